"""People on papers whose words nobody foresaw: told by first names, by lists, by what surrounds a name."""

import pytest

from extractors.fields.attendance import attendance
from extractors.fields.given_name import is_given_name
from extractors.fields.holder import holder_of
from extractors.fields.person_name import people, person
from extractors.finding import Finding
from tests.extract.drawn import layout

HOLDERS = {
    "name, function and place": (
        "Reflectieverslag\nTessa van Oord – praktijkondersteuner GGZ te Assen\n12 maart 2023\nIk vond het leerzaam.",
        "Tessa van Oord",
    ),
    "registered presence": (
        "Webinar slaap\nOns systeem registreerde de aanwezigheid van mevrouw S. de Ridder op 3 mei 2022.\n"
        "Tijd: 12.00-13.00\nMet vriendelijke groet,\nKarin Bos, secretariaat",
        "S. de Ridder",
    ),
    "congratulated": (
        "Bewijs van scholing\nhierbij feliciteren wij Mohammed Aydin\nmet het afronden van de cursus Slaap\n"
        "Peter de Groot\nOpleider",
        "Mohammed Aydin",
    ),
    "at the end of a title": ("Urenstaat begeleiding Marja Kuipers\n12 maart 2 uur", "Marja Kuipers"),
    "speakers": ("Verslag\nSprekers: Jan de Wit, Karin Bos, Piet Mulder\nDatum 3 mei 2022", None),
    "only somebody else": ("Cursus slaap\n3 mei 2022\nDocent: Jan de Wit\nDuur: 2 uur", None),
}  # fmt: skip

LISTS = {
    "in a sentence": (
        "Intervisie 3 mei\nWij zaten om tafel met Joke Mulder, Petra de Wit, Hassan El Idrissi en Karin Bos.",
        ["Joke Mulder", "Petra de Wit", "Hassan El Idrissi", "Karin Bos"], [],
    ),
    "with functions, and who was prevented": (
        "Kring: Joke Mulder (POH-GGZ), Petra de Wit (huisarts), Karin Bos (SPV)\nVerhinderd Anja Smit en Kees Prins",
        ["Joke Mulder", "Petra de Wit", "Karin Bos"], ["Anja Smit", "Kees Prins"],
    ),
    "under one another": (
        "Overleg 3 mei\nJoke Mulder\nPetra de Wit\nKarin Bos\nHans Vos\nBesproken: slaap",
        ["Joke Mulder", "Petra de Wit", "Karin Bos", "Hans Vos"], [],
    ),
    "a sheet with a person a column": (
        """
        Datum         Joke Mulder    Petra de Wit    Karin Bos

        3-5-2022      x              x               -
        8-6-2022      x              -               -
        9-7-2022      x              x               -
        """,
        ["Joke Mulder", "Petra de Wit"], ["Karin Bos"],
    ),
    "speakers": ("Congres\nSprekers: Jan de Wit, Karin Bos, Piet Mulder\nDatum 3 mei 2022", [], []),
    "sources": ("Bron: Jan de Wit, Karin Bos, Piet Mulder, Handboek intervisie", [], []),
    "addressees": ("Aan: Joke Mulder; Petra de Wit; Karin Bos\nBeste allen", [], []),
}  # fmt: skip


@pytest.mark.parametrize("paper", HOLDERS)
def test_holder(paper: str) -> None:
    text, name = HOLDERS[paper]
    found = holder_of(layout(text))[0]
    assert (str(found.value.value) if isinstance(found, Finding) else None) == name


@pytest.mark.parametrize("paper", LISTS)
def test_lists(paper: str) -> None:
    text, present, absent = LISTS[paper]
    found = attendance(layout(text))
    assert sorted(str(one.value.value) for one in found if one.field == "present") == sorted(present)
    assert sorted(str(one.value.value) for one in found if one.field == "absent") == sorted(absent)


def test_names_are_cut_out_of_their_surroundings() -> None:
    assert [one.name for one in people("Olaf de Wit Douwe Bakker")] == ["Olaf de Wit", "Douwe Bakker"]
    for said in ("Apologies Chantal de Wit", "Chantal de Wit Gepubliceerd"):
        found = person(said)
        assert found and found.name == "Chantal de Wit"
        assert said[found.start : found.end] == "Chantal de Wit"


@pytest.mark.parametrize(("word", "borne"), [("Gerrit-Jan", True), ("Stéphanie", True), ("Verslag", False)])
def test_first_names(word: str, borne: bool) -> None:
    assert is_given_name(word) is borne
