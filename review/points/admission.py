"""What a register asks of the holder rather than of an activity: computed where the facts are given.

A check is a named function, as a formula is; a rulebook calls it by name with its parameters.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from review.points import words
from review.points.draft import Setting
from review.points.formulas import ZERO
from review.points.holder import NOTHING_KNOWN, HolderFacts
from review.points.parameter import Value
from review.points.periods import extension_allowed, right_length
from review.points.plain_values import iso_day, plain_number, yes_or_no
from review.points.rule import Admission
from review.points.suggestion import ActivityFacts, Origin
from review.points.told import Told, looked_up, weakest
from review.points.windows import add_months
from review.points.words import Both, amount, plain


@dataclass(frozen=True, slots=True)
class Applicant:
    """A holder as the checks see one."""

    setting: Setting
    activities: Sequence[ActivityFacts] = ()
    holder: HolderFacts = NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class Outcome:
    met: bool | None
    """None: not known, or not yet due."""
    found: str = ""
    asked: str = ""
    due: bool = True
    """False: what is asked can be done yet, or its day has not come; nobody falls short of it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that is asked of the holder, and whether it is so."""

    check: str
    """Its name in the rulebook; `period_length` and `extension` are in every rulebook that has them."""
    says: str
    says_en: str
    fact: str | None
    """What would have to be known of the holder."""
    met: bool | None
    """None: not known; or not yet due, when `due` is False."""
    due: bool
    found: str
    asked: str
    text: str
    text_en: str
    binding: bool
    origin: Origin
    citation: str
    quote: str


class WrongFact(ValueError):
    """A fact about the holder is not written as its check needs it."""

    def __init__(self, fact: str, says: str) -> None:
        super().__init__(f"{fact}: {says}")
        self.fact = fact
        self.says = says


Values = Mapping[str, Value]


def admission(applicant: Applicant) -> tuple[Checked, ...]:
    """Everything that the rulebook asks of a holder, in its order. Raises WrongFact."""
    book = applicant.setting.book
    own = tuple(_checked(name, one, applicant) for name, one in book.admission.items())
    return (*own, *_about_period(applicant))


def _checked(name: str, one: Admission, applicant: Applicant) -> Checked:
    values, told = _values(one, applicant)
    missing = [parameter for parameter in one.with_ if parameter not in values]
    outcome = Outcome(None) if missing else CHECKS[one.check](one, values, applicant)
    return _said(name, Both(one.says, one.says_en), one.fact, outcome, told, one.binding == "yes")


def _values(one: Admission, applicant: Applicant) -> tuple[Values, Told]:
    found: dict[str, Value] = {}
    told = Told()
    for number, parameter in one.with_.items():
        value, used = looked_up(parameter, applicant.setting.book, applicant.setting.on)
        told += used
        if value is not None:
            found[number] = value
    return found, told


def _said(name: str, says: Both, fact: str | None, outcome: Outcome, told: Told, binding: bool = True) -> Checked:
    code = {True: "met", False: "not_met", None: "not_known"}[outcome.met] if outcome.due else "not_due"
    found, asked = (words.choice_name(one) or one or "–" for one in (outcome.found, outcome.asked))
    text = words.check(code, says=says, found=found, asked=asked)
    used = [one for _, one in told.uses]
    return Checked(
        check=name,
        says=says.nl,
        says_en=says.en,
        fact=fact,
        met=outcome.met,
        due=outcome.due,
        found=outcome.found,
        asked=outcome.asked,
        text=text.nl,
        text_en=text.en,
        binding=binding,
        origin=weakest(used) if used else "unset",
        citation="; ".join(dict.fromkeys(one.citation for one in used)),
        quote=used[0].quote if used else "",
    )


def _about_period(applicant: Applicant) -> Sequence[Checked]:
    setting, months = applicant.setting, applicant.holder.extension_months
    found: list[Checked] = []
    if (name := setting.book.head.settings.period) and setting.period:
        told = looked_up(name, setting.book, setting.on)[1]
        said = f"{setting.period.start.isoformat()} – {setting.period.end.isoformat()}"
        asked = " ".join(part for _, one in told.uses for part in (one.value, one.unit))
        outcome = Outcome(right_length(setting, months), said, asked + (f" + {months} maanden" if months else ""))
        found.append(_said("period_length", words.check_name("period_length"), None, outcome, told))
    if (name := setting.book.head.settings.extension) and months:
        told = looked_up(name, setting.book, setting.on)[1]
        outcome = Outcome(extension_allowed(setting, months), str(months), ", ".join(one.value for _, one in told.uses))
        found.append(_said("extension", words.check_name("extension"), None, outcome, told))
    return found


def at_least(one: Admission, values: Values, applicant: Applicant) -> Outcome:
    """A number that the holder has to reach."""
    least, found = values["least"], _fact(one, applicant, plain_number)
    assert isinstance(least, Decimal)  # noqa: S101 the rulebook was checked on load
    met = found >= least if isinstance(found, Decimal) else None
    return Outcome(met, amount(found) if isinstance(found, Decimal) else "", amount(least))


def present(one: Admission, values: Values, applicant: Applicant) -> Outcome:
    """Something that has to be there."""
    found = _fact(one, applicant, yes_or_no)
    if not isinstance(found, bool):
        return Outcome(None, "", "ja")
    return Outcome(found, "ja" if found else "nee", "ja")


def not_older(one: Admission, values: Values, applicant: Applicant) -> Outcome:
    """A paper of a day that is not too long ago when the dossier is judged."""
    years, day = values["years"], _fact(one, applicant, iso_day)
    assert isinstance(years, Decimal)  # noqa: S101 the rulebook was checked on load
    first = add_months(applicant.setting.on, -int(years * 12))
    met = first <= day <= applicant.setting.on if isinstance(day, dt.date) else None
    return Outcome(met, str(day or ""), f"{first.isoformat()} – {applicant.setting.on.isoformat()}")


def one_of(one: Admission, values: Values, applicant: Applicant) -> Outcome:
    """One of several answers."""
    answers, found = values["answers"], _fact(one, applicant, _text)
    assert isinstance(answers, tuple)  # noqa: S101 the rulebook was checked on load
    met = plain(found) in {plain(answer) for answer in answers} if isinstance(found, str) else None
    return Outcome(met, str(found or ""), ", ".join(answers))


def handed_in(one: Admission, values: Values, applicant: Applicant) -> Outcome:
    """Not before so many days before the end of the period. As long as nothing says that it was handed in, the day of
    judging stands for it, and before that first day it is not due."""
    days, period, given = values["days"], applicant.setting.period, _fact(one, applicant, iso_day)
    assert isinstance(days, Decimal)  # noqa: S101 the rulebook was checked on load
    day = given if isinstance(given, dt.date) else applicant.setting.on
    if period is None:
        return Outcome(None, day.isoformat())
    first = period.end - dt.timedelta(days=int(days))
    due = day >= first or isinstance(given, dt.date)
    return Outcome(day >= first if due else None, day.isoformat(), f"≥ {first.isoformat()}", due)


def done_within(one: Admission, values: Values, applicant: Applicant) -> Outcome:
    """Trainings, by subject, kind or role, within so many years since a day."""
    asked, since = values["asked"], _fact(one, applicant, iso_day)
    assert isinstance(asked, tuple)  # noqa: S101 the rulebook was checked on load
    if not isinstance(since, dt.date):
        return Outcome(None, "", ", ".join(asked))
    years = values["years"]
    assert isinstance(years, Decimal)  # noqa: S101 the rulebook was checked on load
    for less in one.later:
        more = looked_up(less.by, applicant.setting.book, applicant.setting.on)[0]
        years += more if less.circumstance in applicant.holder.circumstances and isinstance(more, Decimal) else ZERO
    last = add_months(since, int(years * 12)) - dt.timedelta(days=1)
    done = [item for item in asked if any(_shows(facts, item, one, since, last) for facts in applicant.activities)]
    open_ = [item for item in asked if item not in done]
    due = not open_ or applicant.setting.on > last
    return Outcome(not open_ if due else None, ", ".join(done), f"{', '.join(asked)} ≤ {last.isoformat()}", due)


def _shows(facts: ActivityFacts, item: str, one: Admission, since: dt.date, last: dt.date) -> bool:
    counts = facts.kind in one.kinds and facts.holder_present is not False and facts.decided_points != 0
    in_time = facts.date is not None and since <= facts.date <= last
    wanted, subject = plain(item), plain(facts.subject or "")
    return counts and in_time and (wanted in {facts.kind, plain(facts.role or "")} or wanted in subject)


def _text(written: object) -> object:
    if isinstance(written, str) or written is None:
        return written
    raise ValueError("expected text")


def _fact(one: Admission, applicant: Applicant, read: Callable[[object], object]) -> object:
    try:
        return read(applicant.holder.facts.get(one.fact or ""))
    except ValueError as fault:
        raise WrongFact(one.fact or "", str(fault)) from fault


CHECKS: Mapping[str, Callable[[Admission, Values, Applicant], Outcome]] = {
    "at_least": at_least,
    "present": present,
    "not_older": not_older,
    "one_of": one_of,
    "handed_in": handed_in,
    "done_within": done_within,
}
CHECK_NEEDS: Mapping[str, Mapping[str, str]] = {
    "at_least": {"least": "number"},
    "present": {"asked": "choice"},
    "not_older": {"years": "number"},
    "one_of": {"answers": "list"},
    "handed_in": {"days": "number"},
    "done_within": {"asked": "list", "years": "number"},
}
"""The parameters of a check and their types."""
