"""Readings as JSON: without loss for our own keeping, and in the shape that outside programs were promised."""

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from extractors.evidence import Box
from extractors.finding import ActivityRead, FieldName, Finding, Gap, PersonalMark, Place, Reading, Value
from extractors.problems import Problem

OF_ACTIVITY: tuple[FieldName, ...] = ("kind", "date", "end_date", "start", "end", "hours", "sessions")


@cache
def _adapter() -> TypeAdapter[Reading]:
    return TypeAdapter(Reading)


def dump(reading: Reading) -> str:
    """A reading as JSON, values tagged with their type. `load` gives it back exactly."""
    return _adapter().dump_json(reading).decode()


def load(text: str | bytes) -> Reading:
    """The reading that `dump` wrote. Raises pydantic.ValidationError (a ValueError) for anything else."""
    return _adapter().validate_json(text)


def contract(reading: Reading, file: str) -> dict[str, Any]:
    """A reading in the shape of `bewijspunt read --json`: days ISO, times HH:MM, hours and points decimal strings,
    what was not found null with its reason under `gaps`."""
    return {
        "file": file,
        "evidence": reading.evidence.id,
        "status": reading.status,
        "problems": [_problem(one) for one in reading.problems],
        "pages": reading.pages,
        "category": reading.category,
        "paper": reading.paper,
        "template": reading.template,
        "holder": _holder(reading),
        "activities": [_activity(one) for one in reading.activities],
        "participants": {
            "present": [plain(one.value) for one in reading.findings("present")],
            "absent": [plain(one.value) for one in reading.findings("absent")],
        },
        "signatures": _whole(reading.finding("signatures")),
        "printed_points": plain_of(reading.finding("printed_points")),
        "personal": [_personal(one) for one in reading.personal],
        "gaps": _gaps(reading),
        "seconds": {"total": round(reading.seconds.total, 3), "ocr": round(reading.seconds.ocr, 3)},
        "text_layer_pages": reading.text_layer_pages,
        "ocr_pages": reading.ocr_pages,
        "made_with": reading.made_with,
    }


def plain(value: Value) -> str:
    """A value as a string: `2023-03-14`, `19:00`, `2.5`, `intervisie`."""
    match value.value:
        case dt.date() as day:
            return day.isoformat()
        case dt.time() as time:
            return time.strftime("%H:%M")
        case Decimal() as number:
            return format(number.normalize(), "f")
        case text:
            return text


def plain_of(finding: Finding | None) -> str | None:
    """The value found as a string, or None."""
    return plain(finding.value) if finding else None


def _whole(finding: Finding | None) -> int | None:
    return int(Decimal(plain(finding.value))) if finding else None


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "page": problem.page,
        "message": problem.message,
        "message_en": problem.message_en,
    }


def _holder(reading: Reading) -> dict[str, Any]:
    name, number = reading.finding("holder_name"), reading.finding("holder_number")
    sure = {key: round(one.confidence, 4) for key, one in (("name", name), ("number", number)) if one}
    where = {key: _places(one.where) for key, one in (("name", name), ("number", number)) if one}
    return {"name": plain_of(name), "number": plain_of(number), "confidence": sure, "where": where}


def _activity(activity: ActivityRead) -> dict[str, Any]:
    values: dict[str, Any] = {name: plain_of(activity.finding(name)) for name in OF_ACTIVITY}
    values["sessions"] = _whole(activity.finding("sessions"))
    values["hours_basis"] = activity.hours_basis
    return values | {
        "confidence": {one.field: round(one.confidence, 4) for one in activity.found},
        "where": {one.field: _places(one.where) for one in activity.found if one.where},
        "others": {one.field: _others(one) for one in activity.found if one.others},
    }


def _others(finding: Finding) -> list[dict[str, str]]:
    return [{"value": plain(one.value), "said": one.said, "why": one.why} for one in finding.others]


def _places(where: Iterable[Place]) -> list[dict[str, Any]]:
    return [{"page": one.page, "box": _sides(one.box), "said": one.said} for one in where]


def _sides(box: Box) -> list[float]:
    return [round(side, 4) for side in (box.left, box.top, box.right, box.bottom)]


def _personal(mark: PersonalMark) -> dict[str, Any]:
    """Where something stands that should be covered; never what it says."""
    where = [{"page": one.page, "box": _sides(one.box)} for one in mark.where]
    return {"kind": mark.kind, "sign": mark.sign, "where": where}


def _gaps(reading: Reading) -> list[Mapping[str, Any]]:
    of_paper = [_gap(gap, None) for gap in reading.gaps]
    return of_paper + [_gap(gap, place) for place, one in enumerate(reading.activities) for gap in one.gaps]


def _gap(gap: Gap, activity: int | None) -> Mapping[str, Any]:
    return {"field": gap.field, "reason": gap.reason, "note": gap.note, "activity": activity}
