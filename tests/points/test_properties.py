"""What holds for every dossier under every rulebook, tried on invented ones."""

import datetime as dt
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from review.points.caps import room_of
from review.points.draft import Setting, draft
from review.points.rule import Rulebook
from review.points.shelf import load_rulebook, registers
from review.points.suggest import suggest
from review.points.suggestion import ActivityFacts, Period, Suggestion
from review.points.totals import totals
from review.points.words import kinds

BOOKS = [*map(load_rulebook, registers()), *map(load_rulebook, sorted((Path(__file__).parent / "registers").iterdir()))]
PERIOD = Period(dt.date(2021, 3, 1), dt.date(2024, 2, 29))
ON = dt.date(2025, 1, 1)

quarters = st.integers(0, 48).map(lambda number: Decimal(number) / 4)
days = st.dates(dt.date(2021, 1, 1), dt.date(2024, 6, 30))
papers = st.sets(st.sampled_from(["intervisieverslag", "notulen", "certificaat", "factuur"])).map(tuple)

activity = st.builds(
    ActivityFacts,
    id=st.just(""),
    kind=st.sampled_from(sorted(kinds())),
    date=st.none() | days,
    hours=st.none() | quarters,
    sessions=st.none() | st.integers(1, 5),
    days=st.none() | quarters,
    includes=st.sampled_from([(), (), (("pauze", Decimal("0.5")),)]),
    participants=st.none() | st.integers(1, 14),
    own_profession=st.none() | st.integers(0, 14),
    practices=st.none() | st.integers(1, 5),
    evidence=papers,
    role=st.sampled_from([None, "organisator", "docent"]),
    product=st.sampled_from([None, "artikel", "boek"]),
    marks=st.sampled_from([(), (), ("normal_work",), ("team",)]),
    attended_whole=st.sampled_from([None, True, False]),
    claimed_on=st.none() | days,
    signed=st.sampled_from([None, True, False]),
    holder_present=st.sampled_from([None, True, True, False]),
    category=st.sampled_from(["B", "B", "B", "A", None]),
    stated_points=st.none() | quarters,
    printed_points=st.none() | quarters,
)
dossiers = st.lists(activity, max_size=12).map(
    lambda listed: [replace(one, id=f"{number:02}") for number, one in enumerate(listed)]
)
books = st.sampled_from(BOOKS)
tried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def by_id(made: tuple[Suggestion, ...]) -> dict[str, Suggestion]:
    return {one.activity: one for one in made}


def setting(book: Rulebook) -> Setting:
    return Setting(book, ON, PERIOD)


@tried
@given(books, dossiers)
def test_a_cap_is_never_passed(book: Rulebook, dossier: list[ActivityFacts]) -> None:
    made = by_id(suggest(dossier, [], book, ON, PERIOD))
    rooms: dict[object, Decimal] = defaultdict(Decimal)
    for facts in dossier:
        points, one = made[facts.id].points, draft(facts, setting(book))
        for name, cap in book.caps.items():
            room = room_of(name, cap, one, setting(book))
            if room and points and cap.covers(facts.kind) and cap.counts == "points":
                rooms[room] += points
                parameter = book.parameters[cap.at_most]
                most = parameter.versions[-1]
                assert rooms[room] <= parameter.worth(most)


@tried
@given(books, dossiers, st.randoms(use_true_random=False))
def test_the_order_in_which_activities_come_does_not_matter(
    book: Rulebook, dossier: list[ActivityFacts], random: Random
) -> None:
    shuffled = random.sample(dossier, len(dossier))
    assert by_id(suggest(shuffled, [], book, ON, PERIOD)) == by_id(suggest(dossier, [], book, ON, PERIOD))


@tried
@given(books, dossiers, st.randoms(use_true_random=False))
def test_deciding_as_suggested_in_any_order_gives_the_same(
    book: Rulebook, dossier: list[ActivityFacts], random: Random
) -> None:
    first = by_id(suggest(dossier, [], book, ON, PERIOD))
    decidable = [one for one in dossier if first[one.id].points is not None]
    chosen = {one.id for one in random.sample(decidable, random.randint(0, len(decidable)))}
    decided = [replace(one, decided_points=first[one.id].points) for one in dossier if one.id in chosen]
    waiting = [one for one in dossier if one.id not in chosen]
    for name, one in by_id(suggest(waiting, decided, book, ON, PERIOD)).items():
        assert one.points == first[name].points
    before, after = (totals(dossier, [], setting(book)), totals(waiting, decided, setting(book)))
    assert [one.points for one in before.years] == [one.points for one in after.years]


@settings(tried, max_examples=30)
@given(books, dossiers, st.randoms(use_true_random=False))
def test_deciding_one_after_the_other_in_any_order_gives_the_same_totals(
    book: Rulebook, dossier: list[ActivityFacts], random: Random
) -> None:
    """Each is decided as it is suggested when its turn comes, everything that waits judged anew after each."""
    first = by_id(suggest(dossier, [], book, ON, PERIOD))
    waiting, decided = {one.id: one for one in dossier}, list[ActivityFacts]()
    for name in random.sample(sorted(waiting), len(waiting)):
        points = by_id(suggest(list(waiting.values()), decided, book, ON, PERIOD))[name].points
        assert points == first[name].points
        if points is not None:
            decided.append(replace(waiting.pop(name), decided_points=points))
    before, after = totals(dossier, [], setting(book)), totals(list(waiting.values()), decided, setting(book))
    assert [(one.points, one.unknown) for one in (*before.years, before.period)] == [
        (one.points, one.unknown) for one in (*after.years, after.period)
    ]


@tried
@given(books, dossiers)
def test_nothing_without_a_citation_and_the_points_are_the_sum_of_the_lines(
    book: Rulebook, dossier: list[ActivityFacts]
) -> None:
    for one in suggest(dossier, [], book, ON, PERIOD):
        assert all(line.citation and line.uses for line in one.lines)
        if one.points is None:
            assert one.caveats[0].weight == "stops"
        else:
            assert one.points == sum((line.points for line in one.lines), Decimal(0))
            assert one.points >= 0
            assert one.lines
        if any(used.origin == "example" for line in one.lines for used in line.uses):
            assert "example_rule" in {caveat.code for caveat in one.caveats}


UNKNOWN = {
    "date": None,
    "hours": None,
    "days": None,
    "participants": None,
    "own_profession": None,
    "practices": None,
    "product": None,
    "evidence": (),
    "role": None,
    "signed": None,
    "stated_points": None,
    "printed_points": None,
}


@tried
@given(books, activity, st.sampled_from(sorted(UNKNOWN)))
def test_not_knowing_a_fact_never_raises_the_points(book: Rulebook, facts: ActivityFacts, field: str) -> None:
    (known,) = suggest([facts], [], book, ON, PERIOD)
    (unknown,) = suggest([replace(facts, **{field: UNKNOWN[field]})], [], book, ON, PERIOD)
    if unknown.points is not None:
        assert known.points is not None
        assert unknown.points <= known.points


@tried
@given(books, activity, papers)
def test_another_paper_never_lowers_the_points(book: Rulebook, facts: ActivityFacts, more: tuple[str, ...]) -> None:
    (before,) = suggest([facts], [], book, ON, PERIOD)
    (after,) = suggest([replace(facts, evidence=(*facts.evidence, *more))], [], book, ON, PERIOD)
    assert before.points == after.points


@tried
@given(books, dossiers, activity)
def test_another_activity_never_lowers_the_total(
    book: Rulebook, dossier: list[ActivityFacts], more: ActivityFacts
) -> None:
    before = totals(dossier, [], setting(book)).period.points
    assert totals([*dossier, replace(more, id="50")], [], setting(book)).period.points >= before


@tried
@given(books, dossiers, st.integers(0, 30))
def test_what_was_decided_takes_its_room_even_above_a_maximum(
    book: Rulebook, dossier: list[ActivityFacts], points: int
) -> None:
    decided = ActivityFacts("decided", "intervisie", dt.date(2022, 6, 1), decided_points=Decimal(points))
    found = totals(dossier, [decided], setting(book))
    assert found.period.decided == points
    for year in found.years:
        for use in year.caps:
            if use.counts == "points":
                assert use.used <= max(use.at_most, Decimal(points))


def test_an_id_stands_once() -> None:
    one = ActivityFacts("1", "intervisie")
    with pytest.raises(ValueError, match="one id"):
        suggest([one, one], [], BOOKS[0], ON)


def test_an_activity_judged_anew_is_not_counted_beside_its_own_decision() -> None:
    book = load_rulebook("anpg")
    facts = ActivityFacts("1", "intervisie", dt.date(2022, 6, 1), hours=Decimal(8))
    decided = replace(facts, decided_points=Decimal(8))
    assert suggest([facts], [decided], book, ON) == suggest([facts], [], book, ON)
    assert suggest([decided], [], book, ON) == suggest([facts], [], book, ON)
