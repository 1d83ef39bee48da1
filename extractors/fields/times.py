"""Times of the day and ranges of them: 19.00-21.30 uur, 8u30, half acht, kwart over zeven, 's avonds om 8 uur.

A clock of twelve hours ("half acht", "8 uur") is read as it stands, the same time after noon among the alternatives,
unless the text says which part of the day is meant. "1:30 uur" may be a time or a length: see `clock_or_length`.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from extractors.fields.grammar import Slice, rule, span
from extractors.fields.how_many import how_many
from extractors.fields.moment_words import AFTERNOON, EVENING, MORNING, NIGHT, STRONG
from extractors.fields.phrase import AMBIGUOUS, GUESSED, PLAIN, REPAIRED, Alternative, Phrase
from extractors.fields.tokens import Tokens
from extractors.fields.word_list import words

# ---- one clock ----------------------------------------------------------------------------------------------------

_FIGURES = r"(?:n ?[.:] ?[nq]|n[,;]n)"
_LETTER = r"nu[nq]"  # 8u30
_W = r"[ \n]"
_HALF = rf"f{_W}[nz]"
_QUARTER = rf"g{_W}p{_W}[nz]"
_MINUTES = rf"[nz]{_W}(?:k{_W})?p{_W}(?:f{_W})?[nz]"
_FOUR = r"[yN]"  # 1930 uur
_BARE = r"[nz]"
CLOCK = rf"(?:{_FIGURES}|{_LETTER}|{_HALF}|{_QUARTER}|{_MINUTES}|{_FOUR}|{_BARE})"
_UNIT = r"(?:[ \n]?(?:h|u\.?|A))"

NOON = 12 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as written, in minutes after midnight."""

    minutes: int
    form: str
    """`figures`, `worded`, `bare`."""
    twelve: bool
    """Whether it may be meant on a clock of twelve hours."""
    certainty: float = PLAIN
    separator: str = ""

    def time(self) -> dt.time:
        hours, minutes = divmod(self.minutes % (24 * 60), 60)
        return dt.time(hours, minutes)

    def later(self) -> "Clock":
        """The same hands of the clock after noon."""
        return replace(self, minutes=self.minutes + NOON) if self.minutes < NOON else self


def _values(tokens: Tokens, part: Slice, letters: str) -> list[int]:
    return [int(tokens.values[index]) for index in range(*part) if tokens.classes[index] in letters]


def _from_figures(tokens: Tokens, part: Slice) -> Clock | None:
    hour, minute = _values(tokens, part, "nq")
    indexes = [index for index in range(*part) if tokens.classes[index] in "nq"]
    if tokens.width(indexes[1]) != 2 or minute > 59 or hour > 24 or (hour == 24 and minute):
        return None
    padded = tokens.width(indexes[0]) == 2
    separator = next(letter for letter in tokens.classes[slice(*part)] if letter in ".:,;u")
    torn = " " in tokens.classes[slice(*part)] or separator in ",;"
    return Clock(hour * 60 + minute, "figures", not padded, REPAIRED if torn else PLAIN, separator)


def _hands(minutes: int) -> int:
    """Where the hands of the clock stand: an hour after noon for "half een", before noon otherwise."""
    minutes %= NOON
    return minutes if minutes >= 60 else minutes + NOON


def _from_half(tokens: Tokens, part: Slice) -> Clock | None:
    (hour,) = _values(tokens, part, "nz")
    return Clock(_hands(hour * 60 - 30), "worded", True) if 1 <= hour <= 12 else None


def _from_quarter(tokens: Tokens, part: Slice) -> Clock | None:
    before_or_after, hour = _values(tokens, part, "pnz")
    return Clock(_hands(hour * 60 + 15 * before_or_after), "worded", True) if 1 <= hour <= 12 else None


def _from_minutes(tokens: Tokens, part: Slice) -> Clock | None:
    """ "tien voor half negen" is 8.20"""
    minutes, before_or_after, hour = _values(tokens, part, "pnz")
    classes = tokens.classes[slice(*part)]
    half, said = "f" in classes, "k" in classes
    if not 1 <= hour <= 12 or not (minutes in (5, 10, 20) or (said and 1 <= minutes <= 29)):
        return None
    return Clock(_hands(hour * 60 - 30 * half + minutes * before_or_after), "worded", True)


def _from_four(tokens: Tokens, part: Slice) -> Clock | None:
    said = tokens.said(part[0])
    hour, minute = divmod(int(tokens.values[part[0]]), 100)
    if len(said) != 4 or hour > 23 or minute > 59 or minute % 5:
        return None
    return Clock(hour * 60 + minute, "figures", False, REPAIRED, "0")


def _from_bare(tokens: Tokens, part: Slice) -> Clock | None:
    hour = int(tokens.values[part[0]])
    return Clock(hour * 60, "bare", hour <= 12) if hour <= 24 else None


_FORMS: tuple[tuple["re.Pattern[str]", Callable[[Tokens, Slice], Clock | None]], ...] = (
    (re.compile(f"{_FIGURES}|{_LETTER}"), _from_figures),
    (re.compile(_HALF), _from_half),
    (re.compile(_QUARTER), _from_quarter),
    (re.compile(_MINUTES), _from_minutes),
    (re.compile(_FOUR), _from_four),
    (re.compile(_BARE), _from_bare),
)


def _clock(tokens: Tokens, part: Slice) -> Clock | None:
    reader = next((read for form, read in _FORMS if form.fullmatch(tokens.classes, *part)), None)
    clock = reader(tokens, part) if reader else None
    if clock and not tokens.repaired.isdisjoint(range(*part)):
        return replace(clock, certainty=min(clock.certainty, REPAIRED))
    return clock


def _in_its_half(tokens: Tokens, clock: Clock, unit: Slice) -> Clock:
    """The clock before or after noon as "am" or "pm" behind it says."""
    half = next((tokens.values[index] for index in range(*unit) if tokens.classes[index] == "A"), None)
    if half is None or (not clock.twelve and clock.minutes >= NOON + 60):
        return clock
    return replace(clock, minutes=clock.minutes % NOON + NOON * int(half), twelve=False, form="figures")


# ---- what stands around a clock -----------------------------------------------------------------------------------

_CUE_BEFORE = re.compile(r"([co])[.:]{0,2}[ \n]?(?:\([^()]*\) ?)?(?:~\.? )?(?:P )?(?:l )?\(?$")
NAMED_BEHIND = frozenset(words("start aanvang begin inloop ontvangst opening einde eind sluiting afsluiting afronding"))
_CLOCK_NEXT = re.compile(r"(?: e)? n[.:]n ?[hu]")  # "19.30 21.45 uur"
_LENGTH_CUE_BEFORE = re.compile(r"(?:C|U)[^nzdfa]{0,8}$|[nz] ?(?:x|s) (?:[v@] )?$")


def _cue(tokens: Tokens, start: int) -> float:
    """How strongly the words before say that a time of the day follows: STRONG, WEAK or 0."""
    found = _CUE_BEFORE.search(tokens.classes, 0, start)
    if not found:
        return 0.0
    return 1.0 if found[1] == "o" else tokens.values[found.start(1)]


def _named_next(tokens: Tokens, end: int) -> bool:
    """Whether the word right behind says what happened then: "19.15 start, 21.45 einde"."""
    return tokens.classes[end : end + 2] == " c" and tokens.said(end + 1).lower() in NAMED_BEHIND


def _length_cue(tokens: Tokens, start: int) -> bool:
    """Whether the words before say that a length follows: "Duur:", "totaal", "aantal uren:", "6 bijeenkomsten van"."""
    return bool(_LENGTH_CUE_BEFORE.search(tokens.classes, 0, start))


@dataclass(frozen=True, slots=True)
class DayPart:
    part: float
    adverb: bool
    """ "'s avonds", said of this clock; otherwise a word somewhere in the text ("intervisieavond")."""
    index: int | None = None
    """Its token, when it stands right beside the clock."""


def _day_part(tokens: Tokens, part: Slice) -> DayPart | None:
    """What the text says of the part of the day at these tokens."""
    if after := re.compile(r",? ?P").match(tokens.classes, part[1]):
        index = after.end() - 1
        return DayPart(tokens.values[index], True, index)
    if (named_at := _named_behind(tokens, part[1])) is not None:
        return DayPart(dict(tokens.day_parts)[named_at], True, named_at)
    before = tokens.classes.rfind("P", 0, part[0])
    if before >= 0:
        near = re.fullmatch(r"P[ \n](?:[cvo] )?(?:~ )?", tokens.classes[before : part[0]])
        return DayPart(tokens.values[before], True, before if near else None)
    named = {value for _, value in tokens.day_parts}
    return DayPart(named.pop(), False) if len(named) == 1 else None


_IN_THE = re.compile(r" l l l")


def _named_behind(tokens: Tokens, end: int) -> int | None:
    """The token of a part of the day right behind a clock: "van acht tot tien in de avond"."""
    if not tokens.day_parts or not _IN_THE.match(tokens.classes, end):
        return None
    index = end + 5
    leads = tokens.text[tokens.spans[end + 1][0] : tokens.spans[end + 3][1]].lower() == "in de"
    return index if leads and index in dict(tokens.day_parts) else None


def _moved(clock: Clock, day_part: DayPart | None) -> tuple[Clock, bool]:
    """The clock in the part of the day that the text speaks of, and whether that settles it."""
    if not day_part or clock.minutes >= NOON + 60 or (clock.form == "figures" and not day_part.adverb):
        return clock, clock.form == "figures"
    if not clock.twelve and day_part.index is None:
        return clock, True
    hour = clock.minutes // 60
    if day_part.part == EVENING:
        moved = clock.later() if 4 <= hour < 12 else replace(clock, minutes=clock.minutes % NOON)
        return moved, 4 <= hour <= 12
    if day_part.part == AFTERNOON:
        return (clock.later() if hour < 7 else clock), hour < 7 or hour == 12
    if day_part.part == NIGHT:
        return replace(clock, minutes=clock.minutes % NOON), True
    return clock, day_part.part == MORNING


def _free(tokens: Tokens, part: Slice) -> bool:
    """Whether the figures stand by themselves, and not in the middle of a code, an amount or a date."""
    start, end = part
    before = tokens.classes[max(start - 2, 0) : start]
    after_year = before == "y,"  # "28/4/2023,12:00"
    if len(before) == 2 and before[1] in "-.,:/" and before[0] in "nyNq" and not after_year:
        return False
    glued_to_word = start > 0 and tokens.said(start - 1)[-1:].isalpha()
    if glued_to_word and before[-1] not in "vcow" and tokens.said(start - 1) != "T":
        return False
    after = tokens.classes[end : end + 2]
    return not (len(after) == 2 and after[0] in "-.,/:" and after[1] in "nyNq") and after[:1] not in (
        "n",
        "N",
        "y",
        "%",
    )


# ---- "1:30 uur": a time or a length -------------------------------------------------------------------------------

EARLIEST = 6 * 60
"""Nobody meets before six in the morning: "2.30 uur" is rather a length."""
_DECIMALS = {25: 15, 50: 30, 75: 45}


def clock_or_length(clock: Clock, unit: str, cue: float, length_cue: bool) -> tuple[str, float]:
    """Whether figures with "uur" behind them are a `time` or a `duration`, and how certain that is.

    "19.00 uur" and "09.00 uur" are times, "2:30 uur" is rather a length, "8.00 uur" rather a time.
    """
    if unit == "U" or length_cue:
        return "duration", PLAIN
    if clock.separator == "," and cue != STRONG:
        return _comma(clock)
    if not clock.twelve or cue == STRONG:
        return "time", PLAIN
    if clock.minutes < EARLIEST:
        sure = GUESSED if clock.separator == "u" else AMBIGUOUS
        return ("time", GUESSED) if cue else ("duration", sure)
    decimal = clock.minutes % 60 in _DECIMALS and clock.separator == "."  # "7.50 uur"
    return "time", PLAIN if cue else AMBIGUOUS if decimal else REPAIRED


def _comma(clock: Clock) -> tuple[str, float]:
    """ "6,25 uur" and "8,00 uur" are rather lengths, "7,30 uur" rather a time that was written with a comma."""
    if clock.minutes % 60 in _DECIMALS:
        return "duration", PLAIN
    if clock.minutes % 60 == 0:
        return ("duration" if clock.minutes <= NOON else "time"), GUESSED
    return ("duration", AMBIGUOUS) if clock.minutes < EARLIEST else ("time", GUESSED)


def _length(clock: Clock) -> int:
    """Minutes when the figures are a length: 1:30 → 90, and 1.75 → 105 as nobody writes 1 hour and 75 minutes so."""
    hours, minutes = divmod(clock.minutes, 60)
    if clock.separator in ".," and minutes in _DECIMALS:
        return hours * 60 + _DECIMALS[minutes]
    return clock.minutes


# ---- single times -------------------------------------------------------------------------------------------------


def _made(tokens: Tokens, part: Slice, clock: Clock, certainty: float, others: tuple[Alternative, ...]) -> Phrase:
    start, end = span(tokens, part)
    notes = ("repaired",) if not tokens.repaired.isdisjoint(range(*part)) else ()
    return Phrase(
        "time", tokens.text[start:end], (start, end), clock.time(), min(certainty, clock.certainty), others, notes=notes
    )


def _with_day_part(
    tokens: Tokens, part: Slice, clock: Clock, certainty: float, others: tuple[Alternative, ...]
) -> Phrase:
    """The time, moved to its part of the day; "'s avonds" belongs to what is said when it stands beside it."""
    day_part = _day_part(tokens, part)
    moved, settled = _moved(clock, day_part)
    if day_part and day_part.index is not None:
        part = (min(part[0], day_part.index), max(part[1], day_part.index + 1))
    if not settled and moved.minutes < NOON:
        others = (*others, Alternative("time", moved.later().time()))
        certainty = min(certainty, GUESSED)
    return _made(tokens, part, moved, certainty, others)


_AFTER_A_DAY = re.compile(r"[ya],? $")  # "14-03-2023 19 : 30"
_MINUTES_NEXT = re.compile(r" ?k")


_RATIO = re.compile(r"\b(?:verhouding|schaal|ratio|stand|uitslag)\s(?:van\s|is\s)?$", re.IGNORECASE)


def _build_figures(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "19.00 uur", "19:30", "8u30", "1:30 uur" """
    part, unit = found.span(), found["unit"] or ""
    clock = _clock(tokens, found.span("a"))
    if not clock or not _free(tokens, part):
        return None
    clock = _in_its_half(tokens, clock, found.span("unit")) if unit else clock
    cue, length_cue = _cue(tokens, part[0]), _length_cue(tokens, part[0])
    cue = cue or float(bool(_CLOCK_NEXT.match(tokens.classes, part[1])) or _named_next(tokens, part[1]))
    if not unit and clock.separator != "u" and not _bare_figures(clock, cue, length_cue):
        return None
    if not unit and not cue and " " in found["a"] and not _AFTER_A_DAY.search(tokens.classes, 0, part[0]):
        return None  # "PHQ-9: 14"
    if not unit and _RATIO.search(tokens.text, max(0, tokens.spans[part[0]][0] - 25), tokens.spans[part[0]][0]):
        return None
    if _MINUTES_NEXT.match(tokens.classes, part[1]):
        return None  # "06:49 minuten"
    kind, certainty = clock_or_length(clock, "U" if "U" in unit else "h", cue, length_cue)
    if kind == "duration":
        return _as_length(tokens, part, clock, certainty)
    either = clock.twelve and (unit or clock.separator == "u")
    others = (Alternative("duration", _length(clock)),) if either else ()
    return _with_day_part(tokens, part, clock, certainty, others)


def _as_length(tokens: Tokens, part: Slice, clock: Clock, certainty: float) -> Phrase | None:
    minutes = _length(clock)
    if not minutes:
        return None
    start, end = span(tokens, part)
    times = (clock, clock.later()) if certainty < PLAIN else ()
    others = tuple(Alternative("time", one.time()) for one in times)
    certainty = min(certainty, clock.certainty)
    sessions = how_many(tokens, part, minutes)
    return Phrase("duration", tokens.text[start:end], (start, end), minutes, certainty, others, sessions=sessions)


def _bare_figures(clock: Clock, cue: float, length_cue: bool) -> bool:
    """Whether figures without "uur" are a time at all: "19:30" is, "19.30" only after "om" or "tot", "1:10" is not."""
    if clock.separator == ":":
        return clock.minutes >= EARLIEST or not clock.twelve or bool(cue) or length_cue
    return clock.separator == "." and (cue > 0 or (length_cue and clock.twelve))


def _build_four(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "1930 uur" """
    part = found.span()
    clock = _clock(tokens, found.span("a"))
    if not clock or not _free(tokens, part) or _length_cue(tokens, part[0]):
        return None
    return _made(tokens, part, clock, REPAIRED if _cue(tokens, part[0]) else GUESSED, ())


def _build_worded(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "half acht", "kwart over zeven", "tien voor half negen" """
    part = found.span()
    clock = _clock(tokens, found.span("a"))
    if not clock or not _free(tokens, part) or not _means_clock(tokens, found):
        return None
    return _with_day_part(tokens, part, clock, PLAIN, ())


def _means_clock(tokens: Tokens, found: "re.Match[str]") -> bool:
    """Whether "vijf voor twaalf" is a time and not five things for twelve people."""
    classes = tokens.classes
    after = classes[found.end() :].lstrip(" \n")[:1] or "$"
    if classes[: found.start()].rstrip()[-1:] in ("f", "n", "z", "d") or after in ("m", "x", "s", "i", "k", "U"):
        return False
    if "f" in found["a"] or "g" in found["a"] or found["unit"]:
        return after != "l" or "n" not in found["a"] or bool(found["unit"])
    return bool(_cue(tokens, found.start())) or after not in ("l", "n", "z")


_LENGTHS_BY_DAY_PART = re.compile(r"P (?:n,n|d|[nz] ?r|r|n n/n|[nz] e z f) ?[hu]")
"""In "'s ochtends 3 uur en 's middags 2,5 uur" none is a time, as the second cannot be one."""


def _build_hour(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "om 8 uur", "19u", "acht uur 's avonds"; "8 uur" alone is a length and left to hours.py"""
    part = found.span()
    clock = _clock(tokens, found.span("a"))
    if not clock or not _free(tokens, part) or _length_cue(tokens, part[0]):
        return None
    if "A" in found["unit"]:
        return _made(tokens, part, _in_its_half(tokens, clock, found.span("unit")), PLAIN, ())
    cue, day_part = _cue(tokens, part[0]), _day_part(tokens, part)
    beside = bool(day_part and day_part.index is not None)
    if beside and not cue and _LENGTHS_BY_DAY_PART.search(tokens.classes):
        return None
    after_six = clock.minutes >= EARLIEST
    letter = found["unit"].lstrip(" ").startswith("u") and clock.minutes >= 9 * 60
    if not (cue == STRONG or beside or (cue and after_six) or letter):
        return None
    sure = cue == STRONG or beside
    others: tuple[Alternative, ...] = () if sure else (Alternative("duration", clock.minutes),)
    return _with_day_part(tokens, part, clock, PLAIN if sure else GUESSED, others)


# ---- ranges -------------------------------------------------------------------------------------------------------


def _build_range(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    part = found.span("whole")
    first, last = _clock(tokens, found.span("a")), _clock(tokens, found.span("b"))
    if not first or not last or not _free(tokens, part) or not _is_range(tokens, found, first, last):
        return None
    units = (found.span("ua") if "A" in (found["ua"] or "") else found.span("ub"), found.span("ub"))
    first, last = _in_its_half(tokens, first, units[0]), _in_its_half(tokens, last, units[1])
    day_part = _day_part(tokens, part)
    inside = _inside(tokens, found)
    start, start_sure = _moved(first, inside or day_part)
    end, end_sure = _moved(last, day_part if day_part and day_part.index is not None else inside or day_part)
    over_midnight = False
    if end.minutes <= start.minutes:
        if end.minutes < NOON and end.minutes + NOON > start.minutes and last.twelve:
            end = end.later()  # "van 11 tot 1 uur"
        else:
            over_midnight = True
    if start.time() == end.time():
        return None
    if day_part and day_part.index is not None:
        part = (min(part[0], day_part.index), max(part[1], day_part.index + 1))
    return _range_phrase(tokens, part, (start, end), start_sure or end_sure, over_midnight)


def _range_phrase(tokens: Tokens, part: Slice, clocks: tuple[Clock, Clock], sure: bool, over_midnight: bool) -> Phrase:
    start, end = clocks
    certainty = min(start.certainty, end.certainty, PLAIN if not over_midnight else AMBIGUOUS)
    others: tuple[Alternative, ...] = ()
    if not sure and end.minutes < NOON:
        others = (Alternative("time_range", (start.later().time(), end.later().time())),)
        certainty = min(certainty, GUESSED)
    notes = ("over_midnight",) if over_midnight else ()
    if not tokens.repaired.isdisjoint(range(*part)):
        notes = (*notes, "repaired")
    first, last = span(tokens, part)
    value = (start.time(), end.time())
    return Phrase("time_range", tokens.text[first:last], (first, last), value, certainty, others, notes=notes)


def _inside(tokens: Tokens, found: "re.Match[str]") -> DayPart | None:
    """The part of the day that is told right behind the start: "acht uur 's avonds tot tien uur"."""
    index = found.end("pa") - 1
    return DayPart(tokens.values[index], True, None) if found["pa"] else None


_WHOLE_HOURS_FROM = 7 * 60
"""Without "van", "2-3 uur" is a length that varies, "9-12 uur" a morning."""


_A_DAY_ON = re.compile(r"j?[ \n]?\.?[ \n]?m|[ \n]?[-/][ \n]?n[ \n]?[-/]|[-/]n")
"""Behind a number: the rest of the day that it begins."""


def _is_range(tokens: Tokens, found: "re.Match[str]", first: Clock, last: Clock) -> bool:
    if last.form == "bare" and not found["ub"] and _A_DAY_ON.match(tokens.classes, found.end("b")):
        return False  # "19.30 uur t/m 24 nov. 2022"
    unit = bool(found["ua"] or found["ub"])
    led = bool(re.search(r"[vcb][.:]{0,2} ?(?:~ )?$", tokens.classes[: found.start("whole")])) or "t" in found["joint"]
    forms = {first.form, last.form}
    if forms == {"bare"}:
        beside = _day_part(tokens, found.span("whole"))
        if unit and found.start("whole") - 2 in {index for index, _ in tokens.day_parts}:
            return True  # "middag 1 - 4 uur"
        if not unit and not (beside and beside.index is not None):
            return False
        return (led and "-" not in found["joint"]) or first.minutes >= _WHOLE_HOURS_FROM
    if "0" in (first.separator, last.separator) and not unit:
        return False
    if unit or "worded" in forms:
        return True
    if "bare" in forms:
        return led and last.form == "figures"
    separators = {first.separator, last.separator}
    if separators <= {":", "u"}:
        return True
    fives = first.minutes % 5 == 0 and last.minutes % 5 == 0
    return "," not in separators and fives and (led or first.minutes >= EARLIEST)


_JOINT = r"(?P<joint>,?[ \n]?(?:t|o|-{0,2}>|-|~|/)[ \n]?(?:l )?(?:~\.? ?)?)"
_RANGE = rf"(?P<whole>(?P<a>{CLOCK})(?::n)?(?P<ua>{_UNIT})?(?P<pa> P)?{_JOINT}(?P<b>{CLOCK})(?::n)?(?P<ub>{_UNIT})?)"
_BETWEEN = rf"(?<=b )(?P<whole>(?P<a>{CLOCK})(?P<ua>{_UNIT})?(?P<pa> P)?(?P<joint> e )(?P<b>{CLOCK})(?P<ub>{_UNIT})?)"

TIME_RULES = (
    rule("19.00-21.30 uur", _RANGE, "to-/>~", _build_range),
    rule("tussen 19.00 en 21.30 uur", _BETWEEN, "b", _build_range),
    rule("half acht", rf"(?P<a>{_MINUTES}|{_QUARTER}|{_HALF})(?P<unit>{_UNIT})?", "fp", _build_worded),
    rule(
        "19.00 uur", rf"(?P<a>{_FIGURES}|{_LETTER})(?::n|\.n(?= |$))?(?P<unit> ?(?:[hUA]|u\.?))?", "n", _build_figures
    ),
    rule("1930 uur", rf"(?P<a>{_FOUR})(?P<unit>{_UNIT})", "yN", _build_four),
    rule("om 8 uur", rf"(?P<a>{_BARE})(?P<unit>{_UNIT})", "huA", _build_hour),
)
