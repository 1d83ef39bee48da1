"""Taking in, reading, and what is counted: everything can be done again and changes nothing."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from extractors.problems import Problem
from review.claim import Claim, Holder
from review.points.rule import Rulebook
from review.store import Store
from review.upload import Arrival, Upload
from tests.store.invented import ENCRYPTED, NOON, Desk, activity, evidence, reading

LATER = NOON + dt.timedelta(hours=1)
MISSING = Problem("file_missing", None, "Niet meegestuurd.", "Not sent.")


def test_the_same_folder_manifest_and_register_are_one_batch(store: Store) -> None:
    first = store.start_batch("papers", None, "anpg", NOON)
    assert store.start_batch("papers", None, "anpg", LATER) == first
    assert store.start_batch("papers", "claims.csv", "anpg", LATER).id != first.id
    assert store.start_batch("papers", None, "nvvpo", LATER).id != first.id
    assert store.batch(first.id) == first and len(store.batches()) == 3


def test_again_is_the_same_upload(desk: Desk) -> None:
    first = desk.take_in("a.pdf")
    assert desk.store.take_in(desk.batch, "a.pdf", evidence("a.pdf"), Claim(), LATER) == first
    assert first.state == "received" and first.received_at == NOON


def test_the_same_bytes_under_two_names_are_one_evidence_and_two_uploads(desk: Desk) -> None:
    desk.take_in("a.pdf", content="same")
    desk.take_in("b.pdf", content="same")
    summary = desk.store.summary()
    assert (summary.uploads, summary.evidences) == (2, 1)
    assert len(desk.store.unread(desk.batch, "v1")) == 1


def test_another_file_of_the_same_name_is_another_upload(desk: Desk) -> None:
    assert desk.take_in("a.pdf", content="one").id != desk.take_in("a.pdf", content="other").id


def test_many_at_once_keep_their_order(desk: Desk) -> None:
    names = [f"{number}.pdf" for number in (7, 3, 9, 3)]
    taken = desk.store.take_in_all(desk.batch, [Arrival(one, evidence(one), Claim()) for one in names], NOON)
    assert [one.file for one in taken] == names
    assert taken[1] == taken[3] and desk.store.summary().uploads == 3
    assert desk.store.take_in_all(desk.batch, (), NOON) == ()


def test_what_was_stated_comes_back_as_it_was(desk: Desk) -> None:
    claim = Claim(
        Holder("007", "É. van 't Hof"), "anpg", "intervisie", dt.date(2023, 3, 14), Decimal("2.50"), Decimal(2), None,
        (("hours", "twee"),),
    )  # fmt: skip
    upload = desk.take_in("a.pdf", claim)
    kept = desk.store.upload(upload.id)
    assert kept == upload and kept.claim == claim and str(kept.claim.hours) == "2.50"
    assert kept.holder == Holder("007", "É. van 't Hof")


def test_a_claim_can_be_corrected_until_a_person_decided(desk: Desk) -> None:
    one = desk.queued("a.pdf")
    assert desk.store.to_judge("anpg") == ()
    corrected = desk.take_in("a.pdf", Claim(Holder("123"), points=Decimal(9)))
    assert corrected.id == one.upload.id and corrected.claim.points == 9
    assert desk.store.to_judge("anpg") == ("number:123",)
    assert desk.judge().renewed == 1


def test_a_file_that_could_not_be_opened_is_visible_and_received_later(desk: Desk) -> None:
    def arrive(*arrivals: Arrival) -> tuple[Upload, ...]:
        return desk.store.take_in_all(desk.batch, arrivals, NOON)

    (lost,) = arrive(Arrival("a.pdf", None, Claim(), (MISSING,)))
    assert lost.state == "set_aside" and lost.problems == (MISSING,)
    assert arrive(Arrival("a.pdf", None, Claim(), (MISSING,))) == (lost,)
    assert desk.store.summary().reasons == {"file_missing": 1}
    (there,) = arrive(Arrival("a.pdf", evidence("a.pdf"), Claim()))
    assert (there.id, there.state, there.problems) == (lost.id, "received", ())


def test_a_reading_comes_back_exactly_and_only_once(desk: Desk) -> None:
    desk.take_in("a.pdf")
    made = reading("a.pdf", activity(hours="2.50"), holder="P. Jansen")
    desk.store.keep_reading(made, NOON)
    desk.store.keep_readings([made, reading("a.pdf", activity("2020-01-01"))], LATER)
    assert desk.store.reading_of(made.evidence.id) == made
    assert desk.store.unread(desk.batch, "v1") == ()


def test_a_newer_reading_is_the_one_that_counts(desk: Desk) -> None:
    desk.queued("a.pdf", activity(hours="2"))
    assert desk.store.unread(desk.batch, "v2") == ()
    assert [one.evidence.id for one in desk.store.unread(None, "v2", waiting_too=True)] == [evidence("a.pdf").id]
    desk.store.keep_reading(reading("a.pdf", activity(hours="3"), made_with="v2"), NOON)
    assert desk.judge().renewed == 1
    newest = desk.store.reading_of(evidence("a.pdf").id)
    assert newest and newest.made_with == "v2"


def test_attempts_are_counted(desk: Desk) -> None:
    desk.take_in("a.pdf")
    for _ in range(2):
        desk.store.begin_reading([evidence("a.pdf").id])
    assert [one.attempts for one in desk.store.unread(desk.batch, "v1")] == [2]


def test_unread_comes_in_the_order_of_arrival(desk: Desk) -> None:
    for name in "cab":
        desk.take_in(name)
    assert [one.evidence for one in desk.store.unread(desk.batch, "v1")] == [evidence(name) for name in "cab"]
    assert len(desk.store.unread(desk.batch, "v1", limit=2)) == 2
    other = desk.store.start_batch("elsewhere", None, "anpg", NOON)
    assert desk.store.unread(other, "v1") == ()


def test_whoever_was_not_stated_is_taken_from_the_paper(desk: Desk) -> None:
    upload = desk.take_in("a.pdf")
    assert upload.holder_key.startswith("unknown:")
    desk.store.keep_reading(reading("a.pdf", activity(), holder="P. Jansen"), NOON)
    assert desk.store.to_judge("anpg") == ("name:p jansen",)
    stated = desk.take_in("b.pdf", Claim(Holder("123", "Q. Bakker")))
    desk.store.keep_reading(reading("b.pdf", activity(), holder="P. Jansen"), NOON)
    kept = desk.store.upload(stated.id)
    assert kept and kept.holder_key == "number:123"


def test_to_judge_puts_holders_that_are_still_being_read_last(desk: Desk) -> None:
    for name, holder in (("a", "1"), ("b", "1"), ("c", "2")):
        desk.take_in(name, Claim(Holder(holder)))
    for name in "ac":
        desk.store.keep_reading(reading(name, activity()), NOON)
    assert desk.store.to_judge("anpg") == ("number:2", "number:1")
    assert desk.store.to_judge("anpg", limit=1) == ("number:2",)
    assert desk.store.to_judge("nvvpo") == ()


def test_set_aside_by_hand_but_never_what_is_decided(desk: Desk) -> None:
    upload = desk.take_in("a.pdf")
    assert desk.store.set_aside([upload.id], [ENCRYPTED], NOON) == 1
    kept = desk.store.upload(upload.id)
    assert kept and kept.state == "set_aside" and kept.problems == (ENCRYPTED,)


def test_the_summary_counts_everything_once(desk: Desk) -> None:
    desk.queued("a.pdf", activity(), activity("2023-04-01", hours=None))
    desk.set_aside("b.pdf")
    desk.take_in("c.pdf")
    elsewhere = desk.store.start_batch("elsewhere", None, "anpg", NOON)
    summary = desk.store.summary(desk.batch)
    assert summary == desk.store.summary()
    assert summary.states == {"queued": 1, "received": 1, "set_aside": 1} and summary.uploads == 3
    assert summary.statuses == {"read": 1, "rejected": 1, "unread": 1} and summary.evidences == 3
    assert (summary.pages, summary.text_layer_pages, summary.ocr_pages) == (4, 2, 2)
    assert (summary.seconds, summary.ocr_seconds) == (5.0, 4.0)
    assert (summary.suggestions, summary.with_points) == (2, 1)
    assert summary.kinds == {"intervisie": 1} and summary.caveats["hours_unknown"] == 1
    assert summary.reasons == {"encrypted": 1} and summary.verdicts == {}
    assert [(one.file, one.problems) for one in summary.set_aside] == [("b.pdf", (ENCRYPTED,))]
    assert desk.store.summary(elsewhere).uploads == 0


def test_two_that_take_in_the_same_folder_at_once_double_nothing(desk: Desk) -> None:
    arrivals = [Arrival(f"{one}.pdf", evidence(f"{one % 50}"), Claim(Holder(str(one % 7)))) for one in range(200)]

    def take_in(turn: int) -> set[int]:
        ordered = arrivals if turn % 2 else arrivals[::-1]
        parts = [ordered[start : start + 40] for start in range(0, 200, 40)]
        return {one.id for part in parts for one in desk.store.take_in_all(desk.batch, part, NOON)}

    with ThreadPoolExecutor(4) as pool:
        first, *others = pool.map(take_in, range(4))
    assert all(one == first for one in others) and len(first) == 200
    assert desk.store.summary().evidences == 50


def test_a_moment_without_time_zone_is_refused(sqlite_desk: Desk) -> None:
    with pytest.raises(Exception, match="without time zone"):
        sqlite_desk.store.take_in(sqlite_desk.batch, "a", evidence("a"), Claim(), NOON.replace(tzinfo=None))


def test_two_that_judge_at_once_make_one_round(desk: Desk, anpg: Rulebook) -> None:
    for number in range(12):
        desk.take_in(f"{number}", Claim(Holder(str(number % 3))))
        desk.store.keep_reading(reading(f"{number}", activity(f"2023-03-{number + 1:02}")), NOON)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: desk.judge(), range(4)))
    summary = desk.store.summary()
    assert summary.states == {"queued": 12} and summary.suggestions == 12
    assert desk.store.to_judge("anpg") == ()


def test_a_fault_of_the_database_tells_nothing_that_was_read(store: Store) -> None:
    """It may end in a log."""
    with pytest.raises(SQLAlchemyError) as fault, store.engine.connect() as connection:
        connection.execute(text("select * from no_such_table where name = :name"), {"name": "Wietske Zandbergen"})
    assert "Zandbergen" not in str(fault.value)
