"""Who was present and who was not: lists behind labels, lists under headings, tables of people with marks.

The chairman counts as present, a guest too; `(m.k.)` behind a name in a list of members does not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from ruamel.yaml import YAML

from extractors.fields.person_name import PersonName, people, person
from extractors.fields.wording import fold
from extractors.finding import Finding, Place, Text
from extractors.geometry import holds_centre, side_by_side
from extractors.layout import Cell, Layout, Line, Table, part_of, places

Presence = Literal["present", "absent"]

SURE_LIST = 0.97
SURE_TABLE = 0.96
SURE_ROLE = 0.8
UNSIGNED = 0.5
"""On a list that others signed, a row without a signature may be someone who did not come."""
MOST_LINES = 60
_COLON = re.compile(r"\s*[:;=]\s*|\s+[-–]\s+|$")
_INLINE = re.compile(
    r"(?:^|(?<=[.;)\s]))(?=(?:[Aa]fwezig|[Aa]fgemeld|[Vv]erhinderd|AFWEZIG|[Nn]iet aanwezig|[Aa]anwezig|[Gg]ast(?:en)?)"
    r"[^.;:]{0,40}:)"
)


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person on a list, with what the list says of them."""

    name: PersonName
    presence: Presence
    where: tuple[Place, ...]
    found_by: str
    sure: float


@cache
def words(key: str) -> str:
    """A regular expression of attendance_words.yaml; a list of them is one with alternatives."""
    loaded = YAML(typ="base", pure=True).load(Path(__file__).with_name("attendance_words.yaml"))[key]
    return loaded if isinstance(loaded, str) else "(?:" + "|".join(loaded) + ")"


@cache
def _marker(presence: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{words(presence)}{words('behind_label')}(?=\s*[:;=]|\s+[-–]\s|\s*$)")


def attendance(layout: Layout) -> tuple[Finding, ...]:
    """One finding per person, field `present` or `absent`; nothing for a paper that lists nobody."""
    found = [*_tables(layout), *_labelled(layout), *_lists(layout)]
    if any(one.presence == "present" for one in found):
        found += _roles(layout)
    return tuple(_finding(one) for one in _once(found))


def _finding(one: Attendee) -> Finding:
    confidence = round(one.sure * one.name.certainty, 3)
    return Finding(one.presence, Text(one.name.name), one.name.said, one.where, one.found_by, confidence)


def _once(found: Sequence[Attendee]) -> list[Attendee]:
    """Each person once; where a paper lists someone both ways, absence is the more telling."""
    kept: dict[str, Attendee] = {}
    for one in found:
        key = re.sub(r"[^a-z]", "", fold(one.name.name))
        if key not in kept or (kept[key].presence == "present" and one.presence == "absent"):
            kept[key] = one
    return list(kept.values())


def presence_of(label: str) -> Presence | None:
    """Whether a label or heading opens a list of people that were there, or that were not."""
    folded = fold(label).strip(" :.-*•")
    for presence in ("absent", "present"):
        match = _marker(presence).match(folded)
        if match and match.end() >= len(folded):
            return presence
    return None


def _labelled(layout: Layout) -> Iterator[Attendee]:
    for one in layout.labelled:
        presence = presence_of(one.label.text)
        if presence and one.value:
            yield from _listed(one.value, presence, "attendance.label", SURE_LIST)


def _listed(lines: Sequence[Line], presence: Presence, found_by: str, sure: float) -> Iterator[Attendee]:
    text = _joined(lines)
    named = people(text)
    for index, one in enumerate(named):
        behind = text[one.end : named[index + 1].start if index + 1 < len(named) else len(text)]
        behind = behind.split("\n")[0]
        where = places(lines, one.start, one.end)
        yield Attendee(one, _marked(behind, presence), where, found_by, sure)


def _joined(lines: Sequence[Line]) -> str:
    """The lines as one text: a line that plainly goes on is joined with a space, others with a line break (both one
    character, so that places stay what they are)."""
    text = lines[0].text if lines else ""
    for line in lines[1:]:
        goes_on = text.rstrip().endswith((",", ";", "-", " en", "&", "(", "van", " de", " der")) or text.count(
            "("
        ) > text.count(")")
        goes_on = goes_on or bool(re.match(r"(?:en|&)\s", line.text))
        text += (" " if goes_on else "\n") + line.text
    return text


def _marked(behind: str, presence: Presence) -> Presence:
    return "absent" if re.search(words("absent_mark"), fold(behind)[:60]) else presence


def _lists(layout: Layout) -> Iterator[Attendee]:
    """Lists that a word opens, wherever the layout saw a label: on its own line or in front of the names."""
    presence: Presence | None = None
    block: list[Line] = []
    for line, start in _starts(_outside_people_tables(layout)):
        opened = _opening(line.text[start:])
        if opened:
            yield from _block(block, presence)
            presence, length = opened
            rest = _cut(line, start + length)
            block = [rest] if rest else []
        elif presence and len(block) < MOST_LINES and (_names_only(line.text) or _continues(block, line)):
            block.append(line)
        elif not _right_of(block, line):
            yield from _block(block, presence)
            presence, block = None, []
    yield from _block(block, presence)


def _outside_people_tables(layout: Layout) -> list[Line]:
    tables = [table for table in layout.tables if people_columns(table)]
    held = [cell for table in tables for row in (table.header or (), *table.rows) for cell in row]
    return [
        line
        for line in layout.lines
        if not any(cell.page == line.page and holds_centre(cell.box, line.box) for cell in held)
    ]


def _right_of(block: Sequence[Line], line: Line) -> bool:
    """Whether a line only stands beside the list, in the next column of a form."""
    return bool(block) and line.page == block[-1].page and side_by_side(line.box, block[-1].box)


def _starts(lines: Sequence[Line]) -> Iterator[tuple[Line, int]]:
    """Every line, and again from each `Afwezig:` further on in it, cut where the next one begins."""
    for line in lines:
        offsets = sorted({0, *(match.start() for match in _INLINE.finditer(line.text))})
        for index, start in enumerate(offsets):
            end = offsets[index + 1] if index + 1 < len(offsets) else len(line.text)
            cut = _cut(line, 0, end) if end < len(line.text) else line
            if cut:
                yield cut, start


def _cut(line: Line, start: int, end: int | None = None) -> Line | None:
    return part_of(line, start, len(line.text) if end is None else end)


def _opening(text: str) -> tuple[Presence, int] | None:
    folded = fold(text)
    for presence in ("absent", "present"):
        match = _marker(presence).match(folded)
        if match:
            colon = _COLON.match(text, match.end())
            return presence, colon.end() if colon else match.end()
    return None


def _names_only(text: str) -> bool:
    """Whether a line holds names and next to nothing else."""
    named = people(text)
    letters = sum(letter.isalpha() for letter in text)
    held = sum(sum(letter.isalpha() for letter in one.said) for one in named)
    in_brackets = sum(sum(letter.isalpha() for letter in part) for part in re.findall(r"\([^)]*\)", text))
    return bool(named) and ":" not in text and held + in_brackets >= 0.6 * letters and letters < 200


def _continues(block: Sequence[Line], line: Line) -> bool:
    return bool(block) and block[-1].text.rstrip().endswith((",", "(", " en", "&")) and bool(people(line.text))


def _block(block: Sequence[Line], presence: Presence | None) -> Iterator[Attendee]:
    if block and presence:
        yield from _listed(block, presence, "attendance.list", SURE_LIST)


def _roles(layout: Layout) -> Iterator[Attendee]:
    role = re.compile(rf"{words('present_role')}\s*$")
    for one in layout.labelled:
        if role.match(fold(one.label.text).strip(" .:")) and one.value:
            named = person(one.value[0].text)
            if named and named.first:
                where = places(one.value, named.start, named.end)
                yield Attendee(named, "present", where, "attendance.role", SURE_ROLE)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table of people hold what; -1 where there is none."""

    name: int
    first: int
    prefix: int
    presence: tuple[int, ...]
    absence: int
    signature: int


def people_columns(table: Table) -> Columns | None:
    """The columns of a table that has one person a row; None for any other table."""
    heads = [fold(cell.text).strip(" :.*") for cell in table.header or ()]
    name = _column(heads, words("surname_column"))
    name = name if name >= 0 else _column(heads, words("name_column"))
    if name < 0:
        return None
    presence = tuple(
        index for index, head in enumerate(heads) if re.search(words("presence_column"), head) and index != name
    )
    return Columns(
        name, _column(heads, words("first_column")), _column(heads, words("prefix_column")), presence,
        _column(heads, words("absence_column")), _column(heads, words("signature_column")),
    )  # fmt: skip


def _column(heads: Sequence[str], pattern: str) -> int:
    return next((index for index, head in enumerate(heads) if re.search(pattern, head)), -1)


def _tables(layout: Layout) -> Iterator[Attendee]:
    for table in layout.tables:
        columns = people_columns(table)
        if columns is None:
            continue
        rows = [(row, _row_person(row, columns)) for row in table.rows]
        named = [(row, who) for row, who in rows if who]
        marked = any(_row_mark(row, columns) for row, _ in named)
        signed = [row for row, _ in named if is_signed(row, columns, layout)]
        for row, who in named:
            presence, sure = _row_presence(row, columns, marked)
            if signed and row not in signed and not marked:
                sure = UNSIGNED
            if presence and who:
                yield Attendee(who[0], presence, who[1], "attendance.table", sure)


def _row_person(row: Sequence[Cell], columns: Columns) -> tuple[PersonName, tuple[Place, ...]] | None:
    """The person of a row, put together from its name columns."""
    cells = [row[columns.name]]
    text = row[columns.name].text
    if columns.first >= 0 and row[columns.first].lines:
        prefix = row[columns.prefix].text if columns.prefix >= 0 else ""
        text = f"{text}, {row[columns.first].text} {prefix}".strip()
        cells = [row[index] for index in (columns.name, columns.first, columns.prefix) if index >= 0]
    named = person(text)
    if named is None:
        return None
    said = " ".join(cell.text for cell in cells if cell.lines)
    where = tuple(place for cell in cells for line in cell.lines for place in (line.place(0, len(line.text)),))
    if columns.first < 0:
        said, where = named.said, row[columns.name].places(named.start, named.end)
    return PersonName(named.name, said, 0, len(said), named.certainty, named.surname, named.first), where


def _row_mark(row: Sequence[Cell], columns: Columns) -> Presence | None:
    """What the marks of a row say; None for a row without any."""
    if columns.absence >= 0 and re.match(words("mark_yes"), fold(row[columns.absence].text)):
        return "absent"
    texts = [fold(row[index].text).strip() for index in columns.presence]
    if any(re.match(words("mark_yes"), text) for text in texts):
        return "present"
    if any(re.match(words("mark_no"), text) for text in texts):
        return "absent"
    return None


def _row_presence(row: Sequence[Cell], columns: Columns, marked: bool) -> tuple[Presence | None, float]:
    mark = _row_mark(row, columns)
    if mark:
        return mark, SURE_TABLE
    said_so = re.search(words("absent_mark"), fold(" ".join(cell.text for cell in row)))
    if said_so:
        return "absent", 0.9
    return (None, 0.0) if marked else ("present", SURE_TABLE)


def is_signed(row: Sequence[Cell], columns: Columns, layout: Layout) -> bool:
    """Whether something was drawn in the signature cell of a row."""
    if columns.signature < 0:
        return False
    cell = row[columns.signature]
    return any(
        page.number == cell.page
        and cell.box.left <= ink.centre <= cell.box.right
        and cell.box.top <= ink.middle <= cell.box.bottom
        for page in layout.pages
        for ink in page.ink
    )
