"""Papers laid beside each other in the store: who is told what, and what counts."""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from extractors.finding import ActivityRead, Reading, Text, TimeOfDay
from review import queue
from review.claim import Claim, Holder
from review.decide import decide
from review.dossier import dossier
from review.item import Item
from tests.store.invented import NOON, Desk, activity, found, present, reading

GROUP = ("P. Jansen", "Q. Bakker", "R. Smit", "T. de Boer")
MINUTES = (
    "Verslag van de intervisiebijeenkomst Datum 14-03-2023 Tijd 19.00-21.00 uur Aanwezig P. Jansen Q. Bakker R. Smit "
    "T. de Boer Methode incidentmethode Inbreng slaapproblemen bij een jonge moeder Leerpunten doorvragen en begrenzen"
)


def timed(start: str, end: str, day: str = "2023-03-14", hours: str = "2", kind: str = "intervisie") -> ActivityRead:
    times = (
        found("start", TimeOfDay(dt.time.fromisoformat(start))),
        found("end", TimeOfDay(dt.time.fromisoformat(end))),
    )
    one = activity(day, hours, kind)
    return replace(one, found=(*one.found, *times))


def hand_in(desk: Desk, holder: str, made: Reading, name: str) -> int:
    upload = desk.store.take_in(desk.batch, name, made.evidence, Claim(Holder(holder, holder)), NOON)
    desk.store.keep_reading(made, NOON)
    return upload.id


def told(desk: Desk, item: int) -> dict[str, str]:
    return {one.code: one.text for each in opened(desk, item).suggestions for one in each.suggestion.caveats}


def opened(desk: Desk, item: int) -> Item:
    return queue.item(desk.store, item)


def points(desk: Desk, items: Sequence[int]) -> list[Decimal | None]:
    return [each.suggestion.points for one in items for each in opened(desk, one).suggestions]


def judged_until_quiet(desk: Desk) -> None:
    for _ in range(4):
        desk.judge()


def a_paper(name: str, said: str = MINUTES, *those: ActivityRead, **changed: Any) -> Reading:
    return reading(name, *(those or (activity(),)), said=(said,), **changed)


def test_a_rescan_counts_once_and_the_surer_one_counts(desk: Desk) -> None:
    garbled = MINUTES.replace("Jansen", "Janscn").replace("slaapproblemen", "slaapprob1emen")
    poor = a_paper("photo", garbled, activity(hours=None))
    items = [hand_in(desk, "P. Jansen", poor, "photo"), hand_in(desk, "P. Jansen", a_paper("scan"), "scan")]
    desk.judge()
    assert points(desk, items) == [None, 2]
    assert str(items[1]) in told(desk, items[0])["same_paper_again"] and "same_paper_again" not in told(desk, items[1])


def test_a_changed_day_is_told_with_the_words(desk: Desk) -> None:
    items = [
        hand_in(desk, "P. Jansen", a_paper("a"), "a"),
        hand_in(desk, "P. Jansen", a_paper("b", MINUTES.replace("14-03", "11-04"), activity("2023-04-11")), "b"),
    ]
    desk.judge()
    here, there = (told(desk, one)["same_paper_changed"] for one in items)
    assert "Hier: “14-03-2023”. Daar: “11-04-2023”" in here and "Hier: “11-04-2023”. Daar: “14-03-2023”" in there
    assert points(desk, items) == [2, 2]


def test_of_two_papers_of_one_meeting_one_counts(desk: Desk) -> None:
    listed = "Presentielijst intervisie 14 maart 2023 naam handtekening Jansen Bakker Smit de Boer " * 2
    items = [
        hand_in(desk, "P. Jansen", a_paper("minutes"), "minutes"),
        hand_in(desk, "P. Jansen", a_paper("list", listed, paper="presentielijst"), "list"),
    ]
    desk.judge()
    assert points(desk, items) == [2, None] and "claimed_twice" in told(desk, items[1])
    assert set(opened(desk, items[0]).suggestions[0].facts.evidence) == {"intervisieverslag", "presentielijst"}


def test_a_morning_and_an_evening_are_two_meetings(desk: Desk) -> None:
    items = [
        hand_in(desk, "P. Jansen", a_paper("a", "x", timed("09:00", "11:00")), "a"),
        hand_in(desk, "P. Jansen", a_paper("b", "y", timed("19:00", "21:00")), "b"),
    ]
    desk.judge()
    assert points(desk, items) == [2, 2] and "possibly_twice" in told(desk, items[0])


def test_nobody_is_at_two_places_at_once(desk: Desk) -> None:
    items = [
        hand_in(desk, "P. Jansen", a_paper("a", "x", timed("19:00", "21:00")), "a"),
        hand_in(desk, "P. Jansen", a_paper("b", "y", timed("20:00", "22:00", kind="netwerkbijeenkomst")), "b"),
        hand_in(desk, "Q. Bakker", a_paper("c", "z", timed("20:00", "22:00", kind="supervisie")), "c"),
    ]
    desk.judge()
    assert str(items[1]) in told(desk, items[0])["at_once"] and str(items[0]) in told(desk, items[1])["at_once"]
    assert "at_once" not in told(desk, items[2])


def test_papers_of_two_people_confirm_each_other(desk: Desk) -> None:
    people = present(*GROUP)
    items = [
        hand_in(desk, "P. Jansen", a_paper("a", found=people), "a"),
        hand_in(desk, "Q. Bakker", a_paper("b", "Mijn eigen verslag van die avond", found=people), "b"),
    ]
    judged_until_quiet(desk)
    assert str(items[1]) in told(desk, items[0])["meeting_confirmed"]
    assert str(items[0]) in told(desk, items[1])["meeting_confirmed"]
    assert points(desk, items) == [2, 2]


def test_and_contradict_each_other(desk: Desk) -> None:
    items = [
        hand_in(desk, "P. Jansen", a_paper("a", found=present(*GROUP)), "a"),
        hand_in(desk, "Q. Bakker", a_paper("b", "Kort verslag", activity(hours="3"),
                                            found=present(*GROUP[1:], absent=GROUP[:1])), "b"),
    ]  # fmt: skip
    judged_until_quiet(desk)
    here, there = (told(desk, one)["meeting_contradicted"] for one in items)
    assert "hier 2 uur, daar 3" in here and "P. Jansen hier aanwezig, daar afwezig" in here
    assert "hier 3 uur, daar 2" in there and "P. Jansen hier afwezig, daar aanwezig" in there


@pytest.mark.parametrize(
    ("paper", "people", "code"),
    [
        ("notulen", present(*GROUP), "group_paper"),
        ("certificaat", (found("holder_name", Text("P. Jansen")),), "paper_of_other"),
    ],
)
def test_the_same_paper_of_another_holder(desk: Desk, paper: str, people: tuple[Any, ...], code: str) -> None:
    made = a_paper("a", paper=paper, found=people)
    items = [hand_in(desk, "P. Jansen", made, "a"), hand_in(desk, "Q. Bakker", replace(made), "b")]
    rescanned = a_paper("c", MINUTES + " eigen kopie", paper=paper, found=people)
    items.append(hand_in(desk, "R. Smit", rescanned, "c"))
    judged_until_quiet(desk)
    for item in items:
        others = [str(one) for one in items if one != item]
        assert all(one in told(desk, item)[code] for one in others) and "same_paper_again" not in told(desk, item)


def test_one_who_came_earlier_is_told_too(desk: Desk) -> None:
    first = hand_in(desk, "P. Jansen", a_paper("a", found=present(*GROUP)), "a")
    desk.judge()
    assert "meeting_confirmed" not in told(desk, first)
    hand_in(desk, "Q. Bakker", a_paper("b", "Mijn verslag", found=present(*GROUP)), "b")
    judged_until_quiet(desk)
    assert "meeting_confirmed" in told(desk, first)


def test_reading_again_and_comparing_again_changes_nothing(desk: Desk) -> None:
    made = [a_paper(name, found=present(*GROUP)) for name in ("a", "b")]
    items = [hand_in(desk, name, one, name) for name, one in zip(GROUP, made, strict=False)]
    judged_until_quiet(desk)
    before = [opened(desk, one) for one in items]
    desk.store.keep_readings([replace(one, made_with="v2") for one in made], NOON)
    judged_until_quiet(desk)
    assert [opened(desk, one).round for one in items] == [one.round for one in before]
    assert desk.store.to_judge("anpg") == ()


def test_any_order_of_deciding_gives_the_same_totals(sqlite_desk: Desk) -> None:
    desk, totals = sqlite_desk, set()
    anna = desk.user("anna")
    for seed in range(4):
        holder = f"P. Jansen {seed}"
        papers = [a_paper(f"{seed} {n}", f"{seed} {n}", activity(f"2024-0{n % 4 + 1}-10", "4")) for n in range(7)]
        items = [hand_in(desk, holder, one, one.evidence.id) for one in papers]
        desk.judge()
        random.Random(seed).shuffle(items)
        for item in items:
            one = opened(desk, item)
            given = {each.id for each in one.suggestions}
            sure = all(each.suggestion.points is not None for each in one.suggestions)
            decide(desk.store, item, seen=given, reviewer=anna, verdict="akkoord" if sure else "afwijzen",
                   reason="dubbel", now=NOON)  # fmt: skip
        period = dossier(desk.store, opened(desk, items[0]).upload.holder_key, desk.rulebook, NOON.date()).totals.period
        totals.add((period.decided, period.pending))
    assert totals == {(Decimal(10), Decimal(0))}


def test_a_file_of_a_whole_congress_leaves_room_for_others(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told of one evidence has an end; it takes nothing from another evidence asked for with it."""
    monkeypatch.setattr("review.store.besides.MOST_ITEMS", 2)
    congress, own = a_paper("congress"), a_paper("own")
    for holder in ("A. Een", "B. Twee", "C. Drie", "D. Vier"):
        hand_in(desk, holder, congress, f"congress {holder}")
    mine = [hand_in(desk, holder, own, f"own {holder}") for holder in ("E. Vijf", "F. Zes")]
    found = desk.store.besides([congress.evidence.id, own.evidence.id])
    assert len(found[congress.evidence.id]) == 2
    assert [one.item for one in found[own.evidence.id]] == mine


def test_what_many_lie_beside_tells_its_holders_own_first_and_how_many_more(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("review.store.besides.MOST_BESIDE", 1)
    *others, own = sorted("abcd", key=lambda name: a_paper(name).evidence.id)
    first = hand_in(desk, "P. Jansen", a_paper("first", found=present(*GROUP)), "first")
    for holder, name in zip(GROUP[1:], others, strict=True):
        hand_in(desk, holder, a_paper(name, f"Verslag {name}", found=present(*GROUP)), name)
    second = hand_in(desk, "P. Jansen", a_paper(own, f"Verslag {own}", found=present(*GROUP)), own)
    judged_until_quiet(desk)
    evidence = a_paper("first").evidence.id
    assert {one.item for one in desk.store.besides([evidence])[evidence]} == {first, second}
    left = desk.store.left_out([evidence])[evidence]
    assert left == len(others) and str(left) in told(desk, first)["more_beside"]
