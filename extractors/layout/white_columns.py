"""Tables without ruling lines and without headers that are known: columns that white parts from top to bottom, among
them days. Cells may be empty, or go on over the end of their line."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.evidence import Box, Word
from extractors.geometry import around, middle_of, shared_width
from extractors.labels import is_label
from extractors.layout.blocks import Cell, Line, line_of
from extractors.layout.cell_sort import FIGURES, MONTH, Sort, sort_of
from extractors.layout.columns import FOOT, Columns, Row, collect

LEAST_COLUMNS = 3
LEAST_ROWS = 2
LEAST_DAYS = 2
"""Rows with a day, or headers that are days; of months as headers one more."""
NARROWEST, NARROWEST_OF_FEW = 0.8, 1.4
"""In widths of a character: the white between two columns; of fewer rows than `MANY` it is wider."""
MANY = 4
FARTHEST_ROW = 3.2
"""In heights of a line."""
MOST, KEYED = 0.7, 0.3
"""The parts of a column's filled cells, and of the rows, that are of one sort where that column begins each row."""
CLOSER = 0.3
"""In heights of a line: how much less white stands between the lines of one row than between rows."""
FULLEST = 0.75
"""The part of the columns that lines which go on with a row fill on average, at most."""
LONGEST_HEADER = 5
"""In words."""
IN_FIGURES = r"\d{1,2}\s?[-/.]\s?\d{1,2}(?:\s?[-/.]\s?['’]?\d{2,4})?|\d{4}-\d\d-\d\d"
IN_WORDS = rf"\d{{1,2}}[\s-]{MONTH}(?:[\s-]['’]?\d{{2,4}})?"
A_DAY = rf"(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?\s)?(?:{IN_FIGURES}|{IN_WORDS}|\d{{1,2}})"
DAYS = re.compile(rf"{A_DAY}(?:\s?(?:,|;|/|&|en|\s)\s?{A_DAY})*[,;]?", re.IGNORECASE)
MONTHLY = re.compile(rf"{MONTH}(?:\s['’]?\d{{2,4}})?", re.IGNORECASE)


def white_columns(rows: Sequence[Row]) -> Iterator[Columns]:
    """Tables from top to bottom, with the words above their columns as header. Rows that are taken are not free for
    anything else."""
    start = 0
    while start < len(rows):
        found = _table(rows, start) if _may_begin(rows[start]) else None
        if found is not None:
            yield found
            start = max(found.taken)
        start += 1


def _may_begin(row: Row) -> bool:
    """Whether three things stand side by side; months may stand so near to each other that they are one line."""
    months = sum(1 for line in row for word in line.words if MONTHLY.fullmatch(word.text))
    return len(row) >= LEAST_COLUMNS or months > LEAST_DAYS


def _table(rows: Sequence[Row], start: int) -> Columns | None:
    end = _reach(rows, start)
    if end - start < LEAST_ROWS + 1:
        return None
    edges = _edges(rows[start:end])
    parted = [[piece for line in row for piece in _parted(line, edges)] for row in rows[:end]]
    headers = _headers(parted, start, end, edges)
    top = start + headers
    key = _key(parted[top:end], edges)
    found = _joined(parted, top, end, edges) or collect(parted, top, edges, parted[top][0].box.top, key)
    header = _cells(parted[start:top], edges) if headers else None
    if len(found.rows) < LEAST_ROWS or not _tells_days(found.rows, header) or _is_form(found.rows, header):
        return None
    if _are_cards(found.rows, header):
        return None
    return Columns(header, found.rows, found.taken | set(range(start, top)), edges)


# --- how far the columns go


def _reach(rows: Sequence[Row], start: int) -> int:
    """The first row that no longer stands in these columns."""
    best, end = len(_edges(rows[start : start + 1])), start + 1
    while end < len(rows):
        above, row = rows[end - 1], rows[end]
        height = middle_of((line.box.height for line in above), 0.012)
        white = min(line.box.top for line in row) - max(line.box.bottom for line in above)
        columns = len(_edges(rows[start : end + 1]))
        lost = (columns < best or _crosses(row[0], rows[start:end])) and len(row) == 1 and end > start + 1
        if white > FARTHEST_ROW * height or columns < LEAST_COLUMNS or lost:
            break
        best, end = columns, end + 1
    return end


def _crosses(line: Line, rows: Sequence[Row]) -> bool:
    """Whether a label and its value stand below the columns, from one into the next: `Bewijs voor: S. Oudman`."""
    return FOOT.match(line.text) is not None and sum(shared_width(edge, line.box) > 0 for edge in _edges(rows)) > 1


def _edges(rows: Sequence[Row]) -> tuple[Box, ...]:
    """What white parts in all of these rows, heightless, from left to right."""
    words = sorted((word for row in rows for line in row for word in line.words), key=lambda word: word.box.left)
    character = middle_of((word.box.width / len(word.text) for word in words), 0.01)
    narrowest = (NARROWEST if len(rows) >= MANY else NARROWEST_OF_FEW) * character
    columns: list[list[Word]] = []
    right = -1.0
    for word in words:
        if columns and word.box.left < right + narrowest:
            columns[-1].append(word)
        else:
            columns.append([word])
        right = max(right, word.box.right)
    kept = _without_strays(columns, rows)
    return tuple(_heightless(around(word.box for word in column)) for column in _wide_apart(kept, rows))


def _wide_apart(columns: Sequence[list[Word]], rows: Sequence[Row]) -> list[list[Word]]:
    """The columns, put together where most lines run on from one into the next: the white there is that between words.
    Names of months, which are short, may stand as near."""
    kept: list[list[Word]] = []
    for column in columns:
        if kept and _runs_on(kept[-1], column, rows):
            kept[-1] = [*kept[-1], *column]
        else:
            kept.append(list(column))
    return kept


def _runs_on(left: Sequence[Word], right: Sequence[Word], rows: Sequence[Row]) -> bool:
    mine, theirs = {id(word) for word in left}, {id(word) for word in right}
    both = [row for row in rows if all(any(id(w) in ids for line in row for w in line.words) for ids in (mine, theirs))]
    through = [
        row
        for row in both
        if any(
            all(any(id(word) in ids for word in line.words) for ids in (mine, theirs)) and not _is_of_months(line)
            for line in row
        )
    ]
    return bool(both) and len(through) > (1 - MOST) * len(both)


def _is_of_months(line: Line) -> bool:
    """Whether names of months stand side by side, and no month behind a number: `jan feb mrt`, not `3 feb`."""
    return any(MONTHLY.fullmatch(word.text) for word in line.words) and not _is_days(line.text)


def _without_strays(columns: Sequence[list[Word]], rows: Sequence[Row]) -> list[list[Word]]:
    """The columns, one in which a single word stands below the top put with the one before it: the end of a longer
    line."""
    top = {id(word) for line in rows[0] for word in line.words}
    kept: list[list[Word]] = []
    for column in columns:
        stray = len(column) == 1 and id(column[0]) not in top
        if kept and stray and len(rows) >= MANY and len(columns) > LEAST_COLUMNS:
            kept[-1] = [*kept[-1], *column]
        else:
            kept.append(list(column))
    return kept


def _heightless(box: Box) -> Box:
    return Box(box.left, box.top, box.right, box.top)


def _parted(line: Line, edges: Sequence[Box]) -> Row:
    """The words of a line by the column in which they stand."""
    pieces: list[tuple[int, list[Word]]] = []
    for word in line.words:
        at = _column(word.box, edges)
        if pieces and pieces[-1][0] == at:
            pieces[-1][1].append(word)
        else:
            pieces.append((at, [word]))
    return [line_of(line.page, words) for _, words in pieces]


def _column(box: Box, edges: Sequence[Box]) -> int:
    return min(range(len(edges)), key=lambda n: max(edges[n].left - box.centre, box.centre - edges[n].right, 0.0))


def _joined(rows: Sequence[Row], top: int, end: int, edges: Sequence[Box]) -> Columns | None:
    """Rows put together from the lines between which less white stands than elsewhere; None where all white is alike,
    or the lines are as full as rows are."""
    whites = [_white(rows, place) for place in range(top + 1, end)]
    height = middle_of((line.box.height for row in rows[top:end] for line in row), 0.012)
    steps = sorted(whites)
    jumps = [(below - above, (above + below) / 2) for above, below in pairwise(steps)]
    jump, limit = max(jumps, default=(0.0, 0.0))
    close = [place for place, white in zip(range(top + 1, end), whites, strict=True) if white < limit]
    if jump < CLOSER * height or sum(len(rows[place]) for place in close) > FULLEST * len(edges) * len(close):
        return None
    groups: list[list[Row]] = []
    for place in range(top, end):
        if place in close:
            groups[-1].append(rows[place])
        else:
            groups.append([rows[place]])
    return Columns(None, tuple(_cells(group, edges) for group in groups), frozenset(range(top, end)), tuple(edges))


def _white(rows: Sequence[Row], place: int) -> float:
    """The white above a row."""
    return min(line.box.top for line in rows[place]) - max(line.box.bottom for line in rows[place - 1])


# --- what they are


def _headers(rows: Sequence[Row], start: int, end: int, edges: Sequence[Box]) -> int:
    """How many rows at the top are headers: words or months above columns; its second line too. Days that head columns
    are rows like others: each is read as its meeting's."""
    if not _may_head(rows[start], edges):
        return 0
    top = start + 1
    while top < end - LEAST_ROWS and _goes_on(rows[top - 1], rows[top], rows[top + 1 : end]):
        top += 1
    return top - start


def _may_head(row: Row, edges: Sequence[Box]) -> bool:
    sorts = [sort_of(line.text) for line in row]
    monthly = sum(1 for line in row if MONTHLY.fullmatch(line.text))
    if monthly > LEAST_DAYS:
        return True
    short = all(len(line.text.split()) <= LONGEST_HEADER for line in row)
    return short and all(one == "words" for one in sorts) and not any(re.search(r"\d", line.text) for line in row)


def _goes_on(above: Row, row: Row, below: Sequence[Row]) -> bool:
    """Whether a row of words goes on with the header above it: nearer to that one than the rows below to each other."""
    bottom, top = max(line.box.bottom for line in above), min(line.box.top for line in row)
    whites = [_white([row, *below], place) for place in range(1, len(below) + 1)]
    few = len(row) < len(below[-1])
    return few and top - bottom < 0.6 * max(whites) and not any(re.search(r"\d", line.text) for line in row)


def _key(rows: Sequence[Row], edges: Sequence[Box]) -> int:
    """The column with which each row of the table begins, for what stands there takes one line: lengths, numbers or
    times; else days, else the first that most rows fill."""
    sorts: list[list[Sort | None]] = [[] for _ in edges]
    for row in rows:
        for line in row:
            sorts[_column(line.box, edges)].append("day" if _is_days(line.text) else sort_of(line.text))
    figures = [sum(one in FIGURES and one != "day" for one in own) for own in sorts]
    days = [own.count("day") for own in sorts]
    for counts in (figures, days):
        best = max(range(len(edges)), key=lambda at: counts[at])
        if counts[best] >= max(LEAST_ROWS, KEYED * len(rows)) and counts[best] >= MOST * len(sorts[best]):
            return best
    return max(range(len(edges)), key=lambda at: (len(sorts[at]), -at))


def _cells(rows: Sequence[Row], edges: Sequence[Box]) -> tuple[Cell, ...]:
    lines = [line for row in rows for line in row]
    page = lines[0].page
    held = [tuple(line for line in lines if _column(line.box, edges) == at) for at in range(len(edges))]
    return tuple(
        Cell(page, around(line.box for line in own) if own else edge, own)
        for own, edge in zip(held, edges, strict=True)
    )


def _is_days(text: str) -> bool:
    return DAYS.fullmatch(text.strip()) is not None and not re.fullmatch(r"\W*\d+([.,]\d+)?\W*", text)


def _tells_days(rows: Sequence[Sequence[Cell]], header: Sequence[Cell] | None) -> bool:
    """Whether rows tell days of their own, or days or months head the columns."""
    heads = [cell.text for cell in header or rows[0]]
    if sum(1 for text in heads if MONTHLY.fullmatch(text)) > LEAST_DAYS:
        return True
    if sum(1 for text in heads if sort_of(text) == "day") >= LEAST_DAYS:
        return True
    columns = list(zip(*rows, strict=True))
    days = max(sum(1 for cell in column if _is_days(cell.text)) for column in columns)
    months = max(sum(1 for cell in column if MONTHLY.fullmatch(cell.text)) for column in columns)
    least = LEAST_DAYS if header else LEAST_DAYS + 1  # the head and foot of a page may hold two
    return max(days, months) >= least and 2 * max(days, months) >= len(rows)


def _are_cards(rows: Sequence[Sequence[Cell]], header: Sequence[Cell] | None) -> bool:
    """Whether days stand side by side under other things: blocks beside one another, each of a meeting."""
    columns = [sum(1 for cell in column if _is_days(cell.text)) for column in zip(*rows, strict=True)]
    below = rows if header else rows[1:]
    across = max(sum(1 for cell in row if _is_days(cell.text)) for row in below)
    return across > 1 and sum(1 for days in columns if days * 2 >= len(rows)) < across


def _is_form(rows: Sequence[Sequence[Cell]], header: Sequence[Cell] | None) -> bool:
    """Whether rows are labels with their values beside them, and no days head the columns."""
    if header is not None or sum(1 for cell in rows[0] if sort_of(cell.text) == "day") >= LEAST_DAYS:
        return False
    first = [row[0].text for row in rows if row[0].lines]
    return sum(1 for text in first if is_label(text) or text.rstrip().endswith(":")) * 2 >= max(1, len(first))
