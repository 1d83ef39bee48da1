"""Suggestions made again from the database after the rules changed."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from review import queue
from review.claim import Claim, Holder
from review.judging.judge import judge_all
from review.judging.receipts import NoSuchSuggestion, remade
from review.points.shelf import rulebook_of
from review.points.suggestion import Period
from review.waiting import waiting
from tests.store.invented import NOON, Desk, activity, reading

PERIOD = Period(dt.date(2021, 1, 1), dt.date(2025, 12, 31))


def test_every_suggestion_comes_out_the_same_after_the_rulebook_got_a_new_version(desk: Desk) -> None:
    claim = Claim(Holder("123", "P. Jansen"), points=Decimal(9), date=dt.date(2020, 1, 1), period=PERIOD)
    names = [f"{month}.pdf" for month in range(1, 8)]
    for month, name in enumerate(names, 1):
        desk.take_in(name, claim)
        day = f"2024-{month:02}-10"
        desk.store.keep_reading(reading(name, activity(day), activity(day), holder="Q. Bakker"), NOON)
    desk.take_in("again.pdf", claim, content=names[0])
    desk.judge()
    kept = [one for item in waiting(desk.store).items for one in queue.item(desk.store, item.id).suggestions]
    texts = {name: text.replace('value: "10"', 'value: "8"') for name, text in desk.rulebook.texts.items()}
    changed = rulebook_of(texts, desk.rulebook.register)
    assert changed.version != desk.rulebook.version
    judge_all(desk.store, [queue.item(desk.store, 1).upload.holder_key], changed, NOON)
    again = [remade(desk.store, one.id) for one in kept]
    assert [one.again for one in again] == [one.suggestion for one in kept] and all(one.same for one in again)
    assert {one.again.points for one in again} >= {Decimal(2), Decimal(0), None}
    newer = [one for item in waiting(desk.store).items for one in queue.item(desk.store, item.id).suggestions]
    assert {one.suggestion.made_with.rulebook for one in newer} == {changed.version, desk.rulebook.version}
    assert all(remade(desk.store, one.id).same for one in newer)


def test_what_was_never_made(desk: Desk) -> None:
    with pytest.raises(NoSuchSuggestion):
        remade(desk.store, 99)


def test_another_outcome_would_be_seen(sqlite_desk: Desk) -> None:
    item = sqlite_desk.queued("a.pdf")
    found = remade(sqlite_desk.store, item.suggestions[0].id)
    assert found.same and not replace(found, again=replace(found.again, points=Decimal(3))).same
