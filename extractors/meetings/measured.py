"""Times and lengths that a machine measured of each who took part: `119 min`, `19:03`."""

import datetime as dt
from collections.abc import Sequence

from extractors.meetings.meeting import RoledDay
from extractors.meetings.mentions import Mention

ROUND = 5
"""Minutes: people agree upon times that are rounded so."""
LEAST = 3
COLUMN = 0.02
"""Fractions of the page: what begins so near stands in one column."""


def without_measured(moments: tuple[Mention, ...], roled: Sequence[RoledDay]) -> tuple[Mention, ...]:
    """Without what was measured of each who took part: several times and lengths to the minute, apart from any day,
    beside others that a person agreed upon."""
    measured = [one for one in moments if _is_measured(one) and not _beside_a_day(one, roled)]
    if len(measured) < LEAST:
        return moments
    agreed = tuple(one for one in moments if one not in measured and not _in_column_of(one, measured))
    return agreed or moments


def _is_measured(one: Mention) -> bool:
    value = one.phrase.value
    several = value if isinstance(value, tuple) else (value,)
    minutes = [each.minute if isinstance(each, dt.time) else each for each in several]
    return any(isinstance(each, int) and each % ROUND for each in minutes)


def _beside_a_day(one: Mention, roled: Sequence[RoledDay]) -> bool:
    """Whether a day stands in its text or in its row."""
    return any(day.mention.lines == one.lines or _same_row(day.mention, one) for day in roled)


def _same_row(one: Mention, other: Mention) -> bool:
    mine, theirs = one.spot, other.spot
    return bool(mine and theirs and (mine.table_number, mine.row) == (theirs.table_number, theirs.row))


def _in_column_of(one: Mention, measured: Sequence[Mention]) -> bool:
    """Whether it stands above or below two or more of them: a round number by chance."""
    alike = [other for other in measured if other.page == one.page and other.phrase.kind == one.phrase.kind]
    return sum(1 for other in alike if _aligned(one, other)) > 1


def _aligned(one: Mention, other: Mention) -> bool:
    return min(abs(one.box.left - other.box.left), abs(one.box.centre - other.box.centre)) < COLUMN
