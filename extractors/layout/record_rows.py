"""Tables put into the one shape that is read: an activity per row, its day whole in one cell. Days stand in pieces
(`februari | 23`), months head the columns of a calendar, and people's marks stand under days."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from extractors.evidence import Box
from extractors.fields.month_names import month_at
from extractors.geometry import around, holds_centre
from extractors.layout.blocks import Cell, Line, Table
from extractors.layout.cell_sort import sort_of

MOST = 0.7
"""The part of a column's filled cells that are of its sort, at least."""
LEAST_ROWS, MOST_TIMED = 2, 2
LEAST_MONTHS = 3
"""Columns headed by months that make a calendar, at least."""
NO_HOUR = 13
"""A figure that is no month and no number of meetings: at least one in a calendar is so large."""
YEAR = re.compile(r"(19|20)\d\d")
OF_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:,|;|/|\+|&|en)\s?(?:0?[1-9]|[12]\d|3[01]))*")
MONTH_YEAR = re.compile(r"\.?\s*['’]?(?:\d{4}|\d\d)?")
DAY_HEADER = re.compile(r"\W*(dag|datum|data|dagen|day|date|d)\b.*")
MONTH_HEADER = re.compile(r"\W*(maand|mnd|month)\b.*")
NUMBER_HEADER = re.compile(r"\W*(nr|no|nummer|#|volgnr|aantal|uren|uur|duur|punten|week|wk)\b.*|\W*#\W*")
ABSENT = re.compile(
    r"[-–—]|0|n|nee|no|z|zk|mk|m\.k\.?|z\.k\.?|afw\w*\.?|afgem\w*\.?|ziek|verhinderd|absent|niet|vrij|verlof"
)
PRESENT_BY_OTHER = re.compile(r"[vxp1✓✔√☑☒]|ja|aanw\w*\.?")
"""Marks beside which `a` means absent."""
LEADS = re.compile(
    r"voorzit|begeleid|supervis|docent|coach|leiding|opgesteld|notul|secretar|getekend|handteken|contactp"
)
LEAST_DAYS = 2
OPEN_TIME = re.compile(r"\d\s?(?:u|uur)?\s?(?:[-–—]|tot|t/m)\s*$")
OPEN_LENGTH = re.compile(r"[\d.,½]+|(?:een|één|twee|drie|vier|anderhalf|(?:twee|drie|vier)[eë]nhalf)", re.IGNORECASE)
UNIT = re.compile(r"(?:uur|uren|min(?:uten)?|kwartier)\b", re.IGNORECASE)


def in_rows(table: Table) -> Table:
    """The table with an activity per row where it tells them in another way; else the table itself."""
    table = replace(table, rows=_unwrapped(_whole_rows(table.rows)))
    found = (shape(table) for shape in (_turned, _calendar, _whole_days))
    return next((one for one in found if one is not None), table)


# --- rows that a stray rule parts


def _whole_rows(rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows, those put together that share most of their cells: a rule that runs through some of them alone is a
    fold or a stain."""
    kept: list[tuple[Cell, ...]] = []
    for row in rows:
        if kept and _share_most(kept[-1], row):
            pairs = zip(kept[-1], row, strict=True)
            kept[-1] = tuple(one if one is other else _both(one, other) for one, other in pairs)
        else:
            kept.append(row)
    return tuple(kept)


def _unwrapped(rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows, one that has no day put with the row above whose time or length it ends: `15:30 -` `17:00`, `anderhalf`
    `uur`."""
    if len(rows) < LEAST_ROWS:
        return tuple(rows)
    days = [sum(sort_of(cell.text) == "day" for cell in column) for column in zip(*rows, strict=True)]
    key = days.index(max(days))
    kept: list[tuple[Cell, ...]] = []
    for row in rows:
        pairs = list(zip(kept[-1], row, strict=True)) if kept else []
        ended = sum(_ends_figure(one.text, other.text) for one, other in pairs)
        ends = kept and kept[-1][key].lines and not row[key].lines and max(days) >= LEAST_DAYS
        if ended and (ends or ended >= LEAST_DAYS):
            kept[-1] = tuple(_both(one, other) if other.lines and one is not other else one for one, other in pairs)
        else:
            kept.append(row)
    return tuple(kept)


def _ends_figure(above: str, below: str) -> bool:
    """Whether a time or length that one line leaves open is ended by the line below it."""
    since = OPEN_TIME.search(above) is not None and re.match(r"\d", below.strip()) is not None
    return since or (OPEN_LENGTH.fullmatch(above.strip()) is not None and UNIT.match(below.strip()) is not None)


def _share_most(above: Sequence[Cell], row: Sequence[Cell]) -> bool:
    shared = {id(cell) for cell, other in zip(above, row, strict=True) if cell is other and cell.lines}
    return len(shared) > 1 and len(shared) * 2 >= len(row)


def _both(above: Cell, below: Cell) -> Cell:
    return Cell(above.page, around((above.box, below.box)), (*above.lines, *below.lines))


# --- turned on its side


def _turned(table: Table) -> Table | None:
    """The table turned, where its top row holds days, a lower one times or lengths, and no column more than a day."""
    rows = (*((table.header,) if table.header else ()), *table.rows)
    sorts = [[sort_of(cell.text) for cell in row] for row in rows]
    across = [row.count("day") for row in sorts]
    down = max(column.count("day") for column in zip(*sorts, strict=True))
    if down > 1 or max(across) < LEAST_DAYS or across[0] != max(across) or across[0] < len(rows[0]) - 1:
        return None
    timed = sum(sum(one in ("time", "time_range", "length") for one in row) >= LEAST_DAYS for row in sorts[1:])
    if not 0 < timed <= MOST_TIMED:  # with more, the rows are people at work
        return None
    columns = tuple(zip(*rows, strict=True))
    labelled = sorts[0][0] != "day"
    return replace(table, rows=columns[1:] if labelled else columns, header=columns[0] if labelled else None)


# --- the day of the month, the month, the year


def _whole_days(table: Table) -> Table | None:
    """Day, month and year of each row put together in the cell of the day."""
    columns = list(zip(*table.rows, strict=True))
    if len(table.rows) < LEAST_ROWS or any(_are(column, lambda text: sort_of(text) == "day") for column in columns):
        return None
    headers = _headers(table)
    years = next((n for n, column in enumerate(columns) if _are(column, lambda text: bool(YEAR.fullmatch(text)))), None)
    months = _months(columns, headers, years is not None)
    days = None if months is None else _days(columns, headers, months)
    if months is None or days is None:
        return None
    rows = []
    above: Cell | None = None
    for row in table.rows:
        above = row[months] if row[months].lines else above
        rows.append(_with_day(row, days, above, row[years] if years is not None else None))
    return replace(table, rows=tuple(rows))


def _with_day(row: tuple[Cell, ...], day: int, month: Cell | None, year: Cell | None) -> tuple[Cell, ...]:
    if month is None or not OF_MONTH.fullmatch(row[day].text.strip()):
        return row
    whole = replace(row[day], lines=(*row[day].lines, *month.lines, *(year.lines if year else ())))
    return (*row[:day], whole, *row[day + 1 :])


def _months(columns: Sequence[Sequence[Cell]], headers: Sequence[str], figures: bool) -> int | None:
    """The column of months: by name, or in figures under `Maand` where the year stands beside it."""
    named = (n for n, column in enumerate(columns) if _are(column, _is_month))
    asked = (n for n, text in enumerate(headers) if figures and MONTH_HEADER.fullmatch(text))
    return next(named, next(asked, None))


def _days(columns: Sequence[Sequence[Cell]], headers: Sequence[str], months: int) -> int | None:
    """The column of days of the month: that which is headed so, else the one right beside the months."""
    fitting = [
        n
        for n, column in enumerate(columns)
        if n != months
        and _are(column, lambda text: bool(OF_MONTH.fullmatch(text)))
        and not NUMBER_HEADER.fullmatch(headers[n])
    ]
    headed = [n for n in fitting if DAY_HEADER.fullmatch(headers[n])]
    beside = [n for n in fitting if abs(n - months) == 1]
    return next(iter(headed or beside), None)


def _headers(table: Table) -> list[str]:
    return [cell.text.lower().strip() for cell in table.header] if table.header else ["" for _ in table.rows[0]]


def _are(column: Sequence[Cell], fits: Callable[[str], bool]) -> bool:
    filled = [cell.text.strip() for cell in column if cell.lines]
    return len(filled) >= LEAST_ROWS - 1 and bool(filled) and sum(map(fits, filled)) >= MOST * len(filled)


def _is_month(text: str) -> bool:
    """Whether a text is the name of a month and nothing else but its year."""
    found = month_at(text.strip(), 0)
    return found is not None and MONTH_YEAR.fullmatch(text.strip()[found[1] :]) is not None


# --- calendars


def _calendar(table: Table) -> Table | None:
    """A row for every cell of a calendar that holds days of the month, whose column a month heads."""
    top, body = (table.header, table.rows) if table.header else (table.rows[0], table.rows[1:])
    months = [n for n, cell in enumerate(top) if _is_month(cell.text)]
    if len(months) < LEAST_MONTHS or not body:
        return None
    body = tuple(row for row in body if _holds_days([row[n] for n in months])) or body
    held = [row[n].text.strip() for row in body for n in months if row[n].lines]
    fitting = [text for text in held if OF_MONTH.fullmatch(text)]
    figures = [int(one) for text in fitting for one in re.findall(r"\d+", text)]
    if len(fitting) < max(LEAST_ROWS, MOST * len(held)) or max(figures) < NO_HOUR:
        return None
    others = [n for n in range(len(top)) if n not in months]
    rows = [
        (*(row[n] for n in others), replace(row[month], lines=(*row[month].lines, *top[month].lines)))
        for row in body
        for month in months
        if OF_MONTH.fullmatch(row[month].text.strip())
    ]
    header = (*(top[n] for n in others), _nameless(top[months[0]]))
    return replace(table, rows=tuple(rows), header=header)


def _holds_days(cells: Sequence[Cell]) -> bool:
    """Whether a row of a calendar holds days of the month, and not the times of those above it."""
    held = [cell.text.strip() for cell in cells if cell.lines]
    return 2 * sum(1 for text in held if OF_MONTH.fullmatch(text)) > len(held)


def _nameless(cell: Cell) -> Cell:
    return Cell(cell.page, Box(cell.box.left, cell.box.top, cell.box.left, cell.box.bottom), ())


# --- people and days


def cells_missed(table: Table, lines: Sequence[Line]) -> list[Cell]:
    """The cells with days at which the one whose paper it is was not, by the marks under people's names or beside them.
    It is the paper of the only one of them who is named outside the table too; `lines` are all of the paper."""
    rows = (*((table.header,) if table.header else ()), *table.rows)
    top, body = rows[0], rows[1:]
    days = [n for n, cell in enumerate(top) if n and sort_of(cell.text) == "day"]
    if body and len(days) >= LEAST_DAYS:
        mine = _named_outside([row[0] for row in body], table, lines)
        marks = [body[mine][n] for n in days] if mine is not None else []
        return [top[days[n]] for n in _missed(marks, body)]
    if sum(sort_of(row[0].text) == "day" for row in body) >= max(LEAST_DAYS, MOST * len(body)):
        mine = _named_outside(top, table, lines)
        return [body[n][0] for n in _missed([row[mine] for row in body] if mine else [], body)]
    return []


def _missed(marks: Sequence[Cell], body: Sequence[Sequence[Cell]]) -> set[int]:
    """The places of days at which somebody was not: a mark that says so, or none where the others are marked."""
    texts = [cell.text.lower().strip() for cell in marks]
    said = {cell.text.lower().strip() for row in body for cell in row}
    absent_a = any(PRESENT_BY_OTHER.fullmatch(one) for one in said)
    missed = {n for n, text in enumerate(texts) if text and (ABSENT.fullmatch(text) or (text == "a" and absent_a))}
    marked = sum(1 for text in texts if text) - len(missed)
    if marked * 2 >= len(texts):
        missed |= {n for n, text in enumerate(texts) if not text}
    return missed if len(missed) < len(texts) else set()


def _named_outside(names: Sequence[Cell], table: Table, lines: Sequence[Line]) -> int | None:
    """The only one of these names that stands outside the table too, where nobody signs or leads."""
    within = [line.box for row in (*table.rows, table.header or ()) for cell in row for line in cell.lines]
    frame = around(within) if within else None
    outside = " | ".join(
        line.text.lower()
        for line in lines
        if not (frame and line.page == table.page and holds_centre(frame, line.box))
        and not LEADS.search(line.text.lower())
    )
    found = [n for n, cell in enumerate(names) if len(cell.text.split()) > 1 and cell.text.lower().strip() in outside]
    return found[0] if len(found) == 1 else None
