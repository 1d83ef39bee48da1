"""Several items agreed to with one stroke, and decisions taken back one stroke after the other."""

import re
from dataclasses import replace
from html import unescape

import pytest

from extractors.evidence import Box
from extractors.finding import PersonalMark, Place
from review.checks.four_eyes import FourEyes, set_four_eyes
from review.decide import decide
from review.queue import item
from tests.web.conftest import Visitor
from tests.web.desk import GROUP, NOW, UNTIMED, Desk, claim, one_evening
from tests.web.papers import sure_intervision


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
    assert len(sent["stuk"]) == 4 and all(name in html for name in GROUP)
    cards = dict(zip(sent["stuk"], html.split('<li class="card alike-card')[1:], strict=True))
    marked = {item: re.findall(r'<tr class="differs"><th scope="row">([^<]+)', card) for item, card in cards.items()}
    assert marked.pop(str(desk.items[UNTIMED])) == ["Begintijd", "Eindtijd"], "what the others say"
    assert set(map(tuple, marked.values())) == {()}
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


def test_what_has_to_be_covered_is_looked_at_by_itself(rosa: Visitor, desk: Desk) -> None:
    patient = PersonalMark("patient", "name_and_age", (Place(1, Box(0.1, 0.5, 0.6, 0.52), "casus"),))
    stated = claim("93000009", "Lotte Visser", "intervisie", "2023-03-14", "2.5", "2")
    desk.hand_in("marked", "5.pdf", lambda at: replace(sure_intervision(at), personal=(patient,)), stated, 3)
    assert str(desk.items["marked"]) not in form(rosa.get(f"/beoordelen/{desk.items[GROUP[0]]}/samen").text)["stuk"]
    assert "geen stukken" in rosa.get(f"/beoordelen/{desk.items['marked']}/samen").text


def test_a_group_may_be_a_first_answer_only(rosa: Visitor, desk: Desk) -> None:
    set_four_eyes(desk.store, "anpg", FourEyes(share=1.0), desk.users["ineke"], NOW)
    where = f"/beoordelen/{desk.items[GROUP[0]]}/samen"
    sent = form(rosa.get(where).text)
    told = unescape(rosa.get(rosa.submit(where, **sent).headers["location"]).text)
    assert "tweede lezer" in told
    for name in GROUP:
        first = item(desk.store, desk.items[name])
        assert (first.upload.state, bool(first.first_answer), first.decisions) == ("queued", True, ()), name
    assert "geen stukken" in rosa.get(where).text, "and none of them again"


def test_nothing_chosen_decides_nothing(rosa: Visitor, desk: Desk) -> None:
    where = f"/beoordelen/{desk.items[GROUP[0]]}/samen"
    answer = rosa.submit(where, seen=form(rosa.get(where).text)["seen"])
    assert "er is niets beslist" in rosa.get(answer.headers["location"]).text and verdicts(desk) == [[]] * 4
    alone = rosa.get(f"/beoordelen/{desk.items['intervision']}/samen").text
    assert "geen stukken (meer)" in alone and rosa.get("/beoordelen/999/samen").status_code == 404
