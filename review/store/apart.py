"""Who judges what: nobody their own dossier, a colleague's that is marked, or the same item as both readers."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, exists, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from review.people.rights import NotYours, User
from review.tables import DecisionRow, KeptFromRow, SamePersonRow, UploadRow


def must_not_be_kept_from(session: Session, holder_key: str, reviewer: User) -> None:
    """Raises `NotYours` for a dossier of their own or a colleague's, under whichever number of that person."""
    for key in sorted(persons_of(session, [holder_key]).get(holder_key, {holder_key})):
        kept = session.get(KeptFromRow, (reviewer.id, key))
        if kept is not None:
            raise NotYours("own" if kept.why == "own" else "colleague")


def must_be_theirs(session: Session, row: UploadRow, reviewer: User) -> None:
    """`must_not_be_kept_from`, and raises `NotYours` when this reviewer gave the first answer, or was one of two who
    differed: then the others of the committee decide, or its chair does."""
    must_not_be_kept_from(session, row.holder_key, reviewer)
    if row.first_reader == reviewer.id:
        raise NotYours("answered")
    if row.referred and reviewer.role != "chair" and reviewer.id in _who_differed(session, row):
        raise NotYours("differed")


def theirs(reviewer: User) -> list[ColumnElement[bool]]:
    """`must_be_theirs`, for a search among uploads."""
    kept = select(KeptFromRow.holder_key).where(KeptFromRow.user_id == reviewer.id)
    persons = select(SamePersonRow.person).where(col(SamePersonRow.holder_key).in_(kept))
    other_numbers = select(SamePersonRow.holder_key).where(col(SamePersonRow.person).in_(persons))
    holder = col(UploadRow.holder_key)
    found = [
        holder.not_in(kept),
        holder.not_in(other_numbers),
        func.coalesce(col(UploadRow.first_reader), 0) != reviewer.id,
    ]
    if reviewer.role == "chair":
        return found
    second, first = aliased(DecisionRow), aliased(DecisionRow)
    differed = exists().where(
        col(second.id) == col(UploadRow.decision_id),
        col(second.eyes) == "differed",
        col(first.id) == col(second.replaces),
        (col(second.reviewer_id) == reviewer.id) | (col(first.reviewer_id) == reviewer.id),
    )
    return [*found, ~(col(UploadRow.referred) & differed)]


def open_to_all() -> ColumnElement[bool]:
    """Of decisions: not a first answer whose item still waits for its second reader."""
    waits = exists().where(col(UploadRow.id) == col(DecisionRow.upload_id), col(UploadRow.first_reader).is_not(None))
    return (col(DecisionRow.eyes) != "first") | ~waits


def _who_differed(session: Session, row: UploadRow) -> tuple[int, ...]:
    second = session.get(DecisionRow, row.decision_id) if row.decision_id else None
    if second is None or second.eyes != "differed":
        return ()
    first = session.get(DecisionRow, second.replaces)
    return (second.reviewer_id, *([first.reviewer_id] if first else []))


def persons_of(session: Session, keys: Sequence[str]) -> Mapping[str, set[str]]:
    """By key, everybody joined with it; those joined with nobody are not in it."""
    persons = select(SamePersonRow.person).where(col(SamePersonRow.holder_key).in_(keys))
    together: dict[str, set[str]] = defaultdict(set)
    for row in session.exec(select(SamePersonRow).where(col(SamePersonRow.person).in_(persons))):
        together[row.person].add(row.holder_key)
    return {key: group for group in together.values() for key in group}
