"""A photographed or scanned page laid straight: its sheet found, its perspective and its slant taken out.

All matrices are 3 × 3 on fractions of the picture, so they hold for every size of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.text.letters import Letters, letters
from extractors.text.pixels import Grey, Picture, tone

Matrix = NDArray[np.float64]
Corners = NDArray[np.float64]
"""4 × 2 in fractions: top left, top right, bottom right, bottom left."""

_LOOK = 640
_ASKEW = 0.25
"""Degrees: less is left alone; taking it out would cost sharpness and gain nothing."""
_MARGIN = 0.008
_STEP = 7.0
"""Tones between paper and table along an edge, at least."""
_LIGHTER = 22.0
"""Tones by which the sheet as a whole is lighter than what is around it, at least."""
_STRAIGHT = 0.006
"""Slant (a third of a degree) under which an edge counts as level."""


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
    if _light_border(small):
        return None
    height, width = small.shape
    calm = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8)), 5)
    for corners in (_of_light_area(calm), _of_straight_edges(calm)):
        if corners is None or not _surely(corners, small):
            continue
        found: Corners = corners / np.array([width, height], np.float64)
        if _holds(found, seen):
            return found
    return None


def _light_border(small: Grey) -> bool:
    """Whether the picture ends in paper on all sides, as a scan does: then there is no sheet to find."""
    edge = np.concatenate([small[:4].ravel(), small[-4:].ravel(), small[:, :4].ravel(), small[:, -4:].ravel()])
    return tone(edge, 0.15) > tone(small, 0.85) - 25


def _of_light_area(calm: Grey) -> Corners | None:
    _, light = cv2.threshold(calm, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    outlines, _ = cv2.findContours(light, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    outline = max(outlines, key=cv2.contourArea)
    hull = cv2.convexHull(outline)
    if cv2.contourArea(outline) < 0.9 * cv2.contourArea(hull):
        return None
    around = cv2.arcLength(hull, closed=True)
    for loose in (0.01, 0.02, 0.03, 0.045):
        corners = cv2.approxPolyDP(hull, loose * around, closed=True).reshape(-1, 2)
        if len(corners) == 4 and cv2.contourArea(corners) > 0.95 * cv2.contourArea(hull):
            return _in_order(corners.astype(np.float64))
    return None


def _of_straight_edges(calm: Grey) -> Corners | None:
    """The four straight edges with paper on the inside and something darker outside, all along: what is left to go by
    when a shadow lies over half the sheet."""
    edges = cv2.Canny(calm, 15, 45)
    found = cv2.HoughLinesP(edges, 1, np.pi / 360, 60, minLineLength=_LOOK // 6, maxLineGap=_LOOK // 20)
    if found is None:
        return None
    lines = [_Edge.of(line, calm) for line in found.reshape(-1, 4)]
    sides = [_side(lines, calm.shape, way) for way in range(4)]
    best, most = None, 0.0
    for top, right, bottom, left in product(*sides):
        corners = _meeting(top, right, bottom, left)
        if corners is None:
            continue
        worth = sum(edge.length for edge in (top, right, bottom, left)) * float(cv2.contourArea(corners)) ** 0.5
        if worth > most:
            best, most = corners, worth
    return None if best is None else best.astype(np.float64)


@dataclass(frozen=True, slots=True)
class _Edge:
    """A straight edge in the small picture."""

    ends: tuple[float, float, float, float]
    length: float
    lighter: int
    """Which side of it is lighter, as the side of a sheet it could be: 0 top, 1 right, 2 bottom, 3 left; -1 neither."""

    @classmethod
    def of(cls, ends: Iterable[float], calm: Grey) -> "_Edge":
        x1, y1, x2, y2 = (float(value) for value in ends)
        length = float(np.hypot(x2 - x1, y2 - y1))
        level = abs(x2 - x1) > abs(y2 - y1)
        across = np.array([0.0, 1.0]) if level else np.array([1.0, 0.0])
        points = np.linspace((x1, y1), (x2, y2), 30)
        step = float(np.median(_tones(calm, points + 5 * across) - _tones(calm, points - 5 * across)))
        if abs(step) < _STEP:
            return cls((x1, y1, x2, y2), length, -1)
        return cls((x1, y1, x2, y2), length, (0 if step > 0 else 2) if level else (3 if step > 0 else 1))


def _tones(picture: Grey, points: NDArray[np.float64]) -> NDArray[np.float64]:
    height, width = picture.shape
    x = np.clip(points[:, 0].round().astype(np.int64), 0, width - 1)
    y = np.clip(points[:, 1].round().astype(np.int64), 0, height - 1)
    return picture[y, x].astype(np.float64)


def _side(lines: list[_Edge], shape: tuple[int, ...], way: int) -> list[_Edge]:
    """The few longest edges that could be this side of the sheet."""
    axis, size = (1, shape[0]) if way in (0, 2) else (0, shape[1])
    near = [
        one
        for one in lines
        if one.lighter == way and ((one.ends[axis] + one.ends[axis + 2]) / 2 < size / 2) == (way in (0, 3))
    ]
    return sorted(near, key=lambda one: -one.length)[:6]


def _meeting(top: _Edge, right: _Edge, bottom: _Edge, left: _Edge) -> NDArray[np.float32] | None:
    """Where four edges meet: top left, top right, bottom right, bottom left; None where two run alongside."""
    pairs = ((top, left), (top, right), (bottom, right), (bottom, left))
    corners = [_crossing(one.ends, other.ends) for one, other in pairs]
    if any(corner is None for corner in corners):
        return None
    return np.array(corners, np.float32)


def _crossing(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> tuple[float, float] | None:
    (x1, y1, x2, y2), (x3, y3, x4, y4) = one, other
    slant = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    if abs(slant) < 1e-6:
        return None
    first, second = x1 * y2 - y1 * x2, x3 * y4 - y3 * x4
    return (first * (x3 - x4) - (x1 - x2) * second) / slant, (first * (y3 - y4) - (y1 - y2) * second) / slant


def _in_order(corners: NDArray[np.float64]) -> Corners:
    total, apart = corners.sum(axis=1), corners[:, 0] - corners[:, 1]
    return corners[[int(np.argmin(total)), int(np.argmax(apart)), int(np.argmax(total)), int(np.argmin(apart))]]


def _surely(corners: Corners, small: Grey) -> bool:
    """Whether four corners are a sheet: large, not the whole picture, near to a rectangle and a little askew, lighter
    than what is around it. A light area that lies exactly straight is a window on a screen print."""
    height, width = small.shape
    share = cv2.contourArea(corners.astype(np.float32)) / (width * height)
    if len({tuple(corner) for corner in corners}) < 4 or not 0.25 < share < 0.97 or not _square(corners):
        return False
    if np.any(corners < -0.03 * _LOOK) or np.any(corners > np.array([width, height]) + 0.03 * _LOOK):
        return False
    if _lies_straight(corners):
        return False
    inside = np.zeros_like(small)
    cv2.fillConvexPoly(inside, corners.astype(np.int32), 255)
    outside = cv2.bitwise_not(cv2.dilate(inside, np.ones((7, 7), np.uint8)))
    return bool(outside.any()) and cv2.mean(small, inside)[0] - cv2.mean(small, outside)[0] > _LIGHTER


def _lies_straight(corners: Corners) -> bool:
    ends = np.roll(corners, -1, axis=0) - corners
    off = np.minimum(np.abs(ends[:, 0]), np.abs(ends[:, 1])) / np.linalg.norm(ends, axis=1)
    return bool(np.all(off < _STRAIGHT))


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
