"""pdfplumber's words where PDFium's make no sense."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from extractors.evidence import Word
from extractors.read import read
from extractors.text import pdf_text_layer, second_text_layer
from tests.text import papers

LINES = (
    "Verslag van de intervisie van de groep",
    "Datum: dinsdag 14 maart 2023, van 19.00 tot 21.30 uur",
    "Aanwezig op de bijeenkomst waren alle deelnemers",
)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "verslag.pdf"
    canvas = Canvas(str(path), pagesize=(595, 842))
    for row, line in enumerate(LINES):
        canvas.drawString(70, 780 - 30 * row, line)
    canvas.save()
    return path


def text(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words)


def test_both_read_the_same_words_in_the_same_places(paper: Path) -> None:
    first = read(paper).pages[0].words
    second = second_text_layer.words(paper, 1)
    assert text(first) == text(second) == " ".join(LINES)
    for one, other in zip(first, second, strict=True):
        assert one.box.left == pytest.approx(other.box.left, abs=0.005)
        assert one.box.middle == pytest.approx(other.box.middle, abs=0.01)


def test_a_crop_box_moves_its_words_too(tmp_path: Path) -> None:
    path = papers.cropped(papers.report(tmp_path / "a.pdf"), tmp_path / "cropped.pdf", left=40, top=30)
    first, second = read(path).pages[0].words[0], second_text_layer.words(path, 1)[0]
    assert second.box.left == pytest.approx(first.box.left, abs=0.005)
    assert second.box.middle == pytest.approx(first.box.middle, abs=0.01)


def test_is_taken_where_the_first_makes_no_sense(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = pdf_text_layer.printed_words

    def garbled(page: object) -> list[pdf_text_layer.PrintedWord]:
        return [
            pdf_text_layer.PrintedWord("\ufffd\ufffdÃ\x01" * len(word.text), word.rect, word.angle, word.hidden)
            for word in said(page)  # type: ignore[arg-type]
        ]

    monkeypatch.setattr(pdf_text_layer, "printed_words", garbled)
    page = read(paper).pages[0]
    assert (page.source, text(page.words)) == ("text_layer", " ".join(LINES))


def test_a_file_it_cannot_read_has_no_words(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing that follows is a PDF")
    assert second_text_layer.words(broken, 1) == ()
