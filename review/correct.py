"""A reading as a person corrected it, and what would be suggested then. Nothing is kept here: see `review.decide`."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from extractors.finding import ActivityRead, Finding, Gap, Hours, Other, Reading, TimeOfDay
from review.correction import OF_ACTIVITY, OF_PEOPLE, Corrected, Correction, between
from review.item import Item
from review.judging.judge import judgements
from review.judging.judgement import Judgement
from review.points.rule import Rulebook
from review.points.suggestion import Suggestion
from review.store import Store

BY_PERSON = "person"
"""`found_by` of a value that a person read."""
WAS_READ = "was_read"
"""Why a reading lost: a person read something else there."""


class NotCorrectable(ValueError):
    """The item has no such value to correct: it was not read, or it has fewer activities or people."""


def corrected(reading: Reading, corrections: Iterable[Correction]) -> Reading:
    """The reading with these values in place of those read; the latter stand among the readings that lost.

    Hours that were worked out from times follow their times. Raises `NotCorrectable`.
    """
    for one in _latest(corrections):
        if one.field in OF_ACTIVITY:
            reading = _activity_corrected(reading, one)
        elif one.field in OF_PEOPLE:
            reading = _person_corrected(reading, one)
        else:
            found, gaps = _put(reading.found, reading.gaps, one)
            reading = replace(reading, found=found, gaps=gaps)
    return reading


def beside_what_was_read(reading: Reading, corrections: Iterable[Correction]) -> tuple[Corrected, ...]:
    """Each correction with the value that the program read there."""
    return tuple(_beside(reading, one) for one in _latest(corrections))


def judged_with(
    store: Store, item: Item, corrections: Sequence[Correction], rulebook: Rulebook, on: dt.date
) -> Judgement:
    """What would be suggested for an item if its paper said what these corrections say; keeps nothing.

    Raises `NotCorrectable`, also for an item that has no suggestions.
    """
    if item.reading is None or not item.suggestions:
        raise NotCorrectable
    reading, key = corrected(item.reading, corrections), item.upload.holder_key
    papers = store.papers(rulebook.register, [key]).get(key, [])
    if any(one.upload.id == item.upload.id and one.reading and _newer(one.reading, item.reading) for one in papers):
        raise NotCorrectable
    own = [replace(one, reading=reading) if one.upload.id == item.upload.id else one for one in papers]
    found = judgements(store, {key: own}, rulebook, on)
    made = next((one for one in found if one.upload == item.upload.id and one.suggestions), None)
    if made is None:
        raise NotCorrectable
    return made


def points_of(made: Iterable[Suggestion]) -> str:
    """What a reviewer saw of suggestions that are not kept yet: `2 ? 1.5`."""
    return " ".join("?" if one.points is None else format(one.points.normalize(), "f") for one in made)


def _newer(one: Reading, other: Reading) -> bool:
    """Whether the paper was read again since."""
    return one.made_with != other.made_with


def _latest(corrections: Iterable[Correction]) -> list[Correction]:
    return list({one.of: one for one in corrections}.values())


def _beside(reading: Reading, one: Correction) -> Corrected:
    if one.field in OF_PEOPLE:
        people = reading.findings(one.field)
        read = people[one.place] if one.place < len(people) else None
    elif one.field in OF_ACTIVITY:
        activities = reading.activities
        read = activities[one.place].finding(one.field) if one.place < len(activities) else None
    else:
        read = reading.finding(one.field)
    return (
        Corrected(one, read.value, read.said, read.found_by, read.confidence)
        if read is not None
        else Corrected(one, None)
    )


def _activity_corrected(reading: Reading, one: Correction) -> Reading:
    """On a paper of which no activity was read, what a person reads is the first one."""
    activities = list(reading.activities or (ActivityRead(()),))
    if one.place >= len(activities):
        raise NotCorrectable
    before = activities[one.place]
    found, gaps = _put(before.found, before.gaps, one)
    after = replace(before, found=found, gaps=gaps)
    activities[one.place] = _hours_follow(before, after) if one.field in ("start", "end") else after
    return replace(reading, activities=tuple(activities), category=reading.category or "B")


def _person_corrected(reading: Reading, one: Correction) -> Reading:
    people = reading.findings(one.field)
    if one.place > len(people):
        raise NotCorrectable
    new = _finding(one, people[one.place] if one.place < len(people) else None)
    if one.place == len(people):
        return replace(reading, found=(*reading.found, *([new] if new else [])))
    changed = [new if was is people[one.place] else was for was in reading.found]
    return replace(reading, found=tuple(was for was in changed if was is not None))


def _put(
    found: tuple[Finding, ...], gaps: tuple[Gap, ...], one: Correction
) -> tuple[tuple[Finding, ...], tuple[Gap, ...]]:
    """In the place of what was found, so that values stay in their order."""
    before = next((was for was in found if was.field == one.field), None)
    new = _finding(one, before)
    others = tuple(was for was in gaps if was.field != one.field)
    if new is None:
        gap = Gap(one.field, "not_on_page", others=_others(before))
        return tuple(was for was in found if was.field != one.field), (*others, gap)
    if before is None:
        return (*found, new), others
    return tuple(new if was is before else was for was in found), others


def _finding(one: Correction, before: Finding | None) -> Finding | None:
    if one.value is None:
        return None
    lost = (*_others(before), *before.others) if before else ()
    return Finding(one.field, one.value, one.said, one.where, BY_PERSON, 1.0, lost)


def _hours_follow(before: ActivityRead, after: ActivityRead) -> ActivityRead:
    """Hours worked out from times keep their distance to them, for a pause was taken off; hours not read are what lies
    between the times."""
    was, now = _between(before), _between(after)
    hours = after.finding("hours")
    if now is None or (hours and (hours.found_by == BY_PERSON or after.hours_basis != "from_times" or was is None)):
        return after
    less = (was - before.hours) if was is not None and before.hours is not None else Decimal(0)
    if now - less <= 0:
        return after
    where = tuple(place for name in ("start", "end") if (one := after.finding(name)) for place in one.where)
    new = Finding("hours", Hours(now - less), "", where, BY_PERSON, 1.0, _others(hours))
    kept = tuple(one for one in after.found if one.field != "hours")
    gaps = tuple(one for one in after.gaps if one.field != "hours")
    return replace(after, found=(*kept, new), gaps=gaps, hours_basis="from_times")


def _others(before: Finding | None) -> tuple[Other, ...]:
    return (Other(before.value, before.said, WAS_READ),) if before else ()


def _between(activity: ActivityRead) -> Decimal | None:
    times = [
        one.value.value
        for name in ("start", "end")
        if (one := activity.finding(name)) and isinstance(one.value, TimeOfDay)
    ]
    return between(*times) if len(times) == 2 else None
