"""Words broken over the end of a line, put together before anything is read."""

import pytest

from tests.extract.drawn import layout


@pytest.mark.parametrize(
    ("drawn", "lines"),
    [
        (
            "heeft deelgenomen aan de intervisiebijeen-\nkomsten van onze groep",
            ["heeft deelgenomen aan de", "intervisiebijeenkomsten van onze groep"],
        ),
        ("dat Dorien El Am-\nrani, werkzaam als", ["dat Dorien El", "Amrani, werkzaam als"]),
        ("aanwezig: Tjeerd Kuipers-\nVos en anderen", ["aanwezig: Tjeerd", "Kuipers-Vos en anderen"]),
        ("het verslag van het GGZ-\noverleg in Goes", ["het verslag van het", "GGZ-overleg in Goes"]),
        ("de afsluitende e-\nlearning is gemaakt", ["de afsluitende", "e-learning is gemaakt"]),
        ("kosten voor de reis-\nen verblijf", ["kosten voor de reis-", "en verblijf"]),
        ("van 12-\n13 maart", ["van 12-", "13 maart"]),
        ("over wat er anders-\n\n\n\n\n\nkon", ["over wat er anders-", "kon"]),  # too far below
        ("Casuïstiekbespre-\nking", ["Casuïstiekbespreking"]),  # as high as its column begins
    ],
)
def test_joined(drawn: str, lines: list[str]) -> None:
    assert [line.text for line in layout(drawn).lines] == lines
