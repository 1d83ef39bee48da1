"""What an OCR engine makes of lines, specks and edges, and of places that it read already."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from extractors.evidence import Box, Word
from extractors.geometry import part

_DASHES: Final = frozenset("-–—")
_LEFTOVERS: Final = frozenset("|_~=[]{}‘’'`\"°.,-–—")
_BULLETS: Final = frozenset("*•«»·●▪◦")
_DASH: Final = 0.008
"""Fraction of the page's width: a third of the longest dash between two times."""


_BETWEEN_BARS: Final = re.compile(r"(?:[^|]|^\||\|$|(?<!\d)\|(?!\d))+")
"""A stroke beside a figure is a ruling line; elsewhere it may be an `l` or an `I`."""
_OPENS: Final = {"[": "]", "{": "}", "_": "\0"}
_CLOSES: Final = {"]": "[", "}": "{", "_": "\0"}
_AS_TWO: Final = str.maketrans({"ĳ": "ij", "Ĳ": "IJ", "ﬁ": "fi", "ﬂ": "fl"})


def scrap(word: Word) -> bool:
    """Whether this is no word: no letter, no figure, and not sure of it. A short dash is no scrap: times and days have
    one between them."""
    if any(character.isalnum() for character in word.text):
        return word.score < 0.05
    if set(word.text) <= _DASHES:
        return word.box.width > 3 * max(word.box.height, _DASH)
    return word.score < (0.8 if set(word.text) <= _BULLETS else 0.5) or not set(word.text) - _LEFTOVERS


def cleaned(words: Iterable[Word]) -> tuple[Word, ...]:
    """The words without what the ruling lines beside them were taken for, cut where one ran through them, and with two
    letters where the model has one character for both."""
    return tuple(part for word in words for part in _parts(word))


def _parts(word: Word) -> Iterator[Word]:
    for found in _BETWEEN_BARS.finditer(word.text):
        start, end = _inside(word.text, *found.span())
        if (start, end) == (0, len(word.text)) and word.text.isascii():
            yield word
        elif start < end:
            text = word.text[start:end].translate(_AS_TWO)
            yield Word(text, part(word.box, start / len(word.text), end / len(word.text)), word.score)


def _inside(text: str, start: int, end: int) -> tuple[int, int]:
    """Without brackets and strokes at an end that nothing at the other end answers."""
    while end - start > 1 and text[start] in _OPENS and _OPENS[text[start]] not in text[start + 1 : end]:
        start += 1
    while end - start > 1 and text[end - 1] in _CLOSES and _CLOSES[text[end - 1]] not in text[start : end - 1]:
        end -= 1
    return start, end


def not_under(words: tuple[Word, ...], layer: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words that do not lie on words of the text layer, which is exact where it speaks."""
    return tuple(word for word in words if word.score >= 0.3 and not any(lies_on(word.box, one.box) for one in layer))


def lies_on(box: Box, other: Box) -> bool:
    """Whether a quarter of the first box or more lies on the other."""
    across = min(box.right, other.right) - max(box.left, other.left)
    along = min(box.bottom, other.bottom) - max(box.top, other.top)
    return across > 0 and along > 0 and across * along > 0.25 * box.width * box.height
