"""The reliability diagram: what was said against what was measured, with the number of values in each bin."""

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

SIZE, LEFT, TOP, SIDE = (900, 760), 90, 70, 600
INK, GREY, BLUE, PALE = "#222222", "#bbbbbb", "#1f5fa8", "#d6e4f3"
FLOOR = 0.0
"""Where both axes begin."""


@dataclass(frozen=True, slots=True)
class Bin:
    low: float
    high: float
    values: int
    right: int
    mean: float
    """Of what was said."""

    @property
    def share(self) -> float:
        return self.right / self.values


def drawn(rows: Sequence[Bin]) -> Image.Image:
    """A picture of 900 × 760: a dot for each bin with a 95 % interval, its count beside it."""
    picture = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(picture)
    large, small = ImageFont.load_default(22), ImageFont.load_default(15)
    draw.text((LEFT, 20), "Said and measured, on designs kept apart", fill=INK, font=large)
    _axes(draw, small)
    for place, row in enumerate(rows):
        _dot(draw, row, place, small)
    return picture


def _at(said: float, measured: float) -> tuple[float, float]:
    across = (said - FLOOR) / (1 - FLOOR)
    up = (measured - FLOOR) / (1 - FLOOR)
    return LEFT + across * SIDE, TOP + (1 - up) * SIDE


def _axes(draw: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont | ImageFont.ImageFont) -> None:
    for tenth in range(11):
        at = tenth / 10
        draw.line([_at(at, FLOOR), _at(at, 1)], fill="#eeeeee")
        draw.line([_at(FLOOR, at), _at(1, at)], fill="#eeeeee")
        across, down = _at(at, FLOOR)
        draw.text((across - 10, down + 8), f"{at:.1f}", fill=INK, font=font)
        draw.text((LEFT - 36, _at(FLOOR, at)[1] - 9), f"{at:.1f}", fill=INK, font=font)
    draw.line([_at(FLOOR, FLOOR), _at(1, 1)], fill=GREY, width=2)
    draw.rectangle((*_at(FLOOR, 1), *_at(1, FLOOR)), outline=INK)
    draw.text((LEFT + SIDE / 2 - 60, TOP + SIDE + 34), "confidence said (mean)", fill=INK, font=font)
    draw.text((LEFT, TOP - 22), "share right (line: 95 % interval; number: values)", fill=INK, font=font)


def _dot(draw: ImageDraw.ImageDraw, row: Bin, place: int, font: ImageFont.FreeTypeFont | ImageFont.ImageFont) -> None:
    low, high = interval(row.right, row.values)
    draw.line([_at(row.mean, low), _at(row.mean, high)], fill=BLUE, width=3)
    across, down = _at(row.mean, row.share)
    draw.ellipse((across - 6, down - 6, across + 6, down + 6), fill=BLUE)
    text = f"{row.low:.2f} - {row.high:.2f}: {row.right} of {row.values}"
    draw.text((LEFT + SIDE + 22, TOP + 30 + 30 * place), text, fill=INK, font=font)


def interval(right: int, values: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    z = 1.96
    share = right / values
    centre = share + z * z / (2 * values)
    spread = z * (share * (1 - share) / values + z * z / (4 * values * values)) ** 0.5
    whole = 1 + z * z / values
    return (centre - spread) / whole, (centre + spread) / whole
