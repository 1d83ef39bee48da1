"""A person reads a value otherwise: what is suggested follows at once, and is kept only with a decision."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, select

from extractors.evidence import Box
from extractors.finding import ActivityRead, Day, Finding, Gap, Hours, Place, Text, TimeOfDay
from review import queue
from review.audit import verify
from review.correct import BY_PERSON, NotCorrectable, corrected, judged_with, points_of
from review.correction import Correction, NoSuchValue, value_of
from review.decide import NewerSuggestion, NotPossible, decide, undo
from review.tables import CorrectionRow
from tests.store.invented import NOON, Desk, activity, reading

LATER = NOON + dt.timedelta(minutes=1)
FOUR_HOURS = Correction("hours", 0, Hours(Decimal(4)), "4 uur", (Place(1, Box(0.1, 0.2, 0.3, 0.22), "4 uur"),))


@pytest.mark.parametrize(
    ("field", "said", "value"),
    [
        ("date", "dinsdag 14 maart 2023", "2023-03-14"),
        ("date", "14 maart", "2023-03-14"),
        ("end_date", "12 t/m 14 maart 2023", "2023-03-14"),
        ("start", "19.00 – 21.30 uur", "19:00:00"),
        ("end", "19.00 – 21.30 uur", "21:30:00"),
        ("start", "9.30", "09:30:00"),
        ("hours", "2½ uur", "2.5"),
        ("hours", "2,5", "2.5"),
        ("hours", "19.00 - 21.30", "2.5"),
        ("hours", "6 bijeenkomsten van 1,5 uur", "9"),
        ("hours", "2 uur, inclusief 15 minuten pauze", "2"),
        ("sessions", "zes bijeenkomsten", "6"),
        ("printed_points", "3 punten", "3"),
        ("kind", "Verslag intervisiebijeenkomst", "intervisie"),
        ("holder_name", "mevr. A. de Vries", "A. de Vries"),
        ("holder_number", "9011 2233", "90112233"),
        ("present", "Kees Hoekstra,", "Kees Hoekstra"),
    ],
)
def test_words_are_read_by_the_readers_of_papers(field: str, said: str, value: str) -> None:
    assert str(value_of(field, said, 2023).value) == value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("date", "Jansen"), ("date", "31 februari 2023"), ("date", "14 maart 2023 en niet 15 maart 2022 maar"),
        ("start", "vergaderzaal"), ("hours", "donderdag"), ("hours", "0 uur"), ("sessions", "6 of 7"),
        ("printed_points", "geen"), ("kind", "appeltaart"), ("holder_name", "12 maart"), ("holder_number", "Jansen"),
        ("date", ""), ("hours", "2 uur of 3 uur"),
    ],
)  # fmt: skip
def test_what_is_no_such_value_is_refused(field: str, said: str) -> None:
    with pytest.raises(NoSuchValue):
        value_of(field, said, 2023)  # type: ignore[arg-type]


def test_a_day_without_a_year_is_not_guessed() -> None:
    with pytest.raises(NoSuchValue):
        value_of("date", "14 maart")


def timed(hours: str | None, basis: str | None = "from_times") -> ActivityRead:
    times = (("start", dt.time(19)), ("end", dt.time(21, 30)))
    found = [Finding(name, TimeOfDay(at), "", (), "times", 0.9) for name, at in times]  # type: ignore[arg-type]
    if hours:
        found.append(Finding("hours", Hours(Decimal(hours)), "", (), "times", 0.9))
    gaps = () if hours else (Gap("hours", "not_on_page"),)
    return ActivityRead(tuple(found), gaps, basis)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("activity_read", "expected"),
    [
        (timed("2.5"), "3"), (timed("2.25"), "2.75"), (timed(None, None), "3"),
        (timed("2", "stated"), "2"),
    ],
)  # fmt: skip
def test_hours_worked_out_from_times_follow_them(activity_read: ActivityRead, expected: str) -> None:
    before = reading("a.pdf", activity_read)
    after = corrected(before, [Correction("end", 0, TimeOfDay(dt.time(22)), "22.00")])
    assert after.activities[0].hours == Decimal(expected)
    assert before.activities[0] is activity_read


def test_a_correction_stands_in_the_place_of_what_was_read() -> None:
    before = reading("a.pdf", activity())
    (after,) = corrected(before, [FOUR_HOURS]).activities
    found = after.finding("hours")
    assert found and (found.value, found.found_by, found.confidence) == (Hours(Decimal(4)), BY_PERSON, 1.0)
    assert [(one.value, one.why) for one in found.others] == [(Hours(Decimal(2)), "was_read")]
    assert [one.field for one in after.found] == [one.field for one in before.activities[0].found]
    nothing = corrected(before, [FOUR_HOURS, replace(FOUR_HOURS, value=None)]).activities[0]
    assert nothing.hours is None and nothing.gap("hours")


def test_what_is_not_there_cannot_be_corrected() -> None:
    for place in (1, 7):
        with pytest.raises(NotCorrectable):
            corrected(reading("a.pdf", activity()), [replace(FOUR_HOURS, place=place)])


def test_on_a_paper_without_activities_a_person_reads_the_first(desk: Desk) -> None:
    item = desk.queued("a.pdf")
    bare = replace(item.reading, activities=(), category=None)  # type: ignore[type-var]
    values = [Correction("kind", 0, Text("intervisie")), Correction("date", 0, Day(dt.date(2023, 3, 14))), FOUR_HOURS]
    made = judged_with(desk.store, replace(item, reading=bare), values, desk.rulebook, NOON.date())
    assert points_of(one for _, one in made.suggestions) == "4"


def test_judging_with_a_correction_keeps_nothing(desk: Desk) -> None:
    item = desk.queued("a.pdf")
    made = judged_with(desk.store, item, [FOUR_HOURS], desk.rulebook, NOON.date())
    assert (points_of(one.suggestion for one in item.suggestions), made.suggestions[0][1].points) == ("2", 4)
    assert queue.item(desk.store, item.upload.id) == item


def test_a_decision_keeps_corrections_beside_what_was_read(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    seen = {one.id for one in item.suggestions}
    decision = decide(
        desk.store, item.upload.id, seen=seen, reviewer=anna, verdict="akkoord", now=LATER, corrections=[FOUR_HOURS],
        seen_points="4",
    )  # fmt: skip
    assert [one.points for one in decision.points] == [4]
    after = queue.item(desk.store, item.upload.id)
    assert after.reading == item.reading, "the reading itself stays as it was read"
    assert [one.facts.hours for one in after.suggestions] == [4]
    assert {one.suggestion for one in decision.points} == {one.id for one in after.suggestions}
    (kept,) = after.decisions[-1].corrections
    assert (kept.correction, kept.read) == (FOUR_HOURS, Hours(Decimal(2)))
    with desk.store.reading() as session:
        (row,) = session.exec(select(CorrectionRow).order_by(col(CorrectionRow.id)))
        assert (row.decision_id, row.evidence_id) == (decision.id, item.upload.evidence)
    assert verify(desk.store).faults == ()


def test_what_was_corrected_takes_its_room_and_gives_it_back(desk: Desk) -> None:
    anna = desk.user("anna")
    first, second = desk.queued("a.pdf", activity("2023-01-10", "2")), desk.queued("b.pdf", activity("2023-02-10", "8"))
    nine = replace(FOUR_HOURS, value=Hours(Decimal(9)))
    seen = {one.id for one in first.suggestions}
    decision = decide(
        desk.store, first.upload.id, seen=seen, reviewer=anna, verdict="akkoord", now=LATER, corrections=[nine]
    )
    assert [one.suggestion.points for one in queue.item(desk.store, second.upload.id).suggestions] == [1]
    undo(desk.store, decision.id, anna, LATER)
    assert [one.suggestion.points for one in queue.item(desk.store, second.upload.id).suggestions] == [8]
    again = queue.item(desk.store, first.upload.id)
    assert [one.facts.hours for one in again.suggestions] == [2] and again.decisions[0].corrections
    assert verify(desk.store).faults == ()


def test_points_may_be_adjusted_on_top_of_a_correction(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf", activity(), activity("2023-05-02", "3")), desk.user("anna")
    seen = {one.id for one in item.suggestions}
    decision = decide(
        desk.store, item.upload.id, seen=seen, reviewer=anna, verdict="aanpassen", now=LATER, reason="omdat",
        corrections=[FOUR_HOURS], points={item.suggestions[1].id: Decimal(1)},
    )  # fmt: skip
    assert [one.points for one in decision.points] == [4, 1]


def test_laying_before_the_committee_keeps_the_correction_and_the_suggestion(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    seen = {one.id for one in item.suggestions}
    decide(
        desk.store, item.upload.id, seen=seen, reviewer=anna, verdict="voorleggen", now=LATER, reason="wat?",
        corrections=[FOUR_HOURS],
    )  # fmt: skip
    after = queue.item(desk.store, item.upload.id)
    assert after.suggestions == item.suggestions and after.decisions[-1].corrections[0].correction == FOUR_HOURS


def test_other_points_than_were_seen_ask_to_look_again(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    asked = {"seen": {one.id for one in item.suggestions}, "reviewer": anna, "verdict": "akkoord", "now": LATER}
    with pytest.raises(NewerSuggestion):
        decide(desk.store, item.upload.id, corrections=[FOUR_HOURS], seen_points="3", **asked)  # type: ignore[arg-type]
    aside = desk.set_aside("b.pdf")
    with pytest.raises(NotPossible):
        decide(desk.store, aside.upload.id, corrections=[FOUR_HOURS], **{**asked, "seen": ()})  # type: ignore[arg-type]
    assert queue.item(desk.store, item.upload.id) == item


@pytest.mark.parametrize("edit", ["update correction set said = ''", "delete from correction"])
def test_the_database_refuses_to_edit_corrections(desk: Desk, edit: str) -> None:
    item = desk.queued("a.pdf")
    seen = {one.id for one in item.suggestions}
    decide(
        desk.store, item.upload.id, seen=seen, reviewer=desk.user("anna"), verdict="akkoord", now=LATER,
        corrections=[FOUR_HOURS],
    )  # fmt: skip
    with pytest.raises(DBAPIError, match="never edited"), desk.store.writing() as session:
        session.execute(text(edit))
