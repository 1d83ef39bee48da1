"""Values that only their label makes what they are: `2,5` under `Uren`, `19.00` under `Aanvang`, `2/4` under `Dag`."""

import datetime as dt
import re
from dataclasses import replace

from extractors.fields.phrase import COMPLETED, REPAIRED, Phrase
from extractors.fields.phrases import phrases
from extractors.labels import label_role, plain, time_role, without_net

TWO_TIMES = re.compile(r"\s*(\d{1,2})[.,:](\d\d)(?:\s?u(?:ur)?)?[\s_.~–—-]+(\d{1,2})[.,:](\d\d)\s*(?:u(?:ur)?\.?)?\s*")
FOUR_AND_FOUR = re.compile(r"\s*([012]\d)([0-5][05])\s*[-–—~]\s*([012]\d)([0-5][05])\s*(?:u(?:ur)?\.?)?\s*")
LENGTH = re.compile(
    r"duur|durat|uren|\buur|hours?\b|\bmin|tijds?bes|invest|lengte|hoe ?lang|hoe ?veel tijd|totaal|belast|sbu|omvang"
    r"|netto|^uu?$|\((u|uu|h|min)\.?\)"
)
"""How a label asks how long, not when."""

CLOCK_NEXT = re.compile(r"\b(tot|om|vanaf|t/m|until|to)\W*$")
"""How a label ends that a time follows, whatever else it says: `… uur tot`."""
BROKEN_UNIT = re.compile(
    r"(?P<number>\s*(?:\d|1[0-2])(?:[.,](?:25|5|50|75|0))?)\s(?:[vuo][uvo]r|uu[a-z]|[vu]or)\.?\s*", re.I
)
"""`1 VUR`, `0,75 UOR`: what an OCR engine makes of `uur`."""
LIKE_FRACTION = re.compile(r"\s*\d/\d\s*")
REMARK = re.compile(r"\s\([^()]*\)\s*$")
"""Behind a number: `24 (6 per dag)`."""
WHOLE_HOUR = re.compile(r"(\d{1,2})\s?(?:uur|u)\.?")
EARLIEST = 7
LONGEST_BREAK = 90
"""Minutes: a bare number of breaks is of minutes."""


def repaired(one: Phrase) -> Phrase:
    return replace(one, certainty=min(one.certainty, REPAIRED))


def lost_dash(text: str, label: str) -> list[Phrase]:
    """Two times side by side behind `Tijd`: `13.00  14.30 uur`, the dash between them not read; `1230- 1400`, the
    points not read."""
    pair = TWO_TIMES.fullmatch(text) or FOUR_AND_FOUR.fullmatch(text)
    if pair is None or time_role(label) != "range":
        return []
    hours = [int(pair[place]) for place in (1, 3)]
    minutes = [int(pair[place]) for place in (2, 4)]
    if max(hours) > 23 or max(minutes) > 59 or hours[0] >= hours[1]:
        return []
    times = (dt.time(hours[0], minutes[0]), dt.time(hours[1], minutes[1]))
    return [Phrase("time_range", *_stretch(text), times, REPAIRED)]


def settled(phrase: Phrase, label: str) -> Phrase:
    """A phrase that may be a time or a length, as its label says: `1:30` under `Duur` is a length, `15 uur` under
    `Aanvang` a time."""
    hour = WHOLE_HOUR.fullmatch(phrase.said.strip()) if phrase.kind == "duration" and not phrase.sessions else None
    if hour and time_role(label) in ("start", "end") and EARLIEST <= int(hour[1]) < 24 and not asks_length(label):
        return replace(phrase, kind="time", value=dt.time(int(hour[1])), certainty=COMPLETED, others=())
    if phrase.kind != "time" or not asks_length(label):
        return phrase
    length = next((one.value for one in phrase.others if one.kind == "duration"), None)
    if length is None and isinstance(phrase.value, dt.time) and phrase.value.hour < 9:
        length = phrase.value.hour * 60 + phrase.value.minute
    return replace(phrase, kind="duration", value=length, certainty=COMPLETED, others=()) if length else phrase


def asks_length(label: str) -> bool:
    """Whether a label asks how long; `Tijd` asks when."""
    label = without_net(label)
    if CLOCK_NEXT.search(label):
        return False
    if label_role(label, "hours_labels") not in ("hours", "study_load", "total", "each"):
        return False
    return time_role(label) != "start" and LENGTH.search(plain(label)) is not None


def bare(text: str, label: str) -> list[Phrase]:
    """A number that only its label makes a duration or a time: `2,5` under `Uren`, `19.00` under `Aanvang`."""
    if not label:
        return []
    if LIKE_FRACTION.fullmatch(text):
        return _bare_day(text, label)
    unit = BROKEN_UNIT.fullmatch(text) if asks_length(label) else None
    if unit:
        return [repaired(one) for one in bare(unit["number"], label)]
    text = REMARK.sub("", text) if asks_length(label) else text
    number = re.fullmatch(r"[\s:]*(\d{1,3})(?:\s?[.,:]\s?(\d{1,2}))?\s*\.?\s*", text)
    if number is None:
        return _four_figures(text, label)
    return _bare_duration(text, label, number) or _bare_time(text, label, number)


def _bare_day(text: str, label: str) -> list[Phrase]:
    """`2/4`, elsewhere rather a fraction."""
    if label_role(label, "day_labels") != "activity":
        return []
    before = "op "
    said = phrases(before + text)
    return [replace(one, span=(one.span[0] - len(before), one.span[1] - len(before))) for one in said]


def _bare_duration(text: str, label: str, number: re.Match[str]) -> list[Phrase]:
    if label_role(without_net(label), "hours_labels") == "break" and not number[2] and int(number[1]) <= LONGEST_BREAK:
        return [Phrase("duration", *_stretch(text), int(number[1]), COMPLETED, notes=("break",))] if number[1] else []
    if not asks_length(label):
        return []
    certainty = COMPLETED
    if ":" in number[0].lstrip(" :"):
        minutes = 60 * int(number[1]) + int(number[2] or 0)
    elif re.search(r"\bmin", label.lower()):
        minutes = int(number[1])
    elif re.fullmatch(r"0\d{1,2}", text.strip()):
        minutes, certainty = round(60 * float(f"0.{number[1][1:]}")), REPAIRED
    else:
        minutes = round(60 * float(f"{number[1]}.{number[2] or 0}"))
    return [Phrase("duration", *_stretch(text), minutes, certainty)]


def _bare_time(text: str, label: str, number: re.Match[str]) -> list[Phrase]:
    if number[2] and len(number[2]) != 2:
        return []
    hour, minute = int(number[1]), int(number[2] or 0)
    asked = time_role(label)
    if hour == 0 and not number[2]:  # `00`: the rest of `9:00`
        return []
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
    said = text.strip(" :\n")
    start = text.index(said)
    return said, (start, start + len(said))
