"""PDF files through PDFium: opening them, their faults, and from PDF coordinates to fractions of the upright page.

PDFium gives words, drawings and the rendered picture of one and the same page. pdfplumber was the first choice for the
text layer; see docs/adr/0006-pdfium-first-pdfplumber-second.md.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.evidence import Box
from extractors.problems import Damaged, Empty, Encrypted

_TAIL = 65_536


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible part of a PDF page (points, origin bottom left) and how it is turned for the reader."""

    left: float
    bottom: float
    right: float
    top: float
    turned: int
    """Degrees clockwise (0, 90, 180, 270): the page's own /Rotate and what it needs on top to stand upright."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the upright page in points."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.turned % 180 else (width, height)

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """From PDF coordinates to fractions of the upright page."""
        wide, high = self.right - self.left, self.top - self.bottom
        one = Box(
            (left - self.left) / wide, (self.top - top) / high, (right - self.left) / wide, (self.top - bottom) / high
        )
        return turn(one, self.turned)


def turn(box: Box, degrees: int) -> Box:
    """The same place after the page is turned clockwise by 0, 90, 180 or 270 degrees; all in fractions."""
    match degrees % 360:
        case 90:
            return Box(1 - box.bottom, box.left, 1 - box.top, box.right)
        case 180:
            return Box(1 - box.right, 1 - box.bottom, 1 - box.left, 1 - box.top)
        case 270:
            return Box(box.top, 1 - box.right, box.bottom, 1 - box.left)
        case _:
            return box


@contextmanager
def opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    """The document, with form fields readable. Raises `Encrypted`, `Damaged` or `Empty`."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as fault:
        if fault.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise Encrypted from fault
        raise Damaged from fault
    try:
        document.init_forms()
        if len(document) == 0:
            raise Empty
        yield document
    finally:
        document.close()


@contextmanager
def page_of(document: pypdfium2.PdfDocument, number: int) -> Iterator[pypdfium2.PdfPage]:
    """Page `number` (from 1) with what was typed or stamped on it made part of it. Raises `Damaged`."""
    page = _load(document, number)
    try:
        if pdfium.FPDFPage_GetAnnotCount(page) > 0:
            page.flatten()
            page.close()
            page = _load(document, number)
        yield page
    finally:
        page.close()


def _load(document: pypdfium2.PdfDocument, number: int) -> pypdfium2.PdfPage:
    try:
        return document[number - 1]
    except pypdfium2.PdfiumError as fault:
        raise Damaged(number) from fault


def frame(page: pypdfium2.PdfPage, extra: int = 0) -> Frame:
    """The visible part of a page; `extra` degrees clockwise on top of its own /Rotate. Raises `Damaged`."""
    left, bottom, right, top = page.get_bbox()
    if right - left < 1 or top - bottom < 1:
        raise Damaged
    return Frame(left, bottom, right, top, (page.get_rotation() + extra) % 360)


def cut_off(path: Path) -> bool:
    """Whether the file ends before its own end mark: PDFium repairs such files, and loses pages without a word."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - _TAIL))
        tail = file.read()
    end = tail.rfind(b"%%EOF")
    return end < 0 or b" obj" in tail[end:]
