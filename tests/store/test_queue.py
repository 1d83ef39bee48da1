"""Two reviewers never have the same item in hand, and the one who comes later is told."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from typing import Literal

import pytest

from review import queue
from review.claim import Claim, Holder
from review.decide import decide, undo
from review.item import Filters
from review.people.rights import NotAllowed, NotYours
from review.people.users import KeptFrom, keep_from, no_longer_keep_from
from review.queue import MIXED, ClaimedByOther, NotWaiting
from review.store import Store
from review.waiting import kinds_waiting, waiting
from tests.store.invented import NOON, Desk, activity, evidence, reading

LATER = NOON + dt.timedelta(minutes=16)


def files(desk: Desk, filters: Filters | None = None) -> list[str]:
    return [one.file for one in waiting(desk.store, filters, now=NOON).items]


def test_an_item_shows_all_that_is_known(desk: Desk) -> None:
    one = desk.queued("a.pdf", activity(), activity("2023-05-02", "3"))
    assert one.upload.state == "queued" and one.round == 1 and one.decisions == ()
    assert one.reading == reading("a.pdf", activity(), activity("2023-05-02", "3"))
    assert [each.activity for each in one.suggestions] == [f"{one.upload.id}.1", f"{one.upload.id}.2"]
    assert [each.suggestion.points for each in one.suggestions] == [2, 3]
    line = one.suggestions[0].suggestion.lines[0]
    assert line.citation and one.suggestions[0].facts.hours == 2
    with pytest.raises(NotWaiting):
        queue.item(desk.store, 999_999)


def test_the_list_shows_an_item_at_a_glance(desk: Desk) -> None:
    upload = desk.take_in("a.pdf", Claim(Holder("123", "P. Jansen"), points=Decimal(2)))
    unsure = activity(date=0.7)
    desk.store.keep_reading(reading("a.pdf", unsure), NOON)
    desk.judge()
    (line,) = waiting(desk.store, now=NOON).items
    assert (line.id, line.file, line.register, line.kind) == (upload.id, "a.pdf", "anpg", "intervisie")
    assert (line.holder_number, line.holder_name) == ("123", "P. Jansen")
    assert (line.points, line.stated_points, line.activities) == (2, 2, 1)
    assert line.first_day == dt.date(2023, 3, 14) and line.received_at == NOON
    assert line.sure == 0.7 and "low_confidence" in line.caveats and line.claimed_by is None


def test_longest_waiting_first_in_pages(desk: Desk) -> None:
    for number in range(7):
        upload = desk.store.take_in(
            desk.batch, f"{number}", evidence(str(number)), Claim(Holder("1")), NOON - dt.timedelta(hours=number)
        )
        desk.store.keep_reading(reading(str(number), activity(f"2023-03-{upload.id:02}")), NOON)
    desk.judge()
    assert files(desk) == list("6543210")
    first = waiting(desk.store, size=3, now=NOON)
    second = waiting(desk.store, after=first.items[-1].id, size=3, now=NOON)
    last = waiting(desk.store, after=second.items[-1].id, size=3, now=NOON)
    assert ["".join(one.file for one in page.items) for page in (first, second, last)] == ["654", "321", "0"]
    assert [(page.earlier, page.later, page.total) for page in (first, second, last)] == [
        (False, True, 7), (True, True, 7), (True, False, 7)
    ]  # fmt: skip
    back = waiting(desk.store, before=last.items[0].id, size=3, now=NOON)
    assert back.items == second.items and back.earlier and back.later
    begin = waiting(desk.store, before=second.items[0].id, size=3, now=NOON)
    assert begin.items == first.items and not begin.earlier


def test_filters(desk: Desk) -> None:
    desk.queued("a.pdf", activity("2023-03-14"))
    desk.queued("b.pdf", activity("2023-03-15", kind="casuistiek"), activity("2023-03-16"))
    upload = desk.take_in("c.pdf", Claim(Holder("987", "Zoë van 't Hof")))
    desk.store.keep_reading(reading("c.pdf", activity("2023-03-17", hours=None, date=0.5)), NOON)
    desk.judge()
    desk.set_aside("d.pdf")
    assert files(desk, Filters(kind="intervisie")) == ["a.pdf", "c.pdf"]
    assert files(desk, Filters(kind=MIXED)) == ["b.pdf"]
    assert files(desk, Filters(state="set_aside")) == ["d.pdf"]
    assert files(desk, Filters(caveat="hours_unknown")) == ["c.pdf"]
    assert files(desk, Filters(sure_from=0.9)) == ["a.pdf", "b.pdf"]
    assert files(desk, Filters(register="nvvpo")) == []
    assert files(desk, Filters(register="anpg", received_before=NOON)) == []
    assert files(desk, Filters(holder_key=upload.holder_key)) == ["c.pdf"]
    assert kinds_waiting(desk.store) == {MIXED: 1, "intervisie": 2}
    assert files(desk, Filters(sure_below=0.7)) == ["c.pdf"]
    assert files(desk, Filters(sure_from=0.9, kind="intervisie", register="anpg", order="holder")) == ["a.pdf"]
    assert files(desk, Filters(caveat="hours_unknown", order="holder")) == ["c.pdf"]
    assert files(desk, Filters(caveat="hours_unknown", kind="casuistiek")) == []


def test_holder_by_holder_a_dossier_is_done_in_one_go(desk: Desk) -> None:
    for number, file in enumerate("abcd"):
        desk.queued(file, activity(f"2023-03-1{number}"), number=str(number % 2))
    assert files(desk, Filters(order="holder")) == list("acbd")
    page = waiting(desk.store, Filters(order="holder"), after=queue.item(desk.store, 3).upload.id, size=1, now=NOON)
    assert [one.file for one in page.items] == ["b"] and page.later
    anna = desk.user("anna")
    taken = []
    while one := queue.next_item(desk.store, anna, NOON, Filters(order="holder")):
        seen = {each.id for each in queue.item(desk.store, one).suggestions}
        decide(desk.store, one, seen=seen, reviewer=anna, verdict="akkoord", now=NOON)
        taken.append(one)
    assert taken == [1, 3, 2, 4]


def test_what_no_index_finds_is_looked_for_among_the_first_and_then_further(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("review.waiting.LOOKED_AT", 3)
    for number in range(8):
        desk.queued(str(number), activity(f"2023-03-1{number}", date=0.5 if number in (4, 7) else 0.99))
    unsure = Filters(sure_below=0.7)
    none = waiting(desk.store, unsure, now=NOON)
    assert none.items == () and none.behind == 3
    further = waiting(desk.store, unsure, after=none.behind, now=NOON)
    assert [one.file for one in further.items] == ["4"] and further.behind == 6
    assert waiting(desk.store, unsure, after=further.behind, now=NOON).behind is None
    assert queue.next_item(desk.store, desk.user("anna"), NOON, unsure) == 5, "who takes the next goes on by itself"


def test_search_finds_words_on_papers_that_wait(desk: Desk) -> None:
    desk.queued("verslag.pdf", said=("Casuïstiekbespreking te Zwolle", "over verslaving"))
    other = desk.queued("lijst.pdf", activity("2023-06-01"), said=("Presentielijst te Zwolle",))
    assert files(desk, Filters(text="zwolle")) == ["verslag.pdf", "lijst.pdf"]
    assert files(desk, Filters(text="zwolle casuistiekbespreking")) == ["verslag.pdf"]
    assert files(desk, Filters(text="Verslaving!", kind="intervisie", order="holder")) == ["verslag.pdf"]
    assert files(desk, Filters(text="lijst")) == ["lijst.pdf"], "what the file is called"
    assert files(desk, Filters(text="zwol")) == [], "whole words of the paper"
    anna, seen = desk.user("anna"), {one.id for one in other.suggestions}
    decision = decide(desk.store, other.upload.id, seen=seen, reviewer=anna, verdict="akkoord", now=NOON)
    assert files(desk, Filters(text="zwolle")) == ["verslag.pdf"]
    undo(desk.store, decision.id, anna, NOON)
    assert files(desk, Filters(text="zwolle")) == ["verslag.pdf", "lijst.pdf"]
    desk.store.keep_reading(reading("lijst.pdf", activity("2023-06-01"), said=("Te Assen",), made_with="v2"), NOON)
    desk.judge()
    assert files(desk, Filters(text="assen")) == ["lijst.pdf"] and files(desk, Filters(text="zwolle")) == [
        "verslag.pdf"
    ]


@pytest.mark.parametrize("text", ["zoe", "Zoë", "hof", "t hof zo", "987", " 98"])
def test_search_by_part_of_name_or_number(sqlite_desk: Desk, text: str) -> None:
    sqlite_desk.queued("a.pdf")
    sqlite_desk.take_in("c.pdf", Claim(Holder("987", "Zoë van 't Hof")))
    sqlite_desk.store.keep_reading(reading("c.pdf", activity()), NOON)
    sqlite_desk.judge()
    assert files(sqlite_desk, Filters(text=text)) == ["c.pdf"]
    assert files(sqlite_desk, Filters(text="%")) == ["a.pdf", "c.pdf"]
    assert files(sqlite_desk, Filters(text="janssen")) == []


def test_a_claim_keeps_others_off_until_it_runs_out(desk: Desk) -> None:
    one, anna, bert = desk.queued("a.pdf").upload.id, desk.user("anna"), desk.user("bert")
    until = queue.claim_item(desk.store, one, anna, NOON)
    assert until == NOON + dt.timedelta(minutes=15)
    assert queue.claim_item(desk.store, one, anna, NOON, minutes=20) > until
    with pytest.raises(ClaimedByOther) as told:
        queue.claim_item(desk.store, one, bert, NOON)
    assert told.value.by == "Anna"
    assert waiting(desk.store, now=NOON).items[0].claimed_by == "Anna"
    assert waiting(desk.store, now=NOON + dt.timedelta(hours=1)).items[0].claimed_by is None
    assert queue.claim_item(desk.store, one, bert, NOON + dt.timedelta(minutes=20)) > until
    assert queue.item(desk.store, one).claimed_by_name == "Bert"


def test_release_gives_back_only_what_is_ones_own(desk: Desk) -> None:
    one, anna, bert = desk.queued("a.pdf").upload.id, desk.user("anna"), desk.user("bert")
    queue.claim_item(desk.store, one, anna, NOON)
    queue.release(desk.store, one, bert)
    with pytest.raises(ClaimedByOther):
        queue.claim_item(desk.store, one, bert, NOON)
    queue.release(desk.store, one, anna)
    queue.claim_item(desk.store, one, bert, NOON)


def test_take_over_tells_from_whom(desk: Desk) -> None:
    one, anna, bert = desk.queued("a.pdf").upload.id, desk.user("anna"), desk.user("bert")
    assert queue.take_over(desk.store, one, anna, NOON) is None
    assert queue.take_over(desk.store, one, anna, NOON) is None
    assert queue.take_over(desk.store, one, bert, NOON) == anna
    with pytest.raises(ClaimedByOther):
        queue.claim_item(desk.store, one, anna, NOON)
    assert queue.take_over(desk.store, one, anna, LATER) is None


def test_next_item_passes_over_what_others_have(desk: Desk) -> None:
    a, b = (desk.queued(name, activity(f"2023-03-{day}")).upload.id for name, day in (("a", 10), ("b", 11)))
    anna, bert, chris = (desk.user(name) for name in ("anna", "bert", "chris"))
    assert queue.next_item(desk.store, anna, NOON) == a
    assert queue.next_item(desk.store, anna, NOON) == a, "what one has in hand comes first"
    assert queue.next_item(desk.store, bert, NOON) == b
    assert queue.next_item(desk.store, chris, NOON) is None
    assert queue.next_item(desk.store, chris, NOON, Filters(kind="casuistiek")) is None
    assert queue.next_item(desk.store, chris, LATER) == a


def test_what_is_not_read_yet_cannot_be_claimed(desk: Desk) -> None:
    upload, anna = desk.take_in("a.pdf"), desk.user("anna")
    for take in (queue.claim_item, queue.take_over):
        with pytest.raises(NotWaiting):
            take(desk.store, upload.id, anna, NOON)
    assert queue.next_item(desk.store, anna, NOON) is None


@pytest.mark.parametrize("why", ["own", "colleague"])
def test_a_dossier_that_one_is_kept_from_is_passed_over_and_cannot_be_taken(
    desk: Desk, why: Literal["own", "colleague"]
) -> None:
    theirs, other = desk.queued("a.pdf"), desk.queued("b.pdf", activity("2023-05-01"), holder="Q. Peters", number="9")
    anna, bert = desk.user("anna"), desk.user("bert")
    keep_from(desk.store, anna.id, KeptFrom(theirs.upload.holder_key, why))
    assert queue.kept_apart(desk.store, theirs.upload.id, anna) == why
    assert queue.kept_apart(desk.store, theirs.upload.id, bert) is None
    assert queue.next_item(desk.store, anna, NOON) == other.upload.id
    assert queue.next_item(desk.store, anna, NOON, Filters(holder_key=theirs.upload.holder_key)) is None
    for take in (queue.claim_item, queue.take_over):
        with pytest.raises(NotYours, match=why):
            take(desk.store, theirs.upload.id, anna, NOON)
    assert queue.next_item(desk.store, bert, NOON) == theirs.upload.id
    no_longer_keep_from(desk.store, anna.id, theirs.upload.holder_key)
    assert queue.take_over(desk.store, theirs.upload.id, anna, NOON) == bert


@pytest.mark.parametrize("role", ["read_only", "operator", "administrator"])
def test_only_reviewers_take_items_in_hand(sqlite_desk: Desk, role: str) -> None:
    one, someone = sqlite_desk.queued("a.pdf").upload.id, replace(sqlite_desk.user("x"), role=role)  # type: ignore[arg-type]
    for take in (queue.claim_item, queue.take_over):
        with pytest.raises(NotAllowed):
            take(sqlite_desk.store, one, someone, NOON)
    with pytest.raises(NotAllowed):
        queue.next_item(sqlite_desk.store, someone, NOON)


def test_of_many_at_once_exactly_one_claims(desk: Desk, database_url: str) -> None:
    one = desk.queued("a.pdf").upload.id
    people = [desk.user(f"user{number}") for number in range(8)]
    stores = [Store(database_url) for _ in people]

    def claim(turn: int) -> str:
        try:
            queue.claim_item(stores[turn], one, people[turn], NOON)
        except ClaimedByOther:
            return "told"
        return people[turn].shown_as

    with ThreadPoolExecutor(8) as pool:
        outcomes = sorted(pool.map(claim, range(8)))
    winner = queue.item(desk.store, one).claimed_by_name
    assert outcomes.count("told") == 7 and winner in outcomes


def test_many_who_take_the_next_item_never_get_the_same(desk: Desk, database_url: str) -> None:
    for number in range(12):
        desk.take_in(f"{number}", Claim(Holder(str(number))))
    desk.store.keep_readings([reading(f"{number}", activity()) for number in range(12)], NOON)
    desk.judge()
    people = [desk.user(f"user{number}") for number in range(6)]
    stores = [Store(database_url) for _ in people]

    def take(turn: int) -> int | None:
        return queue.next_item(stores[turn], people[turn], NOON)

    with ThreadPoolExecutor(6) as pool:
        taken = list(pool.map(take, range(6)))
    assert None not in taken and len(set(taken)) == 6
