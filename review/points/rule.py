"""The rulebook of a register: its shape.

A rulebook is a folder of YAML files. Every file may hold any of the parts below; together they are one rulebook.
docs/rulebooks.md tells the person who writes one what each part means.
"""

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pydantic import Field, model_validator

from review.points.activity_shape import AbsenceWritten, ActivityInCase, PeriodWritten
from review.points.parameter import Adoption, Parameter, Shape
from review.points.plain_values import IsoDay, PlainNumber
from review.points.suggestion import ActivityFacts, Origin


class Group(Shape):
    """Who has to take part; each a parameter."""

    at_least: str | None = None
    at_most: str | None = None
    own_share: str | None = None
    """Share (0 to 1) of those present that is of the holder's profession, at least."""
    practices: str | None = None
    """From how many practices those present come, at least."""
    otherwise: Literal["tell", "nothing"] = "tell"
    """What another group means: a caveat, or no points."""


class Rule(Shape):
    """What one kind of activity is worth. All rules that fit an activity are added up."""

    says: str
    says_en: str
    kinds: tuple[str, ...] = Field(min_length=1)
    roles: tuple[str, ...] = ()
    """Only for these roles; empty: any role or none."""
    products: tuple[str, ...] = ()
    """Only for these products; empty: any or none."""
    basis: str
    """Parameter: where the register names this activity at all."""
    formula: str
    """Name of a function in formulas.py."""
    with_: dict[str, str] = Field(default_factory=dict, alias="with")
    """The formula's numbers, each the name of a parameter."""
    evidence: str | None = None
    """Parameter (list): one of these papers is asked for."""
    evidence_all: str | None = None
    """Parameter (list): all of these papers are asked for."""
    group: Group = Group()
    signed: str | None = None
    """Parameter (choice): whose signature is asked for."""
    whole: str | None = None
    """Parameter (choice `asked`): who came late or left early earns nothing."""
    asks: tuple[str, ...] = ()
    """Questions that only the committee can answer; they come with the points."""

    def fits(self, facts: ActivityFacts) -> bool:
        role, product = (
            (not self.roles or facts.role in self.roles),
            (not self.products or facts.product in self.products),
        )
        return facts.kind in self.kinds and role and product


class Cap(Shape):
    """A maximum over the activities of one holder."""

    says: str
    says_en: str
    kinds: tuple[str, ...] = ()
    """These kinds together; empty: all kinds."""
    per: Literal["item", "year", "period"]
    counts: Literal["points", "meetings"] = "points"
    at_most: str
    """Parameter."""

    def covers(self, kind: str) -> bool:
        return not self.kinds or kind in self.kinds


class Exclusion(Shape):
    """What never counts, when a person marked an activity as such."""

    says: str
    says_en: str
    mark: str
    """`claimed_twice` is given by the engine to what is the same as another activity."""
    kinds: tuple[str, ...] = ()
    """Empty: all kinds."""
    basis: str
    """Parameter: where the register says so."""

    def covers(self, facts: ActivityFacts) -> bool:
        marks = {*facts.marks, *(("claimed_twice",) if facts.same_as else ())}
        return self.mark in marks and (not self.kinds or facts.kind in self.kinds)


class Less(Shape):
    """Less, or later, for holders in special circumstances."""

    circumstance: str
    by: str
    """Parameter."""


class LessInYear(Less):
    """A lower norm."""

    since: str | None = None
    """A fact about the holder that is a day: only the norm of the year or period with that day is lower. None, and
    where that day is not known: as long as the holder is in these circumstances."""


class ProRata(Shape):
    """A norm that shrinks with the time that somebody could not work on it."""

    reasons: tuple[Literal["entry", "illness", "leave"], ...] = Field(min_length=1)
    """`entry`: the days of a year before the period starts or after it ends; known without being told."""
    by: str
    """Parameter (choice): `full_months` or `days`."""


class Norm(Shape):
    """What a holder has to reach. `binding` is `no` for what the register gives as an average or a wish."""

    says: str
    says_en: str
    per: Literal["year", "period"]
    counts: Literal["points", "hours", "meetings"] = "points"
    category: Literal["A", "B"] = "B"
    kinds: tuple[str, ...] = ()
    except_kinds: tuple[str, ...] = ()
    at_least: str | None = None
    at_most: str | None = None
    binding: Literal["yes", "no"] = "yes"
    less: tuple[LessInYear, ...] = ()
    pro_rata: ProRata | None = None
    rounding: str | None = None
    """Parameter (choice): how the whole of what is counted towards it is rounded."""
    carry_over: str | None = None
    """Parameter: how much of an earlier surplus counts along, at most."""
    one_of: tuple[str, ...] = ()
    """Other norms, one of which has to be met; this one then asks nothing itself."""
    part_of: str | None = None
    """The norm that this one is a part of: of those points, so many of these kinds."""

    @model_validator(mode="after")
    def _asks_something(self) -> "Norm":
        if not (self.at_least or self.at_most or self.one_of):
            raise ValueError("a norm has at_least, at_most or both")
        return self

    def covers(self, kind: str) -> bool:
        return (not self.kinds or kind in self.kinds) and kind not in self.except_kinds


class Admission(Shape):
    """What is asked of the holder rather than of an activity. `binding` is `no` for what is a right, not a duty."""

    says: str
    says_en: str
    check: str
    """Name of a function in admission.py."""
    fact: str | None = None
    """What it looks at, of what is known of the holder."""
    with_: dict[str, str] = Field(default_factory=dict, alias="with")
    """The check's values, each the name of a parameter."""
    kinds: tuple[str, ...] = ()
    """Of activity, for a check that looks at activities."""
    later: tuple[Less, ...] = ()
    """More years for holders in special circumstances."""
    binding: Literal["yes", "no"] = "yes"


class CommitteeQuestion(Shape):
    text: str
    text_en: str


class NotExpressible(Shape):
    """A fact of the register that the engine does not compute with, and why."""

    fact: str
    why: str
    origin: Origin = "published"


class Settings(Shape):
    """How the register counts; each the name of a parameter."""

    year: str
    """`calendar` or `registration`."""
    version_by: str
    """The rules of which day: `activity`, `claim` (handed in; when not known, the day of judging) or `reregistration`
    (the last day of the period)."""
    dagdeel: str | None = None
    """Hours in a dagdeel."""
    takes_off: str | None = None
    """List: what is taken off the hours where it is known to be in them."""
    period: str | None = None
    """Length of a registration period, in `jaar` or `maanden` by its unit."""
    extension: str | None = None
    """List: by how many months a period can be extended."""


class Head(Shape):
    """Once per rulebook."""

    id: str
    name: str
    counts: str
    """What is counted, in the field's words."""
    counts_en: str
    category_a: Literal["apart", "counted"]
    """`apart`: training accredited by the register itself is no matter for this rulebook's points."""
    a_kinds: tuple[str, ...] = ()
    """Kinds that are always category A here."""
    settings: Settings


class Expected(Shape):
    """Of one activity in a case. Caveats and questions named must be there; more may be."""

    points: PlainNumber | Literal["unknown"]
    caveats: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    """Codes of caveats that must not be there."""
    questions: tuple[str, ...] = ()


class Stands(Shape):
    """Of one year (`2024`) or of the `period` in a case."""

    window: str
    points: PlainNumber | None = None
    cut: PlainNumber | None = None
    norm: str | None = None
    needed: PlainNumber | None = None
    counted: PlainNumber | None = None
    met: Literal["yes", "no"] | None = None


class Case(Shape):
    """A worked example that the rulebook must come out on."""

    says: str
    on: IsoDay | None = None
    period: PeriodWritten | None = None
    circumstances: tuple[str, ...] = ()
    absences: tuple[AbsenceWritten, ...] = ()
    surplus: dict[str, PlainNumber] = Field(default_factory=dict)
    facts: dict[str, str] = Field(default_factory=dict)
    """About the holder."""
    category_a_points: PlainNumber | None = None
    activities: tuple[ActivityInCase, ...] = Field(min_length=1)
    history: tuple[ActivityInCase, ...] = ()
    expect: dict[str, Expected]
    stands: tuple[Stands, ...] = ()


class RuleFile(Shape):
    rulebook: Head | None = None
    parameters: dict[str, Parameter] = Field(default_factory=dict)
    adopted: tuple[Adoption, ...] = ()
    """Decisions on example and unset values, first to last."""
    rules: dict[str, Rule] = Field(default_factory=dict)
    caps: dict[str, Cap] = Field(default_factory=dict)
    exclusions: dict[str, Exclusion] = Field(default_factory=dict)
    norms: dict[str, Norm] = Field(default_factory=dict)
    admission: dict[str, Admission] = Field(default_factory=dict)
    questions: dict[str, CommitteeQuestion] = Field(default_factory=dict)
    not_expressible: tuple[NotExpressible, ...] = ()
    cases: tuple[Case, ...] = ()


@dataclass(frozen=True)
class Rulebook:
    """One register's rules, complete and checked."""

    head: Head
    parameters: Mapping[str, Parameter]
    rules: Mapping[str, Rule]
    caps: Mapping[str, Cap]
    exclusions: Mapping[str, Exclusion]
    norms: Mapping[str, Norm]
    admission: Mapping[str, Admission]
    questions: Mapping[str, CommitteeQuestion]
    not_expressible: tuple[NotExpressible, ...]
    cases: tuple[tuple[str, Case], ...]
    """With the file they stand in."""
    texts: Mapping[str, str]
    """File name to text: kept, this makes the same rulebook again."""

    @property
    def register(self) -> str:
        return self.head.id

    @cached_property
    def version(self) -> str:
        """Hash over all files."""
        digest = hashlib.sha256()
        for name, text in sorted(self.texts.items()):
            digest.update(f"{name}\0{text}\0".encode())
        return digest.hexdigest()

    def rules_for(self, facts: ActivityFacts) -> tuple[tuple[str, Rule], ...]:
        return tuple((name, rule) for name, rule in self.rules.items() if rule.fits(facts))

    def knows(self, kind: str) -> bool:
        """Whether any rule is about this kind, whatever the role or product."""
        return any(kind in rule.kinds for rule in self.rules.values())

    def choice(self, parameter: str, day: dt.date) -> str | None:
        """The value in force of a parameter that chooses; None when there is none."""
        version = self.parameters[parameter].at(day)
        return version.value if version and isinstance(version.value, str) else None
