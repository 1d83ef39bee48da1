"""Werkvoorraad: what waits for a person."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from review import queue
from review.item import MIXED, Filters
from review.judging.facts import SURE
from review.people.rights import NotYours
from review.people.users import kept_from
from review.saved_views import TooMany, drop_view, save_view, saved_views
from review.waiting import COUNTED_TO, KINDS_COUNTED_TO, LOOKED_AT, kinds_waiting, waiting
from review.web.admission import Visitor
from review.web.shown import DOUBTFUL
from review.web.site import Site, render, site_of

router = APIRouter()
PER_PAGE = 25
NEIGHBOURS = 50
"""Among how many the next free item is looked for: no more have them in hand than there are reviewers."""

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


Sureness = Literal["", "zeker", "onzeker"]
Order = Literal["", "deelnemer"]


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of the queue the visitor asked for, as it stands in the address."""

    tab: Tab = "wacht"
    register: str = ""
    soort: str = ""
    zoek: str = ""
    kanttekening: str = ""
    wacht: int = 0
    """Days: only what waits longer."""
    zekerheid: Sureness = ""
    volgorde: Order = ""
    mijn: bool = False
    tweede: bool = False
    """Only what waits for a second reader."""
    steekproef: int = 0
    """Only what was drawn for this sample check."""

    def filters(self, now: dt.datetime, visitor: int) -> Filters:
        return Filters(
            state="set_aside" if self.tab == "terzijde" else "queued",
            register=self.register or None,
            kind=self.soort or None,
            text=self.zoek.strip() or None,
            caveat=self.kanttekening or None,
            referred=None if self.tab == "terzijde" else self.tab == "voorgelegd",
            received_before=now - dt.timedelta(days=self.wacht) if self.wacht else None,
            sure_from=SURE if self.zekerheid == "zeker" else None,
            sure_below=DOUBTFUL if self.zekerheid == "onzeker" else None,
            claimed_by=visitor if self.mijn else None,
            second=self.tweede,
            sample=self.steekproef or None,
            order="holder" if self.volgorde == "deelnemer" else "waiting",
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
        return bool(Asked(tab=self.tab, volgorde=self.volgorde) != self)


def asked_of(
    tab: Tab = "wacht",
    register: str = "",
    soort: str = "",
    zoek: str = "",
    kanttekening: str = "",
    wacht: str = "",
    zekerheid: Sureness = "",
    volgorde: Order = "",
    mijn: bool = False,
    tweede: bool = False,
    steekproef: str = "",
) -> Asked:
    days, sample = _number(wacht), _number(steekproef)
    return Asked(tab, register, soort, zoek[:100], kanttekening, days, zekerheid, volgorde, mijn, tweede, sample)


def _number(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 9 else 0


FromAddress = Annotated[Asked, Depends(asked_of)]


@router.get("/werkvoorraad")
def queue_page(request: Request, visitor: Visitor, asked: FromAddress, na: int = 0, voor: int = 0) -> Response:
    """`na`, `voor`: the item behind or in front of which the page begins."""
    site = site_of(request)
    now = site.clock()
    tabs = _tabs(asked, visitor.id, now)
    found = waiting(
        site.store, asked.filters(now, visitor.id), after=na or None, before=voor or None, size=PER_PAGE, now=now,
        others=tuple(tabs.values()),
    )  # fmt: skip
    return render(
        request,
        "queue.html",
        asked=asked,
        found=found,
        counted_to=COUNTED_TO,
        looked_at=LOOKED_AT,
        kinds=dict(sorted(kinds_waiting(site.store).items())),
        kinds_counted_to=KINDS_COUNTED_TO,
        mixed=MIXED,
        registers=REGISTERS,
        ages=AGES,
        caveats=CAVEATS_ASKED,
        everywhere=EVERYWHERE,
        now=now,
        counts=dict(zip(tabs, found.others, strict=True)),
        views=saved_views(site.store, visitor),
        apart={one.holder_key: one.why for one in kept_from(site.store, visitor.id)},
    )


@router.post("/werkvoorraad/keuzes")
def keep_view(
    request: Request, visitor: Visitor, asked: FromAddress, name: Annotated[str, Form(max_length=60)] = ""
) -> Response:
    """Keeps the choice in the address under a name."""
    try:
        if name.strip():
            save_view(site_of(request).store, visitor, name.strip(), asked.address())
            request.state.session.tell("queue.view_kept", name=name.strip())
    except TooMany:
        request.state.session.tell("queue.too_many_views", "warn")
    return RedirectResponse(queue_address(asked), 303)


@router.post("/werkvoorraad/keuzes/{view_id}/weg")
def forget_view(request: Request, visitor: Visitor, asked: FromAddress, view_id: int) -> Response:
    drop_view(site_of(request).store, visitor, view_id)
    return RedirectResponse(queue_address(asked), 303)


@router.post("/beoordelen/{item_id}/bezig")
def still_at_it(request: Request, visitor: Visitor, item_id: int) -> Response:
    """Someone who is at work on an item keeps it in hand; a script on the page tells so. 409 when it no longer is."""
    try:
        queue.claim_item(site_of(request).store, item_id, visitor, site_of(request).clock())
    except (queue.ClaimedByOther, queue.NotWaiting, NotYours):
        return Response(status_code=409)
    return Response(status_code=204)


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
    forward = way == "verder"
    behind, before = (item_id, None) if forward else (None, item_id)
    wanted = asked.filters(now, visitor.id)
    found = waiting(site.store, wanted, after=behind, before=before, size=NEIGHBOURS, now=now).items
    free = [one.id for one in found if one.claimed_by in (None, visitor.shown_as)]
    if not free:
        request.state.session.tell("queue.no_further", "calm")
        return RedirectResponse(queue_address(asked), 303)
    return RedirectResponse(item_address(free[0 if forward else -1], asked), 303)


def after(site: Site, request: Request, visitor: Visitor, asked: Asked) -> str:
    """Where to go after a decision: the next item, taken in hand, or the queue when nothing is left."""
    now = site.clock()
    following = queue.next_item(site.store, visitor, now, asked.filters(now, visitor.id))
    if following is not None:
        return item_address(following, asked)
    if request.state.session.notice is None:
        request.state.session.tell("queue.nothing_left", "calm")
    return queue_address(asked)


def item_address(item_id: int, asked: Asked, together: bool = False) -> str:
    """Of an item, or of it together with those that are like it."""
    query = asked.address()
    return f"/beoordelen/{item_id}{'/samen' if together else ''}" + (f"?{query}" if query else "")


def queue_address(asked: Asked) -> str:
    query = asked.address()
    return "/werkvoorraad" + (f"?{query}" if query else "")


def _tabs(asked: Asked, visitor: int, now: dt.datetime) -> dict[Tab, Filters]:
    """What stands under each tab, by the same register, kind and search."""
    tabs: tuple[Tab, ...] = ("wacht", "voorgelegd", "terzijde")
    return {tab: Asked(tab, asked.register, asked.soort, asked.zoek).filters(now, visitor) for tab in tabs}
