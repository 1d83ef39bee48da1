"""After a decision on a value: everything that waits is judged again by the rulebook that holds now."""

import datetime as dt

from review.judging.differs import holders_waiting
from review.judging.judge import judge_all
from review.store import Store

SOON = 50
"""Holders judged before the page answers; of more, the rest is judged beside the pages."""


def spread(store: Store, register: str, now: dt.datetime, most: int | None = None) -> bool:
    """Judges holders of this register with something in the queue, in the order of their keys; whether that was all of
    them. Again, or stopped halfway and begun anew, comes to the same.

    What is left out when `most` holders were judged, and what another process judges meanwhile by the rulebook it held
    already, is judged at the next time: the decision stays marked until a walk met everybody.
    """
    up_to, rulebook, judged = store.last_adoption(register), store.rulebook(register), 0
    for holders in holders_waiting(store, register):
        if most is not None and judged + len(holders) > most:
            return False
        judge_all(store, holders, rulebook, now)
        judged += len(holders)
    store.mark_spread(register, up_to, now)
    return True


def spread_all(store: Store, now: dt.datetime) -> int:
    """`spread` for every register with a decision that has not reached everything; returns how many those were."""
    waiting = store.unspread()
    for register in waiting:
        spread(store, register, now)
    return len(waiting)
