"""What kills the reading process itself: once is forgiven, twice is the document's problem."""

from pathlib import Path

from tests.faults.conftest import FakeTesseract, StartWorkers, calls

# the OCR program takes the process that called it down with it
KILLS = "kill -KILL $PPID; sleep 5"


def test_twice_and_the_pages_read_before_stay(
    mixed: Path, fake_tesseract: FakeTesseract, start_workers: StartWorkers
) -> None:
    counted = fake_tesseract(KILLS)
    reading = start_workers("pytesseract").read(mixed).result(120)
    assert calls(counted) == 2
    assert reading.status == "partial"
    assert [(problem.code, problem.page) for problem in reading.problems] == [("reader_crashed", 2)]
    assert (reading.pages, reading.text_layer_pages) == (1, 1)
    assert [sheet.number for sheet in reading.sheets] == [1]


def test_twice_with_nothing_read_is_rejected(
    scan: Path, fake_tesseract: FakeTesseract, start_workers: StartWorkers
) -> None:
    counted = fake_tesseract(KILLS)
    reading = start_workers("pytesseract").read(scan).result(120)
    assert calls(counted) == 2
    assert reading.status == "rejected"
    assert [problem.code for problem in reading.problems] == ["reader_crashed"]
    assert reading.made_with


def test_once_is_tried_again(mixed: Path, fake_tesseract: FakeTesseract, start_workers: StartWorkers) -> None:
    counted = fake_tesseract(
        f'if [ "$(wc -l < "$(dirname "$0")/calls")" -le 1 ]; then {KILLS}; fi\nexec /usr/bin/tesseract "$@"'
    )
    reading = start_workers("pytesseract").read(mixed).result(120)
    assert calls(counted) >= 2
    assert (reading.text_layer_pages, reading.ocr_pages) == (1, 1)
    assert "reader_crashed" not in {problem.code for problem in reading.problems}


def test_the_next_document_is_read_as_if_nothing_had_been(
    scan: Path, mixed: Path, fake_tesseract: FakeTesseract, start_workers: StartWorkers
) -> None:
    counted = fake_tesseract(
        f'if [ "$(wc -l < "$(dirname "$0")/calls")" -le 2 ]; then {KILLS}; fi\nexec /usr/bin/tesseract "$@"'
    )
    workers = start_workers("pytesseract")
    first, second = workers.read(scan), workers.read(mixed)
    assert first.result(120).status == "rejected"
    assert second.result(120).ocr_pages == 1
    assert calls(counted) >= 3
