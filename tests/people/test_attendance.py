"""Who was there and who was not, on lists of many makes."""

from dataclasses import replace

import pytest

from extractors.evidence import Box
from extractors.fields.attendance import attendance
from extractors.layout import Layout, lay_out
from tests.extract.drawn import layout, pages

PAPERS = {
    "label": (
        """
        Datum: 14 maart 2023
        Aanwezig: P. Jansen (voorzitter), A. de Boer,
        M. van Dijk
        Afwezig (m.k.): K. Smit
        Volgende bijeenkomst: 5 mei
        """,
        ["P. Jansen", "A. de Boer", "M. van Dijk"], ["K. Smit"],
    ),
    "form in two columns": (
        """
        Aanwezig:   P. Jansen, A. de Boer       Datum:  3 mei 2021
                    Marieke, Joke
        Afgemeld:   K. Smit                     Tijd:   19.00-21.00
        """,
        ["P. Jansen", "A. de Boer", "Marieke", "Joke"], ["K. Smit"],
    ),
    "list under a heading": (
        """
        Deelnemers
        - P. Jansen
        - A. de Boer (afgemeld)
        - M. van Dijk

        Methode
        Incidentmethode
        """,
        ["P. Jansen", "M. van Dijk"], ["A. de Boer"],
    ),
    "sentence": (
        "Aanwezig waren: Petra Jansen en Anna de Wit. Afwezig: Joke Bos.",
        ["Petra Jansen", "Anna de Wit"], ["Joke Bos"],
    ),
    "with and without notice": (
        """
        Aanwezig:        P. Jansen, A. de Boer
        Afwezig m.k.:    K. Smit, T. Vos
        Afwezig z.k.:    R. Kok
        """,
        ["P. Jansen", "A. de Boer"], ["K. Smit", "T. Vos", "R. Kok"],
    ),
    "roles": (
        """
        Voorzitter: R. Kok
        Aanwezig: P. Jansen, A. de Boer
        """,
        ["P. Jansen", "A. de Boer", "R. Kok"], [],
    ),
    "role already on the list": (
        """
        Voorzitter: P. Jansen
        Aanwezig: Petra Jansen, Anna de Boer
        """,
        ["Petra Jansen", "Anna de Boer"], [],
    ),
    "name broken over lines": (
        """
        Aanwezig:  P. Jansen, Annelies
                   Pannenbakker, K. Smit
        """,
        ["P. Jansen", "Annelies Pannenbakker", "K. Smit"], [],
    ),
    "table with marks": (
        """
        Naam              Aanwezig        Afwezig
        P. Jansen         x
        A. de Boer                        x
        M. van Dijk       x
        """,
        ["P. Jansen", "M. van Dijk"], ["A. de Boer"],
    ),
    "table with words": (
        """
        Naam              Functie           Aanwezig
        P. Jansen         POH-GGZ           ja
        A. de Boer        POH-GGZ           nee
        """,
        ["P. Jansen"], ["A. de Boer"],
    ),
    "surname column": (
        """
        Achternaam        Tussenvoegsel        Voorletters        Functie
        Jansen                                 P.                 POH-GGZ
        Boer              de                   A.                 POH-GGZ
        """,
        ["P. Jansen", "A. de Boer"], [],
    ),
    "guest": (
        """
        Aanwezig: P. Jansen, A. de Boer
        Gast: K. Smit
        """,
        ["P. Jansen", "A. de Boer", "K. Smit"], [],
    ),
    "heads of two columns": (
        """
        Verslag intervisie
        Aanwezig                 Afgemeld
        P. Jansen                K. Smit
        A. de Boer               T. Vos
        M. van Dijk
        """,
        ["P. Jansen", "A. de Boer", "M. van Dijk"], ["K. Smit", "T. Vos"],
    ),
    "next label in the same sentence": (
        "Aanwezig: P. Jansen, A. de Boer. Met kennisgeving afwezig: K. Smit.", ["P. Jansen", "A. de Boer"], ["K. Smit"],
    ),
    "prose": (
        "Aanwezig waren Anna Jansen, Petra Smit en Joke Bos. Truus Vos heeft zich afgemeld.",
        ["Anna Jansen", "Petra Smit", "Joke Bos"], ["Truus Vos"],
    ),
    "prose, names first": (
        "P. Jansen, A. de Boer en M. van Dijk waren aanwezig; K. Smit was verhinderd.",
        ["P. Jansen", "A. de Boer", "M. van Dijk"], ["K. Smit"],
    ),
    "yes or no": (
        """
        Naam              Praktijk            Aanwezig j/n
        P. Jansen         De Eik              j
        K. Smit           De Linde            n
        """,
        ["P. Jansen"], ["K. Smit"],
    ),
    "together with": (
        "Op 3 mei had ik intervisie samen met Anna Jansen, Petra Smit en Joke Bos. Wij spraken over rouw.",
        ["Anna Jansen", "Petra Smit", "Joke Bos"], [],
    ),
    "old minutes": (
        "Tegenwoordig: P. Jansen, A. de Boer\nAfwezig met bericht: K. Smit", ["P. Jansen", "A. de Boer"], ["K. Smit"],
    ),
    "one name in passing": ("Het verslag is gemaakt samen met Anna Jansen.", [], []),
    "ticked boxes": ("Aanwezig:\n☒ Anna Jansen\n☐ Petra Smit\n☒ Joke Bos", ["Anna Jansen", "Joke Bos"], []),
    "numbered labels": ("Deelnemer 1: Anna Jansen\nDeelnemer 2: Petra Smit", ["Anna Jansen", "Petra Smit"], []),
    "strokes": ("Aanwezig: P. Jansen / A. de Boer / M. van Dijk", ["P. Jansen", "A. de Boer", "M. van Dijk"], []),
    "the writer too": (
        "Erbij waren Petra Smit, Joke Bos en ikzelf (Anna Jansen).", ["Petra Smit", "Joke Bos", "Anna Jansen"], []
    ),
    "who sign together": (
        """
        De ondergetekenden verklaren dat de groep bijeenkwam op onderstaande data.
        3 mei 2021
        Getekend te Utrecht op 5 mei 2021.


        Petra       Joke Bos      Anna van
        Smit                      Dijk
        """,
        ["Petra Smit", "Joke Bos", "Anna van Dijk"], [],
    ),
    "to whom it was sent": ("Overleg\nAan: Petra Smit, Joke Bos, Anna Jansen\n1. Opening", [], []),
    "only a number": ("Aantal deelnemers: 8\nDeelnemers: 8 personen", [], []),
    "one participant of a course": ("Certificaat\nDeelnemer: P. Jansen\nDocent: K. Smit", [], []),
}  # fmt: skip


@pytest.mark.parametrize("name", PAPERS)
def test_present_and_absent(name: str) -> None:
    text, present, absent = PAPERS[name]
    found = attendance(layout(text))
    told = {field: [str(one.value.value) for one in found if one.field == field] for field in ("present", "absent")}
    assert sorted(told["present"]) == sorted(present)
    assert sorted(told["absent"]) == sorted(absent)


def test_each_stands_where_it_is_printed() -> None:
    paper = layout(PAPERS["name broken over lines"][0])
    found = {one.said: one for one in attendance(paper)}
    assert [place.said for place in found["Annelies Pannenbakker"].where] == ["Annelies", "Pannenbakker"]


LIST = """
Presentielijst
Naam                    Functie           Handtekening
P. Jansen               POH-GGZ
A. de Boer              POH-GGZ
M. van Dijk             POH-GGZ
"""


def signed(text: str, *names: str) -> Layout:
    """The paper with ink to the right of these names, in the signature column."""
    page = pages(text)[0]
    head = next(word.box for word in page.words if word.text == "Handtekening")
    rows = [next(word.box for word in page.words if word.text == name) for name in names]
    ink = tuple(Box(head.left, row.top, head.left + 0.09, row.bottom) for row in rows)
    return lay_out((replace(page, ink=ink),))


def test_on_a_signed_list_an_unsigned_row_shows_nobody_present() -> None:
    found = attendance(signed(LIST, "Jansen", "Dijk"))
    assert [str(one.value.value) for one in found] == ["P. Jansen", "M. van Dijk"]


def test_in_a_report_an_unsigned_row_is_only_doubtful() -> None:
    report = attendance(signed(LIST.replace("Presentielijst", "Intervisieverslag"), "Jansen", "Dijk"))
    sure = {str(one.value.value): one.confidence for one in report}
    assert sure["A. de Boer"] <= 0.5 < sure["P. Jansen"]


def test_doubt_of_the_engine_lowers_confidence() -> None:
    text = PAPERS["label"][0]
    clear = attendance(layout(text, "ocr", 0.97))
    poor = attendance(layout(text, "ocr", 0.5))
    assert [one.value for one in clear] == [one.value for one in poor]
    assert all(low.confidence < high.confidence for low, high in zip(poor, clear, strict=True))


@pytest.mark.parametrize(
    ("text", "present", "absent"),
    [
        ("Behalve ikzelf waren P. Jansen, A. de Boer en K. Smit er.", {"P. Jansen", "A. de Boer", "K. Smit"}, set()),
        ("Aanwezig: P. Jansen, A. de Boer\nAfwezig m.b.: K. Smit", {"P. Jansen", "A. de Boer"}, {"K. Smit"}),
        ("Aanwezig       : P. Jansen, A. de Boer\nAfwezigz.k.      K. Smit", {"P. Jansen", "A. de Boer"}, {"K. Smit"}),
        (
            "Aanwezig:   P. Jansen, Anna El\n            Amrani, K. Smit",
            {"P. Jansen", "Anna El Amrani", "K. Smit"},
            set(),
        ),
        ("Aanwezig       : P. Jansen\nAfwezig z.k.   : K. Smit", {"P. Jansen"}, {"K. Smit"}),
        ("Ziekenhuis Sint Lucas Tiel\n\nAanwezig: P. Jansen", {"P. Jansen"}, set()),
        ("Er waren: P. Jansen, A. de Boer", {"P. Jansen", "A. de Boer"}, set()),
    ],
)
def test_other_ways_to_say_who_was_there(text: str, present: set[str], absent: set[str]) -> None:
    found = attendance(layout(text))
    assert {one.value.value for one in found if one.field == "present"} == present
    assert {one.value.value for one in found if one.field == "absent"} == absent


CODED = """
Naam               Praktijk           Presentie
Petra Jansen       Noord              D
Anna de Boer       Zuid               M
Karin Smit         Oost               O
Rob Visser         West               D

D = deelgenomen, M = met kennisgeving, O = online gevolgd, Z = zonder bericht
"""


def test_codes_mean_what_the_legend_says() -> None:
    found = attendance(layout(CODED))
    assert {one.value.value for one in found if one.field == "absent"} == {"Anna de Boer"}
    assert {one.value.value for one in found if one.field == "present"} == {"Petra Jansen", "Karin Smit", "Rob Visser"}
