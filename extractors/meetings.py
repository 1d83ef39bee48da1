"""Which meetings a paper tells of: one per row, per `Datum:`, per day of a list, or one for the whole paper."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.confidence import base
from extractors.day_roles import DayRole, day_roles
from extractors.entries import Entry, entries_of
from extractors.fields.activity_kind import kind_of_text
from extractors.finding import Day, Other
from extractors.geometry import side_by_side
from extractors.labels import label_role, plain, roles, time_role
from extractors.layout import Cell, Layout, Line, text_of
from extractors.mentions import DAY_KINDS, Mention, Spot
from extractors.surroundings import sentence

BETWEEN_LISTED = re.compile(r"[\s,;&+]*(en|em|eu|alsmede|alsook|plus)?[\s,;]*(op )?[\s]*")
MOMENT = re.compile(
    r"\(?\b(van |om )?\d{1,2}([.,:u]\d{0,2})?\s*(-|–|—|tot|t/m)?\s*(\d{1,2}[.:u]\d{0,2})?\s*(uur|u|minuten|min)?\b\)?"
)
"""A time, a range of times or a length between two days of one list."""
COLUMN = 0.02
"""Fractions of the page: what begins so near stands in one column."""
PEOPLE_COLUMN = re.compile(r"\bnaam\b|achternaam|deelnemer|handteken|paraaf|voornaam|voorletter")
NAME_COLUMN = re.compile(r"\bnaam\b|\bname\b|achternaam|voornaam|handteken|paraaf")
SORT_COLUMN = re.compile(r"\bsoort\b|activiteit|\btype\b|werkvorm|\bvorm\b|categorie|omschrijving")
NO_MEETING = re.compile(
    r"totaal|totale|behaald|\bnorm\b|vereist|saldo|tegoed|nog te|gemiddeld|minimum|minimaal|resterend"
    r"|geannuleerd|afgelast|vervallen|gepland|niet doorgegaan|ging niet door|volgende"
)
ONLY_DAY = re.compile(r"^\W*(cursus)?(datum|data|dag|wanneer)\W*$", re.IGNORECASE)
TOTAL = re.compile(r"\b(sub)?totaal\b|\bsom\b|\btotale\b")
KEEPS_PLACE = frozenset({"cancelled", "planned", "next_meeting", "deadline"})
"""Roles of days that head an entry, though it does not count."""
NOT_HELD = re.compile(
    r"geannuleerd|afgelast|vervallen|vervalt|niet doorgegaan|ging niet door|gaat niet door|gepland|uitgesteld"
    r"|verplaatst|verzet naar|doorgeschoven|komt nog|volgt nog|nog (te volgen|niet|in te plannen)|in (de )?planning"
    r"|afgezegd|afgeblazen|gecancell?ed|gecanceld|ingetrokken|uitgevallen|geen doorgang|vervalt|onder voorbehoud"
    r"|niet (aanwezig|deelgenomen|gevolgd|bijgewoond|afgerond|behaald|bezocht|geweest|gekomen|gehouden)"
    r"|no[- ]?show|cancell?ed|postponed|not attended"
)
NOT_THERE = re.compile(
    r"\W*(afwezig|afw\.?|afgemeld|verhinderd|ziek|absent|n\.?v\.?t\.?|nee|open|aangemeld|ingeschreven)\W*"
)
"""What a cell or line of its own says of a meeting that does not count."""
FARTHEST_ITEM = 3.0
"""In heights of a line: the days of one list stand no further apart."""
MARK = re.compile(r"\W{0,3}(v|x|j|n|ja|nee|a|aanw\w*|p|o|\W)?\W{0,3}")
PIECES = re.compile(r"[|–—(),;\[\]]|\s-\s")
MOST_OF_STATUS = 4
"""In words."""
MOST = 0.6
MOST_OF_HEADING = 6
"""In words."""
NAMED = DayRole("activity", "day.label")
REPEATED = DayRole("activity", "day.repeated")


@dataclass(frozen=True, slots=True)
class RoledDay:
    mention: Mention
    role: DayRole

    @property
    def first(self) -> dt.date | None:
        value = self.mention.phrase.value
        day = value[0] if isinstance(value, tuple) else value
        return day if isinstance(day, dt.date) else None

    @property
    def last(self) -> dt.date | None:
        value = self.mention.phrase.value
        return value[1] if self.is_range and isinstance(value, tuple) and isinstance(value[1], dt.date) else None

    @property
    def spot(self) -> Spot | None:
        """The cell it stands in, when its row and column say what it is."""
        return self.mention.spot if self.mention.in_row else None

    @property
    def is_range(self) -> bool:
        return self.mention.phrase.kind in ("day_range", "month_range")

    @property
    def strength(self) -> float:
        return base(self.role.found_by) * self.mention.phrase.certainty


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting, or one series without single days, with everything that may belong to it."""

    day: RoledDay | None
    date: dt.date | None
    end_date: dt.date | None = None
    end_day: RoledDay | None = None
    """Where the last day is said, when not with the first."""
    scope: tuple[Mention, ...] = ()
    """Times and durations that stand with it, in reading order."""
    row: str = ""
    """What stands in its row of a table; empty elsewhere."""
    sort: str = ""
    """What stands in that row under `Soort` or `Activiteit`."""
    agreeing: int = 0
    """How many other places give the same day."""
    rivals: tuple[RoledDay, ...] = ()
    """Days that may be the activity's too and are not among the meetings."""
    others: tuple[Other, ...] = ()
    unread: tuple[Line, ...] = ()
    """What stands where a day should, and could not be read as one."""
    listed: int = 1
    """How many meetings one phrase or list named together: their hours may be told once for all."""


def meetings_of(layout: Layout, mentions: Sequence[Mention]) -> list[Meeting]:
    """The meetings in reading order; one without a day when the paper names none."""
    days = [one for one in mentions if one.phrase.kind in DAY_KINDS]
    roled = [RoledDay(one, role) for one, role in zip(days, day_roles(days, layout), strict=True)]
    lost = tuple(
        Other(Day(one.first), one.mention.phrase.said, one.role.name)
        for one in roled
        if not one.role.counts and one.first
    )
    counting = [one for one in roled if one.role.counts and one.first]
    moments = tuple(one for one in mentions if one.phrase.kind not in DAY_KINDS and not _of_other_day(one, roled))
    moments = tuple(one for one in moments if not _of_one_person(one, moments, roled))
    rows = _row_days(counting, layout)
    if rows:
        by_ocr = any(page.source == "ocr" for page in layout.pages)
        found = [*_rows(rows, moments), *_unread_rows(rows, roled, moments, by_ocr)]
        return [replace(one, others=lost) for one in _with_common(sorted(found, key=_row_order), moments)]
    entries = _entries(roled, moments, layout)
    if entries:
        return [replace(one, others=lost) for one in _with_common(entries, moments)]
    return _told(counting, moments, lost)


def _with_common(meetings: Sequence[Meeting], moments: Sequence[Mention]) -> list[Meeting]:
    """Rows that tell no times or hours of their own have what is told once for all of them."""
    if len(meetings) < 2 or any(one.scope for one in meetings):
        return list(meetings)
    common = tuple(one for one in moments if one.spot is None and (one.label or _of_each(one)))
    return [replace(one, scope=common, listed=len(meetings)) for one in meetings]


def _of_one_person(one: Mention, moments: Sequence[Mention], roled: Sequence[RoledDay]) -> bool:
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


def _of_other_day(moment: Mention, roled: Sequence[RoledDay]) -> bool:
    """Whether a time stands in the sentence of a day that is not the activity's: when a mail was sent."""
    before, behind = sentence(moment.text, *moment.phrase.span)
    first, last = moment.phrase.span[0] - len(before), moment.phrase.span[1] + len(behind)
    near = [one for one in roled if one.mention.lines == moment.lines and first <= one.mention.phrase.span[0] < last]
    nearest = min(near, key=lambda one: abs(one.mention.phrase.span[0] - moment.phrase.span[0]), default=None)
    return nearest is not None and not nearest.role.counts


# --- rows of tables


def _row_days(counting: Sequence[RoledDay], layout: Layout) -> list[RoledDay]:
    """The days of tables that have one meeting per row; empty when no table has."""
    found: list[RoledDay] = []
    for number, table in enumerate(layout.tables):
        days = [one for one in counting if one.spot and one.spot.table_number == number]
        days = [one for one in days if one.role.name in ("activity", "series_start", "series_end")]
        days = _first_per_row([one for one in days if not _is_total(one.mention)])
        headers = [cell.text for cell in table.header or ()]
        if len({one.first for one in days}) < 2 and PEOPLE_COLUMN.search(plain(" ".join(headers))):
            continue
        if len(days) >= 2 or (days and _tells_hours(headers)):
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
    rows: dict[int, RoledDay] = {}
    for one in sorted(days, key=lambda one: -columns[one.spot.column] if one.spot else 0):
        if one.spot and one.role.name != "series_end":
            rows.setdefault(one.spot.row, one)
    return [rows[row] for row in sorted(rows)]


def _tells_hours(headers: Sequence[str]) -> bool:
    return any(label_role(text, "hours_labels") or time_role(text) for text in headers if not ONLY_DAY.search(text))


def _rows(days: Sequence[RoledDay], moments: Sequence[Mention]) -> list[Meeting]:
    found: list[Meeting] = []
    for one in days:
        spot = one.spot
        if spot is None or not _row_is_attended(spot):
            continue
        scope = tuple(
            moment
            for moment in moments
            if moment.spot and (moment.spot.table_number, moment.spot.row) == (spot.table_number, spot.row)
        )
        meetings = _meetings_of_phrase(one, scope, row=spot.row_text)
        found += [replace(meeting, sort=_sort(spot) or _heading_of(spot)) for meeting in meetings]
    return _without_repeated_people(found)


def _row_order(one: Meeting) -> tuple[int, int]:
    first = one.day.mention if one.day else next(iter(one.scope), None)
    spot = first.spot if first else None
    return (spot.table_number, spot.row) if spot else (0, 0)


def _unread_rows(
    days: Sequence[RoledDay], roled: Sequence[RoledDay], moments: Sequence[Mention], by_ocr: bool
) -> list[Meeting]:
    """Rows of the same tables that tell times or hours, and whose day could not be read."""
    columns = {one.spot.table_number: one.spot for one in days if one.spot}
    known = {_row_of(one.mention) for one in roled}
    found: list[Meeting] = []
    for number, spot in columns.items():
        for row, cells in enumerate(spot.table.rows):
            text = " ".join(cell.text for cell in cells)
            scope = tuple(one for one in moments if _row_of(one) == (number, row))
            filled = len({id(cell) for cell in cells if cell.lines})
            if (number, row) in known or not scope or NO_MEETING.search(plain(text)) or 2 * filled < len(cells):
                continue
            spot = replace(spot, row=row)
            if not _row_is_attended(spot):
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
    headers = [plain(cell.text) for cell in spot.table.header or ()]
    cells = spot.table.rows[spot.row]
    return next((cells[place].text for place, text in enumerate(headers) if SORT_COLUMN.search(text)), "")


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


def _meetings_of_phrase(one: RoledDay, scope: tuple[Mention, ...], row: str = "") -> list[Meeting]:
    value = one.mention.phrase.value
    if one.mention.phrase.kind == "days" and isinstance(value, tuple):
        days = [day for day in value if isinstance(day, dt.date)]
        if all(later - earlier == dt.timedelta(days=1) for earlier, later in pairwise(days)):
            return [Meeting(one, days[0], days[-1], scope=scope, row=row)]
        return [Meeting(one, day, scope=scope, row=row, listed=len(days)) for day in days]
    return [Meeting(one, one.first, one.last, scope=scope, row=row)]


# --- entries: rows without rules, cards, items of a list


def _entries(roled: Sequence[RoledDay], moments: Sequence[Mention], layout: Layout) -> list[Meeting]:
    """One meeting per entry, where most entries tell how long or from when to when; empty where none do, or where
    another day is said to be the only one's."""
    known = {one.mention.order: one for one in roled if one.role.counts or one.role.name in KEEPS_PLACE}
    groups = [group for group in entries_of([one.mention for one in known.values()], layout) if _tells(group, moments)]
    attended = [entry for group in groups for entry in group if _is_attended(entry, known[entry.day.order])]
    if len(attended) < 2 or _is_other_days(attended, roled):
        return []
    return [
        meeting
        for entry in sorted(attended, key=lambda one: one.day.order)
        for meeting in (_of_entry(entry, known[entry.day.order], moments), *_of_lost(entry, moments))
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
    """Whether most entries hold a time or a length, or name a kind."""
    telling = sum(1 for entry in group if any(entry.holds(one) for one in moments) or kind_of_text(entry.text)[0])
    return telling >= max(2, MOST * len(group)) and not NO_MEETING.search(plain(group[0].heading))


def _is_attended(entry: Entry, day: RoledDay) -> bool:
    return day.role.counts and not any(_tells_of_absence(line.text) for line in entry.lines)


def _tells_of_absence(text: str) -> bool:
    """Whether a cell or line says, in a few words of their own, that a meeting was not held or not attended."""
    pieces = [piece for piece in PIECES.split(plain(text)) if 0 < len(piece.split()) <= MOST_OF_STATUS]
    held = not any(NOT_HELD.search(piece) for piece in pieces)
    alone = pieces if re.search(r"\d", text) else [plain(text)]
    return not held or any(NOT_THERE.fullmatch(piece) for piece in alone)


def _row_is_attended(spot: Spot) -> bool:
    """Whether no cell of its row says that the meeting does not count; in a table of who was there, with a column for
    each person, that cannot be told."""
    if sum(1 for column in zip(*spot.table.rows, strict=True) if _is_ticked([cell.text for cell in column])) > 1:
        return True
    return not any(_tells_of_absence(cell.text) for cell in spot.table.rows[spot.row])


def _is_ticked(column: Sequence[str]) -> bool:
    """Whether a column holds marks of who was there: `V`, `x`, `afw.`, nothing."""
    marks = sum(1 for text in column if MARK.fullmatch(plain(text)) or NOT_THERE.fullmatch(plain(text)))
    return marks >= MOST * len(column) and any(column)


def _is_other_days(entries: Sequence[Entry], roled: Sequence[RoledDay]) -> bool:
    """Whether a day that the paper itself calls the activity's stands before all of the entries': they are still to
    come, or were agreed upon then."""
    mine = {one.day.order for one in entries}
    named = [one for one in roled if one.role == NAMED and one.mention.order not in mine and one.first]
    firsts = [one.first for one in roled if one.mention.order in mine and one.first]
    return any(one.first < min(firsts) or len(entries) == 2 for one in named if one.first)


def _of_entry(entry: Entry, day: RoledDay, moments: Sequence[Mention]) -> Meeting:
    scope = tuple(one for one in moments if entry.holds(one))
    sort = entry.heading if kind_of_text(entry.heading)[0] and not kind_of_text(entry.text)[0] else ""
    if day.strength < base(REPEATED.found_by):
        day = replace(day, role=REPEATED)
    return Meeting(day, day.first, day.last, scope=scope, row=entry.text, sort=sort)


# --- days told outside tables


def _told(counting: Sequence[RoledDay], moments: tuple[Mention, ...], lost: tuple[Other, ...]) -> list[Meeting]:
    if not counting:
        return [Meeting(None, None, scope=moments, others=lost)]
    groups = _groups(counting)
    best = max(groups, key=lambda group: (round(_group_strength(group), 2), -group[0].mention.order))
    series = _series(counting, moments)
    if series is not None and len({one.first for one in best}) < 2:
        return [replace(series, others=lost + _others(counting, {series.date, series.end_date}))]
    chosen = _distinct(best)
    days = {one.first for one in chosen}
    rest = [one for one in counting if one.first not in days and not one.is_range]
    sections = _sections(chosen, moments)
    found: list[Meeting] = []
    for one, scope in zip(chosen, sections, strict=True):
        agreeing = sum(1 for other in counting if other.first == one.first and _elsewhere(other, one))
        for meeting in _meetings_of_phrase(one, scope):
            listed = max(meeting.listed, len(chosen) if _in_one_sentence(chosen) else 1)
            others = lost + _others(counting, days)
            found.append(replace(meeting, agreeing=agreeing, rivals=tuple(rest), others=others, listed=listed))
    return found


def _others(counting: Iterable[RoledDay], chosen: set[dt.date | None]) -> tuple[Other, ...]:
    return tuple(
        Other(Day(one.first), one.mention.phrase.said, "weaker")
        for one in counting
        if one.first and one.first not in chosen
    )


def _elsewhere(one: RoledDay, other: RoledDay) -> bool:
    return one is not other and one.mention.lines != other.mention.lines and one.strength >= 0.5


def _groups(counting: Sequence[RoledDay]) -> list[list[RoledDay]]:
    """Days that say the same sort of thing: behind the same label, in one list, or in one sentence."""
    groups: list[list[RoledDay]] = []
    for one in counting:
        home = next((group for group in groups if any(_same_group(one, other) for other in group)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return groups


def _same_group(one: RoledDay, other: RoledDay) -> bool:
    mine, theirs = one.mention, other.mention
    if one.first == other.first or one.is_range or other.is_range:
        return False
    if _in_one_row(one, other):
        return True
    if _is_bullet(mine) and _is_bullet(theirs) and _same_left(mine, theirs):
        return True
    if mine.label and theirs.label and mine.lines != theirs.lines:
        return _label(mine) == _label(theirs) and one.role == other.role and not mine.spot and not theirs.spot
    if mine.lines == theirs.lines:
        return _listed_together(mine, theirs)
    return _list_items(mine, theirs)


def _in_one_row(one: RoledDay, other: RoledDay) -> bool:
    """Whether two days head columns of the same table."""
    mine, theirs = one.spot, other.spot
    return bool(mine and theirs and (mine.table_number, mine.row) == (theirs.table_number, theirs.row))


def _label(one: Mention) -> str:
    """A label without its numbering: `Datum 2` is `Datum`."""
    return re.sub(r"[\d\s.:)]+$", "", plain(one.label))


def _listed_together(one: Mention, other: Mention) -> bool:
    """Whether two days of one text stand in one sentence with only times, weekdays and commas between."""
    first, second = sorted((one, other), key=lambda mention: mention.phrase.span)
    _, behind = sentence(one.text, *first.phrase.span)
    between = first.text[first.phrase.span[1] : second.phrase.span[0]]
    if len(between) > len(behind):
        return False
    bare = MOMENT.sub("", between)
    bare = re.sub(r"(^|\s)[-–•*●▪«»¢©®+~°](?=\s|$)", " ", bare)
    return (
        len(bare) <= 60
        and BETWEEN_LISTED.fullmatch(re.sub(r"\b(maan|dins|woens|donder|vrij|zater|zon)dag\b", "", bare)) is not None
    )


def _list_items(one: Mention, other: Mention) -> bool:
    """Whether two days begin lines of one list: the same left edge, nothing but a bullet before them."""
    return (
        not (one.label and other.label)
        and (_next_to(one, other) or not (one.label or other.label))
        and not (one.spot and one.spot.header)
        and not (other.spot and other.spot.header)
        and _begins(one)
        and _begins(other)
        and _same_left(one, other)
        and one.alone == other.alone
    )


def _next_to(one: Mention, other: Mention) -> bool:
    return one.alone and abs(one.box.middle - other.box.middle) < FARTHEST_ITEM * max(one.box.height, other.box.height)


def _same_left(one: Mention, other: Mention) -> bool:
    return min(abs(one.box.left - other.box.left), abs(one.box.centre - other.box.centre)) < 0.02


def _is_bullet(one: Mention) -> bool:
    return re.match(r"\s*[-–•*●▪«»¢©®+~°]\s", one.text) is not None and _begins(one)


def _begins(one: Mention) -> bool:
    before = one.text[: one.phrase.span[0]]
    return not re.search(
        r"[^\W\d_]", re.sub(r"^\s*(\d{1,2}[.)]|[a-z][.)]|[-–•*o])?\s*(op |d\.d\. )?", "", before.lower())
    )


def _in_one_sentence(days: Sequence[RoledDay]) -> bool:
    return len(days) > 1 and all(one.mention.lines == days[0].mention.lines for one in days)


def _group_strength(group: Sequence[RoledDay]) -> float:
    strongest = max(one.strength for one in group)
    as_list = base("day.list") if len(_distinct(group)) > 1 and _list_items_all(group) else 0.0
    return max(strongest, as_list)


def _list_items_all(group: Sequence[RoledDay]) -> bool:
    return all(_begins(one.mention) for one in group)


def _distinct(group: Sequence[RoledDay]) -> list[RoledDay]:
    """One of each day, the strongest, in reading order."""
    best: dict[object, RoledDay] = {}
    for one in sorted(group, key=lambda one: -one.strength):
        best.setdefault(one.mention.phrase.value, one)
    return sorted(best.values(), key=lambda one: one.mention.order)


def _sections(chosen: Sequence[RoledDay], moments: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """The times and durations that belong to each day. A list in one sentence shares all; elsewhere each has what
    stands in its own text, else what stands between it and the next."""
    if len(chosen) == 1:
        return [tuple(moments)]
    columns = _by_column(chosen, moments)
    if columns:
        return columns
    if _in_one_sentence(chosen):
        behind = [_behind(place, chosen, moments) for place in range(len(chosen))]
        return behind if all(behind) else [tuple(moments)] * len(chosen)
    if all(_in_one_row(one, chosen[0]) for one in chosen):
        return [tuple(m for m in moments if m.spot is None)] * len(chosen)
    found = [_section(one, chosen, moments) for one in chosen]
    if not any(found[:-1]):
        beside_last = [m for m in found[-1] if m.lines == chosen[-1].mention.lines and not _of_each(m)]
        before = tuple(m for m in moments if m.order < chosen[0].mention.order)
        return found if beside_last else [(*before, *found[-1])] * len(chosen)
    for_all = tuple(m for m in moments if _of_each(m))
    return [own or for_all for own in found]


def _by_column(chosen: Sequence[RoledDay], moments: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """What stands under each of the days that stand side by side, one meeting per column; empty when they do not, or
    when nothing stands under one of them."""
    first = chosen[0].mention
    if any(one.mention.page != first.page or not side_by_side(one.mention.box, first.box) for one in chosen):
        return []
    lower = [m for m in moments if m.page == first.page and not side_by_side(m.box, first.box)]
    under = [tuple(m for m in lower if abs(m.box.left - one.mention.box.left) < COLUMN) for one in chosen]
    return under if all(under) else []


def _behind(place: int, chosen: Sequence[RoledDay], moments: Sequence[Mention]) -> tuple[Mention, ...]:
    """What stands between a day of a list and the next one: `9 mei 13.00-14.30 uur, 19 juni 14.00-16.00 uur`."""
    mine = chosen[place].mention
    end = chosen[place + 1].mention.phrase.span[0] if place + 1 < len(chosen) else len(mine.text)
    return tuple(m for m in moments if m.lines == mine.lines and mine.phrase.span[1] <= m.phrase.span[0] < end)


def _of_each(one: Mention) -> bool:
    before, behind = sentence(one.text, *one.phrase.span)
    return bool(roles("hours_words")["each"].search(plain(f"{one.label} {before} {behind}")))


def _section(one: RoledDay, chosen: Sequence[RoledDay], moments: Sequence[Mention]) -> tuple[Mention, ...]:
    """Behind labels what comes until the next day; in a list what stands in its own text or card, else nearest by."""
    own = tuple(m for m in moments if m.lines == one.mention.lines or _same_card(m, one.mention))
    if one.mention.label:
        later = [day.mention.order for day in chosen if day.mention.order > one.mention.order]
        end = min(later, default=10**9)
        return tuple(m for m in moments if one.mention.order < m.order < end or m in own)
    if own:
        return own
    return tuple(m for m in moments if _nearest(m, chosen) is one)


def _same_card(one: Mention, other: Mention) -> bool:
    """Whether two mentions stand in the same small table: one card, or one block of a form, per meeting."""
    mine, theirs = one.spot, other.spot
    return bool(mine and theirs and mine.table_number == theirs.table_number and len(theirs.table.rows) == 1)


def _nearest(moment: Mention, chosen: Sequence[RoledDay]) -> RoledDay | None:
    """The day that stands nearest on the same page, those below counting as further away."""
    here = [one for one in chosen if one.mention.page == moment.page]
    return min(here, key=lambda one: _apart(moment, one.mention), default=None)


def _apart(moment: Mention, day: Mention) -> float:
    down = moment.box.middle - day.box.middle
    return down if down >= 0 else -1.5 * down


# --- a series without single days


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
