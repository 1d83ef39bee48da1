"""What a paper calls itself: verslag, presentielijst, certificaat, factuur, uitnodiging …, best told by its title."""

from functools import lru_cache
from pathlib import Path

from extractors.fields.passages import Passage, Role, before, passages, remembered, surroundings
from extractors.fields.wording import Hit, Wording
from extractors.layout import Layout

EVIDENCE = frozenset({
    "intervisieverslag", "supervisieverklaring", "casuistiekverslag", "notulen", "presentielijst", "certificaat",
    "verklaring", "stageverklaring", "jaaroverzicht", "leesverslag", "logboek", "publicatie",
})  # fmt: skip
"""Papers that can show that an activity took place; all others named in paper_kinds.yaml cannot."""

_ROLE: dict[Role, float] = {
    "title": 1.0, "top": 0.85, "heading": 0.4, "label": 0.3, "kind_label": 0.5, "sentence": 0.3, "row": 0.15,
    "body": 0.25, "margin": 0.05,
}  # fmt: skip
ENOUGH = 0.25
MOST_FROM_BODY = 0.7
"""Running text alone can never outweigh a title, however often it says the word."""
PLAIN = 0.8
LATER_PAGE = 0.5
"""A title on a later page belongs to an annex more often than to the paper."""


@lru_cache(maxsize=1)
def paper_words() -> Wording:
    return Wording.load(Path(__file__).with_name("paper_kinds.yaml"))


@remembered
def paper_scores(layout: Layout) -> dict[str, float]:
    """How strongly the paper says that it is each kind of paper, 0..about 1.5."""
    first = layout.lines[0].page if layout.lines else 1
    strongest: dict[str, float] = {}
    spread: dict[str, dict[str, float]] = {}
    for passage in [*passages(layout), *_captions(layout)]:
        later = LATER_PAGE if passage.lines[0].page != first else 1.0
        for hit in _telling(paper_mentions(passage.text), passage.role):
            worth = hit.worth * _ROLE[passage.role] * later
            strongest[hit.key] = max(strongest.get(hit.key, 0.0), worth)
            words = spread.setdefault(hit.key, {})
            words[hit.said.lower()] = max(words.get(hit.said.lower(), 0.0), worth)
    return {kind: strongest[kind] + min(MOST_FROM_BODY, _rest(spread[kind])) for kind in strongest}


def _telling(hits: list[Hit], role: Role) -> list[Hit]:
    """In a title the plainest word counts (`Privacyverklaring intervisie`); elsewhere an evidence word must be it."""
    if role in ("title", "top", "heading"):
        most = max((hit.weight for hit in hits), default=0.0)
        return [hit for hit in hits if hit.weight >= most - 0.15]
    return [hit for hit in hits if hit.weight >= PLAIN or hit.key not in EVIDENCE]


def _captions(layout: Layout) -> list[Passage]:
    """Labels themselves tell too: `Factuurnummer:`."""
    return [Passage("label", (one.label,)) for one in layout.labelled]


def _rest(words: dict[str, float]) -> float:
    return sum(sorted(words.values())[:-1])


def paper_mentions(text: str) -> list[Hit]:
    """The kinds of paper a text names, without those it denies (`geen certificaat`, `dit is geen factuur`)."""
    around = surroundings().hits(text)
    return [hit for hit in paper_words().hits(text) if not before(hit, around, "not_this", 12)]


def paper_kind(layout: Layout) -> str | None:
    """The kind of paper, one of the keys of paper_kinds.yaml; None when its words do not tell."""
    scores = paper_scores(layout)
    best = max(scores, key=lambda kind: scores[kind], default=None)
    return best if best and scores[best] >= ENOUGH else None
