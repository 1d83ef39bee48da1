"""Which kind of activity a paper, a table row or a sentence speaks of, as its own words say it.

Every mention is weighed by the words themselves (`activity_kinds.yaml`), by the part of the paper it stands in, and by
what stands around it: `geen intervisie`, `volgende intervisie` and `Stichting Intervisie Noord` are no intervisie. Two
kinds that come out close are not decided here. A trained classifier was tried and
does worse (docs/adr/0010).
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.fields.accreditation import accredited_by_register
from extractors.fields.kind_words import GENERAL, OWN_TRAINING, is_whole, mentions, ranked, rivalled
from extractors.fields.paper_kind import paper_kind, paper_mentions
from extractors.fields.passages import TOP_LINES, Passage, Role, organised, passages, surroundings
from extractors.fields.ticked import choices, ticked
from extractors.fields.wording import Hit, fold
from extractors.finding import Finding, Gap, Other, Place, Text
from extractors.geometry import holds_centre
from extractors.layout import Layout, Line

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
SURE_CERTIFICATE = 0.6
"""A certificate that names no kind nearly always is of training."""
SURE_CONTRADICTED = 0.8
TELLING: frozenset[Role] = frozenset({"kind_label", "title", "label", "top"})
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
WHOLE_TITLE = 1.15
ADDED = 0.12
"""What each further part of the paper that names the same kind adds."""
NORM = re.compile(
    r"\b(?:volgens de(?! \w*methode)|minimaal|maximaal|per jaar|moet|dient te|hoort|verplicht|behoefte aan|aangevraagd|"
    r"vorig jaar|vorige (?:keer|week|maand|bijeenkomst|verslag)|eerder dit jaar|het vorige)\b"
)
"""A line of running text with such words speaks of activities in general."""
SENDER = re.compile(r"\W*(?:van|from|afzender|aan|to|b?cc)\s*:")
"""Lines of a mail's head that name who wrote or got it, not what it is about."""
STUDENT = re.compile(r"\bstudent|stagiai|assistent")
SHOWS = {
    "intervisieverslag": "intervisie", "supervisieverklaring": "supervisie", "casuistiekverslag": "casuistiek",
    "stageverklaring": "stagebegeleiding", "leesverslag": "zelfstudie", "publicatie": "publicatie",
}  # fmt: skip
"""Papers whose very name says which activity they show."""
SURE_SIGN = 0.8
SECOND, AGREED = 0.45, 0.35
"""A second mention at least this sure leaves this share of the doubt."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One mention: for which kind, how strong, and where."""

    kind: str
    strength: float
    role: Role
    passage: Passage
    hit: Hit


def kind_of(layout: Layout) -> Finding | Gap:
    """The kind of activity that the paper as a whole shows; a gap when its words name none, or two alike."""
    votes = _votes(layout)
    scores = _scores(votes)
    if not scores or max(scores.values()) < ENOUGH:
        return _unnamed_training(layout)
    winner, rival = ranked(scores, lambda part, whole: _gives_way(votes, part, whole))
    others = _others(votes, scores, winner)
    best = _strongest(votes, winner)
    if rival and scores[rival] >= RIVAL * scores[winner] and not _stands_out(votes, winner, rival):
        return Gap(
            "kind", "ambiguous", best.hit.said, _places(best), (Other(Text(winner), best.hit.said, "rival"), *others)
        )
    confidence = rivalled(_confidence(votes, winner, layout), scores, winner, rival)
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
    given, choice = choices(layout), ticked(layout)
    others = {id(line) for line in given if line is not choice}
    chosen = any(mark["no"] for mark in TICK.finditer(layout.text))
    behind = chosen and _boxes_behind(layout)
    height = {id(line): place for place, line in enumerate(layout.lines[:TOP_LINES])}
    votes = [
        vote
        for passage in passages(layout)
        if not (passage.role in RUNNING and NORM.search(fold(passage.text)))
        for vote in _of_passage(passage, chosen, behind, height.get(id(passage.lines[0]), 0))
        if not any(_among(line, given, others) for line in passage.lines)
    ]
    if choice:
        passage = Passage("kind_label", (choice,))
        votes += [Vote(hit.key, hit.worth, passage.role, passage, hit) for hit in mentions(choice.text)]
    of_paper = [vote for vote in votes if not SENDER.match(fold(vote.passage.text))]
    return _organised(of_paper or votes, layout)


def _among(line: Line, choices: Sequence[Line], others: Collection[int]) -> bool:
    """Whether a line stands where one of the choices that were not ticked does."""
    return any(id(one) in others and one.page == line.page and holds_centre(one.box, line.box) for one in choices)


def _boxes_behind(layout: Layout) -> bool:
    """Whether the boxes of a choice stand behind the words: a kind stands before the first of several in a line."""
    for line in layout.lines:
        marks = list(TICK.finditer(line.text))
        if len(marks) > 1:
            return any(hit.weight >= PLAIN for hit in mentions(line.text[: marks[0].start()]))
    return False


def _of_passage(passage: Passage, chosen: bool, behind: bool, place: int) -> Iterator[Vote]:
    """What a passage names; of boxes to tick only the ticked, and the higher a line of the head stands the more."""
    for hit in mentions(passage.text):
        ticked = _ticked(passage.text, hit.end if behind else hit.start, behind) if chosen else None
        role = "kind_label" if ticked else passage.role
        strength = hit.worth * ROLE_WEIGHT[role] * _whole(hit, passage)
        if ticked is not False:
            yield Vote(hit.key, strength * (1 - LOWER * place * (role == "top")), role, passage, hit)


def _ticked(text: str, at: int, behind: bool) -> bool | None:
    """Whether the box before this place, or behind it, is ticked; None where none stands there."""
    mark = TICK.search(text, at) if behind else next(reversed(list(TICK.finditer(text, 0, at))), None)
    return bool(mark["yes"]) if mark else None


def _whole(hit: Hit, passage: Passage) -> float:
    """A title that says hardly more than the kind counts for more than a letterhead that has it in its name."""
    return WHOLE_TITLE if passage.role in ("title", "top") and is_whole(hit, passage.text) else 1.0


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
    other stands in as good a place. What a title plainly says is not taken over by a sentence, but by one that tells
    who was guided: `Verklaring werkbegeleiding` of a student."""
    mine, theirs = _strongest(votes, part), _strongest(votes, whole)
    of_student = (part, whole) == ("begeleiding", "stagebegeleiding") and STUDENT.search(fold(theirs.hit.said))
    return (
        part == "scholing_elders"
        or bool(of_student)
        or mine.hit.weight < PLAIN
        or ROLE_WEIGHT[theirs.role] >= ROLE_WEIGHT[mine.role]
    )


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
