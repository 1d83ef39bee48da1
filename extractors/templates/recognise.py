"""Which template a paper fits: by words that stand where the template says, spoilt letters allowed for.

The best one counts only when it is clearly ahead: two that fit alike mean that neither is known to be right.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from extractors.evidence import Box
from extractors.fields.wording import skeleton
from extractors.geometry import holds_centre
from extractors.layout import Layout, Line
from extractors.templates.template import Anchor, Template, templates

ALIKE = 88.0
"""How alike (0..100) a printed text and an anchor must be."""
ENOUGH = 0.6
"""Share of a template's weight that must be found."""
AHEAD = 0.1
SHORTEST = 8
"""Characters; shorter words must stand there as they are."""
NEEDED, HELPFUL = 2.0, 1.0


@dataclass(frozen=True, slots=True)
class Match:
    template: Template
    score: float
    """0..1: the share of its anchors that were found, the needed ones counting double."""
    found: tuple[str, ...]
    missing: tuple[str, ...]


def recognise(layout: Layout, among: Iterable[Template] | None = None) -> Match | None:
    """The one template that fits, or None when none does or two do alike."""
    ranked = sorted(matches(layout, among), key=lambda one: -one.score)
    fitting = [one for one in ranked if one.score >= ENOUGH]
    if not fitting or (len(fitting) > 1 and fitting[0].score - fitting[1].score < AHEAD and not _more(fitting)):
        return None
    return fitting[0]


def _more(fitting: list[Match]) -> bool:
    """Of two with the same share, the one that rests on clearly more words has more to say."""
    first, second = (sum(len(words) for words in one.found) for one in fitting[:2])
    return first >= 1.5 * second


def matches(layout: Layout, among: Iterable[Template] | None = None) -> list[Match]:
    """How well each template fits; 0 when something it needs is missing or something it must not have is there."""
    lines = _plain_lines(layout)
    return [_match(one, lines) for one in (templates() if among is None else among)]


def _match(template: Template, lines: list[tuple[Line, str]]) -> Match:
    wanted = template.recognise
    seen = {anchor: stands(anchor, lines) for anchor in wanted.needs}
    if not all(seen.values()):
        return Match(template, 0.0, (), tuple(anchor.words[0] for anchor, words in seen.items() if not words))
    seen |= {anchor: stands(anchor, lines) for anchor in wanted.helps}
    needed = [words for anchor in wanted.needs if (words := seen[anchor])]
    helpful = [words for anchor in wanted.helps if (words := seen[anchor])]
    missing = tuple(anchor.words[0] for anchor, words in seen.items() if not words)
    barred = any(stands(anchor, lines) for anchor in wanted.never)
    whole = NEEDED * len(wanted.needs) + HELPFUL * len(wanted.helps)
    score = 0.0 if barred else (NEEDED * len(needed) + HELPFUL * len(helpful)) / whole
    return Match(template, score, (*needed, *helpful), missing)


def stands(anchor: Anchor, lines: list[tuple[Line, str]]) -> str | None:
    """The words of the anchor that stand in its part of the page, the first alternative found."""
    found = _line_of(anchor, lines)
    return found[0] if found else None


def line_with(anchor: Anchor, layout: Layout) -> tuple[str, Line] | None:
    """The words of an anchor that were found, with the line that holds them."""
    return _line_of(anchor, _plain_lines(layout))


def _plain_lines(layout: Layout) -> list[tuple[Line, str]]:
    return [(line, _plain(line.text)) for line in layout.lines]


def _line_of(anchor: Anchor, lines: list[tuple[Line, str]]) -> tuple[str, Line] | None:
    area, first = Box(*anchor.within), lines[0][0].page if lines else 1
    here = [
        (line, text)
        for line, text in lines
        if (line.page == first or anchor.any_page == "yes") and holds_centre(area, line.box)
    ]
    found = ((words, line) for words in anchor.words for line, text in here if _alike(_plain(words), text))
    return next(found, None)


@lru_cache(maxsize=2048)
def _plain(words: str) -> str:
    return " ".join(re.findall("[a-z0-9&]+", skeleton(words)))


def _alike(words: str, text: str) -> bool:
    """A whole-word hit in a longer line, or a likeness of the whole."""
    if f" {words} " in f" {text} ":
        return True
    if len(words) < SHORTEST or len(text) < 0.8 * len(words):
        return False
    return fuzz.partial_ratio(words, text, score_cutoff=ALIKE) >= ALIKE
