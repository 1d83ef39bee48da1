"""Bombs: too many pixels, pages or bytes."""

import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from extractors.isolation.limits import Limits
from extractors.problems import TooManyPixels
from extractors.read import page_picture, read
from tests.faults.conftest import StartWorkers
from tests.text import papers


def test_a_picture_bomb_is_never_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("1", (30_000, 30_000)).save(path)
    assert path.stat().st_size < 200_000
    document = read(path, Limits(pixels=120_000_000))
    assert [problem.code for problem in document.problems] == ["too_many_pixels"]
    assert document.seconds.total < 2


def test_a_picture_bomb_inside_a_pdf(tmp_path: Path) -> None:
    Image.new("1", (6_000, 6_000)).save(tmp_path / "a.png")
    sheet = canvas.Canvas(str(tmp_path / "a.pdf"))
    sheet.drawImage(str(tmp_path / "a.png"), 0, 0, *A4)
    sheet.save()
    limits = Limits(pixels=30_000_000)
    document = read(tmp_path / "a.pdf", limits)
    assert [(problem.code, problem.page) for problem in document.problems] == [("too_many_pixels", 1)]
    with pytest.raises(TooManyPixels):
        page_picture(tmp_path / "a.pdf", document.pages[0], 500, limits)


def test_a_page_as_large_as_a_field_is_drawn_coarsely(tmp_path: Path) -> None:
    sheet = canvas.Canvas(str(tmp_path / "a.pdf"), pagesize=(14_000, 14_000))
    sheet.drawString(60, 700, "klein")
    sheet.save()
    document = read(tmp_path / "a.pdf")
    assert document.pages[0].words[0].text == "klein"
    assert len(page_picture(tmp_path / "a.pdf", document.pages[0], 800)) > 0


def test_of_five_hundred_pages_the_first_are_read(tmp_path: Path) -> None:
    path = papers.report(tmp_path / "a.pdf", ("Datum: 14 maart 2023",), pages=500)
    document = read(path, replace(Limits(), pages=20))
    assert [(problem.code, problem.page) for problem in document.problems] == [("too_many_pages", None)]
    assert len(document.pages) == 20
    assert all(page.words for page in document.pages)


def test_a_file_that_is_too_large_is_not_opened(tmp_path: Path) -> None:
    path = papers.report(tmp_path / "a.pdf")
    path.write_bytes(path.read_bytes() + b"\0" * 1_100_000)
    assert [problem.code for problem in read(path, Limits(file_megabytes=1)).problems] == ["too_large"]


def test_time_that_is_up_ends_between_pages(tmp_path: Path) -> None:
    document = read(papers.report(tmp_path / "a.pdf", pages=300), Limits(seconds=0.2, pages=300))
    assert [problem.code for problem in document.problems] == ["took_too_long"]
    assert 0 < len(document.pages) < 300


def test_a_packed_bomb_of_drawing_orders_ends_in_time(tmp_path: Path, start_workers: StartWorkers) -> None:
    orders = zlib.compress(b"0 0 m 500 500 l S\n" * 6_000_000, 9)
    assert len(orders) < 300_000
    path = tmp_path / "bomb.pdf"
    path.write_bytes(_pdf(orders))
    reading = start_workers(seconds=3, megabytes=500).read(path).result(60)
    assert reading.status == "rejected"
    assert {problem.code for problem in reading.problems} & {"took_too_long", "out_of_memory", "reader_crashed"}


def _pdf(packed: bytes) -> bytes:
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
    ]
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, part) for number, part in enumerate(parts, 1))
    return body + b"trailer << /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n"
