"""The years of a dossier as a picture: what was decided, what waits, what the maximums cut away, and what is needed."""

from dataclasses import dataclass
from decimal import Decimal

from review.points.suggestion import Period
from review.points.totals import Standing, Totals

WIDE, HIGH, STEP = 44, 120, 84
"""Pixels: of a bar, of the tallest one, from one to the next."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One year, in pixels from the top; the parts stand on each other."""

    label: str
    standing: Standing
    x: int
    parts: tuple[tuple[str, int, int], ...]
    """(`decided`, `pending` or `cut`; top; height)."""


@dataclass(frozen=True, slots=True)
class Picture:
    bars: tuple[Bar, ...]
    width: int
    height: int
    needed: int | None
    """Where the line of what is needed a year on average stands."""
    needed_points: Decimal | None


def picture_of(totals: Totals, period: Period | None) -> Picture:
    years = totals.years
    needed = _needed(totals, len(years)) if period else None
    tallest = max([one.points + one.cut for one in years] + [needed or Decimal(0), Decimal(1)])
    bars = tuple(_bar(one, place, tallest) for place, one in enumerate(years))
    line = HIGH - round(needed / tallest * HIGH) if needed else None
    return Picture(bars, STEP * max(len(years), 1), HIGH, line, needed)


def _bar(one: Standing, place: int, tallest: Decimal) -> Bar:
    label = one.window.label if one.window.label.isdigit() else str(place + 1)
    parts, top = [], HIGH
    for name, points in (("decided", one.decided), ("pending", one.pending), ("cut", one.cut)):
        high = round(points / tallest * HIGH)
        top -= high
        parts.append((name, top, high))
    return Bar(label, one, place * STEP + (STEP - WIDE) // 2, tuple(parts))


def _needed(totals: Totals, years: int) -> Decimal | None:
    """On average a year, by the norm over the whole period."""
    least = [
        one.at_least
        for one in totals.period.norms
        if one.category == "B" and one.counts == "points" and not one.part_of
    ]
    found = [one for one in least if one]
    return (max(found) / years).quantize(Decimal("0.1")) if found and years else None
