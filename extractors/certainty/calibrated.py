"""The last step of reading: what speaks for and against each value, turned into the measured chance that it is right.

`confidence.py` and the readers weigh what they see while they look; their figures order values well and are nobody's
chance. Here each value's figure is laid beside what the whole reading says of it (`signs.py`), and the trees in
`calibrated.npz` (grown by `python -m tests.calibration --write`) say how often such values were right on papers of
writers whom the fit had not seen. More of a sign never makes a value less sure.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from extractors.certainty.signs import EVIDENT, Around, around, signs_of
from extractors.evidence import Page
from extractors.finding import Finding, Reading

FIGURES = Path(__file__).with_name("calibrated.npz")
SPOKEN_AGAINST = 0.89
"""Whatever such values were in designs that we know: elsewhere the other value may be the right one, or the paper none
that shows an activity."""
OFTEN_RIVALLED = frozenset({"kind"})
"""Fields of which a paper names several and means one, as a rule the one that was found: the trees weigh what a rival
says against it. Of 327 such kinds at first sight one was wrong."""
OF_ACTIVITY = "others_strength"
"""A sign that only values of an activity have."""
BAD_CHARACTERS, BADLY_READ = 0.98, 0.4
HIGHEST = 0.999

Numbers = NDArray[np.float64]
Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted trees, their nodes one after the other. Each node asks whether a sign is at most so much; the values of
    the leaves that a row falls into add up to log odds."""

    names: tuple[str, ...]
    """Of the signs, in the order of a row: `field=…` and `way=…` (how it was found) are 0 or 1."""
    start: float
    """Log odds before any tree."""
    first: Places
    """The first node of each tree."""
    sign: Places
    """Of each node: the place of its sign in a row; -1 in a leaf."""
    at_most: Numbers
    without: NDArray[np.bool_]
    """Whether a row without this sign goes to the left."""
    left: Places
    right: Places
    value: Numbers

    def chances(self, rows: Numbers) -> Numbers:
        """For rows of signs (NaN: not there), the chance of each, 0..1."""
        at = np.broadcast_to(self.first, (len(rows), len(self.first)))
        row = np.arange(len(rows))[:, None]
        while (inner := self.sign[at] >= 0).any():
            found = rows[row, self.sign[at]]
            to_left = np.where(np.isnan(found), self.without[at], found <= self.at_most[at])
            at = np.where(inner, np.where(to_left, self.left[at], self.right[at]), at)
        return np.asarray(1 / (1 + np.exp(-self.start - self.value[at].sum(axis=1))))


@cache
def trees() -> Trees:
    """The trees that ship with the package."""
    with np.load(FIGURES, allow_pickle=False) as kept:
        return Trees(
            tuple(str(name) for name in kept["names"]),
            float(kept["start"]),
            kept["first"].astype(np.intp),
            kept["sign"].astype(np.intp),
            kept["at_most"].astype(np.float64),
            kept["without"],
            kept["left"].astype(np.intp),
            kept["right"].astype(np.intp),
            kept["value"].astype(np.float64),
        )


def calibrated(reading: Reading, pages: Sequence[Page]) -> Reading:
    """The reading with every confidence as a measured chance. `pages` are the document's own, with their words. Pure;
    a field that was never measured keeps its figure."""
    asked = list(_with_signs(reading, around(reading, pages)))
    if not asked:
        return reading
    given = iter(measured(trees(), [(one.field, one.found_by, signs) for one, signs in asked]))
    sure = {id(one): chance for (one, _), chance in zip(asked, given, strict=True)}
    activities = tuple(
        replace(one, found=tuple(_measured(finding, sure) for finding in one.found)) for one in reading.activities
    )
    return replace(reading, found=tuple(_measured(one, sure) for one in reading.found), activities=activities)


def _with_signs(reading: Reading, of_paper: Around) -> Iterator[tuple[Finding, Mapping[str, float]]]:
    for one in reading.found:
        yield one, signs_of(one, of_paper)
    for activity in reading.activities:
        beside = replace(of_paper, activity=activity)
        for one in activity.found:
            yield one, signs_of(one, beside)


def _measured(one: Finding, sure: Mapping[int, float]) -> Finding:
    return replace(one, confidence=round(sure[id(one)], 4)) if f"field={one.field}" in trees().names else one


Asked = tuple[str, str, Mapping[str, float]]
"""A value's field, how it was found, and its signs."""


def measured(grown: Trees, asked: Sequence[Asked]) -> list[float]:
    """The chance of each value, 0..1; never above a ceiling when something speaks against it or its characters are
    bad."""
    chances = grown.chances(rows_of(grown.names, asked))
    ceilings = (_ceiling(field, signs) for field, _, signs in asked)
    return [min(float(chance), ceiling, HIGHEST) for chance, ceiling in zip(chances, ceilings, strict=True)]


def rows_of(names: Sequence[str], asked: Sequence[Asked]) -> Numbers:
    """Values × signs, NaN where a value has no such sign."""
    rows = [dict(signs) | {f"field={field}": 1.0, f"way={way}": 1.0} for field, way, signs in asked]
    missing = [0.0 if name.startswith(("field=", "way=")) else math.nan for name in names]
    return np.array([[row.get(name, other) for name, other in zip(names, missing, strict=True)] for row in rows])


def _ceiling(field: str, signs: Mapping[str, float]) -> float:
    if OF_ACTIVITY in signs and signs["shown"] < EVIDENT:
        return SPOKEN_AGAINST
    if signs["checked"] < 0 or (not signs["unrivalled"] and field not in OFTEN_RIVALLED):
        return SPOKEN_AGAINST
    return BAD_CHARACTERS if signs["characters"] < BADLY_READ and signs["checked"] <= 0 else 1.0
