"""A folder of papers into the queue by the installed command, a real Prefect server and real processes."""

import hashlib
import random
import shutil
import sqlite3
import time
from collections import Counter
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.flows.conftest import CLAIMS, PAPERS, Bewijspunt

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("flows")]

InQueue = tuple[Bewijspunt, dict[str, Any]]
BACKLOG = ("backlog", str(PAPERS), "--manifest", str(CLAIMS))


def papers() -> list[Path]:
    return [one for one in PAPERS.iterdir() if not one.name.startswith(".") and not one.name.endswith(".truth.yaml")]


def test_every_paper_is_in_exactly_one_visible_state(in_queue: InQueue) -> None:
    _, summary = in_queue
    assert summary["uploads"] == len(papers())
    assert sum(summary["states"].values()) == summary["uploads"]
    assert set(summary["states"]) <= {"queued", "set_aside"}
    assert len(summary["set_aside"]) == summary["states"]["set_aside"]
    assert all(one["problems"] for one in summary["set_aside"])


def test_the_same_bytes_twice_are_one_evidence_and_two_uploads(in_queue: InQueue) -> None:
    _, summary = in_queue
    contents = Counter(hashlib.sha256(one.read_bytes()).hexdigest() for one in papers())
    assert max(contents.values()) > 1, "the samples hold no paper twice"
    assert summary["evidences"] == len(contents)


def test_a_second_run_doubles_nothing_and_reads_nothing(in_queue: InQueue) -> None:
    command, summary = in_queue
    before = rows(command.home)
    (again,) = command.json(*BACKLOG, status=(0, 3))
    assert {**again, "seconds": None} == {**summary, "seconds": None}
    after = rows(command.home)
    assert len(after.pop("batch_run")) == len(before.pop("batch_run")) + 1, "each run can be looked up"
    assert after == before


def test_status_says_the_same_in_the_terminal(in_queue: InQueue) -> None:
    command, summary = in_queue
    (said,) = command.json("status")
    assert said["states"] == summary["states"]
    assert said["prefect"]["answers"]
    assert "set aside" in command.run("status").stdout


@pytest.mark.timeout(600)  # eleven starts of Prefect and of the reading libraries
def test_killed_at_ten_random_moments_and_finished_nothing_is_lost_or_doubled(tmp_path: Path, prefect_api: str) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    for paper in sorted(papers())[::3]:
        shutil.copy(paper, folder)
    (undisturbed,) = Bewijspunt(tmp_path / "undisturbed", prefect_api).json("backlog", str(folder), status=(0, 3))
    command = Bewijspunt(tmp_path / "killed", prefect_api)
    seed = time.time_ns()
    moments = random.Random(seed)
    progress = [kill_at_random(command, folder, moments) for _ in range(10)]
    (finished,) = command.json("backlog", str(folder), status=(0, 3))
    told = f"seed {seed}, readings after each kill: {progress}"
    assert any(0 < one < finished["evidences"] for one in progress), f"no kill hit the reading; {told}"
    assert same_outcome(finished) == same_outcome(undisturbed), told
    assert not left_over_processes(command.home), told


def kill_at_random(command: Bewijspunt, folder: Path, moments: random.Random) -> int:
    """Starts a run and kills it: a part of them while it starts up, the others once some more papers were read.
    Returns how many are read."""
    running = command.start("backlog", str(folder), "--json")
    wanted = readings(command.home) + moments.choice((0, 1, 2, 3))
    until = time.monotonic() + 60
    if wanted == readings(command.home):
        time.sleep(moments.uniform(0.5, 7))
    while readings(command.home) < wanted and running.poll() is None and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(moments.uniform(0, 0.5))
    running.kill()
    running.communicate()
    return readings(command.home)


def readings(home: Path) -> int:
    return len(rows(home).get("reading", []))


OUTCOME = ("uploads", "evidences", "states", "readings", "kinds", "suggestions", "with_points", "reasons", "pages")


def same_outcome(summary: dict[str, Any]) -> dict[str, Any]:
    return {name: summary[name] for name in OUTCOME}


def rows(home: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, as SQLite has them."""
    file = home / "bewijspunt.db"
    if not file.exists():
        return {}
    with sqlite3.connect(file) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608


def left_over_processes(home: Path) -> list[str]:
    """Reading processes that outlived the run that was killed: they get its settings with their environment."""
    time.sleep(2)
    mine = [one for one in psutil.process_iter(["environ", "cmdline"]) if one.info["environ"]]
    return [" ".join(one.info["cmdline"]) for one in mine if one.info["environ"].get("BEWIJSPUNT_HOME") == str(home)]
