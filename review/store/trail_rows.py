"""Writing the trail: what is recorded in a transaction is appended at its very end, or not at all."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, col, select

from review.tables import CorrectionRow, DecidedPointsRow, DecisionRow, TrailRow
from review.trail import FIRST, Act, Entry, digest_of, hash_of

LOCK = 760_112_359
"""Any number, the same for all: on PostgreSQL entries are appended one after the other."""

_RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class _Recorded:
    who: int
    did: Act
    subject: str
    details: dict[str, Any]


def record(session: Session, who: int, did: Act, subject: str, /, **details: str | int | bool | None) -> None:
    """Has the transaction append an entry when it ends. `who`: id of the user, or `review.trail.NOBODY`."""
    session.info.setdefault(_RECORDED, []).append(_Recorded(who, did, subject, details))


def append_recorded(session: Session) -> None:
    """Last in a transaction: whoever holds the trail waits for nobody else's rows any more."""
    recorded: list[_Recorded] = session.info.pop(_RECORDED, [])
    if not recorded:
        return
    session.flush()
    if session.get_bind().dialect.name == "postgresql":
        session.connection().execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    last = session.exec(select(TrailRow).order_by(col(TrailRow.seq).desc()).limit(1)).first()
    seq, previous = (last.seq, last.hash) if last else (0, FIRST)
    for one in recorded:
        seq += 1
        entry = _entry(seq, one, previous)
        session.add(TrailRow(**asdict(entry)))
        previous = entry.hash


def _entry(seq: int, one: _Recorded, previous: str) -> Entry:
    at = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
    details = json.dumps(one.details, ensure_ascii=True, sort_keys=True)
    unsigned = Entry(seq, at, one.who, one.did, one.subject, details, previous, "")
    return replace(unsigned, hash=hash_of(unsigned))


def decision_digest(row: DecisionRow, points: list[DecidedPointsRow], corrections: Sequence[CorrectionRow] = ()) -> str:
    """What a decision says, in one hash that goes into the trail: a decision changed in its own table shows too."""
    given = sorted(
        (one.suggestion_id, one.activity, None if one.points is None else format(one.points, "f")) for one in points
    )
    at = row.at.astimezone(dt.UTC).isoformat(timespec="microseconds")
    said: list[object] = [row.id, row.upload_id, row.reviewer_id, row.verdict, row.reason, at, row.replaces, given]
    # what most decisions do not have is left out, so that those made before there was such a thing keep their digest
    said += [[one.field, one.place, one.read, one.corrected, one.said] for one in _in_order(corrections)]
    return digest_of([*said, row.together] if row.together else said)


def _in_order(corrections: Sequence[CorrectionRow]) -> list[CorrectionRow]:
    return sorted(corrections, key=lambda one: (one.field, one.place))
