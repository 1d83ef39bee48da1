"""Keeps everything: rows ↔ values, short transactions, SQLite and PostgreSQL with the same code."""

import datetime as dt
from collections.abc import Iterable, Sequence

from extractors.evidence import Evidence
from extractors.finding import Reading
from extractors.problems import Problem
from review.claim import Claim
from review.upload import Arrival, Batch, Summary, Unread, Upload


class SchemaBehind(Exception):
    """The database's tables are older than the program: `Store.migrate()` (or `bewijspunt` itself) brings them up."""


class Store:
    """A database by its address: `sqlite:///path/to/file.db` or `postgresql+psycopg://user:password@host/name`.

    Every method is one short transaction. Calling it again with the same values changes nothing.
    """

    def __init__(self, url: str) -> None:
        raise NotImplementedError

    def migrate(self) -> None:
        """Brings the tables up to this program's version; again does nothing. Safe when several start at once."""
        raise NotImplementedError

    def check(self) -> None:
        """Raises `SchemaBehind` when `migrate` is needed."""
        raise NotImplementedError

    def close(self) -> None:
        """Gives the connections back."""
        raise NotImplementedError

    # intake

    def start_batch(self, folder: str, manifest: str | None, register: str, now: dt.datetime) -> Batch:
        """The batch of that folder, manifest and register: a new one, or the one that was begun before."""
        raise NotImplementedError

    def batch(self, batch_id: int) -> Batch | None:
        raise NotImplementedError

    def take_in(self, batch: Batch, file: str, evidence: Evidence, claim: Claim, now: dt.datetime) -> Upload:
        """`take_in_all` of one file."""
        raise NotImplementedError

    def take_in_all(self, batch: Batch, arrivals: Sequence[Arrival], now: dt.datetime) -> tuple[Upload, ...]:
        """Takes files in, in the order given. The same file with the same bytes again is the same upload; a claim that
        changed replaces the earlier one as long as nothing is decided."""
        raise NotImplementedError

    # reading

    def unread(
        self, batch: Batch | None, made_with: str, limit: int = 100, attempts: int | None = None
    ) -> tuple[Unread, ...]:
        """Evidences of undecided uploads that this version of the reader has not read yet, oldest first; with
        `attempts`, only those begun fewer times than that. None: of all batches."""
        raise NotImplementedError

    def begin_reading(self, evidence_ids: Iterable[str]) -> None:
        """Counts an attempt."""
        raise NotImplementedError

    def keep_reading(self, reading: Reading, now: dt.datetime) -> None:
        """`keep_readings` of one."""
        raise NotImplementedError

    def keep_readings(self, readings: Sequence[Reading], now: dt.datetime) -> None:
        """Keeps readings; a second one of the same evidence by the same version is passed over. The newest is the one
        that is judged. Uploads that came without a holder take the one that was read."""
        raise NotImplementedError

    def set_aside(self, upload_ids: Iterable[int], problems: Sequence[Problem], now: dt.datetime) -> int:
        """Lays undecided uploads aside for a person, with the reason; returns how many."""
        raise NotImplementedError

    # judging

    def to_judge(self, register: str, batch: Batch | None = None, limit: int = 500) -> tuple[str, ...]:
        """Keys of holders with uploads that came in, are read and wait for being judged. Holders with papers of the
        batch still unread come last, so that most are judged once."""
        raise NotImplementedError

    # counts

    def summary(self, batch: Batch | None = None, set_aside: int = 1000) -> Summary:
        """Counts of a batch or of everything, with at most so many papers set aside."""
        raise NotImplementedError
