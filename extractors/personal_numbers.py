"""Personal data that has no place on evidence: burgerservicenummers, and signs of a patient who can be known again.

Only where they stand is told, never what they say: a mark is for covering.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from extractors.fields.paper_kind import paper_kind
from extractors.fields.wording import fold
from extractors.finding import PersonalMark, PersonalSign, Place
from extractors.geometry import shared_width, side_by_side
from extractors.layout import Layout, Line, Paragraph

ELEVEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
CASES = frozenset({"casuistiekverslag", "intervisieverslag", "supervisieverklaring", "notulen", "leesverslag"})
"""Papers on which a stranger's age or day of birth is a patient's."""
BEFORE = 45
"""Characters in front of a number that may say what it is."""
ABOVE = 2.5
"""In heights of a line: a label no further above its number."""
NEAR = 160
"""Characters around an address or day of birth that may speak of a patient."""
_NINE = re.compile(
    r"(?<![\d.,/-])(?<!\w)(?:\d{8,9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}[ .]\d{2}[ .]\d{3})(?![\d/-])(?![.,]\d)(?!\w)"
)


@cache
def _sign(key: str) -> re.Pattern[str]:
    return re.compile(
        YAML(typ="base", pure=True).load(Path(__file__).parent.joinpath("fields/personal_signs.yaml"))[key]
    )


def is_bsn(number: str) -> bool:
    """Whether nine figures pass the elfproef of the burgerservicenummer; one of eight has lost its first nought."""
    figures = [int(one) for one in number if one.isdigit()]
    figures = [0] * (len(ELEVEN) - len(figures)) + figures
    if len(figures) != len(ELEVEN) or not any(figures):
        return False
    return sum(weight * figure for weight, figure in zip(ELEVEN, figures, strict=True)) % 11 == 0


def personal_marks(layout: Layout) -> tuple[PersonalMark, ...]:
    """Everything on the paper that should be covered, in reading order within its kind."""
    return (*_numbers(layout), *_patients(layout))


def _numbers(layout: Layout) -> Iterator[PersonalMark]:
    for line in layout.lines:
        for match in _NINE.finditer(line.text):
            before = _named_by(layout, line, match.start())
            said_so = bool(_sign("bsn_label").search(before))
            other = _sign("other_number").search(before)
            if said_so or (
                len(re.sub(r"\D", "", match.group())) == len(ELEVEN) and not other and is_bsn(match.group())
            ):
                yield _mark("bsn", "labelled" if said_so else "elfproef", (line.place(*match.span()),))


def _named_by(layout: Layout, line: Line, start: int) -> str:
    """What may say what a number is: the words in front of it, left of its line, and right above."""
    own = line.text[:start][-BEFORE:]
    here = [one for one in layout.lines if one.page == line.page and one is not line]
    left = [one.text for one in here if one.box.right <= line.box.left and side_by_side(one.box, line.box)]
    tops = [one for one in here if one.box.bottom <= line.box.middle and shared_width(one.box, line.box) > 0]
    heads = [
        one.text for one in tops if _is_head(layout, one) or line.box.top - one.box.bottom <= ABOVE * line.box.height
    ]
    said = fold(own)
    if _sign("bsn_label").search(said) or _sign("other_number").search(said):
        return said
    return fold(" ".join([*heads[-2:], *left[-2:], own]))


def _is_head(layout: Layout, line: Line) -> bool:
    """Whether a line is the head of a column."""
    return any(
        line.box.middle <= cell.box.bottom and line.text in cell.text for t in layout.tables for cell in t.header or ()
    )


def _patients(layout: Layout) -> Iterator[PersonalMark]:
    of_cases = paper_kind(layout) in CASES
    for paragraph in layout.paragraphs:
        text, folded = paragraph.text, fold(paragraph.text)
        about = bool(_sign("of_patient").search(folded))
        yield from _marked(paragraph, _sign("patient_number").finditer(folded), "patient_number")
        yield from _marked(paragraph, _sign("patient_called").finditer(text), "name")
        if of_cases or about:
            aged = _sign("aged")
            named = [*_sign("titled_name").finditer(text), *_sign("initials").finditer(text)]
            for match in named:
                behind = aged.match(folded, match.end())
                if behind:
                    yield _mark("patient", "name_and_age", paragraph.places(match.start(), behind.end()))
        for key in ("born", "address"):
            for match in _sign(key).finditer(folded if key == "born" else text):
                if _sign("of_patient").search(folded[max(0, match.start() - NEAR) : match.end() + NEAR]):
                    yield _mark(
                        "patient", "day_of_birth" if key == "born" else "address", paragraph.places(*match.span())
                    )


def _marked(paragraph: Paragraph, matches: Iterator[re.Match[str]], sign: PersonalSign) -> Iterator[PersonalMark]:
    return (_mark("patient", sign, paragraph.places(*match.span())) for match in matches)


def _mark(kind: str, sign: PersonalSign, where: tuple[Place, ...]) -> PersonalMark:
    covered = tuple(Place(place.page, place.box, "") for place in where)
    return PersonalMark("bsn" if kind == "bsn" else "patient", sign, covered)
