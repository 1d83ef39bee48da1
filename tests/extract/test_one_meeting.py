"""The day, times and hours of one meeting wherever they stand: mails, screens, minutes, programmes, forms, English.

Drawn by whoever mended the readers, before mending; 24 of the 42 were right then.
"""

import pytest

from extractors.activities import activities_of
from tests.extract.drawn import layout
from tests.extract.test_which_day import said

PAPERS: dict[str, tuple[str, list[str]]] = {
    "file-like title": (
        """
   20240312 notulen intervisie

Aanwezig: Marieke, Jos, Tineke
Opening: 19.30 uur
We bespreken twee casussen.
Sluiting: 21.30 uur
Volgende keer 14 mei bij Jos
""",
        ["2024-03-12 19:30-21:30 2"],
    ),
    "chip": (
        """
   Intervisie POH-GGZ        12 mrt 2024 · 19:30 – 21:30

   Deelnemers  A. Bakker, B. de Boer
   Gespreksleider  C. Smit
   Laatst bijgewerkt 20 maart 2024 14:22
""",
        ["2024-03-12 19:30-21:30 2"],
    ),
    "a line that one may ring": (
        """
   Verslag casuïstiekgroep

Datum: 12 maart 2024
Starttijd: 14.00
Sluiting: 15.30

Voor verwijzingen kan men tot 17.30 uur bellen met de wijkverpleging. Vanaf 8.00 uur staat de lijn open.
""",
        ["2024-03-12 14:00-15:30 1.5"],
    ),
    "english": (
        """
   Certificate of attendance

   This is to certify that Jolanda Prins
   attended the workshop Primary Care Mental Health
   When: Thursday, March 14, 2024
   Time: 9:00 AM - 12:30 PM
   Issued on March 20, 2024
""",
        ["2024-03-14 09:00-12:30 3.5"],
    ),
    "english prose": (
        """
   Certificate
   Jolanda Prins, POH-GGZ
   has attended the symposium Grief on 14 March 2024 in Utrecht
   Total hours: 4.5
   Signed, 20 March 2024
""",
        ["2024-03-14 4.5"],
    ),
    "mail": (
        """
Van: Petra Jansen <petra@mail.example>
Verzonden: maandag 18 maart 2024 09:14
Aan: Jos de Wit
Onderwerp: Bedankt voor je komst

Beste Jos,

Fijn dat je er donderdag 14 maart bij was. Van half acht tot half tien
's avonds hebben we met elkaar intervisie gehad.

Tot ziens op 16 mei!

Petra
""",
        ["2024-03-14 19:30-21:30 2"],
    ),
    "mail 2": (
        """
Datum: 18-03-2024 09:14
Van: Scholingsbureau
Aan: j.dewit@mail.example
Onderwerp: Dank voor uw deelname

Geachte heer De Wit,

Dank voor uw deelname aan de netwerkbijeenkomst van 14 maart 2024.
De bijeenkomst duurde twee uur.
U kunt tot 1 april 2024 de evaluatie invullen.
""",
        ["2024-03-14 2"],
    ),
    "mail 3 english head": (
        """
From: Teams
Sent: Friday, March 15, 2024 10:02 AM
To: Jos de Wit
Subject: RE: intervisie 14 maart

Hoi allemaal,
Hierbij het verslag van gisteren. We begonnen om 19.00 uur en waren om 21.00 uur klaar.
Groet, Petra
""",
        ["2024-03-14 19:00-21:00 2"],
    ),
    "prose minutes": (
        """
   Notulen kwaliteitswerkgroep GGZ
   14 maart 2024, gezondheidscentrum De Brug

1. De voorzitter opent de vergadering om 19.30 uur en heet allen welkom.
2. Mededelingen: per 1 april start een nieuwe collega.
3. De werkgroep bespreekt de verwijsafspraken. De richtlijn van 1 januari 2023 wordt gevolgd.
7. De voorzitter sluit de vergadering om 21.15 uur.
Actie: Jos stuurt voor 28 maart de lijst rond.
""",
        ["2024-03-14 19:30-21:15 1.75"],
    ),
    "start and end labels": (
        """
   Registratieformulier
   Soort activiteit      Intervisie
   Dag                   do. 14/3/2024
   Aanvang               19.30 u
   Einde                 21.15 u
   Plaats                Utrecht
""",
        ["2024-03-14 19:30-21:15 1.75"],
    ),
    "question form": (
        """
   Verantwoording overige deskundigheidsbevordering

   1. Waar ging het over?
      Rouw bij jongeren, intervisie
   2. Op welke datum vond de activiteit plaats?
      14-03-2024
   3. Hoeveel uur heb je eraan besteed?
      1,5
   4. Ingevuld op
      02-04-2024
""",
        ["2024-03-14 1.5"],
    ),
    "question form 2": (
        """
   Wanneer was het?
   14-03-2024
   Hoe lang duurde het (in uren)?
   2
   Wat was de werkvorm?
   Intervisie
   Met hoeveel personen?
   6
""",
        ["2024-03-14 2"],
    ),
    "teams": (
        """
   Aanwezigheidsrapport

   Titel van de vergadering       Intervisie POH-GGZ
   Begintijd vergadering          14-3-2024, 19:28:11
   Eindtijd vergadering           14-3-2024, 21:31:40
   Duur van vergadering           2 u 3 min 29 s
   Aantal deelnemers              6
""",
        ["2024-03-14 19:28-21:31 2.05"],
    ),
    "hours prose": (
        """
   Verklaring

   Ondergetekende verklaart dat mevrouw A. Bakker op 14 maart 2024 aanwezig was bij
   een casuïstiekbijeenkomst van twee en een half uur onder leiding van psychiater Smit.

   Amersfoort, 20 maart 2024
   P. Smit
""",
        ["2024-03-14 2.5"],
    ),
    "incl. break": (
        """
   Bewijs van deelname
   Naam: A. Bakker
   Scholing: Slaapproblemen
   Datum: 14 maart 2024
   Tijd: 13.30 - 17.00 uur (inclusief een pauze van een kwartier)
""",
        ["2024-03-14 13:30-17:00 3.25"],
    ),
    "excl. break": (
        """
   Bewijs van deelname
   Naam: A. Bakker
   Scholing: Slaapproblemen
   Datum: 14 maart 2024
   Duur: 3 uur, exclusief 30 minuten pauze
""",
        ["2024-03-14 3"],
    ),
    "agenda": (
        """
   Programma netwerkavond GGZ
   donderdag 14 maart 2024

   18.30  Inloop met soep en broodjes
   19.00  Opening door de voorzitter
   19.10  Lezing over rouw
   20.15  Pauze
   20.30  Casuïstiek in groepen
   21.30  Afsluiting
""",
        ["2024-03-14 19:00-21:30 2.25"],
    ),
    "agenda ranges": (
        """
   Programma netwerkavond GGZ op donderdag 14 maart 2024

   17.30 - 18.00   Ontvangst met broodjes
   18.00 - 18.15   Welkom
   18.15 - 19.30   Lezing
   19.30 - 19.45   Pauze
   19.45 - 21.00   Workshops
   21.00           Borrel
""",
        ["2024-03-14 18:00-21:00 2.75"],
    ),
    "signature block": (
        """
   Supervisieverslag

   Supervisant: A. Bakker      Supervisor: P. Smit
   14 maart 2024     60 minuten
   Bespreking van de casus en de eigen rol.

   Voor akkoord,
   P. Smit
   Utrecht, 20 maart 2024
""",
        ["2024-03-14 1"],
    ),
    "first day then list sign": (
        """
   Aftekenkaart supervisie
   11 januari 2024         90 minuten
   8 februari 2024         90 minuten
   14 maart 2024           90 minuten
   Gezien: P. Smit, 2 april 2024
""",
        ["2024-01-11 1.5", "2024-02-08 1.5", "2024-03-14 1.5"],
    ),
    "since": (
        """
   Verklaring zorggroep

   Mevrouw A. Bakker werkt sinds 1 april 2019 in onze praktijk. Zij heeft op
   14 maart 2024 deelgenomen aan het POH-overleg (2 uur).
   De volgende bijeenkomst staat gepland op 16 mei 2024.
   20 maart 2024, J. Visser, coördinator
""",
        ["2024-03-14 2"],
    ),
    "news": (
        """
   Nieuws
   Gepubliceerd: 20 maart 2024
   Terugblik netwerkbijeenkomst 14 maart
   Zestig POH's kwamen van 18.00 tot 20.30 uur bijeen in De Brug.
""",
        ["2024-03-14 18:00-20:30 2.5"],
    ),
    "browser print": (
        """
20-03-2024 14:22                          Mijn dossier                                1/1

   Intervisiebijeenkomst
   14-03-2024
   2 uur
   Groep Utrecht-Oost

https://portaal.voorbeeld.example/p/88                                         20-03-2024
""",
        ["2024-03-14 2"],
    ),
    "brackets": (
        """
   Presentielijst intervisie (14 maart 2024)

   Naam                 Handtekening
   A. Bakker            A.B.
   B. de Boer           BdB
   Duur bijeenkomst 2 uur
""",
        ["2024-03-14 2"],
    ),
    "dd": (
        """
   Verslag casuïstiekbespreking dd. 14-3-'24
   van 12.30 tot 14.00 uur

   Aanwezig: A. Bakker, B. de Boer
   Verslag gemaakt 15-3-'24
""",
        ["2024-03-14 12:30-14:00 1.5"],
    ),
    "tijdsinvestering": (
        """
   Reflectieverslag
   Naam             A. Bakker
   Activiteit       Supervisie
   Uitgevoerd op    14 maart 2024
   Tijdsinvestering 1,5
   Vul dit formulier binnen 4 weken in.
""",
        ["2024-03-14 1.5"],
    ),
    "sbu": (
        """
   Certificaat
   A. Bakker
   heeft op 14 maart 2024 de nascholing Angst gevolgd.
   SBU: 3
   Geldig tot 14 maart 2029
""",
        ["2024-03-14 3"],
    ),
    "norm": (
        """
   Intervisieverslag
   Voor registratie telt een bijeenkomst van minimaal 1 uur. Maximaal 10 punten per jaar.
   Bijeenkomst d.d. 14 maart 2024
   We startten om 19.00 uur; einde om 21.00 uur.
""",
        ["2024-03-14 19:00-21:00 2"],
    ),
    "two stacked labels": (
        """
   Datum en tijd
   14 maart 2024, 19:30 tot 21:30 uur
   Datum verslag
   16 maart 2024
   Locatie
   Utrecht
""",
        ["2024-03-14 19:30-21:30 2"],
    ),
    "weekday differs issue": (
        """
   Verslag intervisie
   Utrecht, 20 maart 2024

   Afgelopen donderdag 14 maart kwamen wij bij elkaar. We hebben van 19.30 tot 21.00 uur
   twee casussen besproken.
""",
        ["2024-03-14 19:30-21:00 1.5"],
    ),
    "small print": (
        """
   Intervisiegroep De Linde
   Verslag nummer 4

   Aanwezig: A, B, C
   Casus: meneer kwam in 2019 voor het eerst. Hij is geboren op 3 mei 1985.
   Leerpunten: grenzen stellen

   versie 1.2, 20-3-2024           bijeenkomst: 14-3-2024, 120 min
""",
        ["2024-03-14 2"],
    ),
    "contact": (
        """
   Bewijs van bijwoning
   A. Bakker woonde bij: refereeravond Depressie
   dinsdagavond 12 maart 2024
   Aantal contacturen bedraagt 2,5
   Uitgereikt te Zwolle op 13 maart 2024
""",
        ["2024-03-12 2.5"],
    ),
    "halve": (
        """
   Verslag overleg
   Op 14 maart jl. hebben wij van half 2 tot kwart voor 4 vergaderd over het zorgprogramma.
   Utrecht, 20-3-2024
""",
        ["2024-03-14 13:30-15:45 2.25"],
    ),
    "sms": (
        """
   Hoi! Dit was onze intervisie van do 14/3/24: 19u-21u30, bij Jos thuis.
   Met 6 pers. Groetjes Tineke
   15/3/24
""",
        ["2024-03-14 19:00-21:30 2.5"],
    ),
    "kwartieren": (
        """
   Leergesprek
   Datum     14 maart 2024
   Tijdsduur vijf kwartier
   Met       P. Smit
""",
        ["2024-03-14 1.25"],
    ),
    "table one meeting": (
        """
   Overzicht deelname
   Activiteit                 Uitgevoerd         Begin       Eind
   Intervisie Utrecht         14-03-2024         19:30       21:30
""",
        ["2024-03-14 19:30-21:30 2"],
    ),
    "three cols wat op van tot": (
        """
   Wat                          Op               Van         Tot
   bestuursvergadering          22-02-2024       18:30       21:30
   overleg zorgverzekeraar      06-05-2024       20:00       22:00
   commissievergadering         09-09-2024       20:00       21:00
""",
        ["2024-02-22 18:30-21:30 3", "2024-05-06 20:00-22:00 2", "2024-09-09 20:00-21:00 1"],
    ),
    "duration in title": (
        """
   Webinar Slaap (1,5 uur)
   14 maart 2024
   Je hebt dit webinar live gevolgd.
   Dit bewijs is gegenereerd op 2-4-2024 om 10:11
""",
        ["2024-03-14 1.5"],
    ),
    "checks in/out": (
        """
   Presentie per deelnemer
   Bijeenkomst       POH-overleg 14 maart 2024
   Ingecheckt        08:55
   Uitgecheckt       12:34
   Programma         09:00 - 12:30
""",
        ["2024-03-14 09:00-12:30 3.5"],
    ),
    "uur per consult": (
        """
   Meekijkverslag
   Op 14 maart 2024 keek ik mee in de praktijk van P. Smit, van 9.00 tot 12.00 uur.
   Zes consulten van 30 minuten. Mijn advies: plan 45 minuten per gesprek.
   Ik werk 24 uur per week.
""",
        ["2024-03-14 09:00-12:00 3"],
    ),
    "date range course": (
        """
   Certificaat
   A. Bakker nam deel aan de tweedaagse training ACT op 14 en 15 maart 2024.
   Contacturen: 12
   Utrecht, 22 maart 2024
""",
        ["2024-03-14 - 2024-03-15 12"],
    ),
    "undated + print": (
        """
   Intervisieverslag
   Deelnemers: A, B, C
   Inbreng: casus rouw
   Afgedrukt 20-03-2024
   Volgende intervisie 14 mei 2024
""",
        ["-"],
    ),
    "calendar item": (
        """
   Intervisie Oost
   Wanneer   do 14 mrt 2024 19:30 – 21:30 (CET)
   Waar      Teams
   Gemaakt   1 feb 2024
   Herhaling elke 6 weken
""",
        ["2024-03-14 19:30-21:30 2"],
    ),
    "the year told by the weekday": (
        """
   Gespreksverslag casuïstiek psychiater
   Consult d.d. donderdag 7 maart, 16u-17u
   Verslagdatum 8 maart 2024
   Cliënt in zorg sinds 2 oktober 2023, geboren in 1985.
""",
        ["2024-03-07 16:00-17:00 1"],
    ),
    "programme with lunch": (
        """
   Deelnemerskaart                         GGZ-dag 2024
   Naam: A. Bakker
   Programma woensdag 20 maart 2024
   09.00 Ontvangst
   09.30 Start
   12.30 Lunch
   13.15 Workshops
   16.00 Einde
""",
        ["2024-03-20 09:30-16:00 5.75"],
    ),
    "pause in a sentence, walk-in": (
        """
   Netwerkbijeenkomst georganiseerd door A. Bakker
   Op de avond van 13 maart 2024 kwamen 25 collega's bijeen. Inloop vanaf 18.30 uur,
   het programma liep van 19.00 tot 21.30 uur met een pauze van 20 minuten.
""",
        ["2024-03-13 19:00-21:30 2.17"],
    ),
    "labels two by two, previous and next": (
        """
   Notulen POH-overleg
   Datum: 5-3-24      Voorzitter: Jos
   Aanvang: 14.00     Sluiting: 15.45
   Vorige notulen (6-2-24) goedgekeurd.
   Actielijst: Petra belt GGZ voor 1-4-24
   Volgend overleg 2-4-24
""",
        ["2024-03-05 14:00-15:45 1.75"],
    ),
    "a form that stamps and asks": (
        """
   Terugkoppeling supervisie
   Tijdstempel *
   12-6-2022 8:41:07
   Op welke dag vond het gesprek plaats? *
   7 juni 2022
   Hoe laat begon het gesprek?
   10:00
   Hoe laat was het gesprek afgelopen?
   11:30
""",
        ["2022-06-07 10:00-11:30 1.5"],
    ),
    "begun and ended in boxes": (
        """
   Begeleiding op de werkplek
+-------------------------+-------------------------+
| Aanvang traject         | Slot traject            |
| 3-2-2022                | 8-7-2022                |
+-------------------------+-------------------------+
| Begeleidingsuren        | Geboortedatum leerling  |
| 44                      | 12-08-1998              |
+-------------------------+-------------------------+
""",
        ["2022-02-03 - 2022-07-08 44"],
    ),
    "signed off below a statement": (
        """
   Deelnamebewijs
   Hierbij bevestig ik dat J. Smit op 12 mei 2022 van
   09:00 tot 12:00 uur de training over rouw heeft gevolgd.

   Functie: praktijkhouder
   Datum: 3/6 '22
   Naam: P. de Wit
""",
        ["2022-05-12 09:00-12:00 3"],
    ),
    "place and day before the times": (
        """
   Regiogroep De Waard
   POH-overleg: notulen
   Zeist, 12.05.2022 / van 16.00 tot 17.30 uur
   Aanwezig: J. Smit, P. de Wit
   De tarieven zijn per 1 juli aangepast.
   Volgend overleg 14-07-2022.
""",
        ["2022-05-12 16:00-17:30 1.5"],
    ),
    "subject of a letter and the label below it": (
        """
   Betreft: verklaring over de scholing (2 juni 2022)
   Wij verklaren dat J. Smit de avond heeft verzorgd.
   Gehouden op      12 mei 2022
   Uren             3 uur
""",
        ["2022-05-12 3"],
    ),
    "hours without the pauses": (
        """
   Certificaat
   Datum                       12 mei 2022
   Tijd                        13.00 - 17.30 uur
   Lesuren (excl. pauzes)      3,75
""",
        ["2022-05-12 13:00-17:30 3.75"],
    ),
    "a pause that is taken off already": (
        """
   Certificaat
   Datum: 12 mei 2022
   Meetellende tijd: 5,5 uur (pauze van 30 min. afgetrokken)
""",
        ["2022-05-12 5.5"],
    ),
    "of which a part was a meal": (
        """
   Beste collega, hierbij bevestig ik dat u op 12 mei 2022 de
   refereeravond heeft bijgewoond. Deze duurde van 18.00 tot 21.00
   uur, waarvan 45 minuten voor het diner.
""",
        ["2022-05-12 18:00-21:00 2.25"],
    ),
    "what was done with a day": (
        """
   Certificaat
   Scholingsdatum      12 mei 2022
   Aantal uren         6 uur
   Uw deelname is op 20 mei 2022 door ons in het register bijgeschreven.
""",
        ["2022-05-12 6"],
    ),
    "half past seven until half past nine": (
        """
   Verslag intervisie
   Op 12 mei 2022 kwamen wij bij elkaar. We zijn om half acht begonnen
   en om half tien afgesloten.
""",
        ["2022-05-12 19:30-21:30 2"],
    ),
    "a break in brackets behind the times": (
        """
   Registratie supervisie
   Datum       12 mei 2022
   Tijdstip    19:30-21:30 (waarvan een half uur pauze)
""",
        ["2022-05-12 19:30-21:30 1.5"],
    ),
    "questions with a star": (
        """
   Registratie van een activiteit
   1. Welke soort was het? * Intervisie
   2. Op welke dag vond het plaats? * 12-5-2022
   3. Hoe laat begon het? * 19:30
   4. Hoe laat was het afgelopen? * 21:00
""",
        ["2022-05-12 19:30-21:00 1.5"],
    ),
    "what a sentence says of a person between commas": (
        """
   Hierbij bevestig ik dat Anna de Vries, werkzaam als POH-GGZ, in de periode 14 januari 2022 t/m 15 april 2022
   bij mij supervisie heeft gevolgd: zeven bijeenkomsten van elk 60 minuten.
   Utrecht, 6 mei 2022
""",
        ["2022-01-14 - 2022-04-15 7 x7"],
    ),
    "a count and a length apart": (
        """
   Van januari tot en met juni 2022 nam Anna de Vries deel aan drie bijeenkomsten van het regionale netwerk,
   telkens van 150 minuten.
""",
        ["2022-01-01 - 2022-06-30 7.5 x3"],
    ),
    "without the breaks, in brackets": (
        """
   Certificate of attendance
   Date:   9 September 2022
   Hours:  6 hours (breaks excluded)
""",
        ["2022-09-09 6"],
    ),
    "boxes within a sentence": (
        """
   Ik was op   12-05-2022   van   19.30   uur tot   21.30   uur aanwezig bij de intervisie
""",
        ["2022-05-12 19:30-21:30 2"],
    ),
    "to whom a mail went, and when": (
        """
   Bedankt voor je aanwezigheid
   Petra Smit
   aan Anna de Vries   19 mei 2022 12:11

   Dank voor je komst. Hierbij bevestigen we dat je op 12 mei 2022 aanwezig was bij de
   werkconferentie, 10.15-12.00 uur.
""",
        ["2022-05-12 10:15-12:00 1.75"],
    ),
    "one of several called off": (
        """
   Intervisie: verslagen van Anna de Vries

   Bijeenkomst 1
   Datum: 30 januari 2022
   Geannuleerd wegens ziekte, wordt niet ingehaald.

   Bijeenkomst 2
   Datum: 12 mei 2022
   Tijd: 18:30 tot 21:30 uur
   Besproken: angst.

   Bijeenkomst 3
   Datum: 15 oktober 2022
   Tijd: 20:00 - 22:00
   Besproken: rouw.
""",
        ["2022-05-12 18:30-21:30 3", "2022-10-15 20:00-22:00 2"],
    ),
    "hours of the student and hours of guiding": (
        """
   Verklaring stagebegeleiding
   Stageperiode         18 maart 2022 tot en met 6 augustus 2022
   Stage-uren student   195 uur
   Uren begeleiding     13 uur
""",
        ["2022-03-18 - 2022-08-06 13"],
    ),
    "what has to be there before a day": (
        """
   Notulen werkgroep
   Datum: 12 mei 2022
   1. De voorzitter opent om 14.00 uur.
   2. Data: de werkgroep levert vóór 13 januari 2023 een voorstel aan.
   3. De voorzitter sluit de bijeenkomst om 16.00 uur.
""",
        ["2022-05-12 14:00-16:00 2"],
    ),
    "a day taken back": (
        """
   Netwerklunch jeugd en GGZ
   Wanneer: 13 mei 2022 -> foutje, het was 12 mei 2022
   Duur: 20.00 - 22.00 uur
""",
        ["2022-05-12 20:00-22:00 2"],
    ),
    "an end taken back": (
        """
   Intervisie
   Begintijd    donderdag 12 mei 2022 19:30
   Eindtijd     donderdag 12 mei 2022 21:15
   Heeft plaatsgevonden, allen aanwezig. Liep uit: klaar om 21.30 uur ipv 21.15.
""",
        ["2022-05-12 19:30-21:30 2"],
    ),
    "notes in a mail": (
        """
   Van      Anna de Vries
   Aan      Petra Smit
   Datum    14 mei 2022 8:10
   Betreft  verslag casuïstiekgroep

   Dag allen, hieronder mijn aantekeningen.
   dd 12/5/2022
   tijd: 19:30-21:30
""",
        ["2022-05-12 19:30-21:30 2"],
    ),
    "a report beside a calendar": (
        """
   Verslag intervisie
   Op 12 mei 2022 kwamen wij bijeen van 19.30 tot 21.30 uur.

   Agenda
   14 juni 2022, 19.30-21.30: overleg
   4 juli 2022, 19.30-21.30: intervisie
""",
        ["2022-05-12 19:30-21:30 2"],
    ),
    "a mail that answers another": (
        """
Van:        Mieke Jansen
Datum:      18-03-2024 om 09:14
Aan:        Jos de Wit

Jos, je hebt 12-3-2024 het netwerkoverleg van 90 minuten bijgewoond.

Van: Jos de Wit
Verzonden: vrijdag 15 maart 2024 10:02
Aan: Mieke Jansen
Onderwerp: bewijsje

Hoi, kun je mij dat bevestigen?
""",
        ["2024-03-12 1.5"],
    ),
    "a mail with its quote": (
        """
Mieke Jansen
ma 18 mrt. 2024 09:14
Aan: Jos de Wit

Hoi Jos, op 12 maart 2024 was je erbij van 19.00 tot 21.00 uur, intervisie.

Op ma 11 mrt. 2024 om 15:02 schreef Jos de Wit <jos@x.example>:
Kun je dit bevestigen?
""",
        ["2024-03-12 19:00-21:00 2"],
    ),
    "a mail with other labels": (
        """
Verzonden: dinsdag 19 maart 2024 11:20
Ontvanger: j.dewit@praktijk.example
Afzender: Mieke
Betreft: bevestiging aanwezigheid

Hallo Jos, hierbij bevestig ik je aanwezigheid bij de netwerkavond d.d. 12 maart 2024, 19.00 - 21.00 uur.

-----Oorspronkelijk bericht-----
Van: Jos de Wit
Datum: 15 maart 2024 10:02
Aan: Mieke

Was op 12 maart aanwezig, wil je bevestigen?
""",
        ["2024-03-12 19:00-21:00 2"],
    ),
    "a place and weekday under the title": (
        """
   Notulen netwerkbijeenkomst POH-GGZ Vught
   Goes, woensdag 22 oktober 2025
Aanwezig: Bram Brouwer, Aniek van 't Veer
De voorzitter opent om 19:00u de vergadering en heet allen welkom.
2. Verslag vorige keer
Het verslag van woensdag 6 augustus 2025 wordt zonder wijzigingen vastgesteld.
5. Rondvraag en sluiting
Geen punten. Sluiting 21:30u. De volgende bijeenkomst is op woensdag
21 januari 2026, 19:00u-21:30u.
""",
        ["2025-10-22 19:00-21:30 2.5"],
    ),
    "bidding welcome": (
        """
   Verslag werkgroep GGZ
   Tilburg, 3 maart 2024
Aanwezig: Bram Brouwer, Aniek van 't Veer
Annelies heet iedereen om 19.30 uur welkom.
Om 21.30 uur sluiten we de avond af.
""",
        ["2024-03-03 19:30-21:30 2"],
    ),
    "start of the meeting": (
        """
   Notulen overleg POH-GGZ
   Gezondheidscentrum Oost, do 14-3-2024
Aanwezig: Bram, Aniek
Start van de bijeenkomst om half acht.
Einde 21.00 uur.
""",
        ["2024-03-14 19:30-21:00 1.5"],
    ),
    "net hours of a programme": (
        """
   Landelijk Congres POH-GGZ 2025
   Jaarbeurs Zutphen
   Bewijs van deelname
Hidde Smeets bezocht het congres op 24-11-2025.
Netto programma-uren (exclusief lunch en pauzes): 5,5 uur
De congrescommissie
Dit bewijs is op 29-11-2025 automatisch aangemaakt
""",
        ["2025-11-24 5.5"],
    ),
    "a lunch not counted": (
        """
   Bewijs van deelname
Hidde Smeets bezocht het symposium op 24-11-2025.
Effectieve programmatijd, lunch niet meegerekend: 5 uur en 30 minuten
""",
        ["2025-11-24 5.5"],
    ),
    "a series of which only the year is told": (
        """
   Verklaring
Hierbij verklaren wij dat Annelot Hoekstra in 2023 5 bijeenkomsten van de Werkgroep kwaliteit astma en
COPD heeft bijgewoond. De bijeenkomsten duurden 180 minuten per keer.
Houten, 27 januari 2024
""",
        ["2023-01-01 - 2023-12-31 15 x5"],
    ),
    "a year and the length of each": (
        """
   Verklaring
Ondergetekende verklaart dat Annelot Hoekstra in het jaar 2023 aan 6 intervisiebijeenkomsten heeft deelgenomen.
Elke bijeenkomst nam twee uur in beslag.
Houten, 27 januari 2024
""",
        ["2023-01-01 - 2023-12-31 12 x6"],
    ),
    "a place and day above a note": (
        """
Uden, 14 januari 2022

Hierbij verklaar ik dat Ursula Bakhuis
op 11 januari 2022 heeft deelgenomen aan
de casuistiekbespreking, duur 1 uur.

Met groet,
Xandra Dijkhuizen
huisarts
""",
        ["2022-01-11 1"],
    ),
    "a day above a note": (
        """
14 januari 2022

Ursula Bakhuis was
op 11 januari 2022 aanwezig bij
de intervisie (1,5 uur).

Groet, Xandra
""",
        ["2022-01-11 1.5"],
    ),
    "two activities in one letter": (
        """
   Zorgkoepel Noorderkwartier

   L.S.
   Wij bevestigen dat onze medewerker Ursula Yilmaz in 2019 aan twee activiteiten heeft
   deelgenomen.

   Intervisie: op 13 november 2019 van 19.00 tot 20.15 uur was zij aanwezig bij de intervisie.

   Interne scholing: op 16 december 2019 volgde zij onze interne scholing over rouw, met een duur van 3 uur.

   Datum: 19-12-2019
   Namens deze,
   Renske Kloosterboer
""",
        ["2019-11-13 19:00-20:15 1.25", "2019-12-16 3"],
    ),
    "what took more than a day to write": (
        """
   Redactie Vakblad Eerstelijns GGZ
   De Brink 80, Baarn
   T 042-9353422

   Geachte Geertje Kuipers,

   Met genoegen bevestigen wij dat uw artikel is gepubliceerd in ons vakblad, verschenen op 24 oktober 2023.
   Volgens uw opgave heeft u 16 uur aan het artikel besteed.

   Datum: 30-10-2023

   Fatima van der Horst
   hoofdredacteur
""",
        ["2023-10-24 16"],
    ),
    "a day with its place, and doors that open": (
        """
   Bewijs van deelname
   Jaarcongres 2021
   Hierbij bevestigen wij de aanwezigheid van
   Sjoerd Jaspers
   7 juni 2021, Jaarbeurs
   Netto contacttijd (zonder pauzes): 6,5 uur
   Ontvangst vanaf 8.45 uur, plenaire opening 9.30 uur
""",
        ["2021-06-07 09:30- 6.5"],
    ),
    "labels with their values under them": (
        """
   Mijn dossier

   Naam               Soort activiteit
   Ursula Wiersema    Intervisie

   Datum activiteit   Aantal uren
   11 jun. 2019       1,5

   Toegevoegd op      Status
   19 jun. 2019       Ingediend
""",
        ["2019-06-11 1.5"],
    ),
    "a list whose year stands above it": (
        """
   Beste Maarten,
   Dank voor je inzet als bestuurslid in 2019. Je nam deel aan de bestuursvergaderingen van:
   - woensdag 5 juni
   - vrijdag 27 september
   Elke vergadering nam 1,5 uur in beslag.
   De algemene ledenvergadering staat op 17 februari 2020.
   d.d. 26-12-2019
""",
        ["2019-06-05 1.5", "2019-09-27 1.5"],
    ),
    "the following meetings took place": (
        """
   Verklaring
   Wietske Kloosterboer was bij de volgende bijeenkomsten aanwezig:

   Datum        Begin    Einde
   26-3-2025    15:00    17:00
   12-5-2025    13:00    15:00
   23-9-2025    14:00    15:00

   d.d. 26 november 2025
""",
        ["2025-03-26 15:00-17:00 2", "2025-05-12 13:00-15:00 2", "2025-09-23 14:00-15:00 1"],
    ),
    "a mail whose list is headed by the end of a sentence": (
        """
Van: Renee Smit
Aan: Petra Jansen
Datum: 23 oktober 2024 12:33
Onderwerp: Aanwezigheid intervisie

Hierbij de gevraagde bevestiging. Je was aanwezig bij de intervisie op de
volgende data:
- 05-02-2024, 19u00 - 21u30
- 12-02-2024, 19u00 - 21u30
""",
        ["2024-02-05 19:00-21:30 2.5", "2024-02-12 19:00-21:30 2.5"],
    ),
    "closed behind the day of the next meeting": (
        """
Notulen intervisie
Datum: 14 maart 2023
Anna opent om 19.30 uur.
Geen bijzonderheden. Volgende keer: 9 mei 2023. Einde 21.30 uur.
""",
        ["2023-03-14 19:30-21:30 2"],
    ),
    "times of the next meeting in a sentence of their own": (
        """
Notulen intervisie
Datum: 14 maart 2023
Anna opent om 19.30 uur.
Volgende keer: 9 mei 2023. Aanvang 20.00 uur, einde 22.00 uur.
""",
        ["2023-03-14 19:30-"],
    ),
    "times and lengths that wrap in their cells": (
        """
Overzicht intervisie

Datum         Tijd            Duur         Onderwerp
12-01-2024    19.00 tot       anderhalf    Rouw en
              20.30           uur          verlies
08-03-2024    19.00 tot       anderhalf    Angst
              20.30           uur
14-06-2024    19.00 - 21.00   2 uur        Trauma
""",
        ["2024-01-12 19:00-20:30 1.5", "2024-03-08 19:00-20:30 1.5", "2024-06-14 19:00-21:00 2"],
    ),
    "hours of organising in a sentence of their own": (
        """
Geachte commissie,

Hierbij bevestigen wij dat Sjoerd Wolthuis de netwerkbijeenkomst POH-GGZ van 14 mei
2025 heeft georganiseerd. Aan voorbereiding en uitvoering besteedde zij 8 uur.
Er waren 18 deelnemers uit de regio.
""",
        ["2025-05-14 8"],
    ),
    "a length that nothing is said of is the only meeting's": (
        """
   Verslag

Op 14 mei 2025 kwam de werkgroep samen in Assen. Met elkaar 2 uur. De norm is minimaal 10 uur per jaar.
""",
        ["2025-05-14 2"],
    ),
    "colons in the column of the values": (
        """
   Certificaat

Naam              : Sjoerd Verhagen
Scholing          : Angst en paniek in de huisartsenpraktijk
Datum             : 28 mei 2024
Contacturen       :4
""",
        ["2024-05-28 4"],
    ),
    "labels without colons parted by a comma": (
        """
Bewijs van deelname

Joke Brandsma heeft op vrijdag 8 november 2024 deelgenomen aan de regionale refereermiddag
Aanvang 13.30 uur, einde 16.45 uur (inclusief 15 min. pauze)
""",
        ["2024-11-08 13:30-16:45 3"],
    ),
    "a break told from when to when": (
        """
Via deze weg laat ik weten dat Farida el Idrissi op vrijdag 19 januari 2024 van 9.00-17.00 uur
(pauze 12.30-13.15) de training 'Werken met trauma' bij ons heeft bijgewoond.
""",
        ["2024-01-19 09:00-17:00 7.25"],
    ),
    "days that follow in the line that a sentence leads up to": (
        """
De ondergetekende, mw. S. Tromp (huisarts), bevestigt dat POH-GGZ Hilde Munneke in 2022 op de
volgende momenten aanwezig is geweest bij het multidisciplinair overleg:
3 februari (1 uur), 7 april (1,5 uur) en 8 december (1 uur).

Zutphen, 4 januari 2023
""",
        ["2022-02-03 1", "2022-04-07 1.5", "2022-12-08 1"],
    ),
    "contact hours beside self study, a place and day below": (
        """
Certificaat van deelname

Tweedaagse training Motiverende gespreksvoering
Deelnemer: Wilma Hoekstra
Data: 12 maart en 2 april 2024
Studiebelasting: 12 contacturen en 4 uur zelfstudie
Nijmegen, 5 april 2024
""",
        ["2024-03-12 6", "2024-04-02 6"],
    ),
    "the unit of an item's last number on a line of its own": (
        """
Werkgeversverklaring

Dhr. P. de Lange verklaart dat mevrouw Esther Bruinsma de volgende scholing heeft gevolgd:
- interne scholing 'Omgaan met rouw', woensdag 27 maart
2024, 120 minuten
- interne scholing 'Slaap en slapeloosheid', dinsdag 4 juni 2024, 90
minuten
""",
        ["2024-03-27 2", "2024-06-04 1.5"],
    ),
    "a meal within the times": (
        """
Deelnamebewijs

Mw. A.J. Wolters
nam op 5 oktober 2021 deel aan de nascholing 'Psychose in de huisartsenpraktijk'.
Aanvang 17:00 uur
Einde 21:00 uur
Maaltijd 18:30 - 19:15 uur
""",
        ["2021-10-05 17:00-21:00 3.25"],
    ),
    "items that name where before the day": (
        """
Zij heeft deelgenomen aan de volgende intervisiebijeenkomsten van onze groep Zuid:

• bij Wilma thuis, 4 februari 2022, 19.30-21.30 uur
• bij Karin thuis, 6 mei 2022, 19.30-21.00 uur

Utrecht, 3 juni 2022
""",
        ["2022-02-04 19:30-21:30 2", "2022-05-06 19:30-21:00 1.5"],
    ),
    "the parts of one day": (
        """
Deelnamebewijs

Op 16 september 2022 nam Bram Oosterling deel aan de masterclass Psychose te Ede.
De masterclass omvatte 2 dagdelen (09.30-12.30 en 13.30-16.30 uur).
""",
        ["2022-09-16 09:30-16:30 6"],
    ),
    "contact hours of a course of two days": (
        """
Certificaat

Fatma Yildirim

volgde de cursus Gespreksvoering op 3 en 10 oktober 2024.

Contacturen: 12
""",
        ["2024-10-03 6", "2024-10-10 6"],
    ),
    "a version in brackets before the day": (
        """
Certificaat e-learning

Wij verklaren dat mw. C.P. Haan de e-learning "Omgaan met onrust" (versie 2.1) op 8 mei 2024 heeft afgesloten.
Nominale studieduur: 1,5 uur.
Dit certificaat is geldig t/m 8 mei 2026.
""",
        ["2024-05-08 1.5"],
    ),
    "the year of the mail, and a day in the next": (
        """
Van: Hans Kluver
Verzonden: dinsdag 12 december 2023 08:05
Onderwerp: verslag netwerkbijeenkomst 7 december

Beste allen,

Afgelopen donderdag waren we met 17 poh's bij elkaar (begonnen 14.00, klaar 16.30 uur).
De volgende netwerkbijeenkomst staat gepland op 14 maart 2024.
""",
        ["2023-12-07 14:00-16:30 2.5"],
    ),
    "so many conversations of so long": (
        """
Verklaring begeleiding student

Student: Karlijn Prins
Stageperiode: september 2023 - januari 2024
Aantal begeleidingsgesprekken: 10 van elk 45 minuten
""",
        ["2023-09-01 - 2024-01-31 7.5 x10"],
    ),
    "a meal within the times, in brackets": (
        """
De ondergetekende bevestigt dat Rianne Kooistra aanwezig was bij de nascholing
"Pijn: wat nu?" op woensdag 8 november 2023, 17:30 - 21:00 uur (incl. maaltijd 18:30 - 19:00 uur)
""",
        ["2023-11-08 17:30-21:00 3"],
    ),
    "breaks that came twice": (
        """
Bij dezen de bevestiging dat je op 24 mei 2023 bij onze scholing was. De dag duurde van 9.15 tot 16.45 uur,
inclusief drie kwartier lunch en twee keer een kwartier koffie.
""",
        ["2023-05-24 09:15-16:45 6.25"],
    ),
    "the days of a quarter": (
        """
In het eerste kwartaal van 2024 hadden wij casuïstiekoverleg, op 11/1, 25/1 en 8/2, iedere keer van
12.45 tot 13.30 uur.
""",
        ["2024-01-11 12:45-13:30 0.75", "2024-01-25 12:45-13:30 0.75", "2024-02-08 12:45-13:30 0.75"],
    ),
    "the days of a year, last of all": (
        """
Verklaring d.d. 12-12-2022

Hierbij laten wij weten dat Inez Baart gedurende 2022 drie keer een intervisiebijeenkomst heeft gehad.
Elke bijeenkomst duurde 2 uur.

De data waren: 18-1, 15-3 en 17-5.
""",
        ["2022-01-18 2", "2022-03-15 2", "2022-05-17 2"],
    ),
    "days on end with the same times": (
        """
heeft op 20, 21 en 22 maart 2023 deelgenomen aan de driedaagse basistraining EMDR.
Lestijden: 9.30 - 16.30 uur (1 uur pauze per dag).
""",
        ["2023-03-20 - 2023-03-22 09:30-16:30 18"],
    ),
    "a congress of two days, each under its label": (
        """
Deelnamecertificaat GGZ Congres
Naam: mw. K. Uittenbogaard
Dag 1: donderdag 5 oktober 2023 (10.00 - 17.00)
Dag 2: vrijdag 6 oktober 2023 (09.30 - 15.30)
""",
        ["2023-10-05 10:00-17:00 7", "2023-10-06 09:30-15:30 6"],
    ),
    "a season told above its days": (
        """
heeft deelgenomen aan de intervisiebijeenkomsten van groep 4 in seizoen 2022-2023.

Zij was aanwezig op:   14 september, 11 januari en 8 maart
Duur per bijeenkomst:  120 minuten
""",
        ["2022-09-14 2", "2023-01-11 2", "2023-03-08 2"],
    ),
    "hours together, and in brackets those of a day": (
        """
Deelnamecertificaat
Cursusdata: 11-01-2024, 25-01-2024, 08-02-2024, 22-02-2024
Lesuren: 24 (6 per dag)
""",
        ["2024-01-11 6", "2024-01-25 6", "2024-02-08 6", "2024-02-22 6"],
    ),
    "from a month on until another": (
        """
Ruud Timmer heeft als werkgroeplid vanaf februari 2022 tot december 2022 deelgenomen aan alle vijf de
werkgroepvergaderingen (5 x 2 uur).
""",
        ["2022-02-01 - 2022-12-31 10 x5"],
    ),
    "an end told behind the start, and brackets between": (
        """
Intervisie Noord
Datum: 3 november 2021
Aanvang 17.30 uur (met soep), afronding 20u
""",
        ["2021-11-03 17:30-20:00 2.5"],
    ),
    "an answer by mail that lists days, signed on the same line": (
        """
Onderwerp: RE: supervisie-uren
Van: K. Abbink
Datum: 11-09-2023 13:40

Hi Lonneke, klopt: 6 april, 11 mei en 15 juni dit jaar, steeds van 16.00 tot 17.30. Groet, Karin
""",
        ["2023-04-06 16:00-17:30 1.5", "2023-05-11 16:00-17:30 1.5", "2023-06-15 16:00-17:30 1.5"],
    ),
    "times with what they are behind them": (
        """
INTERVISIE POH Salland - 29 sept 2022
19.00 inloop, 19.15 start, 21.45 einde
Deelnemers: Bo Veltman, Cees Mos, Diny ten Have
""",
        ["2022-09-29 19:15-21:45 2.5"],
    ),
    "whole hours that labels make times, in a letter": (
        """
Bij het kwartaaloverleg POH-GGZ van 8 juni 2022 was jij (Aukje) aanwezig. Aanvang: 15 uur. Einde: 17 uur.
""",
        ["2022-06-08 15:00-17:00 2"],
    ),
    "both of two days on end": (
        """
Op vrijdag 15 en zaterdag 16 september 2023 liep Dirkje Pals mee met de crisisdienst. Beide diensten duurden 8 uur.
""",
        ["2023-09-15 - 2023-09-16 16"],
    ),
    "times, and the pause in a column of its own": (
        """
CURSUSDAG "Rouwverwerking"
21 maart 2024 | 09.30 - 16.00 | incl. 45 min lunchpauze
Deelneemster: Gea Talsma
""",
        ["2024-03-21 09:30-16:00 5.75"],
    ),
    "who was there is registered": (
        """
Geachte mevrouw Mol, wij hebben geregistreerd dat u op do 25-04-2024 aanwezig was. Aanvangstijd: 17:00 uur.
Eindtijd: 20:15 uur. Pauze: 30 minuten.
""",
        ["2024-04-25 17:00-20:15 2.75"],
    ),
    "a length between its own day and one that was missed": (
        """
Volgens onze administratie was u bij het MDO aanwezig op:
14-02-2023 (60 min)
14-03-2023 (45 min)
Op 11-04-2023 was u met vakantie.
""",
        ["2023-02-14 1", "2023-03-14 0.75"],
    ),
    "a column of days, the first of them like a fraction": (
        """
Zelfstudie 2020
dag      wat gelezen                          tijd
2/4      boek: Gezin en spreekkamer           2 uur
25/6     boek: Snel contact, goed gesprek     1 uur
""",
        ["2020-04-02 2", "2020-06-25 1"],
    ),
    "days of work between the meetings of a log": (
        """
Logboek Conny Niemants                             blz 12
13 jan 2022    spreekuur             7 pt       4 u
17 jan 2022    POH-overleg                      1,5 u
11 mrt 2022    spreekuur             9 pt       4 u
17 mrt 2022    werkbegeleiding                  1,5 u
9 mei 2022     intervisie                       2 u
""",
        ["2022-01-17 1.5", "2022-03-17 1.5", "2022-05-09 2"],
    ),
    "a line that goes on below with figures": (
        """
1-12-2023: meegekeken bij Myrthe Eikenaar in Huisartsen Achter de Kerk. Begonnen om 09:15, klaar om
11:30. Koffie van 15 min tussendoor telt niet mee.
""",
        ["2023-12-01 09:15-11:30 2"],
    ),
    "a card with the two ends of a period in rows": (
        """
Stagekaart
Stagiair(e)                Wim Bouzaidi
Liep stage van             31 januari 2018
tot en met                 23 april 2018
Stage-uren student         400
Begeleider                 Hind Tuinhof
Uren stagebegeleiding      30
Getekend op                30 april 2018
""",
        ["2018-01-31 - 2018-04-23 30"],
    ),
    "lines that each tell a meeting in full, each in its own way": (
        """
2020 voor het register
casuïstiek op 5/3 12.00 tot 13.00 uur
7 mei van 12.00 tot 13.00: intervisie (tranen bij de intake)
congres te Zevenbeek dd 17-09, 19u00-21u00
""",
        ["2020-03-05 12:00-13:00 1", "2020-05-07 12:00-13:00 1", "2020-09-17 19:00-21:00 2"],
    ),
    "days of each quarter in lines of their own": (
        """
Intervisiegroep, jaar 2020
Altijd van 19:30 tot 21:30 uur
kwartaal 1
       6-2 · 30-3
kwartaal 2
       28-5
kwartaal 3
       28-7
Renske Vlasblom, was er alle keren bij
""",
        [
            "2020-02-06 19:30-21:30 2",
            "2020-03-30 19:30-21:30 2",
            "2020-05-28 19:30-21:30 2",
            "2020-07-28 19:30-21:30 2",
        ],
    ),
    "a mail with a bare date in its head": (
        """
Van Vlierden Opleidingen
Aan: Ilse van den Elzen
Datum: 20-11-2025

Jouw deelnamebewijs webinar

Hoi Ilse,

Op dinsdag 18 november 2025 keek je live mee met het webinar "SOLK en
lichamelijke klachten". Het webinar startte om 19.30 uur en eindigde om 20.30 uur.
""",
        ["2025-11-18 19:30-20:30 1"],
    ),
    "a year, and the day of a letter with a word below its signature": (
        """
Regionale POH-kring De IJssel

Verklaring bestuurlijk werk

Het bestuur van Regionale POH-kring De IJssel verklaart dat Jeltje Wolthuis in 2023 zitting had in het bestuur
(algemeen bestuurslid) en 5 bestuursvergaderingen van 1,0 uur heeft bijgewoond.

Datum: 24 januari 2024

Hoogachtend,

Maud Oosterlaken
voorzitter

Vertrouwelijk
""",
        ["2023-01-01 - 2023-12-31 5 x5"],
    ),
    "the day alone on its line of a certificate": (
        """
             Certificaat

      Uitgereikt aan Saskia Wolthuis
      voor het volgen van de training
  Werken met de Meldcode huiselijk geweld en kindermishandeling
        d.d. 13/11/2023

         Duur: 1,5 uur
         Geldig tot 13-11-2026
""",
        ["2023-11-13 1.5"],
    ),
    "clock figures at which nobody meets are lengths": (
        """
Cursus                        Type          Voltooid      Tijd (u:mm)   Score
Slaapproblemen                E-learning    05-01-2024    1:00         70%
Motiverende gespreksvoering   E-learning    19-06-2024    1:30         91%
""",
        ["2024-01-05 1", "2024-06-19 1.5"],
    ),
    "a whole length behind the consulting hour that was watched": (
        "Op 13 mei 2021 heb ik met je meegekeken op het spreekuur, 2 uur in totaal. Dank daarvoor.",
        ["2021-05-13 2"],
    ),
    "an institute whose name tells what it deals in": (
        """
                 Certificaat

                 Roos Ruigrok

   heeft de driedaagse cursus Angst en dwang gevolgd op

             8, 15 en 22 oktober 2020

                 3 x 3,5 uur

        Nascholingshuis Utrecht, 07-11-2020

                 B. Verschoor
""",
        ["2020-10-08 3.5", "2020-10-15 3.5", "2020-10-22 3.5"],
    ),
    "free as a method is no day off": (
        """
Overzicht intervisie 2024
Datum         Tijd             Methode      Onderwerp
12 maart      19.30-21.00      vrij         casus intervisie slaap
11 april      19.30-21.00      incident     casus intervisie rouw
16 mei        19.30-21.00      Balint       casus intervisie angst
""",
        ["2024-03-12 19:30-21:00 1.5", "2024-04-11 19:30-21:00 1.5", "2024-05-16 19:30-21:00 1.5"],
    ),
    "a report of a meeting whose caller speaks of a client's days": (
        """
Reflectieverslag intervisie
Jacqueline Schuitema, POH-GGZ

Dit verslag gaat over de intervisiebijeenkomst van 1-11-2024. Wij zaten bij elkaar 15:45 - 17:15 uur, zonder
pauze. Aanwezig waren Priscilla van der Lugt, Sjoerd Oud, Thirza Kloosterboer en ikzelf.

De inbrenger vertelde dat zij de cliënt donderdag 10 oktober 2024 voor het eerst sprak en na zes gesprekken
van 30 minuten nog geen behandelrelatie voelde.

De vraag werd tot slot teruggegeven aan de inbrenger. Zij neemt contact op met de huisarts en plant een
evaluatie rond zondag 12 januari 2025.

De volgende keer zien we elkaar op zondag 22 december 2024 om 15:45 uur.
""",
        ["2024-11-01 15:45-17:15 1.5"],
    ),
    "a report in which an e-learning is spoken of": (
        """
Reflectieverslag intervisie
Mirjam Zandbergen, POH-GGZ

Op 21 juli 2021 kwam onze intervisiegroep bijeen bij HOED De Terp in Hoorn, van 15.45
tot 17.45 uur. Aanwezig waren Sietske Zandbergen, Anouk van Eekelen en ikzelf.

Zij neemt contact op met de huisarts en plant een evaluatie rond zaterdag 28 augustus 2021.

Tijdens het nagesprek kwam de e-learning van zaterdag 15 mei 2021 ter sprake, die twee
collega's hadden gevolgd en die 2 uur kost. Ik wil die later ook doen.
""",
        ["2021-07-21 15:45-17:45 2"],
    ),
    "a case met on another day than it is discussed": (
        """
Casuïstiekbespreking

Op 26-6-2024 bespraken Sietske Kloosterboer (POH-GGZ), Merel Hooijmaaijers en Priscilla Haverkort
(huisartsen) en Dounia El Amrani (psychiater, consulent) twee casussen. Het overleg begon om 9.30 uur en was
om 12.00 uur afgelopen.

Casus A. Cliënt meldde zich op 11-5-2024 na een paniekaanval die een half uur aanhield. Zij volgde eerder
een groep van acht bijeenkomsten van 2 uur. Advies: exposure, blokken van 45 minuten.
""",
        ["2024-06-26 09:30-12:00 2.5"],
    ),
    "thanks for a contribution": (
        """
Zorggroep Rivierenland-Oost

Kübra de Wilde-Pronk

Tiel, 22-6-2021

Betreft: uw deelname aan de werkconferentie

Wij danken u voor uw bijdrage aan de werkconferentie ‘Samen om de patiënt heen’ op vrijdag 4
juni 2021 in het provinciehuis. De conferentie omvatte 4 uur, exclusief lunch.

De conclusies worden op 12 augustus 2021 aan de stuurgroep aangeboden.

Met vriendelijke groet,
N. van der Lugt
""",
        ["2021-06-04 4"],
    ),
    "a year whose meetings the next sentence counts": (
        """
HZG Noorderkwartier

Mevrouw Merel Haverkort

Delfzijl, 12 januari 2025

Betreft: deelname werkgroep 2024

Met deze brief bevestigen wij dat Merel Haverkort in 2024 heeft deelgenomen aan de werkgroep kwaliteit GGZ van
onze zorggroep.

De werkgroep kwam zes maal bijeen, elke bijeenkomst duurde 1½ uur. Merel was bij alle bijeenkomsten aanwezig.

Met vriendelijke groet,
G. Paardekooper
""",
        ["2024-01-01 - 2024-12-31 9 x6"],
    ),
    "two activities told one after the other": (
        """
Toelichting bij mijn dossier

Op 13 januari 2021 heb ik de netwerkbijeenkomst voor POH’s GGZ in Goes bezocht. Die duurde
19:30u–22:00u. Er waren ruim veertig mensen, en de wethouder
sprak een kwartier.

Een tweede activiteit was de casuïstiekbespreking van 22 juli "21 met Jacqueline Haverkort,
kaderhuisarts GGZ. Wij namen 1 uur en 30 minuten de tijd voor drie casussen. De cliënt uit de
eerste casus was toen al 8 maanden in zorg.

In mijn vorige periode, die liep tot 1 mei 2020, had ik al 150 punten behaald.

Getekend te Delfzijl op 5 aug. "21
A. Kloosterboer
""",
        ["2021-01-13 19:30-22:00 2.5", "2021-07-22 1.5"],
    ),
    "lengths of other things in running text": (
        """
Reflectieverslag intervisie

Op 11 september 2024 kwam onze intervisiegroep bijeen, 15.00 - 16.30 uur. Aanwezig waren Ilse ten Hoeve en ikzelf.

Tijdens het nagesprek kwam de e-learning van zondag 7 juli 2024 ter sprake, die twee collega's hadden gevolgd en die
2 uur kost.

We merkten dat de groep hechter is geworden. Toen duurde een avond nog drie uur; dat bleek niet vol te houden.
""",
        ["2024-09-11 15:00-16:30 1.5"],
    ),
    "a day behind a label, and that of another thing in the text": (
        """
Intervisie: samenwerking met de wijk

Datum: 17/07/2024 Duur: 1½ uur Methode: Gibbs

Actieplan
Tijdens het nagesprek kwam de e-learning van 6 juni '24 ter sprake, die twee collega's hadden gevolgd en die 2 uur
kost. Ik wil die later ook doen.
""",
        ["2024-07-17 1.5"],
    ),
    "a time zone before the lunch": (
        """
We hereby confirm that you attended the congress on July 17, 2020, 10:00 - 16:00 CET, including a lunch break of 60
minutes.
""",
        ["2020-07-17 10:00-16:00 5"],
    ),
    "when it really began and was done under its programme": (
        """
Programma intervisie 11 maart 2025
18.25    rondje
18.50    mijn eigen irritatie
19.40    afsluiting
begonnen 18.30 (file!), klaar 21.30
er waren: Henriëtte Feddema, Ferdinand Goossensen, Marjan Stroosnijder
""",
        ["2025-03-11 18:30-21:30 3"],
    ),
    "rows of few letters, each with the week before its day": (
        """
Verantwoording groepsintervisie
Bijeenkomst   Wanneer              Hoe lang    Hoeveel deelnemers
I             wk 5: 2-2-2023       2 u         7
II            wk 14: 6-4-2023      2 u         6
IV            wk 39: 28-9-2023     2½ u        7
""",
        ["2023-02-02 2", "2023-04-06 2", "2023-09-28 2.5"],
    ),
    "rows of which a word between brackets, or no length, says that nobody was there": (
        """
Netwerkbijeenkomsten 2023
Datum        Omschrijving                              Uren
09.02.2023   Netwerkbijeenkomst IJmond                 2
28.09.2023   Netwerkbijeenkomst IJmond (afgemeld)      -
12.10.2023   vakantie                                  -
30.11.2023   Netwerkbijeenkomst IJmond                 2,5
""",
        ["2023-02-09 2", "2023-11-30 2.5"],
    ),
    "a row without a day goes on with no other": (
        """
Activiteit                         Status        Afgerond op     Studielast
Meldcode huiselijk geweld          Geslaagd      11-01-2024      2 uur
Basiscursus AVG                    Niet gestart
Webinar Slaap                      Voltooid      20-02-2024      1,5 uur
""",
        ["2024-01-11 2", "2024-02-20 1.5"],
    ),
    "fewer attended than were held": (
        """
Werkgroep Kwaliteit GGZ
Periode: januari t/m december 2022
Aantal bijeenkomsten: 5
Waarvan bijgewoond: 4
Duur: 2 uur per bijeenkomst
""",
        ["2022-01-01 - 2022-12-31 8 x4"],
    ),
    "a day in the cell of another thing": (
        """
HAGRO-overleg Zuidplein
Datum: 8 september 2022       12:30-13:45

Onderwerp                          Toelichting
Wachttijden basis-GGZ              lopen op naar 14 weken
Samenwerking apotheek              overleg 22 september 2022
""",
        ["2022-09-08 12:30-13:45 1.25"],
    ),
    "a title tells nothing of the length below it": (
        """
Werken met de SDQ
Webinar - 1 uur - afgerond op 22-03-2023
""",
        ["2023-03-22 1"],
    ),
    "a day at which the holder was not, behind the name": (
        """
Supervisieverklaring
Supervisant:  J. Sterk (verhinderd op 6 oktober)
Data:         8 september, 6 oktober en 3 november 2022
Duur:         1 uur per sessie
""",
        ["2022-09-08 1", "2022-11-03 1"],
    ),
    "several days behind labels within a quarter": (
        """
Kwartaalrapportage intervisie Q3 2023
Datum: 5 juli            Aanwezig: 6     Onderwerp: agressie
Datum: 30 augustus       Aanwezig: 5     Onderwerp: rouw

Duur van iedere bijeenkomst: 2 uur.
""",
        ["2023-07-05 2", "2023-08-30 2"],
    ),
    "ticks under days, and whose paper it is below them": (
        """
GGZ-werkgroep - presentie 2021
Vergaderingen van 2 uur

Naam / datum      3 feb    7 apr    2 jun    6 okt
S. Oudman         ✓        ✓                 ✓
K. Tiemens        ✓        ✓        ✓        ✓
V. Haan                    ✓        ✓        ✓

Bewijs voor: S. Oudman
""",
        ["2021-02-03 2", "2021-04-07 2", "2021-10-06 2"],
    ),
    "marks beside days": (
        """
Aanwezigheid netwerk 2022
2 mrt    ja
1 jun    ja
7 sep    nee
7 dec    ja
Elke bijeenkomst duurt 2 uur
""",
        ["2022-03-02 2", "2022-06-01 2", "2022-12-07 2"],
    ),
    "the last day of each row": (
        """
Soort               Begindatum     Einddatum      Uren
Supervisie          01-02-2021     30-06-2021     10
Stagebegeleiding    06-09-2021     28-01-2022     20
""",
        ["2021-02-01 - 2021-06-30 10", "2021-09-06 - 2022-01-28 20"],
    ),
    "dots that lead from labels to their values": (
        """
Bewijs supervisieactiviteit
Naam supervisant ................ Dewi Lestari
Aantal gesprekken ............... 6
Gespreksduur .................... 45 minuten
Eerste gesprek .................. 8 februari 2021
Laatste gesprek ................. 28 juni 2021
Ondertekend ..................... 5 juli 2021
""",
        ["2021-02-08 - 2021-06-28 4.5 x6"],
    ),
    "days across, with times that break over two lines and the marks of one person below": (
        """
Presentieoverzicht Kennisnetwerk 2022
             27 sept    29 nov     13 dec
Tijd         19.30-     19.30-     19.30-
             21.30      21.30      22.00
B. Postma    aanw       nee        aanw
""",
        ["2022-09-27 19:30-21:30 2", "2022-12-13 19:30-22:00 2.5"],
    ),
    "marks of one letter": (
        """
Bijeenkomst                 Datum         Aanw.   Uren
Netwerk GGZ Noord           09-03-2023    J       2,00
Netwerk GGZ Noord           08-06-2023    N       0,00
Netwerk GGZ Noord           07-09-2023    J       2,50
""",
        ["2023-03-09 2", "2023-09-07 2.5"],
    ),
    "a number of meetings behind a colon that stands apart": (
        """
Intervisietraject
Traject     : september 2020 t/m juni 2021
Sessies     : 9 (waarvan 2 online)
Lengte      : 120 minuten per sessie
""",
        ["2020-09-01 - 2021-06-30 18 x9"],
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_of_one_meeting(name: str) -> None:
    drawn, expected = PAPERS[name]
    assert [said(one.activity) for one in activities_of(layout(drawn))] == expected
