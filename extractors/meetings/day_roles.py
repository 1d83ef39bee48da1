"""Which day is it? Of the activity, of signing, printing, birth, the next meeting … Only the activity's counts."""

import datetime as dt
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.fields.holder import is_name_label
from extractors.fields.mood import DONE, OFF, looks_ahead, stayed_away, tells, without_absence
from extractors.fields.phrases import phrases
from extractors.geometry import holds_centre, side_by_side
from extractors.labels import is_label, label_role, plain, roles
from extractors.layout import Cell, Layout, Line
from extractors.layout.cell_sort import sort_of
from extractors.layout.paragraphs import BULLET
from extractors.layout.record_rows import cells_missed
from extractors.meetings.day_places import (
    BULLETED,
    NAME_WORD,
    SIGNED,
    SUBJECT,
    UPPER,
    heads,
    in_letterhead,
    in_mail_head,
    is_letter,
    near_signature,
    points,
    signs_off,
    stamped,
    starts_line,
    under_title,
)
from extractors.meetings.listed_together import listed_together
from extractors.meetings.mentions import Mention, Spot
from extractors.meetings.surroundings import Told, sentence, told

COUNTING = frozenset({"activity", "series_start", "series_end", "place_and_day", "publication", "unknown"})
"""Roles that a day of the activity may have."""
LISTS = ("activity", "next_meeting", "planned", "cancelled", "deadline")
"""Roles that one word gives to a whole list of days."""
TOOK_PART = re.compile(r"deelname|deelgenomen|gevolgd|bijgewoond|bezocht|deel$")
"""Words that outweigh those further away: `Uitgereikt aan … voor deelname aan de cursus … van 12 maart`."""
DATE_WORD = re.compile(r"dat(um|a|ums)|dag(en)?|date|dd")
FILLERS = frozenset(
    ("de", "het", "en", "van", "der", "een", "op", "of", "the", "and", "in", "te", "waarop", "welke", "plaats")
)
OF_ACTIVITY = re.compile(
    r"activ|bijeen|interv|superv|overleg|verga|scholing|cursus|train|congres|confer|sessie|gesprek|meeting|event|casu|mdo"
    r"|consult|bespre|tijd|uur|gehouden|gevolgd|bijgewoond|bezocht|uitge?voer|deelna|deelge|plaatsge|vond|avond|middag"
    r"|ochtend|sympos|webinar|works|les|stage|periode|begin|start|eind|laatst|eerst|wanneer|netwerk|groep|contact|behaal"
    r"|voltooi|afgerond|aanwezig|presentie|dat(um|a)|dag|moment|looptijd|module|toets|examen|herreg|jaar|maand|locatie|complet"
)
"""Words of labels that make a day the activity's."""
OVERRULING = frozenset({"cancelled", "next_meeting", "signing", "printing", "planned", "previous_meeting", "birth"})
"""What a word right beside the day may say even where a label or header says `datum`."""
RIGHT_BESIDE = 9.0
BEGINS = re.compile(r"\W*(begin|start|aanvang|eerste|van\b|vanaf)\w*", re.IGNORECASE)
ENDS = re.compile(r"\W*(eind|slot|laatste|tot\b|t/m|afsluit|afrond)\w*", re.IGNORECASE)
"""How labels begin of the days between which something ran."""
GENERIC = re.compile(r"(de |the )?(datum|date)|data|dag|day|d\.?d\.?|datums?")
ACTIONS = re.compile(r"\bacties?\b|actiepunt|\bwie\b|door wie|uitvoer|verantwoordelijk|gereed|deadline|taak|taken")
TAKES_TIME = re.compile(r"looptijd|periode|tijdvak|duur|\buren\b|aantal|tijd\b|aanwezig")
"""What no list of actions has a column for."""
LETTER_HEADERS = re.compile(r"kenmerk|betreft|uw brief|behandeld door|doorkies|bijlage|\bref(erentie)?\b")
SAME_LEFT = 0.012
FOLLOWING = re.compile(
    r"volgende (\w+ )?\w+(en|s|a)\b(.*:|\.)$|volgende .*\b(aanwezig|bijgewoond|deelgenomen|gevolgd|gehouden)\b"
)
"""What stands above days that took place: `was bij de volgende bijeenkomsten aanwezig:`."""
ITEM = re.compile(r"\W*\d|\s*[-–—•*●▪«»¢©®+~°]|(\w )?(ma|di|wo|do|vr|za|zo)\w*\s+\d")
"""How a line of a list of days begins."""
CALENDAR = re.compile(
    r"(de |onze |activiteiten|bijeenkomsten|vergader|jaar|scholings)?(agenda|kalender)( \d{4}| (voor|na)jaar( \d{4})?)?"
    r"|(komende|geplande|aankomende|toekomstige) \w+|save the dates?|(data )?(om )?te noteren|noteer alvast|binnenkort"
    r"|vooruitblik|(zet|noteer) (alvast )?in (je|uw) agenda|upcoming( \w+)?"
)
"""Headings of what lies ahead of whoever made the paper."""
CALENDAR_LEFT = 0.02
LEADS_ON = re.compile(r"\b(vanaf|sinds|since|per|met ingang van)\b", re.IGNORECASE)
"""Behind a day these lead to something else: `7 juni 2021, Jaarbeurs. Ontvangst vanaf 8.45 uur`."""
LABEL_BEHIND = re.compile(r"\s(?=[A-Z][a-z]+( [a-z]+)?:\s)")
"""A label behind a day speaks of what stands behind it in turn."""
PLACE_BEFORE = re.compile(rf"^[A-Z][\w'’-]+( {NAME_WORD}){{0,4}},\s*(?:d\.?d\.?)?\s*(?:de|den)?\s*$")
LABELLED = re.compile(r"[^\W\d][^:.,]{2,30}: \S")
"""A line that a label opens: no sentence of it goes on below."""
ABSENT_ON = re.compile(
    r"(?:\b(?:afwezig|niet aanwezig|verhinderd|afgemeld|absent|ziek|gemist)\b|m\.k\.|z\.k\.)[^.;()\w]*"
    r"(?:\b(?:op|d\.?d\.?)\W+)?(?:\w+dag )?$",
    re.IGNORECASE,
)
"""What stands between a holder's name and a day at which the holder was not: `A. Riemersma (afwezig op 11 maart)`."""
ON_THE = re.compile(r"\W*(d\.? ?d\.?|de dato)\W*", re.IGNORECASE)
FRACTION = re.compile(r"\s*(\d{1,2})\s?/\s?(\d{1,2})\s*")
LEAST_FRACTIONS = 3
LONGEST_LIST = 30
LONGEST_INLINE = 4
"""Words."""
CLAUSE_END = re.compile(r"[,;:(|]|\b(en|maar|waar|die|dat)\b")
PARTICIPLE = re.compile(r"(ge|in|ver|af|be|toe|op|uit|bij|aan|her|door|over|ont|vast)\w{3,}(d|t|en)")
VERBS_OF = frozenset({"issue", "printing", "registration", "version", "invoice"})
"""Roles of days on which something was done with a paper, not the activity."""
WEAK = frozenset({"day.alone", "day.unknown", "day.place", "day.bottom", "day.heading", "day.noun"})
"""Ways of telling that rest on one thing."""
APART = 2
"""So many points tell two days apart."""
APPOSITION = re.compile(
    r"(?:(?<=,) (?:(?:[a-z]+ )?(?:werkzaam|geboren|geregistreerd|ingeschreven|aangesloten)|in dienst|lid|houder|wonende"
    r"|als)|(?:^|(?<! is)(?<! was)(?<! ben)(?<! bent)(?<=[^,\s])\s+)werkzaam (?:als|bij|in))\b[^,:;]*,"
)
"""What a sentence says of a person between two commas is nothing of the day behind it: `, werkzaam als POH-GGZ, in de
periode …`; the name before it may stand on a line of its own, without a comma."""
ASIDE = re.compile(r"\((?:versie|vs\.?|v\.? ?\d|druk|editie|geb|big|reg|lid|in dienst|sinds)[^()]*\)", re.IGNORECASE)
"""What brackets before a day say of a course or a person is nothing of the day: `(versie 2.1) op 8 mei`."""
APPROVED = re.compile(
    r"\W{0,3}[^…]{0,40}\b(vastgesteld|goedgekeurd|akkoord|ongewijzigd|zonder wijzigingen|aangenomen)\b(?! (op|d\.?d))"
)
"""How the sentence goes on behind the day of minutes that a later meeting deals with."""
MINUTES_OF = re.compile(
    r"\b(verslag|notulen|besluitenlijst|actielijst)( (van|d\.?d\.?|vergadering|overleg|bijeenkomst|de|het|der|dd\.?|op"
    r"|((ma|di|woe|donder|vrij|zater|zon)\w*dag)))*\W*$"
)
MINUTES_TO_APPROVE = re.compile(r"(goedkeur|vaststell|bespreking|doornemen)\w*( van)?( het| de)? (verslag|notulen)\b")
ITEM_OF_MINUTES = re.compile(r"\W*\d{1,2}\s?[.)]?\s+(?i:verslag|notulen)\b")
AGENDA = re.compile(r"\W*\d{1,2}\s?[.)]?\s+(opening|mededelingen|rondvraag|w\.?v\.?t\.?t\.?k|sluiting)\b")
"""Items of an agenda."""
AT_THE_LATEST = re.compile(r"\bv(?:óó|oó|óo|òò|ó)r\s*$", re.IGNORECASE)
"""`vóór` with its accents is never `for`."""
SENT_TO = re.compile(r"\W*(?i:aan|to|van|from|naar|verzonden(?: door)?|gestuurd door|sent)\b\W*(?:mij|me|[A-Z])")
DECLARES = re.compile(r"\b(verkla(ar|art|ren|ring)|bevestig(t|en)?)\b")
"""What whoever signs says: the place and day above it are of the declaration."""
QUOTES = re.compile(
    r"(\W|om\b|at\b|\d{1,2}[:.]\d\d(:\d\d)?|uur\b)*"
    r"(?:(?:schreef|wrote)\b[^;?!]{2,80}|heeft [^;?!:]{2,80}geschreven|[^;?!:]{2,80}\bwrote):",
    re.IGNORECASE,
)
LINES_OF_TITLE = 3
LEAST_SECTIONS = 2
NEXT_LINE = 2.5
"""Heights of a day, at most, from it to one right under it."""
TICKS = "☑☒✓✔"
BOX_BEFORE = re.compile(r"\W{0,2}(?P<mark>[☐□☑☒✓✔])\s?(?=\w)")
LEAST_BOXES = 2
MARKED_PRESENT, MARKED_ABSENT = re.compile(r"[vxp+✓✔√]|ja|aanw\w*\.?"), re.compile(r"[-–—oan]|nee|afw\w*\.?")
RIGHT_BEHIND = 4
"""Characters: a comma, a dot or a stroke."""
OLDEST = 2006
"""No register of this kind is older; a day before it, with nothing said of it, is no activity's."""


@dataclass(frozen=True, slots=True)
class DayRole:
    """What a day on the paper is, and how that was told (`day.label`, `day.sentence` …)."""

    name: str
    found_by: str

    @property
    def counts(self) -> bool:
        return self.name in COUNTING


BY_LABEL = DayRole("activity", "day.label")
REMAINING = DayRole("activity", "day.remaining")
STAYED_AWAY = DayRole("missed", "day.sentence")


LED_UP_TO = DayRole("activity", "day.list")


def day_roles(days: Sequence[Mention], layout: Layout) -> list[DayRole]:
    """One role for every day, in the order given."""
    missed = [cell for table in layout.tables for cell in cells_missed(table, layout.lines)]
    found = [
        DayRole("missed", "day.column") if _is_in(one, missed) else _role(_as_told(one), days, layout) for one in days
    ]
    found = _along_the_line(found, days)
    found = [_by_place(role, one, days, found, layout) for role, one in zip(found, days, strict=True)]
    found = _down_the_list(_missed_throughout(_called_off(found, days, layout), days), days)
    return _weighed(_begun_and_ended(found, days), days, layout)


def _down_the_list(found: Sequence[DayRole], days: Sequence[Mention]) -> list[DayRole]:
    """The roles, those of days put right that stand right under one another, each first on its line: they are all what
    the first of them is, though only that one has a label."""
    settled = list(found)
    for n, (above, below) in enumerate(pairwise(days)):
        both = settled[n].name == settled[n + 1].name == "activity"
        if both and above.spot is None and below.spot is None and not below.label and _right_under(above, below):
            settled[n + 1] = settled[n]
    return settled


def _along_the_line(found: Sequence[DayRole], days: Sequence[Mention]) -> list[DayRole]:
    """The roles, those of days that follow in one line on the first of a list, nothing but lengths between, being the
    same: `was aanwezig op:` `3 februari (1 uur), 7 april (2 uur)`."""
    settled = list(found)
    for n, (first, second) in enumerate(pairwise(days)):
        follows = first.lines == second.lines and settled[n + 1].name == "unknown"
        if settled[n] == LED_UP_TO and follows and listed_together(first, second):
            settled[n + 1] = LED_UP_TO
    return settled


def _right_under(above: Mention, below: Mention) -> bool:
    """Whether two days begin their lines at one edge, with no line between."""
    if above.page != below.page or abs(above.box.left - below.box.left) > SAME_LEFT:
        return False
    return 0 < below.box.middle - above.box.middle < NEXT_LINE * above.box.height


def _called_off(found: Sequence[DayRole], days: Sequence[Mention], layout: Layout) -> list[DayRole]:
    """The roles, those of days put right behind whose label comes, before the next such day, that it was cancelled."""
    heads = [one for one, role in zip(days, found, strict=True) if role.counts and one.label and not one.in_row]
    if len(heads) < LEAST_SECTIONS or len({plain(one.label) for one in heads}) > 1:
        return list(found)
    off = {one.order for one, after in zip(heads, [*heads[1:], None], strict=True) if _is_off(one, after, layout)}
    return [
        DayRole("cancelled", "day.section") if one.order in off else role for one, role in zip(days, found, strict=True)
    ]


def _missed_throughout(found: Sequence[DayRole], days: Sequence[Mention]) -> list[DayRole]:
    """The roles, a day that a sentence says was missed being so wherever it is written (a mail's subject names it too),
    but where a sentence tells that something was."""
    missed = {one.phrase.value for role, one in zip(found, days, strict=True) if role == STAYED_AWAY}
    return [
        STAYED_AWAY if one.phrase.value in missed and role.counts and not tells(_said_of(one)) else role
        for role, one in zip(found, days, strict=True)
    ]


def _is_off(one: Mention, after: Mention | None, layout: Layout) -> bool:
    """Whether a line between a day and the next one begins by saying that the meeting did not take place."""
    end = (after.page, after.box.middle) if after else (math.inf, 0.0)
    below = (line for line in layout.lines if (one.page, one.box.middle) < (line.page, line.box.middle) < end)
    return any(OFF.match(plain(line.text)) for line in below)


def _is_in(one: Mention, cells: Sequence[Cell]) -> bool:
    return any(cell.page == one.page and holds_centre(cell.box, one.box) for cell in cells)


def _begun_and_ended(found: Sequence[DayRole], days: Sequence[Mention]) -> list[DayRole]:
    """The roles, those of two days put right of which one label says that it began and the other that it ended:
    `Begin stage`, `Einde stage`."""
    ends = [
        [one for one, role in zip(days, found, strict=True) if role.counts and not one.in_row and said.match(one.label)]
        for said in (BEGINS, ENDS)
    ]
    firsts, lasts = ends
    values = [one.phrase.value for one in (*firsts, *lasts)]
    begun, ended = values if len(firsts) == len(lasts) == 1 else (None, None)
    if not isinstance(begun, dt.date) or not isinstance(ended, dt.date) or begun >= ended:
        return list(found)
    named = {firsts[0].order: "series_start", lasts[0].order: "series_end"}
    return [
        DayRole(named[one.order], "day.label") if one.order in named else role
        for one, role in zip(days, found, strict=True)
    ]


def _weighed(found: Sequence[DayRole], days: Sequence[Mention], layout: Layout) -> list[DayRole]:
    """The roles, those days weighed against each other of which no word says what they are. What is left when the
    signature's, the mail's and the machine's are known is the activity's."""
    weight = _weights(found, days, layout)
    sure = any(role.name == "activity" and not _is_weak(role) for role in found)
    best = max((own for own, role in zip(weight, found, strict=True) if _is_weak(role)), default=0)
    left = {
        one.phrase.value
        for own, role, one in zip(weight, found, days, strict=True)
        if _is_weak(role) and one.phrase.value and own >= max(best - APART + 1, 0)
    }
    only = len(left) == 1
    settled = [
        _settled(role, own, best, sure, only) if _is_weak(role) else role
        for role, own in zip(found, weight, strict=True)
    ]
    left_over = {
        one.phrase.value
        for role, one in zip(settled, days, strict=True)
        if role.counts and isinstance(one.phrase.value, dt.date) and (role.name != "unknown" or _has_year(one))
    }
    return [
        REMAINING if len(left_over) == 1 and role.name == "place_and_day" and _leads(one, layout) else role
        for role, one in zip(settled, days, strict=True)
    ]


def _has_year(one: Mention) -> bool:
    """Whether it is written with its year: `per 1 januari` in running text is no day of a meeting."""
    return re.search(r"\d{4}|\D\d\d$", one.phrase.said.strip()) is not None


def _leads(one: Mention, layout: Layout) -> bool:
    """Whether a place and day stand where a paper tells of what took place: in its upper part, of no letter, with
    most of the text below."""
    if one.box.bottom > UPPER or is_letter(layout) or in_letterhead(one, layout) or near_signature(one, layout):
        return False
    here = [line for line in layout.lines if line.page == one.page]
    if any(DECLARES.search(plain(line.text)) for line in here):
        return False
    above = [line for line in here if line.box.bottom < one.box.top]
    return bool(above) and 2 * len(above) <= len(here)


def _weights(found: Sequence[DayRole], days: Sequence[Mention], layout: Layout) -> list[int]:
    """The points of each; a day that is written more than once has those of where it stands best."""
    best: dict[object, int] = {}
    for role, one in zip(found, days, strict=True):
        if _is_weak(role) and one.phrase.value:
            best[one.phrase.value] = max(points(one, days, layout), best.get(one.phrase.value, -99))
    return [best.get(one.phrase.value, 0) for one in days]


def _is_weak(role: DayRole) -> bool:
    return role.counts and role.found_by in WEAK and role.name in ("unknown", "place_and_day", "activity")


def _settled(role: DayRole, own: int, best: int, sure: bool, only: bool) -> DayRole:
    """The role of a day with `own` points where the best has `best`; `sure` when words name the activity's, `only` when
    no other day is left that may be it."""
    if own <= -APART and (sure or best >= own + APART):
        return DayRole("signing", role.found_by)
    if own < 0 and role.name == "activity":
        return DayRole("place_and_day", "day.place")
    left = role.name == "unknown" or (role.name == "place_and_day" and role.found_by == "day.place" and own > APART)
    if left and only and not sure and own == best >= 0 and (own > 1 or role.found_by == "day.alone"):
        return DayRole("activity", "day.remaining")
    return role


def _role(one: Mention, days: Sequence[Mention], layout: Layout) -> DayRole:
    plainly = _said_plainly(one, layout) or _unmarked(one, layout) or _in_told_list(one, layout)
    if plainly is not None:
        return plainly
    if _closes_list(one, days):
        return DayRole("place_and_day", "day.place")
    beside = [] if _is_dateline(one) else _of_range(_beside(one, days), one)
    if one.in_row:
        named = _in_table(one)
    else:
        named = label_role(one.label, "day_labels") if one.label else None
        named = named if named != "activity" or not _other_value(one.label) else None
        named = "activity" if named == "next_meeting" and DONE.search(plain(_whole(one.label, layout))) else named
    named = named or (_inline_label(one) if not one.in_row else None)
    if named is not None and not _overruled(beside):
        return DayRole(named, _where_named(one))
    if _in_calendar(one, beside, layout):
        return DayRole("planned", "day.list")
    if _only_ahead(one):
        return DayRole("planned", "day.sentence")
    if beside and beside[0].role == "previous_meeting" and _opens_paper(one, beside[0], layout):
        return DayRole("activity", "day.heading")
    if beside:
        return _by_words(beside[0], one, layout)
    opening = _opening_of_list(one, layout)
    if opening is not None:
        return DayRole(opening.role, "day.list" if DONE.search(opening.said) else "day.noun")
    return _unsaid(one, layout)


def _as_told(one: Mention) -> Mention:
    """A day without its label, where a sentence with a verb of the past leads to it: what a label asks for is not told
    so, but stands in another column beside it."""
    before = plain(sentence(one.text, *one.phrase.span)[0])
    running = len(re.findall(r"\w+", before)) > LONGEST_INLINE and tells(before)
    return replace(one, label="") if running and one.label and not one.in_row else one


def _by_words(word: Told, one: Mention, layout: Layout) -> DayRole:
    """What the nearest word says of it; in an item of a list that only names what took place, what leads up to it."""
    role = DayRole(word.role, _how(word, one, layout))
    opening = _opening_of_list(one, layout) if role.name == "activity" and _is_weak(role) else None
    led = opening is not None and opening.role == "activity" and DONE.search(opening.said) and BULLET.match(one.text)
    return LED_UP_TO if led else role


def _in_told_list(one: Mention, layout: Layout) -> DayRole | None:
    """Whether it is all that stands on its line, in a list that a sentence of what took place leads up to."""
    if one.spot is not None or not _is_item(one) or (one.label and not one.label[:1].islower()):
        return None
    opening = _opening_of_list(one, layout)
    told_of = opening is not None and opening.role == "activity" and DONE.search(opening.said)
    return DayRole("activity", "day.list") if told_of else None


def _closes_list(one: Mention, days: Sequence[Mention]) -> bool:
    """Whether a place and this day stand below a list of bare days under one label: where and when it was signed."""
    mine = [other for other in days if one.label and other.label == one.label]
    if one.in_row or len(mine) < LEAST_SECTIONS or mine[-1] is not one or not PLACE_BEFORE.match(one.before_on_line):
        return False
    return not any(PLACE_BEFORE.match(other.before_on_line) for other in mine[:-1])


def _opens_paper(one: Mention, word: Told, layout: Layout) -> bool:
    """Whether the paper begins with it: `Actielijst overleg d.d. 8 november` is of this meeting, not of the last."""
    first = layout.lines[: min(2, len(layout.lines))]
    return not word.said.startswith(("vorig", "voorgaand")) and any(line in first for line in one.lines)


def _sent(one: Mention) -> bool:
    """Whether a mail was sent then: its own head says so (`aan Anna 19 jul 2022 12:11`), or that of the one it answers
    (`Op 1-12-2024 om 12:42 schreef Hanneke:`)."""
    heads_mail = stamped(one) and SENT_TO.match(_own_line(one)) is not None
    return one.spot is None and (heads_mail or QUOTES.match(one.after) is not None)


def _said_of(one: Mention) -> str:
    """The sentence that it stands in, without the day itself, in plain letters."""
    return plain(" … ".join(sentence(one.text, *one.phrase.span)))


def _of_approved_minutes(one: Mention, layout: Layout) -> bool:
    """Whether it is that of minutes that were dealt with: `2. Verslag van 3 februari 2021: ongewijzigd vastgesteld`, or
    an item of an agenda, whatever stands below it."""
    before, behind = map(plain, sentence(one.text, *one.phrase.span))
    if not MINUTES_OF.search(before):
        return False
    item = ITEM_OF_MINUTES.match(_own_line(one)) and any(AGENDA.match(plain(line.text)) for line in layout.lines)
    return bool(item or APPROVED.match(behind) or MINUTES_TO_APPROVE.search(before))


def _said_plainly(one: Mention, layout: Layout) -> DayRole | None:
    """What its sentence leaves no doubt of: the writer was not there (`Op 22 juli was ik ziek, die heb ik gemist`), a
    mail was sent then, something was due."""
    said = _said_of(one)
    of_it = one.phrase.kind == "day" and not one.label and one.spot is None
    if of_it and stayed_away(said) and not DONE.search(without_absence(said)):
        return STAYED_AWAY
    if ABSENT_ON.search(one.before) and is_name_label(one.label):
        return STAYED_AWAY
    if _sent(one):
        return DayRole("issue", "day.sentence")
    if of_it and _of_approved_minutes(one, layout) and one.lines[0] not in layout.lines[:LINES_OF_TITLE]:
        return DayRole("previous_meeting", "day.sentence")
    return DayRole("deadline", "day.sentence") if AT_THE_LATEST.search(one.before) else None


def _only_ahead(one: Mention) -> bool:
    """Whether its sentence speaks of what will or may be, and of nothing that was: `wil de cursus doen op 3 mei`.
    What stands behind a day that begins its line is said of something else."""
    if one.spot is not None or starts_line(one):
        return False
    said = _said_of(one)
    return looks_ahead(said) and not DONE.search(said)


def _of_range(words: list[Told], one: Mention) -> list[Told]:
    """Without the word of since when that only begins a range of what took place: `volgde vanaf 8 februari tot 9 juni
    supervisie`; `geregistreerd vanaf .. tot ..` stays what it is."""
    others = [word for word in words if word.said not in ("vanaf", "sinds", "met ingang van")]
    begins = one.phrase.kind in ("day_range", "month_range") and bool(others) and others[0].role == "activity"
    return others if begins else words


def _inline_label(one: Mention) -> str | None:
    """What the few words between the start of its line and the day say of it: `4. Activiteitsdatum 1/6/22`."""
    words = re.sub(r"^\W*\d{0,2}[.)]?\s*", "", one.before).strip(" :")
    if one.label or not words or len(words.split()) > LONGEST_INLINE or re.search(r"[\d,.;]", words):
        return None
    return label_role(words, "day_labels") if is_label(words) and not _other_value(words) else None


def _where_named(one: Mention) -> str:
    if named_by_stranger(one.label):
        return "day.noun"
    if one.spot is None or one.label:
        return "day.label"
    return "day.table" if label_role(one.spot.header, "day_labels") else "day.column"


def named_by_stranger(label: str) -> bool:
    """Whether a label asks for a day with words that papers are not known to use: `Datum inzage`."""
    words = [word for word in re.findall(r"[^\W\d_]+", plain(label)) if word not in FILLERS]
    strange = [word for word in words if not DATE_WORD.fullmatch(word)]
    return 0 < len(strange) < len(words) and not any(OF_ACTIVITY.search(word) for word in strange)


def _other_value(label: str) -> bool:
    """Whether a label asks for something else than a day, though its words fit a day too: `Soort intervisie`."""
    text = plain(label)
    return not re.search(
        r"dat(um|a|ums|e|es)\b|dag|day|wanneer|when|moment|periode|d\.?d\.?$|gehouden|behaald|voltooid|looptijd|tijdvak|\bop\W*$",
        text,
    )


def _overruled(beside: Sequence[Told]) -> bool:
    return bool(beside) and beside[0].role in OVERRULING and beside[0].apart <= RIGHT_BESIDE + 6


def _in_table(one: Mention) -> str | None:
    spot = one.spot
    if spot is None:
        return None
    if _is_foot(one, spot):
        return None
    if _counts_out_of(spot):
        return "fraction"
    title = _title_role(spot)
    said = plain(spot.table.rows[spot.row][spot.column].text if _heads_columns(one) else spot.row_text)
    for role in ("cancelled", "planned"):
        if roles("day_words")[role].search(said):
            return role
    if title in ("planned", "next_meeting", "cancelled", "deadline", "previous_meeting"):
        return title
    headers = " ".join(cell.text for cell in spot.table.header or ())
    named = label_role(spot.header, "day_labels") or _end_of_series(one, spot) if spot.header else None
    if named in ("activity", None) and ACTIONS.search(plain(headers)) and not TAKES_TIME.search(plain(headers)):
        return "deadline"
    if named is None and one.alone and not _of_something_else(spot) and (_lists_days(one) or _heads_columns(one)):
        return "activity"
    if named == "activity" and _other_value(spot.header):
        return "activity" if one.alone and _lists_days(one) else None
    return named


def _end_of_series(one: Mention, spot: Spot) -> str | None:
    """Which end of a period a day alone in its cell is, under `Start` or `Einde`."""
    if not one.alone or not (BEGINS.match(spot.header) or ENDS.match(spot.header)):
        return None
    return "series_start" if BEGINS.match(spot.header) else "series_end"


def _title_role(spot: Spot) -> str | None:
    """What the title of its table says of its days; `was bij de volgende bijeenkomsten aanwezig:` says nothing."""
    title = spot.table.title
    if title is None or FOLLOWING.search(plain(title.text)):
        return None
    return label_role(title.text, "day_labels")


def _counts_out_of(spot: Spot) -> bool:
    """Whether its column holds `4/5`, `2/5`, `5/5`: how often out of how many, no days."""
    found = (FRACTION.fullmatch(row[spot.column].text) for row in spot.table.rows)
    pairs = [(int(one[1]), int(one[2])) for one in found if one]
    return len(pairs) >= LEAST_FRACTIONS and len({most for _, most in pairs}) == 1 and all(a <= b for a, b in pairs)


def _is_foot(one: Mention, spot: Spot) -> bool:
    """Whether a day stands in a sentence of its own under a table, not in a cell: `Afgesloten op 30 oktober 2023`."""
    filled = sum(1 for cell in {id(cell): cell for cell in spot.table.rows[spot.row]}.values() if cell.lines)
    before = re.sub(r"\b(op|d\.?d\.?|(ma|di|wo|do|vr|za|zo)[a-z]*)\b", "", plain(one.before))
    return filled == 1 and len(spot.table.rows[spot.row]) > 1 and re.search(r"[^\W\d]{3}", before) is not None


def _of_something_else(spot: Spot) -> bool:
    """Whether the column is headed by a word that papers use for other things, and is not the first: `Evaluatie`;
    `Bijgewoond op` is the activity's."""
    return bool(spot.header) and spot.column > 0 and is_label(spot.header) and not DONE.search(plain(spot.header))


def _lists_days(one: Mention) -> bool:
    """Whether a table without header has days in the same column of other rows too."""
    spot = one.spot
    if spot is None:
        return False
    column = [row[spot.column].text for row in spot.table.rows]
    return sum(1 for text in column if _may_be_day(text)) >= max(2, len(column) // 2)


def _may_be_day(text: str) -> bool:
    return sort_of(text) == "day" or re.search(r"\d.*\d", text) is not None


def _heads_columns(one: Mention) -> bool:
    """Whether days stand in two or more cells of the top row: a meeting per column."""
    spot = one.spot
    if spot is None or spot.row > 0:
        return False
    cells = {id(cell): cell for cell in spot.table.rows[0]}.values()
    return sum(1 for cell in cells if _may_be_day(cell.text)) >= 2


def _beside(one: Mention, days: Sequence[Mention]) -> list[Told]:
    """Telling words of its own sentence, label included."""
    start, end = one.phrase.span
    before, behind = sentence(one.text, start, end)
    for aside in (APPOSITION, ASIDE):
        before = aside.sub(lambda found: " " * len(found[0]), before)
    behind = LEADS_ON.sub(lambda found: " " * len(found[0]), behind)
    behind = LABEL_BEHIND.split(behind, maxsplit=1)[0]
    if one.label and len(before) == start:
        before = f"{one.label}: {before}"
    others = [other.phrase.span for other in days if other.lines == one.lines and other is not one]
    stops_before = max((stop - (start - len(before)) for _, stop in others if stop <= start), default=0)
    stops_behind = min((begin - end for begin, _ in others if begin >= end), default=None)
    words = told(before, behind, roles("day_words"), stops_before, stops_behind, LISTS, ("activity",), TOOK_PART)
    verb = _verb_behind(behind[:stops_behind])
    named = not words or (words[0].role == "activity" and not DONE.search(words[0].said))
    return [verb, *words] if verb and named else words


def _verb_behind(behind: str) -> Told | None:
    """What was done on the day, where the verb behind it in its clause says it: `is op 20 juni in PE-online
    ingevoerd`, `ging niet door`. It counts more than the names of things before the day."""
    clause = CLAUSE_END.split(behind, maxsplit=1)[0]
    return next((word for word in told("", clause, roles("day_words")) if _is_verdict(word)), None)


def _is_verdict(word: Told) -> bool:
    """Whether a word is the verb by which a sentence says what became of its subject."""
    return word.role == "cancelled" or (word.role in VERBS_OF and PARTICIPLE.fullmatch(word.said) is not None)


def _in_calendar(one: Mention, beside: Sequence[Told], layout: Layout) -> bool:
    """Whether a day opens a line of a list headed `Agenda`, and nothing beside it says that it took place."""
    if one.spot is not None or not starts_line(one) or any(DONE.search(word.said) for word in beside):
        return False
    column = [line for line in layout.lines if line.page == one.page and line.box.bottom <= one.box.middle]
    column = [line for line in column if abs(line.box.left - one.lines[0].box.left) < CALENDAR_LEFT]
    above = sorted(column, key=lambda line: -line.box.bottom)[:LONGEST_LIST]
    head = next((line for line in above if not ITEM.match(line.text)), None)
    return head is not None and CALENDAR.fullmatch(plain(head.text).strip(" :")) is not None


def _is_item(one: Mention) -> bool:
    """Whether it is all that stands on its own line, behind a bullet at most."""
    rest = _own_line(one).replace(one.where[0].said, "", 1)
    return len(one.where) == 1 and re.fullmatch(r"\W*\w?\W*", rest) is not None


def _opening_of_list(one: Mention, layout: Layout) -> Told | None:
    """The word in the sentence above a list that says what its days are: `was aanwezig op:`, `volgende data:`."""
    if one.spot is not None or not (starts_line(one) or _is_item(one) or BULLET.match(one.text)):
        return None
    items = {id(line) for text in layout.paragraphs if BULLET.match(text.text) for line in text.lines}
    above = [line for line in layout.lines if line.page == one.page and line.box.bottom <= one.box.middle]
    for line in sorted(above, key=lambda line: -line.box.bottom)[:LONGEST_LIST]:
        said = _ending_in(line, layout)
        item = (ITEM.match(line.text) and not _goes_on(line, said)) or id(line) in items
        if not item and len(line.text) > 3:
            words = told(said, "", roles("day_words"), weak=("activity",)) if line.text.endswith(":") else []
            done = bool(words) and DONE.search(plain(said)) is not None
            return replace(words[0], role="activity", said=said) if done else words[0] if words else None
    return None


def _goes_on(line: Line, said: str) -> bool:
    """Whether a line that begins with a figure ends the sentence above a list: `… op de volgende data, telkens` `2
    uur:`."""
    return line.text.endswith(":") and len(said.strip()) > len(line.text)


def _ending_in(line: Line, layout: Layout) -> str:
    """The sentence that ends in a line, with what stands of it on the lines above: `nam in 2024 deel aan het overleg
    van` `de praktijk op:`."""
    held = next((text.text for text in layout.paragraphs if line is text.lines[-1]), line.text)
    return sentence(held, len(held), len(held))[0]


def _whole(label: str, layout: Layout) -> str:
    """A label with what stands of its sentence on the lines above it: `heeft deelgenomen aan de` `volgende
    bijeenkomsten:`."""
    held = (text.text for text in layout.paragraphs if len(text.lines) > 1)
    return next((text for text in held if text.rstrip(" :").endswith(label.rstrip(" :"))), label)


def _how(word: Told, one: Mention, layout: Layout) -> str:
    if word.role == "publication":
        return "day.publication"
    if word.role != "activity" or DONE.search(word.said):
        return "day.sentence"
    if DONE.search(plain(one.text)):
        return "day.sentence"
    return "day.heading" if heads(one, layout) and not SUBJECT.match(one.label) else "day.noun"


def _unsaid(one: Mention, layout: Layout) -> DayRole:
    """A day that no word speaks of, told by where it stands."""
    if _year(one) < OLDEST:
        return DayRole("birth", "day.unknown")
    if PLACE_BEFORE.search(one.before_on_line):
        several = one.phrase.kind in ("day_range", "days")
        return (
            DayRole("activity", "day.noun")
            if several or _with_its_length(one)
            else DayRole("place_and_day", "day.place")
        )
    if one.box.top > 0.94 or one.box.bottom < 0.04:
        return DayRole("printing", "day.unknown")
    ticked = _ticked(one, layout)
    if ticked is not None:
        return DayRole("activity" if ticked else "missed", "day.list")
    if starts_line(one) and under_title(one, layout):
        return DayRole("activity", "day.heading")
    if one.label and DONE.search(plain(one.label)):
        return DayRole("activity", "day.sentence")
    if one.label and label_role(one.label, "day_labels") is None and re.search(r"[^\W\d]{3}", one.label):
        return DayRole("unknown", "day.unknown")
    if (starts_line(one) or _fills_line(one)) and not (one.spot and one.spot.header) and not is_letter(layout):
        return DayRole("unknown", "day.alone")
    return DayRole("unknown", "day.unknown")


def _is_dateline(one: Mention) -> bool:
    """Whether a place and this day are all that stands on a line between two sentences: `Uden, 14 januari 2022`."""
    at = next((n for n, line in enumerate(one.lines) if line.box.top <= one.box.middle <= line.box.bottom), None)
    if at is None or one.label or one.spot or len(one.where) > 1:
        return False
    before, _, behind = one.lines[at].text.partition(one.where[0].said)
    ends_above = at > 0 and one.lines[at - 1].text.rstrip().endswith(".")
    if (
        not (PLACE_BEFORE.match(before) or (ends_above and ON_THE.fullmatch(before)))
        or behind.strip(" .")
        or roles("day_words")["activity"].search(plain(before))
    ):
        return False
    above = one.lines[at - 1].text.rstrip() if at else ""
    ended = LABELLED.match(above) is not None or not re.search(r"(,|\b[a-z]+)$", above)
    return ended and (at + 1 == len(one.lines) or one.lines[at + 1].text[:1].isupper())


def _own_line(one: Mention) -> str:
    """The text of the line that it stands on."""
    return next((line.text for line in one.lines if line.box.top <= one.box.middle <= line.box.bottom), "")


def _unmarked(one: Mention, layout: Layout) -> DayRole | None:
    """That it was missed, where a dash is all that stands beside a day, in a column of marks of who was there:
    `20 jun   -`."""
    if one.spot is not None:
        return None
    here = [line for line in layout.lines if line.page == one.page and line not in one.lines]
    beside = [line for line in here if side_by_side(line.box, one.box)]
    if len(beside) != 1 or not one.alone or not MARKED_ABSENT.fullmatch(beside[0].text):
        return None
    column = [line for line in here if abs(line.box.left - beside[0].box.left) < SAME_LEFT]
    marked = sum(1 for line in column if MARKED_PRESENT.fullmatch(plain(line.text)))
    return DayRole("missed", "day.list") if marked >= LEAST_BOXES else None


def _fills_line(one: Mention) -> bool:
    """Whether nothing else stands on its line, whatever is centred above and below: `d.d. 13/11/2023`."""
    rest = _own_line(one).replace(one.where[0].said, "")
    return len(one.where) == 1 and re.search(r"\w", re.sub(r"\b(d\.? ?d\.?|op|datum)", "", rest.lower())) is None


def _ticked(one: Mention, layout: Layout) -> bool | None:
    """Whether the box in front of a day that begins its line is ticked, on a card with a box before several days; None
    where there is no such box."""
    own = next((line for line in one.lines if side_by_side(line.box, one.box)), one.lines[0])
    mine = BOX_BEFORE.match(own.text)
    if mine is None or re.search(r"[^\W\d]{3}", own.text.partition(one.where[0].said)[0]):
        return None
    boxes = [found["mark"] for line in layout.lines if (found := BOX_BEFORE.match(line.text))]
    several = len(boxes) >= LEAST_BOXES and any(mark in TICKS for mark in boxes)
    return mine["mark"] in TICKS if several else None


def _with_its_length(one: Mention) -> bool:
    """Whether a length or from when to when stands right behind it: `Utrecht, 3 mei 2023 · 6 contacturen`."""
    return any(
        found.kind in ("time_range", "duration") and found.span[0] <= RIGHT_BEHIND for found in phrases(one.after)
    )


def _year(one: Mention) -> int:
    value = one.phrase.value
    first = value[0] if isinstance(value, tuple) else value
    return first.year if isinstance(first, dt.date) else 9999


def _by_place(
    role: DayRole, one: Mention, days: Sequence[Mention], found: Sequence[DayRole], layout: Layout
) -> DayRole:
    """A bare `Datum` is the day of signing beside a signature, and of the letter in a letterhead."""
    if role.name not in ("activity", "place_and_day", "unknown"):
        return role
    if one.in_row:
        return _by_table(role, one, days, found)
    generic = role.found_by == "day.label" and GENERIC.fullmatch(plain(one.label).strip(" :.")) is not None
    if not generic and role.name == "activity":
        return role
    others = _others_count(one, days, found)
    if BULLETED.match(one.text) or (not generic and _in_list(one, days)) or (generic and _repeats_label(one, days)):
        return role
    if one.phrase.kind == "days":  # nobody signs on some days
        return role
    if generic and in_mail_head(one, layout):
        return DayRole("issue" if others else "place_and_day", role.found_by if others else "day.place")
    if generic and others and (signs_off(one, layout) or _named_elsewhere(one, days, found)):
        return DayRole("signing", role.found_by)
    if near_signature(one, layout):
        return DayRole(
            "signing" if others or not generic else "place_and_day", role.found_by if others else "day.place"
        )
    if in_letterhead(one, layout):
        return DayRole("issue" if others or not generic else "place_and_day", role.found_by if others else "day.bottom")
    return role


def _others_count(one: Mention, days: Sequence[Mention], found: Sequence[DayRole]) -> bool:
    """Whether another day is said to be the activity's."""
    return any(
        mine.counts and mine.name != "unknown" and other is not one and other.phrase.value != one.phrase.value
        for mine, other in zip(found, days, strict=True)
    )


def _named_elsewhere(one: Mention, days: Sequence[Mention], found: Sequence[DayRole]) -> bool:
    """Whether one other day, and no more, has a label that names the activity's, above it: `Datum bijeenkomst`."""
    named = {
        other.phrase.value
        for other, role in zip(days, found, strict=True)
        if role == BY_LABEL and not GENERIC.fullmatch(plain(other.label).strip(" :.")) and not other.in_row
    }
    return len(named) == 1 and one.phrase.value not in named


def _repeats_label(one: Mention, days: Sequence[Mention]) -> bool:
    """Whether another day stands right above or below it under the same label: `Dag 1: …`, `Dag 2: …`."""
    same = (other for other in days if other.label == one.label and other.phrase.value != one.phrase.value)
    return any(_right_under(one, other) or _right_under(other, one) for other in same)


def _in_list(one: Mention, days: Sequence[Mention]) -> bool:
    """Whether it begins a line as at least two other days do, right under one another."""
    level = [
        other
        for other in days
        if other is not one and other.page == one.page and abs(other.box.left - one.box.left) < SAME_LEFT
    ]
    return starts_line(one) and sum(1 for other in level if starts_line(other)) >= 2


def _by_table(role: DayRole, one: Mention, days: Sequence[Mention], found: Sequence[DayRole]) -> DayRole:
    """The day of a table that is the place to sign, or the head of a letter set in columns."""
    if _signing_table(one, days):
        return DayRole("signing", role.found_by)
    spot = one.spot
    if spot is None or len(spot.table.rows) > 2:
        return role
    if not LETTER_HEADERS.search(plain(" ".join(cell.text for cell in spot.table.header or ()))):
        return role
    return (
        DayRole("issue", role.found_by) if _others_count(one, days, found) else DayRole("place_and_day", "day.bottom")
    )


def _signing_table(one: Mention, days: Sequence[Mention]) -> bool:
    """Whether its table is the place to sign: a column for it, one day, and a day elsewhere on the paper."""
    spot = one.spot
    if spot is None or not SIGNED.search(plain(" ".join(cell.text for cell in spot.table.header or ()))):
        return False
    rows = len(spot.table.rows)
    return rows <= 2 and any(other.phrase.value != one.phrase.value and other.spot is None for other in days)
