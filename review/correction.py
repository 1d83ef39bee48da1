"""A value that a person reads otherwise than the program did: words of the paper, or typed, by the same readers."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from extractors.fields.kind_words import kind_of_text
from extractors.fields.numbers import NUMBER_WORDS, unaccented
from extractors.fields.person_name import person
from extractors.fields.phrases import Phrase, phrases
from extractors.fields.printed_points import amount
from extractors.finding import Day, FieldName, Hours, Number, Place, Text, TimeOfDay, Value
from extractors.meetings.hours import hours_of
from review.claim import folded

OF_ACTIVITY: tuple[FieldName, ...] = ("kind", "date", "end_date", "start", "end", "hours", "sessions")
OF_PAPER: tuple[FieldName, ...] = ("holder_name", "holder_number", "signatures", "printed_points")
OF_PEOPLE: tuple[FieldName, ...] = ("present", "absent")
LONGEST = 300
"""Characters that are looked at for one value."""
MOST_HOURS = Decimal(2000)
"""A year of full working days; more is no length of an activity."""


class NoSuchValue(ValueError):
    """These characters are no value of that field."""

    def __init__(self, field: FieldName, said: str) -> None:
        super().__init__(field)
        self.field = field
        self.said = said


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person reads where the program read something else, or nothing."""

    field: FieldName
    place: int
    """Which activity of the paper (from 0), or which of those present or absent; 0 for a value of the whole paper."""
    value: Value | None
    """None: no such value stands on the paper."""
    said: str = ""
    """The characters that were selected or typed."""
    where: tuple[Place, ...] = ()
    """Where they stand; empty when they were typed."""

    @property
    def of(self) -> tuple[FieldName, int]:
        """What it corrects: of two corrections of one value the later one counts."""
        return self.field, self.place


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction as it was kept with a decision, beside what the program had read."""

    correction: Correction
    read: Value | None
    """None when the program read nothing."""
    read_said: str = ""
    found_by: str = ""
    confidence: float | None = None


def value_of(field: FieldName, said: str, year: int | None = None, kinds: Mapping[str, str] | None = None) -> Value:
    """The value that these characters say, by the readers that read papers. Raises `NoSuchValue`.

    year: completes a day that is written without one. kinds: names of kinds beside what papers call them, by name.
    """
    text = " ".join(said.split())[:LONGEST]
    known = {folded(name): kind for name, kind in (kinds or {}).items()}
    value = _kind(text, known) if field == "kind" else READERS[field](text, year)
    if value is None:
        raise NoSuchValue(field, text)
    return value


def fits(field: FieldName, value: Value) -> bool:
    """Whether a value is of the sort that its field holds."""
    sorts: Mapping[str, type] = {
        "date": Day, "end_date": Day, "start": TimeOfDay, "end": TimeOfDay, "hours": Hours,
        "sessions": Number, "signatures": Number, "printed_points": Number,
    }  # fmt: skip
    return isinstance(value, sorts.get(field, Text))


def _kind(text: str, known: Mapping[str, str]) -> Text | None:
    kind = known.get(folded(text)) or kind_of_text(text)[0]
    return Text(kind) if kind else None


def _said(text: str, year: int | None, *kinds: str) -> Phrase | None:
    """The one phrase of these kinds; a number by itself is what its field makes of it. None for none, or several that
    say different things."""
    for words in (text, f"{text} uur"):
        found = [one for one in phrases(words, year) if one.kind in kinds and one.value and "break" not in one.notes]
        if len({str(one.value) for one in found}) == 1:
            return found[0]
    return None


def _day(text: str, year: int | None, last: bool) -> Day | None:
    one = _said(text, year, "day", "day_range", "days")
    days: Iterable[object] = one.value if one and isinstance(one.value, tuple) else [one.value] if one else []
    found = [day for day in days if isinstance(day, dt.date)]
    return Day(found[-1 if last else 0]) if found else None


def _time(text: str, last: bool) -> TimeOfDay | None:
    one = _said(text, None, "time", "time_range")
    times: Iterable[object] = one.value if one and isinstance(one.value, tuple) else [one.value] if one else []
    found = [time for time in times if isinstance(time, dt.time)]
    return TimeOfDay(found[-1 if last else 0]) if found else None


def _hours(text: str) -> Hours | None:
    """A length as written, or the time between two times."""
    one = _said(text, None, "duration")
    if one and isinstance(one.value, int):
        hours = hours_of(one.value * (one.sessions or 1))
        return Hours(hours) if 0 < hours <= MOST_HOURS else None
    first, last = _time(text, last=False), _time(text, last=True)
    hours = between(first.value, last.value) if first and last else Decimal(0)
    return Hours(hours) if hours else None


def between(start: dt.time, end: dt.time) -> Decimal:
    """Hours from one time to another, past midnight when the second is the earlier one."""
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    return hours_of(minutes % (24 * 60))


def _whole(text: str) -> Number | None:
    """The one whole number: `6`, `6x`, `zes bijeenkomsten`."""
    words = re.findall(r"\d+(?:[.,]\d+)?|[^\W\d_]+", text)
    found = {
        word if word[0].isdigit() else str(NUMBER_WORDS[unaccented(word)])
        for word in words
        if word[0].isdigit() or unaccented(word) in NUMBER_WORDS
    }
    number = found.pop() if len(found) == 1 else ""
    return Number(Decimal(number)) if number.isdecimal() and len(number) < 5 else None


def _points(text: str) -> Number | None:
    said = [word for word in text.split() if (found := amount(word)) is not None and (found or "0" in word)]
    found = amount(said[0]) if len(said) == 1 else None
    return Number(found) if found is not None else None


def _name(text: str) -> Text | None:
    named = person(text)
    return Text(named.name) if named else None


def _register_number(text: str) -> Text | None:
    plain = re.sub(r"(?<=\d)\s+(?=\d)", "", text).strip(" .:")
    found = re.search(r"[A-Za-z]{0,8}[-./]?\d[\w./-]{2,19}$", plain)
    return Text(found.group()) if found else None


READERS: Mapping[FieldName, Callable[[str, int | None], Value | None]] = {
    "date": lambda text, year: _day(text, year, last=False),
    "end_date": lambda text, year: _day(text, year, last=True),
    "start": lambda text, _: _time(text, last=False),
    "end": lambda text, _: _time(text, last=True),
    "hours": lambda text, _: _hours(text),
    "sessions": lambda text, _: _whole(text),
    "signatures": lambda text, _: _whole(text),
    "printed_points": lambda text, _: _points(text),
    "holder_name": lambda text, _: _name(text),
    "holder_number": lambda text, _: _register_number(text),
    "present": lambda text, _: _name(text),
    "absent": lambda text, _: _name(text),
}
