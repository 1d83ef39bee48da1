"""From what was read and stated to suggestions; the same again changes nothing."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from extractors.finding import ActivityRead, Gap, Text
from extractors.problems import Problem
from review import queue
from review.claim import Claim, Holder
from review.compare import Difference, differences, same_name
from review.decide import decide
from review.item import Item
from review.judging.facts import dagdelen, holder_present
from review.points.suggestion import Period
from review.waiting import waiting
from tests.store.invented import NOON, Desk, activity, found, present, reading

JANSEN = Holder("123", "P. Jansen")
PERIOD = Period(dt.date(2021, 1, 1), dt.date(2025, 12, 31))


def caveats(item: Item, place: int = 0) -> set[str]:
    return {one.code for one in item.suggestions[place].suggestion.caveats}


def points(items: Sequence[Item]) -> list[Decimal | None]:
    return [one.suggestion.points for item in items for one in item.suggestions]


def test_facts_are_what_was_read(sqlite_desk: Desk) -> None:
    item = sqlite_desk.queued("a.pdf", activity(), found=present("P. Jansen", "Q. Bakker", "R. Smit", signatures=3))
    facts = item.suggestions[0].facts
    assert facts.id == f"{item.upload.id}.1" and facts.evidence == ("intervisieverslag",)
    assert (facts.participants, facts.signed, facts.holder_present, facts.category) == (3, True, True, "B")
    assert (facts.date, facts.hours, facts.kind) == (dt.date(2023, 3, 14), 2, "intervisie")


def test_what_was_stated_fills_nothing(sqlite_desk: Desk) -> None:
    claim = Claim(JANSEN, kind="intervisie", date=dt.date(2023, 3, 14), hours=Decimal(2), points=Decimal(2))
    upload = sqlite_desk.take_in("a.pdf", claim)
    sqlite_desk.store.keep_reading(reading("a.pdf", ActivityRead((), ())), NOON)
    sqlite_desk.judge()
    (one,) = queue.item(sqlite_desk.store, upload.id).suggestions
    assert (one.facts.kind, one.facts.date, one.facts.hours) == ("overig", None, None)
    assert one.suggestion.points is None and one.facts.stated_points == 2


def test_judging_again_makes_no_second_round(desk: Desk) -> None:
    item = desk.queued("a.pdf")
    desk.store.keep_reading(reading("a.pdf", activity(), made_with="v2"), NOON)
    assert desk.judge().unchanged == 1
    assert desk.judge() == desk.judge()
    again = queue.item(desk.store, item.upload.id)
    assert (again.round, again.suggestions) == (1, item.suggestions)
    assert desk.store.summary().suggestions == 1


def test_a_better_reading_makes_a_new_round_and_keeps_the_old_one(desk: Desk) -> None:
    item = desk.queued("a.pdf", activity(hours=None))
    desk.store.keep_reading(reading("a.pdf", activity(), activity("2023-05-01"), made_with="v2"), NOON)
    assert desk.judge().renewed == 1
    again = queue.item(desk.store, item.upload.id)
    assert again.round == 2 and points([again]) == [2, 2]
    assert desk.store.summary().suggestions == 2


def test_an_item_is_shown_with_the_reading_its_suggestions_were_made_from(desk: Desk) -> None:
    item = desk.queued("a.pdf", activity(), activity("2023-05-01"))
    newer = reading("a.pdf", activity(), made_with="v2")
    desk.store.keep_reading(newer, NOON)
    assert queue.item(desk.store, item.upload.id) == item
    desk.judge()
    assert queue.item(desk.store, item.upload.id).reading == newer


def test_a_paper_set_aside_can_be_read_after_all(desk: Desk) -> None:
    item = desk.set_aside("a.pdf")
    assert item.upload.state == "set_aside" and item.suggestions == () and item.upload.problems
    desk.store.keep_reading(reading("a.pdf", activity(), made_with="v2"), NOON)
    desk.judge()
    again = queue.item(desk.store, item.upload.id)
    assert again.upload.state == "queued" and again.upload.problems == () and points([again]) == [2]


def test_and_a_queued_one_can_turn_out_unreadable(desk: Desk) -> None:
    item = desk.queued("a.pdf")
    desk.store.keep_reading(reading("a.pdf", status="rejected", category=None, made_with="v2"), NOON)
    desk.judge()
    again = queue.item(desk.store, item.upload.id)
    assert again.upload.state == "set_aside" and again.suggestions == ()
    assert desk.store.summary().caveats == {}


def test_what_is_decided_is_not_judged_again(desk: Desk) -> None:
    item = desk.queued("a.pdf")
    anna = desk.user("anna")
    decide(desk.store, item.upload.id, seen={item.suggestions[0].id}, reviewer=anna, verdict="akkoord", now=NOON)
    desk.store.keep_reading(reading("a.pdf", activity(hours="9"), made_with="v2"), NOON)
    assert desk.store.to_judge("anpg") == ()
    assert queue.item(desk.store, item.upload.id).round == 1


def test_no_evidence_reaches_a_person_without_points(sqlite_desk: Desk) -> None:
    upload = sqlite_desk.take_in("invoice.pdf", Claim(JANSEN))
    sqlite_desk.store.keep_reading(reading("invoice.pdf", category=None), NOON)
    sqlite_desk.judge()
    item = queue.item(sqlite_desk.store, upload.id)
    assert points([item]) == [None] and "no_evidence" in caveats(item)


def test_category_a_never_earns_b_points(sqlite_desk: Desk) -> None:
    item = sqlite_desk.queued("a.pdf", activity(kind="geaccrediteerde_scholing"), category="A")
    assert points([item]) == [None] and "belongs_to_A" in caveats(item)


def test_the_very_same_file_again_counts_once(desk: Desk) -> None:
    uploads = [desk.take_in(name, Claim(JANSEN), content="same") for name in ("a.pdf", "b.pdf")]
    other = desk.take_in("c.pdf", Claim(Holder("999", "Q. Bakker")), content="same")
    desk.store.keep_reading(reading("same", activity()), NOON)
    desk.judge()
    items = [queue.item(desk.store, one.id) for one in (*uploads, other)]
    assert points(items) == [2, None, 2]
    (again,) = (one for one in items[1].suggestions[0].suggestion.caveats if one.code == "same_paper_again")
    assert again.weight == "stops" and str(uploads[0].id) in again.text
    assert items[1].suggestions[0].facts.same_as == items[0].suggestions[0].facts.id
    assert "possibly_twice" not in caveats(items[0])


def test_a_paper_sent_back_may_come_again(sqlite_desk: Desk) -> None:
    first = sqlite_desk.queued("a.pdf")
    seen = {one.id for one in first.suggestions}
    decide(sqlite_desk.store, first.upload.id, seen=seen, reviewer=sqlite_desk.user("anna"), verdict="aanvullen",
           reason="handtekening", now=NOON)  # fmt: skip
    again = sqlite_desk.take_in("b.pdf", Claim(JANSEN), content="a.pdf")
    sqlite_desk.judge()
    assert points([queue.item(sqlite_desk.store, again.id)]) == [2]


def test_papers_of_one_meeting_are_evidence_for_each_other(sqlite_desk: Desk) -> None:
    minutes = sqlite_desk.queued("minutes.pdf", activity())
    listed = sqlite_desk.queued("list.pdf", activity(), paper="presentielijst")
    elsewhere = sqlite_desk.queued("other.pdf", activity("2023-09-09"), paper="certificaat")
    sqlite_desk.judge()
    kept = [queue.item(sqlite_desk.store, one.upload.id).suggestions[0] for one in (minutes, listed, elsewhere)]
    assert [set(one.facts.evidence) for one in kept] == [
        {"intervisieverslag", "presentielijst"}, {"intervisieverslag", "presentielijst"}, {"certificaat"},
    ]  # fmt: skip
    assert [one.facts.same_as for one in kept] == [None, kept[0].facts.id, None]
    assert [one.suggestion.points for one in kept] == [2, None, 2]


def test_each_paper_is_judged_under_its_own_period(sqlite_desk: Desk) -> None:
    old = Period(dt.date(2016, 1, 1), dt.date(2020, 12, 31))
    for name, period, day in (("a", old, "2019-03-14"), ("b", PERIOD, "2023-03-14"), ("c", None, "2019-04-01")):
        sqlite_desk.take_in(name, Claim(JANSEN, period=period))
        sqlite_desk.store.keep_reading(reading(name, activity(day)), NOON)
    sqlite_desk.judge()
    items = [queue.item(sqlite_desk.store, one.id) for one in waiting(sqlite_desk.store).items]
    assert points(items) == [2, 2, None]
    assert "outside_period" in caveats(items[2])


def test_the_maximum_of_a_year_holds_over_all_papers(desk: Desk) -> None:
    items = [desk.queued(f"{month}.pdf", activity(f"2023-0{month}-10", "4")) for month in (1, 2, 3, 4)]
    desk.judge()
    assert points([queue.item(desk.store, one.upload.id) for one in items]) == [4, 4, 2, 0]


def test_doubts_are_told(sqlite_desk: Desk) -> None:
    claim = Claim(JANSEN, kind="casuistiek", date=dt.date(2023, 3, 15), unclear=(("hours", "twee"),))
    upload = sqlite_desk.take_in("a.pdf", claim)
    blurred = Problem("page_unreadable", 2, "Bladzijde 2 is onleesbaar.", "Page 2 cannot be read.")
    unsure = reading("a.pdf", activity(hours="2"), holder="Q. Bakker", status="partial", problems=(blurred,))
    unsure = replace(unsure, activities=(activity(date=0.6),))
    sqlite_desk.store.keep_reading(unsure, NOON)
    sqlite_desk.judge()
    item = queue.item(sqlite_desk.store, upload.id)
    told = {one.code: one for one in item.suggestions[0].suggestion.caveats}
    assert told["other_holder"].text.endswith("naam opgegeven P. Jansen, gelezen Q. Bakker.")
    assert told["stated_and_read_differ"].text_en == (
        "What was stated and what was read differ: kind stated casuistiek, read intervisie; "
        "date stated 15-03-2023, read 14-03-2023."
    )
    assert "“twee”" in told["claim_unclear"].text
    assert told["low_confidence"].text_en.endswith("date.")
    assert told["partly_read"].text.endswith("Bladzijde 2 is onleesbaar.")
    weights = [one.weight for one in item.suggestions[0].suggestion.caveats]
    assert weights == sorted(weights, key=["stops", "warns", "informs"].index)


def test_a_garbled_holder_accuses_nobody_and_brings_nothing_together(sqlite_desk: Desk) -> None:
    garbled = (found("holder_number", Text("AVV0T743"), 0.6), found("holder_name", Text("Q. Bakker"), 0.6))
    assert "other_holder" not in caveats(sqlite_desk.queued("a.pdf", found=garbled))
    nobody = sqlite_desk.take_in("b.pdf")
    sqlite_desk.store.keep_reading(reading("b.pdf", activity(), found=garbled), NOON)
    kept = sqlite_desk.store.upload(nobody.id)
    assert kept and kept.holder_key.startswith("unknown:")


def test_a_sure_paper_raises_no_doubt(sqlite_desk: Desk) -> None:
    item = sqlite_desk.queued("a.pdf", activity(), found=present("P. Jansen", "Q. Bakker", "R. Smit", signatures=3))
    ours = {"other_holder", "stated_and_read_differ", "claim_unclear", "low_confidence", "partly_read"}
    assert not caveats(item) & {*ours, "same_paper_again"}


@pytest.mark.parametrize(
    ("people", "holder", "expected"),
    [
        (present("Jan de Vries", "Q. Bakker"), "J. de Vries", True),
        (present("Q. Bakker", absent=("de Vries, J.",)), "J. de Vries", False),
        (present("Q. Bakker", "R. Smit"), "J. de Vries", None),
        (present("J. de Vrics", "R. Smit"), "J. de Vries", True),
        ((), "J. de Vries", None),
        ((found("holder_name", Text("Jan de Vries")),), "J. de Vries", True),
        ((found("holder_name", Text("R. Smit")),), "J. de Vries", None),
        ((found("holder_name", Text("R. Smit")), *present(absent=("R. Smit",))), None, False),
        (present("Q. Bakker"), None, None),
    ],
)
def test_whether_the_holder_took_part(people: tuple[object, ...], holder: str | None, expected: bool | None) -> None:
    assert holder_present(Claim(Holder(None, holder)), reading("a", activity(), found=people)) is expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("één dagdeel", "1"), ("2 dagdelen", "2"), ("anderhalf dagdeel", "1.5"), ("½ dagdeel", "0.5"),
        ("2,5 dagdelen", "2.5"), ("tweeënhalf dagdeel", "2.5"), ("dagdeel", None), ("het dagdeel", None), ("", None),
    ],
)  # fmt: skip
def test_half_days(note: str, expected: str | None) -> None:
    assert dagdelen(note) == (Decimal(expected) if expected else None)


def test_a_half_day_without_hours_is_counted_by_the_rulebook(sqlite_desk: Desk) -> None:
    gap = Gap("hours", "not_stated", "één dagdeel")
    item = sqlite_desk.queued("a.pdf", replace(activity(hours=None), gaps=(gap,)))
    assert item.suggestions[0].facts.dagdelen == 1 and "dagdeel" in caveats(item)


def test_stated_beside_read() -> None:
    claim = Claim(JANSEN, kind="intervisie", date=dt.date(2023, 3, 15), hours=Decimal("2.50"), points=Decimal(2),
                  period=PERIOD)  # fmt: skip
    read = reading("a", activity(hours="2.5"), found=present("Pim Jansen"))
    assert differences(claim, read) == (
        Difference("holder_number", "123", None, None),
        Difference("holder_name", "P. Jansen", "Pim Jansen", True),
        Difference("kind", "intervisie", "intervisie", True),
        Difference("date", "15-03-2023", "14-03-2023", False),
        Difference("hours", "2,5", "2,5", True),
        Difference("points", "2", None, None),
        Difference("period", "01-01-2021 – 31-12-2025", "14-03-2023", True),
    )
    assert differences(Claim(), None) == ()
    assert [one.agrees for one in differences(claim, None)] == [None] * 7


def test_of_several_activities_the_stated_day_picks_the_hours() -> None:
    read = reading("a", activity("2023-03-14", "2"), activity("2023-05-01", "3"))
    by_field = {one.field: one for one in differences(Claim(date=dt.date(2023, 5, 1), hours=Decimal(3)), read)}
    assert by_field["date"].agrees and by_field["hours"] == Difference("hours", "3", "3", True)
    (hours,) = [one for one in differences(Claim(hours=Decimal(5)), read) if one.field == "hours"]
    assert hours.agrees and hours.read == "5"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("P. Jansen", "Pim Jansen", True), ("Jansen, P.", "P. Jansen", True), ("P. Jansen", "P. Janscn", True),
        ("P. Jansen-Bakker", "Q. Jansen-Bakker", False), ("P. Jansen", "P. Janssen", False),
        ("P. Jansen", "Q. Jansen", False), ("P. Jansen", "P. Bakker", False), ("P. Jansen", "P. Jansen-Smit", True),
    ],
)  # fmt: skip
def test_same_name(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same
