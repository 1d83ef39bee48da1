"""The rows. What they mean stands with the values they hold; here only how they are kept, found and kept apart.

Constraints do the work that code would forget: one reading per evidence and version, one suggestion per activity and
round, one first decision per upload, each decision replaced once, one state from a fixed list.
"""

import datetime as dt
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, DateTime, Dialect, Index, Text, TypeDecorator, false, text
from sqlalchemy import UniqueConstraint as Unique
from sqlmodel import Field, SQLModel

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMES


class UtcTime(TypeDecorator[dt.datetime]):
    """A moment, with time zone in the program and UTC in the database (SQLite keeps no zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without time zone")
        return value.astimezone(dt.UTC)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


class ExactNumber(TypeDecorator[Decimal]):
    """A decimal as its characters: SQLite would keep a float."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else format(value, "f")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


def moment(*, nullable: bool = False) -> Any:
    return Field(default=None, sa_type=UtcTime, nullable=nullable)


def exact() -> Any:
    return Field(default=None, sa_type=ExactNumber, nullable=True)


def long_text() -> Any:
    return Field(default="", sa_type=Text, nullable=False)


TO_JUDGE = "changes > judged_changes and state <> 'decided'"


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index over some rows only, on both databases."""
    return Index(name, *columns, unique=unique, postgresql_where=text(where), sqlite_where=text(where))


class BatchRow(SQLModel, table=True):
    __tablename__ = "batch"
    __table_args__ = (Unique("folder", "manifest", "register_name"),)

    id: int | None = Field(default=None, primary_key=True)
    folder: str
    manifest: str
    register_name: str
    started_at: dt.datetime = moment()


class EvidenceRow(SQLModel, table=True):
    __tablename__ = "evidence"

    id: str = Field(primary_key=True, max_length=64)
    size: int = Field(sa_type=BigInteger)
    media_type: str
    attempts: int = 0
    # the reading that is judged; no foreign key, because readings point back at evidence
    reading_id: int | None = None
    # the reading that was laid beside other papers
    compared_id: int | None = None


class ReadingRow(SQLModel, table=True):
    __tablename__ = "reading"
    __table_args__ = (Unique("evidence_id", "made_with"),)

    id: int | None = Field(default=None, primary_key=True)
    evidence_id: str = Field(foreign_key="evidence.id")
    made_with: str
    status: str
    category: str | None
    pages: int
    text_layer_pages: int
    ocr_pages: int
    seconds: float
    ocr_seconds: float
    content: str = long_text()
    read_at: dt.datetime = moment()


class PaperKeyRow(SQLModel, table=True):
    """Numbers that papers share which may belong together; see `review.beside.paper_keys`."""

    __tablename__ = "paper_key"
    __table_args__ = (Index("ix_paper_key_evidence", "evidence_id"),)

    key: int = Field(primary_key=True, sa_type=BigInteger)
    evidence_id: str = Field(primary_key=True, foreign_key="evidence.id", max_length=64)


class PaperBesideRow(SQLModel, table=True):
    """What one paper is to another, once from each side; see `review.beside.laid`."""

    __tablename__ = "paper_beside"
    __table_args__ = (Index("ix_paper_beside_other", "other_id"),)

    evidence_id: str = Field(primary_key=True, foreign_key="evidence.id", max_length=64)
    other_id: str = Field(primary_key=True, foreign_key="evidence.id", max_length=64)
    how: str = Field(primary_key=True, max_length=16)
    content: str = long_text()


class HolderRow(SQLModel, table=True):
    __tablename__ = "holder"

    key: str = Field(primary_key=True)
    number: str | None
    name: str | None
    # number and name folded, for the search box: holders are few where uploads are many
    search: str


class UploadRow(SQLModel, table=True):
    __tablename__ = "upload"
    __table_args__ = (
        # a file that was replaced by another one of the same name is another upload
        Unique("batch_id", "file", "fingerprint"),
        CheckConstraint("state in ('received', 'queued', 'set_aside', 'decided')", name="state"),
        # the queue in the order of waiting, as it is, by register, by kind; walked without a look at the rows
        Index("ix_upload_waiting", "state", "received_at", "id", "referred"),
        Index("ix_upload_waiting_register", "register_name", "state", "received_at", "id", "referred"),
        Index("ix_upload_waiting_kind", "kind", "state", "received_at", "id", "referred"),
        # and by holder, so that a dossier is done in one go
        Index("ix_upload_waiting_holder", "state", "holder_key", "received_at", "id", "referred"),
        Index("ix_upload_holder", "holder_key", "register_name", "state"),
        Index("ix_upload_batch", "batch_id", "state"),
        Index("ix_upload_evidence", "evidence_id"),
        partial_index("ix_upload_referred", "state", "received_at", "id", where="referred"),
        partial_index("ix_upload_second", "state", "received_at", "id", where="first_reader is not null"),
        partial_index("ix_upload_claimed_by", "claimed_by", where="claimed_by is not null"),
        partial_index("ix_upload_to_judge", "register_name", "holder_key", where=TO_JUDGE),
    )

    id: int | None = Field(default=None, primary_key=True)
    batch_id: int = Field(foreign_key="batch.id")
    file: str
    # the evidence's id, empty when the file could not be opened: part of a key, where null would not do
    fingerprint: str = Field(max_length=64)
    evidence_id: str | None = Field(default=None, foreign_key="evidence.id", max_length=64)
    register_name: str
    holder_key: str = Field(foreign_key="holder.key")
    holder_stated: bool
    claim: str = long_text()
    received_at: dt.datetime = moment()

    state: str = Field(max_length=16)
    problems: str = long_text()
    referred: bool = False
    # the last decision on it; no foreign key, because decisions point back at uploads
    decision_id: int | None = None
    verdict: str | None = None
    claimed_by: int | None = Field(default=None, foreign_key="users.id")
    claimed_until: dt.datetime | None = moment(nullable=True)
    # since when it is in that hand: what a decision took is counted from here
    claimed_at: dt.datetime | None = moment(nullable=True)
    # who answered first, as long as a second reader's answer is waited for
    # (no foreign key: SQLite would have to copy the table for it)
    first_reader: int | None = None

    # counts what happened that asks for judging (a reading, another claim, a decision on the same holder)
    changes: int = 1
    judged_changes: int = 0
    # the newest round of suggestions, and what the queue shows of it without opening the item
    round: int = 0
    digest: str = ""
    kind: str | None = None
    first_day: dt.date | None = None
    activities: int = 0
    points: Decimal | None = exact()
    stated_points: Decimal | None = exact()
    sure: float | None = None
    caveats: str = long_text()


class SuggestionRow(SQLModel, table=True):
    __tablename__ = "suggestion"
    __table_args__ = (Unique("upload_id", "round", "activity"),)

    id: int | None = Field(default=None, primary_key=True)
    upload_id: int = Field(foreign_key="upload.id")
    round: int
    activity: str
    place: int
    points: Decimal | None = exact()
    facts: str = long_text()
    content: str = long_text()
    rulebook: str = Field(foreign_key="rulebook.version", max_length=64)
    reading_id: int | None = Field(default=None, foreign_key="reading.id")
    made_at: dt.datetime = moment()


class RulebookRow(SQLModel, table=True):
    """The words of every rulebook that a suggestion was made with: with them it can be made again years later."""

    __tablename__ = "rulebook"

    version: str = Field(primary_key=True, max_length=64)
    register_name: str
    texts: str = long_text()
    kept_at: dt.datetime = moment()


class UploadCaveatRow(SQLModel, table=True):
    """The caveats of the newest round, with what the queue is put in order by: so that a filter on a rare caveat finds
    its items without walking past a million others."""

    __tablename__ = "upload_caveat"
    __table_args__ = (
        partial_index("ix_upload_caveat_waiting", "code", "received_at", "upload_id", where="waiting"),
        Index("ix_upload_caveat_upload", "upload_id"),
    )

    code: str = Field(primary_key=True)
    upload_id: int = Field(primary_key=True, foreign_key="upload.id")
    received_at: dt.datetime = moment()
    # false as long as the upload is decided
    waiting: bool = True


class DecisionRow(SQLModel, table=True):
    __tablename__ = "decision"
    __table_args__ = (
        Unique("replaces"),
        partial_index("uq_decision_first", "upload_id", where="replaces is null", unique=True),
        Index("ix_decision_upload", "upload_id"),
        Index("ix_decision_reviewer", "reviewer_id", "id"),
        partial_index("ix_decision_together", "together", where="together is not null"),
    )

    id: int | None = Field(default=None, primary_key=True)
    upload_id: int = Field(foreign_key="upload.id")
    reviewer_id: int = Field(foreign_key="users.id")
    verdict: str
    reason: str = long_text()
    at: dt.datetime = moment()
    replaces: int | None = Field(default=None, foreign_key="decision.id")
    # whose eyes: alone, first of two, agreeing with the first, differing from the first
    eyes: str = Field(default="alone", max_length=8, sa_column_kwargs={"server_default": "alone"})
    # in hand until decided; unknown when it was not taken in hand
    seconds: float | None = None
    # the same for decisions that were made, or taken back, with one stroke
    together: str | None = Field(default=None, max_length=32)


class DecidedPointsRow(SQLModel, table=True):
    __tablename__ = "decided_points"

    decision_id: int = Field(primary_key=True, foreign_key="decision.id")
    suggestion_id: int = Field(primary_key=True, foreign_key="suggestion.id")
    activity: str
    place: int
    points: Decimal | None = exact()


class CorrectionRow(SQLModel, table=True):
    """A value that a person read otherwise, kept with their decision beside what the program had read. Who and when
    stand in the decision."""

    __tablename__ = "correction"
    __table_args__ = (Unique("decision_id", "field", "place"), Index("ix_correction_upload", "upload_id"))

    id: int | None = Field(default=None, primary_key=True)
    decision_id: int = Field(foreign_key="decision.id")
    upload_id: int = Field(foreign_key="upload.id")
    evidence_id: str = Field(foreign_key="evidence.id", max_length=64)
    # of the reading that was corrected
    reading_id: int | None = Field(default=None, foreign_key="reading.id")
    field: str = Field(max_length=32)
    place: int
    # values tagged with their type, as JSON
    read: str = long_text()
    read_said: str = long_text()
    found_by: str = ""
    confidence: float | None = None
    corrected: str = long_text()
    said: str = long_text()
    # places on the pages, as JSON
    places: str = long_text()


class DossierEntryRow(SQLModel, table=True):
    """Appended, never edited: an entry without value takes back the one that it replaces."""

    __tablename__ = "dossier_entry"
    __table_args__ = (Unique("replaces"), Index("ix_dossier_entry_holder", "holder_key", "register_name"))

    id: int | None = Field(default=None, primary_key=True)
    holder_key: str = Field(foreign_key="holder.key")
    register_name: str
    value: str = long_text()
    user_id: int = Field(foreign_key="users.id")
    at: dt.datetime = moment()
    replaces: int | None = Field(default=None, foreign_key="dossier_entry.id")


class LetterRow(SQLModel, table=True):
    """A letter as it was written, word for word."""

    __tablename__ = "letter"
    __table_args__ = (Index("ix_letter_holder", "holder_key", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    holder_key: str = Field(foreign_key="holder.key")
    register_name: str
    upload_id: int | None = Field(default=None, foreign_key="upload.id")
    kind: str = Field(max_length=16)
    content: str = long_text()
    user_id: int = Field(foreign_key="users.id")
    at: dt.datetime = moment()


class AdoptionRow(SQLModel, table=True):
    """What a committee decided about a value of a rulebook. Appended, never edited: one without words takes back the
    one that it replaces."""

    __tablename__ = "adoption"
    __table_args__ = (
        Unique("replaces"),
        Index("ix_adoption_register", "register_name", "id"),
        partial_index("ix_adoption_unspread", "register_name", where="spread_at is null"),
    )

    id: int | None = Field(default=None, primary_key=True)
    register_name: str
    content: str = long_text()
    user_id: int = Field(foreign_key="users.id")
    at: dt.datetime = moment()
    replaces: int | None = Field(default=None, foreign_key="adoption.id")
    # everything that waited was judged again with it
    spread_at: dt.datetime | None = moment(nullable=True)


class SamePersonRow(SQLModel, table=True):
    """Holders under several numbers who are one person: those with the same `person`."""

    __tablename__ = "same_person"

    holder_key: str = Field(primary_key=True, foreign_key="holder.key")
    # the key of the first of them
    person: str = Field(index=True)
    user_id: int = Field(foreign_key="users.id")
    at: dt.datetime = moment()


class UserRow(SQLModel, table=True):
    __tablename__ = "users"
    __table_args__ = (Index("uq_users_subject", "subject", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_column=Column("name", Text, unique=True, nullable=False))
    shown_as: str
    password_hash: str
    role: str
    active: bool = True
    language: str = "nl"
    failures: int = 0
    locked_until: dt.datetime | None = moment(nullable=True)
    # the password was given by somebody else: a new one is asked for before anything else
    must_change: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    # who this is at the provider that signs people in elsewhere, once that has been seen
    subject: str | None = None


class VisitRow(SQLModel, table=True):
    """A signed-in session. Gone here means signed out, whatever the browser still keeps."""

    __tablename__ = "visit"

    # of the random characters that only the browser has
    key_hash: str = Field(primary_key=True, max_length=64)
    user_id: int = Field(foreign_key="users.id", index=True)
    began_at: dt.datetime = moment()
    seen_at: dt.datetime = moment()


class TokenRow(SQLModel, table=True):
    """What a program of somebody's brings along to hand in papers."""

    __tablename__ = "token"

    id: int | None = Field(default=None, primary_key=True)
    user_id: int = Field(foreign_key="users.id", index=True)
    label: str
    key_hash: str = Field(max_length=64, unique=True)
    made_at: dt.datetime = moment()
    withdrawn_at: dt.datetime | None = moment(nullable=True)


class KeptFromRow(SQLModel, table=True):
    """A dossier that a user does not judge: their own, or a colleague's."""

    __tablename__ = "kept_from"

    user_id: int = Field(primary_key=True, foreign_key="users.id")
    holder_key: str = Field(primary_key=True, index=True)
    why: str


class FourEyesRow(SQLModel, table=True):
    """When a register asks for a second reader. Appended, never edited: the newest of a register holds."""

    __tablename__ = "four_eyes"
    __table_args__ = (Index("ix_four_eyes_register", "register_name", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    register_name: str
    reject: bool
    correction: Decimal | None = exact()
    share: float
    seed: str
    user_id: int = Field(foreign_key="users.id")
    at: dt.datetime = moment()


class SavedViewRow(SQLModel, table=True):
    """A choice of the queue that somebody comes back to."""

    __tablename__ = "saved_view"
    __table_args__ = (Unique("user_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    user_id: int = Field(foreign_key="users.id")
    name: str
    query: str


class UploadWordsRow(SQLModel, table=True):
    """The words of each paper, for searching. The index over those that wait is made by the migration: each database
    has its own kind."""

    __tablename__ = "upload_words"

    upload_id: int = Field(primary_key=True, foreign_key="upload.id", sa_column_kwargs={"autoincrement": False})
    words: str = long_text()
    # false as long as the upload is decided
    waiting: bool = True


class SampleRow(SQLModel, table=True):
    """A sample check: what it was drawn from and how, so that it can be drawn again."""

    __tablename__ = "sample_check"

    id: int | None = Field(default=None, primary_key=True)
    register_name: str
    plan: str = long_text()
    # how many there were to draw from by layer, which, and the fingerprint of which
    there: str = Field(default="{}", sa_type=Text, sa_column_kwargs={"server_default": "{}"})
    population: str = long_text()
    digest: str = Field(max_length=64)
    user_id: int = Field(foreign_key="users.id")
    at: dt.datetime = moment()


class SampledRow(SQLModel, table=True):
    """An upload that was drawn."""

    __tablename__ = "sampled"
    __table_args__ = (Index("ix_sampled_upload", "upload_id"),)

    sample_id: int = Field(primary_key=True, foreign_key="sample_check.id")
    upload_id: int = Field(primary_key=True, foreign_key="upload.id")
    layer: str = Field(max_length=16)
    # as it was when drawn: what the outcome is laid beside
    suggested: Decimal | None = exact()
    stated: Decimal | None = exact()


class SendingRow(SQLModel, table=True):
    """Who handed in an upload singly, under the number that its sender knows it by."""

    __tablename__ = "sending"
    __table_args__ = (Index("ix_sending_sender", "sender_id", "upload_id"),)

    number: str = Field(primary_key=True, max_length=32)
    upload_id: int = Field(foreign_key="upload.id", unique=True)
    sender_id: int = Field(foreign_key="users.id")
    sent_at: dt.datetime = moment()


class BatchRunRow(SQLModel, table=True):
    """A flow run that works, or worked, on a batch."""

    __tablename__ = "batch_run"
    __table_args__ = (Index("ix_batch_run_batch", "batch_id"),)

    id: int | None = Field(default=None, primary_key=True)
    batch_id: int = Field(foreign_key="batch.id")
    run: str = Field(max_length=36)


class ReadAgainRow(SQLModel, table=True):
    """Somebody wants an evidence read again."""

    __tablename__ = "read_again"
    __table_args__ = (partial_index("ix_read_again_waits", "evidence_id", where="done_at is null"),)

    id: int | None = Field(default=None, primary_key=True)
    evidence_id: str = Field(foreign_key="evidence.id", max_length=64)
    user_id: int = Field(foreign_key="users.id")
    at: dt.datetime = moment()
    attempts: int = 0
    done_at: dt.datetime | None = moment(nullable=True)


class TrailRow(SQLModel, table=True):
    """What people did, each entry chained to the one before. Appended only: the database refuses anything else."""

    __tablename__ = "trail"
    __table_args__ = (Index("ix_trail_subject", "subject"),)

    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    # in characters, as it went into the hash
    at: str
    # 0: nobody who is signed in
    who: int
    did: str
    subject: str
    details: str = long_text()
    previous: str = Field(max_length=64)
    hash: str = Field(max_length=64)
