"""OCR by Tesseract within our own process, through tesserocr: the model stays loaded, pictures are handed over in
memory. What its functions do stands at `Engine` in `extractors.text.engine`.

The wheel of tesserocr carries Tesseract; the language data are those of the system, the same that `tesseract` uses.
"""

import contextlib
import ctypes
import os
import time
from functools import cache
from typing import Final

import numpy as np
import tesserocr

from extractors.evidence import Word
from extractors.problems import PageUnreadable, ReaderCrashed, TookTooLong
from extractors.text.engine import (
    BLOCKS,
    DPI,
    GLOBAL,
    LANGUAGE,
    LINE,
    LOCAL,
    LOOSE,
    OTHER,
    EngineMissing,
    tessdata,
    words_of,
)
from extractors.text.pixels import Grey

_DIRECTIONS_ONLY: Final = 0
"""Page segmentation: find out how the page lies and read nothing."""
_NO_MESSAGES: Final = 6
"""Leptonica's word for it."""


def version() -> str:
    return str(tesserocr.PyTessBaseAPI.Version())


def available() -> bool:
    try:
        return {f"{one}.traineddata" for one in (LANGUAGE, OTHER, "osd")} <= {one.name for one in tessdata().iterdir()}
    except (EngineMissing, OSError):
        return False


def prepare() -> None:
    _loaded(LANGUAGE)
    _loaded(OTHER)


def words(picture: Grey, seconds: float, *, worn: bool = False) -> tuple[Word, ...]:
    return _table(_loaded(LANGUAGE), picture, seconds, BLOCKS, LOCAL if worn else GLOBAL)


def loose_words(picture: Grey, seconds: float) -> tuple[Word, ...]:
    return _table(_loaded(LANGUAGE), picture, seconds, LOOSE, LOCAL)


def lines(pictures: list[Grey], seconds: float) -> list[tuple[Word, ...]]:
    return _lines(_loaded(LANGUAGE), pictures, seconds)


def other_lines(pictures: list[Grey], only: str, seconds: float) -> list[tuple[Word, ...]]:
    reader = _loaded(OTHER)
    reader.SetVariable("tessedit_char_whitelist", only)
    return _lines(reader, pictures, seconds)


def _lines(reader: tesserocr.PyTessBaseAPI, pictures: list[Grey], seconds: float) -> list[tuple[Word, ...]]:
    until = time.monotonic() + seconds
    return [_table(reader, picture, max(0.0, until - time.monotonic()), LINE, GLOBAL) for picture in pictures]


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


def _table(
    reader: tesserocr.PyTessBaseAPI, picture: Grey, seconds: float, segmentation: int, threshold: int
) -> tuple[Word, ...]:
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
        return tesserocr.PyTessBaseAPI(path=f"{tessdata()}/", lang=language, variables={"debug_file": os.devnull})
    except RuntimeError as fault:
        raise EngineMissing from fault


def _hush() -> None:
    """Keeps Leptonica, which Tesseract looks at pictures with, from telling the terminal what it thinks of them."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(tesserocr.tesserocr.__file__).setMsgSeverity(_NO_MESSAGES)
