"""Which times and lengths belong to which of the days told outside tables."""

from collections.abc import Sequence

from extractors.geometry import side_by_side
from extractors.meetings.meeting import RoledDay, in_one_row, in_one_sentence, of_each
from extractors.meetings.mentions import Mention

COLUMN = 0.02
"""Fractions of the page: what begins so near stands in one column."""


def sections_of(chosen: Sequence[RoledDay], moments: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """The times and durations that belong to each day. A list in one sentence shares all; elsewhere each has what
    stands in its own text, else what stands between it and the next."""
    if len(chosen) == 1:
        return [tuple(moments)]
    columns = _by_column(chosen, moments)
    if columns:
        return columns
    if in_one_sentence(chosen):
        behind = [_behind(place, chosen, moments) for place in range(len(chosen))]
        return behind if all(behind) else [tuple(moments)] * len(chosen)
    if all(in_one_row(one, chosen[0]) for one in chosen):
        return [tuple(m for m in moments if m.spot is None)] * len(chosen)
    found = [_section(one, chosen, moments) for one in chosen]
    if not any(found[:-1]):
        beside_last = [m for m in found[-1] if m.lines == chosen[-1].mention.lines and not of_each(m)]
        before = tuple(m for m in moments if m.order < chosen[0].mention.order)
        return found if beside_last else [(*before, *found[-1])] * len(chosen)
    for_all = tuple(m for m in moments if of_each(m))
    return [own or for_all for own in found]


def _by_column(chosen: Sequence[RoledDay], moments: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """What stands under each of the days that stand side by side, one meeting per column; empty when they do not, or
    when nothing stands under one of them."""
    first = chosen[0].mention
    if any(one.mention.page != first.page or not side_by_side(one.mention.box, first.box) for one in chosen):
        return []
    lower = [m for m in moments if m.page == first.page and not side_by_side(m.box, first.box)]
    under = [tuple(m for m in lower if abs(m.box.left - one.mention.box.left) < COLUMN) for one in chosen]
    return under if all(under) else []


def _behind(place: int, chosen: Sequence[RoledDay], moments: Sequence[Mention]) -> tuple[Mention, ...]:
    """What stands between a day of a list and the next one: `9 mei 13.00-14.30 uur, 19 juni 14.00-16.00 uur`."""
    mine = chosen[place].mention
    end = chosen[place + 1].mention.phrase.span[0] if place + 1 < len(chosen) else len(mine.text)
    return tuple(m for m in moments if m.lines == mine.lines and mine.phrase.span[1] <= m.phrase.span[0] < end)


def _section(one: RoledDay, chosen: Sequence[RoledDay], moments: Sequence[Mention]) -> tuple[Mention, ...]:
    """Behind labels what comes until the next day; in a list what stands in its own text or card, else nearest by."""
    own = tuple(m for m in moments if m.lines == one.mention.lines or _same_card(m, one.mention))
    if one.mention.label:
        later = [day.mention.order for day in chosen if day.mention.order > one.mention.order]
        end = min(later, default=10**9)
        return tuple(m for m in moments if one.mention.order < m.order < end or m in own)
    if own:
        return own
    return tuple(m for m in moments if _nearest(m, chosen) is one)


def _same_card(one: Mention, other: Mention) -> bool:
    """Whether two mentions stand in the same small table: one card, or one block of a form, per meeting."""
    mine, theirs = one.spot, other.spot
    return bool(mine and theirs and mine.table_number == theirs.table_number and len(theirs.table.rows) == 1)


def _nearest(moment: Mention, chosen: Sequence[RoledDay]) -> RoledDay | None:
    """The day that stands nearest on the same page, those below counting as further away."""
    here = [one for one in chosen if one.mention.page == moment.page]
    return min(here, key=lambda one: _apart(moment, one.mention), default=None)


def _apart(moment: Mention, day: Mention) -> float:
    down = moment.box.middle - day.box.middle
    return down if down >= 0 else -1.5 * down
