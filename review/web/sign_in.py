"""Signing in and out, and choosing a language."""

import logging
from dataclasses import astuple
from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from review.people.linked import NoUserHere, user_elsewhere
from review.people.users import LockedOut, PasswordTooShort, SignInRefused, User, change_password, change_user
from review.people.users import sign_in as check_password
from review.people.visits import begin_visit, end_visit
from review.web.admission import Visitor, admit, local_address
from review.web.pace import TooOften
from review.web.provider import Asked, Declined, NotProven, Provider, ProviderFails, asked
from review.web.session import Session
from review.web.site import render, site_of
from review.web.wording import language_of

log = logging.getLogger(__name__)
router = APIRouter()


@router.get("/aanmelden")
def sign_in_page(request: Request, naar: str = "/") -> Response:
    return render(request, "sign_in.html", onward=local_address(naar), name="", refused=None)


@router.post("/aanmelden")
def sign_in(
    request: Request,
    name: Annotated[str, Form(max_length=200)],
    password: Annotated[str, Form(max_length=1000)],
    onward: Annotated[str, Form()] = "/",
) -> Response:
    site = site_of(request)
    if not site.settings.passwords:
        return _refused(request, "", onward, ("sign_in.no_passwords", ""), 403)
    try:
        site.sign_ins.step(request.client.host if request.client else "", site.clock())
        visitor = check_password(site.store, name.strip(), password, site.clock())
    except TooOften as often:
        until = site.here(often.until).strftime("%H:%M:%S")
        answer = _refused(request, name, onward, ("sign_in.too_often", until), 429)
        answer.headers["Retry-After"] = str(often.seconds)
        return answer
    except LockedOut as locked:
        until = site.here(locked.until).strftime("%H:%M")
        return _refused(request, name, onward, ("sign_in.locked", until), 429)
    except SignInRefused:
        return _refused(request, name, onward, ("sign_in.refused", ""), 401)
    let_in(request, visitor)
    return RedirectResponse(local_address(onward), 303)


@router.get("/aanmelden/elders")
def leave_for_provider(request: Request, naar: str = "/") -> Response:
    """A link and no form: pages may send forms to no address but ours."""
    site, provider = site_of(request), _provider(request)
    sent = asked(local_address(naar))
    try:
        where = provider.address(sent, _back(request), site.clock().timestamp())
    except ProviderFails as fault:
        return _no_provider(request, sent.onward, fault)
    request.state.session.asked = list(astuple(sent))
    return RedirectResponse(where, 303)


@router.get("/aanmelden/terug")
def back_from_provider(request: Request) -> Response:
    """Back from the provider, with a code that it gives us a signed statement for."""
    site, provider, session = site_of(request), _provider(request), request.state.session
    sent, session.asked = Asked(*session.asked or ("", "", "", "/")), None
    if not sent.state:
        return _refused(request, "", "/", ("sign_in.too_late", ""), 400)
    try:
        stated = provider.who(sent, request.query_params, _back(request), site.clock().timestamp())
        visitor = user_elsewhere(site.store, stated.subject, stated.name)
    except NoUserHere:
        return render(request, "fault.html", 403, words="no_user_here", number="")
    except Declined:
        return _refused(request, "", sent.onward, ("sign_in.declined", ""), 401)
    except NotProven as fault:
        log.warning("a sign-in at the provider was not proven: %s", fault)
        return _refused(request, "", sent.onward, ("sign_in.too_late", ""), 400)
    except ProviderFails as fault:
        return _no_provider(request, sent.onward, fault)
    let_in(request, visitor, elsewhere=True)
    return RedirectResponse(local_address(sent.onward), 303)


@router.post("/afmelden")
def sign_out(request: Request) -> Response:
    session: Session = request.state.session
    if session.signed_in:
        end_visit(site_of(request).store, session.nonce)
    request.state.session = Session(language=session.language)
    request.state.session.tell("sign_in.signed_out_here" if session.elsewhere else "sign_in.signed_out")
    return RedirectResponse("/aanmelden", 303)


@router.get("/wachtwoord")
def password_page(request: Request) -> Response:
    _passwords(request)
    return render(request, "password.html", refused=None)


@router.post("/wachtwoord")
def choose_password(
    request: Request,
    visitor: Visitor,
    old: Annotated[str, Form(max_length=1000)],
    new: Annotated[str, Form(max_length=1000)],
    again: Annotated[str, Form(max_length=1000)],
) -> Response:
    """A new password of one's own. Every other session of the visitor ends."""
    _passwords(request)
    site = site_of(request)
    try:
        check_password(site.store, visitor.name, old, site.clock())
        if new != again or new == old:
            return render(request, "password.html", 422, refused="differ" if new != again else "same")
        change_password(site.store, visitor.id, new, by=visitor.id)
    except SignInRefused:
        return render(request, "password.html", 422, refused="wrong")
    except PasswordTooShort:
        return render(request, "password.html", 422, refused="short")
    let_in(request, visitor)
    request.state.session.tell("password.changed")
    return RedirectResponse("/", 303)


def let_in(request: Request, visitor: User, elsewhere: bool = False) -> None:
    """Begins a session under a new key: one planted in somebody's browser beforehand is worth nothing."""
    site = site_of(request)
    session = Session(signed_in=True, language=request.state.session.language, elsewhere=elsewhere)
    begin_visit(site.store, visitor, session.nonce, site.clock(), site.settings.patience)
    request.state.session = session


@router.post("/taal")
def choose_language(
    request: Request,
    visitor: Annotated[User | None, Depends(admit)],
    language: Annotated[str, Form()],
    back: Annotated[str, Form()] = "/",
) -> Response:
    chosen = language_of(language)
    if chosen:
        request.state.session.language = chosen
        if visitor:
            change_user(site_of(request).store, visitor.id, language=chosen)
    return RedirectResponse(local_address(back), 303)


def _provider(request: Request) -> Provider:
    provider = site_of(request).provider
    if provider is None:
        raise HTTPException(404)
    return provider


def _passwords(request: Request) -> None:
    if not site_of(request).settings.passwords:
        raise HTTPException(404)


def _back(request: Request) -> str:
    """The address that the provider sends browsers back to; it has to know it beforehand."""
    return (site_of(request).settings.address or str(request.base_url)).rstrip("/") + "/aanmelden/terug"


def _no_provider(request: Request, onward: str, fault: ProviderFails) -> Response:
    log.error("the OpenID Connect provider fails: %s", fault)
    return _refused(request, "", onward, ("sign_in.no_provider", ""), 503)


def _refused(request: Request, name: str, onward: str, why: tuple[str, str], status: int) -> Response:
    return render(request, "sign_in.html", status, onward=local_address(onward), name=name, refused=why)
