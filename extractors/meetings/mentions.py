"""Every day, time and duration on a paper, once, with where it stands: in which cell, behind which label, in which
sentence."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, pairwise

from extractors.evidence import Box
from extractors.fields.passages import remembered
from extractors.fields.phrase import Phrase
from extractors.fields.phrases import phrases
from extractors.finding import Place
from extractors.geometry import shared_height, shared_width
from extractors.labels import time_role
from extractors.layout import Layout, Line, Table, places, text_of
from extractors.layout.blocks import score_of
from extractors.layout.paragraphs import items_of
from extractors.meetings.bare import bare, lost_dash, repaired, settled
from extractors.meetings.naming import asks_for, name_of, right_of
from extractors.meetings.programme import programme_items

DAY_KINDS = frozenset({"day", "days", "day_range", "month_range"})
HALF_SIGN = re.compile(r"(?<=\d)%(?=\s?u(?:ur|ren)?\b)")
"""What OCR makes of `½`."""
STROKES = re.compile(
    r"(?<=\bop )(?:u|n|[lIi|]{2})"
    r"(?=(?: en | & | t/m )(?:1[2-9]|2\d|3[01]) (?:jan|feb|ma|mrt|apr|mei|ju|aug|sep|okt|nov|dec))"
)
"""What OCR makes of an 11 in old-style figures, before a later day: `op u en 12 december`."""
LIES_WITHIN = re.compile(
    r"\W*(waarvan|waarin|inclusief|incl|exclusief|excl|met|minus|zonder|including|with)\b"
    r"|.*\b((in|ex)clude[ds]|(niet )?(mee)?gerekend|inbegrepen|afgetrokken|eraf|netto|net)\W*$",
    re.IGNORECASE,
)
"""What brackets behind a time say that tell of a part of it, and do not name it."""
LABEL_AND_VALUE = 2
"""Columns."""
MEANT = re.compile(
    r"\W{0,6}(?:foutje?|moe(?:s)?t (?:het )?zijn|lees|correctie|gecorrigeerd|bedoeld is|sorry|oeps|nee|het was|werd|is"
    r" geworden)\b[^.;\d]{0,24}",
    re.IGNORECASE,
)
"""What stands between a day or time that is taken back and the right one."""
INSTEAD = re.compile(r"\W*(?:i\.?\s?p\.?\s?v\.?|in plaats van|en niet)\W*(?:om |op )?", re.IGNORECASE)
"""What stands between the right one and the one that is taken back."""
TIME_KINDS = frozenset({"time", "time_range"})


@dataclass(frozen=True, slots=True)
class Spot:
    """The cell of a table that a mention stands in."""

    table: Table
    table_number: int
    row: int
    column: int

    @property
    def header(self) -> str:
        """What its column holds; empty when nothing says so."""
        return self.table.names[self.column] if self.table.names else ""

    @property
    def row_text(self) -> str:
        """What stands in its row, one cell a line."""
        cells = {id(cell): cell.text for cell in self.table.rows[self.row]}
        return "\n".join(text for text in cells.values() if text)


@dataclass(frozen=True)
class Mention:
    """One phrase where it stands. `phrase.span` counts in `text`."""

    phrase: Phrase
    lines: tuple[Line, ...]
    where: tuple[Place, ...]
    order: int
    """Place in reading order; mentions of one paper never share it."""
    score: float = 1.0
    label: str = ""
    """The label it stands with; empty when there is none."""
    spot: Spot | None = None
    alone: bool = False
    """Nothing else stands on its line or in its value."""
    item: bool = False
    """It begins a line of a programme; `label` is then what takes place."""

    @cached_property
    def text(self) -> str:
        return text_of(self.lines)

    @property
    def heading(self) -> str:
        """The label it stands with, or the header of its column; empty when there is neither."""
        return self.label or (self.spot.header if self.spot else "")

    @property
    def in_row(self) -> bool:
        """Whether its row and column say what it is, and no label of its own does."""
        return self.spot is not None and not self.label

    @property
    def page(self) -> int:
        return self.where[0].page

    @property
    def box(self) -> Box:
        return self.where[0].box

    @property
    def before(self) -> str:
        return self.text[: self.phrase.span[0]]

    @property
    def before_on_line(self) -> str:
        """What stands before it on its own line."""
        starts = accumulate((len(line.text) + 1 for line in self.lines), initial=0)
        return self.before[max(start for start in starts if start <= self.phrase.span[0]) :]

    @property
    def words_of_line(self) -> int:
        """How many words stand on its own line."""
        return next((len(line.words) for line in self.lines if line.box.top <= self.box.middle <= line.box.bottom), 0)

    @property
    def after(self) -> str:
        return self.text[self.phrase.span[1] :]


@remembered
def mentions_of(layout: Layout) -> tuple[Mention, ...]:
    """All mentions in reading order. One behind a label, or in a cell under a header, is not told again from its
    sentence."""
    found = list(_in_cells(layout.tables))
    for one in layout.labelled:
        said = [mention for item in items_of(one.value) for mention in _in_lines(item, label=one.label.text)]
        headless = [old for old in found if _headless(old) and any(_same_place(old, new) for new in said)]
        found = [old for old in found if all(old is not one for one in headless)]
        found += [replace(new, spot=_spot_of(new, headless)) for new in _new(found, said)]
    for paragraph in layout.paragraphs:
        said = list(_in_lines(paragraph.lines))
        found = [one for one in found if one.spot or not any(_is_part(one, other) for other in said)]
        found += _new(found, said)
    found += _new(found, _asked_numbers(layout.lines))
    found = [_named(_beside_name(one, layout.lines), layout.lines) for one in found]
    rows = [one for one in found if one.spot and _has_days(one.spot.table_number, found)]
    runs = ([*_in_programme(run)] for run in programme_items(layout.lines))
    items = [one for run in runs if not any(_same_place(one, cell) for one in run for cell in rows) for one in run]
    found = [*items, *_new(items, found)]
    rank = {id(line): place for place, line in enumerate(layout.lines)}
    found.sort(key=lambda one: _reading_order(one, layout.lines, rank))
    found = _corrected(found)
    return tuple(replace(one, order=place) for place, one in enumerate(found))


def _has_days(table: int, found: Sequence[Mention]) -> bool:
    """Whether two rows or more of a table have a day of their own: they are meetings, no items of a programme."""
    days = {one.spot.row for one in found if one.spot and one.spot.table_number == table and one.phrase.kind == "day"}
    return len(days) > 1


def _in_cells(tables: Sequence[Table]) -> Iterator[Mention]:
    for number, table in enumerate(tables):
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                if column and cell is cells[column - 1]:
                    continue
                spot = Spot(table, number, row, column)
                yield from (replace(one, spot=spot, label="") for one in _in_lines(cell.lines, spot.header))


def _phrases(lines: Sequence[Line]) -> list[Phrase]:
    """The phrases of lines that read on; the line break itself is kept only where it cuts a word: `sep-` `tember`."""
    text = re.sub(r"(?<=[^\W\d]-) (?=[a-z])", "\n", text_of(lines))
    halves = [found.start() for found in HALF_SIGN.finditer(text)]
    strokes = STROKES.search(text)
    if strokes is not None:
        return [
            _cut_back(one, strokes.end(), len("11") - len(strokes[0])) for one in phrases(_with_eleven(text, strokes))
        ]
    found = phrases(HALF_SIGN.sub("½", text))
    return [repaired(one) if any(one.span[0] <= at < one.span[1] for at in halves) else one for one in found]


def _with_eleven(text: str, strokes: re.Match[str]) -> str:
    return text[: strokes.start()] + "11" + text[strokes.end() :]


def _cut_back(one: Phrase, place: int, longer: int) -> Phrase:
    """A phrase of a text that was made so many characters longer before `place`, as it stands in the text itself."""
    start, end = one.span
    if end <= place:
        return one
    holds = start < place
    cut = replace(one, span=(start if holds else start - longer, end - longer))
    return repaired(cut) if holds else cut


def _in_lines(lines: Sequence[Line], label: str = "") -> Iterator[Mention]:
    found = [settled(phrase, label) for phrase in _phrases(lines)]
    if not any(phrase.kind == "time_range" for phrase in found):
        found = lost_dash(text_of(lines), label) or found
    for phrase in found or bare(text_of(lines), label):
        start, end = phrase.span
        text = text_of(lines)
        alone = not any(one.isalnum() for one in text[:start] + text[end:])
        yield Mention(
            phrase, tuple(lines), places(lines, start, end), 0, score_of(lines, start, end), label, None, alone
        )


CAPTION = re.compile(r"\s*[\[({](?P<name>[^\])}\d]{2,30})[\])}]?\s*")
"""`14-03-2023 [datum]`"""
NAMED_BARE = re.compile(
    r"(?P<name>(?!totaal\b)[^\d:]{3,50}?)\s*[: ]\s*(?P<number>\d{1,3}([.,]\d{1,2})?)\W*", re.IGNORECASE
)
"""`Tijdsinvestering 1,5`"""
BARE = re.compile(r"\W*\d{1,3}([.,:]\d{1,2})?\W*|[012]\d[0-5][05]")


def _asked_numbers(lines: Sequence[Line]) -> Iterator[Mention]:
    """Bare numbers that their own line, or what stands beside or above it, asks for."""
    for line in lines:
        inline = NAMED_BARE.fullmatch(line.text)
        name = name_of("number", line.page, line.box, lines) if BARE.fullmatch(line.text) else None
        label = inline["name"] if inline else name.text if name else ""
        at = inline.start("number") if inline else 0
        for phrase in bare(line.text[at:], label):
            if inline and phrase.kind != "duration" and time_role(label) not in ("start", "end"):
                continue
            shifted = replace(phrase, span=(phrase.span[0] + at, phrase.span[1] + at))
            score = score_of((line,), *shifted.span)
            yield Mention(shifted, (line,), places((line,), *shifted.span), 0, score, label, None, not inline)


def _beside_name(one: Mention, lines: Sequence[Line]) -> Mention:
    """A time alone on its line with, in the next column, what begins or ends then: `17:00   Einde`."""
    if one.phrase.kind not in TIME_KINDS or not one.alone or one.spot or time_role(one.label) or len(one.lines) > 1:
        return one
    name = right_of(one.page, one.box, lines)
    if name is None or len(name.words) > 4 or LIES_WITHIN.match(name.text):
        return one
    if time_role(name.text) in (None, "range", "from_to"):
        return one
    return replace(one, label=name.text)


def _named(one: Mention, lines: Sequence[Line]) -> Mention:
    """What stands alone with an unknown label or none, named by the words in its row or right above it."""
    caption = CAPTION.fullmatch(one.after) if not re.search(r"\w", one.before) else None
    if caption and not LIES_WITHIN.match(caption["name"]) and asks_for(one.phrase.kind, caption["name"]):
        return replace(one, label=caption["name"], alone=True, phrase=settled(one.phrase, caption["name"]))
    around = _label_around(one)
    if around:
        return replace(one, label=around, phrase=settled(one.phrase, around))
    in_column = one.spot and (one.spot.header or one.phrase.kind in DAY_KINDS)
    known = in_column or (one.label and asks_for(one.phrase.kind, one.label))
    if known or not one.alone or len(one.lines) > 1 or one.lines[0].words[0].box.left > one.box.left:
        return one
    name = name_of(one.phrase.kind, one.page, one.box, lines)
    if name is None:
        return one
    phrase = settled(one.phrase, name.text)
    return replace(one, label=name.text, phrase=phrase)


def _label_around(one: Mention) -> str:
    """The label in the cell left of it, in two columns whose head does not ask for such a value: labels and values."""
    spot = one.spot
    if spot is None or not one.alone or one.label or spot.column != 1 or asks_for(one.phrase.kind, spot.header):
        return ""
    row = spot.table.rows[spot.row]
    return row[0].text if len(row) == LABEL_AND_VALUE and asks_for(one.phrase.kind, row[0].text) else ""


def _corrected(found: Sequence[Mention]) -> list[Mention]:
    """Without the days and times that the paper itself takes back, the right one in their place wherever they stand:
    `26 januari -> foutje, het was 25 januari`, `klaar om 21.30 uur ipv 21.15`."""
    right: dict[tuple[object, ...], Phrase] = {}
    taken_back: set[int] = set()
    for one, other in pairwise(found):
        if one.lines != other.lines or one.phrase.kind != other.phrase.kind or one.phrase.kind not in ("day", "time"):
            continue
        between = one.text[one.phrase.span[1] : other.phrase.span[0]]
        if MEANT.fullmatch(between) or INSTEAD.fullmatch(between):
            wrong, meant = (one, other) if MEANT.fullmatch(between) else (other, one)
            right[_moment(wrong.phrase)] = meant.phrase
            taken_back.add(id(wrong))
    return [_with_right(one, right) for one in found if id(one) not in taken_back] if right else list(found)


def _moment(phrase: Phrase) -> tuple[object, ...]:
    return phrase.kind, phrase.value, phrase.partial


def _with_right(one: Mention, right: Mapping[tuple[object, ...], Phrase]) -> Mention:
    meant = right.get(_moment(one.phrase))
    if meant is None:
        return one
    return replace(one, phrase=replace(repaired(one.phrase), value=meant.value, partial=meant.partial, others=()))


def _in_programme(run: Sequence[tuple[Line, Phrase, str]]) -> Iterator[Mention]:
    for line, phrase, name in run:
        where = places((line,), *phrase.span)
        score = score_of((line,), *phrase.span)
        yield Mention(phrase, (line,), where, 0, score, name, None, False, item=True)


def _new(known: Sequence[Mention], others: Iterable[Mention]) -> list[Mention]:
    return [one for one in others if not any(_same_place(one, other) for other in known)]


def _spot_of(one: Mention, cells: Sequence[Mention]) -> Spot | None:
    return next((cell.spot for cell in cells if _same_place(one, cell)), None)


def _headless(one: Mention) -> bool:
    """Whether it stands in a cell whose column has no header: a label beside or above it says more."""
    return one.spot is not None and one.spot.table.header is None


def _is_part(one: Mention, other: Mention) -> bool:
    """Whether a mention is only a piece of one that runs over the end of a line."""
    return len(other.where) > 1 and len(other.phrase.said) > len(one.phrase.said) + 1 and _same_place(one, other)


def _same_place(one: Mention, other: Mention) -> bool:
    """Whether two mentions are the same characters, seen in two ways."""
    return any(
        mine.page == theirs.page and _overlap(mine.box, theirs.box) > 0.3
        for mine in one.where
        for theirs in other.where
    )


def _overlap(one: Box, other: Box) -> float:
    smallest = min(one.width * one.height, other.width * other.height)
    return shared_width(one, other) * shared_height(one, other) / smallest if smallest > 0 else 0.0


def _reading_order(one: Mention, lines: Sequence[Line], rank: dict[int, int]) -> tuple[int, float, float]:
    """The rank of the line it stands in; a cell or a value holds cut lines, which are found by their place."""
    whole = rank.get(id(one.lines[0]))
    if whole is None or len(one.lines) > 1:
        place = one.where[0]
        whole = next(
            (n for n, line in enumerate(lines) if line.page == place.page and _overlap(line.box, place.box) > 0.3), 0
        )
    return (whole, one.box.left, one.box.top)
