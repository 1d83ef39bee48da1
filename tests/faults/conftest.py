"""A Tesseract that misbehaves, and workers to try it on."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from extractors.isolation.isolate import Workers
from extractors.isolation.limits import DEFAULT_ENGINE, EngineName, Limits
from tests.text import papers

FakeTesseract = Callable[[str], Path]
StartWorkers = Callable[..., Workers]


@pytest.fixture
def fake_tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeTesseract:
    """Puts a shell script in Tesseract's place for programs started from now on; it can count its calls in the folder
    it stands in. `$2` is where Tesseract would write its answer, without the ending."""

    def place(script: str) -> Path:
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        program = folder / "tesseract"
        program.write_text(
            "#!/bin/sh\n"
            'if [ "$1" = --version ]; then echo "tesseract 5.3.0"; exit 0; fi\n'
            f'echo call >> "{folder}/calls"\n{script}\n'
        )
        program.chmod(program.stat().st_mode | stat.S_IEXEC)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
        return folder / "calls"

    return place


@pytest.fixture
def start_workers() -> Iterator[StartWorkers]:
    """Workers with one process and small limits; closed at the end."""
    started: list[Workers] = []

    def start(engine: EngineName = DEFAULT_ENGINE, **limits: float) -> Workers:
        small = {"seconds": 60, "page_seconds": 30, "megabytes": 1200} | limits
        started.append(Workers(1, Limits(**small), engine))  # type: ignore[arg-type]
        return started[-1]

    yield start
    for workers in started:
        workers.close()


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A scanned page that needs OCR."""
    picture = papers.picture_of(papers.report(tmp_path / "report.pdf"), 150)
    return papers.jpeg(picture, tmp_path / "scan.jpg")


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A PDF with a digital page first and a scanned one after it."""
    import pypdfium2

    digital = papers.report(tmp_path / "digital.pdf")
    scanned = papers.scanned_pdf([papers.picture_of(digital, 150)], tmp_path / "scanned.pdf")
    both = pypdfium2.PdfDocument.new()
    for part in (digital, scanned):
        both.import_pages(pypdfium2.PdfDocument(part))
    both.save(tmp_path / "mixed.pdf")
    return tmp_path / "mixed.pdf"


def calls(counted: Path) -> int:
    """How often the fake was really called: a fault test that missed its fault proves nothing."""
    return len(counted.read_text().splitlines()) if counted.exists() else 0
