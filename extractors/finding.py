"""What was read: values that carry their place, their characters and the readings that lost."""

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from extractors.evidence import Box, Evidence, Page, Seconds
from extractors.problems import Problem

# Values are tagged: untagged, certificate number "00123" comes back from JSON as 123.


@dataclass(frozen=True, slots=True)
class Day:
    value: dt.date
    type: Literal["day"] = "day"


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    value: dt.time
    type: Literal["time"] = "time"


@dataclass(frozen=True, slots=True)
class Hours:
    value: Decimal
    type: Literal["hours"] = "hours"


@dataclass(frozen=True, slots=True)
class Number:
    value: Decimal
    type: Literal["number"] = "number"


@dataclass(frozen=True, slots=True)
class Text:
    value: str
    type: Literal["text"] = "text"


Value = Day | TimeOfDay | Hours | Number | Text


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands. A date broken over two lines has two places."""

    page: int
    box: Box
    said: str
    """The characters as printed there."""


@dataclass(frozen=True, slots=True)
class Other:
    """A reading that lost."""

    value: Value
    said: str
    why: str
    """Code for why it lost, for instance `next_meeting`, `signing`, `weaker`."""


FieldName = Literal[
    "kind", "date", "end_date", "start", "end", "hours", "sessions",  # of an activity
    "holder_name", "holder_number", "present", "absent", "signatures", "printed_points", "category",  # of a paper
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    field: FieldName
    value: Value
    said: str
    where: tuple[Place, ...]
    """Empty only for values that stand nowhere in particular (a kind judged from the whole text)."""
    found_by: str
    """Template or reader, for instance `anpg.intervisie` or `day.label`."""
    confidence: float
    """The measured chance that a careful reader agrees, calibrated on samples."""
    others: tuple[Other, ...] = ()


GapReason = Literal["not_on_page", "unreadable", "contradictory", "ambiguous", "not_stated"]
"""`not_stated`: the paper speaks of it without the value (a dagdeel has no hours; the rulebook knows its length)."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A value that was looked for and not read. Never a guess."""

    field: FieldName
    reason: GapReason
    note: str = ""
    """A few characters as printed that led to the reason, for instance `één dagdeel`."""
    where: tuple[Place, ...] = ()
    others: tuple[Other, ...] = ()
    """The readings it could have been."""


HoursBasis = Literal["stated", "from_times", "sessions_x_duration"]


@dataclass(frozen=True, slots=True)
class ActivityRead:
    """One activity as a paper tells it: one meeting, or a series without single days."""

    found: tuple[Finding, ...]
    """At most one per field."""
    gaps: tuple[Gap, ...] = ()
    hours_basis: HoursBasis | None = None

    def finding(self, field: FieldName) -> Finding | None:
        return next((one for one in self.found if one.field == field), None)

    def gap(self, field: FieldName) -> Gap | None:
        return next((one for one in self.gaps if one.field == field), None)

    @property
    def kind(self) -> str | None:
        one = self.finding("kind")
        return str(one.value.value) if one else None

    @property
    def date(self) -> dt.date | None:
        one = self.finding("date")
        return one.value.value if one and isinstance(one.value, Day) else None

    @property
    def hours(self) -> Decimal | None:
        one = self.finding("hours")
        return one.value.value if one and isinstance(one.value, Hours) else None


PersonalSign = Literal["elfproef", "labelled", "name", "name_and_age", "day_of_birth", "patient_number", "address"]


@dataclass(frozen=True, slots=True)
class PersonalMark:
    """Personal data that has no place on evidence. What it says is kept nowhere; its places hold no characters."""

    kind: Literal["bsn", "patient"]
    sign: PersonalSign
    """By what it was known: the elfproef, its label, a name with an age, …"""
    where: tuple[Place, ...]


ReadingStatus = Literal["read", "partial", "rejected"]
"""`partial`: some pages or values are missing and a problem says which; `rejected`: nothing could be read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one evidence says, as the program reads it."""

    evidence: Evidence
    status: ReadingStatus
    pages: int
    category: Literal["A", "B"] | None
    """None: no evidence of an activity; `activities` is then empty."""
    activities: tuple[ActivityRead, ...] = ()
    found: tuple[Finding, ...] = ()
    """Of the paper as a whole: holder, present and absent people (one finding each), signatures, printed points."""
    gaps: tuple[Gap, ...] = ()
    template: str | None = None
    problems: tuple[Problem, ...] = ()
    personal: tuple[PersonalMark, ...] = ()
    """What should be covered before others see the paper."""
    text_layer_pages: int = 0
    ocr_pages: int = 0
    seconds: Seconds = field(default_factory=Seconds)
    made_with: str = ""
    """Hash of program, templates and model: the same one gives the same reading."""
    paper: str | None = None
    """What the paper is (`intervisieverslag`, `presentielijst`, `certificaat`, …); None when that is not clear."""
    sheets: tuple[Page, ...] = ()
    """The pages as they were seen, with their words left out: how each was turned and straightened, so that whoever
    shows a page draws exactly the picture whose fractions the boxes are."""
    said: tuple[str, ...] = ()
    """The words of each page in reading order, but for what `personal` marks: what papers are compared by."""
    stands: tuple[str, ...] = ()
    """Of each page where the words of `said` stand; see `extractors.kept_words`."""
    shown: float = 1.0
    """How sure its reader is of `category`; this orders papers and is nobody's chance."""
    looks: tuple[str, ...] = ()
    """Of each page its perceptual hash; see `extractors.likeness`."""

    def findings(self, name: FieldName) -> tuple[Finding, ...]:
        return tuple(one for one in self.found if one.field == name)

    def finding(self, name: FieldName) -> Finding | None:
        return next(iter(self.findings(name)), None)
