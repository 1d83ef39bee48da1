"""Sample checks as they are kept: drawn from what waits, looked at in the queue, told by their outcome."""

import base64
import datetime as dt
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from pydantic import TypeAdapter
from sqlalchemy import insert
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from review.checks.sample_check import Estimate, Layer, Looked, Plan, digest, draw, estimate
from review.people.rights import User
from review.store import Store
from review.store.connection import in_portions, table_of
from review.store.rows import numbered
from review.store.trail_rows import record
from review.tables import DecidedPointsRow, SampledRow, SampleRow, UploadRow, UserRow

MOST = 5000
"""Items in one sample: more is no sample but work to be divided otherwise."""
AT_ONCE = 20_000
"""Rows fetched at a time from what is drawn from."""
UNSURE = 0.9
RISKY = frozenset({
    "low_confidence", "other_holder", "holder_absent", "holder_not_seen", "same_paper_again", "same_paper_changed",
    "paper_of_other", "meeting_contradicted", "at_once", "possibly_twice", "stated_and_read_differ", "partly_read",
    "unsigned", "judgement_asked",
})  # fmt: skip
"""Caveats by which an item counts as risky, beside a value read unsurely and other points stated than suggested."""

PLAN = TypeAdapter(Plan)
THERE: TypeAdapter[dict[Layer, int]] = TypeAdapter(dict[Layer, int])


class NothingToDraw(Exception):
    """No item waits with points suggested."""


class TooMany(Exception):
    """The plan comes to more than `MOST`."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample check."""

    id: int
    plan: Plan
    there: Mapping[Layer, int]
    """Items that it was drawn from."""
    digest: str
    by: str
    """Shown name of who drew it."""
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """How far a sample is, and what it says."""

    drawn: int
    looked_at: int
    suggestions: Estimate | None
    """Suggestions that a person did not follow. None: too little looked at to say anything."""
    suggestions_wrong: int
    claims: Estimate | None
    """Points stated that a person did not give, of the items with points stated."""
    claims_looked_at: int
    claims_wrong: int

    @property
    def done(self) -> bool:
        return self.looked_at == self.drawn


def draw_sample(store: Store, plan: Plan, by: User, now: dt.datetime) -> int:
    """Draws from what waits under the register with points suggested, and returns the sample's id. What has no points
    suggested is looked at by a person in any case. Raises `NotAllowed`, `NothingToDraw`, `TooMany`."""
    by.must("oversee")
    with store.reading() as session:
        layers = _population(session, plan)
        if not any(layers.values()):
            raise NothingToDraw
        drawn = draw(plan, layers)
        if sum(map(len, drawn.values())) > MOST:
            raise TooMany
        by_id = _points(session, [one for items in drawn.values() for one in items])
    with store.writing() as session:
        row = SampleRow(
            register_name=plan.register, plan=PLAN.dump_json(plan).decode(), population=packed(layers),
            there=THERE.dump_json({layer: len(items) for layer, items in layers.items()}).decode(),
            digest=digest(layers), user_id=by.id, at=now,
        )  # fmt: skip
        session.add(row)
        session.flush()
        rows = [
            {"sample_id": row.id, "upload_id": one, "layer": layer, "suggested": by_id[one][0],
             "stated": by_id[one][1]}
            for layer, items in drawn.items() for one in items
        ]  # fmt: skip
        session.connection().execute(insert(table_of(SampledRow)), rows)
        record(session, by.id, "sample_drawn", f"sample {row.id}", seed=plan.seed, items=len(rows), digest=row.digest)
        return numbered(row.id)


def samples(store: Store, limit: int = 50) -> tuple[Sample, ...]:
    """The newest, newest first."""
    found = select(SampleRow, UserRow.shown_as).join(UserRow, col(UserRow.id) == col(SampleRow.user_id))
    with store.reading() as session:
        rows = session.exec(found.order_by(col(SampleRow.id).desc()).limit(limit)).all()
    return tuple(_sample(row, shown) for row, shown in rows)


def sample(store: Store, sample_id: int) -> Sample:
    """Raises LookupError."""
    found = select(SampleRow, UserRow.shown_as).join(UserRow, col(UserRow.id) == col(SampleRow.user_id))
    with store.reading() as session:
        row = session.exec(found.where(SampleRow.id == sample_id)).first()
    if row is None:
        raise LookupError(sample_id)
    return _sample(*row)


def same_again(store: Store, sample_id: int) -> bool:
    """Draws the sample again from what it was drawn from, by its seed: whether that gives the same items."""
    with store.reading() as session:
        row = session.get(SampleRow, sample_id)
        if row is None:
            raise LookupError(sample_id)
        kept = session.exec(select(SampledRow.upload_id).where(SampledRow.sample_id == sample_id)).all()
    layers = unpacked(row.population)
    again = draw(PLAN.validate_json(row.plan), layers)
    return digest(layers) == row.digest and sorted(kept) == sorted(one for items in again.values() for one in items)


def outcome(store: Store, one: Sample) -> Outcome:
    """By the last decision on each item; what waits, or waits again, is not yet looked at."""
    with store.reading() as session:
        rows = session.exec(
            select(SampledRow, UploadRow.verdict, UploadRow.decision_id)
            .join(UploadRow, (col(UploadRow.id) == col(SampledRow.upload_id)) & (col(UploadRow.state) == "decided"))
            .where(SampledRow.sample_id == one.id)
        ).all()
        drawn = len(session.exec(select(SampledRow.upload_id).where(SampledRow.sample_id == one.id)).all())
        given = _given(session, [decision for _, _, decision in rows if decision])
    found = [(row, given.get(decision or 0) if verdict != "aanvullen" else None) for row, verdict, decision in rows]
    stated = [(row, points) for row, points in found if row.stated is not None]
    return Outcome(
        drawn=drawn,
        looked_at=len(found),
        suggestions=estimate(_looked(one.there, [(row.layer, points != row.suggested) for row, points in found])),
        suggestions_wrong=sum(points != row.suggested for row, points in found),
        claims=estimate(_looked(one.there, [(row.layer, points != row.stated) for row, points in stated]))
        if len(stated) == len(found)
        else None,
        claims_looked_at=len(stated),
        claims_wrong=sum(points != row.stated for row, points in stated),
    )


def packed(layers: Mapping[Layer, Sequence[int]]) -> str:
    """Ids as the steps from one to the next: a million of them come to some thousand characters."""
    steps = {layer: _steps(sorted(items)) for layer, items in layers.items()}
    said = json.dumps(steps, separators=(",", ":")).encode()
    return base64.b64encode(zlib.compress(said)).decode()


def unpacked(population: str) -> dict[Layer, list[int]]:
    steps = json.loads(zlib.decompress(base64.b64decode(population)))
    return {layer: list(accumulate(items)) for layer, items in steps.items()}


def _steps(ids: Sequence[int]) -> list[int]:
    return [one - before for before, one in zip([0, *ids], ids, strict=False)]


def _population(session: Session, plan: Plan) -> dict[Layer, list[int]]:
    """Ids of what can be drawn, in one pass over them; only what the weighing needs is fetched beside."""
    row = table_of(UploadRow).c
    weighed = (row.points, row.stated_points, row.sure, row.caveats) if plan.weighted else ()
    found = sql_select(row.id, *weighed).where(
        row.state == "queued", row.register_name == plan.register, row.points.is_not(None),
        row.first_reader.is_(None), ~row.referred,
    )  # fmt: skip
    layers: dict[Layer, list[int]] = {"risk": [], "rest": []} if plan.weighted else {"all": []}
    for upload_id, *of in session.execute(found, execution_options={"yield_per": AT_ONCE}):
        layers["all" if not plan.weighted else "risk" if risky(*of) else "rest"].append(upload_id)
    return layers


def _points(session: Session, uploads: Sequence[int]) -> dict[int, tuple[Decimal | None, Decimal | None]]:
    """Suggested and stated, by upload."""
    row = table_of(UploadRow).c
    found = sql_select(row.id, row.points, row.stated_points)
    return {
        upload: (points, stated)
        for some in in_portions(uploads, 1000)
        for upload, points, stated in session.execute(found.where(row.id.in_(some)))
    }


def risky(points: Decimal | None, stated: Decimal | None, sure: float | None, caveats: str) -> bool:
    other = stated is not None and stated != points
    return other or sure is None or sure < UNSURE or not RISKY.isdisjoint(caveats.split())


def _sample(row: SampleRow, shown: str) -> Sample:
    there = THERE.validate_json(row.there)
    return Sample(numbered(row.id), PLAN.validate_json(row.plan), there, row.digest, shown, row.at)


def _given(session: Session, decisions: Sequence[int]) -> dict[int, Decimal | None]:
    """Points by decision, all activities together; None where none were given."""
    given: dict[int, Decimal | None] = {}
    for some in in_portions(decisions, 1000):
        rows = select(DecidedPointsRow).where(col(DecidedPointsRow.decision_id).in_(some))
        for decision, points in ((row.decision_id, row.points) for row in session.exec(rows)):
            before = given.get(decision, Decimal(0))
            given[decision] = None if before is None or points is None else before + points
    return given


def _looked(there: Mapping[Layer, int], found: Sequence[tuple[str, bool]]) -> list[Looked]:
    return [
        Looked(many, sum(of == layer for of, _ in found), sum(of == layer and wrong for of, wrong in found))
        for layer, many in there.items()
    ]
