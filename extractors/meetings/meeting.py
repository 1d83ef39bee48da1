"""One meeting as a paper tells of it: its day, and the times and lengths that belong to it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.certainty.confidence import base
from extractors.finding import Other
from extractors.labels import plain, roles
from extractors.layout import Line
from extractors.meetings.day_roles import DayRole
from extractors.meetings.mentions import Mention, Spot
from extractors.meetings.surroundings import sentence


@dataclass(frozen=True, slots=True)
class RoledDay:
    mention: Mention
    role: DayRole

    @property
    def first(self) -> dt.date | None:
        value = self.mention.phrase.value
        day = value[0] if isinstance(value, tuple) else value
        return day if isinstance(day, dt.date) else None

    @property
    def last(self) -> dt.date | None:
        value = self.mention.phrase.value
        return value[1] if self.is_range and isinstance(value, tuple) and isinstance(value[1], dt.date) else None

    @property
    def spot(self) -> Spot | None:
        """The cell it stands in, when its row and column say what it is."""
        return self.mention.spot if self.mention.in_row else None

    @property
    def is_range(self) -> bool:
        return self.mention.phrase.kind in ("day_range", "month_range")

    @property
    def strength(self) -> float:
        return base(self.role.found_by) * self.mention.phrase.certainty


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting, or one series without single days, with everything that may belong to it."""

    day: RoledDay | None
    date: dt.date | None
    end_date: dt.date | None = None
    end_day: RoledDay | None = None
    """Where the last day is said, when not with the first."""
    scope: tuple[Mention, ...] = ()
    """Times and durations that stand with it, in reading order."""
    row: str = ""
    """What stands in its row of a table; empty elsewhere."""
    sort: str = ""
    """What stands in that row under `Soort` or `Activiteit`."""
    agreeing: int = 0
    """How many other places give the same day."""
    rivals: tuple[RoledDay, ...] = ()
    """Days that may be the activity's too and are not among the meetings."""
    others: tuple[Other, ...] = ()
    unread: tuple[Line, ...] = ()
    """What stands where a day should, and could not be read as one."""
    listed: int = 1
    """How many meetings one phrase or list named together: their hours may be told once for all."""


def meetings_of_phrase(one: RoledDay, scope: tuple[Mention, ...], row: str = "") -> list[Meeting]:
    """The meetings that one phrase names: one, one of some days on end, or one for each day that it lists."""
    value = one.mention.phrase.value
    if one.mention.phrase.kind == "days" and isinstance(value, tuple):
        days = [day for day in value if isinstance(day, dt.date)]
        if all(later - earlier == dt.timedelta(days=1) for earlier, later in pairwise(days)):
            return [Meeting(one, days[0], days[-1], scope=scope, row=row)]
        return [Meeting(one, day, scope=scope, row=row, listed=len(days)) for day in days]
    return [Meeting(one, one.first, one.last, scope=scope, row=row)]


def days_on_end(meeting: Meeting) -> int | None:
    """How many days a meeting of some days on end lasted, where each is named: `20, 21 en 22 maart`."""
    value = meeting.day.mention.phrase.value if meeting.day else None
    listed = meeting.day is not None and meeting.day.mention.phrase.kind == "days" and meeting.end_date is not None
    return len(value) if listed and isinstance(value, tuple) else None


def in_one_row(one: RoledDay, other: RoledDay) -> bool:
    """Whether two days head columns of the same table."""
    mine, theirs = one.spot, other.spot
    return bool(mine and theirs and (mine.table_number, mine.row) == (theirs.table_number, theirs.row))


def in_one_sentence(days: Sequence[RoledDay]) -> bool:
    return len(days) > 1 and all(one.mention.lines == days[0].mention.lines for one in days)


def of_each(one: Mention) -> bool:
    """Whether a length is said to be that of each meeting: `telkens 2 uur`."""
    before, behind = sentence(one.text, *one.phrase.span)
    return bool(roles("hours_words")["each"].search(plain(f"{one.label} {before} {behind}")))
