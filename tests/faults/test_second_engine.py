"""The second engine crashes, hangs, runs out of memory or says what is wrong: what the first one read stays."""

from pathlib import Path

import pytest

from tests.faults.conftest import StartWorkers, calls
from tests.text import papers
from tests.text.test_two_engines import worn

MODULE = """
import ctypes, os, signal
from pathlib import Path
from onnxruntime.capi.onnxruntime_pybind11_state import RuntimeException

class SessionOptions: pass

class InferenceSession:
    def __init__(self, *_, **__): pass
    def get_inputs(self): return [SessionOptions]
    def run(self, *_):
        with Path({calls!r}).open("a") as file:
            file.write("call\\n")
        {script}

SessionOptions.name = "x"
"""


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("os.kill(os.getpid(), signal.SIGSEGV)", "reader_crashed"),
        ("ctypes.PyDLL(None).sleep(600)", "reader_crashed"),
        ("raise RuntimeException('std::bad_alloc')", "out_of_memory"),
    ],
)
def test_what_the_first_engine_read_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start_workers: StartWorkers, script: str, code: str
) -> None:
    folder = tmp_path / "fake" / "onnxruntime"
    (folder / "capi").mkdir(parents=True)
    (folder / "__init__.py").write_text(MODULE.format(calls=str(tmp_path / "calls"), script=script))
    (folder / "capi" / "onnxruntime_pybind11_state.py").write_text(
        "class Fail(Exception): pass\nclass RuntimeException(Exception): pass\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(folder.parent))
    page = papers.picture_of(papers.report(tmp_path / "a.pdf", papers.LINES[:3]), 150)
    paper = papers.jpeg(worn(page, 1.4, 12), tmp_path / "worn.jpg")
    reading = start_workers(seconds=8).read(paper).result(120)
    assert calls(tmp_path / "calls") == 1
    assert [(problem.code, problem.page) for problem in reading.problems] == [(code, 1)]
    assert reading.status == "partial"
    assert [str(one.date) for one in reading.activities] == ["2023-03-14"]
