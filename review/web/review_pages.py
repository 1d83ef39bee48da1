"""Beoordelen: one paper, what was stated and read, the suggested points, and the decision."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Annotated, Any, get_args

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from pydantic import TypeAdapter
from starlette.datastructures import FormData

from extractors.kept_words import words_on
from review import queue
from review.beside.alike import TakenBack, take_back_together
from review.correct import NotCorrectable, corrected, points_of
from review.decide import AlreadyDecided, NewerSuggestion, NotPossible, decide, remade, undo
from review.decision import Verdict
from review.item import Item, Suggested
from review.judging.judgement import Judgement
from review.letters.preview import preview
from review.letters.write import NamesOthers, objection_term
from review.people.rights import NotYours
from review.people.users import User
from review.queue import ClaimedByOther, NotWaiting
from review.web.admission import Visitor
from review.web.correct_form import (
    KINDS,
    Corrections,
    corrected_further,
    fields_left_out,
)
from review.web.decide_form import BECAUSE, SENDERS, Said, points_typed, said_in
from review.web.evidence_images import keep_pages, version_of
from review.web.queue_pages import Asked, FromAddress, after, item_address
from review.web.shown import corrections_said, days_waiting, shown_paper, total_points
from review.web.site import Site, render, site_of
from review.web.wording import wording

router = APIRouter()
VERDICT: TypeAdapter[Verdict] = TypeAdapter(Verdict)
FRESH = dt.timedelta(minutes=queue.MINUTES - 1)
"""Who has an item in hand for so long yet took it only now, on the way here: pages that only look should not write."""


@router.get("/beoordelen/{item_id}")
def review_page(request: Request, visitor: Visitor, asked: FromAddress, item_id: int, besluit: str = "") -> Response:
    site = site_of(request)
    item = _item(site, item_id)
    fetched_ahead = request.headers.get("sec-purpose", "").startswith("prefetch")
    if visitor.may("decide") and _waits(item) and not fetched_ahead:
        item = _in_hand(site, item, visitor)
    return _page(request, visitor, asked, item, Said(verdict=besluit, corrections=_begun(item)))


@router.get("/beoordelen/{item_id}/woorden/{page}")
def words_of_page(request: Request, visitor: Visitor, item_id: int, page: int) -> Response:
    """The words of a page with their places, to be selected: `[text, left, top, right, bottom]` in reading order."""
    reading = _item(site_of(request), item_id).reading
    found = [
        [one.text, *(round(side, 5) for side in (one.box.left, one.box.top, one.box.right, one.box.bottom))]
        for one in (words_on(reading, page) if reading else ())
    ]
    return JSONResponse(found, headers={"Cache-Control": "private, no-store"})


async def form_of(request: Request) -> FormData:
    return await request.form()


@router.post("/beoordelen/{item_id}/besluit")
def decide_item(
    request: Request, visitor: Visitor, asked: FromAddress, item_id: int, form: Annotated[FormData, Depends(form_of)]
) -> Response:
    """Keeps the decision and goes on to the next item; says kindly what stood in the way when it could not be kept."""
    site = site_of(request)
    said = said_in(form)
    if said.verdict not in get_args(Verdict) or said.verdict == "teruggenomen":
        raise HTTPException(400)
    try:
        points = points_typed(said)
        decision = decide(
            site.store, item_id, seen=said.seen, reviewer=visitor, verdict=said.verdict,  # type: ignore[arg-type]
            now=site.clock(), points=points, reason=said.reason, corrections=said.corrections.made,
            seen_points=said.seen_points,
        )  # fmt: skip
    except (AlreadyDecided, ClaimedByOther, NewerSuggestion, NotPossible, NotWaiting) as obstacle:
        return _not_kept(request, visitor, asked, item_id, said, obstacle)
    request.state.session.remember(item_id, decision.id)
    known = [one.points for one in decision.points if one.points is not None]
    t = wording(visitor.language)
    given = t.points(sum(known, Decimal(0))) if known else ""
    kept = {"first": "review.kept_first", "differed": "review.kept_differed"}
    request.state.session.tell(kept.get(decision.eyes, f"review.kept.{decision.verdict}"), points=given)
    return RedirectResponse(after(site, request, visitor, asked), 303)


@router.post("/beoordelen/{item_id}/verbeter")
def correct_item(
    request: Request, visitor: Visitor, asked: FromAddress, item_id: int, form: Annotated[FormData, Depends(form_of)]
) -> Response:
    """The item as it would be with one more correction. Nothing is kept before it is decided."""
    item = _item(site_of(request), item_id)
    if item.reading is None or not item.suggestions or not _waits(item):
        raise HTTPException(409)
    made = corrected_further(form, item.reading, wording(visitor.language))
    return _page(request, visitor, asked, item, Said(corrections=made), 422 if made.refused else 200)


@router.post("/beoordelen/{item_id}/brief/voorbeeld")
def preview_letter(
    request: Request, visitor: Visitor, item_id: int, form: Annotated[FormData, Depends(form_of)]
) -> Response:
    """The letter that would go with the decision as its form is filled in, corrections and all, as plain text. Keeps
    nothing. 409 with what to do about it when none can be written."""
    site, said, t = site_of(request), said_in(form), wording(visitor.language)
    item, _ = _with_corrections(site, _item(site, item_id), said)
    register, now = item.upload.claim.register, site.here(site.clock())
    term = objection_term(site.store.rulebook(register), now.date())
    try:
        verdict, name = VERDICT.validate_python(said.verdict), wording(SENDERS).known("register", register)
        letter = preview(item, verdict, name, now, said.reason, points_typed(said), term)
    except NamesOthers as named:
        return PlainTextResponse(t("letter.without_others", names=", ".join(named.names)), 409)
    except NotPossible as obstacle:
        return PlainTextResponse(t(f"obstacle.not_possible.{obstacle.code}"), 409)
    except ValueError:
        return PlainTextResponse(t("letter.none_with_this"), 409)
    return PlainTextResponse(letter.text, headers={"Cache-Control": "no-store"})


@router.post("/beoordelen/{item_id}/vrijgeven")
def release_item(request: Request, visitor: Visitor, asked: FromAddress, item_id: int) -> Response:
    queue.release(site_of(request).store, item_id, visitor)
    request.state.session.tell("review.released", "calm")
    return RedirectResponse("/werkvoorraad" + (f"?{asked.address()}" if asked.address() else ""), 303)


@router.post("/beoordelen/{item_id}/overnemen")
def take_over_item(request: Request, visitor: Visitor, asked: FromAddress, item_id: int) -> Response:
    site = site_of(request)
    try:
        before = queue.take_over(site.store, item_id, visitor, site.clock())
    except NotWaiting:
        return RedirectResponse(item_address(item_id, asked), 303)
    if before and before.id != visitor.id:
        request.state.session.tell("review.taken_over", "calm", by=before.shown_as)
    return RedirectResponse(item_address(item_id, asked), 303)


@router.post("/beoordelen/{item_id}/terugnemen/{decision_id}")
def take_back(
    request: Request,
    visitor: Visitor,
    asked: FromAddress,
    item_id: int,
    decision_id: int,
    alles: Annotated[str, Form()] = "",
) -> Response:
    """Takes a decision back; with `alles` all that were made with the same stroke."""
    site, session = site_of(request), request.state.session
    try:
        if alles:
            taken_back = take_back_together(site.store, decision_id, visitor, site.clock())
        else:
            taken_back = TakenBack((undo(site.store, decision_id, visitor, site.clock()),), 0)
    except NotPossible:
        session.forget([decision_id])
        session.tell("review.not_taken_back", "warn")
        return RedirectResponse(item_address(item_id, asked), 303)
    session.forget([one.replaces for one in taken_back.decisions if one.replaces is not None])
    _tell_taken_back(request, visitor, taken_back)
    return RedirectResponse(item_address(item_id, asked, together=len(taken_back.decisions) > 1), 303)


def _tell_taken_back(request: Request, visitor: User, taken_back: TakenBack) -> None:
    """Says what was taken back: whose, and what had been decided."""
    site, session, t = site_of(request), request.state.session, wording(visitor.language)
    ids = [one.item for one in taken_back.decisions]
    names = ", ".join(one.holder_name or t("review.uncertain_holder") for one in site.store.glances(ids))
    replaced, on_item = taken_back.decisions[0].replaces, queue.item(site.store, ids[0]).decisions
    verdict = next((t(f"verdict.{one.verdict}") for one in on_item if one.id == replaced), "")
    told = {"count": len(ids), "names": names, "verdict": verdict}
    if taken_back.left:
        session.tell("review.taken_back_some", "warn", left=taken_back.left, **told)
    else:
        session.tell("review.taken_back_all" if len(ids) > 1 else "review.taken_back", "calm", **told)


def _item(site: Site, item_id: int) -> Item:
    try:
        return queue.item(site.store, item_id)
    except NotWaiting as missing:
        raise HTTPException(404) from missing


def _waits(item: Item) -> bool:
    return item.upload.state in ("queued", "set_aside")


def _in_hand(site: Site, item: Item, visitor: User) -> Item:
    """Takes the item in hand for who opens it; somebody else's stays theirs, and the page says so."""
    now = site.clock()
    if item.claimed_by == visitor.id and _still(item.claimed_until, now + FRESH):
        return item
    try:
        queue.claim_item(site.store, item.upload.id, visitor, now)
    except (ClaimedByOther, NotWaiting, NotYours):
        return _item(site, item.upload.id)
    return _item(site, item.upload.id)


def _page(
    request: Request, visitor: User, asked: Asked, item: Item, said: Said, status: int = 200, **obstacle: Any
) -> Response:
    site = site_of(request)
    now = site.clock()
    if item.reading:
        keep_pages(site.archive, item.reading)
    item, said = _with_corrections(site, item, said)
    shown = shown_paper(item, wording(visitor.language))
    apart = queue.kept_apart(site.store, item.upload.id, visitor)
    others = item.claimed_by is not None and item.claimed_by != visitor.id and _still(item.claimed_until, now)
    return render(
        request,
        "review.html",
        status,
        item=item,
        shown=shown,
        version=version_of(item.reading) if item.reading else "",
        asked=asked,
        query=f"?{asked.address()}" if asked.address() else "",
        said=said,
        obstacle=obstacle,
        waits=_waits(item),
        problems=item.upload.problems or (item.reading.problems if item.reading else ()),
        in_others_hand=others,
        apart=apart,
        may_decide=visitor.may("decide") and _waits(item) and not others and not apart,
        kinds=KINDS,
        refused={one.value: one for one in said.corrections.refused},
        left_out=lambda activity: fields_left_out([one.id for one in activity.values], activity.number),
        corrections_said=lambda one: corrections_said(one, wording(visitor.language)),
        total=total_points(item.suggestions),
        waited_days=days_waiting(item.upload.received_at, now),
        because=BECAUSE,
        taken_back={one.replaces for one in item.decisions if one.replaces is not None},
        may_take_back=lambda one: one.reviewer == visitor.id or visitor.may("take_back_any"),
    )


def _begun(item: Item) -> Corrections:
    """Corrections that go on: of an item laid before the committee, or whose decision was taken back; of a decided one
    those of its decision."""
    before = [one.corrections for one in item.decisions if one.verdict != "teruggenomen"]
    return Corrections(tuple(one.correction for one in before[-1])) if before else Corrections()


def _with_corrections(site: Site, item: Item, said: Said) -> tuple[Item, Said]:
    """The item as corrected: its reading, and for one that waits what would be suggested then. Corrections that no
    longer fit, because the paper was read again, are given up."""
    made = said.corrections.made
    if not made or item.reading is None:
        return item, said
    try:
        if not _waits(item):
            return replace(item, reading=corrected(item.reading, made)), said
        judged = remade(site.store, item, made, site.clock().date())
    except NotCorrectable:
        return item, replace(said, corrections=Corrections(refused=said.corrections.refused), seen_points=None)
    as_corrected = replace(item, reading=corrected(item.reading, made), suggestions=_suggested(item, judged))
    return as_corrected, replace(said, seen_points=points_of(one for _, one in judged.suggestions))


def _suggested(item: Item, judged: Judgement) -> tuple[Suggested, ...]:
    """In the place of the suggestions that were kept, under whose ids the page speaks of them."""
    return tuple(
        replace(one, facts=facts, suggestion=suggestion)
        for one, (facts, suggestion) in zip(item.suggestions, judged.suggestions, strict=True)
    )


def _still(until: dt.datetime | None, now: dt.datetime) -> bool:
    return until is not None and until > now


def _not_kept(request: Request, visitor: User, asked: Asked, item_id: int, said: Said, obstacle: Exception) -> Response:
    """The item again, with what was typed, and with what stood in the way of the decision."""
    site = site_of(request)
    item = _item(site, item_id)
    t = wording(visitor.language)
    match obstacle:
        case AlreadyDecided(by=by, at=at, verdict=verdict):
            told = {
                "key": "already",
                "by": by,
                "at": site.here(at).strftime("%H:%M"),
                "verdict": t(f"verdict.{verdict}"),
            }
        case ClaimedByOther(by=by, until=until):
            told = {"key": "claimed", "by": by, "until": site.here(until).strftime("%H:%M")}
        case NewerSuggestion():
            told = {"key": "newer"}
        case NotPossible(code=code):
            told = {"key": f"not_possible.{code}"}
        case _:
            told = {"key": "not_waiting"}
    status = 422 if isinstance(obstacle, NotPossible) else 409
    return _page(request, visitor, asked, item, said, status, **told)
