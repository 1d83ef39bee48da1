"""Two readers, of whom the second does not know what the first one said."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from extractors.finding import Hours
from review import queue
from review.audit import verify
from review.checks.four_eyes import FourEyes, chance, four_eyes_of, set_four_eyes
from review.correction import Correction
from review.decide import AlreadyDecided, decide, undo
from review.decision import Decision, Verdict
from review.item import Filters, Item
from review.people.rights import NotAllowed, NotYours, User
from review.waiting import waiting
from tests.store.invented import NOON, Desk, activity, reading

LATER = NOON + dt.timedelta(minutes=1)
EVERY = FourEyes(share=1.0)


def ask(desk: Desk, asked: FourEyes = EVERY) -> User:
    chair = desk.user("ineke", "chair")
    set_four_eyes(desk.store, "anpg", asked, chair, NOON)
    return chair


def answer(
    desk: Desk, item: Item, by: User, verdict: Verdict = "akkoord", points: str | None = None, **more: Any
) -> Decision:
    now = queue.item(desk.store, item.upload.id)
    seen = {one.id for one in now.suggestions}
    given = {one: Decimal(points) for one in seen} if points else None
    reason = "" if verdict == "akkoord" else "omdat"
    return decide(
        desk.store, item.upload.id, seen=seen, reviewer=by, verdict=verdict, now=LATER, points=given, reason=reason,
        **more,
    )  # fmt: skip


def test_nothing_is_asked_until_a_committee_sets_it(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    assert four_eyes_of(desk.store, "anpg") == FourEyes()
    with pytest.raises(NotAllowed):
        set_four_eyes(desk.store, "anpg", EVERY, anna, NOON)
    assert answer(desk, item, anna, "afwijzen").eyes == "alone"


def test_the_second_reader_sees_nothing_of_the_first_and_agreement_decides(desk: Desk) -> None:
    ask(desk, FourEyes(reject=True))
    item, anna, bert = desk.queued("a.pdf"), desk.user("anna"), desk.user("bert")
    queue.claim_item(desk.store, item.upload.id, anna, NOON)
    first = answer(desk, item, anna, "afwijzen")
    assert first.eyes == "first"
    between = queue.item(desk.store, item.upload.id)
    assert (between.upload.state, between.decisions, between.first_answer) == ("queued", (), first)
    assert desk.store.summary().verdicts == {} and between.claimed_by is None
    (line,) = waiting(desk.store, Filters(second=True), now=NOON).items
    assert line.first_reader == anna.id
    assert queue.kept_apart(desk.store, item.upload.id, anna) == "answered"
    assert queue.next_item(desk.store, anna, NOON) is None
    with pytest.raises(NotYours, match="answered"):
        answer(desk, item, anna, "afwijzen")
    assert queue.next_item(desk.store, bert, NOON) == item.upload.id
    second = answer(desk, item, bert, "afwijzen")
    after = queue.item(desk.store, item.upload.id)
    assert second.eyes == "agreed" and second.replaces == first.id
    assert (after.upload.state, after.decisions, after.first_answer) == ("decided", (first, second), None)
    assert desk.store.summary().verdicts == {"afwijzen": 1} and verify(desk.store).faults == ()


@pytest.mark.parametrize(("verdict", "points"), [("afwijzen", None), ("aanpassen", "1"), ("voorleggen", None)])
def test_two_answers_that_differ_go_to_the_committee(desk: Desk, verdict: Verdict, points: str | None) -> None:
    chair = ask(desk)
    item, anna, bert, chris = desk.queued("a.pdf"), *(desk.user(name) for name in ("anna", "bert", "chris"))
    answer(desk, item, anna)
    assert answer(desk, item, bert, verdict, points).eyes == "differed"
    now = queue.item(desk.store, item.upload.id)
    assert now.referred and now.upload.state == "queued" and len(now.decisions) == 2
    before_all = Filters(referred=True)
    for one in (anna, bert):
        assert queue.next_item(desk.store, one, NOON, before_all) is None
        with pytest.raises(NotYours, match="differed"):
            answer(desk, item, one)
    assert queue.next_item(desk.store, chris, NOON, before_all) == item.upload.id
    queue.release(desk.store, item.upload.id, chris)
    assert queue.next_item(desk.store, chair, NOON, before_all) == item.upload.id
    assert answer(desk, item, chair).eyes == "alone", "the committee needs no second reader"
    assert queue.item(desk.store, item.upload.id).upload.state == "decided"


def test_the_same_points_are_the_same_answer_however_given(desk: Desk) -> None:
    ask(desk)
    item, anna, bert = desk.queued("a.pdf"), desk.user("anna"), desk.user("bert")
    answer(desk, item, anna)
    assert answer(desk, item, bert, "aanpassen", "2").eyes == "agreed"


def test_a_first_answer_can_be_taken_back_and_falls_when_the_suggestion_changes(desk: Desk) -> None:
    ask(desk)
    item, anna, bert = desk.queued("a.pdf"), desk.user("anna"), desk.user("bert")
    undo(desk.store, answer(desk, item, anna).id, anna, LATER)
    assert queue.item(desk.store, item.upload.id).first_answer is None
    assert answer(desk, item, anna, "afwijzen").eyes == "first"
    desk.store.keep_reading(reading("a.pdf", activity(hours="3"), made_with="v2"), NOON)
    desk.judge()
    assert answer(desk, item, bert).eyes == "first", "on what was not there when Anna looked"
    assert answer(desk, item, anna).eyes == "agreed"
    with pytest.raises(AlreadyDecided):
        answer(desk, item, bert)


@pytest.mark.parametrize(("points", "eyes"), [("4", "agreed"), ("3", "differed")])
def test_what_the_first_reader_corrected_is_not_shown_to_the_second(desk: Desk, points: str, eyes: str) -> None:
    ask(desk)
    item, anna, bert = desk.queued("a.pdf"), desk.user("anna"), desk.user("bert")
    four_hours = Correction("hours", 0, Hours(Decimal(4)), "4 uur")
    first = answer(desk, item, anna, corrections=[four_hours])
    assert [one.points for one in first.points] == [4]
    now = queue.item(desk.store, item.upload.id)
    assert now.suggestions == item.suggestions and now.decisions == ()
    assert now.first_answer and [one.correction for one in now.first_answer.corrections] == [four_hours]
    second = answer(desk, item, bert, "aanpassen", points)
    assert second.eyes == eyes and verify(desk.store).faults == ()


def test_a_big_correction_asks_for_a_second_reader_and_a_small_one_does_not(desk: Desk) -> None:
    ask(desk, FourEyes(correction=Decimal("1")))
    big, small = desk.queued("a.pdf"), desk.queued("b.pdf", activity("2023-05-01"))
    anna = desk.user("anna")
    assert answer(desk, big, anna, "aanpassen", "3").eyes == "first"
    assert answer(desk, small, anna, "aanpassen", "1.5").eyes == "alone"


def test_the_random_share_follows_from_the_seed_and_the_item() -> None:
    chosen = [one for one in range(10_000) if chance("winter", one) < 0.1]
    assert chosen == [one for one in range(10_000) if chance("winter", one) < 0.1]
    assert 900 < len(chosen) < 1100
    assert chosen != [one for one in range(10_000) if chance("summer", one) < 0.1]


def test_what_a_decision_took_is_counted_from_taking_in_hand(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    queue.claim_item(desk.store, item.upload.id, anna, NOON - dt.timedelta(seconds=30))
    queue.claim_item(desk.store, item.upload.id, anna, NOON)
    answer(desk, item, anna)
    with desk.store.reading() as session:
        assert session.connection().exec_driver_sql("select seconds from decision").scalar() == 90
