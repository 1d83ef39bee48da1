"""What judging takes from the store and gives back to it."""

from dataclasses import dataclass
from decimal import Decimal

from extractors.finding import Reading
from extractors.problems import Problem
from review.points.suggestion import ActivityFacts, Suggestion
from review.upload import Upload


@dataclass(frozen=True, slots=True)
class Paper:
    """One upload with what was read from it, as judging needs it."""

    upload: Upload
    reading: Reading | None
    """The newest; None when there is none."""
    reading_id: int | None
    round: int
    """Of the suggestions it has; 0 for none."""
    changes: int
    """How much had happened to it when it was looked up."""
    decided: tuple[ActivityFacts, ...] = ()
    """For a decided upload: its activities with `decided_points`; empty when it was rejected or sent back."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be kept of one upload: suggestions for the queue, or problems for which it is set aside."""

    upload: int
    round: int
    changes: int
    """As they were in the paper that was judged: if they moved meanwhile, it is judged again."""
    reading_id: int | None
    suggestions: tuple[tuple[ActivityFacts, Suggestion], ...] = ()
    """In the order of the paper."""
    problems: tuple[Problem, ...] = ()
    sure: float | None = None
    """Confidence of the least certain value that points rest on."""
    stated_points: Decimal | None = None
    words: str = ""
    """What stands on the paper and what its file is called, folded: what it is found by."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of keeping judgements, in ids of uploads."""

    queued: tuple[int, ...] = ()
    renewed: tuple[int, ...] = ()
    unchanged: tuple[int, ...] = ()
    set_aside: tuple[int, ...] = ()
    overtaken: tuple[int, ...] = ()
    """Judged by someone else meanwhile, or decided: nothing was kept of these."""
