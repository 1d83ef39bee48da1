"""The year of a day that is written without one, from the heading or title above it, or from the other days."""

import calendar
import datetime as dt
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.fields.phrase import Phrase
from extractors.fields.phrases import phrases
from extractors.geometry import holds_centre, side_by_side
from extractors.labels import plain
from extractors.layout import Layout, Line
from extractors.meetings.mentions import DAY_KINDS, Mention
from extractors.meetings.surroundings import sentence

YEAR = re.compile(r"(?<![\w.,€/-])(199\d|20[0-4]\d)(?:\s?[-/–]\s?((?:20)?\d\d))?(?![\w-]|[.,]\d|\s?[A-Z]{2}\b)")
SINCE = re.compile(r"(\bsinds|vanaf|versie|\bv\d[\d.]*|geboren|opgericht|\bwet\b|kvk|\bper\b|voor)( \w+)?\W{1,3}$")
"""What stands before a year that heads nothing: `klachten sinds 2019`, `versie januari 2017`."""
_IN_YEAR = re.compile(
    r"\b(?:in|over|gedurende|tijdens)(?: het)?(?: (?:kalender)?jaar)? (20[0-4]\d)(?![\d/-])(?!.*\b20[0-4]\d\b)"
)
_IN_SEASON = re.compile(
    r"\b(?:seizoen|(?:cursus|school|studie|werk|college)?jaar) (20[0-4]\d)\s?[-/–]\s?(?:20)?(\d\d)\b(?!.*\b20[0-4]\d\b)"
)
LISTED_YEAR = re.compile(
    r"(?=[,;/ ])(?:[\s,;/&.]|\b\w{1,2}\b|\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*)+?"
    r" (?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
SENT = re.compile(r"verzonden( op)?|verstuurd( op)?|sent")
LONGEST_LIST = 30
LONGEST_HEADING = 9
"""In words; a year in what is longer is about something else."""

SAME_LEFT = 0.02
"""Fractions of the page's width: days that begin so near each other stand under one another."""
NEAR, ON_PAPER, FROM_DAYS = 0.93, 0.85, 0.8
"""What a day is worth whose year stood in its own table or right above, elsewhere in a heading, or in other days."""


@dataclass(frozen=True, slots=True)
class YearMark:
    """A year in a heading; `last` differs for a season such as 2022-2023."""

    first: int
    last: int
    order: int
    """The line it stands in, in reading order."""

    def year_of(self, month: int) -> int:
        """Of a season the autumn falls in its first year."""
        return self.first if month >= 8 else self.last


def with_years(mentions: Sequence[Mention], layout: Layout) -> tuple[Mention, ...]:
    """The mentions, days without a year completed where the paper says which year it is."""
    if not any(one.phrase.needs_year for one in mentions):
        return tuple(mentions)
    marks = _marks(layout, mentions)
    counted = Counter(year for one in mentions for year in _years_of(one.phrase))
    sent = _sent_on(mentions)
    found = [_completed(one, marks, counted, sent, layout) if one.phrase.needs_year else one for one in mentions]
    return tuple(_carried_on(found))


def _carried_on(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions, days of a list or column that are still without a year in that of the one above them, or in the
    next where the months begin again: `3 sept. 2021`, `24 sept.`, `14 jan.`."""
    above: dict[object, dt.date] = {}
    for one in mentions:
        if one.phrase.kind not in DAY_KINDS:
            yield one
            continue
        column = _column(one)
        last = above.get(column)
        if one.phrase.needs_year and one.phrase.kind == "day" and one.phrase.partial and last is not None:
            month, day = one.phrase.partial[0]
            one = _with_year(one, last.year + ((month, day) < (last.month, last.day)), FROM_DAYS)
        if isinstance(one.phrase.value, dt.date):
            above[column] = one.phrase.value
        yield one


def _column(one: Mention) -> object:
    """What days that stand under one another share: the column of their table, else where they begin."""
    if one.spot is not None:
        return one.spot.table_number, one.spot.column
    return one.page, one.text.startswith(one.phrase.said) and round(one.box.left / SAME_LEFT)


def _years_of(phrase: Phrase) -> set[int]:
    if phrase.kind not in DAY_KINDS or phrase.value is None:
        return set()
    days = phrase.value if isinstance(phrase.value, tuple) else (phrase.value,)
    return {one.year for one in days if isinstance(one, dt.date)}


def _completed(
    one: Mention, marks: Sequence[YearMark], counted: Counter[int], sent: Collection[dt.date], layout: Layout
) -> Mention:
    month = one.phrase.partial[0][0] if one.phrase.partial else 1
    titles = {layout.lines[mark.order].text for mark in marks}
    behind = _behind(one)
    if behind:
        return _with_year(one, behind, NEAR)
    own = _in_text(" ".join((one.label, one.spot.header, _title(one, titles)) if one.spot else (one.label,)))
    own = own or _in_sentence(one) or _before_label(one, layout) or _above_list(one, layout)
    own = own or _above_table(one, layout)
    here = _line_number(one, layout)
    above = [mark for mark in marks if mark.order <= here]
    if own:
        return _with_year(one, own.year_of(month), NEAR)
    if above:
        sure = NEAR if len({(mark.first, mark.last) for mark in marks}) == 1 else ON_PAPER
        return _with_year(one, above[-1].year_of(month), sure)
    if marks:
        return _with_year(one, marks[0].year_of(month), ON_PAPER)
    told_above = _told_above(one, layout) if not counted else None
    if told_above:
        return _with_year(one, told_above.year_of(month), ON_PAPER)
    years = list(counted) if len(counted) == 1 else _years_of_weekday(one.phrase, counted)
    years = years if len(years) == 1 else _years_of_sending(one, sent)
    return _with_year(one, years[0], FROM_DAYS) if len(years) == 1 else one


def _sent_on(mentions: Iterable[Mention]) -> set[dt.date]:
    """The days on which a mail says to have been sent."""
    found = (one.phrase.value for one in mentions if SENT.fullmatch(plain(one.label).strip(" :")))
    return {day for day in found if isinstance(day, dt.date)}


def _years_of_sending(one: Mention, sent: Collection[dt.date]) -> list[int]:
    """The year of the mail that a day stands in, where it comes before the mail."""
    return [
        day.year
        for day in sent
        if len(sent) == 1 and one.phrase.partial and one.phrase.partial[0] <= (day.month, day.day)
    ]


def _in_sentence(one: Mention) -> YearMark | None:
    """The year that its own sentence, else an earlier one of its paragraph, tells before it, apart from any other day:
    `was in 2022 aanwezig op 17 jan`."""
    own, _ = sentence(one.text, *one.phrase.span)
    return _told_in(own) or _told_in(one.before)


def _before_label(one: Mention, layout: Layout) -> YearMark | None:
    """The year told in the sentence whose last word, with a colon, was taken for its label: `was in 2023 vier keer bij
    de werkgroep: 19 januari, 20 april`."""
    if not one.label:
        return None
    held = (
        text.text
        for text in layout.paragraphs
        if any(line.page == one.page and holds_centre(line.box, one.box) for line in text.lines)
    )
    texts = (text.partition(one.where[0].said)[0] for text in held)
    return next((year for text in texts if (year := _told_in(text))), None)


def _above_list(one: Mention, layout: Layout) -> YearMark | None:
    """The year told in the text right above the list of days that it is an item of: `was in 2019 aanwezig op:`."""
    if one.spot:
        return None
    texts = [text for text in layout.paragraphs if text.page == one.page and text.lines[-1].box.middle < one.box.top]
    nearest = sorted(texts, key=lambda text: -text.box.bottom)[:LONGEST_LIST]
    prose = (text.text for text in nearest if not _is_item(text.text))
    above = next(prose, "")
    return _told_in(above) if above.rstrip().endswith(":") else None


def _above_table(one: Mention, layout: Layout) -> YearMark | None:
    """The year told in the sentence right above the table that it stands in, too long for a heading: `Overzicht van de
    bijeenkomsten in 2021 voor mevrouw Jo Smit.`"""
    title = one.spot.table.title if one.spot else None
    return next((_told_in(text.text) for text in layout.paragraphs if title and title is text.lines[-1]), None)


def _is_item(text: str) -> bool:
    """Whether a few words with a day in them are an item of a list."""
    return len(text.split()) <= LONGEST_HEADING and any(found.kind in DAY_KINDS for found in phrases(text))


def _told_in(before: str) -> YearMark | None:
    """The year that a text tells apart from any day."""
    for found in reversed([phrase for phrase in phrases(before) if phrase.kind in DAY_KINDS]):
        before = before[: found.span[0]] + before[found.span[1] :]
    season = _IN_SEASON.search(plain(before))
    if season and int(season[1]) % 100 + 1 == int(season[2]):
        return YearMark(int(season[1]), int(season[1]) + 1, 0)
    said = _IN_YEAR.search(plain(before))
    return YearMark(int(said[1]), int(said[1]), 0) if said else None


def _told_above(one: Mention, layout: Layout) -> YearMark | None:
    """The year or season that the nearest text above tells: `… in seizoen 2022-2023.`, and the days below it."""
    above = [text for text in layout.paragraphs if text.page == one.page and text.lines[-1].box.middle < one.box.top]
    told_there = (_told_in(text.text) for text in sorted(above, key=lambda text: -text.box.bottom))
    return next((year for year in told_there if year), None)


def _behind(one: Mention) -> int | None:
    """The year at the end of the list of days that it stands in, of which another could not be read: `11 januari;
    19 april; ro oktober 2019`."""
    found = LISTED_YEAR.match(one.after)
    return int(found["year"]) if found else None


def _years_of_weekday(phrase: Phrase, years: Iterable[int]) -> list[int]:
    """The years in which a day falls on the weekday that is written beside it."""
    if phrase.weekday is None or not phrase.partial:
        return []
    month, day = phrase.partial[0]
    possible = (year for year in years if day <= calendar.monthrange(year, month)[1])
    return [year for year in possible if dt.date(year, month, day).weekday() == phrase.weekday]


def _title(one: Mention, headings: Collection[str]) -> str:
    """The title of its table, when that is one of these headings."""
    title = one.spot.table.title if one.spot else None
    return title.text if title and title.text in headings else ""


def _line_number(one: Mention, layout: Layout) -> int:
    place = one.where[0]
    for number, line in enumerate(layout.lines):
        if line.page == place.page and line.box.top <= place.box.middle <= line.box.bottom:
            return number
    return len(layout.lines)


def _with_year(one: Mention, year: int, sure: float) -> Mention:
    """The mention read again with this year; a weekday beside it that belongs to another year speaks against it."""
    again = [phrase for phrase in phrases(one.text, year) if phrase.span[0] <= one.phrase.span[0] < phrase.span[1]]
    if not again:  # only its label makes it a day: `2/4` under `Datum`
        again = [replace(phrase, span=one.phrase.span) for phrase in phrases(f"op {one.phrase.said}", year)]
    if not again or again[0].value is None:
        return one
    differs = "weekday_differs" in again[0].notes
    sure = 0.4 if differs else min(1.0, sure + 0.05) if one.phrase.weekday is not None else sure
    return replace(one, phrase=replace(again[0], certainty=min(again[0].certainty, sure)))


def _marks(layout: Layout, mentions: Sequence[Mention]) -> list[YearMark]:
    ends = [place for one in mentions if one.phrase.kind in DAY_KINDS for place in one.where[1:]]
    marks = []
    for order, line in enumerate(layout.lines):
        # the rest of a day that began on the line above heads nothing: `in dienst sinds 3 januari` `2014 voor 13 uur`
        rest = any(place.page == line.page and side_by_side(place.box, line.box) for place in ends)
        found = _in_text(line.text) if not rest and _may_head(line) else None
        if found:
            marks.append(replace(found, order=order))
    return marks


def _may_head(line: Line) -> bool:
    """Whether a line may be a heading: short, without a day of its own, not the small print at the foot."""
    if len(line.words) > LONGEST_HEADING or line.box.top > 0.94:
        return False
    return not any(one.kind in DAY_KINDS and one.kind != "month_range" for one in phrases(line.text))


def _in_text(text: str) -> YearMark | None:
    """The one year, or season, that a text names; None when it names none or several."""
    found = {match.groups() for match in YEAR.finditer(text) if not SINCE.search(plain(text[: match.start()]))}
    if len(found) != 1:
        return None
    first, last = found.pop()
    start = int(first)
    end = int(last) if last and len(last) == 4 else start // 100 * 100 + int(last) if last else start
    return YearMark(start, end, 0) if start <= end <= start + 1 else None
