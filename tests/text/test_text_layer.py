"""The words of a PDF's own text layer, and whether it is believed."""

from pathlib import Path

import cv2
import numpy as np
import pdfplumber
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from extractors.evidence import Box, Page, Word
from extractors.read import read
from extractors.text import trust
from tests.text import papers
from tests.text.seen import on_ink

WANTED = [word for line in papers.LINES for word in line.split()]


def test_words_come_in_order_and_lie_where_the_ink_is(tmp_path: Path) -> None:
    path = papers.report(tmp_path / "a.pdf")
    page = read(path).pages[0]
    assert page.source == "text_layer"
    assert [word.text for word in page.words] == WANTED
    assert on_ink(path, page) == 1.0


def test_an_independent_program_finds_the_same_words_in_the_same_places(tmp_path: Path) -> None:
    path = papers.report(tmp_path / "a.pdf")
    words = read(path).pages[0].words
    with pdfplumber.open(path) as document:
        page = document.pages[0]
        others = page.extract_words(x_tolerance_ratio=0.2)
        width, height = float(page.width), float(page.height)
    assert [word.text for word in words] == [other["text"] for other in others]
    for word, other in zip(words, others, strict=True):
        assert word.box.left == pytest.approx(other["x0"] / width, abs=0.004)
        assert word.box.right == pytest.approx(other["x1"] / width, abs=0.004)
        assert other["top"] / height - 0.004 < word.box.middle < other["bottom"] / height + 0.004


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_marked_as_turned_is_read_and_shown_upright(tmp_path: Path, degrees: int) -> None:
    path = papers.rotated(papers.report(tmp_path / "a.pdf"), degrees, tmp_path / "turned.pdf")
    page = read(path).pages[0]
    assert [word.text for word in page.words] == WANTED
    assert page.height > page.width
    assert page.turned == (360 - degrees)
    assert on_ink(path, page) == 1.0


def test_a_crop_box_moves_the_words(tmp_path: Path) -> None:
    path = papers.cropped(papers.report(tmp_path / "a.pdf"), tmp_path / "cropped.pdf", left=40, top=30)
    page = read(path).pages[0]
    assert (page.width, page.height) == pytest.approx((A4[0] - 40, A4[1] - 30), abs=0.5)
    assert page.words[0].text == "Verslag"
    assert page.words[0].box.left == pytest.approx((60 - 40) / (A4[0] - 40), abs=0.005)
    assert on_ink(path, page) == 1.0


def test_what_was_typed_into_a_form_is_read(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    sheet = canvas.Canvas(str(path), pagesize=A4)
    sheet.drawString(50, 800, "Datum bijeenkomst:")
    sheet.acroForm.textfield(name="datum", value="14 maart 2023", x=170, y=790, width=150, height=20)
    sheet.save()
    assert [word.text for word in read(path).pages[0].words] == ["Datum", "bijeenkomst:", "14", "maart", "2023"]


def test_cells_that_stand_close_are_words_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "narrow.pdf"
    sheet = canvas.Canvas(str(path), pagesize=A4)
    sheet.setFont("Helvetica", 10)
    sheet.drawString(50, 700, "14-03-2023")
    sheet.drawString(50 + sheet.stringWidth("14-03-2023", "Helvetica", 10) + 4, 700, "19.00")
    sheet.save()
    assert [word.text for word in read(path).pages[0].words] == ["14-03-2023", "19.00"]


def test_lines_and_a_signature_are_seen(tmp_path: Path) -> None:
    page = read(papers.report(tmp_path / "a.pdf")).pages[0]
    level = [rule for rule in page.rules if rule.width > rule.height]
    upright = [rule for rule in page.rules if rule.height > rule.width]
    assert (len(level), len(upright)) == (4, 3)
    (signature,) = page.ink
    assert signature.left == pytest.approx(320 / A4[0], abs=0.01)
    assert signature.top < 1 - 150 / A4[1] < signature.bottom


def test_a_box_is_four_lines_and_white_boxes_are_none(tmp_path: Path) -> None:
    path = tmp_path / "boxes.pdf"
    sheet = canvas.Canvas(str(path), pagesize=A4)
    sheet.drawString(60, 700, "Naam deelnemer")
    sheet.rect(50, 650, 200, 40)
    sheet.roundRect(300, 650, 200, 40, 5)
    sheet.setFillColorRGB(1, 1, 1)
    sheet.rect(50, 500, 200, 40, stroke=0, fill=1)
    sheet.save()
    page = read(path).pages[0]
    assert len(page.rules) == 8
    assert page.ink == ()


def _scan_with_layer(path: Path, lines: tuple[str, ...], hidden: bool, tmp_path: Path) -> Path:
    """A scanned report with a text layer of its own over it."""
    scan = papers.jpeg(papers.picture_of(papers.report(tmp_path / "scanned.pdf"), 150), tmp_path / "scan.jpg")
    sheet = canvas.Canvas(str(path), pagesize=A4)
    sheet.drawImage(ImageReader(str(scan)), 0, 0, *A4)
    text = sheet.beginText(60, 780)
    text.setTextRenderMode(3 if hidden else 0)
    for line in lines:
        text.textLine(line)
    sheet.drawText(text)
    sheet.save()
    return path


def test_what_a_scanner_laid_invisibly_under_its_picture_is_not_believed(tmp_path: Path) -> None:
    wrong = ("Datum: dinsdag 24 maart 2028", "Tijd: van 10.00 tot 11.30 uur")
    page = read(_scan_with_layer(tmp_path / "a.pdf", wrong, True, tmp_path)).pages[0]
    said = [word.text for word in page.words]
    assert page.source == "ocr"
    assert "2023" in said
    assert "2028" not in said


def test_text_in_a_picture_beside_a_little_text_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "half.pdf"
    scan = papers.jpeg(papers.picture_of(papers.report(tmp_path / "scanned.pdf"), 150), tmp_path / "scan.jpg")
    sheet = canvas.Canvas(str(path), pagesize=A4)
    sheet.drawImage(ImageReader(str(scan)), 0, 60, A4[0], A4[1] - 60)
    sheet.drawString(60, 30, "Ontvangen 3 april 2023")
    sheet.save()
    page = read(path).pages[0]
    said = [word.text for word in page.words]
    assert {"14", "maart", "19.00", "Ontvangen", "april"} <= set(said)
    assert said.count("april") == 1
    assert on_ink(path, page) == 1.0


def test_a_logo_or_a_photo_costs_no_ocr(tmp_path: Path) -> None:
    path = tmp_path / "photo.pdf"
    meadow = np.random.default_rng(1).integers(60, 200, (600, 800), dtype=np.uint8)
    papers.jpeg(cv2.GaussianBlur(meadow, (0, 0), 25) * 3, tmp_path / "meadow.jpg")
    sheet = canvas.Canvas(str(path), pagesize=A4)
    sheet.drawImage(str(tmp_path / "meadow.jpg"), 60, 80, 200, 150)
    for index, line in enumerate(papers.LINES):
        sheet.drawString(60, 780 - 20 * index, line)
    sheet.save()
    document = read(path)
    assert document.pages[0].source == "text_layer"
    assert document.seconds.ocr == 0


def _page(text: str) -> tuple[Word, ...]:
    return tuple(Word(one, Box(0, 0, 1, 1)) for one in text.split())


@pytest.mark.parametrize(
    "text",
    [
        " ".join(papers.LINES),
        "Presentielijst J. Bakker Yilmaz Hoekstra Van den Berg Visser Jansen Smit Postma Terpstra Dijkstra",
        "Datum 14-03-2023",
        "Certificate of attendance for the course on sleep disorders, 3 hours, Utrecht",
        "\uf0b7 Aanwezig: Jansen \uf0b7 Afwezig: De Boer \uf0b7 Verslag: Postma \uf0b7 Tijd: 19.00 uur",
    ],
)
def test_language_makes_sense(text: str) -> None:
    assert trust.sense(_page(text)) >= trust.SENSIBLE


@pytest.mark.parametrize(
    "text",
    [
        "9HUVODJ LQWHUYLVLHELMHHQNRPVW 'DWXP GLQVGDJ PDDUW 7LMG YDQ WRW XXU 3ODDWV =ZROOH",
        "(cid:57)(cid:72) (cid:85)(cid:86) (cid:79)(cid:68) (cid:77)(cid:3)",
        "\ufffd\ufffd\ufffd \ufffd\ufffd \ufffd\ufffd\ufffd\ufffd 14 \ufffd\ufffd",
        "CoÃ¶rdinator caseÃ¯ne Ã©Ã©n Ã©Ã©n cafÃ© Ã©Ã©n ideeÃ«n Ã©Ã©n",
        "xq zrt bkl wvn mpd ghj klt rrs ttq bbn qwz xxd",
    ],
)
def test_nonsense_does_not(text: str) -> None:
    assert trust.sense(_page(text)) < trust.SENSIBLE


def test_a_garbled_layer_is_read_from_its_picture(tmp_path: Path) -> None:
    shifted = tuple("".join(chr(ord(c) - 29) if ord(c) > 64 else c for c in line) for line in papers.LINES)
    page: Page = read(_scan_with_layer(tmp_path / "a.pdf", shifted, True, tmp_path)).pages[0]
    assert page.source == "ocr"
    assert {"dinsdag", "14", "maart"} <= {word.text for word in page.words}


def test_a_pointed_signature_keeps_its_size_and_frames_and_dotted_lines_hold_none(tmp_path: Path) -> None:
    """PDFium's bounds of a sharp zigzag are far larger than what is drawn."""
    path = tmp_path / "card.pdf"
    sheet = canvas.Canvas(str(path), pagesize=A4)
    sheet.drawString(60, 780, "Aftekenkaart supervisie, dertien januari, negentig minuten")
    sheet.roundRect(40, 300, 500, 500, 20)
    for row in range(3):
        level = 700 - 60 * row
        for dot in range(120):
            sheet.circle(60 + 4 * dot, level - 3, 0.4, stroke=0, fill=1)
        pen = sheet.beginPath()
        pen.moveTo(320, level)
        for step in range(1, 14):
            pen.lineTo(320 + 4 * step, level + (14 if step % 2 else 0))
        sheet.drawPath(pen)
    sheet.save()
    (page,) = read(path).pages
    assert len(page.ink) == 3
    assert all(ink.height < 0.03 and ink.width < 0.12 for ink in page.ink)
