"""From what was read and stated about one upload to the facts that rules are applied to.

What was read counts. What was stated stands beside it and fills nothing: an unread value stays unknown, and a person
is asked.
"""

import datetime as dt
import re
from decimal import Decimal

from extractors.fields.numbers import FRACTIONS, HALF_WORDS, NUMBER_WORDS, unaccented
from extractors.finding import ActivityRead, Day, FieldName, Number, Reading
from review.claim import Claim
from review.compare import same_name
from review.judging.judgement import Paper
from review.points.suggestion import ActivityFacts

UNKNOWN_KIND = "overig"
RESTS_ON: tuple[FieldName, ...] = ("kind", "date", "hours")
"""The values of an activity that its points rest on."""


def activity_id(upload: int, place: int) -> str:
    """`17.2`: the second activity (from 1) of item 17. People read it in caveats."""
    return f"{upload}.{place + 1}"


def facts_of(paper: Paper) -> tuple[ActivityFacts, ...]:
    """One for each activity read; for a paper that shows none, one without category, so that a person sees it too."""
    reading, upload = paper.reading, paper.upload
    if reading is None or not reading.activities:
        category = reading.category if reading else None
        return (ActivityFacts(activity_id(upload.id, 0), UNKNOWN_KIND, category=category),)
    alone = len(reading.activities) == 1
    return tuple(
        ActivityFacts(
            id=activity_id(upload.id, place),
            kind=one.kind or UNKNOWN_KIND,
            date=one.date,
            end_date=_day(one, "end_date"),
            hours=one.hours,
            sessions=_sessions(one),
            dagdelen=dagdelen(gap.note) if (gap := one.gap("hours")) and gap.reason == "not_stated" else None,
            participants=len(reading.findings("present")) or None,
            evidence=(reading.paper,) if reading.paper else (),
            signed=_signed(reading),
            holder_present=holder_present(upload.claim, reading),
            category=reading.category,
            stated_points=upload.claim.points if alone else None,
            printed_points=_number(reading, "printed_points") if alone else None,
        )
        for place, one in enumerate(reading.activities)
    )


def holder_present(claim: Claim, reading: Reading) -> bool | None:
    """Whether the paper says that the holder took part: named as its holder or among those present, and not among the
    absent. None when it names nobody, or only others."""
    named = reading.finding("holder_name")
    holder = claim.holder.name or (str(named.value.value) if named else None)
    if holder is None:
        return None
    present, absent = (_names(reading, field) for field in ("present", "absent"))
    if any(same_name(holder, name) for name in present):
        return True
    if any(same_name(holder, name) for name in absent):
        return False
    return True if named and same_name(holder, str(named.value.value)) and not reading.findings("present") else None


def dagdelen(note: str) -> Decimal | None:
    """How many half-days `één dagdeel`, `2 dagdelen`, `anderhalf dagdeel` are; None for anything else."""
    found = re.search(r"(\d+(?:[.,]\d+)?|[½¼¾]|[^\W\d]+)\s*dagde(?:el|len)\b", note.lower())
    if not found:
        return None
    said = found[1]
    if said[0].isdecimal():
        return Decimal(said.replace(",", "."))
    word = unaccented(said)
    number = FRACTIONS.get(said, NUMBER_WORDS.get(word, HALF_WORDS.get(word)))
    return None if number is None else Decimal(str(number))


SURE = 0.99
"""Confidence from which a value is called sure."""


def least_sure(reading: Reading) -> float:
    """Confidence of the least certain value that points rest on; 0 when one of them was not read."""
    found = [one.finding(field) for one in reading.activities for field in RESTS_ON]
    return min((one.confidence if one else 0.0 for one in found), default=0.0)


def _sessions(one: ActivityRead) -> int | None:
    found = one.finding("sessions")
    value = found.value.value if found and isinstance(found.value, Number) else None
    return int(value) if value is not None and value >= 1 else None


def _day(one: ActivityRead, field: FieldName) -> dt.date | None:
    found = one.finding(field)
    return found.value.value if found and isinstance(found.value, Day) else None


def _number(reading: Reading, field: FieldName) -> Decimal | None:
    found = reading.finding(field)
    return found.value.value if found and isinstance(found.value, Number) else None


def _signed(reading: Reading) -> bool | None:
    signatures = _number(reading, "signatures")
    return None if signatures is None else signatures > 0


def _names(reading: Reading, field: FieldName) -> list[str]:
    return [str(one.value.value) for one in reading.findings(field)]
