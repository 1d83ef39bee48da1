"""How many signatures stand on a paper, counted only where it has a place for them.

A place is a signature column of a table, a box or line that says `Handtekening`, or a signature that is typed
(`w.g.`, `digitaal ondertekend door`). A cross or a tick is no signature. No such place: a gap, not zero.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from extractors.evidence import Box, Page
from extractors.fields.attendance import Columns, people_columns, words
from extractors.fields.wording import fold
from extractors.finding import Finding, Gap, Number, Place
from extractors.layout import Cell, Layout, Line, Table

_LABEL = re.compile(
    r"(?<!geen )(?<!zonder )\b(?:handtekening(?:en)?|paraaf|parafen|ondertekening|signature|voor akkoord|was getekend|"
    r"getekend|ondertekend)\b(?! is niet| niet| ontbreekt| vereist)"
)
_TYPED = re.compile(
    r"\bw\.\s?g\.|(?<!\w)/s/|\bwas getekend\b|"
    r"\b(?:digitaal|elektronisch) (?:ondertekend|getekend)\b|\b(?:digitally|electronically) signed\b"
)
_DAY_OF_SIGNING = re.compile(r"\b(?:datum|plaats|d\.d\.)\b")
_REGARDS = re.compile(
    r"^(?:met (?:vriendelijke|collegiale|hartelijke) groet(?:en)?|hoogachtend|namens (?:de|het|deze)|met groet)\b"
)
SURE_TABLE, SURE_LABEL, SURE_TYPED, SURE_REGARDS = 0.93, 0.88, 0.9, 0.75
SURE_OCR = 0.92
"""Factor on pages that were pictures: specks, stamps and handwriting are taken for ink."""
ABOVE, BELOW, BESIDE = 0.09, 0.085, 0.42
"""How far from the word `Handtekening` its ink may stand, in fractions of the page."""
SMALLEST = 0.018
"""Width of a signature; what is smaller is a cross, a tick, a dot."""
CROSS_SQUARE = (0.55, 1.8)
CROSS_WIDTH = 0.035
LARGEST = 0.5
TOUCHING = 0.012
"""Pieces of ink nearer than this are one signature."""


@dataclass(frozen=True, slots=True)
class Signed:
    """The places to sign that were found and the signatures in them."""

    count: int
    where: tuple[Place, ...]
    found_by: str
    sure: float


def signatures(layout: Layout) -> Finding | Gap:
    """The number of signatures on the paper; a gap when it has no place for one."""
    found = [*_in_tables(layout)]
    found += [*_typed(layout)]
    if not any(one.found_by == "signatures.table" for one in found):
        found += [*_at_labels(layout)]
    if not found:
        found += [*_under_regards(layout)]
    if not found:
        return Gap("signatures", "not_on_page")
    count = sum(one.count for one in found)
    sure = min(one.sure for one in found) * (SURE_OCR if any(page.source == "ocr" for page in layout.pages) else 1.0)
    where = tuple(place for one in found for place in one.where)
    said = " ".join(dict.fromkeys(place.said for place in where if place.said))
    return Finding("signatures", Number(Decimal(count)), said, where, found[0].found_by, round(sure, 3))


def is_signature(ink: Box, page: Page) -> bool:
    """Whether drawn ink has the size and shape of a signature rather than of a cross, a dot or a picture."""
    width, height = ink.width, ink.height * page.height / page.width
    if width < SMALLEST or width > LARGEST or height <= 0:
        return False
    square = CROSS_SQUARE[0] <= width / height <= CROSS_SQUARE[1]
    return not (square and width < CROSS_WIDTH)


def _grouped(inks: Sequence[Box]) -> list[Box]:
    """Strokes that touch are one signature."""
    groups: list[Box] = []
    for ink in sorted(inks, key=lambda one: (round(one.top, 2), one.left)):
        near = next((one for one in groups if _touch(one, ink)), None)
        if near is None:
            groups.append(ink)
        else:
            groups[groups.index(near)] = Box(
                min(near.left, ink.left),
                min(near.top, ink.top),
                max(near.right, ink.right),
                max(near.bottom, ink.bottom),
            )
    return groups


def _touch(one: Box, other: Box) -> bool:
    return (
        one.left - TOUCHING <= other.right and other.left <= one.right + TOUCHING
        and one.top - TOUCHING / 2 <= other.bottom and other.top <= one.bottom + TOUCHING / 2
    )  # fmt: skip


def _in_tables(layout: Layout) -> Iterator[Signed]:
    for table in layout.tables:
        column = _signature_column(table)
        if column < 0:
            continue
        places: list[Place] = []
        for cell in dict.fromkeys(row[column] for row in table.rows):
            ink = _signature_in(cell, layout)
            if ink:
                places.append(Place(cell.page, ink, cell.text))
        yield Signed(len(places), tuple(places), "signatures.table", SURE_TABLE)


def _signature_column(table: Table) -> int:
    columns: Columns | None = people_columns(table)
    if columns:
        return columns.signature
    heads = [fold(cell.text) for cell in table.header or ()]
    return next((index for index, head in enumerate(heads) if re.search(words("signature_column"), head)), -1)


def _signature_in(cell: Cell, layout: Layout) -> Box | None:
    for page in (one for one in layout.pages if one.number == cell.page):
        inside = [ink for ink in page.ink if _within(ink, cell.box)]
        whole = next((ink for ink in _grouped(inside) if is_signature(ink, page)), None)
        if whole:
            return whole
    if _TYPED.search(fold(cell.text)):
        return cell.box
    return None


def _within(ink: Box, box: Box) -> bool:
    return box.left <= ink.centre <= box.right and box.top - 0.005 <= ink.middle <= box.bottom + 0.005


def _typed(layout: Layout) -> Iterator[Signed]:
    for line in layout.lines:
        match = _TYPED.search(fold(line.text))
        if match:
            yield Signed(1, (line.place(*match.span()),), "signatures.typed", SURE_TYPED)


def _at_labels(layout: Layout) -> Iterator[Signed]:
    """Each word `Handtekening` that is a label, with the ink near it; ink is counted once."""
    taken: list[Box] = []
    for line in layout.lines:
        match = _LABEL.search(fold(line.text))
        if not match or len(line.words) > 8 or _TYPED.search(fold(line.text)) or _only_day(line):
            continue
        inks = [ink for ink in _ink_near(line, layout) if ink not in taken]
        taken += inks
        where = tuple(Place(line.page, ink, "") for ink in inks) or (line.place(*match.span()),)
        yield Signed(len(inks), where, "signatures.label", SURE_LABEL)


def _only_day(line: Line) -> bool:
    """`Datum ondertekening: 3 mei` is no place to sign."""
    text = fold(line.text)
    return bool(_DAY_OF_SIGNING.search(text)) and "handtekening" not in text


def _ink_near(line: Line, layout: Layout) -> list[Box]:
    page = next(one for one in layout.pages if one.number == line.page)
    near = [ink for ink in page.ink if _near(ink, line.box)]
    return [ink for ink in _grouped(near) if is_signature(ink, page)]


def _near(ink: Box, label: Box) -> bool:
    across = ink.right >= label.left - 0.03 and ink.left <= label.right + BESIDE
    return across and label.top - ABOVE <= ink.middle <= label.bottom + BELOW


def _under_regards(layout: Layout) -> Iterator[Signed]:
    """A letter is signed between `Met vriendelijke groet` and the name under it."""
    for line in layout.lines:
        if _REGARDS.match(fold(line.text)):
            page = next(one for one in layout.pages if one.number == line.page)
            near = [ink for ink in page.ink if line.box.top < ink.middle < line.box.bottom + 0.2]
            inks = [ink for ink in _grouped(near) if is_signature(ink, page)]
            where = tuple(Place(line.page, ink, "") for ink in inks)
            if inks:
                yield Signed(len(inks), where, "signatures.regards", SURE_REGARDS)
                return
