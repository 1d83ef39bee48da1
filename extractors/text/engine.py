"""What an OCR engine is to the rest of the program, and which there are.

Both engines are Tesseract: `tesseract_inside` within our own process, `tesseract` as a program of its own. They hand
over the same words in the same shape; docs/adr/0007-ocr-engine.md says which is the default and why.
"""

import hashlib
import importlib
import os
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Final, Protocol, cast

from extractors.evidence import Box, Word
from extractors.isolation.limits import EngineName
from extractors.text.pixels import Grey

# one Tesseract uses one core: four of them with four threads each do not get slow, they get stuck
os.environ["OMP_THREAD_LIMIT"] = "1"

LANGUAGE: Final = "nld"
OTHER: Final = "eng"
"""A model that learned from other pages, for a second opinion on figures. It comes with every Tesseract."""
DPI: Final = 200
"""What we tell Tesseract: letters are brought to the size they have at about this many dots per inch."""
BLOCKS: Final = 3
"""Page segmentation: find blocks by itself. 6 (one block) ruined real pages."""
LOOSE: Final = 11
"""Page segmentation: as much text as possible, anywhere."""
LINE: Final = 7
"""Page segmentation: the picture is one line of text."""
GLOBAL: Final = 0
"""How blocks and lines are found (letters are read in grey all the same): by one tone for the whole page."""
LOCAL: Final = 2
"""By each place's own surroundings: a sixth slower, and on a photographed list the difference between 2 and 21 of 27
words."""
_BROKEN: Final = "\ufffd"
_MODULES: Final[dict[EngineName, str]] = {
    "tesserocr": "extractors.text.tesseract_inside",
    "pytesseract": "extractors.text.tesseract",
}


class Engine(Protocol):
    """An OCR engine: a module with these functions. All raise `EngineMissing` when it is not on this machine."""

    def version(self) -> str:
        """For instance `5.3.0`."""
        ...

    def available(self) -> bool:
        """Whether the engine and its Dutch and orientation data are there."""
        ...

    def prepare(self) -> None:
        """Does what takes long once, so that the processes forked from this one need not."""
        ...

    def words(self, picture: Grey, seconds: float, *, worn: bool = False) -> tuple[Word, ...]:
        """Words of an upright grey picture in reading order, boxes in fractions of it; `worn`: shadows, grain or folds
        are on it.

        Raises `TookTooLong`, `OutOfMemory`, `ReaderCrashed`, `PageUnreadable` (it answered with nonsense).
        """
        ...

    def loose_words(self, picture: Grey, seconds: float) -> tuple[Word, ...]:
        """As `words`, without a thought for blocks and lines: whatever words can be found, in no order."""
        ...

    def lines(self, pictures: list[Grey], seconds: float) -> list[tuple[Word, ...]]:
        """Words of pictures that hold one line each, in as many parts; boxes in fractions of each picture."""
        ...

    def other_lines(self, pictures: list[Grey], only: str, seconds: float) -> list[tuple[Word, ...]]:
        """As `lines`, by another model; `only` names the characters that may be found, empty: any."""
        ...

    def orientation(self, picture: Grey, seconds: float) -> tuple[int, float]:
        """Degrees clockwise to turn the picture upright, and the engine's own confidence (above 2 is fair); (0, 0.0)
        when it cannot tell. Raises as `words` does."""
        ...


class EngineMissing(RuntimeError):
    """Tesseract or its Dutch data is not on this machine: the machine's fault, not the document's."""

    code = "engine_missing"

    def __init__(self) -> None:
        super().__init__(
            f"Tesseract with the language data {LANGUAGE!r}, {OTHER!r} or 'osd' is missing on this "
            "machine: install tesseract-ocr, tesseract-ocr-nld, tesseract-ocr-eng and tesseract-ocr-osd"
        )

    def __reduce__(self) -> tuple[type["EngineMissing"], tuple[()]]:
        """Survives the way from a worker process."""
        return type(self), ()


def engine(name: EngineName) -> Engine:
    """The engine of that name, loaded when it is first asked for. Raises `EngineMissing` when its Python package is
    not installed."""
    try:
        return cast(Engine, importlib.import_module(_MODULES[name]))
    except ImportError as fault:
        raise EngineMissing from fault


@cache
def tessdata() -> Path:
    """The folder of the system's language data, as the program Tesseract names it. Raises `EngineMissing`."""
    try:
        said = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError) as fault:
        raise EngineMissing from fault
    named = re.search(r'"([^"]+)"', said.stdout + said.stderr)
    if not named or not Path(named[1], f"{LANGUAGE}.traineddata").exists():
        raise EngineMissing
    return Path(named[1])


def models() -> str:
    """The models that figures and letters are read with, each with the start of its SHA-256. Raises `EngineMissing`."""
    return " ".join(f"{one}-{_digest(tessdata() / f'{one}.traineddata')}" for one in (LANGUAGE, OTHER))


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    except OSError as fault:
        raise EngineMissing from fault


def words_of(rows: list[str], picture: Grey) -> tuple[Word, ...]:
    """Tesseract's table (TSV, without its heading) as words."""
    height, width = picture.shape
    read = (_word(row.split("\t"), width, height) for row in rows)
    return tuple(word for word in read if word is not None)


def broken(read: tuple[Word, ...]) -> bool:
    """Whether characters came through that are no text; those words have score 0."""
    return any(_BROKEN in word.text for word in read)


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
