"""Words that stand where figures belong, read again as figures from what the network saw.

Before `minuten` stands a number and before `oktober` the number of a day; what ends in `uur` begins with a number. The
network knows more than the characters that it finds likeliest: where it says `Zuur`, `1os minuten` or `18-B`, 2uur, 105
and 18-8 were likely too, though less, while for any real word figures are a million times less likely. So each such
word is spelled again from the same likelihoods with the characters that may stand there alone, which costs next to
nothing. What is read this way never counts as sure.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from extractors.text.model import Numbers
from extractors.text.spelling import Spelled, Speller

_NUMBER: Final = r"\d{1,3}(?:[.,]\d{1,2})?"
_UNIT: Final = r"(?:uur|uren|u|min|minuten)"
_DAY: Final = r"\d{1,2}(?P<sign>[-/.])\d{1,2}(?:(?P=sign)(?:19|20)?\d\d)?"
_TIME: Final = r"(?:[01]?\d|2[0-3])[.:][0-5]\d"
_OF_UNIT: Final = re.compile(r"(?:[uvw]{1,2}u?r|uren|min|minuten|minuut|u)[.,;)]*", re.IGNORECASE)
_OF_MONTH: Final = re.compile(
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)[.,;]?",
    re.IGNORECASE,
)
_WITH_UNIT: Final = re.compile(r"\S{1,5}?(?:[uv]ur|uren|min|minuten)|\S{1,3}u", re.IGNORECASE)
_TOLD: Final = re.compile(rf"{_NUMBER}|{_TIME}")
_SPOILT_UNIT: Final = re.compile(r"[uvwn]{1,3}u?r[.,;)]*")
_SPOILT_FIGURES: Final = re.compile(
    r"(?=(?:.*\d){2}|.*[-/.:].*[-/.:])(?=.*[^\W\d_])[\w|!]{1,4}(?:[-/.:][\w|!]{1,4}){1,2}"
)
_AROUND: Final = "“”„‘’'\".,;:()[]|_"
"""Signs around such a word that are none of its figures; it has as many of these as it had characters."""
_LONGEST: Final = 10
"""Characters of such a word, at most."""
_SHORT: Final = 4
"""Characters of a number before a unit or a month, at most."""
_OF_WORD, _OF_NO_WORD = 0.02, 0.0005
"""How likely figures must be, of the likeliest reading: where only the look of a word asks for them or it is a word of
the language, and elsewhere."""
_UNSURE: Final = 0.6
"""Score of what is read this way, at most."""


@dataclass(frozen=True, slots=True)
class _Expected:
    """What must stand in a place."""

    pattern: re.Pattern[str]
    characters: str


_A_NUMBER: Final = _Expected(re.compile(_NUMBER), "0123456789,.")
_A_DAY_NUMBER: Final = _Expected(re.compile(r"[1-9]|[12]\d|3[01]"), "0123456789")
_A_LENGTH: Final = _Expected(re.compile(rf"{_NUMBER} ?{_UNIT}"), "0123456789,.urenmit ")
_A_UNIT: Final = _Expected(re.compile("uur"), "ur")
_FIGURES: Final = _Expected(re.compile(rf"{_DAY}|{_TIME}"), "0123456789-/.:")


def as_expected(likely: Numbers, words: Sequence[Spelled], speller: Speller) -> list[Spelled]:
    """The words of a line, those that must be figures as figures where the network holds that possible; `likely`: steps
    × outputs of the whole line."""
    return [part for one in _asked(words) for part in _read(likely, *one, speller)]


def _asked(words: Sequence[Spelled]) -> Iterator[tuple[Spelled, _Expected | None]]:
    before = ""
    for word, following in zip_longest(words, words[1:]):
        yield word, _expected(word.text, before, following.text if following else "")
        before = word.text


def _expected(text: str, before: str, after: str) -> _Expected | None:
    """What must stand where this was read; None when it may be what it is."""
    if len(text) > _LONGEST or re.fullmatch(rf"{_NUMBER}(?: ?{_UNIT})?[.,;:)]*", text):
        return None
    if _OF_UNIT.fullmatch(text):
        told = _TOLD.fullmatch(before) and _SPOILT_UNIT.fullmatch(text) and not text.startswith("uur")
        return _A_UNIT if told else None
    if _WITH_UNIT.fullmatch(text):
        return _A_LENGTH
    if len(text) <= _SHORT and _OF_MONTH.fullmatch(after):
        return _A_DAY_NUMBER
    if len(text) <= _SHORT and _OF_UNIT.fullmatch(after) and len(after) > 1 and not re.fullmatch(_TIME, text):
        return _A_NUMBER
    return _FIGURES if _SPOILT_FIGURES.fullmatch(text) else None


def _read(likely: Numbers, word: Spelled, expected: _Expected | None, speller: Speller) -> list[Spelled]:
    if expected is None:
        return [word]
    size = len(word.text.strip(_AROUND))
    found = speller.as_one_of(
        likely[word.start : word.end],
        expected.characters,
        lambda text: len(text) == size and expected.pattern.fullmatch(text) is not None,
    )
    least = _OF_WORD if expected is _FIGURES or (expected is _A_LENGTH and speller.knows(word.text)) else _OF_NO_WORD
    if found is None or found.share < least:
        return [word]
    return [replace(word, text=found.text, score=min(_UNSURE, word.score))]
