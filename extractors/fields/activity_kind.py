"""Which kind of activity a paper, a table row or a sentence speaks of, as its own words say it.

Every mention is weighed by the words themselves (`activity_kinds.yaml`), by the part of the paper it stands in, and by
what stands around it: `geen intervisie`, `volgende intervisie` and `Stichting Intervisie Noord` are no intervisie. Two
kinds that come out close are not decided here. A trained classifier was tried and
does worse (docs/adr/0010).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from ruamel.yaml import YAML

from extractors.fields.accreditation import accredited_by_register
from extractors.fields.paper_kind import paper_kind, paper_mentions
from extractors.fields.passages import TOP_LINES, Passage, Role, before, organised, passages, surroundings
from extractors.fields.wording import Hit, Wording, fold
from extractors.finding import Finding, Gap, Other, Place, Text
from extractors.geometry import side_by_side
from extractors.layout import Layout

KINDS = (
    "intervisie", "supervisie", "casuistiek", "netwerkbijeenkomst", "netwerkbijeenkomst_organisatie",
    "kwaliteitswerkgroep", "werkconferentie", "scholing_elders", "vakinhoudelijk_overleg", "bestuurlijk_werk",
    "stagebegeleiding", "meekijken", "meldcode", "congres", "interne_scholing", "begeleiding", "zelfstudie",
    "publicatie", "geaccrediteerde_scholing", "overig",
)  # fmt: skip

ROLE_WEIGHT: dict[Role, float] = {
    "kind_label": 1.0, "title": 0.95, "label": 0.85, "sentence": 0.9, "top": 0.75, "heading": 0.6, "row": 0.45,
    "body": 0.35, "margin": 0.1,
}  # fmt: skip
SURE: dict[Role, float] = {
    "kind_label": 0.98, "title": 0.97, "label": 0.95, "sentence": 0.96, "top": 0.94, "heading": 0.8, "row": 0.7,
    "body": 0.6, "margin": 0.3,
}  # fmt: skip
"""How sure one clear mention in such a place makes us, before a second one agrees."""
PERHAPS_ORGANISED = re.compile(r"\bgeorganiseerd\b(?! (?:door|voor ons|vanuit))|\borganisator|\borganiseer(?:de|t)\b")
"""The holder may be who organised it: attending and organising are two kinds."""
SURE_PERHAPS = 0.5
TOLD = 0.9
IN_GENERAL = re.compile(r"\b(?:word(?:en|t)|moet(?:en)?|kan|kunnen|zal|zullen|dient|dienen|mag|wil|willen|gaat|gaan)\b")
"""`Studenten worden begeleid door de school` tells of no one who did."""
SURE_CERTIFICATE = 0.6
"""A certificate that names no kind nearly always is of training."""
SURE_CONTRADICTED = 0.8
TELLING: frozenset[Role] = frozenset({"kind_label", "title", "label", "top"})
GENERAL = ("scholing_elders", "overig")
"""Kinds that a special one stands beside without contradiction: `Scholing` above `Meldcode`."""
PLAIN = 0.8
"""From this weight on words name a kind, and do not just go with it."""
TICK = re.compile(
    r"(?P<yes>[☑☒■✓✔✗✘●◉⊠◼]|\[ ?[xv✓✔] ?\]|\( ?[xv✓✔•●] ?\))|(?P<no>[☐□▢❏❑◻○◯]|\[ {0,3}\]|\( {0,3}\))", re.IGNORECASE
)
"""Boxes to tick; a full one alone may be a mere bullet."""
LOWER = 0.03
"""What a line of the head weighs less than the one above it."""
RUNNING: frozenset[Role] = frozenset({"body", "sentence", "margin"})
ENOUGH = 0.15
"""Below this no kind is named: a passing word in the running text."""
RIVAL = 0.92
"""A second kind that reaches this share of the first leaves the matter open."""
NEAR = 0.6
"""From this share of the first on, a kind that holds the first as a part goes before it."""
WHOLE = 0.7
"""A cell that says hardly more than the one word means it, weak as the word may be in running text."""
WHOLE_TITLE = 1.15
ADDED = 0.12
"""What each further part of the paper that names the same kind adds."""
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
NORM = re.compile(
    r"\b(?:volgens de|minimaal|maximaal|per jaar|moet|dient te|hoort|verplicht|behoefte aan|aangevraagd)\b"
)
"""A line of running text with such words speaks of activities in general."""
FIGURES = re.compile(
    r"(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)|(?:januari|februari|maart|april|mei|juni|juli|augustus)|"
    r"(?:septem|okto|novem|decem)ber|ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|uur|uren|u|"
    r"minuten|min|pt|punt|punten|van|tot|nr"
)
"""Words that belong to a day, a length or a number."""
TRAINING = frozenset({"scholing_elders", "interne_scholing"})
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
SHOWS = {
    "intervisieverslag": "intervisie", "supervisieverklaring": "supervisie", "casuistiekverslag": "casuistiek",
    "stageverklaring": "stagebegeleiding", "leesverslag": "zelfstudie", "publicatie": "publicatie",
}  # fmt: skip
"""Papers whose very name says which activity they show."""
SURE_SIGN = 0.8
WORDS_OF_A_ROW = 9
SECOND, AGREED = 0.45, 0.35
"""A second mention at least this sure leaves this share of the doubt."""
_ADDRESS = re.compile(r"\S*(?:@|www\.|https?:|\.nl\b|\.com\b|\.eu\b|\.org\b)\S*")


@dataclass(frozen=True, slots=True)
class Vote:
    """One mention: for which kind, how strong, and where."""

    kind: str
    strength: float
    role: Role
    passage: Passage
    hit: Hit


@lru_cache(maxsize=1)
def kind_words() -> Wording:
    return Wording.load(Path(__file__).with_name("activity_kinds.yaml"))


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
_ADDRESSED = re.compile(r"^\s*(?:aan|t\.? ?a\.? ?v\.?|ter attentie van)\s+(?:de|het|den)?\s*$", re.IGNORECASE)
"""`Aan de Commissie Kwaliteitsregister`: to whom a letter goes is not what it is about."""


def _meant(hit: Hit, text: str, around: list[Hit]) -> bool:
    if _ADDRESSED.match(text[: hit.start]) or (hit.key in TRAINING and HOUSE.search(fold(hit.said))):
        return False
    for key, within in (("not_this", 22), ("elsewhere", 40), ("organisation", 12)):
        near = before(hit, around, key, within)
        if near and not (CLOSED if key != "elsewhere" else ENDED).search(text[near.end : hit.start]):
            return False
    after = text[hit.end : hit.end + 16].lower()
    return not re.match(r"\s+(?:\w+\s+)?(?:b\.?v\.?|v\.?o\.?f\.?|nederland|holding)(?:\W|$)", after)


def _topics_lowered(hits: list[Hit], text: str) -> list[Hit]:
    lowered = []
    for hit in hits:
        training = next((one for one in hits if one.key in TRAINING and 0 < hit.start - one.end <= 25), None)
        gap = text[training.end : hit.start] if training else ""
        is_topic = training and hit.key not in OWN_TRAINING and not re.search(r"[,;/.]|\ben\b|\bof\b", gap)
        lowered.append(replace(hit, weight=hit.weight * TOPIC) if is_topic else hit)
    return lowered


def kind_of_text(text: str) -> tuple[str | None, float, str]:
    """Kind, confidence and the words that said so, of a table row or a short passage; (None, 0, "") when none."""
    best: dict[str, Hit] = {}
    for hit in mentions(text):
        whole = _length(hit) >= WHOLE * len(_worded(text))
        hit = replace(hit, weight=max(hit.weight, 0.9)) if whole else hit
        if hit.key not in best or hit.worth > best[hit.key].worth:
            best[hit.key] = hit
    scores = {kind: hit.worth for kind, hit in best.items()}
    if not scores:
        return None, 0.0, ""
    winner, rival = _ranked(scores)
    hit = best[winner]
    if scores[winner] < 0.45:
        return None, 0.0, ""
    return winner, round(_rivalled(0.96 * min(1.0, 0.4 + 0.6 * hit.worth), scores, winner, rival), 3), hit.said


def _worded(text: str) -> str:
    """The words of a text without its figures, months and marks: `3 mei  netwerk  2,5` says `netwerk`."""
    return " ".join(
        word for word in re.findall(r"[^\W\d_][\w'.-]*", fold(text)) if not FIGURES.fullmatch(word.strip("."))
    )


def kind_beside(layout: Layout, where: Sequence[Place]) -> tuple[str | None, float, str, tuple[Place, ...]]:
    """The kind named at the height of a value, in a list that stands in columns though no table was seen: in short
    pieces beside it, or behind it on a short line of its own. (None, 0, "", ()) when none is."""
    nothing: tuple[str | None, float, str, tuple[Place, ...]] = (None, 0.0, "", ())
    if not where:
        return nothing
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
    return nothing


def _ranked(
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


def _rivalled(confidence: float, scores: dict[str, float], winner: str, rival: str | None) -> float:
    if rival is None:
        return confidence
    share = min(1.0, scores[rival] / scores[winner])
    return confidence * (1 - 0.5 * share**3)


def kind_of(layout: Layout) -> Finding | Gap:
    """The kind of activity that the paper as a whole shows; a gap when its words name none, or two alike."""
    votes = _votes(layout)
    scores = _scores(votes)
    if not scores or max(scores.values()) < ENOUGH:
        return _unnamed_training(layout)
    winner, rival = _ranked(scores, lambda part, whole: _gives_way(votes, part, whole))
    others = _others(votes, scores, winner)
    best = _strongest(votes, winner)
    if rival and scores[rival] >= RIVAL * scores[winner] and not _stands_out(votes, winner, rival):
        return Gap(
            "kind", "ambiguous", best.hit.said, _places(best), (Other(Text(winner), best.hit.said, "rival"), *others)
        )
    confidence = _rivalled(_confidence(votes, winner, layout), scores, winner, rival)
    if _contradicted(votes, winner):
        confidence = min(confidence, SURE_CONTRADICTED)
    if winner == "netwerkbijeenkomst" and PERHAPS_ORGANISED.search(fold(layout.text)):
        confidence = min(confidence, SURE_PERHAPS)
    kind = _register_training(winner, layout)
    return Finding("kind", Text(kind), best.hit.said, _places(best), f"kind.{best.role}", round(confidence, 3), others)


def _unnamed_training(layout: Layout) -> Finding | Gap:
    """A certificate that counts contact hours or names an accreditation is of training, whatever its title is."""
    if paper_kind(layout) != "certificaat":
        return Gap("kind", "not_on_page")
    for line in layout.lines:
        hit = next((hit for hit in surroundings().hits(line.text) if hit.key == "training_sign"), None)
        if hit:
            kind = _register_training("scholing_elders", layout)
            return Finding("kind", Text(kind), hit.said, (line.place(hit.start, hit.end),), "kind.sign", SURE_SIGN)
    title = next(
        (line for line in layout.lines if any(hit.key == "certificaat" for hit in paper_mentions(line.text))), None
    )
    where = (title.place(0, len(title.text)),) if title else ()
    return Finding(
        "kind", Text(_register_training("scholing_elders", layout)), "", where, "kind.sign", SURE_CERTIFICATE
    )


def _register_training(kind: str, layout: Layout) -> str:
    """Training that the register itself accredited is category A, whatever it is about."""
    trained = (kind in OWN_TRAINING and kind != "congres") or kind == "werkconferentie" or kind == "congres"
    return "geaccrediteerde_scholing" if trained and accredited_by_register(layout) else kind


def _votes(layout: Layout) -> list[Vote]:
    chosen = any(mark["no"] for mark in TICK.finditer(layout.text))
    height = {id(line): place for place, line in enumerate(layout.lines[:TOP_LINES])}
    votes = [
        vote
        for passage in passages(layout)
        if not (passage.role in RUNNING and NORM.search(fold(passage.text)))
        for vote in _of_passage(passage, chosen, height.get(id(passage.lines[0]), 0))
    ]
    return _organised(votes, layout)


def _of_passage(passage: Passage, chosen: bool, place: int) -> Iterator[Vote]:
    """What a passage names; of boxes to tick only the ticked, and the higher a line of the head stands the more."""
    for hit in mentions(passage.text):
        ticked = _ticked(passage.text, hit.start) if chosen else None
        role = "kind_label" if ticked else passage.role
        strength = hit.worth * ROLE_WEIGHT[role] * _whole(hit, passage)
        if ticked is not False:
            yield Vote(hit.key, strength * (1 - LOWER * place * (role == "top")), role, passage, hit)


def _ticked(text: str, at: int) -> bool | None:
    """Whether the box before this place is ticked; None where none stands before it."""
    marks = list(TICK.finditer(text, 0, at))
    return bool(marks[-1]["yes"]) if marks else None


def _whole(hit: Hit, passage: Passage) -> float:
    """A title that says hardly more than the kind counts for more than a letterhead that has it in its name."""
    return WHOLE_TITLE if passage.role in ("title", "top") and _length(hit) >= WHOLE * len(passage.text) else 1.0


def _organised(votes: list[Vote], layout: Layout) -> list[Vote]:
    """A network meeting that the holder organised counts as such, not as attended."""
    told = any(organised(paragraph.text) for paragraph in layout.paragraphs)
    if not told:
        return votes
    kind = "netwerkbijeenkomst_organisatie"
    return [replace(vote, kind=kind) if vote.kind == "netwerkbijeenkomst" else vote for vote in votes]


def _scores(votes: Iterable[Vote]) -> dict[str, float]:
    """The strongest mention of each kind, with a little for every further part of the paper that agrees."""
    by_kind: dict[str, dict[Role, float]] = {}
    for vote in votes:
        roles = by_kind.setdefault(vote.kind, {})
        roles[vote.role] = max(roles.get(vote.role, 0.0), vote.strength)
    return {kind: max(roles.values()) + ADDED * sum(sorted(roles.values())[:-1]) for kind, roles in by_kind.items()}


def _strongest(votes: Iterable[Vote], kind: str) -> Vote:
    return max((vote for vote in votes if vote.kind == kind), key=lambda vote: vote.strength)


def _stands_out(votes: list[Vote], winner: str, rival: str) -> bool:
    """Whether the winner is said in a place of more weight than the rival."""
    mine, theirs = _strongest(votes, winner), _strongest(votes, rival)
    return ROLE_WEIGHT[mine.role] - ROLE_WEIGHT[theirs.role] >= 0.1


def _gives_way(votes: list[Vote], part: str, whole: str) -> bool:
    """Whether a kind may be a mere part of one that holds it: it is training in general, it is said in passing, or the
    other stands in as good a place. What a title plainly says is not taken over by a sentence."""
    mine, theirs = _strongest(votes, part), _strongest(votes, whole)
    return part == "scholing_elders" or mine.hit.weight < PLAIN or ROLE_WEIGHT[theirs.role] >= ROLE_WEIGHT[mine.role]


def _contradicted(votes: list[Vote], winner: str) -> bool:
    """Whether another title, label or field plainly names a kind, and the winner not with it."""
    telling = [vote for vote in votes if vote.role in TELLING and vote.hit.weight >= PLAIN]
    named = {line for vote in telling if vote.kind == winner for line in vote.passage.lines}
    return any(vote.kind not in (winner, *GENERAL) and not named & set(vote.passage.lines) for vote in telling)


def _confidence(votes: list[Vote], kind: str, layout: Layout) -> float:
    """One clear mention; what agrees on another line, or in what the paper calls itself, takes most doubt away."""
    by_line: dict[tuple[int, float], float] = {}
    for vote in votes:
        if vote.kind == kind:
            line = vote.passage.lines[0]
            sure = SURE[vote.role] * min(1.0, 0.25 + 0.75 * vote.hit.worth)
            by_line[line.page, line.box.top] = max(by_line.get((line.page, line.box.top), 0.0), sure)
    ordered = sorted(by_line.values(), reverse=True)
    doubt = 1 - ordered[0]
    if len(ordered) > 1 and ordered[1] >= SECOND:
        doubt *= AGREED
    if SHOWS.get(paper_kind(layout) or "") == kind:
        doubt *= AGREED
    return min(0.99, 1 - doubt)


def _places(vote: Vote) -> tuple[Place, ...]:
    return vote.passage.places(vote.hit.start, vote.hit.end)


def _others(votes: list[Vote], scores: dict[str, float], winner: str) -> tuple[Other, ...]:
    losers = [
        kind for kind in sorted(scores, key=lambda one: -scores[one]) if kind != winner and scores[kind] >= ENOUGH
    ]
    return tuple(Other(Text(kind), _strongest(votes, kind).hit.said, "weaker") for kind in losers[:3])
