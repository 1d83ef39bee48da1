"""Invented sentences that fill the papers: themes, methods, lessons, agreements, small print."""

THEMES = (
    "Grenzen stellen in het consult", "Omgaan met chronische suïcidaliteit", "Rouw of depressie?",
    "Afbouw antidepressiva",
    "De cliënt die steeds terugkomt", "SOLK en de driehoek met de huisarts", "Werkdruk en eigen balans",
    "Wachttijden en overbruggingszorg", "Slaapproblemen zonder pillen", "Angst bij jongvolwassenen",
    "Samenwerking met het wijkteam", "Trauma: wel of niet beginnen?", "Motiverende gespreksvoering in 20 minuten",
    "Eenzaamheid bij ouderen", "Mantelzorg en overbelasting", "Verwijzen naar de S-GGZ", "Positieve gezondheid",
)  # fmt: skip
METHODS = ("incidentmethode", "roddelmethode", "Balint", "vijfstappenmethode", "Raguse", "de tien-minutenmethode")
LESSONS = (
    "Eerder de huisarts betrekken als de klachten aanhouden.",
    "Niet meteen oplossen maar eerst samenvatten wat de ander zegt.",
    "Ik merk dat ik sneller wil dan de cliënt; dat mag ik benoemen.",
    "Gebruik van de 4DKL na zes weken herhalen in plaats van na 3 maanden.",
    "Een vast moment per week voor overleg met de praktijkassistente.",
    "Het helpt om vooraf een doel voor het gesprek op te schrijven.",
    "De groep gaf terug dat ik veel verantwoordelijkheid overneem.",
    "Terugvalpreventie hoort al in het eerste gesprek.",
)
CASES = (
    "Een vrouw van 34 jaar meldt zich met spanningsklachten na een reorganisatie. Zij slaapt slecht en piekert veel.",
    "Casus B: man, begin vijftig, sinds 2 jaar thuis na een ongeval. De partner trekt aan de bel.",
    "Jongvolwassene (19) met paniekklachten, stopte met de opleiding. Eerdere hulp in 2018 gaf weinig resultaat.",
    "Oudere dame, woont alleen, komt elke 14 dagen op het spreekuur met wisselende lichamelijke klachten.",
)
AGREEMENTS = (
    "De POH neemt contact op met het wijkteam.", "Huisarts beoordeelt de medicatie opnieuw.",
    "Casus komt over zes weken terug.", "Er wordt een gezamenlijk gesprek gepland.", "Afspraken staan in het HIS.",
)  # fmt: skip
MINUTES = (
    "De voorzitter heet iedereen welkom en stelt de agenda vast.",
    "Het verslag van de vorige bijeenkomst wordt zonder wijzigingen vastgesteld.",
    "De wachttijden bij de basis-GGZ lopen op tot 14 weken. De groep inventariseert wat er tussentijds mogelijk is.",
    "Spreker van het wijkteam licht de nieuwe werkwijze toe. Aanmelden kan via het centrale nummer 088-000 45 10.",
    "Het transfermechanisme blijkt in drie van de twaalf gemeenten te werken.",
    "De sociale kaart wordt bijgewerkt; wijzigingen graag mailen naar het secretariaat.",
    "De nieuwe richtlijn (versie 2.1, artikel 3.2) wordt besproken; zie ook blz. 3-4 van de bijlage.",
    "Er is budget voor een spreker van maximaal € 250,00 per keer.",
    "Ervaringen met e-health: ongeveer 30% van de cliënten maakt de modules af.",
)
PRIVACY = (
    "Dit document is alleen bestemd voor het kwaliteitsregister. Vermeld geen gegevens die tot een cliënt te herleiden "
    "zijn (AVG). Bewaartermijn: vijf jaar.",
    "Wij verwerken persoonsgegevens volgens onze privacyverklaring van 25 mei 2018.",
)
NORMS = (
    "Voor herregistratie telt intervisie voor maximaal 10 punten per jaar.",
    "Een intervisiegroep bestaat uit 3 tot 10 deelnemers en komt minimaal 4 keer per jaar bijeen.",
    "Richtlijn: een bijeenkomst duurt ten minste 1 uur.",
)
COURSES = (
    "Motiverende gespreksvoering voor de POH-GGZ", "Suïcidepreventie in de huisartsenpraktijk", "Basiscursus ACT",
    "Slaap en slaapstoornissen", "Rouw en verlies bij volwassenen", "Psychofarmaca voor niet-voorschrijvers",
    "Oplossingsgericht werken in de eerste lijn", "Autisme bij volwassenen herkennen",
)  # fmt: skip
WORKSHOPS = ("Klaar voor morgen", "Samen in de wijk", "GGZ dichterbij", "De kracht van de eerste lijn")
