"""The reading process stands still and answers nothing."""

import time
from pathlib import Path

import psutil

from tests.faults.conftest import FakeTesseract, StartWorkers, calls


def test_it_is_ended_with_all_it_started(
    mixed: Path, fake_tesseract: FakeTesseract, start_workers: StartWorkers
) -> None:
    counted = fake_tesseract("kill -STOP $PPID; exec sleep 61.25")
    started = time.monotonic()
    reading = start_workers("pytesseract", seconds=2).read(mixed).result(120)
    assert calls(counted) == 2
    assert time.monotonic() - started < 60
    assert reading.status == "partial"
    assert [(problem.code, problem.page) for problem in reading.problems] == [("took_too_long", 2)]
    time.sleep(0.3)
    left = [one for one in psutil.process_iter(["cmdline"]) if "61.25" in (one.info["cmdline"] or [])]
    assert left == []
