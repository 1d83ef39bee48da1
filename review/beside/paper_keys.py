"""Numbers by which the papers that may belong together are found among a million others.

Two papers share a number when they are likely to be one paper or to tell of one meeting: bands of a MinHash over their
words, with and without the day, and every person on every day. Sharing one proves nothing; it says where to look.
"""

import hashlib
from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from extractors.fields.person_name import person
from extractors.finding import Reading
from review.beside.same_meeting import people_of
from review.beside.same_paper import words_of
from review.claim import folded

BANDS_OF_DAY, WORDS_EACH = 8, 2
"""With the day: few papers share one, so that rough likeness is enough."""
BANDS, WORDS_EACH_ALONE = 4, 6
"""Without: only papers that are nearly the same word for word."""
DAYS, KEYS = 12, 80
"""Looked at on one paper: a year overview has about ten days."""
SHORTEST = 3


def keys_of(reading: Reading) -> tuple[int, ...]:
    """Of one paper, in order; none for a paper that shows no activity. Signed 64 bits, as databases keep them."""
    if not reading.activities:
        return ()
    days = sorted({one.date.isoformat() for one in reading.activities if one.date})[:DAYS]
    found = [*_of_words(reading, days[0] if days else ""), *_of_people(reading, days)]
    return tuple(sorted(dict.fromkeys(found[:KEYS])))


def _of_words(reading: Reading, day: str) -> Iterator[int]:
    words = {plain for word in words_of(reading) if len(plain := folded(word)) >= SHORTEST}
    if not words:
        return
    least = _least([_number(word) for word in sorted(words)])
    for band in range(BANDS_OF_DAY):
        start = band * WORDS_EACH
        yield _number(f"day {day} {band} {least[start : start + WORDS_EACH]}")
    for band in range(BANDS):
        start = BANDS_OF_DAY * WORDS_EACH + band * WORDS_EACH_ALONE
        yield _number(f"words {band} {least[start : start + WORDS_EACH_ALONE]}")


def _of_people(reading: Reading, days: Sequence[str]) -> Iterator[int]:
    names = {
        f"{folded(found.surname)} {folded(found.first)[:1]}" for name in people_of(reading) if (found := person(name))
    }
    for day in days:
        for name in sorted(names):
            yield _number(f"person {day} {name}")


def _least(numbers: Sequence[int]) -> list[int]:
    """MinHash: of every mixing of the words the one that comes first."""
    factors, shifts = _mixing()
    mixed = np.asarray(numbers, np.int64).view(np.uint64)[:, None] * factors + shifts
    return [int(one) for one in mixed.min(axis=0)]


@cache
def _mixing() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    count = BANDS_OF_DAY * WORDS_EACH + BANDS * WORDS_EACH_ALONE
    drawn = np.random.Generator(np.random.PCG64(760112358)).integers(0, 2**63, (2, count), dtype=np.uint64)
    return drawn[0] * np.uint64(2) + np.uint64(1), drawn[1]


def _number(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)
