"""Burgerservicenummers and signs of patients: what is marked, and what is not."""

import json

import pytest

from extractors.as_json import contract, dump, load
from extractors.extract import extract
from extractors.personal_numbers import is_bsn, personal_marks
from extractors.read import Document
from tests.extract.drawn import EVIDENCE, SECONDS, layout, pages

BSN = "111222333"
NO_BSN = "111222334"

MARKED = {
    "plain": (f"Deelnemer P. Jansen\n{BSN}", ["bsn elfproef"]),
    "in threes": ("De verzekerde 111.222.333 is gezien.", ["bsn elfproef"]),
    "labelled": (f"BSN: {NO_BSN}", ["bsn labelled"]),
    "label above": (f"Burgerservicenummer\n{BSN}", ["bsn labelled"]),
    "name with age": ("Casuïstiekverslag\nCasus: mevr. De Wit, 45 jaar, slaapt slecht.", ["patient name_and_age"]),
    "initials with age": ("Casuïstiekbespreking\nCliënt A.B. (45 jaar) slaapt slecht.", ["patient name_and_age"]),
    "patient by name": ("Casus\nPatiënt mevrouw Klaver kwam met klachten.", ["patient name"]),
    "patient number": ("Intervisieverslag\nPatiëntnummer: 445566", ["patient patient_number"]),
    "born": ("Casus: de patiënt, geboren 12-03-1970, woont alleen.", ["patient day_of_birth"]),
    "address": ("De cliënt woont aan de Kerkstraat 12, 1234 AB te Assen.", ["patient address"]),
}
LEFT = {
    "fails the eleven": f"Nummer aanwezig {NO_BSN}",
    "BIG": f"BIG-nummer: {BSN}",
    "AGB": f"AGB-code {BSN}",
    "register": f"Registratienummer ANPG: {BSN}",
    "register above": f"Lidnummer\n{BSN}",
    "longer": f"Certificaat {BSN}44",
    "phone": "Tel. 0611122233 of 061-1122233",
    "meeting": "Meeting ID 111 222 333",
    "certificate's holder": "CERTIFICAAT\nPetra van der Meer\ngeboren op 12-03-1970\nheeft deelgenomen aan de training",
    "anonymous": "Casuïstiekverslag\nVrouw, 41 jaar, sinds 2020 vermoeid.\nCliënt heeft last van slapen.",
    "colleagues": "Intervisieverslag\nAanwezig: mw. P. Jansen, dhr. A. de Boer\nDuur 2 uur",
    "address of the practice": "Huisartsenpraktijk Noord, Kerkstraat 12, 1234 AB Assen\nNotulen overleg",
}  # fmt: skip


@pytest.mark.parametrize("paper", MARKED)
def test_marked(paper: str) -> None:
    text, signs = MARKED[paper]
    assert [f"{one.kind} {one.sign}" for one in personal_marks(layout(text))] == signs


@pytest.mark.parametrize("paper", LEFT)
def test_left_alone(paper: str) -> None:
    assert personal_marks(layout(LEFT[paper])) == ()


@pytest.mark.parametrize(("number", "passes"), [(BSN, True), (NO_BSN, False), ("000000000", False), ("1234567", False)])
def test_elfproef(number: str, passes: bool) -> None:
    assert is_bsn(number) is passes


def test_marks_hold_places_and_never_the_number() -> None:
    document = Document(EVIDENCE, pages(f"Intervisieverslag\nDatum: 14 maart 2023\nBSN: {BSN}"), (), SECONDS)
    reading = extract(document)
    assert [one.kind for one in reading.personal] == ["bsn"]
    said = contract(reading, "x.pdf")["personal"]
    assert set(said[0]) == {"kind", "sign", "where"}
    assert said[0]["where"][0]["page"] == 1
    assert BSN not in json.dumps(said) + dump(reading)
    assert load(dump(reading)) == reading
