"""Items that are alike: of one meeting and one kind, all of them sure. Seen together, they can be agreed to with one
stroke, and that stroke can be taken back."""

import datetime as dt
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from review import queue
from review.decide import AlreadyDecided, NewerSuggestion, NotPossible, decide, undo
from review.decision import Decision
from review.item import Item
from review.judging.facts import SURE, least_sure
from review.people.rights import NotYours, User
from review.queue import ClaimedByOther, NotWaiting
from review.store import Store

MOST = 12
"""Items that one person can look at together."""
SAME = frozenset({"again", "changed", "meeting"})
"""What papers of different holders are to each other when they tell of one meeting."""
EVERYWHERE = frozenset({"example_rule"})
"""Caveats of the rules rather than of the paper: they keep nothing out of a group."""
TOLD = frozenset({"stated_differs", "stated_and_read_differ"})
"""Caveats that keep an item out whatever their weight: it needs a look of its own."""

OBSTACLES = (AlreadyDecided, ClaimedByOther, NewerSuggestion, NotPossible, NotWaiting, NotYours)
"""What can keep an item from being agreed to with the others."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What came of one stroke."""

    kept: tuple[Decision, ...]
    not_kept: tuple[tuple[int, Exception], ...]
    """Items, each with what stood in the way."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Decisions that were taken back, and how many of the same stroke could not be."""

    decisions: tuple[Decision, ...]
    left: int


def alike(store: Store, opened: Item, reviewer: User, now: dt.datetime) -> tuple[Item, ...]:
    """The opened item and those that are like it, one of each holder and no more than `MOST`; empty when there is no
    other one. What somebody else has in hand is not among them, nor what this reviewer does not judge."""
    if not _plain(opened) or not _free(store, opened, reviewer, now):
        return ()
    mine = opened.suggestions[0].facts
    glances = store.glances(sorted(_near(store, opened)))
    waiting = [one.id for one in glances if (one.state, one.kind, one.first_day) == ("queued", mine.kind, mine.date)]
    found = {opened.upload.holder_key: opened}
    for one in waiting[: 2 * MOST]:
        other = queue.item(store, one)
        if _like(other, opened) and _free(store, other, reviewer, now):
            found.setdefault(other.upload.holder_key, other)
        if len(found) == MOST:
            break
    return tuple(found.values()) if len(found) > 1 else ()


def agree_together(
    store: Store, opened: Item, seen: Mapping[int, Sequence[int]], reviewer: User, now: dt.datetime
) -> Agreed:
    """Agrees to these items (`seen`: by item, the suggestions that were looked at), each by a decision of its own with
    the same `together`. What changed, was decided or was taken in hand since is left out, and told."""
    together, allowed = secrets.token_hex(16), {opened.upload.id} | _near(store, opened)
    kept: list[Decision] = []
    not_kept: list[tuple[int, Exception]] = []
    for item_id in list(seen)[:MOST]:
        try:
            if item_id not in allowed:
                raise NotWaiting(item_id)
            kept.append(_agree(store, item_id, seen[item_id], reviewer, now, together))
        except OBSTACLES as why:
            not_kept.append((item_id, why))
    return Agreed(tuple(kept), tuple(not_kept))


def take_back_together(store: Store, decision_id: int, reviewer: User, now: dt.datetime) -> TakenBack:
    """Takes a decision back with all others of its stroke that still stand. Raises what `undo` raises when none
    does."""
    taken_back: list[Decision] = []
    in_the_way: list[NotPossible | NotYours] = []
    stroke = store.decided_together(decision_id)
    together = secrets.token_hex(16) if len(stroke) > 1 else None
    for one in stroke:
        try:
            taken_back.append(undo(store, one, reviewer, now, together=together))
        except (NotPossible, NotYours) as why:
            in_the_way.append(why)
    if not taken_back:
        raise in_the_way[0]
    return TakenBack(tuple(taken_back), len(in_the_way))


def _agree(
    store: Store, item_id: int, seen: Sequence[int], reviewer: User, now: dt.datetime, together: str
) -> Decision:
    """One that waits but is no longer plain, for it was laid before the committee, needs a look of its own."""
    one = queue.item(store, item_id)
    if one.upload.state != "decided" and not _plain(one):
        raise NewerSuggestion
    return decide(store, item_id, seen=seen, reviewer=reviewer, verdict="akkoord", now=now, together=together)


def _near(store: Store, opened: Item) -> set[int]:
    """Items of others whose papers tell of the same meeting."""
    upload, evidence = opened.upload, opened.upload.evidence
    beside = store.besides([evidence]).get(evidence, ()) if evidence else ()
    others = [one for one in beside if one.holder_key != upload.holder_key and one.register == upload.claim.register]
    return {one.item for one in others if one.paper.how in SAME}


def _plain(one: Item) -> bool:
    """Whether a glance is enough: one activity, everything sure, nothing asked, said or corrected about it, and
    nothing on its paper that has to be covered."""
    reading = one.reading
    if reading is None or reading.personal or len(reading.activities) != 1 or len(one.suggestions) != 1:
        return False
    if one.upload.state != "queued" or one.referred or one.first_answer or least_sure(reading) < SURE:
        return False
    suggestion = one.suggestions[0].suggestion
    heard = [
        each for each in suggestion.caveats
        if each.code not in EVERYWHERE and (each.weight != "informs" or each.code in TOLD)
    ]  # fmt: skip
    corrected = any(each.corrections for each in one.decisions)
    return suggestion.points is not None and not heard and not suggestion.questions and not corrected


def _like(one: Item, opened: Item) -> bool:
    if not _plain(one):
        return False
    mine, theirs = one.suggestions[0].facts, opened.suggestions[0].facts
    return (mine.kind, mine.date) == (theirs.kind, theirs.date)


def _free(store: Store, one: Item, reviewer: User, now: dt.datetime) -> bool:
    until = one.claimed_until
    others = one.claimed_by not in (None, reviewer.id) and until is not None and until > now
    return not others and queue.kept_apart(store, one.upload.id, reviewer) is None
