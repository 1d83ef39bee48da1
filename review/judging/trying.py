"""What adopting a value would do, tried on a sample: quick enough for a page however long the queue is."""

import datetime as dt
from dataclasses import dataclass
from random import Random

from sqlmodel import col, select

from review.judging.differs import Differs, decided_otherwise, waiting_otherwise
from review.points.rule import Rulebook
from review.store import Store
from review.tables import UploadRow

DRAWN = 4000
"""Uploads drawn at random; where there are no more, all of them."""
HOLDERS, DECIDED = 30, 300
"""Tried of those drawn: holders of whom something waits, and papers that were decided."""
SEED = 760112360
"""The same queue is tried in the same way."""


@dataclass(frozen=True, slots=True)
class Tried:
    waiting: tuple[Differs, ...]
    """Suggestions that wait and would come out differently."""
    decided: tuple[Differs, ...]
    """Decided ones that would have; they stay as they are."""
    holders: int
    """Whose waiting papers were looked at."""
    papers: int
    """Decided papers that were looked at."""
    whole: bool
    """Whether that was everything."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    holders: tuple[str, ...]
    papers: tuple[int, ...]
    whole: bool


def tried(store: Store, rulebook: Rulebook, now: dt.datetime) -> Tried:
    """What these rules would change of a sample of the queue and of what was decided; keeps nothing."""
    drawn = _drawn(store, rulebook.register)
    return Tried(
        waiting=tuple(waiting_otherwise(store, rulebook, now, keep=False, only=drawn.holders)),
        decided=tuple(decided_otherwise(store, rulebook, only=drawn.papers)),
        holders=len(drawn.holders),
        papers=len(drawn.papers),
        whole=drawn.whole,
    )


def _drawn(store: Store, register: str) -> _Drawn:
    """Uploads drawn by number, so that nothing walks past the others."""
    with store.reading() as session:
        last = session.exec(select(UploadRow.id).order_by(col(UploadRow.id).desc()).limit(1)).first() or 0
        numbers = Random(SEED).sample(range(1, last + 1), min(last, DRAWN))  # noqa: S311 a sample, not a secret
        found = session.exec(
            select(UploadRow.id, UploadRow.holder_key, UploadRow.state)
            .where(col(UploadRow.id).in_(numbers), UploadRow.register_name == register)
            .where(col(UploadRow.state).in_(("queued", "decided")))
        ).all()
    order = {number: place for place, number in enumerate(numbers)}
    rows = sorted(found, key=lambda row: order[row[0] or 0])
    holders = list(dict.fromkeys(key for _, key, state in rows if state == "queued"))
    papers = [number or 0 for number, _, state in rows if state == "decided"]
    whole = last <= DRAWN and len(holders) <= HOLDERS and len(papers) <= DECIDED
    return _Drawn(tuple(holders[:HOLDERS]), tuple(papers[:DECIDED]), whole)
