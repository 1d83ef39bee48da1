"""An activity as it is written down: in a dossier on standard input, and in the cases of a rulebook."""

import unicodedata
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from review.points.holder import Absence
from review.points.plain_values import Category, HeadCount, Id, IsoDay, PlainNumber, WholeCount, YesOrNo
from review.points.suggestion import ActivityFacts, Period


class PeriodWritten(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    start: IsoDay
    end: IsoDay

    @model_validator(mode="after")
    def _in_order(self) -> "PeriodWritten":
        if self.end < self.start:
            raise ValueError("the period ends before it starts")
        return self

    def period(self) -> Period:
        return Period(self.start, self.end)


class AbsenceWritten(BaseModel):
    """Days on which a holder could not work on a norm."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    reason: Literal["illness", "leave"]
    first: IsoDay
    last: IsoDay

    @model_validator(mode="after")
    def _in_order(self) -> "AbsenceWritten":
        if self.last < self.first:
            raise ValueError("the absence ends before it starts")
        return self

    def absence(self) -> Absence:
        return Absence(self.reason, self.first, self.last)


class ActivityWritten(BaseModel):
    """Keys as in CONTRACTS.md, `bewijspunt points`; keys we do not know are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: Id = Field(min_length=1)
    kind: str | None = None
    date: IsoDay | None = None
    end_date: IsoDay | None = None
    hours: PlainNumber | None = None
    sessions: WholeCount | None = Field(default=None, ge=1)
    dagdelen: PlainNumber | None = None
    days: PlainNumber | None = None
    includes: dict[str, PlainNumber] | None = None
    participants: HeadCount | None = None
    own_profession: WholeCount | None = None
    practices: WholeCount | None = None
    evidence: tuple[str, ...] | None = ()
    role: str | None = None
    product: str | None = None
    subject: str | None = None
    signed: YesOrNo | None = None
    signatures: HeadCount | None = None
    leader_signed: YesOrNo | None = None
    holder_present: YesOrNo | None = None
    attended_whole: YesOrNo | None = None
    marks: tuple[str, ...] | None = ()
    same_as: Id | None = None
    claimed_on: IsoDay | None = None
    category: Category | None = "B"
    stated_points: PlainNumber | None = None
    printed_points: PlainNumber | None = None
    decided_points: PlainNumber | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "ActivityWritten":
        if self.date and self.end_date and self.end_date < self.date:
            raise ValueError("end_date comes before date")
        return self

    def facts(self) -> ActivityFacts:
        written = self.model_dump(include=set(ActivityWritten.model_fields))
        written["kind"] = kind_code(self.kind) if self.kind else "overig"
        written["evidence"], written["marks"] = self.evidence or (), self.marks or ()
        written["includes"] = tuple((self.includes or {}).items())
        return ActivityFacts(**written)


class StatedWritten(BaseModel):
    """What the applicant stated, where it was read too."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    kind: str | None = None
    date: IsoDay | None = None
    hours: PlainNumber | None = None


class ActivityJudged(ActivityWritten):
    """With what a reader and the applicant say of it; both change no sum."""

    confidence: dict[str, float | None] | None = None
    """Of what was read, 0 to 1 by field."""
    stated: StatedWritten | None = None


def kind_code(kind: str) -> str:
    """`Casuïstiek` and `vakinhoudelijk overleg` as the codes that the rules use."""
    letters = unicodedata.normalize("NFKD", kind.casefold())
    return "_".join("".join(one for one in letters if not unicodedata.combining(one)).replace("_", " ").split())


class ActivityInCase(ActivityWritten):
    """In a rulebook a key that we do not know is a slip of the pen."""

    model_config = ConfigDict(frozen=True, extra="forbid")
