"""Words around figures that OCR spoilt, and years written out: what a word between numbers can only be."""

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from extractors.fields.numbers import HALF_WORDS, NUMBER_WORDS, unaccented

_SPOILT = re.compile(r"[^\W\d_]+(?:[01]{1,2}[^\W\d_]+)+(?![^\W_])")
_AS_LETTERS = str.maketrans("01", "ol")
_OF_TIME = frozenset(("half", "halve", "voor", "over"))
_UNITS = {"uur": "h", "minuten": "k", "minuut": "k"}
_HOURS = re.compile(r"[^\W\d_]{3}")
_SHORTEST_MINUTES = 6
_NO_UNIT = frozenset(("uit", "our", "per", "uwe", "sur", "dur"))
_JOINT = re.compile(r"(?:t[ao0u]l|to[lfir1i]|[lfir]ot|tct|tat|tet)\s?(?=\d)", re.IGNORECASE)
_YEAR = re.compile(r"tweeduizend[ -]?(?:en[ -]?)?(?P<rest>[^\W\d_]+)?", re.IGNORECASE)
_YEARS = range(1, 51)


@lru_cache(maxsize=4096)
def unit_of(word: str) -> str | None:
    """The class of the unit that a damaged word behind a number can only be: `uut`, `unr`, `rninuten`, `mlnuten`."""
    plain = word.replace("rn", "m")
    if _HOURS.fullmatch(plain):
        near = plain not in _NO_UNIT and Levenshtein.distance(plain, "uur") == 1
        return "h" if near else None
    if len(plain) < _SHORTEST_MINUTES:
        return None
    return next((letter for unit, letter in _UNITS.items() if letter == "k" and _near(plain, unit)), None)


def _near(word: str, unit: str) -> bool:
    return Levenshtein.distance(word, unit) <= 1


def spoilt_at(text: str, at: int, end: int) -> tuple[str, int] | None:
    """The word of time that begins at `at` with a figure for one of its letters, and where it ends: `ha1f`, `v00r`."""
    if text[end : end + 1] not in ("0", "1"):
        return None
    found = _SPOILT.match(text, at)
    plain = unaccented(found[0]).translate(_AS_LETTERS) if found else ""
    return (plain, found.end()) if found and (plain in HALF_WORDS or plain in _OF_TIME) else None


def joint_at(text: str, at: int) -> bool:
    """Whether a damaged `tot` begins here, a number right behind it."""
    return bool(_JOINT.match(text, at))


def spelled_year_at(text: str, at: int) -> tuple[int, int] | None:
    """The year written out that begins at `at` and where it ends: `tweeduizend vijfentwintig`."""
    found = _YEAR.match(text, at)
    rest = NUMBER_WORDS.get(unaccented(found["rest"])) if found and found["rest"] else None
    if not found or rest not in _YEARS:
        return None
    return 2000 + (rest or 0), found.end()
