"""What an OCR engine makes of lines, specks and edges, and of places that it read already."""

from typing import Final

from extractors.evidence import Box, Word

_DASHES: Final = frozenset("-–—")
_LEFTOVERS: Final = frozenset("|_~=[]{}‘’'`\"°.,-–—")
_BULLETS: Final = frozenset("*•«»·●▪◦")
_DASH: Final = 0.008
"""Fraction of the page's width: a third of the longest dash between two times."""


def scrap(word: Word) -> bool:
    """Whether this is no word: no letter, no figure, and not sure of it. A short dash is no scrap: times and days have
    one between them."""
    if any(character.isalnum() for character in word.text):
        return word.score < 0.05
    if set(word.text) <= _DASHES:
        return word.box.width > 3 * max(word.box.height, _DASH)
    return word.score < (0.8 if set(word.text) <= _BULLETS else 0.5) or not set(word.text) - _LEFTOVERS


def not_under(words: tuple[Word, ...], layer: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words that do not lie on words of the text layer, which is exact where it speaks."""
    return tuple(word for word in words if word.score >= 0.3 and not any(lies_on(word.box, one.box) for one in layer))


def lies_on(box: Box, other: Box) -> bool:
    """Whether a quarter of the first box or more lies on the other."""
    across = min(box.right, other.right) - max(box.left, other.left)
    along = min(box.bottom, other.bottom) - max(box.top, other.top)
    return across > 0 and along > 0 and across * along > 0.25 * box.width * box.height
