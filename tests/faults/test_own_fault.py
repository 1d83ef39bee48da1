"""Our own code raises: on one paper it is that paper's crash, on all of them it is us, and then no sender is told to
hand in anything again."""

from pathlib import Path

import pytest

from extractors.isolation.isolate import WorkersFailed
from tests.faults.conftest import StartWorkers
from tests.text import papers

# a module that Python loads at the start of every process: the workers' `extract` then raises on papers with a mark
SABOTAGE = """
import importlib.abc, importlib.util, sys

class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name != "extractors.extract":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module
        def sabotaged(module):
            load(module)
            real = module.extract
            def extract(document):
                if any("geheim" in word.text for page in document.pages for word in page.words):
                    raise ValueError("geheim stond op het papier")
                return real(document)
            module.extract = extract
        spec.loader.exec_module = sabotaged
        return spec

sys.meta_path.insert(0, Finder())
"""


@pytest.fixture
def sabotaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(SABOTAGE)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))


@pytest.mark.usefixtures("sabotaged")
def test_one_paper_is_set_aside_and_no_word_of_it_is_logged(
    tmp_path: Path, start_workers: StartWorkers, capfd: pytest.CaptureFixture[str]
) -> None:
    workers = start_workers()
    bad = workers.read(papers.report(tmp_path / "bad.pdf", ("geheim",))).result(120)
    good = workers.read(papers.report(tmp_path / "good.pdf")).result(120)
    assert (bad.status, [problem.code for problem in bad.problems]) == ("partial", ["reader_crashed"])
    assert good.status == "read"
    logged = capfd.readouterr().err
    assert "ValueError at" in logged
    assert "geheim" not in logged


@pytest.mark.usefixtures("sabotaged")
def test_paper_after_paper_stops_the_work(tmp_path: Path, start_workers: StartWorkers) -> None:
    workers = start_workers()
    waiting = [workers.read(papers.report(tmp_path / f"{n}.pdf", ("geheim", str(n)))) for n in range(4)]
    with pytest.raises(WorkersFailed, match="ValueError"):
        [one.result(120) for one in waiting]
