"""Meetings told together: behind the name of a kind several days, and once how long each took. Items of a list,
paragraphs, or clauses of one sentence: `aan intervisie op 3 maart en 4 april (elk 2 uur); aan supervisie op ...`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.fields.kind_words import kind_of_text
from extractors.fields.kind_words import mentions as kinds_named
from extractors.layout import Layout, Line, text_of
from extractors.layout.paragraphs import items_of
from extractors.meetings.day_roles import DayRole
from extractors.meetings.meeting import Meeting, RoledDay, meetings_of_phrase
from extractors.meetings.mentions import Mention
from extractors.meetings.surroundings import SENTENCE_END

LEAST_NAMED = 0.4
"""The weight of a word that begins a record by naming a kind."""
SURE = 0.6
"""A record that names its kind less surely is running text."""
LONGEST = 30
"""In words: a record with more beside its days is running text."""
MOST = 0.6
"""The part of the days that count which stand in records, at least."""
TOGETHER = DayRole("activity", "day.repeated")
LABELLED = DayRole("activity", "day.label")
COMMON = frozenset({"activity", "unknown", "place_and_day", "series_start", "series_end", "publication"})


@dataclass(frozen=True, slots=True)
class Record:
    """A stretch of text with one kind, its days and its lengths."""

    text: str
    days: tuple[RoledDay, ...]
    moments: tuple[Mention, ...]

    @property
    def told(self) -> int:
        """How many meetings it tells of."""
        return sum(
            len(day.mention.phrase.value)
            if day.mention.phrase.kind == "days" and isinstance(day.mention.phrase.value, tuple)
            else 1
            for day in self.days
        )


def group_meetings(roled: Sequence[RoledDay], moments: Sequence[Mention], layout: Layout) -> list[Meeting]:
    """One meeting for each day of each record; empty where fewer than two records are alike, or where as many days
    stand elsewhere."""
    counting = [one for one in roled if one.role.name in COMMON and one.first]
    if any(one.role == LABELLED for one in counting):
        counting = [one for one in counting if one.role.name != "place_and_day"]
    records = [record for lines in _texts(layout) for record in _records(lines, counting, moments)]
    if len(records) < 2 or sum(one.told for one in records) <= len(records):
        return []
    inside = {one.first for record in records for one in record.days}
    named = {one.first for one in counting if one.role.name == "activity"} | inside
    if len(inside) < MOST * len(named):
        return []
    return [meeting for record in records for meeting in _meetings(record)]


def _meetings(record: Record) -> Iterator[Meeting]:
    kind = kind_of_text(record.text)[2]
    for day in record.days:
        own = day if day.role.name == "activity" else replace(day, role=TOGETHER)
        for meeting in meetings_of_phrase(own, record.moments, row=record.text):
            yield replace(meeting, sort=kind, listed=record.told)


def _texts(layout: Layout) -> Iterator[tuple[Line, ...]]:
    """The items of lists and the paragraphs, outside tables with a header."""
    held = {
        id(line)
        for table in layout.tables
        if len(table.rows) > 1 or table.header
        for row in table.rows
        for cell in row
        for line in cell.lines
    }
    for paragraph in layout.paragraphs:
        if not any(id(line) in held for line in paragraph.lines):
            yield from items_of(paragraph.lines)


def _records(lines: Sequence[Line], days: Sequence[RoledDay], moments: Sequence[Mention]) -> list[Record]:
    """The records of a text: all of it, or from each kind to the next where kinds and days take turns; from each day
    where days come first."""
    text = text_of(lines)
    here = [(at, one) for one in days if (at := _offset(one.mention, lines)) is not None]
    if not here:
        return []
    kinds = [hit.start for hit in kinds_named(text) if hit.weight >= LEAST_NAMED]
    starts = _turns(kinds, [at for at, _ in here])
    if len(starts) > 1 and SENTENCE_END.search(text[: max(at for at, _ in here)]):
        return []  # sentences of their own need not have kinds and days in one order
    found = []
    for start, end in pairwise([*starts, len(text) + 1]):
        own = tuple(one for at, one in here if start <= at < end)
        beside = tuple(one for one in moments if start <= _or_none(_offset(one, lines)) < end)
        record = Record(text[start : end - 1], own, beside)
        if own and _is_plain(record):
            found.append(record)
    return found


def _turns(kinds: Sequence[int], days: Sequence[int]) -> list[int]:
    """Where each record begins: at the first of its kinds, or of its days, whichever the text begins with."""
    order = sorted([*((at, "kind") for at in kinds), *((at, "day") for at in days)])
    runs = [one for place, one in enumerate(order) if place == 0 or order[place - 1][1] != one[1]]
    starts = [at for at, sort in runs if sort == runs[0][1]]
    return [0, *starts[1:]]


def _is_plain(record: Record) -> bool:
    """Whether a record names one kind in few words beside its days."""
    said = sum(len(one.mention.phrase.said.split()) for one in record.days)
    return len(record.text.split()) - said <= LONGEST and kind_of_text(record.text)[1] >= SURE


def _or_none(at: int | None) -> int:
    return -1 if at is None else at


def _offset(one: Mention, lines: Sequence[Line]) -> int | None:
    """Where a mention begins in the text of these lines; None when it stands elsewhere."""
    place, before = one.where[0], 0
    for line in lines:
        box = line.box
        level = line.page == place.page and box.top <= place.box.middle <= box.bottom
        if level and box.left - 0.002 <= place.box.centre <= box.right + 0.002:
            return before + _within(line, place.box.left)
        before += len(line.text) + 1
    return None


def _within(line: Line, left: float) -> int:
    """The character of a line that stands at `left`."""
    offset = 0
    for word in line.words:
        if left < word.box.right:
            share = max(0.0, left - word.box.left) / max(word.box.width, 1e-6)
            return offset + round(share * len(word.text))
        offset += len(word.text) + 1
    return offset
