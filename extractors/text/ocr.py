"""From a grey picture to a page: laid straight, letters brought to the height the engine likes, read, inked.

The order of the steps stands in `look`; the steps themselves in the modules named in the imports.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import cv2

from extractors.evidence import Page, Word
from extractors.problems import BlankPage, DocumentFault, OutOfMemory, PageUnreadable, ReaderCrashed, TookTooLong
from extractors.text import figures, light, polarity, ppocr, second_look, strokes, two_readings
from extractors.text.engine import Engine, broken
from extractors.text.letters import LOOK, Letters, dark, fitting, grain, letters, letters_in, resized
from extractors.text.pixels import Grey
from extractors.text.scrap import cleaned, scrap
from extractors.text.upright import Straight, straight, turn, warp

Answer = TypeVar("Answer")
Draw = Callable[[int], Grey]
"""Gives the picture, as it lies in the file, with about so many pixels on its longer side (or as many as it has)."""

LETTER = 13.0
"""Pixels the usual letter (about a lower-case x) is brought to before reading."""
LETTER_OF_POOR_PAGES = 16.0
"""The same where grain or few pixels blur the letters."""
_STROKES = 8.0
"""Pixels of the usual letter at which lines and signatures are looked for."""
_GRAINY = 2.0
"""Tones of grain from which letters are blurred."""
_SHARP = 10.0
"""Pixels the usual letter has at first sight, at least, where the scanner was good enough."""
_FIRST = 1_754
"""Pixels of the longer side at first sight: A4 at 150 dpi."""
_PIXELS = 30_000_000
"""Of the picture given to the engine, at most."""
_POOR = 0.62
"""Mean score under which a reading is tried the other way round."""


_WEAK = 0.8
"""Score under which a word is weak."""
_DOUBTFUL, _BAD, _HOPELESS = 0.03, 0.17, 0.35
"""Shares of characters in weak words: after all looks, from which another engine is asked too and from which it leads;
and at first glance, from which it leads at once."""
_PASSED_OVER = 0.25
"""Characters read for every letter seen, at least, where a page counts as read."""
_GRAIN = 3.0
"""Tones of grain from which a page counts as worn."""
_TELLING = 0.2
"""How clearly letters must stand or hang to be believed: of 38 worn pages the least clear stood at 0.31."""
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
    alone: bool = False
    """The second engine is not asked: with it, an earlier process died on this document."""

    def words(self, picture: Grey, *, worn: bool) -> tuple[Word, ...]:
        return self._timed(lambda seconds: self.load().words(picture, seconds, worn=worn))

    def loose_words(self, picture: Grey) -> tuple[Word, ...]:
        return self._timed(lambda seconds: self.load().loose_words(picture, seconds))

    def lines(self, pictures: list[Grey]) -> list[tuple[Word, ...]]:
        return self._timed(lambda seconds: self.load().lines(pictures, seconds))

    def other_lines(self, pictures: list[Grey], only: str) -> list[tuple[Word, ...]]:
        return self._timed(lambda seconds: self.load().other_lines(pictures, only, seconds))

    def other_words(self, picture: Grey) -> tuple[Word, ...]:
        """By the second engine, of another make."""
        if self.alone:
            raise ReaderCrashed
        return self._timed(lambda seconds: ppocr.page_words(picture, seconds))

    def second_lines(self, pictures: list[Grey]) -> list[tuple[Word, ...]]:
        """By the second engine: of pictures of one line each."""
        if self.alone:
            raise ReaderCrashed
        return self._timed(lambda seconds: ppocr.line_words(pictures, seconds))

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
    seen = _letters(picture)
    if seen.blank:
        raise BlankPage(number)
    turned = _turned(picture, seen, engine)
    if turned:
        picture = turn(picture, turned)
        seen = _letters(picture)
    first = _attempt(_Rough(draw, number, turned, picture, seen), engine)
    if not _poor(first, seen):
        return first
    over = _turned_over(draw, first, picture, engine)
    best = first if over is None else max(first, over, key=lambda sight: _worth(sight.page.words))
    return best if best.page.words else replace(best, faults=(PageUnreadable(number),))


def _letters(picture: Grey) -> Letters:
    """Of the picture as it lies; of light ones on dark where those are most of them."""
    seen, turned_over = letters(picture), polarity.positive(picture)
    if turned_over is picture:
        return seen
    return max(seen, letters(turned_over), key=lambda one: one.count)


def read_flat(picture: Grey, engine: TimedEngine) -> tuple[Word, ...]:
    """Words of a picture that stands upright already, where it stands; nothing is turned or straightened."""
    evened = light.even(picture)
    return _words(evened, letters(picture), evened is not picture or grain(picture) > _GRAIN, engine)


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
    size = _reading_size(rough)
    page = polarity.positive(_at_reading_size(rough, laid, size))
    shapes = dark(fitting(page, LOOK))
    seen = letters_in(shapes, (page.shape[0], page.shape[1]))
    drawn = _for_strokes(shapes, size * shapes.shape[0] / page.shape[0])
    rules = strokes.rules(drawn, _STROKES)
    evened = light.even(page)
    worn = evened is not page or grain(page) > _GRAIN
    bare = strokes.without_lines(evened, shapes, size * shapes.shape[0] / page.shape[0])
    read = _read(_Laid(evened, bare, seen, worn, rough.number), engine)
    found = Page(
        number=rough.number,
        width=float(page.shape[1]),
        height=float(page.shape[0]),
        words=read.words,
        source="ocr",
        turned=rough.turned,
        straightened=() if laid.matrix is None else tuple(float(value) for value in laid.matrix.ravel()),
        ink=strokes.ink(drawn, _STROKES, read.words, rules),
        rules=rules,
    )
    return Sight(found, read.faults)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A page laid straight, its letters of the size that is read best."""

    evened: Grey
    """Its light made even."""
    bare: Grey
    """The same without ruling lines."""
    seen: Letters
    worn: bool
    number: int


@dataclass(frozen=True, slots=True)
class _Read:
    words: tuple[Word, ...]
    faults: tuple[DocumentFault, ...] = ()


def _read(laid: _Laid, engine: TimedEngine) -> _Read:
    """The words of a page: Tesseract's, looked at again where it was unsure, doubtful figures by the second engine too;
    of both engines where much is unsure still; those of the second where the first glance gives next to nothing, which
    no second look mends."""
    words = _words(laid.bare, laid.seen, laid.worn, engine)
    nonsense = (PageUnreadable(laid.number),) if broken(words) else ()
    other = None
    if _weak(words) > _HOPELESS or _characters(words) < _PASSED_OVER * laid.seen.count:
        other = _by_second_engine(laid, engine)
        if _worth(other.words) > _worth(words):
            return _Read(two_readings.led_by_other(words, other.words), nonsense)
    kept = second_look.again(laid.bare, laid.seen, tuple(word for word in words if not scrap(word)), engine)
    kept = figures.agreed(laid.bare, laid.seen, cleaned(kept), engine)
    kept = figures.in_columns(laid.bare, laid.seen, kept, engine)
    if _weak(kept) <= _DOUBTFUL:
        return _Read(_checked(laid, kept, engine), nonsense)
    other = other or _by_second_engine(laid, engine)
    if not other.faults:
        together = two_readings.led_by_other if _weak(kept) > _BAD and other.words else two_readings.settled
        kept = together(kept, other.words)
    return _Read(kept, (*nonsense, *other.faults))


def _checked(laid: _Laid, words: tuple[Word, ...], engine: TimedEngine) -> tuple[Word, ...]:
    """The words, doubtful figures after the second engine's look at them; as they were, which is a whole page, where it
    cannot look."""
    try:
        return figures.checked(laid.bare, laid.seen, words, engine)
    except (TookTooLong, OutOfMemory, ReaderCrashed):
        return words


def _by_second_engine(laid: _Laid, engine: TimedEngine) -> _Read:
    """Its words, or why there are none: then what the first one reads stays."""
    try:
        return _Read(engine.other_words(laid.evened))
    except (TookTooLong, OutOfMemory, ReaderCrashed) as fault:
        return _Read((), (type(fault)(laid.number),))


def _reading_size(rough: _Rough) -> float:
    """Pixels to bring the usual letter to."""
    picture = rough.picture
    clean = rough.seen.height >= _SHARP and grain(picture) < _GRAINY and light.even(picture) is picture
    return LETTER if clean else LETTER_OF_POOR_PAGES


def _at_reading_size(rough: _Rough, laid: Straight, size: float) -> Grey:
    """The straight page with letters of the height that is read best."""
    picture = rough.picture
    had = picture.shape[0]
    height = had if laid.letter <= 0 else size / laid.letter
    height = max(0.35 * had, min(height, 3.0 * had, (_PIXELS / laid.ratio) ** 0.5))
    tall, wide = max(1, round(height)), max(1, round(height * laid.ratio))
    if height > 1.25 * had:
        picture = turn(rough.draw(round(max(picture.shape) * height / had)), rough.turned)
    if laid.matrix is not None:
        return warp(picture, laid.matrix, wide, tall)
    if (tall, wide) == picture.shape:
        return picture
    return resized(picture, wide, tall)


def _for_strokes(shapes: Grey, letter: float) -> Grey:
    """Smaller, thin lines kept: enough for strokes and several times as quick."""
    scale = _STROKES / letter
    small = cv2.resize(shapes, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return cv2.threshold(small, 100, 255, cv2.THRESH_BINARY)[1]


def _words(page: Grey, seen: Letters, worn: bool, engine: TimedEngine) -> tuple[Word, ...]:
    return second_look.in_part(page, seen, lambda part: engine.words(part, worn=worn))


def _turned(picture: Grey, seen: Letters, engine: TimedEngine) -> int:
    """Degrees clockwise that the picture seems to need. The engine is asked only where the letters do not say."""
    if not seen.sideways():
        return 180 if seen.standing() < -_TELLING else 0
    stands = letters(turn(picture, 90)).standing()
    if abs(stands) > _TELLING:
        return 90 if stands > 0 else 270
    degrees, sure = engine.orientation(picture)
    return degrees if degrees in (90, 270) or sure >= _FAIRLY else 90


def _turned_over(draw: Draw, first: Sight, picture: Grey, engine: TimedEngine) -> Sight | None:
    """The reading the other way round, when the engine thinks that the page lies so, or when neither it nor the letters
    tell: a few lines in a running hand."""
    degrees, sure = engine.orientation(picture)
    if degrees == 0 or sure < _FAIRLY:
        if sure >= _FAIRLY or abs(_letters(picture).standing()) > _TELLING:
            return None
        degrees = 180
    again = turn(picture, degrees)
    turned = (first.page.turned + degrees) % 360
    return _attempt(_Rough(draw, first.page.number, turned, again, _letters(again)), engine)


def _poor(sight: Sight, seen: Letters) -> bool:
    telling = _telling(sight.page.words)
    characters = _characters(telling)
    if characters < _PASSED_OVER * seen.count or not telling or _weak(sight.page.words) > _HOPELESS:
        return True
    return sum(word.score * len(word.text) for word in telling) / characters < _POOR


def _weak(words: Sequence[Word]) -> float:
    """The share of characters that stand in words read unsurely."""
    weak = sum(len(word.text) for word in words if word.score < _WEAK)
    return weak / max(1, _characters(words))


def _characters(words: Sequence[Word]) -> int:
    return sum(len(word.text) for word in words)


def _telling(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if sum(map(str.isalnum, word.text)) >= 2]


def _worth(words: Sequence[Word]) -> float:
    return sum(word.score**2 * len(word.text) for word in _telling(words))
