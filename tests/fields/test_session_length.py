"""Sessions × duration, breaks, dagdelen."""

from decimal import Decimal

import pytest

from extractors.fields.session_length import breaks, dagdelen, sessions_x_duration


@pytest.mark.parametrize(
    ("text", "times", "minutes"),
    [
        ("3x 2 uur", 3, 120),
        ("3 x 2,5 uur", 3, 150),
        ("6 bijeenkomsten van 1,5 uur", 6, 90),
        ("6 bijeenkomsten à 2 uur", 6, 120),
        ("4 maal anderhalf uur", 4, 90),
        ("zes sessies van elk 90 minuten", 6, 90),
        ("10 intervisiebijeenkomsten van 2 uur", 10, 120),
        ("8 individuele sessies van 60 minuten", 8, 60),
        ("5 keer een half uur", 5, 30),
        ("2 avonden van 2½ uur", 2, 150),
    ],
)
def test_so_many_times_so_long(text: str, times: int, minutes: int) -> None:
    (one,) = sessions_x_duration(text)
    assert (one.times, one.minutes, one.total) == (times, minutes, times * minutes)


@pytest.mark.parametrize(
    "text",
    [
        "2 uur",
        "7 deelnemers, 2 uur",
        "14 maart 2023, 2 uur",
        "3e bijeenkomst van 2 uur",
        "module 3, 2 uur",
        "19.30 x 2 uur",
    ],
)
def test_a_number_of_something_else_is_no_number_of_sessions(text: str) -> None:
    assert sessions_x_duration(text) == ()


@pytest.mark.parametrize(
    ("text", "minutes", "included"),
    [
        ("inclusief 15 minuten pauze", 15, True),
        ("incl. een half uur pauze", 30, True),
        ("19.00-21.30 uur, incl. 15 min. pauze", 15, True),
        ("met een pauze van 20 minuten", 20, True),
        ("exclusief 30 minuten pauze", 30, False),
        ("excl. pauze", None, False),
        ("inclusief pauze", None, True),
        ("zonder pauze", None, False),
        ("pauze 20.00-20.15", 15, None),
        ("20.15 - 20.30 uur pauze", 15, None),
        ("Pauze: 10 minuten", 10, None),
        ("lunchpauze 12.30-13.30", 60, None),
        ("pauze", None, None),
    ],
)
def test_breaks(text: str, minutes: int | None, included: bool | None) -> None:
    (one,) = breaks(text)
    assert (one.minutes, one.included) == (minutes, included)


@pytest.mark.parametrize("text", ["2 uur intervisie", "19.00-21.30 uur", "14 maart 2023"])
def test_no_break(text: str) -> None:
    assert breaks(text) == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("één dagdeel", "1"),
        ("2 dagdelen", "2"),
        ("drie dagdelen", "3"),
        ("anderhalf dagdeel", "1.5"),
        ("per dagdeel", "1"),
    ],
)
def test_dagdelen(text: str, count: str) -> None:
    (one,) = dagdelen(text)
    assert one.count == Decimal(count)


def test_no_dagdeel() -> None:
    assert dagdelen("een halve dag, 2 uur") == ()
