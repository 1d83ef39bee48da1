"""A person decides: the only way in which points become final."""

import datetime as dt
from collections.abc import Collection, Mapping
from decimal import Decimal

from review.decision import Decision, Verdict
from review.queue import ClaimedByOther, NotWaiting
from review.store import Store
from review.users import NotAllowed, User

__all__ = [
    "AlreadyDecided", "ClaimedByOther", "NewerSuggestion", "NotAllowed", "NotPossible", "NotWaiting", "decide", "undo",
]  # fmt: skip


class AlreadyDecided(Exception):
    """Somebody was first."""

    def __init__(self, by: str, at: dt.datetime, verdict: Verdict) -> None:
        super().__init__(f"already decided by {by} at {at:%Y-%m-%d %H:%M}")
        self.by = by
        self.at = at
        self.verdict = verdict


class NewerSuggestion(Exception):
    """The suggestions changed since they were seen: look again, then decide."""


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
) -> Decision:
    """Appends a decision on an item.

    seen: ids of the suggestions that the reviewer looked at (empty for a paper set aside).
    points: by suggestion id, for `aanpassen`; the others are confirmed as suggested.
    reason: asked for every verdict but akkoord.

    Raises `NotAllowed`, `NotPossible`, `NotWaiting`, `AlreadyDecided`, `ClaimedByOther`, `NewerSuggestion`. Whoever
    decides need not have claimed the item, but nobody else may have it in hand.
    """
    raise NotImplementedError


def undo(store: Store, decision_id: int, reviewer: User, now: dt.datetime, reason: str = "") -> Decision:
    """Takes a decision back by appending one that replaces it; the item waits again.

    Raises `NotPossible("already_replaced")` when it is not the last decision on its item, `NotAllowed` unless it is
    the reviewer's own or the reviewer may take back everybody's (chair, administrator).
    """
    raise NotImplementedError
