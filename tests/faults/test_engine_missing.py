"""Tesseract is not installed: the machine's fault, never the document's."""

from pathlib import Path

import pytest

from extractors.isolate import Workers
from extractors.read import read
from extractors.text.tesseract import EngineMissing
from tests.text import papers


@pytest.fixture
def no_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))


@pytest.mark.usefixtures("no_programs")
def test_a_digital_paper_is_read_all_the_same(tmp_path: Path) -> None:
    assert read(papers.report(tmp_path / "a.pdf")).problems == ()


@pytest.mark.usefixtures("no_programs")
def test_a_scan_is_not_laid_at_the_senders_door(scan: Path) -> None:
    with pytest.raises(EngineMissing, match="tesseract-ocr-nld"):
        read(scan)
    with Workers(1) as workers, pytest.raises(EngineMissing):
        workers.read(scan).result(120)
