"""The set that was sealed until 22 November 2026, opened when a new one was written: free to look at.

What an examiner would draw up in a day to check a reader blind, from the hands of a tidy secretary, a hurried nurse, a
school's mail merge, learning systems, personnel portals, spreadsheets and the pen.
"""
# ruff: noqa: E501  (lists of words)
# fmt: off

from samples.strangers import Collection
from samples.strangers.teller import Words

DESIGNS = Collection()
WORDS = Words(
    first=(
        "Hilletje", "Gijsbert", "Zehra", "Wietske", "Frans", "Corrie", "Aafke", "Egbert", "Josien", "Rutger", "Elif",
        "Meryem", "Robbert", "Jacomijn", "Quirine", "Levi", "Mathilde", "Imane", "Dorien", "Lennart", "Germa", "Yvette",
        "Krijn", "Soraya", "Bernadette", "Niels", "Ottoline", "Bregje", "Wubbo", "Mirthe", "Claudia", "Tamar",
        "Hugo", "Aleida",
    ),
    last=(
        "Appelhof", "van Loenersloot", "Brinkgreve", "de Zwartewei", "Egtbertsen", "Fluitman", "ter Horstink", "Gelderman",
        "Haverschmidt", "van 't Einde", "Kempenaar", "Loonstijn", "van der Meerstee", "Nijenhof", "Oudejans", "Pellegrom",
        "Quaadvlieg", "Rozemeijer", "Schimmelpen", "Tervoert", "Uiterwijk", "Verkooijen", "Wagtendonk", "Zijderhand",
        "El Hamdani", "Celik-Baars", "Dorresteijn", "Onderdelinden", "van Peursem", "Rademaker", "in 't Hout", "Buitenwerf",
        "Snellenburg", "Vroegop",
    ),
    places=("Eemsterhuizen", "Oud-Rosmolen", "Lindenveen", "Tussenwijk", "Harkerzijl", "Meerlosebroek", "Stadsgaarde", "Ravenhorst"),
    practices=(
        "Huisartsen Aan De Wetering", "Praktijk Kloosterpoort", "Gezondheidsplein Lindenveen", "Huisartsenteam Vliegerdal",
        "Dokterswacht Tussenwijk", "Huisartsenpraktijk Rozemeijer & Vroegop", "Medisch Huis Stadsgaarde",
    ),
    groups=("Zorgcoöperatie Tweestromen", "ROS Noorderkwartier-Oost", "Huisartsenkring Ravenhorst", "Stichting Keten GGZ Meerlose", "EersteLijn Harkerzijl B.V.", "Netwerk Mentaal Dichtbij"),
    schools=("Hogeschool De Linie", "Opleidingshuis Wijzer", "Schola Medica Nova", "Leerwerkplaats Zielzorg", "Academisch Centrum Stadsgaarde", "Bureau Kortweg Training"),
    themes=(
        "ADD op latere leeftijd", "smetvrees", "levensfaseproblematiek", "stoppen met benzodiazepinen", "mantelzorg",
        "complexe rouw", "gokken en gamen", "perinatale somberheid", "eenzame ouderen", "autisme bij vrouwen",
        "suïcidaal gedrag", "chronische pijn", "conflict op het werk", "echtscheiding", "zingeving", "slecht slapen na covid",
    ),
    courses=(
        "Motiverende gespreksvoering verdieping", "Slaapoefentherapie in zes stappen", "Kortdurende traumazorg in de eerste lijn",
        "Positieve gezondheid toegepast", "Psychofarmaca bijgepraat", "Suïcidepreventie voor huisartsteams",
        "Mindfulness als interventie", "Kijken met een systeembril", "Rouwbegeleiding dichtbij", "Jonge mantelzorgers herkennen",
    ),
    said=(
        "Er wordt lang stilgestaan bij de vraag wie de regie houdt.", "Twee collega's brengen een vergelijkbaar voorbeeld in.",
        "De inbrenger gaat naar huis met een andere vraag dan waarmee hij kwam.", "Afgesproken is om dit eerst met de huisarts te delen.",
        "Iedereen schrijft eerst voor zichzelf drie open vragen op.", "De sfeer is veilig en er wordt ook gelachen.",
        "Bij twijfel wordt laagdrempelig met de psychiater gebeld.", "De stappen van de methode zijn ditmaal strak gevolgd.",
        "Het valt op dat wij allemaal te snel met oplossingen komen.", "De sociale kaart blijkt op drie plekken verouderd te zijn.",
        "Een doorverwijzing duurt nu gemiddeld veertien weken.", "We spraken over nabijheid en afstand in lange trajecten.",
        "De terugkoppeling vanuit het wijkteam komt vaak te laat.", "Het schema aan de muur hielp om overzicht te krijgen.",
        "Volgens de richtlijn is afwachten hier een goede keus.", "De vragenlijst wordt voortaan bij de intake meegegeven.",
        "Niemand had nog ervaring met deze module.", "Wij merken dat de caseload sinds de zomer groeit.",
    ),
    todo=("contact leggen met de wijk-GGD", "format verwijsbrief opsturen", "lijst met e-healthmodules delen", "zaal vastleggen", "voorstel schrijven voor het bestuur", "artikel rondmailen", "enquête uitzetten"),
)  # fmt: skip
