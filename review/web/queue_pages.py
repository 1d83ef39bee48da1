"""Werkvoorraad: what waits for a person."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from review import queue
from review.item import MIXED, Filters
from review.web.admission import Visitor
from review.web.shown import SURE
from review.web.site import Site, render, site_of

router = APIRouter()
PER_PAGE = 25
NEIGHBOURS = 200
"""How far along the queue one can leaf from an opened item."""

Tab = Literal["wacht", "terzijde", "voorgelegd"]
REGISTERS = ("anpg", "nvvpo", "praktijksteun", "friesland")
AGES = (14, 28, 42)
"""Days that one can ask for: waiting longer than this."""
CAVEATS_ASKED = (
    "stated_and_read_differ", "stated_differs", "low_confidence", "other_holder", "holder_absent", "same_paper_again",
    "same_paper_changed", "paper_of_other", "meeting_contradicted", "at_once", "claimed_twice",
    "possibly_twice",
    "outside_period", "over_cap", "hours_unknown", "date_unknown", "kind_unknown", "no_evidence",
    "belongs_to_A", "evidence_missing", "unsigned", "below_minimum", "group_size", "judgement_asked", "value_unset",
)  # fmt: skip
"""Caveats one can look for."""
EVERYWHERE = ("example_rule", "group_size_unknown", "signature_not_seen", "sessions_equal")
"""Caveats that so many papers have that the list would say nothing by them; the opened item does."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of the queue the visitor asked for, as it stands in the address."""

    tab: Tab = "wacht"
    register: str = ""
    soort: str = ""
    deelnemer: str = ""
    kanttekening: str = ""
    wacht: int = 0
    """Days: only what waits longer."""
    zeker: bool = False
    mijn: bool = False

    def filters(self, now: dt.datetime, visitor: int) -> Filters:
        return Filters(
            state="set_aside" if self.tab == "terzijde" else "queued",
            register=self.register or None,
            kind=self.soort or None,
            text=self.deelnemer.strip() or None,
            caveat=self.kanttekening or None,
            referred=None if self.tab == "terzijde" else self.tab == "voorgelegd",
            received_before=now - dt.timedelta(days=self.wacht) if self.wacht else None,
            sure_from=SURE if self.zeker else None,
            claimed_by=visitor if self.mijn else None,
        )

    def address(self, **changed: object) -> str:
        """As a query, with some parts changed; parts at their default are left out."""
        every = {name: changed.get(name, getattr(self, name)) for name in self.__slots__}
        asked = {name: ("1" if value is True else value) for name, value in every.items() if value}
        if asked.get("tab") == "wacht":
            del asked["tab"]
        return urlencode(asked)

    @property
    def narrowed(self) -> bool:
        return bool(Asked(tab=self.tab) != self)


def asked_of(
    tab: Tab = "wacht",
    register: str = "",
    soort: str = "",
    deelnemer: str = "",
    kanttekening: str = "",
    wacht: str = "",
    zeker: bool = False,
    mijn: bool = False,
) -> Asked:
    days = int(wacht) if wacht.isdigit() and len(wacht) < 5 else 0
    return Asked(tab, register, soort, deelnemer[:100], kanttekening, days, zeker, mijn)


FromAddress = Annotated[Asked, Depends(asked_of)]


@router.get("/werkvoorraad")
def queue_page(request: Request, visitor: Visitor, asked: FromAddress, pagina: int = 1) -> Response:
    site = site_of(request)
    now = site.clock()
    found = queue.waiting(site.store, asked.filters(now, visitor.id), max(pagina, 1), PER_PAGE, now)
    kinds = queue.kinds_waiting(site.store, asked.register or None)
    return render(
        request,
        "queue.html",
        asked=asked,
        found=found,
        last_page=max(-(-found.total // PER_PAGE), 1),
        counted_to=queue.COUNTED_TO,
        kinds=dict(sorted(kinds.items())),
        mixed=MIXED,
        registers=REGISTERS,
        ages=AGES,
        caveats=CAVEATS_ASKED,
        everywhere=EVERYWHERE,
        now=now,
        counts=_tab_counts(site, asked, visitor.id, now),
    )


@router.get("/beoordelen/volgende")
def next_page(request: Request, visitor: Visitor, asked: FromAddress) -> Response:
    """The longest waiting item that nobody has in hand."""
    site = site_of(request)
    return RedirectResponse(after(site, request, visitor, asked), 303)


@router.get("/beoordelen/{item_id}/{way}")
def neighbour_page(
    request: Request, visitor: Visitor, asked: FromAddress, item_id: int, way: Literal["verder", "terug"]
) -> Response:
    """The item before or after this one in the queue as asked for; the queue itself at its ends."""
    site = site_of(request)
    now = site.clock()
    queue.release(site.store, item_id, visitor)
    found = queue.waiting(site.store, asked.filters(now, visitor.id), 1, NEIGHBOURS, now).items
    ids = [one.id for one in found if one.id == item_id or one.claimed_by in (None, visitor.shown_as)]
    step = 1 if way == "verder" else -1
    place = ids.index(item_id) + step if item_id in ids else 0
    if not 0 <= place < len(ids):
        request.state.session.tell("queue.no_further", "calm")
        return RedirectResponse(queue_address(asked), 303)
    return RedirectResponse(item_address(ids[place], asked), 303)


def after(site: Site, request: Request, visitor: Visitor, asked: Asked) -> str:
    """Where to go after a decision: the next item, taken in hand, or the queue when nothing is left."""
    now = site.clock()
    following = queue.next_item(site.store, visitor, now, asked.filters(now, visitor.id))
    if following is not None:
        return item_address(following, asked)
    if request.state.session.notice is None:
        request.state.session.tell("queue.nothing_left", "calm")
    return queue_address(asked)


def item_address(item_id: int, asked: Asked) -> str:
    query = asked.address()
    return f"/beoordelen/{item_id}" + (f"?{query}" if query else "")


def queue_address(asked: Asked) -> str:
    query = asked.address()
    return "/werkvoorraad" + (f"?{query}" if query else "")


def _tab_counts(site: Site, asked: Asked, visitor: int, now: dt.datetime) -> dict[str, int]:
    """How many wait under each tab, with the same filters."""
    tabs: tuple[Tab, ...] = ("wacht", "voorgelegd", "terzijde")
    tabbed = {tab: Asked(tab, asked.register, asked.soort, asked.deelnemer) for tab in tabs}
    return {tab: queue.waiting(site.store, one.filters(now, visitor), 1, 1, now).total for tab, one in tabbed.items()}
