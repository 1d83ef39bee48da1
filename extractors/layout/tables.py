"""The tables of all pages: drawn ones, aligned ones, and those that go on over the page."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.evidence import Box, Page
from extractors.geometry import around, holds_centre, side_by_side
from extractors.labels import is_label
from extractors.layout.blocks import Cell, Line, Table
from extractors.layout.cell_sort import FIGURES, sort_of
from extractors.layout.columns import Columns, Row, collect, columns_of, is_header
from extractors.layout.drawn_grid import Grid
from extractors.layout.grids import Rows, cells_of, grids_of
from extractors.layout.headed_rows import beside_headings
from extractors.layout.repeated_rows import repeated_rows
from extractors.layout.ruled_rows import ruled_rows
from extractors.layout.sheet_letters import without_sheet
from extractors.layout.white_columns import white_columns

HEADER_WITHIN = 3
"""Rows from the top among which the header is looked for; what stands above it is the table's title."""
MOST_LINES = 7
"""In one cell; with more and neither header nor label, the lines drawn are the frame of a page."""
MOST_COLUMNS = 12
"""With more, and most of them empty, the lines are ticks, strokes and underlines that happen to touch."""
MOST_SHADED = 3
"""Rows behind which one shade may stand: a subtotal, and the heading of what follows."""
HEADER_ABOVE = 0.03
"""Fractions of the page between a header that the lines drawn leave out, and the table."""
LEAST_HEADERS = 3
"""So many known headers side by side head columns, though labels stand under the first of them too."""
LONGEST_HEADER = 6
"""In words."""
SAME_SORT = 0.7
"""The part of a column's cells that hold the same sort of figures, at least."""
LEAST_ROWS, MOST_TAKEN = 2, 0.7
"""Of columns that are believed rather than the lines drawn: rows, and the part of the rows there that they take."""
SAME_EDGE = 0.025
"""Fractions of the page: columns on two pages nearer than this are the same column."""


def tables_of(pages: Sequence[Page], rows: Sequence[Sequence[Row]]) -> tuple[list[Table], list[Table], set[int]]:
    """All tables in reading order, of drawn ones those that are forms (labels beside values), and the ids of the
    lines that stand in any of them. `rows` holds the rows of each page."""
    tables: list[Table] = []
    forms: list[Table] = []
    held: set[int] = set()
    for page, page_rows in zip(pages, rows, strict=True):
        drawn, heads = _drawn(page, page_rows, tables, forms)
        outside = ([line for line in _outside(row, drawn) if id(line) not in heads] for row in page_rows)
        free = [row for row in outside if row]
        held |= {id(line) for row in page_rows for line in row if not any(line is one for kept in free for one in kept)}
        held |= _aligned(ruled_rows(free, page), tables)
        if page.source == "ocr":
            held |= _found(repeated_rows, _free(free, held), tables)
        held |= _found(white_columns, _free(free, held), tables)
    return [beside_headings(part) for table in tables for part in _parted(table)], forms, held


def _parted(table: Table) -> list[Table]:
    """The table, cut where a row of labels heads what stands below it: pairs of labels with their values under them."""
    if table.header is None:
        return [table]
    heads = [place for place in range(1, len(table.rows) - 1) if _heads_anew(table.rows[place], table.header)]
    if not heads:
        return [table]
    first = replace(table, rows=table.rows[: heads[0]])
    ends = [*heads[1:], len(table.rows)]
    rest = [replace(table, header=table.rows[a], rows=table.rows[a + 1 : b]) for a, b in zip(heads, ends, strict=True)]
    return [one for one in (first, *rest) if one.rows]


def _heads_anew(row: Sequence[Cell], header: Sequence[Cell]) -> bool:
    """Whether a row has other labels than the header, one in every column that is headed."""
    texts = [cell.text for cell in row if cell.lines]
    full = len(texts) >= 2 and len(texts) == sum(1 for cell in header if cell.lines)
    return full and _texts(row) != _texts(header) and all(map(is_label, texts))


def _drawn(
    page: Page, rows: Sequence[Row], tables: list[Table], forms: list[Table]
) -> tuple[list[Grid], frozenset[int]]:
    """The grids of the tables drawn, and the ids of the lines outside them that are headers."""
    heads: set[int] = set()
    grids = [grid for grid in grids_of(page) if _worth(_table(cells_of(grid, page), None))]
    grids = [grid for grid in grids if not _is_stripe(grid, grids, page, rows)]
    if page.source == "ocr":
        broken = [grid.box for grid in grids if _is_broken(grid, page, rows)]
        grids = [grid for grid in grids if not any(holds_centre(box, grid.box) for box in broken)]
    for grid in grids:
        table = _table(without_sheet(cells_of(grid, page)), _above(grid, rows))
        head = _cut_off(table, grid, rows)
        if head:
            heads |= {id(line) for cell in head for line in cell.lines}
            tables.append(replace(table, header=head, title=None))
        elif is_form(table):
            forms.append(table)
        elif not _continued(tables, table, page):
            tables.append(table)
    return grids, frozenset(heads)


def _cut_off(table: Table, grid: Grid, rows: Sequence[Row]) -> tuple[Cell, ...] | None:
    """The header that the lines drawn leave out, a shaded one for instance: words of labels right above the columns of
    a table of two rows or more that has no header of its own."""
    if table.header is not None or len(table.rows) < 2:
        return None
    level = [row for row in rows if 0 <= grid.box.top - max(line.box.bottom for line in row) < HEADER_ABOVE]
    if not level or not is_header([line.text for line in level[-1]]):
        return None
    row = level[-1]
    columns = [around(cell.box for cell in column) for column in zip(*table.rows, strict=True)]
    cells = tuple(
        Cell(table.page, Box(box.left, row[0].box.top, box.right, row[0].box.bottom), lines)
        for box in columns
        for lines in (tuple(line for line in row if box.left <= line.box.centre <= box.right),)
    )
    fits = sum(len(cell.lines) for cell in cells) == len(row) and all(len(cell.lines) <= 1 for cell in cells)
    return cells if fits else None


def _worth(table: Table) -> bool:
    """Whether drawn lines are a table: two filled cells side by side, and prose only under a header or a label."""
    longest = max((len(cell.lines) for row in table.rows for cell in row), default=0)
    if longest > MOST_LINES and table.header is None and not is_form(table):
        return False
    rows = (*((table.header,) if table.header else ()), *table.rows)
    filled = sum(1 for column in zip(*rows, strict=True) if any(cell.lines for cell in column))
    if rows and len(rows[0]) > MOST_COLUMNS and filled * 3 < len(rows[0]):
        return False
    return any(len({id(cell) for cell in row if cell.lines}) >= 2 for row in rows)


def _is_stripe(grid: Grid, grids: Sequence[Grid], page: Page, rows: Sequence[Row]) -> bool:
    """Whether a drawn box is the shade behind rows of a table whose other rows have none: a heading, a subtotal."""
    if len(grid.tops) > MOST_SHADED + 1 or is_form(_table(cells_of(grid, page), None)):
        return False
    inside = [place for place, row in enumerate(rows) if any(holds_centre(grid.box, line.box) for line in row)]
    if not inside or len(inside) > MOST_SHADED:
        return False
    near = [rows[other] for other in (inside[0] - 1, inside[-1] + 1) if 0 <= other < len(rows)]
    free = [row for row in near if not any(holds_centre(one.box, line.box) for one in grids for line in row)]
    return any(all(_in_columns_of(row, rows[place], len(inside)) for place in inside) for row in free)


def _in_columns_of(free: Row, shaded: Row, together: int) -> bool:
    """Whether every piece of a shaded row begins, or ends, where one of a free row does; a row that is shaded alone
    has as many pieces."""
    if len(free) < 2 or (together == 1 and len(free) != len(shaded)):
        return False
    return all(any(_same_edge(one.box, other.box) for other in free) for one in shaded)


def _same_edge(one: Box, other: Box) -> bool:
    return min(abs(one.left - other.left), abs(one.right - other.right)) <= SAME_EDGE


def _is_broken(grid: Grid, page: Page, rows: Sequence[Row]) -> bool:
    """Whether the lines of a scanned table show less of it than its words do: with gaps in them its cells run together
    and nothing heads its columns, and yet headers stand above columns there, or white parts more columns."""
    table = _table(cells_of(grid, page), None)
    if is_form(table) or (table.header is not None and _heads_well(table.header)):
        return False
    inside = [place for place, row in enumerate(rows) if any(holds_centre(grid.box, line.box) for line in row)]
    near = rows[max(0, inside[0] - 1) : inside[-1] + 1] if inside else []
    return any(_covers(found, near) for found in columns_of(near)) or any(
        len(found.edges) > len(table.rows[0]) and len(found.taken) >= MOST_TAKEN * len(near)
        for found in repeated_rows(near)
    )


def _heads_well(header: Sequence[Cell]) -> bool:
    """Whether these are known headers, no two of them in one cell."""
    whole = all(not side_by_side(one.box, other.box) for cell in header for one, other in pairwise(cell.lines))
    return whole and is_header(_texts(header))


def _covers(found: Columns, rows: Sequence[Row]) -> bool:
    """Whether columns under headers take most of these rows."""
    return found.header is not None and len(found.rows) >= LEAST_ROWS and len(found.taken) >= MOST_TAKEN * len(rows)


def _outside(row: Row, grids: Sequence[Grid]) -> Row:
    return [line for line in row if not any(holds_centre(grid.box, line.box) for grid in grids)]


def _above(grid: Grid, rows: Sequence[Row]) -> Line | None:
    """The line right above a drawn table."""
    above = [row for row in rows if row[0].box.bottom <= grid.box.top + 0.005]
    if not above or grid.box.top - above[-1][0].box.bottom > 0.05:
        return None
    return above[-1][0]


def _table(rows: Rows, title: Line | None) -> Table:
    """Rows with their header split off; a first row that is one cell from side to side is the title."""
    if len(rows) > 1 and len({id(cell) for cell in rows[0]}) == 1 and rows[0][0].lines:
        title, rows = rows[0][0].lines[0], rows[1:]
    if _has_meeting_per_column(rows):
        rows = tuple(zip(*rows, strict=True))
        return Table(rows[1:], rows[0], title)
    headed = len(_texts(rows[0])) >= LEAST_HEADERS and is_header(_texts(rows[0])) if rows else False
    if not headed and is_form(Table(rows, None, title)):
        return Table(rows, None, title)
    for place, row in enumerate(rows[:HEADER_WITHIN]):
        if place + 1 < len(rows) and (is_header(_texts(row)) or heads_typed_columns(rows[place:])):
            return Table(rows[place + 1 :], row, title if place == 0 else _first_line(rows[place - 1]) or title)
    return Table(rows, None, title)


def _first_line(row: Sequence[Cell]) -> Line | None:
    return next((cell.lines[0] for cell in row if cell.lines), None)


def _texts(row: Sequence[Cell]) -> list[str]:
    seen: dict[int, Cell] = {id(cell): cell for cell in row}
    return [cell.text for cell in seen.values()]


def _has_meeting_per_column(rows: Rows) -> bool:
    """Whether the labels stand in the first column and each further one holds a day: a table turned on its side."""
    if len(rows) < 2 or len(rows[0]) < 3 or not is_label(rows[0][0].text):
        return False
    labels = sum(1 for row in rows if is_label(row[0].text))
    days = max(sum(1 for cell in row[1:] if sort_of(cell.text) == "day") for row in rows)
    return labels * 2 >= len(rows) and days >= max(2, len(rows[0]) - 2)


def heads_typed_columns(rows: Rows) -> bool:
    """Whether the first row is a header by its shape alone: words in it, and under at least one of them the same sort
    of figures in most rows, be they days, times, lengths or numbers."""
    if len(rows) < 3 or any(sort_of(cell.text) not in ("words", None) for cell in rows[0]):
        return False
    if any(len(cell.text.split()) > LONGEST_HEADER for cell in rows[0]) or len({id(cell) for cell in rows[0]}) < 2:
        return False
    return any(_of_one_sort(column) for column in zip(*rows, strict=True) if column[0].lines)


def _of_one_sort(column: Sequence[Cell]) -> bool:
    sorts = [sort_of(cell.text) for cell in column[1:]]
    said = [one for one in sorts if one is not None]
    return any(len(said) >= 2 and said.count(sort) >= SAME_SORT * len(said) for sort in FIGURES)


def is_form(table: Table) -> bool:
    """Whether the rows are labels with their values beside them."""
    if table.header is not None:
        return False
    first = [row[0].text for row in table.rows if row[0].lines]
    labels = sum(1 for text in first if is_label(text))
    values = sum(1 for row in table.rows if len(row) > 1 and is_label(row[1].text))
    return bool(first) and labels * 2 >= len(first) and values * 2 <= len(first)


def _continued(tables: list[Table], table: Table, page: Page) -> bool:
    """Whether a table is the rest of the last one, on the page before; if so it is added to that one."""
    if not tables or tables[-1].rows[-1][-1].page != page.number - 1:
        return False
    last = tables[-1]
    repeated = table.header is not None and last.header is not None and _texts(table.header) == _texts(last.header)
    if not (repeated or table.header is None) or not _same_columns(
        last.header or last.rows[0], table.header or table.rows[0]
    ):
        return False
    tables[-1] = replace(last, rows=last.rows + table.rows)
    return True


def _same_columns(one: Sequence[Cell], other: Sequence[Cell]) -> bool:
    return len(one) == len(other) and all(
        abs(left.box.left - right.box.left) <= SAME_EDGE for left, right in zip(one, other, strict=True)
    )


def _aligned(rows: Sequence[Row], tables: list[Table]) -> set[int]:
    """Tables without ruling lines; the first may be the rest of the last table of the page before."""
    held: set[int] = set()
    start = _rest(rows, tables, held)
    for found in columns_of(rows[start:]):
        page_rows = [rows[start + place] for place in sorted(found.taken)]
        held |= {id(line) for row in page_rows for line in row}
        top = start + min(found.taken)
        title = rows[top - 1][0] if top > 0 else None
        table = Table(_paged(found), found.header, title)
        if not _repeats(tables, table):
            tables.append(table)
    return held


def _free(rows: Sequence[Row], held: set[int]) -> list[Row]:
    """The rows of which no line stands in a table."""
    return [row for row in rows if not any(id(line) in held for line in row)]


def _found(finds: Callable[[Sequence[Row]], Iterable[Columns]], rows: Sequence[Row], tables: list[Table]) -> set[int]:
    """Tables that have neither lines nor headers that are known; the ids of the lines in them."""
    held: set[int] = set()
    for found in finds(rows):
        held |= {id(line) for place in found.taken for line in rows[place]}
        top = min(found.taken)
        tables.append(Table(_paged(found), found.header, rows[top - 1][0] if top > 0 else None))
    return held


def _repeats(tables: list[Table], table: Table) -> bool:
    if not tables or not table.header or not tables[-1].header:
        return False
    last = tables[-1]
    if last.rows[-1][0].page != table.page - 1 or _texts(table.header) != _texts(tables[-1].header or ()):
        return False
    tables[-1] = replace(last, rows=last.rows + table.rows)
    return True


def _paged(found: Columns) -> Rows:
    """Cells without lines get the page of their row."""
    return tuple(
        tuple(cell if cell.lines else replace(cell, page=next(one.page for one in row if one.lines)) for cell in row)
        for row in found.rows
    )


def _widths(table: Table) -> list[Box]:
    """How wide each column of a table is."""
    rows = (*((table.header,) if table.header else ()), *table.rows)
    return [around(cell.box for cell in column) for column in zip(*rows, strict=True)]


def _rest(rows: Sequence[Row], tables: list[Table], held: set[int]) -> int:
    """Add rows at the head of this page that go on with the last table; the number of rows used up."""
    if not tables or not rows or tables[-1].header is None or tables[-1].rows[-1][0].page != rows[0][0].page - 1:
        return 0
    last = tables[-1]
    edges = _widths(last)
    for start in range(min(4, len(rows))):
        if len(rows[start]) < min(3, len(edges)) or is_header([line.text for line in rows[start]]):
            continue
        found = collect(rows, start, edges, rows[start][0].box.top, 0)
        if found.rows:
            held |= {id(line) for place in found.taken for line in rows[place]}
            tables[-1] = replace(last, rows=last.rows + _paged(found))
            return max(found.taken) + 1
    return 0
