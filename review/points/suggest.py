"""From the activities of one holder to suggestions: pure, no clock, no database."""

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from importlib.metadata import version
from pathlib import Path

from review.points import words
from review.points.caps import cut, settled
from review.points.draft import Draft, Setting, draft
from review.points.rule import Rulebook
from review.points.suggestion import ActivityFacts, Caveat, Period, Receipt, Suggestion
from review.points.told import Told, looked_up
from review.points.words import Both, caveat

HERE = Path(__file__).parent
WEIGHT_FIRST = ("stops", "warns", "informs")


@dataclass(frozen=True, slots=True)
class Judged:
    """One activity as it came out, with the draft behind it."""

    draft: Draft
    suggestion: Suggestion


def suggest(
    activities: Sequence[ActivityFacts],
    history: Sequence[ActivityFacts],
    rulebook: Rulebook,
    on: dt.date,
    period: Period | None = None,
) -> tuple[Suggestion, ...]:
    """One suggestion for each of `activities`, in their order.

    `history` are the other activities of this holder at this register: those with `decided_points` stand as decided,
    the others are counted as the rules say, by day and id, together with `activities`. An id that stands in both is
    judged anew. `on` is the day of judging; `period` the registration period, None when it is not known.
    Raises ValueError when two activities have one id.
    """
    return tuple(one.suggestion for one in judged(activities, history, Setting(rulebook, on, period)))


def judged(
    activities: Sequence[ActivityFacts], history: Sequence[ActivityFacts], setting: Setting
) -> tuple[Judged, ...]:
    """`suggest`, with the drafts."""
    book, drafts = setting.book, drafted(activities, history, setting)
    cuts = settled(drafts.values(), setting)
    twins = same_day(drafts.values(), book)
    found = []
    for facts in activities:
        one, maximums, others = drafts[facts.id], cuts[facts.id], tuple(sorted(twins.get(facts.id, ())))
        receipt = Receipt(
            book.register, book.version, program(), setting.on, setting.period, maximums.room_taken, others
        )
        found.append(Judged(one, suggestion(one, one.told + maximums.told + _twice(others), setting, receipt)))
    return tuple(found)


class RulebookNotKept(LookupError):
    """The rulebook that a receipt names is not among those given."""


class AnotherProgram(ValueError):
    """The receipt was made by another version of what counts points, so the suggestion may come out differently."""

    def __init__(self, made_by: str) -> None:
        super().__init__(f"made by {made_by}, this is {program()}")
        self.made_by = made_by


def remake(
    facts: ActivityFacts, receipt: Receipt, rulebooks: Mapping[str, Rulebook], strict: bool = True
) -> Suggestion:
    """The very suggestion that came with this receipt. `facts`: as they were judged; `rulebooks` by their hash.

    Raises RulebookNotKept; AnotherProgram unless `strict` is False.
    """
    if receipt.rulebook not in rulebooks:
        raise RulebookNotKept(receipt.rulebook)
    if strict and receipt.program != program():
        raise AnotherProgram(receipt.program)
    setting = Setting(rulebooks[receipt.rulebook], receipt.on, receipt.period)
    one = draft(undecided(facts), setting)
    told = one.told + cut(one, setting, dict(receipt.room_taken)) + _twice(receipt.same_day)
    return suggestion(one, told, setting, receipt)


def drafted(
    activities: Sequence[ActivityFacts], history: Sequence[ActivityFacts], setting: Setting
) -> dict[str, Draft]:
    """All drafts by id; what is to be judged carries no earlier decision."""
    asked = {one.id for one in activities}
    others = [one for one in history if one.id not in asked]
    if len(asked) < len(activities) or len({one.id for one in others}) < len(others):
        raise ValueError("two activities have one id")
    return {one.id: draft(one, setting) for one in (*map(undecided, activities), *others)}


def undecided(facts: ActivityFacts) -> ActivityFacts:
    return facts if facts.decided_points is None else replace(facts, decided_points=None)


def same_day(drafts: Iterable[Draft], book: Rulebook) -> Mapping[str, list[str]]:
    """By id, the other activities of that day that fall under the same rule."""
    days: dict[tuple[dt.date, str], list[str]] = defaultdict(list)
    for one in drafts:
        if one.facts.date and one.facts.same_as is None:
            for name, _ in book.rules_for(one.facts):
                days[one.facts.date, name].append(one.facts.id)
    found: dict[str, list[str]] = defaultdict(list)
    for ids in days.values():
        for one_id in ids:
            found[one_id] += [other for other in ids if other != one_id and other not in found[one_id]]
    return found


def suggestion(one: Draft, told: Told, setting: Setting, receipt: Receipt) -> Suggestion:
    """The receipt of one activity: lines, what to know, what to ask, and with what it was made."""
    stopped = any(cav.weight == "stops" for cav in told.caveats)
    points = None if stopped else sum((line.points for line in told.lines), Decimal(0))
    caveats = (*told.caveats, *beside(one.facts, points), *examples(told, setting))
    return Suggestion(
        activity=one.facts.id,
        points=points,
        lines=told.lines,
        caveats=tuple(sorted(dict.fromkeys(caveats), key=lambda cav: WEIGHT_FIRST.index(cav.weight))),
        questions=tuple({asked.code: asked for asked in told.questions}.values()),
        made_with=receipt,
    )


def beside(facts: ActivityFacts, points: Decimal | None) -> Iterable[Caveat]:
    """Three numbers side by side: printed, stated and supported by the rulebook."""
    if facts.stated_points is not None and points is not None and facts.stated_points != points:
        yield caveat("stated_differs", stated=facts.stated_points, points=points)
    if facts.printed_points is not None:
        yield caveat("printed_points", printed=facts.printed_points)


def examples(told: Told, setting: Setting) -> Iterable[Caveat]:
    """The example values that this suggestion leans on, by name."""
    uses = dict(told.uses)
    if any(len(parameter.versions) > 1 for parameter in uses):
        uses |= dict(looked_up(setting.book.head.settings.version_by, setting.book, setting.on)[1].uses)
    found = [(parameter, used) for parameter, used in uses.items() if used.origin == "example"]
    if found:
        shown = [words.value_said(parameter.says, parameter.says_en, used.value) for parameter, used in found]
        values = Both(", ".join(one.nl for one in shown), ", ".join(one.en for one in shown))
        yield caveat("example_rule", values=values)


@cache
def program() -> str:
    """The version of bewijspunt that judges, with a hash over this package: sums and words change between versions."""
    digest = hashlib.sha256()
    for source in sorted((*HERE.glob("*.py"), *HERE.glob("*.yaml"))):
        digest.update(source.read_bytes())
    return f"{version('bewijspunt')}+{digest.hexdigest()[:12]}"


def _twice(others: Sequence[str]) -> Told:
    return Told(caveats=(caveat("possibly_twice", others=", ".join(others)),)) if others else Told()
