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
    days: Decimal | None = None
    months: int | None = None
    """Full months from the first day to the last; None without a last day."""

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
    at_once = numbers.get("rounding", "none") == "none" or numbers.get("rounding_over") == "total"
    if measured.hours is not None and at_once:
        measured = Measured(1, measured.hours)  # nothing is rounded by meeting: ten hours in three meetings stay ten
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


def per_session(measured: Measured, numbers: Numbers) -> Sum | Unknown:
    """Points for each full session of `session_hours` in a meeting."""
    each = measured.hours_each
    if each is None:
        return Unknown("hours_unknown")
    length = number_of(numbers, "session_hours")
    units, points = down(each / length, Decimal(1)), number_of(numbers, "points")
    filling: dict[str, Filling] = {"units": units * measured.meetings, "length": length, "points": points}
    return Sum(units * measured.meetings * points, "per_session", filling)


def per_days(measured: Measured, numbers: Numbers) -> Sum | Unknown:
    """Points for each full `days` days."""
    if measured.days is None:
        return Unknown("days_unknown")
    return by_stretch("per_days", measured.days, number_of(numbers, "days"), numbers)


def per_months(measured: Measured, numbers: Numbers) -> Sum | Unknown:
    """Points for each full `months` months from the first day to the last; a quarter is three."""
    if measured.months is None:
        return Unknown("last_day_unknown")
    return by_stretch("per_months", Decimal(measured.months), number_of(numbers, "months"), numbers)


def by_committee(measured: Measured, numbers: Numbers) -> Sum | Unknown:
    """No sum: the rule leaves the points to the committee."""
    return Unknown("committee_decides")


def by_stretch(reason: str, measure: Decimal, length: Decimal, numbers: Numbers) -> Sum:
    units, points = down(measure / length, Decimal(1)), number_of(numbers, "points")
    return Sum(units * points, reason, {"units": units, "length": length, "points": points})


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
    "per_hour": Formula(per_hour, frozenset({"points"}), frozenset({"minimum_hours", "rounding", "rounding_over"})),
    "per_meeting": Formula(per_meeting, frozenset({"points"}), frozenset({"minimum_hours"})),
    "per_dagdeel": Formula(per_dagdeel, frozenset({"points", "dagdeel_hours"})),
    "per_session": Formula(per_session, frozenset({"points", "session_hours"})),
    "per_days": Formula(per_days, frozenset({"points", "days"})),
    "per_months": Formula(per_months, frozenset({"points", "months"})),
    "by_committee": Formula(by_committee, frozenset()),
    "fixed": Formula(fixed, frozenset({"points"})),
}
