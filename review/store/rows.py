"""Rows ↔ values."""

import json
from collections.abc import Iterable
from dataclasses import fields
from decimal import Decimal
from typing import Any, TypeVar

from pydantic import TypeAdapter

from extractors.finding import FieldName, Place, Value
from extractors.problems import Problem
from review.claim import Claim, Holder
from review.correction import Corrected, Correction
from review.decision import DecidedPoints, Decision, Eyes, Verdict
from review.item import Suggested, Waiting
from review.judging.judgement import Judgement
from review.people.rights import User
from review.points.suggestion import ActivityFacts, Suggestion
from review.tables import (
    BatchRow,
    CorrectionRow,
    DecidedPointsRow,
    DecisionRow,
    HolderRow,
    SuggestionRow,
    UploadRow,
    UserRow,
)
from review.upload import Batch, State, Upload

T = TypeVar("T")

CLAIM = TypeAdapter(Claim)
EYES: TypeAdapter[Eyes] = TypeAdapter(Eyes)
FACTS = TypeAdapter(ActivityFacts)
FIELD: TypeAdapter[FieldName] = TypeAdapter(FieldName)
PLACES = TypeAdapter(tuple[Place, ...])
PROBLEMS = TypeAdapter(tuple[Problem, ...])
STATE: TypeAdapter[State] = TypeAdapter(State)
SUGGESTION = TypeAdapter(Suggestion)
USER = TypeAdapter(User)
VALUE: TypeAdapter[Value | None] = TypeAdapter(Value | None)
VERDICT: TypeAdapter[Verdict] = TypeAdapter(Verdict)


def as_text(adapter: TypeAdapter[T], value: T) -> str:
    return adapter.dump_json(value).decode()


def numbered(row_id: int | None) -> int:
    """The id of a row that has been written."""
    if row_id is None:
        raise ValueError("this row was never written")
    return row_id


def batch_of(row: BatchRow) -> Batch:
    return Batch(numbered(row.id), row.folder, row.manifest, row.register_name, row.started_at)


def upload_of(row: UploadRow, holder: HolderRow) -> Upload:
    return Upload(
        id=numbered(row.id),
        batch=row.batch_id,
        file=row.file,
        evidence=row.evidence_id,
        state=STATE.validate_python(row.state),
        claim=CLAIM.validate_json(row.claim),
        holder_key=row.holder_key,
        holder=Holder(holder.number, holder.name),
        received_at=row.received_at,
        problems=PROBLEMS.validate_json(row.problems),
    )


def suggested_of(row: SuggestionRow) -> Suggested:
    return Suggested(
        id=numbered(row.id),
        activity=row.activity,
        facts=FACTS.validate_json(row.facts),
        suggestion=SUGGESTION.validate_json(row.content),
        round=row.round,
        at=row.made_at,
    )


def user_of(row: UserRow) -> User:
    return USER.validate_python({one.name: getattr(row, one.name) for one in fields(User)})


def decision_of(
    row: DecisionRow, reviewer: UserRow, points: Iterable[DecidedPointsRow], corrections: Iterable[CorrectionRow] = ()
) -> Decision:
    return Decision(
        id=numbered(row.id),
        item=row.upload_id,
        verdict=VERDICT.validate_python(row.verdict),
        points=tuple(DecidedPoints(one.suggestion_id, one.activity, one.points) for one in points),
        reason=row.reason,
        reviewer=row.reviewer_id,
        reviewer_name=reviewer.shown_as,
        at=row.at,
        replaces=row.replaces,
        corrections=tuple(map(corrected_of, corrections)),
        together=row.together,
        eyes=EYES.validate_python(row.eyes),
    )


def corrected_of(row: CorrectionRow) -> Corrected:
    correction = Correction(
        field=FIELD.validate_python(row.field),
        place=row.place,
        value=VALUE.validate_json(row.corrected),
        said=row.said,
        where=PLACES.validate_json(row.places),
    )
    return Corrected(correction, VALUE.validate_json(row.read), row.read_said, row.found_by, row.confidence)


def correction_columns(one: Corrected) -> dict[str, Any]:
    return {
        "field": one.correction.field,
        "place": one.correction.place,
        "read": as_text(VALUE, one.read),
        "read_said": one.read_said,
        "found_by": one.found_by,
        "confidence": one.confidence,
        "corrected": as_text(VALUE, one.correction.value),
        "said": one.correction.said,
        "places": as_text(PLACES, one.correction.where),
    }


def waiting_of(row: UploadRow, holder: HolderRow, claimed_by: UserRow | None) -> Waiting:
    return Waiting(
        id=numbered(row.id),
        state="queued" if row.state == "queued" else "set_aside",
        file=row.file,
        register=row.register_name,
        holder_key=row.holder_key,
        holder_number=holder.number,
        holder_name=holder.name,
        kind=row.kind,
        first_day=row.first_day,
        activities=row.activities,
        points=row.points,
        stated_points=row.stated_points,
        sure=row.sure,
        caveats=tuple(row.caveats.split()),
        referred=row.referred,
        received_at=row.received_at,
        claimed_by=claimed_by.shown_as if claimed_by else None,
        first_reader=row.first_reader,
    )


def suggestion_columns(facts: ActivityFacts, suggestion: Suggestion) -> dict[str, Any]:
    return {
        "activity": suggestion.activity,
        "points": suggestion.points,
        "facts": as_text(FACTS, facts),
        "content": as_text(SUGGESTION, suggestion),
        "rulebook": suggestion.made_with.rulebook,
    }


def what_it_says(judgement: Judgement) -> str:
    """A judgement without what it was made with: when only that differs, nobody needs to look again."""
    said = [
        [FACTS.dump_python(facts, mode="json"), {**SUGGESTION.dump_python(one, mode="json"), "made_with": None}]
        for facts, one in judgement.suggestions
    ]
    return json.dumps([said, PROBLEMS.dump_python(judgement.problems, mode="json"), judgement.sure], sort_keys=True)


def at_a_glance(judgement: Judgement, mixed: str) -> dict[str, Any]:
    """What the queue shows of an item without opening it."""
    facts = [one for one, _ in judgement.suggestions]
    kinds = {one.kind for one in facts}
    days = [one.date for one in facts if one.date]
    points = [one.points for _, one in judgement.suggestions]
    return {
        "kind": None if not kinds else kinds.pop() if len(kinds) == 1 else mixed,
        "first_day": min(days, default=None),
        "activities": len(facts),
        "points": sum((one for one in points if one is not None), Decimal(0))
        if points and None not in points
        else None,
        "stated_points": judgement.stated_points,
        "sure": judgement.sure,
        "caveats": " ".join(caveat_codes(judgement)),
    }


def caveat_codes(judgement: Judgement) -> tuple[str, ...]:
    return tuple(sorted({caveat.code for _, one in judgement.suggestions for caveat in one.caveats}))
