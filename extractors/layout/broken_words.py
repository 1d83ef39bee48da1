"""Words broken by a hyphen over the end of a line: `intervisiebijeen-` `komsten`, `Kuipers-` `Vos`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from extractors.evidence import Page, Word
from extractors.layout.blocks import Line

_FIRST: Final = re.compile(r"(?P<half>.*[^\W\d])[-‐‑­¬]")
_SECOND: Final = re.compile(r"[^\W\d]")
_OWN_HYPHEN: Final = re.compile(r"(?:.*\W)?(?:[^\W\d]|[A-Z]{2,})")
"""What keeps its hyphen: `e-` `learning`, `GGZ-` `netwerk`."""
_LEFT_OUT: Final = frozenset(("en", "of", "als", "tot", "noch", "and", "or"))
"""Behind a hyphen these tell that the same part is left out of two words: `voor- en nadelen`."""
_LEVEL: Final = 0.03
_NEAR: Final = 1.6
"""Heights of a line, at most, are white between it and the next one."""
_LEAST: Final = 2
"""Words."""


def joined(page: Page, rows: Sequence[Sequence[Line]]) -> Page:
    """The page, each broken word whole where its second half stands; where nothing else stands before its first half
    it is whole there, so that no line of a narrow column begins lower than it does."""
    whole: dict[int, Word | None] = {}
    for first, second in _halves(rows):
        if id(first.words[-1]) not in whole:
            whole |= _put_together(first, second)
    words = (whole.get(id(word), word) for word in page.words)
    return replace(page, words=tuple(word for word in words if word is not None)) if whole else page


def _put_together(first: Line, second: Line) -> Mapping[int, Word | None]:
    """What becomes of the two words, the one that is left over being nothing."""
    kept, gone = second.words[0], first.words[-1]
    word = replace(kept, text=_whole(gone.text, kept.text), score=min(kept.score, gone.score))
    if len(first.words) >= _LEAST:
        return {id(gone): None, id(kept): word}
    return {id(kept): None, id(gone): replace(word, box=gone.box)}


def _whole(first: str, second: str) -> str:
    half = first[:-1]
    hyphen = "-" if second[0].isupper() or _OWN_HYPHEN.fullmatch(half) else ""
    return f"{half}{hyphen}{second}"


def _halves(rows: Sequence[Sequence[Line]]) -> Iterator[tuple[Line, Line]]:
    """Each line that a broken word ends, with the line that begins with its second half."""
    for number, row in enumerate(rows[:-1]):
        for line in row:
            if _FIRST.fullmatch(line.words[-1].text):
                below = _goes_on(line, row, rows[number + 1])
                if below is not None and _is_second(below):
                    yield line, below


def _goes_on(line: Line, row: Sequence[Line], next_row: Sequence[Line]) -> Line | None:
    """The line under it in its column; under the last piece of a row, the line that begins where that row does."""
    begins = [line.box.left] + ([row[0].box.left] if line is row[-1] else [])
    for left in begins:
        for below in next_row:
            white = below.box.top - line.box.bottom
            if abs(below.box.left - left) < _LEVEL and white < _NEAR * line.box.height:
                return below
    return None


def _is_second(line: Line) -> bool:
    first = line.words[0].text
    return _SECOND.match(first) is not None and first.strip(".,;:") not in _LEFT_OUT
