"""What was stated is understood or shown as it stands, never guessed at."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review.claim import Claim, Holder, claim_of_row, folded, stated_day, stated_number
from review.points.suggestion import Period


def test_a_full_row() -> None:
    row = {
        "file": "a.pdf", "holder_number": " 123 ", "holder_name": "P. Jansen", "register": "", "kind": "Intervisie",
        "date": "14-3-2023", "hours": "2,5", "points": "2", "period_start": "2021-01-01", "period_end": "2025-12-31",
    }  # fmt: skip
    assert claim_of_row(row, "anpg") == Claim(
        Holder("123", "P. Jansen"), "anpg", "intervisie", dt.date(2023, 3, 14), Decimal("2.5"), Decimal(2),
        Period(dt.date(2021, 1, 1), dt.date(2025, 12, 31)),
    )  # fmt: skip


def test_an_empty_row_states_nothing() -> None:
    assert claim_of_row({"file": "a.pdf", "hours": "", "date": None}, "nvvpo") == Claim(register="nvvpo")


def test_what_is_not_understood_is_kept_as_written() -> None:
    claim = claim_of_row({"date": "maart", "hours": "twee", "points": "2", "period_start": "31-2-2023"}, "anpg")
    assert (claim.date, claim.hours, claim.points, claim.period) == (None, None, 2, None)
    assert claim.unclear == (("period_start", "31-2-2023"), ("date", "maart"), ("hours", "twee"))


def test_a_period_that_ends_before_it_starts_is_none_and_said() -> None:
    claim = claim_of_row({"period_start": "2025-01-01", "period_end": "2021-01-01"}, "anpg")
    assert claim.period is None
    assert claim.unclear == (("period_start", "2025-01-01"), ("period_end", "2021-01-01"))
    half = claim_of_row({"period_start": "2025-01-01"}, "anpg")
    assert half.period is None and half.unclear == (("period_start", "2025-01-01"),)


@pytest.mark.parametrize("text", ["2023-02-30", "3-14-2023", "14-3-23", "0000-01-01", "14 maart 2023", "14--3-2023"])
def test_no_day(text: str) -> None:
    assert stated_day(text) is None


@pytest.mark.parametrize("text", ["-2", "2.5.1", "NaN", "1e3", "2 uur", "½", "٣"])
def test_no_number(text: str) -> None:
    assert stated_number(text) is None


def test_papers_of_one_holder_have_one_key() -> None:
    assert Holder("12 34", "P. Jansen").key == Holder("1234").key == "number:1234"
    assert Holder(None, "P. Jánsen").key == Holder("", "p jansen").key == "name:p jansen"
    assert Holder("--", "").key is None and Holder().key is None


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
