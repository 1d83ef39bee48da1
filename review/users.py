"""Who may do what: users with Argon2 passwords, each in one role."""

import datetime as dt
from functools import cache
from typing import Literal

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select

from review.rights import RIGHTS, NotAllowed, Right, Role, User
from review.store import Store
from review.store.rows import numbered, user_of
from review.tables import UserRow

__all__ = [
    "RIGHTS", "LockedOut", "NameTaken", "NotAllowed", "Right", "Role", "SignInRefused", "User", "add_user",
    "change_password", "change_user", "sign_in", "user", "users",
]  # fmt: skip

FAILURES = 5
"""Wrong passwords in a row before the door is shut."""
LOCKED_MINUTES = 15

HASHER = PasswordHasher()


class SignInRefused(Exception):
    """Unknown name, wrong password or no longer active; which of them is not told."""


class LockedOut(SignInRefused):
    """Too many wrong passwords: the door is shut for a while."""

    def __init__(self, until: dt.datetime) -> None:
        super().__init__()
        self.until = until


class NameTaken(Exception):
    """There is a user of that name."""


def add_user(store: Store, name: str, shown_as: str, password: str, role: Role) -> User:
    """Raises `NameTaken`."""
    row = UserRow(name=name.strip().lower(), shown_as=shown_as, password_hash=HASHER.hash(password), role=role)
    try:
        with store.writing() as session:
            session.add(row)
    except IntegrityError as fault:
        raise NameTaken(row.name) from fault
    return user_of(row)


def sign_in(store: Store, name: str, password: str, now: dt.datetime) -> User:
    """The user behind name and password. Raises `SignInRefused` or `LockedOut`."""
    with store.reading() as session:
        row = session.exec(select(UserRow).where(UserRow.name == name.strip().lower())).first()
    if row and row.locked_until and row.locked_until > now:
        raise LockedOut(row.locked_until)
    right = _is_right(row.password_hash if row else _nobody(), password)
    if not row:
        raise SignInRefused
    _count(store, numbered(row.id), right and row.active, now)
    if not (right and row.active):
        raise SignInRefused
    if HASHER.check_needs_rehash(row.password_hash):
        change_password(store, numbered(row.id), password)
    return user_of(row)


def user(store: Store, user_id: int) -> User | None:
    """For a signed-in session; None when there is no such user or it is no longer active."""
    with store.reading() as session:
        row = session.get(UserRow, user_id)
        return user_of(row) if row and row.active else None


def users(store: Store) -> tuple[User, ...]:
    """Everybody, by name, also the inactive."""
    with store.reading() as session:
        return tuple(user_of(row) for row in session.exec(select(UserRow).order_by(UserRow.name)))


def change_password(store: Store, user_id: int, password: str) -> None:
    """Sets a new password and opens a shut door."""
    new = {"password_hash": HASHER.hash(password), "failures": 0, "locked_until": None}
    with store.writing() as session:
        session.exec(update(UserRow).where(col(UserRow.id) == user_id).values(**new))


def change_user(
    store: Store,
    user_id: int,
    *,
    role: Role | None = None,
    active: bool | None = None,
    shown_as: str | None = None,
    language: Literal["nl", "en"] | None = None,
) -> User:
    """Changes what is given, keeps the rest. Raises KeyError when there is no such user."""
    given = {"role": role, "active": active, "shown_as": shown_as, "language": language}
    with store.writing() as session:
        row = session.get(UserRow, user_id)
        if row is None:
            raise KeyError(user_id)
        for name, value in given.items():
            if value is not None:
                setattr(row, name, value)
        return user_of(row)


@cache
def _nobody() -> str:
    """Checked when there is no such name, so that the time it takes does not tell which names there are."""
    return HASHER.hash("nobody")


def _is_right(password_hash: str, password: str) -> bool:
    try:
        return HASHER.verify(password_hash, password)
    except VerificationError:
        return False


def _count(store: Store, user_id: int, right: bool, now: dt.datetime) -> None:
    """Wrong passwords in a row; after so many, the door is shut. The database counts, as guesses may come together."""
    this = update(UserRow).where(col(UserRow.id) == user_id)
    shut = col(UserRow.failures) >= FAILURES
    with store.writing() as session:
        if right:
            session.exec(this.values(failures=0, locked_until=None))
            return
        session.exec(this.values(failures=UserRow.failures + 1))
        until = now + dt.timedelta(minutes=LOCKED_MINUTES)
        session.exec(this.where(shut).values(failures=0, locked_until=until))
