"""The words of a page as they are kept with a reading: in reading order, each with its place, without those that a mark
for personal data covers.

A place takes eight characters: each side as two figures to the base 64, a fraction of the page to 1/4095. That is finer
than print, and a page's places take no more room than its words.
"""

from collections.abc import Iterable, Iterator

from extractors.evidence import Box, Page, Word
from extractors.finding import PersonalMark, Reading
from extractors.geometry import shared_width, side_by_side

_FIGURES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_VALUES = {figure: value for value, figure in enumerate(_FIGURES)}
_FINEST = 64 * 64 - 1
_PLACE = 8


def said_on(page: Page, marks: Iterable[PersonalMark] = ()) -> str:
    """Its words in reading order, one space between; those that a mark covers are left out."""
    return " ".join(word.text for word in _uncovered(page, marks))


def stands_on(page: Page, marks: Iterable[PersonalMark] = ()) -> str:
    """Where each word of `said_on` stands, eight characters a word."""
    return "".join(_written(word.box) for word in _uncovered(page, marks) for _ in word.text.split())


def words_on(reading: Reading, number: int) -> tuple[Word, ...]:
    """The words kept of a page (from 1), with their places; none for a page that is not there, or that was read before
    places were kept."""
    if not 1 <= number <= len(reading.stands):
        return ()
    said, stands = reading.said[number - 1].split(), reading.stands[number - 1]
    if len(said) * _PLACE != len(stands):
        return ()
    return tuple(Word(text, _read(stands[_PLACE * place :][:_PLACE])) for place, text in enumerate(said))


def _uncovered(page: Page, marks: Iterable[PersonalMark]) -> Iterator[Word]:
    covered = [place.box for mark in marks for place in mark.where if place.page == page.number]
    return (word for word in page.words if not any(_lies_under(word.box, box) for box in covered))


def _lies_under(word: Box, mark: Box) -> bool:
    return side_by_side(word, mark) and shared_width(word, mark) > 0


def _written(box: Box) -> str:
    sides = (round(min(max(side, 0.0), 1.0) * _FINEST) for side in (box.left, box.top, box.right, box.bottom))
    return "".join(_FIGURES[side // 64] + _FIGURES[side % 64] for side in sides)


def _read(written: str) -> Box:
    pairs = (written[start : start + 2] for start in range(0, _PLACE, 2))
    return Box(*((_VALUES[one[0]] * 64 + _VALUES[one[1]]) / _FINEST for one in pairs))
