"""The sums: named functions that a rule in YAML calls by name.

Each takes what is measured of an activity and the rule's numbers, and gives points with the reason for them.
Add a function here, with its numbers in FORMULAS, and a rule can name it.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from review.points.words import Filling

Numbers = Mapping[str, Decimal | str]

ZERO = Decimal(0)
HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Measured:
    """The measure of one activity: unknown stays None."""

    meetings: int = 1
    hours: Decimal | None = None
    """Of all meetings together, breaks taken off."""
    dagdelen: Decimal | None = None

    @property
    def hours_each(self) -> Decimal | None:
        return None if self.hours is None else self.hours / self.meetings


@dataclass(frozen=True, slots=True)
class Sum:
    """What a formula came to."""

    points: Decimal
    reason: str
    """Code in words.yaml."""
    filling: Mapping[str, Filling] = field(default_factory=dict)
    caveats: tuple[tuple[str, Mapping[str, Filling]], ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """The sum cannot be made: a stopping caveat by its code."""

    caveat: str


@dataclass(frozen=True, slots=True)
class Formula:
    run: Callable[[Measured, Numbers], Sum | Unknown]
    needs: frozenset[str]
    may: frozenset[str] = frozenset()


def down(number: Decimal, step: Decimal) -> Decimal:
    return Decimal(math.floor(number / step)) * step


def up(number: Decimal, step: Decimal) -> Decimal:
    return Decimal(math.ceil(number / step)) * step


ROUNDINGS: Mapping[str, Callable[[Decimal], Decimal]] = {
    "none": lambda number: number,
    "down_to_whole": lambda number: down(number, Decimal(1)),
    "down_to_half": lambda number: down(number, HALF),
    "up_to_whole": lambda number: up(number, Decimal(1)),
    "up_to_half": lambda number: up(number, HALF),
    "nearest_half": lambda number: down(number + HALF / 2, HALF),
    "nearest_whole": lambda number: down(number + HALF, Decimal(1)),
}


def per_full_hour(measured: Measured, numbers: Numbers) -> Sum | Unknown:
    """Points for each full hour of a meeting; what is left of an hour earns nothing."""
    each = measured.hours_each
    if each is None:
        return Unknown("hours_unknown")
    if short := too_short(measured, numbers):
        return short
    return by_units("per_full_hour", down(each, Decimal(1)), measured, numbers)


def per_hour(measured: Measured, numbers: Numbers) -> Sum | Unknown:
    """Points for the hours of a meeting, rounded by `rounding`. A factor of one in four is 0.25 points an hour."""
    each = measured.hours_each
    if each is None:
        return Unknown("hours_unknown")
    if short := too_short(measured, numbers):
        return short
    if measured.hours is not None and numbers.get("rounding", "none") == "none":
        measured = Measured(1, measured.hours)  # nothing is rounded, so ten hours in three meetings stay ten
    return by_units("per_hour", measured.hours_each or ZERO, measured, numbers)


def per_meeting(measured: Measured, numbers: Numbers) -> Sum | Unknown:
    """Points for each meeting; where `minimum_hours` is asked, only for meetings that long."""
    if "minimum_hours" in numbers and measured.hours is None:
        return Unknown("hours_unknown")
    if short := too_short(measured, numbers):
        return short
    points = number_of(numbers, "points")
    return Sum(points * measured.meetings, "per_meeting", {"meetings": measured.meetings, "points": points})


def per_dagdeel(measured: Measured, numbers: Numbers) -> Sum | Unknown:
    """Points for each full dagdeel; from the hours when the paper does not speak of dagdelen."""
    units = measured.dagdelen
    if units is None and measured.hours is not None:
        units = down(measured.hours / number_of(numbers, "dagdeel_hours"), Decimal(1))
    if units is None:
        return Unknown("hours_unknown")
    points = number_of(numbers, "points")
    return Sum(units * points, "per_dagdeel", {"units": units, "points": points})


def fixed(measured: Measured, numbers: Numbers) -> Sum | Unknown:
    """The same points whatever the length or number of meetings."""
    points = number_of(numbers, "points")
    return Sum(points, "fixed", {"points": points})


def too_short(measured: Measured, numbers: Numbers) -> Sum | None:
    """No points when a meeting is shorter than `minimum_hours`."""
    each = measured.hours_each
    if "minimum_hours" not in numbers or each is None or each >= number_of(numbers, "minimum_hours"):
        return None
    filling: dict[str, Filling] = {"hours": each, "minimum": number_of(numbers, "minimum_hours")}
    return Sum(ZERO, "below_minimum", filling, (("below_minimum", filling),))


def by_units(reason: str, units: Decimal, measured: Measured, numbers: Numbers) -> Sum:
    """Units of one meeting × points, rounded by meeting."""
    points, rounding = number_of(numbers, "points"), str(numbers.get("rounding", "none"))
    filling: dict[str, Filling] = {"units": units, "points": points, "meetings": measured.meetings}
    total = ROUNDINGS[rounding](units * points) * measured.meetings
    return Sum(total, reason if measured.meetings == 1 else f"{reason}_series", filling)


def number_of(numbers: Numbers, name: str) -> Decimal:
    number = numbers[name]
    assert isinstance(number, Decimal)  # noqa: S101 the rulebook was checked on load
    return number


FORMULAS: Mapping[str, Formula] = {
    "per_full_hour": Formula(per_full_hour, frozenset({"points"}), frozenset({"minimum_hours"})),
    "per_hour": Formula(per_hour, frozenset({"points"}), frozenset({"minimum_hours", "rounding"})),
    "per_meeting": Formula(per_meeting, frozenset({"points"}), frozenset({"minimum_hours"})),
    "per_dagdeel": Formula(per_dagdeel, frozenset({"points", "dagdeel_hours"})),
    "fixed": Formula(fixed, frozenset({"points"})),
}
