"""Spreadsheets shown with their letters: the row below `A B C` holds the names of the columns."""

import string
from collections.abc import Iterable
from dataclasses import replace

from extractors.layout.blocks import Cell, Table

LEAST = 3
"""Letters in a row before they are those of a spreadsheet."""


def without_letters(table: Table) -> Table:
    """The table, with its second row for a header where the first only letters the columns: `A`, `B`, `C` …"""
    if table.header is not None and _are_letters(table.header):
        return replace(table, header=table.rows[0], rows=table.rows[1:]) if len(table.rows) > 1 else table
    if table.header is None and len(table.rows) > 2 and _are_letters(table.rows[0]):
        return replace(table, header=table.rows[1], rows=table.rows[2:])
    return table


def _are_letters(row: Iterable[Cell]) -> bool:
    said = "".join("".join(cell.text.split()) for cell in row)
    return len(said) >= LEAST and string.ascii_uppercase.startswith(said)
