"""How papers that show an activity are worded, by the runs of three to five letters in their words.

Signs (`happened`) ask for what somebody thought of; this asks for nothing, and so it bears new words and letters that
OCR misread. On papers of writers who took no part in the fit, the two together lost a third of the evidences that the
signs alone lost (docs/adr/0010-evidence-by-weighed-signs.md). Figures count as `0`: no day or hour tells.
"""

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from extractors.layout import Layout

PLACES = 2**15
"""Runs are told apart by a hash of so many values."""
LENGTHS = (3, 4, 5)
WEIGHTS = Path(__file__).with_name("worded.npz")
FIGURE = re.compile(r"\d")


def chance_of_words(layout: Layout) -> float:
    """The chance, by its words alone, that a paper shows that something took place."""
    places, strengths = runs(text_of(layout))
    start, weights = _fitted()
    return 1 / (1 + math.exp(-start - float(weights[places] @ strengths)))


def text_of(layout: Layout) -> str:
    """What is looked at: the lines."""
    return "\n".join(line.text for line in layout.lines)


def runs(text: str) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """The places of the runs in a text, and how strongly each stands in it: together of length 1."""
    count: Counter[int] = Counter()
    for word, times in Counter(FIGURE.sub("0", text.casefold()).split()).items():
        for place in _places(word):
            count[place] += times
    if not count:
        return np.zeros(0, np.intp), np.zeros(0)
    strengths = 1 + np.log(np.array(list(count.values()), float))
    return np.array(list(count), np.intp), strengths / np.linalg.norm(strengths)


@lru_cache(maxsize=65_536)
def _places(word: str) -> tuple[int, ...]:
    return tuple(zlib.crc32(run.encode()) % PLACES for run in _runs(f" {word} "))


def _runs(padded: str) -> Iterator[str]:
    for length in LENGTHS:
        yield from (padded[at : at + length] for at in range(max(1, len(padded) - length + 1)))


@lru_cache(maxsize=1)
def _fitted() -> tuple[float, NDArray[np.float64]]:
    """What `make train` found: where it begins, and what each place weighs."""
    with np.load(WEIGHTS) as kept:
        return float(kept["start"]), kept["weights"].astype(np.float64)
