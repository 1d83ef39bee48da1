"""How fast papers are read, beside bare Tesseract on the same pages in the same run; and what is not OCR.

    python tests/benchmarks/reading.py [PICTURE OR PDF ...] [--jobs 4]

Without files, reports are drawn and scanned here: 200 dpi in colour, a little grain, a little askew. Each side gets the
same number of processes with one thread each. Ratios hold on any machine; seconds do not.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np

from extractors.finding import Reading
from extractors.isolate import Workers
from extractors.read import read
from extractors.text import pdf, render
from tests.text import papers


def scans(folder: Path, count: int) -> list[Path]:
    """Scanned pages in colour, as office scanners make them."""
    made = []
    for number in range(count):
        lines = tuple(papers.LINES[(number + step) % len(papers.LINES)] for step in range(26))
        grey = papers.picture_of(papers.report(folder / "page.pdf", lines, size=10 + number % 3), 200)
        rng = np.random.default_rng(number)
        height, width = grey.shape
        askew = cv2.getRotationMatrix2D((width / 2, height / 2), float(rng.uniform(-0.8, 0.8)), 1)
        laid = cv2.warpAffine(grey, askew, (width, height), borderValue=255).astype(np.float32)
        grained = (laid * 0.94)[:, :, None] + rng.normal(8, 3, (height, width, 3))
        path = folder / f"scan-{number:02}.jpg"
        cv2.imwrite(str(path), np.clip(grained, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 80])
        made.append(path)
    return made


def bare(paths: list[Path], jobs: int, folder: Path) -> float:
    """Seconds of bare Tesseract on the same pictures; pages of PDFs are drawn at 200 dpi beforehand, at no cost."""
    pictures = [one for path in paths for one in _pictures(path, folder)]
    alone = os.environ | {"OMP_THREAD_LIMIT": "1"}
    started = time.monotonic()
    with ThreadPoolExecutor(jobs) as pool:
        list(
            pool.map(
                lambda path: subprocess.run(
                    ["tesseract", path, "-", "-l", "nld", "tsv"], env=alone, capture_output=True, check=False
                ),
                pictures,
            )
        )
    return time.monotonic() - started


def _pictures(path: Path, folder: Path) -> list[Path]:
    if path.suffix.lower() != ".pdf":
        return [path]
    with pdf.opened(path) as document:
        made = [folder / f"{path.stem}-{number}.png" for number in range(1, len(document) + 1)]
        for number, one in enumerate(made, 1):
            with pdf.page_of(document, number) as page:
                cv2.imwrite(str(one), render.grey_page(page, 200))
    return made


def ours(paths: list[Path], jobs: int) -> tuple[float, list[Reading]]:
    """Seconds of the whole reading, extraction included, and the readings. Workers are warm, as in a backlog."""
    with Workers(jobs) as workers:
        [waiting.result() for waiting in [workers.read(path) for path in paths[:jobs]]]
        started = time.monotonic()
        readings = [waiting.result() for waiting in [workers.read(path) for path in paths]]
        return time.monotonic() - started, readings


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
    asked.add_argument("--count", type=int, default=24)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = given.files or scans(folder, given.count)
        theirs = bare(paths, given.jobs, folder)
        seconds, readings = ours(paths, given.jobs)
        digital = text_layer_milliseconds(folder)
    pages = sum(reading.pages for reading in readings)
    ocr = sum(reading.seconds.ocr for reading in readings)
    working = seconds * min(given.jobs, len(paths))
    print(f"pages                                  {pages}, {given.jobs} at once")
    print(f"bare tesseract                         {theirs:6.1f} s   {pages / theirs:5.2f} pages/s")
    print(f"bewijspunt, extraction included        {seconds:6.1f} s   {pages / seconds:5.2f} pages/s")
    print(f"ratio                                  {theirs / seconds:6.2f} x bare tesseract")
    print(f"share of the workers' time in OCR      {ocr / working:6.0%}")
    print(f"text-layer page, reading only          {digital:6.1f} ms of processor time")
    not_read = [reading.evidence.id[:8] for reading in readings if reading.status != "read"]
    print(f"not wholly read                        {len(not_read)}", file=sys.stderr if not not_read else sys.stdout)


if __name__ == "__main__":
    main()
