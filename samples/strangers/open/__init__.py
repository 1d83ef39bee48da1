"""Designs that developers may look at."""
# ruff: noqa: E501

from samples.strangers import Collection
from samples.strangers.teller import Words

DESIGNS = Collection()
WORDS = Words(
    first=("Anouk", "Willemijn", "Bram", "Saskia", "Karim", "Dieuwertje", "Ellen", "Gijs", "Hilde", "Ilse", "Jorrit",
           "Karin", "Leonie", "Meike", "Nienke", "Okke", "Pauline", "Quinten", "Rianne", "Selma", "Tamara", "Ursula",
           "Vera", "Wouter", "Xandra", "Yvonne", "Zeynep", "José", "René", "Anne-Fleur"),
    last=("van Bergweide", "Heidekamer", "Lammerslo", "de Waterkers", "van den Elzenbroek", "Torenveld", "Akkerwind",
          "Benali-Kroon", "Slotemaat", "Vinkeloo", "te Hofstee", "Rozenblik", "van der Zwaluw", "Meerdink", "Pelgrom",
          "Oudekerkse", "Stuifzand", "in 't Groen", "Haverkist", "Wolters-Dijk", "Kamerlicht", "Öztürkmen", "Pauwgras",
          "Schaapskooi", "van Oeverland", "de Geelvink", "Tichelman", "Ravenhorst", "van Duinbeek", "Zonneveldt"),
    places=("Groenlo-Noord", "Westerbrink", "Sint Jansveen", "Hoogmade-Zuid", "Oud-Vlietstad", "Dronterwijk", "Elsterheide"),
    practices=("Huisartsenpraktijk Torenveld", "Gezondheidsplein Westerbrink", "Huisartsen aan de Vliet",
               "Praktijk Hoogland & Partners", "Medisch Centrum Elsterheide", "Huisartsengroep Het Baken"),
    groups=("Zorggroep Vlietland Plus", "Coöperatie Huisartsen Westerbrink", "ROS Noorderbuur", "Regio-organisatie DriePunt",
            "Zorggroep De Linde", "Stichting Eerstelijn Elsterheide"),
    schools=("Kennishuis Psyche", "Studio Nascholing", "Training & Zo", "Opleidingsgroep Kompas", "De Leerkamer"),
    themes=("de boze patiënt", "vermijding doorbreken", "jongeren en prestatiedruk", "wanneer stop je?", "verlies en rouw",
            "de rol van de huisarts", "grenzen in de spreekkamer", "slaap en piekeren", "ADHD bij volwassenen",
            "middelengebruik bespreekbaar maken", "schuldenproblematiek", "mantelzorgers", "overgangsklachten of burn-out"),
    courses=("ACT in de spreekkamer", "Oplossingsgericht werken in kortdurende contacten", "Suïcidepreventie in de eerste lijn",
             "Basiscursus SOLK/ALK", "Lichte verstandelijke beperking herkennen", "Rouw en verlies bij ouderen",
             "Motiverende gespreksvoering – verdieping", "Psychofarmaca voor de POH", "E-health en blended begeleiding"),
    said=("De wachtlijsten in de basis-GGZ lopen verder op.", "Er is behoefte aan een overzicht van de sociale kaart.",
          "De huisarts wordt eerder betrokken wanneer klachten na zes gesprekken niet afnemen.",
          "Iedereen herkent de spanning tussen tijdsdruk en aandacht.", "De inbrenger kreeg vijf vragen mee naar huis.",
          "Volgens de groep mag de hulpvraag scherper.", "Het transferpunt is bereikbaar op werkdagen van 9.00 tot 12.00 uur.",
          "De gemeente start in het najaar met een inloop voor mantelzorgers.", "We spraken af de 4DKL vaker te herhalen.",
          "Het ZAG-overleg krijgt een andere opzet.", "Van de 12 praktijken hebben er 9 de enquête ingevuld.",
          "Een deelnemer wees op de webpagina over slaap.", "De consultatie met de psychiater bevalt goed."),
    todo=("sociale kaart bijwerken", "psychiater uitnodigen", "folder rondsturen", "zaal reserveren", "enquête uitwerken",
          "contact leggen met het wijkteam", "casus voorbereiden", "werkafspraken mailen"),
)  # fmt: skip
