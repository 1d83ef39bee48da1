"""Papers laid beside each other: which belong together, and what that says about each."""

from dataclasses import dataclass
from typing import Literal

from extractors.finding import Reading
from review.beside.same_meeting import (
    Contradiction,
    Together,
    at_once,
    contradictions,
    same_day_meetings,
    same_meetings,
)
from review.beside.same_paper import same_paper

How = Literal["again", "changed", "meeting", "same_day", "at_once"]
"""`again`: one paper, seen twice; `changed`: one text but for a few words; `meeting`: two papers of one meeting;
`same_day`: they can only be of one meeting if they are one person's; `at_once`: overlapping times of one person."""
OF_ONE_HOLDER: tuple[How, ...] = ("same_day", "at_once")
"""What only papers of one person are to each other."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What one paper is to another."""

    how: How
    ours: tuple[str, ...] = ()
    """Words of the first that are not on the second, for `changed`."""
    theirs: tuple[str, ...] = ()
    together: tuple[Together, ...] = ()
    """For all but `again` and `changed`: which activities."""
    contradictions: tuple[Contradiction, ...] = ()

    def turned(self) -> "Beside":
        """As seen from the other paper."""
        return Beside(
            self.how,
            self.theirs,
            self.ours,
            tuple(Together(one.other, one.place) for one in self.together),
            tuple(Contradiction(one.what, one.there, one.here) for one in self.contradictions),
        )


@dataclass(frozen=True, slots=True)
class BesideItem:
    """Another item of the queue, and what its paper is to one's own."""

    item: int
    register: str
    holder_key: str
    counts: bool
    """Whether it waits or was decided to be worth points: what was sent back or rejected stands in nobody's way."""
    paper: Beside


def laid_beside(one: Reading, other: Reading, same_holder: bool) -> tuple[Beside, ...]:
    """Everything that two papers are to each other. `same_holder`: somebody handed in both."""
    found: list[Beside] = []
    if same := same_paper(one, other):
        again = same.degree == "again"
        found.append(Beside(same.degree, () if again else same.alike.ours, () if again else same.alike.theirs))
        if again:
            return tuple(found)
    meetings = same_meetings(one, other)
    if meetings:
        found.append(Beside("meeting", (), (), meetings, contradictions(one, other, meetings)))
    elif same_holder and (meetings := same_day_meetings(one, other)):
        found.append(Beside("same_day", (), (), meetings, contradictions(one, other, meetings)))
    if same_holder and (clashing := at_once(one, other)):
        found.append(Beside("at_once", (), (), clashing))
    return tuple(found)
