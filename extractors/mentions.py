"""Every day, time and duration on a paper, once, with where it stands: in which cell, behind which label, in which
sentence."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.evidence import Box
from extractors.fields.phrase import COMPLETED, REPAIRED, Phrase
from extractors.fields.phrases import phrases
from extractors.finding import Place
from extractors.geometry import shared_height, shared_width, side_by_side
from extractors.labels import label_role, plain, time_role
from extractors.layout import Layout, Line, Table, places, text_of
from extractors.layout.blocks import score_of
from extractors.layout.paragraphs import items_of

DAY_KINDS = frozenset({"day", "days", "day_range", "month_range"})
TWO_TIMES = re.compile(r"\s*(\d{1,2})[.,:](\d\d)(?:\s?u(?:ur)?)?[\s_.~-]+(\d{1,2})[.,:](\d\d)\s*(?:u(?:ur)?\.?)?\s*")
NAMING = re.compile(
    r"\b(op|om|van|tot|gedurende|deel|gevolgd|gehouden|bijgewoond|aanwezig|duurde|datum|tijd\w*|uren)\W*$"
)
MOST_NAMING = 5
HALF_SIGN = re.compile(r"(?<=\d)%(?=\s?u(?:ur|ren)?\b)")
"""What OCR makes of `½`."""
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
        return self.table.header[self.column].text if self.table.header else ""

    @property
    def row_text(self) -> str:
        cells = {id(cell): cell.text for cell in self.table.rows[self.row]}
        return " ".join(text for text in cells.values() if text)


@dataclass(frozen=True, slots=True)
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

    @property
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
    def after(self) -> str:
        return self.text[self.phrase.span[1] :]


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
    found = [_named_left(_beside_name(one, layout.lines), layout.lines) for one in found]
    rank = {id(line): place for place, line in enumerate(layout.lines)}
    found.sort(key=lambda one: _reading_order(one, layout.lines, rank))
    return tuple(replace(one, order=place) for place, one in enumerate(found))


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
    found = phrases(HALF_SIGN.sub("½", text))
    return [_repaired(one) if any(one.span[0] <= at < one.span[1] for at in halves) else one for one in found]


def _repaired(one: Phrase) -> Phrase:
    return replace(one, certainty=min(one.certainty, REPAIRED))


def _lost_dash(text: str, label: str) -> list[Phrase]:
    """Two times side by side behind `Tijd`: `13.00  14.30 uur`, the dash between them not read."""
    pair = TWO_TIMES.fullmatch(text)
    if pair is None or time_role(label) != "range":
        return []
    hours = [int(pair[place]) for place in (1, 3)]
    minutes = [int(pair[place]) for place in (2, 4)]
    if max(hours) > 23 or max(minutes) > 59 or hours[0] >= hours[1]:
        return []
    times = (dt.time(hours[0], minutes[0]), dt.time(hours[1], minutes[1]))
    return [Phrase("time_range", *_stretch(text), times, REPAIRED)]


def _settled(phrase: Phrase, label: str) -> Phrase:
    """A phrase that may be a time or a length, as its label says: `1:30` under `Duur` is a length."""
    if phrase.kind != "time" or not _asks_length(label):
        return phrase
    length = next((one.value for one in phrase.others if one.kind == "duration"), None)
    if length is None and isinstance(phrase.value, dt.time) and phrase.value.hour < 9:
        length = phrase.value.hour * 60 + phrase.value.minute
    return replace(phrase, kind="duration", value=length, certainty=COMPLETED, others=()) if length else phrase


def _asks_length(label: str) -> bool:
    """Whether a label asks how long; `Tijd` asks when."""
    if label_role(label, "hours_labels") not in ("hours", "study_load", "total", "each"):
        return False
    return time_role(label) != "start" and bool(
        re.search(r"duur|uren|\buur|\bmin|tijdsbest|lengte|totaal|belast|sbu|omvang|netto", plain(label))
    )


def bare(text: str, label: str) -> list[Phrase]:
    """A number that only its label makes a duration or a time: `2,5` under `Uren`, `19.00` under `Aanvang`."""
    number = re.fullmatch(r"\s*(\d{1,3})(?:\s?[.,:]\s?(\d{1,2}))?\s*\.?\s*", text)
    if not label:
        return []
    if number is None:
        return _four_figures(text, label)
    return _bare_duration(text, label, number) or _bare_time(text, label, number)


def _bare_duration(text: str, label: str, number: re.Match[str]) -> list[Phrase]:
    if not _asks_length(label):
        return []
    certainty = COMPLETED
    if ":" in text:
        minutes = 60 * int(number[1]) + int(number[2] or 0)
    elif re.search(r"\bmin", label.lower()):
        minutes = int(number[1])
    elif re.fullmatch(r"0\d{1,2}", text.strip()):
        minutes, certainty = round(60 * float(f"0.{number[1][1:]}")), REPAIRED
    else:
        minutes = round(60 * float(f"{number[1]}.{number[2] or 0}"))
    return [Phrase("duration", *_stretch(text), minutes, certainty)]


def _bare_time(text: str, label: str, number: re.Match[str]) -> list[Phrase]:
    hour, minute = int(number[1]), int(number[2] or 0)
    asked = time_role(label)
    if hour > 23 or minute > 59 or not (asked in ("start", "end") or (asked == "range" and number[2])):
        return []
    return [Phrase("time", *_stretch(text), dt.time(hour, minute), COMPLETED)]


def _four_figures(text: str, label: str) -> list[Phrase]:
    """`1915` under `Van`: the point between hours and minutes not read."""
    number = re.fullmatch(r"\s*([012]\d)([0-5][05])\s*", text)
    if number is None or int(number[1]) > 23 or time_role(label) not in ("start", "end"):
        return []
    return [Phrase("time", *_stretch(text), dt.time(int(number[1]), int(number[2])), REPAIRED)]


def _stretch(text: str) -> tuple[str, tuple[int, int]]:
    said = text.strip()
    start = text.index(said)
    return said, (start, start + len(said))


def _in_lines(lines: Sequence[Line], label: str = "") -> Iterator[Mention]:
    found = [_settled(phrase, label) for phrase in _phrases(lines)]
    if not any(phrase.kind == "time_range" for phrase in found):
        found = _lost_dash(text_of(lines), label) or found
    for phrase in found or bare(text_of(lines), label):
        start, end = phrase.span
        text = text_of(lines)
        alone = not any(one.isalnum() for one in text[:start] + text[end:])
        yield Mention(
            phrase, tuple(lines), places(lines, start, end), 0, score_of(lines, start, end), label, None, alone
        )


def _beside_name(one: Mention, lines: Sequence[Line]) -> Mention:
    """A time alone on its line with, in the next column, what begins or ends then: `17:00   Einde`."""
    if one.phrase.kind != "time" or not one.alone or one.spot or time_role(one.label) or len(one.lines) > 1:
        return one
    right = [
        line
        for line in lines
        if line.page == one.page and line.box.left > one.box.right and side_by_side(line.box, one.box)
    ]
    name = min(right, key=lambda line: line.box.left, default=None)
    if name is None or len(name.words) > 4 or time_role(name.text) in (None, "range", "from_to"):
        return one
    return replace(one, label=name.text)


def _named_left(one: Mention, lines: Sequence[Line]) -> Mention:
    """What stands alone beside a few words that say what it is, though they are no known label: `nam deel op`."""
    if one.label or one.spot or not one.alone or len(one.lines) > 1 or one.lines[0].words[0].box.left > one.box.left:
        return one
    left = [line for line in lines if line.page == one.page and line.box.right <= one.box.left]
    name = max(
        (line for line in left if side_by_side(line.box, one.box)), key=lambda line: line.box.right, default=None
    )
    if name is None or len(name.words) > MOST_NAMING or re.search(r"\d|[.,;]$", name.text):
        return one
    known = label_role(name.text, "day_labels") if one.phrase.kind in DAY_KINDS else time_role(name.text)
    return replace(one, label=name.text) if known or NAMING.search(plain(name.text)) else one


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
