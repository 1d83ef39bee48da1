"""Pictures of PDF pages, through PDFium, in grey."""

import math

import pypdfium2

from extractors.problems import Damaged
from extractors.text.pixels import Grey, Picture

MOST_PIXELS = 40_000_000
"""Of one rendered page; a page that is metres wide is drawn coarser instead."""


def grey_page(page: pypdfium2.PdfPage, dpi: float, turned: int = 0) -> Grey:
    """The page as the reader sees it, turned clockwise by `turned` on top of its own /Rotate. Raises `Damaged`."""
    picture = _rendered(page, dpi, turned, grey=True)
    return picture if picture.ndim == 2 else picture[:, :, 0]


def colour_page(page: pypdfium2.PdfPage, dpi: float) -> Picture:
    """The same in red, green and blue. Raises `Damaged`."""
    return _rendered(page, dpi, 0, grey=False)


def _rendered(page: pypdfium2.PdfPage, dpi: float, turned: int, *, grey: bool) -> Picture:
    wide, high = page.get_size()
    scale = min(dpi / 72, math.sqrt(MOST_PIXELS / max(1.0, wide * high)))
    try:
        bitmap = page.render(scale=scale, rotation=turned, grayscale=grey, rev_byteorder=not grey)
    except pypdfium2.PdfiumError as fault:
        raise Damaged from fault
    picture: Picture = bitmap.to_numpy().copy()
    bitmap.close()
    return picture[:, :, :3] if picture.ndim == 3 else picture
