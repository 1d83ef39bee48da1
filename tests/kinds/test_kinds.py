"""Kinds of activity, kinds of paper and categories, on invented papers and on the words themselves."""

import pytest

from extractors.fields.activity_kind import KINDS, kind_of
from extractors.fields.category import category_of
from extractors.fields.kind_words import kind_of_text, kind_words
from extractors.fields.paper_kind import EVIDENCE, paper_kind, paper_words
from extractors.fields.wording import Wording, fold, skeleton
from extractors.finding import Finding, Gap
from tests.extract.drawn import layout
from tests.kinds.papers import APART, KNOWN, Paper


@pytest.mark.parametrize("paper", [*KNOWN, *APART], ids=lambda one: one.name)
def test_paper(paper: Paper) -> None:
    page = layout(paper.text)
    category, confidence, _ = category_of(page)
    assert category == paper.category
    assert 0.5 <= confidence <= 0.99
    if paper.category:
        kind = kind_of(page)
        assert isinstance(kind, Finding)
        assert kind.value.value == paper.kind


WORDS = {
    "Intervisie groep Noord": "intervisie",
    "Groepsintervisie": "intervisie",
    "Supervisie (individueel)": "supervisie",
    "Casuïstiekbespreking": "casuistiek",
    "MDO": "casuistiek",
    "Netwerkbijeenkomst GGZ regio Oost": "netwerkbijeenkomst",
    "Organisatie netwerkbijeenkomst": "netwerkbijeenkomst_organisatie",
    "Kwaliteitswerkgroep": "kwaliteitswerkgroep",
    "Werkconferentie wachttijden": "werkconferentie",
    "Nascholing angst en depressie": "scholing_elders",
    "E-learning suïcidepreventie": "scholing_elders",
    "Workshop intervisie begeleiden": "scholing_elders",
    "POH-overleg": "vakinhoudelijk_overleg",
    "Bestuursvergadering": "bestuurlijk_werk",
    "Werkgroep kwaliteit diabetes en CVRM": "bestuurlijk_werk",
    "Projectgroep Integratie zorgprogramma's": "bestuurlijk_werk",
    "Begeleiden van een stagiaire": "stagebegeleiding",
    "Meekijken op de praktijk": "meekijken",
    "Training Meldcode huiselijk geweld": "meldcode",
    "Landelijk POH-congres 2022": "congres",
    "Symposium Jong en GGZ": "congres",
    "Congres: workshop intervisie": "congres",
    "Interne scholing Triage": "interne_scholing",
    "Begeleiding": "begeleiding",
    "Zelfstudie / vakliteratuur": "zelfstudie",
    "Publicatie in vakblad": "publicatie",
    "lntervlsie": "intervisie",
    "Supervlsie": "supervisie",
    "I N T E R V I S I E": "intervisie",
    "Netwerk bijeenkornst": "netwerkbijeenkomst",
    "Intercol1egiale toetsing": "intervisie",
    "Intervisie + casuïstiek": "intervisie",
    "geen intervisie wegens ziekte": None,
    "Volgende intervisie": None,
    "Stichting Intervisie Noord": None,
    "info@supervisie-noord.example.nl": None,
    "interventie": None,
    "Lunch": None,
    "14 maart 2023": None,
    "": None,
}


@pytest.mark.parametrize(("text", "kind"), WORDS.items())
def test_words(text: str, kind: str | None) -> None:
    found, confidence, said = kind_of_text(text)
    assert found == kind
    assert (confidence > 0) == (kind is not None)
    assert said in text


def test_spoilt_words_are_less_sure() -> None:
    assert kind_of_text("lntervlsie")[1] < kind_of_text("Intervisie")[1]


def test_two_kinds_alike_are_not_sure() -> None:
    assert kind_of_text("Intervisie en supervisie")[1] < 0.6


def test_two_titles_alike_are_a_gap_with_both() -> None:
    found = kind_of(layout("Supervisie en congres\n\n\nDatum: 3 mei 2021\nAanwezig: P. Jansen"))
    assert isinstance(found, Gap)
    assert found.reason == "ambiguous"
    assert {str(one.value.value) for one in found.others} >= {"supervisie", "congres"}


def test_a_label_outranks_the_letterhead() -> None:
    found = kind_of(layout("Netwerkbijeenkomsten Zuid\nVerslag\nSoort activiteit: intervisie\nDatum: 3 mei 2021"))
    assert isinstance(found, Finding)
    assert found.value.value == "intervisie"
    assert found.where[0].said == found.said == "intervisie"


def test_agenda_and_next_meeting_do_not_decide() -> None:
    text = """
    Notulen POH-overleg
    Aanwezig: P. Jansen, A. de Boer
    Agenda
    Intervisie, netwerkbijeenkomst en congres
    Volgende intervisie: 3 mei
    """
    found = kind_of(layout(text))
    assert isinstance(found, Finding)
    assert found.value.value == "vakinhoudelijk_overleg"


def test_certificate_without_a_word_for_its_kind_is_training() -> None:
    text = """
    Bewijs van deelname
    P. Jansen heeft deelgenomen aan
    Rouw en verlies bij volwassenen
    Contacturen: 4
    """
    found = kind_of(layout(text))
    assert isinstance(found, Finding)
    assert found.value.value == "scholing_elders"
    assert found.confidence <= 0.85


ACCREDITATIONS = {
    "geaccrediteerd door de LV POH-GGZ voor 4 punten": "A",
    "Accreditatie: Kwaliteitsregister POH-GGZ, 4 punten": "A",
    "geaccrediteerd door NVvPO en LV POH-GGZ": "A",
    "Accreditatie V&VN: 3 punten": "B",
    "geaccrediteerd door NVvPO voor 3 punten": "B",
    "Accreditatie is aangevraagd bij de LV POH-GGZ": "B",
    "Niet geaccrediteerd door de LV POH-GGZ": "B",
    "Voor het kwaliteitsregister POH-GGZ, categorie B": "B",
    "Deze scholing valt in categorie A van het register": "A",
    "4 contacturen": "B",
    "3 punten ANPG (ID-nummer 300200)": "A",
    "Het register van de LV POH-GGZ kende aan deze scholing 2 punten toe": "A",
    "Puntenwaardering LV POH-GGZ: 2 punten": "A",
    "Puntenwaardering NVvPO: 2 punten": "B",
}


@pytest.mark.parametrize(("line", "category"), ACCREDITATIONS.items())
def test_accreditation(line: str, category: str) -> None:
    text = f"Certificaat\nHierbij verklaren wij dat\nP. Jansen\nheeft deelgenomen aan de nascholing Angst\n\n{line}"
    found, _, _ = category_of(layout(text))
    assert found == category
    kind = kind_of(layout(text))
    assert isinstance(kind, Finding)
    assert kind.value.value == ("geaccrediteerde_scholing" if category == "A" else "scholing_elders")


def test_points_beside_a_register_that_nobody_says_it_gave_are_not_sure() -> None:
    text = "Certificaat\nHierbij verklaren wij dat P. Jansen\nheeft deelgenomen aan de cursus\n\nLV POH-GGZ: 2 punten"
    letter, sure, _ = category_of(layout(text))
    assert (letter, sure <= 0.6) == ("B", True)


def test_accreditation_by_nobody_named_is_not_sure() -> None:
    text = "Certificaat\nP. Jansen heeft deelgenomen aan de cursus Angst\nAccreditatiepunten: 4"
    found, confidence, _ = category_of(layout(text))
    assert found == "B"
    assert confidence <= 0.6


NO_EVIDENCE = {
    "blank": "",
    "a word": "scan 001",
    "privacy": "Privacyverklaring intervisiegroepen\nEen groep heeft 3 tot 10 deelnemers.\nIntervisie duurt 1 uur.",
    "menu": "Menukaart\nVoorgerecht\nTomatensoep\nHoofdgerecht\nZalm",
    "ticket": "Bedankt voor je aanmelding\nNetwerkbijeenkomst 3 mei 2023\nWij zien je graag om 19.00 uur",
    "flyer": "Netwerkbijeenkomst\n12 mei 2023, 19.00-21.00 uur\nMeld je aan via onze website. Kosten deelname: 25 euro",
    "course invoice": "Nota\nCursus Angst, deelname P. Jansen\nBtw 21%\nTe betalen: 450 euro\nIBAN NL00BANK0123456789",
    "letter of appointment": "Arbeidsovereenkomst\nDe werknemer neemt deel aan intervisie en scholing.",
    "diploma": "Diploma\nPost-hbo opleiding POH-GGZ\nP. Jansen",
}


@pytest.mark.parametrize("name", NO_EVIDENCE)
def test_no_evidence(name: str) -> None:
    category, _, _ = category_of(layout(NO_EVIDENCE[name]))
    assert category is None


def test_year_plan_with_attendance_is_an_overview() -> None:
    assert paper_kind(layout("Jaaroverzicht intervisie 2022\nNaam: P. Jansen")) == "jaaroverzicht"
    assert paper_kind(layout("Jaarplanning intervisie 2022")) == "planning"
    assert paper_kind(layout("Geachte heer Jansen")) is None


def test_lists_name_only_known_kinds() -> None:
    assert {hit.key for kind in KINDS for hit in kind_words().hits(kind.replace("_", " "))} <= set(KINDS)
    assert all(any(hit.key == "factuur" for hit in paper_words().hits(word)) for word in ("Factuur", "Verzamelfactuur"))
    assert "factuur" not in EVIDENCE


def test_fold_keeps_positions() -> None:
    text = "Casuïstiek ½ ﬁets ’t Ĳ É"
    assert len(fold(text)) == len(text)
    assert fold("CASUÏSTIEK") == "casuistiek"
    assert skeleton("lntervis1e") == skeleton("Intervisie")


def test_wording_takes_the_longest_and_keeps_its_place() -> None:
    words = Wording({"a": {"overleg": 0.5, "poh overleg*": 1.0}, "b": {"*congres": 1.0}})
    text = "Het POH-overleggen en het jaarcongres."
    assert [(hit.key, hit.said, hit.weight) for hit in words.hits(text)] == [
        ("a", "POH-overleggen", 1.0),
        ("b", "jaarcongres", 1.0),
    ]
    assert all(text[hit.start : hit.end] == hit.said for hit in words.hits(text))
