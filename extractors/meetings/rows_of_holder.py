"""Of a list that says in every row who was there: the rows that name the holder."""

import re
from collections.abc import Sequence

from extractors.fields.given_name import is_given_name
from extractors.fields.holder import holder_of
from extractors.fields.wording import fold
from extractors.finding import Finding
from extractors.layout import Layout
from extractors.meetings.meeting import Meeting

WHO_COLUMN = re.compile(r"\W*(wie|naam|namen|door( wie)?|medewerkers?|deelnemers?|collega'?s?|poh\w*|aanwezig(en)?)\W*")
LEAST_LETTERS = 3
"""Characters."""


def of_holder(meetings: Sequence[Meeting], layout: Layout) -> list[Meeting]:
    """The meetings without those whose row names others and not the holder, where other rows do name the holder."""
    named = [_who(one) for one in meetings]
    if len({text for text in named if text}) < 2:
        return list(meetings)
    holder = holder_of(layout)[0]
    if not isinstance(holder, Finding):
        return list(meetings)
    own = _names(str(holder.value.value))
    mine = [not text or bool(own & _names(text)) or not _is_person(text) for text in named]
    if not any(text and own & _names(text) for text in named):
        return list(meetings)
    return [one for one, keep in zip(meetings, mine, strict=True) if keep]


def _who(one: Meeting) -> str:
    """What stands in its row under `Wie`; empty when there is no such column."""
    spot = one.day.spot if one.day else None
    if spot is None or not spot.table.header:
        return ""
    cells = zip(spot.table.header, spot.table.rows[spot.row], strict=True)
    return next((cell.text for head, cell in cells if WHO_COLUMN.fullmatch(fold(head.text))), "")


def _names(text: str) -> set[str]:
    """The words of names, without initials and what joins them."""
    return {
        word for word in re.findall(r"[^\W\d_]+", fold(text)) if len(word) >= LEAST_LETTERS and word not in _JOINING
    }


_JOINING = frozenset({"van", "der", "den", "ter", "ten", "het", "mevr", "dhr", "drs", "poh", "ggz"})


def _is_person(text: str) -> bool:
    """Whether a cell tells of people by their names: not `allen`, `heel team`."""
    return any(is_given_name(word) or word.endswith(".") for word in text.split())
