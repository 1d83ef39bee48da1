"""What the applicant stated: the claim (opgave), beside which the reading is laid."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from review.points.suggestion import Period


@dataclass(frozen=True, slots=True)
class Holder:
    """Deelnemer: whose dossier a paper belongs to. Number and name may each be unknown."""

    number: str | None = None
    name: str | None = None

    @property
    def known(self) -> bool:
        return bool(self.number or self.name)

    @property
    def key(self) -> str | None:
        """What papers of one holder have in common: the number, else the name without accents, capitals and
        punctuation. None when neither is known."""
        if self.number and (number := folded(self.number).replace(" ", "")):
            return f"number:{number}"
        if self.name and (name := folded(self.name)):
            return f"name:{name}"
        return None


@dataclass(frozen=True, slots=True)
class Claim:
    """What was stated with one upload. None: nothing was stated."""

    holder: Holder = field(default_factory=Holder)
    register: str = "anpg"
    kind: str | None = None
    date: dt.date | None = None
    hours: Decimal | None = None
    points: Decimal | None = None
    period: Period | None = None
    unclear: tuple[tuple[str, str], ...] = ()
    """Stated values that could not be understood, as (column, characters): shown, never guessed at."""


def folded(text: str) -> str:
    """Lower case letters and digits without accents, single spaces between: for keys and searching."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return " ".join(re.findall(r"[a-z0-9]+", letters))


def claim_of_row(row: Mapping[str, str | None], register: str) -> Claim:
    """The claim in one row of a manifest (columns of the contract: holder_number, holder_name, register, kind, date,
    hours, points, period_start, period_end). Empty is not stated; what cannot be understood goes to `unclear`."""
    stated = {name: (value or "").strip() for name, value in row.items() if name}
    start, end, date = (stated_day(stated.get(name, "")) for name in ("period_start", "period_end", "date"))
    hours, points = (stated_number(stated.get(name, "")) for name in ("hours", "points"))
    period = Period(start, end) if start and end and start <= end else None
    parsed = {"period_start": period, "period_end": period, "date": date, "hours": hours, "points": points}
    return Claim(
        holder=Holder(stated.get("holder_number") or None, stated.get("holder_name") or None),
        register=stated.get("register") or register,
        kind=folded(stated.get("kind", "").replace("_", " ")).replace(" ", "_") or None,
        date=date,
        hours=hours,
        points=points,
        period=period,
        unclear=tuple((name, stated[name]) for name, value in parsed.items() if value is None and stated.get(name)),
    )


def stated_day(text: str) -> dt.date | None:
    """`2023-03-14` or, day before month, `14-3-2023`, `14/03/2023`, `14.3.2023`; None for anything else."""
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text, re.ASCII)
    dutch = re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", text, re.ASCII)
    if iso:
        year, month, day = map(int, iso.groups())
    elif dutch:
        day, month, year = map(int, dutch.groups())
    else:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def stated_number(text: str) -> Decimal | None:
    """`2`, `2,5` or `2.5`, not below zero; None for anything else."""
    if not re.fullmatch(r"[0-9]+([.,][0-9]+)?", text):
        return None
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
