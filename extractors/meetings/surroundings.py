"""What the words around a value say of it: the nearest telling word in its own sentence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractors.labels import plain

SENTENCE_END = re.compile(
    r"(?:(?<=[\w)%\"'’-]{3})|(?<=\d[:.]\d\d))[.!?;](?!\s\*\s*\d)(?=\s+(?:[A-Z‘\"'(•*-]|\d{1,2}[.)]? [A-Z]))"
    r"|\s[•●▪◦]\s|\n\n"
)
TITLE = re.compile(r"(?<!\w)[‘“„\"'][^‘“”„\"]{5,90}?[’”\"'](?!\w)")
BEHIND = 12
"""A word behind the value counts as standing so many characters further away."""
COLON_BEHIND = re.compile(r"\s*[:(]")


@dataclass(frozen=True, slots=True)
class Told:
    """One telling word: what it says, and how many characters away it stands (corrected for side)."""

    role: str
    apart: float
    said: str


def sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind characters start..end in the same sentence."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    first = max((one for one in ends if one <= start), default=0)
    last = min((one for one in ends if one >= end), default=len(text))
    return text[first:start], text[end:last]


def told(
    before: str,
    behind: str,
    roles: Mapping[str, re.Pattern[str]],
    stops_before: int = 0,
    stops_behind: int | None = None,
    lists: Sequence[str] = (),
    weak: Sequence[str] = (),
    strong: re.Pattern[str] | None = None,
) -> list[Told]:
    """All telling words of a sentence, the nearest first.

    `stops_before` and `stops_behind` are where another value of the same sort stands between: words beyond it belong
    to that value, except those of roles in `lists`, which speak of a whole list. Words of `weak` roles stand three
    times as far away in front: `volgende bijeenkomst` outweighs a nearer `bijeenkomst`; not what `strong` fits.
    """
    before, behind = _without_titles(before), _without_titles(behind)
    found: list[tuple[int, int, Told]] = []
    for role, pattern in roles.items():
        for match in pattern.finditer(plain(before)):
            if match.end() >= stops_before or role in lists:
                named = role in weak and not (strong and strong.search(match.group()))
                apart = (len(before) - match.end()) * (1.0 if named else 0.34)
                found.append((match.start(), match.end(), Told(role, apart, match.group())))
        for match in pattern.finditer(plain(behind)):
            if stops_behind is None or match.start() < stops_behind:
                start = len(before) + 1 + match.start()
                found.append((start, start + len(match.group()), Told(role, match.start() + BEHIND, match.group())))
    return sorted((one for _, _, one in _without_contained(found)), key=lambda one: one.apart)


def _without_titles(text: str) -> str:
    """White in the place of what stands between quotation marks: `‘Oplossingsgericht werken’, 7.12.2021, 3 uur` tells
    of no work, `“De volgende stap”, 3 mei` of nothing to come."""
    return TITLE.sub(lambda found: " " * len(found[0]), text)


def _without_contained(found: Sequence[tuple[int, int, Told]]) -> list[tuple[int, int, Told]]:
    """Without words that are part of a longer telling one."""
    return [
        one
        for one in found
        if not any(
            other is not one and other[0] <= one[0] and one[1] <= other[1] and other[1] - other[0] > one[1] - one[0]
            for other in found
        )
    ]
