"""Bediening, for operators: batches and how far they are, what is being read, what lies aside, reading again."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from review.operations import aside, ask_again, at_work, batches
from review.web.admission import Visitor
from review.web.site import render, site_of

router = APIRouter()
BATCHES = 10
ASIDE = 25


@router.get("/bediening")
def operations_page(request: Request, na: int | None = None) -> Response:
    site = site_of(request)
    lying = aside(site.store, na, ASIDE + 1)
    return render(
        request, "operations.html",
        batches=batches(site.store, BATCHES),
        work=at_work(site.store, site.clock()),
        aside=lying[:ASIDE],
        further=lying[ASIDE - 1].upload if len(lying) > ASIDE else None,
        first=na is None,
    )  # fmt: skip


@router.post("/bediening/{upload_id}/opnieuw")
def read_again(request: Request, visitor: Visitor, upload_id: int) -> Response:
    """Has one paper read again, as if it had just come."""
    site = site_of(request)
    asked = ask_again(site.store, upload_id, visitor, site.clock())
    if asked:
        site.arrived()
    request.state.session.tell("operations.asked" if asked else "operations.not_asked", "good" if asked else "warn")
    return RedirectResponse("/bediening#terzijde", 303)
