"""Lines that read on from one to the next."""

import re
from collections.abc import Sequence
from statistics import median

from extractors.geometry import in_column
from extractors.labels import names_subject
from extractors.layout.blocks import Line, Paragraph
from extractors.layout.columns import Row

BULLET = re.compile(r"(?:[-–•●▪◦*·«»¢©®+~°]|\d{1,2}[.)]|[a-z]\)|o|e(?= [A-Z])|(?:[Kk]w|[Kk]wartaal|Q) ?[1-4]:?)\s")
BEGINS_DAY = re.compile(r"\d|(?:ma|di|wo|do|vr|za|zo)[a-z]*\.? \d", re.IGNORECASE)
UNFINISHED = re.compile(r"\b(?:om|op|tot|t/m|van|vanaf|de|het|een|en|in|te|met|voor|bij|aan|à|circa|ca\.|d\.d\.)$")
"""How a line ends that goes on below, whatever stands there."""
CLOSE = 0.85
"""In heights of a line: more white than this starts a new paragraph."""
WIDE_SET = 1.7
"""The same below a long line that stops in the middle of a sentence."""

TALL = re.compile(r"[A-Z0-9bdfhklt(]")
WITHOUT_TALL = 1.4
"""How many times as high a line of small letters would be with a tall one in it."""


def paragraphs_of(rows: Sequence[Row]) -> list[Paragraph]:
    """The lines of one region, put together where one stands close under the other and begins where it begins."""
    open_ones: list[list[Line]] = []
    for row in rows:
        for line in row:
            above = next((one for one in reversed(open_ones) if _reads_on(one, line, row)), None)
            if above is None:
                open_ones.append([line])
            else:
                above.append(line)
    return [Paragraph(tuple(lines)) for lines in open_ones]


def _reads_on(lines: Sequence[Line], line: Line, row: Row) -> bool:
    above = lines[-1]
    goes_on = _wraps(above) and line.text[:1].islower()
    height = max(above.box.height, line.box.height, 0.004)
    white = line.box.top - above.box.bottom
    most = WIDE_SET if goes_on else CLOSE
    if (
        _opens_subject(line)
        or len(row) > 1
        or above in row
        or begins_item(line, lines)
        or not -0.5 * height <= white <= most * height
    ):
        return False
    sizes = (_size(above), _size(line)) if goes_on else (above.box.height, line.box.height)
    if max(sizes) > 1.5 * min(sizes):
        return False
    return in_column(above.box, line.box) and (_same_edge(above, line) or _centred(above, line) or len(lines) == 1)


def _size(line: Line) -> float:
    """The height of the letters of a line, however aslant it stands, as if a tall one were among them: `uur:` alone is
    printed no smaller."""
    return median(word.box.height for word in line.words) * (1.0 if TALL.search(line.text) else WITHOUT_TALL)


def _opens_subject(line: Line) -> bool:
    """Whether a letter says in this line what it is about: `Betreft deelname intervisie`."""
    return line.text[:1].isupper() and names_subject(line.words[0].text)


def _wraps(line: Line) -> bool:
    """Whether a line is long and stops in the middle of a sentence: the next one goes on, however wide the spacing."""
    return len(line.words) >= 7 and not line.text.rstrip().endswith((".", ":", ";", "!", "?"))


def items_of(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Lines cut into the items of a list; lines of no list stay together."""
    items: list[list[Line]] = []
    for line in lines:
        if items and not begins_item(line, items[-1]):
            items[-1].append(line)
        else:
            items.append([line])
    return [tuple(item) for item in items]


def begins_item(line: Line, above: Sequence[Line]) -> bool:
    """Whether a line begins the next item of a list: behind a bullet or number, with figures where the line above has
    them, or left of where the text behind the bullet above begins."""
    first = above[0]
    if BULLET.match(line.text) or (above[-1].text.rstrip().endswith(":") and BEGINS_DAY.match(line.text)):
        return True
    if BULLET.match(first.text) and len(first.words) > 1:
        return line.box.left < first.words[1].box.left - 0.004 and line.text[:1].isupper()
    level = abs(line.box.left - first.box.left) < 0.01 and line.page == first.page
    if UNFINISHED.search(above[-1].text.rstrip()):
        return False
    return level and BEGINS_DAY.match(line.text) is not None and BEGINS_DAY.match(first.text) is not None


def _same_edge(above: Line, line: Line) -> bool:
    return abs(above.box.left - line.box.left) < 0.02


def _centred(above: Line, line: Line) -> bool:
    return abs(above.box.centre - line.box.centre) < 0.02
