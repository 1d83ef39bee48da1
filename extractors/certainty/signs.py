"""What speaks for a value, seen from the whole reading: its own characters, what else is printed, the rest of its row,
and what the other rows are like. `calibrated.py` says what they are worth together."""

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from extractors.evidence import Box, Page, Word
from extractors.fields.phrase import Phrase
from extractors.fields.phrases import phrases
from extractors.finding import ActivityRead, Day, FieldName, Finding, Hours, Reading, TimeOfDay
from extractors.geometry import shared_height, shared_width, side_by_side

GAP = 0.015
"""Fractions of the page's width: words with more white between them do not run on."""
COLUMN_GAP = 0.03
"""Beyond this words on one height are cells of their own."""
COMPETING = frozenset({"weaker", "contradictory", "undecided", "rival", "reading", "too_long"})
"""Why another value lost, where it might as well have won."""
MONTH_WORD = re.compile(r"jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec", re.IGNORECASE)
FULL_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
SUM = re.compile(r"totaal|totale|\btotal\b|\bsom\b", re.IGNORECASE)
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
DOUBTFUL_WORD = 0.35
"""Figures of the engine from here (0) up to 1 (1); lower ones say nothing more."""
ILLEGIBLE = 0.6
FAR_APART = 60
"""Days between the first and last row of an overview of meetings; rosters and polls lie within weeks."""
DECIDING: tuple[FieldName, ...] = ("date", "hours", "kind")
UNREAD = -3.0
"""Log odds of a value that was not read."""
REST_READ, EVIDENT = 0.5, 1.3
"""Log odds from which the rest of an activity is clear, and a paper is evidence beyond doubt."""
BY_EXCLUSION = "day.remaining"
PAPERS = {
    "report": ("verslag", "notulen"),
    "overview": ("overzicht", "lijst", "register"),
    "proof": ("certificaat", "bewijs", "verklaring"),
}


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands on the pages, whatever was made of it."""

    days: Mapping[dt.date, int]
    """How often each day stands there in full."""
    years: Mapping[int, int]
    """How often each year stands there, in a day or by itself."""
    sums: frozenset[int]
    """Minutes, or hours as minutes, in lines that speak of a total."""
    legible: Mapping[int, float]
    """By page, the share of words that the engine read well."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a finding is judged beside."""

    reading: Reading
    pages: Mapping[int, Page]
    printed: Printed
    activity: ActivityRead | None = None


def around(reading: Reading, pages: Sequence[Page]) -> Around:
    """Of the paper as a whole."""
    return Around(reading, {page.number: page for page in pages}, printed_on(pages))


def printed_on(pages: Sequence[Page]) -> Printed:
    texts = [text for page in pages for text in _texts(page)]
    days = Counter(day for text in texts for phrase in phrases(text) for day in _days_of(phrase))
    years = Counter(int(year) for text in texts for year in FULL_YEAR.findall(text))
    return Printed(
        days, years, frozenset(minutes for text in texts if SUM.search(text) for minutes in _sums_in(text)),
        {page.number: _legible(page) for page in pages},
    )  # fmt: skip


def _texts(page: Page) -> Iterator[str]:
    """Words that run on, on one height."""
    run: list[str] = []
    for word, following in pairwise([*page.words, None]):
        if word is None:
            return
        run.append(word.text)
        if following is None or not _runs_on(word, following):
            yield " ".join(run)
            run = []


def _runs_on(word: Word, following: Word) -> bool:
    return side_by_side(word.box, following.box) and -GAP < following.box.left - word.box.right < COLUMN_GAP


def _days_of(phrase: Phrase) -> tuple[dt.date, ...]:
    several = phrase.value if isinstance(phrase.value, tuple) else (phrase.value,)
    return tuple(one for one in several if isinstance(one, dt.date)) if phrase.kind != "month_range" else ()


def _sums_in(text: str) -> Iterator[int]:
    for phrase in phrases(text):
        if phrase.kind == "duration" and isinstance(phrase.value, int):
            yield phrase.value
    for number in NUMBER.findall(text):
        yield round(float(number.replace(",", ".")) * 60)


def _legible(page: Page) -> float:
    scores = [word.score for word in page.words if any(map(str.isalnum, word.text))]
    return sum(score >= ILLEGIBLE for score in scores) / len(scores) if scores else 0.0


def signs_of(one: Finding, around: Around) -> dict[str, float]:
    """By name, each so that more of it speaks for the value: mostly 0..1, `…strength` in log odds."""
    by_ocr = _by_ocr(one, around)
    checked = _checked(one, around.activity)
    reading = around.reading
    signs = {
        "strength": log_odds(one.confidence),
        "text_layer": float(not by_ocr),
        "characters": _characters(one, around) if by_ocr else 1.0,
        "checked": checked,
        "checked_or_text_layer": max(checked, float(not by_ocr)),
        "unrivalled": float(all(other.why not in COMPETING for other in one.others)),
        "few_others": 1 / (1 + len(one.others)),
        "activities": float(len(reading.activities)),
        "paper_known": float(reading.paper is not None),
        "template": float(reading.template is not None),
        "shown": log_odds(reading.shown),
        "complete": float(not reading.problems),
        "plausible": float(_plausible(one)),
        "stands_alone": _stands_alone(one, around),
        "legible": min((around.printed.legible.get(number, 0.0) for number in _pages_of(one, around)), default=0.0),
    }
    signs |= {name: float(any(word in (reading.paper or "") for word in words)) for name, words in PAPERS.items()}
    if around.activity is not None:
        signs |= _of_activities(one, reading, around.activity) | _of_days(around, around.activity)
    signs["settled"] = float(around.activity is None or _settled(one, signs))
    if isinstance(one.value, Day):
        signs |= {"month_in_letters": float(bool(MONTH_WORD.search(one.said))), "year_said": float(_year_said(one))}
    if one.field == "kind":
        signs[f"is_{one.value.value}"] = 1.0
    return signs


def _settled(one: Finding, signs: Mapping[str, float]) -> bool:
    """Whether there clearly is such an activity: the paper is evidence, no other activity has its day, the rest of it
    was read, and its day was not taken because no other was left."""
    apart = bool(signs.get("day_to_itself")) and one.found_by != BY_EXCLUSION
    return apart and signs["others_strength"] >= REST_READ and signs["shown"] >= EVIDENT


def log_odds(figure: float) -> float:
    kept = min(max(figure, 0.02), 0.998)
    return math.log(kept / (1 - kept))


# --- its own characters ----------------------------------------------------------------------------------------------


def _pages_of(one: Finding, around: Around) -> set[int]:
    """A value that stands nowhere in particular was read from all pages."""
    return {place.page for place in one.where} or set(around.pages)


def _by_ocr(one: Finding, around: Around) -> bool:
    return any(around.pages[number].source == "ocr" for number in _pages_of(one, around) if number in around.pages)


def _characters(one: Finding, around: Around) -> float:
    """The engine's lowest figure among the words at its place, from 0 (doubtful) to 1."""
    scores = [
        word.score
        for place in one.where
        if place.page in around.pages
        for word in _level_with(place.box, around.pages[place.page])
        if shared_width(word.box, place.box) > 0
    ]
    return max(0.0, (min(scores, default=0.8) - DOUBTFUL_WORD) / (1 - DOUBTFUL_WORD))


def _level_with(box: Box, page: Page) -> list[Word]:
    """The words of which more than half the height lies beside a box."""
    near = (word for word in page.words if word.box.top < box.bottom and word.box.bottom > box.top)
    return [word for word in near if shared_height(word.box, box) > 0.5 * word.box.height]


def _stands_alone(one: Finding, around: Around) -> float:
    """How much of the text that runs on around it is the value itself: 1 in a box or cell, little in a sentence."""
    if not one.where or one.where[0].page not in around.pages:
        return 0.0
    place = one.where[0]
    row = _level_with(place.box, around.pages[place.page])
    left, right, length = place.box.left, place.box.right, sum(map(str.isalnum, place.said))
    for word in sorted((word for word in row if word.box.left >= right - 0.001), key=lambda word: word.box.left):
        if word.box.left - right > GAP:
            break
        right, length = word.box.right, length + sum(map(str.isalnum, word.text))
    for word in sorted((word for word in row if word.box.right <= left + 0.001), key=lambda word: -word.box.right):
        if left - word.box.right > GAP:
            break
        left, length = word.box.left, length + sum(map(str.isalnum, word.text))
    return sum(map(str.isalnum, place.said)) / max(length, 1)


def _year_said(one: Finding) -> bool:
    return FULL_YEAR.search(one.said) is not None


# --- what else says the same, or may be -------------------------------------------------------------------------------


def _checked(one: Finding, activity: ActivityRead | None) -> float:
    """1 when something else that was printed confirms the very figures: the weekday, or hours that fit the times; -1
    when it speaks against them; else 0."""
    if isinstance(one.value, Day):
        said = next((phrase.weekday for phrase in phrases(one.said)), None)
        return 0.0 if said is None else 1.0 if said == one.value.value.weekday() else -1.0
    if activity is None or one.field not in ("start", "end", "hours"):
        return 0.0
    between, hours = minutes_between(activity), activity.finding("hours")
    if between is None or activity.hours_basis != "stated" or hours is None or not isinstance(hours.value, Hours):
        return 0.0
    return 1.0 if hours.value.value * 60 == between else -1.0


def minutes_between(activity: ActivityRead) -> int | None:
    """From start to end of an activity, over midnight if need be; None unless both were read."""
    start, end = activity.finding("start"), activity.finding("end")
    if start is None or end is None or not isinstance(start.value, TimeOfDay) or not isinstance(end.value, TimeOfDay):
        return None
    first, last = start.value.value, end.value.value
    return ((last.hour - first.hour) * 60 + last.minute - first.minute) % 1440


def _plausible(one: Finding) -> bool:
    """Whether a value is one that most meetings have: whole quarters of an hour, by day or in the evening."""
    match one.value:
        case Hours(value=hours):
            return hours * 4 == (hours * 4).to_integral_value() and Decimal("0.5") <= hours <= 10
        case TimeOfDay(value=time):
            return time.minute % 5 == 0 and dt.time(7) <= time <= dt.time(23, 30)
        case _:
            return True


# --- the rest of its row, and the other rows --------------------------------------------------------------------------


def _strength(activity: ActivityRead, field: FieldName) -> float:
    one = activity.finding(field)
    return log_odds(one.confidence) if one else UNREAD


def _of_activities(one: Finding, reading: Reading, activity: ActivityRead) -> dict[str, float]:
    rows = reading.activities
    times = [found.confidence for found in activity.found if found.field in ("start", "end")]
    dates, kinds = [row.date for row in rows], {row.kind for row in rows}
    found_by = [found.found_by for row in rows for found in row.found if found.field == one.field]
    return {
        "times_strength": log_odds(min(times)) if times else 0.0,
        "others_strength": min(_strength(activity, field) for field in DECIDING if field != one.field),
        "rows_strength": min(_strength(row, field) for row in rows for field in DECIDING),
        "one_activity": float(len(rows) == 1),
        "same_way": found_by.count(one.found_by) / len(rows),
        "few_kinds": 1 / len(kinds),
        "days_apart": float(len(set(dates)) == len(dates)),
        "all_days_read": float(None not in dates),
        "nothing_unclear": float(all(gap.reason in ("not_on_page", "not_stated") for gap in activity.gaps)),
        "hours_read": float(activity.finding("hours") is not None),
        "times_read": float(minutes_between(activity) is not None),
        "kind_read": float(activity.finding("kind") is not None),
        "usual_length": float(activity.hours is not None and activity.hours <= 4 and (activity.hours * 2) % 1 == 0),
    }


def _of_days(around: Around, activity: ActivityRead) -> dict[str, float]:
    """How the activity's day lies among the days and years that are printed, and among those of the other rows."""
    day, printed = activity.date, around.printed
    if day is None:
        return {}
    rows = [row.date for row in around.reading.activities if row.date is not None] or [day]
    free = [one for one in printed.days if one not in rows]
    in_year = sum(times for one, times in printed.days.items() if one.year == day.year)
    return {
        "day_to_itself": float(rows.count(day) == 1),
        "day_stands": float(printed.days.get(day, 0) >= rows.count(day)),
        "weekday": float(day.weekday() < 5),
        "not_sunday": float(day.weekday() < 6),
        "first_of_all": float(all(one >= day for one in free)),
        "few_free_days": 1 / (1 + len(free)),
        "rows_far_apart": min(1.0, (max(rows) - min(rows)).days / FAR_APART),
        "rows_in_order": float(_in_order(rows)),
        "sum_fits": float(_sum_fits(around)),
        "year_stands": min(printed.years.get(day.year, 0), 2) / 2,
        "few_years": 1 / (1 + len(printed.years.keys() - {day.year})),
        "year_of_days": in_year / max(1, sum(printed.days.values())),
    }


def _in_order(days: Sequence[dt.date]) -> bool:
    steps = list(pairwise(days))
    return all(one <= other for one, other in steps) or all(one >= other for one, other in steps)


def _sum_fits(around: Around) -> bool:
    """Whether the hours of all rows add up to a total that is printed."""
    rows = around.reading.activities
    hours = [row.hours for row in rows if row.hours is not None]
    return len(rows) > 1 and len(hours) == len(rows) and round(sum(hours) * 60) in around.printed.sums
