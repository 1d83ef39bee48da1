"""A document that eats memory."""

from pathlib import Path

from tests.faults.conftest import FakeTesseract, StartWorkers, calls

# an answer of six gigabytes, most of it a hole in the file
ENDLESS = 'printf "level\\t" > "$2.tsv"; truncate -s 6G "$2.tsv"'


def test_it_is_stopped_at_its_limit(mixed: Path, fake_tesseract: FakeTesseract, start_workers: StartWorkers) -> None:
    counted = fake_tesseract(ENDLESS)
    reading = start_workers("pytesseract", megabytes=600).read(mixed).result(120)
    assert calls(counted) == 2
    assert reading.status == "partial"
    assert [(problem.code, problem.page) for problem in reading.problems] == [("out_of_memory", 2)]


def test_what_it_starts_has_the_limit_too(
    scan: Path, fake_tesseract: FakeTesseract, start_workers: StartWorkers
) -> None:
    counted = fake_tesseract('exec /usr/bin/env python3 -c "bytearray(6_000_000_000)"')
    reading = start_workers("pytesseract", megabytes=600).read(scan).result(120)
    assert calls(counted) >= 1
    assert reading.status == "rejected"
    assert {problem.code for problem in reading.problems} <= {"out_of_memory", "reader_crashed"}
