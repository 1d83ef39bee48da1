"""Whose paper it is where no label and no set phrase says so: the person whose surroundings speak for it most.

What speaks for a name: words of ownership in front of it (`deelname van`, `portfolio`), `POH-GGZ` or a register number
behind it, that it stands alone and high, that it comes back. What speaks against it: a function of somebody else beside
it, a place among the last lines, where papers are signed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from extractors.fields.mentioned_people import Mentioned, mentioned
from extractors.fields.passages import height_of, line_heights
from extractors.fields.person_name import same_person
from extractors.fields.wording import fold
from extractors.layout import Layout

ENOUGH, AHEAD = 3, 2
"""What must speak for the holder, and by how much more than for anybody else."""
OWNED, WORKS, TOOK_PART, ALONE, TALL, AGAIN = 3, 2, 3, 1, 1, 1
OTHERS, ATTENDED, SIGNS = -4, -3, -3
AGAINST = -1
"""What another mention of the same person may take away."""
SIGNING_LINES = 3
HIGH = 0.6
NEAR = 60
"""Characters in front of a name that may say whose it is."""
WHOLE = 0.8
AS_SAME = 0.7
SAME_LEFT, SEVERAL = 0.02, 2


@dataclass(frozen=True, slots=True)
class Owner:
    """Who the paper seems to be of, and how much speaks for it."""

    mention: Mentioned
    worth: int


@cache
def _words(key: str) -> re.Pattern[str]:
    return re.compile(YAML(typ="base", pure=True).load(Path(__file__).with_name("people_words.yaml"))[key])


def whose(layout: Layout, attended: Sequence[str]) -> Owner | None:
    """The person the paper is of; None when nobody stands out. `attended`: who was on a list of several."""
    ranked = sorted((_ranked(layout, group, attended) for group in _people(layout)), key=lambda one: -one.worth)
    if not ranked or ranked[0].worth < ENOUGH:
        return None
    return ranked[0] if len(ranked) == 1 or ranked[0].worth - ranked[1].worth >= AHEAD else None


def _people(layout: Layout) -> list[list[Mentioned]]:
    """All mentions, those of one person together."""
    found: list[list[Mentioned]] = []
    for one in mentioned(layout):
        group = next((known for known in found if same_person(known[0].name.name, one.name.name) > AS_SAME), None)
        if group is None:
            found.append([one])
        else:
            group.append(one)
    return found


def _ranked(layout: Layout, group: Sequence[Mentioned], attended: Sequence[str]) -> Owner:
    worth = [_worth(layout, one) for one in group]
    listed = any(same_person(group[0].name.name, name) > AS_SAME for name in attended) or _in_column(layout, group[0])
    again = AGAIN if len(group) > 1 else 0
    best = max(range(len(group)), key=lambda place: worth[place])
    return Owner(group[best], max(worth) + max(AGAINST, min(0, *worth, 0)) + again + (ATTENDED if listed else 0))


def _in_column(layout: Layout, one: Mentioned) -> bool:
    """Whether names of others begin right above or below it: it stands on a list."""
    place = one.where[0]
    level = {
        other.name.name
        for other in mentioned(layout)
        if other.where[0].page == place.page and abs(other.where[0].box.left - place.box.left) <= SAME_LEFT
    }
    return len(level) > SEVERAL


def _worth(layout: Layout, one: Mentioned) -> int:
    """What speaks for this mention's being the holder's, less what speaks against it."""
    before, after = fold(one.before)[-NEAR:], fold(one.after)
    if not before.strip(" \t-–•"):
        before = _line_above(layout, one)
    tells = (
        (OWNED, _words("owner_before").search(before)),
        (TOOK_PART, _words("took_part_after").match(after)),
        (WORKS, _words("owner_after").match(after)),
        (OTHERS, _words("other_before").search(before) and not _words("owner_before").search(before)),
        (OTHERS, _words("other_after").match(after or _line_below(layout, one))),
        (SIGNS, _among_last(layout, one) and not _words("owner_before").search(fold(one.before)[-NEAR:])),
        (ALONE, _alone(one)),
        (TALL, _tall(layout, one)),
    )
    return sum(worth for worth, told in tells if told)


def _line_above(layout: Layout, one: Mentioned) -> str:
    return _neighbour(layout, one, -1)


def _line_below(layout: Layout, one: Mentioned) -> str:
    return _neighbour(layout, one, 1)


def _neighbour(layout: Layout, one: Mentioned, step: int) -> str:
    """The folded text of the line before or after the name's, on the same page."""
    line = one.paragraph.lines[0]
    at = next((place for place, other in enumerate(layout.lines) if other is line), -1)
    if at < 0 or not 0 <= at + step < len(layout.lines) or layout.lines[at + step].page != line.page:
        return ""
    return fold(layout.lines[at + step].text)


def _among_last(layout: Layout, one: Mentioned) -> bool:
    last = [line for line in layout.lines if line.page == layout.lines[-1].page][-SIGNING_LINES:]
    place = one.where[0]
    return len(layout.lines) > 2 * SIGNING_LINES and any(
        line.page == place.page and line.box.top <= place.box.middle <= line.box.bottom for line in last
    )


def _alone(one: Mentioned) -> bool:
    whole = re.sub(r"\([^)]*\)", "", one.paragraph.text).strip()
    return len(one.name.said) >= WHOLE * len(whole) and one.where[0].box.top < HIGH


def _tall(layout: Layout, one: Mentioned) -> bool:
    line = one.paragraph.lines[0]
    return len(one.paragraph.lines) == 1 and height_of(line) > 1.2 * line_heights(layout)[line.page] and _alone(one)
