"""A suggestion is made again from its receipt, years later and exactly."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from pydantic import TypeAdapter

from review.points.rule import Rulebook
from review.points.shelf import load_rulebook, rulebook_of
from review.points.suggest import AnotherProgram, RulebookNotKept, program, remake, suggest
from review.points.suggestion import ActivityFacts, Receipt
from tests.points.test_properties import BOOKS, ON, PERIOD, books, dossiers, tried

KEPT = {book.version: book for book in BOOKS}
RECEIPT = TypeAdapter(Receipt)
FACTS = TypeAdapter(ActivityFacts)


@tried
@given(books, dossiers, dossiers)
def test_every_suggestion_is_made_again_from_its_receipt(
    book: Rulebook, dossier: list[ActivityFacts], before: list[ActivityFacts]
) -> None:
    history = [replace(one, id=f"h{one.id}", decided_points=one.stated_points) for one in before]
    for facts, made in zip(dossier, suggest(dossier, history, book, ON, PERIOD), strict=True):
        receipt = RECEIPT.validate_json(RECEIPT.dump_json(made.made_with))
        assert remake(FACTS.validate_json(FACTS.dump_json(facts)), receipt, KEPT) == made


def test_years_later_under_the_rules_of_then() -> None:
    then = load_rulebook("anpg")
    twelve = [ActivityFacts(str(n), "intervisie", dt.date(2024, n, 1), hours=Decimal(2)) for n in range(1, 8)]
    made = suggest(twelve, [], then, dt.date(2024, 12, 1))
    text = {name: text.replace('value: "10"', 'value: "8"') for name, text in then.texts.items()}
    now = rulebook_of(text)
    kept = {one.version: one for one in (then, now)}
    assert [one.points for one in made] == [2, 2, 2, 2, 2, 0, 0]
    assert [remake(facts, one.made_with, kept) for facts, one in zip(twelve, made, strict=True)] == list(made)
    assert suggest(twelve, [], now, dt.date(2024, 12, 1))[4].points == 0


def test_what_cannot_be_made_again_is_said() -> None:
    facts = ActivityFacts("1", "intervisie", dt.date(2024, 1, 1), hours=Decimal(2))
    (made,) = suggest([facts], [], BOOKS[0], ON)
    with pytest.raises(RulebookNotKept):
        remake(facts, made.made_with, {})
    older = replace(made.made_with, program="0.0.1+000000000000")
    with pytest.raises(AnotherProgram, match=r"made by 0\.0\.1"):
        remake(facts, older, KEPT)
    assert remake(facts, older, KEPT, strict=False).lines == made.lines
    assert program().startswith("0.")


def test_the_receipt_holds_what_others_took_and_nothing_else() -> None:
    three = [ActivityFacts(str(n), "intervisie", dt.date(2024, n, 1), hours=Decimal(6)) for n in range(1, 4)]
    elsewhere = ActivityFacts("c", "casuistiek", dt.date(2024, 1, 1), hours=Decimal(6))
    made = suggest([*three, elsewhere], [], load_rulebook("anpg"), dt.date(2024, 12, 1))
    cap = "intervisie_supervisie_year"
    assert [one.made_with.room_taken for one in made] == [(), ((cap, 6),), ((cap, 10),), ()]
    assert [one.made_with.same_day for one in made] == [(), (), (), ()]
