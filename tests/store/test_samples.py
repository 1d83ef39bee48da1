"""Sample checks: how many, which, and what is found says about the rest."""

import datetime as dt
from decimal import Decimal
from itertools import combinations

import pytest

from review import queue
from review.checks.sample_check import Looked, Plan, at_most_found, digest, draw, estimate, size, sizes
from review.checks.samples import (
    NothingToDraw,
    TooMany,
    draw_sample,
    outcome,
    packed,
    risky,
    same_again,
    sample,
    samples,
    unpacked,
)
from review.claim import Claim, Holder
from review.decide import decide, undo
from review.decision import Decision, Verdict
from review.item import Filters
from review.people.rights import NotAllowed, User
from review.tables import SampledRow
from review.waiting import waiting
from tests.store.invented import NOON, Desk, activity, reading

LATER = NOON + dt.timedelta(minutes=1)


def test_chances_are_those_of_counting_every_draw() -> None:
    """Against all ways to take four of nine, three of which are wrong."""
    draws = [sum(one < 3 for one in taken) for taken in combinations(range(9), 4)]
    for found in range(4):
        counted = sum(wrong <= found for wrong in draws) / len(draws)
        assert at_most_found(found, 9, 3, 4) == pytest.approx(counted)


@pytest.mark.parametrize(("there", "many"), [(0, 0), (1, 1), (20, 16), (100, 39), (1000, 56), (1_000_000, 59)])
def test_as_many_as_certainty_needs(there: int, many: int) -> None:
    """None wrong among them: at most 5 % with 95 % certainty. One fewer would not do."""
    plan = Plan("anpg", "winter", at_most=0.05, certainty=0.95)
    assert size(plan, there) == many
    if there > 1:
        wrong = int(there * 0.05) + 1
        assert at_most_found(0, there, wrong, many) <= 0.05 < at_most_found(0, there, wrong, many - 1)


def test_a_share_is_a_share_and_at_least_one() -> None:
    assert [size(Plan("anpg", "x", share=0.1), there) for there in (0, 1, 9, 11, 1000)] == [0, 1, 1, 2, 100]


@pytest.mark.parametrize("wrong", [{"share": 0.0}, {"share": 1.5}, {"at_most": 0.0}, {"certainty": 1.0}, {"seed": " "}])
def test_a_plan_that_makes_no_sense_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="Plan"):
        Plan(**{"register": "anpg", "seed": "x"} | wrong)  # type: ignore[arg-type]


def test_risk_is_drawn_three_times_as_often_and_never_more_than_there_is() -> None:
    plan = Plan("anpg", "x", share=0.1, weighted=True)
    assert sizes(plan, {"risk": 250, "rest": 750}) == {"risk": 50, "rest": 50}
    assert sizes(Plan("anpg", "x", share=0.9, weighted=True), {"risk": 10, "rest": 10}) == {"risk": 10, "rest": 8}
    assert sizes(plan, {"risk": 0, "rest": 30}) == {"risk": 0, "rest": 3}


def test_the_seed_and_the_items_decide_not_their_order() -> None:
    plan, items = Plan("anpg", "winter", share=0.1), list(range(1, 1001))
    drawn = draw(plan, {"all": items})
    assert drawn == draw(plan, {"all": items[::-1]}) and len(drawn["all"]) == 100
    assert drawn != draw(Plan("anpg", "summer", share=0.1), {"all": items})
    layers = {"risk": [7, 3, 1_000_000], "rest": []}
    assert unpacked(packed(layers)) == {"risk": [3, 7, 1_000_000], "rest": []}  # type: ignore[arg-type]
    assert digest({"all": [1, 2]}) != digest({"all": [12]}) and digest({"all": [1, 2]}) == digest({"all": [2, 1]})


@pytest.mark.parametrize("there", [30, 60])
def test_the_interval_holds_at_least_as_often_as_it_says(there: int) -> None:
    """For every number of errors that there may be, over every outcome of looking at ten."""
    for wrong in range(there + 1):
        held = 0.0
        for found in range(max(0, 10 - (there - wrong)), min(10, wrong) + 1):
            chance = at_most_found(found, there, wrong, 10) - (
                at_most_found(found - 1, there, wrong, 10) if found else 0.0
            )
            said = estimate([Looked(there, 10, found)])
            assert said
            held += chance if said.low * there - 1e-9 <= wrong <= said.high * there + 1e-9 else 0.0
        assert held >= 0.95 - 1e-9, wrong


def test_what_is_found_says_about_the_rest() -> None:
    none = estimate([Looked(1000, 56, 0)])
    assert none and (none.share, none.low, none.left, none.left_low) == (0.0, 0.0, 944, 0)
    assert 0.05 < none.high < 0.07, "two-sided, so wider than the one that the size was for"
    every = estimate([Looked(20, 20, 3)])
    assert every and (every.share, every.low, every.high, every.left, every.left_high) == (0.15, 0.15, 0.15, 0, 0)
    layered = estimate([Looked(100, 50, 25), Looked(900, 50, 0)])
    assert layered and layered.share == pytest.approx(0.05) and layered.low < 0.05 < layered.high
    assert estimate([Looked(100, 50, 25), Looked(900, 0, 0)]) is None
    assert estimate([Looked(100, 10, 1), Looked(0, 0, 0)]) == estimate([Looked(100, 10, 1)])


def test_what_counts_as_risk() -> None:
    assert not risky(Decimal(2), Decimal(2), 0.99, "example_rule over_cap")
    assert risky(Decimal(2), Decimal(3), 0.99, "")
    assert risky(Decimal(2), None, 0.5, "")
    assert risky(Decimal(2), None, 0.99, "example_rule unsigned")


def lay(desk: Desk, many: int) -> User:
    for number in range(many):
        desk.take_in(f"{number}", Claim(Holder(str(number)), points=Decimal(2)))
    desk.store.keep_readings([reading(f"{number}", activity()) for number in range(many)], NOON)
    desk.judge()
    return desk.user("ineke", "chair")


def decided(desk: Desk, one: int, by: User, verdict: Verdict = "akkoord", points: str | None = None) -> Decision:
    seen = {each.id for each in queue.item(desk.store, one).suggestions}
    given = {each: Decimal(points) for each in seen} if points else None
    return decide(
        desk.store, one, seen=seen, reviewer=by, verdict=verdict, now=LATER, points=given,
        reason="" if verdict == "akkoord" else "omdat",
    )  # fmt: skip


def test_a_sample_is_drawn_worked_through_in_the_queue_and_told(desk: Desk) -> None:
    chair, anna = lay(desk, 20), desk.user("anna")
    with pytest.raises(NotAllowed):
        draw_sample(desk.store, Plan("anpg", "x", share=0.2), anna, NOON)
    with pytest.raises(NothingToDraw):
        draw_sample(desk.store, Plan("nvvpo", "x", share=0.2), chair, NOON)
    number = draw_sample(desk.store, Plan("anpg", "winter", share=0.2), chair, NOON)
    one = sample(desk.store, number)
    assert (one.there, one.by, samples(desk.store)) == ({"all": 20}, "Ineke", (one,))
    mine = Filters(sample=number)
    drawn = [each.id for each in waiting(desk.store, mine, now=NOON).items]
    assert len(drawn) == 4 and outcome(desk.store, one).suggestions is None
    assert queue.next_item(desk.store, anna, NOON, mine) == drawn[0]
    decided(desk, drawn[0], anna)
    decided(desk, drawn[1], anna, "aanpassen", "1")
    decided(desk, drawn[2], anna, "aanvullen")
    so_far = outcome(desk.store, one)
    assert (so_far.looked_at, so_far.drawn, so_far.suggestions_wrong, so_far.claims_wrong) == (3, 4, 2, 2)
    last = decided(desk, drawn[3], anna, "afwijzen")
    done = outcome(desk.store, one)
    assert done.done and done.suggestions_wrong == 3 and done.suggestions and done.suggestions.left == 16
    undo(desk.store, last.id, anna, LATER)
    assert not outcome(desk.store, one).done, "what waits again is not looked at"


def test_drawn_again_by_its_seed_a_sample_is_the_same_or_was_changed(desk: Desk) -> None:
    chair = lay(desk, 20)
    number = draw_sample(desk.store, Plan("anpg", "winter", share=0.2, weighted=True), chair, NOON)
    decided(desk, waiting(desk.store, Filters(sample=number), now=NOON).items[0].id, chair)
    assert same_again(desk.store, number), "whatever became of the items"
    with desk.store.writing() as session:
        session.delete(session.get(SampledRow, (number, waiting(desk.store, Filters(sample=number)).items[0].id)))
    assert not same_again(desk.store, number)


def test_too_large_a_sample_is_refused(sqlite_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    chair = lay(sqlite_desk, 5)
    monkeypatch.setattr("review.checks.samples.MOST", 4)
    with pytest.raises(TooMany):
        draw_sample(sqlite_desk.store, Plan("anpg", "x", share=1.0), chair, NOON)
