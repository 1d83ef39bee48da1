"""Choices of the queue that somebody comes back to, each under a name of their own."""

from dataclasses import dataclass

from sqlalchemy import delete
from sqlmodel import col, select

from review.people.rights import User
from review.store import Store
from review.store.connection import upsert
from review.store.rows import numbered
from review.tables import SavedViewRow

MOST = 30
"""Of one user."""


class TooMany(Exception):
    """A user has `MOST` of them."""


@dataclass(frozen=True, slots=True)
class SavedView:
    id: int
    name: str
    query: str
    """As it stands behind the question mark of the queue's address."""


def saved_views(store: Store, user: User) -> tuple[SavedView, ...]:
    """By name."""
    found = select(SavedViewRow).where(SavedViewRow.user_id == user.id).order_by(col(SavedViewRow.name))
    with store.reading() as session:
        return tuple(SavedView(numbered(row.id), row.name, row.query) for row in session.exec(found))


def save_view(store: Store, user: User, name: str, query: str) -> None:
    """The same name again takes the new choice. Raises `TooMany`."""
    with store.writing() as session:
        names = set(session.exec(select(SavedViewRow.name).where(SavedViewRow.user_id == user.id)))
        if name not in names and len(names) >= MOST:
            raise TooMany
        new = upsert(session, SavedViewRow)
        kept = new.on_conflict_do_update(index_elements=["user_id", "name"], set_={"query": new.excluded.query})
        session.connection().execute(kept, {"user_id": user.id, "name": name, "query": query})


def drop_view(store: Store, user: User, view_id: int) -> None:
    """Only one's own; again does nothing."""
    with store.writing() as session:
        session.exec(delete(SavedViewRow).where(col(SavedViewRow.id) == view_id, col(SavedViewRow.user_id) == user.id))
