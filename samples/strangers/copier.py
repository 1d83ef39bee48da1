"""Printed pages laid on the scanner or photographed, with the treatment all samples get."""

import io
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

import numpy as np
import pypdfium2
from PIL import Image

from samples import rendering

BROKEN_WORD = "\ufffe"
"""How pdfium tells the hyphen at the end of a line."""


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """One page of a PDF, in the place of a drawn sheet. Width and height in points."""

    pdf: bytes
    page: int
    width: float
    height: float


def sheets(pdf: bytes) -> list[PrintedSheet]:
    document = pypdfium2.PdfDocument(pdf)
    return [PrintedSheet(pdf, place, *document[place].get_size()) for place in range(len(document))]


def text_lines(pdf: bytes) -> tuple[str, ...]:
    """What stands on the pages, as the PDF's own text has it."""
    document = pypdfium2.PdfDocument(pdf)
    whole = "\n".join(document[place].get_textpage().get_text_range() for place in range(len(document)))
    whole = whole.replace("\r", "").replace(BROKEN_WORD, "-")
    return tuple(line.strip() for line in whole.split("\n") if line.strip())


def as_picture(sheet: PrintedSheet, dpi: float, paper: tuple[int, int, int] = (255, 255, 255)) -> Image.Image:
    """The page as an RGB picture on paper of that colour."""
    page = pypdfium2.PdfDocument(sheet.pdf)[sheet.page]
    picture = page.render(scale=dpi / 72).to_pil().convert("RGB")
    pixels = np.asarray(picture).astype(np.int32) * np.array(paper) // 255
    return Image.fromarray(pixels.astype(np.uint8))


@contextmanager
def _of_printed_sheets() -> Iterator[None]:
    """`rendering` draws its sheets itself; here they are drawn already."""
    with patch.object(rendering, "as_picture", as_picture):
        yield


def scanned(pdf: bytes, difficulty: int, rng: random.Random) -> bytes:
    how = rendering.of_difficulty(rng, "scan", difficulty)
    assert isinstance(how, rendering.Scan)  # noqa: S101
    with _of_printed_sheets():
        pages = [rendering.scanned(sheet, how, rng) for sheet in sheets(pdf)]
    return rendering.pictures_pdf(pages, how.dpi, how.quality)


def photographed(pdf: bytes, difficulty: int, rng: random.Random) -> bytes:
    how = rendering.of_difficulty(rng, "photo", difficulty)
    assert isinstance(how, rendering.Photo)  # noqa: S101
    with _of_printed_sheets():
        picture = rendering.photographed(sheets(pdf)[0], how, rng)
    return rendering.as_jpeg(picture, how.quality, how.orientation)


def pasted(png: bytes, rng: random.Random) -> tuple[str, bytes]:
    """A screen print as it is handed in: as it is, as JPEG, or pasted on a page and saved as PDF."""
    way = rng.choice(("png", "png", "jpg", "pdf"))
    if way == "png":
        return way, png
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    if way == "jpg":
        return way, rendering.as_jpeg(picture, rng.choice((60, 75, 88)))
    wide = 1654
    page = Image.new("RGB", (wide, 2339), (255, 255, 255))
    scale = min((wide - 300) / picture.width, 1900 / picture.height)
    page.paste(
        picture.resize((int(picture.width * scale), int(picture.height * scale)), Image.Resampling.LANCZOS), (150, 180)
    )
    return way, rendering.pictures_pdf([page], 200, 85)
