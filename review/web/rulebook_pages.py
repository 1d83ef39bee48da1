"""Rulebooks: every value with its origin, what adopting another one would do, and adopting it."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from extractors.strict_yaml import AuthorFault
from review.claim import stated_day
from review.judging.adopted import NoSuchAdoption, assembled
from review.judging.spread import SOON, spread
from review.judging.trying import Tried, tried
from review.people.rights import User
from review.points.adoption import with_adoptions
from review.points.parameter import Adoption, NothingToAdopt, Parameter
from review.points.rule import Rulebook
from review.points.rule_check import choices_of
from review.points.shelf import registers
from review.web.admission import Visitor
from review.web.site import Site, render, site_of

router = APIRouter()
SHOWN = 50
"""Differences listed; the rest is counted."""

Typed = Annotated[str, Form(max_length=500)]


@dataclass(frozen=True, slots=True)
class Asked:
    """A value as it was typed."""

    parameter: str = ""
    value: str = ""
    """Empty: the example as it stands."""
    first: str = ""
    """From which day on; empty: on all days."""


class Refused(ValueError):
    """A value that cannot be so: the key of our words for it, and what stands in them."""

    def __init__(self, key: str, **filling: str) -> None:
        super().__init__(key)
        self.key = f"rulebook.{key}"
        self.filling = filling


@router.get("/rulebooks")
def rulebooks_page(request: Request, visitor: Visitor) -> Response:
    store = site_of(request).store
    return render(request, "rulebooks.html", books=[store.rulebook(one) for one in registers()], origins=_origins)


@router.get("/rulebooks/{register}")
def rulebook_page(request: Request, visitor: Visitor, register: str) -> Response:
    return _page(request, _book(site_of(request), register), Asked())


@router.get("/rulebooks/{register}/proef")
def try_value(
    request: Request, visitor: Visitor, register: str, parameter: str, waarde: str = "", vanaf: str = ""
) -> Response:
    """What would come out differently if the committee adopted this value; keeps nothing."""
    site, asked = site_of(request), Asked(parameter, waarde.strip()[:500], vanaf.strip()[:20])
    book = _book(site, register)
    try:
        changed = with_adoptions(book, (decision(book, asked, visitor, site, "proef"),))
    except (AuthorFault, Refused) as fault:
        return _page(request, book, asked, fault=refused(fault))
    return _page(request, book, asked, found=tried(site.store, changed, site.clock()))


@router.post("/rulebooks/{register}/vaststellen")
def adopt_value(
    request: Request, visitor: Visitor, register: str,
    parameter: Typed = "", waarde: Typed = "", vanaf: Typed = "", bron: Typed = "",
) -> Response:  # fmt: skip
    """The committee takes a value over, or settles on another; what waits is judged by it."""
    site, asked = site_of(request), Asked(parameter, waarde.strip(), vanaf.strip())
    book = _book(site, register)
    try:
        site.store.adopt(register, decision(book, asked, visitor, site, bron.strip()), visitor, site.clock())
    except (AuthorFault, Refused) as fault:
        return _page(request, book, asked, fault=refused(fault), status=422)
    return _spread(request, register, "rulebook.adopted")


@router.post("/rulebooks/{register}/vaststellen/{adoption}/terug")
def take_back_adoption(request: Request, visitor: Visitor, register: str, adoption: int) -> Response:
    site = site_of(request)
    _book(site, register)
    if all(one.id != adoption for one in site.store.adoptions(register)):
        raise HTTPException(404)
    try:
        site.store.take_back_adoption(adoption, visitor, site.clock())
    except NoSuchAdoption as unknown:
        raise HTTPException(404) from unknown
    return _spread(request, register, "rulebook.taken_back")


def decision(book: Rulebook, asked: Asked, by: User, site: Site, source: str) -> Adoption:
    """A decision from what was typed. Raises Refused."""
    parameter = book.parameters.get(asked.parameter)
    if parameter is None:
        raise Refused("no_parameter")
    if not any(one.adoptable for one in parameter.versions):
        raise Refused("not_adoptable")
    first = stated_day(asked.first) if asked.first else None
    if asked.first and first is None:
        raise Refused("no_day")
    choices = choices_of(book, asked.parameter)
    if asked.value and choices and asked.value not in choices:
        raise Refused("no_choice", choices=", ".join(choices))
    if not source:
        raise Refused("no_source")
    today = site.here(site.clock()).date()
    return Adoption(
        parameter=asked.parameter,
        value=_value(parameter, asked.value),
        from_=first,
        by=by.shown_as,
        on=today,
        source=source,
    )


def _value(parameter: Parameter, typed: str) -> str | tuple[str, ...] | None:
    """In the parameter's type; lists and steps are typed with a semicolon between."""
    if not typed or parameter.type == "choice":
        return typed or None
    if parameter.type == "number":
        return typed.replace(",", ".")
    parts = [part.strip() for part in typed.split(";")]
    return tuple(part.replace(",", ".") if parameter.type == "steps" else part for part in parts if part)


def _spread(request: Request, register: str, told: str) -> Response:
    """A short queue is judged again before the page answers, a long one beside the pages."""
    site = site_of(request)
    done = spread(site.store, register, site.clock(), most=SOON)
    if not done:
        site.arrived()
    request.state.session.tell(told if done else f"{told}_soon", "good")
    return RedirectResponse(f"/rulebooks/{register}#vastgesteld", 303)


def _page(
    request: Request,
    book: Rulebook,
    asked: Asked,
    *,
    found: Tried | None = None,
    fault: Refused | None = None,
    status: int = 200,
) -> Response:
    decisions = site_of(request).store.adoptions(book.register)
    held = tuple(one.decision for one in decisions if not one.taken_back)
    return render(
        request,
        "rulebook.html",
        status,
        book=book,
        adoptable=[name for name, one in book.parameters.items() if any(each.adoptable for each in one.versions)],
        tried=found,
        most=SHOWN,
        fault=fault,
        asked=asked,
        decisions=decisions,
        lapsed=assembled(book.register, held).lapsed,
    )


def _book(site: Site, register: str) -> Rulebook:
    if register not in registers():
        raise HTTPException(404)
    return site.store.rulebook(register)


def refused(fault: AuthorFault | Refused) -> Refused:
    """In our own words: those of a rulebook are for who writes one, and English."""
    if isinstance(fault, Refused):
        return fault
    cause = fault.__cause__
    return Refused(cause.code if isinstance(cause, NothingToAdopt) else "does_not_fit")


def _origins(book: Rulebook) -> dict[str, int]:
    """How many versions of values there are of each origin."""
    found = dict.fromkeys(("published", "derived", "adopted", "example", "unset"), 0)
    for parameter in book.parameters.values():
        for version in parameter.versions:
            found[version.origin] += 1
    return {origin: count for origin, count in found.items() if count}
