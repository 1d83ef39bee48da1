"""Numbers and days as they are written down for us, and what is taken for none."""

import datetime as dt
from decimal import Decimal

import pytest

from review.points.activity_shape import AbsenceWritten, PeriodWritten
from review.points.holder import Absence
from review.points.plain_values import capital, is_day, plain_number
from review.points.suggestion import Period


@pytest.mark.parametrize("written", [0, 0.0, "0", Decimal(0), 0.5, "0.5", Decimal("0.5"), 999999.5])
def test_a_number_from_nothing_up_is_a_number(written: object) -> None:
    assert plain_number(written) == Decimal(str(written))


@pytest.mark.parametrize("written", [-0.5, Decimal("-0.5"), 1e6, Decimal("Infinity"), "1e3", "", " 1"])
def test_what_is_below_nothing_or_too_large_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match="expected a number"):
        plain_number(written)


@pytest.mark.parametrize(
    ("written", "day"),
    [("2024-02-29", True), ("2023-02-29", False), ("ooit", False), (dt.date(2024, 1, 1), False), (None, False)],
)
def test_a_day_in_text_is_known_as_one(written: object, day: bool) -> None:
    assert is_day(written) is day


def test_a_period_and_an_absence_can_last_a_day_and_no_less() -> None:
    day, before = dt.date(2024, 3, 14), dt.date(2024, 3, 13)
    assert PeriodWritten(start=day, end=day).period() == Period(day, day)
    assert AbsenceWritten(reason="leave", first=day, last=day).absence() == Absence("leave", day, day)
    with pytest.raises(ValueError, match="ends before it starts"):
        PeriodWritten(start=day, end=before)
    with pytest.raises(ValueError, match="ends before it starts"):
        AbsenceWritten(reason="leave", first=day, last=before)


def test_a_category_may_be_written_small() -> None:
    assert (capital(" a "), capital(None)) == ("A", None)
