"""Meetings told in the rows of tables, one per row."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.fields.kind_words import kind_of_text
from extractors.geometry import side_by_side
from extractors.labels import label_role, plain, time_role
from extractors.layout import Cell, Layout, Line, text_of
from extractors.layout.cell_sort import sort_of
from extractors.meetings.attended import NO_MEETING, is_work, row_is_attended, tells_of_absence
from extractors.meetings.meeting import Meeting, RoledDay, meetings_of_phrase
from extractors.meetings.mentions import Mention, Spot

PEOPLE_COLUMN = re.compile(r"\bnaam\b|achternaam|deelnemer|handteken|paraaf|voornaam|voorletter")
NAME_COLUMN = re.compile(r"\bnaam\b|\bname\b|achternaam|voornaam|handteken|paraaf")
SORT_COLUMN = re.compile(
    r"\bsoort\w*\b|activiteit|\btype\b|werkvorm|\bvorm\b|categorie|omschrijving|onderdeel|rubriek|\baard\b|^\W*wat\W*$"
)
OWN_SORT = re.compile(r"\bsoort\b|\btype\b|categorie|rubriek|\baard\b")
"""Heads of a column that tells kinds and nothing else."""
ONLY_DAY = re.compile(r"^\W*(cursus)?(datum|data|dag|wanneer)\W*$", re.IGNORECASE)
TOTAL = re.compile(r"\b(sub)?totaal\b|\bsom\b|\btotale\b")
LISTED = re.compile(r"\s*(?:[,;/&]|\ben\b)(?:[\s,;/&.]|\w{1,4}\b|\w{3,9}(?=[,;]))*")
"""What stands between two days of a list."""
LEAST_NAMED = 2
"""Rows that name a kind, where one that names none is no activity."""
NOTHING = re.compile(r"[-–—]+|0([.,]0+)?")
"""What a cell for a length holds where there was no meeting."""
MOST_OF_HEADING = 6
"""In words."""


def is_of_one_person(one: Mention, moments: Sequence[Mention], roled: Sequence[RoledDay]) -> bool:
    """Whether it stands in a list of people, each with a time or length of their own: when they came and left."""
    spot = one.spot
    days = {day.first for day in roled if spot and _table_of(day.mention) == spot.table_number}
    if spot is None or len(days) > 1:
        return False
    mine = [other for other in moments if _table_of(other) == spot.table_number]
    if not days and _came_and_left(mine):
        return True
    values = {other.phrase.value for other in mine if other.spot and other.spot.column == spot.column}
    headers = plain(" ".join(cell.text for cell in spot.table.header or ()))
    return len(values) > 1 and NAME_COLUMN.search(headers) is not None


def _table_of(one: Mention) -> int | None:
    return one.spot.table_number if one.spot else None


def _came_and_left(moments: Sequence[Mention]) -> bool:
    """Whether the rows of a table without days tell of times that are not the same and all overlap: people at one
    meeting, who came and left; items of a programme follow one another."""
    rows: dict[int, list[dt.time]] = {}
    for one in moments:
        values = one.phrase.value if isinstance(one.phrase.value, tuple) else (one.phrase.value,)
        if one.spot:
            rows.setdefault(one.spot.row, []).extend(value for value in values if isinstance(value, dt.time))
    spans = [(min(times), max(times)) for times in rows.values() if len(times) > 1]
    return len(set(spans)) > 1 and max(start for start, _ in spans) < min(end for _, end in spans)


def row_days(counting: Sequence[RoledDay], layout: Layout) -> list[RoledDay]:
    """The days of tables that have one meeting per row; empty when no table has."""
    found: list[RoledDay] = []
    for number, table in enumerate(layout.tables):
        days = [one for one in counting if one.spot and one.spot.table_number == number]
        days = [one for one in days if one.role.name in ("activity", "series_start", "series_end")]
        days = _first_per_row([one for one in days if not _is_total(one.mention)])
        headers = [cell.text for cell in table.header or ()]
        if len({one.first for one in days}) < 2 and PEOPLE_COLUMN.search(plain(" ".join(headers))):
            continue
        alone = days and days[0].role.found_by != "day.remaining" and _tells_hours(headers)
        if len(days) >= 2 or alone:
            found += days
    return found


def _is_total(one: Mention) -> bool:
    return one.spot is not None and bool(TOTAL.search(plain(one.spot.row_text)))


def _first_per_row(days: Sequence[RoledDay]) -> list[RoledDay]:
    """One day per row: that of the column that has most."""
    columns: dict[int, int] = {}
    for one in days:
        if one.spot:
            columns[one.spot.column] = columns.get(one.spot.column, 0) + 1
    rows: dict[int, list[RoledDay]] = {}
    for one in sorted(days, key=lambda one: -columns[one.spot.column] if one.spot else 0):
        if one.spot and one.role.name != "series_end":
            first = rows.setdefault(one.spot.row, [one])
            if first[0] is not one and (_is_next_item(one, first[0]) or _is_listed(one, first[-1])):
                first.append(one)
    return [one for row in sorted(rows) for one in rows[row]]


def _is_next_item(one: RoledDay, first: RoledDay) -> bool:
    """Whether two days of a row begin lines of one cell: a list in it, with a meeting on each line."""
    mine, theirs = one.spot, first.spot
    if mine is None or theirs is None or mine.column != theirs.column:
        return False
    return all(any(_begins(day.mention, line) for line in day.mention.lines) for day in (one, first))


def _is_listed(one: RoledDay, before: RoledDay) -> bool:
    """Whether a day stands in the same cell as another, in one list: with a comma between and next to nothing else,
    such as a day that could not be read."""
    mine, theirs = one.spot, before.spot
    if mine is None or theirs is None or (mine.row, mine.column) != (theirs.row, theirs.column):
        return False
    between = one.mention.text[before.mention.phrase.span[1] : one.mention.phrase.span[0]]
    return one.mention.lines == before.mention.lines and LISTED.fullmatch(between) is not None


def _begins(one: Mention, line: Line) -> bool:
    """Whether a day begins a line, but for a bullet."""
    before = line.text.partition(one.where[0].said)[0]
    return side_by_side(line.box, one.box) and one.where[0].said in line.text and not re.search(r"\w", before)


def _tells_hours(headers: Sequence[str]) -> bool:
    return any(label_role(text, "hours_labels") or time_role(text) for text in headers if not ONLY_DAY.search(text))


def row_meetings(days: Sequence[RoledDay], moments: Sequence[Mention], ends: Sequence[RoledDay] = ()) -> list[Meeting]:
    """One meeting for each of these days, which stand in rows, where its row does not say that it does not count; one
    of `ends` in the same row, under `Tot`, is its last day."""
    found: list[Meeting] = []
    for one in days:
        spot = one.spot
        if spot is None or not row_is_attended(spot) or _is_blank(spot) or _is_work(spot):
            continue
        beside = [
            day
            for day in days
            if day is not one
            and _row_of(day.mention) == _row_of(one.mention)
            and not (_is_listed(day, one) or _is_listed(one, day))
        ]
        lines = _item(one.mention, [day.mention for day in beside])
        text = text_of(lines) if beside else spot.row_text
        if beside and tells_of_absence(text):
            continue
        scope = tuple(
            moment
            for moment in moments
            if _row_of(moment) == _row_of(one.mention)
            and (not beside or any(_stands_in(moment, line) for line in lines))
        )
        meetings = meetings_of_phrase(one, scope, row=text)
        sort = "" if beside else _sort(spot) or _heading_of(spot)
        found += [_until(replace(meeting, sort=sort), one, ends) for meeting in meetings]
    return _without_repeated_people(found)


def _until(meeting: Meeting, day: RoledDay, ends: Sequence[RoledDay]) -> Meeting:
    last = next((one for one in ends if _row_of(one.mention) == _row_of(day.mention)), None)
    if (
        day.role.name != "series_start"
        or last is None
        or not (last.first and meeting.date and meeting.date < last.first)
    ):
        return meeting
    return replace(meeting, end_date=last.first, end_day=last)


def _is_blank(spot: Spot) -> bool:
    """Whether nothing but a number and the day stands in a row, where most rows have two cells more: not held yet."""
    filled = [sum(1 for cell in row if re.search(r"[^\W\d]|\d\D+\d", cell.text)) for row in spot.table.rows]
    fuller = sum(1 for count in filled if count >= 3)
    return filled[spot.row] == 1 and fuller * 2 > len(filled)


def _is_work(spot: Spot) -> bool:
    """Whether a row is of a day of work or off, where others name kinds or have a length and it has none: `spreekuur`
    in a log, `ziek` beside a dash."""
    if not is_work([cell.text for cell in spot.table.rows[spot.row]]):
        return False
    columns = zip(spot.table.rows[spot.row], zip(*spot.table.rows, strict=True), strict=True)
    if any(NOTHING.fullmatch(cell.text.strip()) and _tells_lengths(column) for cell, column in columns):
        return True
    return sum(any(kind_of_text(cell.text)[0] for cell in row) for row in spot.table.rows) >= LEAST_NAMED


def _tells_lengths(column: Sequence[Cell]) -> bool:
    return 2 * sum(sort_of(cell.text) in ("length", "number") for cell in column) >= len(column)


def _item(one: Mention, others: Sequence[Mention]) -> tuple[Line, ...]:
    """The lines of a list in a cell that belong to one of its days: from its own to that of the next."""
    end = min((other.box.top for other in others if other.box.top > one.box.middle), default=2.0)
    return tuple(line for line in one.lines if one.box.top - one.box.height / 2 < line.box.middle < end)


def _stands_in(one: Mention, line: Line) -> bool:
    return one.page == line.page and side_by_side(one.box, line.box)


def row_order(one: Meeting) -> tuple[int, int]:
    """The number of the table, and of the row in it."""
    first = one.day.mention if one.day else next(iter(one.scope), None)
    spot = first.spot if first else None
    return (spot.table_number, spot.row) if spot else (0, 0)


def unread_rows(
    days: Sequence[RoledDay], roled: Sequence[RoledDay], moments: Sequence[Mention], by_ocr: bool
) -> list[Meeting]:
    """Rows of the same tables that tell times or hours, and whose day could not be read."""
    columns = {one.spot.table_number: one.spot for one in days if one.spot}
    known = {_row_of(one.mention) for one in roled}
    found: list[Meeting] = []
    for number, spot in columns.items():
        for row, cells in enumerate(spot.table.rows):
            text = "\n".join(cell.text for cell in cells)
            scope = tuple(one for one in moments if _row_of(one) == (number, row))
            filled = len({id(cell) for cell in cells if cell.lines})
            if (number, row) in known or not scope or NO_MEETING.search(plain(text)) or 2 * filled < len(cells):
                continue
            spot = replace(spot, row=row)
            if not row_is_attended(spot):
                continue
            unread = cells[spot.column].lines
            if unread and not re.search(r"\d", text_of(unread)):
                continue
            if not unread and not by_ocr:
                continue
            sort = _sort(spot) or _heading_of(spot)
            found.append(Meeting(None, None, scope=scope, row=text, sort=sort, unread=unread))
    return found


def _row_of(one: Mention) -> tuple[int, int] | None:
    return (one.spot.table_number, one.spot.row) if one.spot else None


def _sort(spot: Spot) -> str:
    """What stands in its row in the column that tells kinds: of several so headed, that whose cells name most."""
    headers = [plain(cell.text) for cell in spot.table.header or ()]
    places = [place for place, text in enumerate(headers) if SORT_COLUMN.search(text)]
    if not places:
        return ""
    naming = {place: sum(1 for row in spot.table.rows if kind_of_text(row[place].text)[0]) for place in places}
    own = [place for place in places if OWN_SORT.search(headers[place]) and 2 * naming[place] >= len(spot.table.rows)]
    return spot.table.rows[spot.row][max(own or places, key=lambda place: (naming[place], -place))].text


def _heading_of(spot: Spot) -> str:
    """The heading of the rows among which a row stands: a row of one cell that names a kind, or the title above all."""
    rows = spot.table.rows
    headings = {place: _one_cell(row) for place, row in enumerate(rows) if kind_of_text(_one_cell(row))[0]}
    above = [place for place in headings if place < spot.row]
    title = spot.table.title.text if spot.table.title else ""
    return headings[above[-1]] if above else title if headings and kind_of_text(title)[0] else ""


def _one_cell(row: Sequence[Cell]) -> str:
    """The few words of a row that are all that stands in it; empty for other rows."""
    filled = list({id(cell): cell.text for cell in row if cell.lines}.values())
    few = len(filled) == 1 and len(row) > 1 and len(filled[0].split()) <= MOST_OF_HEADING
    return filled[0] if few and not re.search(r"\d", filled[0]) else ""


def _without_repeated_people(meetings: Sequence[Meeting]) -> list[Meeting]:
    """A list of people with the day in every row is one meeting, not one per person."""
    kept: list[Meeting] = []
    for one in meetings:
        spot = one.day.spot if one.day else None
        headers = plain(" ".join(cell.text for cell in spot.table.header or ())) if spot else ""
        same = [other for other in kept if other.date == one.date]
        if same and (PEOPLE_COLUMN.search(headers) or (_said_once(same[-1], one) and not one.scope)):
            continue
        kept.append(one)
    return kept


def _said_once(one: Meeting, other: Meeting) -> bool:
    """Whether two rows share one cell with the day."""
    return bool(one.day and other.day and one.day.mention.where == other.day.mention.where)
