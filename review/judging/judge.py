"""From readings and claims of one holder to suggestions in the queue."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from review.beside.across import lay_beside
from review.beside.laid import BesideItem
from review.beside.one_of_each import one_of_each
from review.beside.told import ToldBeside, on_activity, told_beside
from review.claim import folded
from review.dossier_entry import RegistrationPeriod, period_on, periods_of
from review.judging.doubts import doubts
from review.judging.facts import UNKNOWN_KIND, facts_of, least_sure
from review.judging.judgement import Judgement, Kept, Paper
from review.points.rule import Rulebook
from review.points.suggest import suggest
from review.points.suggestion import ActivityFacts, Caveat, Period, Suggestion
from review.store import Store

ATTEMPTS = 5
"""How often a holder is judged anew because something changed meanwhile; what is left waits for the next time."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What judging did, counted in uploads."""

    queued: int = 0
    """Received before, now in the queue."""
    renewed: int = 0
    """Waiting before, with other suggestions now."""
    unchanged: int = 0
    set_aside: int = 0

    def plus(self, kept: Kept) -> "Judged":
        return Judged(
            self.queued + len(kept.queued),
            self.renewed + len(kept.renewed),
            self.unchanged + len(kept.unchanged),
            self.set_aside + len(kept.set_aside),
        )


def judge(store: Store, holder_key: str, rulebook: Rulebook, now: dt.datetime) -> Judged:
    """Judges all undecided papers of one holder under one register, with what was decided before as history.

    The same readings, claims and rules again change nothing. Received uploads become queued or set aside.
    """
    return judge_all(store, (holder_key,), rulebook, now)


def judge_all(store: Store, holder_keys: Iterable[str], rulebook: Rulebook, now: dt.datetime) -> Judged:
    """`judge` for many holders, written together: for batches; some hundreds at a time is quickest."""
    store.keep_rulebook(rulebook, now)
    holders, judged = list(dict.fromkeys(holder_keys)), Judged()
    for _ in range(ATTEMPTS):
        lay_beside(store, holders)
        papers = store.papers(rulebook.register, holders)
        kept = store.keep_suggestions(judgements(store, papers, rulebook, now.date()), now)
        judged = judged.plus(kept)
        overtaken = set(kept.overtaken)
        holders = [key for key, own in papers.items() if overtaken & {one.upload.id for one in own}]
        if not holders:
            break
    return judged


def judgements(store: Store, papers: Mapping[str, Sequence[Paper]], rulebook: Rulebook, on: dt.date) -> list[Judgement]:
    """Of the papers of these holders, with what stands in their dossiers and beside their papers; keeps nothing."""
    evidences = [one.upload.evidence for own in papers.values() for one in own if one.upload.evidence]
    besides, left_out = store.besides(evidences), store.left_out(evidences)
    entered = {key: periods_of(those) for key, those in store.entries(rulebook.register, list(papers)).items()}
    joined = store.joined(papers)
    return [
        one
        for key, own in papers.items()
        for one in judgements_of(own, rulebook, on, besides, left_out, entered.get(key, ()), joined[key])
    ]


def judgements_of(
    papers: Sequence[Paper],
    rulebook: Rulebook,
    on: dt.date,
    besides: Mapping[str, Sequence[BesideItem]],
    left_out: Mapping[str, int],
    periods: Sequence[RegistrationPeriod],
    joined: Collection[str],
) -> Iterator[Judgement]:
    """One for each paper of a holder that was read and is not decided. `papers`: all of them under this register, in
    the order in which they came; `besides`: by evidence, what other items have to do with it, and `left_out` how many
    more do; `periods`: as entered in the dossier, which go before what was stated; `joined`: keys of holders who are
    this person too."""
    history = tuple(facts for one in papers for facts in one.decided)
    readable = [one for one in papers if one.upload.state != "decided" and one.reading]
    judged = [one for one in readable if one.reading and one.reading.status != "rejected"]
    own = {one.upload.id: facts_of(one) for one in judged}
    told = {one.upload.id: besides.get(one.upload.evidence or "", ()) for one in papers}
    counted = one_of_each(papers, _supported(own, history), told)
    suggestions = _suggested(_under(judged, counted, periods), counted, history, rulebook, on)
    for one in readable:
        if one.upload.id not in own:
            yield _set_aside(one)
        else:
            made = [suggestions[facts.id] for facts in counted[one.upload.id]]
            more = left_out.get(one.upload.evidence or "", 0)
            yield _queued(one, made, told_beside(one, told[one.upload.id], counted[one.upload.id], joined, more))


def _supported(
    counted: Mapping[int, tuple[ActivityFacts, ...]], history: Sequence[ActivityFacts]
) -> Mapping[int, tuple[ActivityFacts, ...]]:
    """A claim can rest on several papers: minutes and attendance list of one meeting count as evidence for each other
    when day and kind agree."""
    everything = [*(facts for own in counted.values() for facts in own), *history]
    papers: dict[tuple[dt.date | None, str], dict[str, None]] = {}
    for facts in everything:
        papers.setdefault((facts.date, facts.kind), {}).update(dict.fromkeys(facts.evidence))

    def supported(facts: ActivityFacts) -> ActivityFacts:
        if facts.date is None:
            return facts
        beside = papers[facts.date, facts.kind] | papers.get((facts.date, UNKNOWN_KIND), {})
        return replace(facts, evidence=tuple(dict.fromkeys((*facts.evidence, *sorted(beside)))))

    return {upload: tuple(map(supported, own)) for upload, own in counted.items()}


def _under(
    papers: Sequence[Paper], counted: Mapping[int, tuple[ActivityFacts, ...]], periods: Sequence[RegistrationPeriod]
) -> Mapping[str, Period | None]:
    """By activity, the registration period it is judged under: as entered in the dossier for its day, else as stated
    with its paper, else as stated last."""
    stated = [one.upload.claim.period for one in papers if one.upload.claim.period]
    last = stated[-1] if stated else None
    return {
        facts.id: period_on(periods, facts.date) or one.upload.claim.period or last
        for one in papers
        for facts in counted.get(one.upload.id, ())
    }


def _suggested(
    under: Mapping[str, Period | None],
    counted: Mapping[int, tuple[ActivityFacts, ...]],
    history: Sequence[ActivityFacts],
    rulebook: Rulebook,
    on: dt.date,
) -> Mapping[str, tuple[ActivityFacts, Suggestion]]:
    """By activity, each judged under its own period."""
    everything = {facts.id: facts for own in counted.values() for facts in own}
    found = {}
    for period in dict.fromkeys(under.values()):
        for suggestion in suggest(tuple(everything.values()), history, rulebook, on, period):
            if under[suggestion.activity] == period:
                found[suggestion.activity] = (everything[suggestion.activity], suggestion)
    return found


def _set_aside(paper: Paper) -> Judgement:
    problems = paper.reading.problems if paper.reading else ()
    return Judgement(
        paper.upload.id, paper.round, paper.changes, paper.reading_id, problems=problems, words=_words(paper)
    )


def _words(paper: Paper) -> str:
    return folded(" ".join((paper.upload.file, *(paper.reading.said if paper.reading else ()))))


def _queued(paper: Paper, made: Sequence[tuple[ActivityFacts, Suggestion]], beside: Sequence[ToldBeside]) -> Judgement:
    told = [
        (facts, with_more(one, (*doubts(paper, place), *on_activity(beside, place))))
        for place, (facts, one) in enumerate(made)
    ]
    return Judgement(
        upload=paper.upload.id,
        round=paper.round,
        changes=paper.changes,
        reading_id=paper.reading_id,
        suggestions=tuple(told),
        sure=least_sure(paper.reading) if paper.reading else None,
        stated_points=paper.upload.claim.points,
        words=_words(paper),
    )


def with_more(suggestion: Suggestion, more: Sequence[Caveat]) -> Suggestion:
    order = ("stops", "warns", "informs")
    caveats = sorted((*suggestion.caveats, *more), key=lambda one: order.index(one.weight))
    return replace(suggestion, caveats=tuple(caveats))
