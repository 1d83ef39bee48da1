"""Invented uploads and readings, without papers: what the store and the queue are tested with."""

import datetime as dt
import hashlib
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from extractors.evidence import Box, Evidence, Seconds
from extractors.finding import ActivityRead, Day, FieldName, Finding, Hours, Number, Place, Reading, Text, Value
from extractors.problems import Problem
from review.claim import Claim, Holder
from review.item import Item
from review.judging.judge import Judged, judge_all
from review.people.users import Role, User, add_user
from review.points.rule import Rulebook
from review.queue import item
from review.store import Store
from review.upload import Batch, Upload

NOON = dt.datetime(2024, 6, 3, 12, tzinfo=dt.UTC)
BOX = Box(0.1, 0.2, 0.3, 0.22)
ENCRYPTED = Problem("encrypted", None, "Het bestand heeft een wachtwoord.", "The file has a password.")


def found(field: FieldName, value: Value, confidence: float = 0.99) -> Finding:
    said = str(value.value)
    return Finding(field, value, said, (Place(1, BOX, said),), "test", confidence)


def activity(day: str = "2023-03-14", hours: str | None = "2", kind: str = "intervisie", **sure: float) -> ActivityRead:
    """Confidence per field in `sure`."""
    values: dict[FieldName, Value] = {"kind": Text(kind), "date": Day(dt.date.fromisoformat(day))}
    if hours is not None:
        values["hours"] = Hours(Decimal(hours))
    return ActivityRead(tuple(found(field, value, sure.get(field, 0.99)) for field, value in values.items()))


def evidence(name: str) -> Evidence:
    return Evidence(hashlib.sha256(name.encode()).hexdigest(), 1234, "application/pdf")


def reading(name: str, *activities: ActivityRead, holder: str | None = None, **changed: Any) -> Reading:
    """Of the evidence of that name; with that holder's name on it."""
    made = Reading(
        evidence(name),
        "read",
        2,
        "B",
        activities,
        found=(found("holder_name", Text(holder)),) if holder else (),
        text_layer_pages=1,
        ocr_pages=1,
        seconds=Seconds(2.5, 2.0),
        made_with="v1",
        paper="intervisieverslag",
    )
    return replace(made, **changed)


def present(*names: str, absent: tuple[str, ...] = (), signatures: int | None = None) -> tuple[Finding, ...]:
    people = [found("present", Text(one)) for one in names] + [found("absent", Text(one)) for one in absent]
    signed = [found("signatures", Number(Decimal(signatures)))] if signatures is not None else []
    return (*people, *signed)


@dataclass
class Desk:
    """A store with a batch and the anpg rulebook, and short ways to put papers on it."""

    store: Store
    batch: Batch
    rulebook: Rulebook

    def take_in(self, file: str, claim: Claim | None = None, content: str | None = None) -> Upload:
        return self.store.take_in(self.batch, file, evidence(content or file), claim or Claim(), NOON)

    def judge(self, now: dt.datetime = NOON) -> Judged:
        return judge_all(self.store, self.store.to_judge("anpg"), self.rulebook, now)

    def queued(
        self, file: str, *activities: ActivityRead, holder: str = "P. Jansen", number: str = "123", **changed: Any
    ) -> Item:
        """A paper all the way to the queue."""
        upload = self.take_in(file, Claim(Holder(number, holder)))
        self.store.keep_reading(reading(file, *(activities or (activity(),)), **changed), NOON)
        self.judge()
        return item(self.store, upload.id)

    def set_aside(self, file: str) -> Item:
        upload = self.take_in(file, Claim(Holder("123", "P. Jansen")))
        self.store.keep_reading(reading(file, status="rejected", category=None, problems=(ENCRYPTED,)), NOON)
        self.judge()
        return item(self.store, upload.id)

    def user(self, name: str, role: Role = "reviewer") -> User:
        return add_user(self.store, name, name.title(), "a long enough password", role)


def desk_on(store: Store, rulebook: Rulebook) -> Desk:
    return Desk(store, store.start_batch("papers", "claims.csv", "anpg", NOON), rulebook)
