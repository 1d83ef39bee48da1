"""Words of a PDF's own text layer, through PDFium."""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.evidence import Word
from extractors.text.pdf import Frame

Rect = tuple[float, float, float, float]
"""Left, bottom, right, top in PDF coordinates."""

_AS_TYPED = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
    "\x02": "-",
    "\ufffe": "-",
    "\xad": "-",
}
_GAP = 0.45
"""Of the letter height: a wider gap ends a word even where no space was printed (cells of a narrow table)."""
_TOUCHING = 0.05
"""Of the letter height: no more stands between the rooms of two letters of a word."""


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """A word as PDFium has it, before it is laid on the upright page."""

    text: str
    rect: Rect
    angle: int
    """Degrees clockwise that its line runs from left-to-right: 0, 90, 180 or 270."""
    hidden: bool
    """Drawn invisibly, as scanners lay their own OCR under a picture."""


def printed_words(page: pypdfium2.PdfPage) -> list[PrintedWord]:
    """All words in the order they were drawn; fake bold (the same word drawn twice in one place) is one word."""
    textpage = page.get_textpage()
    try:
        words = [_printed(textpage, run) for run in _runs(textpage)]
    finally:
        textpage.close()
    return list({(word.text, *(round(side) for side in word.rect)): word for word in words}.values())


def words_on(frame: Frame, printed: list[PrintedWord], shown: int) -> tuple[Word, ...]:
    """The words with their boxes on the upright page; those outside the visible part are left out. `shown` is the
    page's own /Rotate."""
    laid = (Word(word.text, frame.box(*word.rect)) for word in printed)
    words = [word for word in laid if 0 <= word.box.centre <= 1 and 0 <= word.box.middle <= 1]
    # PDFium orders the lines of a turned page as they would be read without turning it
    return tuple(_in_rows(words) if frame.turned != shown else words)


def _in_rows(words: list[Word]) -> list[Word]:
    if not words:
        return words
    row = max(1e-6, median(word.box.height for word in words))
    return sorted(words, key=lambda word: (round(word.box.middle / row), word.box.left))


def turned(printed: list[PrintedWord]) -> int:
    """Degrees clockwise the page must be turned for most of its words to stand upright."""
    angles = Counter[int]()
    for word in printed:
        angles[word.angle] += len(word.text)
    return -angles.most_common(1)[0][0] % 360 if angles else 0


@dataclass(slots=True)
class _Run:
    """Characters that will be one word: what they say, where, and the indexes of the first and the last."""

    text: str
    rect: Rect
    first: int
    last: int


def _runs(textpage: pypdfium2.PdfTextPage) -> Iterator[_Run]:
    run: _Run | None = None
    for index, character, rect in _characters(textpage):
        if run and (character.isspace() or (_apart(run.rect, rect) and not _touch(textpage, run.last, index))):
            yield run
            run = None
        if character.isspace():
            continue
        if run is None:
            run = _Run(character, rect, index, index)
        else:
            run.text += character
            run.last = index
            run.rect = _around(run.rect, rect)
    if run:
        yield run


def _characters(textpage: pypdfium2.PdfTextPage) -> Iterator[tuple[int, str, Rect]]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    box, code = pdfium.FPDFText_GetCharBox, pdfium.FPDFText_GetUnicode
    raw = textpage.raw
    for index in range(textpage.count_chars()):
        character = _character(code(raw, index))
        if character and box(raw, index, left, right, bottom, top):
            yield index, character, (left.value, bottom.value, right.value, top.value)


def _character(code: int) -> str:
    if code == 0 or 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    one = _AS_TYPED.get(chr(code), chr(code))
    if one == "\u200b" or one == "\ufeff":
        return ""
    return " " if code < 32 and code != 2 else one


def _apart(word: Rect, next_one: Rect) -> bool:
    """Whether the next character is too far away, sideways and upwards alike, to belong to the word."""
    reach = _GAP * max(min(word[2] - word[0], word[3] - word[1]), next_one[3] - next_one[1], next_one[2] - next_one[0])
    across = max(next_one[0] - word[2], word[0] - next_one[2])
    along = max(next_one[1] - word[3], word[1] - next_one[3])
    return max(across, along) > max(reach, 1.0)


def _touch(textpage: pypdfium2.PdfTextPage, last: int, index: int) -> bool:
    """Whether the room that the font gives two characters has no gap between: in a typewriter's, a dot stands alone in
    the middle of a whole letter's room."""
    left, right = pdfium.FS_RECTF(), pdfium.FS_RECTF()
    box = pdfium.FPDFText_GetLooseCharBox
    if not (box(textpage, last, left) and box(textpage, index, right)):
        return False
    level = min(left.top, right.top) > max(left.bottom, right.bottom)
    return level and 0 <= index - last <= 1 and abs(right.left - left.right) < _TOUCHING * (right.top - right.bottom)


def _around(one: Rect, other: Rect) -> Rect:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _printed(textpage: pypdfium2.PdfTextPage, run: _Run) -> PrintedWord:
    angle = round(math.degrees(max(0.0, pdfium.FPDFText_GetCharAngle(textpage, run.first))) / 90) * 90 % 360
    rect = run.rect if angle else _full_height(textpage, run)
    drawn = pdfium.FPDFText_GetTextObject(textpage, run.first)
    hidden = bool(drawn) and pdfium.FPDFTextObj_GetTextRenderMode(drawn) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
    return PrintedWord(run.text, rect, angle, hidden)


def _full_height(textpage: pypdfium2.PdfTextPage, run: _Run) -> Rect:
    """From just under the base line to capital height, so that `-` and `van` stand on one line with `Datum`."""
    loose = pdfium.FS_RECTF()
    x, base = ctypes.c_double(), ctypes.c_double()
    if not (
        pdfium.FPDFText_GetLooseCharBox(textpage, run.first, loose)
        and pdfium.FPDFText_GetCharOrigin(textpage, run.first, x, base)
    ):
        return run.rect
    left, bottom, right, top = run.rect
    height = min(loose.top - loose.bottom, 4 * max(right - left, top - bottom))
    return left, min(bottom, base.value - 0.12 * height), right, max(top, base.value + 0.58 * height)
