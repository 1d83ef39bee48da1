"""Which kind of activity a text names: a row of a table, a cell, a line, a title.

A word counts for less where it is what was talked about (`Casus: sociale kaart`), and for all where it is all there is.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from ruamel.yaml import YAML

from extractors.fields.passages import before, is_label, is_sentence, remembered, surroundings
from extractors.fields.wording import Hit, Wording, fold
from extractors.finding import Place
from extractors.geometry import side_by_side
from extractors.layout import Layout, Line

KindRead = tuple[str | None, float, str]
"""A kind, how sure, and the words that said so; None when none is named."""
KindSeen = tuple[str | None, float, str, tuple[Place, ...]]
"""The same with its place."""

TOLD = 0.9
IN_GENERAL = re.compile(r"\b(?:word(?:en|t)|moet(?:en)?|kan|kunnen|zal|zullen|dient|dienen|mag|wil|willen|gaat|gaan)\b")
"""`Studenten worden begeleid door de school` tells of no one who did."""
NEAR = 0.6
"""From this share of the first on, a kind that holds the first as a part goes before it."""
WHOLE = 0.7
"""A cell that says hardly more than the one word means it, weak as the word may be in running text."""
TOPIC = 0.3
"""A kind named right behind `cursus` is what the course is about, not what the paper shows."""
INTERNAL = re.compile(
    r"\b(?:interne?|in[- ]?company|eigen (?:organisatie|huis|praktijk|team)|in[- ]?house)\b", re.IGNORECASE
)
INTERNAL_WITHIN = 16
HOUSE = re.compile(
    r"^\S+(?:instituut|bureau|centrum|academie|commissie|organisatie|huis|netwerk|fonds|budget|plan|beleid)$"
)
"""One compound that ends so names an institution or a paper, no activity: `Opleidingsinstituut`, `scholingsbudget`."""
SELF_STUDY_TOO = re.compile(
    r"\b(?:contact|les|cursus|college|bijeenkomst)\w*\b[^.;]{0,40}"
    r"\d\s?(?:u|uur|uren|sbu|minuten|min)\.?\s+(?:aan |voor )?$"
)
"""Before `zelfstudie`: it is what part of the hours went to, `12 contacturen en 4 uur zelfstudie`."""
FIGURES = re.compile(
    r"(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)|(?:januari|februari|maart|april|mei|juni|juli|augustus)|"
    r"(?:septem|okto|novem|decem)ber|ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|uur|uren|u|"
    r"minuten|min|pt|punt|punten|van|tot|nr"
)
"""Words that belong to a day, a length or a number."""
TRAINING = frozenset({"scholing_elders", "interne_scholing"})
GENERAL = ("scholing_elders", "overig")
"""Kinds that a special one stands beside without contradiction: `Scholing` above `Meldcode`."""
OWN_TRAINING = frozenset({"meldcode", "congres", "interne_scholing", "scholing_elders", "geaccrediteerde_scholing"})
CONTAINS = {
    "intervisie": ("casuistiek", "begeleiding"),
    "supervisie": ("begeleiding", "casuistiek"),
    "stagebegeleiding": ("begeleiding", "supervisie"),
    "meekijken": ("begeleiding",),
    "meldcode": ("scholing_elders", "interne_scholing"),
    "interne_scholing": ("scholing_elders",),
    "congres": ("scholing_elders", "werkconferentie"),
    "werkconferentie": ("scholing_elders", "congres"),
    "netwerkbijeenkomst_organisatie": ("netwerkbijeenkomst",),
    "netwerkbijeenkomst": ("scholing_elders", "casuistiek"),
    "publicatie": ("zelfstudie", "scholing_elders"),
    "zelfstudie": ("publicatie", "scholing_elders"),
    "scholing_elders": ("casuistiek",),
    "geaccrediteerde_scholing": ("scholing_elders",),
    "bestuurlijk_werk": ("kwaliteitswerkgroep", "vakinhoudelijk_overleg"),
    "kwaliteitswerkgroep": ("bestuurlijk_werk", "vakinhoudelijk_overleg"),
}
"""What such an activity often holds too: the second is no rival of the first when both are named."""
WORDS_OF_A_ROW = 9
WORDS_OF_HEADING = 6
SURE_OF_HEADING = 0.9
WEAKEST_WHOLE = 0.25
"""Words of less weight (`casus`, `sociale kaart`) name no kind, even alone."""
PASSING = 0.6
"""What a kind named in a sentence among the lines of an entry is worth."""
UNNAMED: KindRead = (None, 0.0, "")
UNSEEN: KindSeen = (None, 0.0, "", ())
MARKED = re.compile(rf"^(?:[\W\d]++|e (?=(?-i:[A-Z]))|(?:{FIGURES.pattern})\b)+(?=[^\W\d])", re.IGNORECASE)
"""Bullets (an engine may take one for an e), numbers and days in front of what an item says."""
ROW_WORDS = Path(__file__).with_name("row_words.yaml")
_ADDRESS = re.compile(r"\S*(?:@|www\.|https?:|\.nl\b|\.com\b|\.eu\b|\.org\b)\S*")


@lru_cache(maxsize=1)
def kind_words() -> Wording:
    return Wording.load(Path(__file__).with_name("activity_kinds.yaml"))


@cache
def _row_words(key: str) -> re.Pattern[str]:
    return re.compile("".join(YAML(typ="base", pure=True).load(ROW_WORDS)[key]))


@lru_cache(maxsize=1)
def _telling() -> dict[str, tuple[re.Pattern[str], ...]]:
    loaded = YAML(typ="safe", pure=True).load(Path(__file__).with_name("told_kinds.yaml"))
    return {kind: tuple(re.compile(one) for one in patterns) for kind, patterns in loaded.items()}


@lru_cache(maxsize=4096)
def _told(text: str) -> tuple[Hit, ...]:
    """Kinds that are told in words that stand apart."""
    folded = fold(text)
    found = ((kind, pattern.search(folded)) for kind, patterns in _telling().items() for pattern in patterns)
    return tuple(
        Hit(kind, TOLD, match.start(), match.end(), text[match.start() : match.end()])
        for kind, match in found
        if match and not IN_GENERAL.search(match[0])
    )


def mentions(text: str) -> list[Hit]:
    """The kinds that a text speaks of, without those that it denies, announces, or has in a name or an address."""
    around = surroundings().hits(text)
    addresses = [match.span() for match in _ADDRESS.finditer(text)]
    said = (*kind_words().hits(text), *_told(text))
    hits = [hit for hit in said if not any(a <= hit.start < b for a, b in addresses)]
    kept = [hit for hit in _not_within_another(hits) if _meant(hit, text, around)]
    return _topics_lowered([_own_house(hit, text) for hit in kept], text)


def _own_house(hit: Hit, text: str) -> Hit:
    """Training that is called internal, before or behind its own word, is internal training."""
    near = text[max(0, hit.start - INTERNAL_WITHIN) : hit.end + INTERNAL_WITHIN]
    if hit.key != "scholing_elders" or not INTERNAL.search(near):
        return hit
    return replace(hit, key="interne_scholing", weight=max(hit.weight, 1.0))


def _not_within_another(hits: list[Hit]) -> list[Hit]:
    def inside(one: Hit, other: Hit) -> bool:
        return other is not one and other.start <= one.start and one.end <= other.end and _length(other) > _length(one)

    return [one for one in hits if not any(inside(one, other) for other in hits)]


def _length(hit: Hit) -> int:
    return hit.end - hit.start


CLOSED = re.compile(r"[.;:!?](?:\s|$)")
ENDED = re.compile(r"[.;!?](?:\s|$)|^\s*(?:en|&|\+|/)\s*(?:verslag|notulen|besluitenlijst)", re.IGNORECASE)
"""What ends the reach of `volgende`; `Agenda en verslag` is a report too."""
FOLLOWING = re.compile(r"volgende (\w+ )?\w+(en|s|a)\b[^.;:!?]*:")
"""What opens a list of what took place: `deelgenomen aan de volgende bijeenkomsten van de werkgroep:`."""
ATTENDED = re.compile(
    r"\b(?:aanwezig|bijwoond\w+|bijgewoond|bezocht\w*|deelgenomen|deelnam\w*|gevolgd|volgde\w*|georganiseerd)\b[^.;:!?]*\bde\s+$"
)
SEVERAL = re.compile(r"volgende (\w+ )?\w+(en|s|a)\b")
"""The same where the colon stands on a further line: `aanwezig was bij de volgende netwerkbijeenkomsten`."""
_ADDRESSED = re.compile(
    r"^\s*(?:aan|t\.? ?a\.? ?v\.?|ter attentie van|beste|geachte|dag|hallo)\s+(?:(?:leden van )?(?:de|het|den))?\s*$",
    re.IGNORECASE,
)
"""`Aan de Commissie Kwaliteitsregister`, `Beste commissie`: to whom a letter goes is not what it is about."""


def _meant(hit: Hit, text: str, around: list[Hit]) -> bool:
    if _ADDRESSED.match(text[: hit.start]) or (hit.key in TRAINING and HOUSE.search(fold(hit.said))):
        return False
    for key, within in (("not_this", 22), ("elsewhere", 40), ("organisation", 12)):
        near = before(hit, around, key, within)
        if near and key == "elsewhere" and _opens_list(fold(text), near.start):
            continue
        if near and not (CLOSED if key != "elsewhere" else ENDED).search(text[near.end : hit.start]):
            return False
    after = text[hit.end : hit.end + 16].lower()
    return not re.match(r"\s+(?:\w+\s+)?(?:b\.?v\.?|v\.?o\.?f\.?|nederland|holding)(?:\W|$)", after)


def _opens_list(text: str, start: int) -> bool:
    """Whether `volgende` opens a list of what took place, and does not announce what comes."""
    told = ATTENDED.search(text[:start]) is not None and SEVERAL.match(text[start:]) is not None
    return told or FOLLOWING.match(text[start:]) is not None


def _topics_lowered(hits: list[Hit], text: str) -> list[Hit]:
    lowered = []
    topics = [match.span("said") for match in _row_words("topic").finditer(fold(text))]
    for hit in hits:
        if any(start <= hit.start < end for start, end in topics):
            lowered.append(replace(hit, weight=hit.weight * TOPIC))
            continue
        if hit.key == "zelfstudie" and SELF_STUDY_TOO.search(fold(text[: hit.start])):
            lowered.append(replace(hit, weight=hit.weight * TOPIC))
            continue
        training = next((one for one in hits if one.key in TRAINING and 0 < hit.start - one.end <= 25), None)
        gap = text[training.end : hit.start] if training else ""
        is_topic = training and hit.key not in OWN_TRAINING and not re.search(r"[,;/.]|\ben\b|\bof\b", gap)
        lowered.append(replace(hit, weight=hit.weight * TOPIC) if is_topic else hit)
    return lowered


def kind_of_text(text: str) -> KindRead:
    """What a table row, a cell or a short passage names; (None, 0, "") when nothing."""
    best: dict[str, Hit] = {}
    for hit in mentions(text):
        hit = replace(hit, weight=max(hit.weight, 0.9)) if hit.weight >= WEAKEST_WHOLE and is_whole(hit, text) else hit
        if hit.key not in best or hit.worth > best[hit.key].worth:
            best[hit.key] = hit
    scores = {kind: hit.worth for kind, hit in best.items()}
    if not scores:
        return UNNAMED
    winner, rival = ranked(scores)
    hit = best[winner]
    if scores[winner] < 0.45:
        return UNNAMED
    return winner, round(rivalled(0.96 * min(1.0, 0.4 + 0.6 * hit.worth), scores, winner, rival), 3), hit.said


def kind_of_row(text: str) -> KindRead:
    """What a row or entry names, its cells or lines each for themselves: running text among them hardly counts."""
    pieces = text.split("\n")
    asked = next((kind_of_text(value) for value in _asked(pieces)), UNNAMED)
    if asked[0]:
        return asked
    found = [_of_piece(piece) for piece in pieces]
    named = sorted((one for one in found if one[0]), key=lambda one: -one[1])
    if not named:
        return kind_of_text(text) if len(text.split()) <= WORDS_OF_A_ROW else UNNAMED
    best: dict[str, float] = {}
    for kind, sure, _ in named:
        best[str(kind)] = max(best.get(str(kind), 0.0), sure)
    winner, rival = ranked(best)
    kind, sure, said = next(one for one in named if one[0] == winner)
    return kind, round(rivalled(sure, best, winner, rival), 3), said


def _asked(pieces: Sequence[str]) -> Iterator[str]:
    """What stands behind or under `Soort bijeenkomst:`."""
    for piece, following in pairwise([*pieces, ""]):
        label, colon, rest = piece.partition(":")
        if is_label(label, "kind_label") and (colon or rest or following):
            yield rest if rest.strip() else following


def _of_piece(text: str) -> KindRead:
    said_in_it = MARKED.sub("", text)
    kind, sure, said = kind_of_text(said_in_it)
    running = is_sentence(text) if said_in_it == text else is_sentence(said_in_it[:1].upper() + said_in_it[1:])
    return kind, round(sure * (PASSING if running else 1.0), 3), said


def is_whole(hit: Hit, text: str) -> bool:
    """Whether a text says hardly more than this: `3 mei  netwerk  2,5` and `Verslag Netwerk POH-GGZ` say `netwerk`."""
    return _length(hit) >= WHOLE * len(_worded(text))


def _worded(text: str) -> str:
    """The words of a text without its figures, months and marks, and without what only names the paper."""
    words = [word.strip(".") for word in re.findall(r"[^\W\d_][\w'.-]*", fold(text))]
    return _row_words("of_the_paper").sub(" ", " ".join(word for word in words if not FIGURES.fullmatch(word))).strip()


@remembered
def _headings(layout: Layout) -> tuple[tuple[Line, str, Hit], ...]:
    """Lines that are all the name of a kind and stand alone in their row: heads of the rows under them. None where they
    all name one kind."""
    found = []
    for line in layout.lines[1:]:
        if len(line.words) > WORDS_OF_HEADING or re.search(r"\d|:.", line.text):
            continue
        hit = next((one for one in mentions(line.text) if one.weight >= 0.4 and is_whole(one, line.text)), None)
        beside = [one for one in layout.lines if one.page == line.page and side_by_side(one.box, line.box)]
        if hit and not any(one is not line and re.search(r"\w{2}", one.text) for one in beside):
            found.append((line, hit.key, hit))
    return tuple(found) if len({kind for _, kind, _ in found}) > 1 else ()


def kind_headings(layout: Layout, where: Sequence[Place]) -> KindSeen:
    """The kind that the nearest heading above a value names, on a paper with headings of several kinds."""
    above = [
        one
        for one in _headings(layout)
        if where and (one[0].page, one[0].box.middle) < (where[0].page, where[0].box.top)
    ]
    if not above:
        return UNSEEN
    line, kind, hit = max(above, key=lambda one: (one[0].page, one[0].box.middle))
    return kind, SURE_OF_HEADING, hit.said, (line.place(hit.start, hit.end),)


def kind_beside(layout: Layout, where: Sequence[Place]) -> KindSeen:
    """The kind named at the height of a value, in a list that stands in columns though no table was seen: in short
    pieces beside it, or behind it on a short line of its own. (None, 0, "", ()) when none is."""
    if not where:
        return UNSEEN
    here = where[0]
    level = [
        line
        for line in layout.lines
        if line.page == here.page and len(line.words) <= WORDS_OF_A_ROW and side_by_side(line.box, here.box)
    ]
    for line in sorted(level, key=lambda one: len(one.words)):
        kind, sure, said = kind_of_text(line.text)
        if kind:
            start = line.text.find(said)
            return kind, sure, said, (line.place(max(0, start), max(0, start) + len(said)),)
    return UNSEEN


def ranked(
    scores: dict[str, float], gives_way: Callable[[str, str], bool] = lambda part, whole: True
) -> tuple[str, str | None]:
    """The winner and its rival: of two near each other, the one that holds the other as a part, if that gives way."""
    order = sorted(scores, key=lambda kind: -scores[kind])
    winner = order[0]
    for other in order[1:]:
        holds = winner in CONTAINS.get(other, ()) and other not in CONTAINS.get(winner, ())
        if holds and scores[other] >= NEAR * scores[winner] and gives_way(winner, other):
            winner = other
    rivals = [kind for kind in order if kind != winner and kind not in CONTAINS.get(winner, ())]
    return winner, next(iter(rivals), None)


def rivalled(confidence: float, scores: dict[str, float], winner: str, rival: str | None) -> float:
    if rival is None:
        return confidence
    share = min(1.0, scores[rival] / scores[winner])
    return confidence * (1 - 0.5 * share**3)
