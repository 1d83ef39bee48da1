"""Papers handed in one at a time, each with its claim: what is taken, what is refused and how that is told, and what
their sender gets to see."""

import datetime as dt
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import PurePosixPath

from extractors.problems import Empty, NotADocument, TooLarge, UnsupportedType
from extractors.text.media_type import PDF, PICTURES, UNKNOWN, media_type
from review.claim import Claim, claim_of_row, stated_day
from review.decision import Verdict
from review.upload import Upload

STATED = (
    "holder_number", "holder_name", "register", "kind", "date", "hours", "points", "period_start", "period_end",
)  # fmt: skip
"""What a sender states with a paper; the columns of a manifest."""

LONGEST = {"holder_number": 40, "holder_name": 120, "kind": 60}
"""Characters; for the others their form says how long they can be."""
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that keeps a paper from being taken in, and what its sender can do about it."""

    field: str
    """`file` or one of `STATED`."""
    code: str
    nl: str
    en: str


class Refused(Exception):
    """A paper is not taken in. `status`: of HTTP (413 too large, 415 no document, 409 decided before, else 422)."""

    def __init__(self, faults: tuple[Fault, ...], status: int = 422) -> None:
        super().__init__(", ".join(one.code for one in faults))
        self.faults = faults
        self.status = status


class DecidedBefore(Refused):
    """The same paper with another claim, after a person decided on it."""

    def __init__(self) -> None:
        nl = "Over dit bewijsstuk is al besloten; de opgave kan niet meer veranderen. Neem contact op met de commissie."
        en = "This evidence has been decided on; its claim can no longer change. Please contact the committee."
        super().__init__((Fault("file", "decided_before", nl, en),), 409)


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a paper, for its sender: not who decided."""

    verdict: Verdict
    points: Decimal | None
    """Together; None when none were decided."""
    reason: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Sending:
    number: str
    """By which its sender knows it."""
    upload: Upload
    sent_at: dt.datetime
    pages: int | None
    """None: not read yet."""
    decided: Decided | None
    is_new: bool = False
    """False when the same paper had come before."""


def checked_paper(name: str, content: bytes, megabytes: int) -> str:
    """The name to keep a paper under. What it is shows by its content, never by its name. Raises `Refused`."""
    if not content:
        raise Refused((_fault(Empty),))
    if len(content) > megabytes << 20:
        raise too_large(megabytes)
    kind = media_type(content[:1024])
    if kind == UNKNOWN:
        raise Refused((_fault(NotADocument),), 415)
    if kind != PDF and kind not in PICTURES:
        raise Refused((_fault(UnsupportedType),), 415)
    return plain_name(name)


def too_large(megabytes: int) -> Refused:
    told = _fault(TooLarge)
    nl, en = f"{told.nl} Hoogstens {megabytes} MB.", f"{told.en} At most {megabytes} MB."
    return Refused((Fault("file", told.code, nl, en),), 413)


def plain_name(name: str) -> str:
    """The last part of a file's name, without what has no shape; never empty."""
    last = PurePosixPath(name.replace("\\", "/")).name
    shown = "".join(one for one in last if unicodedata.category(one)[0] != "C").strip(" .")
    return shown[-LONGEST_NAME:] or "bewijsstuk"


def checked_claim(
    stated: Mapping[str, str], registers: Collection[str], kinds: Collection[str], today: dt.date
) -> Claim:
    """The claim that comes with a paper. Everything that is wrong with it is told at once. Raises `Refused`."""
    claim = claim_of_row({name: stated.get(name, "")[:200] for name in STATED}, "")
    faults = [*_holder_faults(claim, stated), *_value_faults(claim, stated, today)]
    if claim.register not in registers:
        faults.append(_one_of("register", registers))
    if claim.kind and claim.kind not in kinds:
        faults.append(_one_of("kind", kinds))
    if faults:
        raise Refused(tuple(faults))
    return claim


def _holder_faults(claim: Claim, stated: Mapping[str, str]) -> list[Fault]:
    faults = [
        Fault(name, "too_long", f"Hoogstens {most} tekens.", f"At most {most} characters.")
        for name, most in LONGEST.items()
        if len(stated.get(name, "")) > most
    ]
    if claim.holder.key is None:
        nl = "Vul in van wie dit bewijsstuk is: het registratienummer, de naam, of allebei."
        en = "Fill in whose evidence this is: the registration number, the name, or both."
        faults.append(Fault("holder_number", "holder_missing", nl, en))
    return faults


UNREADABLE = {
    "date": ("Schrijf de datum als 14-03-2023.", "Write the date as 2023-03-14."),
    "hours": ("Schrijf de uren als getal: 2 of 2,5.", "Write the hours as a number: 2 or 2.5."),
    "points": ("Schrijf de punten als getal: 2 of 2,5.", "Write the points as a number: 2 or 2.5."),
    "period_start": ("Schrijf de begindatum als 01-01-2021.", "Write the first day as 2021-01-01."),
    "period_end": ("Schrijf de einddatum als 31-12-2025.", "Write the last day as 2025-12-31."),
}


def _value_faults(claim: Claim, stated: Mapping[str, str], today: dt.date) -> list[Fault]:
    unclear = [name for name, said in claim.unclear if not (name.startswith("period_") and stated_day(said))]
    faults = [Fault(name, "unreadable", *UNREADABLE[name]) for name in unclear]
    halves = [bool(stated.get(name, "").strip()) for name in ("period_start", "period_end")]
    if any(halves) and claim.period is None and not faults:
        nl = "Vul van de registratieperiode de eerste én de laatste dag in, de eerste het eerst."
        en = "Fill in the first and the last day of the registration period, the first one first."
        faults.append(Fault("period_start", "period_incomplete", nl, en))
    if claim.date and claim.date > today:
        nl, en = "Deze datum moet nog komen. Kijk het jaar na.", "This day is yet to come. Check the year."
        faults.append(Fault("date", "in_future", nl, en))
    return faults


def _one_of(field: str, known: Collection[str]) -> Fault:
    listed = ", ".join(sorted(known))
    return Fault(field, "unknown", f"Kies een van: {listed}.", f"Choose one of: {listed}.")


def _fault(document: type[Empty] | type[NotADocument] | type[UnsupportedType] | type[TooLarge]) -> Fault:
    return Fault("file", document.code, document.nl, document.en)
