"""How long and how often: the measure of an activity, before any rule is applied to it."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

from review.points.formulas import ZERO, Measured
from review.points.rule import Rulebook
from review.points.suggestion import ActivityFacts, Caveat
from review.points.told import Told, asked_for, looked_up
from review.points.words import caveat, plain


def measure(facts: ActivityFacts, book: Rulebook, day: dt.date) -> tuple[Measured, Told]:
    """Meetings and hours, with what has to be said about them."""
    meetings, hours, told = facts.sessions or 1, facts.hours, Told()
    dagdeel = book.head.settings.dagdeel
    if hours is None and facts.dagdelen is not None and dagdeel:
        length, told = looked_up(dagdeel, book, day)
        if isinstance(length, Decimal):
            hours = facts.dagdelen * length
            told += Told(caveats=(caveat("dagdeel", dagdelen=facts.dagdelen, length=length),))
    told += Told(caveats=tuple(doubts_on_length(facts, hours, meetings)))
    hours, found = net(hours, facts, book, day)
    return Measured(meetings, hours, facts.dagdelen, facts.days, full_months(facts.date, facts.end_date)), told + found


def net(hours: Decimal | None, facts: ActivityFacts, book: Rulebook, day: dt.date) -> tuple[Decimal | None, Told]:
    """The hours less what the register does not count: breaks, meals, travel."""
    named, told = asked_for(book.head.settings.takes_off, book, day)
    if hours is None or not isinstance(named, tuple):
        return hours, Told()
    off = {plain(one) for one in named}
    taken = [(name, length) for name, length in facts.includes if plain(name) in off and length]
    if not taken:
        return hours, Told()
    left = max(hours - sum((length for _, length in taken), ZERO), ZERO)
    names = ", ".join(name for name, _ in taken)
    return left, told + Told(caveats=(caveat("time_taken_off", hours=hours, left=left, names=names),))


def full_months(first: dt.date | None, last: dt.date | None) -> int | None:
    """From the first day to the last, both included; None when either is not known."""
    if first is None or last is None:
        return None
    after = last + dt.timedelta(days=1)
    return (after.year - first.year) * 12 + after.month - first.month - (after.day < first.day)


def doubts_on_length(facts: ActivityFacts, hours: Decimal | None, meetings: int) -> Iterable[Caveat]:
    days = (facts.end_date - facts.date).days + 1 if facts.date and facts.end_date else 1
    if hours is not None and hours > 24 * max(days, meetings):
        yield caveat("hours_implausible", hours=hours)
    if facts.sessions is None and days > 1:
        yield caveat("sessions_unknown")
    elif meetings > 1 and hours is not None:
        yield caveat("sessions_equal", sessions=meetings)
