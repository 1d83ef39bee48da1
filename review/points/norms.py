"""How far a holder is with what the register asks over a year or the period."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from review.points.draft import Draft, Setting
from review.points.formulas import ROUNDINGS, ZERO
from review.points.holder import HolderFacts
from review.points.measure import full_months
from review.points.plain_values import is_day
from review.points.rule import LessInYear, Norm, ProRata
from review.points.suggestion import ActivityFacts, Origin
from review.points.told import WEAKEST_FIRST, Told, looked_up, weakest
from review.points.windows import Window

DAY = dt.timedelta(days=1)
NOTHING_FOR_IT = frozenset({"below_minimum", "not_whole", "excluded"})
"""Caveats that say an activity counts for nothing, not even its hours; the wrong group costs points only."""


@dataclass(frozen=True, slots=True)
class Counted:
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
        told = self.draft.told.caveats
        stops = {one.code for one in told if one.weight == "stops"}
        return not NOTHING_FOR_IT & {one.code for one in told} and stops <= {"value_unset", "committee_decides"}


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
    carried: Decimal = ZERO
    """Of what is counted, how much came along from the period before."""
    one_of: tuple[str, ...] = ()
    part_of: str | None = None
    met_by: tuple[str, ...] = ()
    """Of `one_of`, those that are met."""

    @property
    def missing(self) -> Decimal | None:
        if self.counted is None or self.at_least is None:
            return None
        return max(self.at_least - self.counted, ZERO)

    @property
    def met(self) -> bool | None:
        if self.one_of:
            return bool(self.met_by)
        if self.counted is None:
            return None
        enough = self.at_least is None or self.counted >= self.at_least
        return enough and (self.at_most is None or self.counted <= self.at_most)


@dataclass(frozen=True, slots=True)
class Stretch:
    """One year or the period of one holder, with what was done in it."""

    window: Window
    inside: Sequence[Counted]
    holder: HolderFacts
    setting: Setting

    @property
    def day_of_rules(self) -> dt.date:
        """A norm is asked as it is in force at the end."""
        return self.window.end or self.setting.on

    def number(self, parameter: str | None) -> tuple[Decimal | None, Told]:
        """The value of a parameter that a norm may name."""
        if parameter is None:
            return None, Told()
        value, told = looked_up(parameter, self.setting.book, self.day_of_rules)
        return (value, told) if isinstance(value, Decimal) else (None, Told())

    def has(self, less: LessInYear) -> bool:
        """Whether the holder is in these circumstances here."""
        since = self.holder.facts.get(less.since or "")
        in_it = less.circumstance in self.holder.circumstances
        return in_it and (not is_day(since) or self.window.holds(dt.date.fromisoformat(since)))


@dataclass(frozen=True, slots=True)
class Bounds:
    least: Decimal | None
    most: Decimal | None
    told: Told


def norm_uses(norms: Mapping[str, Norm], within: Stretch) -> tuple[NormUse, ...]:
    """Of these norms those that are in force, in the rulebook's order."""
    plain = {name: use for name, norm in norms.items() if not norm.one_of and (use := _norm_use(name, norm, within))}
    chosen = {name: use for name, norm in norms.items() if norm.one_of and (use := _choice(name, norm, plain))}
    return tuple(found for name in norms if (found := plain.get(name) or chosen.get(name)))


def _choice(name: str, norm: Norm, plain: Mapping[str, NormUse]) -> NormUse | None:
    """A norm that is met when one of others is."""
    others = [plain[one] for one in norm.one_of if one in plain]
    if not others:
        return None
    return NormUse(
        norm=name,
        says=norm.says,
        says_en=norm.says_en,
        counts=norm.counts,
        category=norm.category,
        at_least=None,
        at_most=None,
        counted=None,
        binding=norm.binding == "yes",
        origin=min((one.origin for one in others), key=WEAKEST_FIRST.index),
        citation="; ".join(dict.fromkeys(one.citation for one in others)),
        one_of=norm.one_of,
        part_of=norm.part_of,
        met_by=tuple(one.norm for one in others if one.met),
    )


def _norm_use(name: str, norm: Norm, within: Stretch) -> NormUse | None:
    bounds = _bounds(norm, within)
    if bounds.least is None and bounds.most is None:
        return None
    if norm.pro_rata:
        bounds = _pro_rata(bounds, norm.pro_rata, within)
    counted, carried, told = _counted(name, norm, within)
    told = bounds.told + told
    return NormUse(
        norm=name,
        says=norm.says,
        says_en=norm.says_en,
        counts=norm.counts,
        category=norm.category,
        at_least=bounds.least,
        at_most=bounds.most,
        counted=counted,
        binding=norm.binding == "yes",
        origin=weakest(used for _, used in told.uses),
        citation="; ".join(dict.fromkeys(used.citation for _, used in told.uses)),
        carried=carried,
        part_of=norm.part_of,
    )


def _bounds(norm: Norm, within: Stretch) -> Bounds:
    """What is asked at least and at most, lowered where the holder's circumstances do so."""
    least, told = within.number(norm.at_least)
    most, found = within.number(norm.at_most)
    told += found
    for less in norm.less:
        if least is not None and within.has(less):
            by, found = within.number(less.by)
            least, told = least - (by or ZERO), told + found
    return Bounds(least, most, told)


def _pro_rata(bounds: Bounds, rule: ProRata, within: Stretch) -> Bounds:
    """The minimum in proportion to the time that was there to reach it, to hundredths."""
    window, setting = within.window, within.setting
    by, told = looked_up(rule.by, setting.book, setting.on)
    if bounds.least is None or window.start is None or window.end is None or not isinstance(by, str):
        return bounds
    away = [one for one in _away(rule, window.start, window.end, within) if one[0] <= one[1]]
    if not away:
        return bounds
    whole = _length(window.start, window.end, by)
    gone = sum(_length(first, last, by) for first, last in _apart(away))
    share = Fraction(bounds.least) * max(whole - gone, 0) / whole
    least = (Decimal(share.numerator) / share.denominator).quantize(Decimal("0.01"))
    return replace(bounds, least=least, told=bounds.told + told)


def _away(rule: ProRata, start: dt.date, end: dt.date, within: Stretch) -> Iterable[tuple[dt.date, dt.date]]:
    """Stretches between two days in which the holder could not work on it, first and last day."""
    period = within.setting.period
    if "entry" in rule.reasons and period:
        yield start, period.start - DAY
        yield period.end + DAY, end
    for absence in within.holder.absences:
        if absence.reason in rule.reasons:
            yield max(absence.first, start), min(absence.last, end)


def _apart(stretches: Iterable[tuple[dt.date, dt.date]]) -> list[tuple[dt.date, dt.date]]:
    """The same days in stretches that do not overlap."""
    found: list[tuple[dt.date, dt.date]] = []
    for first, last in sorted(stretches):
        if found and first <= found[-1][1] + DAY:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def _length(first: dt.date, last: dt.date, by: str) -> int:
    return (full_months(first, last) or 0) if by == "full_months" else (last - first).days + 1


def _counted(name: str, norm: Norm, within: Stretch) -> tuple[Decimal | None, Decimal, Told]:
    """What counts towards a norm, how much of it was carried over, and the values used."""
    counted, book, day = _towards(norm, within), within.setting.book, within.day_of_rules
    most, told = within.number(norm.carry_over)
    carried = min(within.holder.surplus.get(name, ZERO), most) if most else ZERO
    told = told if carried else Told()
    if counted is None:
        return None, ZERO, told
    if norm.rounding and book.parameters[norm.rounding].at(day):
        rounding, found = looked_up(norm.rounding, book, day)
        told += found
        counted = ROUNDINGS[rounding](counted) if isinstance(rounding, str) else counted
    return counted + carried, carried, told


def _towards(norm: Norm, within: Stretch) -> Decimal | None:
    if norm.category == "A":
        return within.holder.category_a_points if norm.per == "period" else None
    return sum((_measured(one, norm.counts) for one in within.inside if norm.covers(one.facts.kind)), ZERO)


def _measured(one: Counted, counts: str) -> Decimal:
    if counts == "points":
        return one.points or ZERO
    if not one.took_place:
        return ZERO
    return Decimal(one.draft.meetings) if counts == "meetings" else one.draft.measured.hours or ZERO
