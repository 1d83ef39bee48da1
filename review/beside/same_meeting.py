"""Whether two papers tell of the same meeting, and whether they confirm or contradict each other.

Papers of two people are of one meeting when day and kind agree, no times stand against it, and the people named on
them, or the words they share, speak for it. Papers of one holder need less: nobody is at two meetings of one kind on
one day unless their times say so.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from extractors.finding import ActivityRead, Reading, TimeOfDay
from review.beside.same_paper import alike, words_of
from review.compare import same_name

SHARED_PEOPLE = 2
"""People named on both papers from which the group is the same."""
SHARED_TEXT = 0.7
"""Share of the words not contradicting each other from which two papers come from one meeting of that day."""
COVERED = 0.5
MOST_PEOPLE = 60
"""Names looked at on one paper: a list of hundreds is as good known by its first."""


@dataclass(frozen=True, slots=True)
class Together:
    """Two activities that are one meeting, by their places on the papers."""

    place: int
    other: int


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What two papers of one meeting say differently."""

    what: Literal["hours", "present"]
    here: str
    """Hours as a decimal string; a name, present on the first."""
    there: str


def same_meetings(one: Reading, other: Reading) -> tuple[Together, ...]:
    """The meetings that both papers tell of. Whoever's papers they are: people or words must speak for it."""
    pairs = tuple(_may_be_one(one, other))
    return pairs if pairs and (_people_shared(one, other) or _text_shared(one, other)) else ()


def same_day_meetings(one: Reading, other: Reading) -> tuple[Together, ...]:
    """The meetings of both papers that can only be one if the same person was there."""
    return tuple(_may_be_one(one, other))


def at_once(one: Reading, other: Reading) -> tuple[Together, ...]:
    """Activities at overlapping times of one day, which cannot both have had the same person."""
    apart = [
        Together(place, at)
        for place, mine in enumerate(one.activities)
        for at, theirs in enumerate(other.activities)
        if mine.date and mine.date == theirs.date and _overlap(mine, theirs) is True
    ]
    meetings = set(_may_be_one(one, other))
    return tuple(pair for pair in apart if pair not in meetings)


def contradictions(one: Reading, other: Reading, together: Sequence[Together]) -> tuple[Contradiction, ...]:
    """Hours told differently, and people present here and absent there."""
    found = []
    for pair in together:
        here, there = one.activities[pair.place].hours, other.activities[pair.other].hours
        if here is not None and there is not None and here != there:
            found.append(Contradiction("hours", _said(here), _said(there)))
    found += [Contradiction("present", name, "") for name in _absent_there(one, other)]
    found += [Contradiction("present", "", name) for name in _absent_there(other, one)]
    return tuple(dict.fromkeys(found))


def people_of(reading: Reading) -> tuple[str, ...]:
    """Everybody whom the paper says to have been there or to have been missed."""
    found = (str(one.value.value) for field in ("present", "absent", "holder_name") for one in reading.findings(field))
    return tuple(dict.fromkeys(found))[:MOST_PEOPLE]


def _may_be_one(one: Reading, other: Reading) -> Iterator[Together]:
    """Each activity at most once, those whose times agree first."""
    pairs = [
        (_overlap(mine, theirs) is not True, Together(place, at))
        for place, mine in enumerate(one.activities)
        for at, theirs in enumerate(other.activities)
        if _alike(mine, theirs)
    ]
    here: set[int] = set()
    there: set[int] = set()
    for _, pair in sorted(pairs, key=lambda found: (found[0], found[1].place, found[1].other)):
        if pair.place not in here and pair.other not in there:
            here.add(pair.place)
            there.add(pair.other)
            yield pair


def _alike(one: ActivityRead, other: ActivityRead) -> bool:
    same_day = one.date is not None and one.date == other.date and _end(one) == _end(other)
    return same_day and one.kind == other.kind and one.kind is not None and _overlap(one, other) is not False


def _end(one: ActivityRead) -> object:
    found = one.finding("end_date")
    return found.value.value if found else one.date


def _overlap(one: ActivityRead, other: ActivityRead) -> bool | None:
    """None when the times of one are not known."""
    mine, theirs = _times(one), _times(other)
    if not mine or not theirs:
        return None
    return mine[0] < theirs[1] and theirs[0] < mine[1]


def _times(one: ActivityRead) -> tuple[dt.time, dt.time] | None:
    start, end = (
        found.value.value if (found := one.finding(field)) and isinstance(found.value, TimeOfDay) else None
        for field in ("start", "end")
    )
    return (start, end) if start and end and start < end else None


def _people_shared(one: Reading, other: Reading) -> bool:
    theirs = list(people_of(other))
    shared = 0
    for name in people_of(one):
        if match := next((their for their in theirs if same_name(name, their)), None):
            theirs.remove(match)
            shared += 1
    return shared >= SHARED_PEOPLE


def _text_shared(one: Reading, other: Reading) -> bool:
    found = alike(words_of(one), words_of(other))
    return found.agree >= SHARED_TEXT and found.covered >= COVERED


def _absent_there(one: Reading, other: Reading) -> Iterator[str]:
    absent = [str(found.value.value) for found in other.findings("absent")]
    for found in one.findings("present"):
        name = str(found.value.value)
        if any(same_name(name, missed) for missed in absent):
            yield name


def _said(hours: Decimal) -> str:
    return format(hours.normalize(), "f")
