"""Who may do what: users with Argon2 passwords, each in one role."""

import datetime as dt
import secrets
from dataclasses import dataclass
from functools import cache
from typing import Literal

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from pydantic import TypeAdapter
from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select

from review.people.rights import RIGHTS, NotAllowed, Right, Role, User
from review.store import Store
from review.store.connection import insert_missing
from review.store.rows import numbered, user_of
from review.store.trail_rows import record
from review.tables import KeptFromRow, UserRow, VisitRow
from review.trail import NOBODY

__all__ = [
    "RIGHTS", "KeptFrom", "LockedOut", "NameTaken", "NotAllowed", "PasswordTooShort", "Right", "Role",
    "SignInRefused", "User", "add_user", "change_password", "change_user", "keep_from", "kept_from",
    "no_longer_keep_from", "one_time_password", "sign_in", "user", "users",
]  # fmt: skip

FAILURES = 5
"""Wrong passwords in a row before the door is shut."""
LOCKED_MINUTES = 15

SHORTEST = 12
"""Characters of a password; length is what makes guessing hard."""

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


class PasswordTooShort(Exception):
    """Fewer than `SHORTEST` characters."""


@dataclass(frozen=True, slots=True)
class KeptFrom:
    """A dossier that a user does not judge."""

    holder_key: str
    why: Literal["own", "colleague"]


KEPT_FROM = TypeAdapter(KeptFrom)


def add_user(
    store: Store,
    name: str,
    shown_as: str,
    password: str,
    role: Role,
    *,
    must_change: bool = False,
    by: int = NOBODY,
) -> User:
    """`must_change`: the password only opens the page that asks for a new one. `by`: id of who adds.

    Raises `NameTaken` or `PasswordTooShort`.
    """
    row = UserRow(
        name=name.strip().lower(),
        shown_as=shown_as,
        password_hash=_hashed(password),
        role=role,
        must_change=must_change,
    )
    try:
        with store.writing() as session:
            session.add(row)
            session.flush()
            record(session, by, "user_added", f"user {row.id}", name=row.name, role=role)
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
        _hash_again(store, numbered(row.id), password)
    return user_of(row)


def user(store: Store, user_id: int) -> User | None:
    """Also one who is no longer active; None when there is no such user."""
    with store.reading() as session:
        row = session.get(UserRow, user_id)
        return user_of(row) if row else None


def users(store: Store) -> tuple[User, ...]:
    """Everybody, by name, also the inactive."""
    with store.reading() as session:
        return tuple(user_of(row) for row in session.exec(select(UserRow).order_by(UserRow.name)))


def change_password(store: Store, user_id: int, password: str, *, must_change: bool = False, by: int = NOBODY) -> None:
    """Sets a new password, opens a shut door and ends every session of the user. Raises `PasswordTooShort`."""
    hashed = _hashed(password)
    new = {"password_hash": hashed, "failures": 0, "locked_until": None, "must_change": must_change}
    with store.writing() as session:
        session.exec(update(UserRow).where(col(UserRow.id) == user_id).values(**new))
        session.exec(delete(VisitRow).where(col(VisitRow.user_id) == user_id))
        record(session, by, "password_changed", f"user {user_id}")


def one_time_password() -> str:
    """For somebody else, to be changed at once: easy to read aloud, 60 bits."""
    return "-".join("".join(secrets.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(4)) for _ in range(3))


def change_user(
    store: Store,
    user_id: int,
    *,
    role: Role | None = None,
    active: bool | None = None,
    shown_as: str | None = None,
    language: Literal["nl", "en"] | None = None,
    by: int = NOBODY,
) -> User:
    """Changes what is given, keeps the rest; who is put out has no session left. Raises KeyError when there is no such
    user."""
    given = {"role": role, "active": active, "shown_as": shown_as, "language": language}
    with store.writing() as session:
        row = session.get(UserRow, user_id)
        if row is None:
            raise KeyError(user_id)
        changed = {name: value for name, value in given.items() if value is not None and value != getattr(row, name)}
        for name, value in changed.items():
            setattr(row, name, value)
        if active is False:
            session.exec(delete(VisitRow).where(col(VisitRow.user_id) == user_id))
        if changed.keys() - {"language"}:
            record(session, by, "user_changed", f"user {user_id}", **changed)
        return user_of(row)


def kept_from(store: Store, user_id: int) -> tuple[KeptFrom, ...]:
    """The dossiers that a user does not judge."""
    with store.reading() as session:
        rows = session.exec(select(KeptFromRow).where(KeptFromRow.user_id == user_id).order_by(KeptFromRow.holder_key))
        return tuple(KEPT_FROM.validate_python({"holder_key": one.holder_key, "why": one.why}) for one in rows)


def keep_from(store: Store, user_id: int, dossier: KeptFrom, by: int = NOBODY) -> None:
    """Marks a dossier as the user's own or a colleague's; again does nothing."""
    with store.writing() as session:
        row = {"user_id": user_id, "holder_key": dossier.holder_key, "why": dossier.why}
        insert_missing(session, KeptFromRow, [row], ("user_id", "holder_key"))
        record(session, by, "kept_from", f"user {user_id}", holder=dossier.holder_key, why=dossier.why)


def no_longer_keep_from(store: Store, user_id: int, holder_key: str, by: int = NOBODY) -> None:
    with store.writing() as session:
        row = session.get(KeptFromRow, (user_id, holder_key))
        if row is not None:
            session.delete(row)
            record(session, by, "kept_from", f"user {user_id}", holder=holder_key, why=None)


def _hashed(password: str) -> str:
    if len(password) < SHORTEST:
        raise PasswordTooShort
    return HASHER.hash(password)


def _hash_again(store: Store, user_id: int, password: str) -> None:
    """With today's cost; the password stays what it was."""
    with store.writing() as session:
        hashed = HASHER.hash(password)
        session.exec(update(UserRow).where(col(UserRow.id) == user_id).values(password_hash=hashed))


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
        locked = session.exec(this.where(shut).values(failures=0, locked_until=until)).rowcount
        record(session, NOBODY, "locked_out" if locked else "sign_in_refused", f"user {user_id}")
