"""Readings, and which evidences still need one."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, exists, func, update
from sqlmodel import Session, col, select

from extractors import as_json
from extractors.evidence import Evidence
from extractors.finding import Reading
from extractors.problems import Problem
from review.claim import Holder
from review.compare import holder_read
from review.store.besides import keep_keys
from review.store.connection import Database, in_portions, insert_missing, table_of
from review.store.intake import keep_holders
from review.store.rows import PROBLEMS, as_text
from review.tables import EvidenceRow, ReadingRow, UploadRow
from review.upload import Batch, Unread


class Readings(Database):
    def unread(
        self, batch: Batch | None, made_with: str, limit: int | None = None, waiting_too: bool = False
    ) -> tuple[Unread, ...]:
        """Evidences of received uploads that this version of the reader has not read yet, in the order in which they
        came; each once. None: of all batches. `waiting_too`: also of what waits for a person (to read it again)."""
        states = ["received", "queued", "set_aside"] if waiting_too else ["received"]
        read = exists().where(
            col(ReadingRow.evidence_id) == col(EvidenceRow.id), col(ReadingRow.made_with) == made_with
        )
        found = (
            select(EvidenceRow, func.min(UploadRow.id).label("first"))
            .join(UploadRow, col(UploadRow.evidence_id) == col(EvidenceRow.id))
            .where(col(UploadRow.state).in_(states), ~read)
            .group_by(*table_of(EvidenceRow).columns)
            .order_by("first")
            .limit(limit)
        )
        if batch:
            found = found.where(UploadRow.batch_id == batch.id)
        with self.reading() as session:
            return tuple(
                Unread(Evidence(row.id, row.size, row.media_type), row.attempts) for row, _ in session.exec(found)
            )

    def begin_reading(self, evidence_ids: Iterable[str]) -> None:
        """Counts an attempt."""
        with self.writing() as session:
            for ids in in_portions(sorted(set(evidence_ids))):
                counted = update(EvidenceRow).where(col(EvidenceRow.id).in_(ids))
                session.exec(counted.values(attempts=EvidenceRow.attempts + 1))

    def keep_reading(self, reading: Reading, now: dt.datetime) -> None:
        """`keep_readings` of one."""
        self.keep_readings((reading,), now)

    def keep_readings(self, readings: Sequence[Reading], now: dt.datetime) -> None:
        """Keeps readings; a second one of the same evidence by the same version is passed over. The newest is the one
        that is judged. Uploads that came without a holder take the one that was read."""
        ordered = sorted(readings, key=lambda one: one.evidence.id)
        with self.writing() as session:
            insert_missing(session, ReadingRow, [_row(one, now) for one in ordered], ("evidence_id", "made_with"))
            keep_holders(session, {key: one for key, one in map(_keyed, map(holder_read, ordered)) if key})
            new = _point_at_newest(session, ordered)
            renewed = [one for one in ordered if one.evidence.id in new]
            keep_keys(session, renewed)
            _tell_uploads(session, renewed)

    def reading_of(self, evidence_id: str) -> Reading | None:
        """The newest reading."""
        newest = select(ReadingRow.content).join(EvidenceRow, col(EvidenceRow.reading_id) == col(ReadingRow.id))
        with self.reading() as session:
            content = session.exec(newest.where(EvidenceRow.id == evidence_id)).first()
        return as_json.load(content) if content else None

    def set_aside(self, upload_ids: Iterable[int], problems: Sequence[Problem], now: dt.datetime) -> int:
        """Lays undecided uploads aside for a person, with the reason; returns how many that were."""
        aside = {"state": "set_aside", "problems": as_text(PROBLEMS, tuple(problems))}
        with self.writing() as session:
            changed = 0
            for ids in in_portions(sorted(set(upload_ids))):
                undecided = col(UploadRow.id).in_(ids) & (col(UploadRow.state) != "decided")
                changed += session.exec(update(UploadRow).where(undecided).values(**aside)).rowcount
            return changed


def _keyed(holder: Holder) -> tuple[str | None, Holder]:
    return holder.key, holder


def _row(one: Reading, now: dt.datetime) -> dict[str, Any]:
    return {
        "evidence_id": one.evidence.id,
        "made_with": one.made_with,
        "status": one.status,
        "category": one.category,
        "pages": one.pages,
        "text_layer_pages": one.text_layer_pages,
        "ocr_pages": one.ocr_pages,
        "seconds": one.seconds.total,
        "ocr_seconds": one.seconds.ocr,
        "content": as_json.dump(one),
        "read_at": now,
    }


def _point_at_newest(session: Session, readings: Sequence[Reading]) -> set[str]:
    """Lets each evidence point at its newest reading; returns the evidences for which that is another one now."""
    newest = (
        select(ReadingRow.evidence_id, func.max(ReadingRow.id), func.max(EvidenceRow.reading_id))
        .join(EvidenceRow, col(EvidenceRow.id) == col(ReadingRow.evidence_id))
        .group_by(ReadingRow.evidence_id)
    )
    moved = []
    for some in in_portions(readings):
        of_these = newest.where(col(ReadingRow.evidence_id).in_([one.evidence.id for one in some]))
        moved += [{"of": key, "newest": last} for key, last, now in session.exec(of_these) if last != now]
    if moved:
        table = table_of(EvidenceRow)
        point = update(table).where(table.c.id == bindparam("of")).values(reading_id=bindparam("newest"))
        session.connection().execute(point, moved)
    return {str(one["of"]) for one in moved}


def _tell_uploads(session: Session, readings: Sequence[Reading]) -> None:
    """There is something new to judge; and an upload that nobody was named with belongs to who was read."""
    table = table_of(UploadRow)
    undecided = (table.c.evidence_id == bindparam("of")) & (table.c.state != "decided")
    told = [{"of": one.evidence.id} for one in readings]
    named = [{"of": one.evidence.id, "holder": key} for one in readings if (key := holder_read(one).key)]
    if told:
        session.connection().execute(update(table).where(undecided).values(changes=table.c.changes + 1), told)
    if named:
        nameless = update(table).where(undecided, ~table.c.holder_stated)
        session.connection().execute(nameless.values(holder_key=bindparam("holder")), named)
