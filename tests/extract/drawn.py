"""Pages drawn with characters, as templates draw their examples, and what a document needs besides."""

from extractors.evidence import Evidence, Seconds
from extractors.templates.drawn import ACROSS, DOWN, layout, page, pages

__all__ = ["ACROSS", "DOWN", "EVIDENCE", "SECONDS", "layout", "page", "pages"]

EVIDENCE = Evidence("0" * 64, 1, "application/pdf")
SECONDS = Seconds()
