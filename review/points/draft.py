"""One activity on its own, before the maximums over a holder's activities are applied."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from review.points import words
from review.points.formulas import FORMULAS, Measured, Sum, Unknown
from review.points.parameter import Parameter, Value, Version
from review.points.rule import Rule, Rulebook
from review.points.suggestion import ActivityFacts, Caveat, Line, Origin, Period, Question, Used
from review.points.windows import by_registration_year, window_of
from review.points.words import Both, caveat

WEAKEST_FIRST: tuple[Origin, ...] = ("unset", "example", "adopted", "derived", "published")


@dataclass(frozen=True, slots=True)
class Setting:
    """Under what an activity is judged; the same for all of one holder."""

    book: Rulebook
    on: dt.date
    period: Period | None

    def day_of_rules(self, facts: ActivityFacts) -> dt.date:
        """The day whose version of the rules holds for this activity."""
        by = self.book.choice(self.book.head.settings.version_by, self.on)
        return self.on if by == "claim" or facts.date is None else facts.date


@dataclass(frozen=True, slots=True)
class Told:
    """What was found to say: lines, caveats, questions, and the values of the rulebook behind them."""

    lines: tuple[Line, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    questions: tuple[Question, ...] = ()
    uses: tuple[tuple[Parameter, Used], ...] = ()

    def __add__(self, other: "Told") -> "Told":
        return Told(
            self.lines + other.lines,
            self.caveats + other.caveats,
            self.questions + other.questions,
            self.uses + other.uses,
        )


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
    rules = setting.book.rules_for(facts)
    if stops or not rules:
        return Draft(facts, Told(caveats=stops) if stops else unnamed_kind(facts))
    day = setting.day_of_rules(facts)
    measured, told = measure(facts, setting, day)
    for name, rule in rules:
        told += counted(name, rule, measured, setting.book, day)
    told += checked(facts, [rule for _, rule in rules], setting.book, day)
    return Draft(facts, told + Told(caveats=tuple(worth_knowing(facts, setting))), measured)


def standing_in_the_way(facts: ActivityFacts, setting: Setting) -> Iterable[Caveat]:
    """What makes it useless to count at all."""
    head = setting.book.head
    if head.category_a == "apart" and (facts.category == "A" or facts.kind in head.a_kinds):
        yield caveat("belongs_to_A")
    if facts.category is None:
        yield caveat("no_evidence")
    elif facts.kind == "overig" or facts.kind not in words.kinds():
        yield caveat("kind_unknown")
    if facts.holder_present is False:
        yield caveat("holder_absent")
    if facts.date is None:
        yield caveat("date_unknown")
    elif setting.period:
        yield from outside(facts.date, facts.end_date or facts.date, setting.period)
    if setting.period is None and by_registration_year(setting.book, setting.on):
        yield caveat("period_unknown")


def outside(first: dt.date, last: dt.date, period: Period) -> Iterable[Caveat]:
    """Of a series that lies partly in the period nobody knows which meetings count."""
    if last < period.start or first > period.end:
        yield caveat("outside_period", date=first, start=period.start, end=period.end)
    elif first < period.start or last > period.end:
        yield caveat("partly_outside_period", date=first, last=last, start=period.start, end=period.end)


def unnamed_kind(facts: ActivityFacts) -> Told:
    kind = words.kind_name(facts.kind)
    asked = words.question("kind_without_rule", facts.kind, kind=kind)
    return Told(caveats=(caveat("kind_without_rule", kind=kind),), questions=(asked,))


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


def measure(facts: ActivityFacts, setting: Setting, day: dt.date) -> tuple[Measured, Told]:
    """Meetings and hours, with what has to be said about them."""
    meetings = facts.sessions or 1
    hours, told = facts.hours, Told()
    if hours is None and facts.dagdelen is not None and setting.book.head.settings.dagdeel:
        length, told = looked_up(setting.book.head.settings.dagdeel, setting.book, day)
        if isinstance(length, Decimal):
            hours = facts.dagdelen * length
            told += Told(caveats=(caveat("dagdeel", dagdelen=facts.dagdelen, length=length),))
    told += Told(caveats=tuple(doubts_on_length(facts, hours, meetings)))
    return Measured(meetings, hours, facts.dagdelen), told


def doubts_on_length(facts: ActivityFacts, hours: Decimal | None, meetings: int) -> Iterable[Caveat]:
    days = (facts.end_date - facts.date).days + 1 if facts.date and facts.end_date else 1
    if hours is not None and hours > 24 * max(days, meetings):
        yield caveat("hours_implausible", hours=hours)
    if facts.sessions is None and days > 1:
        yield caveat("sessions_unknown")
    elif meetings > 1 and hours is not None:
        yield caveat("sessions_equal", sessions=meetings)


def counted(name: str, rule: Rule, measured: Measured, book: Rulebook, day: dt.date) -> Told:
    """One rule applied: its line, or why there is none."""
    numbers: dict[str, Decimal | str] = {}
    named = looked_up(rule.basis, book, day)[1]
    told = Told(caveats=named.caveats, questions=named.questions)
    for number, parameter in rule.with_.items():
        value, found = looked_up(parameter, book, day)
        told += found
        if isinstance(value, Decimal | str):
            numbers[number] = value
    told += asked_by(rule, book)
    if any(one.weight == "stops" for one in told.caveats):
        return told
    outcome = FORMULAS[rule.formula].run(measured, numbers)
    if isinstance(outcome, Unknown):
        return told + Told(caveats=(caveat(outcome.caveat),))
    noted = tuple(caveat(code, **filling) for code, filling in outcome.caveats)
    return told + Told(lines=(line_of(name, outcome, (*named.uses, *told.uses), rule),), caveats=noted)


def asked_by(rule: Rule, book: Rulebook) -> Told:
    """The rule's own questions to the committee."""
    if not rule.asks:
        return Told()
    asked = tuple(Question(one, book.questions[one].text, book.questions[one].text_en) for one in rule.asks)
    return Told(caveats=(caveat("judgement_asked"),), questions=asked)


def line_of(name: str, outcome: Sum, used: Iterable[tuple[Parameter, Used]], rule: Rule) -> Line:
    """The line of one rule; the first of `used` says that the register names this kind at all."""
    basis, *values = dict.fromkeys(one for _, one in used)
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
        uses=tuple(values),
    )


def weakest(uses: Iterable[Used]) -> Origin:
    """A chain is as published as its least published link."""
    return min((one.origin for one in uses), key=WEAKEST_FIRST.index)


def looked_up(name: str, book: Rulebook, day: dt.date) -> tuple[Value | None, Told]:
    """The value of a parameter on `day`, or None with the caveat and the question why not."""
    parameter = book.parameters[name]
    version = parameter.at(day)
    says = Both(parameter.says, parameter.says_en)
    if version is None:
        return None, Told(
            caveats=(caveat("no_version", date=day, says=says),),
            questions=(words.question("no_version", name, date=day, says=says),),
        )
    if version.value is None:
        return None, Told(
            caveats=(caveat("value_unset", says=says),),
            questions=(words.question("value_unset", name, says=says),),
        )
    return parameter.worth(version), Told(uses=((parameter, used_of(name, version)),))


def asked_for(name: str | None, book: Rulebook, day: dt.date) -> tuple[Value | None, Told]:
    """The value of a parameter that asks something beside the sum. Not in force: nothing is asked; unset: a question,
    and the points stay."""
    if name is None or book.parameters[name].at(day) is None:
        return None, Told()
    value, told = looked_up(name, book, day)
    return value, Told(questions=told.questions, uses=told.uses)


def used_of(name: str, version: Version) -> Used:
    return Used(name, version.said, version.unit, version.origin, version.citation, version.quote)


def checked(facts: ActivityFacts, rules: list[Rule], book: Rulebook, day: dt.date) -> Told:
    """What the rules ask beside hours: group, papers, signature. Doubts are told, the points stay."""
    told = Told()
    for rule in rules:
        told += group_checked(facts, rule, book, day)
        told += evidence_checked(facts, rule, book, day)
        told += signature_checked(facts, rule, book, day)
    return told


def group_checked(facts: ActivityFacts, rule: Rule, book: Rulebook, day: dt.date) -> Told:
    least, told = asked_for(rule.group.at_least, book, day)
    most, found = asked_for(rule.group.at_most, book, day)
    told += found
    low = least if isinstance(least, Decimal) else Decimal(1)
    high = most if isinstance(most, Decimal) else None
    if least is None and high is None:
        return told
    shown: Mapping[str, Decimal | str] = {"least": low, "most": "…" if high is None else high}
    if facts.participants is None:
        return told + Told(caveats=(caveat("group_size_unknown", **shown),))
    if low <= facts.participants and (high is None or facts.participants <= high):
        return told
    return told + Told(caveats=(caveat("group_size", participants=Decimal(facts.participants), **shown),))


def evidence_checked(facts: ActivityFacts, rule: Rule, book: Rulebook, day: dt.date) -> Told:
    papers, told = asked_for(rule.evidence, book, day)
    if not isinstance(papers, tuple) or {plain(one) for one in facts.evidence} & {plain(one) for one in papers}:
        return told
    return told + Told(caveats=(caveat("evidence_missing", papers=", ".join(papers)),))


def plain(paper: str) -> str:
    """`Bewijs van deelname` and `bewijs_van_deelname` are one."""
    return "_".join(paper.casefold().replace("_", " ").replace("-", " ").split())


def signature_checked(facts: ActivityFacts, rule: Rule, book: Rulebook, day: dt.date) -> Told:
    asked, told = asked_for(rule.signed, book, day)
    if asked != "asked" or facts.signed:
        return told
    return told + Told(caveats=(caveat("signature_not_seen" if facts.signed is None else "unsigned"),))
