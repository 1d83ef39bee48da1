"""Only a person makes points final; what was decided is appended to, never edited."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from review import queue
from review.claim import Claim, Holder
from review.decide import AlreadyDecided, NewerSuggestion, NotPossible, decide, undo
from review.decision import Decision, Verdict
from review.dossier import UnknownHolder, dossier
from review.dossier_entry import CategoryA
from review.item import Filters, Item
from review.people.rights import NotAllowed, NotYours, User
from review.people.users import KeptFrom, keep_from
from review.queue import ClaimedByOther, NotWaiting
from review.store import Store
from review.tables import DecisionRow
from review.waiting import waiting
from tests.store.invented import NOON, Desk, activity, reading

LATER = NOON + dt.timedelta(minutes=1)


def seen(item: Item) -> set[int]:
    return {one.id for one in item.suggestions}


def agree(desk: Desk, item: Item, reviewer: User, verdict: Verdict = "akkoord", **more: object) -> Decision:
    given = {"seen": seen(item), "now": LATER, "reason": "" if verdict == "akkoord" else "omdat", **more}
    return decide(desk.store, item.upload.id, reviewer=reviewer, verdict=verdict, **given)  # type: ignore[arg-type]


def test_akkoord_keeps_the_points_as_suggested(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf", activity(), activity("2023-05-02", "3")), desk.user("anna")
    decision = agree(desk, item, anna)
    assert [one.points for one in decision.points] == [2, 3]
    assert [one.suggestion for one in decision.points] == [one.id for one in item.suggestions]
    assert (decision.verdict, decision.reviewer, decision.reviewer_name) == ("akkoord", anna.id, "Anna")
    assert (decision.at, decision.replaces, decision.item) == (LATER, None, item.upload.id)
    after = queue.item(desk.store, item.upload.id)
    assert after.upload.state == "decided" and after.decisions == (decision,)
    assert waiting(desk.store).items == () and desk.store.summary().verdicts == {"akkoord": 1}


def test_aanpassen_changes_some_and_confirms_the_others(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf", activity(), activity("2023-05-02", "3")), desk.user("anna")
    decision = agree(desk, item, anna, "aanpassen", points={item.suggestions[0].id: Decimal("1.5")})
    assert [one.points for one in decision.points] == [Decimal("1.5"), 3]


def test_nobody_decides_on_a_dossier_they_are_kept_from(desk: Desk) -> None:
    """Also not when the item is in their hand from before it was marked, nor by taking a decision back."""
    item, other = desk.queued("a.pdf"), desk.queued("b.pdf", activity("2023-05-02"))
    anna = desk.user("anna")
    queue.claim_item(desk.store, item.upload.id, anna, NOON)
    before = agree(desk, other, anna)
    keep_from(desk.store, anna.id, KeptFrom(item.upload.holder_key, "colleague"))
    verdicts: tuple[Verdict, ...] = ("akkoord", "afwijzen", "aanvullen", "voorleggen")
    for verdict in verdicts:
        with pytest.raises(NotYours):
            agree(desk, item, anna, verdict)
    with pytest.raises(NotYours):
        undo(desk.store, before.id, anna, LATER)
    with pytest.raises(NotYours):
        desk.store.enter(item.upload.holder_key, "anpg", CategoryA(dt.date(2022, 5, 12), Decimal(2), "x"), anna, LATER)
    assert queue.item(desk.store, item.upload.id).decisions == ()


@pytest.mark.parametrize(("verdict", "points"), [("afwijzen", Decimal(0)), ("aanvullen", None)])
def test_rejecting_and_sending_back_decide_the_item(desk: Desk, verdict: Verdict, points: Decimal | None) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    decision = agree(desk, item, anna, verdict)
    assert [one.points for one in decision.points] == [points] and decision.reason == "omdat"
    assert queue.item(desk.store, item.upload.id).upload.state == "decided"


def test_voorleggen_marks_the_item_and_leaves_it_waiting(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    referred = agree(desk, item, anna, "voorleggen")
    assert waiting(desk.store).items == ()
    (line,) = waiting(desk.store, Filters(referred=True)).items
    assert line.referred and line.id == item.upload.id
    assert len(waiting(desk.store, Filters(referred=None)).items) == 1
    final = agree(desk, item, desk.user("chair", "chair"))
    assert final.replaces == referred.id
    assert not queue.item(desk.store, item.upload.id).referred


def test_a_paper_set_aside_is_answered_but_earns_nothing(desk: Desk) -> None:
    item, anna = desk.set_aside("a.pdf"), desk.user("anna")
    for verdict in ("akkoord", "aanpassen"):
        with pytest.raises(NotPossible) as told:
            agree(desk, item, anna, verdict)  # type: ignore[arg-type]
        assert told.value.code == "set_aside"
    decision = agree(desk, item, anna, "aanvullen")
    assert decision.points == ()
    undo(desk.store, decision.id, anna, LATER)
    assert queue.item(desk.store, item.upload.id).upload.state == "set_aside"


def test_unknown_points_are_never_confirmed(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf", activity(hours=None), activity("2023-05-02")), desk.user("anna")
    unknown, known = item.suggestions
    assert unknown.suggestion.points is None
    for verdict, points in (("akkoord", {}), ("aanpassen", {known.id: Decimal(1)})):
        with pytest.raises(NotPossible) as told:
            agree(desk, item, anna, verdict, points=points)  # type: ignore[arg-type]
        assert told.value.code == "points_missing"
    decision = agree(desk, item, anna, "aanpassen", points={unknown.id: Decimal(1)})
    assert [one.points for one in decision.points] == [1, 2]


@pytest.mark.parametrize(
    ("points", "code"),
    [
        ({}, "points_missing"),
        ({0: Decimal(1)}, "points_not_seen"),
        ({1: Decimal(-1)}, "points_negative"),
        ({1: Decimal("NaN")}, "points_negative"),
    ],
)
def test_points_that_make_no_sense(sqlite_desk: Desk, points: dict[int, Decimal], code: str) -> None:
    item = sqlite_desk.queued("a.pdf")
    given = {item.suggestions[0].id if key else 999: value for key, value in points.items()}
    with pytest.raises(NotPossible) as told:
        agree(sqlite_desk, item, sqlite_desk.user("anna"), "aanpassen", points=given)
    assert told.value.code == code


@pytest.mark.parametrize("verdict", ["aanpassen", "aanvullen", "afwijzen", "voorleggen"])
def test_all_but_akkoord_ask_for_a_reason(sqlite_desk: Desk, verdict: Verdict) -> None:
    with pytest.raises(NotPossible) as told:
        agree(sqlite_desk, sqlite_desk.queued("a.pdf"), sqlite_desk.user("anna"), verdict, reason="  ")
    assert told.value.code == "reason_missing"


def test_taking_back_is_not_a_verdict_to_choose(sqlite_desk: Desk) -> None:
    with pytest.raises(NotPossible):
        agree(sqlite_desk, sqlite_desk.queued("a.pdf"), sqlite_desk.user("anna"), "teruggenomen")


def test_the_later_one_is_told_who_was_first(desk: Desk) -> None:
    item, anna, bert = desk.queued("a.pdf"), desk.user("anna"), desk.user("bert")
    agree(desk, item, anna, "afwijzen")
    with pytest.raises(AlreadyDecided) as told:
        agree(desk, item, bert)
    assert (told.value.by, told.value.at, told.value.verdict) == ("Anna", LATER, "afwijzen")


def test_nobody_decides_what_another_has_in_hand(desk: Desk) -> None:
    item, anna, bert = desk.queued("a.pdf"), desk.user("anna"), desk.user("bert")
    queue.claim_item(desk.store, item.upload.id, anna, NOON)
    with pytest.raises(ClaimedByOther):
        agree(desk, item, bert)
    agree(desk, item, bert, now=NOON + dt.timedelta(minutes=15))


def test_what_is_not_judged_yet_cannot_be_decided(desk: Desk) -> None:
    upload = desk.take_in("a.pdf")
    with pytest.raises(NotWaiting):
        decide(desk.store, upload.id, seen=(), reviewer=desk.user("anna"), verdict="akkoord", now=NOON)


def test_a_newer_suggestion_makes_the_reviewer_look_again(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    desk.store.keep_reading(reading("a.pdf", activity(hours="3"), made_with="v2"), NOON)
    desk.judge()
    with pytest.raises(NewerSuggestion):
        agree(desk, item, anna)
    newer = queue.item(desk.store, item.upload.id)
    assert newer.round == 2 and [one.points for one in agree(desk, newer, anna).points] == [3]


def test_of_many_at_once_exactly_one_decides(desk: Desk, database_url: str) -> None:
    item = desk.queued("a.pdf")
    people = [desk.user(f"user{number}") for number in range(8)]
    stores = [Store(database_url) for _ in people]

    def attempt(turn: int) -> str:
        try:
            decide(stores[turn], item.upload.id, seen=seen(item), reviewer=people[turn], verdict="akkoord", now=LATER)
        except AlreadyDecided as first:
            return f"told {first.by}"
        return people[turn].shown_as

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(attempt, range(8)))
    (decision,) = queue.item(desk.store, item.upload.id).decisions
    assert sorted(outcomes) == sorted([decision.reviewer_name] + [f"told {decision.reviewer_name}"] * 7)


def test_taking_back_appends_and_the_item_waits_again(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    first = agree(desk, item, anna)
    back = undo(desk.store, first.id, anna, LATER, "verkeerde knop")
    assert (back.verdict, back.replaces, back.reason) == ("teruggenomen", first.id, "verkeerde knop")
    again = queue.item(desk.store, item.upload.id)
    assert again.upload.state == "queued" and again.decisions == (first, back)
    for decision in (first, back):
        with pytest.raises(NotPossible):
            undo(desk.store, decision.id, anna, LATER)
    final = agree(desk, again, anna, "afwijzen")
    assert final.replaces == back.id and len(queue.item(desk.store, item.upload.id).decisions) == 3


def test_who_may_take_back(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    decision = agree(desk, item, anna)
    with pytest.raises(NotAllowed):
        undo(desk.store, decision.id, desk.user("bert"), LATER)
    with pytest.raises(NotPossible):
        undo(desk.store, 999, anna, LATER)
    undo(desk.store, decision.id, desk.user("chair", "chair"), LATER)


@pytest.mark.parametrize("role", ["read_only", "operator", "administrator"])
def test_only_reviewers_decide(sqlite_desk: Desk, role: str) -> None:
    item = sqlite_desk.queued("a.pdf")
    with pytest.raises(NotAllowed):
        agree(sqlite_desk, item, sqlite_desk.user("x", role))  # type: ignore[arg-type]


@pytest.mark.parametrize("table", ["decision", "decided_points"])
@pytest.mark.parametrize("edit", ["update {} set {} = {}", "delete from {}"])
def test_the_database_refuses_to_edit_decisions(desk: Desk, table: str, edit: str) -> None:
    agree(desk, desk.queued("a.pdf"), desk.user("anna"))
    column = {"decision": "reason", "decided_points": "activity"}[table]
    with pytest.raises(DBAPIError, match="never edited"), desk.store.writing() as session:
        session.execute(text(edit.format(table, column, "'other'")))


def test_the_database_refuses_a_second_first_decision(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    agree(desk, item, anna)
    with pytest.raises(IntegrityError), desk.store.writing() as session:
        session.add(DecisionRow(upload_id=item.upload.id, reviewer_id=anna.id, verdict="akkoord", at=LATER))


def test_what_is_decided_changes_what_is_left_for_the_others(desk: Desk) -> None:
    anna = desk.user("anna")
    first = desk.queued("a.pdf", activity("2023-01-10", "8"))
    second = desk.queued("b.pdf", activity("2023-02-10", "8"))
    assert [one.suggestion.points for one in second.suggestions] == [2], "10 intervisie points a year"
    agree(desk, first, anna, "aanpassen", points={first.suggestions[0].id: Decimal(4)})
    assert desk.store.to_judge("anpg") == (), "judged again at once"
    (renewed,) = queue.item(desk.store, second.upload.id).suggestions
    assert renewed.suggestion.points == 6
    held = dossier(desk.store, "number:123", desk.rulebook, NOON.date())
    (year,) = [one for one in held.totals.years if one.window.holds(dt.date(2023, 6, 1))]
    assert (year.decided, year.pending) == (4, 6)
    assert [one.decided_points for one in held.decided] == [4] and len(held.pending) == 1


def test_confirming_as_suggested_changes_nothing_for_the_others(desk: Desk) -> None:
    anna = desk.user("anna")
    first = desk.queued("a.pdf", activity("2023-01-10", "8"))
    second = desk.queued("b.pdf", activity("2023-02-10", "8"))
    agree(desk, first, anna)
    again = queue.item(desk.store, second.upload.id)
    assert (again.round, again.suggestions) == (second.round, second.suggestions)


def test_a_rejected_or_returned_paper_takes_no_room(desk: Desk) -> None:
    first = desk.queued("a.pdf", activity("2023-01-10", "8"))
    second = desk.queued("b.pdf", activity("2023-02-10", "8"))
    anna = desk.user("anna")
    returned = agree(desk, first, anna, "aanvullen")
    assert [one.suggestion.points for one in queue.item(desk.store, second.upload.id).suggestions] == [8]
    undo(desk.store, returned.id, anna, LATER)
    assert [one.suggestion.points for one in queue.item(desk.store, second.upload.id).suggestions] == [2]


def test_an_unknown_holder_has_no_dossier(sqlite_desk: Desk) -> None:
    with pytest.raises(UnknownHolder):
        dossier(sqlite_desk.store, "number:404", sqlite_desk.rulebook, NOON.date())
    sqlite_desk.take_in("a.pdf", Claim(Holder("5")))
    assert dossier(sqlite_desk.store, "number:5", sqlite_desk.rulebook, NOON.date()).pending == ()
