"""A group that is alike: who is in it, one stroke for all, and that stroke taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from extractors.finding import Reading
from review.archive import Archive
from review.beside.alike import agree_together, alike, take_back_together
from review.decide import AlreadyDecided, NotPossible, decide, undo
from review.people.rights import NotAllowed
from review.people.users import KeptFrom, keep_from
from review.queue import claim_item, item
from review.store import Store
from tests.web import papers
from tests.web.desk import GROUP, NOW, Desk, claim, committee, one_evening


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> Desk:
    return one_evening(committee(store, tmp_path / "archive"))


def group(desk: Desk, name: str = GROUP[0], who: str = "rosa") -> list[str | None]:
    found = alike(desk.store, item(desk.store, desk.items[name]), desk.users[who], NOW)
    return [one.upload.holder.name for one in found]


def shown(desk: Desk) -> dict[int, list[int]]:
    return {one: [each.id for each in item(desk.store, one).suggestions] for one in desk.items.values()}


def doubtful(archive: Archive) -> Reading:
    read = papers.sure_intervision(archive)
    (activity,) = read.activities
    found = tuple(replace(one, confidence=0.9 if one.field == "hours" else 0.995) for one in activity.found)
    other = archive.keep(b"another scan of the same paper")
    return replace(read, activities=(replace(activity, found=found),), evidence=other)


def test_a_group_is_of_one_meeting_and_all_of_it_sure(desk: Desk) -> None:
    assert group(desk) == list(GROUP)
    unlike: list[tuple[str, Callable[[Archive], Reading], str]] = [
        ("Mara Vink", doubtful, "2"), ("Noor Kok", papers.sure_intervision, "5"), ("Tess Bos", papers.minutes, "2"),
    ]  # fmt: skip
    for number, (name, make, points) in enumerate(unlike):
        stated = claim(f"9400{number:04d}", name, "intervisie", "2023-03-14", "2.5", points)
        desk.hand_in(name, f"ander {number}.pdf", make, stated, 3)
    assert group(desk) == list(GROUP), "not the doubtful one, not the one that stated otherwise, not another meeting"
    assert group(desk, "Mara Vink") == group(desk, "Tess Bos") == []


def test_what_others_hold_or_one_is_kept_from_is_not_in_it(desk: Desk) -> None:
    claim_item(desk.store, desk.items["Elif Yilmaz"], desk.users["bram"], NOW)
    keep_from(desk.store, desk.users["rosa"].id, KeptFrom("number:93000003", "colleague"))
    assert group(desk) == ["Sanne de Boer", "Jeroen Bakker"]
    assert group(desk, "Elif Yilmaz") == []
    claim_item(desk.store, desk.items["Jeroen Bakker"], desk.users["bram"], NOW)
    assert group(desk) == []


def test_one_stroke_is_a_decision_for_each_and_is_taken_back_whole(desk: Desk) -> None:
    rosa, opened = desk.users["rosa"], item(desk.store, desk.items[GROUP[0]])
    agreed = agree_together(desk.store, opened, shown(desk), rosa, NOW)
    assert len(agreed.kept) == 4 and agreed.not_kept == ()
    assert len({one.together for one in agreed.kept}) == 1 and agreed.kept[0].together
    assert {one.verdict for one in agreed.kept} == {"akkoord"}
    with pytest.raises(NotAllowed):
        take_back_together(desk.store, agreed.kept[0].id, desk.users["bram"], NOW)
    undo(desk.store, agreed.kept[1].id, rosa, NOW)
    back = take_back_together(desk.store, agreed.kept[0].id, rosa, NOW)
    assert (len(back.decisions), back.left) == (3, 1)
    assert len({one.together for one in back.decisions}) == 1 and back.decisions[0].together != agreed.kept[0].together
    verdicts = [[each.verdict for each in item(desk.store, one).decisions] for one in desk.items.values()]
    assert verdicts == [["akkoord", "teruggenomen"]] * 4
    with pytest.raises(NotPossible):
        take_back_together(desk.store, agreed.kept[0].id, rosa, NOW)


def test_two_at_once_never_both_decide(desk: Desk) -> None:
    elsewhere = desk.hand_in("far", "ver.pdf", papers.minutes, claim("9500", "Ver Weg", None, None, None, None), 2)
    seen, opened = shown(desk), item(desk.store, desk.items[GROUP[0]])
    second = desk.items[GROUP[1]]
    decide(desk.store, second, seen=seen[second], reviewer=desk.users["bram"], verdict="akkoord", now=NOW)
    agreed = agree_together(desk.store, opened, seen, desk.users["rosa"], NOW)
    assert [one.item for one in agreed.kept] == [desk.items[GROUP[n]] for n in (0, 2, 3)]
    why = dict(agreed.not_kept)
    assert isinstance(why[second], AlreadyDecided) and why[second].by == "Bram Wouters"
    assert set(why) == {second, elsewhere}, "nothing from outside the group goes along"
    assert all(len(item(desk.store, one).decisions) == 1 for one in set(seen) - {elsewhere})


def test_what_was_laid_before_the_committee_since_needs_its_own_look(desk: Desk) -> None:
    seen, opened = shown(desk), item(desk.store, desk.items[GROUP[0]])
    last = desk.items[GROUP[3]]
    decide(desk.store, last, seen=seen[last], reviewer=desk.users["bram"], verdict="voorleggen", reason="?", now=NOW)
    agreed = agree_together(desk.store, opened, seen, desk.users["rosa"], NOW)
    assert len(agreed.kept) == 3 and [one for one, _ in agreed.not_kept] == [last]
