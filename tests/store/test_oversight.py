"""How the work goes, and what people corrected as labelled data."""

import datetime as dt
from decimal import Decimal

import pytest

from extractors.finding import FieldName, Hours, Text
from review import queue
from review.checks.four_eyes import FourEyes, set_four_eyes
from review.checks.oversight import Share, corrections, oversight
from review.correction import Correction
from review.decide import decide, undo
from review.people.rights import NotAllowed, User
from tests.store.invented import NOON, Desk, activity

FOUR_HOURS = Correction("hours", 0, Hours(Decimal(4)), "4 uur")


def test_an_interval_is_wilsons() -> None:
    assert (round(Share(9, 10).low, 3), round(Share(9, 10).high, 3)) == (0.596, 0.982)
    assert (Share(0, 0).low, Share(0, 0).high) == (0.0, 1.0) and Share(10, 10).high == 1.0


def test_agreement_seconds_and_corrections_are_counted(desk: Desk) -> None:
    chair, anna, bert = desk.user("ineke", "chair"), desk.user("anna"), desk.user("bert")
    set_four_eyes(desk.store, "anpg", FourEyes(share=1.0), chair, NOON)
    items = [desk.queued(name, activity(f"2023-03-1{place}")) for place, name in enumerate("abc")]
    for place, item in enumerate(items):
        seen = {one.id for one in item.suggestions}
        for by, took in ((anna, 20), (bert, 40)):
            queue.claim_item(desk.store, item.upload.id, by, NOON)
            differs = place == 2 and by is bert
            decide(
                desk.store, item.upload.id, seen=seen, reviewer=by, verdict="afwijzen" if differs else "akkoord",
                now=NOON + dt.timedelta(seconds=took + place), reason="omdat" if differs else "",
                corrections=[FOUR_HOURS] if place == 0 else [],
            )  # fmt: skip
    with pytest.raises(NotAllowed):
        oversight(desk.store, anna)
    seen_now = oversight(desk.store, chair)
    assert (seen_now.decisions, seen_now.agreed, seen_now.with_corrections) == (6, Share(2, 3), 2)
    assert seen_now.corrected == {"hours": 2}
    first, second = seen_now.work
    assert (first.name, first.decisions, first.agreed, first.verdicts) == ("Anna", 3, Share(2, 3), {"akkoord": 3})
    assert first.seconds and first.seconds[1] == 21 and second.seconds and second.seconds[1] == 41
    assert second.agreed == Share(2, 3)


def test_corrections_come_out_with_who_when_and_what_was_read(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    name = Correction("holder_name", 0, Text("A. de Vries"), "A. de Vries")
    decision = decide(
        desk.store, item.upload.id, seen={one.id for one in item.suggestions}, reviewer=anna, verdict="akkoord",
        now=NOON, corrections=[FOUR_HOURS, name],
    )  # fmt: skip
    one, other = corrections(desk.store)
    assert (one.evidence, one.reviewer, one.made_with, one.taken_back) == (item.upload.evidence, "anna", "v1", False)
    assert one.corrected.read == Hours(Decimal(2)) and one.corrected.correction == FOUR_HOURS
    assert one.at == NOON.isoformat() and other.corrected.correction.field == "holder_name"
    undo(desk.store, decision.id, anna, NOON)
    assert [each.taken_back for each in corrections(desk.store)] == [True, True]


def test_a_first_answer_is_told_nowhere_until_the_second_is_given(desk: Desk) -> None:
    chair, anna, bert = desk.user("ineke", "chair"), desk.user("anna"), desk.user("bert")
    set_four_eyes(desk.store, "anpg", FourEyes(share=1.0), chair, NOON)
    item = desk.queued("a.pdf", activity("2023-03-14"))

    def answer(by: User) -> None:
        seen = {one.id for one in queue.item(desk.store, item.upload.id).suggestions}
        decide(
            desk.store, item.upload.id, seen=seen, reviewer=by, verdict="akkoord", now=NOON, corrections=[FOUR_HOURS]
        )

    def told() -> tuple[int, int, int, dict[FieldName, int]]:
        seen = oversight(desk.store, chair)
        decided = len(queue.item(desk.store, item.upload.id).decisions)
        return len(list(corrections(desk.store))), decided, seen.decisions, seen.corrected

    answer(anna)
    assert told() == (0, 0, 0, {})
    assert desk.store.decided_before(item.upload.id + 1) == ()
    answer(bert)
    assert told() == (2, 2, 2, {"hours": 2})
