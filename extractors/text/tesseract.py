"""OCR by Tesseract through pytesseract: `version()`, `available()`, `words()`, `loose_words()`, `orientation()`.

A second engine (tesserocr) fits behind the same functions; see `Engine` in `extractors.text.ocr`.
"""

import os
import signal
from functools import cache
from typing import Final

import pytesseract
from PIL import Image

from extractors.evidence import Box, Word
from extractors.problems import DocumentFault, OutOfMemory, PageUnreadable, ReaderCrashed, TookTooLong
from extractors.text.pixels import Grey

# one Tesseract uses one core: four of them with four threads each do not get slow, they get stuck
os.environ["OMP_THREAD_LIMIT"] = "1"


LANGUAGE: Final = "nld"
_DPI: Final = 200
"""What we tell Tesseract: letters are brought to the size they have at about this many dots per inch."""
_BLOCKS: Final = 3
"""Page segmentation: find blocks by itself. 6 (one block) ruined real pages."""
_LOOSE: Final = 11
"""Page segmentation: as much text as possible, anywhere."""
_GLOBAL: Final = 0
"""How blocks and lines are found (letters are read in grey all the same): by one tone for the whole page."""
_LOCAL: Final = 2
"""By each place's own surroundings: a sixth slower, and on a photographed list the difference between 2 and 21 of 27
words."""
_BROKEN: Final = "\ufffd"


class EngineMissing(RuntimeError):
    """Tesseract or its Dutch data is not on this machine: the machine's fault, not the document's."""

    code = "engine_missing"

    def __init__(self) -> None:
        super().__init__(
            f"Tesseract with the language data {LANGUAGE!r} and 'osd' is missing on this machine: "
            "install tesseract-ocr, tesseract-ocr-nld and tesseract-ocr-osd"
        )

    def __reduce__(self) -> tuple[type["EngineMissing"], tuple[()]]:
        """Survives the way from a worker process."""
        return type(self), ()


def version() -> str:
    """For instance `5.3.0`. Raises `EngineMissing`."""
    try:
        return str(pytesseract.get_tesseract_version()).strip()
    except (pytesseract.TesseractNotFoundError, OSError, SystemExit) as fault:
        raise EngineMissing from fault


@cache
def available() -> bool:
    """Whether the program and its Dutch and orientation data are there."""
    try:
        return {LANGUAGE, "osd"} <= set(pytesseract.get_languages())
    except (pytesseract.TesseractNotFoundError, pytesseract.TesseractError, OSError):
        return False


def words(picture: Grey, seconds: float, *, worn: bool = False) -> tuple[Word, ...]:
    """Words of an upright grey picture in reading order, boxes in fractions of it; `worn`: shadows, grain or folds are
    on it.

    Raises `TookTooLong`, `OutOfMemory`, `ReaderCrashed`, `PageUnreadable` (it answered with nonsense), `EngineMissing`.
    """
    return _table(picture, seconds, f"--psm {_BLOCKS} -c thresholding_method={_LOCAL if worn else _GLOBAL}")


def loose_words(picture: Grey, seconds: float) -> tuple[Word, ...]:
    """As `words`, without a thought for blocks and lines: whatever words can be found, in no order."""
    return _table(picture, seconds, f"--psm {_LOOSE} -c thresholding_method={_LOCAL}")


def _table(picture: Grey, seconds: float, config: str) -> tuple[Word, ...]:
    table = _run(picture, "tsv", f"--dpi {_DPI} -c tessedit_create_tsv=1 {config}", LANGUAGE, seconds)
    lines = table.decode("utf-8", errors="replace").splitlines()
    if not lines or not lines[0].startswith("level\t"):
        raise PageUnreadable
    height, width = picture.shape
    read = (_word(line.split("\t"), width, height) for line in lines[1:])
    return tuple(word for word in read if word is not None)


def broken(read: tuple[Word, ...]) -> bool:
    """Whether characters came through that are no text; those words have score 0."""
    return any(_BROKEN in word.text for word in read)


def orientation(picture: Grey, seconds: float) -> tuple[int, float]:
    """Degrees clockwise to turn the picture upright, and Tesseract's own confidence (above 2 is fair); (0, 0.0) when
    it cannot tell. Raises as `words` does."""
    try:
        answer = _run(picture, "osd", f"--psm 0 --dpi {_DPI}", "osd", seconds).decode("utf-8", errors="replace")
    except ReaderCrashed:
        return 0, 0.0  # "Too few characters" ends in an error too
    said = dict(line.split(": ", 1) for line in answer.splitlines() if ": " in line)
    try:
        return int(said["Rotate"]) % 360, float(said["Orientation confidence"])
    except (KeyError, ValueError):
        return 0, 0.0


def _run(picture: Grey, kind: str, config: str, language: str, seconds: float) -> bytes:
    image = Image.fromarray(picture)
    image.format = "PPM"  # written as it is; packing a page as PNG takes a tenth of a second
    try:
        answer: bytes = pytesseract.pytesseract.run_and_get_output(
            image, kind, language, config, timeout=seconds, return_bytes=True
        )
    except pytesseract.TesseractNotFoundError as fault:
        raise EngineMissing from fault
    except pytesseract.TesseractError as fault:
        if "Failed loading language" in str(fault.message):
            raise EngineMissing from fault
        raise _ended_by(fault) from fault
    except RuntimeError as fault:  # pytesseract's word for its timeout
        raise TookTooLong from fault
    except FileNotFoundError as fault:  # it ended well and wrote nothing
        raise ReaderCrashed from fault
    return answer


def _ended_by(fault: pytesseract.TesseractError) -> DocumentFault:
    """Killed by the system or out of memory by its own word, or plainly crashed."""
    no_memory = fault.status == -signal.SIGKILL or any(
        word in str(fault.message) for word in ("bad_alloc", "out of memory", "Cannot allocate")
    )
    return OutOfMemory() if no_memory else ReaderCrashed()


def _word(cells: list[str], width: int, height: int) -> Word | None:
    """A row of the table as a word; None for rows of pages, blocks and lines, and for empty words."""
    if len(cells) < 12 or cells[0] != "5" or not cells[11].strip():
        return None
    try:
        left, top, wide, high = (int(cell) for cell in cells[6:10])
        score = float(cells[10]) / 100
    except ValueError:
        return None
    text = cells[11].strip().strip("|") or cells[11].strip()  # a table's upright line is no letter
    box = Box(left / width, top / height, (left + wide) / width, (top + high) / height)
    return Word(text, box, 0.0 if _BROKEN in text else min(1.0, max(0.0, score)))
