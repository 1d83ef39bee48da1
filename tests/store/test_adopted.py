"""A committee's decisions on values: kept, told in the trail, taken back, and what waits judged by them."""

import datetime as dt
import json

import pytest

from extractors.strict_yaml import AuthorFault
from review import audit, queue
from review.decide import decide
from review.judging import adopted
from review.judging.receipts import remade
from review.judging.spread import spread, spread_all
from review.judging.trying import tried
from review.people.rights import NotAllowed
from review.points.parameter import Adoption
from review.points.shelf import load_rulebook, rulebook_of
from tests.store.invented import NOON, Desk, activity

HOURLY = "points_per_hour"
DOUBLE = Adoption(parameter=HOURLY, value="2", by="Ineke", on=dt.date(2026, 12, 1), source="Besluit 2026-12")
AS_IT_IS = DOUBLE.model_copy(update={"value": None})


def examples(desk: Desk, item: int) -> str:
    (one,) = queue.item(desk.store, item).suggestions
    return " ".join(caveat.text for caveat in one.suggestion.caveats if caveat.code == "example_rule")


def test_what_waits_is_judged_by_it_and_what_was_decided_stays(desk: Desk) -> None:
    store, ineke = desk.store, desk.user("ineke", "chair")
    waits, done = desk.queued("a.pdf").upload.id, desk.queued("b.pdf", activity("2023-06-01")).upload.id
    seen = {one.id for one in queue.item(store, done).suggestions}
    decide(store, done, seen=seen, reviewer=ineke, verdict="akkoord", now=NOON)
    before, decided = queue.item(store, waits).suggestions[0], queue.item(store, done)
    assert "punten per vol uur" in examples(desk, waits) and store.unspread() == ()
    store.adopt("anpg", AS_IT_IS, ineke, NOON)
    assert store.unspread() == ("anpg",) and spread_all(store, NOON) == 1 and store.unspread() == ()
    after = queue.item(store, waits).suggestions[0]
    assert "punten per vol uur" not in examples(desk, waits)
    assert after.suggestion.points == before.suggestion.points == 2
    used = next(one for one in after.suggestion.lines[0].uses if one.parameter == HOURLY)
    assert (used.origin, used.citation) == ("adopted", "Besluit 2026-12")
    assert queue.item(store, done) == decided
    assert remade(store, before.id).same and remade(store, after.id).same


def test_it_is_told_in_the_trail_and_can_be_taken_back(desk: Desk) -> None:
    store, ineke = desk.store, desk.user("ineke", "chair")
    waits = desk.queued("a.pdf").upload.id
    one = store.adopt("anpg", DOUBLE, ineke, NOON)
    assert spread(store, "anpg", NOON) and queue.item(store, waits).suggestions[0].suggestion.points == 4
    store.take_back_adoption(one.id, ineke, NOON)
    store.take_back_adoption(one.id, ineke, NOON)
    assert spread(store, "anpg", NOON) and queue.item(store, waits).suggestions[0].suggestion.points == 2
    assert store.rulebook("anpg").version == load_rulebook("anpg").version
    (kept,) = store.adoptions("anpg")
    assert kept.taken_back and kept.spread and (kept.by, kept.decision) == ("Ineke", DOUBLE)
    told = [entry for entry in audit.latest(store, None, 10) if entry.did == "rules_adopted"]
    assert [entry.who for entry in told] == [ineke.id] * 2 and {entry.subject for entry in told} == {"rulebook anpg"}
    details = json.loads(told[1].details)
    assert details["before"] == load_rulebook("anpg").version != details["after"]
    assert audit.verify(store).faults == ()
    with pytest.raises(adopted.NoSuchAdoption):
        store.take_back_adoption(99, ineke, NOON)


def test_what_is_decided_next_goes_by_the_rulebook_of_now(sqlite_desk: Desk) -> None:
    """Deciding judges the holder's other papers again: not by the rulebook as it came with the program."""
    store, ineke = sqlite_desk.store, sqlite_desk.user("ineke", "chair")
    first, second = (sqlite_desk.queued(name, activity(day)).upload.id for name, day in
                     (("a.pdf", "2023-03-14"), ("b.pdf", "2023-06-01")))  # fmt: skip
    store.adopt("anpg", DOUBLE, ineke, NOON)
    assert not spread(store, "anpg", NOON, most=0) and store.unspread() == ("anpg",)
    seen = {one.id for one in queue.item(store, first).suggestions}
    decide(store, first, seen=seen, reviewer=ineke, verdict="akkoord", now=NOON)
    assert queue.item(store, second).suggestions[0].suggestion.points == 4


def test_only_the_committee_adopts_and_only_what_can_be_adopted(sqlite_desk: Desk) -> None:
    store = sqlite_desk.store
    ineke = sqlite_desk.user("ineke", "chair")
    with pytest.raises(NotAllowed):
        store.adopt("anpg", DOUBLE, sqlite_desk.user("rosa"), NOON)
    for wrong in ({"parameter": "total_points"}, {"parameter": "nothing"}, {"value": "veel"}):
        with pytest.raises(AuthorFault):
            store.adopt("anpg", DOUBLE.model_copy(update=wrong), ineke, NOON)
    assert store.adoptions("anpg") == () and store.unspread() == ()


def test_a_decision_for_which_there_is_no_place_any_more_is_left_out() -> None:
    """The register published the value since: its own word goes before, and nothing comes to a stop."""
    gone = DOUBLE.model_copy(update={"parameter": "no_longer_there"})
    found = adopted.assembled("anpg", (gone, DOUBLE))
    assert found.lapsed == (gone,) and found.book.parameters[HOURLY].versions[0].value == "2"


def test_a_long_queue_is_tried_on_a_sample(sqlite_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {name: text.replace('value: "10"', 'value: "1"') for name, text in sqlite_desk.rulebook.texts.items()}
    stricter = rulebook_of(texts, "anpg")
    for month in (1, 2, 3):
        sqlite_desk.queued(f"{month}.pdf", activity(f"2024-0{month}-10"))
    whole = tried(sqlite_desk.store, stricter, NOON)
    assert whole.whole and whole.holders == 1 and len(whole.waiting) == 3
    monkeypatch.setattr("review.judging.trying.DRAWN", 2)
    part = tried(sqlite_desk.store, stricter, NOON)
    assert not part.whole and part.holders == 1
