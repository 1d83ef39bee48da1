"""Lengths that no meeting has, because OCR lost their comma or read `½` as a figure: `15` for `1,5`, `14 uur` for
`1½ uur`. They are put right where what stands with them leaves one reading."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import groupby

from extractors.fields.kind_words import kind_of_text
from extractors.fields.phrase import GUESSED, REPAIRED, Alternative
from extractors.fields.phrases import phrases
from extractors.meetings.mentions import Mention

LOST = re.compile(r"(?P<whole>[1-4])(?P<half>[45])(?P<unit>\s*(?:u|uur|uren)\.?)?")
"""A whole number and a half, the comma gone or `½` read as 4."""
LONGEST = 240
"""Minutes: what the meetings of one column last that meet for some hours."""
LONGEST_DAY = 720
"""Minutes: no meeting, and no session of a series, is longer."""
LEAST = 2
DAYS_LONG = frozenset({"scholing_elders", "geaccrediteerde_scholing", "interne_scholing", "congres", "zelfstudie"})
"""Kinds that may take fifteen hours."""


def with_marks(mentions: Sequence[Mention], ocr: Collection[int]) -> tuple[Mention, ...]:
    """The mentions; of those on pages read by OCR (`ocr`, page numbers) the impossible lengths read as they must be."""
    lengths = [one for one in mentions if one.page in ocr and isinstance(one.phrase.value, int)]
    put_right = {one.order: one for one in [*_in_columns(lengths), *_beside_alike(lengths), *_of_sessions(lengths)]}
    return tuple(put_right.get(one.order, one) for one in mentions)


def _in_columns(lengths: Sequence[Mention]) -> list[Mention]:
    """Bare figures in a column of hours whose other rows are all of a few hours: `15`, `2`, `25`, `2`."""
    cells = [one for one in lengths if one.in_row and one.spot and not one.phrase.sessions]
    found: list[Mention] = []
    for _, several in groupby(sorted(cells, key=_column), key=_column):
        column = list(several)
        lost = [one for one in column if _half(one) and not _names_long_kind(one)]
        kept = [one for one in column if one not in lost]
        marked = any(re.search(r"[.,]5", one.phrase.said) for one in kept)
        if len(kept) >= LEAST and all(_minutes(one) <= LONGEST for one in kept) and (marked or len(lost) >= LEAST):
            found += [_read_as_half(one, REPAIRED) for one in lost]
    return found


def _column(one: Mention) -> tuple[int, int]:
    return (one.spot.table_number, one.spot.column) if one.spot else (-1, -1)


def _names_long_kind(one: Mention) -> bool:
    return one.spot is not None and kind_of_text(one.spot.row_text)[0] in DAYS_LONG


def _beside_alike(lengths: Sequence[Mention]) -> list[Mention]:
    """Lengths in a list of days in which the length that they must be is written out: `3 mei, 14 uur`, `16 juli, 1,5
    uur`."""
    listed = [one for one in lengths if not one.phrase.sessions and _behind_day(one)]
    written = {_minutes(one) for one in listed}
    return [_read_as_half(one, REPAIRED) for one in listed if _half(one) in written]


def _behind_day(one: Mention) -> bool:
    """Whether nothing but a comma parts it from the day that it follows."""
    days = [found for found in phrases(one.before) if found.kind == "day"]
    return bool(days) and re.search(r"\w", one.before[days[-1].span[1] :]) is None


def _of_sessions(lengths: Sequence[Mention]) -> list[Mention]:
    """Of sessions that would each last more than a day: `7 sessies van 14 uur`."""
    found = [one for one in lengths if one.phrase.sessions and _half(one)]
    return [_read_as_half(one, GUESSED) for one in found]


def _half(one: Mention) -> int | None:
    """The minutes with the half put back; None where none can have been lost, or a meeting may last so long."""
    lost = LOST.fullmatch(one.phrase.said.strip()) if _minutes(one) > LONGEST_DAY else None
    return int(lost["whole"]) * 60 + 30 if lost and (lost["unit"] or lost["half"] == "5") else None


def _read_as_half(one: Mention, certainty: float) -> Mention:
    as_read = Alternative("duration", _minutes(one))
    phrase = replace(one.phrase, value=_half(one), certainty=certainty, others=(*one.phrase.others, as_read))
    return replace(one, phrase=phrase)


def _minutes(one: Mention) -> int:
    return one.phrase.value if isinstance(one.phrase.value, int) else 0
