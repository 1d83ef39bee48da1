"""Files that end before they are whole."""

from pathlib import Path

from extractors.read import read
from tests.text import papers


def _cut(path: Path, share: float) -> Path:
    whole = path.read_bytes()
    path.write_bytes(whole[: int(share * len(whole))])
    return path


def test_a_pdf_cut_early_is_damaged(tmp_path: Path) -> None:
    document = read(_cut(papers.report(tmp_path / "a.pdf"), 0.1))
    assert [problem.code for problem in document.problems] == ["damaged"]
    assert document.pages == ()


def test_a_pdf_cut_late_keeps_its_pages_and_says_so(tmp_path: Path) -> None:
    path = papers.report(tmp_path / "a.pdf", pages=3)
    path.write_bytes(path.read_bytes().rsplit(b"startxref", 1)[0])
    document = read(path)
    assert "damaged" in [problem.code for problem in document.problems]
    assert document.pages[0].words[0].text == "Verslag"


def test_the_upper_half_of_a_photo_is_read_and_said_to_be_half(tmp_path: Path) -> None:
    picture = papers.picture_of(papers.report(tmp_path / "a.pdf"), 150)
    path = _cut(papers.jpeg(picture, tmp_path / "a.jpg"), 0.6)
    document = read(path)
    assert [(problem.code, problem.page) for problem in document.problems] == [("damaged", 1)]
    assert {"14", "maart"} <= {word.text for word in document.pages[0].words}


def test_a_jpeg_that_is_only_a_head(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + b"\0" * 40)
    assert [problem.code for problem in read(path).problems] == ["damaged"]
