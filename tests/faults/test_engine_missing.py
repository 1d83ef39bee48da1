"""Tesseract is not installed: the machine's fault, never the document's."""

import sys
from pathlib import Path
from typing import get_args

import pytest

from extractors.isolation.isolate import Workers
from extractors.isolation.limits import EngineName
from extractors.read import read
from extractors.text.engine import EngineMissing
from tests.text import papers


@pytest.fixture
def no_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))


@pytest.mark.usefixtures("no_programs")
def test_a_digital_paper_is_read_all_the_same(tmp_path: Path) -> None:
    assert read(papers.report(tmp_path / "a.pdf")).problems == ()


@pytest.mark.usefixtures("no_programs")
@pytest.mark.parametrize("engine", get_args(EngineName))
def test_a_scan_is_not_laid_at_the_senders_door(scan: Path, engine: EngineName) -> None:
    with Workers(1, engine=engine) as workers, pytest.raises(EngineMissing, match="tesseract-ocr-nld"):
        workers.read(scan).result(120)


def test_without_its_python_package_the_engine_is_missing_too(scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "extractors.text.tesseract_inside", None)
    with pytest.raises(EngineMissing):
        read(scan)
