"""Where a holder stands at one register: what was decided, what waits, what the norm asks, what would still count."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlmodel import col, select

from review.claim import Holder, folded
from review.dossier_entry import (
    Away,
    CategoryA,
    Circumstance,
    DossierEntry,
    HolderFact,
    RegisterNumber,
    RegistrationPeriod,
    period_on,
    periods_of,
)
from review.item import Suggested
from review.points.admission import Applicant, Checked, WrongFact, admission
from review.points.draft import Setting
from review.points.holder import Absence, HolderFacts
from review.points.rule import Rulebook
from review.points.suggestion import ActivityFacts, Period, Suggestion
from review.points.totals import Standing, Totals, totals
from review.points.words import Both, amount
from review.queue import newest_suggestions
from review.store import Store
from review.tables import HolderRow, UploadRow

MOST_FOUND = 30


class UnknownHolder(Exception):
    """No paper of such a holder ever came."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """One holder at one register. Category A and B stand apart and are never added up."""

    holder_key: str
    holder: Holder
    register: str
    number: str | None
    """At this register."""
    periods: tuple[RegistrationPeriod, ...]
    """As entered, oldest first."""
    period: Period | None
    """The one looked at: entered, else as stated last."""
    totals: Totals
    """Category B per year and over the period: decided, pending, what the maximums cut away, and the norms."""
    category_a: tuple[CategoryA, ...]
    """Of the period, by day, as providers entered them."""
    decided: tuple[ActivityFacts, ...]
    """With `decided_points`."""
    pending: tuple[ActivityFacts, ...]
    checks: tuple[Checked, ...]
    """What the register asks of the holder."""
    entries: tuple[DossierEntry, ...]
    """All that was entered, oldest first."""
    suggested: tuple[Suggestion, ...]
    """The newest of what waits."""
    at_registers: tuple[str, ...]
    """Registers at which papers of this holder came."""
    wrong_fact: str | None = None
    """The name of an entered fact that its check cannot read: then there are no checks."""

    @property
    def category_a_points(self) -> Decimal | None:
        """None when nothing was entered: not known is not nothing."""
        return sum((one.points for one in self.category_a), Decimal(0)) if self.category_a else None


def dossier(
    store: Store, holder_key: str, rulebook: Rulebook, on: dt.date, looked_at: dt.date | None = None
) -> Dossier:
    """Raises `UnknownHolder`. on: the day of judging; looked_at: a day in the period that is asked for, `on` where
    none is given."""
    holder = holder_of(store, holder_key)
    entries = store.entries(rulebook.register, [holder_key]).get(holder_key, ())
    papers = store.papers(rulebook.register, [holder_key]).get(holder_key, [])
    stated = [one.upload.claim.period for one in papers if one.upload.claim.period]
    periods = periods_of(entries)
    period = period_on(periods, looked_at or on) or (stated[-1] if stated else None)
    decided = tuple(facts for one in papers for facts in one.decided)
    waiting = _waiting(store, [one.upload.id for one in papers if one.upload.state == "queued"])
    pending = tuple(one.facts for one in waiting)
    setting, known = Setting(rulebook, on, period), _Entered(entries)
    category_a = known.category_a(period)
    facts = known.holder_facts(period)
    checks, wrong = _checked(setting, facts, (*decided, *pending))
    return Dossier(
        holder_key=holder_key,
        holder=holder,
        register=rulebook.register,
        number=known.number or holder.number,
        periods=periods,
        period=period,
        totals=totals(pending, decided, setting, facts),
        category_a=category_a,
        decided=decided,
        pending=pending,
        checks=checks,
        entries=entries,
        suggested=tuple(one.suggestion for one in waiting),
        at_registers=registers_of(store, holder_key),
        wrong_fact=wrong,
    )


def still_counts(standing: Standing) -> tuple[Both, ...]:
    """What would still count in this year or period, and what no longer does, in sentences: `10 van 10 gebruikt`."""
    return tuple(_room_said(standing))


def _room_said(standing: Standing) -> Iterator[Both]:
    for use in standing.caps:
        open_, most = amount(use.open), amount(use.at_most)
        yield Both(
            f"{use.says}: {_nl(amount(use.used))} van {_nl(most)} gebruikt; nog {_nl(open_)} open.",
            f"{use.says_en}: {amount(use.used)} of {most} used; {open_} still open.",
        )
    for norm in standing.norms:
        if norm.missing is not None and norm.category == "B":
            zero = Decimal(0)
            missing, least, done = map(amount, (norm.missing, norm.at_least or zero, norm.counted or zero))
            yield Both(
                f"{norm.says}: {_nl(done)} van {_nl(least)}; er ontbreekt {_nl(missing)}.",
                f"{norm.says_en}: {done} of {least}; {missing} missing.",
            )


def _nl(number: str) -> str:
    return number.replace(".", ",")


@dataclass(frozen=True, slots=True)
class _Entered:
    """The entries that hold."""

    entries: Sequence[DossierEntry]

    @property
    def values(self) -> list[object]:
        return [one.value for one in self.entries if not one.taken_back]

    @property
    def number(self) -> str | None:
        return next((one.number for one in reversed(self.values) if isinstance(one, RegisterNumber)), None)

    @property
    def facts(self) -> dict[str, object]:
        """The last one of each name."""
        return {one.name: one.value for one in self.values if isinstance(one, HolderFact)}

    @property
    def circumstances(self) -> frozenset[str]:
        return frozenset(one.name for one in self.values if isinstance(one, Circumstance))

    @property
    def absences(self) -> tuple[Absence, ...]:
        return tuple(Absence(one.reason, one.first, one.last) for one in self.values if isinstance(one, Away))

    def category_a(self, period: Period | None) -> tuple[CategoryA, ...]:
        found = [one for one in self.values if isinstance(one, CategoryA)]
        inside = [one for one in found if period is None or period.start <= one.day <= period.end]
        return tuple(sorted(inside, key=lambda one: (one.day, one.title)))

    def holder_facts(self, period: Period | None) -> HolderFacts:
        points_a = [one.points for one in self.category_a(period)]
        return HolderFacts(
            facts=self.facts,
            circumstances=self.circumstances,
            category_a_points=sum(points_a, Decimal(0)) if points_a else None,
            absences=self.absences,
            extension_months=self.extension_of(period),
        )

    def extension_of(self, period: Period | None) -> int:
        found = [one for one in periods_of(self.entries) if period and one.start == period.start]
        return found[-1].extension_months if found else 0


def _checked(
    setting: Setting, known: HolderFacts, activities: Sequence[ActivityFacts]
) -> tuple[tuple[Checked, ...], str | None]:
    try:
        return admission(Applicant(setting, activities, known)), None
    except WrongFact as wrong:
        return (), wrong.fact


def holder_of(store: Store, holder_key: str) -> Holder:
    """Raises `UnknownHolder`."""
    with store.reading() as session:
        row = session.get(HolderRow, holder_key)
    if row is None:
        raise UnknownHolder(holder_key)
    return Holder(row.number, row.name)


def _waiting(store: Store, uploads: Sequence[int]) -> list[Suggested]:
    """What was judged of the papers that wait."""
    with store.reading() as session:
        rows = session.exec(select(UploadRow).where(col(UploadRow.id).in_(uploads)).order_by(col(UploadRow.id))).all()
        return [one for row in rows for one in newest_suggestions(session, row)]


def registers_of(store: Store, holder_key: str) -> tuple[str, ...]:
    """Registers at which papers of this holder came."""
    with store.reading() as session:
        found = select(UploadRow.register_name).where(UploadRow.holder_key == holder_key).distinct()
        return tuple(sorted(session.exec(found)))


@dataclass(frozen=True, slots=True)
class HolderFound:
    """One holder in a list, with the registers at which papers came."""

    key: str
    holder: Holder
    registers: tuple[str, ...]


def find_holders(store: Store, asked: str) -> tuple[HolderFound, ...]:
    """Holders whose name or number has all these words, at most `MOST_FOUND`."""
    words = folded(asked).split()
    if not words:
        return ()
    named = select(HolderRow).where(*(col(HolderRow.search).contains(word) for word in words))
    with store.reading() as session:
        rows = session.exec(named.order_by(col(HolderRow.search)).limit(MOST_FOUND)).all()
    return tuple(HolderFound(row.key, Holder(row.number, row.name), registers_of(store, row.key)) for row in rows)
