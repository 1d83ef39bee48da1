"""The words around days, times and durations: what the tokens and the grammars know of Dutch."""

from extractors.fields.month_names import ENGLISH, WEEKDAY_WORDS
from extractors.fields.numbers import ENGLISH_NUMBERS, HALF_WORDS, NUMBER_WORDS, ORDINAL_WORDS
from extractors.fields.word_list import words

MORNING, AFTERNOON, EVENING, NIGHT = 1.0, 2.0, 3.0, 4.0
"""Values of tokens that name a part of the day."""
DAY_PARTS = {"ochtend": MORNING, "morgen": MORNING, "middag": AFTERNOON, "avond": EVENING, "nacht": NIGHT}

STRONG, WEAK = 2.0, 1.0
"""Values of clock cues: after a strong one "8 uur" is a time."""
CLOCK_CUES = {
    **dict.fromkeys(
        words("""om aanvang aanvangstijd start starttijd starten begin begintijd beginnend begonnen einde eind eindtijd
              sluiting sluit opening geopend gesloten inloop ontvangst afsluiting afgesloten rond omstreeks klokke
              tijdstip at starts ends begint eindigt gestart geeindigd beeindigd welkom borrel klaar begon
              startte eindigde"""),
        STRONG,
    ),
    **dict.fromkeys(
        words("vanaf tijd tijden ipv klaar afgelopen slot eindigde eindigden afronding startte startten begon"), WEAK
    ),
}

SESSION_ENDINGS = words(
    """bijeenkomsten bijeenkomst sessies sessie avonden middagen ochtenden gesprekken gesprek zittingen zitting
          lessen workshops trainingen consulten contacten momenten webinars overleggen vergaderingen modules dagen
          supervisies intervisies blokken colleges"""
)
"""A word with one of these endings, after a number, is a number of meetings."""

_LISTED = {
    "h": "uur uurs uuur uuren ure uurtje hour hours",
    "u": "u uu h hr hrs",
    "U": """uren klokuur klokuren contactuur contacturen studieuren studieuur studiebelastingsuren studiebelastinguren
         studielasturen sbu scholingsuren nascholingsuren nascholingsuur trainingsuren opleidingsuren stageuren werkuren
         supervisieuren intervisieuren cursusuren lesuur lesuren collegeuren ontwikkelingsuren bijeenkomsturen
         begeleidingsuren overleguren""",
    "k": "minuten minuut min mins minutes",
    "f": "half halve",
    "g": "kwart",
    "o": "tot to until till",
    "e": "en plus alsook alsmede evenals and",
    "J": "resp respectievelijk als",
    "Q": "op",
    "v": "van from",
    "b": "tussen between",
    "x": "x maal keer",
    "~": "ca circa ongeveer plm uiterlijk",
    "@": "à a elk elke ieder iedere per ad met",
    "C": """duur duration tijdsduur totaal totale lengte gedurende tijdsinvestering tijdsbesteding besteed omvang
         studiebelasting studielast""",
    "B": "pauze pauzes koffiepauze theepauze lunchpauze lunch pauzetijd dinerpauze eetpauze break breaks",
    "D": "dagdeel dagdelen",
}


_TIMES = ("maal", "keer")


def _vocabulary() -> dict[str, tuple[str, float]]:
    known: dict[str, tuple[str, float]] = {}
    known.update({word: ("z", float(value)) for word, value in NUMBER_WORDS.items() if value})
    known.update({word: ("z", float(value)) for word, value in ENGLISH_NUMBERS.items()})
    known.update({f"{word}{times}": ("T", float(value)) for word, value in NUMBER_WORDS.items() for times in _TIMES})
    known.update({word: ("O", float(value)) for word, value in ORDINAL_WORDS.items()})
    known.update({word: ("d", value) for word, value in HALF_WORDS.items()})
    known.update({word: ("w", float(day)) for word, day in WEEKDAY_WORDS.items()})
    known.update({word: ("m", float(month)) for word, month in ENGLISH.items()})
    known.update({word: ("c", strength) for word, strength in CLOCK_CUES.items()})
    for letter, listed in _LISTED.items():
        known.update(dict.fromkeys(words(listed), (letter, 0.0)))
    known.update({"over": ("p", 1.0), "voor": ("p", -1.0)})
    known.update(dict.fromkeys(words("kwartier kwartiertje kwartieren"), ("i", 15.0)))
    known.update(dict.fromkeys(words("halfuur halfuurtje"), ("I", 30.0)))
    return known


VOCABULARY = _vocabulary()
"""Word without accents → class of its token (see tokens.py) and value."""

LEADING_WORDS = frozenset(words("op dd d datum data van vanaf per t tot en"))
"""Words that OCR may glue to a day ("op14 maart")."""

NO_DAY_BEFORE = frozenset(
    words("""met het werd won wint verloor verliest gewonnen verloren eindstand tussenstand rust een
    verhouding grootte groepsgrootte maat orde punten cijfers score scores schaal doorkiesnr doorkiesnummer toestel
    stoel kenmerk aandelen aanwezig aanwezigen opkomst deelnemers cijfer beoordeling""")
)
"""After these "3-2" is no day."""

COUNTED = frozenset(
    words("""jaar jarige jarigen jr jaren deelnemers personen mensen leden maanden weken dagen werkdagen
    week maand punten patienten patiënten clienten cliënten deel delen pagina
    klachten blz kinderen aanwezigen praktijken vragen stuks gewonnen verloren""")
)
"""Before these "12-14" is a number of things."""

PLACES = tuple(words("straat weg laan plein gracht singel kade dijk steeg plantsoen markt dreef hof groep"))
"""After a word with one of these endings a number is that of a house, or of a group."""

LIST_OPENERS = frozenset(words("op op: data data: datums datums: dagen dagen: en van :"))
"""After these "7, 14 maart" is a list; after another word the 7 belongs to that word ("Kerkstraat 7, 14 maart")."""
