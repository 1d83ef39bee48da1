"""A second, different look at only what the first reading left or was unsure of: where that is much, without a thought
for blocks; then line by line, each by itself.

Engines look for blocks of text first. They take a table or a column of labels for a picture now and then, and a figure
that stands alone in its cell for dirt.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Protocol

import cv2
import numpy as np

from extractors.evidence import Box, Word
from extractors.geometry import side_by_side
from extractors.text import strokes, trust
from extractors.text.letters import Letters
from extractors.text.pixels import Grey, tone
from extractors.text.scrap import lies_on, scrap


class Reader(Protocol):
    """What reads; see `Engine` in `extractors.text.engine`."""

    def loose_words(self, picture: Grey) -> tuple[Word, ...]: ...
    def lines(self, pictures: list[Grey]) -> list[tuple[Word, ...]]: ...


_SURE = 0.6
"""Score from which a word needs no second reading."""
_FAIR, _FAIR_AND_SHORT = 0.4, 0.8
"""Scores from which a word of the second reading is taken; a speck makes a letter or two."""
_SHORT = 2
"""Characters up to which a word is short."""
_JOIN = 1.6
"""Letters' heights between two letters of one line, at most; columns stand further apart."""
_AROUND = 0.5
"""Letters' heights of paper left around a line."""
_MANY = 25
"""Letters left out from which they may be a block that was passed over."""
_ROOM = 3.0
"""Letters' heights of paper left around what is read."""
_MOST = 150
"""Lines read again on one page."""
_BORDER = 10


def again(page: Grey, seen: Letters, words: tuple[Word, ...], reader: Reader) -> tuple[Word, ...]:
    """The words of a page with the second reading's where the first has none or worse, each in its place."""
    seen = seen.written()
    rest, missed = _rest(page, seen, words)
    if missed.count >= _MANY:
        loose = in_part(rest, missed, reader.loose_words)
        words = merged(words, [word for word in loose if word.score >= _FAIR and not scrap(word)])
        rest, missed = _rest(page, seen, words)
    if not missed.count:
        return words
    lines = _lines(missed)[:_MOST]
    found = reader.lines([_cut(rest, line) for line in lines])
    more = (word for line, read_there in zip(lines, found, strict=True) for word in _laid(read_there, line, page))
    return merged(words, [word for word in more if _believable(word)])


def in_part(page: Grey, seen: Letters, read: Callable[[Grey], tuple[Word, ...]]) -> tuple[Word, ...]:
    """Words of the part of a page on which something stands: half of many pages is empty, and empty paper costs the
    engine nearly as much as full."""
    height, width = page.shape
    room = _ROOM * max(seen.height, 0.005 * height)
    left, top, right, bottom = (float(one) for one in seen.around)
    part = (
        max(0, int(left - room)),
        max(0, int(top - room)),
        min(width, int(right + room) + 1),
        min(height, int(bottom + room) + 1),
    )
    return tuple(_onto(page, part, read(page[part[1] : part[3], part[0] : part[2]])))


def _rest(page: Grey, seen: Letters, words: tuple[Word, ...]) -> tuple[Grey, Letters]:
    """The page without what was read surely, and the letters on it."""
    sure = tuple(word for word in words if word.score >= _SURE)
    missed = trust.unread(seen, sure)
    return (strokes.wiped(page, tuple(word.box for word in sure)) if missed.count else page), missed


def left(seen: Letters, words: tuple[Word, ...]) -> list[Box]:
    """The lines of letters, from top to bottom, on which none of these words lies."""
    missed = trust.unread(seen, words)
    height, width = missed.size
    room = int(_AROUND * missed.height)
    return [
        Box((start + 2 * room) / width, (top + room) / height, (end - 2 * room) / width, (bottom - room) / height)
        for start, top, end, bottom in (_lines(missed)[:_MOST] if missed.count else ())
    ]


def merged(words: tuple[Word, ...], more: list[Word]) -> tuple[Word, ...]:
    """The words with the better of two readings where both read something, each in its place."""
    weak = tuple(word for word in words if word.score < _SURE)
    better = [word for word in more if all(word.score > one.score for one in weak if lies_on(word.box, one.box))]
    kept = [word for word in words if word.score >= _SURE or not any(lies_on(word.box, one.box) for one in better)]
    for word in better:
        kept.insert(place_of(word, kept), word)
    return tuple(kept)


Line = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""


def _lines(missed: Letters) -> list[Line]:
    """Letters that stand beside each other, from top to bottom, with some paper around."""
    height, width = missed.size
    mask = np.zeros((height, width), np.uint8)
    for left, top, wide, high in missed.boxes:
        middle, reach = top + high / 2, max(1.0, high / 4)
        mask[int(middle - reach) : int(middle + reach) + 1, int(left) : int(left + wide) + 1] = 255
    joined = cv2.dilate(mask, np.ones((1, max(3, round(_JOIN * missed.height))), np.uint8))
    _, labels = cv2.connectedComponents(joined, connectivity=8)
    across = np.clip((missed.boxes[:, 0] + missed.boxes[:, 2] / 2).astype(np.int64), 0, width - 1)
    along = np.clip((missed.boxes[:, 1] + missed.boxes[:, 3] / 2).astype(np.int64), 0, height - 1)
    of = labels[along, across]
    found = [_with_room(missed.boxes[of == one], missed) for one in np.unique(of)]
    return sorted(found, key=lambda line: (line[1], line[0]))


def _with_room(boxes: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]", missed: Letters) -> Line:
    height, width = missed.size
    room = _AROUND * missed.height
    left, top = boxes[:, :2].min(axis=0)
    right, bottom = (boxes[:, :2] + boxes[:, 2:]).max(axis=0)
    return (
        max(0, int(left - 2 * room)),
        max(0, int(top - room)),
        min(width, int(right + 2 * room) + 1),
        min(height, int(bottom + room) + 1),
    )


def _cut(page: Grey, line: Line) -> Grey:
    left, top, right, bottom = line
    part = page[top:bottom, left:right]
    return cv2.copyMakeBorder(
        part, _BORDER, _BORDER, _BORDER, _BORDER, cv2.BORDER_CONSTANT, value=[float(tone(part, 0.8))]
    )


def _laid(words: tuple[Word, ...], line: Line, page: Grey) -> Iterator[Word]:
    """The words of a line that was cut out and framed, where they stand on the page."""
    left, top, right, bottom = line
    return _onto(page, (left - _BORDER, top - _BORDER, right + _BORDER, bottom + _BORDER), words)


def _onto(page: Grey, part: Line, words: tuple[Word, ...]) -> Iterator[Word]:
    """Words whose boxes are fractions of a part of the page, with fractions of the page."""
    height, width = page.shape
    left, top, right, bottom = part
    across, along = left / width, top / height
    wide, high = (right - left) / width, (bottom - top) / height
    for word in words:
        box = word.box
        placed = Box(
            across + box.left * wide, along + box.top * high, across + box.right * wide, along + box.bottom * high
        )
        yield replace(word, box=placed)


def _believable(word: Word) -> bool:
    said = sum(character.isalnum() for character in word.text)
    return said > 0 and not scrap(word) and word.score >= (_FAIR_AND_SHORT if said <= _SHORT else _FAIR)


def place_of(word: Word, words: list[Word]) -> int:
    """Where in reading order a word belongs: behind the nearest one before it on its line, else before the nearest one
    behind it, else behind the last one above it."""
    beside = [(one.box, place) for place, one in enumerate(words) if side_by_side(one.box, word.box)]
    before = [(box.right, place) for box, place in beside if box.centre < word.box.centre]
    if before:
        return max(before)[1] + 1
    if beside:
        return min((box.left, place) for box, place in beside)[1]
    above = [(one.box.bottom, place) for place, one in enumerate(words) if one.box.bottom <= word.box.middle]
    return max(above)[1] + 1 if above else 0
