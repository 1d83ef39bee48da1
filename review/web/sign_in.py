"""Signing in and out, and choosing a language."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from review.users import LockedOut, PasswordTooShort, SignInRefused, User, change_password, change_user
from review.users import sign_in as check_password
from review.visits import begin_visit, end_visit
from review.web.admission import Visitor, admit, local_address
from review.web.session import Session
from review.web.site import render, site_of
from review.web.wording import language_of

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
    try:
        visitor = check_password(site.store, name.strip(), password, site.clock())
    except LockedOut as locked:
        until = site.here(locked.until).strftime("%H:%M")
        return _refused(request, name, onward, ("sign_in.locked", until), 429)
    except SignInRefused:
        return _refused(request, name, onward, ("sign_in.refused", ""), 401)
    let_in(request, visitor)
    return RedirectResponse(local_address(onward), 303)


@router.post("/afmelden")
def sign_out(request: Request) -> Response:
    session: Session = request.state.session
    if session.signed_in:
        end_visit(site_of(request).store, session.nonce)
    request.state.session = Session(language=session.language)
    request.state.session.tell("sign_in.signed_out")
    return RedirectResponse("/aanmelden", 303)


@router.get("/wachtwoord")
def password_page(request: Request) -> Response:
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


def let_in(request: Request, visitor: User) -> None:
    """Begins a session under a new key: one planted in somebody's browser beforehand is worth nothing."""
    site = site_of(request)
    session = Session(signed_in=True, language=request.state.session.language)
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


def _refused(request: Request, name: str, onward: str, why: tuple[str, str], status: int) -> Response:
    return render(request, "sign_in.html", status, onward=local_address(onward), name=name, refused=why)
