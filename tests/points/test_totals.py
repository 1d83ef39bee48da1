"""What a year and a period hold, and what they leave out."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

from review.points.draft import Setting
from review.points.shelf import load_rulebook
from review.points.suggestion import ActivityFacts, Period
from review.points.totals import Standing, totals

NVVPO, ON = load_rulebook("nvvpo"), dt.date(2025, 1, 1)
SHAPES = load_rulebook(Path(__file__).parent / "registers" / "shapes")
PERIOD = Period(dt.date(2023, 1, 1), dt.date(2024, 12, 31))


def meetings(kind: str, count: int, year: int = 2023, hours: str = "2") -> list[ActivityFacts]:
    return [
        ActivityFacts(f"{kind}{year}{month}", kind, dt.date(year, month, 5), hours=Decimal(hours))
        for month in range(1, count + 1)
    ]


def figures(one: Standing) -> tuple[int, ...]:
    return tuple(int(each) for each in (one.decided, one.pending, one.cut, one.points))


def test_each_maximum_tells_what_it_took_and_what_it_leaves_and_a_year_only_what_is_in_it() -> None:
    waiting = [*meetings("vakinhoudelijk_overleg", 6), *meetings("bestuurlijk_werk", 3, 2024)]
    nameless = ActivityFacts("undated", "bestuurlijk_werk")
    unknown = ActivityFacts("no hours", "vakinhoudelijk_overleg", dt.date(2024, 7, 1))
    decided = ActivityFacts("done", "bestuurlijk_werk", dt.date(2024, 8, 1), decided_points=Decimal(2))
    found = totals([*waiting, nameless, unknown], [decided], Setting(NVVPO, ON, PERIOD))
    first, second = found.years
    assert (figures(first), figures(second), figures(found.period)) == ((0, 4, 2, 4), (2, 2, 1, 4), (2, 6, 3, 8))
    assert (first.unknown, second.unknown, found.period.unknown) == ((), ("no hours",), ("no hours",))
    assert found.undated == ("undated",)
    caps = {(one.window.label, use.cap): use for one in found.years for use in one.caps}
    seen = {place: (int(use.used), int(use.cut), int(use.open)) for place, use in caps.items()}
    assert seen == {
        ("2023", "board_year"): (0, 0, 4), ("2023", "consultation_year"): (4, 2, 0),
        ("2024", "board_year"): (4, 1, 0), ("2024", "consultation_year"): (0, 0, 4),
    }  # fmt: skip
    assert found.period.caps == () and {one.norm for one in found.period.norms} == {"oda_period", "training_period"}
    assert first.norms == ()


def test_a_maximum_is_that_of_the_end_of_its_year_and_one_that_is_not_known_is_not_shown() -> None:
    """In the invented register one maximum ended halfway 2024, and one has no value."""
    found = totals(meetings("meldcode", 2), [], Setting(SHAPES, ON, PERIOD))
    caps = [{use.cap for use in one.caps} for one in (*found.years, found.period)]
    assert caps == [{"once_a_year", "six_meetings"}, {"six_meetings"}, {"all_period"}]
