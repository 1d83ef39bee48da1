"""Programmes and agendas: three lines or more under one another that begin with a time, in order."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.fields.phrase import REPAIRED, Phrase
from extractors.fields.phrases import phrases
from extractors.labels import plain
from extractors.layout import Line
from extractors.meetings.naming import right_of

Item = tuple[Line, Phrase, str]
"""The line, the time or range that it begins with, and what takes place."""
BEGINS = re.compile(r"\W{0,3}(?P<time>(?P<hour>\d{1,2})\s?[.:]\s?(?P<minute>[0-5]\d))(?![.,:/-]?\d)(\s?(uur|u|h)\b)?")
SAME_LEFT = 0.02
LEAST = 3
EARLIEST, LATEST = 6, 23
"""Hours of the day between which programmes run."""
WALK_IN = re.compile(
    r"inloop|ontvangst|zaal open|deuren|registratie|aanmeld|inschrijv|diner|maaltijd|broodje|koffie|thee\b|borrel"
    r"|buffet|soep|walk-?in|napraten|netwerken|hapje|drankje|lunch|aperitief|vertrek"
)
"""What is no part of the meeting when it stands first or last."""
PAUSE = re.compile(r"pauze|\blunch|\bbreak\b|koffie|thee\b|schorsing")
CLOSING = re.compile(r"\W*(afsluit|sluit|einde|eind\b|slot\b|closing|end\b|vertrek)")


def programme_items(lines: Sequence[Line]) -> list[list[Item]]:
    """The programmes among the lines of a paper, each as its items from first to last."""
    runs: list[list[Item]] = []
    for line in sorted(lines, key=lambda one: (one.page, one.box.top)):
        item = _item(line, lines)
        if item is None:
            continue
        home = next((run for run in runs if _follows(item, run[-1])), None)
        if home is None:
            runs.append([item])
        else:
            home.append(item)
    return [run for run in runs if len(run) >= LEAST and any(name for _, _, name in run)]


def _item(line: Line, lines: Sequence[Line]) -> Item | None:
    begun = BEGINS.match(line.text)
    if begun is None or not EARLIEST <= int(begun["hour"]) <= LATEST:
        return None
    at = begun.start("time")
    phrase = next((one for one in phrases(line.text) if one.span[0] <= at < one.span[1]), None)
    if phrase is None:
        time = dt.time(int(begun["hour"]), int(begun["minute"]))
        phrase = Phrase("time", begun["time"], begun.span("time"), time, REPAIRED)
    if phrase.kind not in ("time", "time_range"):
        return None
    name = line.text[max(phrase.span[1], begun.end()) :].strip(" -–:|\t")
    if not name:
        right = right_of(line.page, line.box, lines)
        name = right.text if right else ""
    return line, phrase, name if not re.match(r"\W*\d", name) else ""


def _follows(item: Item, last: Item) -> bool:
    one, other = item[0], last[0]
    return (
        one.page == other.page and abs(one.box.left - other.box.left) < SAME_LEFT and starts(item[1]) > starts(last[1])
    )


def starts(phrase: Phrase) -> dt.time:
    """The time, or where the range begins."""
    value = phrase.value[0] if isinstance(phrase.value, tuple) else phrase.value
    return value if isinstance(value, dt.time) else dt.time.min


def ends(phrase: Phrase) -> dt.time | None:
    """Where the range ends; None for a single time."""
    value = phrase.value[1] if isinstance(phrase.value, tuple) else None
    return value if isinstance(value, dt.time) else None


@dataclass(frozen=True, slots=True)
class Span:
    """From where to where the meeting of a programme lasted: places among its items, and the minutes of its breaks."""

    first: int
    last: int
    at_start_of_last: bool
    """Whether it ended when the last item began: the closing, or the drinks."""
    rest: int


def meeting_of(items: Sequence[tuple[Phrase, str]]) -> Span | None:
    """The meeting in a programme, without walking in before it and drinks after it; None when no end is told."""
    names = [plain(name) for _, name in items]
    first = next((n for n, name in enumerate(names) if not WALK_IN.search(name)), None)
    if first is None:
        return None
    last = max(n for n, name in enumerate(names) if not WALK_IN.search(name))
    if last + 1 < len(items):
        last, at_start = last + 1, True
    else:
        at_start = CLOSING.match(names[last]) is not None and ends(items[last][0]) is None
    if not at_start and ends(items[last][0]) is None:
        return None
    return Span(first, last, at_start, _rest(items[first : last + 1], names[first : last + 1]))


def _rest(items: Sequence[tuple[Phrase, str]], names: Sequence[str]) -> int:
    """The minutes of the breaks: each its own length, or until what comes next."""
    minutes = 0
    for place, name in enumerate(names[:-1]):
        if place and PAUSE.search(name):
            phrase = items[place][0]
            minutes += _between(starts(phrase), ends(phrase) or starts(items[place + 1][0]))
    return minutes


def _between(start: dt.time, end: dt.time) -> int:
    return max(0, (end.hour - start.hour) * 60 + end.minute - start.minute)
