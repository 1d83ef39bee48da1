"""Lengths: 2,5 uur, anderhalf uur, 2 uur 30, drie kwartier; and how many times.

In "6 bijeenkomsten van 1,5 uur" the length is 90 minutes, as it is written, and `sessions` is 6; whoever wants the
whole multiplies (see how_many.py, session_length.py).
"""

import re
from collections.abc import Callable

from rapidfuzz import fuzz

from extractors.fields.grammar import Slice, rule, span
from extractors.fields.how_many import TIMES_AFTER, how_many
from extractors.fields.numbers import MISREAD_DIGITS, decimal
from extractors.fields.phrase import AMBIGUOUS, GUESSED, PLAIN, REPAIRED, Alternative, Phrase
from extractors.fields.times import EARLIEST
from extractors.fields.tokens import Tokens
from extractors.fields.word_list import words

# ---- a quantity ---------------------------------------------------------------------------------------------------

_DECIMAL = r"[nq] ?[.,] ?n|[nN],n"
_THOUSANDS = r"n\.N"
_MIXED = r"n ?r|n n/n|n-n/n"
_FRACTION = r"n/n|r"
_AND_A_HALF = r"[nz][ -]e[ -]z[ -]f"
_PLAIN = r"[dnzNyq]"
QUANTITY = rf"(?:{_AND_A_HALF}|{_MIXED}|{_FRACTION}|{_THOUSANDS}|{_DECIMAL}|{_PLAIN})"


def _values(tokens: Tokens, part: Slice, letters: str) -> list[float]:
    return [tokens.values[index] for index in range(*part) if tokens.classes[index] in letters]


def _from_decimal(tokens: Tokens, part: Slice) -> float | None:
    figures = (tokens.said(index) for index in range(*part) if tokens.classes[index] in "nNq")
    whole, places = (said.translate(MISREAD_DIGITS) for said in figures)
    return decimal(whole, places)


def _from_thousands(tokens: Tokens, part: Slice) -> float | None:
    first, second = tokens.said(part[0]), tokens.said(part[1] - 1)
    return float(first + second) if len(second) == 3 and (first + second).isdecimal() else None


def _from_fraction(tokens: Tokens, part: Slice) -> float | None:
    """ "2½", "2 1/2", "1/2", "½" """
    if tokens.classes[part[1] - 1] == "r":
        return sum(_values(tokens, part, "nr"))
    *whole, upper, lower = _values(tokens, part, "n")
    return sum(whole) + upper / lower if (upper, lower) in {(1, 2), (1, 4), (3, 4), (1, 3), (2, 3)} else None


def _from_and_a_half(tokens: Tokens, part: Slice) -> float | None:
    first, second = _values(tokens, part, "nz")
    return first + 0.5 if second == 1 else None


def _from_plain(tokens: Tokens, part: Slice) -> float | None:
    value = tokens.values[part[0]]
    return value if value else None


_FORMS: tuple[tuple["re.Pattern[str]", Callable[[Tokens, Slice], float | None]], ...] = (
    (re.compile(_AND_A_HALF), _from_and_a_half),
    (re.compile(f"{_MIXED}|{_FRACTION}"), _from_fraction),
    (re.compile(_THOUSANDS), _from_thousands),
    (re.compile(_DECIMAL), _from_decimal),
    (re.compile(_PLAIN), _from_plain),
)


def _quantity(tokens: Tokens, part: Slice) -> float | None:
    """The number that these tokens are."""
    reader = next((read for form, read in _FORMS if form.fullmatch(tokens.classes, *part)), None)
    return reader(tokens, part) if reader else None


# ---- a length -----------------------------------------------------------------------------------------------------

_DAMAGED_FROM = 60
"""How alike (0..100) a damaged word and "uur" must be between a number and minutes."""
_LONGEST = 20_000 * 60
"""Minutes. More hours than in ten working years is a number of something else."""
_VARYING = re.compile(r"[nqydz] ?(?:[-to]|@) ?$")
_AFTER_A_DATE = re.compile(r"(?:n[-/.]n[-/.][ny]|m\.? ?[ya]|m\.? n) ?- ?$")


def _free(tokens: Tokens, part: Slice) -> bool:
    """Whether the quantity begins here and the unit ends here: no "2-3 uur", no "19.00-21.30 uur", no code."""
    start = part[0]
    before = tokens.classes[:start]
    if _VARYING.search(before) and not _AFTER_A_DATE.search(before) and not TIMES_AFTER.search(before):
        return False
    if len(before) > 1 and before[-1] in "-.,:/" and before[-2] in "nyNq" and not _AFTER_A_DATE.search(before):
        return False
    if before and tokens.said(start - 1)[-1:].isalpha() and before[-1] not in "xevC":
        return False
    return before[-1:] not in ("n", "?", "N") or not tokens.glued(start)


def _phrase(
    tokens: Tokens, part: Slice, minutes: float | None, certainty: float = PLAIN, others: tuple[Alternative, ...] = ()
) -> Phrase | None:
    if minutes is None or not 1 <= minutes <= _LONGEST or not _free(tokens, part):
        return None
    start, end = span(tokens, part)
    repaired = not tokens.repaired.isdisjoint(range(*part))
    return Phrase(
        "duration",
        tokens.text[start:end],
        (start, end),
        round(minutes),
        min(certainty, REPAIRED) if repaired else certainty,
        others,
        sessions=how_many(tokens, part, minutes),
        notes=("repaired",) if repaired else (),
    )


def _build_hours(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "2,5 uur", "anderhalf uur", "2 1/2 uur", "6 contacturen" """
    hours = _quantity(tokens, found.span("a"))
    if hours is None or _is_letter_u(tokens, found) or not _told_of_hours(tokens, found) or _counts(tokens, found):
        return None
    certainty = PLAIN
    others: tuple[Alternative, ...] = ()
    if re.fullmatch(r"n[.,]n", found["a"]) and tokens.width(found.end("a") - 1) == 2 and found["unit"] != "U":
        return _two_decimals(tokens, found, hours)
    if "y" in found["a"] and found["unit"] != "U":
        certainty = AMBIGUOUS  # "2000 uur" may be eight in the evening
    if " " in found["a"] and ("," in found["a"] or "." in found["a"]):
        last = tokens.values[found.end("a") - 1] * 60  # "2, 5 uur"
        certainty, others = AMBIGUOUS, (Alternative("duration", round(last)),)
    return _phrase(tokens, found.span(), hours * 60, certainty, others)


def _two_decimals(tokens: Tokens, found: "re.Match[str]", hours: float) -> Phrase | None:
    """ "1,25 uur" is a length with decimals, "1,30 uur" more likely hours and minutes; with a point see times.py."""
    whole, part = divmod(round(hours * 100), 100)
    if "." in found["a"] and part < 60 and part not in (25, 50, 75):
        return None
    if "." in found["a"] and whole * 60 >= EARLIEST and part < 60:
        return None
    if part in (25, 50, 75, 0) or part >= 60:
        return _phrase(tokens, found.span(), hours * 60)
    clocklike = Alternative("duration", round(whole * 60 + part))
    return _phrase(tokens, found.span(), hours * 60, AMBIGUOUS, (clocklike,))


_OF_MINUTES = re.compile(r" v \S?[nz] ?k")


def _counts(tokens: Tokens, found: "re.Match[str]") -> bool:
    """Whether the hours are what is counted: "2 lesuren van 45 minuten"."""
    return found["unit"] == "U" and bool(_OF_MINUTES.match(tokens.classes, found.end()))


_OF_HOURS = frozenset(words("contact credit lesson teaching training volle hele effectieve netto aaneengesloten klok"))


def _told_of_hours(tokens: Tokens, found: "re.Match[str]") -> bool:
    """Whether the word between a number and its unit, if any, goes with it: "5.5 contact hours"."""
    return not found["word"] or tokens.said(found.start("word")).lower() in _OF_HOURS


def _is_letter_u(tokens: Tokens, found: "re.Match[str]") -> bool:
    """ "de 2 u toegezonden brieven": a lone u behind a whole number may be a person."""
    if found["unit"] != "u" or not found["gap"] or len(found["a"]) > 1:
        return False
    after = tokens.text[tokens.spans[found.end() - 1][1] :].lstrip(" ")
    return after[:1].islower() and not after.startswith(("en ", "à ", "met "))


def _build_minutes(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    return _phrase(tokens, found.span(), _quantity(tokens, found.span("a")))


_OF_A_PAUSE = re.compile(r"\.? (?:l )?B")  # "2 uur en 10 minuten pauze" are two lengths


def _build_both(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "2 uur en 15 minuten", "1u30min" """
    hours, minutes = _quantity(tokens, found.span("a")), _quantity(tokens, found.span("b"))
    if hours is None or minutes is None or minutes >= 60:
        return None
    if " e " in found[0] and _OF_A_PAUSE.match(tokens.classes, found.end()):
        return None
    return _phrase(tokens, found.span(), hours * 60 + minutes)


def _build_damaged(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "2 uor 30 minuten": what stands between the numbers can only be a damaged "uur" """
    hours, minutes = (tokens.values[index] for index in (found.start("a"), found.start("b")))
    alike = max(fuzz.ratio(tokens.said(found.start("word")).lower(), unit) for unit in ("uur", "uren", "hours"))
    if alike < _DAMAGED_FROM or minutes >= 60:
        return None
    return _phrase(tokens, found.span(), hours * 60 + minutes, REPAIRED)


def _build_m(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "2u 25m" """
    hours, minutes = (tokens.values[index] for index in (found.start("a"), found.start("b")))
    if tokens.said(found.end() - 1) != "m" or minutes >= 60:
        return None
    return _phrase(tokens, found.span(), hours * 60 + minutes)


def _build_letter(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "2 uur 30" (for "1u30" see times.py)"""
    hours, minutes = (tokens.values[index] for index in (found.start("a"), found.start("b")))
    if minutes >= 60 or tokens.width(found.start("b")) != 2:
        return None
    after = tokens.classes[found.end() :].lstrip(" ")[:1]
    if " " in found[0] and after in ("l", "Q", "s", "x", "n", "m", "%", "?"):
        return None
    return _phrase(tokens, found.span(), hours * 60 + minutes, GUESSED)


def _build_half(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "een half uur" """
    return _phrase(tokens, found.span(), 30 * (_one(tokens, found) or 0) or None)


def _build_quarters(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "drie kwartier", "een kwartier", "een halfuur", "drie kwart uur" """
    times = tokens.values[found.start("a")] if found["a"] else 1
    each = tokens.values[found.start("unit")] or 15
    return _phrase(tokens, found.span(), times * each)


def _build_and_quarters(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "een uur en een kwartier" """
    hours = _quantity(tokens, found.span("a"))
    quarters = tokens.values[found.start("b")] if found["b"] else 1
    return _phrase(tokens, found.span(), hours * 60 + 15 * quarters) if hours else None


def _build_and_a_quarter(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "twee en een kwart uur" """
    return _phrase(tokens, found.span(), tokens.values[found.start("a")] * 60 + 15)


def _one(tokens: Tokens, found: "re.Match[str]") -> float | None:
    if not found["a"]:
        return 1
    value = tokens.values[found.start("a")]
    return value if value == 1 else None


def _build_labelled(tokens: Tokens, found: "re.Match[str]") -> Phrase | None:
    """ "Aantal uren: 2,5", "Duur (min.): 90": the unit stands before the number"""
    part = found.span("a")
    if found["unit"] == "h" and (":" not in found["joint"] or _NUMBER_BEFORE.search(tokens.classes, 0, found.start())):
        return None  # "19.30 uur: 2 casussen"
    after = tokens.classes[part[1] : part[1] + 2].lstrip(" ")[:1]
    if not re.search("[:=]", found["joint"]) and (after or tokens.classes[: found.start()].strip("lC( ")):
        return None  # "Contacturen 3" only when that is all
    if after and after in "hukUmxs:-/n.,iI%" and not re.match(r"[.,](?!n)", tokens.classes[part[1] :]):
        return None
    amount = _quantity(tokens, part)
    return _phrase(tokens, part, amount * (1 if found["unit"] == "k" else 60), REPAIRED) if amount else None


_NUMBER_BEFORE = re.compile(r"[nyNqzdfr] ?$")
_GAP = r"(?P<gap>[ \n]?)"
HOUR_RULES = (
    rule("een uur en een kwartier", rf"(?P<a>{QUANTITY}) ?[huU] e (?P<b>[nz] )?i", "i", _build_and_quarters),
    rule("twee en een kwart uur", r"(?P<a>[nz]) e z g h", "g", _build_and_a_quarter),
    rule("2 uur en 15 minuten", rf"(?P<a>{QUANTITY}) ?[huU]\.?(?: ?e ?|, ?| )?(?P<b>{QUANTITY}) ?k", "k", _build_both),
    rule("2 uor 15 minuten", r"(?P<a>n) ?(?P<word>l) (?:e )?(?P<b>n) ?k", "k", _build_damaged),
    rule("2u 25m", r"(?P<a>n) ?u ?(?P<b>n) ?l", "u", _build_m),
    rule("2 uur 30", r"(?P<a>n)(?: ?h ?| u )(?P<b>n)", "hu", _build_letter),
    rule("2,5 uur", rf"(?P<a>{QUANTITY}){_GAP}(?:(?P<word>l) )?(?P<unit>[huU])", "huU", _build_hours),
    rule("90 minuten", rf"(?P<a>{QUANTITY})[ \n]?(?P<unit>k)", "k", _build_minutes),
    rule("een half uur", r"(?P<a>[nz][ \n])?f[ \n]?h", "f", _build_half),
    rule("drie kwartier", r"(?P<a>[nz] ?)?(?P<unit>[iI])", "iI", _build_quarters),
    rule("drie kwart uur", r"(?P<a>[nz]) ?(?P<unit>g) ?h", "g", _build_quarters),
    rule(
        "aantal uren: 2,5",
        rf"(?P<unit>[Ukh])\.?\)?(?: [lyvpC]){{0,3}}(?P<joint> ?[:=] ?| )\(?(?P<a>{QUANTITY})",
        "Ukh",
        _build_labelled,
    ),
)
