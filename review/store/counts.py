"""Counting: what became of a batch."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from review.store.connection import Database
from review.store.rows import PROBLEMS, numbered
from review.tables import EvidenceRow, ReadingRow, SuggestionRow, UploadCaveatRow, UploadRow
from review.upload import Batch, SetAside, Summary

Which = Sequence[ColumnElement[bool]]


class Counts(Database):
    def summary(self, batch: Batch | None = None, set_aside: int = 1000) -> Summary:
        """Counts of a batch or of everything, with at most so many papers set aside."""
        which = [col(UploadRow.batch_id) == batch.id] if batch else []
        with self.reading() as session:
            aside = _set_aside(session, which)
            return Summary(
                **_uploads(session, which),
                **_readings(session, which),
                **_suggestions(session, which),
                reasons=dict(Counter(problem.code for one in aside for problem in one.problems)),
                set_aside=tuple(aside[:set_aside]),
            )


def _uploads(session: Session, which: Which) -> dict[str, Any]:
    def by(column: Any, *more: ColumnElement[bool]) -> dict[str, int]:
        counted = select(column, func.count()).where(*which, *more).group_by(column).order_by(column)
        return {str(name): number for name, number in session.exec(counted)}

    states = by(col(UploadRow.state))
    caveats = select(col(UploadCaveatRow.code), func.count()).group_by(col(UploadCaveatRow.code))
    if which:
        caveats = caveats.join(UploadRow, col(UploadRow.id) == col(UploadCaveatRow.upload_id)).where(*which)
    return {
        "uploads": sum(states.values()),
        "states": states,
        "verdicts": by(col(UploadRow.verdict), col(UploadRow.state) == "decided"),
        "kinds": by(col(UploadRow.kind), col(UploadRow.kind).is_not(None)),
        "caveats": dict(sorted(session.exec(caveats).all())),
    }


def _readings(session: Session, which: Which) -> dict[str, Any]:
    """Each evidence counts once, by its newest reading."""
    evidences = select(UploadRow.evidence_id).where(*which, col(UploadRow.evidence_id).is_not(None)).distinct()
    status = func.coalesce(col(ReadingRow.status), "unread")
    sums = [ReadingRow.pages, ReadingRow.text_layer_pages, ReadingRow.ocr_pages, ReadingRow.seconds]
    found = (
        select(status, func.count(), *(func.coalesce(func.sum(one), 0) for one in (*sums, ReadingRow.ocr_seconds)))
        .select_from(EvidenceRow)
        .join(ReadingRow, col(ReadingRow.id) == col(EvidenceRow.reading_id), isouter=True)
        .where(col(EvidenceRow.id).in_(evidences))
        .group_by(status)
        .order_by(status)
    )
    rows = session.execute(found).all()
    totals = [sum(row[place] for row in rows) for place in range(1, 7)]
    names = ("evidences", "pages", "text_layer_pages", "ocr_pages", "seconds", "ocr_seconds")
    return {"statuses": {row[0]: row[1] for row in rows}, **dict(zip(names, totals, strict=True))}


def _suggestions(session: Session, which: Which) -> dict[str, Any]:
    newest = (col(SuggestionRow.upload_id) == col(UploadRow.id)) & (col(SuggestionRow.round) == col(UploadRow.round))
    found = select(func.count(), func.count(col(SuggestionRow.points))).select_from(UploadRow)
    suggestions, with_points = session.exec(found.join(SuggestionRow, newest).where(*which)).one()
    return {"suggestions": suggestions, "with_points": with_points}


def _set_aside(session: Session, which: Which) -> list[SetAside]:
    found = select(UploadRow.id, UploadRow.file, UploadRow.problems).where(*which, UploadRow.state == "set_aside")
    return [
        SetAside(numbered(upload_id), file, PROBLEMS.validate_json(problems))
        for upload_id, file, problems in session.exec(found.order_by(col(UploadRow.id)))
    ]
