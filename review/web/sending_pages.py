"""Insturen: a paper with its claim, and for its sender what became of it."""

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from extractors.problems import DocumentFault
from review.points.shelf import registers
from review.points.words import kinds
from review.sending import STATED, Refused
from review.web.admission import Visitor
from review.web.evidence_api import SentForm, handed_in
from review.web.site import render, site_of

router = APIRouter()
PER_PAGE = 25
CLAIM_FAULTS = (
    "holder_missing", "unreadable", "in_future", "period_incomplete", "unknown", "too_long", "decided_before",
)  # fmt: skip
"""What can be wrong with what is stated beside a paper; the paper's own faults stand in `extractors.problems`."""


@router.get("/insturen")
def sending_page(request: Request, visitor: Visitor, voor: int | None = None) -> Response:
    return _page(request, visitor.id, {}, None, voor)


@router.post("/insturen")
async def send_in(request: Request, visitor: Visitor, form: SentForm) -> Response:
    try:
        sent = await handed_in(site_of(request), visitor, form)
    except Refused as refused:
        stated = {one: str(form.get(one) or "") for one in STATED}
        return await run_in_threadpool(_page, request, visitor.id, stated, refused, None)
    request.state.session.tell("sending.taken" if sent.is_new else "sending.again")
    return RedirectResponse(f"/ingestuurd/{sent.number}", 303)


@router.get("/insturen/hulp")
def sending_help(request: Request) -> Response:
    """What to hand in, how, what happens then; and a line for each thing that can be wrong."""
    papers = sorted(DocumentFault.__subclasses__(), key=lambda one: one.code)
    return render(request, "sending_help.html", papers=papers, claims=CLAIM_FAULTS)


@router.get("/ingestuurd/{number}")
def sent_page(request: Request, visitor: Visitor, number: str) -> Response:
    sent = site_of(request).store.sending(visitor.id, number)
    if sent is None:
        raise HTTPException(404)
    return render(request, "sent.html", sent=sent)


def _page(
    request: Request, sender: int, stated: dict[str, str], refused: Refused | None, before: int | None
) -> Response:
    site = site_of(request)
    own = site.store.sendings(sender, before, PER_PAGE + 1)
    faults = {one.field: one for one in refused.faults} if refused else {}
    return render(
        request,
        "sending.html",
        refused.status if refused else 200,
        stated={**dict.fromkeys(STATED, ""), **stated},
        faults=faults,
        own=own[:PER_PAGE],
        further=own[PER_PAGE - 1].upload.id if len(own) > PER_PAGE else None,
        registers=registers(),
        kinds=sorted(kinds()),
    )
