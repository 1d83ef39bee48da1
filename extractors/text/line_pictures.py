"""Lines cut out of a page as Tesseract's network wants to see them, and places on such a line back to the page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.evidence import Box, Word
from extractors.text.network import STEP
from extractors.text.pixels import Grey
from extractors.text.spelling import Spelled

_AROUND: Final = 4
"""Pixels of paper left around a line."""
_ALIKE: Final = 0.6
"""Of the usual height of lines: one that is no lower than this is of the same letters, without tall ones."""
_HANGS: Final = 0.36
"""How far letters hang under a line, of how far they rise above it."""
_MUCH_SMALLER, _LARGER = 0.7, 1.4
"""Scales between which a picture is sharpened much, under which a little, and from which not at all."""


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line stands on the page, in pixels: room for its tallest and lowest letters included."""

    left: int
    top: int
    right: int
    bottom: int


Found = tuple[tuple[int, int, int, int], tuple[tuple[int, int], tuple[int, int]]]
"""Left, top, right, bottom of a line's ink, and the ends (x, y) of what it is written on; pixels of the page."""


def with_room(found: Sequence[Found]) -> list[Line]:
    """Lines with room for letters that rise and hang, also where they have none: the network is used to it."""
    if not found:
        return []
    feet = [(start[1] + end[1]) / 2 for _, (start, end) in found]
    rises = np.array([foot - box[1] for (box, _), foot in zip(found, feet, strict=True)])
    usual = _usual(rises, np.array([box[2] - box[0] for box, _ in found]))
    rises = np.where((rises > _ALIKE * usual) & (rises < usual), usual, rises)
    return [
        Line(box[0], min(box[1], int(foot - rise)), box[2], max(box[3], round(foot + _HANGS * rise)))
        for (box, _), foot, rise in zip(found, feet, rises.tolist(), strict=True)
    ]


def _usual(rises: NDArray[np.float64], widths: NDArray[np.int64]) -> float:
    """How high most of what is written rises."""
    order = np.argsort(rises)
    upto = np.cumsum(widths[order])
    return float(rises[order[int(np.searchsorted(upto, upto[-1] / 2))]])


@dataclass(frozen=True, slots=True)
class Cut:
    """A line cut out of its page."""

    line: Line
    part: Grey
    left: int
    top: int
    """Of the part, in pixels of the page."""

    @property
    def small(self) -> bool:
        return bool(min(self.part.shape) < STEP)


def cut(page: Grey, line: Line) -> Cut:
    left, top = max(0, line.left - _AROUND), max(0, line.top - _AROUND)
    return Cut(line, page[top : line.bottom + _AROUND, left : line.right + _AROUND], left, top)


def scaled(part: Grey, height: int) -> Grey:
    """The part of a page at this height, and sharpened, as the network's teacher did it."""
    high, wide = part.shape
    scale = height / high
    width = max(STEP, int(scale * wide + 0.5))
    if scale < _MUCH_SMALLER:
        small = cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA)
        return _sharper(small, 3, 0.2)
    shrink = np.array([[wide / width, 0, 0], [0, high / height, 0]], np.float32)
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    out = cv2.warpAffine(part, shrink, (width, height), flags=how, borderMode=cv2.BORDER_REPLICATE)
    return _sharper(out, 5, 0.4) if scale < _LARGER else out


def _sharper(picture: Grey, reach: int, share: float) -> Grey:
    return cv2.addWeighted(picture, 1 + share, cv2.blur(picture, (reach, reach)), -share, 0)


def placed(spelled: Sequence[Spelled], cut: Cut, height: int, page: Grey) -> Iterator[Word]:
    """The words of a line where their ink is on the page, boxes in fractions of it."""
    if not spelled:
        return
    high, wide = page.shape
    ink = _ink(cut)
    edges = _between(spelled, _some(ink, 0), STEP * cut.part.shape[0] / height)
    for word, (start, end) in zip(spelled, pairwise(edges), strict=True):
        left, right = _filled(_some(ink[:, start:end], 0), start)
        top, bottom = _filled(_some(ink[:, left:right], 1), cut.line.top)
        left, right = left + cut.left, right + cut.left
        yield Word(word.text, Box(left / wide, top / high, right / wide, bottom / high), word.score)


def _some(ink: NDArray[np.bool_], axis: int) -> NDArray[np.bool_]:
    return np.asarray(ink.any(axis=axis))


def _filled(row: NDArray[np.bool_], start: int) -> tuple[int, int]:
    """From the first to behind the last of a row that is true, counted from `start`; the whole row when none is."""
    there = np.flatnonzero(row)
    return (start + int(there[0]), start + int(there[-1]) + 1) if there.size else (start, start + max(1, row.size))


def _ink(cut: Cut) -> NDArray[np.bool_]:
    """Where ink is on the rows of the line itself."""
    dark = cv2.threshold(cut.part, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)[1]
    found: NDArray[np.bool_] = dark[cut.line.top - cut.top : cut.line.bottom - cut.top] > 0
    return found


def _between(spelled: Sequence[Spelled], columns: NDArray[np.bool_], step: float) -> list[int]:
    """Columns at which words end and begin: the middle of the widest gap between two, else between their steps."""
    edges = [0]
    for one, other in pairwise(spelled):
        last, first = round((one.end - 1) * step), round((other.start + 1) * step)
        edges.append(max(edges[-1], _gap(columns[last:first], last, round((one.end + other.start) / 2 * step))))
    return [*edges, len(columns)]


def _gap(columns: NDArray[np.bool_], start: int, otherwise: int) -> int:
    """The middle of the longest row of columns without ink."""
    ends = np.flatnonzero(np.diff(np.concatenate([[1], columns.astype(np.int8), [1]])))
    if ends.size < 2:
        return otherwise
    wide = ends[1::2] - ends[::2]
    best = int(np.argmax(wide))
    return start + int(ends[2 * best] + ends[2 * best + 1]) // 2
