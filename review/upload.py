"""What came in and how far it is: batches, uploads, their one visible state, and the counts of them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from extractors.evidence import Evidence
from extractors.problems import Problem
from review.claim import Claim, Holder

State = Literal["received", "queued", "set_aside", "decided"]
"""Exactly one at any time: received → queued | set_aside → decided. Queued and set aside both reach a person."""

ALLOWED: Mapping[State, frozenset[State]] = {
    "received": frozenset({"queued", "set_aside"}),
    "queued": frozenset({"queued", "set_aside", "decided"}),  # judged again; read again and worse; a person decided
    "set_aside": frozenset({"queued", "set_aside", "decided"}),
    "decided": frozenset({"queued", "set_aside"}),  # only by taking a decision back
}
"""From which state an upload may go to which."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Papers handed in together: one folder with one manifest for one register."""

    id: int
    folder: str
    manifest: str
    """Empty when there is none."""
    register: str
    started_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file about to be taken in."""

    file: str
    """Relative to the folder of the batch."""
    evidence: Evidence | None
    """None when the file could not even be opened, or is named in the manifest and missing; `problems` says why."""
    claim: Claim
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Upload:
    """One file handed in by someone. The same bytes under two names are one evidence and two uploads."""

    id: int
    batch: int
    file: str
    evidence: str | None
    """Id of the evidence (SHA-256)."""
    state: State
    claim: Claim
    holder_key: str
    holder: Holder
    """As stated, else as read."""
    received_at: dt.datetime
    problems: tuple[Problem, ...] = ()
    """Why it was set aside."""


@dataclass(frozen=True, slots=True)
class Unread:
    """An evidence that waits for being read."""

    evidence: Evidence
    attempts: int
    """How often a reading was begun before."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A paper set aside, with what its sender is told."""

    upload: int
    file: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of a batch, or of all that ever came in."""

    uploads: int = 0
    evidences: int = 0
    """Different contents among the uploads."""
    states: Mapping[str, int] = field(default_factory=dict)
    """Uploads by state."""
    statuses: Mapping[str, int] = field(default_factory=dict)
    """Evidences by status of their newest reading: read, partial, rejected; `unread` without one."""
    verdicts: Mapping[str, int] = field(default_factory=dict)
    """Decided uploads by verdict."""
    kinds: Mapping[str, int] = field(default_factory=dict)
    """Queued and decided uploads by kind of activity."""
    caveats: Mapping[str, int] = field(default_factory=dict)
    """Uploads by caveat of their newest suggestions."""
    suggestions: int = 0
    """Newest suggestions, one per activity."""
    with_points: int = 0
    """Of which with known points."""
    pages: int = 0
    text_layer_pages: int = 0
    ocr_pages: int = 0
    seconds: float = 0.0
    """Spent reading, summed over the workers."""
    ocr_seconds: float = 0.0
    reasons: Mapping[str, int] = field(default_factory=dict)
    """Papers set aside by problem code."""
    set_aside: tuple[SetAside, ...] = ()
    """The papers set aside, at most as many as were asked for."""
