"""Corrections as a form carries them: those made before, and the one that is being made."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import FormData

from extractors.evidence import Box
from extractors.finding import FieldName, Place, Reading
from review.correction import OF_ACTIVITY, OF_PAPER, OF_PEOPLE, Correction, NoSuchValue, fits, value_of
from review.web.shown import value_id
from review.web.wording import Wording

MOST = 200
"""Corrections of one paper."""
KINDS = (
    "intervisie", "supervisie", "casuistiek", "netwerkbijeenkomst", "netwerkbijeenkomst_organisatie",
    "kwaliteitswerkgroep", "werkconferentie", "scholing_elders", "vakinhoudelijk_overleg", "bestuurlijk_werk",
    "stagebegeleiding", "meekijken", "meldcode", "congres", "interne_scholing", "begeleiding", "zelfstudie",
    "publicatie", "geaccrediteerde_scholing", "overig",
)  # fmt: skip
"""Kinds to choose from, as they are called under `kind`."""

_CORRECTION = TypeAdapter(Correction)
_SPOTS = TypeAdapter(tuple[tuple[int, float, float, float, float, str], ...])
_ID = re.compile(r"([apw])(\d{0,4})-([a-z_]{3,20})")


@dataclass(frozen=True, slots=True)
class Refused:
    """Characters that are no value of the field that they were meant for."""

    value: str
    """Id of the value on the page."""
    said: str
    field: FieldName


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that a reviewer corrected on an item so far, kept nowhere but in the page."""

    made: tuple[Correction, ...] = ()
    refused: tuple[Refused, ...] = ()

    @property
    def written(self) -> tuple[str, ...]:
        """As hidden fields carry them."""
        return tuple(_CORRECTION.dump_json(one).decode() for one in self.made)

    def with_one(self, new: Correction) -> "Corrections":
        kept = tuple(one for one in self.made if one.of != new.of)
        return Corrections((*kept, new)[-MOST:], self.refused)


NOTHING_CORRECTED = Corrections()


def corrections_of(form: FormData) -> Corrections:
    """Those made before; what our own page did not write is passed over."""
    found = Corrections()
    for written in form.getlist("correction")[:MOST]:
        try:
            one = _CORRECTION.validate_json(str(written))
        except ValidationError:
            continue
        if one.value is None or fits(one.field, one.value):
            found = found.with_one(one)
    return found


def corrected_further(form: FormData, reading: Reading, t: Wording) -> Corrections:
    """The corrections with what this form adds (`said-ID`), takes away (`nothing`: the value does not stand on the
    paper) or gives up (`drop`: as it was read)."""
    found = corrections_of(form)
    places = _places(str(form.get("places", "")))
    for name, said in form.multi_items():
        if name.startswith("said-") and str(said).strip():
            found = _with_said(found, name.removeprefix("said-"), str(said).strip(), places, reading, t)
    if of := of_value(str(form.get("nothing", ""))):
        found = found.with_one(Correction(*of, value=None))
    if of := of_value(str(form.get("drop", ""))):
        found = Corrections(tuple(one for one in found.made if one.of != of), found.refused)
    return found


def of_value(value: str) -> tuple[FieldName, int] | None:
    """Field and place of a value on the page by its id, `a2-date`; None for what is none."""
    found = _ID.fullmatch(value)
    fields: Sequence[FieldName] = {"a": OF_ACTIVITY, "p": OF_PAPER, "w": OF_PEOPLE}[found[1]] if found else ()
    field = next((one for one in fields if found and one == found[3]), None)
    if field is None or found is None:
        return None
    return field, max(int(found[2] or 1) - 1, 0)


def _with_said(
    found: Corrections, value: str, said: str, places: tuple[Place, ...], reading: Reading, t: Wording
) -> Corrections:
    of = of_value(value)
    if of is None:
        return found
    kinds = {t.known("kind", kind): kind for kind in KINDS}
    try:
        read = value_of(of[0], said, _year(of, found.made, reading), kinds)
    except NoSuchValue as wrong:
        return Corrections(found.made, (*found.refused, Refused(value, wrong.said, of[0])))
    return found.with_one(Correction(*of, value=read, said=said[:300], where=places))


def _year(of: tuple[FieldName, int], made: Sequence[Correction], reading: Reading) -> int | None:
    """Of the day that the activity had, for one that is written without."""
    days: list[dt.date] = [one.date for one in reading.activities[of[1] : of[1] + 1] if one.date]
    days = days or [one.date for one in reading.activities if one.date]
    return days[0].year if days else None


def _places(written: str) -> tuple[Place, ...]:
    """Where the words stood that were selected; none for words that were typed."""
    try:
        spots = _SPOTS.validate_json(written or "[]")
    except ValidationError:
        return ()
    inside = [one for one in spots if all(0 <= side <= 1 for side in one[1:5])]
    return tuple(Place(page, Box(*sides), said[:200]) for page, *sides, said in inside[:20])


def fields_left_out(shown: Sequence[str], number: int) -> Mapping[str, FieldName]:
    """Ids, with their fields, of an activity's values that the page does not show."""
    every = {value_id(field, number - 1): field for field in OF_ACTIVITY}
    return {value: field for value, field in every.items() if value not in shown}
