"""What an operator sees: batches and how far they are, what is being read, what lies aside, and what is read again."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, func, update
from sqlmodel import Session, col, select

from extractors.evidence import Evidence
from extractors.problems import Problem
from review.people.rights import User
from review.store import Store
from review.store.rows import PROBLEMS, batch_of, numbered
from review.store.trail_rows import record
from review.tables import BatchRow, BatchRunRow, EvidenceRow, ReadAgainRow, ReadingRow, UploadRow
from review.upload import Batch

LATELY = dt.timedelta(minutes=10)
COUNTED_TO = 1000
"""Newest readings among which those of the last minutes are counted."""
LOOKED_AT = 5000
"""Papers not read yet, the first handed in, among which those begun are looked for."""
ATTEMPTS = 3
"""A paper asked to be read again that brings the reading down is left after so many."""


@dataclass(frozen=True, slots=True)
class BatchState:
    batch: Batch
    states: Mapping[str, int]
    """Uploads by state."""
    run: str | None
    """Id of its newest flow run."""

    @property
    def total(self) -> int:
        return sum(self.states.values())

    @property
    def done(self) -> int:
        """Read, or found unreadable."""
        return self.total - self.states.get("received", 0)


@dataclass(frozen=True, slots=True)
class AtWork:
    """What is being read at this moment."""

    begun: tuple[str, ...]
    """Files whose reading was begun and has not ended, the first of them."""
    again: int
    """Papers that wait for being read again."""
    lately: int
    """Readings of the last ten minutes, counted no further than `COUNTED_TO`."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A paper that lies aside."""

    upload: int
    file: str
    received_at: dt.datetime
    problems: tuple[Problem, ...]
    can_be_read: bool
    """False when there is nothing to read: the file never came."""
    asked: bool = field(default=False)
    """It waits for being read again."""


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """An evidence that somebody wants read again."""

    id: int
    evidence: Evidence


def batches(store: Store, limit: int) -> tuple[BatchState, ...]:
    """The newest, newest first."""
    newest = select(BatchRow).order_by(col(BatchRow.id).desc()).limit(limit)
    with store.reading() as session:
        rows = session.exec(newest).all()
        ids = [numbered(one.id) for one in rows]
        states = _states(session, ids)
        of = col(BatchRunRow.batch_id)
        runs = dict(session.exec(select(of, BatchRunRow.run).where(of.in_(ids)).order_by(col(BatchRunRow.id))).all())
    return tuple(BatchState(batch_of(one), states[numbered(one.id)], runs.get(numbered(one.id))) for one in rows)


def _states(session: Session, ids: Sequence[int]) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {one: {} for one in ids}
    row = UploadRow
    counted = select(col(row.batch_id), col(row.state), func.count()).where(col(row.batch_id).in_(ids))
    for batch, state, count in session.exec(counted.group_by(col(row.batch_id), col(row.state))):
        found[batch][state] = count
    return found


def at_work(store: Store, now: dt.datetime, shown: int = 5) -> AtWork:
    row = UploadRow
    received = select(col(row.id)).where(row.state == "received").order_by(col(row.received_at), col(row.id))
    unread = (col(EvidenceRow.reading_id).is_(None), col(EvidenceRow.attempts) > 0)
    begun = select(row.file).join(EvidenceRow, col(EvidenceRow.id) == col(row.evidence_id))
    begun = begun.where(*unread, col(row.id).in_(received.limit(LOOKED_AT).subquery().select()))
    again = select(func.count()).select_from(ReadAgainRow).where(*_waits())
    newest = select(col(ReadingRow.read_at)).order_by(col(ReadingRow.id).desc()).limit(COUNTED_TO)
    with store.reading() as session:
        return AtWork(
            tuple(session.exec(begun.order_by(col(UploadRow.id)).limit(shown)).all()),
            session.exec(again).one(),
            sum(now - LATELY <= at for at in session.exec(newest)),
        )


def aside(store: Store, after: int | None, limit: int) -> tuple[Aside, ...]:
    """Those that lie aside, the first handed in first; `after`: behind the upload of that id."""
    row = UploadRow
    shown = (row.id, row.file, row.received_at, row.problems, row.evidence_id)
    place = col(row.id) > (after or 0)
    found = select(*shown).where(row.state == "set_aside", place).order_by(col(row.id)).limit(limit)  # type: ignore[call-overload]
    with store.reading() as session:
        rows = session.exec(found).all()
        keys = [one[4] for one in rows if one[4]]
        waits = set(session.exec(select(ReadAgainRow.evidence_id).where(*_waits(), _of(keys))).all())
    return tuple(
        Aside(upload, file, at, PROBLEMS.validate_json(problems), key is not None, key in waits)
        for upload, file, at, problems, key in rows
    )


def ask_again(store: Store, upload_id: int, by: User, now: dt.datetime) -> bool:
    """Has the paper of an undecided upload read again; asked before and not read yet: nothing more. False when there
    is nothing to read or it was decided. Raises NotAllowed."""
    by.must("operate")
    with store.writing() as session:
        upload = session.get(UploadRow, upload_id)
        if upload is None or upload.evidence_id is None or upload.state == "decided":
            return False
        if session.exec(select(ReadAgainRow.id).where(*_waits(), _of([upload.evidence_id]))).first() is None:
            session.add(ReadAgainRow(evidence_id=upload.evidence_id, user_id=by.id, at=now))
            record(session, by.id, "asked_to_read_again", f"upload {upload_id}", evidence=upload.evidence_id)
    return True


def waits_again(store: Store) -> bool:
    """Whether any waits for being read again."""
    with store.reading() as session:
        return session.exec(select(ReadAgainRow.id).where(*_waits()).limit(1)).first() is not None


def next_again(store: Store) -> ReadAgain | None:
    """The first that waits for being read again, with an attempt counted."""
    waits = select(ReadAgainRow).where(*_waits()).order_by(col(ReadAgainRow.id)).limit(1)
    with store.writing() as session:
        row = session.exec(waits).first()
        if row is None:
            return None
        row.attempts += 1
        evidence = session.get(EvidenceRow, row.evidence_id)
        if evidence is None:
            raise KeyError(row.evidence_id)
        return ReadAgain(numbered(row.id), Evidence(evidence.id, evidence.size, evidence.media_type))


def done_again(store: Store, ask: ReadAgain, now: dt.datetime) -> None:
    with store.writing() as session:
        session.exec(update(ReadAgainRow).where(col(ReadAgainRow.id) == ask.id).values(done_at=now))


def keep_run(store: Store, batch: Batch, run: str) -> None:
    """Which flow run works on a batch."""
    with store.writing() as session:
        session.add(BatchRunRow(batch_id=batch.id, run=run))


def _waits() -> tuple[ColumnElement[bool], ...]:
    return (col(ReadAgainRow.done_at).is_(None), col(ReadAgainRow.attempts) < ATTEMPTS)


def _of(evidences: Sequence[str]) -> ColumnElement[bool]:
    return col(ReadAgainRow.evidence_id).in_(evidences)
