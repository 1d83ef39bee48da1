"""One person under several numbers: the registers side by side, joining a number and parting it."""

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from review.dossier import HolderFound, UnknownHolder, find_holders
from review.judging.judge import judge
from review.people.person import Person, person
from review.points.shelf import registers
from review.store.persons import CannotJoin
from review.web.admission import Visitor
from review.web.dossier_pages import dossier_address, person_address
from review.web.site import Site, render, site_of

router = APIRouter()


@router.get("/deelnemers/{holder_key}")
def person_page(request: Request, visitor: Visitor, holder_key: str, zoek: str = "") -> Response:
    site = site_of(request)
    found, asked = _person(site, holder_key), zoek.strip()[:100]
    return render(
        request,
        "person.html",
        person=found,
        key=holder_key,
        asked=asked,
        candidates=_candidates(site, found, asked),
        address=dossier_address,
        person_address=person_address,
        item_of=lambda activity: activity.partition(".")[0],
    )


@router.post("/deelnemers/{holder_key}/koppel")
def join_person(
    request: Request, visitor: Visitor, holder_key: str, ander: Annotated[str, Form(max_length=200)] = ""
) -> Response:
    """This holder and another are one person from now on."""
    site = site_of(request)
    try:
        site.store.join(holder_key, ander, visitor, site.clock())
    except CannotJoin as refused:
        request.state.session.tell(f"person.refused_{refused.code}", "stop")
        return RedirectResponse(person_address(holder_key), 303)
    _judge(site, _person(site, holder_key).keys)
    request.state.session.tell("person.joined", "good")
    return RedirectResponse(person_address(holder_key), 303)


@router.post("/deelnemers/{holder_key}/los")
def part_person(request: Request, visitor: Visitor, holder_key: str) -> Response:
    site = site_of(request)
    keys = _person(site, holder_key).keys
    site.store.part(holder_key, visitor, site.clock())
    _judge(site, keys)
    request.state.session.tell("person.parted", "calm")
    return RedirectResponse(person_address(next((key for key in keys if key != holder_key), holder_key)), 303)


def _person(site: Site, holder_key: str) -> Person:
    try:
        return person(site.store, holder_key, site.clock().date())
    except UnknownHolder as unknown:
        raise HTTPException(404) from unknown


def _judge(site: Site, keys: tuple[str, ...]) -> None:
    for register in registers():
        for key in keys:
            judge(site.store, key, site.store.rulebook(register), site.clock())


def _candidates(site: Site, found: Person, asked: str) -> list[HolderFound]:
    """Holders of that name or number who are not this person yet and have no papers at a register of theirs."""
    known = {one.register for one in found.dossiers}
    return [
        one
        for one in (find_holders(site.store, asked) if asked else ())
        if one.key not in found.keys and not known & set(one.registers)
    ]
