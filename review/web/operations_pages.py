"""For operators: what came in, what became of it, what was set aside and why."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from review.web.site import render, site_of

router = APIRouter()
SHOWN = 200
"""Papers set aside that are listed; the queue has them all."""


@router.get("/bediening")
def operations_page(request: Request) -> Response:
    site = site_of(request)
    return render(request, "operations.html", summary=site.store.summary(None, SHOWN), shown=SHOWN)
