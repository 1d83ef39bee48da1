"""Whether two papers are one paper: the same sheet scanned twice, or the same text with a few words changed.

Papers are compared by the words that stand on them, whatever their order (a text layer and an engine put columns
differently), letters misread from a scan forgiven. What is left over on both sides contradicts; what is left over on
one side only may have fallen off the picture.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process

from extractors.finding import Reading, TimeOfDay
from extractors.likeness import looks_apart
from review.claim import folded

Degree = Literal["again", "changed"]
"""`again`: one sheet, seen twice. `changed`: the same text but for a few words that say when, how long or who."""

MISREAD_FROM = 65
"""Likeness (0..100) of two words from which one may be the other, misread."""
SHORT = 3
"""Letters below which a word is too short to be known again when misread."""
AGAIN_FROM, AGAIN_WITHOUT_DAY, CHANGED_FROM = 0.8, 0.94, 0.88
"""Share of the words that do not contradict each other; the second where one of the two shows no day."""
COVERED = 0.6
"""Share of either paper's words that must stand on the other one."""
FEWEST = 12
"""Words a paper must have to be compared by them."""
CHANGED_AT_MOST = 8
"""Words that may contradict on either side when a few were changed."""
LOOKS_CLOSE = 12
"""Bits of 64 in which the looks of a page seen twice differ at most, where few words were read."""


@dataclass(frozen=True, slots=True)
class Alike:
    """How far two papers say the same."""

    agree: float
    """Share of the words that do not contradict each other, 0..1."""
    covered: float
    """Share of the words of one paper that stand on the other, for the one where that is least."""
    ours: tuple[str, ...]
    """Words of the first that are not on the second, as printed, in order."""
    theirs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SamePaper:
    """Two papers that are one, or one with something changed."""

    degree: Degree
    alike: Alike


def same_paper(one: Reading, other: Reading) -> SamePaper | None:
    """None when they are two papers."""
    mine, theirs = words_of(one), words_of(other)
    found, moments = alike(mine, theirs), same_moments(one, other)
    if min(len(mine), len(theirs)) < FEWEST or (found.covered < COVERED and found.agree >= AGAIN_FROM):
        return SamePaper("again", found) if moments and _looks_the_same(one, other) else None
    if found.covered < COVERED:
        return None
    if found.agree >= (AGAIN_FROM if moments else AGAIN_WITHOUT_DAY) and moments is not False:
        return SamePaper("again", found)
    return SamePaper("changed", found) if _few_changed(found) and _tells(found) else None


def words_of(reading: Reading) -> tuple[str, ...]:
    """Every word of all pages, as printed, in reading order."""
    return tuple(word for page in reading.said for word in page.split())


def alike(one: Sequence[str], other: Sequence[str]) -> Alike:
    """Lays the words of two papers beside each other."""
    mine, theirs = (Counter(_plain(word) for word in words if _plain(word)) for words in (one, other))
    ours, left = list((mine - theirs).elements()), list((theirs - mine).elements())
    ours, left = _not_misread(ours, left)
    total = _weight(mine.elements()) + _weight(theirs.elements())
    contradicting = min(_weight(ours), _weight(left))
    covered = min(
        1 - _weight(rest) / max(_weight(words.elements()), 1) for rest, words in ((ours, mine), (left, theirs))
    )
    return Alike(1 - 2 * contradicting / max(total, 1), covered, _as_printed(ours, one), _as_printed(left, other))


def same_moments(one: Reading, other: Reading) -> bool | None:
    """Whether both tell of the same days, and of no other times on them; None when one of them tells of none. A page
    that was read badly may lack some of the days, but adds none."""
    days, others = _days(one), _days(other)
    if not days or not others:
        return None
    return (days <= others or others <= days) and all(
        _agree(_moments(one, field), _moments(other, field)) for field in ("start", "end")
    )


def _days(reading: Reading) -> set[dt.date]:
    return {activity.date for activity in reading.activities if activity.date}


def _moments(reading: Reading, field: Literal["start", "end"]) -> set[object]:
    found = (activity.finding(field) for activity in reading.activities)
    return {one.value.value for one in found if one and isinstance(one.value, TimeOfDay)}


def _agree(one: set[object], other: set[object]) -> bool:
    return not one or not other or bool(one & other)


def _looks_the_same(one: Reading, other: Reading) -> bool:
    if not one.looks or len(one.looks) != len(other.looks) or not all((*one.looks, *other.looks)):
        return False
    return all(looks_apart(*pair) <= LOOKS_CLOSE for pair in zip(one.looks, other.looks, strict=True))


def _few_changed(found: Alike) -> bool:
    few = all(0 < len(words) <= CHANGED_AT_MOST for words in (found.ours, found.theirs))
    return few and found.agree >= CHANGED_FROM


def _tells(found: Alike) -> bool:
    """Whether a day, a time or a number is among what differs: on both sides, for one that fell off says nothing."""
    return all(any(map(_number_like, words)) for words in (found.ours, found.theirs))


def _number_like(word: str) -> bool:
    return any(letter.isdecimal() for letter in word)


def _plain(word: str) -> str:
    return folded(word).replace(" ", "")


def _weight(words: Iterable[str]) -> int:
    return sum(map(len, words))


def _not_misread(ours: list[str], theirs: list[str]) -> tuple[list[str], list[str]]:
    """Without the words of which one may be the other, misread. Numbers are never taken for one another."""
    left, rest = [], list(theirs)
    for word in ours:
        best = (
            process.extractOne(word, rest, scorer=fuzz.ratio, score_cutoff=MISREAD_FROM) if len(word) >= SHORT else None
        )
        if best and not (word.isdecimal() and best[0].isdecimal()):
            rest.pop(best[2])
        else:
            left.append(word)
    return left, rest


def _as_printed(plain: Iterable[str], words: Sequence[str]) -> tuple[str, ...]:
    """The same words as they stand on the paper, in its order."""
    wanted = Counter(plain)
    found = []
    for word in words:
        if wanted[_plain(word)] > 0:
            wanted[_plain(word)] -= 1
            found.append(re.sub(r"^\W+|\W+$", "", word))
    return tuple(found)
