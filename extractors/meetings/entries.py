"""Entries: pieces of a paper that look alike again and again, each with a day of its own: rows without rules, cards,
items of a list. Found by their repetition alone; no header or label is needed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.evidence import Box
from extractors.fields.kind_words import kind_of_text
from extractors.fields.phrases import phrases
from extractors.geometry import middle_of, side_by_side
from extractors.labels import plain
from extractors.layout import Layout, Line
from extractors.layout.cell_sort import FIGURES, sort_of
from extractors.meetings.listed_together import listed_together
from extractors.meetings.mentions import Mention

LEVEL = 0.012
"""Fractions of the page: what begins, or ends, within so much stands in one column."""
ALIKE = 1.6
"""The days of entries are no more than so many times as tall as one another."""
SHORT = 14
"""In words: the line of an entry whose day does not begin it is no longer; a sentence is."""
WIDER = 1.25
"""White so many times the least between the lines of an entry parts two entries."""
YEAR = re.compile(r"(19|20)\d\d|['’`]\s?\d\d\b|\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d\d")
DAY_LABEL = re.compile(r"dat(um|a|e)\b|\bdag\b|wanneer")
NUMBERED = re.compile(r"[\d\s.:)]+")
HEADING_WORDS = 6
LONGEST_ALONE = 6
"""In rows: an entry that has no other below it goes no further."""
BEFORE_DAY = re.compile(
    r"\W*(?:(?:week|wk)\W{0,2}\d{1,2}\W+)?(\d{1,2}[.)]?|[a-z][.)]|o|op|d\.?d\.?|datum|(ma|di|wo|do|vr|za|zo)[a-z]*[.,]?)?\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One day with what stands in its piece of the paper."""

    day: Mention
    lines: tuple[Line, ...]
    """In reading order; the day's own line among them."""
    heading: str = ""
    """The short line above it, or above the entries before it, that belongs to no entry."""
    lost: tuple[tuple[Line, ...], ...] = ()
    """The rows behind it that look like its own row, and whose day could not be read."""
    also: tuple[Mention, ...] = ()
    """Further days in one list with its own: `6-2 · 30-3`."""

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    def holds(self, one: Mention) -> bool:
        """Whether a mention stands in this entry."""
        return any(line.page == one.page and _inside(one.box, line.box) for line in self.lines)


def _inside(inner: Box, outer: Box) -> bool:
    return outer.left - 0.002 <= inner.centre <= outer.right + 0.002 and side_by_side(inner, outer)


def entries_of(days: Sequence[Mention], layout: Layout) -> list[list[Entry]]:
    """The groups of two or more entries on a paper, in reading order. `days` are all days that may head an entry,
    those of meetings that were cancelled or are still to come included: they keep their place."""
    groups = [group for group in _groups(days, layout) if len({one.phrase.value for one in group}) > 1]
    heading = {one.order for group in groups for one in group}
    others = [one for one in days if one.order not in heading]
    return [[replace(one, also=_listed_with(one.day, others)) for one in _entries(group, layout)] for group in groups]


def _listed_with(first: Mention, days: Sequence[Mention]) -> tuple[Mention, ...]:
    """The days behind it on its own line."""
    beside = (one for one in days if one.lines == first.lines and one.order > first.order)
    return tuple(one for one in beside if side_by_side(one.box, first.box) and listed_together(first, one))


# --- which days look alike


@dataclass(frozen=True, slots=True)
class _Standing:
    """How a day stands on the page."""

    mention: Mention
    line: Line
    begins: bool
    written: tuple[bool, bool]
    """Whether its month is a word, and whether it has a year."""
    in_full: bool
    """Whether its line alone says of what kind the meeting was, and from when to when or how long."""


def _groups(days: Sequence[Mention], layout: Layout) -> list[list[Mention]]:
    standing = [one for one in (_standing(day, layout) for day in days) if one is not None]
    groups: list[list[_Standing]] = []
    for one in standing:
        joined = [group for group in groups if any(_alike(one, other) for other in group)]
        groups = [group for group in groups if all(group is not other for other in joined)]
        groups.append([*(other for group in joined for other in group), one])
    kept = (sorted(group, key=lambda one: one.mention.order) for group in groups)
    return [[one.mention for one in group] for group in kept]


def _standing(day: Mention, layout: Layout) -> _Standing | None:
    """None for a day in a cell under a header, or in the middle of a sentence."""
    if (day.spot and day.spot.header) or day.phrase.kind not in ("day", "days", "day_range"):
        return None
    line = line_at(day, layout.lines)
    if line is None:
        return None
    begins = day.box.left - line.box.left < LEVEL or BEFORE_DAY.fullmatch(_before(day, line)) is not None
    if not begins and (len(line.words) > SHORT or len(day.where) > 1):
        return None
    said = day.phrase.said
    written = (bool(re.search(r"[^\W\d]{3}", said)), bool(YEAR.search(said)))
    return _Standing(day, line, begins, written, _is_in_full(line))


def _is_in_full(line: Line) -> bool:
    kinds = {one.kind for one in phrases(line.text)}
    return not kinds.isdisjoint(("time_range", "duration")) and kind_of_text(line.text)[0] is not None


def line_at(day: Mention, lines: Sequence[Line]) -> Line | None:
    """The line of the page that a mention stands in; a cell or value holds only pieces of it."""
    return next((line for line in lines if line.page == day.page and _inside(day.box, line.box)), None)


def _before(day: Mention, line: Line) -> str:
    at = line.text.find(day.where[0].said)
    return line.text[: max(at, 0)]


def _alike(one: _Standing, other: _Standing) -> bool:
    in_full = one.in_full and other.in_full
    if one.line is other.line or not (in_full or (one.begins, one.written) == (other.begins, other.written)):
        return False
    names = [NUMBERED.sub("", plain(each.mention.label)) for each in (one, other)]
    if names[0] != names[1] and all(DAY_LABEL.search(name) for name in names):
        return False
    low, high = sorted((one.mention.box.height, other.mention.box.height))
    if high > ALIKE * low:
        return False
    by_day = one.begins and not in_full
    mine, theirs = (one.mention.box, other.mention.box) if by_day else (one.line.box, other.line.box)
    level = min(abs(mine.left - theirs.left), abs(mine.right - theirs.right), abs(mine.centre - theirs.centre))
    same_row = one.line.page == other.line.page and side_by_side(one.line.box, other.line.box)
    return same_row or level < LEVEL


# --- what belongs to each


def _entries(days: Sequence[Mention], layout: Layout) -> list[Entry]:
    found: list[Entry] = []
    for page in sorted({one.page for one in days}):
        here = [one for one in days if one.page == page]
        lines = [line for line in layout.lines if line.page == page]
        cards = _cards(here, lines)
        beside = min(sum(len(one.lines) > 1 for one in column) * 2 >= len(column) for column in cards)
        found += [one for column in cards for one in column] if beside else _in_column(_leftmost(here), lines)
    return sorted(found, key=lambda one: one.day.order)


def _cards(days: Sequence[Mention], lines: Sequence[Line]) -> list[list[Entry]]:
    """The entries by column; one column when no two days stand side by side."""
    begins = {one.order: _begins(one, lines) for one in days}
    edges = _edges(days, begins)
    if len(edges) == 1:
        return [_in_column(days, lines)]
    return [
        _in_column(
            [one for one in days if left <= begins[one.order] < right],
            [line for line in lines if left <= line.box.left < right],
        )
        for left, right in pairwise([*edges, 2.0])
    ]


def _leftmost(days: Sequence[Mention]) -> list[Mention]:
    """Of days side by side in rows, the first of each row: the others say when it was entered, or when it ends."""
    return [
        one
        for one in days
        if not any(side_by_side(one.box, other.box) and other.box.left < one.box.left for other in days)
    ]


def _begins(day: Mention, lines: Sequence[Line]) -> float:
    """Where the line of a day begins: with its label, if it has one."""
    line = line_at(day, lines)
    return line.box.left if line else day.box.left


def _edges(days: Sequence[Mention], begins: Mapping[int, float]) -> list[float]:
    """Where each column of cards begins; one edge when no two days stand side by side."""
    edges: list[float] = []
    for one in sorted(days, key=lambda day: begins[day.order]):
        beside = any(side_by_side(one.box, other.box) for other in days if other is not one)
        if not edges or (beside and begins[one.order] - edges[-1] > 5 * LEVEL):
            edges.append(begins[one.order] - LEVEL)
    return edges


def _in_column(days: Sequence[Mention], lines: Sequence[Line]) -> list[Entry]:
    """The entries of one column, parted where the white between their lines is widest."""
    rows = _rows(lines)
    first_in: dict[int, Mention] = {}
    for day in days:
        place = next((place for place, row in enumerate(rows) if _has(row, day)), None)
        if place is not None:
            first_in.setdefault(place, day)
    heads = sorted(first_in)
    if not heads:
        return []
    cuts = [_cut(rows, above, below) for above, below in pairwise(heads)]
    up = max((head - cut for head, cut in zip(heads[1:], cuts, strict=True)), default=0)
    starts = [max(0, heads[0] - up), *cuts]
    titles = _headings(rows, heads, starts)
    ends = [*(cut - (cut - 1 in titles) for cut in cuts), 0]
    down = max((end - head for head, end in zip(heads, ends, strict=True)), default=1) if cuts else LONGEST_ALONE
    within = (range(head + 1, end) for head, end in zip(heads[:-1], ends[:-1], strict=True))
    usual = max((_white(rows, place) for places in within for place in places), default=0.0)
    ends[-1] = _last_end(rows, heads[-1], max(down, 1), usual)
    found: list[Entry] = []
    heading = ""
    for head, start, end in zip(heads, starts, ends, strict=True):
        heading = rows[start - 1][0].text if start - 1 in titles else heading
        stop = next((place for place in range(head + 1, end) if _looks_like(rows[place], rows[head])), end)
        lost = tuple(tuple(rows[place]) for place in range(stop, end) if _looks_like(rows[place], rows[head]))
        found.append(Entry(first_in[head], tuple(line for row in rows[start:stop] for line in row), heading, lost))
    return found


def _looks_like(row: Sequence[Line], head: Sequence[Line]) -> bool:
    """Whether a row has figures of the same sort in the same column as the row of a day: an entry whose own day could
    not be read."""
    figures = [(line.box, sort_of(line.text)) for line in head[1:] if sort_of(line.text) in FIGURES]
    return any(
        sort_of(line.text) == sort and min(abs(line.box.left - box.left), abs(line.box.right - box.right)) < LEVEL
        for line in row
        for box, sort in figures
    )


def _headings(rows: Sequence[Sequence[Line]], heads: Sequence[int], starts: Sequence[int]) -> set[int]:
    """The rows that are headings: a few words alone right above an entry, which not every entry has."""
    lengths = [below - above for above, below in pairwise(heads)]
    usual = min(lengths, default=1)
    taller = [length > usual for length in lengths]
    above = [start - 1 for start, more in zip(starts, (True, *taller), strict=True) if more and start > 0]
    return {place for place in above if len(rows[place]) == 1 and _may_head(rows[place][0])}


def _may_head(line: Line) -> bool:
    return len(line.words) <= HEADING_WORDS and not re.search(r"\d\s?(uur|min|u\b)|[.,;]$", line.text)


def _rows(lines: Iterable[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.box.middle):
        if rows and side_by_side(rows[-1][0].box, line.box):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda one: one.box.left) for row in rows]


def _has(row: Sequence[Line], day: Mention) -> bool:
    return any(_inside(day.box, line.box) for line in row)


def _white(rows: Sequence[Sequence[Line]], place: int) -> float:
    """The white above a row."""
    above = max(line.box.bottom for line in rows[place - 1])
    return max(0.0, min(line.box.top for line in rows[place]) - above)


def _cut(rows: Sequence[Sequence[Line]], above: int, below: int) -> int:
    """The row with which the entry of the lower day begins: below the widest white between the two, and with the day
    itself where all white is alike."""
    whites = {place: _white(rows, place) for place in range(above + 1, below + 1)}
    height = middle_of((line.box.height for line in rows[below]), 0.01)
    widest = max(whites, key=lambda place: (whites[place], place))
    least = min(whites.values())
    if whites[widest] < WIDER * max(least, 0.1 * height) or whites[below] >= whites[widest] / WIDER:
        return below
    return widest


def _last_end(rows: Sequence[Sequence[Line]], head: int, down: int, usual: float) -> int:
    """The last entry has no more rows than the longest of the others, and ends at a white wider than those within;
    `usual` is the widest within the others."""
    end = head + 1
    height = middle_of((line.box.height for line in rows[head]), 0.01)
    widest = max(1.6 * height, WIDER * usual)
    while end < len(rows) and end < head + down and _white(rows, end) < widest:
        end += 1
    return end
