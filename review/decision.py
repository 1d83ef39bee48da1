"""Beoordeling: what a person decided, appended and never edited."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from review.correction import Corrected

Verdict = Literal["akkoord", "aanpassen", "aanvullen", "afwijzen", "voorleggen", "teruggenomen"]
"""`akkoord`: the points as suggested. `aanpassen`: other points, with a reason. `aanvullen`: documents are missing,
the sender hands in again. `afwijzen`: no points. `voorleggen`: to the whole committee; the item stays in the queue,
marked. `teruggenomen`: an earlier decision is taken back; the item returns to the queue."""

Eyes = Literal["alone", "first", "agreed", "differed"]
"""`first`: a second reader is asked, and until then nothing is decided. `agreed`, `differed`: the second reader's."""


@dataclass(frozen=True, slots=True)
class DecidedPoints:
    """The points a person gave to one activity."""

    suggestion: int
    """Id of the suggestion that was seen."""
    activity: str
    points: Decimal | None
    """None: no points were decided (aanvullen, voorleggen, teruggenomen)."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one item, with all its activities."""

    id: int
    item: int
    verdict: Verdict
    points: tuple[DecidedPoints, ...]
    """One for each suggestion that was seen, in the order of the paper; empty for a paper set aside."""
    reason: str
    reviewer: int
    """Id of the user."""
    reviewer_name: str
    """As shown to others, when the decision is read."""
    at: dt.datetime
    """With time zone, UTC."""
    replaces: int | None
    """The decision that this one takes the place of. Each decision is replaced at most once."""
    corrections: tuple[Corrected, ...] = ()
    """Values that the reviewer read otherwise, beside what the program had read."""
    together: str | None = None
    """The same for decisions made, or taken back, with one stroke."""
    eyes: Eyes = "alone"
