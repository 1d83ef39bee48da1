"""Names as the Dutch write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.fields.person_name import people, person, same_person

WRITTEN = {
    "P. Jansen": "P. Jansen",
    "drs. P.M. Jansen-de Vries (voorzitter)": "P.M. Jansen-de Vries",
    "Jansen, P.": "P. Jansen",
    "Vries, J. de": "J. de Vries",
    "de Vries, J.": "J. de Vries",
    "Vries, de, J.": "J. de Vries",
    "Vries de, J.": "J. de Vries",
    "Berg, van den, P.": "P. van den Berg",
    "Mw. A. van 't Hof, BIG 1234567": "A. van 't Hof",
    "A. van ‘t Hof": "A. van 't Hof",
    "Anna v.d. Berg": "Anna v.d. Berg",
    "Jan Willem de Boer": "Jan Willem de Boer",
    "dhr. Th.J. Bakker, huisarts": "Th.J. Bakker",
    "Mevrouw/de heer G. Kok": "G. Kok",
    "J.M. (Joke) de Vries": "J.M. (Joke) de Vries",
    "El Amrani, S.": "S. El Amrani",
    "P Jansen": "P. Jansen",
    "Jansen P.": "P. Jansen",
    "3. K. Öztürk": "K. Öztürk",
    "- T . Ouwerhals": "T. Ouwerhals",
    "H.G. van der Meer - Jansen": "H.G. van der Meer-Jansen",
    "BART DE MOLENWERF": "Bart de Molenwerf",
    "P.M. VAN DER MEI": "P.M. van der Mei",
    "E. van der Mei": "E. van der Mei",
    "A. Vos, m.k.": "A. Vos",
    "Vries, J. de (afgemeld)": "J. de Vries",
    "P. Pohlman": "P. Pohlman",
    "R. Gastelaars, POH-GGZ": "R. Gastelaars",
    "E. de Wit RN": "E. de Wit",
    "Aysel Yıldız · POH-GGZ": "Aysel Yıldız",
    "IJ. de Jong": "IJ. de Jong",
    "Marieke": "Marieke",
}


@pytest.mark.parametrize(("printed", "name"), WRITTEN.items())
def test_name(printed: str, name: str) -> None:
    found = person(printed)
    assert found is not None
    assert found.name == name
    assert printed[found.start : found.end] == found.said


NOBODY = [
    "Datum", "Aanwezig", "Handtekening", "14 maart 2023", "maart", "8 personen", "alle leden", "POH-GGZ", "Voorzitter",
    "Huisartsenpraktijk De Linde", "Stichting Leerhuis", "geen", "n.v.t.", "", "-", "19.00 - 21.00 uur", "Rondvraag",
    "Intervisie groep", "de huisarts", "www.praktijk.nl",
]  # fmt: skip


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text: str) -> None:
    assert person(text) is None


LISTS = {
    "P. Jansen (vz), A. de Boer, M. van Dijk (notulist) en K. Smit": [
        "P. Jansen",
        "A. de Boer",
        "M. van Dijk",
        "K. Smit",
    ],
    "Jansen, P.; de Boer, A.; Dijk, M. van": ["P. Jansen", "A. de Boer", "M. van Dijk"],
    "Jansen, P., Boer, A. de, Smit, K.": ["P. Jansen", "A. de Boer", "K. Smit"],
    "Anna, Joke, Petra en Marieke": ["Anna", "Joke", "Petra", "Marieke"],
    "• P. Jansen • A. de Boer\n• Truus Smit": ["P. Jansen", "A. de Boer", "Truus Smit"],
    "dr. X. Yang, mw. L. Blom – POH-GGZ, dhr. R. Kok": ["X. Yang", "L. Blom", "R. Kok"],
    "Petra Jansen, Anna de Wit & Joke Bos.": ["Petra Jansen", "Anna de Wit", "Joke Bos"],
    "8 personen": [],
    "zie presentielijst": [],
}


@pytest.mark.parametrize(("text", "names"), LISTS.items())
def test_list(text: str, names: list[str]) -> None:
    found = people(text)
    assert [one.name for one in found] == names
    assert all(text[one.start : one.end] == one.said for one in found)


def test_same_person() -> None:
    assert same_person("P. Jansen", "Jansen, P.") == 1.0
    assert same_person("P. Jansen", "Petra Jansen") == pytest.approx(0.9)
    assert same_person("P. Jansen-de Vries", "P. Jansen") == pytest.approx(0.75)
    assert same_person("P. Jansen", "A. Jansen") == 0.0
    assert same_person("P. Jansen", "P. Smit") == 0.0


@given(st.text(max_size=70))
def test_any_text_has_an_answer(text: str) -> None:
    for one in people(text):
        assert text[one.start : one.end] == one.said
        assert one.name


def test_long_nonsense_is_quick() -> None:
    assert people("Aa-" * 4000) == []
