"""One activity on its own, before the maximums over a holder's activities are applied."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from review.points import words
from review.points.asked import checked, spoiled
from review.points.formulas import FORMULAS, ZERO, Measured, Numbers, Sum, Unknown
from review.points.measure import measure
from review.points.parameter import Parameter, Steps
from review.points.rule import Exclusion, Rule, Rulebook
from review.points.suggestion import ActivityFacts, Caveat, Line, Period, Question, Used
from review.points.told import Told, looked_up, weakest
from review.points.windows import by_registration_year, window_of
from review.points.words import Both, caveat


@dataclass(frozen=True, slots=True)
class Setting:
    """Under what an activity is judged; the same for all of one holder."""

    book: Rulebook
    on: dt.date
    period: Period | None

    def day_of_rules(self, facts: ActivityFacts) -> dt.date:
        """The day whose version of the rules holds for this activity."""
        by = self.version_by
        if by == "reregistration" and self.period:
            return self.period.end
        return facts.claimed_on or self.on if by == "claim" or facts.date is None else facts.date

    @property
    def version_by(self) -> str | None:
        return self.book.choice(self.book.head.settings.version_by, self.on)

    @property
    def needs_period(self) -> bool:
        """Whether nothing can be counted without knowing the registration period."""
        return self.version_by == "reregistration" or by_registration_year(self.book, self.on)


@dataclass(frozen=True, slots=True)
class Draft:
    facts: ActivityFacts
    told: Told
    measured: Measured = field(default_factory=Measured)

    @property
    def meetings(self) -> int:
        return self.measured.meetings

    @property
    def points(self) -> Decimal | None:
        """Before maximums; None when something stops them."""
        if any(one.weight == "stops" for one in self.told.caveats):
            return None
        return sum((line.points for line in self.told.lines), Decimal(0))


def draft(facts: ActivityFacts, setting: Setting) -> Draft:
    """What the rules say of this activity alone."""
    stops = tuple(standing_in_the_way(facts, setting))
    book, rules, day = setting.book, setting.book.rules_for(facts), setting.day_of_rules(facts)
    measured, told = measure(facts, book, day)
    if stops or not rules:  # measured all the same: a person may decide that it counts
        return Draft(facts, Told(caveats=stops) if stops else without_rule(facts, book), measured)
    excluded = tuple(exclusions_on(facts, book, day))
    if excluded:
        told += sum(excluded, Told())
    else:
        told += sum((counted(name, rule, facts, measured, book, day) for name, rule in rules), Told())
        told += checked(facts, [rule for _, rule in rules], book, day)
    return Draft(facts, told + Told(caveats=tuple(worth_knowing(facts, setting))), measured)


def standing_in_the_way(facts: ActivityFacts, setting: Setting) -> Iterable[Caveat]:
    """What makes it useless to count at all."""
    head = setting.book.head
    if head.category_a == "apart" and (facts.category == "A" or facts.kind in head.a_kinds):
        yield caveat("belongs_to_A")
    if facts.category is None:
        yield caveat("no_evidence")
        return  # what is no evidence has no day or kind to miss
    if facts.kind == "overig" or facts.kind not in words.kinds():
        yield caveat("kind_unknown")
    if facts.holder_present is False:
        yield caveat("holder_absent")
    if facts.date is None:
        yield caveat("date_unknown")
    elif setting.period:
        yield from outside(facts.date, facts.end_date or facts.date, setting.period)
    if setting.period is None and setting.needs_period:
        yield caveat("period_unknown")
    if facts.same_as and not any(one.covers(facts) for one in setting.book.exclusions.values()):
        yield caveat("claimed_twice", other=facts.same_as)


def outside(first: dt.date, last: dt.date, period: Period) -> Iterable[Caveat]:
    """Of a series that lies partly in the period nobody knows which meetings count."""
    if last < period.start or first > period.end:
        yield caveat("outside_period", date=first, start=period.start, end=period.end)
    elif first < period.start or last > period.end:
        yield caveat("partly_outside_period", date=first, last=last, start=period.start, end=period.end)


def without_rule(facts: ActivityFacts, book: Rulebook) -> Told:
    """No rule fits: the kind is not named, or what the rules tell apart is not known."""
    kind = words.kind_name(facts.kind)
    if not book.knows(facts.kind):
        asked = words.question("kind_without_rule", facts.kind, kind=kind)
        return Told(caveats=(caveat("kind_without_rule", kind=kind),), questions=(asked,))
    rules = [rule for rule in book.rules.values() if facts.kind in rule.kinds]
    told_apart = ", ".join(dict.fromkeys(one for rule in rules for one in (*rule.roles, *rule.products)))
    asked = words.question("role_unknown", facts.kind, kind=kind, names=told_apart)
    return Told(caveats=(caveat("role_unknown", kind=kind, names=told_apart),), questions=(asked,))


def exclusions_on(facts: ActivityFacts, book: Rulebook, day: dt.date) -> Iterable[Told]:
    """What a person marked and the register does not count: no points, with the rule that says so."""
    for name, one in book.exclusions.items():
        if one.covers(facts) and book.parameters[one.basis].at(day):
            yield excluded(name, one, book, day)


def excluded(name: str, one: Exclusion, book: Rulebook, day: dt.date) -> Told:
    _, told = looked_up(one.basis, book, day)
    if not told.uses:
        return told  # whether it counts is for the committee to say
    said, basis = Both(one.says, one.says_en), told.uses[0][1]
    why = words.reason("excluded", says=said)
    line = Line(ZERO, name, why.nl, why.en, basis.citation, basis.quote, basis.origin, (basis,))
    return told + Told(lines=(line,), caveats=(caveat("excluded", says=said),))


def worth_knowing(facts: ActivityFacts, setting: Setting) -> Iterable[Caveat]:
    """About day and people; stops nothing."""
    first = facts.date
    if first is None:
        return
    last = facts.end_date or first
    if first > setting.on:
        yield caveat("in_future", date=first, on=setting.on)
    year = window_of(first, "year", setting.book, setting.on, setting.period)
    if year and not year.holds(last):
        yield caveat("spans_years", year=year.said)
    if facts.holder_present is None:
        yield caveat("holder_not_seen")


def counted(name: str, rule: Rule, facts: ActivityFacts, measured: Measured, book: Rulebook, day: dt.date) -> Told:
    """One rule applied: its line, or why there is none."""
    named = looked_up(rule.basis, book, day)[1]
    numbers, told = numbers_of(rule, facts, book, day)
    told = Told(caveats=named.caveats, questions=named.questions) + told + asked_by(rule, book)
    nothing, found = spoiled(facts, rule, book, day)
    told += found
    if any(one.weight == "stops" for one in told.caveats):
        return told
    outcome = nothing or FORMULAS[rule.formula].run(measured, numbers)
    if isinstance(outcome, Unknown):
        return told + Told(caveats=(caveat(outcome.caveat),))
    noted = tuple(caveat(code, **filling) for code, filling in outcome.caveats)
    return told + Told(lines=(line_of(name, outcome, (*named.uses, *told.uses), rule),), caveats=noted)


def numbers_of(rule: Rule, facts: ActivityFacts, book: Rulebook, day: dt.date) -> tuple[Numbers, Told]:
    """The rule's numbers on that day, for a group of this size."""
    numbers: dict[str, Decimal | str] = {}
    told = Told()
    for number, parameter in rule.with_.items():
        value, found = looked_up(parameter, book, day)
        told += found
        if isinstance(value, Steps):
            step = None if facts.participants is None else value.at(facts.participants)
            value = step
            told += Told() if step is not None else Told(caveats=(no_step(facts, book.parameters[parameter]),))
        if isinstance(value, Decimal | str):
            numbers[number] = value
    return numbers, told


def no_step(facts: ActivityFacts, parameter: Parameter) -> Caveat:
    says = Both(parameter.says, parameter.says_en)
    if facts.participants is None:
        return caveat("group_size_needed", says=says)
    return caveat("group_without_step", says=says, participants=facts.participants)


def asked_by(rule: Rule, book: Rulebook) -> Told:
    """The rule's own questions to the committee."""
    if not rule.asks:
        return Told()
    asked = tuple(Question(one, book.questions[one].text, book.questions[one].text_en) for one in rule.asks)
    return Told(caveats=(caveat("judgement_asked"),), questions=asked)


def line_of(name: str, outcome: Sum, used: Iterable[tuple[Parameter, Used]], rule: Rule) -> Line:
    """The line of one rule; the first of `used` says that the register names this kind at all."""
    basis, *others = (one for _, one in used)
    values = tuple(dict.fromkeys(others))
    leading = next((one for one in values if one.parameter == rule.with_.get("points")), basis)
    said = words.reason(outcome.reason, **outcome.filling)
    return Line(
        points=outcome.points,
        rule=name,
        reason=said.nl,
        reason_en=said.en,
        citation="; ".join(dict.fromkeys((basis.citation, leading.citation))),
        quote=leading.quote,
        origin=weakest((basis, *values)),
        uses=values,
    )
