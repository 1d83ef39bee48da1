"""Several papers in one file: where one ends and the next begins."""

import re
from collections.abc import Sequence

from extractors.evidence import Page
from extractors.fields.category import BILLS
from extractors.fields.paper_kind import EVIDENCE, paper_kind, paper_mentions
from extractors.fields.passages import passages
from extractors.labels import plain
from extractors.layout import Layout, Line, lay_out
from extractors.meetings.day_roles import day_roles
from extractors.meetings.mentions import DAY_KINDS, mentions_of

CLOSING = re.compile(
    r"\W*(hoogachtend|(met |m\.? ?)?(een )?(vriendelijke|hartelijke|collegiale) groet|vriendelijk groetend"
    r"|handtekening)"
)
"""How lines begin with which a paper closes."""
SIGNED_AT = re.compile(
    r"[A-Z][\w'’ -]{1,30}, (?:d\.?d\.? |de )?\d{1,2}(?: [a-z]{3,9}\.? |[-./ ]\d{1,2}[-./ ])(?:20)?\d\d\W*$"
)
"""A line of where and when somebody signed."""
REFERENCE = re.compile(r"\W*((ons |onze |uw )?(kenmerk|referentie)\b|uw brief\b|onderwerp\b|betreft\b|geachte\b)")
"""How lines of a letter's head begin."""
ANNEX = re.compile(r"\W*(bijlage|annex|vervolg)\b")
SEE_FURTHER = re.compile(
    r"\b(zie|in|volgens) (de |het |ook |bijgaande? |bijgevoegde? )*"
    r"(bijlage|overzicht|achterzijde|ommezijde|volgende (pagina|bladzijde))\b"
)
"""Words by which a page says that the next one belongs to it."""
SHOWN = frozenset({"certificaat", "verklaring"})
"""Papers that are no annex to what refers to them, but what it sends along."""
MAIL = re.compile(r"\W*(van|from|aan|to|verzonden|sent)\s*:")
FURTHER_PAGE = re.compile(r"\b(pagina|blad|blz\.?|p\.)\s*([2-9]|\d\d)\b|\b([2-9])\s*(/|van)\s*\d\b|vervolg")
TITLE_ZONE = 0.45
LETTERHEAD_ZONE = 0.55
LEAST_OF_MAIL = 2
LONGEST_SIGNER = 9
"""In words: a line of who signs, for whom, or of a page's foot."""
OWN_DAY = frozenset({"day.label", "day.heading", "day.sentence", "day.table"})


def papers_of(pages: Sequence[Page]) -> list[tuple[Page, ...]]:
    """The pages of each paper. A page begins a new one when it has a title of its own, calls itself a paper, has a day
    of its own, does not say that it is a further page, and is no other sort of paper on the same day's meeting; or when
    it has a head (of a letter, or a title that names a paper) and the page before it was closed, or is a bill."""
    papers: list[list[Page]] = []
    titles: set[str] = set()
    kinds: set[str | None] = set()
    known: set[object] = set()
    before: Layout | None = None
    for page in pages:
        layout = lay_out((page,)) if len(pages) > 1 else None
        title = _title(layout) if layout else ""
        days = _days(layout) if layout else set()
        kind = paper_kind(layout) if layout else None
        same_meeting = bool(days & known) and kind not in kinds
        of_its_own = title not in titles and not same_meeting and not (layout and _is_annex_of(before, layout))
        if not papers or (layout and ((of_its_own and _begins_paper(layout)) or _begins_anew(before, layout))):
            papers.append([page])
            known, kinds = set(), set()
        else:
            papers[-1].append(page)
        titles.add(title)
        known |= days
        kinds.add(kind)
        before = layout if layout and layout.lines else before
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


def _begins_anew(before: Layout | None, layout: Layout) -> bool:
    """Whether a page is headed as a paper is, and the one before it was closed or either is a bill."""
    if before is None:
        return False
    titled = _is_titled(layout)
    if paper_kind(before) in BILLS or paper_kind(layout) in BILLS:
        return titled
    more = SEE_FURTHER.search(plain(before.text)) is not None
    return _is_closed(before) and ((titled and not more) or _has_letterhead(layout))


def _is_annex_of(before: Layout | None, layout: Layout) -> bool:
    """Whether the page before refers to an annex, and this is one that is no paper by itself."""
    if before is None or not SEE_FURTHER.search(plain(before.text)):
        return False
    heads = [text for text in _heads(layout) if ANNEX.match(plain(text))]
    return bool(heads) and not any(hit.key in SHOWN for text in heads for hit in paper_mentions(text))


def _is_closed(layout: Layout) -> bool:
    """Whether a page ends with a greeting, a signature, or where and when it was signed: hardly anything but who signs
    stands below it."""
    lines = layout.lines
    closing = next((n for n, line in enumerate(lines) if n * 3 > len(lines) and _closes(line)), None)
    return closing is not None and all(len(line.words) <= LONGEST_SIGNER for line in lines[closing + 1 :])


def _closes(line: Line) -> bool:
    return bool(CLOSING.match(plain(line.text)) or SIGNED_AT.match(line.text))


def _has_letterhead(layout: Layout) -> bool:
    """Whether the upper part of a page holds a letter's reference, subject or salutation, and no mail's head."""
    upper = [plain(line.text) for line in layout.lines if line.box.top < LETTERHEAD_ZONE]
    return any(map(REFERENCE.match, upper)) and sum(1 for text in upper if MAIL.match(text)) < LEAST_OF_MAIL


def _is_titled(layout: Layout) -> bool:
    """Whether a title, or the first lines, name the evidence or the bill that begins here; not that of an annex."""
    heads = _heads(layout)
    return not any(ANNEX.match(plain(text)) for text in heads) and any(map(_names_paper, heads))


def _heads(layout: Layout) -> list[str]:
    return [one.text for one in passages(layout) if one.role in ("title", "top")]


def _names_paper(text: str) -> bool:
    return any(hit.key in (*EVIDENCE, *BILLS) for hit in paper_mentions(text))
