"""Where a day stands on its paper, and what that says: in a title, a letter's or mail's head, beside a signature."""

import datetime as dt
import re
from collections.abc import Sequence

from extractors.fields.phrases import phrases
from extractors.geometry import side_by_side
from extractors.labels import plain, roles, time_role
from extractors.layout import Layout, Line
from extractors.meetings.mentions import Mention

SIGNED = re.compile(
    r"handteken|ondertek|paraaf|voor akkoord|naar waarheid|\baldus\b|opgemaakt|getekend|hoogachtend|groet"
    r"|(ingevuld|opgesteld|vastgesteld|goedgekeurd|gecontroleerd|gezien|geaccordeerd) door"
)
LETTER = re.compile(
    r"(?P<salutation>geachte\b|beste\b|hoi\b|hallo\b|lieve\b|dear\b|l\.?s\.?[,:]?$)|(ons |uw )?kenmerk\b"
    r"|(?P<subject>(betreft|onderwerp)\b)|uw brief\b|bijlagen?\b|onze ref"
)
"""How a line of a letter's head begins."""
CLOSING = re.compile(r"hoogachtend|(met )?(vriendelijke|collegiale|hartelijke|een vriendelijke) groet")
SIGNER = re.compile(
    r"(naam|plaats|functie|praktijk|organisatie|namens|voor deze|handteken\w*|paraaf|stempel)\b[^:]{0,20}:?"
)
"""How the lines begin that say who signs."""
SIGNED_NAME = re.compile(r"(\w\S* )?[A-Z][\w.'’-]+( [\w.'’-]+){0,3} [A-Z][\w'’-]+")
SHORT_LINE = 6
"""In words: that of a name, a function, a practice."""
FEW_BELOW = 4
"""Lines below the day of a signature, at most."""
LETTERHEAD = 0.15
"""Fractions of the page's height around the day in which the letter's head is looked for."""
BULLETED = re.compile(r"\s*[-–•*●▪«»¢©®+~°]\s")
STAMP = re.compile(r"(,|\s|om|at|-|–)*\s*\d{1,2}:\d\d(:\d\d)?(?!\s?(uur|u\b|h\b|[-–]|tot|t/m|to\b)|\s*\d)")
MAIL_LINE = re.compile(
    r"\W*(?P<who>van|from|afzender|sender|aan|to|ontvanger|geadresseerde|b?cc|onderwerp|subject|betreft|verzonden( op)?"
    r"|sent|datum|date|beantwoorden|reply)\b"
    r"\s*(:|mij\b|me\b|$)",
    re.I,
)
ADDRESS = re.compile(r"<[^<>\s]+@[^<>\s]+>")
SUBJECT = re.compile(r"(re|fwd?|subject|onderwerp|betreft?)\b", re.I)
URL = re.compile(r"https?://|www\.|file:/")
PAGE_COUNT = re.compile(r"\W*\d{1,2}\s?/\s?\d{1,2}\W*")
BELOW_HEAD = 2.5
"""So many times the height of its figures below the last line of a head, a day stands in the mail itself."""
SPOKEN = 3
"""In words: so many before a day on its line are of a sentence."""
MAIL_HEAD = 0.09
"""Fraction of the page's height around the day in which a mail's head is looked for."""
NAME_WORD = r"(?:[A-Z][\w.'’-]*|van|de|den|der|ter|ten|te|el|aan|op|'t)"
OFFICE = (
    r"(?:De |Het )?(?:[A-Z][\w-]* )?(?i:afdeling|bureau|secretariaat|team|directie|bestuur|commissie"
    r"|organisatie|opleidingsbureau|scholingscommissie|congresbureau|praktijkmanagement)( [\w&-]+){0,4}"
)
"""Who signs for a house."""
HOUSE = re.compile(r"\b[A-Z]\w*(?:huis|academie|instituut|centrum|bureau|organisatie|netwerk|kring|vereniging)\b")
"""The name of an institute, which tells of no activity whatever it deals in: `Nascholingshuis Utrecht`."""
NAME_BEFORE = re.compile(
    r"(^|[.!?:]\s|\s\s)\W*(?!(?i:beste|geachte|hoi|hallo|hi|dag|lieve|dear|goede\w+)\b)"
    rf"({OFFICE}|[A-Z][\w.'’-]*( {NAME_WORD}){{0,6}})"
    r"((, [^,.;:]{2,40}){0,3}\s?[,–-]|(?<= [A-Z])[\w'’-]+)"
    r"\s*(d\.?d\.?|de|den|op)?\s*$"
)
FOOTER = re.compile(r"\W*(https?://\S+|www\.\S+|(pagina|blad|p\.)?\s?\d{1,3}(\s?(/|van)\s?\d{1,3})?)\W*", re.I)
UPPER = 0.35
SHORTEST_TEXT = 3
"""In lines: the last of more than these closes a text, though it stands high on its page."""
SAME_PLACE = 0.012


def heads(one: Mention, layout: Layout) -> bool:
    """Whether it stands in a title: a short line in the upper part of its page, and no cell below a header."""
    if one.box.top > 0.35 or (one.spot is not None and one.spot.table.header is not None and not one.alone):
        return False
    own = next((line for line in one.lines if _within(line, one, 0.5)), one.lines[0])
    return len(own.text.split()) <= 14 and (len(one.lines) <= 2 or bool(one.label) or own is one.lines[0])


def under_title(one: Mention, layout: Layout) -> bool:
    """Whether the line right above, in the upper part of the page, names an activity: `Notulen intervisie`."""
    above = [line for line in layout.lines if line.page == one.page and line.box.bottom <= one.box.middle]
    if not above or one.box.top > 0.4 or one.spot is not None:
        return False
    title = max(above, key=lambda line: line.box.bottom)
    near = one.box.top - title.box.bottom < 2.5 * max(title.box.height, one.box.height)
    is_title = len(title.words) <= 12 and not title.text.rstrip().endswith((".", ","))
    return near and is_title and bool(roles("day_words")["activity"].search(plain(title.text)))


def starts_line(one: Mention) -> bool:
    before = re.sub(r"\bd\.? ?d\.?|\bop\b", "", one.text[: one.phrase.span[0]].lower())
    return not any(letter.isalpha() for letter in before) and len(one.text) < 90


def is_letter(layout: Layout) -> bool:
    return any(_of_head(line, layout) for line in layout.lines if _leads_paper(line.page, layout))


def _leads_paper(page: int, layout: Layout) -> bool:
    """Whether it is the first page of its paper, which may not be the first of its file."""
    return page == min(one.number for one in layout.pages)


def _of_head(line: Line, layout: Layout) -> re.Match[str] | None:
    """What a line says that only a letter's head does; what it is about stands on forms too, that nobody closes."""
    found = LETTER.match(plain(line.text).strip())
    if found is None or found["subject"] is None:
        return found
    return found if any(CLOSING.match(plain(one.text).strip()) for one in layout.lines) else None


def _has_day(line: Line) -> bool:
    """Whether a line names a day itself: what it says of signing is about that day."""
    return bool(re.search(r"\d", line.text)) and any(found.kind == "day" for found in phrases(line.text))


def near_signature(one: Mention, layout: Layout) -> bool:
    """Whether signing words stand beside it or within a few lines, and it stands below the paper's middle line or right
    above the close of a letter."""
    near = [line for line in layout.lines if line.page == one.page and _within(line, one, 3.2)]
    near = [line for line in near if _within(line, one, 0.5) or not _has_day(line)]
    if not any(SIGNED.search(plain(line.text)) and not _in_header(line, layout) for line in near):
        return False
    if any(CLOSING.match(plain(line.text)) and line.box.top > one.box.middle for line in near):
        return True
    lines = [line for line in layout.lines if line.page == one.page]
    above = sum(1 for line in lines if line.box.bottom < one.box.top)
    return above * 2 >= len(lines)


def signs_off(one: Mention, layout: Layout) -> bool:
    """Whether it is among the last few lines of a paper, with who signs and for whom: `Plaats`, `Naam`, `Functie`."""
    lines = [line for line in layout.lines if line.page == one.page]
    below = sum(1 for line in lines if line.box.top > one.box.bottom)
    if not below <= FEW_BELOW < len(lines) - below:
        return False
    near = (line for line in lines if _within(line, one, 3.2) and not _within(line, one, 0.5))
    return any(SIGNER.match(plain(line.text)) for line in near) or _is_above_name(one, lines)


def _is_above_name(one: Mention, lines: Sequence[Line]) -> bool:
    """Whether nothing but a name, and what its bearer is, stands below it, and its label begins its line."""
    under = [line for line in lines if line.box.top > one.box.bottom]
    own = next((line for line in lines if _within(line, one, 0.5)), None)
    inline = own is not None and plain(own.text).startswith(plain(one.label))
    short = all(len(line.words) <= SHORT_LINE and not re.search(r"[\d:]", line.text) for line in under)
    return inline and short and bool(under) and SIGNED_NAME.match(under[0].text) is not None


def _in_header(line: Line, layout: Layout) -> bool:
    return any(line is held for table in layout.tables for cell in table.header or () for held in cell.lines) or any(
        side_by_side(line.box, cell.box) and line.page == cell.page
        for table in layout.tables
        for cell in table.header or ()
    )


def _within(line: Line, one: Mention, heights: float) -> bool:
    height = max(one.box.height, 0.008) * 1.5
    return abs(line.box.middle - one.box.middle) <= heights * height


def in_letterhead(one: Mention, layout: Layout) -> bool:
    if not _leads_paper(one.page, layout) or one.box.top > 0.45 or BULLETED.match(one.text):
        return False
    near = (
        line for line in layout.lines if line.page == one.page and abs(line.box.middle - one.box.middle) < LETTERHEAD
    )
    return any(_of_letterhead(line, one, layout) for line in near)


def _of_letterhead(line: Line, one: Mention, layout: Layout) -> bool:
    """Whether a line shows that the day near it is the letter's: a salutation below it, or a reference."""
    found = _of_head(line, layout)
    return found is not None and (found["salutation"] is None or line.box.top > one.box.middle)


def points(one: Mention, days: Sequence[Mention], layout: Layout) -> int:
    """How much speaks for a day being the activity's (above 0) or that of a signature, a print or a mail (below 0), by
    where it stands and what stands with it. No single sign decides."""
    others = [other for other in days if other.phrase.value != one.phrase.value]
    single = one.phrase.kind == "day"  # nobody signs, and no mail is sent, on some days
    apart = single and bool(others) and not any(alike(one, other) for other in others)
    signs = (
        (2, with_moment(one)),
        (1, one.phrase.weekday is not None),
        (1, one.box.bottom < UPPER),
        (-3, stamped(one) and not _stamped_twice(one, days)),
        (3, time_role(one.heading) in ("start", "end", "range")),
        (-4, (single and in_mail_head(one, layout)) or beside_address(one, layout)),
        (-3, behind_name(one) and not with_moment(one) and single),
        (-3, apart and near_signature(one, layout)),
        (-2, apart and is_last(one, layout)),
        (-1, apart and all(_first(one) > _first(other) for other in others)),
    )
    return sum(weight for weight, holds in signs if holds)


def alike(one: Mention, other: Mention) -> bool:
    """Whether two days are written at the same place of two lines, cells or cards, one under or beside the other."""
    if one.page != other.page or one.alone != other.alone or one.lines == other.lines:
        return False
    mine, theirs = one.lines[0].box, other.lines[0].box
    if starts_line(one) and starts_line(other):
        return abs(one.box.left - other.box.left) < SAME_PLACE or side_by_side(one.box, other.box)
    both_end = not one.after.strip(" .)") and not other.after.strip(" .)") and len(one.lines) == len(other.lines) == 1
    return both_end and abs(mine.left - theirs.left) < SAME_PLACE and mine.top != theirs.top


def with_moment(one: Mention) -> bool:
    """Whether a length, or from when to when, stands in its own line, value or row."""
    text = one.spot.row_text if one.spot else one.text
    return any(found.kind in ("time_range", "duration") and "break" not in found.notes for found in phrases(text))


def stamped(one: Mention) -> bool:
    """Whether a bare time stands right behind it, as machines write: `9 jul 2018 17:50`."""
    return STAMP.match(one.after) is not None


def beside_address(one: Mention, layout: Layout) -> bool:
    """Whether the address of a page or its number stands in its row: what a browser prints in the corners."""
    row = (line for line in layout.lines if line.page == one.page and side_by_side(line.box, one.box))
    return any(URL.search(line.text) or PAGE_COUNT.fullmatch(line.text) for line in row)


def _stamped_twice(one: Mention, days: Sequence[Mention]) -> bool:
    """Whether the same day stands elsewhere with another time: when something began and ended."""
    same = (other for other in days if other.phrase.value == one.phrase.value and stamped(other))
    return len({other.after.strip()[:5] for other in same}) > 1


def in_mail_head(one: Mention, layout: Layout) -> bool:
    """Whether it stands among the lines that say from whom, to whom and about what a mail is."""
    if SUBJECT.match(one.label) or _is_spoken(one):
        return False
    here = (line for line in layout.lines if line.page == one.page)
    near = [line for line in here if abs(line.box.middle - one.box.middle) < MAIL_HEAD]
    head = [(line, found["who"].lower()) for line in near if (found := MAIL_LINE.match(line.text))]
    if all(line.box.bottom + BELOW_HEAD * one.box.height < one.box.middle for line, _ in head):
        return False
    heads = {who for _, who in head}
    return len(heads) >= 3 or (stamped(one) and (len(heads) >= 2 or any(ADDRESS.search(line.text) for line in near)))


def _is_spoken(one: Mention) -> bool:
    """Whether words lead to it on its own line that are no head of a mail's line: `je was op 12 maart bij de`."""
    own = next((line for line in one.lines if _within(line, one, 0.5)), one.lines[0])
    before = own.text.partition(one.where[0].said)[0]
    return len(re.findall(r"[^\W\d_]{2,}", before)) >= SPOKEN and MAIL_LINE.match(own.text) is None and not stamped(one)


def behind_name(one: Mention) -> bool:
    """Whether a place or a name leads to it, and no word of an activity: `P. Smit, coach, 2 april 2024`."""
    before = one.text[: one.phrase.span[0]]
    told = HOUSE.sub("", before)
    return NAME_BEFORE.search(before) is not None and not roles("day_words")["activity"].search(plain(told))


def is_last(one: Mention, layout: Layout) -> bool:
    """Whether nothing but a page number or address stands below it, and more than one line above."""
    last = max(line.page for line in layout.lines)
    if one.page != last:
        return False
    here = [line for line in layout.lines if line.page == last and not FOOTER.fullmatch(line.text)]
    below = [line for line in here if line.box.top > one.box.bottom]
    short = not below and len(here) > SHORTEST_TEXT
    return len(below) <= 1 < len(here) and (one.box.top > UPPER or short)


def _first(one: Mention) -> dt.date:
    value = one.phrase.value[0] if isinstance(one.phrase.value, tuple) else one.phrase.value
    return value if isinstance(value, dt.date) else dt.date.min
