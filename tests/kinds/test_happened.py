"""Signs of something that took place, and their weights."""

import pytest

from extractors.fields.category import category_of, chance, weights
from extractors.fields.happened import AGAINST, signs_of
from samples.drafts import Draft, drafts, write
from tests.extract.drawn import layout

REPORT = """
Overleg {what}
12 maart 2024, 19.00 - 21.00 uur
Aanwezig: P. Jansen, A. de Boer, K. Smit
We bespraken drie situaties uit de praktijk.
"""
FEWEST_RIGHT = 0.95


def test_every_sign_has_a_weight_on_its_own_side() -> None:
    signs = signs_of(layout(REPORT))
    assert {"start", *signs} == set(weights())
    assert all(weights()[name] <= 0 for name in AGAINST)
    assert all(weight >= 0 for name, weight in weights().items() if name not in AGAINST and name != "start")
    assert all(0 <= sign <= 1 for sign in signs.values())


@pytest.mark.parametrize("line", ["Meld je aan via onze site", "Te betalen: € 40,00", "Sinds 2019 in dienst als POH"])
def test_what_speaks_against_lowers_the_chance(line: str) -> None:
    assert chance(signs_of(layout(REPORT + line))) < chance(signs_of(layout(REPORT)))


@pytest.mark.parametrize(
    "text",
    [
        "12 maart 2024\nBegin: 19.00\nEinde: 21.00",
        "Datum   Van   Tot\n12-3-2024   19:00   21:00\n9-4-2024   19:30   21:00",
    ],
)
def test_begin_and_end_apart_are_a_length(text: str) -> None:
    assert signs_of(layout(text))["has_length"] == 1


def test_what_is_said_of_another_time_tells_nothing() -> None:
    assert signs_of(layout("De vorige keer waren er veertig collega's aanwezig."))["attended"] == 0
    assert signs_of(layout("Er waren veertig collega's aanwezig."))["attended"] > 0


def test_the_same_meeting_before_and_after() -> None:
    before = """
    Van: Anja
    Aan: Piet
    Verzonden: 2 mei 2024
    Onderwerp: intervisie 16 mei 2024
    Hoi, zien we elkaar 16 mei van 19.30 tot 21.30 uur? Laat even weten of je komt.
    """
    after = """
    Van: Anja
    Aan: Piet
    Verzonden: 20 mei 2024
    Onderwerp: intervisie 16 mei 2024
    Hoi, we waren 16 mei met zijn vieren, van 19.30 tot 21.30 uur. Besproken is de casus van Piet.
    """
    assert category_of(layout(before))[0] is None
    assert category_of(layout(after))[0] == "B"


@pytest.mark.parametrize("on_its_side", [False, True])
@pytest.mark.parametrize("category", [None, "B"])
def test_who_works_when_is_no_list_of_who_came(category: str | None, on_its_side: bool) -> None:
    """Times of each one's own make a roster, however the table lies; marks under the same days make a list of who
    came."""
    cells = ("08.30-12.30", "13.00-17.00", "vrij") if category is None else ("x", "x", "-")
    days = ("7-9-2020", "8-9-2020", "9-9-2020")
    rows = [["Naam", *days]]
    for start, name in enumerate(("Piet Jansen", "Anna de Boer", "Karin Smit", "Joost Bakker")):
        rows.append([name, *(cells[(at + start) % 3] for at in range(3))])
    if on_its_side:
        rows = [list(column) for column in zip(*rows, strict=True)]
    rule = "+" + ("-" * 16 + "+") * len(rows[0])
    lines = [rule, *(line for row in rows for line in ("".join(f"| {cell:15}" for cell in row) + "|", rule))]
    drawn = "\n".join(("Aanwezigheid intervisie, 2 uur per keer", "", *lines))
    assert category_of(layout(drawn))[0] == category


def test_drafts() -> None:
    wrong = [one.name for one in drafts() if not _right(one)]
    assert len(wrong) <= (1 - FEWEST_RIGHT) * len(drafts()), wrong


def _right(draft: Draft) -> bool:
    category, _, _ = category_of(layout(write(draft, "as a test").text))
    return (category is None) == (draft.category is None)


def test_a_draft_is_filled_in_the_same_way_again() -> None:
    draft = drafts()[0]
    assert write(draft, "1") == write(draft, "1") != write(draft, "2")


@pytest.mark.parametrize(
    "text",
    [
        """
        FACTUUR 2023-0456
        Supervisiepraktijk Noord      Factuurdatum 30-06-2023
        Omschrijving                  Aantal     Bedrag
        Supervisie 12-04-2023         1 uur      € 110,00
        Supervisie 17-05-2023         1 uur      € 110,00
        Totaal € 220,00, vrij van btw
        """,
        """
        Regeling deskundigheidsbevordering
        1. Een presentielijst wordt door iedereen getekend.
        2. Casuïstiekbespreking vindt maandelijks plaats, van 12.30 tot 13.15 uur.
        3. Deze regeling gaat in op 8 april 2022.
        Vastgesteld door het bestuur, vr 21-10-22
        """,
    ],
)
def test_what_was_sold_or_is_the_rule_shows_no_activity(text: str) -> None:
    assert category_of(layout(text))[0] is None


@pytest.mark.parametrize(
    "text",
    [
        "Helaas kan ik 16 mei 2024 niet bij de intervisie van 19.30 tot 21.30 uur zijn.",
        "Voor het overleg van 16 mei 2024 ben ik verhinderd, ik meld me af.",
        "Jammer dat je er 16 mei 2024 niet bij kon zijn! De intervisie duurde van 19.30 tot 21.30 uur.",
        "Nieuwsbrief netwerk\nOp 16 mei 2024 kwamen veertig collega's bijeen, van 19.30 tot 21.30 uur.",
        "Verklaring (model)\n(naam) heeft op (datum) deelgenomen aan intervisie, (aantal) uur.\nVersie 16 mei 2024",
    ],
)
def test_who_stayed_away_or_is_not_named_shows_nothing(text: str) -> None:
    assert category_of(layout(text))[0] is None


PLAN = """
Jaarplanning intervisie 2023
Datum            Onderwerp                 Tijd              Inbrenger (gepland)
24 maart 2023    E-health                  19.30-21.30 uur   J. Haverkort
9 oktober 2023   nader te bepalen          19.30-21.30 uur   M. Wolthuis
14 november 2023 ACT in de praktijk        19.30-21.30 uur   J. Roelofs
"""


def test_a_plan_of_which_nothing_is_told_shows_nothing_however_much_it_looks_like_an_overview() -> None:
    assert category_of(layout(PLAN))[0] is None
    assert category_of(layout(PLAN + "Wijzigingen voorbehouden"))[0] is None


@pytest.mark.parametrize("heading", ["Inschrijfbewijs", "Uitnodiging", "Aanmelding"])
def test_a_heading_speaks_for_the_paper_until_somebody_vouches(heading: str) -> None:
    head = f"{heading} netwerkbijeenkomst\n16 mei 2024, 19.30 - 21.30 uur\nNaam: Jo Smit\n"
    assert category_of(layout(head))[0] is None
    assert category_of(layout(head + "Stempel: AANWEZIG, gezien Piet Bos"))[0] == "B"


@pytest.mark.parametrize(
    "text",
    [
        """
        Gemeente Rietveen
        Besluitenlijst college van burgemeester en wethouders
        Datum: 12 maart 2024   Tijd: 09.30 - 11.45 uur
        Aanwezig: K. Loots (burgemeester), E. Gieten, B. Otter (wethouders)
        Besluit: subsidie verlenen aan het dorpshuis.
        """,
        """
        Dorpsbelangen Noordveen
        Notulen bestuursvergadering 14 november 2023
        Aanwezig: Jan de Boer, Miep Kuiper, Hans Pol   Afwezig: Riet Slot
        Aanvang 20.00 uur
        Ingekomen: subsidie speeltuin. De kascommissie verleent decharge.
        Sluiting 22.10 uur
        """,
        """
        Raadsinformatiebrief
        Op 3 april 2024 vond een bijeenkomst plaats van 19.30 tot 21.30 uur over het bestemmingsplan.
        De wethouder beantwoordde vragen van veertig bewoners.
        """,
        """
        Nieuws van de ondernemingsraad
        Zorggroep Oost, 16 januari 2024
        Op 8 december 2023 besprak de OR met de bestuurder de nieuwe regeling. De OR stemde in.
        De verkiezingen zijn van 10 februari 2024 tot en met 19 februari 2024. Zeven zetels zijn beschikbaar.
        Volgende overlegvergadering: donderdag 29 februari 2024, 10.00-12.00 uur.
        """,
        """
        Geachte collega,
        Bovengenoemde patiënt, geboren 3-4-1978, zag ik op 12 januari, 26 januari en 9 februari 2024, steeds 45
        minuten. De hulpvraag was somberheid; de PHQ-9 daalde van 14 naar 6. Ik verwijs hem terug naar u.
        Met vriendelijke groet, L. Kamps, psycholoog
        """,
    ],
)
def test_what_others_govern_or_treat_is_no_activity_of_the_holder(text: str) -> None:
    assert category_of(layout(text))[0] is None


def test_who_took_part_in_a_meeting_at_the_town_hall_did_take_part() -> None:
    text = """
    Verklaring van deelname
    De gemeente Rietveen verklaart dat mevrouw A. de Boer op 12 maart 2024 van 13.00 tot 16.00 uur heeft deelgenomen
    aan de netwerkbijeenkomst verward gedrag. De wethouder en de burgemeester openden de middag.
    """
    assert category_of(layout(text))[0] == "B"
