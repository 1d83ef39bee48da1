"""Kinds to choose from on a form, each behind a box: which one was ticked.

Only what is read as a mark beside one of them chooses; where none is, or several are, none of them is the answer.
"""

import re
from collections.abc import Sequence

from extractors.fields.kind_words import is_whole, mentions
from extractors.fields.passages import remembered
from extractors.geometry import side_by_side
from extractors.layout import Layout, Line

MARK = re.compile(r"[xXvV✓✔✗✘☑☒■●◉⊠]")
IN_FRONT = re.compile(r"^[\[(]?[xXvV✓✔✗✘☑☒■●◉⊠][\])]?\s+(?=\w)")
FEWEST = 3
APART = 2.6
"""Rows of one choice stand no farther apart than this many times their height."""
NEARER = 0.5
PLAIN = 0.8


@remembered
def choices(layout: Layout) -> tuple[Line, ...]:
    """The lines that are each a kind to choose, in reading order; none on a paper without such a choice. Kinds side by
    side, or under each other with marks among them, and no figures in their rows: rows of an overview are none."""
    found = [(line, kind) for line in layout.lines if (kind := _kind(line))]
    for page in {line.page for line, _ in found}:
        block = _block([one for one in found if one[0].page == page])
        kinds = [kind for _, kind in block]
        lines = tuple(line for line, _ in block)
        if len(set(kinds)) == len(kinds) >= FEWEST and not _has_figures(lines, layout):
            if any(side_by_side(one.box, other.box) for one in lines for other in lines if one is not other):
                return lines
            if any(IN_FRONT.match(line.text) for line in lines) or _marks(lines, layout):
                return lines
    return ()


def _kind(line: Line) -> str | None:
    hits = [hit for hit in mentions(line.text) if hit.weight >= PLAIN]
    return hits[0].key if len({hit.key for hit in hits}) == 1 and is_whole(hits[0], line.text) else None


def _block(found: Sequence[tuple[Line, str]]) -> list[tuple[Line, str]]:
    """The first stretch of choices whose rows follow each other closely."""
    block: list[tuple[Line, str]] = []
    for one in found:
        if block and one[0].box.top - block[-1][0].box.top > APART * one[0].box.height:
            if len(block) >= FEWEST:
                break
            block = []
        block.append(one)
    return block


def _has_figures(lines: Sequence[Line], layout: Layout) -> bool:
    return any(
        re.search(r"\d\W?\d", other.text)
        for line in lines
        for other in layout.lines
        if other.page == line.page and side_by_side(other.box, line.box)
    )


def _marks(lines: Sequence[Line], layout: Layout) -> list[Line]:
    """Marks of their own, level with a choice."""
    return [
        one
        for one in layout.lines
        if MARK.fullmatch(one.text.strip(" []()"))
        and any(one.page == line.page and side_by_side(one.box, line.box) for line in lines)
    ]


@remembered
def ticked(layout: Layout) -> Line | None:
    """The one choice that was ticked; None where none was, or that cannot be told."""
    lines = choices(layout)
    found = {id(line): line for line in lines if IN_FRONT.match(line.text)}
    for mark in _marks(lines, layout):
        line = _beside(mark, lines)
        if line:
            found[id(line)] = line
    return next(iter(found.values())) if len(found) == 1 else None


def _beside(mark: Line, lines: Sequence[Line]) -> Line | None:
    """The choice that a mark belongs to: the one behind it, also on the next row; before it only where that is much
    nearer."""
    row = [one for one in lines if side_by_side(one.box, mark.box)]
    behind = min((one for one in row if one.box.left >= mark.box.left), key=lambda one: one.box.left, default=None)
    before = max((one for one in row if one.box.right <= mark.box.right), key=lambda one: one.box.right, default=None)
    if behind and before:
        nearer = mark.box.left - before.box.right < NEARER * (behind.box.left - mark.box.right)
        return before if nearer else behind
    if behind or len(row) < 2:
        return behind or before
    return next((one for one in lines if one.box.top > mark.box.bottom - 0.3 * mark.box.height), None)
