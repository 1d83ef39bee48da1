"""Where a holder stands: per year and period what counts, what the maximums cut away, and what is still missing."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from review.points.caps import final_points, meetings_counted, settled
from review.points.draft import Draft, Setting, Told, looked_up, weakest
from review.points.rule import Cap, Norm
from review.points.suggest import drafted
from review.points.suggestion import ActivityFacts, Origin
from review.points.windows import Window, calendar_year, period_window, window_of, years_of

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class CapUse:
    """How much of a maximum is used in one window."""

    cap: str
    says: str
    says_en: str
    counts: str
    at_most: Decimal
    used: Decimal
    cut: Decimal
    """Points that this maximum took off."""
    origin: Origin
    citation: str

    @property
    def open(self) -> Decimal:
        return max(self.at_most - self.used, ZERO)


@dataclass(frozen=True, slots=True)
class NormUse:
    """How far a holder is with one norm."""

    norm: str
    says: str
    says_en: str
    counts: str
    category: str
    at_least: Decimal | None
    at_most: Decimal | None
    counted: Decimal | None
    """None for category A when its points are not known."""
    binding: bool
    origin: Origin
    citation: str

    @property
    def missing(self) -> Decimal | None:
        if self.counted is None or self.at_least is None:
            return None
        return max(self.at_least - self.counted, ZERO)

    @property
    def met(self) -> bool | None:
        if self.counted is None:
            return None
        enough = self.at_least is None or self.counted >= self.at_least
        return enough and (self.at_most is None or self.counted <= self.at_most)


@dataclass(frozen=True, slots=True)
class Standing:
    """One year or the period."""

    window: Window
    decided: Decimal
    pending: Decimal
    """Suggested, not decided."""
    cut: Decimal
    """Taken off by maximums, of what is pending."""
    unknown: tuple[str, ...]
    """Ids of activities in this window whose points are not known."""
    caps: tuple[CapUse, ...]
    norms: tuple[NormUse, ...]

    @property
    def points(self) -> Decimal:
        return self.decided + self.pending


@dataclass(frozen=True, slots=True)
class Totals:
    years: tuple[Standing, ...]
    period: Standing
    undated: tuple[str, ...]
    """Ids of activities that stand in no year, because their day is not known."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """One activity with what the maximums left of it."""

    draft: Draft
    cuts: Told
    points: Decimal | None

    @property
    def facts(self) -> ActivityFacts:
        return self.draft.facts

    @property
    def decided(self) -> bool:
        return self.facts.decided_points is not None

    @property
    def took_place(self) -> bool:
        """Whether its hours and meetings count: also when it earns nothing, or when its points are for the committee
        to settle; not when it was too short, was stopped or was decided to be worth nothing."""
        if self.decided:
            return bool(self.points) or self.draft.points == 0
        codes = {one.code for one in self.draft.told.caveats if one.weight == "stops"}
        short = any(one.code == "below_minimum" for one in self.draft.told.caveats)
        return not short and codes <= {"value_unset"}


def totals(
    activities: Sequence[ActivityFacts],
    history: Sequence[ActivityFacts],
    setting: Setting,
    circumstances: Collection[str] = (),
    category_a_points: Decimal | None = None,
) -> Totals:
    """The standing of one holder. `circumstances` are those that lower a norm, by the names that the rulebook gives
    them; `category_a_points` as entered by providers over the period, None when not known."""
    drafts = drafted(activities, history, setting)
    cuts = settled(drafts.values(), setting)
    counted = [_Counted(one, cuts[name].told, final_points(one, cuts[name].told)) for name, one in drafts.items()]
    holder = _Holder(setting, frozenset(circumstances), category_a_points)
    return Totals(
        years=tuple(_standing(window, "year", counted, holder) for window in _years(counted, setting)),
        period=_standing(period_window(setting.period), "period", counted, holder),
        undated=tuple(sorted(one.facts.id for one in counted if one.facts.date is None)),
    )


@dataclass(frozen=True, slots=True)
class _Holder:
    setting: Setting
    circumstances: frozenset[str]
    category_a_points: Decimal | None


def _years(counted: Iterable[_Counted], setting: Setting) -> list[Window]:
    """The years of the period, and any other year that something counts in."""
    found = set(years_of(setting.period, setting.book, setting.on)) if setting.period else set()
    for one in counted:
        if one.facts.date and one.took_place:
            window = window_of(one.facts.date, "year", setting.book, setting.on, setting.period)
            found.add(window or calendar_year(one.facts.date))
    return sorted(found, key=lambda window: str(window.start))


def _standing(window: Window, per: str, counted: Iterable[_Counted], holder: _Holder) -> Standing:
    inside = [one for one in counted if one.facts.date and window.holds(one.facts.date)]
    caps = [(name, cap) for name, cap in holder.setting.book.caps.items() if cap.per == per]
    norms = [(name, norm) for name, norm in holder.setting.book.norms.items() if norm.per == per]
    cap_uses = (_cap_use(name, cap, window, inside, holder.setting) for name, cap in caps)
    norm_uses = (_norm_use(name, norm, window, inside, holder) for name, norm in norms)
    return Standing(
        window=window,
        decided=sum((one.points or ZERO for one in inside if one.decided), ZERO),
        pending=sum((one.points or ZERO for one in inside if not one.decided), ZERO),
        cut=-sum((line.points for one in inside for line in one.cuts.lines), ZERO),
        unknown=tuple(sorted(one.facts.id for one in inside if one.points is None)),
        caps=tuple(use for use in cap_uses if use),
        norms=tuple(use for use in norm_uses if use),
    )


def _cap_use(name: str, cap: Cap, window: Window, inside: Iterable[_Counted], setting: Setting) -> CapUse | None:
    """By the version in force at the end of the window; None when there is none."""
    at_most, told = looked_up(cap.at_most, setting.book, window.end or setting.on)
    if not isinstance(at_most, Decimal):
        return None
    value = told.uses[0][1]
    return CapUse(
        cap=name,
        says=cap.says,
        says_en=cap.says_en,
        counts=cap.counts,
        at_most=at_most,
        used=sum((_room_taken(one, cap) for one in inside if cap.covers(one.facts.kind)), ZERO),
        cut=-sum((line.points for one in inside for line in one.cuts.lines if line.rule == name), ZERO),
        origin=value.origin,
        citation=value.citation,
    )


def _room_taken(one: _Counted, cap: Cap) -> Decimal:
    points = one.points or ZERO
    return points if cap.counts == "points" else Decimal(meetings_counted(one.draft, points))


def _norm_use(name: str, norm: Norm, window: Window, inside: Iterable[_Counted], holder: _Holder) -> NormUse | None:
    """By the version in force at the end of the window; None when there is none."""
    least, most, told = _bounds(norm, window.end or holder.setting.on, holder)
    if least is None and most is None:
        return None
    return NormUse(
        norm=name,
        says=norm.says,
        says_en=norm.says_en,
        counts=norm.counts,
        category=norm.category,
        at_least=least,
        at_most=most,
        counted=_towards(norm, inside, holder),
        binding=norm.binding == "yes",
        origin=weakest(used for _, used in told.uses),
        citation="; ".join(dict.fromkeys(used.citation for _, used in told.uses)),
    )


def _bounds(norm: Norm, day: dt.date, holder: _Holder) -> tuple[Decimal | None, Decimal | None, Told]:
    """What is asked at least and at most, lowered where the holder's circumstances do so."""
    least, told = _bound(norm.at_least, day, holder)
    most, found = _bound(norm.at_most, day, holder)
    told += found
    for less in norm.less:
        if less.circumstance in holder.circumstances and least is not None:
            by, found = _bound(less.by, day, holder)
            least, told = least - (by or ZERO), told + found
    return least, most, told


def _bound(parameter: str | None, day: dt.date, holder: _Holder) -> tuple[Decimal | None, Told]:
    if parameter is None:
        return None, Told()
    value, told = looked_up(parameter, holder.setting.book, day)
    return (value, told) if isinstance(value, Decimal) else (None, Told())


def _towards(norm: Norm, inside: Iterable[_Counted], holder: _Holder) -> Decimal | None:
    if norm.category == "A":
        return holder.category_a_points if norm.per == "period" else None
    return sum((_measured(one, norm.counts) for one in inside if norm.covers(one.facts.kind)), ZERO)


def _measured(one: _Counted, counts: str) -> Decimal:
    if counts == "points":
        return one.points or ZERO
    if not one.took_place:
        return ZERO
    return Decimal(one.draft.meetings) if counts == "meetings" else one.draft.measured.hours or ZERO
