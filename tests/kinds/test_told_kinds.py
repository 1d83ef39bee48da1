"""Kinds in the words of Dutch practices, in sentences, in boxes to tick; and what two kinds said at once do."""

import pytest

from extractors.fields.accreditation import accredited
from extractors.fields.activity_kind import kind_of
from extractors.fields.kind_words import kind_of_text
from extractors.finding import Finding, Gap
from tests.extract.drawn import layout

NAMED = {
    "meekijken": "meelopen bij collega|snuffelstage|observatiemiddag|dag hospiteren|meeloopochtend GGZ|job shadowing",
    "zelfstudie": "literatuurverslag|gelezen artikelen|leeskring|journal club|lezen van een boek|boekverslag|leesuren",
    "publicatie": "plaatsing artikel|medeauteur|schrijven van een column|uw manuscript|hoofdstuk in boek|vakartikel",
    "vakinhoudelijk_overleg": "POH-GGZ vergadering|monodisciplinair overleg|bijeenkomst praktijkondersteuners",
    "bestuurlijk_werk": "stuurgroepoverleg|DB-vergadering|commissiebijeenkomst|projectgroepvergadering",
    "begeleiding": "coachingstraject|mentorgesprek|werkbegeleidingsgesprek|begeleiden nieuwe collega|coachingsuren",
    "congres": "kennisfestival|minisymposium|congresbezoek|online congres|vakdag POH-GGZ|jaarsymposium",
    "werkconferentie": "invitational|expertmeeting|rondetafelconferentie|ketenconferentie|conferentiedag",
    "meldcode": "training HGKM|scholing huiselijk geweld|signaleren van kindermishandeling|kindcheck|meldcodetraining",
    "netwerkbijeenkomst_organisatie": "organisatie netwerkdag|organiseren van een netwerkmiddag",
    "interne_scholing": "scholing eigen organisatie|inhouse training|scholing op de werkplek|praktijkscholing",
    "netwerkbijeenkomst": "netwerk|ketenavond|netwerk dag|ontmoetingsdag|speeddate ketenpartners|wijknetwerk",
    "kwaliteitswerkgroep": "kwaliteitsplatform|werkgroep richtlijnen|kwaliteits team|verbetergroep",
    "casuistiek": "casuspresentatie|MDT-overleg|casus avond|complexe casussen",
    "stagebegeleiding": "stagegesprek|begeleiden leerlingen|begeleiding POH in opleiding|stagementor",
}


@pytest.mark.parametrize(("kind", "names"), NAMED.items())
def test_named_in_a_row(kind: str, names: str) -> None:
    wanted = names.split("|")
    assert [kind_of_text(f"3 mei 2021  {name}  2 uur")[0] for name in wanted] == [kind] * len(wanted)


@pytest.mark.parametrize("text", ["Standplaats Utrecht", "Scholingsorganisatie", "de kamer van de huisarts", "Bijlage"])
def test_named_by_none(text: str) -> None:
    assert kind_of_text(text)[0] is None


SENTENCES = {
    "Wij verklaren dat L. Tjaarkstra student R. Klaverblad heeft begeleid.": "stagebegeleiding",
    "Training rouw: 12 contacturen en 4 uur zelfstudie": "scholing_elders",
    "Zij heeft op 3 mei de hele ochtend op onze poli meegelopen.": "meekijken",
    "Wat leuk dat je een dag met me meeliep!": "meekijken",
    "Ik heb het handboek en twee hoofdstukken over rouw bestudeerd.": "zelfstudie",
    "Uw recensie is in het herfstnummer geplaatst.": "publicatie",
    "Anja heeft twee jaar deel uitgemaakt van de commissie.": "bestuurlijk_werk",
    "Jo Smit was aanwezig bij de volgende netwerkbijeenkomsten": "netwerkbijeenkomst",
    "Zij heeft deelgenomen aan de volgende avonden intervisie": "intervisie",
    "De volgende netwerkbijeenkomst is op 3 mei": None,
    "De studenten worden begeleid door de school.": None,
    "De praktijkondersteuner leest elke week.": None,
}


@pytest.mark.parametrize(("text", "kind"), SENTENCES.items())
def test_told_in_a_sentence(text: str, kind: str | None) -> None:
    assert kind_of_text(text)[0] == kind


def test_only_the_ticked_box_counts() -> None:
    form = "{} supervisie\n{} intervisie\n{} casuïstiekbespreking\nDatum 3 mei 2021"
    ticked = kind_of(layout(form.format("☐", "☑", "☐")))
    assert isinstance(ticked, Finding) and ticked.value.value == "intervisie"
    assert isinstance(kind_of(layout(form.format("☐", "☐", "☐"))), Gap)


def test_two_kinds_said_leave_doubt_and_the_other_is_given() -> None:
    found = kind_of(layout("Supervisie\nSoort activiteit: intervisie\nDatum: 3 mei 2021"))
    assert isinstance(found, Finding) and found.confidence < 0.9
    assert "supervisie" in [one.value.value for one in found.others]


@pytest.mark.parametrize("body", ["het netwerk POH-GGZ", "de intervisiegroep Noord", "een scholingsnetwerk"])
def test_what_is_governed_is_not_what_was_done(body: str) -> None:
    page = layout(f"VERKLARING\nP. Jansen heeft deelgenomen aan het bestuur van {body} (bestuurlijk werk).")
    found = kind_of(page)
    assert isinstance(found, Finding) and found.value.value == "bestuurlijk_werk"


def test_a_sentence_does_not_outvote_the_title() -> None:
    page = layout("""
        Casuïstiekbespreking

        Datum: 3 mei 2021
        Wij hebben met onze intervisiegroep deelgenomen aan een gesprek over rouw.
        Intervisie hoort bij het beroep.
    """)
    found = kind_of(page)
    assert isinstance(found, Finding) and found.value.value == "casuistiek"


def test_guiding_a_student_is_more_than_the_title_says() -> None:
    drawn = "Verklaring werkbegeleiding\n\nAnja Kuiper heeft van 1 mei tot 31 juli 2022 een student POH-GGZ begeleid."
    kind = kind_of(layout(drawn))
    assert isinstance(kind, Finding)
    assert kind.value.value == "stagebegeleiding"


@pytest.mark.parametrize("said", ["Scholing eigen\norganisatie", "Scholing in eigen\norganisatie"])
def test_a_title_of_two_lines_is_one(said: str) -> None:
    found = kind_of(layout(f"{said}\n\nDatum: 3 mei 2021\nAanwezig: P. Jansen, A. de Boer\nBesproken: rouw"))
    assert isinstance(found, Finding) and found.value.value == "interne_scholing"


BY_REGISTER = (
    "Accreditatie: Kwaliteitsregister POH-GGZ",
    "Deze scholing is opgenomen in het register van de LV POH-GGZ",
    "PE-online ID 345678, categorie A",
    "Erkend door de ANPG voor 3 punten",
    "Punten toegekend door de Landelijke Vereniging POH-GGZ: 4",
    "Accreditatie (LV POH-GGZ): 2 punten",
    "Categorie A: 3 punten",
)
BY_OTHERS = (
    "Accreditatie: V&VN, 3 punten",
    "Accreditatie is aangevraagd bij de LV POH-GGZ",
    "Niet geaccrediteerd door de LV POH-GGZ",
    "Categorie B: 3 punten",
    "Erkend door het NIP",
)


@pytest.mark.parametrize("line", BY_REGISTER)
def test_accredited_by_the_register(line: str) -> None:
    assert accredited(layout(f"Certificaat\nP. Jansen volgde de cursus Rouw op 3 mei 2021\n\n{line}"), 0.9)[0] == "A"


@pytest.mark.parametrize("line", BY_OTHERS)
def test_accredited_by_others(line: str) -> None:
    assert accredited(layout(f"Certificaat\nP. Jansen volgde de cursus Rouw op 3 mei 2021\n\n{line}"), 0.9)[0] == "B"
