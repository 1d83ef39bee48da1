"""Tesseract never comes back."""

import time
from pathlib import Path

from extractors.isolation.limits import Limits
from extractors.read import read
from tests.faults.conftest import FakeTesseract, calls


def test_it_is_ended_and_the_other_pages_stay(mixed: Path, fake_tesseract: FakeTesseract) -> None:
    counted = fake_tesseract("exec sleep 600")
    started = time.monotonic()
    document = read(mixed, Limits(page_seconds=1), engine="pytesseract")
    assert calls(counted) == 1
    assert time.monotonic() - started < 20
    assert [(problem.code, problem.page) for problem in document.problems] == [("took_too_long", 2)]
    assert [page.source for page in document.pages] == ["text_layer", "none"]
