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
}


@pytest.mark.parametrize("text", PAPERS.values(), ids=PAPERS)
def test_holder(text: str) -> None:
    name, _ = holder_of(layout(text))
    assert isinstance(name, Finding)
    assert name.value.value == "Petra Jansen"
