"""Light letters on dark: bars, buttons and whole dark screens turned over, so that everywhere dark stands on light."""

from typing import Final

import cv2
import numpy as np
from cv2.typing import MatLike

from extractors.text.pixels import Grey, tone

_SMALL: Final = 900
"""Pixels of the longer side at which areas are looked for."""
_DARKER: Final = (170, 110)
"""Tones under which an area is dark: white letters stand on blue and on orange too."""
_HIGH, _WIDE = 0.008, 0.03
"""Of the longer side: the least that a bar or button with letters in it measures."""
_STROKE: Final = 5
"""Pixels: no stroke of a letter is as thick at that size."""
_LETTER: Final = (9, 15)
"""Pixels along and across at that size: what letters leave open of a bar is closed again."""
_PAPER: Final = 245
"""Tone that what letters stand on is given when it is turned over: letters on grey are taken for a picture."""
_HOLE: Final = 0.06
"""Of the longer side: letters are no higher than this; a larger hole in a dark area is paper."""
_FULL: Final = 0.88
"""Share of the least rectangle around it that such an area fills; bold words whose letters run together on a blurred
page fill 0.7 to 0.85."""
_APART: Final = 40
"""Tones between letters and what they stand on, at least."""
_WRITTEN: Final = (0.012, 0.4)
"""Share of an area that its letters cover, at least and at most."""


def positive(grey: Grey) -> Grey:
    """The picture with areas of light letters on dark turned over; untouched when there are none."""
    shrink = min(1.0, _SMALL / max(grey.shape))
    small = cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    if not _solid(small).any():
        return grey
    areas = [area for dark in _DARKER for area in _areas(small, dark) if _light_on_dark(small, area)]
    if not areas:
        return grey
    out = grey.copy()
    for area in areas:
        over = cv2.resize(area, grey.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
        paper = 255 - tone(small[area > 0], 0.5)
        out[over] = cv2.LUT(grey, np.clip((255 - np.arange(256)) * (_PAPER / paper), 0, 255).astype(np.uint8))[over]
    return out


def _solid(small: Grey) -> Grey:
    """255 where dark covers more than the stroke of a letter."""
    return cv2.erode(
        cv2.threshold(small, _DARKER[0], 255, cv2.THRESH_BINARY_INV)[1], np.ones((_STROKE, _STROKE), np.uint8)
    )


def _areas(small: Grey, dark: int) -> list[Grey]:
    """Masks of the large, closed dark areas, letters in them included; those that touch ruling lines without these."""
    mask = cv2.threshold(small, dark, 255, cv2.THRESH_BINARY_INV)[1]
    whole = _outlined(mask, max(small.shape))
    taken = np.maximum.reduce([np.zeros_like(small), *whole])
    bare = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((_STROKE, _STROKE), np.uint8))
    bare = cv2.morphologyEx(bare, cv2.MORPH_CLOSE, np.ones(_LETTER, np.uint8))
    return [*whole, *(area for area in _outlined(bare, max(small.shape)) if not taken[area > 0].any())]


def _outlined(mask: Grey, side: int) -> list[Grey]:
    """What is like a bar of the closed areas of a mask, filled; `side`: the longer one of the picture."""
    outlines, tree = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for number, outline in enumerate(outlines):
        if tree[0][number][3] >= 0 or not _like_a_bar(outline, side):
            continue
        area = np.zeros_like(mask)
        cv2.drawContours(area, outlines, number, (255,), cv2.FILLED)
        for hole in _holes(tree[0], number):
            if cv2.boundingRect(outlines[hole])[3] > _HOLE * side:
                cv2.drawContours(area, outlines, hole, (0,), cv2.FILLED)
        found.append(area)
    return found


def _like_a_bar(outline: MatLike, side: int) -> bool:
    high, wide = sorted(cv2.minAreaRect(outline)[1])
    return high >= _HIGH * side and wide >= _WIDE * side and cv2.contourArea(outline) >= _FULL * wide * high


def _holes(tree: MatLike, number: int) -> list[int]:
    holes, one = [], int(tree[number][2])
    while one >= 0:
        holes.append(one)
        one = int(tree[one][0])
    return holes


def _light_on_dark(small: Grey, area: Grey) -> bool:
    """Whether what is written there is lighter than what it stands on."""
    within = cv2.erode(area, np.ones((5, 5), np.uint8))
    if not within.any():
        return False
    tones = small[within > 0]
    usual = tone(tones, 0.5)
    lighter, darker = float(np.mean(tones > usual + _APART)), float(np.mean(tones < usual - _APART))
    return lighter > 2 * darker and _WRITTEN[0] < lighter < _WRITTEN[1]
