"""A person decides: the only way in which points become final."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from review.checks.four_eyes import four_eyes, same_answer
from review.correct import NotCorrectable, beside_what_was_read, judged_with, points_of
from review.correction import Correction
from review.decision import Decision, Eyes, Verdict
from review.item import Item, Suggested
from review.judging.judge import judge
from review.judging.judgement import Judgement
from review.people.rights import NotAllowed, NotYours, User
from review.queue import (
    WAITING,
    ClaimedByOther,
    NotWaiting,
    claimed_by_other,
    decisions_on,
    is_in_hand,
    item,
    locked_with_others,
    newest_suggestions,
    reading_shown,
)
from review.store import Store
from review.store.apart import must_be_theirs, must_not_be_kept_from
from review.store.judgements import keep_one
from review.store.rows import STATE, correction_columns, numbered
from review.store.trail_rows import decision_digest, record
from review.tables import (
    CorrectionRow,
    DecidedPointsRow,
    DecisionRow,
    SuggestionRow,
    UploadCaveatRow,
    UploadRow,
    UploadWordsRow,
)
from review.upload import ALLOWED, State

__all__ = [
    "AlreadyDecided", "ClaimedByOther", "NewerSuggestion", "NotAllowed", "NotPossible", "NotWaiting", "NotYours",
    "decide", "remade", "undo",
]  # fmt: skip

FINAL: tuple[Eyes, ...] = ("alone", "agreed")
"""After these nobody else has to look: what a first reader's corrections make of the suggestions is kept from the
second one."""


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

    Where the register asks for four eyes the first decision is kept and the item goes on waiting for a second reader;
    when that one comes to something else, it goes to the committee. `Decision.eyes` tells.

    The holder's other papers that wait are judged again at once: what is decided here can change what is left there.

    Raises `NotAllowed`, `NotYours`, `NotPossible`, `NotWaiting`, `AlreadyDecided`, `ClaimedByOther`,
    `NewerSuggestion`. Whoever decides need not have claimed the item, but nobody else may have it in hand.
    """
    reviewer.must("decide")
    if verdict == "teruggenomen":
        raise NotPossible("use_undo")
    as_corrected = _remade(store, item_id, corrections, seen_points, now) if corrections else None
    with store.writing() as session:
        row = locked_with_others(session, item_id)
        must_be_theirs(session, row, reviewer)
        _must_be_free(session, row, reviewer, now)
        suggestions = newest_suggestions(session, row)
        if {one.id for one in suggestions} != set(seen):
            raise NewerSuggestion
        given = points_given(_as_corrected(suggestions, as_corrected), verdict, points or {}, reason)
        eyes = _eyes(session, row, suggestions, verdict, given)
        if as_corrected and verdict != "voorleggen" and eyes in FINAL:
            kept = _keep_remade(session, row, as_corrected, now)
            given = {new.id: given[old.id] for old, new in zip(suggestions, kept, strict=True)}
        decision = _append(session, row, given, Said(reviewer, verdict, reason, now, corrections, together, eyes))
        _settle(session, row, decision)
        others = row.state == "decided" and _tell_others(session, row)
    if others:
        judge(store, row.holder_key, store.rulebook(row.register_name), now)
    return decision


def remade(store: Store, opened: Item, corrections: Sequence[Correction], on: dt.date) -> Judgement:
    """What corrections make of an item's suggestions, under the rules that hold; keeps nothing of it. Raises
    `NotCorrectable`."""
    return judged_with(store, opened, corrections, store.rulebook(opened.upload.claim.register), on)


def _remade(
    store: Store, item_id: int, corrections: Sequence[Correction], seen_points: str | None, now: dt.datetime
) -> Judgement:
    """As was seen. Raises `NewerSuggestion` when it became something else since."""
    opened = item(store, item_id)
    if not opened.suggestions:
        raise NotPossible("set_aside")
    store.keep_rulebook(store.rulebook(opened.upload.claim.register), now)
    try:
        made = remade(store, opened, corrections, now.date())
    except NotCorrectable as other:
        raise NewerSuggestion from other
    if seen_points is not None and points_of(one for _, one in made.suggestions) != seen_points:
        raise NewerSuggestion
    return made


def _keep_remade(session: Session, row: UploadRow, made: Judgement, now: dt.datetime) -> tuple[Suggested, ...]:
    """The remade suggestions as a round of their own. Raises `NewerSuggestion` when others came between."""
    if keep_one(session, made, now) == "overtaken":
        raise NewerSuggestion
    session.refresh(row)
    return newest_suggestions(session, row)


def _as_corrected(seen: Sequence[Suggested], remade: Judgement | None) -> Sequence[Suggested]:
    """What was seen, as the corrections make it; both in the order of the paper. Raises `NewerSuggestion`."""
    if remade is None:
        return seen
    if len(remade.suggestions) != len(seen):
        raise NewerSuggestion
    made = zip(seen, remade.suggestions, strict=True)
    return [replace(one, facts=facts, suggestion=suggestion) for one, (facts, suggestion) in made]


def _eyes(
    session: Session,
    row: UploadRow,
    suggestions: Sequence[Suggested],
    verdict: Verdict,
    given: Mapping[int, Decimal | None],
) -> Eyes:
    """A first answer on suggestions that have changed since is worth nothing: the second reader begins again."""
    if row.first_reader is not None:
        first = decisions_on(session, numbered(row.id))[-1]
        if {one.suggestion for one in first.points} == set(given):
            return "agreed" if same_answer(first, verdict, given) else "differed"
    if row.referred:
        return "alone"
    asked = four_eyes(session, row.register_name)
    return "first" if asked.asked(numbered(row.id), verdict, given, suggestions) else "alone"


def _settle(session: Session, row: UploadRow, decision: Decision) -> None:
    """What a decision makes of its item."""
    row.first_reader = decision.reviewer if decision.eyes == "first" else None
    if decision.eyes == "first":
        row.verdict = None
    elif decision.eyes == "differed" or decision.verdict == "voorleggen":
        row.referred = True
    else:
        _move(session, row, "decided")


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
    eyes: Eyes = "alone"


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
        eyes=said.eyes,
        seconds=_seconds(row, said),
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
    told = {"upload": row.id, "verdict": said.verdict, "digest": digest}
    told |= {} if said.eyes == "alone" else {"eyes": said.eyes}
    record(session, said.reviewer.id, "decided", f"decision {decided.id}", **told)
    row.decision_id, row.verdict = decided.id, said.verdict
    row.claimed_by = row.claimed_until = row.claimed_at = None
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


def _seconds(row: UploadRow, said: Said) -> float | None:
    """How long the item was in the reviewer's hand."""
    if row.claimed_by != said.reviewer.id or row.claimed_at is None:
        return None
    return max((said.at - row.claimed_at).total_seconds(), 0.0)


def _move(session: Session, row: UploadRow, state: State) -> None:
    if state not in ALLOWED[STATE.validate_python(row.state)]:
        raise NotPossible("not_from_here")
    row.state, row.referred = state, False
    for found_by in (UploadCaveatRow, UploadWordsRow):
        of_this = update(found_by).where(col(found_by.upload_id) == row.id)
        session.exec(of_this.values(waiting=state != "decided"))


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
        row = locked_with_others(session, taken_back.upload_id)
        must_not_be_kept_from(session, row.holder_key, reviewer)
        if row.decision_id != decision_id or taken_back.verdict == "teruggenomen":
            raise NotPossible("already_replaced")
        if taken_back.reviewer_id != reviewer.id:
            reviewer.must("take_back_any")
        seen = {one.suggestion: None for one in decisions_on(session, numbered(row.id))[-1].points}
        decision = _append(session, row, seen, Said(reviewer, "teruggenomen", reason, now, together=together))
        row.first_reader = None
        _move(session, row, "queued" if row.activities else "set_aside")
        _tell_others(session, row)
    judge(store, row.holder_key, store.rulebook(row.register_name), now)
    return decision
