"""How fast papers are read, beside bare Tesseract and OCRmyPDF on the same pages in the same run; and what is not OCR.

    python -m tests.benchmarks.reading [PICTURE OR PDF ...] [--jobs 4] [--rounds 3] [--ocrmypdf PROGRAM]

Without files, minutes, letters and forms are drawn and scanned here (office_scans.py). Each side gets the
same number of processes with one thread each, and takes its turn in every round: what disturbs the machine disturbs
all. Ratios hold on any machine; seconds do not.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import cv2
import psutil

from extractors.finding import Reading
from extractors.isolation.isolate import Workers
from extractors.read import read
from extractors.text import pdf, render
from tests.benchmarks.office_scans import scans
from tests.text import papers


@dataclass
class Cost:
    """What a number of pages took: by the clock, and of the processors (which other programs do not disturb)."""

    seconds: float = 0.0
    processor: float = 0.0
    ocr: float = 0.0
    """Seconds inside the engine; only known of ourselves."""

    def __add__(self, other: Self) -> "Cost":
        return Cost(self.seconds + other.seconds, self.processor + other.processor, self.ocr + other.ocr)


def at_once(commands: list[list[str]], jobs: int) -> Cost:
    """Programs run side by side, one thread each."""
    alone = os.environ | {"OMP_THREAD_LIMIT": "1"}
    started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(lambda one: subprocess.run(one, env=alone, capture_output=True, check=True), commands))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(time.monotonic() - started, used)


def bare(pictures: list[Path], jobs: int) -> Cost:
    """Bare Tesseract on the same pictures."""
    return at_once([["tesseract", str(one), "-", "-l", "nld", "tsv"] for one in pictures], jobs)


def ocrmypdf(program: str, pictures: list[Path], jobs: int) -> Cost:
    """OCRmyPDF on the same pictures."""
    common = [program, "--image-dpi", "200", "--language", "nld", "--jobs", "1", "--output-type", "pdf", "--quiet"]
    return at_once([[*common, str(one), str(one.with_suffix(".ocr.pdf"))] for one in pictures], jobs)


def _pictures(path: Path, folder: Path) -> list[Path]:
    """A picture as it is; the pages of a PDF drawn at 200 dpi beforehand, at no cost."""
    if path.suffix.lower() != ".pdf":
        return [path]
    with pdf.opened(path) as document:
        made = [folder / f"{path.stem}-{number}.png" for number in range(1, len(document) + 1)]
        for number, one in enumerate(made, 1):
            with pdf.page_of(document, number) as page:
                cv2.imwrite(str(one), render.grey_page(page, 200))
    return made


def ours(workers: Workers, paths: list[Path]) -> tuple[Cost, list[Reading]]:
    """The whole reading, extraction included, and the readings."""
    started, before = time.monotonic(), processor_seconds(workers)
    readings = [waiting.result() for waiting in [workers.read(path) for path in paths]]
    used = processor_seconds(workers) - before
    return Cost(time.monotonic() - started, used, sum(one.seconds.ocr for one in readings)), readings


def processor_seconds(workers: Workers) -> float:
    """Of the workers and the programs they called."""
    return sum(sum(psutil.Process(one.process).cpu_times()[:4]) for one in list(workers._alive))


def text_layer_milliseconds(folder: Path) -> float:
    """Processor time of a page with a text layer, reading only."""
    path = papers.report(folder / "digital.pdf", papers.LINES * 2, size=9, pages=20)
    read(path)
    started = time.process_time()
    read(path)
    return 1000 * (time.process_time() - started) / 20


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("files", nargs="*", type=Path)
    asked.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    asked.add_argument("--count", type=int, default=24, help="pages drawn when no files are given")
    asked.add_argument("--rounds", type=int, default=1)
    asked.add_argument("--ocrmypdf", default="", help="the program, where it is installed")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = given.files or scans(folder, given.count)
        pictures = [one for path in paths for one in _pictures(path, folder)]
        costs = _rounds(paths, pictures, given.jobs, given.rounds, given.ocrmypdf)
        digital = text_layer_milliseconds(folder)
    _show(costs, given.jobs, len(pictures) * given.rounds)
    print(f"text-layer page, reading only: {digital:.1f} ms of processor time")


def _rounds(paths: list[Path], pictures: list[Path], jobs: int, rounds: int, program: str) -> dict[str, Cost]:
    """What each side took. Workers are warm, as in a backlog."""
    costs: dict[str, Cost] = defaultdict(Cost)
    with Workers(jobs, engine="tesserocr") as inside, Workers(jobs, engine="pytesseract") as outside:
        for workers in (inside, outside):
            ours(workers, paths[: 2 * jobs])
        for _ in range(rounds):
            costs["bare tesseract"] += bare(pictures, jobs)
            if program:
                costs["OCRmyPDF"] += ocrmypdf(program, pictures, jobs)
            for workers in (inside, outside):
                cost, readings = ours(workers, paths)
                costs[f"bewijspunt, {workers.engine}"] += cost
                _warn(readings, len(pictures))
    return costs


def _warn(readings: list[Reading], pages: int) -> None:
    """A side that did not do the work was not quick."""
    not_read = sum(reading.status != "read" for reading in readings)
    seen = sum(reading.ocr_pages for reading in readings)
    if not_read or seen != pages:
        print(f"  {not_read} papers not wholly read, {seen} of {pages} pages by OCR", file=sys.stderr)


def _show(costs: dict[str, Cost], jobs: int, pages: int) -> None:
    others = [one for name, one in costs.items() if not one.ocr]
    names = [name for name, one in costs.items() if not one.ocr]
    print(f"{pages} pages, {jobs} at once, one thread each; ratios by the clock and (by processor time)")
    print(f"{'':25}{'seconds':>9}{'pages/s':>9}" + "".join(f"{'x ' + name:>22}" for name in names) + f"{'not OCR':>9}")
    for name, one in costs.items():
        ratios = "".join(
            f"{other.seconds / one.seconds:14.2f} ({other.processor / one.processor:5.2f})" for other in others
        )
        share = f"{1 - one.ocr / (one.seconds * jobs):9.0%}" if one.ocr else ""
        print(f"{name:25}{one.seconds:9.1f}{pages / one.seconds:9.2f}{ratios}{share}")


if __name__ == "__main__":
    main()
