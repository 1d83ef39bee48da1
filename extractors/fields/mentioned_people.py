"""Everyone whom a paper names in whole, wherever it does: in running text, in lists, alone on a line.

Readers that know a label or a phrase come first. What is here serves papers whose words nobody foresaw: a name is a
name by its first name or initials, and what it is there for shows in its surroundings.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from extractors.fields.given_name import is_given_name
from extractors.fields.passages import remembered
from extractors.fields.person_name import PersonName, is_no_surname, person_at
from extractors.finding import Place
from extractors.layout import Layout, Paragraph

_BEGINS = re.compile(r"(?<![\w@./-])(?=[^\W\d_])")
_INITIALS = re.compile(r"^(?:[A-Z][a-z]?\.\s?)+")
_STOPS = re.compile(r"[,;/|•·:()\n→]|\s[-–]\s|\s(?:en|and|&|met|is|heeft)\s")
_LIST_GAP = re.compile(
    r"\s*(?:\([^)]{0,60}\))?\s*(?:[,;/|&•·\n]|\ben\b|\band\b|-|–)?\s*(?:[,;/|&•·]|\ben\b|\band\b)?\s*"
    r"(?:(?:mw|mevr|dhr|drs|dr|de heer|mevrouw)\.?\s*)?"
)
_FUNCTION_GAP = re.compile(r"\s*,?\s*\(?[^,;:.()]{2,45}\)?\s*[,;/|•·]\s*(?:en\s+)?")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """One person, named whole in a paragraph."""

    name: PersonName
    """Its offsets count in the paragraph's text."""
    paragraph: Paragraph

    @property
    def where(self) -> tuple[Place, ...]:
        return self.paragraph.places(self.name.start, self.name.end)

    @property
    def before(self) -> str:
        """The sentence up to the name."""
        said = self.paragraph.text[: self.name.start]
        return re.split(r"(?<=[a-z0-9)]{2})[.!?;]\s", said)[-1]

    @property
    def after(self) -> str:
        return self.paragraph.text[self.name.end :]


@remembered
def mentioned(layout: Layout) -> tuple[Mentioned, ...]:
    """Everyone named with a known first name or with initials, in reading order, as often as they are named."""
    return tuple(Mentioned(name, one) for one in layout.paragraphs for name in _named_in(one))


def _named_in(one: Paragraph) -> Iterator[PersonName]:
    text, breaks, end = one.text, _line_ends(one), 0
    for match in _BEGINS.finditer(text):
        at = match.start()
        if at >= end and text[at].isupper() and _may_begin(text[at:]):
            named = _named_at(text, at, breaks)
            if named:
                end = named.end
                yield named


def _line_ends(one: Paragraph) -> list[int]:
    ends = list(accumulate(len(line.text) + 1 for line in one.lines))
    return [end - 1 for end in ends]


def _named_at(text: str, at: int, breaks: Sequence[int]) -> PersonName | None:
    """The name up to the end of its line, or over it where the line breaks off in the middle."""
    stop = _STOPS.search(text, at + 1)
    end = stop.start() if stop else len(text)
    line_end = next((one for one in breaks if one > at), end)
    for limit in sorted({min(end, line_end), end}):
        named = person_at(text[:limit], at)
        if named and _is_whole(named):
            return named
    return None


def _is_whole(named: PersonName) -> bool:
    *prefix, last = named.surname.split()
    if is_no_surname(last):
        return False
    return bool(prefix or _INITIALS.match(named.first)) or not is_given_name(last)


def _may_begin(text: str) -> bool:
    return bool(_INITIALS.match(text)) or is_given_name(re.split(r"[\s,;:/(]", text, maxsplit=1)[0])


def runs(people: Sequence[Mentioned]) -> list[list[Mentioned]]:
    """People named one after another, with no more between them than a comma, `en`, or their function."""
    found: list[list[Mentioned]] = []
    for one in people:
        last = found[-1][-1] if found else None
        if last and last.paragraph is one.paragraph and _joined(last, one):
            found[-1].append(one)
        else:
            found.append([one])
    return found


def _joined(one: Mentioned, other: Mentioned) -> bool:
    between = one.paragraph.text[one.name.end : other.name.start]
    return bool(_LIST_GAP.fullmatch(between) or _FUNCTION_GAP.fullmatch(between))
