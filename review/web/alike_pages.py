"""Samen beoordelen: items that are alike, seen beside each other and agreed to with one stroke."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from review import queue
from review.beside.alike import Agreed, agree_together, alike
from review.correction import OF_ACTIVITY
from review.decide import AlreadyDecided
from review.item import Item
from review.queue import ClaimedByOther
from review.web.admission import Visitor
from review.web.evidence_images import WIDTHS, keep_pages, version_of
from review.web.queue_pages import FromAddress, after, item_address
from review.web.shown import ShownPaper, shown_paper, total_points
from review.web.site import Site, render, site_of
from review.web.wording import Wording, wording

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Card:
    """One item of the group."""

    item: Item
    shown: ShownPaper
    picture: str
    """Address of its first page."""
    points: Decimal | None
    differs: frozenset[str]
    """Fields of which it says something else than most of the group; `points` for its suggestion."""
    lacks: tuple[str, ...]
    """Those of them that it says nothing about."""


@router.get("/beoordelen/{item_id}/samen")
def alike_page(request: Request, visitor: Visitor, asked: FromAddress, item_id: int) -> Response:
    site = site_of(request)
    item = _item(site, item_id)
    group = alike(site.store, item, visitor, site.clock())
    for one in group:
        if one.reading:
            keep_pages(site.archive, one.reading)
    return render(
        request,
        "review_alike.html",
        item=item,
        cards=_cards(group, wording(visitor.language)),
        query=f"?{asked.address()}" if asked.address() else "",
    )


@router.post("/beoordelen/{item_id}/samen")
def agree_to_alike(
    request: Request,
    visitor: Visitor,
    asked: FromAddress,
    item_id: int,
    stuk: Annotated[list[int] | None, Form()] = None,
    seen: Annotated[list[str] | None, Form()] = None,
) -> Response:
    """`stuk`: the items that are agreed to; `seen`: `item.suggestion` for every suggestion on the page."""
    site, session = site_of(request), request.state.session
    item, shown = _item(site, item_id), _seen(seen or ())
    if not stuk:
        session.tell("alike.nothing_chosen", "warn")
        return RedirectResponse(item_address(item_id, asked, together=True), 303)
    agreed = agree_together(site.store, item, {one: shown[one] for one in stuk}, visitor, site.clock())
    _tell(request, agreed, wording(visitor.language))
    if not agreed.kept:
        return RedirectResponse(item_address(item_id, asked, together=True), 303)
    session.remember(agreed.kept[0].item, agreed.kept[0].id)
    return RedirectResponse(after(site, request, visitor, asked), 303)


def _item(site: Site, item_id: int) -> Item:
    try:
        return queue.item(site.store, item_id)
    except queue.NotWaiting as missing:
        raise HTTPException(404) from missing


def _seen(said: Sequence[str]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for one in said:
        item, _, suggestion = one.partition(".")
        if item.isdecimal() and suggestion.isdecimal():
            found[int(item)].append(int(suggestion))
    return found


def _cards(group: Sequence[Item], t: Wording) -> list[Card]:
    papers = [shown_paper(one, t) for one in group]
    said = [_said(one, paper) for one, paper in zip(group, papers, strict=True)]
    fields = {field for one in said for field in one}
    usual = {field: Counter(one.get(field) for one in said).most_common(1)[0][0] for field in fields}
    differs = [frozenset(field for field in fields if own.get(field) != usual[field]) for own in said]
    return [
        Card(
            item=one,
            shown=paper,
            picture=_picture(one),
            points=total_points(one.suggestions),
            differs=differ,
            lacks=tuple(field for field in OF_ACTIVITY if field in differ and field not in own),
        )
        for one, paper, own, differ in zip(group, papers, said, differs, strict=True)
    ]


def _said(one: Item, paper: ShownPaper) -> dict[str, str | None]:
    read = {value.field: value.read for activity in paper.activities for value in activity.values}
    return {**read, "points": str(total_points(one.suggestions))}


def _picture(one: Item) -> str:
    if one.reading is None or not one.reading.sheets:
        return ""
    page = one.reading.sheets[0].number
    return f"/bewijs/{one.upload.evidence}/{page}?versie={version_of(one.reading)}&breed={WIDTHS[0]}"


def _tell(request: Request, agreed: Agreed, t: Wording) -> None:
    """How many were kept and what they come to; which were not, and why."""
    site, session = site_of(request), request.state.session
    names = {
        one.id: one.holder_name or one.holder_number or t("review.uncertain_holder")
        for one in site.store.glances([item for item, _ in agreed.not_kept])
    }
    left = "; ".join(_why(names.get(item, str(item)), why, t) for item, why in agreed.not_kept)
    if not agreed.kept:
        session.tell("alike.none_kept", "warn", names=left)
        return
    second = sum(one.eyes == "first" for one in agreed.kept)
    more = [t("alike.not_kept", names=left)] if left else []
    more += [t("alike.second", count=second)] if second else []
    points = sum((part.points or Decimal(0) for one in agreed.kept for part in one.points), Decimal(0))
    tone = "warn" if left else "good"
    session.tell("review.kept_together", tone, count=len(agreed.kept), points=t.points(points), more=" ".join(more))


def _why(name: str, why: Exception, t: Wording) -> str:
    match why:
        case AlreadyDecided(by=by):
            return t("alike.already", name=name, by=by)
        case ClaimedByOther(by=by):
            return t("alike.claimed", name=name, by=by)
    return t("alike.changed", name=name)
