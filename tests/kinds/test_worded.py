"""What the runs of letters in a paper's words say."""

import numpy as np
import pytest

from extractors.fields.category import together
from extractors.fields.worded import PLACES, chance_of_words, runs
from tests.extract.drawn import layout

REPORT = """
Verslag intervisiebijeenkomst
Aanwezig: Petra Jansen, Anton de Boer, Karin Smit
We bespraken drie casussen en namen de actiepunten van de vorige keer door.
De deelnemers vonden de bijeenkomst leerzaam; de voorzitter sloot af.
"""
INVITATION = """
Uitnodiging scholingsavond
Meld u aan via onze website, deelname is gratis en het aantal plaatsen is beperkt.
Na aanmelding ontvangt u een bevestiging. Wij hopen u te mogen begroeten.
"""


def test_a_report_is_worded_as_evidence_and_an_invitation_is_not() -> None:
    assert chance_of_words(layout(REPORT)) > 0.7 > 0.3 > chance_of_words(layout(INVITATION))


def test_misread_letters_leave_most_of_it() -> None:
    misread = REPORT.replace("rs", "ts").replace("Aanwezig", "Aanwezlg").replace("bespraken", "besptaken")
    assert chance_of_words(layout(misread)) == pytest.approx(chance_of_words(layout(REPORT)), abs=0.2)


def test_no_day_or_hour_tells() -> None:
    first, second = (runs(f"{day} van {hour} uur") for day, hour in (("12-03-2024", "19.30"), ("07-11-2019", "08.15")))
    assert np.array_equal(np.sort(first[0]), np.sort(second[0]))


def test_places_and_strengths() -> None:
    places, strengths = runs("verslag verslag van de avond")
    assert len(places) == len(set(places)) == len(strengths)
    assert places.max() < PLACES
    assert np.linalg.norm(strengths) == pytest.approx(1)
    assert len(runs("")[0]) == 0


def test_of_few_words_the_signs_say_most() -> None:
    assert together(0.9, 0.1, words=5) > 0.7
    assert together(0.9, 0.1, words=200) < 0.5
    assert together(0.5, 0.5, words=200) == pytest.approx(0.5)
