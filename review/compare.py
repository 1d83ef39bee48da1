"""What was stated beside what was read."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz.distance import Hamming

from extractors.fields.person_name import person, same_person
from extractors.finding import ActivityRead, Day, FieldName, Number, Reading
from review.claim import Claim, Holder, folded

SAME_NAME_FROM = 0.75
"""`same_person` of two names that may be one person's: also when one half of a double surname agrees."""
HOLDER_SURE_FROM = 0.8
"""A holder read with less confidence than this neither brings papers together nor contradicts what was stated."""
MISREAD_FROM = 5
"""Letters in a surname of which one may have been misread from a scan."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One value, stated and read, as text for a person: days as 14-03-2023, numbers with a comma."""

    field: str
    """holder_number, holder_name, kind, date, hours, points (stated against printed) or period."""
    stated: str | None
    read: str | None
    agrees: bool | None
    """None when one of the two is missing: then there is nothing to compare."""


def differences(claim: Claim, reading: Reading | None) -> tuple[Difference, ...]:
    """Every field that was stated or read, in the order in which people check them."""
    activities = reading.activities if reading else ()
    found = (
        _holder_number(claim, reading),
        _holder_name(claim, reading),
        _kind(claim, activities),
        _date(claim, activities),
        _hours(claim, activities),
        _points(claim, reading),
        _period(claim, activities),
    )
    return tuple(one for one in found if one.stated is not None or one.read is not None)


def holder_read(reading: Reading) -> Holder:
    """The holder as read, where it was read with some confidence."""
    found = (reading.finding(field) for field in ("holder_number", "holder_name"))
    number, name = (str(one.value.value) if one and one.confidence >= HOLDER_SURE_FROM else None for one in found)
    return Holder(number, name)


def same_name(one: str, other: str) -> bool:
    """Whether two names as written may be one person's, a letter misread from a scan forgiven."""
    return same_person(one, other) >= SAME_NAME_FROM or _misread(one, other)


def _misread(one: str, other: str) -> bool:
    """The same initial, and surnames of which one letter stands for another: `P. Jansen` and `P. Janscn`."""
    first, second = person(one), person(other)
    if not first or not second or folded(first.first)[:1] != folded(second.first)[:1]:
        return False
    surname, read = folded(first.surname), folded(second.surname)
    return len(surname) == len(read) >= MISREAD_FROM and Hamming.distance(surname, read) == 1


def shown_day(day: dt.date) -> str:
    return f"{day:%d-%m-%Y}"


def shown_number(number: Decimal) -> str:
    """Without zeros that say nothing: 2,5 and 2."""
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")


def _holder_number(claim: Claim, reading: Reading | None) -> Difference:
    stated, read = claim.holder.number, _text(reading, "holder_number")
    agrees = folded(stated).replace(" ", "") == folded(read).replace(" ", "") if stated and read else None
    return Difference("holder_number", stated, read, agrees)


def _holder_name(claim: Claim, reading: Reading | None) -> Difference:
    """A paper of several people names no holder; then the stated name is looked for among those present."""
    stated, read = claim.holder.name, _text(reading, "holder_name")
    if stated and not read and reading:
        present = (str(one.value.value) for one in reading.findings("present"))
        read = next((name for name in present if same_name(stated, name)), None)
    return Difference("holder_name", stated, read, same_name(stated, read) if stated and read else None)


def _kind(claim: Claim, activities: tuple[ActivityRead, ...]) -> Difference:
    kinds = tuple(dict.fromkeys(one.kind for one in activities if one.kind))
    agrees = claim.kind in kinds if claim.kind and kinds else None
    return Difference("kind", claim.kind, ", ".join(kinds) or None, agrees)


def _date(claim: Claim, activities: tuple[ActivityRead, ...]) -> Difference:
    days = sorted(_days(activities))
    said = ", ".join(_span(first, last) for first, last in days)
    agrees = any(first <= claim.date <= last for first, last in days) if claim.date and days else None
    return Difference("date", shown_day(claim.date) if claim.date else None, said or None, agrees)


def _hours(claim: Claim, activities: tuple[ActivityRead, ...]) -> Difference:
    """Of the activity on the stated day where there is one, else of all together; unknown when one of them is."""
    same_day = tuple(one for one in activities if claim.date and one.date == claim.date)
    hours = [one.hours for one in same_day or activities]
    read = sum((one for one in hours if one is not None), Decimal(0)) if hours and None not in hours else None
    agrees = claim.hours == read if claim.hours is not None and read is not None else None
    return Difference("hours", _number(claim.hours), _number(read), agrees)


def _points(claim: Claim, reading: Reading | None) -> Difference:
    found = reading.finding("printed_points") if reading else None
    printed = found.value.value if found and isinstance(found.value, Number) else None
    agrees = claim.points == printed if claim.points is not None and printed is not None else None
    return Difference("points", _number(claim.points), _number(printed), agrees)


def _period(claim: Claim, activities: tuple[ActivityRead, ...]) -> Difference:
    """Whether all that was read lies in the stated registration period."""
    days = sorted(_days(activities))
    if claim.period is None or not days:
        return Difference("period", _span(claim.period.start, claim.period.end) if claim.period else None, None, None)
    first, last = days[0][0], max(end for _, end in days)
    agrees = claim.period.start <= first and last <= claim.period.end
    return Difference("period", _span(claim.period.start, claim.period.end), _span(first, last), agrees)


def _days(activities: tuple[ActivityRead, ...]) -> Iterator[tuple[dt.date, dt.date]]:
    """First and last day of each activity whose day was read."""
    for one in activities:
        if one.date:
            end = one.finding("end_date")
            yield one.date, end.value.value if end and isinstance(end.value, Day) else one.date


def _span(first: dt.date, last: dt.date) -> str:
    return shown_day(first) if first == last else f"{shown_day(first)} – {shown_day(last)}"


def _number(value: Decimal | None) -> str | None:
    return None if value is None else shown_number(value)


def _text(reading: Reading | None, field: FieldName) -> str | None:
    found = reading.finding(field) if reading else None
    return str(found.value.value) if found else None
