"""Tables in which one label stands for the rows of its group, level with the first of them or in their middle."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from math import prod
from typing import Final

from extractors.fields.phrases import phrases
from extractors.geometry import middle_of
from extractors.layout.blocks import Cell, Table
from extractors.layout.cell_sort import sort_of

_OF_GROUPS: Final = re.compile(
    r"\W*(?:\w*soort\b|\w*activiteit|\w*type\b|werkvorm|vorm\b|\w*categorie|onderdeel|rubriek|aard\b|wat\b).*",
    re.IGNORECASE,
)
"""Heads of a column whose label may stand for several rows."""
_LEAST_ROWS: Final = 3
_LEAST_EMPTY: Final = 0.3
"""The part of the cells in such a column that are empty, at least."""
_LONGEST: Final = 5
"""Words of a label."""
_LEVEL: Final = 0.3
"""Of the way to the next row: a label is no further from its row, where each stands on the first of its group."""
_CLEARLY: Final = 0.3
"""The same: so much nearer to the middle of its groups is one way of parting the rows than any other."""
_MOST_WAYS: Final = 5000
_NO_YEAR: Final = 2000

Groups = tuple[range, ...]


@dataclass(frozen=True, slots=True)
class _Label:
    cell: Cell
    row: int
    middle: float


def under_labels(table: Table) -> Table:
    """The table with each label in every row of its group, as a merged cell is; the table itself where its rows can be
    parted among the labels in several ways."""
    days = [_day_of(row) for row in table.rows]
    dated = [place for place, day in enumerate(days) if day is not None]
    if len(dated) < _LEAST_ROWS or dated != list(range(len(dated))):
        return table
    column = _column(table, len(dated))
    groups = _groups(table, column, [day for day in days if day is not None]) if column is not None else None
    if column is None or groups is None:
        return table
    of_row = {row: table.rows[label.row][column] for label, group in groups for row in group}
    rows = [
        (*row[:column], of_row[place], *row[column + 1 :]) if place in of_row else row
        for place, row in enumerate(table.rows)
    ]
    return replace(table, rows=tuple(rows))


def _day_of(row: Sequence[Cell]) -> dt.date | None:
    """The day in a row; of one without a year, in any year."""
    for cell in row:
        if sort_of(cell.text) == "day":
            found = next((one for one in phrases(cell.text, _NO_YEAR) if one.kind == "day"), None)
            return found.value if found and isinstance(found.value, dt.date) else None
    return None


def _column(table: Table, rows: int) -> int | None:
    """The column of labels: many cells empty, in the others a few words that differ from one group to the next."""
    columns = list(zip(*table.rows[:rows], strict=True))
    for place, column in enumerate(columns):
        head = table.header[place].text if table.header else ""
        if (_OF_GROUPS.fullmatch(head) if head else place == 0) and _holds_labels(column):
            return place
    return None


def _holds_labels(column: Sequence[Cell]) -> bool:
    said = [cell.text for cell in column if cell.lines]
    if len(said) < 2 or len(column) - len(said) < _LEAST_EMPTY * len(column):
        return False
    words = all(sort_of(text) == "words" and len(text.split()) <= _LONGEST for text in said)
    return words and not any(re.search(r"\d", text) for text in said) and all(a != b for a, b in pairwise(said))


def _groups(table: Table, column: int, days: Sequence[dt.date]) -> list[tuple[_Label, range]] | None:
    """Each label with its rows."""
    middles = [_middle([cell for n, cell in enumerate(row) if n != column]) for row in table.rows[: len(days)]]
    labels = [
        _Label(row[column], place, _middle([row[column]]))
        for place, row in enumerate(table.rows[: len(days)])
        if row[column].lines
    ]
    pitch = middle_of((below - above for above, below in pairwise(middles)), 0.0)
    if pitch <= 0 or prod(b.row - a.row for a, b in pairwise(labels)) > _MOST_WAYS:
        return None
    on_top = labels[0].row == 0 and all(abs(one.middle - middles[one.row]) < _LEVEL * pitch for one in labels)
    found = _parted(labels, middles, days, pitch, on_top)
    return list(zip(labels, found, strict=True)) if found else None


def _middle(cells: Sequence[Cell]) -> float:
    return middle_of((line.box.middle for cell in cells for line in cell.lines), 0.0)


def _parted(
    labels: Sequence[_Label], middles: Sequence[float], days: Sequence[dt.date], pitch: float, on_top: bool
) -> Groups | None:
    """The rows of each label: days run on within a group; where that leaves a choice, below labels that all stand level
    with a row, else around them."""
    ways = sorted(_ways(labels, len(days)), key=lambda way: (_falls(way, days), _off(way, labels, middles, pitch)))
    best = [way for way in ways if _falls(way, days) == _falls(ways[0], days)]
    below = next(
        (way for way in best if all(one.start == label.row for one, label in zip(way, labels, strict=True))), None
    )
    if on_top and below:
        return below
    first, *others = (_off(way, labels, middles, pitch) for way in best)
    return best[0] if not others or others[0] - first > _CLEARLY else None


def _ways(labels: Sequence[_Label], rows: int) -> Iterator[Groups]:
    """All ways to part the rows, each label among its own."""
    for starts in product(*(range(above.row + 1, below.row + 1) for above, below in pairwise(labels))):
        edges = (0, *starts, rows)
        yield tuple(range(first, end) for first, end in pairwise(edges))


def _falls(way: Groups, days: Sequence[dt.date]) -> int:
    """How often an earlier day follows a later one within a group."""
    return sum(days[row + 1] < days[row] for group in way for row in group[:-1])


def _off(way: Groups, labels: Sequence[_Label], middles: Sequence[float], pitch: float) -> float:
    """How far labels stand from the middle of their groups, together, in rows."""
    centres = ((middles[group[0]] + middles[group[-1]]) / 2 for group in way)
    return sum(abs(label.middle - centre) for label, centre in zip(labels, centres, strict=True)) / pitch
