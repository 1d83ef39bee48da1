"""Of everything that is the same twice, one counts: papers seen again, and papers of one meeting of one holder.

What is decided counts first, then what says most: where the holder was present, hours are known and the reading is
sure; what came first breaks the tie. The others point at it (`same_as`), and the rules say what that means. Whichever
is decided first, at the end one has counted.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from review.beside.laid import BesideItem
from review.judging.facts import activity_id, least_sure
from review.judging.judgement import Paper
from review.points.suggestion import ActivityFacts

Own = Mapping[int, tuple[ActivityFacts, ...]]
"""By upload."""

AS_ONE = ("again", "meeting", "same_day")


def one_of_each(papers: Sequence[Paper], own: Own, beside: Mapping[int, Sequence[BesideItem]]) -> Own:
    """The activities of one holder's undecided papers, those marked that are another one's again.

    papers: all of this holder under one register; own: activities by upload; beside: by upload, the items that have to
    do with it.
    """
    there = _that_count(papers, own)
    activities = {facts.id: facts for those in there.values() for facts in those}
    groups = _groups(activities, _edges(there, beside))
    ranks = {facts.id: _rank(facts, paper) for paper in papers for facts in there.get(paper.upload.id, ())}
    first = {one: min(group, key=lambda id_: ranks[id_]) for group in groups for one in group}
    return {upload: tuple(_pointing(one, first.get(one.id, one.id)) for one in those) for upload, those in own.items()}


def _that_count(papers: Sequence[Paper], own: Own) -> Own:
    """What may earn points: undecided, or decided to be worth some."""
    found = dict(own)
    for one in papers:
        if given := tuple(facts for facts in one.decided if facts.decided_points):
            found[one.upload.id] = given
    return found


def _edges(there: Own, beside: Mapping[int, Sequence[BesideItem]]) -> Iterator[tuple[str, str]]:
    for upload, mine in there.items():
        for one in beside.get(upload, ()):
            if one.item in there and one.item != upload and one.paper.how in AS_ONE:
                if one.paper.how == "again":
                    yield from _matching(mine, there[one.item])
                else:
                    for pair in one.paper.together:
                        yield activity_id(upload, pair.place), activity_id(one.item, pair.other)


def _matching(mine: Sequence[ActivityFacts], theirs: Sequence[ActivityFacts]) -> Iterator[tuple[str, str]]:
    """Of one paper seen twice: the same days and kinds; what one picture shows and the other does not stays alone,
    unless each shows one activity."""
    if len(mine) == len(theirs) == 1:
        yield mine[0].id, theirs[0].id
        return
    left = list(theirs)
    for one in mine:
        same = next((other for other in left if (other.date, other.kind) == (one.date, one.kind)), None)
        if same:
            left.remove(same)
            yield one.id, same.id


def _groups(activities: Iterable[str], edges: Iterable[tuple[str, str]]) -> list[set[str]]:
    of = {one: {one} for one in activities}
    for one, other in edges:
        if one in of and other in of and of[one] is not of[other]:
            merged = of[one] | of[other]
            for member in merged:
                of[member] = merged
    return [group for group in {id(group): group for group in of.values()}.values() if len(group) > 1]


def _rank(facts: ActivityFacts, paper: Paper) -> tuple[bool, bool, bool, float, int, str]:
    """The least counts."""
    unknown = facts.hours is None and facts.dagdelen is None and facts.sessions is None
    sure = least_sure(paper.reading) if paper.reading else 0.0
    return facts.decided_points is None, facts.holder_present is False, unknown, -sure, paper.upload.id, facts.id


def _pointing(facts: ActivityFacts, first: str) -> ActivityFacts:
    return facts if facts.id == first else replace(facts, same_as=first)
