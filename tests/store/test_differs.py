"""Judging again after a change: what differs is shown, what was decided stays."""

from dataclasses import replace
from decimal import Decimal

from review import queue
from review.decide import decide
from review.judging.differs import decided_otherwise, waiting_otherwise
from review.points.rule import Rulebook
from review.points.shelf import rulebook_of
from tests.store.invented import NOON, Desk, activity, reading


def stricter(book: Rulebook) -> Rulebook:
    """At most 3 points of intervisie a year instead of 10."""
    texts = {name: text.replace('value: "10"', 'value: "3"') for name, text in book.texts.items()}
    return rulebook_of(texts, book.register)


def test_what_a_changed_rule_does_is_shown_before_and_then_done(desk: Desk) -> None:
    items = [desk.queued(f"{month}.pdf", activity(f"2024-0{month}-10")) for month in (1, 2, 3)]
    desk.judge()
    anna, store, changed = desk.user("anna"), desk.store, stricter(desk.rulebook)
    first = queue.item(store, items[0].upload.id)
    seen = {one.id for one in first.suggestions}
    decide(store, items[0].upload.id, seen=seen, reviewer=anna, verdict="akkoord", now=NOON)
    before = [queue.item(store, one.upload.id) for one in items]
    tried = list(waiting_otherwise(store, changed, NOON, keep=False))
    assert [(one.item, one.before, one.now) for one in tried] == [
        (items[1].upload.id, 2, 1), (items[2].upload.id, 2, 0),
    ]  # fmt: skip
    assert "+over_cap" in tried[0].because
    assert [queue.item(store, one.upload.id) for one in items] == before
    assert list(waiting_otherwise(store, changed, NOON, keep=True)) == tried
    assert list(waiting_otherwise(store, changed, NOON, keep=True)) == []
    after = [queue.item(store, one.upload.id) for one in items]
    assert after[0] == before[0] and [one.suggestions[0].suggestion.points for one in after] == [2, 1, 0]


def test_decided_ones_are_only_reported(desk: Desk) -> None:
    item = desk.queued("a.pdf", activity(hours="6"))
    seen = {one.id for one in item.suggestions}
    decide(desk.store, item.upload.id, seen=seen, reviewer=desk.user("anna"), verdict="akkoord", now=NOON)
    decided = queue.item(desk.store, item.upload.id)
    assert list(decided_otherwise(desk.store, desk.rulebook)) == []
    (one,) = decided_otherwise(desk.store, stricter(desk.rulebook))
    assert (one.item, one.before, one.now) == (item.upload.id, Decimal(6), Decimal(3))
    assert queue.item(desk.store, item.upload.id) == decided


def test_another_reading_is_another_suggestion(sqlite_desk: Desk) -> None:
    item = sqlite_desk.queued("a.pdf", activity(hours="2"))
    better = replace(reading("a.pdf", activity(hours="3"), activity("2023-05-01")), made_with="v2")
    sqlite_desk.store.keep_reading(better, NOON)
    found = list(waiting_otherwise(sqlite_desk.store, sqlite_desk.rulebook, NOON, keep=True))
    assert [(one.before, one.now) for one in found] == [(2, 3), (None, 2)] and found[0].item == item.upload.id
