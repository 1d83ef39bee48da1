"""OCR by Tesseract within our own process, through tesserocr: the model stays loaded, pictures are handed over in
memory. What its functions do stands at `Engine` in `extractors.text.engine`.

The wheel of tesserocr carries Tesseract; the language data are those of the system, the same that `tesseract` uses.
"""

import contextlib
import ctypes
import os
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import tesserocr

from extractors.evidence import Word
from extractors.problems import PageUnreadable, ReaderCrashed, TookTooLong
from extractors.text.engine import BLOCKS, DPI, GLOBAL, LANGUAGE, LOCAL, LOOSE, EngineMissing, words_of
from extractors.text.pixels import Grey

_DIRECTIONS_ONLY: Final = 0
"""Page segmentation: find out how the page lies and read nothing."""
_NO_MESSAGES: Final = 6
"""Leptonica's word for it."""


def version() -> str:
    return str(tesserocr.PyTessBaseAPI.Version())


def available() -> bool:
    try:
        return {f"{LANGUAGE}.traineddata", "osd.traineddata"} <= {one.name for one in _tessdata().iterdir()}
    except (EngineMissing, OSError):
        return False


def prepare() -> None:
    _loaded(LANGUAGE)


def words(picture: Grey, seconds: float, *, worn: bool = False) -> tuple[Word, ...]:
    return _table(picture, seconds, BLOCKS, LOCAL if worn else GLOBAL)


def loose_words(picture: Grey, seconds: float) -> tuple[Word, ...]:
    return _table(picture, seconds, LOOSE, LOCAL)


def orientation(picture: Grey, seconds: float) -> tuple[int, float]:
    reader = _loaded("osd")
    reader.SetPageSegMode(_DIRECTIONS_ONLY)
    _show(reader, picture)
    try:
        seen = reader.DetectOrientationScript()
    except (UnicodeDecodeError, RuntimeError) as fault:
        raise ReaderCrashed from fault
    finally:
        reader.Clear()
    if not seen:
        return 0, 0.0
    # it says how far the page was turned; clockwise as much again stands it upright
    return -int(seen["orient_deg"]) % 360, float(seen["orient_conf"])


def _table(picture: Grey, seconds: float, segmentation: int, threshold: int) -> tuple[Word, ...]:
    reader = _loaded(LANGUAGE)
    reader.SetPageSegMode(segmentation)
    reader.SetVariable("thresholding_method", str(threshold))
    _show(reader, picture)
    try:
        if not reader.Recognize(max(1, round(1000 * seconds))):
            raise TookTooLong
        rows = reader.GetTSVText(0).splitlines()
    except UnicodeDecodeError as fault:
        raise PageUnreadable from fault
    except RuntimeError as fault:
        raise ReaderCrashed from fault
    finally:
        reader.Clear()
    return words_of(rows, picture)


def _show(reader: tesserocr.PyTessBaseAPI, picture: Grey) -> None:
    height, width = picture.shape
    reader.SetImageBytes(np.ascontiguousarray(picture).tobytes(), width, height, 1, width)
    reader.SetSourceResolution(DPI)


@cache
def _loaded(language: str) -> tesserocr.PyTessBaseAPI:
    """Tesseract with one model, ready for as long as the process lives."""
    _hush()
    try:
        return tesserocr.PyTessBaseAPI(path=f"{_tessdata()}/", lang=language, variables={"debug_file": os.devnull})
    except RuntimeError as fault:
        raise EngineMissing from fault


def _hush() -> None:
    """Keeps Leptonica, which Tesseract looks at pictures with, from telling the terminal what it thinks of them."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(tesserocr.tesserocr.__file__).setMsgSeverity(_NO_MESSAGES)


@cache
def _tessdata() -> Path:
    """The folder of the system's language data, as the program Tesseract names it. Raises `EngineMissing`."""
    try:
        said = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError) as fault:
        raise EngineMissing from fault
    named = re.search(r'"([^"]+)"', said.stdout + said.stderr)
    if not named or not Path(named[1], f"{LANGUAGE}.traineddata").exists():
        raise EngineMissing
    return Path(named[1])
