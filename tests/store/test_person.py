"""One person under numbers of several registers: each register counts on its own, and nobody is a stranger to
themselves."""

import pytest

from review import queue
from review.claim import Claim, Holder
from review.decide import decide
from review.judging.judge import judge_all
from review.people.person import person
from review.people.rights import NotYours
from review.people.users import KeptFrom, keep_from
from review.points.shelf import load_rulebook
from review.store.persons import CannotJoin
from tests.store.invented import NOON, Desk, activity, reading

ANPG, NVVPO = "number:123", "number:n9"


def handed_in(desk: Desk, register: str, number: str, file: str, content: str, kind: str = "intervisie") -> int:
    batch = desk.store.start_batch(f"papers {register}", None, register, NOON)
    desk.batch = batch
    upload = desk.take_in(file, Claim(Holder(number, "P. Jansen"), register), content)
    desk.store.keep_reading(reading(content, activity(kind=kind), holder="P. Jansen", paper="certificaat"), NOON)
    judge_all(desk.store, [upload.holder_key], load_rulebook(register), NOON)
    return upload.id


def codes(desk: Desk, item: int) -> set[str]:
    (one,) = queue.item(desk.store, item).suggestions
    return {caveat.code for caveat in one.suggestion.caveats}


def both(desk: Desk) -> tuple[int, int]:
    """One certificate, handed in at two registers under two numbers."""
    there = handed_in(desk, "nvvpo", "N9", "b.pdf", "same", "vakinhoudelijk_overleg")
    return handed_in(desk, "anpg", "123", "a.pdf", "same", "vakinhoudelijk_overleg"), there


def test_the_same_paper_of_one_person_at_two_registers_is_nobody_elses(desk: Desk) -> None:
    here, there = both(desk)
    anna, store = desk.user("anna"), desk.store
    judge_all(store, [NVVPO], load_rulebook("nvvpo"), NOON)
    assert "paper_of_other" in codes(desk, here) & codes(desk, there)
    store.join(ANPG, NVVPO, anna, NOON)
    assert {*store.to_judge("anpg"), *store.to_judge("nvvpo")} == {ANPG, NVVPO}
    for key, register in ((ANPG, "anpg"), (NVVPO, "nvvpo")):
        judge_all(store, [key], load_rulebook(register), NOON)
    assert not {"paper_of_other", "same_paper_again"} & (codes(desk, here) | codes(desk, there))
    store.part(NVVPO, anna, NOON)
    store.part(NVVPO, anna, NOON)
    judge_all(store, [ANPG], load_rulebook("anpg"), NOON)
    assert "paper_of_other" in codes(desk, here)
    assert store.joined([ANPG, NVVPO]) == {ANPG: {ANPG}, NVVPO: {NVVPO}}


def test_each_register_counts_on_its_own_and_the_page_lays_them_side_by_side(desk: Desk) -> None:
    _, there = both(desk)
    desk.store.join(NVVPO, ANPG, desk.user("anna"), NOON)
    (seen,) = queue.item(desk.store, there).suggestions
    decide(desk.store, there, seen={seen.id}, reviewer=desk.user("bram"), verdict="akkoord", now=NOON)
    found = person(desk.store, ANPG, NOON.date())
    assert found == person(desk.store, NVVPO, NOON.date()) and found.keys == (ANPG, NVVPO)
    assert [(one.register, one.totals.period.points) for one in found.dossiers] == [("anpg", 0), ("nvvpo", 1)]
    (one,) = found.shared
    assert [(each.register, each.points, each.decided) for each in one.at] == [
        ("anpg", None, False), ("nvvpo", 1, True),
    ]  # fmt: skip


def test_who_has_papers_at_one_register_twice_is_not_joined(sqlite_desk: Desk) -> None:
    store, anna = sqlite_desk.store, sqlite_desk.user("anna")
    both(sqlite_desk)
    handed_in(sqlite_desk, "anpg", "124", "c.pdf", "other")
    for other, code in (("number:124", "same_register"), (ANPG, "same"), ("number:0", "unknown")):
        with pytest.raises(CannotJoin) as refused:
            store.join(ANPG, other, anna, NOON)
        assert refused.value.code == code
    store.join(ANPG, NVVPO, anna, NOON)
    with pytest.raises(CannotJoin):
        store.join(NVVPO, "number:124", anna, NOON)
    assert store.joined([NVVPO])[NVVPO] == {ANPG, NVVPO}


def test_who_is_kept_from_one_number_is_kept_from_all(desk: Desk) -> None:
    _, there = both(desk)
    store, anna = desk.store, desk.user("anna")
    keep_from(store, anna.id, KeptFrom(ANPG, "own"))
    queue.claim_item(store, there, anna, NOON)
    queue.release(store, there, anna)
    with pytest.raises(NotYours):
        store.join(ANPG, NVVPO, anna, NOON)
    store.join(ANPG, NVVPO, desk.user("bram"), NOON)
    with pytest.raises(NotYours):
        store.part(NVVPO, anna, NOON)
    with pytest.raises(NotYours):
        queue.claim_item(store, there, anna, NOON)
    assert queue.next_item(store, anna, NOON) is None
