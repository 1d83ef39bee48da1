"""The last step of reading: what speaks for and against each value, turned into the measured chance that it is right.

`confidence.py` and the readers weigh what they see while they look; their figures order values well and are nobody's
chance. Here each value's figure is laid beside what the whole reading says of it, and `calibrated.yaml` (written by
`python -m tests.calibration --write`) says how often such values were right in designs that the fit had not seen.
"""

import datetime as dt
import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from ruamel.yaml import YAML

from extractors.evidence import Box, Page, Word
from extractors.fields.phrases import phrases
from extractors.finding import ActivityRead, Day, Finding, Hours, Reading, TimeOfDay
from extractors.geometry import shared_height, shared_width

FIGURES = Path(__file__).with_name("calibrated.yaml")
SPOKEN_AGAINST = 0.89
"""Whatever such values were in designs that we know: elsewhere the other value may be the right one."""
BAD_CHARACTERS, BADLY_READ = 0.98, 0.4
GAP = 0.015
"""Fractions of the page's width: words with more white between them do not run on."""
COMPETING = frozenset({"weaker", "contradictory", "undecided", "rival", "reading", "too_long"})
"""Why another value lost, where it might as well have won."""
MONTH_WORD = re.compile(r"jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec", re.IGNORECASE)
DOUBTFUL_WORD = 0.35
"""Figures of the engine from here (0) up to 1 (1); lower ones say nothing more."""


class Scale(BaseModel):
    """How the signs of one field add up. Every unknown key is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    start: float
    signs: Mapping[str, float]
    """Never below 0: more of a sign never makes a value less sure."""
    ways: Mapping[str, float]
    """By `found_by`; a way that was seen too seldom stands under `otherwise`."""
    curve: tuple[tuple[float, float], ...]
    """From the sum to the chance, rising."""


class Scales(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    fields: Mapping[str, Scale]


@cache
def scales() -> Mapping[str, Scale]:
    """The figures that ship with the package, by field. Raises pydantic.ValidationError when the file is not right."""
    read = YAML(typ="safe", pure=True).load(FIGURES)
    return Scales.model_validate(read).fields


@dataclass(frozen=True, slots=True)
class Around:
    """What a finding is judged beside."""

    reading: Reading
    pages: Mapping[int, Page]
    activity: ActivityRead | None = None


def calibrated(reading: Reading, pages: Sequence[Page]) -> Reading:
    """The reading with every confidence as a measured chance. `pages` are the document's own, with their words. Pure;
    a field that was never measured keeps its figure."""
    by_number = {page.number: page for page in pages}
    of_paper = Around(reading, by_number)
    activities = tuple(
        replace(one, found=tuple(_measured(finding, Around(reading, by_number, one)) for finding in one.found))
        for one in reading.activities
    )
    return replace(reading, found=tuple(_measured(one, of_paper) for one in reading.found), activities=activities)


def _measured(one: Finding, around: Around) -> Finding:
    scale = scales().get(one.field)
    if scale is None:
        return one
    return replace(one, confidence=round(measured(scale, one.found_by, signs_of(one, around)), 4))


def measured(scale: Scale, found_by: str, signs: Mapping[str, float]) -> float:
    """The chance of a value, 0..1; never above a ceiling when something speaks against it or its characters are bad."""
    return min(chance(scale, total(scale, found_by, signs)), _ceiling(signs))


def _ceiling(signs: Mapping[str, float]) -> float:
    if signs["checked"] < 0 or not signs["unrivalled"]:
        return SPOKEN_AGAINST
    return BAD_CHARACTERS if signs["characters"] < BADLY_READ and signs["checked"] <= 0 else 1.0


def total(scale: Scale, found_by: str, signs: Mapping[str, float]) -> float:
    """The sum of all signs: any real number."""
    way = scale.ways.get(found_by, scale.ways.get("otherwise", 0.0))
    return scale.start + way + sum(scale.signs.get(name, 0.0) * value for name, value in signs.items())


def chance(scale: Scale, at: float) -> float:
    """The curve's height, in a straight line between its points."""
    curve = scale.curve
    place = bisect_right([point[0] for point in curve], at)
    if place == 0:
        return curve[0][1]
    if place == len(curve):
        return curve[-1][1]
    (x0, y0), (x1, y1) = curve[place - 1], curve[place]
    return y0 + (y1 - y0) * (at - x0) / (x1 - x0) if x1 > x0 else y1


# --- signs -----------------------------------------------------------------------------------------------------------


def signs_of(one: Finding, around: Around) -> dict[str, float]:
    """By name, each so that more of it speaks for the value: mostly 0..1, `strength` in log odds."""
    by_ocr = _by_ocr(one, around)
    checked = _checked(one, around.activity)
    signs = {
        "strength": _log_odds(one.confidence),
        "text_layer": float(not by_ocr),
        "characters": _characters(one, around) if by_ocr else 1.0,
        "checked": checked,
        "checked_or_text_layer": max(checked, float(not by_ocr)),
        "unrivalled": float(all(other.why not in COMPETING for other in one.others)),
        "paper_known": float(around.reading.paper is not None),
        "complete": float(not around.reading.problems),
        "plausible": float(_plausible(one)),
        "stands_alone": _stands_alone(one, around),
    }
    if around.activity is not None:
        signs |= _of_activities(around.reading, around.activity)
    if isinstance(one.value, Day):
        signs |= {"month_in_letters": float(bool(MONTH_WORD.search(one.said))), "year_said": float(_year_said(one))}
    return signs


def _log_odds(figure: float) -> float:
    kept = min(max(figure, 0.02), 0.998)
    return math.log(kept / (1 - kept))


def _by_ocr(one: Finding, around: Around) -> bool:
    """A value that stands nowhere in particular was read from all pages."""
    numbers = {place.page for place in one.where} or set(around.pages)
    return any(around.pages[number].source == "ocr" for number in numbers if number in around.pages)


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


def _of_activities(reading: Reading, activity: ActivityRead) -> dict[str, float]:
    times = [one.confidence for one in activity.found if one.field in ("start", "end")]
    return {
        "times_strength": _log_odds(min(times)) if times else 0.0,
        "one_activity": float(len(reading.activities) == 1),
        "all_days_read": float(all(one.finding("date") is not None for one in reading.activities)),
        "nothing_unclear": float(all(gap.reason in ("not_on_page", "not_stated") for gap in activity.gaps)),
        "hours_read": float(activity.finding("hours") is not None),
        "times_read": float(minutes_between(activity) is not None),
        "kind_read": float(activity.finding("kind") is not None),
    }


def _plausible(one: Finding) -> bool:
    """Whether a value is one that most meetings have: whole quarters of an hour, by day or in the evening."""
    match one.value:
        case Hours(value=hours):
            return hours * 4 == (hours * 4).to_integral_value() and Decimal("0.5") <= hours <= 10
        case TimeOfDay(value=time):
            return time.minute % 5 == 0 and dt.time(7) <= time <= dt.time(23, 30)
        case _:
            return True


def _year_said(one: Finding) -> bool:
    return re.search(r"\b(19|20)\d\d\b", one.said) is not None
