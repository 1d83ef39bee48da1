"""The stretches of time in which points are counted: calendar year, registration year, period."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from review.points.rule import Rulebook
from review.points.suggestion import Period
from review.points.words import Both


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Both days included; None for an open end."""

    label: str
    """`2024`, `registration year 2`, `period`."""
    start: dt.date | None
    end: dt.date | None

    @property
    def said(self) -> Both:
        if self.label.isdigit():
            return Both(self.label, self.label)
        if self.start is None or self.end is None:
            return Both("de registratieperiode", "the registration period")
        nl = f"{self.start:%d-%m-%Y} t/m {self.end:%d-%m-%Y}"
        return Both(nl, f"{self.start.isoformat()} to {self.end.isoformat()}")

    def holds(self, day: dt.date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


def add_months(start: dt.date, months: int) -> dt.date:
    """The same day `months` later or, below zero, earlier; the first of the next month where that day is not there."""
    years, month = divmod(start.month - 1 + months, 12)
    first = dt.date(start.year + years, month + 1, 1)
    try:
        return first.replace(day=start.day)
    except ValueError:
        return (first + dt.timedelta(days=31)).replace(day=1)


def anniversary(start: dt.date, years: int) -> dt.date:
    """The same day `years` later; 1 March when 29 February does not come back."""
    return add_months(start, 12 * years)


def calendar_year(day: dt.date) -> Window:
    return Window(str(day.year), dt.date(day.year, 1, 1), dt.date(day.year, 12, 31))


def registration_year(day: dt.date, period: Period) -> Window:
    """The year since an anniversary of the period's first day."""
    years = day.year - period.start.year
    if day < anniversary(period.start, years):
        years -= 1
    end = anniversary(period.start, years + 1) - dt.timedelta(days=1)
    return Window(f"registration year {years + 1}", anniversary(period.start, years), end)


def period_window(period: Period | None) -> Window:
    """The period; without one all days together, so that a maximum over the period still holds."""
    return Window("period", period.start, period.end) if period else Window("period", None, None)


def by_registration_year(book: Rulebook, on: dt.date) -> bool:
    return book.choice(book.head.settings.year, on) == "registration"


def window_of(
    day: dt.date, per: Literal["year", "period"], book: Rulebook, on: dt.date, period: Period | None
) -> Window | None:
    """Where `day` is counted. None when that asks for a period that is not known."""
    if per == "period":
        return period_window(period)
    if not by_registration_year(book, on):
        return calendar_year(day)
    return registration_year(day, period) if period else None


def years_of(period: Period, book: Rulebook, on: dt.date) -> tuple[Window, ...]:
    """All years that the period touches, first to last."""
    found: dict[Window, None] = {}
    day = period.start
    while day <= period.end:
        window = window_of(day, "year", book, on, period)
        assert window  # noqa: S101 the period is known
        assert window.end  # noqa: S101 a year ends
        found[window] = None
        day = window.end + dt.timedelta(days=1)
    return tuple(found)
