"""Pages with nothing on them."""

from pathlib import Path

import numpy as np
import pytest
from reportlab.pdfgen import canvas

from extractors.read import read
from tests.faults.conftest import FakeTesseract, calls
from tests.text import papers


def test_a_blank_pdf_page_costs_no_ocr(tmp_path: Path, fake_tesseract: FakeTesseract) -> None:
    counted = fake_tesseract("exit 1")
    sheet = canvas.Canvas(str(tmp_path / "a.pdf"))
    sheet.showPage()
    sheet.save()
    document = read(tmp_path / "a.pdf")
    assert [(problem.code, problem.page) for problem in document.problems] == [("blank_page", 1)]
    assert document.pages[0].source == "none"
    assert calls(counted) == 0


@pytest.mark.parametrize("grain", [0, 6])
def test_a_blank_scan(tmp_path: Path, grain: int) -> None:
    paper = np.random.default_rng(2).normal(245, grain, (1600, 1130)).clip(0, 255).astype(np.uint8)
    document = read(papers.jpeg(paper, tmp_path / "a.jpg"))
    assert [problem.code for problem in document.problems] == ["blank_page"]


def test_the_page_after_a_blank_one_is_read(tmp_path: Path) -> None:
    sheet = canvas.Canvas(str(tmp_path / "a.pdf"))
    sheet.showPage()
    sheet.drawString(60, 700, "Datum: 14 maart 2023")
    sheet.save()
    document = read(tmp_path / "a.pdf")
    assert [(problem.code, problem.page) for problem in document.problems] == [("blank_page", 1)]
    assert [len(page.words) for page in document.pages] == [0, 4]
