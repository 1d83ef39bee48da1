"""Several items agreed to with one stroke, and decisions taken back one stroke after the other."""

import re
from html import unescape

import pytest

from review.decide import decide
from review.queue import item
from tests.web.conftest import Visitor
from tests.web.desk import GROUP, NOW, Desk, one_evening


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return one_evening(desk)


def form(html: str) -> dict[str, list[str]]:
    return {name: re.findall(rf'name="{name}" value="([\d.]+)"', html) for name in ("stuk", "seen")}


def verdicts(desk: Desk) -> list[list[str]]:
    return [[one.verdict for one in item(desk.store, desk.items[name]).decisions] for name in GROUP]


def undo(rosa: Visitor) -> str:
    """As the key does, from whatever page."""
    action = re.search(r'action="(\S+)" id="undo"', rosa.get("/werkvoorraad").text)
    assert action
    return rosa.get(rosa.submit(action[1], alles="1").headers["location"]).text


def test_a_group_is_offered_seen_together_and_agreed_to_but_for_one(rosa: Visitor, desk: Desk) -> None:
    where = f"/beoordelen/{desk.items[GROUP[0]]}"
    assert "Ook deze 3 die hetzelfde zijn" in rosa.get(where + "/omgeving").text
    html = rosa.get(where + "/samen").text
    sent = form(html)
    assert len(sent["stuk"]) == 4 and all(name in html for name in GROUP) and html.count("2,5 uur") >= 4
    left, second = str(desk.items[GROUP[2]]), desk.items[GROUP[1]]
    seen = [one.id for one in item(desk.store, second).suggestions]
    decide(desk.store, second, seen=seen, reviewer=desk.users["bram"], verdict="akkoord", now=NOW)
    sent["stuk"].remove(left)
    onward = rosa.submit(where + "/samen", **sent).headers["location"]
    told = unescape(rosa.get(onward).text)
    assert "Akkoord op 2 stukken, samen 4 punten. Niet bewaard: Jeroen Bakker (Bram Wouters was u net voor)." in told
    assert verdicts(desk) == [["akkoord"], ["akkoord"], [], ["akkoord"]]


def test_strokes_are_taken_back_one_after_the_other_and_told(rosa: Visitor, desk: Desk) -> None:
    single = f"/beoordelen/{desk.items['intervision']}"
    seen = [str(one.id) for one in item(desk.store, desk.items["intervision"]).suggestions]
    rosa.submit(single + "/besluit", verdict="akkoord", seen=seen)
    where = f"/beoordelen/{desk.items[GROUP[0]]}/samen"
    rosa.submit(where, **form(rosa.get(where).text))
    assert verdicts(desk) == [["akkoord"]] * 4
    told = undo(rosa)
    assert "4 beslissingen zijn teruggenomen: Akkoord, " + ", ".join(GROUP) in told
    assert "Neem ook de vorige terug" in told and len(form(told)["stuk"]) == 4, "together on the desk again"
    assert verdicts(desk) == [["akkoord", "teruggenomen"]] * 4
    told = undo(rosa)
    assert "De beslissing is teruggenomen: Akkoord, Sanne de Boer." in told
    assert 'id="undo"' not in told, "there is no more to take back"


def test_nothing_chosen_decides_nothing(rosa: Visitor, desk: Desk) -> None:
    where = f"/beoordelen/{desk.items[GROUP[0]]}/samen"
    answer = rosa.submit(where, seen=form(rosa.get(where).text)["seen"])
    assert "er is niets beslist" in rosa.get(answer.headers["location"]).text and verdicts(desk) == [[]] * 4
    alone = rosa.get(f"/beoordelen/{desk.items['intervision']}/samen").text
    assert "geen stukken (meer)" in alone and rosa.get("/beoordelen/999/samen").status_code == 404
