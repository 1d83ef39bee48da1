"""The committee's pages as one web application."""

import datetime as dt
import logging
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import PlainTextResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from review.archive import Archive
from review.people.rights import NotYours
from review.people.users import NotAllowed
from review.sending import Refused, too_large
from review.store import Store
from review.web import (
    alike_pages,
    around_pages,
    dossier_pages,
    evidence_api,
    evidence_images,
    operations_pages,
    oversight_pages,
    person_pages,
    queue_pages,
    review_pages,
    rulebook_pages,
    sample_pages,
    sending_pages,
    sign_in,
    user_pages,
)
from review.web.admission import (
    FormExpired,
    NewPasswordFirst,
    SignInFirst,
    Visitor,
    admit,
    check_guarded,
    greet,
    is_api,
    sign_in_address,
)
from review.web.doorway import BodyTooLarge, Doorway
from review.web.evidence_api import fault_reply, refusal
from review.web.evidence_images import PagePictures, PictureWorkers
from review.web.pace import Pace, TooOften
from review.web.provider import Provider
from review.web.session import Sessions
from review.web.shown import days_waiting, sureness
from review.web.site import STATIC, Site, WebSettings, page_environment, render, static_version

__all__ = ["WebSettings", "create_app"]

log = logging.getLogger(__name__)
router = APIRouter()
PARTS = (
    router, sign_in, around_pages, alike_pages, queue_pages, review_pages, evidence_images, dossier_pages,
    person_pages, rulebook_pages, operations_pages, sending_pages, evidence_api, user_pages, sample_pages,
    oversight_pages,
)  # fmt: skip


def create_app(
    store: Store,
    archive: Archive,
    settings: WebSettings,
    start_workers: Callable[[], PictureWorkers] | None = None,
    clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    arrived: Callable[[], None] = lambda: None,
) -> FastAPI:
    """The pages over a store and an archive.

    start_workers: starts what draws page pictures; the isolated reading workers when left out.
    clock: tells the time, with zone.
    arrived: called when a paper was handed in; whatever reads papers can be woken by it.
    """
    pictures = PagePictures(archive, start_workers or _isolated_workers(settings.picture_jobs))
    pages = page_environment()
    pages.globals |= {"static": f"/static/{static_version()}", "waited": days_waiting, "sureness": sureness}
    app = FastAPI(
        title="bewijspunt", docs_url=None, redoc_url=None, openapi_url=None,
        dependencies=[Depends(admit)], lifespan=_lifespan,
    )  # fmt: skip
    app.state.site = Site(
        store=store,
        archive=archive,
        settings=settings,
        pictures=pictures,
        sessions=Sessions(settings.secret, settings.secure_cookies, settings.patience),
        clock=clock,
        pages=pages,
        arrived=arrived,
        uploads=Pace(settings.uploads_per_minute),
        sign_ins=Pace(settings.sign_ins_per_minute),
        provider=Provider(settings.provider) if settings.provider else None,
    )
    for part in PARTS:
        routes = part if isinstance(part, APIRouter) else part.router
        check_guarded(routes)
        app.include_router(routes)
    app.mount(f"/static/{static_version()}", StaticFiles(directory=STATIC), name="static")
    app.add_middleware(Doorway, site=app.state.site, answer_fault=_our_fault)
    _answer_faults(app)
    return app


@router.get("/gezond")
def healthy(request: Request) -> Response:
    """For whatever watches over the program: the database answers."""
    request.app.state.site.store.check()
    return PlainTextResponse("ok")


@router.get("/")
def home(visitor: Visitor) -> Response:
    return RedirectResponse("/werkvoorraad" if visitor.may("see") else "/insturen", 303)


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    yield
    app.state.site.pictures.close()


def _isolated_workers(jobs: int) -> Callable[[], PictureWorkers]:
    def start() -> PictureWorkers:
        from extractors.isolation.isolate import Workers  # loads the reading libraries: only where a picture is drawn

        return Workers(jobs=jobs)

    return start


def _answer_faults(app: FastAPI) -> None:
    """What a visitor sees when a page cannot be given."""
    app.add_exception_handler(SignInFirst, _sign_in_first)
    app.add_exception_handler(NewPasswordFirst, _new_password_first)
    app.add_exception_handler(FormExpired, lambda request, _: _fault_page(request, 403, "expired"))
    app.add_exception_handler(NotAllowed, lambda request, _: _fault_page(request, 403, "forbidden"))
    app.add_exception_handler(NotYours, lambda request, _: _fault_page(request, 403, "not_yours"))
    app.add_exception_handler(RequestValidationError, lambda request, _: _fault_page(request, 400, "unusable"))
    app.add_exception_handler(TooOften, _too_often)
    app.add_exception_handler(Refused, refusal)
    app.add_exception_handler(HTTPException, _http_fault)


def _sign_in_first(request: Request, _: Exception) -> Response:
    if is_api(request):
        return fault_reply(401, "no_token", {"WWW-Authenticate": "Bearer"})
    if request.url.path.startswith("/bewijs/"):
        return PlainTextResponse("", 401)
    return RedirectResponse(sign_in_address(request), 303)


def _new_password_first(request: Request, _: Exception) -> Response:
    if is_api(request):
        return fault_reply(403, "new_password_first")
    return RedirectResponse("/wachtwoord", 303)


def _too_often(request: Request, fault: Exception) -> Response:
    seconds = fault.seconds if isinstance(fault, TooOften) else 60
    return fault_reply(429, "too_often", {"Retry-After": str(seconds)}, seconds=seconds)


def _http_fault(request: Request, fault: Exception) -> Response:
    status = fault.status_code if isinstance(fault, HTTPException) else 500
    greet(request)
    words = {404: "missing", 405: "missing"}.get(status, "unusable")
    return _fault_page(request, status, words)


def _our_fault(request: Request, fault: Exception) -> Response:
    """Too much was sent; else ours or the machine's: logged under a number that the visitor can pass on, without a
    word of any document."""
    if isinstance(fault, BodyTooLarge):
        too_much = too_large(request.app.state.site.settings.upload_megabytes)
        return refusal(request, too_much) if is_api(request) else _fault_page(request, 413, "too_large")
    number = secrets.token_hex(4)
    log.error("fault %s at %s %s", number, request.method, request.scope["path"], exc_info=fault)
    return _fault_page(request, 500, "ours", number)


def _fault_page(request: Request, status: int, words: str, number: str = "") -> Response:
    if is_api(request):
        return fault_reply(status, words)
    return render(request, "fault.html", status, words=words, number=number)
