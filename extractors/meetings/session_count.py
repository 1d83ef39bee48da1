"""How many meetings a series had, where the paper says so apart from how long each lasted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.fields.numbers import NUMBER_WORDS, unaccented
from extractors.finding import Place
from extractors.labels import label_role, roles
from extractors.layout import Layout, Line, places, text_of
from extractors.meetings.mentions import Mention
from extractors.meetings.surroundings import sentence

MOST = 60
_SPELLED = "|".join(
    word.replace("een", "e[eë]n")
    for word, value in sorted(NUMBER_WORDS.items(), key=lambda one: -len(one[0]))
    if 1 < value <= MOST
)
COUNT = re.compile(
    rf"\b(\d{{1,2}}|{_SPELLED})\s?(?:x|keer|maal)?[\s\"'“”‘’*_]+(?:\w+\s)?"
    r"\w*(?:bijeenkomsten|bijeenkomst\(en\)|sessies|gesprekken|consulten|avonden|vergaderingen|overleggen|keren|zittingen|intervisies"
    r"|supervisies|dagdelen|meetings|keer|maal|studiedagen)\b",
    re.IGNORECASE,
)


OF_WHICH = re.compile(
    r"\bwaarvan (\d{1,2}|[^\W\d_]{3,12})(?: keer)? (?:zelf )?(?:bijgewoond|aanwezig|gevolgd)\b", re.IGNORECASE
)
"""Behind how many there were: `7, waarvan 6 bijgewoond`."""


@dataclass(frozen=True, slots=True)
class SaidCount:
    count: int
    found_by: str
    where: tuple[Place, ...]
    said: str
    attended: bool = False
    """Whether it is said to be of those that the holder attended."""


def counts_of(layout: Layout, mentions: tuple[Mention, ...]) -> list[SaidCount]:
    """All counts of meetings on the paper: of those attended, with a length, behind a label, in a sentence."""
    labelled = [one for pair in layout.labelled for one in _labelled(pair.label.text, pair.value)]
    found = [with_length(one) for one in mentions if one.phrase.sessions]
    found = [*_of_attended(labelled), *found, *labelled]
    found += [one for paragraph in layout.paragraphs for one in _in_sentences(paragraph.lines)]
    return [one for one in found if 2 <= one.count <= MOST]


def with_length(one: Mention) -> SaidCount:
    """The count that stands with a length: `6 bijeenkomsten van 1,5 uur`."""
    found_by = "sessions.label" if one.label else "sessions.sentence"
    return SaidCount(one.phrase.sessions or 0, found_by, one.where, one.phrase.said)


def _of_attended(labelled: Sequence[SaidCount]) -> list[SaidCount]:
    """How many were attended, where another label tells how many more there were."""
    most = max((one.count for one in labelled), default=0)
    return [one for one in labelled if one.attended and one.count < most]


def _labelled(label: str, value: tuple[Line, ...]) -> list[SaidCount]:
    text = text_of(value)
    number = re.match(r"[\s:=]*(\d{1,2}|[^\W\d_]{3,12})\b(?![.,:/-]\d)", text)
    role = label_role(label, "count_labels")
    if role is None or number is None:
        return []
    count = _number(number[1])
    where = places(value, *number.span(1))
    said = [SaidCount(count, "sessions.label", where, number[1], role == "attended")] if count else []
    attended = OF_WHICH.search(text)
    if attended and said:
        where = places(value, *attended.span(1))
        said.append(SaidCount(_number(attended[1]), "sessions.label", where, attended[1], True))
    return said


def _in_sentences(lines: tuple[Line, ...]) -> list[SaidCount]:
    text = text_of(lines)
    found = []
    for match in COUNT.finditer(text):
        count = _number(match[1])
        before, behind = sentence(text, *match.span())
        if count and not roles("hours_words")["norm"].search(f"{before[-40:]} {behind[:30]}".lower()):
            found.append(SaidCount(count, "sessions.sentence", places(lines, *match.span()), match.group()))
    return found


def _number(text: str) -> int:
    return int(text) if text.isdigit() else NUMBER_WORDS.get(unaccented(text), 0)
