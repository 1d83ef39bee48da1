"""The maximums over one holder's activities.

The order is part of the rules, so that anybody can do the sum again by hand:

1. what a person has decided stands as decided and takes its room first, even where it is more than the maximum;
2. then everything undecided by day, and on one day by id; what comes first takes the room that is left;
3. on one activity the maximums work from narrow to wide (item, year, period), and among those in the rulebook's order.

Deciding suggestions as they stand, in whatever order, therefore changes no other suggestion: what is decided takes
exactly the room that it would have taken.
"""

import datetime as dt
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction

from review.points import words
from review.points.draft import Draft, Setting
from review.points.formulas import ZERO
from review.points.rule import Cap
from review.points.suggestion import Line
from review.points.told import Told, looked_up
from review.points.windows import Window, window_of
from review.points.words import Both, Filling, caveat

WIDTH = ("item", "year", "period")


@dataclass(frozen=True, slots=True)
class Room:
    """How much of one maximum is taken in one window, by whom it may be."""

    cap: str
    window: Window


Taken = dict[Room, Decimal]


@dataclass(frozen=True, slots=True)
class Cut:
    """What the maximums did to one activity."""

    told: Told = field(default_factory=Told)
    """Lines with negative points and their caveats."""
    room_taken: tuple[tuple[str, Decimal], ...] = ()
    """By maximum, what was taken before it was this activity's turn; nothing taken is left out."""


def settled(drafts: Iterable[Draft], setting: Setting) -> Mapping[str, Cut]:
    """By activity id, what the maximums say."""
    taken: Taken = defaultdict(Decimal)
    cuts: dict[str, Cut] = {}
    for one in sorted(drafts, key=_turn):
        before = _taken_before(one, setting, taken)
        told = Told() if one.facts.decided_points is not None else cut(one, setting, before)
        cuts[one.facts.id] = Cut(told, tuple(before.items()))
        _take(one, final_points(one, told), setting, taken)
    return cuts


def final_points(one: Draft, cuts: Told) -> Decimal | None:
    """What counts of an activity: as decided, else as drafted less the cuts."""
    if one.facts.decided_points is not None:
        return one.facts.decided_points
    if one.points is None or any(caveat.weight == "stops" for caveat in cuts.caveats):
        return None
    return one.points + sum((line.points for line in cuts.lines), ZERO)


def meetings_counted(one: Draft, points: Decimal) -> int:
    """How many of its meetings earned these points: a meeting that counts in part counts as a meeting."""
    if points <= 0:
        return 0
    if not one.points:
        return one.meetings
    return min(one.meetings, math.ceil(Fraction(points) * one.meetings / Fraction(one.points)))


def caps_on(kind: str, setting: Setting) -> list[tuple[str, Cap]]:
    """The maximums over this kind, narrow to wide."""
    found = [(name, cap) for name, cap in setting.book.caps.items() if cap.covers(kind)]
    return sorted(found, key=lambda named: WIDTH.index(named[1].per))


def room_of(name: str, cap: Cap, one: Draft, setting: Setting) -> Room | None:
    """Where an activity takes its room; None when it cannot be placed in time."""
    day = one.facts.date
    if day is None:
        return None
    if cap.per == "item":
        return Room(name, Window(one.facts.id, day, day))
    window = window_of(day, cap.per, setting.book, setting.on, setting.period)
    return Room(name, window) if window and window.holds(day) else None


def _turn(one: Draft) -> tuple[bool, dt.date, str]:
    return one.facts.decided_points is None, one.facts.date or dt.date.max, one.facts.id


def _taken_before(one: Draft, setting: Setting, taken: Taken) -> Mapping[str, Decimal]:
    rooms = {name: room_of(name, cap, one, setting) for name, cap in caps_on(one.facts.kind, setting)}
    return {name: taken[room] for name, room in rooms.items() if room and taken.get(room)}


def cut(one: Draft, setting: Setting, before: Mapping[str, Decimal]) -> Told:
    """What the maximums take off an activity, when by maximum so much was taken before."""
    told, points = Told(), one.points
    if points is None:
        return told
    for name, cap in caps_on(one.facts.kind, setting):
        room, day = room_of(name, cap, one, setting), setting.day_of_rules(one.facts)
        if room is None or setting.book.parameters[cap.at_most].at(day) is None:
            continue  # a maximum that is not in force is no maximum
        used = before.get(name, ZERO)
        at_most, found = looked_up(cap.at_most, setting.book, day)
        told += found + _year_used(cap, setting)
        if isinstance(at_most, Decimal):
            too_much = points - _that_fits(one, points, cap, at_most - used)
            told += _said(name, cap, room, at_most, used, too_much, found)
            points -= too_much
    return told


def _year_used(cap: Cap, setting: Setting) -> Told:
    """A maximum per year leans on what a year is."""
    return looked_up(setting.book.head.settings.year, setting.book, setting.on)[1] if cap.per == "year" else Told()


def _that_fits(one: Draft, points: Decimal, cap: Cap, left: Decimal) -> Decimal:
    """Of these points, those for which there is room."""
    left = max(left, ZERO)
    if cap.counts == "points":
        return min(points, left)
    share = (one.points or ZERO) * min(int(left), one.meetings) / one.meetings
    return min(points, share.quantize(Decimal("0.0001"), ROUND_DOWN).normalize())


def _said(name: str, cap: Cap, room: Room, at_most: Decimal, used: Decimal, cut: Decimal, found: Told) -> Told:
    if cut <= 0:
        return Told()
    filling: dict[str, Filling] = {
        "says": Both(cap.says, cap.says_en),
        "most": at_most,
        "window": room.window.said,
        "used": used,
        "cut": cut,
    }
    why, (_, value) = words.reason("cap", **filling), found.uses[0]
    line = Line(-cut, name, why.nl, why.en, value.citation, value.quote, value.origin, (value,))
    return Told(lines=(line,), caveats=(caveat("over_cap", **filling),))


def _take(one: Draft, points: Decimal | None, setting: Setting, taken: Taken) -> None:
    if points is None:
        return
    for name, cap in caps_on(one.facts.kind, setting):
        room = room_of(name, cap, one, setting)
        if room:
            taken[room] += points if cap.counts == "points" else meetings_counted(one, points)
