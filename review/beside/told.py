"""What a reviewer is told of other papers that belong to this one."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from extractors.finding import Reading
from review.beside.laid import BesideItem
from review.beside.same_meeting import Contradiction
from review.judging.judgement import Paper
from review.points.suggestion import ActivityFacts, Caveat, Weight

PERSONAL = frozenset(
    {"certificaat", "verklaring", "supervisieverklaring", "stageverklaring", "werkgeversverklaring", "diploma",
     "logboek", "leesverslag"}
)  # fmt: skip
"""Papers of one person. Minutes and lists are of a group: each of its members may hand them in."""
SHOWN = 5
"""Items, words or contradictions named; of more, their number."""

WORDS: dict[str, tuple[Weight, str, str]] = {
    "same_paper_again": (
        "stops",
        "Ditzelfde stuk is van deze deelnemer ook binnen als item {0}, misschien opnieuw gescand of gefotografeerd. "
        "Het telt niet twee keer.",
        "This very paper also came from this holder as item {0}, perhaps scanned or photographed again. "
        "It does not count twice.",
    ),
    "same_paper_changed": (
        "warns",
        "Dit stuk is gelijk aan item {0}, op deze woorden na. Hier: {1}. Daar: {2}.",
        "This paper is the same as item {0}, but for these words. Here: {1}. There: {2}.",
    ),
    "paper_of_other": (
        "warns",
        "Ditzelfde persoonlijke stuk is ook door een andere deelnemer ingeleverd: item {0}.",
        "This same personal paper was also handed in by another holder: item {0}.",
    ),
    "group_paper": (
        "informs",
        "Ditzelfde stuk van de groep is ook door anderen ingeleverd: item {0}.",
        "This same paper of the group was also handed in by others: item {0}.",
    ),
    "meeting_confirmed": (
        "informs",
        "Stukken van dezelfde bijeenkomst zeggen hetzelfde: item {0}.",
        "Papers of the same meeting say the same: item {0}.",
    ),
    "meeting_contradicted": (
        "warns",
        "Item {0} is van dezelfde bijeenkomst en zegt iets anders: {1}.",
        "Item {0} is of the same meeting and says otherwise: {1}.",
    ),
    "at_once": (
        "warns",
        "Op hetzelfde moment was deze deelnemer volgens item {0} ergens anders.",
        "At the same time this holder was elsewhere, according to item {0}.",
    ),
    "more_beside": (
        "informs",
        "Met nog {0} andere stukken heeft dit stuk iets gemeen; die zijn hier niet genoemd.",
        "This paper has something in common with {0} more papers; they are not named here.",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ToldBeside:
    """A caveat, and on which activities of the paper."""

    caveat: Caveat
    places: frozenset[int] | None = None
    """None: on all."""


def told_beside(
    paper: Paper,
    items: Sequence[BesideItem],
    counted: Sequence[ActivityFacts],
    joined: Collection[str],
    left_out: int,
) -> tuple[ToldBeside, ...]:
    """`counted`: this paper's activities, those marked that count elsewhere; `joined`: keys of holders who are the same
    person, under numbers of other registers; `left_out`: how many more have something to do with it than `items`."""
    others, keys = [one for one in items if one.item != paper.upload.id], {paper.upload.holder_key, *joined}
    own = [one for one in others if one.holder_key in keys]
    strangers = [one for one in others if one.holder_key not in keys]
    same_register = [one for one in own if one.register == paper.upload.claim.register and one.counts]
    return (
        *_seen_again(same_register, counted),
        *_changed(same_register),
        *_at_once(own),
        *_of_strangers(paper.reading, strangers),
        *_meetings([*same_register, *strangers]),
        *([ToldBeside(_caveat("more_beside", str(left_out)))] if left_out else ()),
    )


def on_activity(told: Iterable[ToldBeside], place: int) -> tuple[Caveat, ...]:
    return tuple(one.caveat for one in told if one.places is None or place in one.places)


def _seen_again(own: Sequence[BesideItem], counted: Sequence[ActivityFacts]) -> Iterator[ToldBeside]:
    elsewhere = {one.same_as.partition(".")[0] for one in counted if one.same_as}
    for one in own:
        if one.paper.how == "again" and str(one.item) in elsewhere:
            yield ToldBeside(_caveat("same_paper_again", str(one.item)))


def _changed(own: Sequence[BesideItem]) -> Iterator[ToldBeside]:
    for one in own:
        if one.paper.how == "changed":
            words = (_shown(f"“{word}”" for word in side) or "–" for side in (one.paper.ours, one.paper.theirs))
            yield ToldBeside(_caveat("same_paper_changed", str(one.item), *words))


def _at_once(own: Sequence[BesideItem]) -> Iterator[ToldBeside]:
    for one in own:
        if one.paper.how == "at_once":
            places = frozenset(pair.place for pair in one.paper.together)
            yield ToldBeside(_caveat("at_once", str(one.item)), places)


def _of_strangers(reading: Reading | None, others: Sequence[BesideItem]) -> Iterator[ToldBeside]:
    again = [str(one.item) for one in others if one.paper.how == "again"]
    if again and reading:
        yield ToldBeside(_caveat("paper_of_other" if _personal(reading) else "group_paper", _shown(again)))


def _meetings(others: Sequence[BesideItem]) -> Iterator[ToldBeside]:
    found = [one for one in others if one.paper.how in ("meeting", "same_day")]
    for one in found:
        if one.paper.contradictions:
            places = frozenset(pair.place for pair in one.paper.together)
            yield ToldBeside(_contradicted(one), places)
    confirming = [one for one in found if not one.paper.contradictions]
    if confirming:
        places = frozenset(pair.place for one in confirming for pair in one.paper.together)
        yield ToldBeside(_caveat("meeting_confirmed", _shown(str(one.item) for one in confirming)), places)


def _contradicted(one: BesideItem) -> Caveat:
    weight, nl, en = WORDS["meeting_contradicted"]
    said = (_shown(_says(each, language) for each in one.paper.contradictions) for language in (0, 1))
    return Caveat("meeting_contradicted", weight, *(
        words.format(one.item, each) for words, each in zip((nl, en), said, strict=True)
    ))  # fmt: skip


def _says(one: Contradiction, language: int) -> str:
    if one.what == "hours":
        here, there = (
            (one.here.replace(".", ","), one.there.replace(".", ",")) if language == 0 else (one.here, one.there)
        )
        return (f"hier {here} uur, daar {there}", f"{here} hours here, {there} there")[language]
    if one.here:
        return (f"{one.here} hier aanwezig, daar afwezig", f"{one.here} present here, absent there")[language]
    return (f"{one.there} hier afwezig, daar aanwezig", f"{one.there} absent here, present there")[language]


def _personal(reading: Reading) -> bool:
    return reading.paper in PERSONAL or (bool(reading.finding("holder_name")) and not reading.findings("present"))


def _shown(those: Iterable[str]) -> str:
    found = list(those)
    more = f" (+{len(found) - SHOWN})" if len(found) > SHOWN else ""
    return ", ".join(found[:SHOWN]) + more


def _caveat(code: str, *said: str) -> Caveat:
    weight, nl, en = WORDS[code]
    return Caveat(code, weight, nl.format(*said), en.format(*said))
