"""Even light: shadows, yellow lamps and faint print taken out of a grey picture, without a threshold."""

import cv2
import numpy as np

from extractors.text.pixels import Grey, tone

_UNEVEN = 14.0
"""Tones by which the paper itself varies before it is worth evening out."""
_PALE = 200
"""Paper darker than this is brought to white."""
_FAINT = 110
"""Ink lighter than this is darkened."""


def even(grey: Grey) -> Grey:
    """The picture with white paper and dark ink; returned untouched when it is so already."""
    paper = _paper(grey)
    out = grey
    if float(np.std(paper)) > _UNEVEN or tone(paper, 0.5) < _PALE:
        full = cv2.resize(paper, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
        out = cv2.divide(grey, full, scale=250)
    return _deeper(out)


def _paper(grey: Grey) -> Grey:
    """The tone of the paper, an eighth of the size: the brightest nearby, smoothed."""
    small = cv2.resize(grey, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    reach = max(3, (max(small.shape) // 25) | 1)
    light = cv2.dilate(small, np.ones((reach, reach), np.uint8))
    smooth = cv2.medianBlur(light, min(2 * reach + 1, 51))
    return np.maximum(smooth, 30).astype(np.uint8)


def _deeper(grey: Grey) -> Grey:
    """Faint ink drawn out to black; the darkest half percent of the picture counts as ink."""
    darkest = tone(grey[::4, ::4], 0.005)
    if darkest < _FAINT or darkest > 235:
        return grey
    tones = (np.arange(256) - darkest) * (250.0 / (250.0 - darkest))
    return cv2.LUT(grey, np.clip(tones, 0, 255).astype(np.uint8))
