"""What a row or entry says of whether its meeting was held, and was attended."""

import re
from collections.abc import Sequence

from extractors.fields.kind_words import kind_of_text
from extractors.fields.person_name import people
from extractors.labels import plain
from extractors.layout import Cell
from extractors.meetings.mentions import Spot

NO_MEETING = re.compile(
    r"totaal|totale|behaald|\bnorm\b|vereist|saldo|tegoed|nog te|gemiddeld|minimum|minimaal|resterend"
    r"|geannuleerd|afgelast|vervallen|gepland|niet doorgegaan|ging niet door|volgende"
)


NOT_HELD = re.compile(
    r"geannuleerd|afgelast|vervallen|vervalt|niet doorgegaan|ging niet door|gaat niet door|gepland|uitgesteld"
    r"|verplaatst|verzet naar|doorgeschoven|komt nog|volgt nog|nog (te volgen|niet|in te plannen)|in (de )?planning"
    r"|afgezegd|afgeblazen|gecancell?ed|gecanceld|ingetrokken|uitgevallen|geen doorgang|vervalt|onder voorbehoud"
    r"|niet (gegaan|aanwezig|deelgenomen|gevolgd|bijgewoond|afgerond|behaald|bezocht|geweest|gekomen|gehouden)"
    r"|geen gehoor|weggebleven|no[- ]?show|cancell?ed|postponed|not attended|not (yet )?(started|completed)"
    r"|niet (gestart|begonnen|voltooid|gedaan|ingevuld|verschenen|op komen dagen|komen opdagen)|in progress|overdue"
    r"|in (uitvoering|behandeling|wacht)"
)


NOT_THERE = re.compile(
    r"\W*(afwezig|afw\.?|afgemeld|verhinderd|ziek|absent|n\.?v\.?t\.?|nee|open|aangemeld|ingeschreven|bezig|gestart"
    r"|onvoltooid|loopt|lopend|wachtlijst|pending|enrolled|registered|missed|gemist)\W*"
)
"""What a cell or line of its own says of a meeting that does not count."""
MILD = re.compile(r"\W*(n\.?v\.?t\.?|nee|open|ziek)\W*")
"""Of those, what may be said of something else than the meeting."""
STATUS = re.compile(
    r"status|aanw|present|gevolgd|bijgewoond|deelgenomen|deelname|voortgang|resultaat|gehouden|doorgegaan|afgerond|voltooid"
    r"|verschenen|opkomst|opmerking|bijzonder|toelichting|stand\b"
)
"""The headers under which those words speak of the meeting; under `Accreditatie` they speak of something else."""
WORK = re.compile(
    r"\W*(?:\d+ )?(?:telefonisch |inloop|avond)?(?:spreekuur|consulten|administratie|visites?|huisbezoek(?:en)?"
    r"|patientenzorg|vakantie|verlof|roostervrij|feestdag|telefoondienst)\b\W*(?:\d[^,;]*)?"
)
"""What a cell says of a day of work or a day off."""
MARK = re.compile(r"\W{0,3}(v|x|j|n|ja|nee|a|aanw\w*|p|o|\W)?\W{0,3}")
MARKED_HERE = re.compile(r"[jvxy+✓✔√1]|ja|yes|aanw\w*\.?")
MARKED_AWAY = re.compile(r"[-–—n0]|nee|no|afw\w*\.?")
PIECES = re.compile(r"[|–—(),;\[\]·•»]|\s-\s")
BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
LAST_WORD = re.compile(
    r"\b(geannuleerd|afgelast|vervallen|niet doorgegaan|afgezegd|uitgevallen|afgeblazen|cancell?ed)\W*$"
)
"""How a line ends whose meeting was not held, however long it is."""
OF_ATTENDANCE = re.compile(r"\W*(aanwezig(heid)?|presentie)\b")
MOST_OF_STATUS = 4
"""In words."""
MOST = 0.6


def tells_of_absence(text: str) -> bool:
    """Whether a cell or line says, in a few words of their own, that a meeting was not held or not attended."""
    parted = [piece.strip() for piece in PIECES.split(plain(text))]
    pieces = [piece for piece in parted if 0 < len(piece.split()) <= MOST_OF_STATUS]
    held = not (any(map(NOT_HELD.search, pieces)) or any(map(NOT_HELD.match, parted)) or LAST_WORD.search(plain(text)))
    alone = pieces if re.search(r"\d", text) else [plain(text), *_in_brackets(text)]
    return not held or any(NOT_THERE.fullmatch(piece) for piece in alone)


def _in_brackets(text: str) -> list[str]:
    """What stands between brackets and says of a meeting that it does not count: `Intervisie (afgemeld)`, but not
    `Workshop (open)`."""
    return [piece for piece in BRACKETS.findall(plain(text)) if not MILD.fullmatch(piece)]


def row_is_attended(spot: Spot) -> bool:
    """Whether no cell of its row says that the meeting does not count; in a table of who was there, with a column for
    each person, that cannot be told."""
    if sum(1 for column in zip(*spot.table.rows, strict=True) if _is_ticked([cell.text for cell in column])) > 1:
        return True
    names = spot.table.names or ("",) * len(spot.table.rows[spot.row])
    columns = zip(spot.table.rows[spot.row], names, zip(*spot.table.rows, strict=True), strict=True)
    if any(_asks_who_came(name) and _is_marked_absent(cell, column) for cell, name, column in columns):
        return False
    said = [
        (said, name) for cell, name in zip(spot.table.rows[spot.row], names, strict=True) for said in _said(cell, name)
    ]
    return not any(tells_of_absence(text) and not _of_something_else(text, name) for text, name in said)


def _said(cell: Cell, name: str) -> tuple[str, ...]:
    """What a cell says, and its last word where its column is for who was there: the end of the cell before it may
    have been set against it."""
    whole = cell.text
    lasts = OF_ATTENDANCE.match(plain(name)) and not re.search(r"\d", whole)
    return (whole, whole.split()[-1]) if whole and lasts else (whole,)


def is_work(texts: Sequence[str]) -> bool:
    """Whether one of the cells or lines of a row says that it was a day of work or off, and none names a kind."""
    return any(WORK.fullmatch(plain(text)) for text in texts) and not any(kind_of_text(text)[0] for text in texts)


def _asks_who_came(header: str) -> bool:
    """Whether marks under it say who was there: `Aanw.`, or the name of somebody."""
    return STATUS.search(plain(header)) is not None or any(one.first for one in people(header))


def _is_marked_absent(cell: Cell, column: Sequence[Cell]) -> bool:
    """Whether it holds the mark of who was not there, in a column with marks of who was: `N` under `J`."""
    here = any(MARKED_HERE.fullmatch(plain(one.text).strip()) for one in column)
    return here and MARKED_AWAY.fullmatch(plain(cell.text).strip()) is not None


def _of_something_else(text: str, header: str) -> bool:
    return bool(header) and MILD.fullmatch(plain(text)) is not None and STATUS.search(plain(header)) is None


def _is_ticked(column: Sequence[str]) -> bool:
    """Whether a column holds marks of who was there: `V`, `x`, `afw.`, nothing."""
    marks = sum(1 for text in column if MARK.fullmatch(plain(text)) or NOT_THERE.fullmatch(plain(text)))
    return marks >= MOST * len(column) and any(column)
