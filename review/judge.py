"""From readings and claims of one holder to suggestions in the queue."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from review.points.rule import Rulebook
from review.store import Store


@dataclass(frozen=True, slots=True)
class Judged:
    """What judging did, counted in uploads."""

    queued: int = 0
    """Received before, now in the queue."""
    renewed: int = 0
    """Waiting before, with other suggestions now."""
    unchanged: int = 0
    set_aside: int = 0


def judge(store: Store, holder_key: str, rulebook: Rulebook, now: dt.datetime) -> Judged:
    """Judges all undecided papers of one holder under one register, with what was decided before as history.

    The same readings, claims and rules again change nothing. Received uploads become queued or set aside.
    """
    return judge_all(store, (holder_key,), rulebook, now)


def judge_all(store: Store, holder_keys: Iterable[str], rulebook: Rulebook, now: dt.datetime) -> Judged:
    """`judge` for many holders, written together: for batches."""
    raise NotImplementedError
