"""Tesseract within our own process (tesserocr) crashes, hangs, eats memory, or answers with nonsense."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import StartWorkers, calls
from tests.text import papers

FakeTesserocr = Callable[[str], Path]

MODULE = """
import ctypes, os, signal, sys, time
from pathlib import Path

class tesserocr: __file__ = "none"

class PyPageIterator: pass

class PT: VERTICAL_TEXT = FLOWING_IMAGE = 7

class RIL: WORD = 3

class Layout:
    # a line that runs up: Tesseract reads the page by itself, as it does with a model that we do not know
    def BlockType(self): return PT.VERTICAL_TEXT
    def BoundingBox(self, level): return (0, 0, 9, 99)

class PyTessBaseAPI:
    def __init__(self, **_): pass
    def __getattr__(self, name): return lambda *_: None
    def AnalyseLayout(self, merge_similar_words): return Layout()
    def GetTSVText(self, _): return ""
    def Recognize(self, milliseconds):
        calls = Path({calls!r})
        with calls.open("a") as file:
            file.write("call\\n")
        call = len(calls.read_text().splitlines())
        {script}
        return True
"""


@pytest.fixture
def fake_tesserocr(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeTesserocr:
    """Puts a module of that name in the real one's place for processes started from now on; `script` is what it does
    when it should read (`call` counts from 1)."""

    def place(script: str) -> Path:
        folder = tmp_path / "fake"
        folder.mkdir()
        (folder / "tesserocr.py").write_text(MODULE.format(calls=str(folder / "calls"), script=script))
        monkeypatch.setenv("PYTHONPATH", str(folder))
        return folder / "calls"

    return place


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("os.kill(os.getpid(), signal.SIGSEGV)", "reader_crashed"),
        ("os.abort()", "reader_crashed"),
        ("raise MemoryError", "out_of_memory"),
        ("eaten = [bytearray(50_000_000) for _ in range(100)]", "out_of_memory"),
    ],
)
def test_what_takes_the_process_down_twice_is_the_papers_problem(
    mixed: Path, fake_tesserocr: FakeTesserocr, start_workers: StartWorkers, script: str, code: str
) -> None:
    counted = fake_tesserocr(script)
    reading = start_workers(megabytes=600).read(mixed).result(120)
    assert calls(counted) == 2
    assert reading.status == "partial"
    assert [(problem.code, problem.page) for problem in reading.problems] == [(code, 2)]
    assert (reading.pages, reading.text_layer_pages) == (1, 1)


def test_a_hang_that_even_python_cannot_interrupt_is_ended_from_outside(
    mixed: Path, fake_tesserocr: FakeTesserocr, start_workers: StartWorkers
) -> None:
    counted = fake_tesserocr("ctypes.PyDLL(None).sleep(600)")
    started = time.monotonic()
    workers = start_workers(seconds=2)
    reading = workers.read(mixed).result(120)
    assert calls(counted) == 2
    assert time.monotonic() - started < 60
    assert [(problem.code, problem.page) for problem in reading.problems] == [("took_too_long", 2)]
    assert reading.text_layer_pages == 1
    assert workers.read(papers.report(mixed.parent / "next.pdf")).result(60).status == "read"


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("return False", "took_too_long"),
        ("raise RuntimeError", "reader_crashed"),
        ("raise UnicodeDecodeError('utf-8', b'\\xff', 0, 1, 'broken')", "page_unreadable"),
    ],
)
def test_what_it_says_itself_is_the_pages_problem(
    mixed: Path, fake_tesserocr: FakeTesserocr, start_workers: StartWorkers, script: str, code: str
) -> None:
    counted = fake_tesserocr(script)
    reading = start_workers().read(mixed).result(120)
    assert calls(counted) == 1
    assert [(problem.code, problem.page) for problem in reading.problems] == [(code, 2)]
    assert (reading.pages, reading.text_layer_pages) == (2, 1)


def test_the_real_one_is_stopped_at_its_limit_too(scan: Path, start_workers: StartWorkers) -> None:
    reading = start_workers(megabytes=20).read(scan).result(120)
    assert reading.status == "rejected"
    assert {problem.code for problem in reading.problems} <= {"out_of_memory", "reader_crashed"}


def test_the_clock_stops_the_real_one(tmp_path: Path, start_workers: StartWorkers) -> None:
    lines = tuple(f"{line} {line}" for line in papers.LINES * 5)
    crowded = papers.jpeg(papers.picture_of(papers.report(tmp_path / "a.pdf", lines, size=6), 300), tmp_path / "a.jpg")
    reading = start_workers(page_seconds=0.3).read(crowded).result(120)
    assert [(problem.code, problem.page) for problem in reading.problems] == [("took_too_long", 1)]
