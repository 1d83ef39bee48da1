"""A letter on paper: PDF, A4, the same bytes each time."""

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

import reportlab
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from review.letters.write import Letter

FONTS = (
    (Path("/usr/share/fonts/truetype/dejavu"), "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    (Path(reportlab.__file__).parent / "fonts", "Vera.ttf", "VeraBd.ttf"),
)
"""The first that is there; the second, which is always there, lacks letters of some names."""
MARGIN = 25 * mm
GREY = "#777777"


def as_pdf(letter: Letter) -> bytes:
    """The letter as a PDF with its title and language."""
    _fonts()
    title = next((line.removeprefix("# ") for line in letter.marked.splitlines() if line.startswith("# ")), "Brief")
    out = io.BytesIO()
    paper = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=MARGIN, bottomMargin=MARGIN,
        title=title, author="Commissie Kwaliteitsregister", lang="nl-NL", invariant=1,
    )  # fmt: skip
    paper.build(list(_parts(letter.marked)))
    return out.getvalue()


def _parts(marked: str) -> Iterator[Flowable]:
    rows: list[list[str]] = []
    for line in [*marked.splitlines(), ""]:
        if line.startswith("| "):
            rows.append([cell.strip() for cell in line.strip("| ").split(" | ")])
            continue
        if rows:
            yield _table(rows)
            rows = []
        if line.strip():
            yield _paragraph(line)
        else:
            yield Spacer(1, 2.5 * mm)


def _paragraph(line: str) -> Paragraph:
    marks = (("## ", "heading"), ("# ", "title"), ("- ", "point"))
    mark, style = next(((mark, style) for mark, style in marks if line.startswith(mark)), ("", "plain"))
    bullet = "•" if style == "point" else None
    return Paragraph(escape(line.removeprefix(mark)), _styles()[style], bulletText=bullet)


def _table(rows: list[list[str]]) -> Table:
    drawn = Table(rows, hAlign="LEFT", repeatRows=1)
    drawn.setStyle(
        TableStyle([
            ("FONT", (0, 0), (-1, -1), "Letter", 9.5), ("FONT", (0, 0), (-1, 0), "Letter-Bold", 9.5),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, GREY), ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
            ("LEFTPADDING", (0, 0), (0, -1), 0), ("RIGHTPADDING", (0, 0), (0, -1), 12),
        ])
    )  # fmt: skip
    return drawn


@cache
def _fonts() -> None:
    folder, plain, bold = next(one for one in FONTS if (one[0] / one[2]).exists())
    pdfmetrics.registerFont(TTFont("Letter", folder / plain))
    pdfmetrics.registerFont(TTFont("Letter-Bold", folder / bold))


@cache
def _styles() -> dict[str, ParagraphStyle]:
    plain = ParagraphStyle("plain", fontName="Letter", fontSize=10, leading=15, alignment=TA_LEFT)
    return {
        "plain": plain,
        "title": ParagraphStyle("title", plain, fontName="Letter-Bold", fontSize=15, leading=20, spaceAfter=3 * mm),
        "heading": ParagraphStyle("heading", plain, fontName="Letter-Bold", fontSize=10.5, spaceBefore=2 * mm),
        "point": ParagraphStyle("point", plain, leftIndent=5 * mm, bulletIndent=0, spaceAfter=1.2 * mm),
    }
