"""Who was present and who was not: lists behind labels, lists under headings, tables of people with marks.

The chairman counts as present, a guest too; `(m.k.)` behind a name in a list of members does not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Literal

from ruamel.yaml import YAML

from extractors.evidence import Box
from extractors.fields.given_name import is_given_name
from extractors.fields.listed_people import listed_people
from extractors.fields.paper_kind import paper_kind
from extractors.fields.passages import engine_doubt, remembered
from extractors.fields.person_name import PersonName, people, person, person_at, same_person
from extractors.fields.wording import fold
from extractors.finding import Finding, Place, Text
from extractors.geometry import around, holds_centre, shared_height, side_by_side
from extractors.layout import Cell, Layout, Line, Paragraph, Table, part_of, places, text_of

Presence = Literal["present", "absent"]

SURE_LIST = 0.97
SURE_TABLE = 0.96
SURE_ROLE = 0.8
SURE_SENTENCE = 0.85
FEW = 2
"""Fewer names behind `samen met` are a mention, not a list."""
UNSIGNED = 0.5
"""On a list that others signed, a row without a signature may be someone who did not come."""
MOSTLY = 0.5
"""Where fewer rows than this share seem signed, the signatures were not seen rather than not set."""
MOSTLY_NAMES = 0.7
MOST_LINES = 60
PARTICLE_LAST = re.compile(
    r"(?<=[^\W\d_]|\.)(?<!\ben)\s(?:van|de|der|den|te|ter|ten|la|le|'t|[Ee]l|[Aa]l|[Aa]it|[Aa]ït|[Oo]uld|Ben)\s*$"
)
"""A name that is broken off: its surname stands on the next line."""
TICK = re.compile(r"[xXvV✓✔√☑☒]")
"""In a sheet with a column for each meeting, who has one of these was there once."""
COLUMN_GAP = 0.01
FAR = 2.5
"""In heights of a line: more white than this ends a list."""
_COLON = re.compile(r"\s*[:;=]\s*|\s+[-–]\s+|$")
_INLINE = re.compile(
    r"(?:^|(?<=[.;)\s]))(?=(?:[Aa]fwezig|[Aa]fgemeld|[Vv]erhinderd|AFWEZIG|[Nn]iet aanwezig|[Aa]anwezig|[Gg]ast(?:en)?|"
    r"[Mm]et (?:kennisgeving|bericht)|[Zz]onder (?:kennisgeving|bericht))[^.;:]{0,40}:)"
)
TOGETHER = re.compile(r"\bondergetekenden\b|\bwij,? (?:de )?(?:leden|deelnemers|groepsleden)\b")
SIGN_HERE = re.compile(r"\b(?:ge|onder)tekend\b(?! door)|\bhandtekening(?:en)?\b|\bondertekening\b")
AND_WRITER = re.compile(r"\b(?:en|,) (?:ondergetekende|ik ?zelf|ik|schrijver dezes|uw verslaglegger)\s*(?:[.,;]|$)")
LAST_LINES = 4
MYSELF = re.compile(r"\b(?:ik ?zelf|mijzelf|mezelf|ondergetekende|ik)\s*[(:,]\s*(?=[A-Z])")
"""The writer among the others: `en ikzelf (Anna de Vries)`."""


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
    ended = rf"{words(presence)}{words('behind_label')}(?=\s*[:;=]|\s+[-–]\s|\s*$)"
    open_ended = (
        rf"(?=(?:de )?{'(?:afw|afg|verh|niet)' if presence == 'absent' else '(?:aanw|deeln)'}){words('open_ended')}"
    )
    return re.compile(rf"\s*(?:{ended}|{open_ended} [^:]{{0,45}}(?=:))")


@remembered
def attendance(layout: Layout) -> tuple[Finding, ...]:
    """One finding per person, field `present` or `absent`; nothing for a paper that lists nobody."""
    listed = [*_labelled(layout), *_broken_labels(layout), *_lists(layout)]
    found = [*_tables(layout), *_side_by_side(layout), *listed, *_sentences(layout), *_signers(layout)]
    found += _undersigned(layout) if len(found) >= FEW else []
    if any(one.presence == "present" for one in found):
        named = [one.name.name for one in found]
        found += [one for one in _roles(layout) if not any(same_person(one.name.name, name) > 0.7 for name in named)]
    found += _unnamed(layout, found)
    return tuple(_finding(one, engine_doubt(layout, one.where)) for one in _once(found))


def _unnamed(layout: Layout, found: Sequence[Attendee]) -> list[Attendee]:
    """People on lists that no known word opens: those who were there where nobody is yet, absent ones in any case."""
    known = {one.name.name for one in found if one.presence == "absent"}
    wanted = {"absent"} if any(one.presence == "present" for one in found) else {"present", "absent"}
    lists = [one for one in listed_people(layout) if one.presence in wanted and one.name.name not in known]
    return [Attendee(one.name, one.presence, one.where, one.found_by, one.sure) for one in lists]


def _finding(one: Attendee, doubt: float) -> Finding:
    confidence = round(one.sure * one.name.certainty * doubt, 3)
    return Finding(one.presence, Text(one.name.name), one.name.said, one.where, one.found_by, confidence)


def _once(found: Sequence[Attendee]) -> list[Attendee]:
    """Each person once; where a paper lists someone both ways, absence is the more telling. A bare word that is half
    of a name on the list is that name, broken off."""
    kept: dict[str, Attendee] = {}
    for one in found:
        key = re.sub(r"[^a-z]", "", fold(one.name.name))
        if key not in kept or (kept[key].presence == "present" and one.presence == "absent"):
            kept[key] = one
    whole = {part for one in kept.values() if one.name.first for part in (one.name.first, one.name.surname)}
    bare = sum(1 for one in kept.values() if not one.name.first)
    return [one for one in kept.values() if one.name.first or (one.name.surname not in whole and _may_be(one, bare))]


def _may_be(one: Attendee, bare: int) -> bool:
    """Whether a bare word can be somebody: a first name that is borne, or one of several that stand so."""
    return bare > FEW or is_given_name(one.name.surname)


def presence_of(label: str) -> Presence | None:
    """Whether a label or heading opens a list of people that were there, or that were not."""
    folded = fold(label).strip(" :.-*•") + ":"
    for presence in ("absent", "present"):
        match = _marker(presence).match(folded)
        if match and match.end() >= len(folded) - 1:
            return presence
    return None


def _labelled(layout: Layout) -> Iterator[Attendee]:
    for one in layout.labelled:
        presence = presence_of(one.label.text)
        if presence and one.value:
            yield from _listed(one.value, presence, "attendance.label", SURE_LIST)


def _broken_labels(layout: Layout) -> Iterator[Attendee]:
    """`Bericht van` over `verhindering` in a narrow column, the names beside them."""
    for upper, lower in pairwise(sorted(layout.lines, key=lambda one: (one.page, round(one.box.left, 2), one.box.top))):
        near = upper.page == lower.page and 0 <= lower.box.middle - upper.box.middle <= 2 * upper.box.height
        if not near or abs(upper.box.left - lower.box.left) > COLUMN_GAP or len(upper.words) + len(lower.words) > 5:
            continue
        presence = None if presence_of(upper.text) else presence_of(f"{upper.text} {lower.text}")
        if presence:
            yield from _listed(_right_beside(layout, upper, lower), presence, "attendance.label", SURE_LIST)


def _right_beside(layout: Layout, upper: Line, lower: Line) -> list[Line]:
    right = max(upper.box.right, lower.box.right)
    return [
        line
        for line in layout.lines
        if line.page == upper.page
        and line.box.left >= right
        and upper.box.top - 0.3 * upper.box.height <= line.box.middle <= lower.box.bottom + 0.3 * lower.box.height
    ]


def _listed(lines: Sequence[Line], presence: Presence, found_by: str, sure: float) -> Iterator[Attendee]:
    text = _joined(lines)
    named = people(text)
    for index, one in enumerate(named):
        behind = text[one.end : named[index + 1].start if index + 1 < len(named) else len(text)]
        behind = re.split(r"\n|;|\.\s", behind)[0]
        if re.search(words("unticked"), text[: one.start]):
            continue
        where = places(lines, one.start, one.end)
        yield Attendee(one, _marked(behind, presence), where, found_by, sure)


def _joined(lines: Sequence[Line]) -> str:
    """The lines as one text, joined by line breaks where each line is an entry and by spaces where the list runs on:
    whichever gives the better names. Both are one character, so that places stay what they are."""
    broken, running = _with_breaks(lines), text_of(lines)
    return running if _worth(running) > _worth(broken) else broken


def _worth(text: str) -> float:
    """Names with a first name or initials count; bare words hardly do."""
    return sum(one.certainty if one.first else 0.3 for one in people(text))


def _with_breaks(lines: Sequence[Line]) -> str:
    text = lines[0].text if lines else ""
    for line in lines[1:]:
        ends_open = text.rstrip().endswith((",", ";", "-", " en", "&", "(")) or bool(PARTICLE_LAST.search(text))
        goes_on = ends_open or text.count("(") > text.count(")") or re.match(r"(?:en|&)\s", line.text)
        text += (" " if goes_on else "\n") + line.text
    return text


def _marked(behind: str, presence: Presence) -> Presence:
    return "absent" if re.search(words("absent_mark"), fold(behind)[:60]) else presence


def _lists(layout: Layout) -> Iterator[Attendee]:
    """Lists that a word opens, wherever the layout saw a label: on its own line or in front of the names."""
    presence: Presence | None = None
    block: list[Line] = []
    label: list[Line] = []
    for line, start in _starts(_outside_people_tables(layout)):
        opened = _opening(line.text[start:])
        if opened:
            yield from _block(block, presence)
            presence, length = opened
            rest = _cut(line, start + length)
            block, label = [rest] if rest else [], [line]
        elif presence and _left_of(label, line):
            continue
        elif presence and len(block) < MOST_LINES and _goes_on(block, line):
            block.append(line)
        elif not _right_of([*label, *block], line):
            yield from _block(block, presence)
            presence, block, label = None, [], []
    yield from _block(block, presence)


def _side_by_side(layout: Layout) -> Iterator[Attendee]:
    """`Aanwezig` and `Afgemeld` as heads of two columns, the names under each."""
    for table in layout.tables:
        for column, presence in enumerate(_heads(table)):
            lines = [line for row in table.rows for line in row[column].lines]
            if presence and lines:
                yield from _listed(lines, presence, "attendance.columns", SURE_TABLE)


def _heads(table: Table) -> list[Presence | None]:
    """What each column lists, of a table whose heads say who was there and who was not; empty for any other."""
    heads = [presence_of(cell.text) for cell in table.header or ()]
    return heads if {"present", "absent"} <= set(heads) and not people_table(table) else []


def _sentences(layout: Layout) -> Iterator[Attendee]:
    """`Aanwezig waren A, B en C.` and `C was verhinderd.`"""
    kinds = ("opens", "together", "between", "closes")
    opens, together, between, closes = (re.compile(words(f"sentence_{one}")) for one in kinds)
    for paragraph in layout.paragraphs:
        folded = fold(paragraph.text)
        for match in opens.finditer(folded):
            end = _sentence_end(folded, match.end())
            yield from _told(paragraph, match.end(), end, match[1])
        for match in together.finditer(folded):
            told = list(_told(paragraph, match.end(), _sentence_end(folded, match.end()), "aanwezig"))
            yield from told if len(told) >= FEW else ()
        for match in between.finditer(folded):
            told = list(_told(paragraph, match.start(1), match.end(1), "aanwezig"))
            yield from told if len(told) >= FEW else ()
        for match in closes.finditer(folded):
            yield from _told(paragraph, _sentence_start(folded, match.start()), match.start(), match[1] or match[2])


def _undersigned(layout: Layout) -> list[Attendee]:
    """Who wrote `… en ondergetekende` in the list of those present: the one name among the last lines."""
    if not AND_WRITER.search(fold(layout.text)):
        return []
    last = [line for line in layout.lines if line.page == layout.lines[-1].page][-LAST_LINES:]
    alone = [(line, one) for line in last if (one := person(line.text)) and one.first and one.said == line.text.strip()]
    if len(alone) != 1:
        return []
    line, one = alone[0]
    return [Attendee(one, "present", (line.place(one.start, one.end),), "attendance.sentence", SURE_SENTENCE)]


def _signers(layout: Layout) -> Iterator[Attendee]:
    """Who sign together, side by side, what `ondergetekenden` declare of their group: a long name may go on below."""
    if not TOGETHER.search(fold(layout.text)):
        return
    signed = [place for place, line in enumerate(layout.lines) if SIGN_HERE.search(fold(line.text))]
    below = layout.lines[signed[-1] + 1 :] if signed else ()
    named: list[tuple[PersonName, tuple[Line, ...]]] = []
    for line in below:
        under = next((one for one in below if _goes_on_below(line, one)), None)
        whole = person(f"{line.text} {under.text}") if under else None
        goes_on = whole is not None and bool(whole.first)
        one = whole if goes_on else person(line.text)
        if one and one.first and not any(line in held for _, held in named):
            named.append((one, (line, under) if goes_on and under else (line,)))
    for one, lines in named:
        if sum(side_by_side(lines[0].box, held[0].box) for _, held in named) > FEW:
            where = tuple(line.place(0, len(line.text)) for line in lines)
            yield Attendee(one, "present", where, "attendance.sentence", SURE_SENTENCE)


def _goes_on_below(line: Line, other: Line) -> bool:
    """Whether another line stands right under this one, at the same left."""
    apart = other.box.top - line.box.bottom
    return (
        line.page == other.page
        and abs(line.box.left - other.box.left) <= COLUMN_GAP
        and 0 <= apart + 0.3 * line.box.height <= 1.5 * line.box.height
    )


def _sentence_end(text: str, start: int) -> int:
    stop = re.search(r"[^\W\d_]{3,}\)?(?=[.;](?:\s|$))", text[start:])
    return start + stop.end() if stop else len(text)


def _sentence_start(text: str, end: int) -> int:
    stops = list(re.finditer(r"(?:[^\W\d_]{3,}\)?[.]|[;:])\s", text[:end]))
    return stops[-1].end() if stops else 0


def _told(paragraph: Paragraph, start: int, end: int, word: str) -> Iterator[Attendee]:
    presence: Presence = "present" if word == "aanwezig" else "absent"
    text = paragraph.text[start:end]
    own = (person_at(text, found.end()) for found in MYSELF.finditer(text))
    for one in (*people(text), *(writer for writer in own if writer)):
        if one.first:
            where = paragraph.places(start + one.start, start + one.end)
            yield Attendee(one, presence, where, "attendance.sentence", SURE_SENTENCE)


def _outside_people_tables(layout: Layout) -> list[Line]:
    held = _people_cells(layout)
    return [line for line in layout.lines if not _held(held, line)]


def in_people_table(layout: Layout, line: Line) -> bool:
    """Whether a line stands in a table that has one person a row, its head included."""
    return _held(_people_cells(layout), line)


@remembered
def _people_cells(layout: Layout) -> list[Cell]:
    tables = [table for table in layout.tables if people_table(table) or _heads(table)]
    return [cell for table in tables for row in (table.header or (), *table.rows) for cell in row if cell.lines]


def _held(cells: Sequence[Cell], line: Line) -> bool:
    return any(cell.page == line.page and holds_centre(cell.box, line.box) for cell in cells)


def _left_of(label: Sequence[Line], line: Line) -> bool:
    """Whether a line ends before the label begins: it belongs to the column beside it."""
    return bool(label) and line.page == label[0].page and line.box.right <= label[0].box.left


def _right_of(column: Sequence[Line], line: Line) -> bool:
    """Whether a line only stands in another column, right of the list and its label."""
    return (
        bool(column)
        and line.page == column[-1].page
        and (
            line.box.left >= max(one.box.right for one in column) + COLUMN_GAP or side_by_side(line.box, column[-1].box)
        )
    )


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


def _goes_on(block: Sequence[Line], line: Line) -> bool:
    """Whether a line is the next of a list: names and next to nothing else. A bare word may be the next heading, so it
    only counts in a list of bare first names, or where the line before breaks off."""
    if block and line.page == block[-1].page and line.box.top - block[-1].box.bottom > FAR * block[-1].box.height:
        return False
    named = people(line.text)
    if block and block[-1].text.count("(") > block[-1].text.count(")") and ")" in line.text[:30]:
        return True
    if block and block[-1].text.rstrip().endswith((",", "(", " en", "&")):
        return bool(named)
    if not _names_only(line.text):
        return False
    return any(one.first for one in named) or len(named) > 1 or _bare_names(block) or _breaks_off(block)


def _bare_names(block: Sequence[Line]) -> bool:
    return bool(block) and not any(one.first for line in block for one in people(line.text))


def _breaks_off(block: Sequence[Line]) -> bool:
    """The last line ends in the middle of a name: in initials, a tussenvoegsel, or a first name after a comma."""
    return bool(block) and bool(
        re.search(r"(?:[,;]\s*(?:[A-Z]\.?)+|\b(?:van|de|der|den|ten|ter)|[,;]\s*[A-Z]\w+)$", block[-1].text)
    )


def _names_only(text: str) -> bool:
    named = people(text)
    letters = sum(letter.isalpha() for letter in text)
    held = sum(sum(letter.isalpha() for letter in one.said) for one in named)
    in_brackets = sum(sum(letter.isalpha() for letter in part) for part in re.findall(r"\([^)]*\)", text))
    return bool(named) and ":" not in text and held + in_brackets >= 0.6 * letters and letters < 200


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
    signatures: tuple[int, ...]


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """A table that has one person a row."""

    columns: Columns
    header: Row
    rows: tuple[Row, ...]

    def signature_areas(self) -> list[tuple[Cell, Box]]:
        """The signature cell of each row with the room there is to sign, also where no lines are drawn: as wide as its
        column, as high as the rows stand apart."""
        return [one for column in self.columns.signatures for one in self.areas_of(column)]

    def areas_of(self, column: int) -> list[tuple[Cell, Box]]:
        """The same for one of several columns to sign in: morning and afternoon."""
        return [(row[column], self._area(column, place)) for place, row in enumerate(self.rows)]

    def _area(self, column: int, place: int) -> Box:
        who = _row_box(self.rows[place])
        cell, head = self.rows[place][column].box, self.header[column].box
        others = [_row_box(row) for row in self.rows[max(0, place - 1) : place + 2]]
        apart = [abs(other.middle - who.middle) for other in others if other.middle != who.middle]
        half = min([*apart, 3 * who.height]) / 2
        after = [one.box.left for one in self.header if one.box.left > head.right]
        own = shared_height(cell, who) > 0
        return Box(
            min(head.left - 0.02, cell.left),
            min(who.middle - half, cell.top if own else 1.0),
            max(min([*after, 0.99]) - 0.01, cell.right),
            max(who.middle + half, cell.bottom if own else 0.0),
        )


def _row_box(row: Row) -> Box:
    """Where the words of a row stand; the box of its first cell when it has none."""
    boxes = [line.box for cell in row for line in cell.lines if len(line.text) > 1]
    return around(boxes[:2]) if boxes else row[0].box


def people_table(table: Table) -> PeopleTable | None:
    """The table as one of people; None for any other. Where the layout saw no header, the first row is tried as one."""
    for head, rows in ((table.header, table.rows), (table.rows[0] if table.rows else None, table.rows[1:])):
        columns = _people_columns(head) if head else None
        people_in = sum(1 for row in rows if _row_person(row, columns)) if columns else 0
        if head and columns and people_in >= (1 if _is_kept(columns) else FEW):
            return PeopleTable(columns, head, rows)
    return None


def _unheaded(table: Table) -> PeopleTable | None:
    """A list of people whose heads were lost: one of its columns holds names, and hardly anything else."""
    for column in range(len(table.rows[0]) if table.rows and table.header is None else 0):
        named = [named for row in table.rows if column < len(row) and (named := person(row[column].text))]
        if sum(1 for one in named if one.first) >= max(FEW, MOSTLY_NAMES * len(table.rows)):
            return PeopleTable(Columns(column, -1, -1, (), -1, ()), (), table.rows)
    return None


def _is_kept(columns: Columns) -> bool:
    """Whether the table has room for more than names: marks, signatures. One name under `Naam` is a form."""
    return bool(columns.presence or columns.signatures) or max(columns.first, columns.absence) >= 0


def _people_columns(header: Row) -> Columns | None:
    heads = [fold(cell.text).strip(" :.*") for cell in header]
    name = next((at for key in ("surname_column", "name_column") if (at := _column(heads, words(key))) >= 0), -1)
    if name < 0 or (presence_of(heads[name]) and any(presence_of(head) == "absent" for head in heads)):
        return None
    presence = tuple(at for at, head in enumerate(heads) if re.search(words("presence_column"), head) and at != name)
    first, prefix = _column(heads, words("first_column")), _column(heads, words("prefix_column"))
    signatures = tuple(at for at, head in enumerate(heads) if re.search(words("signature_column"), head) and at != name)
    return Columns(name, first, prefix, presence, _column(heads, words("absence_column")), signatures)


def _column(heads: Sequence[str], pattern: str) -> int:
    return next((index for index, head in enumerate(heads) if re.search(pattern, head)), -1)


def _tables(layout: Layout) -> Iterator[Attendee]:
    signs_in, legend = paper_kind(layout) == "presentielijst", _legend(layout)
    for table in layout.tables:
        found = people_table(table) or (_unheaded(table) if signs_in else None)
        if found is None:
            continue
        columns = found.columns
        named = [(place, row, who) for place, row in enumerate(found.rows) if (who := _row_person(row, columns))]
        marked = any(_row_mark(row, columns, legend) for _, row, _ in named)
        signed = _written_on(found, layout)
        for place, row, who in named:
            presence, sure = _row_presence(row, columns, marked, legend)
            if signed and place not in signed and not marked and presence == "present":
                unsigned = signs_in and len(signed) >= MOSTLY * len(named)
                presence, sure = (None, 0.0) if unsigned else ("present", UNSIGNED)
            if presence:
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


_CODE = re.compile(r"(?:^|[\s,;(|/])([a-z]{1,2}|[+−✓✗–-]) ?[=:] ?([a-z][a-z ./]{3,40})")


@remembered
def _legend(layout: Layout) -> Mapping[str, Presence]:
    """What the paper itself says its codes mean: `A = aanwezig, V = verhinderd met bericht`. Empty where it says
    nothing, or of only one code."""
    found: dict[str, Presence] = {}
    for line in layout.lines:
        for code, meaning in _CODE.findall(fold(line.text)):
            presence = next((one for one in ("absent", "present") if re.match(words(f"code_{one}"), meaning)), None)
            if presence:
                found[code] = "absent" if presence == "absent" else "present"
    return found if len(found) > 1 else {}


def _row_mark(row: Sequence[Cell], columns: Columns, legend: Mapping[str, Presence]) -> Presence | None:
    """What the marks of a row say; None for a row without any."""
    coded = [legend[code] for cell in row if (code := fold(cell.text).strip(" .")) in legend]
    if coded:
        return "present" if "present" in coded else "absent"
    if columns.absence >= 0 and re.match(words("mark_yes"), fold(row[columns.absence].text)):
        return "absent"
    texts = [fold(row[index].text).strip() for index in columns.presence]
    if any(re.match(words("mark_yes"), text) for text in texts):
        return "present"
    if any(re.match(words("mark_no"), text) for text in texts):
        return "absent"
    return None


def _row_presence(
    row: Sequence[Cell], columns: Columns, marked: bool, legend: Mapping[str, Presence]
) -> tuple[Presence | None, float]:
    mark = _row_mark(row, columns, legend)
    if mark:
        return mark, SURE_TABLE
    if any(TICK.fullmatch(cell.text.strip()) for cell in row):
        return "present", SURE_TABLE
    said_so = re.search(words("absent_mark"), fold(" ".join(cell.text for cell in row)))
    if said_so:
        return "absent", 0.9
    return (None, 0.0) if marked else ("present", SURE_TABLE)


def _written_on(table: PeopleTable, layout: Layout) -> set[int]:
    """The rows in whose signature cell something was drawn or written, be it a cross."""
    return {
        place
        for column in table.columns.signatures
        for place, (cell, area) in enumerate(table.areas_of(column))
        if cell.text.strip(" .-_")
        or any(in_cell(ink, area) for page in layout.pages if page.number == cell.page for ink in page.ink)
    }


def in_cell(ink: Box, cell: Box) -> bool:
    """Whether ink stands in a cell; ink of several rows in one piece stands in each that it crosses."""
    across = cell.left - 0.01 <= ink.centre <= cell.right + 0.01
    return across and shared_height(ink, cell) >= 0.45 * min(ink.height, cell.height)
