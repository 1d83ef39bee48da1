"""Users who sign in at a provider (OpenID Connect): whom they are there, and who they are here."""

from sqlalchemy import delete, update
from sqlmodel import col, select

from review.people.rights import User
from review.store import Store
from review.store.rows import numbered, user_of
from review.store.trail_rows import record
from review.tables import UserRow, VisitRow
from review.trail import NOBODY


class NoUserHere(Exception):
    """The provider knows them; here they are nobody, or no longer somebody."""


def user_elsewhere(store: Store, subject: str, name: str) -> User:
    """The user whom a provider calls `subject`.

    Whoever comes for the first time is known by `name`, which the provider vouches for, and is `subject` from then on:
    a name may be given to somebody else there later, a subject never. Nobody is added. Raises `NoUserHere`.
    """
    with store.reading() as session:
        row = session.exec(select(UserRow).where(UserRow.subject == subject)).first()
    if row is None and name:
        row = _linked(store, subject, name)
    if row is None or not row.active:
        with store.writing() as session:
            record(session, NOBODY, "sign_in_refused", f"user {row.id if row else 0}", elsewhere=True)
        raise NoUserHere
    return user_of(row)


def unlink(store: Store, user_id: int, by: int) -> None:
    """Ends the user's sessions; at the next sign-in at the provider the user is known by name again."""
    with store.writing() as session:
        linked = (col(UserRow.id) == user_id) & col(UserRow.subject).is_not(None)
        if session.exec(update(UserRow).where(linked).values(subject=None)).rowcount:
            session.exec(delete(VisitRow).where(col(VisitRow.user_id) == user_id))
            record(session, by, "unlinked", f"user {user_id}")


def is_linked(store: Store, user_id: int) -> bool:
    with store.reading() as session:
        return session.exec(select(UserRow.subject).where(UserRow.id == user_id)).first() is not None


def _linked(store: Store, subject: str, name: str) -> UserRow | None:
    """The active user of that name, who is that subject from now on; None when there is none, or it is another."""
    free = (col(UserRow.name) == name) & col(UserRow.subject).is_(None) & col(UserRow.active)
    with store.writing() as session:
        row = session.exec(select(UserRow).where(free)).first()
        if row is not None:
            row.subject = subject
            record(session, numbered(row.id), "linked", f"user {row.id}")
        return row
