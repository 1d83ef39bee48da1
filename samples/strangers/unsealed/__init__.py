"""The sealed set of 22 November 2026, opened when a new one was sealed: free to look at."""
# ruff: noqa: E501

from samples.strangers import Collection
from samples.strangers.teller import Words

DESIGNS = Collection()
WORDS = Words(
    first=("Annemiek", "Marloes", "Jeroen", "Manon", "Ingeborg", "Peter", "Anja", "Fenna", "Monique", "Mariëlle", "Vincent", "Lotte",
           "Suzanne", "Jacqueline", "Erik", "Marit", "Bianca", "Frank", "Simone", "Tineke", "Mieke", "Desirée", "Sander",
           "Heleen", "Kim", "Astrid", "Rob", "Naima", "Corine", "Anne-Marie", "Judith", "Lisanne", "Paulien", "Maarten"),
    last=("Brouwers", "van Dongen", "Postma", "Hendriks", "de Graaf", "Verhoeven", "Smeets", "van den Heuvel", "Kuipers",
          "Schouten", "van Leeuwen", "Jacobs", "Wolters", "Prins", "van der Wal", "Timmermans", "Scholten", "de Haan",
          "Zomer", "Bosman", "Peters-Kok", "van Beek", "Groenendijk", "Hoekstra", "ter Horst", "El Idrissi", "Koster",
          "van Vliet", "Molenaar", "Aydin", "Veldman", "van 't Hof", "Driessen", "Kramer"),
    places=("Wijchterveld", "Boxlo", "Heerdam", "Ravenstede", "Almkerke", "Hoogwolde", "Duinrade"),
    practices=("Huisartsenpraktijk De Esdoorn", "Medisch Centrum Parkzicht", "Huisartsenpraktijk Brink en Koster",
               "Gezondheidscentrum De Ketting", "Huisartsengroep Wijchterveld", "Praktijk aan de Singel"),
    groups=("Zorggroep Maasrand", "Coöperatie HuisartsenZorg Boxlo", "Regionale Huisartsenorganisatie De Linie",
            "Ketenzorg Duinrade BV", "Samenwerkende Huisartsen Heerdam"),
    schools=("Trainingsbureau Kompas GGZ", "Eerstelijns Academie", "Medilex-Noord", "Nascholing POH Nederland",
             "Hogeschool Ravenstede", "Leerpunt Zorg"),
    themes=("piekeren", "burn-out", "ADHD en werk", "de lange wachtlijsten", "gezinsproblematiek",
            "medicatie en bijwerkingen", "lichte verstandelijke beperking", "alcoholgebruik", "dwangklachten",
            "agressie aan de balie", "het eerste consult", "rapporteren in het HIS", "jongeren en schermgebruik",
            "postnatale depressie", "veerkracht", "zorgen voor een naaste", "gespreksvoering bij weerstand", "sociale kaart"),
    courses=("ACT in de huisartsenpraktijk", "Basiscursus oplossingsgericht werken", "Suïcidepreventie voor POH-GGZ",
             "Slaapproblemen: diagnostiek en behandeling", "Motiverende gespreksvoering, verdieping",
             "Herkennen van psychose", "Persoonlijkheidsproblematiek in de eerste lijn", "Medicijnen bij psychische klachten",
             "Rouw en verlies", "Verslaving en de huisartsenpraktijk"),
    said=("Er zijn geen opmerkingen over het vorige verslag.", "De groep herkent dit en geeft enkele tips.",
          "Afgesproken wordt dat dit volgende keer terugkomt.", "Niet iedereen had de stukken vooraf ontvangen.",
          "We hebben gesproken over wat dit met je doet als hulpverlener.", "De inbrenger gaat het gesprek opnieuw aan.",
          "Er wordt gevraagd naar ervaringen met de vragenlijst.", "De samenwerking met het sociaal team verloopt wisselend.",
          "Een collega vertelt over de scholing van vorig jaar.", "Voor een intake wordt meestal 45 minuten gerekend.",
          "De wachttijd bij de basis-GGZ is inmiddels 14 weken.", "Per normpraktijk is 12 uur per week beschikbaar.",
          "Het formulier is te vinden op de website.", "Belangrijk is om tijdig met de huisarts te overleggen.",
          "Vanuit de praktijk komen vooral jonge vrouwen met spanningsklachten.", "Het was een prettige en open sfeer.",
          "De tarieven zijn per 1 januari aangepast.", "Ook de praktijkmanager is op de hoogte gebracht."),
    todo=("ruimte reserveren", "stukken rondsturen", "adressen van verwijzers aanvullen", "contact leggen met de wijkverpleging",
          "evaluatie versturen", "inbreng voorbereiden"),
)  # fmt: skip
