"""The set that was sealed until 22 November 2026, opened when a new one was written: free to look at.

What an outside examiner would draw up in a day: a third of the designs hold many activities, in the ways in which
nurses, secretaries, learning systems and personnel offices put rows, groups, calendars and rolls on paper.
"""
# ruff: noqa: E501  (lists of words)
# fmt: off

from samples.strangers import Collection
from samples.strangers.teller import Words

DESIGNS = Collection()
WORDS = Words(
    first=(
        "Sietske", "Maurits", "Loubna", "Hedwig", "Arnoud", "Babette", "Cornelis", "Daphne", "Eefje", "Foppe", "Gwendolyn",
        "Hanna", "Ilona", "Jelmer", "Kübra", "Liesbeth", "Machteld", "Nico", "Oda", "Paula", "Rens", "Sophie", "Tjitske",
        "Uwe", "Viola", "Wendelien", "Xander", "Ytsje", "Zoran", "Amber", "Bouke", "Caspar", "Dionne", "Emiel", "Femmie",
        "Gitta", "Harriët", "Irma",
    ),
    last=(
        "Abbringh", "van Bentheimer", "Colijnsma", "van der Duyn", "Eshuisman", "Fockens", "de Grauw-Tol", "Hagoort",
        "Immerzeel", "Jellesma", "van Kattendijke", "Lugtigheid", "Mispelblom", "van 't Noordende", "Ottema", "Paardekoper",
        "Quist", "Rietberg", "Sonneveldt", "Terpstra-Moll", "van Uffelen", "Vinkhuyzen", "van der Woerdt", "Zwanikken",
        "Ben Haddou", "Özkanli", "Drijfhout", "de Eendracht", "ter Braakhuis", "Hazekamp", "op den Dries", "Krommenie",
        "Luijendijk", "Monnikhof", "Scholtanus", "Wierdsma", "Bleijenberg", "Roggeveldt",
    ),
    places=("Rietmolenbroek", "Abbewolde", "Sint-Odaveen", "Kortenhoeven", "Wijdenesse", "Bergentheim-Oost", "Lage Zwet", "Monnikeroord", "Uddelerveld"),
    practices=(
        "Huisartsenpraktijk De Meander", "Praktijk Immerzeel/Quist", "Gezondheidscentrum Abbewolde", "Huisartsen Op De Brink",
        "Dokters van Kortenhoeven", "HOED Lage Zwet", "Huisartsenpraktijk Zonnestraat",
    ),
    groups=("Zorggroep Meanderland", "Huisartsenorganisatie Wijdenesse", "RHO Noorderzwet", "GGZ-netwerk Sint-Odaveen", "Eerstelijnshuis Uddel", "Coöperatie De Veluwezoom Huisartsen"),
    schools=("Leergang Mentaal B.V.", "Nascholingshuis Uddel", "Hogeschool Noorderzwet", "De Denkschuur", "Academie voor Praktijkondersteuning Oost", "Cursuscentrum Monnikeroord"),
    themes=(
        "rouw na een abortus", "bindingsangst", "een cliënt met een dwangstoornis", "vapen onder scholieren", "werkdruk bij agenten", "faalangst",
        "ziekteverlies bij ouders", "woede in het verkeer", "taalbarrière", "overbezorgde ouders", "paniek in de supermarkt", "trauma uit de jeugd",
        "hoarding", "pesten op latere leeftijd", "medicatietrouw", "de chronisch vermoeide patiënt", "ontslag op staande voet",
    ),
    courses=(
        "Omgaan met zelfbeschadiging", "Exposure in de huisartsenpraktijk", "Dialectisch kijken: kort en krachtig", "Herstelgericht werken",
        "Neurodiversiteit begrijpen", "Problem Solving Treatment", "Rouw in de levensloop", "Eetstoornissen vroeg signaleren",
        "Financiële stress bespreken", "Psychodiagnostiek voor POH'ers", "Slaap en bioritme",
    ),
    said=(
        "De groep merkt op dat de hulpvraag halverwege verschoof.", "Er ontstond een levendig gesprek over verantwoordelijkheid.",
        "Voor de vakantie komt er een proef met twee praktijken.", "Het genogram maakte veel duidelijk.",
        "De rol van de partner bleef tot nu toe buiten beeld.", "Wij hebben het stappenplan nog eens doorlopen.",
        "Niet iedereen is het eens over het moment van verwijzen.", "De inbrenger voelt zich gesteund.",
        "De gedragsdeskundige licht de nieuwe werkwijze toe.", "Bij herhaling wordt het dossier eerst gezamenlijk doorgelezen.",
        "Opvallend was hoe vaak schaamte meespeelt.", "De afspraken van de vorige keer zijn nagekomen.",
        "We oefenden in drietallen en wisselden van rol.", "De klachtenlijst is te lang voor een eerste gesprek.",
        "Er is behoefte aan een vast aanspreekpunt bij de wijkagent.", "Het helpt om de verwachting vooraf uit te spreken.",
    ),
    todo=("nieuwe werkplek aanvragen", "signaleringsplan uitdelen", "telefoonlijst verversen", "overleg met de apotheker plannen", "verwijsadressen checken", "terugkoppeling aan maatschap", "proefabonnement opzeggen"),
)
