"""An item in one line, wherever it is: beside another one, in a group, among what was decided before."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from review.decision import Verdict
from review.upload import State


@dataclass(frozen=True, slots=True)
class Glance:
    id: int
    state: State
    file: str
    register: str
    holder_name: str | None
    holder_number: str | None
    kind: str | None
    first_day: dt.date | None
    points: Decimal | None
    """Suggested for all its activities together; None when that of one is unknown."""
    verdict: Verdict | None
    """Of the last decision."""


@dataclass(frozen=True, slots=True)
class DecidedBefore:
    """What was decided on another paper of the same holder."""

    item: Glance
    by: str
    at: dt.datetime
    points: Decimal | None
    """Given, for all its activities together; None when the verdict gives none."""
    reason: str
