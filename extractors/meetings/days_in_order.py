"""Days of a column that OCR misread by one figure: the rows about it stand in order, and one look-alike puts it
back: `16-07`, `26-03`, `15-09` is `26-08`."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.fields.phrase import GUESSED, Alternative
from extractors.fields.phrases import phrases
from extractors.meetings.mentions import Mention

ALIKE = {"0": "68", "1": "47", "2": "7", "3": "8", "4": "19", "5": "68", "6": "058", "7": "12", "8": "3056", "9": "4"}
"""Figures that a hand or a worn print makes alike."""
LEAST = 4
"""Days that show that a column is kept in order."""


def in_order(mentions: Sequence[Mention], ocr: Collection[int]) -> tuple[Mention, ...]:
    """The mentions; of days in columns on pages read by OCR (`ocr`, page numbers) the one that breaks the order read as
    the only day that keeps it, the day as read among its `others`."""
    columns: dict[tuple[int, int], list[Mention]] = {}
    for one in mentions:
        if one.spot and one.in_row and one.page in ocr and isinstance(one.phrase.value, dt.date):
            columns.setdefault((one.spot.table_number, one.spot.column), []).append(one)
    put_right = {one.order: one for column in columns.values() for one in _put_right(column)}
    return tuple(put_right.get(one.order, one) for one in mentions)


def _put_right(column: Sequence[Mention]) -> list[Mention]:
    days = [_day(one) for one in column]
    if len(days) < LEAST or _sorted(days):
        return []
    breaking = [place for place in range(len(days)) if _sorted([*days[:place], *days[place + 1 :]])]
    ways = {(place, day) for place in breaking for day in _alike(column[place]) if _fits(days, place, day)}
    if len(ways) != 1:
        return []
    place, day = ways.pop()
    phrase = column[place].phrase
    as_read = Alternative("day", days[place])
    return [replace(column[place], phrase=replace(phrase, value=day, certainty=GUESSED, others=(as_read,)))]


def _sorted(days: Sequence[dt.date]) -> bool:
    return all(one <= other for one, other in pairwise(days))


def _fits(days: Sequence[dt.date], place: int, day: dt.date) -> bool:
    """Whether a day stands between its neighbours, in the year of one of them."""
    before, behind = days[max(0, place - 1) : place], days[place + 1 : place + 2]
    in_order = all(one < other for one, other in pairwise([*before, day, *behind]))
    return in_order and day.year in {one.year for one in (*before, *behind)}


def _alike(one: Mention) -> Iterator[dt.date]:
    """The days that one look-alike figure makes of it; none where its weekday was written and fits."""
    said = one.phrase.said
    if one.phrase.weekday is not None and one.phrase.weekday == _day(one).weekday():
        return
    for place, figure in enumerate(said):
        for other in ALIKE.get(figure, ""):
            found = phrases(said[:place] + other + said[place + 1 :])
            if len(found) == 1 and found[0].kind == "day" and isinstance(found[0].value, dt.date):
                yield found[0].value


def _day(one: Mention) -> dt.date:
    value = one.phrase.value
    return value if isinstance(value, dt.date) else dt.date.min
