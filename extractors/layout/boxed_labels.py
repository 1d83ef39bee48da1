"""Forms of boxes, a label above the value in each: rows of boxes look like tables of one row under their headers."""

from collections.abc import Iterator, Sequence

from extractors.labels import is_label
from extractors.layout.blocks import Labelled, Table
from extractors.layout.labelled import labelled_in_cell

LEAST = 2
"""Rows of boxes with other labels each: one alone may be a table with one meeting."""


def without_boxes(tables: Sequence[Table]) -> tuple[list[Table], list[Labelled]]:
    """The tables that are no rows of boxes, and the labels of those that are, each with the value under it."""
    boxes = [table for table in tables if _is_row_of_boxes(table)]
    if len({_heads(table) for table in boxes}) < max(LEAST, len(boxes)):
        return list(tables), []
    kept = [table for table in tables if not any(table is one for one in boxes)]
    return kept, [one for table in boxes for one in _labelled(table)]


def _heads(table: Table) -> tuple[str, ...]:
    return tuple(cell.text for cell in table.header or ())


def _is_row_of_boxes(table: Table) -> bool:
    """Whether labels stand above one row of values, and what stands below it is one cell a row."""
    if table.header is None or len(table.header) < LEAST or not all(map(is_label, _heads(table))):
        return False
    first, *rest = table.rows
    return any(cell.lines for cell in first) and all(sum(1 for cell in row if cell.lines) == 1 for row in rest)


def _labelled(table: Table) -> Iterator[Labelled]:
    first, *rest = table.rows
    for head, cell in zip(table.header or (), first, strict=True):
        if cell.lines:
            yield Labelled(head.lines[0], cell.lines, "under")
    for row in rest:
        yield from (one for cell in row for one in labelled_in_cell(cell))
