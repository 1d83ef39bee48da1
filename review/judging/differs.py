"""What would come out differently under other rules or after another reading; decisions are only looked at."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlmodel import col, select

from review.beside.across import lay_beside
from review.item import Suggested
from review.judging.judge import judgements
from review.judging.judgement import Judgement
from review.points.rule import Rulebook
from review.points.suggest import remake
from review.points.suggestion import Suggestion
from review.queue import newest_suggestions
from review.store import Store
from review.store.rows import suggested_of
from review.tables import DecidedPointsRow, SuggestionRow, UploadRow

HOLDERS_AT_ONCE = 100
SUGGESTIONS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Differs:
    """One activity that comes out differently."""

    item: int
    activity: str
    before: Decimal | None
    now: Decimal | None
    because: tuple[str, ...] = ()
    """Codes of caveats that came (`+`) or went (`-`)."""


def waiting_otherwise(
    store: Store, rulebook: Rulebook, now: dt.datetime, keep: bool, only: Sequence[str] | None = None
) -> Iterator[Differs]:
    """Of all that waits under this register, or of `only` these holders: what comes out differently. `keep`: as new
    suggestions in the queue; else nothing changes."""
    if keep:
        store.keep_rulebook(rulebook, now)
    for holders in holders_waiting(store, rulebook.register) if only is None else [only]:
        if keep:
            lay_beside(store, holders)
        papers = store.papers(rulebook.register, holders)
        made = [one for one in judgements(store, papers, rulebook, now.date()) if one.suggestions]
        before = _suggested(store, [one.upload for one in made])
        if keep:
            store.keep_suggestions(made, now)
        for one in made:
            yield from _differing(one, before.get(one.upload, ()))


def decided_otherwise(store: Store, rulebook: Rulebook, only: Sequence[int] | None = None) -> Iterator[Differs]:
    """Of all that was decided under this register, or of `only` these items: what would have come out differently
    under these rules, all else as it was then."""
    last = 0
    while rows := _decided(store, rulebook.register, last, only):
        for upload, kept in rows:
            receipt = replace(kept.suggestion.made_with, rulebook=rulebook.version)
            made = remake(kept.facts, receipt, {rulebook.version: rulebook}, strict=False)
            if made.points != kept.suggestion.points:
                yield Differs(upload, kept.activity, kept.suggestion.points, made.points)
        last = rows[-1][1].id


def _differing(one: Judgement, before: Sequence[Suggested]) -> Iterator[Differs]:
    known = {each.activity: each.suggestion for each in before}
    for facts, made in one.suggestions:
        was = known.pop(facts.id, None)
        if was is None or was.points != made.points or _codes(was) != _codes(made):
            yield Differs(one.upload, facts.id, was.points if was else None, made.points, _because(was, made))
    for activity, gone in known.items():
        yield Differs(one.upload, activity, gone.points, None)


def _because(was: Suggestion | None, made: Suggestion) -> tuple[str, ...]:
    before, now = _codes(was) if was else frozenset(), _codes(made)
    return (*(f"+{code}" for code in sorted(now - before)), *(f"-{code}" for code in sorted(before - now)))


def _codes(one: Suggestion) -> frozenset[str]:
    return frozenset(caveat.code for caveat in one.caveats)


def holders_waiting(store: Store, register: str) -> Iterator[list[str]]:
    """Those of whom something waits, a portion at a time."""
    last = ""
    while True:
        found = (
            select(UploadRow.holder_key)
            .where(UploadRow.register_name == register, UploadRow.state == "queued", col(UploadRow.holder_key) > last)
            .distinct()
            .order_by(col(UploadRow.holder_key))
            .limit(HOLDERS_AT_ONCE)
        )
        with store.reading() as session:
            holders = list(session.exec(found))
        if not holders:
            return
        yield holders
        last = holders[-1]


def _suggested(store: Store, uploads: Sequence[int]) -> dict[int, tuple[Suggested, ...]]:
    with store.reading() as session:
        rows = session.exec(select(UploadRow).where(col(UploadRow.id).in_(uploads))).all()
        return {row.id or 0: newest_suggestions(session, row) for row in rows}


def _decided(store: Store, register: str, after: int, only: Sequence[int] | None) -> list[tuple[int, Suggested]]:
    """Suggestions that the last decision on their item is about."""
    found = (
        select(col(UploadRow.id), SuggestionRow)
        .join(DecidedPointsRow, col(DecidedPointsRow.decision_id) == col(UploadRow.decision_id))
        .join(SuggestionRow, col(SuggestionRow.id) == col(DecidedPointsRow.suggestion_id))
        .where(UploadRow.register_name == register, UploadRow.state == "decided", col(SuggestionRow.id) > after)
        .order_by(col(SuggestionRow.id))
        .limit(SUGGESTIONS_AT_ONCE)
    )
    if only is not None:
        found = found.where(col(UploadRow.id).in_(only))
    with store.reading() as session:
        return [(upload or 0, suggested_of(row)) for upload, row in session.exec(found)]
