"""From a layout to the activities that a paper tells of: day, times, hours and sessions, each with its place."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from extractors.certainty.confidence import Signs, confidence
from extractors.fields.session_length import dagdelen
from extractors.finding import (
    ActivityRead,
    Day,
    FieldName,
    Finding,
    Gap,
    Hours,
    Number,
    Other,
    Place,
    TimeOfDay,
    Value,
)
from extractors.layout import Layout, text_of
from extractors.meetings.column_sums import commas_by_sum
from extractors.meetings.days_in_order import in_order
from extractors.meetings.hours import MeetingHours, SaidHours, hours_of_meeting
from extractors.meetings.lost_marks import with_marks
from extractors.meetings.meeting import Meeting, RoledDay, days_on_end
from extractors.meetings.mentions import Mention, mentions_of
from extractors.meetings.session_count import SaidCount, counts_of, with_length
from extractors.meetings.times import MeetingTimes, SaidTime, times_of
from extractors.meetings.which import meetings_of
from extractors.meetings.years import with_years

UNDECIDED = 0.9
"""From this share of a day's strength on, another one may as well be the activity's."""
LONGEST_MEETING = 180
"""Minutes: no more than this for months on end, in a sentence, is the length of one meeting."""
TIMES_LEAST, TIMES_MOST = 0.4, 1.5
"""Hours stated that are less or more than so many times those from start to end are misread."""
SHORTEST_MEETING = 15
"""Minutes: what is shorter is no meeting of its own, or misread."""
LEAST = 0.3
"""A day less likely than this is not given: it is said to be unclear."""


@dataclass(frozen=True, slots=True)
class Told:
    """One activity without its kind, and what stands in the row of the table it was read from."""

    activity: ActivityRead
    row: str = ""
    sort: str = ""


def activities_of(layout: Layout) -> list[Told]:
    """All activities of a paper that shows some; one with gaps when nothing is said of when."""
    ocr = ocr_pages(layout)
    mentions = with_marks(commas_by_sum(with_years(mentions_of(layout), layout)), ocr)
    mentions = in_order(mentions, ocr)
    counts = counts_of(layout, mentions)
    text = layout.text
    meetings = meetings_of(layout, mentions)
    return [_told(one, counts, ocr, text, len(meetings)) for one in meetings]


def ocr_pages(layout: Layout) -> set[int]:
    """The numbers of the pages whose words were read by OCR."""
    return {page.number for page in layout.pages if page.source == "ocr"}


def _told(meeting: Meeting, counts: Sequence[SaidCount], ocr: set[int], text: str, together: int) -> Told:
    without_day = meeting.date is None and not meeting.row
    is_series = meeting.end_date is not None or (without_day and bool(counts))
    count = (_own_count(meeting) or _count(counts)) if is_series else None
    day = meeting.day.mention if meeting.day else None
    times = times_of(meeting.scope, day, text)
    sessions = count.count if count else None
    days = sessions or days_on_end(meeting)
    hours = hours_of_meeting(
        meeting.scope, times, day, sessions, is_series, meeting.listed, bool(meeting.row), together, days
    )
    answers = [
        *_days(meeting, ocr),
        *_times(times, ocr),
        _hours(hours, meeting, text, ocr),
        *_sessions(count, ocr),
    ]
    found = tuple(one for one in answers if isinstance(one, Finding))
    gaps = tuple(one for one in answers if isinstance(one, Gap))
    return Told(
        ActivityRead(found, gaps, hours.chosen.basis if hours.chosen else None),
        meeting.row,
        meeting.sort,
    )


def _own_count(meeting: Meeting) -> SaidCount | None:
    """The count in the row of a series: each of several has its own."""
    own = [one for one in meeting.scope if one.phrase.sessions] if meeting.row else []
    return with_length(own[0]) if len(own) == 1 else None


def _count(counts: Sequence[SaidCount]) -> SaidCount | None:
    """The first count behind a label or with a length, else the first of all."""
    return next((one for one in counts if one.found_by == "sessions.label"), next(iter(counts), None))


# --- days


def _days(meeting: Meeting, ocr: set[int]) -> list[Finding | Gap]:
    if meeting.day is None or meeting.date is None:
        if meeting.row:
            where = tuple(line.place(0, len(line.text)) for line in meeting.unread)
            return [Gap("date", "unreadable", text_of(meeting.unread), where)]
        return [Gap("date", "not_on_page" if not meeting.others else "ambiguous", others=meeting.others)]
    rival = max((one.strength for one in meeting.rivals), default=0.0) / max(meeting.day.strength, 0.01)
    sure = confidence(
        Signs(
            meeting.day.role.found_by,
            meeting.day.mention.phrase.certainty,
            meeting.day.mention.score,
            meeting.day.mention.page in ocr,
            meeting.agreeing,
            rival,
        )
    )
    others = meeting.others + _alternatives(meeting.day.mention)
    if sure < LEAST or (rival >= UNDECIDED and sure < 0.6):
        mine = Other(Day(meeting.date), meeting.day.mention.phrase.said, "undecided")
        said = meeting.day.mention.phrase.said
        return [Gap("date", "ambiguous", said, meeting.day.mention.where, (mine, *others))]
    found = _day("date", meeting.day, meeting.date, sure, others)
    if meeting.end_date is None:
        return [found]
    return [found, _day("end_date", meeting.end_day or meeting.day, meeting.end_date, sure)]


def _day(name: FieldName, day: RoledDay, date: dt.date, sure: float, others: tuple[Other, ...] = ()) -> Finding:
    return _finding(name, Day(date), day.mention, day.role.found_by, sure, others)


def _alternatives(mention: Mention) -> tuple[Other, ...]:
    return tuple(
        Other(Day(one.value), mention.phrase.said, "reading")
        for one in mention.phrase.others
        if isinstance(one.value, dt.date)
    )


def _finding(
    name: FieldName, value: Value, mention: Mention, found_by: str, sure: float, others: tuple[Other, ...] = ()
) -> Finding:
    said = " ".join(mention.phrase.said.split())
    return Finding(name, value, said, mention.where, found_by, sure, others)


# --- times


def _times(times: MeetingTimes, ocr: set[int]) -> list[Finding]:
    found = []
    ends: tuple[tuple[FieldName, SaidTime | None], ...] = (("start", times.start), ("end", times.end))
    for name, said in ends:
        value = None if said is None else said.start if name == "start" else said.end
        if said is None or value is None:
            continue
        rivals = [one for one in times.rivals if (one.start if name == "start" else one.end) not in (None, value)]
        rival = max((one.strength for one in rivals), default=0.0) / max(said.strength, 0.01)
        mention = said.mention
        sure = confidence(
            Signs(said.found_by, mention.phrase.certainty, mention.score, mention.page in ocr, 0, min(rival, 1.0))
        )
        others = tuple(
            Other(TimeOfDay(other), one.mention.phrase.said, "weaker")
            for one in rivals
            if (other := one.start if name == "start" else one.end)
        )
        found.append(_finding(name, TimeOfDay(value), mention, said.found_by, sure, others))
    return found


# --- hours


def _hours(hours: MeetingHours, meeting: Meeting, text: str, ocr: set[int]) -> Finding | Gap:
    hours = _rather_times(hours, ocr)
    chosen = hours.chosen
    half_days = dagdelen(meeting.row or text)
    if chosen is None:
        if half_days:
            return Gap("hours", "not_stated", half_days[0].said)
        return Gap("hours", "not_on_page")
    mention = chosen.mentions[0]
    where: tuple[Place, ...] = tuple(place for one in chosen.mentions for place in one.where)
    if not _may_be_long(meeting) and chosen.basis != "sessions_x_duration" and chosen.minutes > _longest(mention, ocr):
        mine = Other(Hours(chosen.hours), mention.phrase.said, "too_long")
        return Gap("hours", "ambiguous", mention.phrase.said, where, (mine, *(_against(one) for one in hours.against)))
    if chosen.minutes < SHORTEST_MEETING:
        mine = Other(Hours(chosen.hours), mention.phrase.said, "too_short")
        return Gap("hours", "ambiguous", mention.phrase.said, where, (mine, *(_against(one) for one in hours.against)))
    if _of_one_meeting(chosen, meeting):
        mine = Other(Hours(chosen.hours), mention.phrase.said, "of_one_meeting")
        return Gap("hours", "ambiguous", mention.phrase.said, where, (mine,))
    sure = confidence(
        Signs(
            chosen.found_by,
            min(one.phrase.certainty for one in chosen.mentions),
            min(one.score for one in chosen.mentions),
            any(one.page in ocr for one in chosen.mentions),
            hours.agreeing,
            0.0,
            bool(hours.against),
            chosen.resting_on,
        )
    )
    others = tuple(_against(one) for one in hours.against)
    said = " – ".join(" ".join(one.phrase.said.split()) for one in chosen.mentions)
    return Finding("hours", Hours(chosen.hours), said or mention.phrase.said, where, chosen.found_by, sure, others)


def _may_be_long(meeting: Meeting) -> bool:
    """Whether more than a day may go into it: a series, or something written."""
    return meeting.end_date is not None or (meeting.day is not None and meeting.day.role.name == "publication")


def _rather_times(hours: MeetingHours, ocr: set[int]) -> MeetingHours:
    """Stated hours that the times do not bear out at all give way to those, when OCR read them (`4` for `1`, `25` for
    `2,5`) or a sentence spoke of them: those of something else."""
    stated = hours.chosen
    timed = next((one for one in hours.against if one.basis == "from_times"), None)
    if stated is None or timed is None or stated.basis != "stated":
        return hours
    if stated.mentions[0].page not in ocr and stated.found_by not in ("hours.sentence", "hours.beside_day"):
        return hours
    if TIMES_LEAST * timed.minutes <= stated.minutes <= TIMES_MOST * timed.minutes:
        return hours
    against = (stated, *(one for one in hours.against if one is not timed))
    return replace(hours, chosen=timed, against=against, agreeing=0)


def _of_one_meeting(chosen: SaidHours, meeting: Meeting) -> bool:
    """Whether the hours told of a series of months in running text can only be those of one of its meetings."""
    if meeting.date is None or meeting.end_date is None or chosen.basis != "stated":
        return False
    months = (meeting.end_date - meeting.date).days > 31
    return months and chosen.minutes <= LONGEST_MEETING and chosen.found_by in ("hours.sentence", "hours.beside_day")


def _longest(mention: Mention, ocr: set[int]) -> int:
    """Minutes: what one day can hold; less for bare figures read by OCR, where `15` may have been `1,5`."""
    bare = mention.phrase.said.strip().isdigit()
    return 600 if bare and mention.page in ocr else 720


def _against(one: SaidHours) -> Other:
    return Other(Hours(one.hours), one.mentions[0].phrase.said, "contradictory")


def _sessions(count: SaidCount | None, ocr: set[int]) -> list[Finding]:
    if count is None:
        return []
    sure = confidence(Signs(count.found_by, by_ocr=bool(count.where) and count.where[0].page in ocr))
    return [Finding("sessions", Number(Decimal(count.count)), count.said, count.where, count.found_by, sure)]
