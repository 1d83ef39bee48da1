"""Werkvoorraad: items that wait for a person, and who has which one in hand.

An item is one upload with the suggestions for its activities. Claiming it keeps others off for some minutes; a claim
can be released, runs out by itself, or is taken over. When two try at once, exactly one gets it.
"""

import datetime as dt

from review.item import MIXED, Filters, Item, Suggested, Waiting, WaitingPage
from review.store import Store
from review.users import User

__all__ = [
    "MINUTES", "MIXED", "ClaimedByOther", "Filters", "Item", "NotWaiting", "Suggested", "Waiting", "WaitingPage",
    "claim_item", "item", "kinds_waiting", "next_item", "release", "take_over", "waiting",
]  # fmt: skip

MINUTES = 15
"""How long a claimed item is kept for its reviewer."""

COUNTED_TO = 1000
"""The queue's length is counted no further than this: nobody needs to know it more exactly, and counting a million
rows would take longer than showing them."""


class ClaimedByOther(Exception):
    """Somebody else has the item in hand."""

    def __init__(self, by: str, until: dt.datetime) -> None:
        super().__init__(f"claimed by {by} until {until:%H:%M}")
        self.by = by
        self.until = until


class NotWaiting(Exception):
    """The item does not exist, or is not (or no longer) waiting for a person."""


def waiting(
    store: Store, filters: Filters | None = None, page: int = 1, size: int = 25, now: dt.datetime | None = None
) -> WaitingPage:
    """A page (from 1) of what waits, longest waiting first."""
    raise NotImplementedError


def kinds_waiting(store: Store, register: str | None = None) -> dict[str, int]:
    """How many items of each kind wait, for the filter."""
    raise NotImplementedError


def item(store: Store, item_id: int) -> Item:
    """One upload with everything a reviewer needs, in whatever state. Raises `NotWaiting` if there is none."""
    raise NotImplementedError


def claim_item(store: Store, item_id: int, reviewer: User, now: dt.datetime, minutes: int = MINUTES) -> dt.datetime:
    """Takes the item in hand and returns until when; again by the same reviewer prolongs it.

    Raises `ClaimedByOther`, or `NotWaiting` when it is decided.
    """
    raise NotImplementedError


def next_item(
    store: Store, reviewer: User, now: dt.datetime, filters: Filters | None = None, minutes: int = MINUTES
) -> int | None:
    """Takes the longest waiting free item in hand and returns its id; None when nothing is free. What the reviewer
    already has in hand comes first."""
    raise NotImplementedError


def release(store: Store, item_id: int, reviewer: User) -> None:
    """Gives back what this reviewer has in hand; does nothing when that is no longer so."""
    raise NotImplementedError


def take_over(store: Store, item_id: int, reviewer: User, now: dt.datetime, minutes: int = MINUTES) -> User | None:
    """Takes the item in hand, also from somebody else, whom it returns. Raises `NotWaiting` when it is decided."""
    raise NotImplementedError
