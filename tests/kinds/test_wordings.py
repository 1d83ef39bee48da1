"""Papers in other people's words: what lies ahead, is on offer or is of something else; and what took place."""

import pytest

from extractors.fields.activity_kind import kind_of
from extractors.fields.category import category_of
from extractors.fields.filled_in import keeps_rows, not_filled_in
from extractors.fields.kind_words import kind_beside
from extractors.fields.passages import took_part
from extractors.fields.wording import Wording
from extractors.finding import Finding, Place
from tests.extract.drawn import layout

NO_EVIDENCE = {
    "invitation mail": """
        Van: Secretariaat regio Noord
        Aan: alle praktijkondersteuners
        Onderwerp: netwerkavond 14 november

        Beste collega's,
        Op donderdag 14 november organiseren wij weer een netwerkavond over angst.
        De vorige keer waren er dertig collega's aanwezig.
        Aanvang 19.00 uur, inloop vanaf 18.30 uur. Laat je weten of je erbij bent?
        Hartelijke groet, Joke
    """,
    "registration": """
        Bedankt voor je aanmelding!

        Je hebt je ingeschreven voor de training Motiverende gespreksvoering.
        Datum: 12 mei 2024
        Tijd: 09.00 - 16.00 uur
        Na afloop ontvang je een bewijs van deelname als je de hele dag aanwezig bent geweest.
    """,
    "reminder": """
        Herinnering: intervisie op 3 juni

        Beste allen, volgende week dinsdag 3 juni komen we om 19.30 uur bijeen voor intervisie.
        Neem je een casus mee?
        Groet, Piet
    """,
    "agenda": """
        Agenda vakinhoudelijk overleg POH-GGZ

        Datum: 5 maart 2024
        Tijd: 15.00 - 16.30 uur
        Locatie: De Linde
        1. Opening
        2. Notulen vorige vergadering
        3. Casuistiek
        4. Rondvraag en sluiting
    """,
    "invoice": """
        Factuur

        Factuurnummer 2024-118
        Supervisie 12 maart 2024, 2 uur
        Bedrag EUR 240,00
        BTW 21%
        Te betalen binnen 14 dagen
    """,
    "price list": """
        Tarieven 2024

        Supervisie individueel per uur   EUR 110
        Supervisie in groep per bijeenkomst   EUR 65
        Intervisiebegeleiding per dagdeel   EUR 450
    """,
    "doctor": """
        GGZ-instelling De Boog
        Betreft: mevrouw J. de Vries, geboren 3-4-1980

        Geachte collega,
        Bovengenoemde patiënt zagen wij op 12 februari 2024 op onze polikliniek.
        Patiënte heeft een behandeling van acht sessies gevolgd bij onze psycholoog.
        Diagnose: angststoornis. Medicatie: geen.
        Met collegiale groet, dr. A. Bakker, psychiater
    """,
    "contract": """
        Arbeidsovereenkomst

        De ondergetekenden: Huisartsenpraktijk Noord en mevrouw P. Jansen
        komen overeen dat de werknemer per 1 maart 2023 in dienst treedt voor 24 uur per week.
        Aldus overeengekomen op 12 februari 2023
    """,
    "brochure": """
        Leergang Verdieping POH-GGZ

        Zes bijeenkomsten van vier uur, start 12 september 2024
        Voor wie: praktijkondersteuners met minimaal een jaar ervaring
        Kosten: EUR 1250 inclusief lunch
        Aanmelden via onze website
    """,
    "plan": """
        Intervisiedata 2025

        14 januari 2025   19.30 uur   bij Anja
        11 maart 2025   19.30 uur   bij Piet
        13 mei 2025   19.30 uur   bij Joke
    """,
    "cancel": """
        Onderwerp: netwerkbijeenkomst 3 april gaat niet door

        Beste collega's,
        Door ziekte van de spreker kan de netwerkbijeenkomst van 3 april helaas niet doorgaan.
        We laten zo snel mogelijk een nieuwe datum weten.
    """,
    "thanks application": """
        Geachte mevrouw Jansen,

        Hartelijk dank voor uw belangstelling voor onze nascholing Rouw en verlies op 12 juni 2024.
        Helaas is de cursus vol. Wij hebben u op de wachtlijst geplaatst.
        Met vriendelijke groet, het secretariaat
    """,
    "diploma": """
        HBO Bachelor Verpleegkunde
        Diploma
        uitgereikt aan P. Jansen op 3 juli 2010
    """,
    "minutes text of guideline": """
        Richtlijn intervisie voor praktijkondersteuners

        Intervisie vindt plaats in groepen van vier tot acht deelnemers.
        Per bijeenkomst geldt een minimum van twee uur.
        De groep komt minstens zes keer per jaar bijeen.
    """,
}
EVIDENCE = {
    "mail supervisor": """
        Van: M. de Boer
        Aan: P. Jansen
        Onderwerp: Re: supervisie

        Beste Petra,
        Je bent op 3, 17 en 31 januari 2024 telkens anderhalf uur bij mij in supervisie geweest.
        Succes met je herregistratie.
        Marijke de Boer, supervisor LVSC
    """,
    "short note": """
        Petra Jansen heeft op 12 april een dag met mij meegelopen op de crisisdienst, van 9 tot 17 uur.
        Hans Mulder, SPV
    """,
    "english": """
        Certificate of Attendance

        This is to certify that Petra Jansen attended the webinar Sleep and Anxiety
        on 12 March 2024 (2 hours)
    """,
    "teams": """
        Meeting Summary
        Total Number of Participants 9
        Meeting Title Intervisie POH-GGZ
        Meeting Start Time 3/12/2024, 7:30 PM
        Meeting End Time 3/12/2024, 9:32 PM
        Name Join Time Leave Time Duration
        P. Jansen 7:29 PM 9:32 PM 2h 3m
    """,
    "verslagje": """
        12 maart 2024, 19.30-21.30 uur, bij Anja thuis
        Er waren: Anja de Boer, Petra Jansen, Piet Smit
        Anja bracht een casus in over een client met paniekklachten. Wij gebruikten de incidentmethode.
    """,
}
KINDS = {
    "mail supervisor": "supervisie",
    "short note": "meekijken",
    "english": "scholing_elders",
    "teams": "intervisie",
}


@pytest.mark.parametrize("text", NO_EVIDENCE.values(), ids=NO_EVIDENCE)
def test_no_evidence(text: str) -> None:
    assert category_of(layout(text))[0] is None


@pytest.mark.parametrize("text", EVIDENCE.values(), ids=EVIDENCE)
def test_evidence(text: str) -> None:
    assert category_of(layout(text))[0] == "B"


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_kind(name: str, kind: str) -> None:
    found = kind_of(layout(EVIDENCE[name]))
    assert isinstance(found, Finding)
    assert found.value.value == kind


TOOK_PART = (
    "Hierbij bevestig ik dat jij aanwezig bent geweest bij de avond van 3 mei.",
    "Op 3 september nam je deel aan onze dag.",
    "Wat fijn dat je er was!",
    "Petra heeft op 12 april een dag met mij meegelopen.",
    "Wij zijn met onze groep bij elkaar geweest.",
    "Bedankt voor je komst.",
    "Hierbij wordt verklaard dat zij op 3 mei bij de middag aanwezig is geweest.",
)
NOT_YET = (
    "Na afloop ontvangt u een bewijs als u aanwezig bent geweest.",
    "Iedereen die heeft deelgenomen krijgt een certificaat.",
    "Zij heeft niet deelgenomen.",
    "Bent u vorig jaar aanwezig geweest?",
    "De vorige keer waren er dertig collega's aanwezig.",
    "Wij hopen dat je erbij bent.",
    "Neem contact op met het secretariaat.",
)


@pytest.mark.parametrize("text", TOOK_PART)
def test_took_part(text: str) -> None:
    assert took_part(text)


@pytest.mark.parametrize("text", NOT_YET)
def test_did_not(text: str) -> None:
    assert not took_part(text)


BLANK = """
    Intervisieformulier

    Datum bijeenkomst
    Begintijd / eindtijd
    Gespreksleider
    Naam                    Handtekening

    Formulier vastgesteld op 8 oktober 2021, minimaal 2 uur per bijeenkomst
"""


def test_a_blank_form_is_no_evidence() -> None:
    assert not_filled_in(layout(BLANK))
    assert category_of(layout(BLANK))[0] is None


@pytest.mark.parametrize("line", ["Datum bijeenkomst       3 mei 2021", "Gespreksleider     P. Jansen"])
def test_a_form_with_one_thing_filled_in_is_not_blank(line: str) -> None:
    label = line.split("  ")[0]
    assert not not_filled_in(layout(BLANK.replace(label, line)))


KEPT = """
    Supervisieovereenkomst

    Datum            Duur       Thema         {head}
    11-02-2020       90 min     rouw          {mark}
    01-04-2020       90 min     grenzen       {mark}
    01-06-2020       90 min     slaap         {mark}
"""


def test_initialled_rows_show_what_took_place() -> None:
    assert keeps_rows(layout(KEPT.format(head="Paraaf", mark="MdB")))
    assert keeps_rows(layout(KEPT.format(head="Status", mark="Goedgekeurd")))
    assert not keeps_rows(layout(KEPT.format(head="Locatie", mark="Utrecht")))
    assert not keeps_rows(layout(KEPT.format(head="Status", mark="gepland")))


def test_whom_a_letter_goes_to_is_not_its_kind() -> None:
    text = """
        Aan de Commissie Kwaliteitsregister

        Wij bevestigen dat P. Jansen een netwerkbijeenkomst heeft georganiseerd op 3 mei 2021.
    """
    found = kind_of(layout(text))
    assert isinstance(found, Finding)
    assert found.value.value == "netwerkbijeenkomst_organisatie"


def test_kind_beside_a_day() -> None:
    page = layout("""
        Overzicht 2021

        3 mei            Intervisie              2 uur

        9 juni           Supervisie              1 uur
    """)
    days = [line for line in page.lines if line.text in ("3 mei", "9 juni")]
    assert [kind_beside(page, (Place(one.page, one.box, one.text),))[0] for one in days] == ["intervisie", "supervisie"]
    assert kind_beside(page, ())[0] is None


def test_a_word_with_one_letter_less_is_another_word() -> None:
    words = Wording({"contract": {"contract": 1.0}})
    assert words.hits("een contract") and words.hits("een c0ntract")
    assert not words.hits("rustig contact")
