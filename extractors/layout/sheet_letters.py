"""Spreadsheets shown with their letters: the row below `A B C` holds the names of the columns."""

import string
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.layout.blocks import Cell, Table

LEAST = 3
"""Letters in a row before they are those of a spreadsheet."""
MOST, LOST = 0.6, 3
"""The part of what stands there that is such letters, and how many of them may be lost."""


def without_letters(table: Table) -> Table:
    """The table, with its second row for a header where the first only letters the columns: `A`, `B`, `C` …"""
    if table.header is not None and _are_letters(table.header):
        return replace(table, header=table.rows[0], rows=table.rows[1:]) if len(table.rows) > 1 else table
    if table.header is None and len(table.rows) > 2 and _are_letters(table.rows[0]):
        return replace(table, header=table.rows[1], rows=table.rows[2:])
    return table


def without_sheet(rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a spreadsheet without its furniture: letters above the columns, numbers before the rows, empty rows.
    Rows without letters above them are left as they are."""
    if len(rows) < LEAST or not _are_letters(rows[0]):
        return tuple(rows)
    numbered = all(row[0].text == "" or row[0].text.isdigit() for row in rows[1:]) and _counts(rows[1:])
    kept = [row[1:] if numbered else row for row in rows[1:]]
    return tuple(row for row in kept if any(cell.lines for cell in row))


def _counts(rows: Sequence[tuple[Cell, ...]]) -> bool:
    """Whether the first cells number the rows."""
    numbers = [int(row[0].text) for row in rows if row[0].text.isdigit()]
    return len(numbers) >= LEAST and all(other == one + 1 for one, other in pairwise(numbers))


def _are_letters(row: Iterable[Cell]) -> bool:
    """Whether a row is `A`, `B`, `C` … from left to right; of a scan some may be lost, or read as something else."""
    cells = {id(cell): cell for cell in row}.values()
    said = [part for cell in cells for part in cell.text.split() if not part.isdigit()]
    letters = [one for one in said if len(one) == 1 and one in string.ascii_uppercase]
    rising = all(one < other for one, other in pairwise(letters))
    return len(letters) >= max(LEAST, MOST * len(said)) and rising and ord(letters[-1]) - ord("A") < len(letters) + LOST
