"""What stands on the review page: from readings, claims and suggestions to words and frames. Pure."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from extractors.evidence import Box
from extractors.finding import ActivityRead, Day, Finding, Gap, Hours, Number, Place, Reading, TimeOfDay, Value
from review.claim import Claim
from review.compare import differences
from review.correct import BY_PERSON, WAS_READ
from review.correction import OF_ACTIVITY, OF_PEOPLE, Corrected
from review.decision import Decision
from review.item import Item, Suggested
from review.judging.facts import RESTS_ON, SURE, least_sure
from review.points.suggestion import Suggestion
from review.web.wording import Wording

PAPER_FIELDS = ("holder_name", "holder_number", "signatures", "printed_points")
MAY_BE_LEFT_OUT = frozenset({"end_date", "sessions", "signatures", "printed_points", "holder_number"})
"""Fields that many papers simply do not have: their not being there is no news."""

SAID_ELSEWHERE = frozenset({"example_rule", "stated_differs", "stated_and_read_differ", "printed_points"})
"""Caveats that the page shows where they matter: beside the line, the value or the number itself."""
BESIDE = frozenset({"stated_and_read_differ"})
"""Of which shown beside the value only where there is one activity to compare with."""

LIKELY, DOUBTFUL = 0.9, 0.7
"""Confidence from which a value is called likely, doubtful; below, unsure. See `review.judging.facts.SURE`."""


AIR = 0.003
"""Between a value's box and its frame, as a fraction of the page."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One place on a page where a value stands; lengths in per cent of the page."""

    id: str
    value: str
    """Id of the value that stands here."""
    field: str
    label: str
    said: str
    page: int
    left: str
    top: str
    width: str
    height: str


@dataclass(frozen=True, slots=True)
class Veil:
    """A place that is covered until somebody asks to see it; lengths in per cent of the page."""

    kind: str
    """`bsn` or `patient`."""
    left: str
    top: str
    width: str
    height: str


@dataclass(frozen=True, slots=True)
class Lost:
    """A reading that lost, and why."""

    text: str
    said: str
    why: str


@dataclass(frozen=True, slots=True)
class ShownValue:
    """One value as read, beside what was stated."""

    id: str
    field: str
    label: str
    read: str | None
    said: str
    """The characters on the paper, where they differ from `read`."""
    sure: str | None
    """`sure`, `likely`, `doubtful` or `unsure`; None when nothing was read."""
    percent: int | None
    found_by: str
    gap: str | None
    """Why nothing was read, in words."""
    stated: str | None = None
    agrees: bool | None = None
    frames: tuple[Frame, ...] = ()
    lost: tuple[Lost, ...] = ()
    corrected: bool = False
    """A person read it, or found that it is not there."""
    was: str | None = None
    """What the program had read instead, where it had."""


@dataclass(frozen=True, slots=True)
class Note:
    """A caveat or a question, in the visitor's language."""

    weight: Literal["stops", "asks", "warns", "informs"]
    short: str
    text: str


@dataclass(frozen=True, slots=True)
class ShownActivity:
    number: int
    title: str
    values: tuple[ShownValue, ...]
    suggested: Suggested | None
    notes: tuple[Note, ...] = ()
    """What must be seen before deciding on this one."""
    aside: tuple[Note, ...] = ()
    """What is good to know."""

    sure: str | None = None
    """Of the least certain value that its points rest on; None when it holds no activity."""

    @property
    def calls(self) -> bool:
        """Whether it asks for more than a glance."""
        unknown = self.suggested is None or self.suggested.suggestion.points is None
        differs = any(one.agrees is False for one in self.values)
        return unknown or differs or self.sure in ("doubtful", "unsure") or bool(self.notes)


@dataclass(frozen=True, slots=True)
class ShownPage:
    number: int
    frames: tuple[Frame, ...]
    veils: tuple[Veil, ...] = ()


@dataclass(frozen=True, slots=True)
class ThreeNumbers:
    """Points printed on the paper, stated by the applicant, supported by the rulebook: three different things."""

    printed: str | None
    stated: str | None
    suggested: str | None
    differ: bool


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """Everything of one item that is read by a person."""

    title: str
    activities: tuple[ShownActivity, ...]
    notes: tuple[Note, ...]
    """Caveats that all its activities share."""
    aside: tuple[Note, ...]
    paper: tuple[ShownValue, ...]
    people: tuple[ShownValue, ...]
    stated: tuple[ShownValue, ...]
    """Stated values that belong to no single activity, or to a paper that was not read."""
    pages: tuple[ShownPage, ...]
    numbers: ThreeNumbers
    sure: str | None
    """Of the least certain value that points rest on, over all activities."""


def shown_paper(item: Item, t: Wording) -> ShownPaper:
    reading, claim = readable(item), item.upload.claim
    shared = _shared_notes(item.suggestions, t)
    activities = _activities(item, shared, t)
    paper = _paper_values(reading, claim, t) if reading else ()
    people = _people(reading, t) if reading else ()
    values = [one for activity in activities for one in activity.values] + [*paper, *people]
    return ShownPaper(
        title=_title(item, activities, t),
        activities=activities,
        notes=tuple(one for one in shared if _calls(one)),
        aside=tuple(one for one in shared if not _calls(one)),
        paper=paper,
        people=people,
        stated=_loose_claim(claim, reading, t),
        pages=_pages(reading, values),
        numbers=three_numbers(item, t),
        sure=sureness(least_sure(reading)) if reading and reading.activities else None,
    )


def readable(item: Item) -> Reading | None:
    """What was read; None also for a reading that failed."""
    return item.reading if item.reading and item.reading.status != "rejected" else None


def notes_of(suggestion: Suggestion, t: Wording, elsewhere: frozenset[str] = SAID_ELSEWHERE) -> tuple[Note, ...]:
    """Caveats and questions, what stops first; those said elsewhere on the page speak softly here."""
    dutch = t.language == "nl"
    notes = [
        Note(
            "informs" if one.code in elsewhere else one.weight,
            t.known("caveat", one.code),
            one.text if dutch else one.text_en,
        )
        for one in suggestion.caveats
    ]
    notes += [Note("asks", t("review.question"), one.text if dutch else one.text_en) for one in suggestion.questions]
    return tuple(sorted(notes, key=lambda one: ("stops", "asks", "warns", "informs").index(one.weight)))


def _calls(note: Note) -> bool:
    return note.weight != "informs"


def _shared_notes(suggestions: Sequence[Suggested], t: Wording) -> tuple[Note, ...]:
    """Said once for the paper instead of once for each of its activities."""
    if len(suggestions) < 2:
        return ()
    every = [notes_of(one.suggestion, t, SAID_ELSEWHERE - BESIDE) for one in suggestions]
    return tuple(note for note in every[0] if all(note in notes for notes in every))


def sureness(confidence: float) -> str:
    """Confidence in words."""
    for level, name in ((SURE, "sure"), (LIKELY, "likely"), (DOUBTFUL, "doubtful")):
        if confidence >= level:
            return name
    return "unsure"


def in_words(field: str, value: Value, t: Wording) -> str:
    """A value as a person writes it."""
    match value:
        case Day(value=day):
            return t.day(day)
        case TimeOfDay(value=time):
            return f"{time:%H.%M}" if t.language == "nl" else f"{time:%H:%M}"
        case Hours(value=hours):
            return t("hours", hours=t.number(hours))
        case Number(value=number):
            return t.number(number)
        case _:
            return t.known("kind", str(value.value)) if field == "kind" else str(value.value)


def total_points(suggestions: Iterable[Suggested]) -> Decimal | None:
    """Of all activities together; None when there are none or that of one is unknown."""
    points = [one.suggestion.points for one in suggestions]
    known = [one for one in points if one is not None]
    return sum(known, Decimal(0)) if points and len(known) == len(points) else None


def three_numbers(item: Item, t: Wording) -> ThreeNumbers:
    reading = readable(item)
    printed = reading.finding("printed_points") if reading else None
    printed_points = printed.value.value if printed and isinstance(printed.value, Number) else None
    suggested = total_points(item.suggestions)
    three = (printed_points, item.upload.claim.points, suggested)
    known = {number for number in three if number is not None}
    said = [t.number(number) if number is not None else None for number in three]
    return ThreeNumbers(said[0], said[1], said[2], differ=len(known) > 1)


def _title(item: Item, activities: Sequence[ShownActivity], t: Wording) -> str:
    if len(activities) > 1:
        kinds = {one.suggested.facts.kind for one in activities if one.suggested}
        kind = t.known("kind", kinds.pop()) if len(kinds) == 1 else t("review.paper")
        return t("review.many", kind=kind, count=len(activities))
    if activities:
        return activities[0].title
    if item.upload.claim.kind:
        return t("review.stated_as", kind=t.known("kind", item.upload.claim.kind))
    return t("review.paper")


def _activities(item: Item, shared: Sequence[Note], t: Wording) -> tuple[ShownActivity, ...]:
    reading = readable(item)
    read = reading.activities if reading else ()
    shown = []
    for index in range(max(len(read), len(item.suggestions))):
        activity = read[index] if index < len(read) else ActivityRead(())
        suggested = item.suggestions[index] if index < len(item.suggestions) else None
        if not read:
            title, values = t("review.no_activity"), tuple[ShownValue, ...]()
        else:
            claim = item.upload.claim if len(read) == 1 else None
            title, values = _activity_title(activity, t), _activity_values(index, activity, claim, reading, t)
        elsewhere = SAID_ELSEWHERE if len(read) == 1 else SAID_ELSEWHERE - BESIDE
        every = notes_of(suggested.suggestion, t, elsewhere) if suggested else ()
        notes = [one for one in every if one not in shared]
        loud, quiet = (tuple(one for one in notes if _calls(one) is call) for call in (True, False))
        shown.append(ShownActivity(index + 1, title, values, suggested, loud, quiet, _sure(activity) if read else None))
    return tuple(shown)


def _sure(activity: ActivityRead) -> str:
    found = [activity.finding(field) for field in RESTS_ON]
    return sureness(min(one.confidence if one else 0.0 for one in found))


def _activity_title(activity: ActivityRead, t: Wording) -> str:
    kind = t.known("kind", activity.kind) if activity.kind else t("review.kind_unknown")
    return f"{kind}, {t.day(activity.date)}" if activity.date else kind


def _activity_values(
    index: int, activity: ActivityRead, claim: Claim | None, reading: Reading | None, t: Wording
) -> tuple[ShownValue, ...]:
    stated = stated_values(claim, t) if claim else {}
    agree = {one.field: one.agrees for one in differences(claim, reading)} if claim and reading else {}
    shown = []
    for field in OF_ACTIVITY:
        found = next((one for one in activity.found if one.field == field), None)
        gap = next((one for one in activity.gaps if one.field == field), None)
        if found is None and field not in stated and not _gap_is_news(gap, activity):
            continue
        value = _value(value_id(field, index), field, found, gap, t)
        shown.append(_beside(value, stated.get(field), agree.get(field)))
    return tuple(shown)


def _gap_is_news(gap: Gap | None, activity: ActivityRead) -> bool:
    """Whether a person should hear that nothing was read here."""
    if gap is None:
        return False
    if gap.reason != "not_on_page" or gap.others:
        return True
    return gap.field not in MAY_BE_LEFT_OUT and not (gap.field in ("start", "end") and activity.hours is not None)


def stated_values(claim: Claim, t: Wording) -> dict[str, str]:
    """What was stated, in words, by field."""
    stated: dict[str, str] = {}
    if claim.kind:
        stated["kind"] = t.known("kind", claim.kind)
    if claim.date:
        stated["date"] = t.day(claim.date)
    if claim.hours is not None:
        stated["hours"] = t("hours", hours=t.number(claim.hours))
    if claim.holder.name:
        stated["holder_name"] = claim.holder.name
    if claim.holder.number:
        stated["holder_number"] = claim.holder.number
    if claim.points is not None:
        stated["points"] = t.points(claim.points)
    return stated | {column: said for column, said in claim.unclear if column in ("date", "hours")}


def _paper_values(reading: Reading, claim: Claim, t: Wording) -> tuple[ShownValue, ...]:
    stated = stated_values(claim, t)
    agree = {one.field: one.agrees for one in differences(claim, reading)}
    shown = []
    for field in PAPER_FIELDS:
        found = next((one for one in reading.found if one.field == field), None)
        gap = next((one for one in reading.gaps if one.field == field), None)
        news = gap is not None and (gap.reason != "not_on_page" or bool(gap.others) or field not in MAY_BE_LEFT_OUT)
        if found is None and field not in stated and not news:
            continue
        value = _value(value_id(field), field, found, gap, t)
        shown.append(_beside(value, stated.get(field), agree.get(field)))
    return tuple(shown)


def _people(reading: Reading, t: Wording) -> tuple[ShownValue, ...]:
    return tuple(
        _value(value_id(field, place), field, one, None, t)
        for field in OF_PEOPLE
        for place, one in enumerate(reading.findings(field))
    )


def _loose_claim(claim: Claim, reading: Reading | None, t: Wording) -> tuple[ShownValue, ...]:
    stated = stated_values(claim, t)
    beside = {"holder_name", "holder_number", "points"} if reading else set()
    if reading and len(reading.activities) == 1:
        beside |= {"kind", "date", "hours"}
    return tuple(
        ShownValue(f"s-{field}", field, t.known("field", field), None, "", None, None, "", None, stated=said)
        for field, said in stated.items()
        if field not in beside
    )


def value_id(field: str, place: int = 0) -> str:
    """Id of a value on the page: `a2-date` of the second activity, `w3-present` of the third, `p-holder_name`."""
    if field in OF_ACTIVITY:
        return f"a{place + 1}-{field}"
    return f"w{place + 1}-{field}" if field in OF_PEOPLE else f"p-{field}"


def _value(id: str, field: str, found: Finding | None, gap: Gap | None, t: Wording) -> ShownValue:
    label = t.known("field", field)
    if found is None:
        frames = _frames(id, field, label, gap.where) if gap else ()
        lost = _lost(field, gap, t) if gap else ()
        was = _was_read(field, gap, t)
        return ShownValue(
            id, field, label, None, "", None, None, "", _gap_words(gap, t), frames=frames, lost=lost,
            corrected=was is not None, was=was,
        )  # fmt: skip
    read = in_words(field, found.value, t)
    return ShownValue(
        id=id,
        field=field,
        label=label,
        read=read,
        said=found.said if found.said != read and (found.where or found.found_by != BY_PERSON) else "",
        sure=sureness(found.confidence),
        percent=int(found.confidence * 100),
        found_by=found.found_by,
        gap=None,
        frames=_frames(id, field, label, found.where),
        lost=_lost(field, found, t),
        corrected=found.found_by == BY_PERSON,
        was=_was_read(field, found, t),
    )


def _beside(value: ShownValue, stated: str | None, agrees: bool | None) -> ShownValue:
    return replace(value, stated=stated, agrees=agrees if stated is not None else None)


def _gap_words(gap: Gap | None, t: Wording) -> str:
    reason = t.known("gap", gap.reason if gap else "not_on_page")
    return f"{reason}: “{gap.note}”" if gap and gap.note else reason


def _lost(field: str, one: Finding | Gap, t: Wording) -> tuple[Lost, ...]:
    others = [other for other in one.others if other.why != WAS_READ]
    return tuple(Lost(in_words(field, other.value, t), other.said, t.known("lost", other.why)) for other in others)


def _was_read(field: str, one: Finding | Gap | None, t: Wording) -> str | None:
    """What the program read where a person reads otherwise."""
    return next(
        (in_words(field, other.value, t) for other in (one.others if one else ()) if other.why == WAS_READ), None
    )


def _frames(value: str, field: str, label: str, where: Sequence[Place]) -> tuple[Frame, ...]:
    return tuple(
        Frame(f"f-{value}-{index}", value, field, label, place.said, place.page, *_around(place.box))
        for index, place in enumerate(where, 1)
    )


def _around(box: Box) -> tuple[str, str, str, str]:
    """Left, top, width and height in per cent, with some air, so that the line runs around the letters."""
    left, top = max(box.left - AIR, 0.0), max(box.top - AIR, 0.0)
    right, bottom = min(box.right + AIR, 1.0), min(box.bottom + AIR, 1.0)
    return f"{left:.3%}", f"{top:.3%}", f"{right - left:.3%}", f"{bottom - top:.3%}"


def _pages(reading: Reading | None, values: Sequence[ShownValue]) -> tuple[ShownPage, ...]:
    frames = [frame for value in values for frame in value.frames]
    count = reading.pages if reading else 0
    return tuple(
        ShownPage(number, tuple(frame for frame in frames if frame.page == number), _veils(reading, number))
        for number in range(1, count + 1)
    )


def _veils(reading: Reading | None, page: int) -> tuple[Veil, ...]:
    """What is covered on a page until somebody asks to see it."""
    marks = [(mark.kind, place) for mark in (reading.personal if reading else ()) for place in mark.where]
    return tuple(Veil(kind, *_around(place.box)) for kind, place in marks if place.page == page)


def corrections_said(decision: Decision, t: Wording) -> tuple[str, ...]:
    """What was corrected with a decision, one sentence each: `Datum verbeterd: di 14 maart 2023, gelezen als …`."""
    return tuple(_correction_said(one, t) for one in decision.corrections)


def _correction_said(one: Corrected, t: Wording) -> str:
    field, value = one.correction.field, one.correction.value
    now = in_words(field, value, t) if value is not None else t("correct.not_there")
    label = t.known("field", field)
    if one.read is None:
        return t("correct.said_new", label=label, now=now)
    return t("correct.said", label=label, now=now, was=in_words(field, one.read, t))


def days_waiting(received: dt.datetime, now: dt.datetime) -> int:
    return max((now - received).days, 0)
