"""Entries that only repeat: rows, cards and items of a list without a header or label that says what they are."""

import pytest

from extractors.activities import activities_of
from tests.extract.drawn import layout
from tests.extract.test_which_day import said

PAPERS: dict[str, tuple[str, list[str]]] = {
    "rows without rules": (
        """
Logboek Jo Smit 2023
14-03-2023    Utrecht       Rouw bij ouderen           2 uur
16-05-2023    Zeist         Middelen                   1,5 uur
12-09-2023    Utrecht       Slaap                      2 uur
""",
        ["2023-03-14 2", "2023-05-16 1.5", "2023-09-12 2"],
    ),
    "a header that the lines drawn leave out": (
        """
Scholingsoverzicht Jo Smit
  Datum        Onderdeel       Punten   Uren
+------------+---------------+--------+------+
| 14-03-2023 | Intervisie    | 2      | 2    |
+------------+---------------+--------+------+
| 16-05-2023 | Supervisie    | 2      | 3    |
+------------+---------------+--------+------+
| 12-09-2023 | Congres       | 4      | 7    |
+------------+---------------+--------+------+
""",
        ["2023-03-14 2", "2023-05-16 3", "2023-09-12 7"],
    ),
    "day at the end of its row": (
        """
Overzicht intervisie
Rouw bij ouderen          2 uur       14-03-2023
Middelen                  1,5 uur     16-05-2023
Slaap                     2 uur       12-09-2023
""",
        ["2023-03-14 2", "2023-05-16 1.5", "2023-09-12 2"],
    ),
    "cancelled and absent are not counted": (
        """
Overzicht intervisie 2023
14 maart       2 uur      aanwezig
16 mei         2 uur      vervallen
12 september   2 uur      aanwezig
13 november    2 uur      afwezig
""",
        ["2023-03-14 2", "2023-09-12 2"],
    ),
    "cards side by side": (
        """
Mijn leeractiviteiten

Intervisie                          Webinar slaap
10 januari 2024                     7 februari 2024
1,5 uur                             2 uur


Intervisie                          Casuistiek
6 maart 2024                        3 april 2024
1,5 uur                             1 uur
""",
        ["2024-01-10 1.5", "2024-02-07 2", "2024-03-06 1.5", "2024-04-03 1"],
    ),
    "day within an item": (
        """
Bijgewoonde bijeenkomsten:
1. Intervisie op 13 januari 2022 (2 uur)
2. Netwerkbijeenkomst op 10 maart 2022 (2 uur)
3. Casuistiek op 9 juni 2022 (1,5 uur)
""",
        ["2022-01-13 2", "2022-03-10 2", "2022-06-09 1.5"],
    ),
    "quarters as headings": (
        """
Jaaroverzicht 2021

Kwartaal 1
11 februari     Intervisie        2 uur
18 maart        Supervisie        1,5 uur

Kwartaal 2
20 mei          Intervisie        2 uur

Totaal                            5,5 uur
""",
        ["2021-02-11 2", "2021-03-18 1.5", "2021-05-20 2"],
    ),
    "two columns of times under unknown headers": (
        """
+------------+---------+---------+-------------+
| Op         | Aanv.   | Afl.    | Wat         |
+------------+---------+---------+-------------+
| 11-02-2021 | 19:00   | 21:00   | Intervisie  |
+------------+---------+---------+-------------+
| 18-03-2021 | 19:30   | 21:00   | Supervisie  |
+------------+---------+---------+-------------+
| 20-05-2021 | 19:00   | 21:00   | Intervisie  |
+------------+---------+---------+-------------+
""",
        ["2021-02-11 19:00-21:00 2", "2021-03-18 19:30-21:00 1.5", "2021-05-20 19:00-21:00 2"],
    ),
    "two columns of times without header": (
        """
+------------+---------+---------+-------------+
| 11-02-2021 | 19:00   | 21:00   | Intervisie  |
+------------+---------+---------+-------------+
| 18-03-2021 | 19:30   | 21:00   | Supervisie  |
+------------+---------+---------+-------------+
| 20-05-2021 | 19:00   | 21:00   | Intervisie  |
+------------+---------+---------+-------------+
""",
        ["2021-02-11 19:00-21:00 2", "2021-03-18 19:30-21:00 1.5", "2021-05-20 19:00-21:00 2"],
    ),
    "kinds as headings": (
        """
Portfolio
INTERVISIE
11-02-2021      grenzen           120 min
18-03-2021      rouw              90 min
SUPERVISIE
20-05-2021      eigen casus       120 min
""",
        ["2021-02-11 2", "2021-03-18 1.5", "2021-05-20 2"],
    ),
    "two lines each": (
        """
Overzicht
11 februari 2021
Intervisie grenzen - 2 uur
18 maart 2021
Supervisie - 1,5 uur
20 mei 2021
Intervisie rouw - 2 uur
""",
        ["2021-02-11 2", "2021-03-18 1.5", "2021-05-20 2"],
    ),
    "a lost day keeps its place": (
        """
Overzicht
Datum         Activiteit     Uren
11-02-2021    Intervisie     2
1B-O$-2O2     Supervisie     1,5
20-05-2021    Intervisie     2
""",
        ["2021-02-11 2", "- 1.5", "2021-05-20 2"],
    ),
    "data to come below a report": (
        """
Verslag intervisie
Datum: 11 februari 2021
Tijd: 19.30 - 21.30 uur

Data komende bijeenkomsten:
18 maart 2021     19.30 - 21.30 uur
20 mei 2021       19.30 - 21.30 uur
""",
        ["2021-02-11 19:30-21:30 2"],
    ),
    "a meeting per column": (
        """
+-----------+------------+------------+------------+
| Datum     | 11-02-2021 | 18-03-2021 | 20-05-2021 |
+-----------+------------+------------+------------+
| Uren      | 2          | 1,5        | 2          |
+-----------+------------+------------+------------+
| Onderwerp | rouw       | slaap      | grenzen    |
+-----------+------------+------------+------------+
""",
        ["2021-02-11 2", "2021-03-18 1.5", "2021-05-20 2"],
    ),
    "status of each": (
        """
Mijn cursussen
Intervisie A         10-01-2024    1,5 uur    Voltooid
Webinar slaap        07-02-2024    2 uur      Ingeschreven
Intervisie B         06-03-2024    2 uur      Voltooid
""",
        ["2024-01-10 1.5", "2024-03-06 2"],
    ),
    "questions with answers": (
        """
Intervisie
1. Wie ben je? Jo Smit
2. Wanneer was het? vr 15 okt 2021
3. Hoe laat was het? 19.30 - 21.00
""",
        ["2021-10-15 19:30-21:00 1.5"],
    ),
    "labels above values twice": (
        """
Verslag MDO
Activiteitsdatum              Aanvang
15-10-2021                    14:00 u

Klaar om                      Vraagstuk
16:00 u                       de rol van naasten
""",
        ["2021-10-15 14:00-16:00 2"],
    ),
    "labels in brackets behind": (
        """
Presentielijst training
15-10-2021 [dag/datum]
2 [aant. uur]
""",
        ["2021-10-15 2"],
    ),
    "who came and left when": (
        """
Regiobijeenkomst wijkteams
Op 15-10-2021 van 19:00 - 21:00 uur
Collega              Erbij       Eraf       Lang
Jo Smit              19:02       20:58      116 min
Piet de Wit          19:00       20:59      119 min
Sam Bakker           19:04       20:57      113 min
""",
        ["2021-10-15 19:00-21:00 2"],
    ),
    "a frame with columns and no rules between rows, days misread": (
        """
+--------+-------------+-------------+--------------+
| Nr     | Wanneer     | Klokuren    | Notitie      |
+--------+-------------+-------------+--------------+
| 1      | 11-01-2021  | 2           | rouw         |
| 2      | 1z-oz-2021  | 1,5         | afgezegd     |
| 3      | 13-03-2021  | 2,5         | slaap        |
| 4      | 14-04-2021  | 1,5         | angst        |
| 5      | 15-05-2021  | 2           | in planning  |
+--------+-------------+-------------+--------------+
""",
        ["2021-01-11 2", "2021-03-13 2.5", "2021-04-14 1.5"],
    ),
    "specks between a header and its rows": (
        """
Wanneer         Onderwerp          Klokuren       Bijlage
®
11-01-2021      rouw               2              ja
12-02-2021      slaap              1,5            ja
13-03-2021      angst              2,5            ja
""",
        ["2021-01-11 2", "2021-02-12 1.5", "2021-03-13 2.5"],
    ),
    "ranges of times on two lines are no programme": (
        """
+------------+---------------------+--------------+
| Klokuren   | Vorm                | Wanneer      |
+------------+---------------------+--------------+
| 19:15 -    | Intervisie          | 11 jan 2021  |
| 21:15      |                     |              |
+------------+---------------------+--------------+
| 19:30 -    | Webinar             | 12 feb 2021  |
| 20:45      |                     |              |
+------------+---------------------+--------------+
| 20:00 -    | Supervisie          | 13 mrt 2021  |
| 21:30      |                     |              |
+------------+---------------------+--------------+
""",
        ["2021-01-11 19:15-21:15 2", "2021-02-12 19:30-20:45 1.25", "2021-03-13 20:00-21:30 1.5"],
    ),
    "a header that no rule parts from its first row": (
        """
+-------------+---------+---------+
| Wanneer     | Van     | Tot     |
| 11-01-2021  | 19:00   | 21:00   |
+-------------+---------+---------+
| 12-02-2021  | 19:30   | 21:00   |
+-------------+---------+---------+
""",
        ["2021-01-11 19:00-21:00 2", "2021-02-12 19:30-21:00 1.5"],
    ),
    "two headers that run together": (
        """
Wanneer          Vraagstuk      Punten Uren
12-03-2024       rouw           1         2
14-05-2024       slaap          1       1,5
11-06-2024       angst          2       2,5
""",
        ["2024-03-12 2", "2024-05-14 1.5", "2024-06-11 2.5"],
    ),
    "headers of two lines": (
        """
Datum            Vraagstuk      Aantal       Aantal
samenkomst                      punten       uren
12-03-2024       rouw           1            2
14-05-2024       slaap          1            1,5
11-06-2024       angst          2            2,5
""",
        ["2024-03-12 2", "2024-05-14 1.5", "2024-06-11 2.5"],
    ),
    "cells that go on below": (
        """
Wanneer          Duur             Vraagstuk
22 augustus      1 uur en 30      rouw
2024             minuten
3 oktober        2 uur en 15      slaap
2024             minuten
""",
        ["2024-08-22 1.5", "2024-10-03 2.25"],
    ),
    "a value on the line below its label": (
        """
Wanneer: 11-01-2021   Betreft: supervisie   Netto uren:
1,75
Ingebracht: rouw
""",
        ["2021-01-11 1.75"],
    ),
    "times told once before counted headings": (
        """
Verslagjaar 2021 van onze leergroep

Vier collega's kwamen samen van 19.30 tot 21.15 uur.

1e avond, 4 februari
Over slaap. Voor een consult wordt doorgaans 20 minuten gerekend.

2e avond, 8 april
Vervallen omdat drie collega's ziek waren.

3e avond, 10 juni
Over rouw en afscheid.
""",
        ["2021-02-04 19:30-21:15 1.75", "2021-06-10 19:30-21:15 1.75"],
    ),
    "days alone above their text": (
        """
Verslagjaar 2021 van onze leergroep

Vier collega's kwamen samen van 19.30 tot 21.15 uur.

4 februari
Over slaap. Niemand had de stukken gelezen.

8 april
Over medicijnen, met een gast.

10 juni
Over rouw en afscheid.
""",
        ["2021-02-04 19:30-21:15 1.75", "2021-04-08 19:30-21:15 1.75", "2021-06-10 19:30-21:15 1.75"],
    ),
    "a list within a cell": (
        """
Overzicht 2022
+----------+--------------------------------+
| voorjaar | 3 maart: intervisie, 2 uur     |
|          | 7 april: supervisie, 90 min    |
+----------+--------------------------------+
| zomer    | niets                          |
+----------+--------------------------------+
| najaar   | 6 oktober: intervisie, 2,5 uur |
+----------+--------------------------------+
""",
        ["2022-03-03 2", "2022-04-07 1.5", "2022-10-06 2.5"],
    ),
    "days that head columns, one of them cancelled": (
        """
Aanwezigheid leergroep 2022
Tijd: 13.00 - 15.00 uur

+-----------+--------+--------+------------+
| Collega   | 3 mrt  | 7 apr  | 2 jun      |
|           |        |        | gaat niet  |
|           |        |        | door       |
+-----------+--------+--------+------------+
| J. Smit   | x      | x      |            |
+-----------+--------+--------+------------+
| P. de Wit | x      | afw.   |            |
+-----------+--------+--------+------------+
""",
        ["2022-03-03 13:00-15:00 2", "2022-04-07 13:00-15:00 2"],
    ),
    "what stands level with the day of a row is that row's own": (
        """
Bijeenkomsten leergroep
+------------+-----------------+
| Datum      | Onderwerp       |
+------------+-----------------+
| 14-03-2023 | rouw            |     Duur: 3 uur
+------------+-----------------+
| 16-05-2023 | middelen        |
+------------+-----------------+
| 12-09-2023 | slaap           |
+------------+-----------------+
""",
        ["2023-03-14", "2023-05-16", "2023-09-12"],
    ),
    "not of the paper but of the accreditation": (
        """
Leerhistorie
Scholing      Voltooid op    Uren      Accreditatie
Rouw          14-03-2023     2 uur     n.v.t.
Middelen      16-05-2023     3 uur     V&VN
Slaap         12-09-2023     1,5 uur   nee
""",
        ["2023-03-14 2", "2023-05-16 3", "2023-09-12 1.5"],
    ),
    "how often out of how many is no day": (
        """
Aanwezigheid leergroep 2022
Iedere avond: 90 minuten

+-----------+--------+--------+--------+
| Collega   | 3 mrt  | 7 apr  | score  |
+-----------+--------+--------+--------+
| J. Smit   | x      | x      | 2/2    |
+-----------+--------+--------+--------+
| P. de Wit | x      |        | 1/2    |
+-----------+--------+--------+--------+
| A. Bakker | x      | x      | 2/2    |
+-----------+--------+--------+--------+
""",
        ["2022-03-03 1.5", "2022-04-07 1.5"],
    ),
    "days in pieces": (
        """
Begeleidingsgesprekken 2023
Maand       Dag    Duur           Onderwerp
februari    23     105 minuten    rouw
            28     105 minuten    middelen
mei         8      105 minuten    slaap
juni        29     1 uur          werk
""",
        ["2023-02-23 1.75", "2023-02-28 1.75", "2023-05-08 1.75", "2023-06-29 1"],
    ),
    "a calendar": (
        """
Overzicht 2022
               jan    feb    mrt    apr      Per keer
Intervisie     13            17     14,28    2 uur
Supervisie            9             6        1,5 uur
""",
        ["2022-01-13 2", "2022-03-17 2", "2022-04-14 2", "2022-04-28 2", "2022-02-09 1.5", "2022-04-06 1.5"],
    ),
    "several days behind each kind": (
        """
Hierbij bevestigen wij dat Jo Smit heeft deelgenomen aan:

- casuistiekbespreking (per keer 60 minuten): 5 juli; 2 en 19 september 2022

- netwerkbijeenkomst (elk drie uur): 24 juli; 27 september 2022
""",
        ["2022-07-05 1", "2022-09-02 1", "2022-09-19 1", "2022-07-24 3", "2022-09-27 3"],
    ),
    "kinds and days take turns in one sentence": (
        """
In 2021 nam Jo Smit deel aan intervisie op 3 maart en 4 april 2021 (telkens 2 uur);
aan supervisie op 6 juni en 8 juli 2021, per keer 1 uur.
""",
        ["2021-03-03 2", "2021-04-04 2", "2021-06-06 1", "2021-07-08 1"],
    ),
    "whose paper it is was not there each time": (
        """
Presentie intervisie 2023
Uitdraai voor: Hugo Smit
Elke bijeenkomst: 2 uur
+-------------+--------+--------+--------+
| naam        | 26 jan | 12 apr | 18 jul |
+-------------+--------+--------+--------+
| Anna Bakker | x      | -      | x      |
+-------------+--------+--------+--------+
| Hugo Smit   | x      | x      | -      |
+-------------+--------+--------+--------+
""",
        ["2023-01-26 2", "2023-04-12 2"],
    ),
    "days side by side": (
        """
Deelname aan intervisie 2022

3 maart 2022         10 augustus 2022
26 mei 2022          3 november 2022

Alle bijeenkomsten: 1,5 uur.
""",
        ["2022-03-03 1.5", "2022-08-10 1.5", "2022-05-26 1.5", "2022-11-03 1.5"],
    ),
    "cards with labels side by side": (
        """
   Intervisie 2022 per kwartaal
   Verklaring voor Quinten Dijkhuizen

   1e kwartaal                      2e kwartaal
   Datum: 17/1/2022                 Datum: 13/6/2022
   Duur: 3 uur                      Duur: 2,5 uur
   Deelnemers: 5                    Deelnemers: 7

   3e kwartaal                      4e kwartaal
   Datum: 20/7/2022                 Datum: 20/10/2022
   Duur: 3 uur                      Duur: tweeeneenhalf uur
   Deelnemers: 5                    Deelnemers: 7

   Begeleider Fenna de Groot
""",
        ["2022-01-17 3", "2022-06-13 2.5", "2022-07-20 3", "2022-10-20 2.5"],
    ),
    "three cards in a row": (
        """
   Supervisie 2022

   Sessie 1              Sessie 2              Sessie 3
   12 januari 2022       9 februari 2022       9 maart 2022
   Duur: 60 min          Duur: 75 minuten      Duur: 1,5 uur
   Thema: grenzen        Thema: rouw           Thema: tijd

   Sessie 4              Sessie 5              Sessie 6
   13 april 2022         11 mei 2022           8 juni 2022
   Duur: 90 min          Duur: 60 minuten      Duur: 2 uur
   Thema: grenzen        Thema: rouw           Thema: tijd
""",
        ["2022-01-12 1", "2022-02-09 1.25", "2022-03-09 1.5", "2022-04-13 1.5", "2022-05-11 1", "2022-06-08 2"],
    ),
    "cards with values under their labels": (
        """
   Intervisie 2022

   Wanneer                          Wanneer
   17 januari 2022                  13 juni 2022
   Hoe lang                         Hoe lang
   2 uur                            1,5 uur
   Thema                            Thema
   Rouw                             Slapen
""",
        ["2022-01-17 2", "2022-06-13 1.5"],
    ),
}
BY_OCR = {
    "a lost day keeps its place",
    "specks between a header and its rows",
    "a frame with columns and no rules between rows, days misread",
}


@pytest.mark.parametrize("name", PAPERS)
def test_entries_are_found_by_their_repetition(name: str) -> None:
    drawn, expected = PAPERS[name]
    paper = layout(drawn, "ocr", 0.93) if name in BY_OCR else layout(drawn)
    assert [said(one.activity) for one in activities_of(paper)] == expected
