"""For programs that hand papers in: `POST /api/evidence` with a token, and `GET /api/evidence/{number}` for what became
of one. docs/api.md says it for people, `/api/openapi.json` for programs."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, Field
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile

from review.people.users import User
from review.points.shelf import registers
from review.points.words import kinds
from review.sending import STATED, Refused, Sending, checked_claim, checked_paper
from review.web.admission import Visitor
from review.web.site import Site, site_of
from review.web.wording import wording

router = APIRouter()


class Told(BaseModel):
    """Something wrong, and what to do about it."""

    field: str | None = None
    """`file`, or the value that was stated."""
    code: str
    page: int | None = None
    message: str
    """Dutch."""
    message_en: str


class DecidedReply(BaseModel):
    verdict: str
    points: str | None
    reason: str
    at: str


class EvidenceReply(BaseModel):
    """A paper that was handed in, and what became of it."""

    id: str
    state: str
    """`received`, `queued` (read; waits for the committee), `set_aside` (could not be used; see `problems`) or
    `decided`."""
    file: str
    sha256: str
    register_name: str = Field(serialization_alias="register")
    received_at: str
    pages: int | None
    problems: list[Told]
    decision: DecidedReply | None
    page: str
    """Where its sender can look at the same in a browser."""


class Refusal(BaseModel):
    """Nothing was kept."""

    code: str
    message: str
    message_en: str
    faults: list[Told] = []


STATED_AS = {
    "holder_number": "Registration number of the holder (deelnemer).",
    "holder_name": "Name of the holder. Number or name has to be there.",
    "register": "anpg (when left out), nvvpo, praktijksteun or friesland.",
    "kind": "What sort of activity, for instance intervisie.",
    "date": "Day of the activity, 2023-03-14 or 14-03-2023.",
    "hours": "Hours stated, 2 or 2.5.",
    "points": "Points stated.",
    "period_start": "First day of the holder's registration period.",
    "period_end": "Its last day.",
}
BODY: dict[str, Any] = {
    "required": True,
    "content": {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "required": ["file"],
                "properties": {
                    "file": {"type": "string", "format": "binary", "description": "A PDF or a picture."},
                    **{name: {"type": "string", "description": said} for name, said in STATED_AS.items()},
                },
            }
        }
    },
}
REFUSALS: dict[int | str, dict[str, Any]] = {
    status: {"model": Refusal, "description": said}
    for status, said in {
        401: "No token, or one that was withdrawn.",
        403: "The token's owner may not hand in.",
        409: "This paper was decided on with another claim.",
        413: "The file is too large.",
        415: "The file is neither a PDF nor a picture that we read; its content tells, not its name.",
        429: "Too many in a minute with this token; `Retry-After` says after how many seconds it will do again.",
        422: "The file is empty, or the claim is not usable; every fault is told.",
    }.items()
}


async def sent_form(request: Request) -> FormData:
    return await request.form()


SentForm = Annotated[FormData, Depends(sent_form)]


@router.post(
    "/api/evidence", status_code=202, responses={200: {"model": EvidenceReply, "description": "It was there already."},
    **REFUSALS}, response_model=EvidenceReply, openapi_extra={"requestBody": BODY},
)  # fmt: skip
async def send_evidence(request: Request, visitor: Visitor, form: SentForm) -> Response:
    """Hands in one paper with its claim. Once this has answered, it is kept and cannot be lost; the same request again
    changes nothing, so that whoever got no answer may simply send it again."""
    sent = await handed_in(site_of(request), visitor, form)
    address = f"/api/evidence/{sent.number}"
    return JSONResponse(_reply(sent).model_dump(by_alias=True), 202 if sent.is_new else 200, {"Location": address})


@router.get("/api/evidence/{number}", response_model=EvidenceReply, responses={404: {"model": Refusal}, **REFUSALS})
def sent_evidence(request: Request, visitor: Visitor, number: str) -> Response:
    """What became of a paper that was handed in with the same user's token or page."""
    sent = site_of(request).store.sending(visitor.id, number)
    if sent is None:
        raise HTTPException(404)
    return JSONResponse(_reply(sent).model_dump(by_alias=True))


@router.get("/api/openapi.json", include_in_schema=False)
def api_description() -> Response:
    """This interface, for programs."""
    described = get_openapi(title="bewijspunt", version="1", description=__doc__, routes=router.routes)
    described["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    described["security"] = [{"token": []}]
    return JSONResponse(described)


async def handed_in(site: Site, sender: User, form: FormData) -> Sending:
    """Keeps a paper and what was stated with it. Raises `Refused`, and then nothing was kept."""
    file = form.get("file")
    content = await file.read() if isinstance(file, UploadFile) else b""
    name = file.filename or "" if isinstance(file, UploadFile) else ""
    stated = {one: str(form.get(one) or "").strip() for one in STATED}
    sent = await run_in_threadpool(_kept, site, sender, name, content, stated)
    site.arrived()
    return sent


def _kept(site: Site, sender: User, name: str, content: bytes, stated: Mapping[str, str]) -> Sending:
    """First the bytes, then the rows, then the answer: a kill between leaves a sender without an answer, never an
    answer without a paper."""
    now = site.clock()
    plain = checked_paper(name, content, site.settings.upload_megabytes)
    with_register = {**stated, "register": stated["register"] or registers()[0]}
    claim = checked_claim(with_register, registers(), kinds(), site.here(now).date())
    return site.store.send_in(sender.id, plain, site.archive.keep(content), claim, now)


def refusal(request: Request, fault: Exception) -> Response:
    """Why nothing was kept."""
    if not isinstance(fault, Refused):
        raise fault
    told = [Told(field=one.field, code=one.code, message=one.nl, message_en=one.en) for one in fault.faults]
    first = told[0]
    reply = Refusal(code=first.code, message=first.message, message_en=first.message_en, faults=told)
    return JSONResponse(reply.model_dump(), fault.status)


def fault_reply(status: int, words: str, headers: Mapping[str, str] | None = None, **values: object) -> Response:
    nl, en = (wording(one)(f"fault.{words}.text", **values) for one in ("nl", "en"))
    return JSONResponse(Refusal(code=words, message=nl, message_en=en).model_dump(), status, headers)


def _reply(sent: Sending) -> EvidenceReply:
    upload, decided = sent.upload, sent.decided
    return EvidenceReply(
        id=sent.number,
        state=upload.state,
        file=upload.file.rpartition("/")[2],
        sha256=upload.evidence or "",
        register_name=upload.claim.register,
        received_at=upload.received_at.isoformat(),
        pages=sent.pages,
        problems=[
            Told(code=one.code, page=one.page, message=one.message, message_en=one.message_en)
            for one in upload.problems
        ],
        decision=decided
        and DecidedReply(
            verdict=decided.verdict,
            points=None if decided.points is None else format(decided.points, "f"),
            reason=decided.reason,
            at=decided.at.isoformat(),
        ),
        page=f"/ingestuurd/{sent.number}",
    )
