"""Kept for scoring: do not open this folder when you work on the readers, and do not look at its papers.

What the examiner of a register would draw up to try a reader blind: what comes in most often, in fair shares; reports
and forms of peer groups, lists of one meeting, certificates, minutes, statements, short overviews of a year, and what
looks like evidence and is none.
"""
# ruff: noqa: E501  (lists of words)
# fmt: off

from samples.strangers import Collection
from samples.strangers.teller import Words

DESIGNS = Collection()
WORDS = Words(
    first=(
        "Anouschka", "Bernadet", "Chantalle", "Diederik", "Elsemieke", "Frouwke", "Geert-Jan", "Heilwich", "Imre", "Jozina", "Karlijne",
        "Lammert", "Mirella", "Nardy", "Otto", "Pleun", "Quirijn", "Rianca", "Stijntje", "Tryntsje", "Ursela", "Vivianne", "Wytske",
        "Yfke", "Zeliha", "Akkelien", "Barteld", "Carina", "Dorine", "Emmelie", "Freerk", "Gonnie", "Hülya", "Ivonne", "Jeltje",
        "Klaas-Jan", "Lonneke", "Marlous", "Neleke", "Reinou", "Senna", "Tessel", "Wubbina", "Rudolf", "Mieneke", "Sybren",
    ),
    last=(
        "Aalderink", "van Beukering", "Cloosterman", "van den Dool", "Eggenkamp", "Feitsma", "de Gooyer", "Hoekzema", "IJpelaan", "Jonkergouw",
        "Kamerlingh", "van Lindenhof", "Meulendijks", "Nieuwlander", "Oudakker", "Postmus", "van der Ree", "Schipperheijn", "Tolsma", "van Uitert",
        "Verhoogt", "Wagemakers", "van IJssel", "Zeilmaker", "Bouazza", "Demirtas", "van Haaften-Vos", "ter Maat", "de Waard", "op 't Veld",
        "Reijngoud", "Spanjaard", "Kloosterhuis", "van Gelderen", "Duindam", "Holtackers", "Lansink", "Ravenstein", "Bosgraaf", "Timmerhuis",
        "van der Hulst", "Nooitgedacht", "Prinsen", "Ekkelkamp", "Wesselius", "Cuperus",
    ),
    places=("Eikenveen", "Oud-Rozendijk", "Hallumerzijl", "Sint Petersbroek", "Doornhuizen", "Westrikhaven", "Brakelerwaard", "Nieuw-Gaasterveen", "Lemeldijk", "Vorstwijk"),
    practices=(
        "Huisartsenpraktijk Aalderink & Postmus", "Gezondheidscentrum Westrikhaven", "Praktijk De Oude Pastorie", "Huisartsen Lemeldijk", "Medisch Centrum Rozendijk",
        "Huisartsenpraktijk Doornhuizen", "Praktijk 't Stoepje",
    ),
    groups=("Zorggroep Waardenland", "Huisartsenzorg Gaasterveen", "Coöperatie Eerstelijn Brakel", "Regionale Huisartsenorganisatie Vorstwijk", "Samen Zorgen Eikenveen", "HOOG Doornhuizen"),
    schools=("Opleidingscentrum Zorgkompas", "Mens & Praktijk Nascholing", "Hogeschool Waardenland", "Bureau Bijscholing Brakel", "Leerpunt Eerstelijn", "Stichting Nascholing POH"),
    themes=(
        "een patiënt die steeds afzegt", "eigen grenzen in de spreekkamer", "vermoeden van ADHD bij volwassenen", "rouw na zelfdoding in het gezin", "langdurig verzuim en de bedrijfsarts",
        "samenwerken met de huisarts", "angst om te vliegen", "somberheid bij jonge moeders", "mantelzorg en overbelasting", "de patiënt die alleen over pijn praat", "alcohol bij ouderen",
        "suïcidaliteit uitvragen", "wachttijden in de GGZ", "afronden van een traject", "opvoedvragen na een scheiding", "gokken", "overprikkeling op het werk",
    ),
    courses=(
        "Kortdurende interventies bij piekeren", "Acceptance and Commitment Therapy voor de POH", "Oplossingsgericht werken, basis", "SOLK en lichamelijke klachten", "Praten over zelfdoding",
        "Slaapproblemen: CBT-I in de praktijk", "Motiverende gespreksvoering II", "Psychofarmaca voor POH-GGZ", "Autisme: het late herkennen", "Persoonlijkheidsproblematiek herkennen", "Werken met de 4DKL",
    ),
    said=(
        "De inbrengster vraagt zich af of zij te lang doorgaat met deze begeleiding.", "Na een ronde vragen blijkt de kern in de relatie met de werkgever te liggen.",
        "De groep ziet vooral een patroon van aanpassen en uitstellen.", "We spraken af om bij twijfel eerder met de huisarts te overleggen.",
        "Herkenbaar voor bijna iedereen: de neiging om te gaan redden.", "In de nabespreking kwam naar voren dat een duidelijk eindpunt ontbreekt.",
        "Ik neem mee om het doel van het gesprek eerder te benoemen.", "De kaart van de sociale kaart wordt nog weinig gebruikt.",
        "Het advies is om bij de volgende afspraak de naaste uit te nodigen.", "Een collega vertelt hoe zij dit in haar praktijk heeft opgelost.",
        "Er is uitgebreid stilgestaan bij de eigen gevoelens van onmacht.", "De verwijsbrief kan korter en moet de hulpvraag bevatten.",
        "Na de zomer bekijken we of de afspraken werken.", "Iedereen vond de oefening met de lege stoel leerzaam.",
        "De samenwerking met het sociaal team verloopt stroef maar wordt beter.", "Besproken is wat wel en niet in het dossier hoort.",
        "Zij slaapt al 3 weken niet meer dan 5 uur per nacht.", "Hij werkt 32 uur en zorgt daarnaast voor zijn vader.", "Sinds de verhuizing in 2016 is het contact met de buren minder.",
        "Afgesproken is om twee keer per week een half uur te wandelen.", "De huisarts schreef in het voorjaar 10 mg citalopram voor.", "Om 4 uur 's nachts ligt zij te malen over het werk.",
        "Na 5 gesprekken is de klacht niet minder geworden, eerder anders.", "Wie is hier eigenlijk probleemeigenaar, vroeg een van ons.", "De score op de vragenlijst daalde van 24 naar 15.",
        "Een van de adviezen was om het genogram er nog eens bij te pakken.", "We hebben het rollenspel twee keer overgedaan.", "De partner is in het gesprek uitgenodigd maar kwam niet.",
        "Er is een wachttijd van 14 weken bij de specialistische zorg.", "Het lukt haar niet om op de rem te trappen.", "Tegenoverdracht bleek een beter woord dan ergernis.",
        "De inbrenger zag pas in de groep hoe boos hij was.", "Bij de balie is nu een vast telefonisch spreekuur van 8 tot 9.", "Iemand wijst op artikel 7 van de beroepscode.",
        "In de praktijk van een collega loopt een proef met groepsgesprekken.", "De kosten van € 45 per keer zijn voor veel mensen een drempel.", "Leerzaam was vooral het uitstellen van het eigen oordeel.",
    ),
    todo=("sociale kaart aanvullen", "folder lotgenotengroep rondsturen", "afspraak met POH-jeugd maken", "e-health-module testen", "vragenlijst evalueren", "contactpersonen GGZ nagaan", "locatie reserveren"),
)
