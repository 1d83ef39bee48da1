"""Reading order: pieces of a page that are read from top to bottom, with columns of prose one after the other."""

from collections.abc import Sequence

from extractors.labels import is_label
from extractors.layout.blocks import Line
from extractors.layout.columns import Row

GUTTERS = tuple(step / 100 for step in range(30, 71, 2))
"""Where the white between two columns of prose may run, in fractions of the page."""
LEAST_LINES = 4
"""In each column."""
PROSE_WORDS = 4
"""A column of prose has at least so many words on its middle line; labels and names have fewer."""


def regions_of(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows of a page, cut where two columns of prose stand side by side."""
    best = max((_stretch(rows, gutter) for gutter in GUTTERS), key=lambda one: one[1] - one[0], default=(0, 0))
    start, end = best
    if end == start:
        return [list(rows)] if rows else []
    gutter = next(one for one in GUTTERS if _stretch(rows, one) == best)
    left, right = _sides(rows[start:end], gutter)
    return [*regions_of(rows[:start]), left, right, *regions_of(rows[end:])]


def _stretch(rows: Sequence[Row], gutter: float) -> tuple[int, int]:
    """The longest run of rows that no line crosses at the gutter and that is prose on both sides; (0, 0) if none."""
    longest, start = (0, 0), 0
    for place in range(len(rows) + 1):
        if place == len(rows) or any(line.box.left < gutter < line.box.right for line in rows[place]):
            run = _trimmed(rows, start, place, gutter)
            if run[1] - run[0] > longest[1] - longest[0] and _two_columns(rows[run[0] : run[1]], gutter):
                longest = run
            start = place + 1
    return longest


def _trimmed(rows: Sequence[Row], start: int, end: int, gutter: float) -> tuple[int, int]:
    """Without the rows at the top that have nothing on the right: a heading belongs to what stands above."""
    while start < end and not any(line.box.left >= gutter for line in rows[start]):
        start += 1
    return start, end


def _two_columns(rows: Sequence[Row], gutter: float) -> bool:
    sides = _sides(rows, gutter)
    return all(_is_prose([line for row in side for line in row]) for side in sides)


def _sides(rows: Sequence[Row], gutter: float) -> tuple[list[Row], list[Row]]:
    left = [[line for line in row if line.box.centre < gutter] for row in rows]
    right = [[line for line in row if line.box.centre >= gutter] for row in rows]
    return [row for row in left if row], [row for row in right if row]


def _is_prose(lines: Sequence[Line]) -> bool:
    if len(lines) < LEAST_LINES:
        return False
    lengths = sorted(len(line.words) for line in lines)
    labels = sum(1 for line in lines if is_label(line.text))
    return lengths[len(lengths) // 2] >= PROSE_WORDS and labels * 3 <= len(lines)
