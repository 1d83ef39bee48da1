"""A dossier as JSON in, suggestions and totals as JSON out: `bewijspunt points` of CONTRACTS.md."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from review.points.activity_shape import ActivityWritten, PeriodWritten
from review.points.draft import Setting
from review.points.norms import NormUse
from review.points.plain_values import IsoDay, PlainNumber
from review.points.rule import Rulebook
from review.points.suggest import program, suggest
from review.points.suggestion import ActivityFacts, Line, Suggestion
from review.points.totals import CapUse, Standing, Totals, totals
from review.points.words import amount

Json = dict[str, Any]

PLAINLY = {"model_type": "expected an object", "tuple_type": "expected a list", "missing": "is missing"}
"""Kinds of fault for which pydantic's words speak of Python."""


class DossierFault(ValueError):
    """The dossier cannot be used; `path` says where."""

    def __init__(self, path: str, says: str) -> None:
        super().__init__(f"{path}: {says}")
        self.path = path
        """JSON path, for instance `$.activities[2].date`."""
        self.says = says


class HolderWritten(BaseModel):
    """Only what matters to the sums; name and number are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    circumstances: tuple[str, ...] | None = ()
    """What lowers a norm, by the rulebook's names, for instance `in_training`."""
    category_a_points: PlainNumber | None = None
    """As providers entered them, over the period."""


class DossierWritten(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    period: PeriodWritten | None = None
    holder: HolderWritten | None = None
    activities: tuple[ActivityWritten, ...]
    history: tuple[ActivityWritten, ...] | None = ()
    """Other activities of this holder; with `decided_points` they stand as decided."""
    on: IsoDay | None = None
    """Day of judging; today when it is not given."""


def points_contract(dossier: object, rulebook: Rulebook, on: dt.date | None = None) -> Json:
    """Suggestions and totals of a dossier. `on` is used when the dossier names no day itself.

    Raises DossierFault.
    """
    written = dossier_written(dossier)
    period = written.period.period() if written.period else None
    setting = Setting(rulebook, written.on or on or dt.datetime.now(dt.UTC).date(), period)
    activities = [one.facts() for one in written.activities]
    history = [one.facts() for one in written.history or ()]
    holder = written.holder or HolderWritten()
    standing = totals(activities, history, setting, holder.circumstances or (), holder.category_a_points)
    made = suggest(activities, history, rulebook, setting.on, period)
    return {
        "register": rulebook.register,
        "rulebook": {"name": rulebook.head.name, "version": rulebook.version, "counts": rulebook.head.counts},
        "program": program(),
        "on": setting.on.isoformat(),
        "period": {"start": period.start.isoformat(), "end": period.end.isoformat()} if period else None,
        "activities": [activity_json(facts, one) for facts, one in zip(activities, made, strict=True)],
        "totals": totals_json(standing),
    }


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


def activity_json(facts: ActivityFacts, made: Suggestion) -> Json:
    return {
        "id": facts.id,
        "kind": facts.kind,
        "date": facts.date.isoformat() if facts.date else None,
        "points": number(made.points),
        "stated_points": number(facts.stated_points),
        "printed_points": number(facts.printed_points),
        "lines": [line_json(one) for one in made.lines],
        "caveats": [asdict(one) for one in made.caveats],
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
        "unknown": list(found.unknown),
        "caps": [cap_json(one) for one in found.caps],
        "norms": [norm_json(one) for one in found.norms],
    }


def cap_json(use: CapUse) -> Json:
    return {**numbers(asdict(use)), "open": number(use.open)}


def norm_json(use: NormUse) -> Json:
    return {**numbers(asdict(use)), "missing": number(use.missing), "met": use.met}


def numbers(found: Json) -> Json:
    return {name: amount(value) if isinstance(value, Decimal) else value for name, value in found.items()}


def number(value: Decimal | None) -> str | None:
    return None if value is None else amount(value)
