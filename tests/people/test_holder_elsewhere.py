"""The holder in places without a label: captions, mails, under a title, above an article, at the end of a report."""

import pytest

from extractors.fields.holder import holder_of
from extractors.finding import Finding
from tests.extract.drawn import layout

PAPERS = {
    "caption": "Bewijs interne scholing\n\nPetra Jansen\n(naam deelnemer)\n\nRouw\n(onderwerp)",
    "mail": "Van: Marijke de Boer\nAan: Petra Jansen\nOnderwerp: avond\n\nDag Petra,\nJe was er op 3 mei 2021.\nGroet",
    "under the title": "Jaaroverzicht nascholing 2021\nPetra Jansen, Praktijk Noord\n\n3 mei   Supervisie",
    "issuer": "Bewijs van deelname\nKennishuis Psyche verklaart dat\nPetra Jansen\nheeft deelgenomen aan de nascholing",
    "own report": "Reflectieverslag intervisie\n\nOp 3 mei 2021 kwamen wij bijeen. Ik bracht iets in.\n\nPetra Jansen",
    "label under the name": "Bevestiging scholing\n\nPetra Jansen\ndeelnemer\n\n3 mei 2021\nscholingsdatum",
    "behind the title": "Meekijken in de praktijk - Petra Jansen\n3 mei 2021, bij Anna de Boer in Praktijk Noord",
    "in brackets": "Activiteiten B 2021, intervisie (Petra Jansen)\n\n3 mei 2021 van 12.00 tot 13.00 uur",
    "list of one's own": "Eigen lijst 2021\nPetra Jansen\n\nwat   dag\nsupervisie   3-5-2021\nintervisie   4-6-2021",
    "by": "Bestuurswerk in 2021\nDoor Petra Jansen, bestuurslid.\n3 mei: 19.00-21.00 vergadering",
    "who came": "Landelijk Congres\nJaarbeurs Zutphen\nBewijs\nPetra Jansen bezocht het congres op 3 mei 2021.",
    "employee": "Interne scholing\nMedewerkster Petra Jansen nam deel aan de scholing van 3 mei 2021.",
    "guided": "Gesprekken\nPOH-GGZ: Petra Jansen\nWerkbegeleider: Anna de Boer\nOp 3 mei 2021 spraken wij een uur.",
    "verb first": "Bewijs\nOp 3 mei 2021 nam Petra Jansen deel aan de training rouw.\nAnna de Boer\nVoorzitter",
    "who did it": "Bewijs e-learning\nVoltooid door Petra Jansen\nop 3 mei 2021 in 2 uur",
    "who guided": "Leerwerkplek\nStudent: Joris Vos\nBegeleider: Petra Jansen\nPeriode: 3 mei 2021 t/m 4 juni 2021",
    "first name in the letter": "Petra Jansen\nPraktijk Noord\n\nBeste Petra,\n\nJij leidde de avond op 3 mei 2021.",
}


@pytest.mark.parametrize("text", PAPERS.values(), ids=PAPERS)
def test_holder(text: str) -> None:
    name, _ = holder_of(layout(text))
    assert isinstance(name, Finding)
    assert name.value.value == "Petra Jansen"


def test_the_number_under_the_name_of_who_signs_is_not_the_holders() -> None:
    _, number = holder_of(
        layout(
            "Hierbij verklaar ik dat Petra Jansen supervisie heeft gevolgd op 3 mei 2021.\n\n"
            "Anna de Boer\nregistratienummer LVSC 4833"
        )
    )
    assert not isinstance(number, Finding)


def test_heads_of_a_table_name_nobody() -> None:
    name, _ = holder_of(layout("Deelnemers\n\nAchternaam   Tussenv.   Voornaam   Workshop\nJansen   de   Petra   W1"))
    assert not isinstance(name, Finding)


def test_who_confirms_to_somebody_is_not_the_holder() -> None:
    told = "Beste Inge\n\nIk denk aan jouw bezoek. Je hebt op 6 mei meegekeken.\n\nGroet, Joost de Wit\npsychiater"
    assert not isinstance(holder_of(layout(told))[0], Finding)
    drawn = "Beste Kim,\n\nGraag bevestig ik je aanwezigheid op de avond van 3 mei 2021.\n\nGroeten,\nRobin Stam"
    name, _ = holder_of(layout(drawn))
    assert not isinstance(name, Finding)


@pytest.mark.parametrize("closing", ["Groeten, Sjaak", "Groet, Sjaak", "Liefs, Kim"])
def test_a_closing_word_is_no_surname(closing: str) -> None:
    name, _ = holder_of(layout(f"Beste allen,\n\nOp 14 maart 2024 was de intervisie bij Lotte.\n\n{closing}"))
    assert not isinstance(name, Finding)
