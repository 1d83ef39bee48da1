"""A second opinion on a PDF's text layer, through pdfplumber.

Fonts are decoded differently by pdfminer and PDFium: what is nonsense through the one can be plain text through the
other, at a hundredth of what reading the picture costs. Asked only where the first layer makes no sense: a dense page
takes pdfplumber several times as long as PDFium.
"""

from pathlib import Path
from typing import Any

from extractors.evidence import Box, Word


def words(path: Path, number: int) -> tuple[Word, ...]:
    """The words of a page (from 1) in reading order; none when pdfplumber cannot make sense of the file."""
    import pdfplumber
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    try:
        with pdfplumber.open(path, pages=[number]) as document:
            page = document.pages[0]
            return tuple(_word(found, page.cropbox) for found in page.extract_words(x_tolerance_ratio=0.15))
    except (MalformedPDFException, PdfminerException):
        return ()


def _word(found: dict[str, Any], frame: tuple[float, float, float, float]) -> Word:
    left, top, right, bottom = frame
    wide, high = right - left, bottom - top
    box = Box(
        (found["x0"] - left) / wide,
        (found["top"] - top) / high,
        (found["x1"] - left) / wide,
        (found["bottom"] - top) / high,
    )
    return Word(str(found["text"]), box)
