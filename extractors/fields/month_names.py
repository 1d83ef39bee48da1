"""Names of months and weekdays, also as OCR breaks them: `rnaart`, `0ktober`, `januarl`, `maa rt`, `sep-\\ntember`."""

import re
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import Levenshtein

from extractors.fields.numbers import unaccented

MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli",
          "augustus", "september", "oktober", "november", "december")  # fmt: skip
ABBREVIATED = {"jan": 1, "febr": 2, "feb": 2, "mrt": 3, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
               "sept": 9, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12}  # fmt: skip
ENGLISH = {"january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10}
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
WEEKDAY_WORDS = {
    **{name: number for number, name in enumerate(WEEKDAYS)},
    **{name[:2]: number for number, name in enumerate(WEEKDAYS)},
    "din": 1, "woe": 2, "don": 3, "vrij": 4, "zat": 5, "zon": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

_SPELLED = {**{name: number for number, name in enumerate(MONTHS, 1)}, **ABBREVIATED}
_LOOKS_LIKE = {
    "o": "[o0óòö]",
    "e": "[eéèë]",
    "i": "[i1l|!íì]",
    "l": "[l1i|]",
    "s": "[s5]",
    "m": "(?:m|rn|nn)",
    "g": "[g9]",
}
_BROKEN = r"(?:[-­]?\s|­)?"  # a space, a hyphen at the end of a line, a soft hyphen
_LIKE_MONTHS = frozenset(("kaart", "vaart", "baart", "gaart", "aard", "smart", "staart"))
"""Words of their own, one letter from `maart`."""


def _tolerant(name: str) -> str:
    letters = [_LOOKS_LIKE.get(letter, letter) for letter in name]
    return (_BROKEN if len(name) >= 5 else "").join(letters)


_MONTH = re.compile(
    rf"(?:{'|'.join(_tolerant(name) for name in sorted(_SPELLED, key=len, reverse=True))})(?![^\W\d_])", re.IGNORECASE
)
_STARTS = frozenset(
    "".join(letters)
    for name in _SPELLED
    for letters in product(*({"o": "o0", "i": "i1l|!", "l": "l1i|", "s": "s5", "g": "g9"}.get(x, x) for x in name[:3]))
) | {"rna", "rnr", "rne", "nna", "nnr", "nne"}


_TWO_LEGS = re.compile("^nn")  # "nnaart"


def _folded(word: str) -> str:
    letters = _TWO_LEGS.sub("m", unaccented(word)).replace("rn", "m").translate(str.maketrans("01|!5l9", "oiiisig"))
    return "".join(char for char in letters if char.isalpha())


_BY_START = {_folded(name)[:3]: number for name, number in _SPELLED.items()}


def month_at(text: str, at: int) -> tuple[int, int, bool] | None:
    """The month's name that begins at `at`: its number, where it ends, and whether it had to be put right."""
    if text[at : at + 4].replace(" ", "")[:3].lower() not in _STARTS:
        return None
    found = _MONTH.match(text, at)
    if not found:
        return None
    exact = _SPELLED.get(found[0].lower())
    return exact or _BY_START[_folded(found[0])[:3]], found.end(), exact is None


@lru_cache(maxsize=4096)
def nearest_weekday(word: str) -> int | None:
    """The weekday that a word begins with (`dinsdagavond`), or is but for one letter (`donderdg`); no place that only
    begins alike: `Dordrecht`."""
    if "dag" in word and (weekday := WEEKDAY_WORDS.get(word[: word.find("dag") + 3])) is not None:
        return weekday
    near = (number for number, name in enumerate(WEEKDAYS) if Levenshtein.distance(word, name, score_cutoff=1) <= 1)
    return next(near, None)


@lru_cache(maxsize=4096)
def nearest_month(word: str) -> int | None:
    """The month that a damaged word can only be: one letter wrong, two in a name of eight; None when in doubt."""
    folded = _folded(word)
    if len(folded) < 5 or folded in _LIKE_MONTHS:
        return None
    known = sorted((Levenshtein.distance(folded, _folded(name)), number) for number, name in enumerate(MONTHS, 1))
    (best, number), (second, _) = known[0], known[1]
    allowed = 2 if len(MONTHS[number - 1]) >= 8 else 1
    return number if best <= allowed and second >= best + 2 else None
