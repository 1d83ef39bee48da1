"""What sort of thing stands in a cell, by the look of its figures alone."""

import re
from functools import lru_cache
from typing import Literal

Sort = Literal["day", "time", "time_range", "length", "number", "words"]

TIME = r"\d{1,2}\s?(?:[.:u]\s?\d{2}|u)(?:\s?u(?:ur)?\.?)?"
MONTH = r"(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec|may|oct|mar)[a-z]*\.?"
WEEKDAY = r"(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*[.,]?\s*)?"
SORTS: tuple[tuple[Sort, str], ...] = (
    ("time_range", rf"(?:van\s)?{TIME}\s?(?:-|–|—|tot|t/m)\s?{TIME}"),
    ("length", r"[\d.,½¼¾]+\s?(?:uur|uren|u|min(?:uten|\.)?|hrs?|hours?|m)\.?|\d\s?u\s?\d\d"),
    ("time", TIME),
    ("day", rf"{WEEKDAY}\d{{1,2}}\s?[-/.]\s?\d{{1,2}}(?:\s?[-/.]\s?['’]?\d{{2,4}})?"),
    ("day", rf"{WEEKDAY}\d{{1,2}}[\s-]?{MONTH}(?:[\s-]?['’]?\d{{2,4}})?|\d{{4}}-\s?\d\d-\s?\d\d"),
    ("number", r"[\d.,½¼¾]+"),
)
FIGURES: tuple[Sort, ...] = ("day", "time", "time_range", "length", "number")
PATTERNS = tuple((sort, re.compile(pattern, re.IGNORECASE)) for sort, pattern in SORTS)


@lru_cache(maxsize=20_000)
def sort_of(text: str) -> Sort | None:
    """The sort of a cell's text; None for an empty one, `words` for all that holds no figures or more than figures."""
    said = " ".join(text.split()).strip(" .|")
    if not said:
        return None
    return next((sort for sort, pattern in PATTERNS if pattern.fullmatch(said)), "words")
