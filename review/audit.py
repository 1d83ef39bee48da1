"""Is the trail untouched, and do the decisions still say what it says of them?"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields

from sqlmodel import Session, col, select

from review.store import Store
from review.store.connection import in_portions
from review.store.trail_rows import decision_digest
from review.tables import CorrectionRow, DecidedPointsRow, DecisionRow, TrailRow
from review.trail import FIRST, Entry, hash_of

PORTION = 2000
"""Rows looked at in one go."""
SHOWN = 100
"""Faults told at most: after the first few, more say nothing new."""


@dataclass(frozen=True, slots=True)
class Fault:
    where: str
    """`entry 12` or `decision 7`."""
    what: str


@dataclass(frozen=True, slots=True)
class Verified:
    entries: int
    head: str
    """`SEQ:HASH` of the last entry. Written down elsewhere, it proves later that nothing was cut off or rewritten."""
    faults: tuple[Fault, ...]
    untracked: int = 0
    """Decisions made before there was a trail: it can prove nothing about them, and their number never grows."""


def verify(store: Store, expected: str = "") -> Verified:
    """Walks the whole trail and every decision. `expected`: a head written down earlier (`SEQ:HASH`)."""
    with store.reading() as session:
        seq, previous, faults = 0, FIRST, []
        for entry in entries(session):
            faults += _faults(entry, seq, previous)
            if expected == f"{entry.seq}:{entry.hash}":
                expected = ""
            seq, previous = entry.seq, entry.hash
        if expected:
            faults.append(Fault(f"entry {expected.partition(':')[0]}", "is no longer the one that was written down"))
        before = _before_the_trail(session)
        faults += _decisions_untold(session, before)
    return Verified(seq, f"{seq}:{previous}", tuple(faults[:SHOWN]), len(before))


def entries(session: Session, after: int = 0) -> Iterator[Entry]:
    """The trail from its beginning, read in portions."""
    names = [one.name for one in fields(Entry)]
    while True:
        found = select(TrailRow).where(col(TrailRow.seq) > after).order_by(col(TrailRow.seq)).limit(PORTION)
        rows = session.exec(found).all()
        yield from (Entry(**{name: getattr(row, name) for name in names}) for row in rows)
        if len(rows) < PORTION:
            return
        after = rows[-1].seq
        session.expunge_all()


def latest(store: Store, before: int | None, limit: int) -> tuple[Entry, ...]:
    """The newest entries, newest first; those before a number when one is given."""
    found = select(TrailRow).order_by(col(TrailRow.seq).desc()).limit(limit)
    if before is not None:
        found = found.where(col(TrailRow.seq) < before)
    names = [one.name for one in fields(Entry)]
    with store.reading() as session:
        return tuple(Entry(**{name: getattr(row, name) for name in names}) for row in session.exec(found))


def _faults(entry: Entry, seq: int, previous: str) -> list[Fault]:
    where, found = f"entry {entry.seq}", []
    if entry.seq != seq + 1:
        found.append(Fault(where, f"follows {seq}: what stood between is gone"))
    if entry.previous != previous:
        found.append(Fault(where, "does not fit the entry before it"))
    if hash_of(entry) != entry.hash:
        found.append(Fault(where, "was changed after it was written"))
    return found


def _before_the_trail(session: Session) -> frozenset[int]:
    """Decisions older than the trail: made before its first entry, and before the first decision that it knows."""
    first = session.exec(select(TrailRow).order_by(col(TrailRow.seq)).limit(1)).first()
    if first is None:
        return frozenset()
    began = dt.datetime.fromisoformat(first.at)
    known = (int(subject.removeprefix("decision ")) for subject in _decisions_told(session))
    oldest = min(known, default=2**31 - 1)
    older = select(DecisionRow.id).where(col(DecisionRow.at) < began, col(DecisionRow.id) < oldest)
    return frozenset(one for one in session.exec(older) if one is not None)


def _decisions_untold(session: Session, before: frozenset[int]) -> Iterator[Fault]:
    """Decisions that the trail should know and does not, or knows with other words; and those it knows that are
    gone."""
    known = _decisions_told(session)
    ids = session.exec(select(DecisionRow.id).order_by(col(DecisionRow.id))).all()
    for some in in_portions(ids, PORTION):
        told = {f"decision {one}": known.pop(f"decision {one}", None) for one in some}
        for subject, digest in _digests(session, [one for one in some if one]).items():
            if told[subject] is None and int(subject.removeprefix("decision ")) in before:
                continue
            if told[subject] is None:
                yield Fault(subject, "is not in the trail")
            elif digest not in told[subject]:  # type: ignore[operator]
                yield Fault(subject, "says something else than when it was made")
    yield from (Fault(subject, "is in the trail and no longer there") for subject in known)


def _decisions_told(session: Session) -> dict[str, str]:
    """By decision: the details of its entry, which hold its digest."""
    told = select(TrailRow.subject, TrailRow.details).where(TrailRow.did == "decided")
    return dict(session.exec(told).all())


def _digests(session: Session, ids: list[int]) -> dict[str, str]:
    rows = session.exec(select(DecisionRow).where(col(DecisionRow.id).in_(ids))).all()
    given: dict[int, list[DecidedPointsRow]] = {one: [] for one in ids}
    for points in session.exec(select(DecidedPointsRow).where(col(DecidedPointsRow.decision_id).in_(ids))):
        given[points.decision_id].append(points)
    corrected: dict[int, list[CorrectionRow]] = {one: [] for one in ids}
    for one in session.exec(select(CorrectionRow).where(col(CorrectionRow.decision_id).in_(ids))):
        corrected[one.decision_id].append(one)
    return {f"decision {row.id}": decision_digest(row, given[row.id or 0], corrected[row.id or 0]) for row in rows}
