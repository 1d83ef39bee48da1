"""How many signatures stand on a paper, counted only where it has a place for them.

A place is a signature column of a table, a box or line that says `Handtekening`, or a signature that is typed
(`w.g.`, `digitaal ondertekend door`). A cross or a tick is no signature. No such place: a gap, not zero.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from extractors.evidence import Box, Page, Word
from extractors.fields.attendance import attendance, in_cell, people_table, words
from extractors.fields.given_name import is_given_name
from extractors.fields.person_name import person_at
from extractors.fields.wording import fold
from extractors.finding import Finding, Gap, Number, Place
from extractors.geometry import holds_centre, middle_of, shared_height
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
_FUNCTION = re.compile(
    r"(?:namens|voor deze|\w{0,10}(?:coordinator|begeleider|opleider|docent)|"
    r"directeur|voorzitter|secretaris|supervisor|registersupervisor|docent|trainer|coordinator|"
    r"manager|praktijkhouder|huisarts|leidinggevende|teamleider|opleider|begeleider|regiocoordinator|programmaleider|bestuurder)\b"
)
_SCRAWL = re.compile(r"[^\W\d_]{2,9}")
_PLAIN = re.compile(
    r"(?:met )?(?:groet|groeten|mvg|gr|vriendelijke|hoogachtend|namens|akkoord|datum|naam|plaats|stempel|"
    r"functie|voor|paraaf|docent|trainer|directie|bestuur|voorzitter|supervisor|deelnemer|cursist|werkgever|leden|ja|nee|poh|ggz|uur|uren)"
)
"""Words that do stand alone above a signature."""
_GREETING = re.compile(r"\W*(?:hoogachtend|(?:met )?(?:een )?(?:vriendelijke|hartelijke|collegiale) groet(?:en)?)\W*")
SURE_TABLE, SURE_LABEL, SURE_TYPED, SURE_NAME = 0.93, 0.88, 0.9, 0.85
SCRIBBLE_SCORE, SCRIBBLE_HEIGHT = 0.65, 1.6
"""The engine's figure and the height, in middle heights of a word, of handwriting that was taken for letters."""
VERY_TALL, FEW_LETTERS = 2.4, 5
LETTERHEAD, FOOTER = 0.2, 0.93
LETTERHEAD_DRAWN = 0.12
FEW_DRAWN, COLUMN = 2, 0.03
WIDEST, HIGHEST = 0.35, 0.1
SURE_DRAWN = 0.82
WIDE = 0.05
LABEL_WORDS = 3
SURE_OCR = 0.92
"""Factor on pages that were pictures: specks, stamps and handwriting are taken for ink."""
SCRIPT_HEIGHT = 1.8
"""The height, in middle heights of a line, of a name in script."""
SCRAWL_ABOVE = 0.045
"""How far a scrawl that was read as a word stands above what it signs, at most."""
ABOVE, BELOW, BESIDE = 0.09, 0.085, 0.42
"""How far from the word `Handtekening` its ink may stand, in fractions of the page."""
SMALLEST = 0.018
"""Width of a signature; what is smaller is a cross, a tick, a dot."""
CROSS_SQUARE = (0.55, 1.8)
CROSS_WIDTH = 0.035
INITIALS_WIDTH = 0.022
"""The same where there is a column to sign in: initials are as square as a cross, and larger."""
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
    page: int


def signatures(layout: Layout) -> Finding | Gap:
    """The number of signatures on the paper; a gap when it has no place for one."""
    found = [*_in_tables(layout)]
    in_tables = {place.page for one in found for place in one.where} | {one.page for one in found}
    found += [one for one in _typed(layout) if one.page not in in_tables]
    labelled = [one for one in _at_labels(layout) if one.count or one.page not in in_tables]
    signed_names = [one for one in _above_names(layout) if one.page not in in_tables]
    found += _either(labelled, signed_names)
    found += [one for one in _drawn(layout, found) if one.page not in in_tables]
    unsure = {one.page for one in found if one.found_by == "signatures.drawn"}
    found = [one for one in found if one.count or one.page not in unsure]
    if not found:
        return Gap("signatures", "not_on_page")
    count = sum(one.count for one in found)
    sure = min(one.sure for one in found) * (SURE_OCR if any(page.source == "ocr" for page in layout.pages) else 1.0)
    where = tuple(place for one in found for place in one.where)
    said = " ".join(dict.fromkeys(place.said for place in where if place.said))
    return Finding("signatures", Number(Decimal(count)), said, where, found[0].found_by, round(sure, 3))


def _drawn(layout: Layout, found: Sequence[Signed]) -> Iterator[Signed]:
    """What is drawn by hand on a page of printed letters is a signature, wherever it stands below the letterhead: no
    specks are found there. Only where none was told by its place; many that are no column are decoration."""
    told = {one.page for one in found if one.count}
    for page in layout.pages:
        if page.source != "text_layer" or page.number in told:
            continue
        loose = [ink for ink in _grouped(page.ink) if is_signature(ink, page) and LETTERHEAD_DRAWN < ink.top < FOOTER]
        loose = [ink for ink in loose if ink.width < WIDEST and ink.height < HIGHEST]
        level = {round(ink.left / COLUMN) for ink in loose}
        if loose and (len(loose) <= FEW_DRAWN or len(level) <= 2):
            where = tuple(Place(page.number, ink, "") for ink in loose)
            yield Signed(len(loose), where, "signatures.drawn", SURE_DRAWN, page.number)


def _either(labelled: list[Signed], names: list[Signed]) -> list[Signed]:
    """What labels and what names tell; ink that both tell of is counted once."""
    counted = [place.box for one in labelled for place in one.where if one.count]
    new = [one for one in names if not any(_touch(place.box, box) for place in one.where for box in counted)]
    return [*labelled, *new]


def _in_script(page: Page, layout: Layout) -> list[Box]:
    """What stands right below a letter's greeting in letters much taller than the rest: a signature that was read."""
    here = [line for line in layout.lines if line.page == page.number]
    usual = middle_of((line.box.height for line in here), 0.01)
    greetings = [line.box for line in here if _GREETING.fullmatch(fold(line.text))]
    tall = [line.box for line in here if line.box.height > SCRIPT_HEIGHT * usual and not re.search(r"\d", line.text)]
    return [
        box
        for box in tall
        if any(greeting.bottom - usual < box.middle < greeting.bottom + BELOW for greeting in greetings)
    ]


def marks(page: Page) -> list[Box]:
    """Everything on a page that may be written by hand: ink, and tall words that the engine could not make out."""
    usual = middle_of((word.box.height for word in page.words), 0.01)
    return [*page.ink, *(word.box for word in page.words if page.source == "ocr" and _is_scribble(word, usual))]


def _is_scribble(word: Word, usual: float) -> bool:
    tall = word.box.height / usual if usual else 0.0
    unread = word.score < SCRIBBLE_SCORE and tall > SCRIBBLE_HEIGHT
    return unread or (tall > VERY_TALL and len(word.text) <= FEW_LETTERS)


def is_signature(ink: Box, page: Page, cross_width: float = CROSS_WIDTH) -> bool:
    """Whether drawn ink has the size and shape of a signature rather than of a cross (square, narrower than
    `cross_width`), a dot or a picture."""
    width, height = ink.width, ink.height * page.height / page.width
    if width < SMALLEST or width > LARGEST or height <= 0:
        return False
    square = CROSS_SQUARE[0] <= width / height <= CROSS_SQUARE[1]
    return not (square and width < cross_width)


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
        areas = _signature_areas(table)
        if not areas:
            continue
        for page in sorted({cell.page for cell, _ in areas}):
            here = [(cell, area) for cell, area in areas if cell.page == page]
            signed = [(area, box) for cell, area in here if (box := _signature_in(cell, area, layout))]
            signed = [
                one for at, one in enumerate(signed) if not any(_same_row(one[0], other[0]) for other in signed[:at])
            ]
            where = tuple(Place(page, box, "") for _, box in signed)
            yield Signed(len(signed), where, "signatures.table", SURE_TABLE, page)


def _same_row(one: Box, other: Box) -> bool:
    """Two areas that a doubled ruling line made of one row."""
    return shared_height(one, other) > 0.3 * min(one.height, other.height)


def _signature_areas(table: Table) -> list[tuple[Cell, Box]]:
    """Where each row has its room to sign."""
    people = people_table(table)
    if people:
        return people.signature_areas()
    heads = [fold(cell.text) for cell in table.header or ()]
    column = next((at for at, head in enumerate(heads) if re.search(words("signature_column"), head)), -1)
    return [(row[column], row[column].box) for row in table.rows] if column >= 0 else []


def _signature_in(cell: Cell, area: Box, layout: Layout) -> Box | None:
    """The signature in a room to sign: ink, or what a program or an engine took for a word."""
    for page in (one for one in layout.pages if one.number == cell.page):
        inside = [ink for ink in (*marks(page), *_written_in(cell)) if in_cell(ink, area)]
        whole = next((ink for ink in _grouped(inside) if is_signature(ink, page, INITIALS_WIDTH)), None)
        if whole:
            return whole
    return area if _TYPED.search(fold(cell.text)) else None


def _written_in(cell: Cell) -> list[Box]:
    """The words of a room to sign that can be a name, written out or scribbled; none of a mark or of who was away."""
    text = fold(cell.text).strip()
    if any(re.match(words(mark), text) for mark in ("mark_yes", "mark_no", "not_held")) or re.search(
        words("absent_mark"), text
    ):
        return []
    return [word.box for line in cell.lines for word in line.words if any(letter.isalpha() for letter in word.text)]


def _typed(layout: Layout) -> Iterator[Signed]:
    for line in layout.lines:
        match = _TYPED.search(fold(line.text))
        if match:
            yield Signed(1, (line.place(*match.span()),), "signatures.typed", SURE_TYPED, line.page)


def _at_labels(layout: Layout) -> Iterator[Signed]:
    """Each word `Handtekening` that is a label, with the ink near it; ink is counted once."""
    taken: list[Box] = []
    for line in layout.lines:
        match = _LABEL.search(fold(line.text))
        if not match or len(line.words) > 8 or _TYPED.search(fold(line.text)) or _only_day(line):
            continue
        if _in_signed_table(line, layout):
            continue
        inks = [ink for ink in _ink_near(line, layout) if ink not in taken]
        taken += inks
        where = tuple(Place(line.page, ink, "") for ink in inks) or (line.place(*match.span()),)
        yield Signed(len(inks), where, "signatures.label", SURE_LABEL, line.page)


def _in_signed_table(line: Line, layout: Layout) -> bool:
    return any(holds_centre(cell.box, line.box) for cell in _signed_cells(layout, line.page))


def _signed_cells(layout: Layout, page: int) -> list[Cell]:
    """The heads and cells of the tables on a page whose rows are counted themselves."""
    tables = [table for table in layout.tables if _signature_areas(table)]
    return [cell for table in tables for row in (table.header or (), *table.rows) for cell in row if cell.page == page]


def _only_day(line: Line) -> bool:
    """`Datum ondertekening: 3 mei` is no place to sign."""
    text = fold(line.text)
    return bool(_DAY_OF_SIGNING.search(text)) and "handtekening" not in text


def _ink_near(line: Line, layout: Layout) -> list[Box]:
    page = next(one for one in layout.pages if one.number == line.page)
    near = [ink for ink in (*marks(page), *_scrawls(layout, page)) if _near(ink, line.box)]
    near = [ink for ink in near if not any(holds_centre(cell.box, ink) for cell in _signed_cells(layout, line.page))]
    return [ink for ink in _grouped(near) if is_signature(ink, page)]


def _scrawls(layout: Layout, page: Page) -> list[Box]:
    """Signatures that were taken for a word: alone on their line, right above the word `Handtekening` or a signer."""
    here = [line for line in layout.lines if line.page == page.number]
    under = [line for line in here if _LABEL.fullmatch(fold(line.text).strip(" :.")) or _names_signer(line)]
    loose = [line for line in here if len(line.words) == 1 and _SCRAWL.fullmatch(line.text)]
    loose = [line for line in loose if not _PLAIN.fullmatch(fold(line.text)) and not is_given_name(line.text)]
    return [line.box for line in loose if any(_right_above(line.box, one.box, SCRAWL_ABOVE) for one in under)]


def _near(ink: Box, label: Box) -> bool:
    across = ink.right >= label.left - 0.03 and ink.left <= label.right + BESIDE
    return across and label.top - ABOVE <= ink.middle <= label.bottom + BELOW


def _above_names(layout: Layout) -> Iterator[Signed]:
    """Ink right above a name or a function: how letters and declarations are signed. Of names side by side each has the
    ink that stands nearest above it."""
    listed = {place.box for one in attendance(layout) for place in one.where} | _beside_labels(layout)
    signers = [
        line
        for line in layout.lines
        if line.box.top > LETTERHEAD
        and line.box.bottom < FOOTER
        and _names_signer(line)
        and not any(holds_centre(line.box, box) for box in listed)
    ]
    signed: set[int] = set()
    for page in layout.pages:
        here = [line for line in signers if line.page == page.number]
        for ink in _grouped([*marks(page), *_in_script(page, layout)]):
            under = [line for line in here if _right_above(ink, line.box)]
            if not under or not is_signature(ink, page) or ink.width < WIDE:
                continue
            line = min(under, key=lambda one: (abs(one.box.left - ink.left), one.box.top))
            if id(line) not in signed:
                signed.add(id(line))
                yield Signed(1, (Place(page.number, ink, ""),), "signatures.name", SURE_NAME, page.number)


def _beside_labels(layout: Layout) -> set[Box]:
    """Values of labels: a name that is filled in is not signed by the writing above it."""
    return {
        line.box
        for one in layout.labelled
        for line in one.value
        if len(one.label.words) <= LABEL_WORDS and not _LABEL.search(fold(one.label.text))
    }


def _names_signer(line: Line) -> bool:
    text = line.text.strip()
    if len(line.words) > 8 or ":" in text:
        return False
    named = person_at(text)
    return bool(named) or bool(_FUNCTION.match(fold(text)))


def _right_above(ink: Box, line: Box, most: float = ABOVE) -> bool:
    across = ink.right >= line.left - 0.02 and ink.left <= max(line.right, line.left + 0.3)
    return across and line.top - most <= ink.middle <= line.top and ink.top > LETTERHEAD
