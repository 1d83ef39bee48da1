"""A backlog asked for at the Prefect server and run by a worker, as on another machine."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.flows.conftest import COMMAND, PAPERS, Bewijspunt

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("flows")]


def test_a_worker_runs_what_is_asked_of_it_at_the_server(tmp_path: Path, prefect_api: str) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    for paper in (PAPERS / "01-intervisieverslag.pdf", PAPERS / "60-met-wachtwoord.pdf"):
        shutil.copy(paper, folder)
    command = Bewijspunt(tmp_path / "home", prefect_api)
    worker = command.start("worker")
    try:
        assert worker.stdout is not None
        assert "Ready" in worker.stdout.readline()
        subprocess.run(
            [COMMAND.with_name("prefect"), "deployment", "run", "backlog/backlog", "-p", f"folder={folder}", "--watch"],
            env={**os.environ, "PREFECT_API_URL": prefect_api, "PREFECT_HOME": str(tmp_path / "elsewhere")},
            check=True, capture_output=True, timeout=200,
        )  # fmt: skip
    finally:
        worker.terminate()
        worker.communicate(timeout=30)
    (counted,) = command.json("status")
    assert counted["states"] == {"queued": 1, "set_aside": 1}
