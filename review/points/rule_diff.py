"""What another rulebook would change: which of its parts differ, and which suggestions would come out differently.

A dry run. Nothing is kept, and what a person decided is only reported.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pydantic import BaseModel

from review.points.parameter import Parameter, Version
from review.points.rule import Rulebook
from review.points.suggest import suggest, undecided
from review.points.suggestion import ActivityFacts, Period, Suggestion

PARTS = ("rules", "caps", "exclusions", "norms", "admission", "questions")


@dataclass(frozen=True, slots=True)
class Changed:
    """One part of a rulebook that another rulebook has otherwise."""

    part: str
    name: str
    before: str | None
    """None: the older rulebook has no such thing."""
    after: str | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """The activities of one holder, as they are to be judged under both rulebooks."""

    key: str
    activities: Sequence[ActivityFacts]
    history: Sequence[ActivityFacts]
    period: Period | None
    on: dt.date


@dataclass(frozen=True, slots=True)
class Differs:
    """One activity that comes out differently."""

    dossier: str
    activity: str
    before: Decimal | None
    """Points under the older rulebook; None when they were unknown."""
    after: Decimal | None
    why_before: str
    why_after: str
    decided: Decimal | None
    """What a person decided, which stays as it is; None when nothing was decided yet."""


def changes(old: Rulebook, new: Rulebook) -> tuple[Changed, ...]:
    """What differs, by part and name; the head as one."""
    found = [*_parameters(old.parameters, new.parameters)]
    for part in PARTS:
        found += _differing(part, getattr(old, part), getattr(new, part))
    return (*found, *_differing("rulebook", {"head": old.head}, {"head": new.head}))


def _parameters(old: Mapping[str, Parameter], new: Mapping[str, Parameter]) -> Iterator[Changed]:
    for name in dict.fromkeys((*old, *new)):
        before, after = (_versions(one.get(name)) for one in (old, new))
        if before != after:
            gone, come = [one for one in before if one not in after], [one for one in after if one not in before]
            yield Changed("parameters", name, "; ".join(gone) or None, "; ".join(come) or None)


def _versions(parameter: Parameter | None) -> list[str]:
    return [_said(one) for one in parameter.versions] if parameter else []


def _said(version: Version) -> str:
    """`10 punten, published, from 2024-01-01 (Reglement, art. 3)`."""
    days = [f"{word} {day}" for word, day in (("from", version.from_), ("until", version.until)) if day]
    value = " ".join(part for part in (version.said or "–", version.unit) if part)
    return f"{', '.join((value, version.origin, *days))} ({version.citation})"


def _differing(part: str, old: Mapping[str, BaseModel], new: Mapping[str, BaseModel]) -> Iterator[Changed]:
    for name in dict.fromkeys((*old, *new)):
        before, after = old.get(name), new.get(name)
        if before != after:
            was, is_ = (one.model_dump(mode="json", by_alias=True) if one else {} for one in (before, after))
            keys = [key for key in dict.fromkeys((*was, *is_)) if was.get(key) != is_.get(key)]
            yield Changed(part, name, _keys(keys, was) if before else None, _keys(keys, is_) if after else None)


def _keys(keys: Iterable[str], dumped: Mapping[str, object]) -> str:
    return "; ".join(f"{key}: {dumped[key]}" for key in keys if dumped.get(key) not in (None, [], {}, ""))


def dry_run(dossiers: Iterable[Dossier], old: Rulebook, new: Rulebook) -> Iterator[Differs]:
    """Every activity whose points differ. Open ones are judged beside what was decided, as the queue does; decided
    ones as if nothing had been decided yet."""
    for one in dossiers:
        before, after = (_judged(one, book) for book in (old, new))
        decided = {facts.id: facts.decided_points for facts in one.history}
        for name, was in before.items():
            is_ = after[name]
            if was.points != is_.points:
                yield Differs(one.key, name, was.points, is_.points, why(was), why(is_), decided.get(name))


def _judged(one: Dossier, book: Rulebook) -> dict[str, Suggestion]:
    made = list(suggest(one.activities, one.history, book, one.on, one.period))
    if one.history:
        beside = {facts.id: facts for facts in (*one.history, *map(undecided, one.activities))}
        past = [facts for facts in beside.values() if facts.decided_points is not None]
        made += suggest(past, list(beside.values()), book, one.on, one.period)
    return {found.activity: found for found in made}


def why(one: Suggestion) -> str:
    """The sums of a suggestion, or what stopped it, in one line."""
    if one.points is not None:
        return "; ".join(line.reason for line in one.lines)
    return "; ".join(caveat.text for caveat in one.caveats if caveat.weight == "stops")
