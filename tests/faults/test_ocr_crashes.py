"""Tesseract itself crashes, runs out of memory, or writes nothing."""

from pathlib import Path

import pytest

from extractors.read import read
from tests.faults.conftest import FakeTesseract, calls


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("kill -SEGV $$", "reader_crashed"),
        ("exit 1", "reader_crashed"),
        ("exit 0", "reader_crashed"),
        ("kill -KILL $$", "out_of_memory"),
        ("echo 'terminate called: std::bad_alloc' >&2; exit 134", "out_of_memory"),
        ("printf 'no table\\n' > \"$2.tsv\"", "page_unreadable"),
    ],
)
def test_it_is_the_pages_problem(scan: Path, fake_tesseract: FakeTesseract, script: str, code: str) -> None:
    counted = fake_tesseract(script)
    document = read(scan, engine="pytesseract")
    assert calls(counted) >= 1
    assert [(problem.code, problem.page) for problem in document.problems] == [(code, 1)]
    assert document.pages[0].source == "none"


def test_the_other_pages_stay(mixed: Path, fake_tesseract: FakeTesseract) -> None:
    counted = fake_tesseract("kill -SEGV $$")
    document = read(mixed, engine="pytesseract")
    assert calls(counted) >= 1
    assert [(problem.code, problem.page) for problem in document.problems] == [("reader_crashed", 2)]
    assert [page.source for page in document.pages] == ["text_layer", "none"]
    assert document.pages[0].words
