"""Rulebooks: every value with its origin, and what adopting another one would do to what waits and what was decided."""

from itertools import islice
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response

from extractors.strict_yaml import AuthorFault
from review.differs import Differs, decided_otherwise, waiting_otherwise
from review.points.adoption import adopt
from review.points.rule import Rulebook, load_rulebook, registers
from review.web.admission import Visitor
from review.web.site import Site, render, site_of

router = APIRouter()
SHOWN = 100
"""Differences listed; a rule that changes more is better tried with `bewijspunt rules diff`."""


@router.get("/rulebooks")
def rulebooks_page(request: Request, visitor: Visitor) -> Response:
    books = [load_rulebook(one) for one in registers()]
    return render(request, "rulebooks.html", books=books, origins=_origins)


@router.get("/rulebooks/{register}")
def rulebook_page(request: Request, visitor: Visitor, register: str) -> Response:
    book = _book(register)
    return render(request, "rulebook.html", book=book, adoptable=_adoptable(book), tried=None, fault="", asked={})


@router.get("/rulebooks/{register}/proef")
def try_value(request: Request, visitor: Visitor, register: str, parameter: str, waarde: str = "") -> Response:
    """What would come out differently if the committee adopted this value; keeps nothing."""
    site, book, asked = site_of(request), _book(register), {"parameter": parameter, "value": waarde.strip()}
    try:
        tried = _tried(site, book, parameter, waarde.strip() or None)
        fault = ""
    except AuthorFault as wrong:
        tried, fault = None, wrong.says
    shown: dict[str, Any] = {"adoptable": _adoptable(book), "tried": tried, "fault": fault, "asked": asked}
    return render(request, "rulebook.html", book=book, **shown)


def _tried(site: Site, book: Rulebook, parameter: str, value: str | None) -> dict[str, list[Differs]]:
    now = site.clock()
    changed = adopt(book, parameter, "proef", now.date(), "proef", value)
    return {
        "waiting": list(islice(waiting_otherwise(site.store, changed, now, keep=False), SHOWN)),
        "decided": list(islice(decided_otherwise(site.store, changed), SHOWN)),
    }


def _book(register: str) -> Rulebook:
    if register not in registers():
        raise HTTPException(404)
    return load_rulebook(register)


def _adoptable(book: Rulebook) -> list[str]:
    """Names of the values that are for a committee to adopt."""
    return [name for name, one in book.parameters.items() if any(version.adoptable for version in one.versions)]


def _origins(book: Rulebook) -> dict[str, int]:
    """How many versions of values there are of each origin."""
    found = dict.fromkeys(("published", "derived", "adopted", "example", "unset"), 0)
    for parameter in book.parameters.values():
        for version in parameter.versions:
            found[version.origin] += 1
    return {origin: count for origin, count in found.items() if count}
