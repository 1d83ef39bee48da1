"""Who judges what: nobody their own dossier, nor a colleague's that is marked."""

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from review.rights import NotYours, User
from review.tables import KeptFromRow, UploadRow


def must_be_theirs(session: Session, holder_key: str, reviewer: User) -> None:
    """Raises `NotYours`."""
    kept = session.get(KeptFromRow, (reviewer.id, holder_key))
    if kept is not None:
        raise NotYours("own" if kept.why == "own" else "colleague")


def theirs(reviewer: User) -> ColumnElement[bool]:
    """`must_be_theirs`, for a search among uploads."""
    kept = select(KeptFromRow.holder_key).where(KeptFromRow.user_id == reviewer.id)
    return col(UploadRow.holder_key).not_in(kept)
