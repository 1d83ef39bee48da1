"""An item of the queue as a reviewer sees it: in a list, and opened."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from extractors.finding import Reading
from review.decision import Decision
from review.points.suggestion import ActivityFacts, Suggestion
from review.upload import Upload

MIXED = "gemengd"
"""Kind of an item whose activities are of more than one kind."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which part of the queue to look at. None: no restriction."""

    state: Literal["queued", "set_aside"] = "queued"
    register: str | None = None
    kind: str | None = None
    """A kind of activity, or `MIXED`."""
    text: str | None = None
    """Parts of the holder's name or number, or words that stand on the paper."""
    holder_key: str | None = None
    caveat: str | None = None
    """Code of a caveat."""
    referred: bool | None = False
    """True: only items laid before the whole committee; False: none of them; None: both."""
    received_before: dt.datetime | None = None
    sure_from: float | None = None
    """Only items whose least certain value is at least this certain."""
    sure_below: float | None = None
    """Only items whose least certain value is less certain than this."""
    claimed_by: int | None = None
    """Only what this user has in hand."""
    second: bool = False
    """Only items that were answered once and wait for a second reader."""
    sample: int | None = None
    """Only what was drawn for this sample check."""
    order: Literal["waiting", "holder"] = "waiting"
    """Longest waiting first, or holder by holder."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One line of the queue."""

    id: int
    state: Literal["queued", "set_aside"]
    file: str
    register: str
    holder_key: str
    holder_number: str | None
    holder_name: str | None
    kind: str | None
    first_day: dt.date | None
    activities: int
    points: Decimal | None
    """Suggested for all activities together; None when that of one is unknown."""
    stated_points: Decimal | None
    sure: float | None
    """Confidence of the least certain value that points rest on, 0..1."""
    caveats: tuple[str, ...]
    """Codes."""
    referred: bool
    received_at: dt.datetime
    claimed_by: str | None
    """Shown name of who has it in hand now."""
    first_reader: int | None = None
    """Who answered first, while a second reader is waited for."""


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """A page of the queue, in the order asked for."""

    items: tuple[Waiting, ...]
    total: int
    """Counted no further than `waiting.COUNTED_TO`."""
    earlier: bool
    """Whether there is something in front of this page."""
    later: bool
    """Whether there is something behind it."""
    behind: int | None = None
    """The item up to which was looked, when the queue goes on behind it."""
    others: tuple[int, ...] = ()
    """How much there is in the other parts that were asked for, counted as `total` is."""


@dataclass(frozen=True, slots=True)
class Suggested:
    """A suggestion as kept: with its id, what it was made from, and which round it belongs to."""

    id: int
    activity: str
    facts: ActivityFacts
    suggestion: Suggestion
    round: int
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Item:
    """All that a reviewer needs of one upload."""

    upload: Upload
    reading: Reading | None
    """That which the suggestions were made from; without suggestions the newest; None when there is none yet."""
    suggestions: tuple[Suggested, ...]
    """The newest round, one per activity in the order of the paper; empty for a paper set aside. The n-th belongs to
    `reading.activities[n]` where the reading has activities."""
    round: int
    referred: bool
    claimed_by: int | None
    """Id of the user who has it in hand."""
    claimed_by_name: str | None
    claimed_until: dt.datetime | None
    decisions: tuple[Decision, ...]
    """Oldest first, without an answer that waits for a second reader."""
    first_answer: Decision | None = None
    """For nobody's eyes but those of who gave it, until a second reader has answered too."""
