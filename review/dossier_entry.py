"""What is written down in a dossier beside papers: numbers, periods, category A points, facts about the holder."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from pydantic import TypeAdapter

from review.points.suggestion import Period
from review.points.windows import add_months


@dataclass(frozen=True, slots=True)
class RegisterNumber:
    """The holder's number at this register."""

    number: str
    type: Literal["number"] = "number"


@dataclass(frozen=True, slots=True)
class RegistrationPeriod:
    """First and last day as the register granted them, and what a committee granted on top."""

    start: dt.date
    end: dt.date
    extension_months: int = 0
    extension_reason: str = ""
    """Why; asked for where there is an extension."""
    type: Literal["period"] = "period"

    @property
    def period(self) -> Period:
        """With the extension."""
        if not self.extension_months:
            return Period(self.start, self.end)
        after = self.end + dt.timedelta(days=1)
        return Period(self.start, add_months(after, self.extension_months) - dt.timedelta(days=1))


@dataclass(frozen=True, slots=True)
class CategoryA:
    """Points of one accredited training, as its provider entered them. They never become category B points."""

    day: dt.date
    points: Decimal
    title: str = ""
    type: Literal["category_a"] = "category_a"


@dataclass(frozen=True, slots=True)
class HolderFact:
    """Something a register asks of the holder, by the name its rulebook gives it: `hours_worked`, `diploma`,
    `employer_statement`. The last one entered holds."""

    name: str
    value: str
    """A number, `yes` or `no`, a day as YYYY-MM-DD, or words: as the rulebook's check reads it."""
    type: Literal["fact"] = "fact"


@dataclass(frozen=True, slots=True)
class Circumstance:
    """Something that lowers a norm, by the name its rulebook gives it."""

    name: str
    type: Literal["circumstance"] = "circumstance"


@dataclass(frozen=True, slots=True)
class Away:
    """Days on which the holder could not work on the norms; both included."""

    reason: Literal["illness", "leave"]
    first: dt.date
    last: dt.date
    type: Literal["away"] = "away"


Entered = RegisterNumber | RegistrationPeriod | CategoryA | HolderFact | Circumstance | Away
ENTERED: TypeAdapter[Entered] = TypeAdapter(Entered)


@dataclass(frozen=True, slots=True)
class DossierEntry:
    """One thing entered, by whom and when. Entries are appended; a wrong one is taken back by another."""

    id: int
    holder_key: str
    register: str
    value: Entered
    by: str
    """Shown name of who entered it."""
    at: dt.datetime
    taken_back: bool = False


class Impossible(ValueError):
    """An entry that cannot be so; `code` says why: `ends_before_start`, `extension_without_reason`, `not_a_number`,
    `not_a_day`, `empty`, `overlaps`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def check(value: Entered, others: Sequence[DossierEntry]) -> None:
    """Raises Impossible."""
    match value:
        case RegistrationPeriod():
            _check_period(value, [one.value for one in others if not one.taken_back])
        case Away() if value.last < value.first:
            raise Impossible("ends_before_start")
        case CategoryA() if not value.points.is_finite() or value.points < 0:
            raise Impossible("not_a_number")
        case RegisterNumber(number=text) | HolderFact(value=text) | Circumstance(name=text) if not text.strip():
            raise Impossible("empty")


def _check_period(value: RegistrationPeriod, others: Sequence[Entered]) -> None:
    if value.end < value.start or value.extension_months < 0:
        raise Impossible("ends_before_start")
    if value.extension_months and not value.extension_reason.strip():
        raise Impossible("extension_without_reason")
    for other in others:
        if isinstance(other, RegistrationPeriod) and other.start != value.start:
            mine, theirs = value.period, other.period
            if mine.start <= theirs.end and theirs.start <= mine.end:
                raise Impossible("overlaps")


def periods_of(entries: Sequence[DossierEntry]) -> tuple[RegistrationPeriod, ...]:
    """Oldest first. One that starts on the day of an earlier entry takes its place: so an extension is granted."""
    found = {
        one.value.start: one.value
        for one in entries
        if isinstance(one.value, RegistrationPeriod) and not one.taken_back
    }
    return tuple(found[start] for start in sorted(found))


def period_on(periods: Sequence[RegistrationPeriod], day: dt.date | None) -> Period | None:
    """The period that holds the day; where none does, the last one that began before it, else the first."""
    if not periods or day is None:
        return periods[-1].period if periods else None
    holding = [one.period for one in periods if one.period.start <= day <= one.period.end]
    begun = [one.period for one in periods if one.period.start <= day]
    return (holding or begun or [periods[0].period])[-1]
