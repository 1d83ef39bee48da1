"""Sums and windows that no rulebook of today shows on its own."""

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from review.points import words
from review.points.draft import Setting
from review.points.formulas import FORMULAS, Measured, Sum, per_hour
from review.points.holder import HolderFacts
from review.points.measure import doubts_on_length
from review.points.norms import NormUse
from review.points.rule import Rulebook
from review.points.shelf import load_rulebook, rulebook_of
from review.points.suggest import suggest
from review.points.suggestion import ActivityFacts, Line, Period
from review.points.totals import totals
from review.points.windows import anniversary, registration_year

SHAPES, YEARS = (load_rulebook(Path(__file__).parent / "registers" / name) for name in ("shapes", "years"))


def test_ten_hours_in_three_meetings_stay_ten_when_nothing_is_rounded() -> None:
    found = per_hour(Measured(3, Decimal(10)), {"points": Decimal(1)})
    assert isinstance(found, Sum)
    assert found.points == 10


def test_rounding_is_by_meeting() -> None:
    found = per_hour(Measured(3, Decimal(10)), {"points": Decimal(1), "rounding": "down_to_whole"})
    assert isinstance(found, Sum)
    assert found.points == 9


def test_maximums_work_from_narrow_to_wide() -> None:
    period = Period(dt.date(2020, 7, 1), dt.date(2025, 6, 30))
    congresses = [ActivityFacts(str(n), "congres", dt.date(2021, 1 + n, 1), dagdelen=Decimal(2)) for n in range(4)]
    last = suggest(congresses, [], SHAPES, dt.date(2025, 1, 1), period)[-1]
    assert [line.rule for line in last.lines] == ["congress", "each_congress", "all_period"]
    assert [line.points for line in last.lines] == [4, -1, -3]


@pytest.mark.parametrize(
    ("day", "start", "end"),
    [
        ("2020-02-29", "2020-02-29", "2021-02-28"),
        ("2021-02-28", "2020-02-29", "2021-02-28"),
        ("2021-03-01", "2021-03-01", "2022-02-28"),
        ("2024-02-28", "2023-03-01", "2024-02-28"),
        ("2024-02-29", "2024-02-29", "2025-02-28"),
    ],
)
def test_a_registration_year_that_began_on_a_leap_day(day: str, start: str, end: str) -> None:
    period = Period(dt.date(2020, 2, 29), dt.date(2025, 2, 27))
    window = registration_year(dt.date.fromisoformat(day), period)
    assert (str(window.start), str(window.end)) == (start, end)
    assert anniversary(dt.date(2020, 5, 1), 3) == dt.date(2023, 5, 1)


def test_a_line_without_a_citation_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="no citation"):
        Line(Decimal(1), "rule", "reden", "reason", " ", "", "example")


def test_years_stand_in_order_and_are_those_of_the_register() -> None:
    period = Period(dt.date(2023, 7, 1), dt.date(2025, 6, 30))
    decided = ActivityFacts("1", "meldcode", dt.date(2022, 1, 5), decided_points=Decimal(1))
    stopped = ActivityFacts("2", "overig", dt.date(2019, 1, 5))
    found = totals([stopped], [decided], Setting(SHAPES, dt.date(2025, 1, 1), period))
    years = [(one.window.label, one.points) for one in found.years]
    assert years == [("registration year -1", 1), ("registration year 1", 0), ("registration year 2", 0)]
    assert found.period.points == 0


def test_only_a_maximum_a_year_leans_on_what_a_year_is() -> None:
    facts = [ActivityFacts(kind, kind, dt.date(2024, 2, 1), hours=Decimal(2)) for kind in ("intervisie", "casuistiek")]
    under, beside = suggest(facts, [], load_rulebook("anpg"), dt.date(2025, 1, 1))
    said = [caveat.text for one in (under, beside) for caveat in one.caveats if caveat.code == "example_rule"]
    assert ["wat een jaar is (kalenderjaar)" in text for text in said] == [True, False]


@pytest.mark.parametrize(
    ("formula", "measured", "numbers", "reason"),
    [
        (
            "per_session",
            Measured(3, Decimal(6)),
            {"points": "2", "session_hours": "1"},
            "6 sessies van 1 uur × 2 punten",
        ),
        ("per_full_hour", Measured(2, Decimal(5)), {"points": "1"}, "2 bijeenkomsten × 2 volle uren × 1 punt"),
        ("per_hour", Measured(3, Decimal(10)), {"points": "1"}, "10 uur × 1 punt"),
        ("per_days", Measured(days=Decimal(11)), {"points": "1", "days": "5"}, "2 × 5 dagen × 1 punt"),
        ("per_months", Measured(months=7), {"points": "1", "months": "3"}, "2 × 3 maanden × 1 punt"),
    ],
)
def test_a_line_says_its_sum(formula: str, measured: Measured, numbers: dict[str, str], reason: str) -> None:
    found = FORMULAS[formula].run(measured, {name: Decimal(value) for name, value in numbers.items()})
    assert isinstance(found, Sum)
    assert words.reason(found.reason, **found.filling).nl == reason


def norms_of(year: str, book: Rulebook = YEARS, **more: Any) -> dict[str, NormUse]:
    facts = [ActivityFacts(str(n), "casuistiek", dt.date(n, 2, 1)) for n in (2022, 2023)]
    setting = Setting(book, dt.date(2027, 1, 1), Period(dt.date(2021, 1, 1), dt.date(2025, 12, 31)))
    found = totals(facts, [], setting, HolderFacts(**more))
    window = found.period if year == "period" else next(one for one in found.years if one.window.label == year)
    return {one.norm: one for one in window.norms}


def test_a_norm_is_judged_by_the_rules_of_its_own_year() -> None:
    assert "either" in norms_of("2023")
    assert not {"either", "intervisie_enough"} & set(norms_of("2022"))


def test_a_choice_between_norms_is_as_published_as_the_least_published_of_them() -> None:
    weak = "{says: x, says_en: x, versions: [{from: 2023-01-01, value: '4', origin: example, source: bedacht}]}"
    ((name, text),) = YEARS.texts.items()
    text = text.replace("\nparameters:", f"\nparameters:\n  weak: {weak}")
    for norm in ("intervisie_enough", "supervisie_enough"):
        before, found, after = text.partition(f"\n  {norm}:\n")
        book = rulebook_of({name: before + found + after.replace("at_least: four", "at_least: weak", 1)})
        assert norms_of("2023", book)["either"].origin == "example"


def test_a_norm_says_whether_it_binds_and_what_it_leans_on() -> None:
    norms = norms_of("2023")
    assert (norms["either"].binding, norms["intervisie_enough"].binding) == (True, False)
    assert norms["either"].origin == "published"
    alone, carried = (norms_of("period", surplus=one)["period_points"] for one in ({}, {"period_points": Decimal(7)}))
    assert (alone.carried, carried.carried) == (0, 5)
    assert carried.citation.startswith(f"{alone.citation}; ")


@pytest.mark.parametrize(
    ("last", "sessions", "hours", "told"),
    [
        (None, None, "2", []),
        ("2024-03-05", None, "2", []),
        ("2024-03-06", None, "2", ["sessions_unknown"]),
        ("2024-03-06", None, "48", ["sessions_unknown"]),
        ("2024-03-06", None, "48.25", ["hours_implausible", "sessions_unknown"]),
        (None, 1, "2", []),
        (None, 2, "2", ["sessions_equal"]),
        (None, 3, None, []),
    ],
)
def test_what_is_said_of_a_length(last: str | None, sessions: int | None, hours: str | None, told: list[str]) -> None:
    end = dt.date.fromisoformat(last) if last else None
    facts = ActivityFacts("1", "intervisie", dt.date(2024, 3, 5), end_date=end, sessions=sessions)
    found = doubts_on_length(facts, Decimal(hours) if hours else None, sessions or 1)
    assert [one.code for one in found] == told
