"""A phrase of a day, a time or a duration, as it stands in a line of text."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

PhraseKind = Literal["day", "day_range", "days", "time", "time_range", "duration", "month_range"]

PhraseValue = dt.date | tuple[dt.date, ...] | dt.time | tuple[dt.time, dt.time] | int
"""By kind: `day` a date; `day_range` and `month_range` first and last day; `days` two dates or more; `time` a time;
`time_range` start and end; `duration` whole minutes."""

# How sure a phrase is by itself, before anything around it is looked at. Not calibrated: only the order counts.
PLAIN = 1.0
"""Nothing else it could be."""
COMPLETED = 0.95
"""Something left out by the writer was supplied (a year, a shared month), in the only way that fits."""
REPAIRED = 0.85
"""Characters were put right; only one repair gives a possible value."""
GUESSED = 0.7
"""A more likely reading was taken; the other one is among `others`."""
AMBIGUOUS = 0.5
"""Two readings are about as likely; the other ones are in `others`."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another thing that the same characters may mean."""

    kind: PhraseKind
    value: PhraseValue


@dataclass(frozen=True, slots=True)
class Phrase:
    """Characters of a text that say when, or how long.

    `said` is exactly `text[span[0]:span[1]]`: what a person would underline. The weekday and the unit belong to it
    ("dinsdag 14 maart 2023", "19.00 uur", "8 uur 's avonds"); words that only lead to it ("d.d.", "op", "om", "van",
    "jl.") do not.
    """

    kind: PhraseKind
    said: str
    span: tuple[int, int]
    """Offsets in the text, end excluded."""
    value: PhraseValue | None
    """None only when `needs_year`: a year is never invented."""
    certainty: float
    others: tuple[Alternative, ...] = ()
    needs_year: bool = False
    partial: tuple[tuple[int, int], ...] = ()
    """When `needs_year`: the (month, day) pairs as written, in order; of a range of months (month, 1)."""
    partial_others: tuple[tuple[int, int], ...] = ()
    """When `needs_year`, of a single day: other (month, day) pairs that it may be."""
    weekday: int | None = None
    """0 (Monday) to 6 as written beside a single day; it may help to tell the year."""
    sessions: int | None = None
    """Of a duration: how many times ("6 bijeenkomsten van 1,5 uur" has value 90 and sessions 6)."""
    notes: tuple[str, ...] = ()
    """Codes: `repaired`, `year_supplied`, `year_in_line`, `short_year`, `weekday_differs`, `break`, `over_midnight`,
    `iso_week`."""
