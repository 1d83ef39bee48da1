"""Overviews: the year told once above the rows, headers that stand no further apart than words do."""

import pytest

from tests.extract.drawn import layout
from tests.extract.test_meetings_of_strangers import read

ROWS = """
Datum          Tijd               Thema
5 januari      19u00 - 21u30      slaapproblemen
17 mei         19u00 - 21u30      rouw
10 november    19u00 - 21u30      angst
"""


@pytest.mark.parametrize(
    "above",
    [
        "Overzicht van de bijeenkomsten in 2021 voor mevrouw Fatima El Amrani uit Sneek.",
        "Hierbij verklaar ik dat Fatima El Amrani in 2021 lid was van de kwaliteitswerkgroep en aanwezig\n"
        "was bij de volgende bijeenkomsten.",
    ],
    ids=["overview", "declared"],
)
def test_the_year_in_the_sentence_above_a_table(above: str) -> None:
    told = [f"2021-{day} 19:00-21:30 2.5" for day in ("01-05", "05-17", "11-10")]
    assert read(f"Kwaliteitswerkgroep Sneek\n\n{above}\n{ROWS}") == told


def test_headers_that_stand_near_one_another_are_cut_where_columns_begin() -> None:
    drawn = """
Jaaroverzicht intervisie 2022

Nummer Datum Uren Aantal Onderwerp
1      7-1   2    6      rouw
2      9-4   3    7      angst
3      3-5   2    6      slaap
"""
    (table,) = layout(drawn).tables
    assert [cell.text for cell in table.header or ()] == ["Nummer", "Datum", "Uren", "Aantal", "Onderwerp"]
    assert read(drawn) == ["2022-01-07 2", "2022-04-09 3", "2022-05-03 2"]


def test_a_line_read_through_several_columns_is_cut_at_each() -> None:
    drawn = """
Kwaliteitswerkgroep Sneek, overzicht 2021

Datum       Tijd                    Thema                 Aanwezigheid
5 januari   van 17.00 tot 19.00 uur ACT in korte contact: aanwezig
9 november  van 17.00 tot 19.00 uur rouw en verlies       aanwezig
"""
    assert read(drawn) == ["2021-01-05 17:00-19:00 2", "2021-11-09 17:00-19:00 2"]
