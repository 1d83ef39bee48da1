"""From a grey picture to a page: laid straight, letters brought to the height the engine likes, read, inked.

The order of the steps stands in `look`; the steps themselves in the modules named in the imports.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

import cv2

from extractors.evidence import Box, Page, Word
from extractors.problems import BlankPage, DocumentFault, PageUnreadable, TookTooLong
from extractors.text import light, strokes, trust
from extractors.text.engine import Engine, broken
from extractors.text.letters import Letters, dark, grain, letters
from extractors.text.pixels import Grey
from extractors.text.upright import Straight, straight, turn, warp

Answer = TypeVar("Answer")
Draw = Callable[[int], Grey]
"""Gives the picture, as it lies in the file, with about so many pixels on its longer side (or as many as it has)."""

LETTER = 16.0
"""Pixels the usual letter (about a lower-case x) is brought to before reading. Of 3,877 words in grainy scans and
photos, 226 were not read exactly at 10, 114 at 12, 48 at 14, 43 at 16, 47 at 20, 53 at 24; it takes a fifth less time
at 12 than at 16, and a fifth more at 24."""
_FIRST = 1_754
"""Pixels of the longer side at first sight: A4 at 150 dpi."""
_PIXELS = 30_000_000
"""Of the picture given to the engine, at most."""
_POOR = 0.62
"""Mean score under which a reading is tried the other way round."""


_SURE = 0.6
"""Score from which a word needs no second reading."""
_FAIR = 0.4
"""Score from which a word of the second reading is taken."""
_MISSED = 25
"""Letter-like shapes outside the words from which what is left is read a second time."""
_GRAIN = 3.0
"""Tones of grain from which a page counts as worn."""
_DASHES = frozenset("-–—")
_LEFTOVERS = frozenset("|_~=[]{}‘’'`\"°.,-–—")
_DASH = 0.008
"""Fraction of the page's width: a third of the longest dash between two times."""
_FAIRLY = 0.5
"""Tesseract's confidence in an orientation above which the other way round is tried."""


@dataclass(slots=True)
class TimedEngine:
    """An engine and its clock: how long it may still take, and how long it took."""

    load: Callable[[], Engine]
    """Gives the engine when a page needs one: papers with a text layer are read where there is none."""
    until: float
    """`time.monotonic()` at which reading must have ended."""
    page_seconds: float
    """For one call."""
    spent: float = 0.0

    def words(self, picture: Grey, *, worn: bool) -> tuple[Word, ...]:
        return self._timed(lambda seconds: self.load().words(picture, seconds, worn=worn))

    def loose_words(self, picture: Grey) -> tuple[Word, ...]:
        return self._timed(lambda seconds: self.load().loose_words(picture, seconds))

    def orientation(self, picture: Grey) -> tuple[int, float]:
        return self._timed(lambda seconds: self.load().orientation(picture, seconds))

    def _timed(self, call: Callable[[float], Answer]) -> Answer:
        """What the engine answers within the seconds that are left. Raises `TookTooLong` when there are none."""
        started = time.monotonic()
        seconds = min(self.page_seconds, self.until - started)
        if seconds <= 0.05:
            raise TookTooLong
        try:
            return call(seconds)
        finally:
            self.spent += time.monotonic() - started


@dataclass(frozen=True, slots=True)
class Sight:
    """What was made of one picture."""

    page: Page
    faults: tuple[DocumentFault, ...] = ()


def look(draw: Draw, number: int, engine: TimedEngine) -> Sight:
    """The page that a picture shows. Raises `BlankPage` when it shows nothing, and what the engine raises."""
    picture = draw(_FIRST)
    seen = letters(picture)
    if seen.blank:
        raise BlankPage(number)
    turned = 0
    if seen.sideways():
        turned = _turned_on_side(picture, engine)
        picture = turn(picture, turned)
        seen = letters(picture)
    first = _attempt(_Rough(draw, number, turned, picture, seen), engine)
    if not _poor(first, seen):
        return first
    over = _turned_over(draw, first, picture, engine)
    best = first if over is None else max(first, over, key=_worth)
    return best if best.page.words else replace(best, faults=(PageUnreadable(number),))


def read_flat(picture: Grey, engine: TimedEngine) -> tuple[Word, ...]:
    """Words of a picture that stands upright already, where it stands; nothing is turned or straightened."""
    return _words(picture, engine)


@dataclass(frozen=True, slots=True)
class _Rough:
    """A picture at first sight, turned clockwise by so many degrees."""

    draw: Draw
    number: int
    turned: int
    picture: Grey
    seen: Letters


def _attempt(rough: _Rough, engine: TimedEngine) -> Sight:
    """One reading of the picture as it is turned."""
    laid = straight(rough.picture, rough.seen)
    page = _at_reading_size(rough, laid)
    words = _words(page, engine)
    shapes = _halved(dark(page))
    rules = strokes.rules(shapes, LETTER / 2)
    kept = _with_the_rest(page, tuple(word for word in words if not _scrap(word)), rules, engine)
    found = Page(
        number=rough.number,
        width=float(page.shape[1]),
        height=float(page.shape[0]),
        words=kept,
        source="ocr",
        turned=rough.turned,
        straightened=() if laid.matrix is None else tuple(float(value) for value in laid.matrix.ravel()),
        ink=strokes.ink(shapes, LETTER / 2, kept, rules),
        rules=rules,
    )
    return Sight(found, (PageUnreadable(rough.number),) if broken(words) else ())


def _at_reading_size(rough: _Rough, laid: Straight) -> Grey:
    """The straight page with letters of the height that is read best."""
    picture = rough.picture
    had = picture.shape[0]
    height = had if laid.letter <= 0 else LETTER / laid.letter
    height = max(0.35 * had, min(height, 3.0 * had, (_PIXELS / laid.ratio) ** 0.5))
    tall, wide = max(1, round(height)), max(1, round(height * laid.ratio))
    if height > 1.25 * had:
        picture = turn(rough.draw(round(max(picture.shape) * height / had)), rough.turned)
    if laid.matrix is not None:
        return warp(picture, laid.matrix, wide, tall)
    if (tall, wide) == picture.shape:
        return picture
    how = cv2.INTER_AREA if tall < picture.shape[0] else cv2.INTER_CUBIC
    return cv2.resize(picture, (wide, tall), interpolation=how)


def _with_the_rest(
    page: Grey, words: tuple[Word, ...], rules: tuple[Box, ...], engine: TimedEngine
) -> tuple[Word, ...]:
    """The words, and those of a second, different reading of only what the first left: engines that look for blocks
    take a table or a column of labels for a picture now and then."""
    sure = tuple(word for word in words if word.score >= _SURE)
    missed = trust.unread(letters(page), sure)
    if missed < _MISSED:
        return words
    rest = strokes.wiped(light.even(page), (*(word.box for word in sure), *rules))
    more = tuple(word for word in engine.loose_words(rest) if word.score >= _FAIR and not _scrap(word))
    weak = tuple(word for word in words if word.score < _SURE)
    better = tuple(word for word in more if all(word.score > one.score for one in weak if _on(word.box, one.box)))
    left = tuple(word for word in weak if not any(_on(word.box, one.box) for one in better))
    return (*sure, *left, *better)


def _halved(shapes: Grey) -> Grey:
    """Half the size, thin lines kept: enough for strokes and four times as quick."""
    half = cv2.resize(shapes, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return cv2.threshold(half, 100, 255, cv2.THRESH_BINARY)[1]


def _words(page: Grey, engine: TimedEngine) -> tuple[Word, ...]:
    evened = light.even(page)
    return engine.words(evened, worn=evened is not page or grain(page) > _GRAIN)


def _turned_on_side(picture: Grey, engine: TimedEngine) -> int:
    degrees, _ = engine.orientation(picture)
    return degrees if degrees in (90, 270) else 90


def _turned_over(draw: Draw, first: Sight, picture: Grey, engine: TimedEngine) -> Sight | None:
    """The reading the other way round, when the engine thinks that the page lies so."""
    degrees, sure = engine.orientation(picture)
    if degrees == 0 or sure < _FAIRLY:
        return None
    again = turn(picture, degrees)
    turned = (first.page.turned + degrees) % 360
    return _attempt(_Rough(draw, first.page.number, turned, again, letters(again)), engine)


def _poor(sight: Sight, seen: Letters) -> bool:
    telling = _telling(sight)
    characters = sum(len(word.text) for word in telling)
    if characters < 0.25 * seen.count or not telling:
        return True
    return sum(word.score * len(word.text) for word in telling) / characters < _POOR


def _telling(sight: Sight) -> list[Word]:
    return [word for word in sight.page.words if sum(character.isalnum() for character in word.text) >= 2]


def _worth(sight: Sight) -> float:
    return sum(word.score**2 * len(word.text) for word in _telling(sight))


def _scrap(word: Word) -> bool:
    """What the engine makes of lines, specks and edges: no letter, no figure, and not sure of it. A short dash is no
    scrap: times and days have one between them."""
    if any(character.isalnum() for character in word.text):
        return word.score < 0.05
    if set(word.text) <= _DASHES:
        return word.box.width > 3 * max(word.box.height, _DASH)
    return word.score < 0.5 or not set(word.text) - _LEFTOVERS


def not_under(words: tuple[Word, ...], layer: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words that do not lie on words of the text layer, which is exact where it speaks."""
    return tuple(word for word in words if word.score >= 0.3 and not any(_on(word.box, one.box) for one in layer))


def _on(box: Box, other: Box) -> bool:
    across = min(box.right, other.right) - max(box.left, other.left)
    along = min(box.bottom, other.bottom) - max(box.top, other.top)
    return across > 0 and along > 0 and across * along > 0.25 * box.width * box.height
