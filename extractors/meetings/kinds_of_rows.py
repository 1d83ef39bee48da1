"""The kind of each of several activities on one paper: what its own row says, the heading above it, or the paper."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.activities import Told
from extractors.fields.kind_words import (
    GENERAL,
    UNNAMED,
    UNSEEN,
    KindRead,
    KindSeen,
    kind_beside,
    kind_headings,
    kind_of_row,
    kind_of_text,
)
from extractors.finding import Finding, Gap, Place, Text
from extractors.layout import Layout

MOST_ROWS = 0.7
SURE_OF_ROW = 0.6
"""A kind that a row names counts from here on."""
SURE_IF_OTHER_BESIDE = 0.5
"""A row that was put together from lines names another kind than what stands at the height of its day."""
SURE_OF_PAPER = 0.8
PLAINLY = frozenset({"kind.title", "kind.top", "kind.kind_label", "kind.category"})
"""Where a paper says plainly what all of it is about."""


@dataclass(frozen=True, slots=True)
class _Own:
    """What an activity itself says of its kind, best first."""

    row: KindRead
    beside: KindSeen
    heading: KindSeen


def kinds_of_told(told: Sequence[Told], paper: Finding | Gap, layout: Layout) -> list[Finding | Gap]:
    """One answer for each activity, in their order; `paper` is the kind that the paper as a whole shows."""
    own = [_own(one, layout, len(told) > 1) for one in told]
    rows = [one.row if one.row[0] else one.beside[:3] for one, activity in zip(own, told, strict=True) if activity.row]
    by_row = _rows_differ(rows)
    return [_kind(activity, one, paper, by_row) for activity, one in zip(told, own, strict=True)]


def _own(told: Told, layout: Layout, several: bool) -> _Own:
    day = next((one for one in told.activity.found if one.field == "date"), None)
    if not several or day is None:
        return _Own(_row(told), UNSEEN, UNSEEN)
    return _Own(_row(told), kind_beside(layout, day.where), kind_headings(layout, day.where))


def _row(told: Told) -> KindRead:
    """What the cell for it says, else the row, else the heading that the layout put above the row."""
    of_cell, of_row = kind_of_text(told.sort) if told.sort else UNNAMED, kind_of_row(told.row) if told.row else UNNAMED
    first, second = (of_cell, of_row) if told.sort in told.row else (of_row, of_cell)
    return next((one for one in (first, second) if one[1] >= SURE_OF_ROW), UNNAMED)


def _rows_differ(rows: Sequence[KindRead]) -> bool:
    """Whether the rows of an overview say themselves what each was: most name a kind, and not all the same one."""
    kinds = [kind for kind, _, _ in rows if kind]
    return len(set(kinds)) > 1 and len(kinds) >= MOST_ROWS * len(rows)


def _kind(told: Told, own: _Own, paper: Finding | Gap, by_row: bool) -> Finding | Gap:
    if told.row:
        return _of_row(told, own, paper, by_row)
    if told.sort and own.row[0]:
        return _named(*own.row, (), paper)
    name, sure, said, where = own.beside if own.beside[1] >= SURE_OF_ROW else own.heading
    return _named(name, sure, said, where, paper) if name else paper


def _of_row(told: Told, own: _Own, paper: Finding | Gap, by_row: bool) -> Finding | Gap:
    kind, sure, said = own.row
    if kind and (told.sort or by_row or _may_differ(paper)):
        found = _named(kind, sure, said, (), paper)
        return found if told.sort else _doubted(found, own.beside[0])
    if own.heading[0]:
        return _named(*own.heading, paper)
    if by_row and own.beside[1] >= SURE_OF_ROW and not told.sort:
        return _named(*own.beside, paper)
    if (by_row and not _is_plain(paper)) or _is_of_another_row(paper):
        return Gap("kind", "ambiguous")
    return _doubted(paper, None if told.sort else own.beside[0])


def _is_of_another_row(paper: Finding | Gap) -> bool:
    """Whether the paper's kind was told in one row, beside another kind: it is not that of rows which name none."""
    return isinstance(paper, Finding) and paper.found_by == "kind.row" and bool(paper.others)


def _is_plain(paper: Finding | Gap) -> bool:
    return isinstance(paper, Finding) and paper.found_by in PLAINLY and paper.confidence >= SURE_OF_PAPER


def _may_differ(paper: Finding | Gap) -> bool:
    """Whether a row may be of another kind than the paper: it is not plainly of one, or only of training in general."""
    return not _is_plain(paper) or (isinstance(paper, Finding) and paper.value in {Text(one) for one in GENERAL})


def _named(kind: str | None, sure: float, said: str, where: tuple[Place, ...], paper: Finding | Gap) -> Finding | Gap:
    if kind is None:
        return paper
    if isinstance(paper, Finding) and paper.value == Text(kind):
        return replace(paper, confidence=max(paper.confidence, sure))
    return Finding("kind", Text(kind), said, where, "kind.row", sure)


def _doubted(kind: Finding | Gap, beside: str | None) -> Finding | Gap:
    if beside is None or isinstance(kind, Gap) or kind.value == Text(beside):
        return kind
    return replace(kind, confidence=min(kind.confidence, SURE_IF_OTHER_BESIDE))
