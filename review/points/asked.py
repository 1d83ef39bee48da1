"""What a rule asks beside the sum: the group, the papers, the signature, being there from start to end.

Most of it is told and the points stay, for a person to weigh; where the rule says so, it costs the points.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from review.points.formulas import ZERO, Sum, Unknown
from review.points.rule import Rule, Rulebook
from review.points.suggestion import ActivityFacts, Caveat
from review.points.told import Told, asked_for
from review.points.words import Filling, caveat, paper


def checked(facts: ActivityFacts, rules: Iterable[Rule], book: Rulebook, day: dt.date) -> Told:
    """Doubts are told, the points stay."""
    told = Told()
    for rule in rules:
        told += group_told(facts, rule, book, day)
        told += evidence_checked(facts, rule, book, day)
        told += signature_checked(facts, rule, book, day)
    return told


def spoiled(facts: ActivityFacts, rule: Rule, book: Rulebook, day: dt.date) -> tuple[Sum | Unknown | None, Told]:
    """What makes an activity worth nothing under this rule, whatever the sum."""
    whole, told = asked_for(rule.whole, book, day)
    if whole == "asked" and facts.attended_whole is False:
        return Sum(ZERO, "not_whole", {}, (("not_whole", {}),)), told
    if rule.group.otherwise == "tell":
        return None, told
    faults, found = group_faults(facts, rule, book, day)
    told += found
    if wrong := [fault for fault in faults if fault.known]:
        return Sum(ZERO, "group_outside", {}, tuple((fault.code, fault.filling) for fault in wrong)), told
    return (Unknown("group_unknown") if faults else None), told


@dataclass(frozen=True, slots=True)
class GroupFault:
    """Something about the group that is not as asked, or not known."""

    code: str
    filling: Mapping[str, Filling]
    known: bool


def group_told(facts: ActivityFacts, rule: Rule, book: Rulebook, day: dt.date) -> Told:
    if rule.group.otherwise == "nothing":
        return Told()  # `spoiled` has said it
    faults, told = group_faults(facts, rule, book, day)
    return told + Told(caveats=tuple(_group_caveat(fault) for fault in faults))


def _group_caveat(fault: GroupFault) -> Caveat:
    return caveat(fault.code if fault.known else f"{fault.code}_unknown", **fault.filling)


def group_faults(facts: ActivityFacts, rule: Rule, book: Rulebook, day: dt.date) -> tuple[list[GroupFault], Told]:
    size, told = group_size(facts, rule, book, day)
    faults = [size] if size else []
    for code, parameter, actual in (
        ("own_share", rule.group.own_share, _share(facts.own_profession, facts.participants)),
        ("practices", rule.group.practices, None if facts.practices is None else Decimal(facts.practices)),
    ):
        least, found = asked_for(parameter, book, day)
        told += found
        if isinstance(least, Decimal) and (actual is None or actual < least):
            shown = Decimal(100) if code == "own_share" else Decimal(1)
            filling: dict[str, Filling] = {"least": least * shown, "actual": (actual or ZERO) * shown}
            faults.append(GroupFault(code, filling, actual is not None))
    return faults, told


def group_size(facts: ActivityFacts, rule: Rule, book: Rulebook, day: dt.date) -> tuple[GroupFault | None, Told]:
    least, told = asked_for(rule.group.at_least, book, day)
    most, found = asked_for(rule.group.at_most, book, day)
    told += found
    low = least if isinstance(least, Decimal) else Decimal(1)
    high = most if isinstance(most, Decimal) else None
    if least is None and high is None:
        return None, told
    people = facts.participants
    if people is not None and low <= people and (high is None or people <= high):
        return None, told
    filling: dict[str, Filling] = {"least": low, "most": "…" if high is None else high}
    return GroupFault("group_size", {**filling, "participants": people or 0}, people is not None), told


def _share(some: int | None, all_: int | None) -> Decimal | None:
    return Decimal(some) / all_ if some is not None and all_ else None


def evidence_checked(facts: ActivityFacts, rule: Rule, book: Rulebook, day: dt.date) -> Told:
    handed_in = {paper(one) for one in facts.evidence}
    one_of, told = asked_for(rule.evidence, book, day)
    all_of, found = asked_for(rule.evidence_all, book, day)
    told += found
    if isinstance(one_of, tuple) and not handed_in & {paper(one) for one in one_of}:
        told += Told(caveats=(caveat("evidence_missing", papers=", ".join(one_of)),))
    missing = [one for one in all_of if paper(one) not in handed_in] if isinstance(all_of, tuple) else []
    if missing:
        told += Told(caveats=(caveat("evidence_incomplete", papers=", ".join(missing)),))
    return told


def signature_checked(facts: ActivityFacts, rule: Rule, book: Rulebook, day: dt.date) -> Told:
    asked, told = asked_for(rule.signed, book, day)
    missing = SIGNATURES[asked](facts) if isinstance(asked, str) else None
    return told + Told(caveats=(missing,)) if missing else told


def nobody(facts: ActivityFacts) -> Caveat | None:
    return None


def anybody(facts: ActivityFacts) -> Caveat | None:
    if facts.signed or facts.signatures or facts.leader_signed:
        return None
    return caveat("signature_not_seen" if facts.signed is None and facts.signatures is None else "unsigned")


def everybody(facts: ActivityFacts) -> Caveat | None:
    if facts.signatures is None or facts.participants is None:
        return anybody(facts) or caveat("signatures_not_counted")
    if facts.signatures >= facts.participants:
        return None
    return caveat("signatures_missing", signatures=facts.signatures, participants=facts.participants)


def the_leader(facts: ActivityFacts) -> Caveat | None:
    if facts.leader_signed:
        return None
    return anybody(facts) or caveat("leader_unsigned" if facts.leader_signed is False else "leader_signature_not_seen")


def anybody_unless_named(facts: ActivityFacts) -> Caveat | None:
    """Minutes that name the holder among those present need no signature."""
    return None if facts.holder_present else anybody(facts)


SIGNATURES = {
    "not_asked": nobody,
    "asked": anybody,
    "all": everybody,
    "leader": the_leader,
    "asked_unless_named": anybody_unless_named,
}
"""Whose signature a rule can ask for, by the value of its parameter."""
