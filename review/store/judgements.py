"""Suggestions: what there is to judge, and keeping what came of it."""

import datetime as dt
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal

from sqlalchemy import bindparam, case, delete, func, insert, text, update
from sqlmodel import Session, col, select

from extractors import as_json
from review.item import MIXED
from review.judging.judgement import Judgement, Kept, Paper
from review.points.rule import Rulebook
from review.points.suggestion import ActivityFacts
from review.store.connection import Database, in_portions, insert_missing, table_of, upsert
from review.store.rows import (
    FACTS,
    PROBLEMS,
    as_text,
    at_a_glance,
    caveat_codes,
    suggestion_columns,
    upload_of,
    what_it_says,
)
from review.tables import (
    TO_JUDGE,
    DecidedPointsRow,
    EvidenceRow,
    HolderRow,
    ReadingRow,
    RulebookRow,
    SuggestionRow,
    UploadCaveatRow,
    UploadRow,
    UploadWordsRow,
)
from review.upload import ALLOWED, Batch

Outcome = Literal["queued", "renewed", "unchanged", "set_aside", "overtaken"]


class Judgements(Database):
    def to_judge(self, register: str, batch: Batch | None = None, limit: int | None = None) -> tuple[str, ...]:
        """Keys of holders of whom something read waits for being judged. Those with papers still unread come last, so
        that most are judged once."""
        unread = func.sum(case((col(EvidenceRow.reading_id).is_(None), 1), else_=0))
        found = (
            select(UploadRow.holder_key)
            .join(EvidenceRow, col(EvidenceRow.id) == col(UploadRow.evidence_id))
            .where(text(TO_JUDGE), UploadRow.register_name == register)
            .group_by(col(UploadRow.holder_key))
            .having(func.count(col(EvidenceRow.reading_id)) > 0)
            .order_by(case((unread > 0, 1), else_=0), func.min(UploadRow.id))
            .limit(limit)
        )
        if batch:
            found = found.where(UploadRow.batch_id == batch.id)
        with self.reading() as session:
            return tuple(session.exec(found))

    def papers(self, register: str, holder_keys: Sequence[str]) -> dict[str, list[Paper]]:
        """All papers of these holders under one register that were read or decided, in the order in which they came,
        by holder."""
        by_holder: dict[str, list[Paper]] = defaultdict(list)
        with self.reading() as session:
            for keys in in_portions(holder_keys):
                decided = _decided(session, register, keys)
                for paper in _papers(session, register, keys):
                    own = replace(paper, decided=decided.get(paper.upload.id, ()))
                    by_holder[paper.upload.holder_key].append(own)
        return by_holder

    def keep_rulebook(self, rulebook: Rulebook, now: dt.datetime) -> None:
        """Keeps the words of a rulebook, so that what it suggested can be made again; most often they are."""
        with self.reading() as session:
            if session.exec(select(RulebookRow.version).where(RulebookRow.version == rulebook.version)).first():
                return
        row = {
            "version": rulebook.version,
            "register_name": rulebook.register,
            "texts": json.dumps(dict(rulebook.texts), ensure_ascii=False, sort_keys=True),
            "kept_at": now,
        }
        with self.writing() as session:
            insert_missing(session, RulebookRow, [row], ("version",))

    def keep_suggestions(self, judgements: Sequence[Judgement], now: dt.datetime) -> Kept:
        """Keeps what was judged and moves each upload to its state in the same transaction.

        The same suggestions again make no new round. An upload that was decided, or judged by someone else since it
        was looked up, is left as it is and told as overtaken. What is lost when the power fails is judged again.
        """
        outcomes: dict[Outcome, list[int]] = defaultdict(list)
        with self.writing_lightly() as session:
            writing = _Writing(now)
            for some in in_portions(judgements):
                rows = _locked(session, [one.upload for one in some])
                for one in some:
                    outcomes[writing.judged(rows[one.upload], one)].append(one.upload)
            writing.flush(session)
        return Kept(**{name: tuple(ids) for name, ids in outcomes.items()})


def keep_one(session: Session, judgement: Judgement, now: dt.datetime) -> Outcome:
    """Keeps one judgement within a transaction that is already writing."""
    writing = _Writing(now)
    outcome = writing.judged(_locked(session, [judgement.upload])[judgement.upload], judgement)
    writing.flush(session)
    return outcome


class _Writing:
    """Rows to be written together once every judgement has been looked at."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now
        self.suggestions: list[dict[str, Any]] = []
        self.caveats: list[dict[str, Any]] = []
        self.uploads: list[dict[str, Any]] = []
        self.judged_again: list[dict[str, Any]] = []
        self.words: list[dict[str, Any]] = []

    def judged(self, row: Any, one: Judgement) -> Outcome:
        state: Literal["queued", "set_aside"] = "queued" if one.suggestions else "set_aside"
        moved = row.state == "decided" or (row.round, row.changes) != (one.round, one.changes)
        if moved or state not in ALLOWED[row.state]:
            return "overtaken"
        self.words.append({"upload_id": one.upload, "words": one.words, "waiting": True})
        digest = hashlib.sha256(what_it_says(one).encode()).hexdigest()
        if row.state == state and row.digest == digest:
            self.judged_again.append({"of": one.upload, "seen": one.changes})
            return "unchanged"
        self._new_round(one, row.received_at, row.round + 1, state, digest)
        if state == "set_aside":
            return "set_aside"
        return "queued" if row.state == "received" else "renewed"

    def _new_round(self, one: Judgement, received_at: dt.datetime, number: int, state: str, digest: str) -> None:
        self.uploads.append(
            {"of": one.upload, "seen": one.changes, "round": number, "state": state, "digest": digest}
            | {"problems": as_text(PROBLEMS, one.problems)}
            | at_a_glance(one, MIXED)
        )
        made = {"upload_id": one.upload, "round": number, "reading_id": one.reading_id, "made_at": self.now}
        for place, (facts, suggestion) in enumerate(one.suggestions):
            self.suggestions.append({**made, "place": place, **suggestion_columns(facts, suggestion)})
        told = {"upload_id": one.upload, "received_at": received_at, "waiting": True}
        self.caveats += [{"code": code, **told} for code in caveat_codes(one)]

    def flush(self, session: Session) -> None:
        connection, table = session.connection(), table_of(UploadRow)
        this = table.c.id == bindparam("of")
        if self.judged_again:
            seen = update(table).where(this).values(judged_changes=bindparam("seen"))
            connection.execute(seen, self.judged_again)
        if self.uploads:
            for some in in_portions([one["of"] for one in self.uploads]):
                session.exec(delete(UploadCaveatRow).where(col(UploadCaveatRow.upload_id).in_(some)))
            names: dict[str, Any] = {
                name: bindparam(f"new_{name}") for name in self.uploads[0] if name not in ("of", "seen")
            }
            renewed = update(table).where(this).values(**names, judged_changes=bindparam("seen"))
            connection.execute(renewed, [_renamed(one) for one in self.uploads])
        if self.suggestions:
            connection.execute(insert(table_of(SuggestionRow)), self.suggestions)
        if self.caveats:
            connection.execute(insert(table_of(UploadCaveatRow)), self.caveats)
        if self.words:
            _keep_words(session, self.words)


def _keep_words(session: Session, words: Sequence[dict[str, Any]]) -> None:
    """Written anew only where they differ: they are indexed."""
    new, old = upsert(session, UploadWordsRow), table_of(UploadWordsRow)
    renewed = new.on_conflict_do_update(
        index_elements=["upload_id"],
        set_={"words": new.excluded.words, "waiting": True},
        where=(old.c.words != new.excluded.words) | ~old.c.waiting,
    )
    session.connection().execute(renewed, words)


def _renamed(columns: dict[str, Any]) -> dict[str, Any]:
    """Parameters may not be called like the columns that they change."""
    return {name if name in ("of", "seen") else f"new_{name}": value for name, value in columns.items()}


def _locked(session: Session, ids: Sequence[int]) -> dict[int, Any]:
    """What is known of these uploads, kept from others' hands until the end."""
    table = table_of(UploadRow)
    found = (
        table.select()
        .with_only_columns(
            table.c.id, table.c.state, table.c.round, table.c.changes, table.c.digest, table.c.received_at
        )
        .where(table.c.id.in_(ids))
        .order_by(table.c.id)
        .with_for_update()
    )
    return {row.id: row for row in session.connection().execute(found)}


def _papers(session: Session, register: str, keys: Sequence[str]) -> Iterable[Paper]:
    """What was read of a decided paper stays in the database: its decision counts, and it grows with the years."""
    waiting_only = case((col(UploadRow.state) != "decided", col(ReadingRow.content)))
    found = (
        select(UploadRow, HolderRow, ReadingRow.id, waiting_only)
        .join(HolderRow, col(HolderRow.key) == col(UploadRow.holder_key))
        .join(EvidenceRow, col(EvidenceRow.id) == col(UploadRow.evidence_id), isouter=True)
        .join(ReadingRow, col(ReadingRow.id) == col(EvidenceRow.reading_id), isouter=True)
        .where(UploadRow.register_name == register, col(UploadRow.holder_key).in_(keys))
        .order_by(col(UploadRow.id))
    )
    for row, holder, reading_id, content in session.exec(found):
        reading = as_json.load(content) if content else None
        yield Paper(upload_of(row, holder), reading, reading_id, row.round, row.changes)


def _decided(session: Session, register: str, keys: Sequence[str]) -> dict[int, tuple[ActivityFacts, ...]]:
    """By upload: the activities that a person gave points to, by the last decision on it."""
    found = (
        select(col(UploadRow.id), col(SuggestionRow.facts), col(DecidedPointsRow.points))
        .join(DecidedPointsRow, col(DecidedPointsRow.decision_id) == col(UploadRow.decision_id))
        .join(SuggestionRow, col(SuggestionRow.id) == col(DecidedPointsRow.suggestion_id))
        .where(UploadRow.register_name == register, col(UploadRow.holder_key).in_(keys), UploadRow.state == "decided")
        .where(col(DecidedPointsRow.points).is_not(None))
        .order_by(col(UploadRow.id), col(DecidedPointsRow.place))
    )
    given: dict[int, list[ActivityFacts]] = defaultdict(list)
    for upload_id, facts, points in session.exec(found):
        given[upload_id or 0].append(replace(FACTS.validate_json(facts), decided_points=points))
    return {upload_id: tuple(activities) for upload_id, activities in given.items()}
