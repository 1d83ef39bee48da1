"""What a drawn table is before its cells: the lines on the page, and where its rows and columns part."""

from dataclasses import dataclass

from extractors.evidence import Box

NEAR = 0.006
"""Fractions of the page: rules nearer than this are one rule, or touch."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of one drawn table: where its rows and columns part."""

    across: tuple[Box, ...]
    down: tuple[Box, ...]
    tops: tuple[float, ...]
    lefts: tuple[float, ...]

    @property
    def box(self) -> Box:
        return Box(self.lefts[0], self.tops[0], self.lefts[-1], self.tops[-1])


def slot_of(grid: Grid, place: int, width: int) -> Box:
    """The place between neighbouring rules, counted row by row from the top left, with `width` of them in a row."""
    top, left = divmod(place, width)
    return Box(grid.lefts[left], grid.tops[top], grid.lefts[left + 1], grid.tops[top + 1])


def ruled_down(grid: Grid, slot: Box) -> bool:
    """Whether a rule is drawn on the right of a slot."""
    return any(abs(rule.centre - slot.right) <= NEAR and rule.top <= slot.middle <= rule.bottom for rule in grid.down)


def ruled_across(grid: Grid, slot: Box) -> bool:
    """Whether a rule is drawn under a slot."""
    return any(
        abs(rule.middle - slot.bottom) <= NEAR and rule.left <= slot.centre <= rule.right for rule in grid.across
    )
