"""Four eyes: when a second reader has to give an answer too, and whether two answers say the same.

No register publishes when it asks for one, so nothing is asked until a committee sets it.
"""

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlmodel import Session, col, select

from review.decision import Decision, Verdict
from review.item import Suggested
from review.people.rights import User
from review.store import Store
from review.store.trail_rows import record
from review.tables import FourEyesRow

BY_POINTS = ("akkoord", "aanpassen")


@dataclass(frozen=True, slots=True)
class FourEyes:
    """What a register asks a second reader for. As it comes: nothing."""

    reject: bool = False
    """Every rejection."""
    correction: Decimal | None = None
    """Points that differ from the suggestion by at least so many; None: however many."""
    share: float = 0.0
    """Of all other decisions, at random, 0..1."""
    seed: str = ""
    """Which those are follows from it and from the item alone."""

    def asked(
        self, item_id: int, verdict: Verdict, given: Mapping[int, Decimal | None], was: Sequence[Suggested]
    ) -> bool:
        """Whether a decision waits for a second reader. `given`: points by suggestion; `was`: the suggestions."""
        if verdict == "voorleggen":
            return False
        if verdict == "afwijzen" and self.reject:
            return True
        far = verdict == "aanpassen" and self.correction is not None and correction(given, was) >= self.correction
        return far or chance(self.seed, item_id) < self.share


NOTHING_ASKED = FourEyes()


def correction(given: Mapping[int, Decimal | None], was: Sequence[Suggested]) -> Decimal:
    """How far points lie from what was suggested, up and down added together; where nothing was suggested, all of
    them."""
    off = (abs((given.get(one.id) or Decimal(0)) - (one.suggestion.points or Decimal(0))) for one in was)
    return sum(off, Decimal(0))


def chance(seed: str, number: int) -> float:
    """A number in [0, 1) that looks like chance and is the same every time."""
    return int.from_bytes(hashlib.sha256(f"{seed}:{number}".encode()).digest()[:7]) / 256**7


def same_answer(first: Decision, verdict: Verdict, given: Mapping[int, Decimal | None]) -> bool:
    """Whether a second reader comes to what the first one did: the same points, or no points in the same way."""
    alike = first.verdict == verdict or (first.verdict in BY_POINTS and verdict in BY_POINTS)
    return alike and {one.suggestion: one.points for one in first.points} == dict(given)


def four_eyes(session: Session, register: str) -> FourEyes:
    """What the register asks now."""
    newest = select(FourEyesRow).where(FourEyesRow.register_name == register).order_by(col(FourEyesRow.id).desc())
    row = session.exec(newest.limit(1)).first()
    return FourEyes(row.reject, row.correction, row.share, row.seed) if row else NOTHING_ASKED


def four_eyes_of(store: Store, register: str) -> FourEyes:
    with store.reading() as session:
        return four_eyes(session, register)


def set_four_eyes(store: Store, register: str, asked: FourEyes, by: User, now: dt.datetime) -> None:
    """From now on; decisions made before stay as they are. Raises `NotAllowed`, ValueError for a share beyond 0..1 or
    a correction of nothing."""
    by.must("oversee")
    if not 0 <= asked.share <= 1 or (asked.correction is not None and asked.correction <= 0):
        raise ValueError(asked)
    row = FourEyesRow(
        register_name=register, reject=asked.reject, correction=asked.correction, share=asked.share, seed=asked.seed,
        user_id=by.id, at=now,
    )  # fmt: skip
    with store.writing() as session:
        session.add(row)
        told = None if asked.correction is None else str(asked.correction)
        record(
            session, by.id, "four_eyes_set", f"register {register}", reject=asked.reject, correction=told,
            share=str(asked.share),
        )  # fmt: skip
