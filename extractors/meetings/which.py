"""Which meetings a paper tells of: one per row, per `Datum:`, per day of a list, or one for the whole paper."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractors.fields.kind_words import mentions as kinds_named
from extractors.finding import Day, Other
from extractors.geometry import side_by_side
from extractors.labels import plain, roles
from extractors.layout import Layout
from extractors.meetings.day_roles import REMAINING, day_roles
from extractors.meetings.day_sections import sections_of
from extractors.meetings.from_entries import entry_meetings
from extractors.meetings.from_rows import is_of_one_person, row_days, row_meetings, row_order, unread_rows
from extractors.meetings.groups import group_meetings
from extractors.meetings.hours import is_break_of_all, lengths_told
from extractors.meetings.listed_days import alike_days, distinct, strength_of
from extractors.meetings.measured import without_measured
from extractors.meetings.meeting import Meeting, RoledDay, in_one_sentence, meetings_of_phrase, of_each
from extractors.meetings.mentions import DAY_KINDS, Mention
from extractors.meetings.rows_of_holder import of_holder
from extractors.meetings.surroundings import sentence
from extractors.meetings.times import times_of
from extractors.meetings.whole_years import whole_year

OWN_DEED = re.compile(
    r"\b(had|hadden|heb|hebben|heeft|volgde|bezocht|bezochten|deed|deden|was|waren|organiseerde|gaf|kreeg|nam)"
    r" (ik|wij|we|zij|hij|ze|u|je|jij)\b"
    r"|\b(tweede|andere|volgende|laatste) (activiteit|scholing|\w*bijeenkomst) was\b"
    r"|\b(ik|wij|we|zij|hij|ze|u|je|jij) (\w+ ){0,3}"
    r"(had|hadden|heb|hebben|volgde|bezocht|deed|deden|was|waren|nam|namen)\b"
)
"""Words with which people tell what they did themselves."""
FOLLOWING = re.compile(r"\bvolgende (momenten|data|dagen|datums|tijdstippen|tijden|keren)\b")
NAMED = frozenset({"activity", "series_start", "series_end", "publication"})
"""Roles of days that words give."""
LINES_OF_TITLE, WORDS_OF_TITLE, PLAINLY = 3, 8, 0.6
"""How strongly a word names a kind that is no mere turn of phrase."""
FEW_WORDS = 10
"""A length in a longer text may be that of anything."""


def meetings_of(layout: Layout, mentions: Sequence[Mention]) -> list[Meeting]:
    """The meetings in reading order; one without a day when the paper names none."""
    roled = _roled(layout, mentions)
    missed = {one.first for one in roled if one.role.name == "missed"}
    found = _with_those_missed(roled, layout, mentions)
    found = [one for one in found if one.date not in missed] or found[:1]
    return of_holder(found, layout)


def _roled(layout: Layout, mentions: Sequence[Mention]) -> list[RoledDay]:
    days = [one for one in mentions if one.phrase.kind in DAY_KINDS]
    return [RoledDay(one, role) for one, role in zip(days, day_roles(days, layout), strict=True)]


def _with_those_missed(roled: list[RoledDay], layout: Layout, mentions: Sequence[Mention]) -> list[Meeting]:
    """The meetings told of, those that the writer says to have missed among them."""
    lost = tuple(
        Other(Day(one.first), one.mention.phrase.said, one.role.name)
        for one in roled
        if not one.role.counts and one.first
    )
    counting = [one for one in roled if one.role.counts and one.first]
    moments = tuple(one for one in mentions if one.phrase.kind not in DAY_KINDS and not _of_other_day(one, roled))
    moments = tuple(one for one in moments if not is_of_one_person(one, moments, roled))
    moments = without_measured(moments, roled)
    rows = row_days(counting, layout)
    if rows and all(one.spot and one.spot.table.header is None for one in rows):
        told = entry_meetings(roled, moments, layout)
        if {one.first for one in rows} < {one.date for one in told}:
            return [replace(one, others=lost) for one in _completed(told, moments)]
    if rows:
        by_ocr = any(page.source == "ocr" for page in layout.pages)
        ends = [one for one in counting if one.role.name == "series_end"]
        found = [*row_meetings(rows, moments, ends), *unread_rows(rows, roled, moments, by_ocr)]
        return [replace(one, others=lost) for one in _completed(sorted(found, key=row_order), moments)]
    groups = group_meetings(roled, moments, layout)
    if groups:
        return [replace(one, others=lost) for one in _completed(groups, moments)]
    entries = entry_meetings(roled, moments, layout)
    if entries:
        return [replace(one, others=lost) for one in _completed(entries, moments)]
    named = any(one.role.name in NAMED and one.role != REMAINING for one in counting)
    year = None if named else whole_year(layout)
    return _told([year] if year else _of_its_kind(counting, layout), moments, lost)


def _of_its_kind(counting: Sequence[RoledDay], layout: Layout) -> list[RoledDay]:
    """Without the days of running text whose sentence names another kind than the paper's title does, where some
    sentence names that one or a label asks for the day: a report of intervisie speaks of an e-learning too."""
    heads = (line.text for line in layout.lines[:LINES_OF_TITLE] if len(line.words) <= WORDS_OF_TITLE)
    titles = {kind for head in heads for kind in _kinds(head)}
    if len(titles) != 1:
        return list(counting)
    named = [_kinds(_sentence_of(one)) if one.mention.spot is None else set() for one in counting]
    others = [bool(kinds) and kinds.isdisjoint(titles) for kinds in named]
    labelled = any(one.role.name == "activity" and one.mention.label for one in counting)
    if not labelled and not any(kinds & titles for kinds in named):
        return list(counting)
    return [one for one, other in zip(counting, others, strict=True) if not other]


def _kinds(text: str) -> set[str]:
    return {hit.key for hit in kinds_named(text) if hit.weight >= PLAINLY}


def _completed(meetings: Sequence[Meeting], moments: Sequence[Mention]) -> list[Meeting]:
    """Rows or entries with what is told once for all of them: times, hours, breaks."""
    found = _with_common(meetings, moments)
    pauses = [one for one in moments if is_break_of_all(one)]
    said = {one.order for one in pauses}
    own = any("break" in one.phrase.notes and one.order not in said for meeting in found for one in meeting.scope)
    if len(found) < 2 or not pauses or own:
        return found
    return [replace(one, scope=(*(m for m in one.scope if m.order not in said), *pauses)) for one in found]


def _with_common(meetings: Sequence[Meeting], moments: Sequence[Mention]) -> list[Meeting]:
    """Rows that tell no times or hours of their own have what is told once for all of them, where most tell none."""
    silent = [one for one in meetings if not _tells_when(one)]
    if len(meetings) < 2 or len(silent) * 2 < len(meetings):
        return list(meetings)
    common = _common(meetings, moments) or _said_alone(meetings, moments)
    if not common or (len(silent) < len(meetings) and not any(map(of_each, common))):
        return list(meetings)
    return [
        replace(one, scope=common, listed=len(meetings)) if any(one is other for other in silent) else one
        for one in meetings
    ]


def _tells_when(one: Meeting) -> bool:
    """Whether what stands with a meeting says how long it lasted, or from when to when."""
    times = times_of(one.scope, one.day.mention if one.day else None, "")
    return bool(times.start or times.end) or lengths_told(one.scope, one.day.mention if one.day else None)


def _common(meetings: Sequence[Meeting], moments: Sequence[Mention]) -> tuple[Mention, ...]:
    """What is told outside all rows and entries: what has a label, is said to be of each, or tells from when to when
    before the first of them."""
    days = [one.day.mention for one in meetings if one.day]
    first = min((one.order for one in days), default=0)
    own = {mention.order for one in meetings for mention in one.scope}
    return tuple(
        one
        for one in moments
        if one.spot is None
        and one.order not in own
        and (
            one.label or one.phrase.sessions or of_each(one) or (one.phrase.kind == "time_range" and one.order < first)
        )
        # level with the day of a row it is that row's own
        and not _is_level(one, days)
    )


def _is_level(one: Mention, days: Sequence[Mention]) -> bool:
    return any(one.page == day.page and side_by_side(one.box, day.box) for day in days)


def _said_alone(meetings: Sequence[Meeting], moments: Sequence[Mention]) -> tuple[Mention, ...]:
    """The only length that is told outside all rows, in a line of a few words: `Bijeenkomsten van 2 uur`."""
    own = {mention.order for one in meetings for mention in one.scope}
    days = [one.day.mention for one in meetings if one.day]
    free = [
        one
        for one in moments
        if one.order not in own and one.spot is None and one.phrase.kind == "duration" and not _is_level(one, days)
    ]
    return tuple(free) if len(free) == 1 and free[0].words_of_line <= FEW_WORDS else ()


def _of_other_day(moment: Mention, roled: Sequence[RoledDay]) -> bool:
    """Whether a time stands in the sentence of a day that is not the activity's: when a mail was sent."""
    before, behind = sentence(moment.text, *moment.phrase.span)
    first, last = moment.phrase.span[0] - len(before), moment.phrase.span[1] + len(behind)
    near = [one for one in roled if one.mention.lines == moment.lines and first <= one.mention.phrase.span[0] < last]
    nearest = min(near, key=lambda one: _apart(one.mention, moment), default=None)
    return nearest is not None and not nearest.role.counts


def _apart(day: Mention, moment: Mention) -> int:
    """How many characters stand between a day and a time of one text."""
    (start, end), (first, last) = day.phrase.span, moment.phrase.span
    return max(first - end, start - last)


def _told(counting: Sequence[RoledDay], moments: tuple[Mention, ...], lost: tuple[Other, ...]) -> list[Meeting]:
    if not counting:
        return [Meeting(None, None, scope=moments, others=lost)]
    counting = [one for one in counting if not _lists_its_days(one, counting)]
    groups = alike_days(counting)
    best = max(groups, key=lambda group: (round(strength_of(group), 2), -group[0].mention.order))
    best = next((group for group in groups if _fill(group, best)), best)
    series = _series(counting, moments)
    if series is not None and len({one.first for one in best}) < 2:
        return [replace(series, others=lost + _others(counting, {series.date, series.end_date}))]
    chosen = distinct([one for group in groups if group is best or _tells_as_much(group, best) for one in group])
    days = {one.first for one in chosen}
    rest = [one for one in counting if one.first not in days and not one.is_range]
    sections = sections_of(chosen, moments)
    found: list[Meeting] = []
    several = len({id(group) for group in groups for one in group if one in chosen}) > 1 or _name_kinds(chosen)
    for one, scope in zip(chosen, sections, strict=True):
        agreeing = sum(1 for other in counting if other.first == one.first and _elsewhere(other, one))
        for meeting in meetings_of_phrase(one, scope):
            listed = max(meeting.listed, len(chosen) if in_one_sentence(chosen) else 1)
            others = lost + _others(counting, days)
            found.append(
                replace(
                    meeting,
                    agreeing=agreeing,
                    rivals=tuple(rest),
                    others=others,
                    listed=listed,
                    sort=_sentence_of(one) if several else "",
                )
            )
    return found


def _fill(group: Sequence[RoledDay], best: Sequence[RoledDay]) -> bool:
    """Whether labels name several days within the one period that a heading tells: `Kwartaalrapportage Q3 2023`."""
    whole = best[0]
    if len(best) > 1 or not whole.is_range or whole.role.found_by != "day.heading" or len({d.first for d in group}) < 2:
        return False
    first, last = whole.first, whole.last
    named = all(one.role.found_by == "day.label" and not one.is_range for one in group)
    return named and all(first and last and one.first and first <= one.first <= last for one in group)


def _name_kinds(days: Sequence[RoledDay]) -> bool:
    """Whether each of some days stands in a sentence or item that names a kind, and not all name the same."""
    named = [frozenset(_kinds(_sentence_of(one))) for one in days]
    return all(named) and len(set(named)) > 1


def _tells_as_much(group: Sequence[RoledDay], best: Sequence[RoledDay]) -> bool:
    """Whether a sentence says of these days, as one does of the best, of what kind a meeting was and that it took
    place: `In mei en juni had ik supervisie op …. Op 7 oktober bezocht ik de werkconferentie`."""
    return all(_is_told_in_full(one) for one in (*group, *best))


def _is_told_in_full(one: RoledDay) -> bool:
    if one.role.name != "activity" or one.mention.spot is not None or one.is_range:
        return False
    said = _sentence_of(one)
    return OWN_DEED.search(plain(said)) is not None and roles("day_words")["activity"].search(plain(said)) is not None


def _sentence_of(one: RoledDay) -> str:
    """What stands around a day in its own sentence, `de volgende dagen` being those that follow."""
    said = " ".join(part.strip() for part in sentence(one.mention.text, *one.mention.phrase.span))
    said = f"{one.mention.label}: {said}" if one.mention.label else said
    return FOLLOWING.sub(r"\1", said)


def _others(counting: Iterable[RoledDay], chosen: set[dt.date | None]) -> tuple[Other, ...]:
    return tuple(
        Other(Day(one.first), one.mention.phrase.said, "weaker")
        for one in counting
        if one.first and one.first not in chosen
    )


def _elsewhere(one: RoledDay, other: RoledDay) -> bool:
    return one is not other and one.mention.lines != other.mention.lines and one.strength >= 0.5


def _lists_its_days(period: RoledDay, counting: Sequence[RoledDay]) -> bool:
    """Whether the days of some months are listed in the text that names these: `In het eerste kwartaal hadden wij
    overleg, op 11/1, 25/1 en 8/2`."""
    return period.mention.phrase.kind == "month_range" and any(
        one.mention.phrase.kind == "days" and one.mention.lines == period.mention.lines and one.role.name == "activity"
        for one in counting
    )


def _series(counting: Sequence[RoledDay], moments: tuple[Mention, ...]) -> Meeting | None:
    """A period that is said as such: `januari t/m juni 2022`, or a first and a last day."""
    ranges = [one for one in counting if one.is_range and one.role.name in ("activity", "unknown", "series_start")]
    singles = [one for one in counting if not one.is_range]
    first = next((one for one in singles if one.role.name == "series_start"), None)
    last = next((one for one in singles if one.role.name == "series_end"), None)
    if ranges:
        best = max(ranges, key=lambda one: one.strength)
        strongest = max((one.strength for one in singles if one.role.name == "activity"), default=0.0)
        if best.strength >= strongest - 0.02 or any(moment.phrase.sessions for moment in moments):
            return Meeting(best, best.first, best.last, scope=moments)
        return None
    if first and last and first.first and last.first and first.first < last.first:
        return Meeting(first, first.first, last.first, last, scope=moments)
    return None
