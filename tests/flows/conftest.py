"""A Prefect server for all tests of flows, and the installed command."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from flows.prefect_server import running
from flows.settings import Settings
from tests.conftest import free_port

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "samples" / "papers"
CLAIMS = ROOT / "samples" / "claims.csv"
COMMAND = Path(sys.executable).with_name("bewijspunt")


@pytest.fixture(scope="session")
def prefect_api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real server; one for all, since it takes its time to come up."""
    with running(Settings(home=tmp_path_factory.mktemp("prefect"), prefect_port=free_port())) as address:
        yield address


class Bewijspunt:
    """The command as it is installed, with a home of its own."""

    def __init__(self, home: Path, prefect_api: str = "") -> None:
        self.home = home
        self.environment = {
            **os.environ,
            "BEWIJSPUNT_HOME": str(home),
            "BEWIJSPUNT_PREFECT_API": prefect_api,
            "BEWIJSPUNT_JOBS": "2",
            "BEWIJSPUNT_SERVING": "2",
            "BEWIJSPUNT_CHUNK": "6",
        }

    def start(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [COMMAND, *words], env=self.environment, cwd=ROOT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def run(self, *words: str, said: str = "") -> subprocess.CompletedProcess[str]:
        command = self.start(*words)
        out, err = command.communicate(said, timeout=280)
        return subprocess.CompletedProcess(words, command.returncode, out, err)

    def json(self, *words: str, said: str = "", status: tuple[int, ...] = (0,)) -> list[Any]:
        """The JSON lines printed; nothing else may stand on standard output."""
        done = self.run(*words, "--json", said=said)
        assert done.returncode in status, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="session")
def in_queue(tmp_path_factory: pytest.TempPathFactory, prefect_api: str) -> tuple[Bewijspunt, dict[str, Any]]:
    """All sample papers through the flow, once: the command with its home, and the summary it printed."""
    command = Bewijspunt(tmp_path_factory.mktemp("home"), prefect_api)
    (summary,) = command.json("backlog", str(PAPERS), "--manifest", str(CLAIMS), status=(0, 3))
    return command, summary
