"""From pages to a reading: a template if one fits, general readers for everything, then what both agree on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from extractors.activities import activities_of, ocr_pages
from extractors.certainty.agreement import agreed_activities, agreed_findings
from extractors.certainty.calibrated import calibrated
from extractors.fields.activity_kind import kind_of
from extractors.fields.attendance import attendance
from extractors.fields.category import category_of
from extractors.fields.holder import holder_of
from extractors.fields.paper_kind import paper_kind
from extractors.fields.printed_points import printed_points
from extractors.fields.signatures import signatures
from extractors.finding import ActivityRead, FieldName, Finding, Gap, Number, PersonalMark, Reading, ReadingStatus, Text
from extractors.kept_words import said_on, stands_on
from extractors.layout import Layout, lay_out
from extractors.likeness import look_of
from extractors.meetings.kinds_of_rows import kinds_of_told
from extractors.papers import papers_of
from extractors.personal_numbers import personal_marks
from extractors.read import Document
from extractors.templates.apply import Applied, apply
from extractors.templates.recognise import recognise
from extractors.version import made_with

__all__ = ["extract", "made_with"]

Category = Literal["A", "B"]

ONE_MEETING: tuple[FieldName, ...] = ("date", "end_date", "start", "end", "hours", "kind")
"""What is the same of a meeting wherever it is told of."""


@dataclass(frozen=True, slots=True)
class _Understood:
    """What a layout says, before it is a reading."""

    category: Category | None
    activities: tuple[ActivityRead, ...]
    found: tuple[Finding, ...]
    gaps: tuple[Gap, ...]
    template: str | None
    paper: str | None
    personal: tuple[PersonalMark, ...] = ()
    shown: float = 1.0


_NOTHING = _Understood(None, (), (), (), None, None)


def extract(document: Document) -> Reading:
    """All that a document says, each value with its measured chance. Pure; a document without words gives a rejected
    reading with its problems."""
    return calibrated(uncalibrated(document), document.pages)


def uncalibrated(document: Document) -> Reading:
    """All that a document says; the figures of its values are those of their readers, which only order them."""
    pages = document.pages
    papers = [_understood(lay_out(paper)) for paper in papers_of(pages) if any(page.words for page in paper)]
    said = _together(papers) if papers else _NOTHING
    return Reading(
        evidence=document.evidence,
        status=_status(document),
        pages=len(pages),
        category=said.category,
        activities=said.activities,
        found=said.found,
        gaps=said.gaps,
        template=said.template,
        problems=document.problems,
        personal=said.personal,
        text_layer_pages=sum(page.source == "text_layer" for page in pages),
        ocr_pages=sum(page.source == "ocr" for page in pages),
        seconds=document.seconds,
        made_with=made_with(),
        paper=said.paper,
        sheets=tuple(replace(page, words=(), ink=(), rules=()) for page in pages),
        said=tuple(said_on(page, said.personal) for page in pages),
        stands=tuple(stands_on(page, said.personal) for page in pages),
        looks=tuple(map(look_of, pages)),
        shown=said.shown,
    )


def _together(papers: Sequence[_Understood]) -> _Understood:
    """Several papers of one file as one: all their activities and signatures; people of each; the first holder named.
    Beside papers that tell when something was, one that does not (the letter they came with) tells of nothing."""
    if len(papers) == 1:
        return papers[0]
    kept = [one for one in papers if one.category and any(map(_tells_when, one.activities))]
    kept = kept or [one for one in papers if one.category] or list(papers)
    found: list[Finding] = []
    for one in (finding for paper in kept for finding in paper.found):
        if one.field in ("present", "absent") or all(other.field != one.field for other in found):
            found.append(one)
        elif one.field == "signatures":
            found = [_with_more(other, one) if other.field == one.field else other for other in found]
    named = {one.field for one in found}
    return _Understood(
        "B" if any(one.category == "B" for one in kept) else kept[0].category,
        _once([activity for one in kept for activity in one.activities], _told_again),
        tuple(found),
        tuple(gap for gap in kept[0].gaps if gap.field not in named),
        kept[0].template,
        kept[0].paper,
        tuple(mark for one in papers for mark in one.personal),
        min(one.shown for one in kept),
    )


def _with_more(one: Finding, other: Finding) -> Finding:
    """The signatures of two papers."""
    count = sum(found.value.value for found in (one, other) if isinstance(found.value, Number))
    sure = min(one.confidence, other.confidence)
    return replace(one, value=Number(Decimal(count)), where=(*one.where, *other.where), confidence=sure)


def _tells_when(activity: ActivityRead) -> bool:
    """Whether it has times or hours, or a day that is not only where a letter has its own."""
    day = activity.finding("date")
    own = day is not None and day.found_by not in ("day.bottom", "day.place")
    return own or any(activity.finding(name) for name in ("start", "hours"))


def _once(
    activities: Sequence[ActivityRead], same: Callable[[ActivityRead, ActivityRead], bool]
) -> tuple[ActivityRead, ...]:
    """The activities of one or several papers, those that are the same once: an agenda and the report of the meeting.
    The one that tells most is kept."""
    kept: list[ActivityRead] = []
    for one in activities:
        place = next((place for place, other in enumerate(kept) if same(one, other)), None)
        if place is None:
            kept.append(one)
        elif _worth(one) > _worth(kept[place]):
            kept[place] = one
    return tuple(kept)


def _worth(activity: ActivityRead) -> tuple[bool, int]:
    return activity.finding("kind") is not None, len(activity.found)


def _told_again(one: ActivityRead, other: ActivityRead) -> bool:
    """Whether the list of who signed tells of the day of a certificate: day and kind are known and the same, and times
    and hours do not differ."""
    pairs = {name: (one.finding(name), other.finding(name)) for name in ONE_MEETING}
    same = {name for name, (mine, theirs) in pairs.items() if mine and theirs and mine.value == theirs.value}
    differ = any(mine and theirs and name not in same for name, (mine, theirs) in pairs.items())
    return _alike(one, other) or (not differ and {"date", "kind"} <= same)


def _alike(one: ActivityRead, other: ActivityRead) -> bool:
    """Whether day, times and hours are known and the same, and the kinds do not differ."""
    mine, theirs = one.finding("kind"), other.finding("kind")
    if mine and theirs and mine.value != theirs.value:
        return False
    fields: tuple[FieldName, ...] = ("date", "start", "hours")
    pairs = [(one.finding(name), other.finding(name)) for name in fields]
    return all(first and second and first.value == second.value for first, second in pairs)


def _status(document: Document) -> ReadingStatus:
    if not any(page.words for page in document.pages):
        return "rejected"
    return "partial" if document.problems else "read"


def _understood(layout: Layout) -> _Understood:
    match = recognise(layout)
    applied = apply(match.template, layout) if match else None
    category, shown = _category(layout, applied)
    found, gaps = _of_paper(layout, applied)
    activities = _once(_activities(layout, category, applied), _alike) if category else ()
    paper = applied.paper if applied else paper_kind(layout)
    return _Understood(
        category, activities, found, gaps, applied.template if applied else None, paper, personal_marks(layout), shown
    )


def _category(layout: Layout, applied: Applied | None) -> tuple[Category | None, float]:
    category, sure, _ = category_of(layout)
    return (applied.category if applied and applied.category and category else category), sure


def _of_paper(layout: Layout, applied: Applied | None) -> tuple[tuple[Finding, ...], tuple[Gap, ...]]:
    answers = [*holder_of(layout), *attendance(layout), signatures(layout), printed_points(layout)]
    found = agreed_findings(
        [one for one in answers if isinstance(one, Finding)], applied.found if applied else (), ocr_pages(layout)
    )
    named = {one.field for one in found}
    return found, tuple(one for one in answers if isinstance(one, Gap) and one.field not in named)


def _activities(layout: Layout, category: Category, applied: Applied | None) -> tuple[ActivityRead, ...]:
    kind = _kind(layout, category, applied)
    told = activities_of(layout)
    kinds = [kind] * len(told) if category == "A" else kinds_of_told(told, kind, layout)
    general = [_with_kind(one.activity, own) for one, own in zip(told, kinds, strict=True)]
    return agreed_activities(general, applied.activities if applied else (), ocr_pages(layout))


def _kind(layout: Layout, category: Category, applied: Applied | None) -> Finding | Gap:
    kind = kind_of(layout)
    if category == "A":
        where = kind.where
        return Finding("kind", Text("geaccrediteerde_scholing"), "", where, "kind.category", 0.97)
    if isinstance(kind, Gap) and applied and applied.kind:
        return Finding("kind", Text(applied.kind), "", (), applied.template, 0.9)
    return kind


def _with_kind(activity: ActivityRead, kind: Finding | Gap) -> ActivityRead:
    if isinstance(kind, Finding):
        return replace(activity, found=(kind, *activity.found))
    return replace(activity, gaps=(kind, *activity.gaps))
