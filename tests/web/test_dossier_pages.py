"""Dossiers and letters on the pages: what is entered, what is refused, who may."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.web import papers
from tests.web.conftest import Visitor
from tests.web.desk import NOW, Desk, claim

BOER = "/dossiers/anpg/number:90112233"


def post(who: Visitor, address: str, page: str = BOER, **said: str) -> str:
    """Where it leads to, with the message shown there."""
    done = who.post(address, data={"csrf": who.token(page), **said})
    assert done.status_code == 303, done.text
    return done.headers["location"]


def test_a_holder_is_found_and_the_dossier_opened(rosa: Visitor) -> None:
    found = rosa.get("/dossiers?zoek=boer sanne").text
    assert BOER in found and "Sanne de Boer" in found
    assert "Geen deelnemer" in rosa.get("/dossiers?zoek=niemand").text
    page = rosa.get(BOER).text
    assert "Registratieperiode 1 jan 2021" in page and "/beoordelen/" in page and "Categorie A" in page
    for nowhere in ("/dossiers/anpg/number:0", "/dossiers/nergens/number:90112233", "/brieven/99"):
        assert rosa.get(nowhere).status_code == 404


def test_points_of_category_a_are_entered_and_taken_back(rosa: Visitor, desk: Desk) -> None:
    post(rosa, f"{BOER}/invoer", soort="category_a", een="2022-05-12", twee="22,5", drie="Suïcidepreventie")
    page = rosa.get(BOER).text
    assert "22,5 punten" in page and "Ingevoerd." in page and "Ontbreekt nog: 52,5" in page
    (entry,) = desk.store.entries("anpg", ["number:90112233"])["number:90112233"]
    post(rosa, f"{BOER}/invoer/{entry.id}/terug")
    assert "Nog niets ingevoerd" in rosa.get(BOER).text
    assert rosa.post(f"{BOER}/invoer/99/terug", data={"csrf": rosa.token(BOER)}).status_code == 404


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"soort": "category_a", "een": "12 mei", "twee": "2"}, "geen datum"),
        ({"soort": "category_a", "een": "2022-05-12", "twee": "veel"}, "geen getal"),
        ({"soort": "period", "een": "2021-01-01", "twee": "2025-12-31", "drie": "6"}, "Geef de reden"),
        ({"soort": "period", "een": "2021-01-01", "twee": "2025-12-31", "drie": "-6"}, "geen getal"),
        ({"soort": "hours_worked", "een": " "}, "Vul een waarde in"),
    ],
)
def test_what_cannot_be_is_said(rosa: Visitor, said: dict[str, str], message: str) -> None:
    post(rosa, f"{BOER}/invoer", **said)
    assert message in rosa.get(BOER).text


def test_letters_are_written_kept_and_given_as_pdf(rosa: Visitor, desk: Desk) -> None:
    where = post(rosa, f"{BOER}/overzicht")
    assert "Geachte Sanne de Boer" in rosa.get(where).text and "Geachte" in rosa.get(f"{where}/tekst").text
    assert rosa.get(f"{where}/pdf").content.startswith(b"%PDF-")
    invoice = desk.items["invoice"]
    request = post(rosa, f"/beoordelen/{invoice}/brief", reden="graag het verslag")
    assert "geen bewijs van deelname" in rosa.get(request).text and request in rosa.get(BOER).text
    assert rosa.post("/beoordelen/999/brief", data={"csrf": rosa.token(BOER)}).status_code == 404


def test_who_may_only_read_enters_nothing(visitor: Callable[[str | None], Visitor], desk: Desk) -> None:
    lars = visitor("lars")
    assert lars.get(BOER).status_code == 200 and f'action="{BOER}' not in lars.get(BOER).text
    refused = lars.post(f"{BOER}/invoer", data={"csrf": lars.token(BOER), "soort": "number", "een": "1"})
    assert refused.status_code == 403 and desk.store.entries("anpg", ["number:90112233"]) == {}


def test_numbers_of_one_person_are_joined_and_parted(rosa: Visitor, desk: Desk) -> None:
    there = desk.store.start_batch("elders", None, "nvvpo", NOW)
    made = papers.invoice(desk.archive)
    stated = replace(claim("N9", "Sanne de Boer", None, None, None, None), register="nvvpo")
    desk.store.take_in(there, "nvvpo.pdf", made.evidence, stated, NOW)
    here, other = "/deelnemers/number:90112233", "number:n9"
    assert here in rosa.get(BOER).text and "Geen activiteit staat bij meer" in rosa.get(here).text
    assert f'value="{other}"' in rosa.get(f"{here}?zoek=boer").text
    post(rosa, f"{here}/koppel", page=here, ander=other)
    page = rosa.get(here).text
    assert "Gekoppeld." in page and "/dossiers/nvvpo/number:n9" in page and "Maak los" in page
    post(rosa, f"{here}/koppel", page=here, ander=other)
    assert "al gekoppeld" in rosa.get(here).text
    post(rosa, f"/deelnemers/{other}/los", page=here)
    assert "/dossiers/nvvpo" not in rosa.get(here).text
    assert rosa.get("/deelnemers/number:0").status_code == 404
