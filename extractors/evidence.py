"""What comes in and what is seen on it: evidence, pages, words and where they stand."""

from dataclasses import dataclass
from typing import Literal

PageSource = Literal["text_layer", "ocr", "none"]
"""Where the words of a page come from; `none` when the page could not be read (a problem says why)."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One uploaded file, known by its content: the same bytes twice are one evidence."""

    id: str
    """SHA-256 of the bytes, 64 hexadecimal digits."""
    size: int
    """Bytes."""
    media_type: str
    """By content, never by file name; `application/octet-stream` when unknown."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in fractions (0..1) of the upright page, from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Vertical centre."""
        return (self.top + self.bottom) / 2

    @property
    def centre(self) -> float:
        """Horizontal centre."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Word:
    """Characters printed together, as the text layer or the OCR engine gave them."""

    text: str
    box: Box
    score: float = 1.0
    """The engine's own figure, 0..1. Not the chance of being right."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page, upright. Words stand in reading order as far as their source knows it."""

    number: int
    """From 1."""
    width: float
    height: float
    """Of the upright page, in points (1/72 inch) for PDFs and pixels for pictures; only the ratio matters."""
    words: tuple[Word, ...]
    source: PageSource
    turned: int = 0
    """Degrees clockwise (0, 90, 180, 270) that the file's page was turned to stand upright."""
    straightened: tuple[float, ...] = ()
    """The 3 × 3 matrix (row by row, on fractions) that took the turned picture to this page, when it was deskewed or
    its perspective was taken out; empty when nothing was done."""
    ink: tuple[Box, ...] = ()
    """Drawn things that are not words: signatures, handwriting, stamps, ticks."""
    rules: tuple[Box, ...] = ()
    """Ruling lines of tables and forms, as very thin boxes."""


@dataclass(frozen=True, slots=True)
class Seconds:
    total: float = 0.0
    """Wall time in the worker that read the document."""
    ocr: float = 0.0
    """Of which spent inside the OCR engine."""
