"""Who may see and do what: one check in front of every route, by one table."""

from collections.abc import Mapping
from typing import Annotated, Literal
from urllib.parse import quote, urlsplit

from fastapi import APIRouter, Depends, Request
from fastapi.routing import APIRoute

from review.people import visits
from review.people.users import Right, User
from review.people.visits import token_bearer
from review.web.session import Session
from review.web.site import site_of
from review.web.wording import language_of

NEEDS: Mapping[str, Right | Literal["nothing", "sign_in"]] = {
    "sign_in_page": "nothing",
    "sign_in": "nothing",
    "leave_for_provider": "nothing",
    "back_from_provider": "nothing",
    "sign_out": "nothing",
    "choose_language": "nothing",
    "healthy": "nothing",
    "api_description": "nothing",
    "home": "sign_in",
    "password_page": "sign_in",
    "choose_password": "sign_in",
    "queue_page": "see",
    "keep_view": "see",
    "forget_view": "see",
    "still_at_it": "decide",
    "next_page": "decide",
    "neighbour_page": "see",
    "review_page": "see",
    "words_of_page": "see",
    "around_item": "see",
    "alike_page": "decide",
    "agree_to_alike": "decide",
    "correct_item": "decide",
    "decide_item": "decide",
    "release_item": "decide",
    "take_over_item": "decide",
    "take_back": "decide",
    "page_picture": "see",
    "original": "see",
    "operations_page": "operate",
    "read_again": "operate",
    "dossiers_page": "see",
    "person_page": "see",
    "join_person": "decide",
    "part_person": "decide",
    "rulebooks_page": "see",
    "rulebook_page": "see",
    "try_value": "see",
    "adopt_value": "adopt_rules",
    "take_back_adoption": "adopt_rules",
    "dossier_page": "see",
    "enter_in_dossier": "decide",
    "take_back_entry": "decide",
    "write_overview": "decide",
    "write_letter": "decide",
    "preview_letter": "decide",
    "letter_page": "see",
    "letter_pdf": "see",
    "letter_text": "see",
    "sending_page": "hand_in",
    "send_in": "hand_in",
    "sending_help": "hand_in",
    "sent_page": "hand_in",
    "send_evidence": "hand_in",
    "sent_evidence": "hand_in",
    "samples_page": "see",
    "draw_one": "oversee",
    "sample_page": "see",
    "oversight_page": "oversee",
    "ask_four_eyes": "oversee",
    "users_page": "administer",
    "add_someone": "administer",
    "user_page": "administer",
    "change_someone": "administer",
    "trail_page": "administer",
}
"""What each route needs, by its name. A route that is not here keeps the program from starting."""


class SignInFirst(Exception):
    """Nobody is signed in, and the route is not open to everybody."""


class FormExpired(Exception):
    """A form came without the token of this session: forged, or older than the session."""


class NewPasswordFirst(Exception):
    """Somebody else gave the password; until it is changed there is nothing else to do."""


class UnguardedRoute(Exception):
    """A route without a line in `NEEDS`: ours to mend."""


def known(request: Request) -> User | None:
    """Who asks, if they may: decided before a byte of what they send is read.

    Pages know a visitor by the session, programs by a token; neither opens the other's door.
    Raises `SignInFirst`, `NotAllowed`, `NewPasswordFirst` or `TooOften`.
    """
    site = site_of(request)
    session: Session = request.state.session
    if is_api(request):
        visitor = token_bearer(site.store, bearer(request))
    elif session.signed_in:
        visitor = visits.visitor(site.store, session.nonce, site.clock(), site.settings.patience)
    else:
        visitor = None
    request.state.visitor = visitor
    chosen = visitor.language if visitor else language_of(session.language)
    request.state.language = chosen or site.settings.language
    needs = NEEDS[request.scope["route"].name]
    if needs == "nothing":
        return visitor
    if visitor is None:
        raise SignInFirst
    if (
        visitor.must_change
        and not session.elsewhere
        and request.scope["route"].name not in ("password_page", "choose_password")
    ):
        raise NewPasswordFirst
    if needs != "sign_in":
        visitor.must(needs)
    if is_api(request) and request.method == "POST":
        site.uploads.step(bearer(request), site.clock())
    return visitor


def greet(request: Request) -> None:
    """Finds out who asks for a page that is not there, which no route's check did: their menu stays."""
    site = site_of(request)
    session: Session = request.state.session
    if getattr(request.state, "visitor", None) is None and session.signed_in and not is_api(request):
        visitor = visits.visitor(site.store, session.nonce, site.clock(), site.settings.patience)
        request.state.visitor = visitor
        request.state.language = visitor.language if visitor and visitor.language else site.settings.language


async def form_token(request: Request, _: Annotated[User | None, Depends(known)]) -> str:
    """The token a request brings along, in its form or in a header; empty when there is none."""
    if request.method in ("GET", "HEAD") or is_api(request):
        return ""
    if said := request.headers.get("x-form-token"):
        return said
    token = (await request.form()).get("csrf")
    return token if isinstance(token, str) else ""


def admit(
    request: Request, visitor: Annotated[User | None, Depends(known)], token: Annotated[str, Depends(form_token)]
) -> User | None:
    """Lets the request through to its route and returns who is signed in; else raises what `known` raises, or
    `FormExpired`. A program's token is no cookie that another site could have sent along, so that it needs no form
    token."""
    safe = request.method in ("GET", "HEAD") or is_api(request)
    if not safe and not site_of(request).sessions.form_fits(request.state.session, token):
        raise FormExpired
    return visitor


def is_api(request: Request) -> bool:
    return request.url.path.startswith("/api/")


def bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def signed_in(visitor: Annotated[User | None, Depends(admit)]) -> User:
    """Who is signed in, for routes that are not open to everybody."""
    if visitor is None:
        raise SignInFirst
    return visitor


Visitor = Annotated[User, Depends(signed_in)]


def check_guarded(router: APIRouter) -> None:
    """Raises `UnguardedRoute` when a route has no line in the table of rights."""
    for route in router.routes:
        if not isinstance(route, APIRoute) or route.name not in NEEDS:
            raise UnguardedRoute(getattr(route, "name", repr(route)))


def local_address(address: str | None) -> str:
    """An address to go on to after signing in: only ever a page of ours."""
    parts = urlsplit(address or "")
    plain = not parts.scheme and not parts.netloc and parts.path.startswith("/") and not parts.path.startswith("//")
    return address if address and plain and "\\" not in address else "/"


def sign_in_address(request: Request) -> str:
    """The sign-in page, with the page that was asked for remembered."""
    asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return f"/aanmelden?naar={quote(asked)}" if request.method == "GET" and asked != "/" else "/aanmelden"
