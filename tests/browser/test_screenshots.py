"""Every page has its picture in the docs, and every picture its page."""

from fastapi import APIRouter
from fastapi.routing import APIRoute

from review.web.app import PARTS
from tests.browser.screenshots import FOLDER, OTHERS, PICTURES

NO_PAGES = {
    "healthy", "home", "leave_for_provider", "back_from_provider", "next_page", "neighbour_page", "words_of_page",
    "page_picture", "original", "letter_pdf", "letter_text", "sent_evidence", "api_description",
}  # fmt: skip
"""They send on, or answer with something else than a page."""


def test_every_page_has_its_picture_and_every_picture_its_page() -> None:
    routers = [part if isinstance(part, APIRouter) else part.router for part in PARTS]
    routes = [one for router in routers for one in router.routes if isinstance(one, APIRoute)]
    assert {one.name for one in routes if "GET" in one.methods} - NO_PAGES == set(PICTURES)
    named = {name for names in PICTURES.values() for name in names} | set(OTHERS)
    assert named == {file.stem for file in FOLDER.glob("*.png")}, "make screenshots, or take away what is left over"
