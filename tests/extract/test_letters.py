"""Letters whose head is set in columns: its own day and its subject are not the meeting's."""

import pytest

from tests.extract.drawn import layout
from tests.extract.test_meetings_of_strangers import read

TOLD = """
Geachte commissie,

Hierbij bevestigen wij dat Jo Smit d.d. 04-12-2024 heeft deel-
genomen aan de interne scholing over rouw. De duur was 2 uur.

Hoogachtend,
Petra Oosterhof
"""
ORGANISED = """
Wij verklaren dat Jo Smit de netwerkbijeenkomst van 4 december 2024
heeft georganiseerd. Aan voorbereiding en uitvoering is 2 uur besteed.

Met vriendelijke groet,
Petra Oosterhof
"""


@pytest.mark.parametrize("letter", [TOLD, ORGANISED], ids=["told", "organised"])
@pytest.mark.parametrize(
    "head",
    [
        "Tiel,          9 januari 2025\nBetreft        bevestiging interne scholing\n",
        "Dagtekening    9 januari 2025\nBetreft        deelname intervisie\n",
        "Datum          9 januari 2025\nBetreft        organisatie netwerkbijeenkomst\n",
        "Goes,          9 januari 2025\nBetreft organisatie netwerkbijeenkomst\n",
        "Datum 9 januari 2025\nBetreft        organisatie netwerkbijeenkomst\n",
    ],
)
def test_a_letters_own_day_is_not_the_meetings(head: str, letter: str) -> None:
    assert read(f"Huisartsenkring Noord\nKerkstraat 12\n\n{head}{letter}") == ["2024-12-04 2"]


def test_the_subject_stands_beside_its_label_and_heads_no_column() -> None:
    drawn = layout("Betreft        organisatie netwerkbijeenkomst\n\nWij verklaren dat Jo Smit er was.")
    assert [(one.label.text, one.text) for one in drawn.labelled] == [("Betreft", "organisatie netwerkbijeenkomst")]
    assert not drawn.tables


def test_a_form_that_says_what_it_is_about_is_no_letter() -> None:
    drawn = "Verslag\nBetreft: casuïstiekbespreking\nDatum: 3 juni 2025\nDuur: 1 uur\nAanwezig: Jo Smit, Al Bos\n"
    assert read(drawn) == ["2025-06-03 1"]
