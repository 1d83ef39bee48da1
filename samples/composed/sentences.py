"""Paragraphs as people write them after a meeting, full of numbers and days that are not the meeting's."""
# ruff: noqa: E501

from samples.composed.dice import Dice
from samples.composed.halves import own
from samples.strangers import saying

SENTENCES = (
    "We bespraken {theme} en de rol van de naasten daarbij.",
    "{who} bracht een casus in over {theme}.",
    "De groep herkende het dilemma; {n} van ons hadden iets vergelijkbaars meegemaakt.",
    "{who} vertelde dat de wachttijd bij de basis-GGZ inmiddels {n} weken is.",
    "Sinds {month} {past} werkt de praktijk met een andere vragenlijst.",
    "De cliënt, een vrouw van {age} jaar, kwam al {n} keer op het spreekuur.",
    "Een man van {age} meldde zich met klachten die in {past} begonnen.",
    "Het protocol uit {past} voldoet niet meer.",
    "Er werd lang stilgestaan bij {theme}.",
    "{who} deelde een artikel over {theme} (Tijdschrift, {past}, nr. {n}).",
    "Afgesproken is dat {who} dit verder uitzoekt.",
    "Consulten van {minutes} minuten zijn voor deze doelgroep te kort.",
    "Een POH-GGZ hoort volgens de richtlijn minimaal {n} uur per jaar intervisie te volgen.",
    "We oefenden in tweetallen en keken daarna samen terug.",
    "Opvallend was hoe snel er werd meegedacht.",
    "In de nabespreking gaf {who} aan hier veel aan te hebben.",
    "De vraag was wanneer je doorverwijst en wanneer je zelf doorgaat.",
    "Van de {big} verwijzingen in {past} kwamen er {n} terug.",
    "{who} lichtte de nieuwe werkwijze van het wijkteam toe.",
    "Per 1 {month} {coming} verandert de vergoeding.",
    "De subsidieaanvraag moet vóór 1 {month} binnen zijn.",
    "Het tarief blijft voorlopig € {big},50 per consult.",
    "Wij keken naar onze eigen overtuigingen rond {theme}.",
    "Het leverde een levendig gesprek op, met veel herkenning.",
    "Er is behoefte aan scholing over {theme}.",
    "De werkafspraken worden over {n} maanden geëvalueerd.",
    "{who} en {who} bereiden dit samen voor.",
    "Niemand had aanvullingen op het vorige verslag.",
    "Kern van de discussie: hoe houd je de regie bij {theme}?",
    "Mijn voornaamste inzicht was dat ik te snel naar een oplossing ga.",
    "Ik neem mij voor om vaker door te vragen.",
    "De feedback van collega's hielp mij om afstand te nemen.",
    "Voor mij was het leerzaam om te horen hoe anderen omgaan met {theme}.",
    "De praktijk telt {big}00 patiënten en heeft {n} spreekkamers.",
    "Het spreekuur op dinsdag loopt door tot {clock} uur.",
    "De crisisdienst is bereikbaar op 0800-{big}{big} tot {clock} uur.",
    "Bij een score boven de {n} op de 4DKL volgt overleg met de huisarts.",
    "Men kan tot {clock} uur bellen voor een consultatie.",
    "Gekozen werd voor de casus die het meest leefde.",
    "Na een inventarisatie werd {theme} als onderwerp gekozen.",
    "Uit de evaluatie van {past} bleek dat {big} procent tevreden was.",
    "Wij stelden vast dat de samenwerking met de praktijk goed verloopt.",
    "Er waren vragen over artikel {n} van de wet.",
    "Conclusie: eerst normaliseren, daarna pas interventies inzetten.",
    "Op {other} is er een landelijke dag over {theme}.",
    "{who} is tot {other} met verlof; {who} neemt waar.",
    "De visitatie van {pastday} leverde {n} verbeterpunten op.",
    "Het rapport (d.d. {pastday}) is rondgestuurd.",
    "Vanaf {other} geldt een nieuwe verwijsafspraak voor {theme}.",
    "{who} volgde op {pastday} een training van {n} uur en vertelde daarover.",
    "De notulen van {pastday} zijn zonder wijzigingen goedgekeurd.",
    "Wie wil kan zich tot {other} opgeven voor de proef.",
    "Het spreekuur begint om {early} uur en duurt {n} uur.",
    "In de wachtkamer hangt een poster over {theme}.",
    "Ons jaarplan telt {n} doelen, waarvan {theme} er één is.",
    "Mij viel op dat ik weinig stiltes laat vallen.",
    "Een volgende keer wil ik dit eerder ter sprake brengen.",
    "We sloten af met een rondje langs alle aanwezigen.",
    "Het contact met de familie liep stroef.",
    "{who} stelde voor om {theme} vaker te agenderen.",
    "Er ontstond discussie over de grenzen van ons vak.",
    "De vragenlijst gaf een score van {big}; bij herhaling was dat {n}.",
    "Een verwijzing van {minutes} minuten overleg bleek genoeg.",
    "Iedereen kreeg {minutes} minuten spreektijd.",
    "{who} maakte een overzicht van het aanbod in de buurt.",
    "De telefoonlijn is op werkdagen van {early} tot {clock} uur open.",
    "Wij hebben ons verdiept in {theme}; dat vroeg meer tijd dan gedacht.",
    "Belangrijk punt: privacy van de cliënt, ook bij {theme}.",
    "Aan het eind formuleerden we ieder één leerpunt.",
    "De contributie van € {big} wordt in {month} geïnd.",
    "Er is een werkgroep van {n} personen die {theme} uitwerkt.",
    "De opkomst was wat lager dan in {past}.",
)  # fmt: skip


def _filled(d: Dice, sentence: str) -> str:
    who = [d.pick(*d.words.first) for _ in range(2)]
    text = sentence.replace("{who}", "{who0}", 1).replace("{who}", "{who1}")
    return text.format(
        theme=d.theme(), who0=who[0], who1=who[1], n=d.number(2, 13), big=d.number(14, 90), age=d.number(19, 78),
        minutes=d.pick(10, 20, 30, 45), past=d.year - d.number(1, 5), coming=d.year + 1,
        month=d.pick(*saying.MONTHS),
        other=d.other_day(d.later(d.day(), 30, 300)), pastday=d.other_day(d.earlier(d.day(), 60, 500)), early=saying.clock(d.pick(480, 510, 540), "."),
        clock=saying.clock(d.pick(960, 990, 1020, 1050), "."),
    )  # fmt: skip


def paragraph(d: Dice, least: int = 2, most: int = 6) -> str:
    """Some sentences, none twice."""
    return " ".join(_filled(d, one) for one in d.some(own(d.half, SENTENCES), d.number(least, most + 1)))
