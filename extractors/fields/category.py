"""Category A, B, or no evidence of an activity at all.

A: training that the register itself accredited beforehand. B: any other paper that shows an activity *took place*.
Neither: invoices, invitations, plans, registrations, and whatever else speaks of activities without showing one.
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal

from extractors.fields.attendance import attendance
from extractors.fields.filled_in import keeps_rows, not_filled_in
from extractors.fields.paper_kind import EVIDENCE, paper_scores
from extractors.fields.passages import organised, took_part
from extractors.fields.wording import Hit, Wording
from extractors.finding import Place
from extractors.layout import Layout, Line, places, text_of

Category = Literal["A", "B"]
Answer = tuple[Category | None, float, tuple[Place, ...]]

FEW_WORDS = 4
CLAUSE = 90
"""Characters within which `geaccrediteerd` and the name of a register belong together."""
PENDING = 40
TOOK_PART = 0.5
SOMEONE_PRESENT = 0.35
REGISTERED = 0.8
"""A table of days, each with its hours and initialled or given a status, is kept of what happened."""
SURE_BLANK = 0.9
SHOWN = 0.4
"""From here on a paper shows that something took place."""


@lru_cache(maxsize=1)
def accreditation_words() -> Wording:
    return Wording.load(Path(__file__).with_name("accreditation.yaml"))


def category_of(layout: Layout) -> Answer:
    """The category, how sure, and where it is said (nowhere in particular for most papers of category B)."""
    if sum(len(page.words) for page in layout.pages) < FEW_WORDS:
        return None, 0.97, ()
    if not_filled_in(layout):
        return None, SURE_BLANK, ()
    against, shown = _against(layout), _shown(layout)
    if against >= SHOWN and against > shown:
        return None, _sure(against - shown), ()
    if shown < SHOWN:
        return _doubtful(layout, against)
    return _accredited(layout, _sure(shown - against))


def _sure(lead: float) -> float:
    """0.6 when both sides weigh alike, 0.98 for a clear lead."""
    return round(min(0.98, 0.6 + 0.5 * lead), 3)


def _against(layout: Layout) -> float:
    scores = paper_scores(layout)
    return max((score for kind, score in scores.items() if kind not in EVIDENCE), default=0.0)


def _shown(layout: Layout) -> float:
    """How strongly the paper shows that something took place and who was there."""
    scores = paper_scores(layout)
    named = max((score for kind, score in scores.items() if kind in EVIDENCE), default=0.0)
    took_part = TOOK_PART if says_took_part(layout) else 0.0
    present = SOMEONE_PRESENT if any(one.field == "present" for one in attendance(layout)) else 0.0
    return named + took_part + present + (REGISTERED if keeps_rows(layout) else 0.0)


def says_took_part(layout: Layout) -> bool:
    """Whether the running text says that someone took part, attended, followed, organised."""
    return any(took_part(paragraph.text) or organised(paragraph.text) for paragraph in layout.paragraphs)


def _doubtful(layout: Layout, against: float) -> Answer:
    """Neither shown nor plainly something else: an activity is only believed where the paper has its results."""
    said = {one.label.text for one in layout.labelled} | {line.text for line in layout.lines if len(line.words) <= 4}
    results = sum(1 for text in said if _is_result(text))
    if against < ENOUGH_AGAINST and results:
        return "B", min(0.85, 0.5 + 0.1 * results), ()
    if against < LITTLE_AGAINST and sum(one.field == "present" for one in attendance(layout)) >= FEWEST_PRESENT:
        return "B", 0.7, ()
    return None, 0.7, ()


LITTLE_AGAINST = 0.25
FEWEST_PRESENT = 2
ENOUGH_AGAINST = SHOWN


def _is_result(label: str) -> bool:
    hits = [hit for hit in accreditation_words().hits(label) if hit.key == "result"]
    return any(hit.start == 0 or len(hit.said) >= 0.6 * len(label) for hit in hits)


def accredited_by_register(layout: Layout) -> bool:
    """Whether the paper says that the register itself accredited what it shows."""
    return _accredited(layout, 1.0)[0] == "A"


def _accredited(layout: Layout, sure: float) -> Answer:
    for lines in _clauses(layout):
        text = text_of(lines)
        hits = accreditation_words().hits(text)
        explicit = next((hit for hit in hits if hit.key in ("category_a", "category_b")), None)
        if explicit and not _both(hits):
            letter: Category = "A" if explicit.key == "category_a" else "B"
            return letter, sure, places(lines, explicit.start, explicit.end)
    for lines in _clauses(layout):
        hits = accreditation_words().hits(text_of(lines))
        register = _register_accredits(hits)
        if register:
            return "A", sure, places(lines, register.start, register.end)
    return "B", sure if not _unnamed(layout) else min(sure, 0.6), ()


def _both(hits: list[Hit]) -> bool:
    return {"category_a", "category_b"} <= {hit.key for hit in hits}


def _clauses(layout: Layout) -> Iterator[tuple[Line, ...]]:
    """Texts in which an accreditation and its giver may stand together."""
    for labelled in layout.labelled:
        yield (labelled.label, *labelled.value)
    for table in layout.tables:
        for row in table.rows:
            head = tuple(line for cell in table.header or () for line in cell.lines)
            yield (*head, *(line for cell in row for line in cell.lines))
    for paragraph in layout.paragraphs:
        yield paragraph.lines


def _register_accredits(hits: list[Hit]) -> Hit | None:
    """The register named with an accreditation that stands, no other association standing nearer to it."""
    for register in (hit for hit in hits if hit.key == "register"):
        given = [hit for hit in hits if hit.key == "accredited" and _apart(hit, register) <= CLAUSE]
        pending = [hit for hit in hits if hit.key == "not_yet" and _apart(hit, register) <= PENDING]
        if given and not pending:
            return register
    return None


def _apart(one: Hit, other: Hit) -> int:
    return max(0, one.start - other.end, other.start - one.end)


def _unnamed(layout: Layout) -> bool:
    """Accreditation is claimed, and nobody is named who gave it: it may be the register."""
    hits = [hit for lines in _clauses(layout) for hit in accreditation_words().hits(text_of(lines))]
    keys = {hit.key for hit in hits}
    return "accredited" in keys and not keys & {"other_register", "register", "not_yet"}
