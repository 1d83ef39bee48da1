"""A person decides: the only way in which points become final."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from review.correct import NotCorrectable, beside_what_was_read, judged_with, points_of
from review.correction import Correction
from review.decision import Decision, Verdict
from review.item import Suggested
from review.judge import judge
from review.judgement import Judgement
from review.queue import (
    WAITING,
    ClaimedByOther,
    NotWaiting,
    claimed_by_other,
    decisions_on,
    is_in_hand,
    item,
    locked,
    newest_suggestions,
    reading_shown,
)
from review.rights import NotAllowed, NotYours, User
from review.store import Store
from review.store.apart import must_be_theirs
from review.store.judgements import keep_one
from review.store.rows import STATE, correction_columns, numbered
from review.store.trail_rows import decision_digest, record
from review.tables import CorrectionRow, DecidedPointsRow, DecisionRow, SuggestionRow, UploadCaveatRow, UploadRow
from review.upload import ALLOWED, State

__all__ = [
    "AlreadyDecided", "ClaimedByOther", "NewerSuggestion", "NotAllowed", "NotPossible", "NotWaiting", "NotYours",
    "decide", "undo",
]  # fmt: skip


class AlreadyDecided(Exception):
    """Somebody was first."""

    def __init__(self, by: str, at: dt.datetime, verdict: Verdict) -> None:
        super().__init__(f"already decided by {by} at {at:%Y-%m-%d %H:%M}")
        self.by = by
        self.at = at
        self.verdict = verdict


class NewerSuggestion(Exception):
    """The suggestions, or what they become by corrections, changed since they were seen: look again, then decide."""


class NotPossible(Exception):
    """The decision as asked for makes no sense; `code` says why.

    `reason_missing`, `points_missing` (aanpassen without points, akkoord where no points are suggested),
    `points_not_seen` (points for something else than what was seen), `points_negative`,
    `set_aside` (only aanvullen, afwijzen and voorleggen), `already_replaced` (taking back twice).
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def decide(
    store: Store,
    item_id: int,
    *,
    seen: Collection[int],
    reviewer: User,
    verdict: Verdict,
    now: dt.datetime,
    points: Mapping[int, Decimal] | None = None,
    reason: str = "",
    corrections: Sequence[Correction] = (),
    seen_points: str | None = None,
    together: str | None = None,
) -> Decision:
    """Appends a decision on an item.

    seen: ids of the suggestions that the reviewer looked at (empty for a paper set aside).
    points: by suggestion id, for `aanpassen`; the others are confirmed as suggested.
    reason: asked for every verdict but akkoord.
    corrections: values that the reviewer read otherwise. The suggestions are remade from them and kept with the
    decision, which is on those; `seen_points`: what the reviewer saw that they become, as `review.correct.points_of`.
    together: the same for decisions made with one stroke.

    The holder's other papers that wait are judged again at once: what is decided here can change what is left there.

    Raises `NotAllowed`, `NotYours`, `NotPossible`, `NotWaiting`, `AlreadyDecided`, `ClaimedByOther`,
    `NewerSuggestion`. Whoever decides need not have claimed the item, but nobody else may have it in hand.
    """
    reviewer.must("decide")
    if verdict == "teruggenomen":
        raise NotPossible("use_undo")
    remade = _remade(store, item_id, corrections, seen_points, now) if corrections else None
    with store.writing() as session:
        row = locked(session, item_id)
        must_be_theirs(session, row.holder_key, reviewer)
        _must_be_free(session, row, reviewer, now)
        suggestions = newest_suggestions(session, row)
        if {one.id for one in suggestions} != set(seen):
            raise NewerSuggestion
        kept = _keep_remade(session, row, remade, now) if remade and verdict != "voorleggen" else suggestions
        given = points_given(kept, verdict, _on_remade(points or {}, suggestions, kept), reason)
        decision = _append(session, row, given, Said(reviewer, verdict, reason, now, corrections, together))
        if verdict == "voorleggen":
            row.referred = True
        else:
            _move(session, row, "decided")
        others = _tell_others(session, row)
    if others:
        judge(store, row.holder_key, store.rulebook(row.register_name), now)
    return decision


def _remade(
    store: Store, item_id: int, corrections: Sequence[Correction], seen_points: str | None, now: dt.datetime
) -> Judgement:
    """What the corrections make of an item's suggestions. Raises `NewerSuggestion` when that is not what was seen."""
    opened = item(store, item_id)
    if not opened.suggestions:
        raise NotPossible("set_aside")
    rulebook = store.rulebook(opened.upload.claim.register)
    store.keep_rulebook(rulebook, now)
    try:
        made = judged_with(store, opened, corrections, rulebook, now.date())
    except NotCorrectable as other:
        raise NewerSuggestion from other
    if seen_points is not None and points_of(one for _, one in made.suggestions) != seen_points:
        raise NewerSuggestion
    return made


def _keep_remade(session: Session, row: UploadRow, remade: Judgement, now: dt.datetime) -> tuple[Suggested, ...]:
    """The remade suggestions as a round of their own. Raises `NewerSuggestion` when others came between."""
    if keep_one(session, remade, now) == "overtaken":
        raise NewerSuggestion
    session.refresh(row)
    return newest_suggestions(session, row)


def _on_remade(
    points: Mapping[int, Decimal], seen: Sequence[Suggested], kept: Sequence[Suggested]
) -> Mapping[int, Decimal]:
    """Points given to suggestions that were seen, on those that were made of them; both in the order of the paper."""
    now = {one.id: other.id for one, other in zip(seen, kept, strict=False)}
    return {now.get(one, one): given for one, given in points.items()}


def points_given(
    suggestions: Sequence[Suggested], verdict: Verdict, points: Mapping[int, Decimal], reason: str
) -> dict[int, Decimal | None]:
    """The points for each suggestion that a verdict comes down to. Raises `NotPossible`."""
    if verdict != "akkoord" and not reason.strip():
        raise NotPossible("reason_missing")
    if verdict in ("akkoord", "aanpassen") and not suggestions:
        raise NotPossible("set_aside")
    if verdict == "afwijzen":
        return {one.id: Decimal(0) for one in suggestions}
    if verdict in ("aanvullen", "voorleggen"):
        return {one.id: None for one in suggestions}
    adjusted = _adjusted(suggestions, points) if verdict == "aanpassen" else {}
    given = {one.id: adjusted.get(one.id, one.suggestion.points) for one in suggestions}
    if any(one is None for one in given.values()):
        raise NotPossible("points_missing")
    return given


def _adjusted(suggestions: Sequence[Suggested], points: Mapping[int, Decimal]) -> Mapping[int, Decimal]:
    if not points:
        raise NotPossible("points_missing")
    if set(points) - {one.id for one in suggestions}:
        raise NotPossible("points_not_seen")
    if any(not one.is_finite() or one < 0 for one in points.values()):
        raise NotPossible("points_negative")
    return points


def _must_be_free(session: Session, row: UploadRow, reviewer: User, now: dt.datetime) -> None:
    if row.state == "decided":
        last = decisions_on(session, numbered(row.id))[-1]
        raise AlreadyDecided(last.reviewer_name, last.at, last.verdict)
    if row.state not in WAITING:
        raise NotWaiting(row.id)
    if is_in_hand(row, now) and row.claimed_by != reviewer.id:
        raise claimed_by_other(session, row)


@dataclass(frozen=True, slots=True)
class Said:
    """A decision as it was given."""

    reviewer: User
    verdict: Verdict
    reason: str
    at: dt.datetime
    corrections: Sequence[Correction] = ()
    together: str | None = None


def _append(session: Session, row: UploadRow, given: Mapping[int, Decimal | None], said: Said) -> Decision:
    """Each decision replaces the last one on its upload; the database refuses a second one that does."""
    decided = DecisionRow(
        upload_id=numbered(row.id),
        reviewer_id=said.reviewer.id,
        verdict=said.verdict,
        reason=said.reason.strip(),
        at=said.at,
        replaces=row.decision_id,
        together=said.together,
    )
    session.add(decided)
    session.flush()
    activities = session.exec(select(SuggestionRow).where(col(SuggestionRow.id).in_(list(given)))).all()
    points = [
        DecidedPointsRow(
            decision_id=numbered(decided.id),
            suggestion_id=numbered(one.id),
            activity=one.activity,
            place=one.place,
            points=given[numbered(one.id)],
        )
        for one in activities
    ]
    corrections = _corrections(session, row, numbered(decided.id), said.corrections)
    session.add_all([*points, *corrections])
    session.flush()
    digest = decision_digest(decided, points, corrections)
    record(
        session, said.reviewer.id, "decided", f"decision {decided.id}", upload=row.id, verdict=said.verdict,
        digest=digest,
    )  # fmt: skip
    row.decision_id, row.verdict = decided.id, said.verdict
    row.claimed_by = row.claimed_until = None
    return decisions_on(session, numbered(row.id))[-1]


def _corrections(
    session: Session, row: UploadRow, decision_id: int, corrections: Sequence[Correction]
) -> list[CorrectionRow]:
    """Beside what the program had read."""
    if not corrections:
        return []
    reading_id, reading = reading_shown(session, row)
    if reading is None or row.evidence_id is None:
        raise NotPossible("set_aside")
    of: dict[str, Any] = {
        "decision_id": decision_id,
        "upload_id": row.id,
        "evidence_id": row.evidence_id,
        "reading_id": reading_id,
    }
    return [CorrectionRow(**of, **correction_columns(one)) for one in beside_what_was_read(reading, corrections)]


def _move(session: Session, row: UploadRow, state: State) -> None:
    if state not in ALLOWED[STATE.validate_python(row.state)]:
        raise NotPossible("not_from_here")
    row.state, row.referred = state, False
    caveats = update(UploadCaveatRow).where(col(UploadCaveatRow.upload_id) == row.id)
    session.exec(caveats.values(waiting=state != "decided"))


def _tell_others(session: Session, row: UploadRow) -> bool:
    """What is decided on one paper can change what the maximums leave for the holder's others, and for this one when
    it waits again. Written down in the same transaction, so that they are judged again even if we do not get to it
    now. Returns whether there are any."""
    theirs = (col(UploadRow.holder_key) == row.holder_key, col(UploadRow.register_name) == row.register_name)
    waiting = update(UploadRow).where(*theirs, col(UploadRow.state).in_(WAITING))
    told = waiting.values(changes=UploadRow.changes + 1).execution_options(synchronize_session=False)
    return bool(session.exec(told).rowcount)


def undo(
    store: Store, decision_id: int, reviewer: User, now: dt.datetime, reason: str = "", together: str | None = None
) -> Decision:
    """Takes a decision back by appending one that replaces it; the item waits again.

    Raises `NotPossible("already_replaced")` when it is not the last decision on its item, `NotAllowed` unless it is
    the reviewer's own or the reviewer may take back everybody's (chair), `NotYours`.
    """
    reviewer.must("decide")
    with store.writing() as session:
        taken_back = session.get(DecisionRow, decision_id)
        if taken_back is None:
            raise NotPossible("unknown")
        row = locked(session, taken_back.upload_id)
        must_be_theirs(session, row.holder_key, reviewer)
        if row.decision_id != decision_id or taken_back.verdict == "teruggenomen":
            raise NotPossible("already_replaced")
        if taken_back.reviewer_id != reviewer.id:
            reviewer.must("take_back_any")
        seen = {one.suggestion: None for one in decisions_on(session, numbered(row.id))[-1].points}
        decision = _append(session, row, seen, Said(reviewer, "teruggenomen", reason, now, together=together))
        _move(session, row, "queued" if row.activities else "set_aside")
        _tell_others(session, row)
    judge(store, row.holder_key, store.rulebook(row.register_name), now)
    return decision
