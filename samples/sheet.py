"""One page as a list of drawn things, in points from the top left corner; drawn as PDF or as a picture."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from PIL import Image, ImageDraw
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from samples import fonts

Colour = tuple[int, int, int]
Align = Literal["left", "right", "centre"]
BLACK: Colour = (20, 20, 22)
GREY: Colour = (110, 110, 115)
PALE: Colour = (228, 230, 233)
WHITE: Colour = (255, 255, 255)
BLUE_INK: Colour = (28, 45, 130)
A4 = (595.0, 842.0)
A4_LANDSCAPE = (842.0, 595.0)

rl_config.useA85 = 0  # plain binary streams: smaller, and what other producers write


@dataclass(frozen=True, slots=True)
class Text:
    x: float
    y: float
    """Of the baseline."""
    string: str
    font: str
    size: float
    colour: Colour
    spacing: float = 0.0


@dataclass(frozen=True, slots=True)
class Stroke:
    points: tuple[tuple[float, float], ...]
    width: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float
    fill: Colour | None
    edge: Colour | None
    line: float


@dataclass(frozen=True, slots=True)
class Disc:
    x: float
    y: float
    radius: float
    fill: Colour | None
    edge: Colour | None
    line: float


Drawn = Text | Stroke | Rect | Disc


@dataclass
class Sheet:
    width: float = A4[0]
    height: float = A4[1]
    drawn: list[Drawn] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """What a reader can read on it, in the order drawn."""

    def text(
        self, x: float, y: float, string: str, font: str, size: float, colour: Colour = BLACK,
        align: Align = "left", spacing: float = 0.0,
    ) -> float:  # fmt: skip
        """Draws one line and gives the x where it ends."""
        string = fonts.printable(font, string)
        long = fonts.width(font, string, size) + spacing * len(string)
        x -= {"left": 0.0, "right": long, "centre": long / 2}[align]
        if string.strip():
            self.drawn.append(Text(x, y, string, font, size, colour, spacing))
            self.lines.append(string.strip())
        return x + long

    def line(self, x1: float, y1: float, x2: float, y2: float, width: float = 0.6, colour: Colour = BLACK) -> None:
        self.drawn.append(Stroke(((x1, y1), (x2, y2)), width, colour))

    def stroke(self, points: Sequence[tuple[float, float]], width: float = 1.0, colour: Colour = BLACK) -> None:
        self.drawn.append(Stroke(tuple(points), width, colour))

    def rect(
        self, x: float, y: float, width: float, height: float,
        fill: Colour | None = None, edge: Colour | None = BLACK, line: float = 0.6,
    ) -> None:  # fmt: skip
        self.drawn.append(Rect(x, y, width, height, fill, edge, line))

    def disc(
        self, x: float, y: float, radius: float, fill: Colour | None = None, edge: Colour | None = None, line: float = 1
    ) -> None:
        self.drawn.append(Disc(x, y, radius, fill, edge, line))


# --- as PDF ----------------------------------------------------------------------------------------------------------


def as_pdf(sheets: Sequence[Sheet], title: str = "", producer: str = "", password: str | None = None) -> bytes:
    """A digital PDF, the same bytes every time."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(sheets[0].width, sheets[0].height), invariant=1, pageCompression=1)
    if password is not None:
        raise ValueError("encryption takes random numbers; see damaged.py")
    if title:
        canvas.setTitle(title)
    if producer:
        canvas.setProducer(producer)
    for sheet in sheets:
        canvas.setPageSize((sheet.width, sheet.height))
        for thing in sheet.drawn:
            _pdf_thing(canvas, sheet.height, thing)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _pdf_thing(canvas: Canvas, height: float, thing: Drawn) -> None:
    match thing:
        case Text():
            _pdf_text(canvas, height, thing)
        case Stroke():
            _pdf_stroke(canvas, height, thing)
        case Rect():
            _pdf_colours(canvas, thing.fill, thing.edge, thing.line)
            canvas.rect(
                thing.x, height - thing.y - thing.height, thing.width, thing.height,
                stroke=int(thing.edge is not None), fill=int(thing.fill is not None),
            )  # fmt: skip
        case Disc():
            _pdf_colours(canvas, thing.fill, thing.edge, thing.line)
            canvas.circle(
                thing.x, height - thing.y, thing.radius,
                stroke=int(thing.edge is not None), fill=int(thing.fill is not None),
            )  # fmt: skip


def _pdf_colours(canvas: Canvas, fill: Colour | None, edge: Colour | None, line: float) -> None:
    if fill is not None:
        canvas.setFillColorRGB(*(part / 255 for part in fill))
    if edge is not None:
        canvas.setStrokeColorRGB(*(part / 255 for part in edge))
        canvas.setLineWidth(line)


def _pdf_text(canvas: Canvas, height: float, thing: Text) -> None:
    name = fonts.for_pdf(thing.font)
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(fonts.file(name))))
    canvas.setFillColorRGB(*(part / 255 for part in thing.colour))
    canvas.setFont(name, thing.size)
    canvas.drawString(round(thing.x, 2), round(height - thing.y, 2), thing.string, charSpace=thing.spacing)


def _pdf_stroke(canvas: Canvas, height: float, thing: Stroke) -> None:
    canvas.setStrokeColorRGB(*(part / 255 for part in thing.colour))
    canvas.setLineWidth(thing.width)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    path.moveTo(round(thing.points[0][0], 2), round(height - thing.points[0][1], 2))
    for x, y in thing.points[1:]:
        path.lineTo(round(x, 2), round(height - y, 2))
    canvas.drawPath(path, stroke=1, fill=0)


# --- as a picture ----------------------------------------------------------------------------------------------------


def as_picture(sheet: Sheet, dpi: float, paper: Colour = WHITE) -> Image.Image:
    """The sheet as an RGB picture."""
    scale = dpi / 72
    picture = Image.new("RGB", (round(sheet.width * scale), round(sheet.height * scale)), paper)
    draw = ImageDraw.Draw(picture)
    for thing in sheet.drawn:
        _draw_thing(draw, scale, thing)
    return picture


def _draw_thing(draw: ImageDraw.ImageDraw, scale: float, thing: Drawn) -> None:
    match thing:
        case Text():
            _draw_text(draw, scale, thing)
        case Stroke():
            points = [(round(x * scale), round(y * scale)) for x, y in thing.points]
            draw.line(points, fill=thing.colour, width=max(1, round(thing.width * scale)), joint="curve")
        case Rect():
            corners = (
                round(thing.x * scale), round(thing.y * scale),
                round((thing.x + thing.width) * scale), round((thing.y + thing.height) * scale),
            )  # fmt: skip
            draw.rectangle(corners, thing.fill, thing.edge, max(1, round(thing.line * scale)))
        case Disc():
            draw.circle(
                (round(thing.x * scale), round(thing.y * scale)), round(thing.radius * scale),
                thing.fill, thing.edge, max(1, round(thing.line * scale)),
            )  # fmt: skip


def _draw_text(draw: ImageDraw.ImageDraw, scale: float, thing: Text) -> None:
    font = fonts.loaded(thing.font, round(thing.size * scale, 2))
    if not thing.spacing:
        draw.text((thing.x * scale, thing.y * scale), thing.string, fill=thing.colour, font=font, anchor="ls")
        return
    x = thing.x
    for character in thing.string:
        draw.text((x * scale, thing.y * scale), character, fill=thing.colour, font=font, anchor="ls")
        x += fonts.width(thing.font, character, thing.size) + thing.spacing
