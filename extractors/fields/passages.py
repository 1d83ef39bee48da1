"""A paper cut into passages, each with the part it plays: what a title says weighs more than what a footer says."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, wraps
from itertools import pairwise
from pathlib import Path
from typing import Literal, TypeVar

from ruamel.yaml import YAML

from extractors.fields.wording import Hit, Wording, fold
from extractors.finding import Place
from extractors.geometry import holds_centre, middle_of, side_by_side
from extractors.layout import Layout, Line, places, text_of

Role = Literal["kind_label", "title", "label", "sentence", "top", "heading", "row", "body", "margin"]

TALLER = 1.25
"""A title or heading is printed this much taller than the middle line of its page."""
NEAR_TALLEST = 0.85
"""What is smaller than this share of the tallest line above the middle heads a part, not the paper."""
TITLE_ZONE = 0.5
"""Titles stand in the upper half of the first page."""
MARGIN_ZONE = 0.06
"""Upper and lower strip where letterheads and footers repeat what the sender is, not what the paper is."""
LINES_OF_A_NOTE = 6
"""A paper of so few lines has no letterhead or footer to set apart."""
GOOD_SCORE = 0.85
"""From here on the engine's own figure leaves no doubt to speak of."""
UNDER_HEAD = 3
TOP_LINES = 8
TITLE_WORDS = 12
LEADING = 1.9
"""Two lines of one title stand no farther apart than this many times their letters."""
FEW_WORDS = 3
NEARBY = 150
"""Characters on either side of `heeft deelgenomen aan` that name the activity."""
_LABEL_CHARACTERS = 45


PAPER_BEHIND = re.compile(
    r":\s*(?:kort )?(?:verslag|notulen|presentielijst|verklaring|formulier|overzicht|besluitenlijst)\w*$"
)
MAIL_LINES = 16
MAIL_HEADS = ("van|from|afzender", "aan|to|naar|geadresseerde")
MAIL_SUBJECT = re.compile(r"(?:onderwerp|subject|betreft|betreffende)\s*:\s*")
LETTER_SUBJECT = re.compile(r"(?:betreft|betreffende|inzake)\s*:\s*")
"""A mail is about its subject, a letter about what it concerns; `Onderwerp` on a form may be any topic."""

Answer = TypeVar("Answer")


def remembered(ask: Callable[[Layout], Answer]) -> Callable[[Layout], Answer]:
    """Asked again about the layout it was asked about last, it gives the same answer without working it out again.
    Layouts never change, and one paper is read at a time."""
    last: list[tuple[Layout, Answer]] = []

    @wraps(ask)
    def asked(layout: Layout) -> Answer:
        for known, answer in last:
            if known is layout:
                return answer
        answer = ask(layout)
        last[:] = [(layout, answer)]
        return answer

    return asked


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that are read as one text; offsets count in `text`."""

    role: Role
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return text_of(self.lines)

    def places(self, start: int, end: int) -> tuple[Place, ...]:
        return places(self.lines, start, end)


@lru_cache(maxsize=1)
def surroundings() -> Wording:
    """Words around a mention that say what it is worth; keys are explained in the list itself."""
    return Wording.load(Path(__file__).with_name("kind_surroundings.yaml"))


def is_label(text: str, key: str) -> bool:
    """Whether a label's words are, as a whole, one of the list's labels under this key."""
    bare = text.strip(" :.-*?")
    if len(bare) > _LABEL_CHARACTERS:
        return False
    return any(hit.key == key and len(hit.said) >= 0.75 * len(bare) for hit in surroundings().hits(bare))


@remembered
def passages(layout: Layout) -> list[Passage]:
    """Every part of the paper that can say what it is. The same line may stand in several passages."""
    return [
        *_labels(layout),
        *_joined(list(_titles(layout))),
        *_sentences(layout),
        *(Passage("row", cell.lines) for table in layout.tables for row in table.rows for cell in row if cell.lines),
        *_body(layout),
    ]


def _labels(layout: Layout) -> Iterator[Passage]:
    subjects = MAIL_SUBJECT if is_mail(layout) else LETTER_SUBJECT
    for line in layout.lines[:MAIL_LINES]:
        if subjects.match(fold(line.text)):
            yield Passage("title", (line,))
    for one in layout.labelled:
        if not one.value:
            continue
        if subjects.match(fold(one.label.text).rstrip(" :") + ":"):
            yield Passage("title", one.value)
        if is_label(one.label.text, "kind_label"):
            yield Passage("kind_label", one.value)
        elif is_label(one.label.text, "label"):
            yield Passage("label", one.value)


@remembered
def is_mail(layout: Layout) -> bool:
    """Whether the paper is a printed mail: it says from whom and to whom near its head."""
    heads = [fold(line.text) for line in layout.lines[:MAIL_LINES]]
    return all(any(re.match(rf"(?:{names})\s*:", head) for head in heads) for names in MAIL_HEADS)


@remembered
def line_heights(layout: Layout) -> dict[int, float]:
    """The middle height of the lines of every page."""
    by_page: dict[int, list[float]] = {}
    for line in layout.lines:
        by_page.setdefault(line.page, []).append(height_of(line))
    return {page: middle_of(heights, 0.0) for page, heights in by_page.items()}


def height_of(line: Line) -> float:
    """How tall the words of a line are, in the middle."""
    letters = [word.box.height for word in line.words if sum(one.isalpha() for one in word.text) > 2]
    return middle_of(letters or [word.box.height for word in line.words], line.box.height)


_SINGLE = ("unless", "on_condition", "sentence_end", "organised", "organised_by")


@dataclass(frozen=True, slots=True)
class _TookPart:
    """The patterns of took_part.yaml."""

    patterns: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str]
    on_condition: re.Pattern[str]
    sentence_end: re.Pattern[str]
    organised: re.Pattern[str]
    organised_by: re.Pattern[str]


@lru_cache(maxsize=1)
def _took_part_words() -> _TookPart:
    loaded = YAML(typ="safe", pure=True).load(Path(__file__).with_name("took_part.yaml"))
    single = (re.compile(loaded[key]) for key in _SINGLE)
    return _TookPart(tuple(re.compile(one) for one in loaded["took_part"]), *single)


@lru_cache(maxsize=1024)
def took_part(text: str) -> tuple[Hit, ...]:
    """Where a text says that someone took part, attended, followed: set phrases, and sentences whose telling words
    stand apart (`je nam deze middag deel`). What is denied, or only promised, is left out."""
    around = surroundings().hits(text)
    listed = [hit for hit in around if hit.key == "took_part" and not _denied(hit, around) and _stands(hit, text)]
    return (*listed, *_apart_in_sentences(text))


def _stands(hit: Hit, text: str) -> bool:
    """Whether a set phrase is said without a condition before it in its sentence."""
    words, folded = _took_part_words(), fold(text)
    start = max((match.end() for match in words.sentence_end.finditer(folded, 0, hit.start)), default=0)
    return not words.on_condition.search(folded, start, hit.end)


def organised(text: str) -> tuple[Hit, ...]:
    """Where a text says that a person organised it: set phrases, and sentences whose telling words stand apart (`heeft
    deze bijeenkomst voor 17 collega's georganiseerd`), unless a sentence also says who came."""
    listed = tuple(hit for hit in surroundings().hits(text) if hit.key == "organised")
    return listed or tuple(_organised_apart(text))


def _organised_apart(text: str) -> Iterator[Hit]:
    words, folded = _took_part_words(), fold(text)
    starts = [0, *(match.end() for match in words.sentence_end.finditer(folded))]
    for start, end in zip(starts, [*starts[1:], len(folded)], strict=True):
        match = words.organised.search(folded, start, end)
        if match and not words.organised_by.search(folded, start, end):
            yield Hit("organised", 1.0, match.start(), match.end(), text[match.start() : match.end()])


def says_took_part(layout: Layout) -> bool:
    """Whether the running text says that someone took part, attended, followed, organised."""
    return any(took_part(paragraph.text) or organised(paragraph.text) for paragraph in layout.paragraphs)


def _denied(hit: Hit, hits: list[Hit]) -> bool:
    return any(one.key in ("not_this", "elsewhere") and 0 <= hit.start - one.end <= 20 for one in hits)


def _apart_in_sentences(text: str) -> Iterator[Hit]:
    words, folded = _took_part_words(), fold(text)
    starts = [0, *(match.end() for match in words.sentence_end.finditer(folded))]
    for start, end in zip(starts, [*starts[1:], len(folded)], strict=True):
        for pattern in words.patterns:
            match = pattern.search(folded, start, end)
            asked = folded[start:end].rstrip().endswith("?")
            if match and not asked and not words.unless.search(folded, start, match.end()):
                yield Hit("took_part", 1.0, match.start(), match.end(), text[match.start() : match.end()])


def _titles(layout: Layout) -> Iterator[Passage]:
    usual = line_heights(layout)
    first = layout.lines[0].page if layout.lines else 0
    zone = [height_of(line) for line in layout.lines if line.page == first and line.box.top < TITLE_ZONE]
    tallest = max(zone, default=0.0)
    aside = _aside(layout)
    for seen, line in enumerate(layout.lines):
        short = len(line.words) <= TITLE_WORDS
        tall = height_of(line) >= TALLER * usual[line.page] and len(line.text) > 2
        if seen in aside:
            continue
        high = line.page == first and line.box.top < TITLE_ZONE and height_of(line) >= NEAR_TALLEST * tallest
        if high and tall and short:
            yield Passage("title", (line,))
        elif (
            line.page == first
            and seen < TOP_LINES
            and short
            and (seen == 0 or not _is_labelled(line.text))
            and not runs_on(line.text)
        ) or (short and _opens_page(layout, seen)):
            yield Passage("top", (line,))
        elif tall and short:
            yield Passage("heading", (line,))


PAPER_FIRST = re.compile(r"(?:kort |het )?(?:verslag|notulen|besluitenlijst|certificaat|verklaring|bewijs van)\b")


def _opens_page(layout: Layout, seen: int) -> bool:
    """Whether a line is the first of a later page, and begins with the name of a paper."""
    line = layout.lines[seen]
    first = seen and layout.lines[seen - 1].page != line.page
    return bool(first and PAPER_FIRST.match(fold(line.text)))


def _joined(found: list[Passage]) -> Iterator[Passage]:
    """Titles, and two that stand right under each other in one size read as one: `Scholing eigen / organisatie`."""
    yield from found
    for one, other in pairwise(found):
        upper, lower = one.lines[0], other.lines[0]
        size = height_of(upper)
        near = (
            0 <= lower.box.middle - upper.box.middle <= LEADING * size and abs(height_of(lower) - size) <= 0.15 * size
        )
        if one.role == other.role and upper.page == lower.page and near:
            yield Passage(one.role, (upper, lower))


def _is_labelled(text: str) -> bool:
    """Whether a line has a label in front; `Overleg POH-GGZ: verslag` is a title."""
    return ":" in text and not PAPER_BEHIND.search(fold(text))


NO_ABBREVIATION = r"(?!(?:afd|reg|prov|gem|drs?|ir|mr|ing|prof|mw|mevr|dhr|incl|excl|st|ds)\.)"
"""In front of a word whose dot ends a sentence: `afd. Oost` goes on."""


def runs_on(text: str) -> bool:
    """Whether a line is running text: a sentence begins or ends within it, it is one, or an item of a numbered list."""
    closed = len(text.split()) > FEW_WORDS and bool(re.search(r"[a-z]{3}[.!]$", text.rstrip()))
    item = re.search(rf"\b{NO_ABBREVIATION}[^\W\d_]*[a-z)]{{2}}[.!?]\s+[A-Z]|^\d{1, 2}[.)]\s|^[-–•*▪●·]\s", text)
    return closed or is_sentence(text) or bool(item)


def is_sentence(text: str) -> bool:
    """Whether a line of more than a few words begins in the middle of a sentence, or is one without its full stop."""
    words = text.split()
    return len(words) > FEW_WORDS and (words[0][:1].islower() or bool(_sentence().match(fold(text))))


@lru_cache(maxsize=1)
def _sentence() -> re.Pattern[str]:
    loaded = YAML(typ="base", pure=True).load(Path(__file__).with_name("row_words.yaml"))
    return re.compile("".join(loaded["sentence"]))


def _sentences(layout: Layout) -> Iterator[Passage]:
    """The lines around `heeft deelgenomen aan`: its own, one before, two after."""
    lines = layout.lines
    for index, line in enumerate(lines):
        joined = line.text + " " + (lines[index + 1].text if index + 1 < len(lines) else "")
        told = any(hit.start < len(line.text) for hit in (*took_part(joined), *organised(joined)))
        if told and not any(hit.key == "elsewhere" for hit in surroundings().hits(line.text)):
            around = tuple(one for one in lines[max(0, index - 1) : index + 3] if one.page == line.page)
            yield Passage("sentence", around)


def _body(layout: Layout) -> Iterator[Passage]:
    aside, full = _aside(layout), len(layout.lines) > LINES_OF_A_NOTE
    for place, line in enumerate(layout.lines):
        at_edge = line.box.bottom < MARGIN_ZONE or line.box.top > 1 - MARGIN_ZONE
        out_of_the_way = (at_edge and full) or place in aside
        yield Passage("margin" if out_of_the_way else "body", (line,))


@remembered
def _aside(layout: Layout) -> set[int]:
    """The lines right under `Agenda`, `Volgende bijeenkomst`, `Ook interessant`: what they name did not happen here."""
    heads = [place for place, line in enumerate(layout.lines) if place and _opens_elsewhere(line)]
    return {place + below for place in heads for below in range(UNDER_HEAD)}


def _opens_elsewhere(line: Line) -> bool:
    if len(line.words) > 4:
        return False
    return any(hit.key == "elsewhere" and hit.start <= 3 for hit in surroundings().hits(line.text))


def pairs(layout: Layout, wanted: Callable[[str], bool]) -> Iterator[tuple[Line, tuple[Line, ...]]]:
    """Wanted labels with their values: those the layout saw, cells side by side, and for every other short line what
    stands right of it or under it. The first value of a label is the likeliest."""
    for one in layout.labelled:
        if one.value and wanted(one.label.text):
            yield one.label, one.value
    for table in layout.tables:
        for row in ((table.header,) if table.header else ()) + table.rows:
            for left, right in pairwise(row):
                if left.lines and right.lines and left is not right and wanted(left.text):
                    yield left.lines[0], right.lines
    for line in layout.lines:
        bare = line.text.rstrip(" :")
        if len(bare) <= _LABEL_CHARACTERS and not re.search(r"[:\d]", bare) and wanted(bare):
            yield from ((line, (other,)) for other in _beside_or_under(layout.lines, line))


def _beside_or_under(lines: Sequence[Line], label: Line) -> list[Line]:
    here = [one for one in lines if one.page == label.page and one is not label and re.search(r"\w", one.text)]
    beside = [one for one in here if side_by_side(one.box, label.box) and one.box.left >= label.box.right]
    under = [
        one
        for one in here
        if -0.3 * label.box.height <= one.box.top - label.box.bottom <= 1.6 * label.box.height
        and abs(one.box.left - label.box.left) <= 0.03
    ]
    return [*sorted(beside, key=lambda one: one.box.left)[:1], *under[:1]]


def engine_doubt(layout: Layout, where: Sequence[Place]) -> float:
    """1.0 for words of a text layer; on a page read by OCR less, the less sure its engine was of the words there."""
    worst = 1.0
    for place in where:
        page = next((one for one in layout.pages if one.number == place.page), None)
        if page and page.source == "ocr":
            inside = [word.score for word in page.words if holds_centre(place.box, word.box)]
            worst = min(worst, *inside, 1.0)
    return 1.0 if worst >= GOOD_SCORE else max(0.3, worst)


def before(hit: Hit, others: list[Hit], key: str, within: int) -> Hit | None:
    """The nearest hit of this key that ends at most `within` characters before the other begins."""
    near = [one for one in others if one.key == key and 0 <= hit.start - one.end <= within]
    return max(near, key=lambda one: one.end, default=None)
