"""The drawn table of a scan: its rules have gaps, and some were not seen at all. What stands in it says what they said.

On a scan two places are one cell because words run from one into the other, not because no rule was seen between them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.evidence import Box, Word
from extractors.layout.cell_sort import FIGURES, sort_of
from extractors.layout.drawn_grid import Grid, ruled_across, ruled_down, slot_of
from extractors.layout.lines import cut_row, rows_of

OVER = 0.25
"""Of a word's width: it runs over an edge when so much of it stands on either side."""
LEAST_ROWS, MOST = 3, 0.6
"""Rows that white parts at one place, and the part of all rows with words there, before a rule is taken to be lost."""
CROSSING = 0.2
"""The part of the rows in which words may run over it: the title, a remark."""
OF_FIGURES = 0.6
"""The part of what stands on one side of it that is figures, at least."""

Pieces = list[list[Word]]
"""The words of a row, cut at wide white."""


def scanned_spans(grid: Grid, words: Sequence[Word]) -> tuple[Grid, list[int]]:
    """The grid with the columns whose rule was not seen, and for every slot the number of the cell it belongs to."""
    rows = _rows(grid, words)
    full = replace(grid, lefts=_with_lost_columns(grid.lefts, [cut_row(row, ()) for row in rows]))
    return full, _numbered(full, [_segments(full, top, words) for top in range(len(full.tops) - 1)])


def _rows(grid: Grid, words: Sequence[Word]) -> list[list[Word]]:
    """The lines of words in the grid; those of one cell that are cut by the next cell's as well."""
    bands = ([word for word in words if low <= word.box.middle < high] for low, high in pairwise(grid.tops))
    return [row for band in bands for row in rows_of(band)]


# --- columns


def _with_lost_columns(lefts: Sequence[float], rows: Sequence[Pieces]) -> tuple[float, ...]:
    found = [lefts[0]]
    for left, right in pairwise(lefts):
        inside = [_within(row, left, right) for row in rows]
        found += [*_lost([row for row in inside if row]), right]
    return tuple(found)


def _within(row: Pieces, left: float, right: float) -> Pieces:
    cut = ([word for word in piece if left <= word.box.centre < right] for piece in row)
    return [piece for piece in cut if piece]


def _lost(rows: Sequence[Pieces]) -> list[float]:
    """Where white parts figures from what stands beside them in most rows, from left to right."""
    if len(rows) < LEAST_ROWS:
        return []
    gaps = ((one[-1].box.right, other[0].box.left) for row in rows for one, other in pairwise(row))
    whites = [(low, high) for low, high in gaps if low < high]  # boxes of two engines may lie on one another
    best = max(whites, key=lambda white: _parting(white, whites), default=None)
    if best is None:
        return []
    low, high = _narrowed(best, whites)
    edge = (low + high) / 2
    if not _parts_rows(edge, low, high, rows, whites):
        return []
    before = [_within(row, 0.0, edge) for row in rows]
    after = [_within(row, edge, 1.0) for row in rows]
    return [*_lost([row for row in before if row]), edge, *_lost([row for row in after if row])]


def _parting(white: tuple[float, float], whites: Sequence[tuple[float, float]]) -> int:
    middle = sum(white) / 2
    return sum(1 for low, high in whites if low < middle < high)


def _narrowed(white: tuple[float, float], whites: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """What all whites that hold the middle of this one have in common."""
    middle = sum(white) / 2
    alike = [(low, high) for low, high in whites if low < middle < high]
    return max(low for low, _ in alike), min(high for _, high in alike)


def _parts_rows(
    edge: float, low: float, high: float, rows: Sequence[Pieces], whites: Sequence[tuple[float, float]]
) -> bool:
    parted = sum(1 for left, right in whites if left < edge < right)
    crossed = sum(1 for row in rows if any(piece[0].box.left < edge < piece[-1].box.right for piece in row))
    if parted < max(LEAST_ROWS, MOST * len(rows)) or crossed > CROSSING * len(rows) or low >= high:
        return False
    sides = zip(*(_beside(edge, row) for row in rows), strict=True)
    return any(_are_figures([piece for piece in side if piece]) for side in sides)


def _beside(edge: float, row: Pieces) -> tuple[list[Word], list[Word]]:
    """The pieces of a row right before and right behind an edge."""
    before = [piece for piece in row if piece[-1].box.right <= edge]
    after = [piece for piece in row if piece[0].box.left >= edge]
    return (before[-1] if before else []), (after[0] if after else [])


def _are_figures(pieces: Sequence[list[Word]]) -> bool:
    figures = sum(1 for piece in pieces if sort_of(" ".join(word.text for word in piece)) in FIGURES)
    return figures >= max(LEAST_ROWS - 1, OF_FIGURES * len(pieces))


# --- cells


@dataclass(frozen=True, slots=True)
class _Segment:
    """Slots of one row that are one cell: from the first up to, not including, the last."""

    first: int
    last: int
    held: bool
    """Whether words stand in it."""


def _segments(grid: Grid, top: int, words: Sequence[Word]) -> list[_Segment]:
    width = len(grid.lefts) - 1
    band = [word for word in words if grid.tops[top] <= word.box.middle < grid.tops[top + 1]]
    counts = [0] * width
    for word in band:
        counts[min(width - 1, max(0, bisect_right(grid.lefts, word.box.centre) - 1))] += 1
    apart = _apart(grid, top, band, counts)
    ends = [0, *(place + 1 for place in range(width - 1) if apart[place]), width]
    return [_Segment(first, last, any(counts[first:last])) for first, last in pairwise(ends)]


def _apart(grid: Grid, top: int, band: Sequence[Word], counts: Sequence[int]) -> list[bool]:
    """For every edge within a row of the grid, whether it parts two cells: a rule is seen there, or no words run over
    it in a row that fills more than one place."""
    width = len(counts)
    pieces = [piece for row in rows_of(band) for piece in cut_row(row, ())]
    places = {bisect_left(grid.lefts, piece[0].box.centre) for piece in pieces}
    return [
        ruled_down(grid, slot_of(grid, top * width + place, width))
        or (len(places) > 1 and not any(_runs_over(grid.lefts[place + 1], piece) for piece in pieces))
        for place in range(width - 1)
    ]


def _runs_over(edge: float, piece: Sequence[Word]) -> bool:
    """Whether words read on over an edge; figures on one side of it are a cell of their own."""
    if not piece[0].box.left < edge < piece[-1].box.right:
        return False
    if any(_over(edge, word.box) for word in piece):
        return True
    front = " ".join(word.text for word in piece if word.box.centre < edge)
    rest = " ".join(word.text for word in piece if word.box.centre >= edge)
    return sort_of(front) not in FIGURES and sort_of(rest) not in FIGURES


def _over(edge: float, box: Box) -> bool:
    return box.left + OVER * box.width < edge < box.right - OVER * box.width


def _numbered(grid: Grid, rows: Sequence[Sequence[_Segment]]) -> list[int]:
    """Every slot with the number of its cell. A cell goes on in the row below where no rule is seen between them though
    one is under most of the row, they are equally wide, and at most one of them has words."""
    width = len(grid.lefts) - 1
    numbers: list[int] = []
    going: dict[tuple[int, int], tuple[int, bool]] = {}
    for top, segments in enumerate(rows):
        here: dict[tuple[int, int], tuple[int, bool]] = {}
        ruled = [
            top > 0 and ruled_across(grid, slot_of(grid, (top - 1) * width + place, width)) for place in range(width)
        ]
        lost = 2 * sum(ruled) < width
        for one in segments:
            above = going.get((one.first, one.last))
            if above is None or lost or (above[1] and one.held) or any(ruled[one.first : one.last]):
                above = (top * width + one.first, False)
            here[one.first, one.last] = (above[0], above[1] or one.held)
            numbers += [above[0]] * (one.last - one.first)
        going = here
    return numbers
