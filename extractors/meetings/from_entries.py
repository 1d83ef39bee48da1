"""Meetings told in entries: rows without rules, cards, items of a list."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.certainty.confidence import base
from extractors.fields.kind_words import kind_of_text
from extractors.geometry import side_by_side
from extractors.labels import plain
from extractors.layout import Layout, Line
from extractors.meetings.attended import MOST, NO_MEETING, is_work, tells_of_absence
from extractors.meetings.day_roles import DayRole
from extractors.meetings.entries import Entry, entries_of
from extractors.meetings.meeting import Meeting, RoledDay, meetings_of_phrase
from extractors.meetings.mentions import Mention

KEEPS_PLACE = frozenset({"cancelled", "planned", "next_meeting", "deadline"})
"""Roles of days that head an entry, though it does not count."""
MEETING = (
    r"(\w*bijeenkomst|\w*sessie|\w*avond|\w*middag|\w*ochtend|\w*gesprek|\w*overleg|keer|dag|vergadering|les|blok)"
)
MOST_WORDS = 8
"""On a line of an entry that is filled in; more are running text, which may speak of anything."""
NO_WORDS = " .,:;|·•-–—()"
OPENING_ENDS = re.compile(r"[.,:;(|·•–—]| - ")
LONGEST_OPENING, SURE_OF_OPENING = 6, 0.6
"""Words with which an entry begins, and how surely they name a kind."""
LEAST_HEADED = 3
"""Days alone on their lines that are headings, at the least."""
COUNTED = re.compile(
    rf"\b(\d{{1,2}}\s?(e|de|ste)\.?|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) {MEETING}\b"
    rf"|\b{MEETING}( nr\.?)? \d{{1,2}}\b"
)
NAMED = DayRole("activity", "day.label")
REPEATED = DayRole("activity", "day.repeated")


def entry_meetings(roled: Sequence[RoledDay], moments: Sequence[Mention], layout: Layout) -> list[Meeting]:
    """One meeting per entry, where most entries tell how long or from when to when; empty where none do, or where
    another day is said to be the only one's."""
    heading = (one for one in roled if one.role.counts or one.role.name in KEEPS_PLACE)
    known = {one.mention.order: one for one in heading if one.role.name != "series_end"}
    groups = [group for group in entries_of([one.mention for one in known.values()], layout) if _tells(group, moments)]
    attended = [entry for group in groups for entry in group if _is_attended(entry, known[entry.day.order])]
    if len(attended) < 2 or _is_other_days(attended, roled):
        return []
    return [
        meeting
        for entry in sorted(attended, key=lambda one: one.day.order)
        for meeting in (
            *(one for day in (entry.day, *entry.also) for one in _of_entry(entry, known[day.order], moments)),
            *_of_lost(entry, moments),
        )
    ]


def _of_lost(entry: Entry, moments: Sequence[Mention]) -> list[Meeting]:
    """The rows behind an entry whose day could not be read."""
    found = []
    for row in entry.lost:
        alike = Entry(entry.day, row)
        if not NO_MEETING.search(plain(alike.text)):
            scope = tuple(one for one in moments if alike.holds(one))
            found.append(Meeting(None, None, scope=scope, row=alike.text, unread=row[:1]))
    return found


def _tells(group: Sequence[Entry], moments: Sequence[Mention]) -> bool:
    """Whether most entries hold a time or a length, name a kind, or are counted as meetings: `2e bijeenkomst`."""
    telling = sum(
        1
        for entry in group
        if any(entry.holds(one) for one in moments) or kind_of_text(entry.text)[0] or _is_headed(entry, len(group))
    )
    return telling >= max(2, MOST * len(group)) and not NO_MEETING.search(plain(group[0].heading))


def _is_headed(entry: Entry, together: int) -> bool:
    """Whether a meeting has a heading of its own: it is counted, or its day is all that stands on the line above its
    text, as with the others."""
    return bool(COUNTED.search(plain(entry.text))) or (
        together >= LEAST_HEADED and len(entry.lines) > 1 and _heads(entry)
    )


def _heads(entry: Entry) -> bool:
    """Whether its day is all that stands in its row, above the rest."""
    row = [line.text for line in entry.lines if side_by_side(line.box, entry.day.box)]
    return row == [entry.lines[0].text] and row[0].strip(" .:-–") == entry.day.where[0].said.strip()


def _is_attended(entry: Entry, day: RoledDay) -> bool:
    texts = [line.text for line in entry.lines]
    return day.role.counts and not any(map(tells_of_absence, texts)) and not is_work(texts)


def _is_other_days(entries: Sequence[Entry], roled: Sequence[RoledDay]) -> bool:
    """Whether a day that the paper itself calls the activity's stands before all of the entries': they are still to
    come, or were agreed upon then."""
    mine = {one.day.order for one in entries}
    named = [one for one in roled if one.role == NAMED and one.mention.order not in mine and one.first]
    firsts = [one.first for one in roled if one.mention.order in mine and one.first]
    return any(one.first < min(firsts) or len(entries) == 2 for one in named if one.first)


def _of_entry(entry: Entry, day: RoledDay, moments: Sequence[Mention]) -> list[Meeting]:
    within = tuple(one for one in moments if entry.holds(one))
    filled = tuple(one for one in within if any(_stands_in(one, line) for line in _filled_in(entry)))
    sort = entry.heading if kind_of_text(entry.heading)[0] and not kind_of_text(entry.text)[0] else _opening(entry)
    if day.strength < base(REPEATED.found_by):
        day = replace(day, role=REPEATED)
    row = "\n".join(line.text for line in _filled_in(entry))
    return [replace(one, sort=sort) for one in meetings_of_phrase(day, filled or within, row)]


def _filled_in(entry: Entry) -> tuple[Line, ...]:
    """What an entry says in few words: its own row, and lines that are no running text."""
    return tuple(line for line in entry.lines if side_by_side(line.box, entry.day.box) or len(line.words) <= MOST_WORDS)


def _opening(entry: Entry) -> str:
    """The few words with which the text of an entry begins, behind or under its day, when they name a kind; empty
    when they do not: `3 maart 2022 supervisie, 2 uur. We spraken ...`."""
    from_day = [line for line in entry.lines if line.box.bottom > entry.day.box.top][:2]
    said = entry.day.where[0].said
    texts = (line.text.partition(said)[2] if said in line.text else line.text for line in from_day)
    first = next((text for text in (one.strip(NO_WORDS) for one in texts) if text), "")
    words = OPENING_ENDS.split(first, maxsplit=1)[0].strip()
    named = len(words.split()) <= LONGEST_OPENING and kind_of_text(words)[1] >= SURE_OF_OPENING
    return words if named else ""


def _stands_in(one: Mention, line: Line) -> bool:
    return one.page == line.page and side_by_side(one.box, line.box)
