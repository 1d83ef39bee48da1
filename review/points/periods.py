"""How long a registration lasts: the register's length, and what a committee granted on top."""

import datetime as dt

from review.points.draft import Setting
from review.points.rule import Rulebook
from review.points.suggestion import Period
from review.points.windows import add_months

MONTHS_IN = {"jaar": 12, "maanden": 1}
"""By the unit of the parameter that says how long a period is."""


def months_of(book: Rulebook, on: dt.date) -> int | None:
    """Length of a registration period in months; None when the rulebook has none."""
    name = book.head.settings.period
    version = book.parameters[name].at(on) if name else None
    if version is None or not isinstance(version.value, str):
        return None
    return int(version.value) * MONTHS_IN[version.unit]


def registration_period(start: dt.date, book: Rulebook, on: dt.date, extension_months: int = 0) -> Period | None:
    """The period that starts on `start`, that day included; None when the rulebook does not say how long one is."""
    months = months_of(book, on)
    if months is None:
        return None
    return Period(start, add_months(start, months + extension_months) - dt.timedelta(days=1))


def right_length(setting: Setting, extension_months: int) -> bool | None:
    """Whether the period is as long as the register says; None when either is not known."""
    if setting.period is None:
        return None
    expected = registration_period(setting.period.start, setting.book, setting.on, extension_months)
    return None if expected is None else expected == setting.period


def extension_allowed(setting: Setting, extension_months: int) -> bool | None:
    """Whether the register grants an extension of this length; None when it does not say."""
    name = setting.book.head.settings.extension
    version = setting.book.parameters[name].at(setting.on) if name else None
    if version is None or not isinstance(version.value, tuple):
        return None
    return str(extension_months) in version.value
