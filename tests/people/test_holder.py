"""Whose paper it is, and by which number the register knows them."""

import pytest

from extractors.fields.holder import holder_of
from extractors.finding import Finding, Gap
from tests.extract.drawn import layout

PAPERS = {
    "label": (
        """
        Naam deelnemer: drs. P. Jansen
        Registratienummer: 123456789
        BIG-nummer: 79012345601
        Docent: A. de Boer
        """,
        "P. Jansen", "123456789",
    ),
    "certificate in sentences": (
        """
                    CERTIFICAAT
           Hierbij verklaart Stichting Leerhuis dat
                  Petra van der Meer
           geboren op 12-03-1970
           heeft deelgenomen aan de nascholing Angst
           op 12 mei 2023

           A. Directeur, voorzitter
        """,
        "Petra van der Meer", None,
    ),
    "declaration": (
        """
        Hierbij verklaart ondergetekende dat Marieke van der Veen (registratienummer 120045) op 14
        maart 2023 van 19.00 tot 21.00 uur heeft deelgenomen aan de intervisie.
        Met vriendelijke groet,
        J. Dijkgraver
        """,
        "Marieke van der Veen", "120045",
    ),
    "supervisee, not supervisor": (
        """
        Supervisant:      P.M. Jansen-de Vries
        Supervisor:       dr. K. Bos, LVSC 12345
        """,
        "P.M. Jansen-de Vries", None,
    ),
    "two blocks with a bare name": (
        """
        Gegevens supervisor
        Naam:     K. Bos

        Gegevens supervisant
        Naam:     P. Jansen
        Lidnummer: ANPG-2034
        """,
        "P. Jansen", "ANPG-2034",
    ),
    "under a title, and where they work": (
        "Begeleidingsgesprekken\nJacomijn Smit / Huisartsen De Wetering\nmei     8     1 uur", "Jacomijn Smit", None
    ),
    "at the end of a title": ("Urenstaat bijscholing Josien Smit\nDatum      Uren\n8-5-2023   2", "Josien Smit", None),
    "in the bar of a site": (
        "Leerhuis   Cursussen   Mijn profiel   Bregje Smit\nMeldcode\nAfgerond op 8-5-2023", "Bregje Smit", None
    ),
    "reports of": (
        "Intervisie: verslagen van Anna Smit\n8-5-2023\nAanwezig: Anna Smit, Petra Bos, Jan Kok", "Anna Smit", None
    ),
    "the writer among those present": (
        "Intervisie 8 mei 2023\nErbij waren Petra Bos, Jan de Boer en ikzelf (Anna Smit).", "Anna Smit", None,
    ),
    "the writer in the sentence": ("Op 8 mei 2023 nam ik, Anna Smit, deel aan de werkconferentie.", "Anna Smit", None),
    "for whom it was printed": (
        "Presentie intervisie\nUitdraai voor: Anna Smit\nAanwezig: Anna Smit, Petra Bos, Jan Kok", "Anna Smit", None
    ),
    "a numbered question": ("Formulier\n1. Voor- en achternaam\nAnna Smit\n2. Datum\n8-5-2023", "Anna Smit", None),
    "labels side by side": (
        """
        Naam indiener      Registratienr.
        Anna Smit          99000054090
        """,
        "Anna Smit", "99000054090",
    ),
    "led by somebody": ("Intervisie 2023\nonder leiding van Petra Smit\nDatum: 8-5-2023", None, None),
    "minutes": ("Notulen\nAanwezig: P. Jansen, A. de Boer\nVoorzitter: K. Bos", None, None),
    "awarded to": (
        """
        Bewijs van deelname
        uitgereikt aan
        mevrouw F. el Amrani
        voor het bijwonen van het congres
        """,
        "F. el Amrani", None,
    ),
    "boxes for the parts of a name": (
        """
        Achternaam: Vries     Tussenvoegsel: de   Voorletters: J.P.
        Kwaliteitsregister POH-GGZ nr. 4567-8
        """,
        "J.P. de Vries", "4567-8",
    ),
    "name first": ("De heer J. Kok heeft in 2022 deelgenomen aan 4 bijeenkomsten van de werkgroep.", "J. Kok", None),
    "by herself": (
        "Ik, Gerda van 't Veld (registratienummer 99000), heb op 26 juni vakliteratuur bestudeerd.",
        "Gerda van 't Veld", "99000",
    ),
    "signed in": ("Leeromgeving          Ingelogd als Gerda Kok\nModule Rouw        Afgerond", "Gerda Kok", None),
    "name with number under the title": (
        "Overzicht deskundigheidsbevordering 2024\nAysel Yildizhan · POH-GGZ · registratienummer 99000071990",
        "Aysel Yildizhan", "99000071990",
    ),
    "figures set apart": ("Naam deelnemer: P. Jansen\nRegistratienummer: 9900 0071", "P. Jansen", "99000071"),
    "employee": ("Medewerker        P. Jansen\nBegeleider        K. Bos", "P. Jansen", None),
    "only the supervisor's number": ("Supervisor: K. Bos\nLVSC-registratienummer: 5882", None, None),
    "supervisor speaks": (
        "Hierbij verklaar ik, K. Bos, dat Petra Jansen bij mij supervisie heeft gevolgd.", "Petra Jansen", None,
    ),
    "undersigned supervisor": (
        "Ondergetekende, K. Bos, supervisor, verklaart dat mevrouw P. Jansen, POH-GGZ, heeft deelgenomen.",
        "P. Jansen", None,
    ),
    "addressed": (
        "Geachte mevrouw P. Jansen,\nHierbij bevestigen wij uw deelname.\nMet vriendelijke groet,\nK. Bos",
        "P. Jansen", None,
    ),
    "addressed by surname": ("Geachte mevrouw Jansen,\nHierbij bevestigen wij uw deelname.", None, None),
    "owner in the title": ("Overzicht nascholing van Petra Jansen\nLid nr. 4455", "Petra Jansen", "4455"),
    "below the sentence": (
        "Wij verklaren dat onderstaande deelnemer de training heeft gevolgd:\nPetra Jansen\nRegistratienr.: 12345",
        "Petra Jansen", "12345",
    ),
    "supervisee with an ending": ("Naam supervisant(e): Petra Jansen\nNaam supervisor: K. Bos", "Petra Jansen", None),
    "shouted form": ("NAAM POH-GGZ          PETRA JANSEN\nLID NR              4455", "Petra Jansen", "4455"),
    "work supervisor of a student": ("Student: T. Vos\nWerkbegeleider: P. Jansen", "P. Jansen", None),
    "head of a list": (
        "Presentielijst scholing\nDeelnemer           Handtekening\nP. Jansen\nA. de Boer\nK. Smit", None, None,
    ),
    "other numbers": ("Certificaatnummer: 445566\nAccreditatienummer 998877\nKvK-nummer: 12345678", None, None),
    "signature block": ("Handtekening docent\nNaam: K. Bos\nDatum: 3 mei 2022", None, None),
    "who taught stands right above what the holder did": (
        """
        CERTIFICAAT
        Petra Jansen
        Scholing:   Rouw en verlies
        Docent:     Saskia van Hof
        Bovengenoemde heeft deelgenomen aan de scholing.
        """,
        "Petra Jansen", None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("paper", PAPERS)
def test_holder(paper: str) -> None:
    text, name, number = PAPERS[paper]
    found = [str(one.value.value) if isinstance(one, Finding) else None for one in holder_of(layout(text))]
    assert found == [name, number]


def test_two_holders_are_not_decided() -> None:
    name, _ = holder_of(layout("Naam deelnemer: P. Jansen\nInleiding\nNaam deelnemer: K. Bos"))
    assert isinstance(name, Gap)
    assert name.reason == "ambiguous"
    assert {str(one.value.value) for one in name.others} == {"P. Jansen", "K. Bos"}


def test_a_declaration_for_two_is_not_one_persons() -> None:
    name, _ = holder_of(layout("De commissie verklaart dat Petra Jansen-de Wit en Joke Bos hebben deelgenomen."))
    assert isinstance(name, Gap)
    assert {str(one.value.value) for one in name.others} == {"Petra Jansen-de Wit", "Joke Bos"}


def test_what_is_said_stands_there() -> None:
    paper = layout(PAPERS["declaration"][0])
    name, number = holder_of(paper)
    assert isinstance(name, Finding)
    assert isinstance(number, Finding)
    assert name.where[0].said == name.said == "Marieke van der Veen"
    assert number.where[0].said == "120045"
