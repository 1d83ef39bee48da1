"""Signing in and out, and choosing a language."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from review.users import LockedOut, SignInRefused, User, change_user
from review.users import sign_in as check_password
from review.web.admission import admit, local_address
from review.web.site import render, site_of
from review.web.wording import language_of

router = APIRouter()


@router.get("/aanmelden")
def sign_in_page(request: Request, naar: str = "/") -> Response:
    return render(request, "sign_in.html", onward=local_address(naar), name="", refused=None)


@router.post("/aanmelden")
def sign_in(
    request: Request,
    name: Annotated[str, Form(max_length=200)],
    password: Annotated[str, Form(max_length=1000)],
    onward: Annotated[str, Form()] = "/",
) -> Response:
    site = site_of(request)
    try:
        visitor = check_password(site.store, name.strip(), password, site.clock())
    except LockedOut as locked:
        until = site.here(locked.until).strftime("%H:%M")
        return _refused(request, name, onward, ("sign_in.locked", until), 429)
    except SignInRefused:
        return _refused(request, name, onward, ("sign_in.refused", ""), 401)
    session = site.sessions.fresh(site.clock(), request.state.session.language)
    session.user = visitor.id
    request.state.session = session
    return RedirectResponse(local_address(onward), 303)


@router.post("/afmelden")
def sign_out(request: Request) -> Response:
    site = site_of(request)
    request.state.session = site.sessions.fresh(site.clock(), request.state.session.language)
    request.state.session.tell("sign_in.signed_out")
    return RedirectResponse("/aanmelden", 303)


@router.post("/taal")
def choose_language(
    request: Request,
    visitor: Annotated[User | None, Depends(admit)],
    language: Annotated[str, Form()],
    back: Annotated[str, Form()] = "/",
) -> Response:
    chosen = language_of(language)
    if chosen:
        request.state.session.language = chosen
        if visitor:
            change_user(site_of(request).store, visitor.id, language=chosen)
    return RedirectResponse(local_address(back), 303)


def _refused(request: Request, name: str, onward: str, why: tuple[str, str], status: int) -> Response:
    return render(request, "sign_in.html", status, onward=local_address(onward), name=name, refused=why)
