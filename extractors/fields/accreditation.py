"""Who accredited: training that the register itself accredited beforehand is category A, all else that counts is B."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal

from extractors.fields.wording import Hit, Wording
from extractors.finding import Place
from extractors.layout import Layout, Line, places, text_of

Category = Literal["A", "B"]

CLAUSE = 90
"""Characters within which `geaccrediteerd` and the name of a register belong together."""
PENDING = 40
UNNAMED = 0.6
"""How sure category B is where accreditation is claimed and nobody named who gave it, or where the register stands
beside points and nobody says who gave those."""


@lru_cache(maxsize=1)
def accreditation_words() -> Wording:
    return Wording.load(Path(__file__).with_name("accreditation.yaml"))


def accredited_by_register(layout: Layout) -> bool:
    """Whether the paper says that the register itself accredited what it shows."""
    return accredited(layout, 1.0)[0] == "A"


def accredited(layout: Layout, sure: float) -> tuple[Category, float, tuple[Place, ...]]:
    """A or B for a paper that shows an activity, how sure, and where it is said."""
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
    return "B", min(sure, UNNAMED) if _unnamed(layout) or _points_of_register(layout) else sure, ()


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
        near = {hit.key for hit in hits if _apart(hit, register) <= CLAUSE}
        given = "accredited" in near or {"granted", "points"} <= near
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


def _points_of_register(layout: Layout) -> bool:
    """`LV POH-GGZ: 2 punten`: given by the register, or only hoped for."""
    return any(
        {"register", "points"} <= {hit.key for hit in accreditation_words().hits(text_of(lines))}
        for lines in _clauses(layout)
    )
