"""Steekproef: how many to look at, which ones, and what was found there says about the rest.

Everything here is arithmetic on numbers of items: the same plan and the same items give the same sample.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, exp, fsum, lgamma
from typing import Literal

from review.checks.four_eyes import chance

Layer = Literal["all", "risk", "rest"]
"""Without weights all items are one layer; with them the risky ones are drawn `WEIGHT` times as often as the rest."""

WEIGHT = 3
CERTAINTY = 0.95
"""Of the intervals."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a sample is drawn."""

    register: str
    seed: str
    share: float | None = None
    """Of all items, 0..1. None: as many as `at_most` and `certainty` need."""
    at_most: float = 0.05
    """If no error is found, no more than this share is wrong, 0..1 …"""
    certainty: float = CERTAINTY
    """… with this certainty."""
    weighted: bool = False

    def __post_init__(self) -> None:
        shares = (self.at_most, self.certainty, *([self.share] if self.share is not None else []))
        if not all(0 < one <= 1 for one in shares) or self.certainty == 1 or not self.seed.strip():
            raise ValueError(self)


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in one layer."""

    there: int
    """Items in the layer."""
    looked_at: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a sample says of all items that it was drawn from."""

    share: float
    """Of errors, each layer counted for its size."""
    low: float
    high: float
    """The share lies between these with `CERTAINTY`."""
    left: int
    """Items not looked at."""
    left_low: int
    left_high: int
    """Errors among those, with the same certainty."""


def size(plan: Plan, there: int) -> int:
    """How many of so many items to look at."""
    if there == 0:
        return 0
    if plan.share is not None:
        return min(max(ceil(plan.share * there), 1), there)
    wrong = min(int(plan.at_most * there) + 1, there)
    low, high = 1, there - wrong + 1  # so many cannot all miss
    while low < high:
        middle = (low + high) // 2
        if at_most_found(0, there, wrong, middle) <= 1 - plan.certainty:
            high = middle
        else:
            low = middle + 1
    return low


def sizes(plan: Plan, there: Mapping[Layer, int]) -> dict[Layer, int]:
    """How many of each layer."""
    many = size(plan, sum(there.values()))
    if set(there) == {"all"}:
        return {"all": many}
    risk, rest = there.get("risk", 0), there.get("rest", 0)
    heavy = WEIGHT * risk
    of_risk = min(ceil(many * heavy / (heavy + rest)), risk) if heavy + rest else 0
    of_rest = min(many - of_risk, rest)
    return {"risk": min(many - of_rest, risk), "rest": of_rest}


def draw(plan: Plan, layers: Mapping[Layer, Sequence[int]]) -> dict[Layer, tuple[int, ...]]:
    """Which items: by the seed and their numbers alone, whatever the order in which they are given."""
    many = sizes(plan, {layer: len(items) for layer, items in layers.items()})
    return {layer: _first(plan.seed, items, many[layer]) for layer, items in layers.items()}


def _first(seed: str, items: Sequence[int], many: int) -> tuple[int, ...]:
    return tuple(sorted(sorted(items, key=lambda one: (chance(seed, one), one))[:many]))


def digest(layers: Mapping[Layer, Sequence[int]]) -> str:
    """Fingerprint of what was drawn from (SHA-256, hexadecimal)."""
    said = ";".join(f"{layer}:{','.join(map(str, sorted(layers[layer])))}" for layer in sorted(layers))
    return hashlib.sha256(said.encode()).hexdigest()


def estimate(looked: Sequence[Looked]) -> Estimate | None:
    """What the layers say together; None as long as nothing was looked at in one of them.

    The bounds are exact for drawing without putting back (hypergeometric, as Clopper and Pearson do for drawing with).
    Those of several layers are added, each taken so wide that together they hold: rather too wide than too narrow.
    """
    seen = [one for one in looked if one.there]
    if not seen or any(one.looked_at == 0 for one in seen):
        return None
    there, doubt = sum(one.there for one in seen), (1 - CERTAINTY) / 2 / len(seen)
    low = sum(_fewest(one, doubt) for one in seen)
    high = sum(_most(one, doubt) for one in seen)
    wrong = sum(one.wrong for one in seen)
    share = fsum(one.there * one.wrong / one.looked_at for one in seen) / there
    left = there - sum(one.looked_at for one in seen)
    return Estimate(share, low / there, high / there, left, low - wrong, high - wrong)


def _most(one: Looked, doubt: float) -> int:
    """The largest number of errors in the layer with which so few found is not too unlikely."""
    low, high = one.wrong, one.there - (one.looked_at - one.wrong)
    while low < high:
        middle = (low + high + 1) // 2
        if at_most_found(one.wrong, one.there, middle, one.looked_at) > doubt:
            low = middle
        else:
            high = middle - 1
    return low


def _fewest(one: Looked, doubt: float) -> int:
    """The smallest number of errors in the layer with which so many found is not too unlikely: `_most`, of what is
    right."""
    return one.there - _most(Looked(one.there, one.looked_at, one.looked_at - one.wrong), doubt)


def at_most_found(found: int, there: int, wrong: int, looked_at: int) -> float:
    """The chance to find at most so many errors, looking at some of the items there, so many of them wrong."""
    least = max(0, looked_at - (there - wrong))
    most = min(found, wrong, looked_at)
    every = _ways(there, looked_at)
    ways = (_ways(wrong, one) + _ways(there - wrong, looked_at - one) - every for one in range(least, most + 1))
    return min(fsum(map(exp, ways)), 1.0)


def _ways(of: int, some: int) -> float:
    """Logarithm of in how many ways some can be taken."""
    return lgamma(of + 1) - lgamma(some + 1) - lgamma(of - some + 1)
