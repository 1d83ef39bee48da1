"""A photographed or scanned page laid straight: its sheet found, its perspective and its slant taken out.

All matrices are 3 × 3 on fractions of the picture, so they hold for every size of it.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.text.letters import Letters, letters
from extractors.text.pixels import Grey, Picture

Matrix = NDArray[np.float64]
Corners = NDArray[np.float64]
"""4 × 2 in fractions: top left, top right, bottom right, bottom left."""

_LOOK = 640
_ASKEW = 0.25
"""Degrees: less is left alone; taking it out would cost sharpness and gain nothing."""
_MARGIN = 0.008


@dataclass(frozen=True, slots=True)
class Straight:
    """How a turned picture becomes the page."""

    matrix: Matrix | None
    """From fractions of the picture to fractions of the page; None when nothing needs doing."""
    ratio: float
    """Width of the page over its height."""
    letter: float
    """Height of the usual letter over that of the page; 0 when none was seen."""


def straight(grey: Grey, seen: Letters) -> Straight:
    """How to lay this picture straight; its lines must run level already, give or take 15 degrees."""
    height, width = grey.shape
    corners = sheet(grey, seen)
    if corners is None:
        return _level(seen, width, height)
    ratio = _ratio(corners, width, height)
    lifted = _to_page(corners)
    tall = int(min(1600, max(grey.shape)))
    flat = letters(warp(grey, lifted, max(1, round(tall * ratio)), tall))
    level = _level(flat, ratio * tall, tall)
    matrix = lifted if level.matrix is None else level.matrix @ lifted
    return Straight(matrix, level.ratio, level.letter)


def warp(picture: Picture, matrix: Matrix, width: int, height: int) -> Picture:
    """The page, `width` × `height` pixels, from a picture of any size; what lies outside the picture is white."""
    into = _scale(width, height) @ matrix @ np.linalg.inv(_scale(picture.shape[1], picture.shape[0]))
    return cv2.warpPerspective(picture, into, (width, height), flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))


def turn(picture: Picture, degrees: int) -> Picture:
    """Turned clockwise by 0, 90, 180 or 270 degrees."""
    return np.ascontiguousarray(np.rot90(picture, -degrees // 90)) if degrees % 360 else picture


def sheet(grey: Grey, seen: Letters) -> Corners | None:
    """The corners of a sheet of paper that lies on something darker; None unless all speaks for it."""
    shrink = _LOOK / max(grey.shape)
    small = cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    height, width = small.shape
    for mask in _light_masks(small):
        corners = _four_corners(mask)
        if corners is not None and _surely(corners, small, mask):
            found: Corners = corners / np.array([width, height], np.float64)
            if _holds(found, seen):
                return found
    return None


def _light_masks(small: Grey) -> list[Grey]:
    calm = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)), 5)
    _, light = cv2.threshold(calm, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    edges = cv2.dilate(cv2.Canny(calm, 30, 90), np.ones((3, 3), np.uint8))
    return [light, cv2.bitwise_not(edges)]


def _four_corners(mask: Grey) -> Corners | None:
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    hull = cv2.convexHull(max(outlines, key=cv2.contourArea))
    around = cv2.arcLength(hull, closed=True)
    for loose in (0.01, 0.02, 0.03, 0.045):
        corners = cv2.approxPolyDP(hull, loose * around, closed=True).reshape(-1, 2)
        if len(corners) == 4 and cv2.contourArea(corners) > 0.95 * cv2.contourArea(hull):
            return _in_order(corners.astype(np.float64))
    return None


def _in_order(corners: NDArray[np.float64]) -> Corners:
    total, apart = corners.sum(axis=1), corners[:, 0] - corners[:, 1]
    return corners[[int(np.argmin(total)), int(np.argmax(apart)), int(np.argmax(total)), int(np.argmin(apart))]]


def _surely(corners: Corners, small: Grey, mask: Grey) -> bool:
    """Whether four corners are a sheet: large, not the whole picture, near to a rectangle, lighter than around it."""
    height, width = small.shape
    share = cv2.contourArea(corners.astype(np.float32)) / (width * height)
    if len({tuple(corner) for corner in corners}) < 4 or not 0.3 < share < 0.97 or not _square(corners):
        return False
    inside = np.zeros_like(small)
    cv2.fillConvexPoly(inside, corners.astype(np.int32), 255)
    outside = cv2.bitwise_not(cv2.dilate(inside, np.ones((7, 7), np.uint8)))
    if not outside.any():
        return False
    full = cv2.mean(mask, inside)[0] > 0.9 * 255
    return full and cv2.mean(small, inside)[0] - cv2.mean(small, outside)[0] > 30


def _square(corners: Corners) -> bool:
    sides = np.roll(corners, -1, axis=0) - corners
    length = np.linalg.norm(sides, axis=1)
    if length.min() < 20:
        return False
    before = np.roll(sides, 1, axis=0)
    cosine = np.sum(sides * -before, axis=1) / (length * np.roll(length, 1))
    return bool(np.all(np.abs(cosine) < 0.42)) and length.min() / length.max() > 0.35


def _holds(corners: Corners, seen: Letters) -> bool:
    """Whether nearly all letters lie on the sheet: a white box on a coloured page is no sheet."""
    if seen.count == 0:
        return True
    height, width = seen.size
    points = (seen.boxes[:, :2] + seen.boxes[:, 2:] / 2) / (width, height)
    laid = cv2.perspectiveTransform(points.reshape(-1, 1, 2), _to_page(corners)).reshape(-1, 2)
    return float(np.mean(np.all((laid > 0) & (laid < 1), axis=1))) > 0.93


def _to_page(corners: Corners) -> Matrix:
    """From fractions of the picture to fractions of the sheet, with a little margin so that no edge is lost."""
    low, high = _MARGIN, 1 - _MARGIN
    page = np.array([[low, low], [high, low], [high, high], [low, high]], np.float32)
    return np.asarray(cv2.getPerspectiveTransform(corners.astype(np.float32), page), np.float64)


def _ratio(corners: Corners, width: int, height: int) -> float:
    """Width over height of the sheet; taken for A4 when it comes near."""
    real = corners * (width, height)
    across = np.linalg.norm(real[1] - real[0]) + np.linalg.norm(real[2] - real[3])
    along = np.linalg.norm(real[3] - real[0]) + np.linalg.norm(real[2] - real[1])
    ratio = float(across / along)
    usual = min((2**-0.5, 2**0.5), key=lambda one: abs(np.log(one / ratio)))
    return usual if abs(np.log(usual / ratio)) < 0.18 else ratio


def _level(seen: Letters, width: float, height: float) -> Straight:
    """The page turned back about its middle until its lines are level, with room for its corners."""
    angle = seen.angle()
    if abs(angle) < _ASKEW:
        return Straight(None, width / height, seen.height / height)
    back = np.radians(-angle)
    cos, sin = float(np.cos(back)), float(np.sin(back))
    wide, high = width * cos + height * abs(sin), height * cos + width * abs(sin)
    spin = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]], np.float64)
    matrix = np.linalg.inv(_scale(wide, high)) @ _shift(wide / 2, high / 2) @ spin @ _shift(-width / 2, -height / 2)
    return Straight(matrix @ _scale(width, height), wide / high, seen.height / high)


def _scale(width: float, height: float) -> Matrix:
    return np.diag([float(width), float(height), 1.0])


def _shift(across: float, along: float) -> Matrix:
    return np.array([[1, 0, across], [0, 1, along], [0, 0, 1]], np.float64)
