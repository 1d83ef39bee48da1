"""Taking in: batches, evidences, uploads and whose they are."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from extractors.evidence import Evidence
from review.claim import Claim, Holder, folded
from review.store.connection import Database, in_portions, insert_missing, table_of, upsert
from review.store.rows import CLAIM, PROBLEMS, as_text, batch_of, numbered, upload_of
from review.tables import BatchRow, EvidenceRow, HolderRow, UploadRow
from review.upload import Arrival, Batch, Upload

FRESH: dict[str, Any] = {
    "referred": False, "decision_id": None, "verdict": None, "claimed_by": None, "claimed_until": None,
    "claimed_at": None, "first_reader": None,
    "changes": 1, "judged_changes": 0, "round": 0, "digest": "", "kind": None, "first_day": None, "activities": 0,
    "points": None, "stated_points": None, "sure": None, "caveats": "",
}  # fmt: skip
"""An upload that nobody has judged yet."""


class Intake(Database):
    def start_batch(self, folder: str, manifest: str | None, register: str, now: dt.datetime) -> Batch:
        """The batch of that folder, manifest and register: a new one, or the one that was begun before."""
        known = {"folder": folder, "manifest": manifest or "", "register_name": register}
        with self.writing() as session:
            insert_missing(session, BatchRow, [{**known, "started_at": now}], list(known))
            return batch_of(session.exec(select(BatchRow).filter_by(**known)).one())

    def batch(self, batch_id: int) -> Batch | None:
        with self.reading() as session:
            row = session.get(BatchRow, batch_id)
            return batch_of(row) if row else None

    def batches(self) -> tuple[Batch, ...]:
        """All of them, newest first."""
        with self.reading() as session:
            rows = session.exec(select(BatchRow).order_by(col(BatchRow.id).desc()))
            return tuple(batch_of(row) for row in rows)

    def take_in(self, batch: Batch, file: str, evidence: Evidence, claim: Claim, now: dt.datetime) -> Upload:
        """`take_in_all` of one file."""
        return self.take_in_all(batch, (Arrival(file, evidence, claim),), now)[0]

    def take_in_all(self, batch: Batch, arrivals: Sequence[Arrival], now: dt.datetime) -> tuple[Upload, ...]:
        """Takes files in, in the order given; some thousands at a time is quickest.

        The same file with the same bytes again is the same upload; a claim that changed replaces the earlier one as
        long as nothing is decided. A file that could not be opened is set aside at once, and received after all when
        it can be opened later.
        """
        with self.writing() as session:
            return taken_in(session, batch, arrivals, now)

    def upload(self, upload_id: int) -> Upload | None:
        with self.reading() as session:
            return next(iter(uploads(session, [upload_id])), None)


def taken_in(session: Session, batch: Batch, arrivals: Sequence[Arrival], now: dt.datetime) -> tuple[Upload, ...]:
    """`Intake.take_in_all` within a transaction that does more."""
    rows = [_row(batch, one, now) for one in arrivals]
    _keep_evidences(session, [one.evidence for one in arrivals if one.evidence])
    keep_holders(session, {row["holder_key"]: one.claim.holder for row, one in zip(rows, arrivals, strict=True)})
    _receive_late(session, rows)
    insert_missing(session, UploadRow, rows, ("batch_id", "file", "fingerprint"))
    ids = _renew_claims(session, rows)
    taken = {one.id: one for some in in_portions(list(ids.values())) for one in uploads(session, some)}
    return tuple(taken[ids[row["file"], row["fingerprint"]]] for row in rows)


def uploads(session: Session, ids: Sequence[int]) -> list[Upload]:
    """In the order in which they came."""
    found = session.exec(
        select(UploadRow, HolderRow)
        .join(HolderRow, col(HolderRow.key) == col(UploadRow.holder_key))
        .where(col(UploadRow.id).in_(ids))
        .order_by(col(UploadRow.id))
    )
    return [upload_of(row, holder) for row, holder in found]


def keep_holders(session: Session, holders: dict[str, Holder]) -> None:
    """By key. Of a holder whose name was unknown, it is filled in; a known one is never replaced."""
    rows = [
        {"key": key, "number": one.number, "name": one.name, "search": folded(f"{one.number or ''} {one.name or ''}")}
        for key, one in sorted(holders.items())
    ]
    if not rows:
        return
    new = upsert(session, HolderRow)
    table = table_of(HolderRow)
    filled_in = new.on_conflict_do_update(
        index_elements=["key"],
        set_={"name": new.excluded.name, "search": new.excluded.search},
        where=table.c.name.is_(None) & new.excluded.name.is_not(None),
    )
    session.connection().execute(filled_in, rows)


def _row(batch: Batch, one: Arrival, now: dt.datetime) -> dict[str, Any]:
    fingerprint = one.evidence.id if one.evidence else ""
    stated = one.claim.holder.key
    nobody = hashlib.sha256(f"{batch.id}\0{one.file}\0{fingerprint}".encode()).hexdigest()[:24]
    return {
        **FRESH,
        "batch_id": batch.id,
        "file": one.file,
        "fingerprint": fingerprint,
        "evidence_id": fingerprint or None,
        "register_name": one.claim.register,
        "holder_key": stated or f"unknown:{nobody}",
        "holder_stated": stated is not None,
        "claim": as_text(CLAIM, one.claim),
        "received_at": now,
        "state": "received" if one.evidence else "set_aside",
        "problems": as_text(PROBLEMS, one.problems),
    }


def _keep_evidences(session: Session, evidences: Iterable[Evidence]) -> None:
    rows = {
        one.id: {
            "id": one.id,
            "size": one.size,
            "media_type": one.media_type,
            "attempts": 0,
            "reading_id": None,
            "compared_id": None,
        }
        for one in evidences
    }
    insert_missing(session, EvidenceRow, [rows[key] for key in sorted(rows)], ("id",))


def _receive_late(session: Session, rows: Sequence[dict[str, Any]]) -> None:
    """Files that could not be opened before and can be now."""
    files = {row["file"]: row for row in rows if row["evidence_id"]}
    unopened = (col(UploadRow.fingerprint) == "", col(UploadRow.state) == "set_aside")
    for late in _in_batch(session, rows, *unopened):
        if row := files.get(late.file):
            late.fingerprint, late.evidence_id = row["fingerprint"], row["evidence_id"]
            late.state, late.problems, late.changes = "received", row["problems"], late.changes + 1
    session.flush()


def _renew_claims(session: Session, rows: Sequence[dict[str, Any]]) -> dict[tuple[str, str], int]:
    """What the applicant stated may be corrected until a person has decided on it. Returns the ids."""
    arrived = {(row["file"], row["fingerprint"]): row for row in rows}
    ids: dict[tuple[str, str], int] = {}
    for kept in _in_batch(session, rows):
        row = arrived.get((kept.file, kept.fingerprint))
        if not row:
            continue
        ids[kept.file, kept.fingerprint] = numbered(kept.id)
        if kept.claim != row["claim"] and kept.state != "decided":
            for name in ("claim", "holder_key", "holder_stated", "register_name"):
                setattr(kept, name, row[name])
            kept.changes += 1
    session.flush()
    return ids


def _in_batch(session: Session, rows: Sequence[dict[str, Any]], *which: ColumnElement[bool]) -> Iterator[UploadRow]:
    """The uploads of the batch that have the names of these, kept from others' hands until the end."""
    for some in in_portions(rows):
        named = col(UploadRow.file).in_([row["file"] for row in some])
        found = select(UploadRow).where(UploadRow.batch_id == some[0]["batch_id"], named, *which)
        yield from session.exec(found.order_by(col(UploadRow.id)).with_for_update()).all()
