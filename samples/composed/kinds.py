"""What each kind of activity is called on paper, and the titles of papers about it."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

NOUNS: dict[str, tuple[str, ...]] = {
    "intervisie": ("intervisie", "intervisiebijeenkomst", "intervisieavond", "intervisie POH-GGZ", "collegiale intervisie",
                   "intervisiegroep", "bijeenkomst intervisiegroep", "intervisiesessie", "intervisiemiddag", "onderlinge intervisie"),
    "supervisie": ("supervisie", "supervisiegesprek", "supervisiesessie", "individuele supervisie", "supervisiebijeenkomst",
                   "groepssupervisie", "supervisie (individueel)", "supervisiecontact"),
    "casuistiek": ("casuïstiekbespreking", "casuïstiek", "MDO", "multidisciplinair overleg GGZ", "casusbespreking", "casuïstiekoverleg",
                   "bespreking casuïstiek", "patiëntbespreking (geanonimiseerd)", "casuïstiekavond", "multidisciplinair overleg"),
    "netwerkbijeenkomst": ("netwerkbijeenkomst", "netwerkavond", "netwerkoverleg POH-GGZ", "regionale netwerkbijeenkomst",
                           "netwerkmiddag GGZ", "bijeenkomst regionaal netwerk", "netwerkbijeenkomst POH-GGZ", "netwerkborrel met programma"),
    "kwaliteitswerkgroep": ("kwaliteitswerkgroep", "werkgroep kwaliteit", "kwaliteitswerkgroep POH-GGZ", "werkgroep kwaliteit GGZ",
                            "kwaliteitswerkgroep depressie", "werkgroep kwaliteitsbeleid GGZ", "bijeenkomst kwaliteitswerkgroep"),
    "vakinhoudelijk_overleg": ("POH-overleg", "vakinhoudelijk overleg", "vakinhoudelijk overleg POH-GGZ", "POH-GGZ overleg", "vakoverleg",
                               "werkoverleg POH-GGZ (vakinhoudelijk)", "overleg praktijkondersteuners GGZ", "inhoudelijk overleg POH"),
    "bestuurlijk_werk": ("bestuursvergadering", "vergadering projectgroep Integratie zorgprogramma's", "projectgroepvergadering",
                         "bestuursoverleg beroepsvereniging", "bestuurlijk overleg", "vergadering van het bestuur",
                         "projectgroep ketenzorg"),
    "meekijken": ("meekijken op de praktijk", "meekijkmoment", "meekijken spreekuur", "praktijkobservatie (meekijken)", "meekijkdag",
                  "meekijkafspraak", "meekijken bij consulten"),
    "begeleiding": ("begeleidingsgesprek", "begeleiding", "individueel begeleidingsgesprek", "begeleidingsgesprek POH-GGZ",
                    "coachgesprek", "werkbegeleiding"),
    "interne_scholing": ("interne scholing", "interne training", "scholing eigen organisatie", "in-company scholing", "interne bijscholing",
                         "klinische les (intern)", "teamscholing", "scholingsmiddag intern"),
    "scholing_elders": ("nascholing", "scholing", "training", "e-learning", "webinar", "cursus", "bijscholing", "nascholingsavond",
                        "workshop", "masterclass"),
    "congres": ("congres", "landelijk congres", "jaarcongres", "congres POH-GGZ", "najaarscongres", "congresdag GGZ"),
    "werkconferentie": ("werkconferentie", "regionale werkconferentie", "werkconferentie GGZ", "invitational werkconferentie",
                        "werkconferentie mentale gezondheid"),
    "meldcode": ("training meldcode", "scholing meldcode huiselijk geweld en kindermishandeling", "meldcode huiselijk geweld",
                 "e-learning meldcode", "werken met de meldcode", "meldcode kindermishandeling"),
    "zelfstudie": ("zelfstudie", "zelfstudie vakliteratuur", "bestuderen van vakliteratuur", "literatuurstudie (zelfstudie)",
                   "lezen vakliteratuur", "vakliteratuur"),
    "netwerkbijeenkomst_organisatie": ("organisatie netwerkbijeenkomst", "het organiseren van de netwerkbijeenkomst",
                                       "organiseren netwerkavond", "organisatie regionale netwerkbijeenkomst"),
    "stagebegeleiding": ("stagebegeleiding", "begeleiden van een stagiaire", "begeleiding stagiair", "begeleiden stagiaire",
                         "praktijkbegeleiding student"),
    "publicatie": ("publicatie", "artikel in vakblad", "gepubliceerd artikel", "publicatie vakblad", "auteurschap artikel"),
}  # fmt: skip
MET = ("intervisie", "intervisie", "intervisie", "casuistiek", "casuistiek", "netwerkbijeenkomst", "netwerkbijeenkomst",
       "kwaliteitswerkgroep", "vakinhoudelijk_overleg", "vakinhoudelijk_overleg", "bestuurlijk_werk", "supervisie", "interne_scholing",
       "begeleiding", "meekijken", "werkconferentie")  # fmt: skip
"""What reports are written of, the frequent more often."""
ALONE = ("supervisie", "meekijken", "begeleiding")
"""Two people in a room, no group."""
LISTED = ("intervisie", "intervisie", "netwerkbijeenkomst", "casuistiek", "vakinhoudelijk_overleg", "werkconferentie", "interne_scholing",
          "kwaliteitswerkgroep")  # fmt: skip
PROVED = ("scholing_elders", "scholing_elders", "scholing_elders", "congres", "werkconferentie", "meldcode", "interne_scholing",
          "netwerkbijeenkomst", "geaccrediteerde_scholing", "geaccrediteerde_scholing", "intervisie", "casuistiek")  # fmt: skip
IN_ROWS = ("intervisie", "intervisie", "supervisie", "casuistiek", "netwerkbijeenkomst", "vakinhoudelijk_overleg", "kwaliteitswerkgroep",
           "interne_scholing", "scholing_elders", "meekijken", "zelfstudie", "congres", "bestuurlijk_werk", "meldcode")  # fmt: skip

REPORTS = ("Verslag {n}", "{N}", "Notulen {n}", "Verslagformulier {n}", "Formulier {n}", "Registratieformulier {n}", "Aantekeningen {n}",
           "Samenvatting {n}", "Kort verslag {n}", "{N} – verslag", "{N}: verslag", "Bijeenkomstverslag {n}", "Verslaglegging {n}",
           "Terugkoppeling {n}", "Besluitenlijst {n}", "Verslag van de {n}", "Notulen van {n}", "{N} (notulen)", "Minutes {n}",
           "Bewijsstuk {n}")  # fmt: skip
PLAIN_REPORTS = ("Verslagformulier", "Registratie activiteit", "Bijeenkomstformulier", "Deskundigheidsbevordering", "Verslag bijeenkomst",
                 "Bewijsstuk categorie B", "Registratieformulier activiteiten", "Logboekblad", "Formulier beroepsgebonden activiteit",
                 "Verantwoording activiteit", "Activiteitenformulier", "Verslag van een bijeenkomst")  # fmt: skip
PROOFS = ("Bewijs van deelname", "Certificaat", "Deelnamebewijs", "Certificate of attendance", "Verklaring van deelname",
          "Aanwezigheidsverklaring", "Presentiebewijs", "Bewijs van aanwezigheid", "Deelnamecertificaat", "Deelnameverklaring",
          "Bevestiging van deelname", "Getuigschrift", "Bewijs van bijwoning", "Deelnemersverklaring", "Certificaat van deelname")  # fmt: skip
LISTS = ("Presentielijst", "Aanwezigheidslijst", "Tekenlijst", "Aftekenlijst", "Deelnemerslijst met handtekening", "Presentieoverzicht",
         "Intekenlijst aanwezigen", "Handtekeningenlijst", "Presentie", "Attendance list", "Absentie- en presentielijst")  # fmt: skip
OVERVIEWS = ("Overzicht {y}", "Jaaroverzicht {y}", "Activiteitenoverzicht {y}", "Logboek deskundigheidsbevordering {y}",
             "Overzicht bijeenkomsten {y}", "Registratie activiteiten {y}", "Urenverantwoording {y}", "Portfolio {y}",
             "Overzicht categorie B {y}", "Mijn activiteiten in {y}", "Logboek {y}", "Verantwoording deskundigheidsbevordering {y}",
             "Scholingsoverzicht {y}", "Overzicht niet-geaccrediteerde activiteiten {y}", "Jaarstaat {y}")  # fmt: skip
STATEMENTS = ("Verklaring", "Bevestiging", "Ondertekende verklaring", "Aan wie dit aangaat", "Bewijs", "Schriftelijke verklaring",
              "Bevestigingsbrief", "VERKLARING", "Hierbij verklaard", "To whom it may concern")  # fmt: skip
ELSEWHERE = ("V&amp;VN", "het NIP", "NVvPO", "het Kwaliteitsregister V&amp;V", "de NVvP", "FGzPt", "SKJ", "het ABAN", "de LVVP",
             "Registerplein", "de VGCt", "NVO", "het CRT")  # fmt: skip
"""Associations whose accreditation is not our register's."""
OURS = ("het Kwaliteitsregister POH-GGZ (ANPG)", "de LV POH-GGZ", "ANPG, categorie A", "het register van de LV POH-GGZ", "ANPG",
        "Kwaliteitsregister POH-GGZ, categorie A")  # fmt: skip
JOBS = ("POH-GGZ", "praktijkondersteuner GGZ", "POH GGZ", "huisarts", "psycholoog", "SPV", "POH-GGZ i.o.", "kaderhuisarts GGZ", "gz-psycholoog",
        "wijkverpleegkundige", "POH-GGZ jeugd", "verpleegkundig specialist")  # fmt: skip
METHODS = ("incidentmethode", "roddelmethode", "Balintmethode", "vijfstappenmethode", "socratisch gesprek", "kernkwadranten", "tienstappenplan",
           "leren van successen", "dynamische oordeelsvorming", "vrije bespreking", "GROW-model", "deep democracy")  # fmt: skip
PROFESSION = (
    "POH-GGZ",
    "praktijkondersteuner GGZ",
    "POH GGZ",
    "praktijkondersteuner huisarts GGZ",
    "POH-GGZ i.o.",
    "POH ggz/SPV",
)
"""The holder's own."""
