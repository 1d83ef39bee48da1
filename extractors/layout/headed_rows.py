"""Tables in which rows stand under headings of their own: `Intervisie`, its meetings, `Supervisie`, its meetings."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.evidence import Box
from extractors.layout.blocks import Cell, Table
from extractors.layout.columns import TOTAL

LONGEST_HEADING = 8
"""In words."""


def heads_rows(row: Sequence[Cell]) -> bool:
    """Whether a row is nothing but a few words at its left, or in one cell from side to side."""
    said = [cell for cell in {id(cell): cell for cell in row}.values() if cell.lines]
    if len(said) != 1 or not row[0].lines or len(row) < 2:
        return False
    text = said[0].text
    words_only = re.search(r"\d", text) is None and len(text.split()) <= LONGEST_HEADING
    return words_only and not text.rstrip().endswith((".", ":")) and not TOTAL.search(text.lower())


def beside_headings(table: Table) -> Table:
    """The table with each heading as a merged cell in a column before the rows it heads; the table itself when it has
    no such headings. One alone may be a remark: it takes two, each with rows under it, and the first on top."""
    heading = [heads_rows(row) for row in table.rows]
    doubled = any(one and below for one, below in pairwise(heading))
    if sum(heading) < 2 or not heading[0] or heading[-1] or doubled:
        return table
    rows: list[tuple[Cell, ...]] = []
    for row, is_heading in zip(table.rows, heading, strict=True):
        if is_heading:
            current = row[0]
        else:
            rows.append((current, *row))
    return replace(
        table, rows=tuple(rows), header=(_nameless(table.header[0]), *table.header) if table.header else None
    )


def _nameless(first: Cell) -> Cell:
    return Cell(first.page, Box(first.box.left, first.box.top, first.box.left, first.box.bottom), ())
