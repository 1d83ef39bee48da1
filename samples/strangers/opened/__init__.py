"""The set that was kept for scoring until the readers had been scored on it."""
# ruff: noqa: E501

from samples.strangers import Collection
from samples.strangers.teller import Words

DESIGNS = Collection()
WORDS = Words(
    first=("Agnes", "Bernard", "Chantal", "Douwe", "Evelien", "Froukje", "Gerrit-Jan", "Hanneke", "Imke", "Jolanda", "Klaas",
           "Linda", "Mirjam", "Nadia", "Olaf", "Patricia", "Roel", "Stéphanie", "Trijntje", "Veerle", "Wendy", "Yara",
           "Marjolein", "Cor", "Bertine", "Hatice", "Sjoukje", "Eline", "Margriet", "Arjan"),
    last=("Avondster", "van den Biezenland", "Cornelissink", "Dobbelgaarde", "van Essenveld", "Fluitekruid", "Goudsmelter",
          "de Hazelaarder", "IJsbrandts", "Jonkerhoeve", "Korenvelt", "van Laarbrugge", "Morgenrood", "ter Nijehorst",
          "Ooievaarsnest", "Poelstramer", "Ramselaarhof", "Sterrenbosch", "Turfsteker", "Uitenbroekse", "Visserwal",
          "van Wilgenburcht", "Zandbergenaar", "el Khattabini", "Lindhoutse", "Bronswijkers", "Hooglandsma",
          "van het Riet", "Demirözlü", "Kastanjelaar"),
    places=("Berkenrade", "Nijeveldt", "Zwartsluiterdam", "Midden-Eemland", "Kapelle aan de Rotte", "Oosterhesselte"),
    practices=("Huisartsenpraktijk Avondster", "Dokterspraktijk Berkenrade", "HAP De Wilgen", "Huisartsenmaatschap Eemzicht",
               "Gezondheidscentrum Nijeveldt"),
    groups=("Zorggroep Eemzicht", "Huisartsen Coöperatie Midden", "Eerstelijns Netwerk Nijeveldt", "Stichting GEZ Berkenrade",
            "Doktersnetwerk Rottestreek"),
    schools=("Bureau Wijzer", "NascholingsNetwerk", "De Zorgacademie Eemzicht", "Instituut Kortdurend", "Leerlijn GGZ"),
    themes=("angst voor de tandarts", "overvraging", "de zwijgende cliënt", "seksualiteit", "werk en re-integratie",
            "ouderenpsychiatrie", "eetproblemen", "geloof en cultuur", "afscheid nemen", "conflict met de huisarts",
            "prikkelverwerking", "beeldbellen", "eerste gesprek", "zelfzorg van de hulpverlener"),
    courses=("Cognitieve gedragstherapie voor de POH", "Trauma in beeld", "Transdiagnostisch werken", "Slaapoefentherapie",
             "Autisme bij vrouwen", "Systeemgericht kijken", "Dementie en mantelzorg", "De kracht van kort contact"),
    said=("De app van het beeldbelprogramma hapert nog.", "Men vindt de verwijslijst onoverzichtelijk.",
          "Na de vakantie volgt een nieuwe inventarisatie.", "We bespraken hoe je een gesprek begrenst.",
          "Van de acht aanwezigen hebben vijf ervaring met de nieuwe vragenlijst.", "Spreekuur is op dinsdag tot 16.30 uur.",
          "De indruk is dat 45 minuten per consult voldoende is.", "Twee casussen blijven op de lijst staan.",
          "De crisisdienst heeft sinds 1 april een ander nummer.", "Er komt een proef met groepsconsulten.",
          "Het is fijn om van elkaar te horen dat twijfel erbij hoort.", "In 2017 liep een soortgelijk project vast."),
    todo=("lijst aanpassen", "spreker zoeken", "verslag delen", "nieuwe datum prikken", "protocol nalopen", "navraag doen"),
)  # fmt: skip
