"""Where a holder stands: per year and period what counts, what the maximums cut away, and what is still missing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from review.points.caps import final_points, meetings_counted, settled
from review.points.draft import Setting
from review.points.formulas import ZERO
from review.points.holder import NOTHING_KNOWN, HolderFacts
from review.points.norms import Counted, NormUse, Stretch, norm_uses
from review.points.rule import Cap
from review.points.suggest import drafted
from review.points.suggestion import ActivityFacts, Origin
from review.points.told import looked_up
from review.points.windows import Window, calendar_year, period_window, window_of, years_of


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
class Standing:
    """One year or the period."""

    window: Window
    decided: Decimal
    pending: Decimal
    """Suggested, not decided."""
    cut: Decimal
    """Taken off by maximums, of what is pending."""
    stated: Decimal
    """As the applicant stated; unstated is nothing."""
    printed: Decimal
    """As stands on the papers, whoever issued them."""
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


def totals(
    activities: Sequence[ActivityFacts],
    history: Sequence[ActivityFacts],
    setting: Setting,
    holder: HolderFacts = NOTHING_KNOWN,
) -> Totals:
    """The standing of one holder."""
    drafts = drafted(activities, history, setting)
    cuts = settled(drafts.values(), setting)
    counted = [Counted(one, cuts[name].told, final_points(one, cuts[name].told)) for name, one in drafts.items()]
    return Totals(
        years=tuple(_standing(window, "year", counted, holder, setting) for window in _years(counted, setting)),
        period=_standing(period_window(setting.period), "period", counted, holder, setting),
        undated=tuple(sorted(one.facts.id for one in counted if one.facts.date is None)),
    )


def _years(counted: Iterable[Counted], setting: Setting) -> list[Window]:
    """The years of the period, and any other year that something counts in."""
    found = set(years_of(setting.period, setting.book, setting.on)) if setting.period else set()
    for one in counted:
        if one.facts.date and one.took_place:
            window = window_of(one.facts.date, "year", setting.book, setting.on, setting.period)
            found.add(window or calendar_year(one.facts.date))
    return sorted(found, key=lambda window: str(window.start))


def _standing(window: Window, per: str, counted: Iterable[Counted], holder: HolderFacts, setting: Setting) -> Standing:
    inside = [one for one in counted if one.facts.date and window.holds(one.facts.date)]
    caps = [(name, cap) for name, cap in setting.book.caps.items() if cap.per == per]
    norms = {name: norm for name, norm in setting.book.norms.items() if norm.per == per}
    cap_uses = (_cap_use(name, cap, window, inside, setting) for name, cap in caps)
    return Standing(
        window=window,
        decided=sum((one.points or ZERO for one in inside if one.decided), ZERO),
        pending=sum((one.points or ZERO for one in inside if not one.decided), ZERO),
        cut=-sum((line.points for one in inside for line in one.cuts.lines), ZERO),
        stated=sum((one.facts.stated_points or ZERO for one in inside), ZERO),
        printed=sum((one.facts.printed_points or ZERO for one in inside), ZERO),
        unknown=tuple(sorted(one.facts.id for one in inside if one.points is None)),
        caps=tuple(use for use in cap_uses if use),
        norms=norm_uses(norms, Stretch(window, inside, holder, setting)),
    )


def _cap_use(name: str, cap: Cap, window: Window, inside: Iterable[Counted], setting: Setting) -> CapUse | None:
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


def _room_taken(one: Counted, cap: Cap) -> Decimal:
    points = one.points or ZERO
    return points if cap.counts == "points" else Decimal(meetings_counted(one.draft, points))
