"""The year of days that are written without one, from their own line: a heading year ("2023: 14 maart, 9 mei"), a year
behind them ("14 maart (2023)"), or the day that closes their list ("eerst op 3 juni, daarna op 10 juni 2021").

A year named before holds for what follows until another is named.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.fields.day import in_years, with_year
from extractors.fields.phrase import COMPLETED, GUESSED, Alternative, Phrase

_YEAR = re.compile(
    r"(?<![\w.,/€$-])(?<!€ )(?P<first>20[0-4]\d)(?:\s?[-–/]\s?(?P<last>20\d\d)|[-–/](?P<short>\d\d))?(?![\w/%-]|[.,]\d)"
)
_LEADS = re.compile(
    r"(?:\b(?:in|over|gedurende|tijdens)\s(?:het\s)?|\b(?!geboorte|bouw)\w*(?:jaar(?:gang|overzicht|verslag)?|overzicht)\s?[:=]?\s?|\bseizoen\s)$",
    re.IGNORECASE,
)
_HEADS = re.compile(r"\s?:|,?\s[^\W\d_]+:\s")
_BEHIND = re.compile(
    r"\s?(?:\(\s?(?P<a>(?:19|20)\d\d)\s?\)|(?:van|in)\shet\s(?:kalender)?jaar\s(?P<b>(?:19|20)\d\d)\b)"
)
_OF_SOMETHING_ELSE = (
    r"geb|geboren|geboorte\w*|afgestudeerd|opgericht|getrouwd|diploma\w*|behaald|gediplomeerd|sinds|wet|versie|richtlijn"
    r"|protocol|iso|nen|kvk|postbus|bestaat|registratie\w*"
)
_ELSE_BEFORE = re.compile(rf"\b(?:{_OF_SOMETHING_ELSE})\b[^\d]{{0,12}}$", re.IGNORECASE)
_ELSE_BEHIND = re.compile(rf"\W{{0,3}}(?:{_OF_SOMETHING_ELSE})\b", re.IGNORECASE)
_LOOKS_AHEAD = re.compile(r"\b(?:volgende|eerstvolgende|vervolg|uiterlijk|v[oó]+r|nieuwe)\b[^\d]{0,25}$", re.IGNORECASE)
_NEW_SENTENCE = re.compile(r"[!?]\s|[^\W\d_]{3,}\.\s+[A-Z]")
_NAMED = re.compile(r"[^\W\d_]{3}")
_FARTHEST = 90
"""Characters between a day and the one whose year it shares."""
_REACH = 60
"""Characters on either side in which words speak of a year or a day."""
_LONGEST_TURN = 6
"""Months: "12 december en 9 januari 2024" passes the end of a year, "3 december, 9 november 2023" may be anything."""


@dataclass(frozen=True, slots=True)
class _Heading:
    """A year, or a season such as 2022-2023, and where it stands."""

    first: int
    last: int
    at: int

    def of(self, month: int) -> int:
        """Of a season the autumn falls in its first year."""
        return self.first if month >= 8 else self.last


def in_their_year(text: str, found: Sequence[Phrase]) -> list[Phrase]:
    """The phrases of a line, those without a year completed where the line names it."""
    if not any(one.needs_year for one in found):
        return list(found)
    headings = tuple(_headings(text, found))
    return [_completed(text, found, at, headings) if one.needs_year else one for at, one in enumerate(found)]


def _completed(text: str, found: Sequence[Phrase], at: int, headings: Sequence[_Heading]) -> Phrase:
    one = found[at]
    if behind := _BEHIND.match(text, one.span[1]):
        return _in(one, int(behind["a"] or behind["b"]))
    above = [year for year in headings if year.at < one.span[0]]
    if above and not _told_on(text, one, [other for other in found[:at] if other.span[0] > above[-1].at]):
        named = [other for other in found[:at] if other.span[0] > above[-1].at and _last_day(other)]
        day = _last_day(named[-1]) if named else None
        years = [day.year if day else above[-1].of(month) for month, _ in one.partial]
        return _noted(in_years(one, years)) or one
    before = [other for other in found[:at] if _last_day(other)]
    return _as_the_last(text, one, before) or _as_the_next(text, one, found[at + 1 :])


def _told_on(text: str, one: Phrase, before: Sequence[Phrase]) -> bool:
    """Whether a day of another sentence comes before those that the year was named for, and so after them: "in 2023 op
    9 mei en 8 december. We hebben 12 januari al"."""
    listed = [
        day for other in before if _NEW_SENTENCE.search(text[other.span[1] : one.span[0]]) for day in _pairs(other)
    ]
    return bool(listed) and one.kind == "day" and one.partial[0] not in listed and one.partial[0] < max(listed)


def _pairs(one: Phrase) -> Sequence[tuple[int, int]]:
    return one.partial or tuple((day.month, day.day) for day in _days(one))


def _headings(text: str, found: Sequence[Phrase]) -> Iterator[_Heading]:
    for year in _YEAR.finditer(text):
        if any(one.span[0] < year.end() and year.start() < one.span[1] for one in found):
            continue
        first = int(year["first"])
        ending = year["last"] or year["short"]
        last = first // 100 * 100 + int(ending[-2:]) if ending else first
        if first <= last <= first + 1 and _heads(text, year, found):
            yield _Heading(first, last, year.start())


def _led(text: str, at: int) -> str:
    """The words that lead up to a place."""
    return text[max(0, at - _REACH) : at]


def _heads(text: str, year: "re.Match[str]", found: Sequence[Phrase]) -> bool:
    """Whether a year holds for the days behind it, and is not that of a birth, a diploma or a law."""
    before, behind = _led(text, year.start()), text[year.end() : year.end() + _REACH]
    lead = _LEADS.search(before)
    if _ELSE_BEFORE.search(before[: lead.start()] if lead else before) or _ELSE_BEHIND.match(behind):
        return False
    if lead or _HEADS.match(behind):
        return True
    next_day = year.end() + len(behind) - len(behind.lstrip(" )-–"))
    return not text[: year.start()].strip(" (") and any(one.needs_year and one.span[0] == next_day for one in found)


def _as_the_last(text: str, one: Phrase, before: Sequence[Phrase]) -> Phrase | None:
    """The phrase in the year of the day that its sentence named before it."""
    day = _last_day(before[-1]) if before else None
    if day is None or not _joined(text, before[-1], one) or _LOOKS_AHEAD.search(_led(text, one.span[0])):
        return None
    month, number = one.partial[0]
    if (month, number) > (day.month, day.day):
        return _noted(with_year(one, day.year))
    return None


def _as_the_next(text: str, one: Phrase, later: Sequence[Phrase]) -> Phrase:
    """The phrase in the year of the next day of its sentence that has one."""
    other = next((phrase for phrase in later if _last_day(phrase)), None)
    if other is None or not _joined(text, one, other):
        return one
    day, (month, number) = _first_day(other), one.partial[-1]
    if (month, number) == (day.month, day.day):
        return one
    if (month, number) < (day.month, day.day):
        return _in(one, day.year)
    if 12 - month + day.month > _LONGEST_TURN:
        return one
    before, same = _in(one, day.year - 1), _in(one, day.year)
    if before.value is None or same.value is None:
        return one
    return replace(before, certainty=min(before.certainty, GUESSED), others=(Alternative(one.kind, same.value),))


def _joined(text: str, one: Phrase, other: Phrase) -> bool:
    """Whether two days are told in one breath, and of the same sort of thing."""
    if other.span[0] - one.span[1] > _FARTHEST:
        return False
    between = text[one.span[1] : other.span[0]]
    without = one if one.needs_year else other
    named = _NAMED.search(without.said) or without.kind == "days"
    if _NEW_SENTENCE.search(between) or not named:
        return False
    before, leading = _led(text, one.span[0]), _led(text, other.span[0])
    return not (_ELSE_BEFORE.search(before) or _ELSE_BEFORE.search(leading) or _LOOKS_AHEAD.search(before))


def _in(one: Phrase, year: int) -> Phrase:
    """The phrase with `year` that of its last day; as it was when such a day does not exist."""
    turned = one.partial[-1] < one.partial[0]
    return _noted(with_year(one, year - int(turned))) or one


def _noted(done: Phrase | None) -> Phrase | None:
    if done is None:
        return None
    notes = tuple("year_in_line" if note == "year_supplied" else note for note in done.notes)
    return replace(done, certainty=min(done.certainty, COMPLETED), notes=notes)


def _days(one: Phrase) -> tuple[dt.date, ...]:
    values = one.value if isinstance(one.value, tuple) else (one.value,)
    return tuple(value for value in values if isinstance(value, dt.date))


def _first_day(one: Phrase) -> dt.date:
    return _days(one)[0]


def _last_day(one: Phrase) -> dt.date | None:
    return days[-1] if (days := _days(one)) else None
