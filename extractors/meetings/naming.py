"""The few words beside or above a value that say what it is, where no known label goes with it."""

import re
from collections.abc import Iterable, Sequence

from extractors.evidence import Box
from extractors.geometry import side_by_side
from extractors.labels import label_role, plain, time_role
from extractors.layout import Line

ASKING = re.compile(
    r"\b(op|om|van|tot|gedurende|deel|gevolgd|gehouden|bijgewoond|aanwezig|duurde|datum|tijd\w*|uren)\W*$"
)
"""How a few words end that lead to a value: `nam deel op`."""
MOST_WORDS, MOST_IN_QUESTION = 5, 14
FURTHEST_ABOVE = 2.2
"""In heights of a line."""
SAME_LEFT = 0.03
DAYS = frozenset({"day", "days", "day_range", "month_range"})


def name_of(kind: str, page: int, box: Box, lines: Sequence[Line]) -> Line | None:
    """What names the value of this kind in this box: what stands left of it in its row, else right above it."""
    left = _left(page, box, lines)
    if left is not None and _may_name(left) and (asks_for(kind, left.text) or ASKING.search(plain(left.text))):
        return left
    above = _above(page, box, lines)
    return above if above is not None and _may_name(above) and asks_for(kind, above.text) else None


def right_of(page: int, box: Box, lines: Iterable[Line]) -> Line | None:
    """The nearest line right of a box, in its row."""
    right = [line for line in lines if line.page == page and line.box.left > box.right and side_by_side(line.box, box)]
    return min(right, key=lambda line: line.box.left, default=None)


def asks_for(kind: str, text: str) -> bool:
    """Whether words ask for a day, a time or a length; `kind` is that of a phrase, or `number`."""
    if kind in DAYS:
        return label_role(text, "day_labels") is not None
    length = label_role(text, "hours_labels") is not None
    return length if kind == "duration" else length or time_role(text) is not None


def _left(page: int, box: Box, lines: Iterable[Line]) -> Line | None:
    left = [line for line in lines if line.page == page and line.box.right <= box.left and side_by_side(line.box, box)]
    return max(left, key=lambda line: line.box.right, default=None)


def _above(page: int, box: Box, lines: Sequence[Line]) -> Line | None:
    near = [line for line in lines if line.page == page and line.box.bottom <= box.middle]
    near = [line for line in near if box.top - line.box.bottom < FURTHEST_ABOVE * max(box.height, line.box.height)]
    near = [line for line in near if abs(line.box.left - box.left) < SAME_LEFT]
    name = max(near, key=lambda line: line.box.bottom, default=None)
    return None if name is None or _has_value(name, lines) else name


def _has_value(name: Line, lines: Iterable[Line]) -> bool:
    """Whether a label with a colon has its value beside it, in figures: it names nothing below."""
    right = right_of(name.page, name.box, lines) if name.text.rstrip().endswith(":") else None
    return right is not None and re.search(r"\d", right.text) is not None


def _may_name(line: Line) -> bool:
    """Whether a line is short enough to name a value: a few words, or a question; no sentence, no value itself."""
    text = re.sub(r"^\W*\d{1,2}[.)]?\s", "", line.text)
    if text.rstrip(" :").endswith("?"):
        return len(line.words) <= MOST_IN_QUESTION
    return len(line.words) <= MOST_WORDS and not re.search(r"\d|(?<!\bd)[.,;]$", text)
