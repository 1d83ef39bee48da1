"""Writes down a page and over to the next: titles, paragraphs, labelled values, tables, signatures."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from samples import fonts
from samples.sheet import A4, BLACK, BLUE_INK, GREY, PALE, Align, Colour, Sheet

TableStyle = Literal["grid", "rules", "zebra", "bare"]
Furniture = Callable[[Sheet, int], None]
"""Draws letterhead and footer on each new sheet; the number counts from 1."""


@dataclass(frozen=True, slots=True)
class Look:
    """The typography of one paper."""

    body: str = "lato"
    bold: str = "lato-bold"
    title: str = "lato-bold"
    size: float = 10.5
    ink: Colour = BLACK
    accent: Colour = (30, 90, 140)
    hand: str | None = None
    """What is filled in is written in this font and in blue; None: typed."""
    hand_ink: Colour = BLUE_INK

    @property
    def leading(self) -> float:
        return self.size * 1.35


@dataclass(frozen=True, slots=True)
class Cell:
    text: str = ""
    filled: bool = False
    """Written by hand where the look has a hand."""
    bold: bool = False
    draw: Callable[[Sheet, float, float, float, float], None] | None = None
    """Draws in x, y, width, height: a signature, a cross."""
    align: Align = "left"


def wrapped(font: str, size: float, text: str, width: float) -> list[str]:
    lines: list[str] = []
    for part in text.split("\n"):
        line = ""
        for word in part.split(" "):
            longer = f"{line} {word}" if line else word
            if line and fonts.width(font, fonts.printable(font, longer), size) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


class Pen:
    def __init__(
        self,
        look: Look,
        size: tuple[float, float] = A4,
        margin: float = 60,
        top: float = 70,
        bottom: float = 70,
        furniture: Furniture | None = None,
        paper: Colour | None = None,
    ) -> None:
        self.look = look
        self.size = size
        self.top, self.bottom = top, bottom
        self.furniture = furniture
        self.paper = paper
        self.sheets: list[Sheet] = []
        self.x, self.width = margin, size[0] - 2 * margin
        self.y = top
        self.turn_page()

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    def turn_page(self) -> None:
        sheet = Sheet(*self.size)
        if self.paper:
            sheet.rect(0, 0, *self.size, fill=self.paper, edge=None)
        self.sheets.append(sheet)
        if self.furniture:
            self.furniture(sheet, len(self.sheets))
        self.y = self.top

    def room(self, height: float) -> bool:
        """Makes room; says whether a new page was begun."""
        if self.y + height <= self.size[1] - self.bottom:
            return False
        self.turn_page()
        return True

    def gap(self, height: float = 10) -> None:
        self.y += height

    def column(self, x: float, width: float, y: float | None = None) -> None:
        """Goes on in another column."""
        self.x, self.width = x, width
        if y is not None:
            self.y = y

    def _font(self, bold: bool = False, filled: bool = False) -> tuple[str, float, Colour]:
        look = self.look
        if filled and look.hand:
            return look.hand, look.size * fonts.hand_scale(look.hand), look.hand_ink
        return (look.bold if bold else look.body), look.size, look.ink

    def title(self, text: str, size: float = 18, align: Align = "left", colour: Colour | None = None) -> None:
        lines = wrapped(self.look.title, size, text, self.width)
        self.room(len(lines) * size * 1.25)
        x = {"left": self.x, "centre": self.x + self.width / 2, "right": self.x + self.width}[align]
        for line in lines:
            self.y += size * 1.2
            self.sheet.text(x, self.y, line, self.look.title, size, colour or self.look.ink, align)
        self.y += size * 0.5

    def heading(self, text: str, size: float | None = None, rule: bool = False) -> None:
        size = size or self.look.size * 1.15
        self.room(size * 4)
        self.y += size * 1.7
        self.sheet.text(self.x, self.y, text, self.look.bold, size, self.look.accent)
        if rule:
            self.sheet.line(self.x, self.y + 3, self.x + self.width, self.y + 3, 0.8, self.look.accent)
        self.y += size * 0.5

    def para(
        self,
        text: str,
        bold: bool = False,
        align: Align = "left",
        filled: bool = False,
        size: float | None = None,
        colour: Colour | None = None,
        indent: float = 0,
    ) -> None:
        font, usual, ink = self._font(bold, filled)
        size = size or usual
        x, width = self.x + indent, self.width - indent
        at = {"left": x, "centre": x + width / 2, "right": x + width}[align]
        for line in wrapped(font, size, text, width):
            self.room(size * 1.35)
            self.y += size * 1.35
            self.sheet.text(at, self.y, line, font, size, colour or ink, align)
        self.y += size * 0.35

    def bullets(self, items: Sequence[str], mark: str = "•", filled: bool = False, indent: float = 14) -> None:
        font, size, ink = self._font(filled=filled)
        for place, item in enumerate(items, 1):
            for number, line in enumerate(wrapped(font, size, item, self.width - indent)):
                self.room(size * 1.35)
                self.y += size * 1.35
                if number == 0 and mark:
                    self.sheet.text(self.x, self.y, f"{place}." if mark == "1" else mark, font, size, ink)
                self.sheet.text(self.x + indent, self.y, line, font, size, ink)
        self.y += size * 0.35

    def labelled(
        self,
        label: str,
        value: str,
        at: float = 110,
        filled: bool = True,
        bold: bool = True,
        dotted: bool = False,
    ) -> None:
        """Label left, value right of it at a tab stop."""
        label_font, label_size, ink = self._font(bold=bold)
        font, size, value_ink = self._font(filled=filled)
        lines = wrapped(font, size, value, self.width - at)
        self.room(len(lines) * size * 1.4)
        for number, line in enumerate(lines):
            self.y += max(size, label_size) * 1.4
            if number == 0:
                self.sheet.text(self.x, self.y, label, label_font, label_size, ink)
            self.sheet.text(self.x + at, self.y, line, font, size, value_ink)
            if dotted:
                self.dots(self.x + at, self.y + 2.5, self.width - at)

    def dots(self, x: float, y: float, width: float) -> None:
        for place in range(int(width // 3)):
            self.sheet.line(x + 3 * place, y, x + 3 * place + 0.7, y, 0.7, GREY)

    def box(self, label: str, value: str, x: float, y: float, width: float, height: float, filled: bool = True) -> None:
        """A form's box: a small label in its corner, the value under it."""
        font, size, ink = self._font(filled=filled)
        self.sheet.rect(x, y, width, height)
        self.sheet.text(x + 4, y + 9, label, self.look.body, 7, GREY)
        for number, line in enumerate(wrapped(font, size, value, width - 10)):
            self.sheet.text(x + 5, y + 11 + (number + 1) * size * 1.12, line, font, size, ink)

    def table(
        self,
        header: Sequence[str],
        rows: Iterable[Iterable[str | Cell]],
        shares: Sequence[float],
        style: TableStyle = "grid",
        pad: float = 4,
        least: float = 0,
        size: float | None = None,
        repeat: bool = True,
        fill: bool = True,
        head_fill: Colour | None = PALE,
    ) -> None:
        """`shares` divide the width; `least` is the least height of a row; `repeat` the header on each page."""
        widths = [self.width * share / sum(shares) for share in shares]
        head = [Cell(text, bold=True) for text in header]
        size = size or self.look.size
        self.room(4 * size)
        if header:
            self._row(head, widths, style, pad, 0, size, head_fill)
        for place, row in enumerate(rows):
            cells = [one if isinstance(one, Cell) else Cell(one, filled=fill) for one in row]
            if self.room(self._row_height(cells, widths, pad, least, size)) and header and repeat:
                self._row(head, widths, style, pad, 0, size, head_fill)
            shade = (243, 245, 248) if style == "zebra" and place % 2 else None
            self._row(cells, widths, style, pad, least, size, shade)

    def _cell_lines(self, cell: Cell, width: float, pad: float, size: float) -> tuple[list[str], str, float, Colour]:
        font, usual, ink = self._font(cell.bold, cell.filled)
        letter = usual * size / self.look.size
        return wrapped(font, letter, cell.text, width - 2 * pad), font, letter, ink

    def _row_height(
        self, cells: Sequence[Cell], widths: Sequence[float], pad: float, least: float, size: float
    ) -> float:
        heights = []
        for cell, width in zip(cells, widths, strict=True):
            lines, _, letter, _ = self._cell_lines(cell, width, pad, size)
            heights.append(len(lines) * letter * 1.25 + 2 * pad)
        return max(least, *heights)

    def _row(
        self, cells: Sequence[Cell], widths: Sequence[float], style: TableStyle, pad: float, least: float, size: float,
        shade: Colour | None,
    ) -> None:  # fmt: skip
        height = self._row_height(cells, widths, pad, least, size)
        if shade and style != "bare":
            self.sheet.rect(self.x, self.y, sum(widths), height, fill=shade, edge=None)
        x = self.x
        for cell, width in zip(cells, widths, strict=True):
            if style == "grid":
                self.sheet.rect(x, self.y, width, height)
            self._cell(cell, x, width, height, pad, size)
            x += width
        self.y += height
        if style == "rules":
            self.sheet.line(self.x, self.y, self.x + sum(widths), self.y, 0.5, GREY)

    def _cell(self, cell: Cell, x: float, width: float, height: float, pad: float, size: float) -> None:
        lines, font, letter, ink = self._cell_lines(cell, width, pad, size)
        at = {"left": x + pad, "centre": x + width / 2, "right": x + width - pad}[cell.align]
        for number, line in enumerate(lines):
            self.sheet.text(at, self.y + pad + letter * (0.95 + 1.25 * number), line, font, letter, ink, cell.align)
        if cell.draw:
            cell.draw(self.sheet, x, self.y, width, height)

    def signature_line(self, rng: random.Random, under: str, width: float = 150, signed: bool = True) -> None:
        """A line to sign on, with the name under it."""
        self.room(62)
        if signed:
            signature(rng)(self.sheet, self.x, self.y + 2, width, 38)
        self.sheet.line(self.x, self.y + 40, self.x + width, self.y + 40, 0.7)
        self.y += 40
        self.para(under, size=self.look.size * 0.92)


def signature(rng: random.Random, colour: Colour | None = None) -> Callable[[Sheet, float, float, float, float], None]:
    """A scrawl: loops that wander to the right, then a swing under it."""
    seed = rng.randrange(1 << 30)
    ink = colour or rng.choice((BLUE_INK, (25, 25, 30), (40, 60, 150)))

    def draw(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
        own = random.Random(seed)
        long, high = min(width * 0.8, 34 + own.randrange(50)), min(height * 0.8, 26)
        left, middle = x + (width - long) * own.randrange(20, 60) / 100, y + height / 2
        knots = [(left + long * n / 9, middle + high * own.randrange(-50, 51) / 100) for n in range(10)]
        knots += [(left + long * 0.2, middle + high * 0.35), (left + long * 1.1, middle + high * 0.2)]
        sheet.stroke(smooth(knots), 1.1, ink)

    return draw


def smooth(knots: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """A curve through the knots (Catmull-Rom), eight steps between each two."""
    points = []
    padded = [knots[0], *knots, knots[-1]]
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(8):
            t = step / 8
            points.append(tuple(_between(a[n], b[n], c[n], d[n], t) for n in (0, 1)))
    return [(x, y) for x, y in points] + [knots[-1]]


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    value = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
    return round(value, 2)


def cross(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """A cross where a signature should stand."""
    middle, centre = x + width / 2, y + height / 2
    sheet.stroke(((middle - 6, centre - 5), (middle + 6, centre + 6)), 1.3, BLUE_INK)
    sheet.stroke(((middle + 6, centre - 6), (middle - 5, centre + 5)), 1.3, BLUE_INK)


def tick(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    middle, centre = x + width / 2, y + height / 2
    sheet.stroke(((middle - 5, centre), (middle - 1, centre + 5), (middle + 7, centre - 6)), 1.4, BLUE_INK)


def checkbox(sheet: Sheet, x: float, y: float, label: str, checked: bool, look: Look) -> float:
    """A square to tick with its words after it; gives the x where the words end."""
    sheet.rect(x, y - 8, 9, 9)
    if checked:
        cross(sheet, x, y - 8, 9, 9)
    return sheet.text(x + 14, y, label, look.body, look.size, look.ink)
