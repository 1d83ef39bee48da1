"""How days, times and numbers are written, and what an engine most likely saw where its first guess is none of these:
a handwritten `1` taken for a `7` (`79:30`), a stroke taken for a `1` (`1816120`)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from math import log
from typing import Final

_DAY: Final = r"(0?[1-9]|[12]\d|3[01])([-./])(0?[1-9]|1[0-2])\2((19|20)?\d{2})|20\d{2}-\d{1,2}-\d{1,2}"
_TIME: Final = r"([01]?\d|2[0-4])[:.][0-5]\d"
TELLING: Final = re.compile(rf"{_DAY}|{_TIME}([-–]{_TIME})?|\d{{1,2}},\d{{1,2}}|\d{{0,2}}[¼½¾]")
"""Days, times, numbers of hours."""
FORM: Final = re.compile(
    rf"[^\W\d]{{2,}}[-/]?[^\W\d]*|{_DAY}|{_TIME}([-–]{_TIME})?|\d{{1,2}}[-./]\d{{1,2}}|\d{{1,2}}[,.]\d{{1,2}}|\d{{1,2}}"
    r"|\d{0,2}[¼½¾]|(19|20)\d{2}|'\d{2}|\d{1,2}(e|u|h|x|min|uur)(\d{2})?"
)
"""How words and figures are written."""
AROUND: Final = ".,;:()[]'\"“”‘’|!?•*-–—"
"""What stands before and after them."""
_FIGURES: Final = 3
"""In a word, at least, of which another form is looked for."""
_TRIED: Final = 300
_SWAPPED: Final = 3
"""Characters of a word that were seen as something else, at most."""
_FAR: Final = 1e-4
"""How likely another form must be beside the first guess, at least."""


_AT_MOST: Final = 0.9


@dataclass(frozen=True, slots=True)
class Sign:
    """What an engine sees in one place of a line: characters (or none) and how likely each is, likeliest first."""

    able: tuple[tuple[str, float], ...]
    start: int
    end: int
    """In steps of the engine along the line."""

    @property
    def text(self) -> str:
        return self.able[0][0]


def written(signs: Sequence[Sign]) -> tuple[str, float]:
    """The word that the signs spell and how sure its characters are, at least. Figures that stand in no form that is
    written give way to the likeliest that do; these are as sure as they stand out among all of their form."""
    text = "".join(one.text for one in signs)
    sure = min(one.able[0][1] for one in signs)
    if sum(map(str.isdigit, text)) < _FIGURES or FORM.fullmatch(text.strip(AROUND)):
        return text, sure
    forms = [(other, likely) for other, likely in _others(signs) if TELLING.fullmatch(other.strip(AROUND))]
    if not forms:
        return text, sure
    return forms[0][0], min(_AT_MOST, forms[0][1] / sum(likely for _, likely in forms))


def _others(signs: Sequence[Sign]) -> Iterator[tuple[str, float]]:
    """Other spellings, likeliest first, each with how likely it is beside the first guess."""
    waiting: list[tuple[float, tuple[int, ...], int]] = [(0.0, (0,) * len(signs), 0)]
    for _ in range(_TRIED):
        if not waiting:
            return
        against, chosen, from_ = heappop(waiting)
        if any(chosen):
            yield "".join(one.able[k][0] for one, k in zip(signs, chosen, strict=True)), 10**-against
        if sum(map(bool, chosen)) == _SWAPPED:
            continue
        for place in range(from_, len(signs)):
            able = signs[place].able
            for k in range(1, len(able)):
                more = against + log(max(able[0][1], able[k][1]) / able[k][1], 10)
                if more <= -log(_FAR, 10):
                    heappush(waiting, (more, (*chosen[:place], k, *chosen[place + 1 :]), place + 1))
