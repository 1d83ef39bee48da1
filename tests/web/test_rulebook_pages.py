"""Rulebooks on the pages: every value with its origin, trying one, and adopting it."""

from collections.abc import Callable

import pytest

from review import queue
from tests.web.conftest import Visitor
from tests.web.desk import Desk

Open = Callable[..., Visitor]
ADOPT = "/rulebooks/anpg/vaststellen"


@pytest.fixture
def ineke(visitor: Open) -> Visitor:
    return visitor("ineke")


def post(who: Visitor, address: str, **said: str) -> str:
    """What the page says then."""
    done = who.post(address, data={"csrf": who.token("/rulebooks/anpg/proef?parameter=points_per_hour"), **said})
    return who.get(done.headers["location"]).text if done.status_code == 303 else done.text


def test_every_register_is_shown_with_its_origins(rosa: Visitor) -> None:
    assert "/rulebooks/nvvpo" in rosa.get("/rulebooks").text
    page = rosa.get("/rulebooks/anpg").text
    assert "points_per_hour" in page and "voorbeeld" in page and "<blockquote" in page
    assert "Wat het reglement niet berekent" in page and "Nog niets." in page
    assert rosa.get("/rulebooks/nergens").status_code == 404


def test_a_value_is_tried_and_nothing_is_kept(rosa: Visitor, desk: Desk) -> None:
    before = desk.store.summary()
    page = rosa.get("/rulebooks/anpg/proef?parameter=points_per_hour&waarde=2").text
    assert f'/beoordelen/{desk.items["intervision"]}"' in page and "→" in page and "Alles wat wacht" in page
    assert ADOPT not in page and desk.store.summary() == before


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("parameter=nothing&waarde=2", "kent het reglement niet"),
        ("parameter=total_points", "Deze waarde is gepubliceerd"),
        ("parameter=points_per_hour&waarde=veel", "Zo kan deze waarde niet zijn"),
        ("parameter=year&waarde=schooljaar", "Hier kan alleen: calendar, registration."),
        ("parameter=extension_months", "schrijf welke waarde het wordt"),
        ("parameter=points_per_hour&waarde=2&vanaf=straks", "Schrijf de dag als"),
    ],
)
def test_what_cannot_be_adopted_is_said(rosa: Visitor, asked: str, message: str) -> None:
    page = rosa.get(f"/rulebooks/anpg/proef?{asked}").text
    assert "Dit kan niet" in page and message in page


def test_it_is_said_in_english_to_whoever_reads_english(rosa: Visitor) -> None:
    rosa.submit("/taal", language="en")
    page = rosa.get("/rulebooks/anpg/proef?parameter=points_per_hour&waarde=veel").text
    assert "This value cannot be so" in page


def test_a_chair_adopts_a_value_and_takes_it_back(ineke: Visitor, desk: Desk) -> None:
    item = desk.items["intervision"]
    page = ineke.get("/rulebooks/anpg/proef?parameter=points_per_hour&waarde=1,5").text
    assert f'action="{ADOPT}"' in page
    said = {"parameter": "points_per_hour", "waarde": "1,5", "bron": "Besluit 2024-1"}
    assert "Schrijf erbij waar" in post(ineke, ADOPT, **{**said, "bron": " "})
    page = post(ineke, ADOPT, **said)
    assert "Vastgesteld. Wat wacht, is opnieuw berekend" in page and "Besluit 2024-1" in page and "Ineke Post" in page
    assert queue.item(desk.store, item).suggestions[0].suggestion.points == 3
    assert "Besluit 2024-1" in ineke.get(f"/beoordelen/{item}").text
    (one,) = desk.store.adoptions("anpg")
    assert "Teruggenomen" in post(ineke, f"{ADOPT}/{one.id}/terug")
    assert queue.item(desk.store, item).suggestions[0].suggestion.points == 2
    assert ineke.post(f"{ADOPT}/99/terug", data={"csrf": ineke.token("/rulebooks/anpg")}).status_code == 404


def test_from_a_day_on_the_days_before_stay(ineke: Visitor, desk: Desk) -> None:
    page = post(ineke, ADOPT, parameter="points_per_hour", waarde="2", vanaf="1-1-2024", bron="Besluit 2024-1")
    assert "vanaf 1 jan 2024" in page and "tot en met 31 dec 2023" in page
    assert queue.item(desk.store, desk.items["intervision"]).suggestions[0].suggestion.points == 2


def test_lists_and_steps_are_typed_with_semicolons(ineke: Visitor, desk: Desk) -> None:
    post(ineke, ADOPT, parameter="intervisie_papers", waarde="intervisieverslag; notulen", bron="Besluit 2024-1")
    assert desk.store.rulebook("anpg").parameters["intervisie_papers"].versions[0].value == (
        "intervisieverslag", "notulen",
    )  # fmt: skip


def test_a_reviewer_adopts_nothing(rosa: Visitor, desk: Desk) -> None:
    refused = rosa.post(
        ADOPT, data={"csrf": rosa.token("/rulebooks/anpg"), "parameter": "points_per_hour", "bron": "x"}
    )
    assert refused.status_code == 403 and desk.store.adoptions("anpg") == ()
