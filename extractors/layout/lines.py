"""From words to lines: rows of words side by side, cut at wide gaps and at ruling lines."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extractors.evidence import Box, Page, Word
from extractors.geometry import around, middle_of, shared_height
from extractors.layout.blocks import Line, line_of

WIDE_GAP = 2.3
"""In widths of a character: more white than this between two words is a column, not a space."""
LEAST_SPACED, MOST_SPACED = 5, 0.7
"""How many words a letter-spaced row has at least, and the part of them that is one or two characters."""
LEAST_LETTERS = 3
"""Pieces of a letter-spaced word."""
BETWEEN_WORDS = 1.6
"""In times the usual white of a letter-spaced row: the least white between two of its words."""
LEADER = re.compile(r"[.·_…]{4,}")
LEAST_LED = 3
"""Rows."""
CUT_NUMBER = re.compile(r"\d(?:[.,]\d|u\d)")
SPECKS = re.compile(r"[®©°\'’‘`´\"„“”.,;:~_=<>«»|¦\\/\-–—]{1,3}")
DOUBTED = 0.6
"""Score under which a letter or two are dirt when nothing else stands on their row."""
UPRIGHT_BARS = frozenset({"|", "¦", "│", "||", "[|", "|]", "┃"})
"""What an OCR engine makes of a ruling line between two cells."""


def rows_of(words: Iterable[Word]) -> list[list[Word]]:
    """Words side by side, from left to right; rows from top to bottom. Slightly sloping rows hold together, because
    each word is laid beside its nearest neighbour on the left, not beside the whole row."""
    rows: list[list[Word]] = []
    for word in sorted((word for word in words if word.text.strip()), key=lambda one: one.box.left):
        row = _row_for(word, rows)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    return sorted(rows, key=lambda row: middle_of((word.box.middle for word in row), 0.0))


def _row_for(word: Word, rows: list[list[Word]]) -> list[Word] | None:
    best, most = None, 0.0
    top, bottom = word.box.top, word.box.bottom
    for row in rows:
        last = row[-1].box
        if last.bottom < top or last.top > bottom:
            continue
        share = _shared(word.box, last)
        if share >= 0.45 and share > most:
            best, most = row, share
    return best


def _shared(one: Box, other: Box) -> float:
    """How far two words stand on one line, 0..1. A dash is far lower than a letter: its middle decides."""
    low, high = sorted((one, other), key=lambda box: box.height)
    if low.height <= 0 or high.height > 4 * low.height:
        return 0.6 if high.top <= low.middle <= high.bottom else 0.0
    return shared_height(one, other) / low.height


def line_rows(page: Page) -> list[list[Line]]:
    """The lines of a page, row by row from top to bottom, within a row from left to right."""
    uprights = [rule for rule in page.rules if is_upright(rule, page)]
    rows = _without_leaders([unspaced(row) for row in rows_of(page.words)])
    pieces = (cut_row(row, uprights) for row in rows)
    return [[line_of(page.number, piece) for piece in row] for row in pieces if row and not _is_specks(row, page)]


def _without_leaders(rows: Sequence[list[Word]]) -> list[list[Word]]:
    """The rows without the dots that lead from a label to its value, where several rows have them: `Naam ........ An`.
    Dots with nothing behind them are left: there is something to fill in."""
    led = [row for row in rows if _is_led(row)]
    if len(led) < LEAST_LED:
        return list(rows)
    return [[word for word in row if not (_is_led(row) and LEADER.fullmatch(word.text))] for row in rows]


def _is_led(row: Sequence[Word]) -> bool:
    found = [place for place, word in enumerate(row) if LEADER.fullmatch(word.text)]
    return len(found) == 1 and 0 < found[0] < len(row) - 1


def _is_specks(row: Sequence[Sequence[Word]], page: Page) -> bool:
    """Whether a row is nothing that was written: signs, and a letter or two that it does not believe itself, that an
    OCR engine makes of specks and edges."""
    return page.source == "ocr" and all(_is_speck(word) for piece in row for word in piece)


def _is_speck(word: Word) -> bool:
    if SPECKS.fullmatch(word.text):
        return True
    return word.score < DOUBTED and len(word.text) <= 2 and not any(map(str.isdigit, word.text))


def is_upright(rule: Box, page: Page) -> bool:
    """Whether a ruling line runs from top to bottom."""
    return rule.height * page.height > 3 * rule.width * page.width


def is_level(rule: Box, page: Page) -> bool:
    """Whether a ruling line runs from left to right."""
    return rule.width * page.width > 3 * rule.height * page.height


def cut_row(row: Sequence[Word], uprights: Sequence[Box]) -> list[list[Word]]:
    """Words side by side, cut where a wide gap or an upright ruling line parts them."""
    character = middle_of((word.box.width / len(word.text) for word in row if len(word.text) > 1), 0.01)
    pieces: list[list[Word]] = [[]]
    for word in _glued(row, character):
        if word.text.strip() in UPRIGHT_BARS:
            pieces.append([])
            continue
        if pieces[-1] and _apart(pieces[-1][-1], word, character, uprights):
            pieces.append([])
        pieces[-1].append(word)
    return [piece for piece in pieces if piece]


def unspaced(row: Sequence[Word]) -> list[Word]:
    """Letter-spaced words put together: `1 6 - 0 1 - 2 4`. Most words of such a row are one or two characters, and the
    white between words is far wider than that between their letters. Marks in the columns of a table stand further
    apart than letters ever do."""
    short = sum(1 for word in row if len(word.text) <= 2)
    if len(row) < LEAST_SPACED or short < MOST_SPACED * len(row):
        return list(row)
    whites = [right.box.left - left.box.right for left, right in pairwise(row)]
    within = middle_of((white for white in whites if white >= 0), 0.0)
    if within > WIDE_GAP * middle_of((word.box.width / len(word.text) for word in row), 0.01):
        return list(row)
    runs: list[list[Word]] = []
    for word, white in zip(row, [1.0, *whites], strict=True):
        if runs and white < BETWEEN_WORDS * max(within, 0.0005):
            runs[-1].append(word)
        else:
            runs.append([word])
    return [word for run in runs for word in (_one_word(run) if _is_spaced(run) else run)]


def _is_spaced(run: Sequence[Word]) -> bool:
    """Whether words are the letters of one, some of them read together: not `3 mrt 23` between two columns."""
    single = sum(1 for word in run if len(word.text) == 1)
    return len(run) >= LEAST_LETTERS and single * 2 >= len(run)


def _one_word(run: Sequence[Word]) -> list[Word]:
    text = "".join(word.text for word in run)
    return [Word(text, around(word.box for word in run), min(word.score for word in run))]


def _glued(row: Sequence[Word], character: float) -> list[Word]:
    """Numbers put together that a narrow gap cut at their comma: `1 ,75`."""
    found: list[Word] = []
    for word in row:
        last = found[-1] if found else None
        if last and CUT_NUMBER.fullmatch(f"{last.text[-1:]}{word.text[:2]}") and _near(last, word, character):
            found[-1] = Word(last.text + word.text, around((last.box, word.box)), min(last.score, word.score))
        else:
            found.append(word)
    return found


def _near(left: Word, right: Word, character: float) -> bool:
    return -character < right.box.left - left.box.right < 0.7 * character


def _apart(left: Word, right: Word, character: float, uprights: Sequence[Box]) -> bool:
    if right.box.left - left.box.right > WIDE_GAP * character:
        return True
    middle = (left.box.middle + right.box.middle) / 2
    return any(
        left.box.centre < rule.centre < right.box.centre
        and rule.top <= middle <= rule.bottom
        and left.box.right - character / 2 <= rule.centre <= right.box.left + character / 2
        for rule in uprights
    )
