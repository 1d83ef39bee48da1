"""Each shape of rule that registers are known to use has a worked example: a sentence in one of the invented registers
of `registers`, or in a register of today.

That the examples come out, test_rulebook_cases.py tests; an extension of 6 or 12 months, test_admission.py.
"""

import pytest

from tests.points.test_rulebook_cases import BOOKS

SHAPES: dict[str, dict[str, str]] = {
    "unit": {
        "per hour": "shapes: Vier uur is een punt",
        "per full hour": "anpg: Twee en een half uur intervisie is twee punten",
        "per meeting above a minimum": "nvvpo: Anderhalf uur overleg is korter dan twee uur",
        "per session, 45, 60 or 90 minutes by group size": "units: Een sessie supervisie duurt drie kwartier alleen",
        "per dagdeel": "shapes: Vijf uur is een dagdeel van vier",
        "per 5 days": "units: Vijf dagen stagebegeleiding is twee punten",
        "per quarter": "units: Bestuurlijk werk telt per vol kwartaal",
        "fixed per product": "units: Een artikel is twee punten, een hoofdstuk vier en een boek tien",
        "fixed per fact": "praktijksteun: Meldcode is twee, congres vier",
    },
    "factor": {
        "1/4": "shapes: Vier uur is een punt",
        "1/20, x4, x2, by role": "units: De factor volgt de soort en de rol",
    },
    "rounding": {
        "half points, down, changes on a date": "shapes: Vier uur is een punt en zes uur anderhalf, tot de afronding",
        "up; per meeting or over the total": "units: Afronden over het geheel geeft meer dan per bijeenkomst",
        "over the total of a period": "years: Afronden over het totaal van de periode",
    },
    "net time": {"breaks, meals, travel, welcome": "units: Pauze, maaltijd, reistijd en welkom gaan van de tijd af"},
    "duration": {
        "minimum per meeting": "anpg: Vijfenvijftig minuten is te kort",
        "minimum by group size": "units: De minimumduur hangt af van de grootte van de groep",
        "late in or early out": "units: Wie te laat kwam of eerder ging krijgt niets",
    },
    "group": {
        "minimum, maximum, own profession, practices": "units: Een groep die te klein, te groot, te gemengd of uit een",
        "told only": "units: Waar de groep alleen gemeld wordt blijven de punten staan",
    },
    "frequency": {
        "minimum a year": "friesland: Twee provinciale bijeenkomsten is genoeg",
        "the seventh scores 0": "shapes: Van zeven losse bijeenkomsten scoort de zevende nul",
    },
    "caps": {
        "per item, per period": "shapes: Een congres van twee dagdelen raakt het maximum per activiteit",
        "per kind, per year": "nvvpo: Van zes overleggen in een jaar tellen er vier",
        "per group of kinds": "anpg: Intervisie en supervisie delen tien punten per jaar",
    },
    "minimums": {
        "per category, nested": "years: Van de twintig punten moeten er acht van intervisie zijn",
        "one of several": "years: Intervisie of supervisie, een van beide is genoeg",
    },
    "time base": {
        "calendar year": "anpg: Op nieuwjaarsdag begint het maximum opnieuw",
        "registration year": "shapes: De zevende bijeenkomst van het registratiejaar telt niet",
        "period, start day included": "anpg: Op de dag voor de registratieperiode telt niets",
    },
    "which version applies": {
        "day of the activity": "shapes: Een artikel telt van de eerste tot en met de laatste dag van de regel",
        "day of the claim": "years: De dag van indienen bepaalt de regel",
        "day of the herregistratie": "reregistration: Een dag langer en het zijn er twee",
    },
    "evidence": {
        "one of": "anpg: Zonder passend bewijsstuk staat er wat ontbreekt",
        "all of; signature of all": "units: Verslag en presentielijst zijn beide nodig, en de handtekening van ieder",
        "format required from a date; signature of the leader": "units: Het formulier van het register is verplicht",
        "no signature if named in the minutes": "units: Wie in de notulen staat hoeft niet te tekenen",
    },
    "exclusions": {
        "normal work, team casuistiek, claimed twice": "units: Gewoon werk, casuïstiek in het eigen team en wat al is",
    },
    "carry-over, extension, pro rata": {
        "at most n": "years: Van een overschot van zeven gaan er vijf mee",
        "pro rata on entry or illness, by months": "years: Wie op 1 oktober begint moet dat jaar een kwart",
        "by days": "years: Naar dagen telt elke dag ziekte of verlof",
        "less in circumstances": "praktijksteun: De vrijstelling voor wie in opleiding is geldt in het jaar",
    },
    "discretion": {"the committee decides": "units: Een congres is naar het oordeel van de commissie"},
}  # fmt: skip


@pytest.mark.parametrize("dimension", SHAPES)
def test_each_shape_has_a_worked_example(dimension: str) -> None:
    for shape, place in SHAPES[dimension].items():
        register, _, sentence = place.partition(": ")
        assert [case.says for _, case in BOOKS[register].cases if case.says.startswith(sentence)], shape
