"""What lies around an item: where its holder stands, papers of the same meeting, and what was decided before. Fetched
by the review page when it is there, so that the paper itself never waits for it."""

from collections.abc import Sequence

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response

from review import queue
from review.beside.alike import alike
from review.beside.laid import BesideItem
from review.dossier import dossier
from review.glance import Glance
from review.item import Item
from review.people.rights import User
from review.waiting import waiting
from review.web.admission import Visitor
from review.web.evidence_images import WIDTHS, keep_pages, version_of
from review.web.queue_pages import Asked, FromAddress
from review.web.site import Site, render, site_of
from review.web.standing_picture import meters

router = APIRouter()
MOST_BESIDE = 12
LOOKED_AHEAD = 10
"""Items among which the next free one is looked for."""
PAGES_AHEAD = 3


@router.get("/beoordelen/{item_id}/omgeving")
def around_item(request: Request, visitor: Visitor, asked: FromAddress, item_id: int) -> Response:
    site = site_of(request)
    try:
        item = queue.item(site.store, item_id)
    except queue.NotWaiting as missing:
        raise HTTPException(404) from missing
    beside = _beside(site, item)
    register = item.upload.claim.register
    book, on = site.store.rulebook(register), site.clock().date()
    return render(
        request,
        "review_around.html",
        item=item,
        meters=meters(dossier(site.store, item.upload.holder_key, book, on), _waiting(item), book),
        beside=_shown(site, beside),
        more=max(len(beside) - MOST_BESIDE, 0) + _left_out(site, item),
        before=site.store.decided_before(item_id),
        query=f"?{asked.address()}" if asked.address() else "",
        alike=max(len(alike(site.store, item, visitor, site.clock())) - 1, 0) if visitor.may("decide") else 0,
        ahead=_pictures_ahead(site, visitor, asked, item_id) if visitor.may("decide") else (),
    )


def _pictures_ahead(site: Site, visitor: User, asked: Asked, item_id: int) -> tuple[str, ...]:
    """Addresses of the pages of the item that most likely comes next, so that they are drawn and there when it does."""
    now = site.clock()
    found = waiting(site.store, asked.filters(now, visitor.id), size=LOOKED_AHEAD, now=now).items
    free = [one.id for one in found if one.id != item_id and one.claimed_by in (None, visitor.shown_as)]
    reading = queue.item(site.store, free[0]).reading if free else None
    if reading is None or not reading.sheets:
        return ()
    keep_pages(site.archive, reading)
    pages = [one.number for one in reading.sheets[:PAGES_AHEAD]]
    return tuple(
        f"/bewijs/{reading.evidence.id}/{page}?versie={version_of(reading)}&breed={WIDTHS[0]}" for page in pages
    )


def _waiting(item: Item) -> Sequence[queue.Suggested]:
    """Of a decided item nothing waits: its points are among those decided."""
    return item.suggestions if item.upload.state == "queued" else ()


def _beside(site: Site, item: Item) -> list[BesideItem]:
    evidence = item.upload.evidence
    found = site.store.besides([evidence]).get(evidence, ()) if evidence else ()
    return [one for one in found if one.item != item.upload.id and one.register == item.upload.claim.register]


def _left_out(site: Site, item: Item) -> int:
    evidence = item.upload.evidence
    return site.store.left_out([evidence]).get(evidence, 0) if evidence else 0


def _shown(site: Site, beside: Sequence[BesideItem]) -> list[tuple[Glance, tuple[str, ...]]]:
    """Each item once, with all that its paper is to this one."""
    how: dict[int, tuple[str, ...]] = {}
    for one in beside:
        how[one.item] = (*how.get(one.item, ()), one.paper.how)
    return [(one, how[one.id]) for one in site.store.glances(sorted(how)[:MOST_BESIDE])]
