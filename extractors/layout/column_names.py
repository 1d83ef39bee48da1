"""What each column of a table holds: what its header says, or what its cells show where the header says nothing."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from extractors.labels import is_label, label_role, time_role
from extractors.layout.blocks import Cell, Table
from extractors.layout.cell_sort import Sort, sort_of

MOST = 0.7
"""The part of a column's filled cells that are of its sort, at least."""
QUARTERS = re.compile(r"\d{1,3}(?:[.,](?:25|5|50|75|0|00))?")
LEAST, LONGEST = Decimal("0.5"), Decimal(12)
"""Hours of one meeting."""
BEFORE_DAWN = re.compile(r"0?[0-5]\s?:\s?[0-5]\d")
LEAST_FITTING, LONGEST_PAUSE = 3, 60
"""Rows that tell hours beside times; minutes of a pause."""


def with_names(table: Table) -> Table:
    """The table, its columns named."""
    columns = list(zip(*table.rows, strict=True))
    headers = [cell.text for cell in table.header] if table.header else ["" for _ in columns]
    sorts = [_sort(column) for column in columns]
    names = [
        header if _says_something(header) else _length_name(column, sort) or header
        for header, column, sort in zip(headers, columns, sorts, strict=True)
    ]
    for start, end in _times(names, columns, sorts):
        names[start], names[end] = "van", "tot"
    for place, column in enumerate(columns):
        if time_role(names[place]) in (None, "range") and _is_before_dawn([cell.text for cell in column]):
            names[place] = "duur"
    for place in _within_times(names, columns, sorts):
        names[place] = "uren"
    if not any(sort in ("time", "time_range", "length") for sort in sorts) and not any(map(_tells_length, names)):
        for place in _hours(headers, columns, sorts):
            names[place] = "uren"
    return replace(table, names=tuple(names))


def _says_something(header: str) -> bool:
    return any(label_role(header, group) for group in ("day_labels", "hours_labels")) or time_role(header) is not None


def _sort(column: Sequence[Cell]) -> Sort | None:
    said = [sort for sort in (sort_of(cell.text) for cell in column) if sort is not None]
    return next((sort for sort in set(said) if said.count(sort) >= max(2, MOST * len(said))), None)


def _length_name(column: Sequence[Cell], sort: Sort | None) -> str:
    """`uren` or `minuten` for bare numbers of which one cell tells the unit."""
    units = {unit for unit in (_unit(cell.text) for cell in column) if unit}
    return units.pop() if sort == "number" and len(units) == 1 else ""


def _unit(text: str) -> str:
    if sort_of(text) != "length":
        return ""
    return "minuten" if re.search(r"\dm|\d\s+m", text.lower()) else "uren"


def _tells_length(name: str) -> bool:
    return label_role(name, "hours_labels") is not None or time_role(name) is not None


def _hours(headers: Sequence[str], columns: Sequence[Sequence[Cell]], sorts: Sequence[Sort | None]) -> list[int]:
    """The column of lengths beside a column of days, under a header that nobody knows: the only one of bare numbers
    that are quarters of an hour, broken ones among them. Whole numbers alone may be points as well."""
    if "day" not in sorts:
        return []
    broken = [
        place
        for place, column in enumerate(columns)
        if sorts[place] == "number" and not is_label(headers[place]) and _are_quarters([cell.text for cell in column])
    ]
    return broken if len(broken) == 1 else []


def _within_times(names: Sequence[str], columns: Sequence[Sequence[Cell]], sorts: Sequence[Sort | None]) -> list[int]:
    """The column of net hours under a header that nobody knows: the only one whose numbers are, in every row, the time
    from start to end or up to an hour less, for the pause."""
    roles = [time_role(name) for name in names]
    told = any(label_role(name, "hours_labels") for name in names)
    if told or roles.count("start") != 1 or roles.count("end") != 1:
        return []
    spans = _spans(columns[roles.index("start")], columns[roles.index("end")])
    fitting = [
        place
        for place, column in enumerate(columns)
        if sorts[place] == "number" and not is_label(names[place]) and _fits_spans(column, spans)
    ]
    return fitting if len(fitting) == 1 else []


def _spans(starts: Sequence[Cell], ends: Sequence[Cell]) -> list[int | None]:
    """Minutes from start to end in every row; None where either is not told."""
    times = [(_minutes(one.text), _minutes(other.text)) for one, other in zip(starts, ends, strict=True)]
    return [None if start is None or end is None else end - start for start, end in times]


def _fits_spans(column: Sequence[Cell], spans: Sequence[int | None]) -> bool:
    told = [(cell.text.strip(), span) for cell, span in zip(column, spans, strict=True) if span and cell.text.strip()]
    if len(told) < LEAST_FITTING or not all(QUARTERS.fullmatch(text) for text, _ in told):
        return False
    short = [span - 60 * Decimal(text.replace(",", ".")) for text, span in told]
    return all(0 <= one <= LONGEST_PAUSE for one in short) and any("," in text or "." in text for text, _ in told)


def _are_quarters(texts: Sequence[str]) -> bool:
    numbers = [Decimal(text.strip().replace(",", ".")) for text in texts if QUARTERS.fullmatch(text.strip())]
    filled = [text for text in texts if text.strip()]
    # the last row may hold the sum
    return (
        len(numbers) == len(filled) >= 2
        and all(LEAST <= one <= LONGEST for one in numbers[:-1])
        and any(one % 1 for one in numbers[:-1])
    )


def _is_before_dawn(texts: Sequence[str]) -> bool:
    """Whether a column holds clock figures at which nobody meets: `1:30` under `Tijd` is how long."""
    filled = [text.strip() for text in texts if text.strip()]
    return len(filled) > 1 and all(BEFORE_DAWN.fullmatch(text) for text in filled)


def _times(
    names: Sequence[str], columns: Sequence[Sequence[Cell]], sorts: Sequence[Sort | None]
) -> list[tuple[int, int]]:
    """The two columns of times that begin and end each row's meeting, when their headers do not say it."""
    of_times = [place for place, sort in enumerate(sorts) if sort == "time"]
    if len(of_times) != 2 or all(time_role(names[place]) in ("start", "end") for place in of_times):
        return []
    first, last = of_times
    pairs = [
        (_minutes(one.text), _minutes(other.text)) for one, other in zip(columns[first], columns[last], strict=True)
    ]
    both = [(start, end) for start, end in pairs if start is not None and end is not None]
    return [(first, last)] if len(both) >= 2 and all(start < end for start, end in both) else []


def _minutes(text: str) -> int | None:
    found = re.match(r"\D*(\d{1,2})\s?[.:u]?\s?(\d\d)?", text)
    return 60 * int(found[1]) + int(found[2] or 0) if found and sort_of(text) == "time" else None
