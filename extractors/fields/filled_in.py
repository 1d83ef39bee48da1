"""Whether a form was filled in at all, and whether a table is kept of what happened."""

import re
from collections.abc import Iterator, Sequence

from extractors.evidence import Box
from extractors.fields.passages import remembered
from extractors.fields.person_name import people
from extractors.fields.phrases import phrases
from extractors.fields.wording import fold
from extractors.geometry import shared_height
from extractors.layout import Cell, Layout, Table

MOST_LINES = 40
"""A longer paper without a day, a time or a name is a text, not a blank form."""
FEWEST_LABELS = 3
FEWEST_ROWS = 2
FEWEST_STROKES = 2
WIDTH_OF_WRITING = 0.02
DAY_OR_TIME = frozenset({"day", "day_range", "days", "time", "time_range", "duration", "month_range"})
DAYS = frozenset({"day", "day_range", "days"})
_TO_FILL_IN = re.compile(
    r"(?:de |uw |je )?(?:naam|namen|datum|tijd|begintijd|eindtijd|begin|eind|aanvang|tijdstip|plaats|locatie|groep|"
    r"duur|aantal uren|uren|handtekening|paraaf|gespreksleider|voorzitter|notulist|onderwerp|thema|deelnemers?|"
    r"aanwezig(?:en)?|afwezig(?:en)?|supervisor|supervisant|praktijk|organisatie|functie|ingebrachte?|inbreng(?:er)?|"
    r"casus|werkvorm|methode|leerpunten|registratienummer|"
    r"soort|activiteit|titel|docent|besproken|conclusie|evaluatie)\b.{0,32}"
)
_OF_THE_FORM = re.compile(
    r"formulier|versie|vastgesteld|minimaal|maximaal|ten minste|herzien|revisie|uitgave|bewaren|invullen|in te vullen|"
    r"©|copyright|model "
)
_SLOT = re.compile(
    r"[(\[<](?:naam|namen|datum|data|aantal|plaats|tijd|handtekening|titel|functie|periode)\b[^)\]>]{0,25}[)\]>]"
)
FEWEST_SLOTS = 3
_HOURS = re.compile(r"^(?:aantal )?(?:uren|uur|duur|tijdsduur|tijd|punten|studielast|tijdstip|van.*tot)\b")
_DAY_HEAD = re.compile(r"^(?:datum|data|dag|wanneer|datum .*|gevolgd op|afgerond op|gesprek|bijeenkomst)$")
_MARKED = re.compile(r"paraaf|handtekening|akkoord|getekend|afgetekend|signatuur|handt\.?")
_STATUS = re.compile(r"^status$|^beoordeling$|^behaald$|^resultaat$|^toegekend$")
_DONE = re.compile(
    r"goedgekeurd|ingediend|afgerond|voltooid|behaald|gevolgd|akkoord|toegekend|verwerkt|aanwezig|geaccepteerd|ja\b|"
    r"in behandeling"
)
_WEEKDAY = re.compile(r"(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?: .*)?")
_OFF = re.compile(r"vrij|verlof|vakantie|ziek|roostervrij|adv|atv|off|dienst|late dienst|vroege dienst|nachtdienst")
FEWEST_DAYS = 3


@remembered
def not_filled_in(layout: Layout) -> bool:
    """Whether this is a form as it was handed out: labels to fill in, and neither a day, a time, a name nor writing; or
    a text that names in brackets what is to stand there."""
    if sum(len(_SLOT.findall(fold(line.text))) for line in layout.lines) >= FEWEST_SLOTS:
        return not any(one.first for line in layout.lines for one in people(line.text)) and not _written(layout)
    lines = [line for line in layout.lines if not _OF_THE_FORM.search(fold(line.text))]
    labels = [line for line in lines if _TO_FILL_IN.fullmatch(fold(line.text).strip(" :.*_-/"))]
    if len(lines) > MOST_LINES or len(labels) < FEWEST_LABELS or len(labels) < len(lines) / 2:
        return False
    if any(phrase.kind in DAY_OR_TIME for line in lines for phrase in phrases(line.text)):
        return False
    if any(one.first for line in lines if line not in labels for one in people(line.text)):
        return False
    return _written(layout) < FEWEST_STROKES


def _written(layout: Layout) -> int:
    """How many pieces of ink are as wide as writing: by hand perhaps, and unread."""
    return sum(1 for page in layout.pages for ink in page.ink if ink.width >= WIDTH_OF_WRITING)


@remembered
def keeps_rows(layout: Layout) -> bool:
    """Whether a table lists days that passed: each with hours or points, and initials or a status of what was done."""
    return any(_kept(layout, table) for table in layout.tables)


def _kept(layout: Layout, table: Table) -> bool:
    heads = [fold(cell.text).strip(" :.*") for cell in table.header or ()]
    days = _columns(heads, _DAY_HEAD)
    if not days or not any(_HOURS.match(head) for head in heads):
        return False
    rows = [row for row in table.rows if any(_has_day(row[at]) for at in days if at < len(row))]
    marked, status = _columns(heads, _MARKED), _columns(heads, _STATUS)
    signed = [row for row in rows if any(at < len(row) and _marked(layout, row, at, table) for at in marked)]
    done = [row for row in rows if any(at < len(row) and _DONE.search(fold(row[at].text)) for at in status)]
    return max(len(signed), len(done)) >= min(FEWEST_ROWS, len(rows)) > 0


def _columns(heads: list[str], pattern: re.Pattern[str]) -> list[int]:
    return [at for at, head in enumerate(heads) if pattern.search(head)]


def _has_day(cell: Cell) -> bool:
    return any(phrase.kind in DAYS for phrase in phrases(cell.text))


def _marked(layout: Layout, row: tuple[Cell, ...], at: int, table: Table) -> bool:
    """Whether the cell holds letters, or ink stands in its column at the height of the row."""
    if row[at].text.strip(" .-_"):
        return True
    head = (table.header or row)[at].box
    tops = [line for cell in row for line in cell.lines]
    return any(
        shared_height(ink, line.box) > 0 and ink.right > head.left and ink.left < max(head.right, head.left + 0.1)
        for line in tops[:1]
        for ink in _ink(layout, line.page)
    )


def _ink(layout: Layout, page: int) -> Iterator[Box]:
    return (ink for one in layout.pages if one.number == page for ink in one.ink)


@remembered
def rosters(layout: Layout) -> bool:
    """Whether a table says who works when: people down its side, days over its columns, and in most cells a time of
    the cell's own or that it is a day off. A list of who came has marks there, or one time for all."""
    return any(_rosters(table) for table in layout.tables)


def _rosters(table: Table) -> bool:
    rows = [row for row in ((table.header,) if table.header else ()) + tuple(table.rows) if row]
    on_its_side = [tuple(column) for column in zip(*rows, strict=False)]
    return _is_roster(rows) or _is_roster(on_its_side)


def _is_roster(rows: Sequence[Sequence[Cell]]) -> bool:
    heads, *rest = [*rows, ()]
    days = [at for at, cell in enumerate(heads) if _has_day(cell) or _WEEKDAY.fullmatch(fold(cell.text).strip(" ."))]
    staff = [row for row in rest if row and any(one.first for one in people(row[0].text))]
    cells = [fold(row[at].text) for row in staff for at in days if 0 < at < len(row) and row[at].text]
    timed = [one for one in cells if any(phrase.kind == "time_range" for phrase in phrases(one))]
    shifts = len(timed) + sum(1 for one in cells if _OFF.fullmatch(one.strip(" .-")))
    return len(days) >= FEWEST_DAYS and len(staff) >= FEWEST_ROWS and bool(timed) and shifts > len(cells) / 2
