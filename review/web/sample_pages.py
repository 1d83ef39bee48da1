"""Steekproeven: drawing a sample of what waits, and what its outcome says about the rest."""

import secrets
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from review.checks.sample_check import CERTAINTY, WEIGHT, Plan
from review.checks.samples import MOST, NothingToDraw, TooMany, draw_sample, outcome, same_again, sample, samples
from review.points.shelf import registers
from review.web.admission import Visitor
from review.web.site import render, site_of

router = APIRouter()

TYPED = ("register", "by", "share", "at_most", "certainty", "seed")
Typed = Annotated[str, Form(max_length=40)]


@router.get("/steekproeven")
def samples_page(request: Request) -> Response:
    return _list(request)


@router.post("/steekproeven")
def draw_one(
    request: Request,
    visitor: Visitor,
    of_register: Annotated[str, Form(alias="register", max_length=40)] = "anpg",
    by: Typed = "certainty",
    share: Typed = "",
    at_most: Typed = "",
    certainty: Typed = "",
    weighted: Typed = "",
    seed: Typed = "",
) -> Response:
    """Draws, and shows the sample."""
    typed = {
        "register": of_register,
        "by": by,
        "share": share,
        "at_most": at_most,
        "certainty": certainty,
        "seed": seed,
    }
    seed = seed.strip() or secrets.token_hex(4)
    try:
        many = (
            {"share": _share(share)} if by == "share" else {"at_most": _share(at_most), "certainty": _share(certainty)}
        )
        plan = Plan(of_register, seed, weighted=bool(weighted), **many)
        if of_register not in registers():
            raise ValueError(of_register)
    except ValueError:
        return _list(request, "unusable", 422, typed)
    site = site_of(request)
    try:
        drawn = draw_sample(site.store, plan, visitor, site.clock())
    except NothingToDraw:
        return _list(request, "nothing", 409, typed)
    except TooMany:
        return _list(request, "too_many", 422, typed)
    return RedirectResponse(f"/steekproeven/{drawn}", 303)


@router.get("/steekproeven/{sample_id}")
def sample_page(request: Request, sample_id: int, nagerekend: bool = False) -> Response:
    """`nagerekend`: drawn again from the seed, to see whether that gives the same items."""
    store = site_of(request).store
    try:
        one = sample(store, sample_id)
    except LookupError as missing:
        raise HTTPException(404) from missing
    again = same_again(store, sample_id) if nagerekend else None
    return render(request, "sample.html", one=one, outcome=outcome(store, one), again=again, certainty=CERTAINTY)


def _list(request: Request, refused: str = "", status: int = 200, typed: dict[str, str] | None = None) -> Response:
    return render(
        request, "samples.html", status, found=samples(site_of(request).store), registers=registers(), refused=refused,
        typed=typed or dict.fromkeys(TYPED, ""), weight=WEIGHT, most=MOST,
    )  # fmt: skip


def _share(typed: str) -> float:
    """A percentage as a share. Raises ValueError."""
    return float(typed.strip().removesuffix("%").strip().replace(",", ".")) / 100
