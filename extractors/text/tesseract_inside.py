"""OCR by Tesseract within our own process, through tesserocr: the model stays loaded, pictures are handed over in
memory. What its functions do stands at `Engine` in `extractors.text.engine`.

The wheel of tesserocr carries Tesseract; the language data are those of the system, the same that `tesseract` uses.
On pages Tesseract only finds the lines: its model is run by `network.py`, which is twice as quick.
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
from extractors.text import line_pictures, network
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
from extractors.text.expected import as_expected
from extractors.text.line_pictures import Line
from extractors.text.model import UnknownModel, model
from extractors.text.pixels import Grey
from extractors.text.spelling import Speller

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
    _speller()
    _loaded(OTHER)


def words(picture: Grey, seconds: float, *, worn: bool = False) -> tuple[Word, ...]:
    return _page(picture, seconds, BLOCKS, LOCAL if worn else GLOBAL)


def loose_words(picture: Grey, seconds: float) -> tuple[Word, ...]:
    return _page(picture, seconds, LOOSE, LOCAL)


def _page(picture: Grey, seconds: float, segmentation: int, threshold: int) -> tuple[Word, ...]:
    """Tesseract finds the lines; its model reads them in our own network, many at once (network.py)."""
    until = time.monotonic() + seconds
    reader, speller = _loaded(LANGUAGE), _speller()
    found = None if speller is None else _found_lines(reader, picture, segmentation, threshold)
    if speller is None or found is None:
        return _table(reader, picture, max(0.0, until - time.monotonic()), segmentation, threshold)
    cuts = [one for one in (line_pictures.cut(picture, line) for line in found) if not one.small]
    net = speller.model.network
    likely = network.read(net, [line_pictures.scaled(one.part, net.height) for one in cuts], until)
    return tuple(
        word
        for one, seen in zip(cuts, likely, strict=True)
        for word in line_pictures.placed(as_expected(seen, speller.words(seen), speller), one, net.height, picture)
    )


def _found_lines(
    reader: tesserocr.PyTessBaseAPI, picture: Grey, segmentation: int, threshold: int
) -> list[Line] | None:
    """Lines in reading order; None where some run up or down, which Tesseract turns by itself."""
    _prepare(reader, picture, segmentation, threshold)
    try:
        layout = reader.AnalyseLayout(merge_similar_words=True)
        if layout is None:
            return []
        return _lines_of(layout)
    except RuntimeError as fault:
        raise ReaderCrashed from fault
    finally:
        reader.Clear()


def _lines_of(layout: tesserocr.PyPageIterator) -> list[Line] | None:
    found = []
    going = True
    while going:
        kind, box = layout.BlockType(), layout.BoundingBox(tesserocr.RIL.WORD)
        if kind == tesserocr.PT.VERTICAL_TEXT:
            return None
        if box is not None and kind < tesserocr.PT.FLOWING_IMAGE:
            found.append((box, layout.Baseline(tesserocr.RIL.WORD)))
        going = layout.Next(tesserocr.RIL.WORD)
    return line_pictures.with_room(found)


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
    _prepare(reader, picture, segmentation, threshold)
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


def _prepare(reader: tesserocr.PyTessBaseAPI, picture: Grey, segmentation: int, threshold: int) -> None:
    reader.SetPageSegMode(segmentation)
    reader.SetVariable("thresholding_method", str(threshold))
    _show(reader, picture)


def _show(reader: tesserocr.PyTessBaseAPI, picture: Grey) -> None:
    height, width = picture.shape
    reader.SetImageBytes(np.ascontiguousarray(picture).tobytes(), width, height, 1, width)
    reader.SetSourceResolution(DPI)


@cache
def _speller() -> Speller | None:
    """What reads by the model; None where its file is of a kind that only Tesseract knows."""
    try:
        return Speller(model(tessdata() / f"{LANGUAGE}.traineddata"))
    except UnknownModel:
        return None


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
