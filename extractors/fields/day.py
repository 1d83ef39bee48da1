"""Days, lists and ranges of days, ranges of months, as Dutch papers write them. Day before month always, except ISO.

A year that is not written is never invented: the phrase then says `needs_year`. Dates that do not exist never come out.
"""

import calendar
import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.fields.grammar import Slice, rule, span
from extractors.fields.moment_words import COUNTED, LEADING_WORDS, LIST_OPENERS, NO_DAY_BEFORE, PLACES
from extractors.fields.numbers import MISREAD_DIGITS
from extractors.fields.phrase import (
    AMBIGUOUS,
    COMPLETED,
    GUESSED,
    PLAIN,
    REPAIRED,
    Alternative,
    Phrase,
    PhraseKind,
    PhraseValue,
)
from extractors.fields.tokens import Tokens

# ---- the grammar: one day -----------------------------------------------------------------------------------------

_G = r"[ \n]?"
_S = rf"{_G}[-/.]{_G}"
_WEEKDAY = rf"(?:w\.?,?{_G})?"
_NUMBER = r"(?:[nq] [nq]|[nqzO])j?"  # OCR tears "12" into "1 2"
_SHORT_YEAR = r" n(?=$|[;)]|,(?!n)|\.(?:$| )|(?: |,)(?:[cvwe(?|]|n[.:]n))"  # "14 maart 23", not "14 maart 19 uur"
_GLUED_YEAR = rf"[-/]n(?!{_G}[hu]|{_G}n(?![.:,]n| ?[huk]))"  # "14-mrt-23 19:30", not "14-mrt-20 23"
_YEAR = rf"(?:,?{_G}(?:y(?!{_G}[hu])|a|[nN] [nN](?![.:,]))|{_G}[-/.] ?y|{_GLUED_YEAR}|{_SHORT_YEAR})"

_ISO = rf"(?:y-{_G}n-{_G}n|y/n/n|y\.n\.n|y_n_n|Y)"  # a narrow cell breaks it behind a hyphen
_BOXED = r"n n ?[-/.|]? ?n n ?[-/.|]? ?n n n n"  # one figure per box of a form
_MONTH_FIRST = rf"{_WEEKDAY}m\.?{_G}nj?,?{_G}y(?![ \n]?[hu])"
_NAMED = rf"{_WEEKDAY}{_NUMBER}{_G}(?:[-/.]?|(?<=j )[lv] ){_G}m\.?(?:{_YEAR})?"
_LABELLED = r"l[.:]? n(?:[,;]| -)? l[.:]? n(?:[,;]| -)? l[.:]? y"
_TORN = r"n n(?=$|[,;)]|\.(?: |$))"
_NUMERIC = (
    rf"{_WEEKDAY}(?:[nq]{_S}[nq]{_S}(?:{_TORN}|[yna])|n[.,]n[.,]y|n[|]n[|]y|n[-/]n (?:y(?! ?[hu])|a)|n n y|n_n_y)"
)
_PART = rf"{_WEEKDAY}n{_G}[-/]{_G}n"
_DOTTED = rf"{_WEEKDAY}n\.n(?:\.(?=[-t]|,|;| e))?"
_ONLY = rf"{_WEEKDAY}{_NUMBER}"

_DATED = rf"(?:{_ISO}|{_MONTH_FIRST}|{_NAMED}|{_NUMERIC}|{_PART})"
"""A day with its month."""
_APART = rf"(?:{_ISO}|{_NAMED}|{_NUMERIC}|{_DOTTED}|{_ONLY})"
_ANY = rf"(?:{_ISO}|{_NAMED}|{_NUMERIC}|{_PART}|{_DOTTED}|{_ONLY})"
"""A day, or the number of one whose month follows further on; apart, "8-9" is two of these."""
_WHOLE = rf"(?:{_NAMED}|{_WEEKDAY}(?:n/n(?:/[ny])?|n-n(?:-[ny])?|n\.n(?:\.[ny])?))"
_NEXT = rf"(?: ?[,;]{_G}(?:e )?|{_G}e{_G}|{_G}/{_G}|[,;]? J\.? )(?:Q )?"

_THROUGH = rf"{_G}[to-]{_G}"
_MONTH = rf"m\.?(?:{_YEAR})?"


@dataclass(frozen=True, slots=True)
class Parts:
    """A day as written: what is not written is None."""

    form: str
    day: int
    month: int | None
    year: int | None
    certainty: float = PLAIN
    other_days: tuple[int, ...] = ()
    """Other numbers that the day may be."""
    notes: tuple[str, ...] = ()
    weekday: int | None = None

    def date(self) -> dt.date | None:
        """The date, when all of it is written and it exists."""
        if self.month is None or self.year is None:
            return None
        return _date(self.year, self.month, self.day)


def _date(year: int, month: int, day: int) -> dt.date | None:
    if not (1 <= month <= 12 and 1900 <= year <= 2099):
        return None
    return dt.date(year, month, day) if 1 <= day <= calendar.monthrange(year, month)[1] else None


# ---- reading one day ----------------------------------------------------------------------------------------------


def _indexes(tokens: Tokens, part: Slice, letters: str) -> list[int]:
    return [index for index in range(*part) if tokens.classes[index] in letters]


def _year(tokens: Tokens, indexes: Sequence[int]) -> tuple[int, tuple[str, ...]] | None:
    """The year in tokens of classes y, a, n or n n (2023, '23, 23, 20 23), with its notes."""
    if len(indexes) == 2:
        joined = "".join(tokens.said(index) for index in indexes).translate(MISREAD_DIGITS)
        fits = len(joined) == 4 and 1990 <= int(joined) <= 2049
        return (int(joined), ("repaired",)) if fits else None
    (index,) = indexes
    value = int(tokens.values[index])
    if tokens.classes[index] == "y":
        return value, ()
    if tokens.classes[index] == "n" and tokens.width(index) != 2:
        return None
    return 1900 + value % 100 + (100 if value % 100 < 50 else 0), ("short_year",)


def _day_number(tokens: Tokens, indexes: Sequence[int]) -> tuple[int, tuple[int, ...]] | None:
    """The number, and the other ones it may be: "1 2 maart" is 12, perhaps 2."""
    if len(indexes) == 1:
        return int(tokens.values[indexes[0]]), ()
    first, second = (int(tokens.values[index]) for index in indexes)
    if any(tokens.width(index) != 1 for index in indexes) or not 1 <= first <= 3 or first * 10 + second > 31:
        return None
    return first * 10 + second, ((second,) if second else ())


def _read_named(tokens: Tokens, part: Slice) -> Parts | None:
    (month,) = _indexes(tokens, part, "m")
    numbers = _indexes(tokens, (part[0], month), "nqzO")
    years = _indexes(tokens, (month, part[1]), "yanN")
    read, year = _day_number(tokens, numbers), _year(tokens, years) if years else None
    if {"l", "v"} & set(tokens.classes[slice(*part)]) and tokens.said(month - 2) not in ("of", "van"):
        return None  # only "14th of March", "de 14e van maart"
    worded = any(tokens.classes[index] in "qz" for index in numbers)
    if not read or ((worded or years) and not year):  # "l maart" and "een mei" want a year beside them
        return None
    doubtful = bool(read[1]) or "q" in tokens.classes[part[0] : month]
    return Parts(
        form="named",
        day=read[0],
        month=int(tokens.values[month]),
        year=year[0] if year else None,
        certainty=GUESSED if doubtful else PLAIN,
        other_days=read[1],
        notes=year[1] if year else (),
    )


def _read_only(tokens: Tokens, part: Slice) -> Parts | None:
    read = _day_number(tokens, _indexes(tokens, part, "nqzO"))
    if not read:
        return None
    return Parts("only", read[0], None, None, certainty=GUESSED if read[1] else PLAIN, other_days=read[1])


def _read_month_first(tokens: Tokens, part: Slice) -> Parts | None:
    """ "March 14, 2024" """
    month, day, year = (int(tokens.values[index]) for index in _indexes(tokens, part, "mny"))
    english = (
        "," in tokens.classes[slice(*part)] or tokens.classes[part[0]] == "w" or "j" in tokens.classes[slice(*part)]
    )
    return Parts("named", day, month, year, PLAIN if english else GUESSED)


_NUMBERED = re.compile(r"(?:nummer|n[ro]|kvk|agb|big|factuur|order|code|id|ref\w*|kenmerk|dossier|ticket)$")


def _read_compact(tokens: Tokens, part: Slice) -> Parts | None:
    """ "20240314", in names of files; not behind "KvK" """
    if _NUMBERED.search(_word_before(tokens, part[0], " \n.:#_")):
        return None
    year, rest = divmod(int(tokens.values[part[0]]), 10_000)
    return Parts("iso", rest % 100, rest // 100, year, REPAIRED)


def _read_boxed(tokens: Tokens, part: Slice) -> Parts | None:
    """ "1 4 0 3 2 0 2 4" """
    indexes = _indexes(tokens, part, "n")
    if any(tokens.width(index) != 1 for index in indexes):
        return None
    figures = "".join(tokens.said(index) for index in indexes)
    day, month, year = int(figures[:2]), int(figures[2:4]), int(figures[4:])
    return Parts("numeric", day, month, year, REPAIRED) if 1990 <= year <= 2049 else None


def _read_iso(tokens: Tokens, part: Slice) -> Parts | None:
    if tokens.classes[part[0]] == "Y":
        return _read_compact(tokens, part)
    year, month, day = (int(tokens.values[index]) for index in _indexes(tokens, part, "ny"))
    return Parts("iso", day, month, year)


_AMERICAN_CLOCK = re.compile(r",? ?\d{1,2}:\d\d(?::\d\d)? ?[AaPp]\.?[Mm]\b")


def _read_numeric(tokens: Tokens, part: Slice) -> Parts | None:
    numbers = _indexes(tokens, part, "nqya")
    day, month = (int(tokens.values[index]) for index in numbers[:2])
    year = _year(tokens, numbers[2:])
    if not year or (year[1] and numbers[-1] in tokens.repaired):  # "5/1/I0"
        return None
    if "/" in tokens.classes[slice(*part)] and _AMERICAN_CLOCK.match(tokens.text, tokens.spans[part[1] - 1][1]):
        # "3/14/2023, 7:28:12 PM", as programs set to American English write it
        return Parts("numeric", month, day, year[0], REPAIRED if month > 12 else GUESSED, notes=year[1])
    misread = bool(set(",|") & set(tokens.classes[numbers[0] : part[1]]))
    may_start_with_year = bool(year[1]) and day <= 12 and year[0] - 2000 <= 12
    certainty = REPAIRED if misread or may_start_with_year else PLAIN
    return Parts("numeric", day, month, year[0], certainty, notes=year[1])


_OF_CODE = re.compile(r"[A-Z]{1,6}-$")
"""What makes two figures behind it the rest of a code: `IV-24-1`."""


def _read_part(tokens: Tokens, part: Slice) -> Parts | None:
    if _OF_CODE.search(tokens.text[: tokens.spans[part[0]][0]]):
        return None
    day, month = (int(tokens.values[index]) for index in _indexes(tokens, part, "n"))
    return Parts("part", day, month, None, GUESSED)


_FORMS: tuple[tuple["re.Pattern[str]", Callable[[Tokens, Slice], Parts | None]], ...] = (
    (re.compile(_ISO), _read_iso),
    (re.compile(_BOXED), _read_boxed),
    (re.compile(_MONTH_FIRST), _read_month_first),
    (re.compile(_NUMERIC), _read_numeric),
    (re.compile(_NAMED), _read_named),
    (re.compile(rf"{_PART}|{_WEEKDAY}n\.n\.?"), _read_part),
    (re.compile(_ONLY), _read_only),
)


def _parts(tokens: Tokens, part: Slice) -> Parts | None:
    """The day that these tokens are, or None."""
    reader = next((read for form, read in _FORMS if form.fullmatch(tokens.classes, *part)), None)
    read = reader(tokens, part) if reader else None
    if not read or not 1 <= read.day <= 31 or (read.month is not None and not 1 <= read.month <= 12):
        return None
    if not tokens.repaired.isdisjoint(range(*part)):
        read = replace(read, certainty=min(read.certainty, REPAIRED), notes=(*read.notes, "repaired"))
    start = part[0]
    return replace(read, weekday=int(tokens.values[start])) if tokens.classes[start] == "w" else read


# ---- whether what stands around it lets it be a day ---------------------------------------------------------------

_MAYBE_ONE = ("!", "|", "]", "/")
"""Signs that OCR puts where a 1 stood: "!4 maart" may be the 14th."""
_FIRST_NAMES = frozenset(("Jan", "Mei", "April", "Juli", "Juni"))


def _word_before(tokens: Tokens, index: int, past: str = " \n") -> str:
    """The token before this one, those of the classes `past` passed over; lower case, empty at the start."""
    while index > 0 and tokens.classes[index - 1] in past:
        index -= 1
    return tokens.said(index - 1).lower() if index > 0 else ""


def _free_left(tokens: Tokens, start: int) -> bool:
    """Whether a day may begin here: not in the middle of a number, a code or a word."""
    if start == 0 or not tokens.glued(start):
        return True
    before, further = tokens.classes[start - 1], tokens.classes[start - 2] if start > 1 else " "
    if before in "-/.,:" and further in "nyNq":
        return before == "/" and further == "N" and tokens.width(start - 2) >= 5
    if tokens.said(start - 1)[-1:].isalpha():
        return before == "w" or tokens.said(start - 1).lower() in LEADING_WORDS
    return before not in "nyNqa"


_TIME_NEXT = re.compile(r",n(?:[:.]n(?![.,:/]?[nyN])| ?[hu])")


def _free_right(tokens: Tokens, end: int) -> bool:
    """Whether a day may end here: no code goes on after it."""
    after, further = tokens.classes[end : end + 1], tokens.classes[end + 1 : end + 2]
    if _TIME_NEXT.match(tokens.classes, end):
        return True
    if after and after in "-/.,:" and further and further in "nyNq":
        return after == "/" and further == "N" and tokens.width(end + 1) >= 5
    if after == "/" and further == "l" and tokens.width(end - 1) == 2 and tokens.said(end + 1).isupper():
        return False  # "kenmerk 23.03.14/AB"
    return after not in ("n", "y", "N", "q", "%")


def _alone(tokens: Tokens, part: Slice) -> bool:
    return _free_left(tokens, part[0]) and _free_right(tokens, part[1])


_CODE_ON = re.compile(r"/l")


def _may_be_part(tokens: Tokens, part: Slice, day: Parts) -> bool:
    """Whether "21-3" may be a day: not a score, a range of pages, ages or groups, or a fraction."""
    if tokens.classes[part[0]] == "w":
        return True
    rest = tokens.classes[part[1] :].lstrip(" \n")
    after = tokens.said(len(tokens.classes) - len(rest)).lower() if rest else ""
    if (rest[:1] and rest[0] in "hukUxszfri%jPBD") or after in COUNTED:
        return False
    before = _word_before(tokens, part[0])
    if _word_before(tokens, part[0], " \n:.") in NO_DAY_BEFORE or before.endswith(PLACES) or _CODE_ON.match(rest):
        return False
    fraction = "/" in tokens.classes[part[0] : part[1]] and day.day <= (day.month or 0) <= 4  # 1/2, page 1/1
    return not fraction or before in ("op", "d.d.", ".", "datum", ":")


def _is_a_name(tokens: Tokens, part: Slice) -> bool:
    """Whether "12 Jan de Vries" is a number and a person."""
    last = part[1] - 1
    if tokens.said(last) not in _FIRST_NAMES:
        return False
    rest = tokens.text[tokens.spans[last][1] :].lstrip(" ")
    return rest[:1].isupper() or rest.startswith(("de ", "van ", "der ", "den ", "te "))


# ---- one day ------------------------------------------------------------------------------------------------------


def _phrase(tokens: Tokens, kind: PhraseKind, part: Slice, days: Sequence[Parts], certainty: float) -> Phrase:
    """A phrase without its value, which depends on the years."""
    start, end = span(tokens, part)
    notes = tuple(dict.fromkeys(note for day in days for note in day.notes))
    partial = tuple((day.month or 0, day.day) for day in days)
    return Phrase(kind, tokens.text[start:end], (start, end), None, certainty, (), True, partial, notes=notes)


def _valued(phrase: Phrase, value: PhraseValue, others: Sequence[PhraseValue] = ()) -> Phrase:
    alternatives = tuple(Alternative(phrase.kind, other) for other in others)
    return replace(phrase, value=value, others=alternatives, needs_year=False, partial=(), partial_others=())


def _checked_weekday(phrase: Phrase) -> Phrase:
    """Lay the weekday beside the date: it can choose between two readings, or cast doubt on the only one."""
    value, weekday = phrase.value, phrase.weekday
    if weekday is None or not isinstance(value, dt.date):
        return phrase
    others = [other.value for other in phrase.others if isinstance(other.value, dt.date)]
    if value.weekday() == weekday:
        return replace(phrase, certainty=max(phrase.certainty, REPAIRED)) if others else phrase
    fitting = [other for other in others if other.weekday() == weekday]
    if fitting:
        return replace(_valued(phrase, fitting[0], [value]), certainty=REPAIRED)
    return replace(phrase, certainty=min(phrase.certainty, AMBIGUOUS), notes=(*phrase.notes, "weekday_differs"))


_LEFT_OVER = re.compile(r"[nqj][ \n]?t[ \n]?$")
_CUT_YEAR = re.compile(r" N")
_TORN_YEAR = re.compile(r" n(?![.:,]n|[hu]| [hu])")


def _is_left_over(tokens: Tokens, part: Slice, day: Parts) -> bool:
    """The end of a range that cannot be ("14 t/m 12 mei"), or a day with half a year ("14-03-20 23")."""
    if _LEFT_OVER.search(tokens.classes, 0, part[0]):
        return True
    if day.year is None and _CUT_YEAR.match(tokens.classes, part[1]):
        return tokens.said(part[1] + 1)[:2] in ("19", "20")
    torn = day.form == "numeric" and tokens.said(part[1] - 1) in ("19", "20")
    return torn and bool(_TORN_YEAR.match(tokens.classes, part[1]))


_SPACED = re.compile(r"n n y|[n |/.-]+")
_NUMBER_BEHIND = re.compile(r" [nyN](?: [nyN]|$)")
_NUMBER_BEFORE = re.compile(r"(?P<one>[nyNq])(?: ?-)? $")


def _in_a_row_of_numbers(tokens: Tokens, part: Slice) -> bool:
    """Whether "12 05 2023" stands among other numbers, as in "088 - 12 05 2023"; a number at the start of the line may
    be that of the row."""
    if not _SPACED.fullmatch(tokens.classes, *part) or " " not in tokens.classes[slice(*part)]:
        return False
    if _NUMBER_BEHIND.match(tokens.classes, part[1]):
        return True
    before = _NUMBER_BEFORE.search(tokens.classes, max(0, part[0] - 4), part[0])
    if before is None:
        return False
    return before.start() > 0 or tokens.width(0) > 2 or tokens.classes[part[0] - 2] == "-"


def _in_a_compound(tokens: Tokens, part: Slice, day: Parts) -> bool:
    """ "5 mei-viering" """
    end = tokens.spans[part[1] - 1][1]
    on = tokens.text[end : end + 2]
    return day.form == "named" and day.year is None and on[:1] == "-" and on[1:].islower()


def _after_a_figure(tokens: Tokens, part: Slice) -> bool:
    """Whether a figure stands before a day that it cannot be part of, as OCR leaves it: "8 8 augustus"."""
    before = tokens.classes[max(part[0] - 3, 0) : part[0]]
    return tokens.width(part[0]) == 1 and before.endswith(" n ") and tokens.width(part[0] - 2) == 1


def _build_day(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    part = found.span()
    day = _parts(tokens, part) if _alone(tokens, part) else None
    if not day or day.month is None or _is_left_over(tokens, part, day) or _in_a_row_of_numbers(tokens, part):
        return None
    if (day.form == "part" and not _may_be_part(tokens, part, day)) or _in_a_compound(tokens, part, day):
        return None
    phrase = replace(_phrase(tokens, "day", part, [day], day.certainty), weekday=day.weekday)
    if day.year is None:
        phrase = replace(phrase, partial_others=tuple((day.month, other) for other in day.other_days))
        possible = day.day <= calendar.monthrange(2024, day.month)[1] and not _is_a_name(tokens, part)
        return phrase if possible else None
    value = day.date()
    if not value:
        return None
    if _after_a_figure(tokens, part):
        phrase = replace(phrase, certainty=min(phrase.certainty, GUESSED))
    if day.day < 10 and tokens.glued(part[0]) and tokens.said(part[0] - 1) in _MAYBE_ONE:
        day = replace(day, other_days=(10 + day.day, *day.other_days))
        phrase = replace(phrase, certainty=AMBIGUOUS)
    others = [date for other in day.other_days if (date := replace(day, day=other).date())]
    return _checked_weekday(_valued(phrase, value, others))


_LABELS = ("dag", "d", "day"), ("maand", "mnd", "m", "month"), ("jaar", "j", "year")


def _build_labelled(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "Dag 04 Maand 06 Jaar 2022" """
    part = found.span()
    labels = [tokens.said(index).lower() for index in _indexes(tokens, part, "l")]
    if not all(label in known for label, known in zip(labels, _LABELS, strict=True)):
        return None
    day, month, year = (int(tokens.values[index]) for index in _indexes(tokens, part, "ny"))
    value = _date(year, month, day)
    parts = Parts("labelled", day, month, year)
    return _valued(_phrase(tokens, "day", part, [parts], PLAIN), value) if value else None


# ---- ranges -------------------------------------------------------------------------------------------------------


def _range_years(first: Parts, last: Parts) -> tuple[Parts, Parts] | None:
    """Both days with month and year, as far as one of them has it; the turn of the year between them is seen."""
    first = replace(first, month=first.month or last.month)
    turned = ((first.month or 0), first.day) > ((last.month or 0), last.day)
    if turned and first.month == last.month and (first.year is None or last.year is None):
        return None  # "14 t/m 12 mei"
    if first.year is None and last.year is not None:
        first = replace(first, year=last.year - int(turned))
    elif last.year is None and first.year is not None:
        last = replace(last, year=first.year + int(turned))
    return first, last


def _may_be_range(found: "re.Match[str]", first: Parts, last: Parts) -> bool:
    """Whether the sign between two days joins them: not in "1-2-3-2023", but in "22-24/11/2022"; a dot before it makes
    a number that stands alone an ordinal in "12.-14.05.2024", and not in "1. - 14 mei 2024". What "1-2-3
    april" is, nobody knows."""
    if first.form != "only":
        return first.form != "part" or last.form != "named" or found["joint"] != "-" or "-" not in found["a"]
    joint = found["joint"].lstrip(".")
    if last.form != "named" and found[0].count(" ") < 2 and joint in found["b"]:
        return False
    return joint == found["joint"] or joint == "-" or bool(re.search(r"n\.[ \n]?m", found["b"]))


def _build_range(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    part = found.span()
    first, last = _parts(tokens, found.span("a")), _parts(tokens, found.span("b"))
    if not first or not last or last.month is None or not _alone(tokens, part):
        return None
    if not _may_be_range(found, first, last):
        return None
    whole = first.year is not None and last.year is not None
    days = _range_years(first, last)
    if not days:
        return None
    turned = days[0].year != days[1].year
    certainty = min(first.certainty if first.form != "part" else PLAIN, last.certainty)
    phrase = _phrase(tokens, "day_range", part, days, certainty if whole or not turned else min(certainty, COMPLETED))
    if days[0].year is None:
        return phrase if last.form == "named" or _may_be_part(tokens, found.span("b"), last) else None
    start, end = days[0].date(), days[1].date()
    return _valued(phrase, (start, end)) if start and end and start < end else None


# ---- lists --------------------------------------------------------------------------------------------------------

_ONE_WHOLE = re.compile(_WHOLE)
_ITEM = re.compile(rf"{_ANY}(?={_NEXT}|{_THROUGH}|$)")
_ITEM_APART = re.compile(rf"{_APART}(?={_NEXT}|{_THROUGH}|$)")
_BETWEEN = re.compile(rf"{_NEXT}|(?P<through>{_THROUGH})")
_FARTHEST = dt.timedelta(days=370)
"""Days of one list stand closer together than this; a birthday and a meeting do not."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The days of a list as written."""

    items: tuple[Slice, ...]
    days: tuple[Parts, ...]
    through: tuple[bool, ...]
    """For each whether it is the last of a range that the one before it opens."""


def _listed(tokens: Tokens, part: Slice, one: "re.Pattern[str]" = _ITEM) -> Listed | None:
    """The days of a list that fills these tokens, the last of them with its month."""
    items, through = _items(tokens, part, one)
    days = tuple(day for item in items if (day := _parts(tokens, item)))
    whole = bool(items) and items[-1][1] == part[1] and len(days) == len(items)
    if not whole and one is _ITEM:  # "10/11/12/13 oktober"
        return _listed(tokens, part, _ITEM_APART)
    return Listed(tuple(items), days, tuple(through)) if whole and days[-1].month is not None else None


def _taken_apart(tokens: Tokens, part: Slice, listed: Listed) -> Listed | None:
    """The list, "8-9" in it two days of the month that is named behind it ("8-9 en 22-23 juni") and no 8 September;
    unless that month is the one in the figures ("7-3, 14-3 en 21 maart", not "4/5/6 mei"), or
    one of them can be no such pair ("11-4, 9-5 en 6 juni")."""
    figures = [day for day in listed.days if day.form == "part"]
    last = listed.days[-1]
    if not figures or last.form != "named":
        return listed
    chained = any("/" in tokens.classes[slice(*one)] and tokens.classes[one[1]] == "/" for one in listed.items[:-1])
    if all(day.month == last.month for day in figures) and not chained:
        return listed
    if any(day.day >= (day.month or 0) for day in figures):
        return listed
    return _listed(tokens, part, _ITEM_APART)


def _items(tokens: Tokens, part: Slice, one: "re.Pattern[str]") -> tuple[list[Slice], list[bool]]:
    items: list[Slice] = []
    through: list[bool] = []
    at, opened = part[0], False
    while found := one.match(tokens.classes, at, part[1]):
        items.append(found.span())
        through.append(opened)
        joint = _BETWEEN.match(tokens.classes, found.end(), part[1])
        if not joint:
            break
        at, opened = joint.end(), joint["through"] is not None
    return items, through


def _spread(days: Sequence[Parts], through: Sequence[bool]) -> list[Parts]:
    """ "7 t/m 9 en 14 maart" is four days; the days between must be of one month"""
    spread: list[Parts] = []
    for day, closes in zip(days, through, strict=True):
        before = spread[-1] if spread and closes else None
        if before and before.month == day.month and before.year == day.year:
            spread += [replace(before, day=between) for between in range(before.day + 1, day.day)]
        spread.append(day)
    return spread


def _share(days: Sequence[Parts]) -> list[Parts]:
    """Months and years handed on from the last day to those before it, then from the first to those after."""
    shared: list[Parts] = []
    month, year = None, None
    for day in reversed(days):
        month = day.month or month
        if day.year is None and year is not None and shared and (month or 0) > (shared[0].month or 0):
            year -= 1  # "12 december en 9 januari 2024"
        year = day.year or year
        shared.insert(0, replace(day, month=month, year=year))
    for index in range(1, len(shared)):
        before, day = shared[index - 1], shared[index]
        if day.year is None and before.year is not None:
            shared[index] = replace(day, year=before.year + int((day.month or 0) < (before.month or 0)))
    return shared


_JOINED_BEFORE = re.compile(r"J\.? $")


def _is_numbering(tokens: Tokens, part: Slice, days: Sequence[Parts], items: Sequence[Slice]) -> bool:
    """Whether the first number belongs to the words before it: "Kerkstraat 2, 14 maart 2023"."""
    if days[0].form != "only" or len(days) != 2 or set("eJ") & set(tokens.classes[items[0][1] : items[1][0]]):
        return False
    if _JOINED_BEFORE.search(tokens.classes, max(0, part[0] - 3), part[0]):
        return True  # "zaal 3 resp. 4, 14 maart"
    before = _word_before(tokens, part[0])
    return bool(before) and before[-1].isalnum() and before not in LIST_OPENERS


def _build_month_first(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "June 12-14, 2024" """
    month, first, last, year = (int(tokens.values[index]) for index in _indexes(tokens, found.span(), "mny"))
    days = [Parts("named", day, month, year) for day in (first, last)]
    start, end = (day.date() for day in days)
    if start is None or end is None or start >= end or not _alone(tokens, found.span()):
        return None
    return _valued(_phrase(tokens, "day_range", found.span(), days, PLAIN), (start, end))


def _build_dashed(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "14/1 - 10/3 - 12/5": three whole days or more that dashes part, as commas would, and that follow one another"""
    part = found.span()
    items = [one.span() for one in _ONE_WHOLE.finditer(tokens.classes, *part)]
    days = _share([day for item in items if (day := _parts(tokens, item))])
    if len(days) < len(items) or not _ascending(days) or not _alone(tokens, part):
        return None
    phrase = _phrase(tokens, "days", part, days, min(day.certainty for day in days))
    dates = [date for day in days if day.year is not None and (date := day.date())]
    if all(day.year is None for day in days):
        return phrase
    return _valued(phrase, tuple(dates)) if len(dates) == len(days) and _one_series(dates, days) else None


def _build_list(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    part = found.span()
    listed = _listed(tokens, part) if _alone(tokens, part) else None
    listed = _taken_apart(tokens, part, listed) if listed else None
    if not listed or all(listed.through[1:]):
        return None
    items, days, through = listed.items, listed.days, listed.through
    if _is_numbering(tokens, part, days, items) or not _is_list(tokens, items, days):
        return None
    certainty = min(day.certainty if day.form != "part" else REPAIRED for day in days)
    shared = _spread(_share(days), through)
    phrase = _phrase(tokens, "days", part, shared, certainty)
    if any(day.year is None for day in shared):
        return phrase if all(day.year is None for day in shared) and _ascending(shared) else None
    dates = [day.date() for day in shared]
    value = tuple(date for date in dates if date)
    return _valued(phrase, value) if len(value) == len(shared) and _one_series(value, days) else None


def _is_list(tokens: Tokens, items: Sequence[Slice], days: Sequence[Parts]) -> bool:
    """Whether days in figures without a year ("7.3", "3/2") may stand in this list."""
    written = [tokens.classes[slice(*item)] for item in items]
    dotted = any(day.form == "part" and "." in classes for classes, day in zip(written, days, strict=True))
    if dotted and (days[-1].form != "numeric" or "." not in written[-1]):
        return False
    return days[-1].form != "part" or _may_be_part(tokens, (items[0][0], items[-1][1]), days[-1])


def _ascending(days: Sequence[Parts]) -> bool:
    pairs = [(day.month or 0, day.day) for day in days]
    turned = sum(later <= earlier for earlier, later in pairwise(pairs))
    same_month = len({month for month, _ in pairs}) == 1
    return turned == 0 or (turned == 1 and not same_month)


def _one_series(dates: Sequence[dt.date], days: Sequence[Parts]) -> bool:
    steps = [later - earlier for earlier, later in pairwise(dates)]
    if any(abs(step) > _FARTHEST for step in steps) or len(set(dates)) != len(dates):
        return False
    complete = all(day.year is not None for day in days)
    return complete or all(step > dt.timedelta(0) for step in steps)


# ---- ranges of months ---------------------------------------------------------------------------------------------


def _month_parts(tokens: Tokens, part: Slice) -> Parts | None:
    numbers = _indexes(tokens, part, "mnyaN")
    month, years = numbers[0], numbers[1:]
    year = _year(tokens, years) if years else None
    if (years and not year) or not 1 <= tokens.values[month] <= 12:
        return None
    repaired = ("repaired",) if not tokens.repaired.isdisjoint(range(*part)) else ()
    certainty = REPAIRED if repaired else PLAIN
    return Parts("month", 1, int(tokens.values[month]), year[0] if year else None, certainty, (), repaired)


def _month_end(first_day: dt.date) -> dt.date:
    return first_day.replace(day=calendar.monthrange(first_day.year, first_day.month)[1])


def _build_months(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    part = found.span()
    before = tokens.classes[: part[0]].rstrip(" \n")[-1:]
    if (before and before in "nqj-/") or not _alone(tokens, part):
        return None
    first, last = _month_parts(tokens, found.span("a")), _month_parts(tokens, found.span("b"))
    if not first or not last or (first.month == last.month and (first.year is None or last.year is None)):
        return None
    whole = first.year is not None and last.year is not None
    days = _range_years(first, last)
    if not days:
        return None
    turned = days[0].year != days[1].year
    certainty = GUESSED if "/" in found[0] and "m/m" in found[0] else min(first.certainty, last.certainty)
    phrase = _phrase(tokens, "month_range", part, days, certainty if whole or not turned else min(certainty, COMPLETED))
    start, end = days[0].date(), days[1].date()
    if start is None or end is None:
        return phrase if days[0].year is None and days[1].year is None else None
    return _valued(phrase, (start, _month_end(end))) if start < end else None


_MONTH_NEXT = rf"(?:,{_G}(?:e )?| e |{_G}/{_G})"
_MONTHS = rf"{_MONTH}(?:{_MONTH_NEXT}{_MONTH})+"
_ONE_MONTH = re.compile(_MONTH)


def _build_month_list(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "okt., nov. en dec. 2021": months that follow one another are a range"""
    part = found.span()
    read = [_month_parts(tokens, one.span()) for one in _ONE_MONTH.finditer(tokens.classes, *part)]
    months = [month for month in read if month]
    before = tokens.classes[: part[0]].rstrip(" \n")[-1:]
    if len(months) < len(read) or all(month.year is None for month in months) or (before and before in "nqj-/"):
        return None
    starts = [date for month in _share(months) if (date := month.date())]
    follows = all(_month_end(first) + dt.timedelta(1) == then for first, then in pairwise(starts))
    if len(starts) < len(months) or not follows or not _alone(tokens, part):
        return None
    certainty = min(month.certainty for month in months)
    return _valued(_phrase(tokens, "month_range", part, months, certainty), (starts[0], _month_end(starts[-1])))


# ---- the rules, and years from elsewhere --------------------------------------------------------------------------

_MONTH_IN_FIGURES = r"n[-/]y"

DAY_RULES = (
    rule("12 t/m 14 mei 2024", rf"(?P<a>{_ANY})(?P<joint>\.?{_THROUGH})(?P<b>{_DATED})", "to-", _build_range),
    rule("June 12-14, 2024", rf"m\.?{_G}nj?{_THROUGH}nj?,{_G}y", "m", _build_month_first),
    rule("tussen 12 en 14 mei 2024", rf"(?<=b )(?P<a>{_ANY})(?P<joint> e )(?P<b>{_DATED})", "b", _build_range),
    rule("2024-05-12/2024-05-14", r"(?P<a>y-n-n)(?P<joint>/)(?P<b>y-n-n)", "y", _build_range),
    rule("7, 14 en 21 maart 2022", rf"(?:{_ANY}(?:{_NEXT}|{_THROUGH}))+{_DATED}", ",;e/J", _build_list),
    rule("14/1 - 10/3 - 12/5", rf"(?:{_WHOLE} - ){{2,}}{_WHOLE}", "-", _build_dashed),
    rule("maart t/m juni 2022", rf"(?P<a>{_MONTH})(?:{_THROUGH}|{_G}/{_G})(?P<b>{_MONTH})", "m", _build_months),
    rule("okt., nov. en dec. 2021", _MONTHS, "m", _build_month_list),
    rule("tussen maart en juni 2022", rf"(?<=b )(?P<a>{_MONTH}) e (?P<b>{_MONTH})", "b", _build_months),
    rule("03-2022 t/m 06-2022", rf"(?P<a>{_MONTH_IN_FIGURES}){_THROUGH}(?P<b>{_MONTH_IN_FIGURES})", "y", _build_months),
    rule("14 maart 2023", _NAMED, "m", _build_day),
    rule("March 14, 2023", _MONTH_FIRST, "m", _build_day),
    rule("2023-03-14", _ISO, "yY", _build_day),
    rule("dag 14 maand 3 jaar 2023", _LABELLED, "y", _build_labelled),
    rule("1 4 0 3 2 0 2 3", _BOXED, "n", _build_day),
    rule("14-03-2023", _NUMERIC, "nq", _build_day),
    rule("21-3", _PART, "-/", _build_day),
)


def with_year(phrase: Phrase, year: int) -> Phrase | None:
    """The phrase with the year it lacks; None when such a day does not exist in that year (29 februari).

    In a list or range that passes the end of the year, `year` is that of its first day.
    """
    if not phrase.needs_year:
        return phrase
    years = [year]
    for earlier, later in pairwise(phrase.partial):
        years.append(years[-1] + int(later <= earlier))
    done = in_years(phrase, years)
    turned = years[0] != years[-1]
    return replace(done, certainty=min(done.certainty, AMBIGUOUS)) if done and turned else done


def in_years(phrase: Phrase, years: Sequence[int]) -> Phrase | None:
    """The phrase with the year of each of its days; None when one of them does not exist, or a range ends before it
    begins."""
    found = (_date(year, month, day) for year, (month, day) in zip(years, phrase.partial, strict=True))
    dates = [date for date in found if date]
    if len(dates) < len(years) or ("range" in phrase.kind and dates[0] > dates[-1]):
        return None
    value: PhraseValue = dates[0] if phrase.kind == "day" else tuple(dates)
    if phrase.kind == "month_range":
        value = (dates[0], _month_end(dates[-1]))
    others = [date for month, day in phrase.partial_others if (date := _date(years[0], month, day))]
    certainty = min(phrase.certainty, COMPLETED)
    completed = replace(_valued(phrase, value, others), certainty=certainty, notes=(*phrase.notes, "year_supplied"))
    return _checked_weekday(completed)
