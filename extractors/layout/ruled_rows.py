"""Rows of a table between which level rules run: what stands between two rules is one row, however its cells wrap."""

from collections.abc import Sequence
from itertools import pairwise

from extractors.evidence import Box, Page
from extractors.layout.cell_sort import FIGURES, sort_of
from extractors.layout.columns import Row
from extractors.layout.lines import is_level

WIDEST_APART = 0.02
"""Fractions of the page: the rules of one table begin, and end, within so much."""
LEAST_WIDTH, LEAST_RULES = 0.25, 3
MOST_ROWS = 5
"""Lines under one another in one cell, at most."""
LEAST_PIECES = 2


def ruled_rows(rows: Sequence[Row], page: Page) -> list[Row]:
    """The rows of a page from top to bottom, those between two rules of a table put together. A band that holds figures
    of one sort under one another is left as it is: its rules part more than rows."""
    found = list(rows)
    for rules in _tables(page):
        for above, below in pairwise(rules):
            found = _joined(found, above, below)
    return found


def _tables(page: Page) -> list[list[Box]]:
    """Level rules as long as each other, under one another, of each table; a double rule once."""
    groups: list[list[Box]] = []
    for rule in sorted((one for one in page.rules if _may_part(one, page)), key=lambda one: one.top):
        group = next((one for one in groups if _alike(one[-1], rule)), None)
        if group is None:
            groups.append([rule])
        elif rule.top - group[-1].bottom > 0.005:
            group.append(rule)
    return [group for group in groups if len(group) >= LEAST_RULES]


def _may_part(rule: Box, page: Page) -> bool:
    return rule.width >= LEAST_WIDTH and is_level(rule, page)


def _alike(one: Box, other: Box) -> bool:
    return abs(one.left - other.left) < WIDEST_APART and abs(one.right - other.right) < WIDEST_APART


def _joined(rows: Sequence[Row], above: Box, below: Box) -> list[Row]:
    inside = [place for place, row in enumerate(rows) if all(_between(line.box, above, below) for line in row)]
    if not 1 < len(inside) <= MOST_ROWS or inside[-1] - inside[0] + 1 != len(inside):
        return list(rows)
    band = [rows[place] for place in inside]
    if max(map(len, band)) < LEAST_PIECES or _is_of_rows(band):
        return list(rows)
    return [*rows[: inside[0]], [line for row in band for line in row], *rows[inside[-1] + 1 :]]


def _between(box: Box, above: Box, below: Box) -> bool:
    return above.middle < box.middle < below.middle and above.left - 0.01 < box.centre < above.right + 0.01


def _is_of_rows(band: Sequence[Row]) -> bool:
    """Whether figures of one sort stand under one another, or two lines that fill most columns begin anew."""
    sorts = [[(sort_of(line.text), line.box) for line in row if sort_of(line.text) in FIGURES] for row in band]
    again = any(
        sort == other and abs(box.left - under.left) < WIDEST_APART
        for row, lower in pairwise(sorts)
        for sort, box in row
        for other, under in lower
    )
    left = min(line.box.left for row in band for line in row)
    most = max(map(len, band))
    anew = [row for row in band if row[0].box.left - left < WIDEST_APART and len(row) * 2 > most]
    return again or any(not row[0].text[:1].islower() for row in anew[1:])
