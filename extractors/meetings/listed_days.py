"""Which days of a paper say the same sort of thing: behind the same label, in one list, in one sentence."""

import re
from collections.abc import Sequence
from functools import reduce

from extractors.certainty.confidence import base
from extractors.fields.phrases import phrases
from extractors.geometry import side_by_side
from extractors.labels import plain
from extractors.layout.paragraphs import BULLET
from extractors.meetings.day_roles import LED_UP_TO, DayRole
from extractors.meetings.listed_together import listed_together
from extractors.meetings.meeting import RoledDay, in_one_row
from extractors.meetings.mentions import DAY_KINDS, Mention

ATTENDED = DayRole("activity", "day.sentence")
AND_ALSO = re.compile(
    r"(^|[\s,)])(en|alsmede|evenals|alsook|plus|tevens|daarnaast) (ook )?[^.;:]{0,45}\b(op|van|dd|d\.d\.)\s*(\w+dag )?$"
)
"""What joins two days of one sentence, each of something that was attended: `…, alsmede bij de ALV van`."""
SAME_EDGE = 0.02
"""Fractions of the page's width."""
FARTHEST_ITEM = 3.0
"""In heights of a line: the days of one list stand no further apart."""


def alike_days(counting: Sequence[RoledDay]) -> list[list[RoledDay]]:
    """Days that say the same sort of thing: behind the same label, in one list, or in one sentence."""
    groups: list[list[RoledDay]] = []
    for one in counting:
        home = next((group for group in groups if any(_same_group(one, other) for other in group)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return groups


def _same_group(one: RoledDay, other: RoledDay) -> bool:
    mine, theirs = one.mention, other.mention
    if one.first == other.first or one.is_range or other.is_range:
        return False
    if in_one_row(one, other) or _in_grid(mine, theirs):
        return True
    if one.role == other.role == LED_UP_TO and (_same_left(mine, theirs) or _both_items(mine, theirs)):
        return True
    if _is_bullet(mine) and _is_bullet(theirs) and _same_left(mine, theirs):
        return True
    if mine.label and theirs.label and mine.lines != theirs.lines:
        return _label(mine) == _label(theirs) and one.role == other.role and not mine.spot and not theirs.spot
    if mine.lines == theirs.lines:
        return listed_together(mine, theirs) or _both_attended(one, other)
    return _list_items(mine, theirs)


def _in_grid(one: Mention, other: Mention) -> bool:
    """Whether two days stand alone side by side, or under one another, without labels: days in columns."""
    if not (one.alone and other.alone) or one.label or other.label or one.spot or other.spot or one.page != other.page:
        return False
    height = max(one.box.height, other.box.height)
    near = abs(one.box.middle - other.box.middle) < FARTHEST_ITEM * height
    return side_by_side(one.box, other.box) or (near and _same_left(one, other))


def _label(one: Mention) -> str:
    """A label without its numbering: `Datum 2` is `Datum`."""
    return re.sub(r"[\d\s.:)]+$", "", plain(one.label))


def _both_attended(one: RoledDay, other: RoledDay) -> bool:
    """Whether one sentence says of both days that the activity took place then."""
    first, second = sorted((one.mention, other.mention), key=lambda mention: mention.phrase.span)
    between = plain(first.text[first.phrase.span[1] : second.phrase.span[0]])
    return one.role == other.role == ATTENDED and AND_ALSO.search(between) is not None


def _list_items(one: Mention, other: Mention) -> bool:
    """Whether two days begin lines of one list: the same left edge, nothing but a bullet before them."""
    return (
        not (one.label and other.label)
        and (_next_to(one, other) or not (one.label or other.label))
        and not (one.spot and one.spot.header)
        and not (other.spot and other.spot.header)
        and _begins(one)
        and _begins(other)
        and _same_left(one, other)
        and _only_days(one) == _only_days(other)
    )


def _only_days(one: Mention) -> bool:
    """Whether nothing but days stands in its text."""
    said = [found.said for found in phrases(one.text) if found.kind in DAY_KINDS]
    return one.alone or re.search(r"\w", reduce(lambda rest, day: rest.replace(day, ""), said, one.text)) is None


def _next_to(one: Mention, other: Mention) -> bool:
    return one.alone and abs(one.box.middle - other.box.middle) < FARTHEST_ITEM * max(one.box.height, other.box.height)


def _same_left(one: Mention, other: Mention) -> bool:
    return min(abs(one.box.left - other.box.left), abs(one.box.centre - other.box.centre)) < 0.02


def _is_bullet(one: Mention) -> bool:
    return re.match(r"\s*[-–•*●▪«»¢©®+~°]\s", one.text) is not None and _begins(one)


def _both_items(one: Mention, other: Mention) -> bool:
    """Whether two days stand in items of one list, wherever in them."""
    edges = abs(one.lines[0].box.left - other.lines[0].box.left) < SAME_EDGE
    return edges and all(BULLET.match(mention.text) for mention in (one, other))


def _begins(one: Mention) -> bool:
    before = one.text[: one.phrase.span[0]]
    return not re.search(
        r"[^\W\d_]",
        re.sub(
            r"^\s*(\d{1,2}[.)]|[a-z][.)]|[-–•*o]|(?:kw|q|kwartaal|blok|periode) ?\d:?)?\s*(op |d\.d\. )?",
            "",
            before.lower(),
        ),
    )


def strength_of(group: Sequence[RoledDay]) -> float:
    """How sure it is that these are days of the activity: as sure as of the surest one, or as of a list."""
    strongest = max(one.strength for one in group)
    as_list = base("day.list") if len(distinct(group)) > 1 and _list_items_all(group) else 0.0
    return max(strongest, as_list)


def _list_items_all(group: Sequence[RoledDay]) -> bool:
    first = [one.mention for one in group if _begins(one.mention)]
    return all(
        any(one.mention.lines == other.lines and listed_together(one.mention, other) for other in first)
        for one in group
        if one.mention not in first
    )


def distinct(group: Sequence[RoledDay]) -> list[RoledDay]:
    """One of each day, the strongest, in reading order."""
    best: dict[object, RoledDay] = {}
    for one in sorted(group, key=lambda one: -one.strength):
        best.setdefault(one.mention.phrase.value, one)
    return sorted(best.values(), key=lambda one: one.mention.order)
