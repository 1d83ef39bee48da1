"""Points that a paper prints, and figures that are none."""

from decimal import Decimal

import pytest

from extractors.fields.printed_points import printed_points
from extractors.finding import Finding
from tests.extract.drawn import layout

PRINTED = {
    "Aantal punten: 2": "2",
    "Dit congres is geaccrediteerd door NVvPO voor 3 punten.": "3",
    "Accreditatie: 2,5 punten LV POH-GGZ": "2.5",
    "Toegekende accreditatiepunten    4": "4",
    "U ontvangt 1½ punt": "1.5",
    "NVvPO: 3 punten, LV POH-GGZ: 4 punten": "4",
    "NVvPO: 3 punten, V&VN: 2 punten": None,
    "Totaal aantal punten: 16": "16",
    "Praktijksteunpunten: 2": "2",
    "Deze scholing is goed voor twee punten": "2",
    "Leerpunten: 3 dingen geleerd": None,
    "Actiepunten: 2": None,
    "Per jaar maximaal 10 punten": None,
    "Agendapunt 3 punten van aandacht": None,
    "Minimum per jaar: 30 punten (52 uur), waarvan 24 verplicht": None,
    "Punten toegekend door het NIP: 3. Uitgereikt 20-6-2018.": "3",
    "Aantal punten volgens NVvPO 4": "4",
    "Score 8 punten van de 10 in de toets": None,
    "Duur: 2 uur": None,
}


@pytest.mark.parametrize(("text", "points"), PRINTED.items())
def test_printed(text: str, points: str | None) -> None:
    found = printed_points(layout(text))
    assert (found.value.value if isinstance(found, Finding) else None) == (Decimal(points) if points else None)


def test_total_of_a_column() -> None:
    text = """
    Datum            Activiteit         Uren        Punten
    12-01-2022       Intervisie         3           2
    16-02-2022       Scholing           3           2
    Totaal                              6           4
    """
    found = printed_points(layout(text))
    assert isinstance(found, Finding)
    assert found.value.value == Decimal(4)


def test_column_without_total_is_not_added_up() -> None:
    text = """
    Datum            Activiteit         Uren        Punten
    12-01-2022       Intervisie         3           2
    16-02-2022       Scholing           3           1
    """
    assert not isinstance(printed_points(layout(text)), Finding)
