"""Papers the tests of reading draw themselves, and what cameras do to them."""

import io
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from extractors.text import pdf, render

LINES = (
    "Verslag intervisiebijeenkomst",
    "Datum: dinsdag 14 maart 2023",
    "Tijd: van 19.00 tot 21.30 uur",
    "Plaats: gezondheidscentrum De Linde, Zwolle",
    "Gespreksleider: mevrouw A. de Vries",
    "Aanwezig: J. Bakker, S. Yilmaz, P. van den Berg en K. Hoekstra",
    "Afwezig met kennisgeving: L. Visser",
    "De groep besprak twee casussen volgens de incidentmethode.",
    "Eerst stelde iedereen vragen over de feiten, daarna over de aanpak.",
    "De inbrenger koos een van de adviezen en probeert die de komende weken.",
    "Leerpunten: eerder doorvragen, doelen kleiner maken, samen afspraken op papier zetten.",
    "De volgende bijeenkomst is op donderdag 11 mei 2023 om 19.00 uur.",
    "Duur van deze bijeenkomst: 2,5 uur inclusief een korte pauze.",
)


def report(path: Path, lines: tuple[str, ...] = LINES, size: float = 11, pages: int = 1) -> Path:
    """A report with a text layer, a ruled table and a scribbled signature on each page."""
    sheet = canvas.Canvas(str(path), pagesize=A4, invariant=True)
    for _ in range(pages):
        sheet.setFont("Helvetica", size)
        for index, line in enumerate(lines):
            sheet.drawString(60, 780 - index * 1.8 * size, line)
        for row in range(4):
            sheet.line(60, 300 - row * 25, 500, 300 - row * 25)
        for column in (60, 200, 500):
            sheet.line(column, 300, column, 225)
        _signature(sheet, 320, 150)
        sheet.showPage()
    sheet.save()
    return path


def _signature(sheet: canvas.Canvas, x: float, y: float) -> None:
    stroke = sheet.beginPath()
    stroke.moveTo(x, y)
    for step in range(8):
        left = x + step * 14
        stroke.curveTo(left + 4, y + 30, left + 8, y - 22, left + 14, y + (step % 3) * 6)
    sheet.drawPath(stroke)


def picture_of(path: Path, dpi: float = 200) -> NDArray[np.uint8]:
    """The first page of a PDF in grey."""
    with pdf.opened(path) as document, pdf.page_of(document, 1) as page:
        return np.asarray(render.grey_page(page, dpi), np.uint8)


def photo(page: NDArray[np.uint8], degrees: float = 6, seed: int = 3) -> NDArray[np.uint8]:
    """The page as it lies on a dark table, seen from a little aside, with a shadow, blur and noise."""
    rng = np.random.default_rng(seed)
    height, width = page.shape
    wide, high = round(width * 1.35), round(height * 1.3)
    from_corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    middle = np.array([wide / 2, high / 2])
    turn = np.radians(degrees)
    spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    corners = (from_corners - [width / 2, height / 2]) * [[0.93, 1], [0.98, 1], [1.05, 1], [1.0, 1]] @ spin.T + middle
    matrix = cv2.getPerspectiveTransform(from_corners, corners.astype(np.float32))
    table = rng.normal(70, 6, (high, wide)).astype(np.float32)
    seen = cv2.warpPerspective(page.astype(np.float32), matrix, (wide, high), flags=cv2.INTER_AREA, borderValue=-1)
    shown = np.where(seen < 0, table, seen * 0.9)
    shadow = 1 - 0.45 / (1 + np.exp(-(np.linspace(-6, 6, wide) + np.linspace(-3, 3, high)[:, None])))
    noisy = cv2.GaussianBlur(shown * shadow, (3, 3), 0.8) + rng.normal(0, 4, shown.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def jpeg(picture: NDArray[np.uint8], path: Path, quality: int = 80) -> Path:
    cv2.imwrite(str(path), picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return path


def scanned_pdf(pictures: list[NDArray[np.uint8]], path: Path) -> Path:
    """A PDF that holds nothing but pictures, as scanners make them."""
    sheet = canvas.Canvas(str(path), pagesize=A4, invariant=True)
    for one in pictures:
        _, packed = cv2.imencode(".jpg", one, [cv2.IMWRITE_JPEG_QUALITY, 80])
        sheet.drawImage(ImageReader(io.BytesIO(packed.tobytes())), 0, 0, *A4)
        sheet.showPage()
    sheet.save()
    return path


def rotated(path: Path, degrees: int, into: Path) -> Path:
    """The same PDF with its pages marked as turned."""
    document = pypdfium2.PdfDocument(path)
    for page in document:
        page.set_rotation(degrees)
    document.save(into)
    return into


def cropped(path: Path, into: Path, left: float, top: float) -> Path:
    """The same PDF with a crop box that hides this much of its left and top."""
    document = pypdfium2.PdfDocument(path)
    for page in document:
        page.set_cropbox(left, 0, A4[0], A4[1] - top)
    document.save(into)
    return into
