"""For the administrator: who may sign in and as what, from which dossiers they are kept, their programs' tokens, and
the trail of what people did."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, cast

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from review import audit
from review.claim import Holder
from review.people import users, visits
from review.people.linked import is_linked, unlink
from review.people.users import RIGHTS, KeptFrom, NameTaken, Role, User
from review.web.admission import Visitor
from review.web.site import Site, render, site_of
from review.web.wording import Wording, wording

router = APIRouter()
ENTRIES = 100
"""Of the trail, on one page."""


@router.get("/gebruikers")
def users_page(request: Request) -> Response:
    return _list(request)


@router.post("/gebruikers")
def add_someone(
    request: Request,
    visitor: Visitor,
    name: Annotated[str, Form(max_length=100)] = "",
    shown_as: Annotated[str, Form(max_length=100)] = "",
    role: Annotated[str, Form()] = "",
) -> Response:
    """Somebody new, with a password that is shown once and has to be changed at the first sign-in."""
    if not name.strip() or role not in RIGHTS:
        return _list(request, refused="incomplete", status=422)
    password = users.one_time_password()
    shown = shown_as.strip() or name.strip()
    try:
        added = users.add_user(
            site_of(request).store, name, shown, password, cast(Role, role), must_change=True, by=visitor.id
        )
    except NameTaken:
        return _list(request, refused="taken", status=409)
    return _one(request, added, password=password if site_of(request).settings.passwords else "")


@router.get("/gebruikers/{user_id}")
def user_page(request: Request, user_id: int) -> Response:
    return _one(request, _user(site_of(request), user_id))


@router.post("/gebruikers/{user_id}")
def change_someone(
    request: Request,
    visitor: Visitor,
    user_id: int,
    do: Annotated[str, Form()] = "",
    value: Annotated[str, Form(max_length=100)] = "",
    why: Annotated[str, Form()] = "colleague",
) -> Response:
    """One change: `do` says which, `value` to what. What is shown once is shown now; else the page again."""
    site = site_of(request)
    one = _user(site, user_id)
    if one.id == visitor.id and do in ("role", "lock"):  # nobody shuts themselves out
        return _one(request, one, refused="own", status=409)
    if do == "reset" and site.settings.passwords:
        password = users.one_time_password()
        users.change_password(site.store, one.id, password, must_change=True, by=visitor.id)
        return _one(request, _user(site, user_id), password=password)
    if do == "token" and value.strip():
        token = visits.make_token(site.store, one.id, value.strip(), site.clock(), visitor.id)
        return _one(request, one, token=token)
    if not _changed(site, one, visitor, do, value.strip(), why):
        return _one(request, one, refused="incomplete", status=422)
    request.state.session.tell("users.kept")
    return RedirectResponse(f"/gebruikers/{one.id}", 303)


@router.get("/spoor")
def trail_page(request: Request, visitor: Visitor, voor: int | None = None) -> Response:
    """What people did, newest first."""
    site, t = site_of(request), wording(visitor.language)
    store = site.store
    entries = audit.latest(store, voor, ENTRIES)
    names = {one.id: one.shown_as for one in users.users(store)}
    return render(
        request, "trail.html", entries=entries, names=names, about=lambda subject: _about(subject, names, t),
        when=lambda at: f"{site.here(dt.datetime.fromisoformat(at)):%Y-%m-%d %H:%M:%S}",
        further=entries[-1].seq if len(entries) == ENTRIES and entries[-1].seq > 1 else None,
    )  # fmt: skip


def _about(subject: str, names: Mapping[int, str], t: Wording) -> str:
    """What an entry is about, in words: `user 4` by name, `decision 7` as `beslissing 7`."""
    sort, _, which = subject.partition(" ")
    if sort == "user":
        return names.get(int(which), "–")
    return f"{t.known('subject', sort)} {t.known('register', which) if sort == 'rulebook' else which}"


def _changed(site: Site, one: User, by: User, do: str, value: str, why: str) -> bool:
    """Whether the change made sense."""
    match do:
        case "role" if value in RIGHTS:
            users.change_user(site.store, one.id, role=cast(Role, value), by=by.id)
        case "lock" | "unlock":
            users.change_user(site.store, one.id, active=do == "unlock", by=by.id)
        case "keep_from" if (key := Holder(number=value).key) and why in ("own", "colleague"):
            users.keep_from(site.store, one.id, KeptFrom(key, "own" if why == "own" else "colleague"), by.id)
        case "no_longer":
            users.no_longer_keep_from(site.store, one.id, value, by.id)
        case "unlink":
            unlink(site.store, one.id, by.id)
        case "withdraw" if value.isdigit():
            visits.withdraw_token(site.store, one.id, int(value), site.clock(), by.id)
        case _:
            return False
    return True


def _user(site: Site, user_id: int) -> User:
    found = users.user(site.store, user_id)
    if found is None:
        raise HTTPException(404)
    return found


def _list(request: Request, refused: str = "", status: int = 200) -> Response:
    everybody = users.users(site_of(request).store)
    return render(request, "users.html", status, everybody=everybody, roles=tuple(RIGHTS), refused=refused)


def _one(
    request: Request, one: User, *, password: str = "", token: str = "", refused: str = "", status: int = 200
) -> Response:
    store = site_of(request).store
    return render(
        request, "user.html", status, one=one, roles=tuple(RIGHTS), password=password, token=token, refused=refused,
        kept_from=users.kept_from(store, one.id), tokens=visits.tokens(store, one.id),
        linked=is_linked(store, one.id),
    )  # fmt: skip
