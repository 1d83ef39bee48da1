"""Pure functions on boxes (fractions of the upright page)."""

from collections.abc import Iterable

from extractors.evidence import Box


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all of them. Raises ValueError when there are none."""
    several = list(boxes)
    if not several:
        raise ValueError("no boxes to go around")
    return Box(
        min(one.left for one in several),
        min(one.top for one in several),
        max(one.right for one in several),
        max(one.bottom for one in several),
    )


def shared_height(one: Box, other: Box) -> float:
    """How far two boxes stand side by side: the height that both have, never below 0."""
    return max(0.0, min(one.bottom, other.bottom) - max(one.top, other.top))


def shared_width(one: Box, other: Box) -> float:
    """How far one box stands above the other: the width that both have, never below 0."""
    return max(0.0, min(one.right, other.right) - max(one.left, other.left))


def side_by_side(one: Box, other: Box, share: float = 0.5) -> bool:
    """Whether they share at least this part of the lower one's height."""
    smallest = min(one.height, other.height)
    return smallest > 0 and shared_height(one, other) >= share * smallest


def in_column(one: Box, other: Box, share: float = 0.5) -> bool:
    """Whether they share at least this part of the narrower one's width."""
    smallest = min(one.width, other.width)
    return smallest > 0 and shared_width(one, other) >= share * smallest


def holds_centre(outer: Box, inner: Box) -> bool:
    """Whether the centre of the inner box lies within the outer one."""
    return outer.left <= inner.centre <= outer.right and outer.top <= inner.middle <= outer.bottom


def part(box: Box, start: float, end: float) -> Box:
    """The piece of a box between two fractions of its width."""
    return Box(box.left + start * box.width, box.top, box.left + end * box.width, box.bottom)


def middle_of(values: Iterable[float], otherwise: float) -> float:
    """The median (the lower one of two), or `otherwise` when there are no values."""
    ordered = sorted(values)
    return ordered[(len(ordered) - 1) // 2] if ordered else otherwise
