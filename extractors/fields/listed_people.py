"""Lists of people that no known word opens: a run of names in a sentence, a column of names, names as heads of columns.

Several people named one after another on a paper about a meeting were there, unless the words in front of them say that
they were not, or that it is another list: speakers, addressees, authors.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from ruamel.yaml import YAML

from extractors.fields.given_name import is_given_name
from extractors.fields.mentioned_people import Mentioned, mentioned, runs
from extractors.fields.paper_kind import paper_kind
from extractors.fields.person_name import PersonName, person
from extractors.fields.wording import fold
from extractors.finding import Place
from extractors.geometry import shared_width, side_by_side
from extractors.layout import Cell, Layout, Line, Table

LEAST_RUN, LEAST_NAMED_RUN, LEAST_COLUMN, LEAST_HEADS = 3, 2, 3, 3
"""People in a row that make a list: in a sentence, behind words that open one, under one another, as heads."""
SURE_RUN, SURE_COLUMN, SURE_HEADS = 0.84, 0.84, 0.86
MOST_BEFORE = 70
"""Characters in front of a list that can say whose it is."""
SAME_LEFT = 0.02
WHOLE = 0.75
"""Share of a line's letters that its name takes up when it stands there alone."""
SIGNING = 0.9
INDENT = 0.05
FAR = 3.0
"""In heights of a line: words further above a list do not head it."""
OF_ONE = frozenset({"certificaat", "publicatie", "leesverslag", "factuur", "diploma"})
"""Papers that list nobody who was there."""
_SIGNED_FOR = re.compile(r"\b(?:handtekening|paraaf|getekend|signature)\b")
_OWN_NAME = re.compile(r"\W*(?:(?:je|uw|volledige|mijn)\s)?naam(?:\s(?:deelnemer|cursist|poh|invuller).{0,8})?\W*")
_OPENS = re.compile(r"(?:[:?]|\bmet|\bdoor|\bvan|\bbij|\bnamelijk|\bte weten|\bnl\.?|\bpersonen|\bwaren)\W*$")


@dataclass(frozen=True, slots=True)
class Listed:
    """One person on such a list."""

    name: PersonName
    presence: Literal["present", "absent"]
    where: tuple[Place, ...]
    found_by: str
    sure: float


@cache
def _words(key: str) -> re.Pattern[str]:
    loaded = YAML(typ="base", pure=True).load(Path(__file__).with_name("attendance_words.yaml"))[key]
    return re.compile(loaded if isinstance(loaded, str) else "(?:" + "|".join(loaded) + ")")


def listed_people(layout: Layout) -> list[Listed]:
    """Everyone on such lists. Where names head columns of marks, those who were never there are absent."""
    if paper_kind(layout) in OF_ONE:
        return []
    for found in (list(_heads(layout)), [*_runs(layout)], list(_columns(layout))):
        if any(one.presence == "present" for one in found):
            return found
    return list(_runs(layout))


def _runs(layout: Layout) -> Iterator[Listed]:
    for run in runs(mentioned(layout)):
        before = _before(layout, run[0])
        presence = _whose(before)
        opened = presence == "absent" or _OPENS.search(before)
        least = LEAST_NAMED_RUN if opened else LEAST_RUN
        if presence and len(run) >= (1 if presence == "absent" and len(run[0].before.strip()) > 1 else least):
            yield from (Listed(one.name, presence, one.where, "attendance.run", SURE_RUN) for one in run)


def _whose(before: str) -> Literal["present", "absent"] | None:
    """Who stands on a list behind these words; None where it is no list of who was there."""
    absent, otherwise = list(_words("listed_absent").finditer(before)), _words("listed_otherwise").search(before)
    if absent and len(before) - absent[-1].end() <= MOST_BEFORE // 3:
        return "absent"
    return None if otherwise else "present"


def _before(layout: Layout, first: Mentioned) -> str:
    """The words in front of a list: in its sentence, else the line above or left of it."""
    said = fold(first.before).strip()
    if len(said) > 1:
        return said[-MOST_BEFORE:]
    above = _line_before(layout, first.paragraph.lines[0])
    return fold(above.text)[-MOST_BEFORE:] if above else ""


def _line_before(layout: Layout, line: Line) -> Line | None:
    """What stands right of nothing: the line left of this one, else the nearest above it."""
    left = _left_of(layout, line)
    if left:
        return left[-1]
    above = [
        one
        for one in layout.lines
        if one.page == line.page
        and one.box.middle < line.box.top
        and (shared_width(one.box, line.box) > 0 or abs(one.box.left - line.box.left) <= INDENT)
    ]
    nearest = max(above, key=lambda one: one.box.bottom, default=None)
    return nearest if nearest and line.box.top - nearest.box.bottom <= FAR * line.box.height else None


def _left_of(layout: Layout, line: Line) -> list[Line]:
    """Lines with letters that stand left of this one, from left to right."""
    beside = [
        one
        for one in layout.lines
        if one.page == line.page
        and one.box.right <= line.box.left
        and side_by_side(one.box, line.box)
        and re.search(r"[^\W\d_]{2}", one.text)
    ]
    return sorted(beside, key=lambda one: one.box.left)


def _columns(layout: Layout) -> Iterator[Listed]:
    """Three or more names under one another, each alone on its line or in its cell. On a sheet to be signed such a list
    says nothing without its signatures."""
    alone = [one for one in mentioned(layout) if _alone(one) and not _filled_in(layout, one.paragraph.lines[0])]
    columns: list[list[Mentioned]] = []
    for one in alone:
        column = next((known for known in columns if _in_line(known[-1], one)), None)
        if column is None:
            columns.append([one])
        else:
            column.append(one)
    signed_for = bool(_SIGNED_FOR.search(fold(layout.text)))
    for column in columns:
        presence = _whose(_before(layout, column[0]))
        if len(column) >= LEAST_COLUMN and presence and not signed_for:
            yield from (Listed(one.name, presence, one.where, "attendance.column", SURE_COLUMN) for one in column)


def _filled_in(layout: Layout, line: Line) -> bool:
    """Whether a name belongs to a label of its own: beside it, or `naam` in the small print above it."""
    above = [
        one.text
        for one in layout.lines
        if one.page == line.page and 0 <= line.box.top - one.box.bottom + 0.3 * one.box.height <= 2 * line.box.height
    ]
    return bool(_left_of(layout, line)) or any(_OWN_NAME.fullmatch(fold(text)) for text in above)


def _alone(one: Mentioned) -> bool:
    said, whole = len(one.name.said), len(re.sub(r"\([^)]*\)|^\W*\d*\W*", "", one.paragraph.text))
    return said >= WHOLE * whole and one.where[0].box.top < SIGNING


def _in_line(one: Mentioned, other: Mentioned) -> bool:
    left, right = one.where[0], other.where[0]
    return left.page == right.page and abs(left.box.left - right.box.left) <= SAME_LEFT


def _heads(layout: Layout) -> Iterator[Listed]:
    """A sheet with one meeting a row and one person a column: who has one mark was there once."""
    for table in layout.tables:
        rows = [*((table.header,) if table.header else ()), *table.rows]
        for place, row in enumerate(rows[:3]):
            named = {at: who for at, cell in enumerate(row) if (who := _person_in(cell))}
            if len(named) >= LEAST_HEADS:
                yield from _marked(table, rows[place + 1 :], row, named)
                break


def _person_in(cell: Cell) -> PersonName | None:
    named = person(cell.text) if cell.lines else None
    whole = named and (is_given_name(named.first or named.surname) or "." in named.first)
    return named if whole else None


def _marked(
    table: Table, rows: Sequence[tuple[Cell, ...]], head: Sequence[Cell], named: dict[int, PersonName]
) -> Iterator[Listed]:
    marks = {at: [fold(row[at].text).strip() for row in rows if at < len(row)] for at in named}
    yes, no = _words("mark_yes"), _words("mark_no")
    if not any(yes.match(mark) or no.match(mark) for column in marks.values() for mark in column if mark):
        return
    for at, who in named.items():
        there = any(yes.match(mark) for mark in marks[at])
        away = not there and any(no.match(mark) for mark in marks[at])
        if there or away:
            where = head[at].places(who.start, who.end)
            yield Listed(who, "present" if there else "absent", where, "attendance.heads", SURE_HEADS)
