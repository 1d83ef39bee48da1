"""Days, times and durations in a line of Dutch text: what `bewijspunt phrases` answers.

How an answer is to be understood, where it could have been otherwise:

- `said` covers what a person would underline: with the weekday, with "uur", with "'s avonds" right beside a time;
  without the words that lead to it ("d.d.", "op", "van", "om", "jl.").
- A day without a year is reported only with its year: from the line (line_year.py), or from `year`. Otherwise the
  phrase has `needs_year` and no value, and the contract leaves it out. A year is never invented.
- Days joined by commas, "en" or "/" are one `days`, also when each is written in full.
- "half acht" is 07:30 and "8 uur" after "om" 08:00 unless the line says "'s avonds", "avond", "middag"; the other
  half of the day is among `others`.
- "3x 2 uur" is a duration of 120 minutes, as it is written, with `sessions` 3. "2 uur, inclusief 15 minuten pauze"
  is two durations, the second with the note `break`. A dagdeel has no length here.
- What may be a time or a length ("1:30 uur") gets the likelier one, little certainty, and the other among `others`.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from extractors.fields.day import DAY_RULES, with_year
from extractors.fields.grammar import candidates
from extractors.fields.hours import HOUR_RULES
from extractors.fields.line_year import in_their_year
from extractors.fields.part_of_year import PART_OF_YEAR_RULES
from extractors.fields.phrase import Alternative, Phrase, PhraseKind, PhraseValue
from extractors.fields.times import TIME_RULES
from extractors.fields.tokens import Tokens, tokens
from extractors.fields.word_list import words

__all__ = ["Alternative", "Phrase", "PhraseKind", "PhraseValue", "phrases", "phrases_contract"]

_RULES = (*DAY_RULES, *PART_OF_YEAR_RULES, *TIME_RULES, *HOUR_RULES)
_FIGURE = re.compile(r"\d|\b[lIO]{1,2}[\s,.]")
_SPOKEN = (
    "uur",
    "uren",
    "hour",
    "half",
    "kwart",
    "minu",
    "vijf voor",
    "vijf over",
    "tien voor",
    "tien over",
    "twintig ",
    "duizend",
    "avonds",
    " de avond",
    " de ochtend",
    " de middag",
    "middags",
    "ochtends",
    "morgens",
)
_ORDINAL = re.compile(r"(?:de|ste)\s", re.IGNORECASE)
_MONTHS_JOINED = re.compile(r"[a-z]{2}\.?\s?(?:[-–/]|t/m|tot\s(?:en\smet)?)\s?[jfmasondr]", re.IGNORECASE)
_MONTH_ROOTS = ("jan", "feb", "aart", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def _may_hold_any(text: str) -> bool:
    """Whether it is worth while to cut the text: most lines of a paper hold no figure and no word of time."""
    if _FIGURE.search(text):
        return True
    lowered = text.lower()
    if any(word in lowered for word in _SPOKEN):
        return True
    if not any(root in lowered for root in _MONTH_ROOTS):
        return False
    return bool(_MONTHS_JOINED.search(text) or _ORDINAL.search(text))


def phrases(text: str, year: int | None = None) -> list[Phrase]:
    """Every day, time and duration in the text, in its order, none overlapping.

    `year` completes days that lack one. Pure and total: any text gives an answer, a text of none an empty list.
    """
    found = _said(text)
    if year is None:
        return list(found)
    return [complete for one in found if (complete := with_year(one, year))]


@lru_cache(maxsize=1_000)
def _said(text: str) -> tuple[Phrase, ...]:
    """Without a year to complete them. The same line is asked for as a line, a cell and a labelled value."""
    if not _may_hold_any(text):
        return ()
    cut = tokens(text)
    found = in_their_year(text, _without_overlap(candidates(_RULES, cut)))
    return tuple(_as_break(cut, one) for one in found)


def _without_overlap(found: Iterable[Phrase]) -> list[Phrase]:
    """Where two overlap the longest phrase wins, then the one whose rule stands first."""
    ranked = sorted(found, key=lambda one: one.span[0] - one.span[1])
    kept: list[Phrase] = []
    for one in ranked:
        if all(one.span[1] <= other.span[0] or one.span[0] >= other.span[1] for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.span)


_PAUSE_AFTER = re.compile(r"\.?[ \n](?P<kind>l )?B")
_PAUSE_BEFORE = re.compile(r"B(?P<between>[^nzdrym]{0,6})$")
_ABOUT_A_PAUSE = frozenset(
    words("excl exclusief exclusive excluding zonder buiten incl inclusief including minus waarna")
)
"""Between a length and a pause: the length is not that of the pause."""
_ITS_LENGTH = frozenset(
    words("duurde duurt duur was is van circa max maximaal minimaal hooguit samen totaal met om of lasted lasts")
)
"""The words that may stand between a pause and how long it was."""
_BESIDE_A_PAUSE = re.compile(
    r"\b(?:na|v[oó]{2}r|tot|tot\saan|vanaf|tijdens|sinds)\s(?:de\s|een\s|het\s)?$", re.IGNORECASE
)
_REACH = 60
"""Characters before a pause in which words speak of it."""
_OWN_LENGTH = re.compile(r"[hkuiI]\.? (?:l )?$")
_NEW_SENTENCE = re.compile(r"[.;]\s+[A-Z]")
_LEFT_OUT = re.compile(
    r"\b(?:ex|excl|exclusief|exclusive|excluding|zonder|without|buiten|aftrek)\b[^:;\d]{0,14}$", re.IGNORECASE
)
"""Before a pause: it is no part of the length that follows ("Duur exclusief pauze: 1,5 uur")."""


def _as_break(cut: Tokens, phrase: Phrase) -> Phrase:
    """The phrase with the note `break` when it tells how long or when people paused."""
    if "B" not in cut.classes or phrase.kind not in ("duration", "time_range"):
        return phrase
    first = next(index for index, (start, _) in enumerate(cut.spans) if start >= phrase.span[0])
    last = next(index for index, (_, end) in enumerate(cut.spans) if end >= phrase.span[1])
    pause = _pause_after(cut, last) or _pause_before(cut, first)
    return replace(phrase, notes=(*phrase.notes, "break")) if pause else phrase


def _pause_after(cut: Tokens, last: int) -> bool:
    """Whether a phrase is the length of the pause right behind it: "15 minuten pauze", not "2 uur exclusief pauze"."""
    pause = _PAUSE_AFTER.match(cut.classes, last + 1)
    if pause is None or not pause["kind"]:
        return pause is not None
    return cut.said(pause.start("kind")).lower() not in _ABOUT_A_PAUSE


def _pause_before(cut: Tokens, first: int) -> bool:
    """Whether the pause named before a phrase is what the phrase tells of, not what it leaves out or leads up to."""
    pause = _PAUSE_BEFORE.search(cut.classes, max(0, first - 8), first)
    if pause is None or _NEW_SENTENCE.search(cut.text[cut.spans[pause.start()][1] : cut.spans[first][0] + 1]):
        return False  # `(waarvan een uur pauze). Totaal 18 contacturen`
    if "v" in pause["between"] or "(" in pause["between"]:
        return True
    at = cut.spans[pause.start()][0]
    before = cut.text[max(0, at - _REACH) : at]
    apart = _LEFT_OUT.search(before) or _BESIDE_A_PAUSE.search(before) or _has_its_own(cut, pause)
    return not apart and _tells_its_length(cut, pause)


def _has_its_own(cut: Tokens, pause: "re.Match[str]") -> bool:
    """Whether the length of a pause stands before it, so that what follows is another: "10 minuten pauze en 2 uur"."""
    return bool(
        _OWN_LENGTH.search(cut.classes, max(0, pause.start() - 6), pause.start()) and set(",;e") & set(pause["between"])
    )


def _tells_its_length(cut: Tokens, pause: "re.Match[str]") -> bool:
    """Whether nothing between a pause and a length parts them: not in "pauze, daarna 2 uur"."""
    if "e" in pause["between"] or ";" in pause["between"]:
        return False
    between = (cut.said(at).lower() for at in range(*pause.span("between")) if cut.classes[at] == "l")
    return all(word in _ITS_LENGTH for word in between)


# ---- the contract of the command ----------------------------------------------------------------------------------


def _plain(value: PhraseValue) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, dt.date) else value


def _entry(phrase: Phrase, value: PhraseValue) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "kind": phrase.kind,
        "said": phrase.said,
        "span": list(phrase.span),
        "value": _plain(value),
        "certainty": phrase.certainty,
    }
    if phrase.others:
        entry["others"] = [{"kind": other.kind, "value": _plain(other.value)} for other in phrase.others]
    if phrase.sessions:
        entry["sessions"] = phrase.sessions
    if phrase.notes:
        entry["notes"] = list(phrase.notes)
    return entry


def phrases_contract(line: str, year: int | None = None) -> dict[str, Any]:
    """The object of `bewijspunt phrases --json` for one line; days that lack their year are left out."""
    found = phrases(line, year)
    return {"text": line, "found": [_entry(one, one.value) for one in found if one.value is not None]}
