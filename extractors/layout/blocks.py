"""What a page is made of, once its words are put together: lines, cells, tables, labels with their values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from extractors.evidence import Box, Page, Word
from extractors.finding import Place
from extractors.geometry import around, part


@dataclass(frozen=True)
class Line:
    """Words that belong together on one line; a wide gap (a column) or a ruling line ends it."""

    page: int
    words: tuple[Word, ...]
    box: Box

    @cached_property
    def text(self) -> str:
        """The words with one space between them."""
        return " ".join(word.text for word in self.words)

    def place(self, start: int, end: int) -> Place:
        """Where the characters start..end of `text` stand; within a word the width is shared out evenly."""
        boxes: list[Box] = []
        offset = 0
        for word in self.words:
            first, last = max(start - offset, 0), min(end - offset, len(word.text))
            if first < last:
                boxes.append(part(word.box, first / len(word.text), last / len(word.text)))
            offset += len(word.text) + 1
        return Place(self.page, around(boxes) if boxes else self.box, self.text[start:end])

    def score(self, start: int = 0, end: int | None = None) -> float:
        """The engine's lowest figure among the words that hold characters start..end."""
        scores: list[float] = []
        offset = 0
        until = len(self.text) if end is None else end
        for word in self.words:
            if offset < until and offset + len(word.text) > start:
                scores.append(word.score)
            offset += len(word.text) + 1
        return min(scores, default=1.0)


def line_of(page: int, words: Sequence[Word]) -> Line:
    """A line of these words, which stand from left to right. Raises ValueError without words."""
    return Line(page, tuple(words), around(word.box for word in words))


def part_of(line: Line, start: int, end: int) -> Line | None:
    """The words of a line that hold characters start..end of its text, cut to those characters."""
    cut: list[Word] = []
    offset = 0
    for word in line.words:
        first, last = max(start - offset, 0), min(end - offset, len(word.text))
        if first < last:
            box = part(word.box, first / len(word.text), last / len(word.text))
            cut.append(Word(word.text[first:last], box, word.score))
        offset += len(word.text) + 1
    return line_of(line.page, cut) if cut else None


def text_of(lines: Iterable[Line]) -> str:
    """The lines with one space between them: what `places` counts characters in."""
    return " ".join(line.text for line in lines)


def places(lines: Iterable[Line], start: int, end: int) -> tuple[Place, ...]:
    """Where characters start..end of `text_of(lines)` stand, one place for every line touched."""
    found: list[Place] = []
    offset = 0
    for line in lines:
        length = len(line.text)
        first, last = max(start - offset, 0), min(end - offset, length)
        if first < last:
            found.append(line.place(first, last))
        offset += length + 1
    return tuple(found)


def score_of(lines: Iterable[Line], start: int, end: int) -> float:
    """The engine's lowest figure among the words that hold characters start..end of `text_of(lines)`."""
    scores: list[float] = []
    offset = 0
    for line in lines:
        length = len(line.text)
        first, last = max(start - offset, 0), min(end - offset, length)
        if first < last:
            scores.append(line.score(first, last))
        offset += length + 1
    return min(scores, default=1.0)


@dataclass(frozen=True)
class Paragraph:
    """Lines under one another that read on; a sentence, and a date, may run over their ends."""

    lines: tuple[Line, ...]

    @property
    def page(self) -> int:
        return self.lines[0].page

    @cached_property
    def box(self) -> Box:
        return around(line.box for line in self.lines)

    @cached_property
    def text(self) -> str:
        return text_of(self.lines)

    def places(self, start: int, end: int) -> tuple[Place, ...]:
        return places(self.lines, start, end)


@dataclass(frozen=True)
class Cell:
    """One cell of a table; without lines when nothing stands in it."""

    page: int
    box: Box
    lines: tuple[Line, ...]

    @cached_property
    def text(self) -> str:
        return text_of(self.lines)

    def places(self, start: int, end: int) -> tuple[Place, ...]:
        return places(self.lines, start, end)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each row with as many cells as the header (a merged cell is repeated in every row and column it
    spans). A table that goes on over the page is one table, its repeated header left out."""

    rows: tuple[tuple[Cell, ...], ...]
    header: tuple[Cell, ...] | None
    title: Line | None = None
    """The line right above, for instance `Bijeenkomsten 2023`: it may carry the year of the rows."""
    names: tuple[str, ...] = ()
    """What each column holds, one for every column; empty until they are named."""

    @property
    def page(self) -> int:
        return (self.header or self.rows[0])[0].page


Side = Literal["inline", "right", "under"]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with what stands behind it, right of it, or under it: `Datum: 14 maart`, boxed forms."""

    label: Line
    """Without its colon."""
    value: tuple[Line, ...]
    side: Side

    @property
    def text(self) -> str:
        return text_of(self.value)

    def places(self, start: int, end: int) -> tuple[Place, ...]:
        return places(self.value, start, end)


@dataclass(frozen=True, slots=True)
class Layout:
    """The pages of one paper, put together. The same words may stand in a line, a cell and a labelled value."""

    pages: tuple[Page, ...]
    lines: tuple[Line, ...]
    """All of them, in reading order."""
    paragraphs: tuple[Paragraph, ...]
    """All lines again, those outside tables put together where they read on."""
    tables: tuple[Table, ...]
    labelled: tuple[Labelled, ...]

    @property
    def text(self) -> str:
        """All lines, one under the other, in reading order."""
        return "\n".join(line.text for line in self.lines)
