"""Tables with ruling lines: from the lines drawn to cells, merged cells included."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, zip_longest

from extractors.evidence import Box, Page, Word
from extractors.geometry import around, holds_centre, middle_of, side_by_side
from extractors.labels import is_label
from extractors.layout.blocks import Cell, line_of
from extractors.layout.cell_sort import FIGURES, Sort, sort_of
from extractors.layout.drawn_grid import NEAR, Grid, ruled_across, ruled_down, slot_of
from extractors.layout.lines import cut_row, is_level, is_upright, rows_of, unspaced
from extractors.layout.scanned_grids import scanned_spans

MOST_EDGES = 3000
"""More drawn lines than this on a page are a drawing, not a table."""

OF_WORD = 0.005
"""Fractions of the page: a line that reaches no further beyond a word is of the word."""

LISTED: tuple[Sort, ...] = ("day", "number", "length")
LONG_LIST, MOST_LISTED = 4, 0.6
"""Lines in a cell, and the part of them that are figures of one sort."""

Rows = tuple[tuple[Cell, ...], ...]


def grids_of(page: Page) -> list[Grid]:
    """The drawn tables of a page with at least two columns, from top to bottom."""
    rules = (rule for rule in page.rules if not _strikes(rule, page))
    edges = list({_key(edge): edge for rule in rules for edge in _edges(rule, page)}.values())
    if len(edges) > MOST_EDGES:
        return []
    grids = (_grid(group, page) for group in _touching(edges))
    return sorted((grid for grid in grids if grid), key=lambda grid: grid.box.top)


def _strikes(rule: Box, page: Page) -> bool:
    """Whether a drawn line runs through words: the shadow of a fold or the edge of a table top, no ruling line; nor is
    the middle of a single word, seen as a line."""
    if is_upright(rule, page):
        struck = (word for word in page.words if _through(rule.centre, word.box.left, word.box.right))
        return sum(1 for word in struck if rule.top <= word.box.middle <= rule.bottom) > 1
    boxes = (word.box for word in page.words if len(word.text) > 1)
    level = [box for box in boxes if _through(rule.middle, box.top, box.bottom)]
    crossed = [box for box in level if rule.left <= box.centre <= rule.right]
    within = any(box.left - OF_WORD <= rule.left and rule.right <= box.right + OF_WORD for box in crossed)
    return within or len(crossed) > 2


def _through(at: float, first: float, last: float) -> bool:
    quarter = (last - first) / 4
    return first + quarter < at < last - quarter


def _key(edge: Box) -> tuple[int, ...]:
    return tuple(round(side * 500) for side in (edge.left, edge.top, edge.right, edge.bottom))


def _edges(rule: Box, page: Page) -> Iterator[Box]:
    """A rule as it is, or the four sides of a drawn rectangle."""
    if min(rule.width * page.width, rule.height * page.height) < 0.012 * page.width:
        yield rule
        return
    yield Box(rule.left, rule.top, rule.right, rule.top)
    yield Box(rule.left, rule.bottom, rule.right, rule.bottom)
    yield Box(rule.left, rule.top, rule.left, rule.bottom)
    yield Box(rule.right, rule.top, rule.right, rule.bottom)


def _touching(edges: Sequence[Box]) -> list[list[Box]]:
    """Groups of rules that touch one another, directly or through others."""
    groups: list[list[Box]] = []
    for edge in edges:
        joined = [group for group in groups if any(_touch(edge, other) for other in group)]
        groups = [group for group in groups if all(group is not one for one in joined)]
        groups.append([edge, *(other for group in joined for other in group)])
    return groups


def _touch(one: Box, other: Box) -> bool:
    return (
        one.left <= other.right + NEAR
        and other.left <= one.right + NEAR
        and one.top <= other.bottom + NEAR
        and other.top <= one.bottom + NEAR
    )


def _grid(edges: Sequence[Box], page: Page) -> Grid | None:
    across = tuple(edge for edge in edges if is_level(edge, page))
    down = tuple(edge for edge in edges if is_upright(edge, page))
    if not across or not down:
        return None
    box = around((*across, *down))
    tops = _steps([box.top, box.bottom, *(edge.middle for edge in across)])
    lefts = _steps([box.left, box.right, *(edge.centre for edge in down)])
    if len(lefts) < 3 or len(tops) < 2:
        return None
    return Grid(across, down, tuple(tops), tuple(lefts))


def _steps(values: Sequence[float]) -> list[float]:
    steps: list[float] = []
    for value in sorted(values):
        if not steps or value - steps[-1] > NEAR:
            steps.append(value)
    return steps


def cells_of(grid: Grid, page: Page) -> Rows:
    """The cells of a drawn table; one that spans rows or columns is repeated in each."""
    inside = [word for word in page.words if holds_centre(grid.box, word.box)]
    if page.source == "ocr":
        grid, spans = scanned_spans(grid, inside)
    else:
        spans = _rules_put_back(_spans(grid), grid, inside)
    within = _between(inside)
    cells: dict[int, Cell] = {}
    rows: list[tuple[Cell, ...]] = []
    width = len(grid.lefts) - 1
    for top in range(len(grid.tops) - 1):
        row: list[Cell] = []
        for left in range(width):
            span = spans[top * width + left]
            if span not in cells:
                box = around(slot_of(grid, place, width) for place, one in enumerate(spans) if one == span)
                cells[span] = _cell(box, within(box), page)
            row.append(cells[span])
        rows.append(tuple(row))
    filled = [row for row in rows if any(cell.lines for cell in row)]
    headed = [piece for row, below in zip_longest(filled, filled[1:]) for piece in _header_cut_off(row, below)]
    return tuple(piece for row in headed for piece in _parted(row))


def _header_cut_off(row: tuple[Cell, ...], below: tuple[Cell, ...] | None) -> Rows:
    """A header and the first row under it, which no rule parts: words above figures, and in the next row figures of the
    same sorts alone."""
    pairs = list(zip(row, below, strict=True)) if below is not None else []
    alike = [cell for cell, under in pairs if len(cell.lines) > 1 and _begins_column(cell, under)]
    if len({id(cell) for cell in alike}) < 2 or any(sort_of(cell.text) in FIGURES for cell in row):
        return (row,)
    half = alike[0].lines[-1].box.height / 2
    top = min(cell.lines[-1].box.top for cell in alike) - half
    box = around(cell.box for cell in row)
    return tuple(tuple(_slice(cell, *part) for cell in row) for part in ((box.top, top), (top, box.bottom)))


def _begins_column(cell: Cell, below: Cell) -> bool:
    sort = sort_of(cell.lines[-1].text)
    return sort in FIGURES and sort == sort_of(below.text) and sort_of(cell.lines[0].text) == "words"


def _between(words: Sequence[Word]) -> Callable[[Box], list[Word]]:
    """What gives the words level with a box, in the order they had: each cell looks at a few, not at the whole page."""
    ranked = sorted(range(len(words)), key=lambda n: words[n].box.middle)
    middles = [words[n].box.middle for n in ranked]
    return lambda box: [
        words[n] for n in sorted(ranked[bisect_left(middles, box.top) : bisect_right(middles, box.bottom)])
    ]


def _parted(row: tuple[Cell, ...]) -> Rows:
    """A row that no rules part, cut where one of its columns lists days, numbers, lengths or labels, one under the
    other."""
    listing = [cell for cell in row if len(cell.lines) > 1 and _lists_figures(cell)]
    if not listing and len(row[0].lines) > 1 and _lists_labels(row[0]) and _all_level(row[0], row[1:]):
        listing = [row[0]]
    anchor = max(listing, key=lambda cell: len(cell.lines), default=None)
    if anchor is None or sum(1 for cell in {id(cell): cell for cell in row}.values() if len(cell.lines) > 1) < 2:
        return (row,)
    half = anchor.lines[0].box.height / 2
    tops = [line.box.top - half for line in anchor.lines] + [anchor.box.bottom + half]
    return tuple(tuple(_slice(cell, top, bottom) for cell in row) for top, bottom in pairwise(tops))


def _lists_figures(cell: Cell) -> bool:
    """Whether most lines are a day, a number or a length; a few of a longer list may have been misread."""
    sorts = [sort_of(line.text) for line in cell.lines]
    most = max(LISTED, key=sorts.count)
    least = MOST_LISTED * len(sorts) if len(sorts) >= LONG_LIST else len(sorts)
    level = max(_level([line.box.left for line in cell.lines]), _level([line.box.right for line in cell.lines]))
    return sorts.count(most) >= least and level >= least


def _level(edges: Sequence[float]) -> int:
    """How many lines begin, or end, where the middle one of them does."""
    usual = middle_of(edges, 0.0)
    return sum(1 for edge in edges if abs(edge - usual) < 0.02)


def _lists_labels(cell: Cell) -> bool:
    labels = sum(1 for line in cell.lines if is_label(line.text))
    return 2 * labels >= len(cell.lines) and not any(re.search(r"\d", line.text) for line in cell.lines)


def _all_level(labels: Cell, others: Sequence[Cell]) -> bool:
    """Whether right of every label something stands level with it, and no label of its own."""
    values = [line for cell in others for line in cell.lines]
    if any(is_label(line.text) for line in values):
        return False
    return all(any(side_by_side(label.box, value.box) for value in values) for label in labels.lines)


def _slice(cell: Cell, top: float, bottom: float) -> Cell:
    lines = tuple(line for line in cell.lines if top <= line.box.middle < bottom)
    return Cell(cell.page, Box(cell.box.left, top, cell.box.right, bottom), lines)


def _cell(box: Box, words: Sequence[Word], page: Page) -> Cell:
    held = [word for word in words if holds_centre(box, word.box)]
    lines = [line_of(page.number, piece) for row in rows_of(held) for piece in cut_row(unspaced(row), ())]
    return Cell(page.number, box, tuple(lines))


def _spans(grid: Grid) -> list[int]:
    """For every slot the number of the cell it belongs to: slots without a rule between them are one cell."""
    width, height = len(grid.lefts) - 1, len(grid.tops) - 1
    cell = list(range(width * height))
    for top in range(height):
        for left in range(width):
            here = top * width + left
            slot = slot_of(grid, here, width)
            if left + 1 < width and not ruled_down(grid, slot):
                _join(cell, here, here + 1)
            if top + 1 < height and not ruled_across(grid, slot):
                _join(cell, here, here + width)
    return cell


def _rules_put_back(spans: Sequence[int], grid: Grid, words: Sequence[Word]) -> list[int]:
    """Where a rule is drawn for some columns, cells above and below it that both have words are two cells in the others
    too when both stand level with words of their rows' other cells (labels with a shade behind them, values
    without)."""
    width = len(grid.lefts) - 1
    held = _held(grid, words)
    parted = list(spans)
    for place in range(width, len(spans)):
        above = place - width
        if parted[place] != parted[above] or not held[place] or not held[above]:
            continue
        if _is_level(place, held, parted, width) and _is_level(above, held, parted, width):
            parted = [
                len(spans) + place if n >= place and one == parted[place] else one for n, one in enumerate(parted)
            ]
    return parted


def _held(grid: Grid, words: Sequence[Word]) -> list[list[Word]]:
    """The words of every slot; one whose centre lies on a rule stands in both."""
    width, height = len(grid.lefts) - 1, len(grid.tops) - 1
    held: list[list[Word]] = [[] for _ in range(width * height)]
    for word in words:
        for top in _steps_around(grid.tops, word.box.middle):
            for left in _steps_around(grid.lefts, word.box.centre):
                held[top * width + left].append(word)
    return held


def _steps_around(ends: Sequence[float], at: float) -> range:
    """The places of the steps between these ends that hold a point: one, or two where it lies on an end."""
    return range(max(0, bisect_left(ends, at) - 1), min(len(ends) - 1, bisect_right(ends, at)))


def _is_level(place: int, held: Sequence[Sequence[Word]], spans: Sequence[int], width: int) -> bool:
    """Whether a slot's first words stand on one line with those of another cell of its row."""
    row = place // width * width
    others = [words for n, words in enumerate(held[row : row + width], row) if words and spans[n] != spans[place]]
    first = min(held[place], key=lambda word: word.box.top)
    tops = (min(words, key=lambda word: word.box.top) for words in others)
    return any(abs(word.box.bottom - first.box.bottom) < 0.25 * first.box.height for word in tops)


def _join(cell: list[int], one: int, other: int) -> None:
    kept, lost = cell[one], cell[other]
    for place, number in enumerate(cell):
        if number == lost:
            cell[place] = kept
