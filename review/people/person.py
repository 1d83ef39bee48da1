"""One person at several registers: each counts on its own, and the page shows them side by side."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from review.dossier import Dossier, dossier, holder_of, registers_of
from review.points.shelf import registers
from review.store import Store


@dataclass(frozen=True, slots=True)
class Counted:
    """One activity as it stands at one register."""

    register: str
    activity: str
    """Its id: the item and its place on the paper."""
    points: Decimal | None
    decided: bool


@dataclass(frozen=True, slots=True)
class Shared:
    """One activity handed in at more registers than one: by its day and kind."""

    day: dt.date
    kind: str
    at: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Person:
    keys: tuple[str, ...]
    """Of the holders who are this person."""
    dossiers: tuple[Dossier, ...]
    """One for each register at which papers came, by register. Nothing is added up over them."""
    shared: tuple[Shared, ...]


def person(store: Store, holder_key: str, on: dt.date) -> Person:
    """Everything of the person that this holder is. Raises `UnknownHolder`."""
    holder_of(store, holder_key)
    keys = tuple(sorted(store.joined([holder_key])[holder_key]))
    found = [
        dossier(store, key, store.rulebook(register), on)
        for key in keys
        for register in registers_of(store, key)
        if register in registers()
    ]
    dossiers = tuple(sorted(found, key=lambda one: (one.register, one.holder_key)))
    return Person(keys, dossiers, _shared(dossiers))


def _shared(dossiers: Sequence[Dossier]) -> tuple[Shared, ...]:
    at: dict[tuple[dt.date, str], list[Counted]] = defaultdict(list)
    for one in dossiers:
        suggested = {made.activity: made.points for made in one.suggested}
        for facts in (*one.decided, *one.pending):
            if facts.date and facts.same_as is None:
                decided = facts.decided_points is not None
                points = facts.decided_points if decided else suggested[facts.id]
                at[facts.date, facts.kind].append(Counted(one.register, facts.id, points, decided))
    return tuple(
        Shared(day, kind, tuple(those))
        for (day, kind), those in sorted(at.items())
        if len({one.register for one in those}) > 1
    )
