"""Kinds that rows, entries and boxes to tick name."""

import pytest

from extractors.fields.activity_kind import kind_of
from extractors.fields.kind_words import kind_of_row
from extractors.finding import Finding
from tests.extract.drawn import layout

ROWS = {
    "3-5\nSV gesprek\n1 uur": "supervisie",
    "POH-café, 4 juni": "netwerkbijeenkomst",
    "FTTO 12-2": "vakinhoudelijk_overleg",
    "12 maart  gesprek met de coach": "begeleiding",
    "12-03-2022\nnetwerk\n2,5": "netwerkbijeenkomst",
    "13 maart: werkgroep kwaliteit, 1,5 uur": "kwaliteitswerkgroep",
    "• 6-mrt-23 • Meekijkdag (19.00 - 21.30)": "meekijken",
    "Soort bijeenkomst:\nProjectgroepvergadering\nInbreng:\nintervisie in de wijk": "bestuurlijk_werk",
    "e De interne scholing ‘Triage’ op 2 november 2020, 2 uur;": "interne_scholing",
    "Datum: 3 mei\nCasus: sociale kaart": None,
    "ma 1-3 di 23 wo 3-3 8-17" + " 8.00-12.30" * 20: None,
    "3 mei\nEen collega vertelt over de scholing die zij volgde": None,
}


@pytest.mark.parametrize(("row", "kind"), ROWS.items())
def test_a_row(row: str, kind: str | None) -> None:
    found, sure, _ = kind_of_row(row)
    assert (found if sure >= 0.6 else None) == kind


def test_of_boxes_the_ticked_one_counts() -> None:
    form = "Deelnameformulier\n\nintervisie    supervisie    x  casuïstiek    netwerkbijeenkomst\n\nNaam: P. Jansen"
    found = kind_of(layout(form))
    assert isinstance(found, Finding) and found.value.value == "casuistiek"


def test_boxes_of_which_none_is_ticked_name_no_kind() -> None:
    form = "Deelnameformulier\n\nintervisie    supervisie    casuïstiek    netwerkbijeenkomst\n\nNaam: P. Jansen"
    assert not isinstance(kind_of(layout(form)), Finding)
