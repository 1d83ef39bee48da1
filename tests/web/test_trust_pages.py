"""Sample checks and the chair's oversight, on the pages."""

import re
from collections.abc import Callable

from review.queue import item
from tests.web.conftest import Visitor
from tests.web.desk import Desk

Open = Callable[..., Visitor]


def seen(desk: Desk, name: str) -> list[str]:
    return [str(one.id) for one in item(desk.store, desk.items[name]).suggestions]


def test_a_chair_draws_a_sample_and_a_reviewer_works_through_it(visitor: Open, desk: Desk) -> None:
    ineke, rosa = visitor("ineke"), visitor("rosa")
    assert "Trek een steekproef" not in rosa.get("/steekproeven").text
    answer = ineke.submit("/steekproeven", register="anpg", by="share", share="100", seed="winter")
    assert answer.headers["location"] == "/steekproeven/1"
    assert "0 van " in ineke.get("/steekproeven/1").text
    queue = rosa.get("/werkvoorraad?steekproef=1").text
    assert "alleen stukken uit deze steekproef" in queue and "El Amrani" not in queue, "nothing suggested: not drawn"
    decision = {"verdict": "akkoord", "seen": seen(desk, "intervision")}
    onward = rosa.submit(f"/beoordelen/{desk.items['intervision']}/besluit?steekproef=1", **decision)
    assert "steekproef=1" in onward.headers["location"]
    html = rosa.get("/steekproeven/1?nagerekend=1").text
    assert re.search(r"<b>0</b> van 1 nagekeken|<b>0</b> van 1\b", html)
    assert "Opgaven die niet klopten" in html and "<b>1</b>" in html, "3 were stated, 2 given"
    assert "Met 95\N{NO-BREAK SPACE}% zekerheid" in html and "hetzelfde startgetal geeft dezelfde stukken" in html
    assert rosa.get("/steekproeven/99").status_code == 404


def test_a_plan_that_cannot_be_is_refused_with_what_to_do(visitor: Open) -> None:
    ineke = visitor("ineke")
    for form in ({"by": "share", "share": "0"}, {"by": "share", "share": "veel"}, {"certainty": "100", "at_most": "5"}):
        refused = ineke.submit("/steekproeven", **form)
        assert refused.status_code == 422 and "boven 0" in refused.text
    nothing = ineke.submit("/steekproeven", register="nvvpo", by="share", share="10")
    assert nothing.status_code == 409 and "Er wacht niets" in nothing.text


def test_the_chair_says_when_a_second_reader_is_asked(visitor: Open, desk: Desk) -> None:
    ineke = visitor("ineke")
    ineke.submit("/toezicht/anpg/vier-ogen", reject="1", correction="1,5", share="7,5")
    html = ineke.get("/toezicht").text
    assert "Bewaard. Het geldt vanaf nu." in html and 'value="1,5"' in html and 'value="7,5"' in html
    for wrong in ({"share": "101"}, {"share": "nan"}, {"correction": "0"}, {"correction": "NaN"}):
        ineke.submit("/toezicht/anpg/vier-ogen", **wrong)
        assert "Vul een percentage" in ineke.get("/toezicht").text, wrong
    rosa = visitor("rosa")
    reject = {"verdict": "afwijzen", "seen": seen(desk, "intervision"), "rejected-absent": "1"}
    rosa.submit(f"/beoordelen/{desk.items['intervision']}/besluit", **reject)
    assert item(desk.store, desk.items["intervision"]).first_answer
    assert "Afwijzen 1" not in ineke.get("/toezicht").text, "she may be the second reader"
    trail = visitor("anna").get("/spoor").text.split("</main>")[0]
    assert "besloten" in trail and "Rosa Kuipers" in trail and "fwij" not in trail and "fgewezen" not in trail
    ineke.submit(f"/beoordelen/{desk.items['intervision']}/besluit", **reject)
    html = ineke.get("/toezicht").text
    assert "Rosa Kuipers" in html and "Afwijzen 1" in html
