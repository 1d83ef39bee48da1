"""Whose paper it is: the name and the register number of its holder (deelnemer).

Never the supervisor, the teacher, the chairman or the one who signs. Minutes and group reports have no single holder:
then there is a gap, and the people present are told by attendance.py.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from ruamel.yaml import YAML

from extractors.fields.attendance import attendance, in_people_table
from extractors.fields.given_name import is_given_name
from extractors.fields.kind_words import mentions as mentions_of_kind
from extractors.fields.paper_kind import paper_kind
from extractors.fields.passages import engine_doubt, height_of, line_heights, pairs, says_took_part, took_part
from extractors.fields.person_name import PersonName, people, person, person_at
from extractors.fields.whose_paper import whose
from extractors.fields.wording import Hit, fold
from extractors.finding import Finding, Gap, Other, Place, Text
from extractors.geometry import holds_centre, side_by_side
from extractors.layout import Labelled, Layout, Line, Paragraph, places, text_of

SURE_LABEL, SURE_PLAIN, SURE_SENTENCE, SURE_BEFORE = 0.97, 0.92, 0.96, 0.93
SURE_NUMBER = 0.97
PARTS_LABEL = 0.95
SURE_ALONE = 0.82
SURE_ADDRESSED = 0.75
SURE_MAILED, SURE_UNDER_TITLE, SURE_SIGNED = 0.9, 0.88, 0.8
OWN_OVERVIEW = frozenset({"jaaroverzicht", "logboek", "leesverslag"})
SURE_STANDING, SURE_STANDING_MOST = 0.68, 0.88
TOP_OF_OVERVIEW, SIGNING_LINES = 5, 4
LONE_ZONE = 0.6
LETTERHEAD_LINES = 8
HEADING_WORDS = 4
PERSONAL = frozenset({"certificaat", "verklaring", "jaaroverzicht"})
OF_A_GROUP = frozenset({"notulen", "presentielijst", "intervisieverslag", "casuistiekverslag"})
SAME_COLUMN = 0.02
AHEAD = 0.08
"""Two different people whose figures lie nearer than this leave open whose paper it is."""
_LONGEST_LABEL = 48
_NUMBER = re.compile(
    r"(?<![\w/])(?:[A-Z]{1,6}[ .-]?)?\d[\d .-]{2,16}\d(?:[A-Z]{1,2})?(?!\w)|(?<!\w)[A-Z]{1,5}-?\d{3,}(?!\w)"
)
_DATE = re.compile(r"\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d|\b(?:19|20)\d\d\b$")
_SPLIT_NAME = re.compile(
    r"\s*(?:\(|,?\s+(?:geboren|geb\.|registratie|lidnr|lidnummer|BIG|big-?nummer|werkzaam|op\s+\d|heeft|hebt|is\b|nam\b|volgde|in\s+het\b|"
    r"met\s+(?:registratie|lid|big))|,\s*(?=[a-z])|$)"
)


_REGARDS = re.compile(
    r"(?:(?:met|veel|vriendelijke|hartelijke|collegiale|warme|lieve) )*groet(?:en|jes)?\b|m\.?v\.?g\b|hartelijks|liefs"
    r"|hoogachtend|namens "
)
_NAMES_PERSON = re.compile(r"naam|deelne|cursist|supervisan|medewerker")


@dataclass(frozen=True, slots=True)
class Candidate:
    name: PersonName
    where: tuple[Place, ...]
    found_by: str
    sure: float


@cache
def words(key: str) -> str:
    """A regular expression of people_words.yaml; a list of them is one with alternatives."""
    loaded = YAML(typ="base", pure=True).load(Path(__file__).with_name("people_words.yaml"))[key]
    return loaded if isinstance(loaded, str) else "(?:" + "|".join(loaded) + ")"


def holder_of(layout: Layout) -> tuple[Finding | Gap, Finding | Gap]:
    """The holder's name and the holder's number at a register, each a finding or a gap."""
    name = _name(layout)
    return name, _number(layout, name)


def _name(layout: Layout) -> Finding | Gap:
    candidates = sorted(_candidates(layout), key=lambda one: -_worth(one))
    if not candidates:
        return Gap("holder_name", "not_on_page")
    best = candidates[0]
    rivals = [one for one in candidates if not _same(one, best)]
    others = tuple(Other(Text(one.name.name), one.name.said, "rival") for one in _distinct(rivals))
    if rivals and _worth(best) - _worth(rivals[0]) < AHEAD:
        own = Other(Text(best.name.name), best.name.said, "rival")
        return Gap("holder_name", "ambiguous", best.name.said, best.where, (own, *others))
    doubt = engine_doubt(layout, best.where)
    twice = any(_same(one, best) and one.where[0].box.top != best.where[0].box.top for one in candidates)
    sure = 1 - (1 - best.sure) * (0.4 if twice else 1.0)
    return Finding(
        "holder_name", Text(best.name.name), best.name.said, best.where, best.found_by,
        round(sure * doubt * min(1.0, best.name.certainty + 0.02), 3), others,
    )  # fmt: skip


def _worth(one: Candidate) -> float:
    """A bare word is a weaker name than one with a first name or initials, wherever it stands."""
    return one.sure * one.name.certainty


def _same(one: Candidate, other: Candidate) -> bool:
    return fold(one.name.surname).split()[-1:] == fold(other.name.surname).split()[-1:] and (
        fold(one.name.first)[:1] == fold(other.name.first)[:1] or not one.name.first or not other.name.first
    )


def _distinct(candidates: Sequence[Candidate]) -> list[Candidate]:
    return list({one.name.name: one for one in reversed(candidates)}.values())[:3]


def _candidates(layout: Layout) -> list[Candidate]:
    told = [
        *_from_labels(layout),
        *_from_captions(layout),
        *_from_parts(layout),
        *_from_sentences(layout),
        *_from_lines(layout),
        *_alone_on_certificate(layout),
    ]
    told = _without_signers(told)
    issuers = _issuers(layout)
    told = [one for one in told if fold(one.name.name) not in issuers]
    for others in (_mailed, _in_head, _under_title, _author, _addressed, _signed_by_self, _standing_out):
        told = told or list(others(layout))
    return told


def _without_signers(told: list[Candidate]) -> list[Candidate]:
    """Without a bare `Naam:` below the sentence that says of somebody else what was done: who signs it."""
    stated = [one for one in told if one.found_by == "holder.sentence"]
    return [
        one
        for one in told
        if not (one.found_by == "holder.label" and one.sure == SURE_PLAIN)
        or all(_same(one, other) or _reading_place(one) < _reading_place(other) for other in stated)
    ]


def _reading_place(one: Candidate) -> tuple[int, float]:
    return one.where[0].page, one.where[0].box.middle


def _standing_out(layout: Layout) -> Iterator[Candidate]:
    """The one for whom most speaks, whatever the words. Where a label asks for the holder, what it holds could not be
    read as a name, and nobody else is taken for it."""
    asked = any(
        _matches(one.label.text, "holder_label") and _NAMES_PERSON.search(fold(one.label.text))
        for one in layout.labelled
    )
    if asked:
        return
    present = [str(one.value.value) for one in attendance(layout) if one.field == "present"]
    owner = whose(layout, present if len(present) > 1 else [])
    if owner:
        sure = min(SURE_STANDING_MOST, SURE_STANDING + 0.03 * owner.worth)
        yield Candidate(owner.mention.name, owner.mention.where, "holder.standing_out", sure)


def _issuers(layout: Layout) -> set[str]:
    """Who declares is not the one it is about: `Kennishuis Psyche verklaart dat …`."""
    return {
        fold(named.name)
        for line in layout.lines
        for named in (person_at(line.text, 0),)
        if named and re.match(r"\W*(?:verklaa?r|bevestigt|certificeert)", fold(line.text[named.end :]))
    }


def _from_captions(layout: Layout) -> Iterator[Candidate]:
    """`(naam deelnemer)` in small print under the name itself."""
    for caption in layout.lines:
        match = re.fullmatch(r"\(?(.{3,40}?)\)?", fold(caption.text).strip())
        if not match or not _NAMES_PERSON.search(match[1]) or not is_name_label(match[1]):
            continue
        bracketed = caption.text.strip().startswith("(")
        above = [line for line in layout.lines if _stands_over(line, caption)]
        if not bracketed and (":" in caption.text or in_people_table(layout, caption) or _answers(layout, caption)):
            continue
        named = (_single(above[-1].text) if bracketed else _whole_line(above[-1])) if above else None
        if named and named.first:
            where = (above[-1].place(named.start, named.end),)
            yield Candidate(named, where, "holder.caption", SURE_LABEL)


def _answers(layout: Layout, caption: Line) -> bool:
    """Whether a name stands under or beside a label: then what stands over it is another's."""
    return any(
        _whole_line(line) is not None
        for line in layout.lines
        if line is not caption
        and (_stands_over(caption, line) or (line.page == caption.page and side_by_side(line.box, caption.box)))
    )


def _stands_over(line: Line, caption: Line) -> bool:
    apart = caption.box.top - line.box.bottom
    return (
        line.page == caption.page
        and -0.3 * line.box.height <= apart <= 3 * line.box.height
        and line.box.left < caption.box.right
        and caption.box.left < line.box.right
    )


def _mailed(layout: Layout) -> Iterator[Candidate]:
    """A mail that tells its reader `je was aanwezig`: it is about the one it was sent to."""
    heads = {name: _mail_head(layout, name) for name in ("to", "from")}
    if heads["to"] and heads["from"] and any(_speaks_to_reader(one.text) for one in layout.paragraphs):
        line, named = heads["to"]
        yield Candidate(named, (line.place(named.start, named.end),), "holder.mail", SURE_MAILED)


_MAIL_HEADS = {"to": re.compile(r"(?:to|aan)\s*:\s*"), "from": re.compile(r"(?:from|van|afzender)\s*:\s*")}


def _mail_head(layout: Layout, which: str) -> tuple[Line, PersonName] | None:
    """The first line `To: …` of a mail and whom it names, its value being on the same line or beside it."""
    for line in layout.lines:
        match = _MAIL_HEADS[which].match(fold(line.text))
        if match and match.end() < len(line.text):
            named = person_at(line.text, match.end())
            return (line, named) if named else None
    for one in layout.labelled:
        if re.fullmatch(r"to|aan" if which == "to" else r"from|van|afzender", fold(one.label.text).strip(" :")):
            named = _single(one.value[0].text) if one.value else None
            return (one.value[0], named) if named and named.first else None
    return None


def _speaks_to_reader(text: str) -> bool:
    return any(re.search(r"\b(?:je|jij|jouw|u|uw)\b", _sentence_around(text, hit)) for hit in took_part(text))


def _sentence_around(text: str, hit: Hit) -> str:
    start = max(text.rfind(mark, 0, hit.start) for mark in ".!?") + 1
    return fold(text[start : hit.end])


def _under_title(layout: Layout) -> Iterator[Candidate]:
    """`P. Jansen, Huisartsenpraktijk Noord` right under the title of an overview."""
    own = paper_kind(layout) in OWN_OVERVIEW
    for line in layout.lines[1:TOP_OF_OVERVIEW]:
        if _REGARDS.match(fold(line.text)):
            return
        named = person_at(line.text, 0)
        rest = line.text[named.end :].strip() if named else ""
        if not own and not _AT_WORK.match(fold(rest)) and not (named and _alone_under_title(layout, line, named)):
            continue
        if named and line.page == layout.lines[0].page and (not rest or rest[0] in ",;·|-–—(•/"):
            yield Candidate(named, (line.place(named.start, named.end),), "holder.under_title", SURE_UNDER_TITLE)
            return


def _in_head(layout: Layout) -> Iterator[Candidate]:
    """The one person whom the first lines of a paper of one person name, given name and all, at an end of a line:
    `Urenstaat 2023 Anna de Vries`, `Anna de Vries » Scholing » Gevolgd`, `Cursussen  Mijn profiel  Anna de Vries`."""
    top = [line for line in layout.lines[:HEAD_LINES] if line.page == layout.lines[0].page]
    named = [(line, one) for line in top if not _REGARDS.match(fold(line.text)) for one in _at_an_end(line.text)]
    if len({one.name for _, one in named}) != 1 or paper_kind(layout) in OF_A_GROUP or attendance(layout):
        return
    line, one = named[0]
    over = " ".join(fold(other.text).replace("(e)", "") for other in top[: top.index(line)][-1:])
    if not NOT_OWNED.search(over):
        yield Candidate(one, (line.place(one.start, one.end),), "holder.under_title", SURE_UNDER_TITLE)


def _at_an_end(text: str) -> Iterator[PersonName]:
    """The person with whose given name a line begins, a sign behind it, or with whom it ends; not `… bij P. Jansen`."""
    for word in re.finditer(r"[^\W\d_][\w'’-]*", text):
        named = person_at(text, word.start()) if is_given_name(word.group()) else None
        if named is None or named.start != word.start() or not re.search("[a-z]", named.surname):
            continue
        before, after = fold(text[: named.start]).rstrip(), text[named.end :].strip()
        begins = not re.search(r"\w", before) and (not after or AFTER_OWNER.match(after))
        ends = bool(before) and not re.search(r"\w", after) and not NOT_OWNED.search(before)
        if begins or ends:
            yield named
        return


def _alone_under_title(layout: Layout, line: Line, named: PersonName) -> bool:
    """Whether a name is all of the second line, given name and all, on a paper that lists nobody: whose list it is."""
    alone = line is layout.lines[1] and is_given_name(named.first.split(" ")[0]) and _whole_line(line) is not None
    return alone and paper_kind(layout) not in OF_A_GROUP and not attendance(layout)


def _author(layout: Layout) -> Iterator[Candidate]:
    """`Door P. Jansen, praktijkondersteuner` above an article, or right under the title of any paper."""
    opening = re.compile(r"^(?:door|auteurs?|tekst|geschreven door|van de hand van)\s*:?\s+")
    for line in layout.lines if paper_kind(layout) == "publicatie" else layout.lines[1:TOP_OF_OVERVIEW]:
        match = opening.match(fold(line.text))
        named = person_at(line.text, match.end()) if match else None
        if named:
            yield Candidate(named, (line.place(named.start, named.end),), "holder.author", SURE_UNDER_TITLE)
            return


_OF_ANOTHER = re.compile(
    r"\b(?:ik|wij) (?:u |hierbij |graag |kan |wil ){0,3}(?:weten|mede|bevestig\w*|verkla\w*) dat (?!(?:ik|wij)\b)"
    r"|\b(?:verklaar|bevestig|verklaren|bevestigen) (?:ik|wij|hierbij|hiermee|ondergetekende)*\W*dat (?!(?:ik|wij)\b)"
    r"|\b(?:verklaar|bevestig|verklaren|bevestigen)(?: (?:ik|wij|hierbij|hiermee|graag))* (?:je|jouw|jullie|uw|u)\b"
    r"|\b(?:je|jij|u) (?:hebt|heeft|had|was|bent|nam|volgde)\b"
    r"|\bik (?:werk|ben)(?: hier)?(?: als)?(?: de| een)? (?:huisarts|psychiater|supervisor|praktijkhouder|psycholoog)"
)
"""`Laat ik u weten dat hij …`: whoever writes `ik` tells of somebody else."""


def _signed_by_self(layout: Layout) -> Iterator[Candidate]:
    """The one name under a report that says `ik`: who wrote it."""
    if paper_kind(layout) in ("presentielijst", "casuistiekverslag"):
        return
    said = " ".join(fold(layout.text).split())
    if not re.search(r"\b(?:ik|ikzelf|mijzelf|mezelf)\b", said) or _OF_ANOTHER.search(said):
        return
    last = [line for line in layout.lines if line.page == layout.lines[-1].page][-SIGNING_LINES:]
    alone = [(line, named) for line in last if (named := _whole_line(line))]
    if len(alone) == 1:
        line, named = alone[0]
        yield Candidate(named, (line.place(named.start, named.end),), "holder.signed", SURE_SIGNED)


def _addressed(layout: Layout) -> Iterator[Candidate]:
    """`Geachte mevrouw P. Jansen,`: a letter that names nobody else is about the one it is written to."""
    opening = re.compile(r"^(?:geachte|beste|dag|hallo|hoi|dear|lieve)\s+")
    for line in layout.lines:
        match = opening.match(fold(line.text))
        named = person_at(line.text, match.end()) if match else None
        first = line.text[match.end() :].strip(" ,!") if match else ""
        written = next((one for one in layout.lines[:LETTERHEAD_LINES] if _is_called(one, first)), None)
        if written and not (named and named.first):
            line, named = written, _whole_line(written)
        if named:
            yield Candidate(named, (line.place(named.start, named.end),), "holder.addressed", SURE_ADDRESSED)


def _is_called(line: Line, first: str) -> bool:
    """Whether a line is all the name of someone with this first name: to whom `Beste Anna,` is written."""
    named = _whole_line(line) if first else None
    return named is not None and named.first == first


def _matches(label: str, key: str) -> bool:
    folded = re.sub(r"\((?:e|n|s|en|ster)\)|\s*\(poh[^)]*\)\s*:?$", "", fold(label)).strip(" :.*-?")
    folded = re.sub(r"^\d{1,2}[.)]?\s+|^(?:wat|hoe) (?:is|luidt) |^(?:vul|noteer) (?:hier )?", "", folded)
    return len(folded) <= _LONGEST_LABEL and bool(re.fullmatch(words(key), folded))


def _from_labels(layout: Layout) -> Iterator[Candidate]:
    told: set[tuple[int, float, float]] = set()
    for label, value in pairs(layout, is_name_label):
        key = (label.page, label.box.left, label.box.top)
        certain = _matches(label.text, "holder_label")
        if key in told or in_people_table(layout, label) or (not certain and _speaks_of_another(layout, label)):
            continue
        if (
            _guides_holder(layout, label.text)
            or _no_label_here(layout, label, value[0])
            or (not certain and _is_of_minutes(layout, label))
        ):
            continue
        heads_a_list = paper_kind(layout) == "presentielijst" and _heads_a_list(layout, label, value[0])
        named = None if heads_a_list or _is_no_name(value[0].text) else _single(value[0].text)
        if named and (named.first or (certain and _NAMES_PERSON.search(fold(label.text)))):
            told.add(key)
            where = places(value, named.start, named.end)
            yield Candidate(named, where, "holder.label", SURE_LABEL if certain else SURE_PLAIN)
    yield from _label_and_name(layout)
    yield from _guide_of_student(layout)
    yield from _numbered(layout)


def _guide_of_student(layout: Layout) -> Iterator[Candidate]:
    """`Begeleider: …` beside `Student: …`: the paper shows who guided."""
    if not any(STUDENT.fullmatch(fold(one.label.text).strip(" :")) for one in layout.labelled if one.value):
        return
    for one in layout.labelled:
        named = _single(one.value[0].text) if one.value and GUIDE.fullmatch(fold(one.label.text).strip(" :")) else None
        if named and named.first:
            yield Candidate(named, places(one.value, named.start, named.end), "holder.label", SURE_PLAIN)


def _numbered(layout: Layout) -> Iterator[Candidate]:
    """The answer under a numbered question of a form: `1. Voor- en achternaam`, the name on the next line."""
    for asked, answer in pairwise(layout.lines):
        if re.match(r"\d{1,2}[.)] ", asked.text) and is_name_label(asked.text) and asked.page == answer.page:
            named = _whole_line(answer)
            if named:
                yield Candidate(named, (answer.place(named.start, named.end),), "holder.label", SURE_LABEL)


def _guides_holder(layout: Layout, label: str) -> bool:
    """Whether `Werkbegeleider: …` stands beside the label of whom was guided: `POH-GGZ: …`, `Medewerker: …`."""
    if not GUIDES.fullmatch(fold(label).strip(" :")):
        return False
    return any(GUIDED.fullmatch(fold(one.label.text).strip(" :")) for one in layout.labelled if one.value)


def _is_of_minutes(layout: Layout, label: Line) -> bool:
    """Whether `Verslag: …` names who took the minutes of a meeting that somebody else led."""
    led = any(LED_BY.fullmatch(fold(one.label.text).strip(" :")) for one in layout.labelled)
    return led and fold(label.text).strip(" :") == "verslag"


def _is_no_name(value: str) -> bool:
    """Whether what stands with a label is the next label, or the word for somebody's part: `Registratienr.`,
    `Groepsgenoot`."""
    return (
        _is_number_label(value)
        or (" " not in value.strip() and bool(mentions_of_kind(value)))
        or ROLE_NOUN.fullmatch(fold(value).strip(" :.*-")) is not None
    )


def _heads_a_list(layout: Layout, label: Line, value: Line) -> bool:
    """Whether another name stands right under the first one below a label."""
    below = [one for one in layout.lines if one.page == value.page and one.box.top >= value.box.bottom - 0.002]
    level = [one for one in below if abs(one.box.left - value.box.left) <= SAME_COLUMN]
    after = min(level, key=lambda one: one.box.top, default=None)
    return value.box.top >= label.box.middle and after is not None and _whole_line(after) is not None


ROLE_NOUN = re.compile(
    r"(?:de )?(?:mede|groeps|vak)?(?:deelnemers?|deelneemster|cursist|genoot|collega|begeleider|supervisor|supervisant"
    r"|docent|trainer|lid|voorzitter|notulist|getuige|leidinggevende|werkgever|praktijkhouder|secretaris|coach|opleider|student|stagiaire?"
    r"|gespreksleider|organisator|handtekening|datum|functie|praktijk|organisatie|e-?mail(?:adres)?)"
)
LINES_OF_TITLE = 2
GUIDES = re.compile(r"(?:naam )?(?:werk|praktijk)begeleid(?:er|ster)")
GUIDE = re.compile(r"(?:naam )?(?:de )?begeleid(?:er|ster)")
STUDENT = re.compile(r"(?:naam )?(?:de )?(?:student(?:e)?|stagiaire?|leerling|co-?assistent)(?: poh(?:[- ]?ggz)?)?")
GUIDED = re.compile(
    r"(?:naam )?(?:poh(?:[- ]?ggz)?|praktijkondersteuner|medewerk(?:er|ster)|deelne(?:mer|emster)|begeleide)"
)
OF_ANOTHER = re.compile(r"\b(?:supervisor|docent|trainer|coach|voorzitter|opleider)\s*:[^:;]{3,60}\(?\W*$")
"""What stands before the number of somebody else: `Supervisor: P. Jansen (reg.nr. 12345)`."""
IN_BRACKETS = re.compile(r"\W{0,3}(?i:poh|praktijkonders)[\w -]{0,20}\((\d[\d ]{5,}\d)\)")
LED_BY = re.compile(r"voorzitter|gespreksleider|gespreksleiding|leiding|technisch voorzitter|chair")
TAUGHT_BY = re.compile(
    r"(?:naam (?:van )?(?:de )?|uw |de )?(?:docent|trainer|(?:gast)?spreker|inleider|opleider|cursusleider"
    r"|workshopleider|gespreksleider|voorzitter|supervisor|coach|instructeur|facilitator)(?:en|s|\((?:en|s)\))?"
)
LONG_NAME = 4
"""Words."""
HEAD_LINES = 3
AFTER_OWNER = re.compile(
    r"[»›>/|·•–—-](?!\s*(?:supervis|trainer|docent|coach|voorzit|huisarts\b|psych|secretar|direct))", re.IGNORECASE
)
"""What parts the owner of a page or list from what it shows."""
NOT_OWNED = re.compile(
    r"\b(?:bij|door|met|namens|en|o\.?l\.?v\.?|leiding|supervisor|docent|trainer|voorzitter|notulist|begeleid(?:er|ster|ing)?|spreker|coach"
    r"|contactpersoon|aan|cc|from|by|of|dr\.?|drs\.?|prof\.?|casus|patient\w*|client\w*|student|stagiaire?|stichting|praktijk"
    r"|huisartsen\w*|academie|bureau|instituut)\W*$"
)
"""How what stands before a name ends that makes it somebody else's."""
_TITLE_AND_NAME = re.compile(r"[^:\d]{4,60}(?:\d{4})?[^:\d]{0,40}?\s*(?:[-–—|·(]|,? (?:door|van))\s*(?=[A-ZÀ-Þ])")
"""`Meekijken op de praktijk - M. de Vries`, `Activiteiten 2019 (M. de Vries)`."""
_AT_WORK = re.compile(
    r"[,(·|–-]\s*\(?(?:poh|praktijkonders|gedetacheerd|werkzaam|in dienst|"
    r"(?:reg|lid|dossier)\w*\W{0,3}(?:nr|nummer)?\W*\d|\d{6,})"
)
"""What stands behind a name under a title that makes it the holder's: a place of work, a number."""
_PREPOSITION = re.compile(r"(?:aan|voor|betreft|lid)\W*")
_FUNCTION = re.compile(r"(?:poh[- ]?ggz|praktijkondersteuner|medewerker|lid|begeleider|auteur)\W*")


def _no_label_here(layout: Layout, label: Line, value: Line) -> bool:
    """What only looks like a label: someone's function with something under it, and a scrawl under the regards."""
    folded = fold(label.text)
    under = value.box.top >= label.box.middle
    if under and not folded.rstrip().endswith(":") and _FUNCTION.fullmatch(folded):
        above = [line for line in layout.lines if line is not label and _stands_over(line, label)]
        return bool(above and _whole_line(above[-1]))
    regards = (one.box.top for one in layout.lines if one.page == label.page and _REGARDS.match(fold(one.text)))
    return bool(_PREPOSITION.fullmatch(folded)) and label.box.top > min(regards, default=1.0)


def is_name_label(label: str) -> bool:
    """Whether a label asks for a person's name that may be the holder's."""
    return _matches(label, "holder_label") or _matches(label, "plain_label")


def _label_and_name(layout: Layout) -> Iterator[Candidate]:
    """`Ingelogd als P. Jansen`: a certain label with the name behind it, no colon between."""
    opening = re.compile(rf"^{words('holder_label')}\s*:?\s+")
    for line in layout.lines:
        match = opening.match(fold(line.text))
        named = person_at(line.text, match.end()) if match else None
        if named and named.first and match and not _guides_holder(layout, match[0]):
            yield Candidate(named, (line.place(named.start, named.end),), "holder.line", SURE_BEFORE)


def _single(text: str) -> PersonName | None:
    """The one person a value names; None for a list of several."""
    cut = _SPLIT_NAME.search(text, 1)
    named = person(text) or (person(text[: cut.start()]) if cut else None)
    if named is None or re.search(r"[,;]\s*[A-ZÀ-Þ]\S*\s+[A-ZÀ-Þ]", text[named.end :]):
        return None
    return named


def _speaks_of_another(layout: Layout, label: Line) -> bool:
    """A bare `Naam:` in a block that is headed by somebody else (`Gegevens supervisor`), among the signatures, or at
    the head of a list of people."""
    lines = [line for line in layout.lines if line.page == label.page]
    above = [line for line in lines if 0 <= label.box.top - line.box.bottom + 0.002 < 0.047][-2:]
    below = [line for line in lines if 0 <= line.box.top - label.box.bottom < 0.03]
    heads = " ".join(fold(line.text) for line in above if len(line.words) <= HEADING_WORDS)
    beside = [line for line in lines if line is not label and side_by_side(line.box, label.box)]
    around = " ".join(fold(line.text) for line in (*above, *below, *beside))
    signs = re.search(r"handtekening|ondertekening|paraaf|getekend", around)
    return bool(signs or re.search(rf"\b{words('other_label')}\b", heads))


def _from_parts(layout: Layout) -> Iterator[Candidate]:
    """`Achternaam` and `Voorletters` as boxes of their own."""
    parts: dict[str, Labelled] = {}
    for one in layout.labelled:
        for key in ("surname_label", "first_label", "prefix_label"):
            if _matches(one.label.text, key) and one.value:
                parts.setdefault(key, one)
    if not {"surname_label", "first_label"} <= parts.keys() or any(_asks_part(one.text) for one in parts.values()):
        return
    prefix = parts["prefix_label"].text if "prefix_label" in parts else ""
    named = person(f"{parts['surname_label'].text}, {parts['first_label'].text} {prefix}".strip())
    if named:
        where = tuple(place for one in parts.values() for place in one.places(0, len(one.text)))
        said = " ".join(one.text for one in parts.values())
        whole = PersonName(named.name, said, 0, len(said), max(named.certainty, 0.97), named.surname, named.first)
        yield Candidate(whole, where, "holder.label", PARTS_LABEL)


def _asks_part(value: str) -> bool:
    """Whether what stands beside a label is the next label: the heads of a table."""
    return any(_matches(value, key) for key in ("surname_label", "first_label", "prefix_label"))


def _from_sentences(layout: Layout) -> Iterator[Candidate]:
    """`… verklaart dat P. Jansen …`, `Ik, P. Jansen, heb …`: the name stands in the running text."""
    opening = re.compile(rf"(?<!\w){words('before_name')}\s+")
    myself, behind = re.compile(words("self_before")), re.compile(words("self_after"))
    for paragraph in layout.paragraphs:
        folded = fold(paragraph.text)
        for match in opening.finditer(folded):
            for named in _named_together(paragraph.text, match.end()):
                yield _in_text(paragraph, named, SURE_SENTENCE)
        for match in myself.finditer(folded):
            own = person_at(paragraph.text, match.end())
            if own and behind.match(folded, own.end):
                yield _in_text(paragraph, own, SURE_SENTENCE)
    if paper_kind(layout) not in OF_A_GROUP:
        yield from _behind_verb(layout)


def _behind_verb(layout: Layout) -> Iterator[Candidate]:
    """`Op 3 mei nam P. Jansen deel aan …`: the verb stands first."""
    verb, deed = re.compile(rf"\b{words('verb_first')}\s+"), re.compile(words("deed_behind"))
    for paragraph in layout.paragraphs:
        folded = fold(paragraph.text)
        for match in verb.finditer(folded):
            named = person_at(paragraph.text, match.end())
            if named and named.first and deed.match(folded, named.end):
                yield _in_text(paragraph, named, SURE_BEFORE)


def _in_text(paragraph: Paragraph, named: PersonName, sure: float) -> Candidate:
    return Candidate(named, paragraph.places(named.start, named.end), "holder.sentence", sure)


def _named_together(text: str, start: int) -> Iterator[PersonName]:
    """The person named here, and the next one if `en` joins them: then the paper is of both."""
    named = person_at(text, start)
    if named:
        yield named
        joined = re.match(r"\s+(?:en|&)\s+", text[named.end :])
        other = person_at(text, named.end + joined.end()) if joined else None
        if other:
            yield other


def _from_lines(layout: Layout) -> Iterator[Candidate]:
    """A name on a line of its own, with `uitgereikt aan` above it or `heeft deelgenomen` behind or under it."""
    opening = re.compile(rf"(?:^|.*\W){words('before_name')}\s*$")
    closing, opening_any = re.compile(rf"^\W*{words('after_name')}"), re.compile(words("before_name"))
    yield from _owners(layout)
    lines, of_others = layout.lines, _values_of_others(layout)
    for index, line in enumerate(lines):
        named = person_at(line.text, 0) or _single(line.text)
        if not named or not named.first or len(people(line.text)) > 1 or not _likely(named):
            continue
        if any(_is_at(line, place) for place in of_others):
            continue
        rest = line.text[named.end :] + " " + text_of(_following(lines, index))
        above = " ".join(fold(one.text) for one in lines[max(0, index - 2) : index] if one.page == line.page)
        where = (line.place(named.start, named.end),)
        if opening.match(above.strip()) or opening.match(above.strip() + " "):
            yield Candidate(named, where, "holder.line", SURE_SENTENCE)
        elif _tells(closing, opening_any, fold(rest)) or _own_number(line.text[named.end :]):
            yield Candidate(named, where, "holder.line", SURE_BEFORE)


def _values_of_others(layout: Layout) -> list[Place]:
    """Where the values of labels stand that ask for who taught or led, whatever is told behind them: `Docent: P.
    Jansen` above `Bovengenoemde heeft deelgenomen`."""
    held = pairs(layout, lambda label: TAUGHT_BY.fullmatch(fold(label).strip(" :.*-")) is not None)
    return [line.place(0, len(line.text)) for _, value in held for line in value]


def _is_at(line: Line, place: Place) -> bool:
    return line.page == place.page and holds_centre(line.box, place.box)


def _likely(named: PersonName) -> bool:
    """Whether a name is more than a row of words with capitals: `Schola Nova Cursussen Mijn` and `Deelnamebewijs
    Masterclass` are none."""
    words_of = named.name.split()
    if mentions_of_kind(named.name):
        return False
    return len(words_of) < LONG_NAME or "." in named.first or is_given_name(words_of[0]) or not named.name.istitle()


def _tells(closing: re.Pattern[str], opening: re.Pattern[str], rest: str) -> bool:
    """Whether `heeft deelgenomen` follows, and not on somebody else's account: `Wij verklaren dat B …`."""
    return bool(closing.match(rest.strip())) and not opening.search(rest)


def _owners(layout: Layout) -> Iterator[Candidate]:
    """`Overzicht nascholing van P. Jansen`."""
    opening, directly = re.compile(words("owner_title")), re.compile(words("owner_title_directly"))
    for line in layout.lines:
        for match in (*opening.finditer(fold(line.text)), *directly.finditer(fold(line.text))):
            named = person_at(line.text, match.end())
            if named and named.end >= len(line.text) - 3:
                yield Candidate(named, (line.place(named.start, named.end),), "holder.title", SURE_BEFORE)
    yield from _behind_title(layout)


def _behind_title(layout: Layout) -> Iterator[Candidate]:
    """A name behind a dash, in brackets, or behind `van`, at the end of a title that names a kind of activity."""
    for line in layout.lines[:LINES_OF_TITLE]:
        text = line.text.rstrip(" )")
        title = _TITLE_AND_NAME.match(line.text)
        named = person_at(text, title.end()) if title and mentions_of_kind(title[0]) else None
        if named and named.first and named.end >= len(text):
            yield Candidate(named, (line.place(named.start, named.end),), "holder.title", SURE_UNDER_TITLE)


def _own_number(rest: str) -> bool:
    """`P. Jansen · POH-GGZ · registratienummer 12345`: the number on the same line makes it the holder's."""
    match = re.search(rf"\b{words('number_label')}\s*:?\s*\d", fold(rest))
    return bool(match) and not re.search(words("number_not"), fold(rest))


def _alone_on_certificate(layout: Layout) -> Iterator[Candidate]:
    """The one name that stands on a line of its own on a personal paper, above those who sign it."""
    kind = paper_kind(layout)
    if kind not in PERSONAL and (kind in OF_A_GROUP or not says_took_part(layout)):
        return
    usual = line_heights(layout)
    ends = next((line.box.top for line in layout.lines if _REGARDS.match(fold(line.text))), LONE_ZONE)
    of_others = _values_of_others(layout)
    alone = [
        (line, named)
        for line in layout.lines
        if (named := _whole_line(line))
        and line.box.top < min(ends, LONE_ZONE)
        and not any(_is_at(line, place) for place in of_others)
    ]
    if len(alone) == 1 and height_of(alone[0][0]) >= 0.95 * usual[alone[0][0].page]:
        line, named = alone[0]
        yield Candidate(named, (line.place(named.start, named.end),), "holder.alone", SURE_ALONE)


def _whole_line(line: Line) -> PersonName | None:
    named = _single(line.text)
    whole = named is not None and named.first and len(named.said) >= 0.8 * len(line.text.strip())
    return named if named and whole and _likely(named) else None


def _following(lines: Sequence[Line], index: int) -> Sequence[Line]:
    return [one for one in lines[index + 1 : index + 4] if one.page == lines[index].page]


def _number(layout: Layout, holder: Finding | Gap) -> Finding | Gap:
    found = [one for one in _numbers(layout) if not _is_of_other(one[1], layout, holder)]
    if not found:
        return Gap("holder_number", "not_on_page")
    value, where, sure, found_by = found[0]
    different = [one for one in found if re.sub(r"\W", "", one[0]) != re.sub(r"\W", "", value)]
    others = tuple(Other(Text(one[0]), one[0], "rival") for one in different[:3])
    if different and different[0][2] >= sure:
        return Gap("holder_number", "ambiguous", value, where, (Other(Text(value), value, "rival"), *others))
    confidence = round(sure * engine_doubt(layout, where), 3)
    return Finding("holder_number", Text(_joined_figures(value)), value, where, found_by, confidence, others)


def _joined_figures(number: str) -> str:
    """`9900007 1990` → `99000071990`: a space within figures is only how they are set."""
    return re.sub(r"(?<=\d)\s+(?=\d)", "", number)


def _is_of_other(where: tuple[Place, ...], layout: Layout, holder: Finding | Gap) -> bool:
    """Whether a number stands in the line right under the name of somebody else, as whoever signs gives it."""
    if not isinstance(holder, Finding) or not isinstance(holder.value, Text) or not where:
        return False
    lines = [line for line in layout.lines if line.page == where[0].page]
    at = next((n for n, line in enumerate(lines) if holds_centre(line.box, where[0].box)), 0)
    named = person_at(lines[at - 1].text, 0) if at else None
    mine = fold(holder.value.value).split()[-1:]
    return named is not None and bool(named.first) and fold(named.surname).split()[-1:] != mine


Numbered = tuple[str, tuple[Place, ...], float, str]


def _numbers(layout: Layout) -> Iterator[Numbered]:
    seen: set[tuple[Place, ...]] = set()
    for _, value in pairs(layout, _is_number_label):
        text = text_of(value)
        match = _NUMBER.search(text)
        where = places(value, *match.span()) if match else ()
        if match and where not in seen and not _DATE.match(match.group()):
            seen.add(where)
            yield match.group().strip(), where, SURE_NUMBER, "holder_number.label"
    yield from _numbers_in_text(layout)
    yield from _numbers_behind_names(layout)


def _numbers_behind_names(layout: Layout) -> Iterator[Numbered]:
    """`Anna de Vries, POH-GGZ (99000059057)`: in brackets behind a name and the holder's function."""
    for line in layout.lines:
        named = person_at(line.text, 0)
        number = IN_BRACKETS.match(line.text, named.end) if named and named.first else None
        if number:
            yield number[1], (line.place(*number.span(1)),), 0.93, "holder_number.sentence"


def _is_number_label(label: str) -> bool:
    folded = fold(label).strip(" :.*-")
    if len(folded) > _LONGEST_LABEL or re.search(words("number_not"), folded):
        return False
    return bool(re.search(words("number_of"), folded) and re.search(words("number_word"), folded)) or bool(
        re.fullmatch(words("number_label"), folded)
    )


def _numbers_in_text(layout: Layout) -> Iterator[Numbered]:
    """`(registratienummer 12345)` within a line of running text."""
    pattern = re.compile(rf"(?<![\w-]){words('number_label')}\s*[:.]?\s*(?=[a-z]{{0,6}}[ .-]?\d)")
    for paragraph in layout.paragraphs:
        text = paragraph.text
        for match in pattern.finditer(fold(text)):
            number = _NUMBER.match(text, match.end())
            word = fold(text)[max(0, match.start() - 18) : match.end()]
            others = OF_ANOTHER.search(fold(text)[: match.start()])
            if number and not others and not _DATE.match(number.group()) and not re.search(words("number_not"), word):
                yield number.group().strip(" ."), paragraph.places(*number.span()), 0.93, "holder_number.sentence"
