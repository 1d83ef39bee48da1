"""What a template reads on a paper that it fits: activities, values of the paper, and what it looked for in vain."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from rapidfuzz import fuzz

from extractors.fields.attendance import words as attendance_words
from extractors.fields.kind_words import kind_of_text
from extractors.fields.person_name import people, person
from extractors.fields.phrases import Phrase, phrases
from extractors.fields.printed_points import amount
from extractors.fields.wording import fold, skeleton
from extractors.finding import (
    ActivityRead,
    Day,
    FieldName,
    Finding,
    Gap,
    Hours,
    HoursBasis,
    Number,
    Place,
    Text,
    TimeOfDay,
    Value,
)
from extractors.layout import Cell, Layout, Line, Table, part_of, places, text_of
from extractors.templates.template import FieldAt, ReadAs, Rows, Template

SURE = 0.97
"""A value at the place that the template names, before its own certainty."""
LABEL_ALIKE = 90.0
ACTIVITY_FIELDS = frozenset({"kind", "date", "end_date", "start", "end", "hours", "sessions"})
MINUTES = Decimal(60)
_NUMBER = re.compile(r"(?:[A-Z]{1,6}[ .-]?)?\d[\d .-]{1,16}\d")
_COUNT = re.compile(r"\b(\d{1,3})\b")


@dataclass(frozen=True, slots=True)
class Applied:
    """What came of a template. Each finding's `found_by` is the template's id."""

    template: str
    paper: str
    kind: str | None
    category: Literal["A", "B"] | None
    activities: tuple[ActivityRead, ...]
    found: tuple[Finding, ...]
    """Of the paper as a whole: holder, people, points."""
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Got:
    """One value read from a stretch of text: for which field, and where in the text."""

    field: FieldName
    value: Value
    start: int
    end: int
    certainty: float
    basis: HoursBasis | None = None


def apply(template: Template, layout: Layout, year: int | None = None) -> Applied:
    """Read all that the template names. `year` completes days without one. Values that are not at their place become
    gaps; nothing is looked for elsewhere."""
    found: list[Finding] = []
    gaps: list[Gap] = []
    basis: HoursBasis | None = None
    for field in template.fields:
        read, its_basis = _read_field(template, field, layout, year)
        found += [one for one in read if one.field in ("present", "absent") or not _has(found, one.field)]
        basis = basis or its_basis
        if not read and not _has(found, field.field):
            gaps.append(Gap(field.field, "not_on_page"))
    activities = tuple(_rows(template, layout, year)) if template.rows else ()
    if not activities:
        activities = _one_activity(template, found, gaps, basis)
    whole = tuple(one for one in found if one.field not in ACTIVITY_FIELDS)
    open_gaps = tuple(one for one in gaps if one.field not in ACTIVITY_FIELDS and not _has(found, one.field))
    return Applied(template.id, template.paper, template.kind, template.category, activities, whole, open_gaps)


def _has(found: Sequence[Finding], field: FieldName) -> bool:
    return any(one.field == field for one in found)


def _one_activity(
    template: Template, found: Sequence[Finding], gaps: Sequence[Gap], basis: HoursBasis | None
) -> tuple[ActivityRead, ...]:
    mine = [one for one in found if one.field in ACTIVITY_FIELDS]
    if not any(one.field in ("date", "hours", "start") for one in mine):
        return ()
    if template.kind and not _has(mine, "kind"):
        mine.append(_kind(template))
    open_gaps = tuple(one for one in gaps if one.field in ACTIVITY_FIELDS and not _has(mine, one.field))
    return (ActivityRead(tuple(mine), open_gaps, basis),)


def _kind(template: Template) -> Finding:
    return Finding("kind", Text(template.kind or ""), "", (), template.id, SURE)


def _read_field(
    template: Template, field: FieldAt, layout: Layout, year: int | None
) -> tuple[list[Finding], HoursBasis | None]:
    """The first label of the field whose value can be read."""
    for label in field.label:
        for lines in _values_at(label, layout):
            got = list(READERS[field.read_as](field.field, text_of(lines), year))
            if got:
                findings = [_finding(one, lines, template.id) for one in got]
                return findings, next((one.basis for one in got if one.basis), None)
    return [], None


def _finding(got: Got, lines: Sequence[Line], by: str) -> Finding:
    said = text_of(lines)[got.start : got.end]
    where: tuple[Place, ...] = places(lines, got.start, got.end)
    return Finding(got.field, got.value, said, where, by, round(SURE * got.certainty, 3))


def _values_at(label: str, layout: Layout) -> Iterator[tuple[Line, ...]]:
    """What stands with a label: as the layout paired it, else what follows it on its own line."""
    wanted = skeleton(label)
    for one in layout.labelled:
        if one.value and fuzz.ratio(wanted, skeleton(one.label.text).strip(" :.*")) >= LABEL_ALIKE:
            yield one.value
    for line in layout.lines:
        text = skeleton(line.text)
        behind = line.text[len(label) :]
        if len(text) > len(wanted) and text.startswith(wanted) and re.match(r"\s*[:=]|\s", behind):
            rest = part_of(line, len(label) + len(behind) - len(behind.lstrip(" :=")), len(line.text))
            if rest:
                yield (rest,)


def _rows(template: Template, layout: Layout, year: int | None) -> Iterator[ActivityRead]:
    """One activity for every row that has a day and took place."""
    rows = template.rows
    if rows is None:
        return
    for table in layout.tables:
        columns = _columns(table, rows)
        if "date" not in columns:
            continue
        happened = _column(table, rows.happened)
        for row in table.rows:
            if happened is None or not re.match(attendance_words("mark_no"), fold(row[happened].text)):
                one = _row(template, rows, row, columns, year or _year_of(table))
                if one:
                    yield one


def _year_of(table: Table) -> int | None:
    """The year in the line above a table."""
    years = set(re.findall(r"\b(?:19|20)\d\d\b", table.title.text)) if table.title else set()
    return int(years.pop()) if len(years) == 1 else None


def _columns(table: Table, rows: Rows) -> dict[FieldName, int]:
    found = {field: _column(table, heads) for field, heads in rows.columns.items()}
    return {field: place for field, place in found.items() if place is not None}


def _column(table: Table, heads: Sequence[str]) -> int | None:
    for head in heads:
        for place, cell in enumerate(table.header or ()):
            if fuzz.ratio(skeleton(head), skeleton(cell.text).strip(" :.*")) >= LABEL_ALIKE:
                return place
    return None


def _row(
    template: Template, rows: Rows, row: Sequence[Cell], columns: dict[FieldName, int], year: int | None
) -> ActivityRead | None:
    found: list[Finding] = []
    gaps: list[Gap] = []
    basis: HoursBasis | None = None
    for field, place in columns.items():
        lines = row[place].lines
        got = list(READERS[rows.read_as[field]](field, text_of(lines), year)) if lines else []
        found += [_finding(one, lines, template.id) for one in got]
        basis = basis or next((one.basis for one in got if one.basis), None)
        if not got:
            gaps.append(Gap(field, "not_on_page", row[place].text[:40]))
    if not _has(found, "date"):
        return None
    if template.kind and not _has(found, "kind"):
        found.append(_kind(template))
    return ActivityRead(tuple(found), tuple(one for one in gaps if not _has(found, one.field)), basis)


# ---- readers: from the text at a label to values ------------------------------------------------------------------

Reader = Callable[[FieldName, str, int | None], Iterator[Got]]


def _phrases(text: str, year: int | None, *kinds: str) -> list[Phrase]:
    found = [one for one in phrases(text, year) if one.value is not None and "break" not in one.notes]
    return [one for one in found if one.kind in kinds]


def _day(field: FieldName, text: str, year: int | None) -> Iterator[Got]:
    found = _phrases(text, year, "day")
    if len(found) == 1 and isinstance(found[0].value, dt.date):
        yield Got(field, Day(found[0].value), *found[0].span, found[0].certainty)


def _days(field: FieldName, text: str, year: int | None) -> Iterator[Got]:
    found = _phrases(text, year, "day_range", "month_range")
    value = found[0].value if len(found) == 1 else None
    if isinstance(value, tuple) and isinstance(value[0], dt.date) and isinstance(value[-1], dt.date):
        yield Got("date", Day(value[0]), *found[0].span, found[0].certainty)
        yield Got("end_date", Day(value[-1]), *found[0].span, found[0].certainty)
    else:
        yield from _day("date", text, year)


def _time_range(_: FieldName, text: str, year: int | None) -> Iterator[Got]:
    found = _phrases(text, year, "time_range")
    value = found[0].value if len(found) == 1 else None
    if isinstance(value, tuple) and isinstance(value[0], dt.time) and isinstance(value[1], dt.time):
        yield Got("start", TimeOfDay(value[0]), *found[0].span, found[0].certainty)
        yield Got("end", TimeOfDay(value[1]), *found[0].span, found[0].certainty)


def _time(field: FieldName, text: str, year: int | None) -> Iterator[Got]:
    found = _phrases(text, year, "time")
    if len(found) == 1 and isinstance(found[0].value, dt.time):
        yield Got(field, TimeOfDay(found[0].value), *found[0].span, found[0].certainty)


def _hours(field: FieldName, text: str, year: int | None) -> Iterator[Got]:
    found = _phrases(text, year, "duration")
    if len(found) == 1 and isinstance(found[0].value, int):
        one, minutes, times = found[0], found[0].value, found[0].sessions or 1
        hours = (Decimal(minutes) * times / MINUTES).normalize()
        basis: HoursBasis = "sessions_x_duration" if times > 1 else "stated"
        yield Got(field, Hours(hours), *one.span, one.certainty, basis)
        if times > 1:
            yield Got("sessions", Number(Decimal(times)), *one.span, one.certainty)
    elif not found and re.fullmatch(r"\s*\d{1,2}(?:[.,]\d{1,2})?\s*", text):
        figure = amount(text)
        if figure:
            yield Got(field, Hours(figure), 0, len(text), 1.0, "stated")


def _sessions(field: FieldName, text: str, _: int | None) -> Iterator[Got]:
    found = _COUNT.search(text)
    if found:
        yield Got(field, Number(Decimal(found[1])), *found.span(), 0.98)


def _person(field: FieldName, text: str, _: int | None) -> Iterator[Got]:
    one = person(text)
    if one:
        yield Got(field, Text(one.name), one.start, one.end, one.certainty)


def _people(field: FieldName, text: str, _: int | None) -> Iterator[Got]:
    """Everyone on a list; one with `(m.k.)` behind the name was not there."""
    found = people(text)
    for place, one in enumerate(found):
        behind = text[one.end : found[place + 1].start if place + 1 < len(found) else len(text)]
        away = field == "present" and re.search(attendance_words("absent_mark"), fold(behind)[:60])
        yield Got("absent" if away else field, Text(one.name), one.start, one.end, one.certainty)


def _number(field: FieldName, text: str, _: int | None) -> Iterator[Got]:
    found = _NUMBER.search(text)
    if found:
        yield Got(field, Text(found.group().strip()), *found.span(), 1.0)


def _points(field: FieldName, text: str, _: int | None) -> Iterator[Got]:
    found = re.search(r"\d{1,3}(?:[.,]\d{1,2})?", text)
    value = amount(found.group()) if found else None
    if found and value is not None:
        yield Got(field, Number(value), *found.span(), 1.0)


def _kind_words(field: FieldName, text: str, _: int | None) -> Iterator[Got]:
    kind, sure, said = kind_of_text(text)
    if kind:
        start = max(0, text.find(said))
        yield Got(field, Text(kind), start, start + len(said), sure)


def _words(field: FieldName, text: str, _: int | None) -> Iterator[Got]:
    if text.strip():
        yield Got(field, Text(text.strip()), 0, len(text), 1.0)


READERS: dict[ReadAs, Reader] = {
    "day": _day, "days": _days, "time_range": _time_range, "start": _time, "end": _time, "hours": _hours,
    "sessions": _sessions, "person": _person, "people": _people, "number": _number, "points": _points,
    "kind": _kind_words, "words": _words,
}  # fmt: skip
