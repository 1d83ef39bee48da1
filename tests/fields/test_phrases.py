"""What must hold for phrases of any text, and every way of writing a date read back."""

import calendar
import datetime as dt
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.fields.day import with_year
from extractors.fields.month_names import ABBREVIATED, MONTHS, WEEKDAYS
from extractors.fields.phrases import Phrase, phrases, phrases_contract

DAYS = st.dates(min_value=dt.date(1950, 1, 1), max_value=dt.date(2049, 12, 31))
PIECES = st.sampled_from(
    re.split(
        " +",
        "14 3 2023 '23 maart mrt. rnaart 0ktober l2 2O23 - – / . , : uur u t/m tot en van half acht kwart over voor "
        "'s avonds anderhalf minuten x keer bijeenkomsten pauze dagdeel dinsdag om Duur: € punten artikel 06-12345678 "
        "½ \n een 1 2 (ll) tussen ca. 1930 jaar Jan resp. op (2023) in kwartaal week telkens zesmaal eerste 8-9 ha1f",
    )
)
SCRAPS = st.lists(PIECES, max_size=14).flatmap(
    lambda pieces: st.sampled_from((" ".join(pieces), "".join(pieces), "\n".join(pieces)))
)
ABBREVIATION = {number: name for name, number in ABBREVIATED.items()} | {5: "mei"}


def every_way(day: dt.date) -> list[str]:
    """The date in each form that names all of it."""
    month, short = MONTHS[day.month - 1], ABBREVIATION[day.month]
    weekday = WEEKDAYS[day.weekday()]
    return [
        day.isoformat(),
        f"{day:%d-%m-%Y}",
        f"{day.day}-{day.month}-{day.year}",
        f"{day:%d/%m/%Y}",
        f"{day:%d.%m.%Y}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%d %m %Y}",
        f"{day.day} {month} {day.year}",
        f"{day.day} {month.upper()} {day.year}",
        f"{day.day}{month}{day.year}",
        f"{day.day} {short}. {day.year}",
        f"{day.day} {short} {day.year}",
        f"{day.day}-{short}-{day.year}",
        f"{day.day}e {month} {day.year}",
        f"{weekday} {day.day} {month} {day.year}",
        f"{weekday[:2]}. {day:%d-%m-%Y}",
        f"{weekday.capitalize()}, {day.day} {month} {day.year}",
        f"{day.day} {month}\n{day.year}",
        f"d.d. {day:%d-%m-%Y}.",
        f"Datum: {day.day} {month} {day.year}, aanwezig 7 personen",
    ]


def misread_by_ocr(day: dt.date) -> list[str]:
    month = MONTHS[day.month - 1]
    return [
        f"{day:%d-%m-%Y}".replace("0", "O"),
        f"{day:%d-%m-%Y}".replace("1", "l"),
        f"{day:%d-%m-%Y}".replace("1", "I").replace("0", "O"),
        f"{day.day} {month.replace('m', 'rn')} {day.year}",
        f"{day.day} {month.replace('o', '0')} {day.year}",
        f"{day:%d} -{day:%m}- {day:%Y}",
    ]


@given(DAYS)
@settings(deadline=None)
def test_every_way_of_writing_a_day_reads_back(day: dt.date) -> None:
    for text in every_way(day):
        found = phrases(text)
        assert [(one.kind, one.value) for one in found] == [("day", day)], text


@given(DAYS)
@settings(deadline=None)
def test_a_day_misread_by_ocr_is_put_right_or_left_out(day: dt.date) -> None:
    for text in misread_by_ocr(day):
        assert [one.value for one in phrases(text)] in ([day], []), text


@given(DAYS, st.integers(1, 60))
@settings(deadline=None)
def test_every_way_of_writing_a_range_reads_back(first: dt.date, length: int) -> None:
    last = first + dt.timedelta(days=length)
    months = MONTHS[first.month - 1], MONTHS[last.month - 1]
    ways = [
        f"{first:%d-%m-%Y} t/m {last:%d-%m-%Y}",
        f"van {first:%d-%m-%Y} tot en met {last:%d-%m-%Y}",
        f"{first.day} {months[0]} {first.year} - {last.day} {months[1]} {last.year}",
        f"{first.day} {months[0]} t/m {last.day} {months[1]} {last.year}",
    ]
    if (first.year, first.month) == (last.year, last.month):
        ways += [
            f"{first.day} t/m {last.day} {months[1]} {last.year}",
            f"{first.day}-{last.day} {months[1]} {last.year}",
        ]
    for text in ways:
        assert [(one.kind, one.value) for one in phrases(text)] == [("day_range", (first, last))], text


@given(st.times(), st.times())
@settings(deadline=None)
def test_every_way_of_writing_a_range_of_times_reads_back(one: dt.time, other: dt.time) -> None:
    start, end = (time.replace(second=0, microsecond=0) for time in sorted((one, other)))
    if start == end:
        return
    for text in (
        f"{start:%H.%M}-{end:%H.%M} uur",
        f"{start:%H:%M} - {end:%H:%M} uur",
        f"van {start:%H.%M} tot {end:%H.%M} uur",
        f"{start:%H:%M}u–{end:%H:%M}u",
        f"{start:%H:%M} uur tot {end:%H:%M} uur",
    ):
        assert [(found.kind, found.value) for found in phrases(text)] == [("time_range", (start, end))], text


@given(st.integers(1, 12), st.sampled_from((0, 15, 30, 45)))
@settings(deadline=None)
def test_every_way_of_writing_a_length_reads_back(hours: int, minutes: int) -> None:
    whole = hours * 60 + minutes
    decimals = f"{whole / 60:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    for text in (f"{decimals} uur", f"{whole} minuten", f"{whole} min.", f"{hours} uur en {minutes or 60} minuten"):
        expected = whole if minutes or "en" not in text.split() else None
        assert [one.value for one in phrases(text)][:1] == ([expected] if expected else []) or expected is None, text


def sound(text: str, found: list[Phrase]) -> None:
    end = 0
    for one in found:
        assert text[one.span[0] : one.span[1]] == one.said != ""
        assert one.span[0] >= end, "phrases overlap"
        end = one.span[1]
        assert 0 < one.certainty <= 1
        assert (one.value is None) == one.needs_year
        assert not (one.needs_year and not one.partial)
        if one.kind in ("day_range", "month_range") and isinstance(one.value, tuple):
            assert one.value[0] < one.value[1]
        if one.kind == "days" and isinstance(one.value, tuple):
            assert len(set(one.value)) == len(one.value) >= 2
        if one.kind == "duration":
            assert isinstance(one.value, int) and one.value > 0
        assert all(other.value != one.value or other.kind != one.kind for other in one.others)


@given(st.one_of(st.text(max_size=60), SCRAPS), st.one_of(st.none(), st.integers(1990, 2030)))
@settings(max_examples=400, deadline=None)
def test_any_text_gives_a_sound_answer(text: str, year: int | None) -> None:
    found = phrases(text, year)
    sound(text, found)
    assert found == phrases(text, year), "the same text, another answer"
    if year is not None:
        assert not any(one.needs_year for one in found)
    phrases_contract(text, year)


@given(SCRAPS, st.sampled_from((2023, 2024)))
@settings(max_examples=300, deadline=None)
def test_a_year_from_elsewhere_changes_no_phrase_that_has_its_own(text: str, year: int) -> None:
    without, with_one = phrases(text), phrases(text, year)
    assert [one for one in with_one if "year_supplied" not in one.notes] == [
        one for one in without if not one.needs_year
    ]
    assert with_one == [done for one in without if (done := with_year(one, year))]


@given(st.integers(1900, 2099), st.integers(0, 14), st.integers(0, 39))
@settings(deadline=None)
def test_days_that_do_not_exist_never_come_out(year: int, month: int, day: int) -> None:
    exists = 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    for text in (f"{day}-{month}-{year}", f"{day:02}/{month:02}/{year}", f"{year}-{month:02}-{day:02}"):
        assert [one.kind for one in phrases(text)] == (["day"] if exists else []), text
    if 1 <= month <= 12:
        named = phrases(f"{day} {MONTHS[month - 1]} {year}")
        assert [one.kind for one in named] == (["day"] if exists else [])


def test_a_day_without_a_year_says_so() -> None:
    (one,) = phrases("dinsdag 14 maart")
    assert (one.needs_year, one.value, one.partial, one.weekday) == (True, None, ((3, 14),), 1)
    assert phrases_contract("dinsdag 14 maart")["found"] == []


def test_the_weekday_casts_doubt_on_a_date_that_does_not_fit() -> None:
    fitting, differing = phrases("dinsdag 14 maart 2023")[0], phrases("woensdag 14 maart 2023")[0]
    assert differing.certainty < fitting.certainty
    assert "weekday_differs" in differing.notes


def test_the_weekday_chooses_between_two_readings() -> None:
    assert phrases("wo 1 5 maart 2023")[0].value == dt.date(2023, 3, 15)
    (one,) = phrases("do 1 2 maart 2023")
    assert one.value == dt.date(2023, 3, 2)
    assert [other.value for other in one.others] == [dt.date(2023, 3, 12)]


@pytest.mark.parametrize(
    ("text", "value", "other"),
    [
        ("1:30 uur", 90, dt.time(13, 30)),
        ("van half acht tot tien uur", (dt.time(7, 30), dt.time(10, 0)), (dt.time(19, 30), dt.time(22, 0))),
        ("8u30", dt.time(8, 30), 510),
        ("om 8 uur", dt.time(8, 0), dt.time(20, 0)),
        ("1 2 maart 2023", dt.date(2023, 3, 12), dt.date(2023, 3, 2)),
    ],
)
def test_what_may_mean_two_things_keeps_the_other_and_is_less_certain(text: str, value: object, other: object) -> None:
    (one,) = phrases(text)
    assert one.value == value
    assert other in [alternative.value for alternative in one.others]
    assert one.certainty < 0.9


def test_repairs_cost_certainty() -> None:
    assert phrases("12 rnaart 2O23")[0].certainty < phrases("12 maart 2023")[0].certainty


def test_long_texts_take_no_more_than_their_length() -> None:
    line = (
        "14 maart 2023, 19.00-21.30 uur; 7, 14 en 21 - 1 2 3 4 5 t/m in 2022 op 3 juni, 6 keer, telkens 2 uur, pauze "
    )
    seconds = []
    for times in (20, 80):
        start = time.process_time()
        phrases(line * times)
        seconds.append(time.process_time() - start)
    assert seconds[1] < 16 * seconds[0] + 0.5
