"""Years and periods: their first and last days, and how they are said."""

import datetime as dt

import pytest

from review.points.adoption import adopt
from review.points.shelf import load_rulebook
from review.points.suggestion import Period
from review.points.windows import Window, calendar_year, period_window, years_of

ANPG = load_rulebook("anpg")
DECIDED = {"by": "Commissie", "on": dt.date(2025, 1, 1), "source": "Besluit"}
BY_REGISTRATION = adopt(ANPG, "year", value="registration", **DECIDED)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_a_window_is_said_by_its_year_or_its_days() -> None:
    period = Window("period", day("2021-03-01"), day("2024-02-29"))
    assert calendar_year(day("2024-05-01")).said == ("2024", "2024")
    assert period.said == ("01-03-2021 t/m 29-02-2024", "2021-03-01 to 2024-02-29")
    for half in (
        period_window(None),
        Window("period", day("2021-03-01"), None),
        Window("period", None, day("2021-03-01")),
    ):
        assert half.said == ("de registratieperiode", "the registration period")


@pytest.mark.parametrize(
    ("book", "start", "end", "years"),
    [
        (ANPG, "2021-01-01", "2022-01-01", ["2021", "2022"]),
        (ANPG, "2021-12-31", "2021-12-31", ["2021"]),
        (BY_REGISTRATION, "2021-03-01", "2022-02-28", ["registration year 1"]),
        (BY_REGISTRATION, "2021-03-01", "2022-03-01", ["registration year 1", "registration year 2"]),
    ],
)
def test_a_period_touches_the_years_of_its_first_and_last_day(
    book: object, start: str, end: str, years: list[str]
) -> None:
    found = years_of(Period(day(start), day(end)), book, day("2025-01-01"))  # type: ignore[arg-type]
    assert [one.label for one in found] == years
