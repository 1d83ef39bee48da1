"""Toezicht, for the chair: how the work goes, and when a second reader is asked."""

import secrets
from decimal import Decimal, InvalidOperation
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from review.checks.four_eyes import FourEyes, four_eyes_of, set_four_eyes
from review.checks.oversight import NEWEST, oversight
from review.points.shelf import registers
from review.web.admission import Visitor
from review.web.site import render, site_of

router = APIRouter()

Typed = Annotated[str, Form(max_length=40)]


@router.get("/toezicht")
def oversight_page(request: Request, visitor: Visitor) -> Response:
    site = site_of(request)
    return render(
        request, "oversight.html", seen=oversight(site.store, visitor), newest=NEWEST,
        asked={register: four_eyes_of(site.store, register) for register in registers()},
    )  # fmt: skip


@router.post("/toezicht/{register}/vier-ogen")
def ask_four_eyes(
    request: Request,
    visitor: Visitor,
    register: str,
    reject: Typed = "",
    correction: Typed = "",
    share: Typed = "",
) -> Response:
    """Says from now on when a second reader is asked."""
    if register not in registers():
        raise HTTPException(404)
    site = site_of(request)
    try:
        asked = FourEyes(bool(reject), _points(correction), _share(share), secrets.token_hex(8))
        set_four_eyes(site.store, register, asked, visitor, site.clock())
    except ValueError:
        request.state.session.tell("oversight.unusable", "stop")
    else:
        request.state.session.tell("oversight.kept")
    return RedirectResponse("/toezicht", 303)


def _points(typed: str) -> Decimal | None:
    """Raises ValueError."""
    if not typed.strip():
        return None
    try:
        points = Decimal(typed.strip().replace(",", "."))
    except InvalidOperation as unusable:
        raise ValueError(typed) from unusable
    if not points.is_finite():
        raise ValueError(typed)
    return points


def _share(typed: str) -> float:
    """A percentage as a share; nothing is none. Raises ValueError."""
    return float(typed.strip().removesuffix("%").strip().replace(",", ".") or 0) / 100
