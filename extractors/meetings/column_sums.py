"""Commas that a column of hours has lost, put back where the sum below it decides: `15`, `25`, `2` above `6`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product
from math import prod

from extractors.fields.phrase import REPAIRED
from extractors.labels import plain
from extractors.meetings.mentions import Mention

TOTAL = re.compile(r"\b(sub)?totaal\b|\bsom\b|\btotale\b|\btotal\b")
QUARTER, LONGEST = 15, 720
"""Minutes: hours are kept in quarters, and no row holds more than a day."""
MOST = 4096
"""So many ways are tried to put commas back."""


def commas_by_sum(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions, bare figures in a column of hours read as the sum at its foot says, or below the only such column,
    when one reading alone fits."""
    put_right: dict[int, Mention] = {}
    columns = _columns(mentions)
    told_below = [one for one in mentions if not one.in_row and _is_total(one)] if len(columns) == 1 else []
    for column in columns.values():
        totals = [one for one in column if one.spot and TOTAL.search(plain(one.spot.row_text))]
        cells = [one for one in column if one not in totals]
        totals = totals or told_below
        if len(totals) == 1 and len(cells) > 1:
            put_right |= {one.order: one for one in _fitting(cells, totals[0])}
    return tuple(put_right.get(one.order, one) for one in mentions)


def _columns(mentions: Sequence[Mention]) -> Mapping[tuple[int, int], list[Mention]]:
    found: dict[tuple[int, int], list[Mention]] = {}
    for one in mentions:
        if one.in_row and one.spot and one.phrase.kind == "duration" and isinstance(one.phrase.value, int):
            found.setdefault((one.spot.table_number, one.spot.column), []).append(one)
    return found


def _is_total(one: Mention) -> bool:
    return isinstance(one.phrase.value, int) and TOTAL.search(plain(f"{one.label} {one.before[-30:]}")) is not None


def _fitting(cells: Sequence[Mention], total: Mention) -> list[Mention]:
    """The cells that were put right, when the sum can be made in one way only; none when they add up as read."""
    as_read = sum(_minutes(one) for one in cells)
    if as_read == _minutes(total):
        return []
    ways = [[way for way in _readings(one) if way <= LONGEST and way % QUARTER == 0] for one in cells]
    if prod(len(several) for several in ways) > MOST:
        return []
    sums = set(_readings(total))
    found = {way for way in product(*ways) if sum(way) in sums}
    if len(found) != 1:
        return []
    return [
        replace(one, phrase=replace(one.phrase, value=minutes, certainty=REPAIRED))
        for one, minutes in zip(cells, found.pop(), strict=True)
        if minutes != _minutes(one)
    ]


def _readings(one: Mention) -> list[int]:
    """The minutes as read, and with the comma that two or three bare figures may have lost."""
    figures = re.fullmatch(r"[1-9](\d{1,2})", one.phrase.said.strip())
    minutes = _minutes(one)
    return [minutes, *(minutes // 10**places for places in range(1, len(figures[1]) + 1))] if figures else [minutes]


def _minutes(one: Mention) -> int:
    return one.phrase.value if isinstance(one.phrase.value, int) else 0
