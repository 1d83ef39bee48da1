"""A reading survives JSON both ways, and the outside shape says what CONTRACTS promises."""

import datetime as dt
import json
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from extractors import as_json
from extractors.evidence import Box, Evidence, Seconds
from extractors.finding import (
    ActivityRead,
    Day,
    Finding,
    Gap,
    Hours,
    Number,
    Other,
    Place,
    Reading,
    Text,
    TimeOfDay,
    Value,
)
from extractors.problems import Problem

values: st.SearchStrategy[Value] = st.one_of(
    st.dates().map(Day),
    st.times().map(lambda time: TimeOfDay(time.replace(microsecond=0))),
    st.decimals(0, 999, places=2).map(Hours),
    st.decimals(0, 999, places=3).map(Number),
    st.text().map(Text),
)
places = st.builds(Place, st.integers(1, 9), st.builds(Box, *[st.floats(0, 1)] * 4), st.text())
others = st.builds(Other, values, st.text(), st.text())
findings = st.builds(
    Finding,
    st.sampled_from(("date", "hours", "present", "holder_name")),
    values,
    st.text(),
    st.lists(places, max_size=2).map(tuple),
    st.text(),
    st.floats(0, 1),
    st.lists(others, max_size=2).map(tuple),
)
gaps = st.builds(Gap, st.just("hours"), st.sampled_from(("ambiguous", "not_stated")), st.text())
activities = st.builds(ActivityRead, st.lists(findings, max_size=2).map(tuple), st.lists(gaps, max_size=2).map(tuple))
readings = st.builds(
    Reading,
    st.builds(Evidence, st.text(), st.integers(0), st.text()),
    st.sampled_from(("read", "partial", "rejected")),
    st.integers(0, 9),
    st.sampled_from(("A", "B", None)),
    st.lists(activities, max_size=2).map(tuple),
    st.lists(findings, max_size=2).map(tuple),
    st.lists(gaps, max_size=2).map(tuple),
    st.none() | st.text(),
    st.lists(st.builds(Problem, st.text(), st.none() | st.integers(), st.text(), st.text()), max_size=1).map(tuple),
)


@given(readings)
def test_any_reading_comes_back_exactly(reading: Reading) -> None:
    assert as_json.load(as_json.dump(reading)) == reading


def test_a_number_with_leading_noughts_stays_text() -> None:
    found = Finding("holder_number", Text("00123"), "00123", (), "label", 0.9)
    reading = Reading(Evidence("a", 1, "application/pdf"), "read", 1, "B", found=(found,))
    assert as_json.load(as_json.dump(reading)).finding("holder_number") == found
    assert as_json.contract(reading, "x.pdf")["holder"]["number"] == "00123"


def finding(name: str, value: Value, said: str = "") -> Finding:
    where = (Place(1, Box(0.123456, 0.2, 0.3, 0.4), said),)
    return Finding(name, value, said, where, "day.label", 0.987654)  # type: ignore[arg-type]


def test_the_outside_shape() -> None:
    activity = ActivityRead(
        (
            finding("kind", Text("intervisie")),
            finding("date", Day(dt.date(2023, 3, 14)), "14 mrt. '23"),
            finding("start", TimeOfDay(dt.time(19))),
            finding("hours", Hours(Decimal("2.50"))),
            finding("sessions", Number(Decimal(10))),
        ),
        (Gap("end", "not_on_page"),),
        "stated",
    )
    reading = Reading(
        Evidence("f" * 64, 10, "application/pdf"),
        "partial",
        2,
        "B",
        (activity,),
        (finding("present", Text("P. Jansen")), finding("printed_points", Number(Decimal("2.0")))),
        problems=(Problem("page_unreadable", 2, "Nederlands", "English"),),
        seconds=Seconds(1.94444, 1.6),
    )
    said = json.loads(json.dumps(as_json.contract(reading, "x.pdf")))
    assert said["activities"][0] == {
        "kind": "intervisie",
        "date": "2023-03-14",
        "end_date": None,
        "start": "19:00",
        "end": None,
        "hours": "2.5",
        "sessions": 10,
        "hours_basis": "stated",
        "confidence": {"kind": 0.9877, "date": 0.9877, "start": 0.9877, "hours": 0.9877, "sessions": 0.9877},
        "where": said["activities"][0]["where"],
        "others": {},
    }
    assert said["activities"][0]["where"]["date"] == [
        {"page": 1, "box": [0.1235, 0.2, 0.3, 0.4], "said": "14 mrt. '23"}
    ]
    assert said["gaps"] == [{"field": "end", "reason": "not_on_page", "note": "", "activity": 0}]
    assert said["participants"] == {"present": ["P. Jansen"], "absent": []}
    assert said["printed_points"] == "2"
    assert said["signatures"] is None
    assert said["problems"][0]["message"] == "Nederlands"


def test_whole_tens_have_no_exponent() -> None:
    assert as_json.plain(Hours(Decimal("10"))) == "10"
    assert as_json.plain(Number(Decimal("150.00"))) == "150"
