"""What a register asks of the holder: hours worked, papers, days, trainings of the first year."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from review.points.admission import Applicant, Checked, WrongFact, admission
from review.points.draft import Setting
from review.points.holder import HolderFacts
from review.points.periods import registration_period
from review.points.shelf import load_rulebook
from review.points.suggestion import ActivityFacts, Period
from review.points.windows import add_months

PERIOD = Period(dt.date(2021, 3, 1), dt.date(2026, 2, 28))
HANDED_IN = dt.date(2026, 1, 10)
BOOKS = {name: load_rulebook(name) for name in ("anpg", "nvvpo", "praktijksteun", "friesland")}
YEARS = load_rulebook(Path(__file__).parent / "registers" / "years")


def checked(
    register: str,
    name: str,
    facts: dict[str, Any] | None = None,
    on: dt.date = HANDED_IN,
    period: Period | None = PERIOD,
    activities: Sequence[ActivityFacts] = (),
    **more: Any,
) -> Checked:
    holder = HolderFacts(facts or {}, **more)
    found = admission(Applicant(Setting(BOOKS[register], on, period), activities, holder))
    return next(one for one in found if one.check == name)


FOUND = {True: "ja", "no": "nee"}
"""How a fact is said that is not said as it was written."""


@pytest.mark.parametrize(
    ("register", "check", "fact", "value", "met"),
    [
        ("nvvpo", "hours_worked", "hours_worked", "2080", True),
        ("nvvpo", "hours_worked", "hours_worked", 2079.5, False),
        ("nvvpo", "hours_worked", "hours_worked", None, None),
        ("nvvpo", "diploma", "diploma", True, True),
        ("nvvpo", "diploma", "diploma", "no", False),
        ("nvvpo", "diploma", "diploma", None, None),
        ("nvvpo", "employer_statement", "employer_statement", "2025-01-10", True),
        ("nvvpo", "employer_statement", "employer_statement", "2025-01-09", False),
        ("nvvpo", "employer_statement", "employer_statement", "2026-01-10", True),
        ("nvvpo", "employer_statement", "employer_statement", "2026-01-11", False),
        ("nvvpo", "employer_statement", "employer_statement", None, None),
        ("friesland", "practice_hours", "hours_a_week", "8", True),
        ("friesland", "practice_hours", "hours_a_week", "7.75", False),
        ("friesland", "training", "poh_training", "bezig", True),
        ("friesland", "training", "poh_training", "Afgerond", True),
        ("friesland", "training", "poh_training", "niet", False),
        ("friesland", "role", "role", "POH-GGZ en POH-GGZ Jeugd", True),
        ("friesland", "role", "role", "POH-GGZ Jeugd", False),
        ("friesland", "role", "role", None, None),
        ("praktijksteun", "development_hour", "hours_a_week", "12", True),
        ("praktijksteun", "development_hour", "hours_a_week", "11", False),
    ],
)
def test_what_is_known_of_the_holder_is_checked(
    register: str, check: str, fact: str, value: object, met: bool | None
) -> None:
    found = checked(register, check, {fact: value})
    assert found.met is met
    assert found.found == FOUND.get(value if isinstance(value, bool) else str(value), str(value or ""))
    assert (found.found if met else found.asked) in found.text
    assert (found.fact, found.origin) == (fact, "published")
    assert found.citation
    assert found.quote
    assert found.text.startswith({True: "Voldaan", False: "Niet voldaan", None: "Niet bekend"}[met])
    assert found.text_en.startswith({True: "Met", False: "Not met", None: "Not known"}[met])


def test_yes_and_no_are_said_in_both_languages() -> None:
    found = checked("nvvpo", "diploma", {"diploma": "no"})
    assert found.text.endswith("gevraagd ja, gevonden nee.")
    assert found.text_en.endswith("asked yes, found no.")


def test_a_right_is_no_duty() -> None:
    assert not checked("praktijksteun", "development_hour", {"hours_a_week": 4}).binding
    assert checked("nvvpo", "diploma").binding


@pytest.mark.parametrize(("day", "met"), [("2025-12-29", False), ("2025-12-30", True), ("2026-02-28", True)])
def test_a_dossier_is_handed_in_from_sixty_days_before_the_end(day: str, met: bool) -> None:
    found = checked("nvvpo", "handed_in", on=dt.date.fromisoformat(day))
    assert (found.met, found.due, found.asked) == (met or None, met, "≥ 2025-12-30")
    assert ("Nog niet aan de orde" in found.text) is not met
    later = dt.date(2026, 2, 1)
    assert checked("nvvpo", "handed_in", {"handed_in": day}, on=later).met is met
    assert checked("nvvpo", "handed_in", period=None).met is None


FIRST_YEAR = {"employed_since": "2023-09-01"}


def training(day: str, subject: str = "", kind: str = "interne_scholing", **more: Any) -> ActivityFacts:
    return ActivityFacts(f"{day}{subject}", kind, dt.date.fromisoformat(day), subject=subject, **more)


def test_first_year_trainings_by_subject() -> None:
    both = [training("2023-09-01", "Training consultatie"), training("2024-08-31", "Triage in de praktijk")]
    found = checked("praktijksteun", "consultation_and_triage", FIRST_YEAR, activities=both)
    assert (found.met, found.found) == (True, "Consultatie, Triage")
    late = [both[0], training("2024-09-01", "Triage")]
    found = checked("praktijksteun", "consultation_and_triage", FIRST_YEAR, activities=late)
    assert (found.met, found.found, found.asked) == (False, "Consultatie", "Consultatie, Triage ≤ 2024-08-31")
    in_training = frozenset({"in_training"})
    assert checked(
        "praktijksteun", "consultation_and_triage", FIRST_YEAR, activities=late, circumstances=in_training
    ).met
    assert checked("praktijksteun", "e_health", FIRST_YEAR, activities=both, circumstances=in_training).met is False
    assert checked("praktijksteun", "e_health", FIRST_YEAR, on=dt.date(2024, 8, 31)).due is False
    assert checked("praktijksteun", "e_health", FIRST_YEAR, on=dt.date(2024, 9, 1)).met is False
    assert checked("praktijksteun", "e_health").due is True


@pytest.mark.parametrize(
    ("activity", "check", "met"),
    [
        (training("2024-02-01", kind="meldcode"), "reporting_code", True),
        (training("2024-02-01", kind="meldcode", holder_present=False), "reporting_code", False),
        (training("2024-02-01", kind="meldcode", decided_points=Decimal(0)), "reporting_code", False),
        (training("2023-08-31", kind="meldcode"), "reporting_code", False),
        (training("2024-02-01", kind="meekijken", role="Coach"), "coach", True),
        (training("2024-02-01", kind="meekijken", role="teamleider"), "coach", False),
        (training("2024-02-01", "Met de coach", kind="congres"), "coach", False),
        (ActivityFacts("1", "meldcode"), "reporting_code", False),
    ],
)
def test_first_year_by_kind_and_role(activity: ActivityFacts, check: str, met: bool) -> None:
    assert checked("praktijksteun", check, FIRST_YEAR, activities=[activity]).met is met


@pytest.mark.parametrize(
    ("fact", "value", "says"),
    [
        ("hours_worked", "veel", "expected a number"),
        ("diploma", "misschien", "expected yes or no"),
        ("employer_statement", "10-1-2025", "YYYY-MM-DD"),
    ],
)
def test_a_fact_that_is_not_as_it_should_be_is_named(fact: str, value: str, says: str) -> None:
    with pytest.raises(WrongFact, match=f"{fact}: .*{says}"):
        checked("nvvpo", fact, {fact: value})
    with pytest.raises(WrongFact, match="role: expected text"):
        checked("friesland", "role", {"role": 3})


@pytest.mark.parametrize(
    ("start", "months", "day"),
    [
        ("2021-01-01", 60, "2026-01-01"), ("2020-02-29", 12, "2021-03-01"), ("2024-01-31", 1, "2024-03-01"),
        ("2024-12-15", 1, "2025-01-15"), ("2024-03-15", -12, "2023-03-15"), ("2024-02-29", -12, "2023-03-01"),
    ],
)  # fmt: skip
def test_months_are_added(start: str, months: int, day: str) -> None:
    assert str(add_months(dt.date.fromisoformat(start), months)) == day


def test_a_period_of_sixty_months_has_its_first_day_in_it() -> None:
    start = dt.date(2021, 3, 1)
    assert registration_period(start, YEARS, HANDED_IN) == PERIOD
    assert registration_period(start, BOOKS["anpg"], HANDED_IN) == PERIOD
    assert registration_period(start, YEARS, HANDED_IN, 6) == Period(start, dt.date(2026, 8, 31))
    assert registration_period(start, BOOKS["friesland"], HANDED_IN) is None


def test_a_period_of_another_length_is_told() -> None:
    assert checked("anpg", "period_length").met is True
    short = Period(PERIOD.start, dt.date(2026, 2, 27))
    found = checked("anpg", "period_length", period=short)
    assert (found.met, found.asked) == (False, "5 jaar")
    longer = Period(PERIOD.start, dt.date(2026, 8, 31))
    assert checked("anpg", "period_length", period=longer, extension_months=6).met is True


@pytest.mark.parametrize(("months", "met"), [(6, True), (12, True), (9, False)])
def test_an_extension_is_six_or_twelve_months(months: int, met: bool) -> None:
    found = admission(Applicant(Setting(YEARS, HANDED_IN, PERIOD), (), HolderFacts(extension_months=months)))
    extension = next(one for one in found if one.check == "extension")
    assert (extension.met, extension.found, extension.asked) == (met, str(months), "6, 12")


def test_anpg_names_no_length_for_an_extension() -> None:
    extension = checked("anpg", "extension", extension_months=6)
    assert (extension.met, extension.origin) == (None, "unset")
