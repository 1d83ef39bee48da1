"""How many meetings a series had, where the paper says so apart from how long each lasted."""

import re
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


@dataclass(frozen=True, slots=True)
class SaidCount:
    count: int
    found_by: str
    where: tuple[Place, ...]
    said: str


def counts_of(layout: Layout, mentions: tuple[Mention, ...]) -> list[SaidCount]:
    """All counts of meetings on the paper: with a length, behind a label, in a sentence."""
    found = [with_length(one) for one in mentions if one.phrase.sessions]
    found += [one for labelled in layout.labelled for one in _labelled(labelled.label.text, labelled.value)]
    found += [one for paragraph in layout.paragraphs for one in _in_sentences(paragraph.lines)]
    return [one for one in found if 2 <= one.count <= MOST]


def with_length(one: Mention) -> SaidCount:
    """The count that stands with a length: `6 bijeenkomsten van 1,5 uur`."""
    found_by = "sessions.label" if one.label else "sessions.sentence"
    return SaidCount(one.phrase.sessions or 0, found_by, one.where, one.phrase.said)


def _labelled(label: str, value: tuple[Line, ...]) -> list[SaidCount]:
    text = text_of(value)
    number = re.match(r"\s*(\d{1,2}|[^\W\d_]{3,12})\b(?![.,:/-]\d)", text)
    if label_role(label, "count_labels") != "sessions" or number is None:
        return []
    count = _number(number[1])
    return [SaidCount(count, "sessions.label", places(value, *number.span(1)), number[1])] if count else []


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
