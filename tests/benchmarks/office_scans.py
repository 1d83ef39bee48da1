"""Pages as an office scanner hands them over: minutes, letters and forms, A4 at 200 dpi in colour, JPEG, with a little
grain and a little askew. They measure speed, so they are as full as such pages are."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from tests.text import papers

_SENTENCES = (
    "De voorzitter opent de vergadering om 19.30 uur en heet iedereen welkom.",
    "Het verslag van 11 januari 2024 wordt zonder wijzigingen vastgesteld.",
    "Mevrouw De Graaf brengt een casus in over een patiënt met aanhoudende klachten na een val.",
    "De groep volgt de incidentmethode en stelt eerst vragen over de feiten, daarna over de aanpak.",
    "Twee deelnemers hebben ervaring met een vergelijkbare situatie en vertellen wat toen hielp.",
    "Besproken wordt in hoeverre de richtlijn uit 2019 hier nog past bij de wensen van de patiënt.",
    "De inbrenger kiest een van de adviezen en probeert dat de komende weken uit.",
    "Op de volgende bijeenkomst, donderdag 14 maart 2024, vertelt zij hoe het is gegaan.",
    "De heer Jansen vraagt of de scholing over dossiervoering ook voor dit jaar meetelt.",
    "Afgesproken wordt dat ieder voor 1 mei twee leerdoelen op papier zet en die rondstuurt.",
)
_LEARNED = ("Intervisie", "Klinische les", "Scholing reanimatie", "Referaat", "Werkgroep", "Symposium")


def scans(folder: Path, count: int) -> list[Path]:
    """Scanned pages, in turn minutes, a letter and a form."""
    return [_scanned(_drawn(folder, number), folder / f"scan-{number:02}.jpg", number) for number in range(count)]


def _drawn(folder: Path, number: int) -> Path:
    kinds: tuple[Callable[[canvas.Canvas, int], None], ...] = (_minutes, _letter, _form)
    path = folder / "page.pdf"
    sheet = canvas.Canvas(str(path), pagesize=A4, invariant=True)
    kinds[number % 3](sheet, number)
    sheet.save()
    return path


def _minutes(sheet: canvas.Canvas, number: int) -> None:
    sheet.setFont("Helvetica-Bold", 15)
    sheet.drawString(60, 785, f"Verslag intervisiegroep Oost, bijeenkomst {number + 1}")
    sheet.setFont("Helvetica", 10)
    for row, line in enumerate(papers.LINES[1:7]):
        sheet.drawString(60, 762 - 14 * row, line)
    _paragraphs(sheet, "Helvetica", 10, 665, number, 40)


def _letter(sheet: canvas.Canvas, number: int) -> None:
    sheet.setFont("Times-Roman", 11)
    head = ("Stichting Scholing Zorg", "Postbus 1203", "8000 BE Zwolle", "", "Aan mevrouw A. de Vries", "")
    for row, line in enumerate((*head, "Zwolle, 22 april 2024", "Betreft: bewijs van deelname, 6,5 uur")):
        sheet.drawString(70, 790 - 15 * row, line)
    _paragraphs(sheet, "Times-Roman", 11, 650, number, 28)


def _paragraphs(sheet: canvas.Canvas, font: str, size: float, top: float, number: int, lines: int) -> None:
    """A column of running text, a white line after every sixth."""
    words = " ".join(_SENTENCES[(number + step) % len(_SENTENCES)] for step in range(60)).split()
    sheet.setFont(font, size)
    for row in range(lines):
        line = ""
        while sheet.stringWidth(f"{line} {words[0]}", font, size) < 470:
            line = f"{line} {words.pop(0)}".strip()
        sheet.drawString(60, top - 1.35 * size * (row + row // 6), line)


def _form(sheet: canvas.Canvas, number: int) -> None:
    """An overview in a ruled table: a day, what was learned, where, and the hours."""
    sheet.setFont("Helvetica-Bold", 14)
    sheet.drawString(60, 785, "Overzicht deskundigheidsbevordering 2024")
    columns, top, step = (60, 130, 330, 450, 535), 750, 22
    for row in range(28):
        sheet.setFont("Helvetica-Bold" if row == 0 else "Helvetica", 10)
        what = f"{_LEARNED[(row + number) % 6]}, deel {1 + row % 4} van 4"
        day, hours = f"{1 + row % 28:02}-{1 + row % 12:02}-2024", f"{1 + row % 6},{5 * (row % 2)} uur"
        told = (day, what, "Isala, Zwolle", hours)
        cells = ("Datum", "Activiteit", "Plaats", "Duur") if row == 0 else told
        for left, cell in zip(columns, cells, strict=False):
            sheet.drawString(left + 4, top - step * row - 15, cell)
        sheet.line(columns[0], top - step * row, columns[-1], top - step * row)
    for left in columns:
        sheet.line(left, top, left, top - step * 27)


def _scanned(drawn: Path, path: Path, number: int) -> Path:
    grey = papers.picture_of(drawn, 200)
    rng = np.random.default_rng(number)
    height, width = grey.shape
    askew = cv2.getRotationMatrix2D((width / 2, height / 2), float(rng.uniform(-0.8, 0.8)), 1)
    laid = cv2.warpAffine(grey, askew, (width, height), borderValue=(255,)).astype(np.float32)
    grained = (laid * 0.94)[:, :, None] + rng.normal(8, 3, (height, width, 3))
    cv2.imwrite(str(path), np.clip(grained, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 80])
    return path
