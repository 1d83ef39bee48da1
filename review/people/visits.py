"""Signed-in sessions, kept by us: what is ended here is ended, whatever a browser still brings along. And tokens, with
which a program hands papers in for somebody."""

import datetime as dt
import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import delete, update
from sqlmodel import col, select

from review.people.rights import User
from review.store import Store
from review.store.rows import numbered, user_of
from review.store.trail_rows import record
from review.tables import TokenRow, UserRow, VisitRow

SEEN_EVERY = dt.timedelta(minutes=1)
"""A visit is written down as seen no more often than this: pages that only look should not write."""

TOKEN_START = "bewijspunt_"  # noqa: S105  how a token begins, for programs that look for lost ones


@dataclass(frozen=True, slots=True)
class Patience:
    """After how long a visit ends."""

    idle: dt.timedelta
    whole: dt.timedelta


@dataclass(frozen=True, slots=True)
class Token:
    """What is known of a token; its characters are shown once, when it is made."""

    id: int
    label: str
    made_at: dt.datetime
    withdrawn_at: dt.datetime | None


def begin_visit(store: Store, user: User, key: str, now: dt.datetime, patience: Patience) -> None:
    """`key`: random characters that only the visitor's browser has."""
    with store.writing() as session:
        session.exec(delete(VisitRow).where(col(VisitRow.began_at) < now - patience.whole))
        session.add(VisitRow(key_hash=_hash(key), user_id=user.id, began_at=now, seen_at=now))
        record(session, user.id, "signed_in", f"user {user.id}")


def visitor(store: Store, key: str, now: dt.datetime, patience: Patience) -> User | None:
    """Who is signed in with this key; None when nobody is, or no longer."""
    with store.reading() as session:
        found = session.exec(
            select(VisitRow, UserRow)
            .join(UserRow, col(UserRow.id) == col(VisitRow.user_id))
            .where(VisitRow.key_hash == _hash(key), col(UserRow.active))
        ).first()
    if found is None:
        return None
    visit, row = found
    if now - visit.seen_at > patience.idle or now - visit.began_at > patience.whole:
        end_visit(store, key)
        return None
    if now - visit.seen_at > SEEN_EVERY:
        with store.writing_lightly() as session:
            session.exec(update(VisitRow).where(col(VisitRow.key_hash) == visit.key_hash).values(seen_at=now))
    return user_of(row)


def end_visit(store: Store, key: str) -> None:
    """Signs out."""
    with store.writing() as session:
        visit = session.get(VisitRow, _hash(key))
        if visit is not None:
            session.delete(visit)
            record(session, visit.user_id, "signed_out", f"user {visit.user_id}")


def make_token(store: Store, user_id: int, label: str, now: dt.datetime, by: int) -> str:
    """A new token for a user; returns its characters, which nobody can look up again."""
    characters = TOKEN_START + secrets.token_urlsafe(32)
    with store.writing() as session:
        row = TokenRow(user_id=user_id, label=label, key_hash=_hash(characters), made_at=now)
        session.add(row)
        session.flush()
        record(session, by, "token_made", f"user {user_id}", token=row.id)
    return characters


def token_bearer(store: Store, characters: str) -> User | None:
    """Whose token it is; None when it is none, was withdrawn, or its user may no longer sign in."""
    with store.reading() as session:
        found = session.exec(
            select(UserRow)
            .join(TokenRow, col(TokenRow.user_id) == col(UserRow.id))
            .where(TokenRow.key_hash == _hash(characters), col(TokenRow.withdrawn_at).is_(None), col(UserRow.active))
        ).first()
        return user_of(found) if found else None


def tokens(store: Store, user_id: int) -> tuple[Token, ...]:
    """Of one user, newest first."""
    with store.reading() as session:
        rows = session.exec(select(TokenRow).where(TokenRow.user_id == user_id).order_by(col(TokenRow.id).desc()))
        return tuple(Token(numbered(one.id), one.label, one.made_at, one.withdrawn_at) for one in rows)


def withdraw_token(store: Store, user_id: int, token_id: int, now: dt.datetime, by: int) -> None:
    """Does nothing when it was withdrawn before."""
    with store.writing() as session:
        row = session.get(TokenRow, token_id)
        if row is not None and row.user_id == user_id and row.withdrawn_at is None:
            row.withdrawn_at = now
            record(session, by, "token_withdrawn", f"user {user_id}", token=token_id)


def _hash(key: str) -> str:
    """Long random characters need no slow hash."""
    return hashlib.sha256(key.encode()).hexdigest()
