"""How much one document may ask of us. Standard library only: settings and the command line import this at no cost."""

from dataclasses import dataclass
from typing import Final, Literal

EngineName = Literal["tesserocr", "pytesseract"]
"""Tesseract within our own process, or as a program of its own; see `extractors.text.engines`."""

DEFAULT_ENGINE: Final[EngineName] = "tesserocr"
"""By measurement: docs/adr/0007-ocr-engine.md."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one document may ask of us."""

    seconds: float = 120
    """For the whole document; pages read by then are kept."""
    page_seconds: float = 45
    """For one call of the OCR engine."""
    megabytes: int = 1500
    """Memory of the process that reads, above what it needs to start."""
    file_megabytes: int = 100
    pages: int = 200
    pixels: int = 120_000_000
    """Of one picture as it is stored."""
