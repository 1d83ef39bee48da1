"""The designs: each draws one kind of paper in one look, and says what a careful reader finds on it.

A design is a function from a `Story` to a `Drawing`. Designs marked `apart` are never in the default set: the
scorecard uses them to see how reading does on looks that nobody worked with.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from samples.sheet import Sheet
from samples.story import Meeting, Story
from samples.truth import Activity, Truth, number
from samples.wordings import clock


@dataclass(frozen=True, slots=True)
class Drawing:
    sheets: tuple[Sheet, ...]
    truth: Truth


Draw = Callable[[Story], Drawing]


@dataclass(frozen=True, slots=True)
class Design:
    name: str
    draw: Draw
    apart: bool
    screen: bool
    """Only ever seen as a screen print."""


DESIGNS: dict[str, Design] = {}


def design(name: str, apart: bool = False, screen: bool = False) -> Callable[[Draw], Draw]:
    def keep(draw: Draw) -> Draw:
        if name in DESIGNS:
            raise ValueError(f"two designs are called {name}")
        DESIGNS[name] = Design(name, draw, apart, screen)
        return draw

    return keep


def activity(
    kind: str,
    meeting: Meeting,
    hours: Decimal | None = None,
    basis: str | None = "from_times",
    timed: bool = True,
) -> Activity:
    """One meeting as truth. `hours` None: end minus start minus the pause; `timed`: the paper shows the times."""
    return Activity(
        kind=kind,
        date=meeting.day.isoformat(),
        start=clock(meeting.start) if timed else None,
        end=clock(meeting.end) if timed else None,
        hours=None if basis is None else number(meeting.hours if hours is None else hours),
        hours_basis=basis,
    )


def load_all() -> dict[str, Design]:
    """All designs, those apart included."""
    from samples.designs import (  # noqa: F401  (each registers its designs)
        apart,
        attendance,
        cases,
        certificates,
        declarations,
        intervision,
        minutes,
        no_evidence,
        overviews,
        practice,
        screens,
        supervision,
    )

    return DESIGNS
