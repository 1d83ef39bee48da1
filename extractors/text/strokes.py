"""What is drawn on a scanned page besides its words: ruling lines, and ink that may be a signature or a tick."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.evidence import Box, Word
from extractors.text.pixels import Grey, tone

_SURE = 0.6
"""Words read with less may be a signature that the engine took for letters."""
_DRAWN_OUT = 1.35
"""Width of a character over the height of its word; printed letters stay under it."""
_SHORT = 5
"""Characters up to which a signature may be taken for a word."""
_MOST = 200
_THICK = 0.45
"""Of the usual letter's height: a stroke thicker than this is no line."""
_LEVEL_RUN, _UPRIGHT_RUN = 8.0, 4.0
"""Times the usual letter's height: how long a straight stroke is that no letter has."""
_EDGE = 0.02
"""Fraction of the page within which a line is the paper's own edge."""


def rules(dark: Grey, letter: float) -> tuple[Box, ...]:
    """Level and upright lines on a picture of dark shapes (255 on 0): level ones longer than a short word, upright
    ones higher than a capital."""
    dark = cv2.subtract(dark, _solid(dark, letter))
    found = (*_lines(dark, (round(8 * letter), 1)), *_lines(dark, (1, round(3 * letter))))
    return tuple(one for one in found if not _at_edge(one))


def _solid(dark: Grey, letter: float) -> Grey:
    """Bands and blocks printed full, with their surroundings: white letters on them leave what looks like lines."""
    side = max(3, round(0.9 * letter))
    blocks = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    return cv2.dilate(blocks, np.ones((2 * side + 1, 2 * side + 1), np.uint8))


def _at_edge(line: Box) -> bool:
    """The edge of the sheet or the shade beside it, not something printed."""
    if line.height > line.width:
        return line.right < _EDGE or line.left > 1 - _EDGE
    return line.bottom < _EDGE or line.top > 1 - _EDGE


def _lines(dark: Grey, kernel: tuple[int, int]) -> list[Box]:
    joined = cv2.dilate(dark, np.ones((3, 1) if kernel[0] > 1 else (1, 3), np.uint8))
    opened = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones(kernel[::-1], np.uint8))
    outlines, _ = cv2.findContours(opened, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    height, width = dark.shape
    around = sorted((cv2.boundingRect(one) for one in outlines), key=lambda one: (one[1], one[0]))
    thin = [one for one in around if min(one[2], one[3]) <= max(6, 0.02 * max(one[2], one[3]))]
    return [_box(one, width, height) for one in thin[:_MOST]]


def ink(dark: Grey, letter: float, words: tuple[Word, ...], lines: tuple[Box, ...]) -> tuple[Box, ...]:
    """Dark shapes that are neither words nor lines, those that lie together as one box."""
    height, width = dark.shape
    rest = dark.copy()
    for box in (*(word.box for word in words if _printed(word, width / height)), *lines):
        _wipe(rest, box, max(2.0, letter / 6))
    near = max(3, int(letter * 0.7))
    joined = cv2.dilate(rest, np.ones((near, near), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    drawn = np.bincount(labels[rest > 0], minlength=len(stats))
    keep = [
        one for one, area in zip(stats[1:], drawn[1:], strict=True) if _drawn(one, int(area), letter, width, height)
    ]
    return tuple(_box(one, width, height) for one in keep[:_MOST])


def _printed(word: Word, ratio: float) -> bool:
    """Whether a word is surely print: two letters drawn out over the width of a name are a signature."""
    drawn_out = word.box.width * ratio / (len(word.text) * max(1e-6, word.box.height))
    return word.score >= _SURE and (drawn_out < _DRAWN_OUT or len(word.text) > _SHORT)


def without_lines(grey: Grey, dark: Grey, letter: float) -> Grey:
    """The picture without its ruling lines and the streaks of a dirty scanner, which engines take for brackets and
    ones; letters that a line runs through stay whole. `dark` is its dark shapes, perhaps in a smaller size."""
    thick = max(3, round(_THICK * letter))
    thin = cv2.subtract(dark, cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((thick, thick), np.uint8)))
    out = grey
    for run in ((round(_LEVEL_RUN * letter), 1), (1, round(_UPRIGHT_RUN * letter))):
        lines = cv2.morphologyEx(thin, cv2.MORPH_OPEN, np.ones(run[::-1], np.uint8))
        if not lines.any():
            continue
        lines = cv2.resize(cv2.dilate(lines, np.ones((3, 3), np.uint8)), grey.shape[::-1])
        across = np.ones((2 * thick + 3, 1) if run[0] > 1 else (1, 2 * thick + 3), np.uint8)
        out = np.where(lines > 0, cv2.morphologyEx(out, cv2.MORPH_CLOSE, across), out)
    return out


def wiped(grey: Grey, boxes: tuple[Box, ...]) -> Grey:
    """The picture with these places made as light as its paper."""
    rest, paper = grey.copy(), tone(grey, 0.6)
    for box in boxes:
        _wipe(rest, box, 2.0, paper)
    return rest


def _wipe(picture: Grey, box: Box, margin: float, tone: int = 0) -> None:
    height, width = picture.shape
    top, bottom = max(0, int(box.top * height - margin)), int(box.bottom * height + margin) + 1
    left, right = max(0, int(box.left * width - margin)), int(box.right * width + margin) + 1
    picture[top:bottom, left:right] = tone


def _drawn(stats: NDArray[np.int32], area: int, letter: float, width: int, height: int) -> bool:
    """Whether a shape is large enough for a tick, small enough for a signature, and no solid block."""
    wide, high = int(stats[2]), int(stats[3])
    big_enough = high >= 1.2 * letter and wide >= 0.8 * letter and area >= 1.5 * letter
    small_enough = wide < 0.6 * width and high < 0.25 * height
    return big_enough and small_enough and area < 0.5 * wide * high


def _box(stats: Sequence[int] | NDArray[np.int32], width: int, height: int) -> Box:
    left, top, wide, high = (float(value) for value in stats[:4])
    return Box(left / width, top / height, (left + wide) / width, (top + high) / height)
