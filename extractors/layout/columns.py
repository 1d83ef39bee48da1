"""Tables without ruling lines: columns that stand under a row of headers, or that stand under one another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.evidence import Box, Word
from extractors.geometry import around, in_column, middle_of, shared_width
from extractors.labels import is_label, label_role, names_subject
from extractors.layout.blocks import Cell, Line, line_of
from extractors.layout.cell_sort import FIGURES, MONTH, sort_of

Row = list[Line]

SAME_LEFT = 0.012
APART = 1.4
"""A label stands so many times nearer to its own value than to the one above it."""
STRAY = 0.02
"""Fractions of the page: what stands under no header begins or ends alike within so much."""
FARTHEST_ROW = 4.5
"""In heights of a line: more white than this below a row ends the table."""
FOOT = re.compile(r"[^\W\d][^:.\d]{3,40}:\s?\S")
"""How a line below a table begins that belongs to no column: `Aantal bijeenkomsten: 7`."""
TOTAL = re.compile(r"\b(sub)?tota(al|le)\b")
FILLED = re.compile(r":(\s|$)")
"""A label that names what stands behind it, not what stands under it: `Thema: rouw`."""
YEAR = re.compile(r"\b(19|20)\d\d\b")
UNIT = re.compile(r"(?:uur|uren|u|min|minuten)\.?")
STATUS = re.compile(r"aanwezig|afwezig|afgemeld|verhinderd|ziek|present|absent|geannuleerd|vervallen", re.IGNORECASE)
ONLY_MONTH = re.compile(MONTH, re.IGNORECASE)
CUT_DAY = re.compile(r"\d[-/.]$")
"""The end of a line in the middle of a day."""
LEAST_UNDER = 2
"""Rows with figures under either part of a header, before it is cut in two."""
LEAST_COLUMNS = 3
"""Of a table whose columns are told by their order alone."""
NEAREST_ROW = 0.75
"""In heights of a line: less white than this and the row goes on with the one above."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What was found of a table: its header, its rows, and which rows of the page it took."""

    header: tuple[Cell, ...] | None
    rows: tuple[tuple[Cell, ...], ...]
    taken: frozenset[int]
    """Indexes of the page's rows that stand in this table."""
    edges: tuple[Box, ...]
    """The width of every column, heightless."""


def is_header(texts: Sequence[str]) -> bool:
    """Whether these cells of one row are the headers of columns."""
    said = [text for text in texts if text.strip()]
    if len(said) == sum(1 for text in said if UNIT.fullmatch(text.strip())):
        return False  # the second lines of wrapped cells: `19:00 - 20:30` `uur`
    known = sum(1 for text in said if is_label(text) and not FILLED.search(text))
    if {"van", "tot"} <= {text.strip().lower() for text in said}:
        known += 2
    return len(said) >= 2 and known >= 2 and known * 3 >= len(said) * 2


def heads_columns(rows: Sequence[Row], place: int) -> bool:
    """Whether a row is the header of a table, by its words or by its shape: words only, and under each of two columns
    or more something in both of the next rows, with figures in the same one."""
    row = rows[place]
    if names_subject(row[0].text) and len(row) <= 2:
        return False
    if is_header([line.text for line in row]):
        return not (_begins_form(rows[place : place + 4]) or _begins_captions(rows[place : place + 4]))
    if len(row) < 3 or place + 2 >= len(rows) or not all(_may_head(line) for line in row):
        return False
    if sum(1 for line in row if ONLY_MONTH.fullmatch(line.text)) >= LEAST_COLUMNS:
        return False  # a calendar, whose cells may be empty
    below = [_columns_filled(under, row) for under in rows[place + 1 : place + 3]]
    return all(len(filled) >= 2 for filled, _ in below) and bool(below[0][1] & below[1][1])


def _begins_form(rows: Sequence[Row]) -> bool:
    """Whether rows of two are labels with their values beside them, though the first value is a word of a label too."""
    pairs = [row for row in rows if len(row) == 2]
    labels = sum(1 for row in pairs if is_label(row[0].text))
    return len(pairs) == len(rows) >= 3 and labels * 4 >= 3 * len(rows)


def _begins_captions(rows: Sequence[Row]) -> bool:
    """Whether rows are labels with their values under them, and then labels again: no header with its rows."""
    if len(rows) < 4 or len({len(row) for row in rows[:3]}) > 1:
        return False
    first, values, second = rows[0], rows[1], rows[2]
    level = all(abs(one.box.left - other.box.left) < SAME_LEFT for one, other in zip(first, second, strict=True))
    figures = [any(re.search(r"\d", line.text) for line in row) for row in (first, values, second)]
    near = values[0].box.top - first[0].box.bottom
    return level and figures == [False, True, False] and second[0].box.top - values[0].box.bottom > APART * near


def _may_head(line: Line) -> bool:
    text = line.text
    return len(line.words) <= 4 and not re.search(r"\d|[.,;]$", text) and not FILLED.search(text) and text[:1].isalpha()


def _columns_filled(row: Row, header: Row) -> tuple[set[int], set[int]]:
    """Which columns of a header a row fills, and which of them with figures; none when a line fits no column."""
    filled, figures = set(), set()
    one_each = _one_each([line.box for line in row], [head.box for head in header])
    for number, line in enumerate(row):
        at = [place for place, head in enumerate(header) if shared_width(line.box, head.box) > 0]
        if not at and one_each:
            at = [number]
        if not at:
            at = [place for place, head in enumerate(header) if abs(line.box.left - head.box.left) < 0.02]
        if not at and len(line.words) == 1 and not re.search(r"\d", line.text):
            continue
        if len(at) != 1:
            return set(), set()
        filled.add(at[0])
        if re.match(r"\W*\d", line.text):
            figures.add(at[0])
    return filled, figures


def columns_of(rows: Sequence[Row]) -> Iterator[Columns]:
    """Tables under a row of headers, from top to bottom."""
    rows = [_cut_labels(row, rows[place + 1 : place + 4]) for place, row in enumerate(rows)]
    start = 0
    while start < len(rows):
        found = None
        if heads_columns(rows, start):
            found = _under(rows, start)
        if found is not None:
            yield found
            start = max(found.taken)
        start += 1


def _under(rows: Sequence[Row], top: int) -> Columns | None:
    rows = [
        *rows[:top],
        [part for line in rows[top] for part in _parted(line, rows[top + 1 : top + 6])],
        *rows[top + 1 :],
    ]
    edges, header = _with_headless(rows, top, _edges(rows, top))
    body = collect(rows, top + 1, edges, _bottom(rows[top]), _key_column(header))
    if not body.rows:
        return None
    headed = sum(1 for row in body.rows if _is_lone([list(cell.lines) for cell in row])) > 1
    if not headed and len(body.rows) > 2 and _is_second_line(body.rows[0], body.rows[1:3]):
        header = tuple(
            replace(cell, lines=cell.lines + more.lines) for cell, more in zip(header, body.rows[0], strict=True)
        )
        return Columns(header, body.rows[1:], body.taken | {top}, edges)
    return Columns(header, body.rows, body.taken | {top}, edges)


def _cut_labels(row: Row, below: Sequence[Row]) -> Row:
    """A row of headers that stand no further apart than words do, cut where columns begin in the rows below; any other
    row as it is."""
    if not row or len(row) >= max(map(len, below), default=0) or re.search(r"\d", " ".join(_texts_of(row))):
        return row
    lefts = [[line.box.left for line in under] for under in below]
    parts = [part for line in row for part in _cut_at(line, lefts)]
    return parts if len(parts) >= LEAST_COLUMNS and is_header(_texts_of(parts)) else row


def _texts_of(row: Row) -> list[str]:
    return [line.text for line in row]


def _cut_at(line: Line, lefts: Sequence[Sequence[float]]) -> list[Line]:
    """A line cut before each word at whose left edge something begins in two rows or more of those below."""
    parts: list[list[Word]] = [[]]
    for word in line.words:
        begun = sum(any(abs(left - word.box.left) < SAME_LEFT for left in row) for row in lefts)
        if parts[-1] and begun >= LEAST_UNDER:
            parts.append([])
        parts[-1].append(word)
    return [line_of(line.page, words) for words in parts]


def _parted(header: Line, below: Sequence[Row]) -> list[Line]:
    """The headers of two columns that were read as one, cut where figures stand under either part."""
    for place in range(1, len(header.words)):
        parts = line_of(header.page, header.words[:place]), line_of(header.page, header.words[place:])
        if sum(1 for row in below if _has_figures_under(parts, row)) >= LEAST_UNDER:
            return list(parts)
    return [header]


def _has_figures_under(parts: tuple[Line, Line], row: Row) -> bool:
    under = [[line for line in row if shared_width(line.box, part.box) > 0] for part in parts]
    if any(len(lines) != 1 or sort_of(lines[0].text) not in FIGURES for lines in under):
        return False
    return under[0][0] is not under[1][0]


def _is_second_line(row: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> bool:
    """Whether a row is the rest of its header: a word or two, each above a column of figures."""
    said = [place for place, cell in enumerate(row) if cell.lines]
    words = all(sort_of(row[place].text) == "words" and len(row[place].text.split()) <= 2 for place in said)
    figures = all(sort_of(under[place].text) in FIGURES for place in said for under in below)
    return words and figures and not any(re.search(r"\d", row[place].text) for place in said)


def _edges(rows: Sequence[Row], top: int) -> tuple[Box, ...]:
    """How wide every column is: as wide as its header and what stands right under it."""
    boxes = [line.box for line in rows[top]]
    for row in rows[top + 1 : top + 6]:
        if len(row) == len(boxes):
            pairs = list(zip(boxes, (line.box for line in row), strict=True))
            if all(shared_width(one, other) > 0 for one, other in pairs) or _one_each(
                [line.box for line in row], boxes
            ):
                boxes = [around(pair) for pair in pairs]
    return tuple(boxes)


def _one_each(row: Sequence[Box], heads: Sequence[Box]) -> bool:
    """Whether a row has one thing for every header, though not right under it: figures at the right of a wide column
    whose header stands at the left. Each stands between the headers before and after its own."""
    if len(row) != len(heads) or len(row) < LEAST_COLUMNS:
        return False
    return all(
        (place == 0 or heads[place - 1].right <= box.left)
        and (place + 1 == len(heads) or box.right <= heads[place + 1].left)
        for place, box in enumerate(row)
    )


def _with_headless(rows: Sequence[Row], top: int, edges: tuple[Box, ...]) -> tuple[tuple[Box, ...], tuple[Cell, ...]]:
    """The columns, with those whose header is lost: where two rows or more have two lines under one header, one of
    them right under it and the other beside."""
    header = [Cell(line.page, line.box, (line,)) for line in rows[top]]
    stray: list[Box] = []
    for row in rows[top + 1 : top + 9]:
        for place, edge in enumerate(edges):
            here = [line.box for line in row if _nearest(line.box, edges) == place]
            under = [box for box in here if shared_width(box, edge) > 0]
            if len(here) == 2 and len(under) == 1:
                stray += [box for box in here if box is not under[0]]
    found = list(edges)
    for box in stray:
        alike = [other for other in stray if abs(other.left - box.left) < STRAY or abs(other.right - box.right) < STRAY]
        lost = around(alike)
        if len(alike) >= 2 and all(shared_width(lost, edge) <= 0 for edge in found):
            found.append(lost)
            header.append(Cell(header[0].page, Box(lost.left, edges[0].top, lost.right, edges[0].bottom), ()))
    order = sorted(range(len(found)), key=lambda place: found[place].left)
    return tuple(found[place] for place in order), tuple(header[place] for place in order)


def _key_column(header: Sequence[Cell]) -> int:
    """The column that every row has: that of the day, or the first."""
    days = [place for place, cell in enumerate(header) if label_role(cell.text, "day_labels") == "activity"]
    return days[0] if days else 0


def _bottom(row: Row) -> float:
    return max(line.box.bottom for line in row)


def collect(rows: Sequence[Row], start: int, edges: Sequence[Box], bottom: float, key: int) -> Columns:
    """The rows from `start` on that fit the columns, until one does not or the white grows too wide."""
    kept: list[list[Row]] = []
    taken: set[int] = set()
    whites: list[float] = []
    for place in range(start, len(rows)):
        row = rows[place]
        height = middle_of((line.box.height for line in row), 0.012)
        white = min(line.box.top for line in row) - bottom
        cells = _fit(row, edges)
        if cells is None or white > FARTHEST_ROW * height or (place > start and heads_columns(rows, place)):
            break
        usual = middle_of(whites, white)
        headed = bool(kept) and _is_lone(kept[0])
        if white > usual + (0.6 if len(row) == 1 and not headed else 2.0) * height:
            break
        if white > 0:  # the first row on a further page has nothing above it
            whites.append(white)
        lone = headed and _is_lone(cells)
        if kept and not lone and _continues(cells, kept[-1], key, white, height):
            kept[-1] = [above + below for above, below in zip(kept[-1], cells, strict=True)]
        else:
            kept.append(cells)
        taken.add(place)
        bottom = _bottom(row)
    body = tuple(tuple(_cell(lines, edge) for lines, edge in zip(cells, edges, strict=True)) for cells in kept)
    return Columns(None, body, frozenset(taken), tuple(edges))


def _cell(lines: Row, edge: Box) -> Cell:
    page = lines[0].page if lines else 0
    return Cell(page, around(line.box for line in lines) if lines else edge, tuple(lines))


def _continues(cells: Sequence[Row], above: Sequence[Row], key: int, white: float, height: float) -> bool:
    """Whether a row belongs to the row above it."""
    if _ends_day(cells[key], above[key]):
        return True
    return _goes_on(cells, key, white, height) and not _counts_again(cells, above)


def _goes_on(cells: Sequence[Row], key: int, white: float, height: float) -> bool:
    """Whether a row is the second line of the row above: it stands close and its key cell is empty. Two cells or more
    that all begin anew are a row of their own, without a day."""
    filled = sum(1 for cell in cells if cell)
    if filled > 1 and all(cell[0].text[:1].isupper() for cell in cells if cell):
        return False
    digits = any(re.search(r"\d", line.text) for cell in cells for line in cell)
    if cells[key] or any(TOTAL.search(line.text.lower()) for cell in cells for line in cell):
        return False
    return filled * 2 <= len(cells) and (white < NEAREST_ROW * height or not digits)


def _is_lone(cells: Sequence[Row]) -> bool:
    """Whether a row is words in its first column and nothing else. Where the first row is, such rows are headings of
    the rows below them (headed_rows.py), for there is none above it to go on with."""
    first, *others = cells
    return bool(first) and not any(others) and not any(re.search(r"\d", line.text) for line in first)


def _counts_again(cells: Sequence[Row], above: Sequence[Row]) -> bool:
    """Whether there are numbers under numbers: a row of its own, the sum for instance."""
    return any(
        len(lines) == len(over) == 1 and sort_of(lines[0].text) == sort_of(over[0].text) == "number"
        for lines, over in zip(cells, above, strict=True)
    )


def _ends_day(key: Row, above: Row) -> bool:
    """Whether the key cell is the rest of the day above it: `22 augustus` `2024`, `2024-08-` `22`."""
    said, before = (" ".join(line.text for line in lines).strip() for lines in (key, above))
    if CUT_DAY.search(before) and not said.endswith("."):  # `1.` `2.` number two rows
        return sort_of(before) != "day" and sort_of(before + said) == "day"
    return YEAR.fullmatch(said) is not None and sort_of(before) == "day" and not YEAR.search(before)


def _fit(row: Row, edges: Sequence[Box]) -> list[Row] | None:
    """The lines of a row by column, or None when they do not stand in these columns."""
    cells: list[Row] = [[] for _ in edges]
    if len(row) == 1 and len(edges) > 2 and row[0].box.left < edges[0].right and FOOT.match(row[0].text):
        return None
    for line in (piece for whole in row for piece in _cut_at_column(whole, edges)):
        if _crosses(line, edges) or (line.text.rstrip().endswith(":") and len(row) < LEAST_COLUMNS):
            return None
        place = _nearest(line.box, edges)
        figures, rest = _cut_before(line, edges[place]) if place and not cells[place - 1] else ([], [line])
        cells[place - 1] += figures
        cells[place] += rest
    return cells


def _cut_before(line: Line, column: Box) -> tuple[Row, Row]:
    """The figures that end right before a column, and what begins at its edge: numbers at the right of their own column
    stand nearer to the next one's words than to their header."""
    for place in range(1, len(line.words)):
        front, rest = line_of(line.page, line.words[:place]), line_of(line.page, line.words[place:])
        begins = abs(rest.box.left - column.left) < SAME_LEFT
        if begins and front.box.right <= column.left and sort_of(front.text) in FIGURES:
            return [front], [rest]
    return [], [line]


def _cut_at_column(line: Line, edges: Sequence[Box]) -> list[Line]:
    """A line that runs on through columns, cut at their edges where figures end or begin, or where all that follows
    says who was there."""
    if _touched(line, edges) < 2:
        return [line]
    for place in range(1, len(line.words)):
        front, rest = line_of(line.page, line.words[:place]), line_of(line.page, line.words[place:])
        if _touched(front, edges) > 1 or not _begins_column(front, rest, edges):
            continue
        pieces = _cut_at_column(rest, edges)
        figures = {sort_of(front.text), sort_of(pieces[0].text)} & set(FIGURES)
        if (figures or STATUS.fullmatch(rest.text)) and all(_touched(piece, edges) < 2 for piece in pieces):
            return [front, *pieces]
    return [line]


def _begins_column(front: Line, rest: Line, edges: Sequence[Box]) -> bool:
    """Whether the rest of a line begins or ends at the edge of a later column than what stands before it."""
    first = _nearest(rest.words[0].box, edges)
    column = edges[first]
    at_edge = min(abs(column.left - rest.box.left), abs(column.right - rest.box.right)) < SAME_LEFT
    return at_edge and _nearest(front.box, edges) < first


def _touched(line: Line, edges: Sequence[Box]) -> int:
    return sum(1 for edge in edges if shared_width(edge, line.box) > 0)


def _crosses(line: Line, edges: Sequence[Box]) -> bool:
    """Whether a line runs on through the next column: prose below the table."""
    held = [edge for edge in edges if shared_width(edge, line.box) > 0.6 * edge.width]
    return len(held) > 1 and not in_column(line.box, held[0], 0.8)


def _nearest(box: Box, edges: Sequence[Box]) -> int:
    def distance(place: int) -> tuple[float, float]:
        edge = edges[place]
        apart = min(abs(edge.left - box.left), abs(edge.right - box.right), abs(edge.centre - box.centre))
        return (-min(shared_width(edge, box), 0.002), apart)

    return min(range(len(edges)), key=distance)
