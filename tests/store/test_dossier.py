"""Where a holder stands: what is entered beside papers, and what it does to the sums."""

import datetime as dt
from decimal import Decimal

import pytest

from review import queue
from review.claim import Claim, Holder
from review.decide import decide
from review.dossier import dossier, still_counts
from review.dossier_entry import Away, CategoryA, HolderFact, Impossible, RegisterNumber, RegistrationPeriod
from review.judging.judge import judge
from review.people.rights import NotAllowed
from review.points.shelf import load_rulebook
from review.points.suggestion import Period
from tests.store.invented import NOON, Desk, activity, reading

KEY = "number:123"
FIVE_YEARS = RegistrationPeriod(dt.date(2021, 1, 1), dt.date(2025, 12, 31))


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_a_and_b_stand_apart(desk: Desk) -> None:
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    desk.store.enter(KEY, "anpg", FIVE_YEARS, anna, NOON)
    before = dossier(desk.store, KEY, desk.rulebook, NOON.date())
    assert before.category_a_points is None
    for points in ("100", "2.5"):
        desk.store.enter(KEY, "anpg", CategoryA(day("2022-05-01"), Decimal(points), "Training"), anna, NOON)
    desk.store.enter(KEY, "anpg", CategoryA(day("2019-05-01"), Decimal(40), "Before"), anna, NOON)
    after = dossier(desk.store, KEY, desk.rulebook, NOON.date())
    assert after.category_a_points == Decimal("102.5")
    assert (after.totals.period.points, after.totals.period.pending) == (before.totals.period.points, Decimal(2))
    norms = {one.category: one for one in after.totals.period.norms if one.at_least == 75}
    assert (norms["A"].missing, norms["B"].missing) == (0, 73)
    assert item.upload.holder_key == KEY


def test_a_period_entered_goes_before_what_was_stated(desk: Desk) -> None:
    claim = Claim(Holder("123", "P. Jansen"), period=Period(day("2016-01-01"), day("2020-12-31")))
    upload = desk.take_in("a.pdf", claim)
    desk.store.keep_reading(reading("a.pdf", activity()), NOON)
    desk.judge()
    assert queue.item(desk.store, upload.id).suggestions[0].suggestion.points is None
    entry = desk.store.enter(KEY, "anpg", FIVE_YEARS, desk.user("anna"), NOON)
    judge(desk.store, KEY, desk.rulebook, NOON)
    assert queue.item(desk.store, upload.id).suggestions[0].suggestion.points == 2
    desk.store.take_back_entry(entry.id, desk.user("bram"), NOON)
    desk.store.take_back_entry(entry.id, desk.user("bob"), NOON)
    judge(desk.store, KEY, desk.rulebook, NOON)
    assert queue.item(desk.store, upload.id).suggestions[0].suggestion.points is None
    (kept,) = dossier(desk.store, KEY, desk.rulebook, NOON.date()).entries
    assert kept.taken_back and kept.by == "Anna"


def test_an_extension_needs_a_reason_and_makes_the_period_longer(sqlite_desk: Desk) -> None:
    sqlite_desk.queued("a.pdf", activity("2026-03-01"))
    anna, store = sqlite_desk.user("anna"), sqlite_desk.store
    store.enter(KEY, "anpg", FIVE_YEARS, anna, NOON)
    longer = RegistrationPeriod(FIVE_YEARS.start, FIVE_YEARS.end, 6)
    with pytest.raises(Impossible, match="extension_without_reason"):
        store.enter(KEY, "anpg", longer, anna, NOON)
    store.enter(KEY, "anpg", RegistrationPeriod(FIVE_YEARS.start, FIVE_YEARS.end, 6, "ziekte"), anna, NOON)
    judge(store, KEY, sqlite_desk.rulebook, NOON)
    found = dossier(store, KEY, sqlite_desk.rulebook, NOON.date())
    assert found.period == Period(day("2021-01-01"), day("2026-06-30")) and found.totals.period.pending == 2
    assert len(found.periods) == 1


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (RegistrationPeriod(day("2025-01-01"), day("2024-01-01")), "ends_before_start"),
        (RegistrationPeriod(day("2025-01-01"), day("2029-12-31")), "overlaps"),
        (Away("illness", day("2024-02-01"), day("2024-01-01")), "ends_before_start"),
        (CategoryA(day("2024-02-01"), Decimal(-1)), "not_a_number"),
        (RegisterNumber(" "), "empty"),
    ],
)
def test_what_cannot_be_is_refused(sqlite_desk: Desk, value: RegistrationPeriod, code: str) -> None:
    sqlite_desk.queued("a.pdf")
    anna = sqlite_desk.user("anna")
    sqlite_desk.store.enter(KEY, "anpg", FIVE_YEARS, anna, NOON)
    with pytest.raises(Impossible, match=code):
        sqlite_desk.store.enter(KEY, "anpg", value, anna, NOON)
    with pytest.raises(NotAllowed):
        sqlite_desk.store.enter(KEY, "anpg", FIVE_YEARS, sqlite_desk.user("kijker", "read_only"), NOON)


def test_what_the_register_asks_of_the_holder(sqlite_desk: Desk) -> None:
    nvvpo, anna = load_rulebook("nvvpo"), sqlite_desk.user("anna")
    sqlite_desk.queued("a.pdf")
    for name, value in (("hours_worked", "2000"), ("hours_worked", "2100"), ("diploma", "yes")):
        sqlite_desk.store.enter(KEY, "nvvpo", HolderFact(name, value), anna, NOON)
    checks = {one.fact: one.met for one in dossier(sqlite_desk.store, KEY, nvvpo, NOON.date()).checks}
    assert (checks["hours_worked"], checks["diploma"], checks["employer_statement"]) == (True, True, None)
    sqlite_desk.store.enter(KEY, "nvvpo", HolderFact("hours_worked", "veel"), anna, NOON)
    assert dossier(sqlite_desk.store, KEY, nvvpo, NOON.date()).wrong_fact == "hours_worked"


def test_the_same_paper_is_judged_at_each_register_on_its_own(sqlite_desk: Desk) -> None:
    desk, nvvpo = sqlite_desk, load_rulebook("nvvpo")
    made = reading("a.pdf", activity(kind="vakinhoudelijk_overleg"))
    for name, register in (("a.pdf", "anpg"), ("b.pdf", "nvvpo")):
        desk.take_in(name, Claim(Holder("123", "P. Jansen"), register), content="a.pdf")
    desk.store.keep_reading(made, NOON)
    desk.judge()
    judge(desk.store, KEY, nvvpo, NOON)
    found = [queue.item(desk.store, number).suggestions[0] for number in (1, 2)]
    assert [one.facts.same_as for one in found] == [None, None]
    assert found[1].suggestion.points == 1
    seen = {found[1].id}
    decide(desk.store, 2, seen=seen, reviewer=desk.user("anna"), verdict="akkoord", now=NOON)
    assert dossier(desk.store, KEY, nvvpo, NOON.date()).totals.period.decided == 1
    assert dossier(desk.store, KEY, desk.rulebook, NOON.date()).totals.period.decided == 0


def test_what_would_still_count_is_said(sqlite_desk: Desk) -> None:
    for month in range(1, 5):
        sqlite_desk.queued(f"{month}.pdf", activity(f"2024-0{month}-10", "3"))
    (year,) = dossier(sqlite_desk.store, KEY, sqlite_desk.rulebook, NOON.date()).totals.years
    said = [one.nl for one in still_counts(year)]
    assert any("10 van 10 gebruikt; nog 0 open" in one for one in said), said
