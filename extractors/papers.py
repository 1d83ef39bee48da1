"""Several papers in one file: where one ends and the next begins."""

import re
from collections.abc import Sequence

from extractors.evidence import Page
from extractors.fields.paper_kind import paper_kind
from extractors.labels import plain
from extractors.layout import Layout, Line, lay_out
from extractors.meetings.day_roles import day_roles
from extractors.meetings.mentions import DAY_KINDS, mentions_of

FURTHER_PAGE = re.compile(r"\b(pagina|blad|blz\.?|p\.)\s*([2-9]|\d\d)\b|\b([2-9])\s*(/|van)\s*\d\b|vervolg")
TITLE_ZONE = 0.45
OWN_DAY = frozenset({"day.label", "day.heading", "day.sentence", "day.table"})


def papers_of(pages: Sequence[Page]) -> list[tuple[Page, ...]]:
    """The pages of each paper. A page begins a new one when it has a title of its own, calls itself a paper, has a day
    of its own, does not say that it is a further page, and is no other sort of paper on the same day's meeting."""
    papers: list[list[Page]] = []
    titles: set[str] = set()
    kinds: set[str | None] = set()
    known: set[object] = set()
    for page in pages:
        layout = lay_out((page,)) if len(pages) > 1 else None
        title = _title(layout) if layout else ""
        days = _days(layout) if layout else set()
        kind = paper_kind(layout) if layout else None
        same_meeting = bool(days & known) and kind not in kinds
        if not papers or (layout and title not in titles and not same_meeting and _begins_paper(layout)):
            papers.append([page])
            known, kinds = set(), set()
        else:
            papers[-1].append(page)
        titles.add(title)
        known |= days
        kinds.add(kind)
    return [tuple(one) for one in papers]


def _days(layout: Layout) -> set[object]:
    """The days on a page that may be its activity's. An agenda and the minutes of that day are one paper."""
    days = [one for one in mentions_of(layout) if one.phrase.kind == "day"]
    return {one.phrase.value for one, role in zip(days, day_roles(days, layout), strict=True) if role.counts}


def _title(layout: Layout) -> str:
    """The tallest line in the upper part of the page, in plain letters."""
    upper = [line for line in layout.lines if line.box.top < TITLE_ZONE and any(c.isalpha() for c in line.text)]
    tallest: Line | None = max(upper, key=lambda line: (round(line.box.height, 3), -line.box.top), default=None)
    return re.sub(r"[^a-z]", "", plain(tallest.text)) if tallest else ""


def _begins_paper(layout: Layout) -> bool:
    if FURTHER_PAGE.search(plain(layout.text)) or paper_kind(layout) is None:
        return False
    days = [one for one in mentions_of(layout) if one.phrase.kind in DAY_KINDS]
    return any(role.name == "activity" and role.found_by in OWN_DAY for role in day_roles(days, layout))
