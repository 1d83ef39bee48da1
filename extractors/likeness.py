"""How a page looks, small enough to lay many papers beside each other."""

from collections.abc import Iterable

import cv2
import numpy as np

from extractors.evidence import Box, Page

_GRID = 32
_KEPT = 8
"""Of the slowest waves across and down, so many: they are what is left of a page seen from afar."""


def look_of(page: Page) -> str:
    """Perceptual hash of the page, 16 hexadecimal digits; empty for a page without words.

    Taken of where words, ink and rulings stand between the outermost words, not of the pixels: paper, light and the
    margin that a scanner leaves make no difference.
    """
    if not page.words:
        return ""
    words = [one.box for one in page.words]
    seen = _covered([*words, *page.ink], _around(words))
    waves = cv2.dct(seen)[:_KEPT, :_KEPT].ravel()
    bits = waves > np.median(waves[1:])
    return f"{int(''.join('1' if one else '0' for one in bits), 2):016x}"


def looks_apart(one: str, other: str) -> int:
    """In how many of 64 bits two looks differ; 0 to about 10 for one page seen twice."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def _around(boxes: Iterable[Box]) -> Box:
    found = list(boxes)
    return Box(
        min(one.left for one in found),
        min(one.top for one in found),
        max(one.right for one in found),
        max(one.bottom for one in found),
    )


def _covered(boxes: Iterable[Box], frame: Box) -> "np.typing.NDArray[np.float32]":
    """The page on a grid: 1 where something stands."""
    fine = np.zeros((4 * _GRID, 4 * _GRID), np.float32)
    wide, high = max(frame.width, 1e-6), max(frame.height, 1e-6)
    for one in boxes:
        left, right = (round((side - frame.left) / wide * 4 * _GRID) for side in (one.left, one.right))
        top, bottom = (round((side - frame.top) / high * 4 * _GRID) for side in (one.top, one.bottom))
        fine[max(top, 0) : max(bottom, top + 1, 0), max(left, 0) : max(right, left + 1, 0)] = 1.0
    return np.asarray(fine.reshape(_GRID, 4, _GRID, 4).mean(axis=(1, 3)), np.float32)
