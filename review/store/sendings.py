"""Papers handed in one at a time: whose they are, and what their sender sees."""

import datetime as dt
import secrets
from dataclasses import replace
from decimal import Decimal
from typing import Any

import sqlalchemy
from sqlmodel import Session, col, select

from extractors.evidence import Evidence
from review.claim import Claim
from review.sending import Decided, DecidedBefore, Sending
from review.store.connection import insert_missing
from review.store.intake import Intake, taken_in
from review.store.rows import VERDICT, batch_of, upload_of
from review.store.trail_rows import record
from review.tables import (
    BatchRow,
    DecidedPointsRow,
    DecisionRow,
    EvidenceRow,
    HolderRow,
    ReadingRow,
    SendingRow,
    UploadRow,
)
from review.upload import Arrival, Batch


class Sendings(Intake):
    def send_in(self, sender: int, name: str, evidence: Evidence, claim: Claim, now: dt.datetime) -> Sending:
        """Takes in a paper of one sender; the upload and who sent it are written together.

        The same paper of the same holder again is the same sending, and a corrected claim replaces the earlier one
        until it is decided. Raises `DecidedBefore`.
        """
        batch = self.start_batch(f"ingestuurd door {sender}", None, claim.register, now)
        folder = (claim.holder.key or "").partition(":")[2]  # one paper of a group is handed in for each of its holders
        arrival = Arrival(f"{folder}/{name}", evidence, claim)
        with self.writing() as session:
            (upload,) = taken_in(session, batch, (arrival,), now)
            if upload.state == "decided" and upload.claim != claim:
                raise DecidedBefore
            row = {"number": secrets.token_hex(8), "upload_id": upload.id, "sender_id": sender, "sent_at": now}
            insert_missing(session, SendingRow, [row], ("upload_id",))
            sent = _sendings(session, col(SendingRow.upload_id) == upload.id)[0]
            is_new = sent.number == row["number"]
            if is_new:
                record(session, sender, "handed_in", f"upload {upload.id}", evidence=evidence.id)
        return replace(sent, is_new=is_new)

    def sending(self, sender: int, number: str) -> Sending | None:
        """One of a sender's own; None for anybody else's."""
        with self.reading() as session:
            own = (col(SendingRow.number) == number) & (col(SendingRow.sender_id) == sender)
            return next(iter(_sendings(session, own)), None)

    def sendings(self, sender: int, before: int | None = None, limit: int = 50) -> tuple[Sending, ...]:
        """A sender's own, newest first; `before`: those with a lower upload id."""
        own = col(SendingRow.sender_id) == sender
        with self.reading() as session:
            return tuple(
                _sendings(session, own if before is None else own & (col(SendingRow.upload_id) < before), limit)
            )

    def batches_sent_in(self) -> tuple[Batch, ...]:
        """Batches of single papers of which one waits for being read."""
        waiting = (
            select(col(UploadRow.batch_id))
            .join(SendingRow, col(SendingRow.upload_id) == col(UploadRow.id))
            .where(UploadRow.state == "received")
        )
        with self.reading() as session:
            rows = session.exec(select(BatchRow).where(col(BatchRow.id).in_(waiting)).order_by(col(BatchRow.id)))
            return tuple(batch_of(row) for row in rows)


def _sendings(session: Session, which: Any, limit: int = 1) -> list[Sending]:
    found = (
        sqlalchemy.select(SendingRow, UploadRow, HolderRow, col(ReadingRow.pages), DecisionRow)
        .join(UploadRow, col(UploadRow.id) == col(SendingRow.upload_id))
        .join(HolderRow, col(HolderRow.key) == col(UploadRow.holder_key))
        .join(EvidenceRow, col(EvidenceRow.id) == col(UploadRow.evidence_id), isouter=True)
        .join(ReadingRow, col(ReadingRow.id) == col(EvidenceRow.reading_id), isouter=True)
        .join(DecisionRow, col(DecisionRow.id) == col(UploadRow.decision_id), isouter=True)
        .where(which)
        .order_by(col(SendingRow.upload_id).desc())
        .limit(limit)
    )
    return [
        Sending(row.number, upload_of(upload, holder), row.sent_at, pages, _decided(session, upload, decision))
        for row, upload, holder, pages, decision in session.execute(found)
    ]


def _decided(session: Session, upload: UploadRow, decision: DecisionRow | None) -> Decided | None:
    """Only what holds: a paper that was laid before the whole committee is not decided."""
    if decision is None or upload.state != "decided":
        return None
    given = session.exec(select(DecidedPointsRow).where(DecidedPointsRow.decision_id == decision.id)).all()
    known = [one.points for one in given if one.points is not None]
    points = sum(known, Decimal(0)) if known else None
    return Decided(VERDICT.validate_python(decision.verdict), points, decision.reason, decision.at)
