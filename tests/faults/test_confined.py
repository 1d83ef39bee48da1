"""What a reading process cannot do, and that it never outlives who started it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from extractors.isolation import confine
from extractors.isolation.isolate import Workers, WorkersFailed, readings
from extractors.isolation.limits import Limits
from tests.faults.conftest import FakeTesseract, StartWorkers, calls
from tests.text import papers


def test_the_programs_it_starts_have_no_network(
    scan: Path, fake_tesseract: FakeTesseract, start_workers: StartWorkers
) -> None:
    counted = fake_tesseract(
        'ls /sys/class/net /proc/self/net > /dev/null; cp /proc/self/net/dev "$(dirname "$0")/net"; exit 1'
    )
    workers = start_workers("pytesseract")
    workers.read(scan).result(120)
    assert calls(counted) >= 1
    (worker,) = workers._alive
    if worker.network != "namespace":
        pytest.skip("this kernel allows no network namespaces; sockets are refused in Python")
    devices = (counted.parent / "net").read_text().splitlines()[2:]
    assert [line.split(":")[0].strip() for line in devices] == ["lo"]


def test_sockets_are_refused_where_the_kernel_does_not_help() -> None:
    code = (
        "import socket; from extractors.isolation import confine\n"
        "class Refusing:\n    def __getattr__(self, name): return lambda *_: -1\n"
        "confine._libc = Refusing\n"
        "assert confine.no_network() == 'python'\n"
        "try: socket.create_connection(('127.0.0.1', 9), 1)\n"
        "except PermissionError as refused: print(refused)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "no network" in done.stdout


def test_workers_end_with_the_program_that_started_them(tmp_path: Path) -> None:
    path = papers.report(tmp_path / "a.pdf")
    code = (
        "import sys, time; from pathlib import Path; from extractors.isolation.isolate import Workers\n"
        "workers = Workers(1)\n"
        f"workers.read(Path({str(path)!r})).result()\n"
        "print(*(one.process for one in workers._alive), workers._nursery._process.pid, flush=True); time.sleep(600)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout
        started = [int(one) for one in program.stdout.readline().split()]
        assert len(started) == 2
        assert all(psutil.pid_exists(one) for one in started)
        os.kill(program.pid, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while any(confine.address_space(one) for one in started) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(confine.address_space(one) for one in started)


def test_results_come_in_the_order_given_and_the_same_every_time(tmp_path: Path) -> None:
    paths = [
        papers.report(tmp_path / f"{n}.pdf", (f"Datum: {n + 1} maart 2023",) * (1 + 200 * (n % 2))) for n in range(12)
    ]
    first = list(readings(paths, 2, Limits()))
    assert [reading.evidence.size for reading in first] == [path.stat().st_size for path in paths]
    assert [reading.evidence.id for reading in first] == [one.evidence.id for one in readings(iter(paths), 1, Limits())]


def test_a_missing_file_is_not_the_documents_fault(tmp_path: Path, start_workers: StartWorkers) -> None:
    with pytest.raises(FileNotFoundError):
        start_workers().read(tmp_path / "gone.pdf").result(60)


def test_closed_workers_say_so(tmp_path: Path) -> None:
    workers = Workers(1)
    workers.close()
    with pytest.raises((RuntimeError, WorkersFailed)):
        workers.read(papers.report(tmp_path / "a.pdf")).result(10)


def test_a_page_picture_from_a_worker(tmp_path: Path, start_workers: StartWorkers) -> None:
    workers = start_workers()
    path = papers.report(tmp_path / "a.pdf")
    (sheet,) = workers.read(path).result(60).sheets
    drawn = workers.picture(path, sheet, 600).result(60)
    assert drawn[:4] == b"RIFF"
    assert drawn[8:12] == b"WEBP"
