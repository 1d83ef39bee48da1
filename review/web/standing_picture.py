"""Where a holder stands, small enough to lie beside a paper: per maximum and norm what is decided, what this paper
would add, what else waits, and how far it reaches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from review.dossier import Dossier
from review.item import Suggested
from review.points.rule import Rulebook
from review.points.suggestion import ActivityFacts
from review.points.totals import CapUse, Standing
from review.points.words import Both

ZERO = Decimal(0)
MOST = 6
"""Bars; a paper over many years shows the first ones."""


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    """`decided`, `this` or `pending`."""
    start: float
    """Per cent of the bar, as is `width`."""
    width: float


@dataclass(frozen=True, slots=True)
class Meter:
    """One bar."""

    said: Both
    window: Both
    decided: Decimal
    this: Decimal
    """Of the paper that is looked at."""
    pending: Decimal
    """Of the holder's other papers."""
    reach: Decimal | None
    """The maximum, or what the norm asks."""
    norm: bool
    parts: tuple[Part, ...]
    mark: float | None
    """Where the maximum or the norm stands, in per cent."""

    @property
    def total(self) -> Decimal:
        return self.decided + self.this + self.pending


def meters(dossier: Dossier, suggested: Sequence[Suggested], book: Rulebook) -> tuple[Meter, ...]:
    """For the years that the paper's activities lie in the maximums over their kinds, or the year as a whole where
    there is none; then the period against its norm."""
    found = [one for year in dossier.totals.years for one in _year(year, dossier, suggested, book)]
    return (*found[:MOST], *_period(dossier, suggested))


def _year(year: Standing, dossier: Dossier, suggested: Sequence[Suggested], book: Rulebook) -> Iterator[Meter]:
    inside = [one for one in suggested if one.facts.date and year.window.holds(one.facts.date)]
    if not inside:
        return
    kinds = {one.facts.kind for one in inside}
    caps = [use for use in year.caps if use.counts == "points" and any(book.caps[use.cap].covers(one) for one in kinds)]
    for use in caps:
        yield _capped(use, year, dossier, inside, book)
    if not caps:
        said = Both("Alles in dit jaar", "Everything in this year")
        this = _points(inside)
        yield _meter(said, year, (year.decided, this, year.pending - this), None, norm=False)


def _capped(use: CapUse, year: Standing, dossier: Dossier, inside: Sequence[Suggested], book: Rulebook) -> Meter:
    def counts(facts: ActivityFacts) -> bool:
        return bool(facts.date and year.window.holds(facts.date) and book.caps[use.cap].covers(facts.kind))

    decided = sum((one.decided_points or ZERO for one in dossier.decided if counts(one)), ZERO)
    this = _points([one for one in inside if counts(one.facts)])
    return _meter(
        Both(use.says, use.says_en), year, (decided, this, use.used - decided - this), use.at_most, norm=False
    )


def _period(dossier: Dossier, suggested: Sequence[Suggested]) -> Iterator[Meter]:
    standing = dossier.totals.period
    norms = [one for one in standing.norms if one.category == "B" and one.counts == "points" and not one.part_of]
    asked = max((one for one in norms if one.at_least), key=lambda one: one.at_least or ZERO, default=None)
    held = [one for one in suggested if one.facts.date and standing.window.holds(one.facts.date)]
    this = _points(held)
    said = Both(asked.says, asked.says_en) if asked else Both("Alles in de periode", "Everything in the period")
    numbers = (standing.decided, this, standing.pending - this)
    yield _meter(said, standing, numbers, asked.at_least if asked else None, norm=True)


def _points(those: Sequence[Suggested]) -> Decimal:
    return sum((one.suggestion.points or ZERO for one in those), ZERO)


def _meter(
    said: Both, standing: Standing, numbers: tuple[Decimal, Decimal, Decimal], reach: Decimal | None, norm: bool
) -> Meter:
    decided, this, pending = (max(one, ZERO) for one in numbers)
    whole = max(decided + this + pending, reach or ZERO, Decimal(1)) * (Decimal("1.08") if reach else 1)
    parts, start = [], ZERO
    for name, points in (("decided", decided), ("this", this), ("pending", pending)):
        if points:
            parts.append(Part(name, _share(start, whole), _share(points, whole)))
        start += points
    mark = _share(reach, whole) if reach else None
    return Meter(said, standing.window.said, decided, this, pending, reach, norm, tuple(parts), mark)


def _share(points: Decimal, whole: Decimal) -> float:
    return round(float(points / whole * 100), 2)
