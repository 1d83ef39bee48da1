"""A dossier as JSON in, suggestions and totals as JSON out: `bewijspunt points` of CONTRACTS.md."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from review.points import words
from review.points.activity_shape import AbsenceWritten, ActivityJudged, ActivityWritten, kind_code
from review.points.admission import Applicant, Checked, WrongFact, admission
from review.points.draft import Setting
from review.points.formulas import ZERO
from review.points.holder import HolderFacts
from review.points.norms import NormUse
from review.points.periods import registration_period
from review.points.plain_values import IsoDay, PlainNumber, WholeCount
from review.points.rule import Rulebook
from review.points.suggest import WEIGHT_FIRST, program, suggest
from review.points.suggestion import ActivityFacts, Caveat, Line, Period, Suggestion
from review.points.totals import CapUse, Standing, Totals, totals
from review.points.words import Both, amount, caveat

Json = dict[str, Any]

SURE_FROM = 0.9
"""Below this confidence a reviewer is told to look at the value."""

PLAINLY = {
    "model_type": "expected an object",
    "dict_type": "expected an object",
    "tuple_type": "expected a list",
    "string_type": "expected text",
    "literal_error": "is none of the values that it can have",
    "missing": "is missing",
}
"""Kinds of fault for which pydantic's words speak of Python."""


class DossierFault(ValueError):
    """The dossier cannot be used; `path` says where."""

    def __init__(self, path: str, says: str) -> None:
        super().__init__(f"{path}: {says}")
        self.path = path
        """JSON path, for instance `$.activities[2].date`."""
        self.says = says


class HolderWritten(BaseModel):
    """What is known of the holder. Keys that are not named here are facts for the admission checks, by the rulebook's
    names: `hours_worked`, `diploma`, `employer_statement`; name and number are passed over."""

    model_config = ConfigDict(frozen=True, extra="allow")

    circumstances: tuple[str, ...] | None = ()
    """What lowers a norm, by the rulebook's names, for instance `in_training`."""
    category_a_points: PlainNumber | None = None
    """As providers entered them, over the period."""
    absences: tuple[AbsenceWritten, ...] | None = ()
    surplus: dict[str, PlainNumber] | None = None
    """By norm, the points above it in the period before."""


class RegistrationWritten(BaseModel):
    """A registration period as granted, an extension included. Without `end` the rulebook's length is taken."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    start: IsoDay
    end: IsoDay | None = None
    extension_months: WholeCount | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "RegistrationWritten":
        if self.end and self.end < self.start:
            raise ValueError("the period ends before it starts")
        return self


class DossierWritten(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    period: RegistrationWritten | None = None
    holder: HolderWritten | None = None
    activities: tuple[ActivityJudged, ...]
    history: tuple[ActivityWritten, ...] | None = ()
    """Other activities of this holder; with `decided_points` they stand as decided."""
    on: IsoDay | None = None
    """Day of judging; today when it is not given."""


def points_contract(dossier: object, rulebook: Rulebook, on: dt.date | None = None) -> Json:
    """Suggestions and totals of a dossier. `on` is used when the dossier names no day itself.

    Raises DossierFault.
    """
    written = dossier_written(dossier)
    today = written.on or on or dt.datetime.now(dt.UTC).date()
    setting = Setting(rulebook, today, period_of(written, rulebook, today))
    activities = [one.facts() for one in written.activities]
    history = [one.facts() for one in written.history or ()]
    holder = holder_facts(written)
    made = suggest(activities, history, rulebook, setting.on, setting.period)
    return {
        "register": rulebook.register,
        "rulebook": {"name": rulebook.head.name, "version": rulebook.version, "counts": rulebook.head.counts},
        "program": program(),
        "on": setting.on.isoformat(),
        "period": period_json(setting.period),
        "activities": [
            activity_json(facts, one, doubts(given))
            for given, facts, one in zip(written.activities, activities, made, strict=True)
        ],
        "totals": totals_json(totals(activities, history, setting, holder)),
        "admission": [asdict(one) for one in admission_of([*history, *activities], setting, holder)],
    }


def period_of(written: DossierWritten, rulebook: Rulebook, on: dt.date) -> Period | None:
    given = written.period
    if given is None:
        return None
    if given.end:
        return Period(given.start, given.end)
    period = registration_period(given.start, rulebook, on, given.extension_months or 0)
    if period is None:
        raise DossierFault("$.period.end", "is missing, and this rulebook does not say how long a period is")
    return period


def holder_facts(written: DossierWritten) -> HolderFacts:
    holder = written.holder or HolderWritten()
    return HolderFacts(
        facts=holder.model_extra or {},
        circumstances=frozenset(holder.circumstances or ()),
        category_a_points=holder.category_a_points,
        absences=tuple(one.absence() for one in holder.absences or ()),
        surplus=holder.surplus or {},
        extension_months=(written.period.extension_months if written.period else 0) or 0,
    )


def admission_of(activities: Sequence[ActivityFacts], setting: Setting, holder: HolderFacts) -> tuple[Checked, ...]:
    try:
        return admission(Applicant(setting, activities, holder))
    except WrongFact as fault:
        raise DossierFault(f"$.holder.{fault.fact}", fault.says) from fault


def doubts(given: ActivityJudged) -> tuple[Caveat, ...]:
    """What a reader was not sure of, and where what was stated differs from what was read."""
    unsure = [name for name, sure in (given.confidence or {}).items() if sure is not None and sure < SURE_FROM]
    stated = given.stated.model_dump(exclude_none=True) if given.stated else {}
    if "kind" in stated:
        stated["kind"] = kind_code(stated["kind"])
    read = given.facts()
    differing = [name for name, value in stated.items() if value != getattr(read, name)]
    found = [caveat("low_confidence", fields=words.fields(unsure))] if unsure else []
    if differing:
        found.append(caveat("stated_and_read_differ", fields=words.fields(differing)))
    return tuple(found)


def dossier_written(dossier: object) -> DossierWritten:
    """The dossier in its shape. Raises DossierFault for the first thing that does not fit."""
    try:
        written = DossierWritten.model_validate(dossier)
    except ValidationError as fault:
        first = fault.errors()[0]
        says = PLAINLY.get(first["type"], first["msg"].removeprefix("Value error, "))
        raise DossierFault(json_path(first["loc"]), says) from fault
    for part, listed in (("activities", written.activities), ("history", written.history or ())):
        seen: set[str] = set()
        for place, one in enumerate(listed):
            if one.id in seen:
                raise DossierFault(f"$.{part}[{place}].id", f"two activities have the id {one.id}")
            seen.add(one.id)
    return written


def json_path(loc: Iterable[str | int]) -> str:
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc)


def activity_json(facts: ActivityFacts, made: Suggestion, doubted: tuple[Caveat, ...]) -> Json:
    caveats = sorted((*made.caveats, *doubted), key=lambda one: WEIGHT_FIRST.index(one.weight))
    return {
        "id": facts.id,
        "kind": facts.kind,
        "date": facts.date.isoformat() if facts.date else None,
        "points": number(made.points),
        "stated_points": number(facts.stated_points),
        "printed_points": number(facts.printed_points),
        "lines": [line_json(one) for one in made.lines],
        "caveats": [asdict(one) for one in caveats],
        "questions": [asdict(one) for one in made.questions],
    }


def line_json(line: Line) -> Json:
    return {**asdict(line), "points": number(line.points)}


def totals_json(found: Totals) -> Json:
    return {
        "years": [{"year": one.window.label, **standing_json(one)} for one in found.years],
        "period": standing_json(found.period),
        "undated": list(found.undated),
    }


def standing_json(found: Standing) -> Json:
    window = found.window
    return {
        "start": window.start.isoformat() if window.start else None,
        "end": window.end.isoformat() if window.end else None,
        "points": number(found.points),
        "decided": number(found.decided),
        "pending": number(found.pending),
        "before_caps": number(found.points + found.cut),
        "cut": number(found.cut),
        "stated": number(found.stated),
        "printed": number(found.printed),
        "unknown": list(found.unknown),
        "caps": [cap_json(one) for one in found.caps],
        "norms": [norm_json(one) for one in found.norms],
        "summary": [{"text": one.nl, "text_en": one.en} for one in summary(found)],
    }


def summary(found: Standing) -> Iterable[Both]:
    """What is used, what is open and what is missing, in sentences."""
    for cap in found.caps:
        if cap.used:
            says = Both(cap.says, cap.says_en)
            yield words.standing("cap", says=says, used=cap.used, most=cap.at_most, open=cap.open)
    for norm in found.norms:
        if norm.missing:
            says = Both(norm.says, norm.says_en)
            yield words.standing(f"norm_{norm.counts}", says=says, missing=norm.missing, least=norm.at_least or ZERO)


def period_json(period: Period | None) -> Json | None:
    return {"start": period.start.isoformat(), "end": period.end.isoformat()} if period else None


def cap_json(use: CapUse) -> Json:
    return {**numbers(asdict(use)), "open": number(use.open)}


def norm_json(use: NormUse) -> Json:
    written = numbers(asdict(use))
    return {**written, "missing": number(use.missing), "met": use.met}


def numbers(found: Json) -> Json:
    return {name: amount(value) if isinstance(value, Decimal) else value for name, value in found.items()}


def number(value: Decimal | None) -> str | None:
    return None if value is None else amount(value)
