"""What is drawn on a PDF page besides its text: ruling lines, strokes that may be a signature, pictures."""

import ctypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.evidence import Box
from extractors.geometry import around
from extractors.text.pdf import Frame

_THIN = 2.5
"""Points: a drawn thing thinner than this is a line."""
_SHORT = 8.0
"""Points: lines shorter than this rule nothing."""
_MOST = 4_000
"""Drawn things looked at on one page; maps and drawings have tens of thousands and none of them is a signature."""
_BESIDE, _ABOVE = 0.012, 0.003
"""Fractions of the page: strokes closer than this belong to one signature; those of two rows of a list do not."""

_WHOLE, _UNDER = (0.04, 0.02), 0.5
"""Fractions of the page, and of the height of the lower one: a signature's size, how far under another it stands."""
_SPECK, _DOTS = 0.006, 30
"""Fraction of the page, and how many at one height are a dotted line."""
_LONGEST = 2_000
"""Steps of the pen looked at in one drawing."""
_LEVEL = 0.0005
"""Fraction of the page: a piece of line may be off level by this much."""
_ROUNDED = 8
"""Curves a box with rounded corners has at most; a signature has more, or hardly a straight piece."""
_CORNER = 0.03
"""Fraction of the page: the largest rounded corner."""

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class Drawings:
    """All boxes in fractions of the upright page."""

    rules: tuple[Box, ...]
    ink: tuple[Box, ...]
    pictures: tuple[Box, ...]
    largest: int
    """Pixels of the largest picture as it is stored."""
    shapes: int
    """Curved or slanted paths: text drawn as outlines has hundreds."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    kind: int
    raw: Any
    matrix: Matrix


def drawings(page: pypdfium2.PdfPage, frame: Frame) -> Drawings:
    """What is drawn on the page, at most the first few thousand things of it."""
    rules: list[Box] = []
    shapes: list[Box] = []
    pictures: list[Box] = []
    largest = 0
    for drawn in _drawn(page):
        place = _place(drawn, frame)
        if drawn.kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictures.append(place)
            largest = max(largest, _pixels(drawn.raw))
        elif drawn.kind == pdfium.FPDF_PAGEOBJ_PATH and _visible(drawn.raw):
            edges = _edges(drawn, place, frame)
            rules.extend(edges)
            if not edges:
                shapes.append(_reached(drawn, frame) or place)
    ink = (*_strokes(shapes), *(one for one in pictures if 0.0004 < one.width * one.height < 0.06))
    return Drawings(tuple(rules), ink, tuple(pictures), largest, len(shapes))


def _drawn(page: pypdfium2.PdfPage) -> Iterator[_Drawn]:
    """Paths and pictures, also those inside forms, each with the matrix that lays it on the page."""
    left = _MOST
    waiting = [(pdfium.FPDFPage_GetObject, page.raw, pdfium.FPDFPage_CountObjects(page), _IDENTITY, 0)]
    while waiting:
        get, parent, count, matrix, depth = waiting.pop()
        for index in range(count):
            raw = get(parent, index)
            kind = pdfium.FPDFPageObj_GetType(raw) if raw else pdfium.FPDF_PAGEOBJ_UNKNOWN
            if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < 8:
                inner = _times(_matrix(raw), matrix)
                waiting.append(
                    (pdfium.FPDFFormObj_GetObject, raw, pdfium.FPDFFormObj_CountObjects(raw), inner, depth + 1)
                )
            elif kind in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE):
                yield _Drawn(kind, raw, matrix)
                left -= 1
                if left == 0:
                    return


def _matrix(raw: Any) -> Matrix:
    one = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(raw, one):
        return _IDENTITY
    return one.a, one.b, one.c, one.d, one.e, one.f


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _laid(rect: tuple[float, float, float, float], matrix: Matrix, frame: Frame) -> Box:
    left, bottom, right, top = rect
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    across, along = [x for x, _ in corners], [y for _, y in corners]
    return frame.box(min(across), min(along), max(across), max(along))


def _place(drawn: _Drawn, frame: Frame) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(drawn.raw, left, bottom, right, top)
    return _laid((left.value, bottom.value, right.value, top.value), drawn.matrix, frame)


def _pixels(raw: Any) -> int:
    wide, high = ctypes.c_uint(), ctypes.c_uint()
    return wide.value * high.value if pdfium.FPDFImageObj_GetImagePixelSize(raw, wide, high) else 0


def _visible(raw: Any) -> bool:
    """Whether the path paints anything that is not white."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(raw, fill, stroke):
        return True
    painted = (stroke.value and pdfium.FPDFPageObj_GetStrokeColor, fill.value and pdfium.FPDFPageObj_GetFillColor)
    return any(colour and not _white(raw, colour) for colour in painted)


def _white(raw: Any, colour: Any) -> bool:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    known = colour(raw, red, green, blue, alpha)
    return bool(known) and (alpha.value == 0 or min(red.value, green.value, blue.value) > 250)


def _edges(drawn: _Drawn, place: Box, frame: Frame) -> list[Box]:
    """The ruling lines a path draws; empty when it is no line, rectangle or grid."""
    wide, high = frame.size
    if min(place.width * wide, place.height * high) <= _THIN:
        return [place] if max(place.width * wide, place.height * high) >= _SHORT else []
    count = pdfium.FPDFPath_CountSegments(drawn.raw)
    points = _straight(drawn, count, frame) if count <= 200 else None
    if points is None:
        return []
    return [line for pair in points for line in [_line(*pair)] if max(line.width * wide, line.height * high) >= _SHORT]


def _line(start: tuple[float, float], end: tuple[float, float]) -> Box:
    return Box(min(start[0], end[0]), min(start[1], end[1]), max(start[0], end[0]), max(start[1], end[1]))


Pair = tuple[tuple[float, float], tuple[float, float]]


def _reached(drawn: _Drawn, frame: Frame) -> Box | None:
    """The box around the points of a drawing. PDFium's own bounds leave room for the sharpest corners its pen could
    make, which for a signature may be half a page."""
    count = pdfium.FPDFPath_CountSegments(drawn.raw)
    points = [point for _, point, _ in _steps(drawn, count, frame)] if 0 < count <= _LONGEST else []
    return around(_line(point, point) for point in points) if points else None


def _straight(drawn: _Drawn, count: int, frame: Frame) -> list[Pair] | None:
    """The level and upright pieces of a path, in fractions; None when it is a drawing and not a box or a grid."""
    pieces, bends = _pieces(drawn, count, frame)
    if len(bends) > _ROUNDED or (bends and len(pieces) < 2):
        return None
    if any(_reach(bend) > _CORNER for bend in bends):
        return None
    if any(min(abs(one[0] - other[0]), abs(one[1] - other[1])) > _LEVEL for one, other in pieces):
        return None
    return pieces


def _reach(pair: Pair) -> float:
    return max(abs(pair[0][0] - pair[1][0]), abs(pair[0][1] - pair[1][1]))


def _pieces(drawn: _Drawn, count: int, frame: Frame) -> tuple[list[Pair], list[Pair]]:
    """A path's straight pieces, and where each of its curves begins and ends."""
    straight: list[Pair] = []
    bends: list[Pair] = []
    start = last = (0.0, 0.0)
    controls = 0
    for kind, point, closes in _steps(drawn, count, frame):
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = last = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            straight.append((last, point))
            last = point
        else:  # two control points, then the end
            controls = (controls + 1) % 3
            if controls == 0:
                bends.append((last, point))
                last = point
        if closes and last != start:
            straight.append((last, start))
            last = start
    return straight, bends


def _steps(drawn: _Drawn, count: int, frame: Frame) -> Iterator[tuple[int, tuple[float, float], bool]]:
    """Each step of the pen: its kind, where it leads to on the page, and whether it closes the figure."""
    matrix = _times(_matrix(drawn.raw), drawn.matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(drawn.raw, index)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        place = _laid((x.value, y.value, x.value, y.value), matrix, frame)
        closes = bool(pdfium.FPDFPathSegment_GetClose(segment))
        yield pdfium.FPDFPathSegment_GetType(segment), (place.left, place.top), closes


def _strokes(shapes: list[Box]) -> tuple[Box, ...]:
    """Curves that lie together, as one box each; big ones are decoration, specks are nothing. A frame around a whole
    form holds no strokes together."""
    groups: list[Box] = []
    small = _undotted([shape for shape in shapes if shape.width < 0.5 and shape.height < 0.2])
    for shape in sorted(small, key=lambda one: (one.top, one.left)):
        near = [group for group in groups if _touch(group, shape) and not _are_two(group, shape)]
        groups = [group for group in groups if group not in near]
        groups.append(_hull([*near, shape]))
    return tuple(one for one in groups if 0.01 < one.width < 0.5 and 0.006 < one.height < 0.2)


def _undotted(shapes: list[Box]) -> list[Box]:
    """Without the dots of dotted lines: dozens of specks at one height."""
    specks = Counter(round(one.middle, 3) for one in shapes if max(one.width, one.height) < _SPECK)
    return [one for one in shapes if max(one.width, one.height) >= _SPECK or specks[round(one.middle, 3)] < _DOTS]


def _are_two(one: Box, other: Box) -> bool:
    """Whether both are as large as a whole signature, one under the other: those of two rows of a list, that touch."""
    large = all(box.width >= _WHOLE[0] and box.height >= _WHOLE[1] for box in (one, other))
    return large and abs(one.middle - other.middle) > _UNDER * min(one.height, other.height)


def _touch(one: Box, other: Box) -> bool:
    beside = max(other.left - one.right, one.left - other.right)
    above = max(other.top - one.bottom, one.top - other.bottom)
    return beside < _BESIDE and above < _ABOVE


def _hull(boxes: list[Box]) -> Box:
    return Box(
        min(one.left for one in boxes),
        min(one.top for one in boxes),
        max(one.right for one in boxes),
        max(one.bottom for one in boxes),
    )
