"""People, places and organisations; nobody here exists. Each half has its own."""
# ruff: noqa: E501

from samples.composed.halves import HALVES, own
from samples.composed.labels import listed
from samples.strangers.teller import Words

FIRST = listed("""Aafke|Abel|Adriana|Aisha|Albert|Alice|Amber|Andrea|Anja|Anke|Anna-Sophie|Anouk|Arie|Astrid|Babette|Barbara
    Bauke|Bea|Berend|Berna|Bianca|Birgit|Boudewijn|Brenda|Britt|Carla|Cees|Celine|Charlotte|Christel|Cindy
    Claudia|Corine|Daan|Daniëlle|Debbie|Denise|Dick|Diny|Dorien|Edith|Eefje|Elise|Ellen|Els|Emine|Emma|Erica
    Erwin|Esther|Eveline|Fenna|Fleur|Floor|Frans|Frederique|Geke|Gerben|Gertie|Gijs|Greet|Guus|Hans|Harry|Heleen
    Henny|Hilde|Ilse|Ineke|Inge|Jacqueline|Jan-Willem|Janneke|Jasmijn|Jeannette|Jelle|Jeroen|Jessica|Joke|Jorien
    José|Judith|Karin|Karlijn|Kees|Kim|Klazien|Laura|Leonie|Leyla|Lidwien|Lisette|Lotte|Lucas|Lucy|Luuk|Maartje
    Machteld|Malika|Manon|Marcel|Margreet|Mariska|Marit|Marloes|Martine|Mieke|Minke|Monique|Myrthe|Naomi|Natasja
    Nel|Nienke|Nynke|Oscar|Paula|Peter|Pim|Rachid|Ramona|Rianne|Riet|Rob|Ronald|Roos|Samira|Sander|Saskia|Selma
    Sietske|Simone|Sonja|Stefan|Suzanne|Sylvia|Tamara|Tessa|Thea|Tineke|Tom|Tonnie|Trudy|Ursula|Vera|Vincent
    Wietske|Willeke|Wim|Wouter|Xandra|Yvette|Yvonne|Zeynep""")
LAST = listed("""Jansen|de Vries|van den Berg|Bakker|van Dijk|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters
    Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|van der Linden|Kok|Jacobs
    de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|Schouten|van Beek|van Vliet|Willems
    van de Ven|Hoekstra|Maas|Verhoeven|Koster|van Dam|Prins|Blom|Huisman|Peeters|de Jonge|Kuipers|van Veen
    Postma|Veenstra|Kramer|van den Brink|Scholten|van Wijk|Timmermans|Groen|Gerritsen|Molenaar|van Doorn|Hofman
    Jonker|Bosman|Wolters|Hermans|Driessen|Sanders|Yilmaz|El Idrissi|Haddad|Özdemir|Nguyen|Kowalska|de Lange
    van Rossum|Vonk|ter Horst|te Velde|in 't Veld|van 't Hof|op den Kamp|Boersma|Hiemstra|Zijlstra|Terpstra
    Wiersma|Bruinsma|de Ruiter|van Egmond|Roelofs|Evers|Pieterse|Tromp|Hoogland|Schippers|Kuiper|Mertens|Gielen
    Janssen-Kuiper|Bakker-de Wit|Vos-Hendriks|de Goede|van Es|Martens|Lammers|Verbeek|Stam|Rutten|Cuijpers
    Nijhuis|Oude Voshaar|Wessels|Zwart|de Bie|Kroon|Benali""")
PLACES = listed("""Dalerveen|Hoogwoude|Rijnbeek|Molenbergen|Westerlo|Eibergen-Noord|Slotermeer|Havenrade|Lindeveld|Oud-Beemster
    Vaartsteden|Zonnehoek|Duinwijk|Kerkrijk|Meerstad|Bergsche Dam|Spaarnerode|Achterkempen|Heidelo|Schansdorp""")
PRACTICES = listed("""Huisartsenpraktijk {p}|Gezondheidscentrum {p}|Medisch Centrum {p}|HAP {p}-West|Huisartsen aan de {p}straat
    Dokterspost {p}|Praktijk Zuiderpark|Huisartsengroep {p}|GC De Wissel|Huisartsenpraktijk Van Loon & De Wijs
    Groepspraktijk {p}|Maatschap huisartsen {p}|Praktijk aan het Plein|Huisartsenhuis {p}""")
GROUPS = listed("""Zorggroep {p} e.o.|Huisartsencoöperatie {p}|Regionale Huisartsenorganisatie {p}|Zorgkoepel {p}|RHO {p}
    Coöperatie Eerstelijnszorg {p}|Huisartsenzorg {p}|Stichting Ketenzorg {p}|Medrie-{p}|Dokterszorg {p}
    Huisartsenkring {p}|Netwerk Mentale Zorg {p}|Eerstelijns Centrum {p}|Praktijkondersteuning {p} B.V.""")
SCHOOLS = listed("""Academie voor Eerstelijns GGZ|Nascholing Plus|Kenniscentrum Mentaal Welzijn|Opleidingsinstituut De Linde
    PraktijkLeren|Trainingsbureau Weerwerk|Het Leerplein|GGZ Scholing Nederland|Zorgleer Academie
    Instituut voor Gespreksvoering|Hogeschool {p}|Stichting Nascholing {p}|Centrum voor Bijscholing
    Cursusbureau Perspectief|ZorgCampus {p}""")
THEMES = listed("""angstklachten bij jongvolwassenen|rouw na suïcide|slaapproblemen|grenzen stellen|het gebruik van de 4DKL
    overdracht en tegenoverdracht|een vastgelopen traject|burn-out en re-integratie|alcohol en somberheid
    lichamelijk onverklaarde klachten|de rol van de naasten|samenwerken met het wijkteam
    motiverende gespreksvoering|suïcidepreventie|ADHD bij volwassenen|wachttijden in de GGZ|e-health
    agressie in de spreekkamer|depressie bij ouderen|eenzaamheid|trauma en PTSS|perfectionisme|piekeren
    vroegsignalering psychose|overgangsklachten|schuldenproblematiek|transculturele zorg|laaggeletterdheid
    de positie van de POH-GGZ|mindfulness|verwijzen naar de basis-GGZ|beroepsgeheim|zingeving|dwangklachten""")
COURSES = listed("""Oplossingsgericht werken in de eerste lijn|Acceptance and Commitment Therapy, basis
    Suïcidepreventie voor de POH-GGZ|Motiverende gespreksvoering verdieping|Kortdurende interventies bij angst
    Slaap en slapeloosheid|Psychofarmaca update|Werken met de G-training|ADHD in de huisartsenpraktijk
    Rouwbegeleiding|Positieve psychologie|Verslaving in de eerste lijn|Persoonlijkheidsproblematiek herkennen
    Ouderen en somberheid|SOLK en stress|Geweldloze communicatie|Burn-outbegeleiding
    Klinisch redeneren in de GGZ|Mindfulness voor professionals|Seksualiteit bespreekbaar maken
    EMDR: wat moet u weten|Eetstoornissen vroeg herkennen|Jongeren en gamen|Gezinsgericht werken
    Depressiepreventie groepsgewijs""")
TODO = listed("""presentatie rondsturen|sociale kaart bijwerken|afspraak maken met het wijkteam|folder bestellen
    casus voorbereiden|literatuur delen|contact opnemen met de basis-GGZ|nieuwe vragenlijst testen
    agenda opstellen|zaal reserveren|protocol aanpassen|terugkoppelen aan de huisartsen|ervaringen verzamelen
    spreker uitnodigen""")


def _placed(half: str, patterns: tuple[str, ...]) -> tuple[str, ...]:
    places = own(half, PLACES)
    return tuple(one.format(p=places[n % len(places)]) for n, one in enumerate(own(half, patterns)))


def words(half: str) -> Words:
    """The names of a half. `said` is empty: composed papers have sentences of their own."""
    return Words(
        tuple(own(half, FIRST)), tuple(own(half, LAST)), tuple(own(half, PLACES)), _placed(half, PRACTICES),
        _placed(half, GROUPS), _placed(half, SCHOOLS), tuple(own(half, THEMES)), tuple(own(half, COURSES)), (),
        tuple(own(half, TODO)),
    )  # fmt: skip


WORDS = {half: words(half) for half in HALVES}
