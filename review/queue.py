"""Werkvoorraad: items that wait for a person, and who has which one in hand.

An item is one upload with the suggestions for its activities. Claiming it keeps others off for some minutes; a claim
can be released, runs out by itself, or is taken over. When two try at once, exactly one gets it.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, case, update
from sqlmodel import Session, col, select

from extractors import as_json
from extractors.finding import Reading
from review.decision import Decision
from review.item import MIXED, Filters, Item, Suggested
from review.people.rights import NotYours
from review.people.users import User
from review.store import Store
from review.store.apart import must_be_theirs, theirs
from review.store.rows import decision_of, suggested_of, upload_of, user_of
from review.tables import (
    CorrectionRow,
    DecidedPointsRow,
    DecisionRow,
    EvidenceRow,
    HolderRow,
    ReadingRow,
    SuggestionRow,
    UploadRow,
    UserRow,
)
from review.waiting import Narrowed, in_hand

__all__ = [
    "MINUTES", "MIXED", "ClaimedByOther", "Item", "NotWaiting", "Suggested", "claim_item", "item", "kept_apart",
    "next_item", "release", "take_over",
]  # fmt: skip

MINUTES = 15
"""How long a claimed item is kept for its reviewer."""

AT_ONCE = 50
"""Items among which a free one is looked for: more than there are reviewers who have one in hand."""

WAITING = ("queued", "set_aside")
"""States in which an item waits for a person."""


class ClaimedByOther(Exception):
    """Somebody else has the item in hand."""

    def __init__(self, by: str, until: dt.datetime) -> None:
        super().__init__(f"claimed by {by} until {until:%H:%M}")
        self.by = by
        self.until = until


class NotWaiting(Exception):
    """The item does not exist, or is not (or no longer) waiting for a person."""


def item(store: Store, item_id: int) -> Item:
    """One upload with everything a reviewer needs, in whatever state. Raises `NotWaiting` if there is none."""
    with store.reading() as session:
        found = session.exec(
            select(UploadRow, HolderRow, UserRow)
            .join(HolderRow, col(HolderRow.key) == col(UploadRow.holder_key))
            .join(UserRow, col(UserRow.id) == col(UploadRow.claimed_by), isouter=True)
            .where(UploadRow.id == item_id)
        ).first()
        if not found:
            raise NotWaiting(item_id)
        row, holder, user = found
        decisions = decisions_on(session, item_id)
        first = decisions[-1] if row.first_reader else None
        while row.first_reader and decisions and decisions[-1].eyes == "first":
            decisions = decisions[:-1]  # one on suggestions that changed since is not told either
        return Item(
            upload=upload_of(row, holder),
            reading=reading_shown(session, row)[1],
            suggestions=newest_suggestions(session, row),
            round=row.round,
            referred=row.referred,
            claimed_by=row.claimed_by,
            claimed_by_name=user.shown_as if user else None,
            claimed_until=row.claimed_until,
            decisions=decisions,
            first_answer=first,
        )


def kept_apart(store: Store, item_id: int, reviewer: User) -> str | None:
    """Why this reviewer does not judge the item (see `NotYours`); None when they may. Raises `NotWaiting` when
    there is none."""
    with store.reading() as session:
        row = session.get(UploadRow, item_id)
        if row is None:
            raise NotWaiting(item_id)
        try:
            must_be_theirs(session, row, reviewer)
        except NotYours as apart:
            return apart.why
    return None


def claim_item(store: Store, item_id: int, reviewer: User, now: dt.datetime, minutes: int = MINUTES) -> dt.datetime:
    """Takes the item in hand and returns until when; again by the same reviewer prolongs it.

    Raises `ClaimedByOther`, `NotYours`, or `NotWaiting` when it is decided.
    """
    reviewer.must("decide")
    with store.writing_lightly() as session:
        row = waiting_row(session, item_id)
        must_be_theirs(session, row, reviewer)
        if is_in_hand(row, now) and row.claimed_by != reviewer.id:
            raise claimed_by_other(session, row)
        return _take(row, reviewer, now, minutes)


def next_item(
    store: Store, reviewer: User, now: dt.datetime, filters: Filters | None = None, minutes: int = MINUTES
) -> int | None:
    """Takes the longest waiting free item in hand and returns its id; None when nothing is free. What the reviewer
    already has in hand comes first; dossiers that they do not judge are passed over."""
    reviewer.must("decide")
    wanted = filters or Filters()
    theirs_already = in_hand(now) & (col(UploadRow.claimed_by) == reviewer.id)
    for part, free in ((replace(wanted, claimed_by=reviewer.id), theirs_already), (wanted, ~in_hand(now))):
        for ids in _portions(store, part):
            taken = _take_first(store, ids, reviewer, now, minutes, (col(UploadRow.state) == part.state) & free)
            if taken is not None:
                return taken
    return None


def _portions(store: Store, wanted: Filters) -> Iterator[list[int]]:
    """All of this part of the queue in its order, some at a time. Only looked at: taking comes afterwards, so that
    nobody waits for who is looking."""
    behind: int | None = None
    while True:
        with store.reading() as session:
            narrowed = Narrowed(session, wanted, after=behind)
            ids = narrowed.ids(AT_ONCE)
            behind = ids[-1] if len(ids) == AT_ONCE else narrowed.last_looked_at()
        if ids:
            yield ids
        if behind is None:
            return


def _take_first(
    store: Store, ids: Sequence[int], reviewer: User, now: dt.datetime, minutes: int, free: ColumnElement[bool]
) -> int | None:
    """The first of these that is still free. Rows that another one is just taking are passed over, not waited for."""
    with store.writing_lightly() as session:
        rows = session.exec(
            select(UploadRow).where(col(UploadRow.id).in_(ids), free, *theirs(reviewer)).order_by(_place_in(ids))
            .limit(1).with_for_update(skip_locked=True, of=UploadRow)
        )  # fmt: skip
        row: UploadRow | None = rows.first()
        if row:
            _take(row, reviewer, now, minutes)
        return row.id if row else None


def _place_in(ids: Sequence[int]) -> ColumnElement[int]:
    return case({one: place for place, one in enumerate(ids)}, value=col(UploadRow.id))


def release(store: Store, item_id: int, reviewer: User) -> None:
    """Gives back what this reviewer has in hand; does nothing when that is no longer so."""
    mine = update(UploadRow).where(col(UploadRow.id) == item_id, col(UploadRow.claimed_by) == reviewer.id)
    with store.writing_lightly() as session:
        session.exec(mine.values(claimed_by=None, claimed_until=None))


def take_over(store: Store, item_id: int, reviewer: User, now: dt.datetime, minutes: int = MINUTES) -> User | None:
    """Takes the item in hand, also from somebody else, whom it returns. Raises `NotYours`, or `NotWaiting` when it is
    decided."""
    reviewer.must("decide")
    with store.writing_lightly() as session:
        row = waiting_row(session, item_id)
        must_be_theirs(session, row, reviewer)
        before = session.get(UserRow, row.claimed_by) if is_in_hand(row, now) else None
        _take(row, reviewer, now, minutes)
        return user_of(before) if before and before.id != reviewer.id else None


def locked(session: Session, item_id: int) -> UploadRow:
    """The upload's row, kept from others' hands until the transaction ends: of two at once the later one sees what
    the earlier one did. Raises `NotWaiting` when there is none."""
    row = session.exec(select(UploadRow).where(UploadRow.id == item_id).with_for_update()).first()
    if row is None:
        raise NotWaiting(item_id)
    return row


def locked_with_others(session: Session, item_id: int) -> UploadRow:
    """`locked`, with all of its holder at that register in the order of their numbers: a decision changes those too,
    and two who decide on papers of one holder must not wait for each other crosswise. Raises `NotWaiting`."""
    row = session.get(UploadRow, item_id)
    if row is None:
        raise NotWaiting(item_id)
    theirs = (col(UploadRow.holder_key) == row.holder_key, col(UploadRow.register_name) == row.register_name)
    session.exec(select(UploadRow.id).where(*theirs).order_by(col(UploadRow.id)).with_for_update()).all()
    session.refresh(row)
    return row


def waiting_row(session: Session, item_id: int) -> UploadRow:
    """`locked`, and waiting for a person. Raises `NotWaiting`."""
    row = locked(session, item_id)
    if row.state not in WAITING:
        raise NotWaiting(item_id)
    return row


def claimed_by_other(session: Session, row: UploadRow) -> ClaimedByOther:
    by, until = session.get(UserRow, row.claimed_by), row.claimed_until
    if by is None or until is None:
        raise ValueError(f"upload {row.id} is in nobody's hand")
    return ClaimedByOther(by.shown_as, until)


def _take(row: UploadRow, reviewer: User, now: dt.datetime, minutes: int) -> dt.datetime:
    if row.claimed_by != reviewer.id or row.claimed_at is None or not is_in_hand(row, now):
        row.claimed_at = now
    row.claimed_by, row.claimed_until = reviewer.id, now + dt.timedelta(minutes=minutes)
    return row.claimed_until


def is_in_hand(row: UploadRow, now: dt.datetime) -> bool:
    return row.claimed_by is not None and row.claimed_until is not None and row.claimed_until > now


def newest_suggestions(session: Session, row: UploadRow) -> tuple[Suggested, ...]:
    """Of the round that holds now, in the order of the paper."""
    newest = select(SuggestionRow).where(SuggestionRow.upload_id == row.id, SuggestionRow.round == row.round)
    return tuple(map(suggested_of, session.exec(newest.order_by(col(SuggestionRow.place)))))


def reading_shown(session: Session, row: UploadRow) -> tuple[int | None, Reading | None]:
    """The reading, with its id, that the suggestions were made from, even if a newer one waits for being judged;
    without suggestions the newest."""
    suggested = select(SuggestionRow.reading_id).where(
        SuggestionRow.upload_id == row.id, SuggestionRow.round == row.round
    )
    newest = select(EvidenceRow.reading_id).where(EvidenceRow.id == row.evidence_id)
    reading_id = session.exec(suggested).first() or session.exec(newest).first()
    kept = session.get(ReadingRow, reading_id) if reading_id else None
    return reading_id, as_json.load(kept.content) if kept else None


def decisions_on(session: Session, item_id: int) -> tuple[Decision, ...]:
    """Oldest first."""
    rows = session.exec(
        select(DecisionRow, UserRow)
        .join(UserRow, col(UserRow.id) == col(DecisionRow.reviewer_id))
        .where(DecisionRow.upload_id == item_id)
        .order_by(col(DecisionRow.id))
    ).all()
    points = session.exec(
        select(DecidedPointsRow)
        .where(col(DecidedPointsRow.decision_id).in_([row.id for row, _ in rows]))
        .order_by(col(DecidedPointsRow.place))
    ).all()
    found = select(CorrectionRow).where(CorrectionRow.upload_id == item_id).order_by(col(CorrectionRow.id))
    corrections = session.exec(found).all()
    return tuple(
        decision_of(
            row,
            user,
            [one for one in points if one.decision_id == row.id],
            [one for one in corrections if one.decision_id == row.id],
        )
        for row, user in rows
    )
