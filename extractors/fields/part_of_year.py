"""Quarters, halves and weeks of a year, and the weekday of a month that is counted: `3e kwartaal van 2022`, `week 11
van 2023`, `de tweede dinsdag van maart 2023`. Only with their year beside them.

A week is taken as ISO 8601 counts it, as calendars in the Netherlands do; where that is not written so
(`2023-W11`) it is less certain and noted `iso_week`.
"""

import datetime as dt
import re
from calendar import monthrange

from extractors.fields.grammar import Slice, rule, span
from extractors.fields.phrase import PLAIN, REPAIRED, Phrase, PhraseKind
from extractors.fields.tokens import Tokens

_MONTHS_OF = {"kwartaal": 3, "q": 3, "halfjaar": 6, "half jaar": 6, "helft": 6, "jaarhelft": 6}
_WEEKS = frozenset(("week", "wk", "weken", "w"))
_LAST = "laatste"
_SERIES_BEFORE = re.compile(r"(?:[to@-]|[nO]j? (?:e|t)) ?$")
_SERIES_BEHIND = re.compile(r"[ \n]?(?:-[ \n]?[nOm]|[to][ \n]?[nOml?])")


def _word(tokens: Tokens, part: Slice) -> str:
    return tokens.text[tokens.spans[part[0]][0] : tokens.spans[part[1] - 1][1]].lower()


def _year(tokens: Tokens, found: "re.Match[str]") -> int:
    return int(tokens.values[found.start("year")])


def _of(tokens: Tokens, found: "re.Match[str]") -> bool:
    """Whether nothing but "van" or "in" parts it from its year."""
    return not found.groupdict().get("of") or tokens.said(found.start("of")).lower() in ("van", "in", "uit")


def _alone(tokens: Tokens, part: Slice) -> bool:
    """Whether it is no member of a row ("eerste t/m derde kwartaal 2022") and comes once ("elke eerste maandag")."""
    row = _SERIES_BEFORE.search(tokens.classes, max(0, part[0] - 5), part[0]) or _SERIES_BEHIND.match(
        tokens.classes, part[1]
    )
    return not row and not (tokens.glued(part[0]) and tokens.said(part[0] - 1)[-1:].isalnum())


def _phrase(tokens: Tokens, part: Slice, kind: PhraseKind, value: dt.date | tuple[dt.date, dt.date]) -> Phrase | None:
    if not _alone(tokens, part):
        return None
    start, end = span(tokens, part)
    return Phrase(kind, tokens.text[start:end], (start, end), value, PLAIN)


def _build_months(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "3e kwartaal van 2022", "Q3 2022", "eerste halfjaar 2023", "tweede helft van 2022" """
    length = _MONTHS_OF.get(_word(tokens, found.span("word")))
    number, year = int(tokens.values[found.start("number")]), _year(tokens, found)
    if length is None or not _of(tokens, found) or not 1 <= number <= 12 // length or not 1900 <= year <= 2099:
        return None
    last = number * length
    days = dt.date(year, last - length + 1, 1), dt.date(year, last, monthrange(year, last)[1])
    return _phrase(tokens, found.span(), "month_range", days)


def _build_weeks(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "week 11 van 2023", "weken 10 t/m 12 van 2023", "2023-W11" """
    first, year = int(tokens.values[found.start("number")]), _year(tokens, found)
    ending = found.groupdict().get("last")
    last = int(tokens.values[found.start("last")]) if ending else first
    if (
        _word(tokens, found.span("word")) not in _WEEKS
        or not _of(tokens, found)
        or not 1 <= first <= last <= _weeks_of(year)
    ):
        return None
    days = dt.date.fromisocalendar(year, first, 1), dt.date.fromisocalendar(year, last, 7)
    phrase = _phrase(tokens, found.span(), "day_range", days)
    if phrase is None or found.start("year") == found.start():
        return phrase
    return Phrase(phrase.kind, phrase.said, phrase.span, phrase.value, REPAIRED, notes=("iso_week",))


def _weeks_of(year: int) -> int:
    return dt.date(year, 12, 28).isocalendar().week


def _build_either(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    weeks = _word(tokens, found.span("word")) in _WEEKS
    if weeks:
        return _build_weeks(tokens, found)
    return None if found.groupdict().get("last") else _build_months(tokens, found)


def _build_weekday(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "de tweede dinsdag van maart 2023", "laatste donderdag van mei 2024" """
    last = found["last"] is not None
    year, month = _year(tokens, found), int(tokens.values[found.start("month")])
    if last and tokens.said(found.start("last")).lower() != _LAST:
        return None
    ordinal = 5 if last else int(tokens.values[found.start("number")])
    first = dt.date(year, month, 1)
    day = 1 + (int(tokens.values[found.start("weekday")]) - first.weekday()) % 7 + 7 * (ordinal - 1)
    days = monthrange(year, month)[1]
    if last and day > days:
        day -= 7
    return _phrase(tokens, found.span(), "day", dt.date(year, month, day)) if day <= days else None


_OF = r"(?: (?P<of>[vl])(?: l)?)? "
_YEAR = r"(?P<year>[ya])"

PART_OF_YEAR_RULES = (
    rule("3e kwartaal van 2022", rf"(?P<number>O|n(?= ?j)) ?j?(?<! ) (?P<word>f l|l){_OF}{_YEAR}", "Oj", _build_months),
    rule(
        "Q3 2022, week 11 van 2023",
        rf"(?P<word>l)\.? ?(?P<number>n)(?: ?[t-] ?(?P<last>n))?(?:{_OF}|, ?| ?[-/] ?){_YEAR}",
        "l",
        _build_either,
    ),
    rule("2023-W11", r"(?P<year>y)[ -]?(?P<word>l)(?P<number>n)", "y", _build_either),
    rule(
        "tweede dinsdag van maart 2023",
        rf"(?:(?P<number>O|n(?= ?j)) ?j?|(?P<last>l)) (?P<weekday>w) (?:[vl] )?(?P<month>m)\.? ?{_YEAR}",
        "w",
        _build_weekday,
    ),
)
