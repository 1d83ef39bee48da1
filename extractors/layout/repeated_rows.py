"""Tables whose lines and headers an OCR engine lost: rows that each tell a day and more, in columns that white parts
from top to bottom."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.evidence import Box, Word
from extractors.geometry import around, middle_of
from extractors.layout.blocks import Cell, Line, line_of
from extractors.layout.cell_sort import FIGURES, sort_of
from extractors.layout.columns import SAME_LEFT, Columns, Row, collect
from extractors.layout.lines import WIDE_GAP

LEAST_ROWS = 3
LEAST_COLUMNS = 3
DAY_WORDS = 3
"""Words of a day, at most: `12 jan 2024`."""
LEVEL = 0.02
"""Fractions of the page: the days of such rows begin, or end, within so much."""
LEAST_WHITE = 0.7
"""In widths of a character, between two columns of which one holds figures."""
SAME_SORT = 0.7
HEADER_WHITE = 3.0
"""In heights of a line, between the headers and the first row, at most."""


def repeated_rows(rows: Sequence[Row]) -> Iterator[Columns]:
    """Tables found by their rows alone, from top to bottom; with what stands above their columns as header."""
    for told in _runs(rows):
        edges = _edges([rows[place] for place in told])
        if len(edges) < LEAST_COLUMNS:
            continue
        parted = [[piece for line in row for piece in _parted(line.words, line.page, edges)] for row in rows]
        day = _day_of(rows[told[0]])
        key = next((place for place, edge in enumerate(edges) if day and edge.left <= day.centre <= edge.right), 0)
        body = collect(parted, told[0], edges, rows[told[0]][0].box.top, key)
        if len(body.rows) < LEAST_ROWS:
            continue
        header = _header(rows, told[0], edges)
        yield Columns(header, body.rows, body.taken | ({told[0] - 1} if header else set()), edges)


def _runs(rows: Sequence[Row]) -> list[list[int]]:
    """The places of rows that tell a day and another figure, together with those whose days stand level; one row that
    goes on from the one above may stand between two of them."""
    runs: list[list[int]] = []
    last: Box | None = None
    for place, row in enumerate(rows):
        day = _day_of(row)
        if day is None or not _tells_more(row, day):
            continue
        if runs and last is not None and place - runs[-1][-1] <= 2 and _level(day, last):
            runs[-1].append(place)
        else:
            runs.append([place])
        last = day
    return [run for run in runs if len(run) >= LEAST_ROWS]


def _day_of(row: Row) -> Box | None:
    """Where the first day of a row stands."""
    for line in row:
        for start in range(len(line.words)):
            for end in range(min(len(line.words), start + DAY_WORDS), start, -1):
                words = line.words[start:end]
                if sort_of(" ".join(word.text for word in words)) == "day":
                    return around(word.box for word in words)
    return None


def _tells_more(row: Row, day: Box) -> bool:
    """Whether a row has another figure behind its day, apart from it."""
    behind = [word for line in row for word in line.words if word.box.left >= day.right]
    return len(row) > 1 and any(sort_of(word.text) in FIGURES for word in behind)


def _level(one: Box, other: Box) -> bool:
    return min(abs(one.left - other.left), abs(one.right - other.right)) < LEVEL


def _edges(rows: Sequence[Row]) -> tuple[Box, ...]:
    """The columns of these rows: what white parts in all of them, wide white or white beside a column of figures."""
    words = sorted((word for row in rows for line in row for word in line.words), key=lambda word: word.box.left)
    character = middle_of((word.box.width / len(word.text) for word in words), 0.01)
    columns: list[list[Word]] = []
    for word in words:
        if columns and word.box.left < max(one.box.right for one in columns[-1]) + LEAST_WHITE * character:
            columns[-1].append(word)
        else:
            columns.append([word])
    kept: list[list[Word]] = []
    for column in columns:
        if kept and not _apart(kept[-1], column, character):
            kept[-1] += column
        else:
            kept.append(column)
    return tuple(_heightless(column) for column in kept)


def _heightless(column: Sequence[Word]) -> Box:
    box = around(word.box for word in column)
    return Box(box.left, box.top, box.right, box.top)


def _apart(left: Sequence[Word], right: Sequence[Word], character: float) -> bool:
    white = min(word.box.left for word in right) - max(word.box.right for word in left)
    return white > WIDE_GAP * character or _holds_figures(left) != _holds_figures(right) or _holds_figures(right)


def _holds_figures(column: Sequence[Word]) -> bool:
    figures = sum(1 for word in column if sort_of(word.text) in FIGURES)
    return figures >= SAME_SORT * len(column)


def _parted(words: Sequence[Word], page: int, edges: Sequence[Box]) -> Row:
    """The words of a line, cut where one column ends and the next begins: at a figure, or at more white than stands
    between the words of a sentence."""
    character = middle_of((word.box.width / len(word.text) for word in words), 0.01)
    pieces: list[list[Word]] = [[words[0]]]
    for left, right in pairwise(words):
        near = right.box.left - left.box.right < LEAST_WHITE * character
        figures = sort_of(left.text) in FIGURES or sort_of(right.text) in FIGURES
        if _column(left, edges) == _column(right, edges) or (near and not figures):
            pieces[-1].append(right)
        else:
            pieces.append([right])
    return [line_of(page, piece) for piece in pieces]


def _headers(line: Line, edges: Sequence[Box]) -> Row:
    """The headers that were read as one line, cut at the words that begin where a column does."""
    pieces: list[list[Word]] = []
    for word in line.words:
        if not pieces or any(abs(word.box.left - edge.left) < SAME_LEFT for edge in edges):
            pieces.append([])
        pieces[-1].append(word)
    return [line_of(line.page, piece) for piece in pieces]


def _nearest(box: Box, edges: Sequence[Box]) -> int:
    """The column under which a header stands: that it begins, ends or is centred with."""

    def apart(edge: Box) -> float:
        return min(abs(edge.left - box.left), abs(edge.right - box.right), abs(edge.centre - box.centre))

    return min(range(len(edges)), key=lambda place: apart(edges[place]))


def _column(word: Word, edges: Sequence[Box]) -> int:
    """The column that a word stands in, or nearest to."""
    centre = word.box.centre
    return min(range(len(edges)), key=lambda place: max(edges[place].left - centre, centre - edges[place].right, 0.0))


def _header(rows: Sequence[Row], top: int, edges: Sequence[Box]) -> tuple[Cell, ...] | None:
    """What stands right above the columns: words only, above two of them or more, none across two."""
    row = rows[top - 1] if top > 0 else []
    height = middle_of((line.box.height for line in rows[top]), 0.012)
    near = row and rows[top][0].box.top - max(line.box.bottom for line in row) < HEADER_WHITE * height
    if not near or any(sort_of(line.text) in FIGURES for line in row):
        return None
    pieces = [(_nearest(piece.box, edges), piece) for line in row for piece in _headers(line, edges)]
    cells = [tuple(piece for at, piece in pieces if at == place) for place in range(len(edges))]
    if sum(1 for lines in cells if lines) < 2:
        return None
    page, box = row[0].page, around(line.box for line in row)
    return tuple(
        Cell(
            page,
            around(line.box for line in lines) if lines else Box(edge.left, box.top, edge.right, box.bottom),
            lines,
        )
        for lines, edge in zip(cells, edges, strict=True)
    )
