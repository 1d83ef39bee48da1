"""Invented papers as lines of text, with what a careful reader says of each: paper, category, kind.

`KNOWN` is what the word lists were written beside. `APART` was written at once and kept unseen while they were: its
score on the first try is in the commit that brought it.
"""

from typing import NamedTuple


class Paper(NamedTuple):
    name: str
    kind: str | None
    category: str | None
    text: str


KNOWN = (
    Paper(
        "verslag",
        "intervisie",
        "B",
        """
                    Intervisieverslag
      Datum:        14 maart 2023
      Tijd:         19.00 - 21.00 uur
      Aanwezig:     P. Jansen, A. de Boer, M. van Dijk
      Afwezig:      K. Smit (m.k.)
      Methode:      incidentmethode

      Inbreng: casus over een jonge moeder met angstklachten. De groep stelt vragen.
      Volgende bijeenkomst: 12 mei 2023
    """,
    ),
    Paper(
        "supervisie",
        "supervisie",
        "B",
        """
      VERKLARING SUPERVISIE

      Ondergetekende, drs. K. Bos, supervisor LVSC, verklaart dat P. Jansen in de periode
      januari t/m juni 2022 heeft deelgenomen aan 6 supervisiebijeenkomsten van 1,5 uur.

      Handtekening supervisor
    """,
    ),
    Paper(
        "mdo",
        "casuistiek",
        "B",
        """
      Verslag MDO 3 juni 2021
      Aanwezig: P. Jansen (POH-GGZ), dr. A. Kok (huisarts), L. Blom (wijkverpleegkundige)
      Besproken casussen:
      1. Casus A: vrouw, 40 jaar. Afspraak: verwijzing.
    """,
    ),
    Paper(
        "notulen netwerk",
        "netwerkbijeenkomst",
        "B",
        """
      Notulen netwerkbijeenkomst GGZ regio Zuid
      Datum: 5 april 2022      Locatie: wijkcentrum
      Aanwezig: P. Jansen, A. de Boer, Y. Demir
      Afwezig (m.k.): K. Smit

      1. Opening en mededelingen
      2. Intervisie: er wordt een nieuwe groep gestart
      3. Rondvraag
      Sluiting 21.30 uur
    """,
    ),
    Paper(
        "certificaat B",
        "scholing_elders",
        "B",
        """
                          CERTIFICAAT
         Hierbij verklaart Academie Helder dat
                       P. Jansen
         heeft deelgenomen aan de nascholing
              Omgaan met rouw in de praktijk
         op 3 november 2022 (4 contacturen)
         Geaccrediteerd door NVvPO voor 4 punten
    """,
    ),
    Paper(
        "certificaat A",
        "geaccrediteerde_scholing",
        "A",
        """
                          Certificaat
         Hierbij verklaart Academie Helder dat
                       P. Jansen
         heeft deelgenomen aan de cursus Slaapproblemen
         op 3 november 2022
         Deze cursus is geaccrediteerd door de LV POH-GGZ voor 4 punten. PE-online ID 345678
    """,
    ),
    Paper(
        "factuur",
        None,
        None,
        """
      Academie Helder BV                             Factuur
      Factuurnummer: 2023-0045      Factuurdatum: 14-03-2023
      Omschrijving                 Aantal     Bedrag
      Deelname intervisie 2023     1          EUR 450,00
      Subtotaal EUR 450,00     BTW 21%  EUR 94,50
      Te betalen binnen 14 dagen op IBAN NL00BANK0123456789
    """,
    ),
    Paper(
        "uitnodiging",
        None,
        None,
        """
      Uitnodiging netwerkbijeenkomst
      Beste collega,
      Graag nodigen wij je uit voor de netwerkbijeenkomst op 12 mei 2023 van 19.00 tot 21.00 uur.
      Aanmelden kan via de website. Kosten deelname: geen.
    """,
    ),
    Paper(
        "overleg",
        "vakinhoudelijk_overleg",
        "B",
        """
      Presentielijst POH-overleg
      Datum 12 oktober 2021  Tijd 13.00 - 15.00 uur
      Naam                  Functie          Handtekening
      P. Jansen             POH-GGZ
      A. de Boer            POH-GGZ
      K. Smit               POH-S
    """,
    ),
    Paper(
        "stage",
        "stagebegeleiding",
        "B",
        """
      Verklaring stagebegeleiding
      Hierbij verklaart Hogeschool De Brug dat mevrouw P. Jansen de stage van student T. Vos
      heeft begeleid in de periode september 2021 t/m januari 2022, in totaal 40 uur.
    """,
    ),
    Paper(
        "werkgever",
        None,
        None,
        """
      WERKGEVERSVERKLARING
      Hierbij verklaart Huisartsenpraktijk De Eik dat P. Jansen sinds 1 mei 2018 in dienst is
      als POH-GGZ voor 24 uur per week.
    """,
    ),
    Paper(
        "cv",
        None,
        None,
        """
      Curriculum Vitae
      P. Jansen
      Werkervaring
      2018 - heden   POH-GGZ, Huisartsenpraktijk De Eik
      Opleiding      Post-hbo POH-GGZ
      Nevenactiviteiten: lid intervisiegroep, supervisie
    """,
    ),
    Paper(
        "congres",
        "congres",
        "B",
        """
      Bewijs van deelname
      Landelijk POH-GGZ Congres 2023
      mevrouw A. de Boer was aanwezig bij het congres op 9 november 2023
    """,
    ),
    Paper(
        "meldcode",
        "meldcode",
        "B",
        """
      Certificaat
      uitgereikt aan
      A. de Boer
      voor het volgen van de training Meldcode huiselijk geweld en kindermishandeling
      Datum: 4 april 2022       Duur: 2 uur
    """,
    ),
    Paper(
        "organisatie",
        "netwerkbijeenkomst_organisatie",
        "B",
        """
      Verklaring
      Zorggroep Zandlicht verklaart dat P. Jansen de netwerkbijeenkomst GGZ van 4 april 2022
      heeft georganiseerd en voorgezeten. Voorbereiding en bijeenkomst samen 5 uur.
    """,
    ),
    Paper(
        "letterhead",
        "casuistiek",
        "B",
        """
      Praktijk voor Supervisie en Coaching Noord
      Casuïstiekbespreking
      Datum: 9 mei 2022
      Aanwezig: A. de Boer, P. Jansen, K. Smit
      Besproken: omgaan met agressie
    """,
    ),
)

APART = (
    Paper(
        "a1 formulier hoofdletters",
        "intervisie",
        "B",
        """
      FORMULIER INTERVISIE POH-GGZ
      NAAM  P. Veenhof            REGISTRATIENUMMER  90123
      DATUM BIJEENKOMST           22-09-2022
      AANTAL DEELNEMERS           6
      AANTAL UREN                 2
      LEERPUNTEN                  beter doorvragen
      HANDTEKENING
    """,
    ),
    Paper(
        "a2 brief",
        "kwaliteitswerkgroep",
        "B",
        """
      Zorgkoepel Oost
      Betreft: deelname kwaliteitswerkgroep GGZ
      Geachte commissie,
      Hierbij bevestigen wij dat mevrouw J. Hazelaar in 2021 heeft deelgenomen aan vijf
      bijeenkomsten van de kwaliteitswerkgroep GGZ van onze zorggroep, elk van twee uur.
      Met vriendelijke groet, T. Wever, manager zorg
    """,
    ),
    Paper(
        "a3 bestuur",
        "bestuurlijk_werk",
        "B",
        """
      Verklaring bestuurlijke activiteiten
      De vereniging verklaart dat H. Okker in 2022 als bestuurslid aanwezig is geweest bij
      4 bestuursvergaderingen.
    """,
    ),
    Paper(
        "a4 meekijk",
        "meekijken",
        "B",
        """
      Verslag meekijken op de praktijk
      Naam POH: S. Duin
      Datum 11 april 2023    Coach: L. Grift
      Bijgewoonde consulten: 3
      Feedback: goede aansluiting bij de patiënt
    """,
    ),
    Paper(
        "a5 webinar",
        "scholing_elders",
        "B",
        """
      Deelnamecertificaat
      Webinar Leefstijl en psyche
      Hiermee verklaren wij dat
      Sanne Duin
      het webinar volledig heeft gevolgd op 7 februari 2022 (1,5 uur).
    """,
    ),
    Paper(
        "a6 programma",
        None,
        None,
        """
      Programma themamiddag Eetstoornissen
      13.00 Inloop met koffie
      13.30 Opening door de dagvoorzitter
      13.45 Lezing: vroegsignalering
      15.00 Pauze
      15.15 Workshops
      16.30 Borrel
      Aanmelden voor 1 mei via onze website
    """,
    ),
    Paper(
        "a7 aanmelding",
        None,
        None,
        """
      Bevestiging van uw aanmelding
      Beste mevrouw Duin,
      U bent ingeschreven voor de intervisietraining op 3 maart 2023. U ontvangt het certificaat na afloop.
    """,
    ),
    Paper(
        "a8 zorggroep scholing",
        "interne_scholing",
        "B",
        """
      Bewijs van deelname interne scholing
      Naam deelnemer: S. Duin
      Onderwerp: Triage
      Datum: 15-06-2022      Uren: 3
    """,
    ),
    Paper(
        "a9 casuistiek",
        "casuistiek",
        "B",
        """
      Casuïstiek huisartsenpraktijk De Kade
      Datum: 2 dec. '21  van 12.30 tot 13.30 uur
      Deelnemers: S. Duin, dr. P. Veld, dr. L. Kroon
      Ingebracht: twee casussen, geanonimiseerd
    """,
    ),
    Paper(
        "a10 werkconferentie",
        "werkconferentie",
        "B",
        """
      Deelnamebewijs
      Werkconferentie Samen sterk in de wijk
      De heer R. Oever heeft op 8 juni 2023 deelgenomen.
    """,
    ),
    Paper(
        "a11 zelfstudie",
        "zelfstudie",
        "B",
        """
      Urenverantwoording zelfstudie
      Naam: R. Oever
      Gelezen: Handboek psychiatrie in de eerste lijn, hoofdstuk 3 t/m 6
      Bestede tijd: 8 uur, periode maart 2022
    """,
    ),
    Paper(
        "a12 publicatie",
        "publicatie",
        "B",
        """
      Bewijs van publicatie
      De redactie bevestigt dat R. Oever auteur is van het artikel Angst bij ouderen,
      gepubliceerd in het juninummer 2021.
    """,
    ),
    Paper(
        "a13 offerte",
        None,
        None,
        """
      Offerte supervisietraject
      Geachte heer Oever, voor 10 supervisiegesprekken bieden wij u aan: EUR 1.150,- excl. btw.
      Geldig tot 1 mei 2023
    """,
    ),
    Paper(
        "a14 planning",
        None,
        None,
        """
      Jaarplanning intervisie 2024
      Datum           Tijd            Locatie
      16 januari      19.00 - 21.00   Kade 3
      12 maart        19.00 - 21.00   Kade 3
      14 mei          19.00 - 21.00   Kade 3
    """,
    ),
    Paper(
        "a15 jaaroverzicht",
        "intervisie",
        "B",
        """
      Overzicht intervisiebijeenkomsten 2022
      Naam: R. Oever
      Datum           Uren     Aanwezig
      16 januari      2        ja
      12 maart        2        ja
      14 mei          2        nee
    """,
    ),
    Paper(
        "a16 nascholing register",
        "geaccrediteerde_scholing",
        "A",
        """
      BEWIJS VAN DEELNAME
      Naam: M. Terpstra
      Scholing: Psychofarmaca voor de POH-GGZ
      Datum: 3-3-2021
      Accreditatie: Kwaliteitsregister POH-GGZ, 5 punten (categorie A)
    """,
    ),
    Paper(
        "a17 v&vn",
        "scholing_elders",
        "B",
        """
      Certificaat van deelname
      Mevrouw M. Terpstra heeft deelgenomen aan de bijscholing Verslaving op 8-8-2021.
      Accreditatie V&VN: 3 punten
    """,
    ),
    Paper(
        "a18 lidmaatschap",
        None,
        None,
        """
      Bewijs van lidmaatschap 2023
      Hierbij verklaren wij dat M. Terpstra lid is van de vereniging.
    """,
    ),
    Paper(
        "a19 netwerkavond",
        "netwerkbijeenkomst",
        "B",
        """
      Aanwezigheidslijst
      Bijeenkomst: Netwerkavond jeugd en ggz
      Datum: 10-10-2022
      Naam                   Organisatie            Paraaf
      M. Terpstra            Huisartsen Kade
      J. Bron                Wijkteam
    """,
    ),
    Paper(
        "a20 vacature",
        None,
        None,
        """
      Vacature POH-GGZ 24 uur per week
      Wij zoeken een collega die deelneemt aan intervisie en casuïstiek.
      Wat wij bieden: goede scholing
    """,
    ),
    Paper(
        "a21 gespreksgroep",
        "begeleiding",
        "B",
        """
      Verslag begeleidingsgesprek
      Medewerker: M. Terpstra     Coach: L. Grift
      Datum: 7 juli 2022      Duur: 1 uur
      Besproken: werkdruk, agenda
    """,
    ),
    Paper(
        "a22 icto",
        "intervisie",
        "B",
        """
      Verslag intercollegiale toetsing
      Datum 12-11-2020
      Aanwezigen: R. Oever, M. Terpstra, J. Bron, S. Duin
      Vraag van de inbrenger: hoe ga ik om met een zwijgende patiënt?
    """,
    ),
    Paper(
        "a23 supervisieovereenkomst",
        None,
        None,
        """
      Supervisieovereenkomst
      Tussen K. Bos (supervisor) en S. Duin (supervisant) wordt overeengekomen dat in 2023
      tien bijeenkomsten van een uur zullen plaatsvinden. Tarief: 110 euro.
    """,
    ),
    Paper(
        "a24 provinciaal",
        "netwerkbijeenkomst",
        "B",
        """
      Kort verslag provinciale bijeenkomst kennisnetwerk
      5 november 2021, 13.00 - 16.30 uur
      Aanwezig: 34 leden, onder wie S. Duin en J. Bron
      Programma: lezing over trauma, daarna uitwisseling
    """,
    ),
    Paper(
        "a25 parkeerbon",
        None,
        None,
        """
      Parkeerbewijs
      Q-garage centrum
      14-03-2023 18:45 - 21:40
      Totaal EUR 7,50
    """,
    ),
    Paper(
        "a26 symposium",
        "congres",
        "B",
        """
      Certificaat
      Symposium Jeugd en GGZ, 12 april 2019
      Mevrouw J. Bron heeft het symposium bijgewoond.
      Accreditatie is aangevraagd bij de LV POH-GGZ.
    """,
    ),
)
