"""Which day, which times, how many hours: drawn papers in many layouts, each with what a careful reader reads."""

from decimal import Decimal

import pytest

from extractors import as_json
from extractors.activities import activities_of
from extractors.finding import ActivityRead, FieldName
from tests.extract.drawn import layout

FIELDS: tuple[FieldName, ...] = ("date", "end_date", "start", "end", "hours", "sessions")

# name: (what is drawn, one line per activity: day [- last day] [start-end] [hours] [x sessions])
PAPERS: dict[str, tuple[str, list[str]]] = {
    "labels with colons, other days around": (
        """
        Intervisieverslag
Afgedrukt op 2 april 2023
Geboortedatum: 3 mei 1975
Datum:         14 maart 2023
Tijd:          19.00 - 21.30 uur
De volgende bijeenkomst is op 9 mei 2023.
Handtekening:                          Datum: 21-03-2023
""",
        ["2023-03-14 19:00-21:30 2.5"],
    ),
    "labels above their values in boxes": (
        """
+----------------------+----------------------+
| Datum intervisie     | Aantal uren          |
| 14-03-2023           | 2,5                  |
+----------------------+----------------------+
| Begintijd            | Eindtijd             |
| 19:00                | 21:30                |
+----------------------+----------------------+
| Datum ondertekening  | Handtekening         |
| 20-03-2023           |                      |
+----------------------+----------------------+
""",
        ["2023-03-14 19:00-21:30 2.5"],
    ),
    "labels and values in cells side by side": (
        """
+------------------+--------------------+------------------+-------------------+
| Datum            | 14 maart 2023      | Plaats           | Utrecht           |
+------------------+--------------------+------------------+-------------------+
| Tijd             | 19.00-21.00 uur    | Duur             | 2 uur             |
+------------------+--------------------+------------------+-------------------+
""",
        ["2023-03-14 19:00-21:00 2"],
    ),
    "labels in capitals without colons, values far right": (
        """
   SUPERVISIEVERKLARING

   DATUM                                   14-03-2023
   AANVANG                                 13.00 uur
   EINDE                                   14.30 uur
   SUPERVISOR                              drs. P. de Vries
""",
        ["2023-03-14 13:00-14:30 1.5"],
    ),
    "a certificate in sentences": (
        """
                         Bewijs van deelname
      Hierbij verklaart Stichting Nascholing dat J. Jansen, geboren 3 mei 1975,
   op dinsdag 14 maart 2023 heeft deelgenomen aan de cursus Rouw (6 contacturen).
        Dit bewijs is geldig tot en met 14 maart 2028.

                      Utrecht, 21 maart 2023
""",
        ["2023-03-14 6"],
    ),
    "minutes: opening and closing, previous and next meeting": (
        """
   Notulen netwerkbijeenkomst POH-GGZ d.d. 14 maart 2023

Aanwezig: A. Bakker, B. de Boer, C. Smit
1. Opening
   De voorzitter opent de vergadering om 19.30 uur.
2. Verslag vorige bijeenkomst d.d. 12 januari 2023
   Het verslag wordt vastgesteld.
3. Pauze 20.30 - 20.45 uur
4. Rondvraag
   Sluiting 21.30 uur
Volgende vergadering: dinsdag 9 mei 2023, aanvang 20.00 uur
""",
        ["2023-03-14 19:30-21:30 1.75"],
    ),
    "a year overview; days without a year under a heading": (
        """
   Overzicht intervisie 2023

Datum          Tijd             Onderwerp                Uren
14 maart       19.00-21.00      Rouw en verlies          2
21 april       19.00-21.30      Angst bij                2,5
                                jongeren
12 mei         19.00-21.00      ging niet door           -
9 juni         19.30-21.30      Slaap                    2
Totaal                                                   6,5

Utrecht, 3 januari 2024
""",
        ["2023-03-14 19:00-21:00 2", "2023-04-21 19:00-21:30 2.5", "2023-06-09 19:30-21:30 2"],
    ),
    "a table with ruling lines that goes on over the page": (
        """
Bijeenkomsten 2022
+------------+------------------+----------+
| Datum      | Thema            | Duur     |
+------------+------------------+----------+
| 3 februari | Werkdruk         | 90 min.  |
+------------+------------------+----------+
| 7 april    | Angst            | 2 uur    |
+------------+------------------+----------+
\f
+------------+------------------+----------+
| 9 juni     | Slaap            | 90 min.  |
+------------+------------------+----------+
""",
        ["2022-02-03 1.5", "2022-04-07 2", "2022-06-09 1.5"],
    ),
    "columns whose headers are unknown words": (
        """
   Mijn leergesprekken

Moment           Lengte          Waarover           Met
5 jan. 2024      45 min          Rouw               Petra
2 feb. 2024      60 min          Grenzen            Petra
8 mrt. 2024      45 min          Werkdruk           Petra
""",
        ["2024-01-05 0.75", "2024-02-02 1", "2024-03-08 0.75"],
    ),
    "a list with bullets in a letter": (
        """
Utrecht, 20 december 2023

Geachte commissie,

Hierbij bevestigen wij dat J. Jansen aanwezig was bij de volgende bijeenkomsten:

  - 14 maart 2023, 19.00-21.00 uur
  - 21 juni 2023, 19.30-21.00 uur
  - 4 oktober 2023, 19.00-21.00 uur

Met vriendelijke groet,
""",
        ["2023-03-14 19:00-21:00 2", "2023-06-21 19:30-21:00 1.5", "2023-10-04 19:00-21:00 2"],
    ),
    "days listed in one sentence, each as long": (
        """
Ondergetekende verklaart dat J. Jansen op 7, 14 en 28 maart 2022 heeft deelgenomen aan de
supervisie. Iedere bijeenkomst duurde anderhalf uur.
""",
        ["2022-03-07 1.5", "2022-03-14 1.5", "2022-03-28 1.5"],
    ),
    "a series without single days": (
        """
   Supervisieverklaring
In de periode van januari t/m juni 2022 zijn 10 sessies van 45 minuten gehouden.
   Utrecht, 11 juli 2022
""",
        ["2022-01-01 - 2022-06-30 7.5 x10"],
    ),
    "a series with first and last day, and a number of meetings": (
        """
   Verklaring supervisie
Startdatum:              12-01-2022
Einddatum:               15-06-2022
Aantal bijeenkomsten:    8
Duur per bijeenkomst:    1,5 uur
Datum ondertekening:     20-06-2022
""",
        ["2022-01-12 - 2022-06-15 12 x8"],
    ),
    "two days running": (
        """
   GGZ-congres
   Bewijs van deelname
   J. Jansen heeft deelgenomen aan het congres op 12 en 13 mei 2024, in totaal 11 uur.
""",
        ["2024-05-12 - 2024-05-13 11"],
    ),
    "a break is taken off": (
        """
Datum:     14 maart 2023
Tijd:      van 19.00 tot 21.30 uur, inclusief 15 minuten pauze
""",
        ["2023-03-14 19:00-21:30 2.25"],
    ),
    "arrival and drinks are no part of it": (
        """
   Verslag netwerkbijeenkomst 14 maart 2023
Inloop:      18.30 uur
Aanvang:     19.00 uur
Einde:       21.00 uur
Borrel:      21.00 - 22.00 uur
""",
        ["2023-03-14 19:00-21:00 2"],
    ),
    "norms and points are no hours": (
        """
   Intervisie
Datum: 14 maart 2023
Duur: 2 uur
Een bijeenkomst duurt minimaal 1 uur. Deelnemers werken ten minste 8 uur per week.
Geaccrediteerd voor 3 punten.
""",
        ["2023-03-14 2"],
    ),
    "one report under the other": (
        """
   Intervisie 1
Datum:      14 maart 2023
Tijd:       19.00-21.00 uur
Onderwerp:  Rouw

   Intervisie 2
Datum:      9 mei 2023
Tijd:       19.30-21.00 uur
Onderwerp:  Angst
""",
        ["2023-03-14 19:00-21:00 2", "2023-05-09 19:30-21:00 1.5"],
    ),
    "a list of people with the day in every row": (
        """
   Presentielijst scholing
Datum            Naam                 Handtekening
14-03-2023       J. Jansen
14-03-2023       P. de Vries
14-03-2023       K. Smit
""",
        ["2023-03-14"],
    ),
    "an action list with days": (
        """
   Verslag casuïstiekbespreking
Datum        14 maart 2023
Tijd         12.30 - 13.30 uur

Actie                      Wie             Wanneer
Bellen met het wijkteam    Petra           21 maart 2023
Protocol aanpassen         Klaas           4 april 2023
""",
        ["2023-03-14 12:30-13:30 1"],
    ),
    "days as columns": (
        """
   Aanwezigheid intervisie, telkens 19.00 - 21.00 uur
+--------------+------------+------------+------------+
| Naam         | 14-03-2023 | 09-05-2023 | 20-06-2023 |
+--------------+------------+------------+------------+
| J. Jansen    | x          | x          |            |
+--------------+------------+------------+------------+
| P. de Vries  | x          |            | x          |
+--------------+------------+------------+------------+
""",
        ["2023-03-14 19:00-21:00 2", "2023-05-09 19:00-21:00 2", "2023-06-20 19:00-21:00 2"],
    ),
    "a day on its own under the title": (
        """
   Notulen kwaliteitswerkgroep GGZ
   14 maart 2023

De voorzitter opent om 19.00 uur en sluit de vergadering om 20.30 uur.
""",
        ["2023-03-14 19:00-20:30 1.5"],
    ),
    "a date broken over two lines": (
        """
De zorggroep verklaart dat J. Jansen heeft deelgenomen aan de bijeenkomst van dinsdag 14
maart 2023, die van half acht tot half tien 's avonds duurde.
""",
        ["2023-03-14 19:30-21:30 2"],
    ),
    "two columns of prose": (
        """
De intervisiegroep kwam bijeen op 14 maart           Na de pauze bespraken wij de tweede casus
2023 in het gezondheidscentrum. Wij begonnen         van deze avond met de incidentmethode.
om 19.00 uur met een ronde langs allen en            De volgende bijeenkomst houden wij op 9
bespraken daarna de eerste casus samen met           mei 2023 in dezelfde zaal van het centrum.
de nieuwe collega uit de andere praktijk.            De bijeenkomst eindigde om 21.00 uur.
""",
        ["2023-03-14 19:00-21:00 2"],
    ),
    "a dagdeel has no hours": (
        """
Datum:    14 maart 2023
Duur:     één dagdeel
""",
        ["2023-03-14"],
    ),
    "hours under minutes": (
        """
Datum             Minuten       Thema
14-03-2023        90            Rouw
21-04-2023        120           Angst
""",
        ["2023-03-14 1.5", "2023-04-21 2"],
    ),
    "season in the title": (
        """
   Intervisie seizoen 2022-2023

Datum           Duur
4 oktober       2 uur
7 februari      2 uur
""",
        ["2022-10-04 2", "2023-02-07 2"],
    ),
    "a pause column is taken off, lost commas agree with the times": (
        """
Overzicht intervisie 2023
+------------+---------+---------+---------------+--------------+
| Datum      | Begin   | Einde   | Pauze (min.)  | Netto uren   |
+------------+---------+---------+---------------+--------------+
| 14-03-2023 | 19.00   | 21.00   | 30            | 15           |
+------------+---------+---------+---------------+--------------+
| 09-05-2023 | 09.30   | 10.45   | 0             | 125          |
+------------+---------+---------+---------------+--------------+
""",
        ["2023-03-14 19:00-21:00 1.5", "2023-05-09 09:30-10:45 1.25"],
    ),
    "a lost comma that the total below the table puts back": (
        """
   Jaaroverzicht 2023

Activiteit              Datum          Uren
Casuïstiekbespreking    25 mei 2023    2
Casuïstiekbespreking    8 sept. 2023   2
Supervisie              19 okt. 2023   15
Netwerkbijeenkomst      17 mrt. 2023   1

Totaal aantal uren: 6,5
""",
        ["2023-05-25 2", "2023-09-08 2", "2023-10-19 1.5", "2023-03-17 1"],
    ),
    "what titles say between quotation marks tells of no length": (
        """
Als werkgever verklaar ik dat zij aanwezig was bij:

casuïstiekbespreking 'Slaapproblemen in de huisartsenpraktijk', 6.9.2021, 3 uur
casuïstiekbespreking 'Oplossingsgericht werken', 7.12.2021, 3 uur
casuïstiekbespreking 'Volgende stappen', 8.12.2021, 3 uur
""",
        ["2021-09-06 3", "2021-12-07 3", "2021-12-08 3"],
    ),
    "a unit at the start of a line labels nothing": (
        """
Als werkgever verklaar ik dat zij aanwezig was bij:

interne scholing Motiverende gespreksvoering, woensdag 17 april 2024, 120
minuten
interne scholing Positieve gezondheid, donderdag 25 april 2024, 120 minuten
""",
        ["2024-04-17 2", "2024-04-25 2"],
    ),
    "lost commas that the sum at the foot puts back": (
        """
Nascholing 2023
+------------+---------------+---------------+
| Datum      | Onderwerp     | Uren          |
+------------+---------------+---------------+
| 14-03-2023 | Rouw          | 15            |
+------------+---------------+---------------+
| 18-04-2023 | Angst         | 275           |
+------------+---------------+---------------+
| 09-05-2023 | Dwang         | 2             |
+------------+---------------+---------------+
| Totaal     |               | 6,25          |
+------------+---------------+---------------+
""",
        ["2023-03-14 1.5", "2023-04-18 2.75", "2023-05-09 2"],
    ),
    "hours that no meeting can have are not given": (
        """
Nascholing 2023
+------------+---------------+---------------+
| Datum      | Onderwerp     | Uren          |
+------------+---------------+---------------+
| 14-03-2023 | Rouw          | 0,1           |
+------------+---------------+---------------+
| 09-05-2023 | Dwang         | 2             |
+------------+---------------+---------------+
""",
        ["2023-03-14", "2023-05-09 2"],
    ),
    "a length that leaves the pause out": (
        """
Verslag intervisie
Datum:                  14 maart 2023
Tijd:                   19.00 - 21.00 uur
Duur exclusief pauze:   1,5 uur
""",
        ["2023-03-14 19:00-21:00 1.5"],
    ),
    "an English break inside the times": (
        """
Certificate of attendance
Date:           14 March 2023
Time:           19:00 - 22:00, including a break of 15 minutes
Contact hours:  2.75
""",
        ["2023-03-14 19:00-22:00 2.75"],
    ),
    "an interruption under a label of its own": (
        """
Verslag intervisie
Datum:       14 maart 2023
Tijd:        19.00 - 21.15 uur
Schorsing:   15 min
""",
        ["2023-03-14 19:00-21:15 2"],
    ),
    "as many days as meetings of a length": (
        """
Deelnameverklaring
J. Jansen nam deel aan supervisie op 14 maart, 11 april en 9 mei 2023, 3 x 1,5 uur.
""",
        ["2023-03-14 1.5", "2023-04-11 1.5", "2023-05-09 1.5"],
    ),
    "a series from day to day, each meeting so long": (
        """
Deelnameverklaring
J. Jansen heeft vanaf 8 februari 2021 tot 9 juni 2021 supervisie gevolgd.
Het waren zes contacten die ieder 2 uur duurden.
""",
        ["2021-02-08 - 2021-06-09 12 x6"],
    ),
    "hours and minutes with a damaged word between": (
        """
Verslag intervisie
Datum:   14 maart 2023
Duur:    2 uor en 30 minuten
""",
        ["2023-03-14 2.5"],
    ),
    "minutes whose hours could not be read": (
        """
Verslag intervisie
Datum:   14 maart 2023
Duur:    ? uor 30 minuten
""",
        ["2023-03-14"],
    ),
    "minutes on the next line": (
        """
Verslag intervisie
Datum:   14 maart 2023
Duur:    1 uur en
         30 minuten
""",
        ["2023-03-14 1.5"],
    ),
    "a moment of finishing is no start": (
        """
Deelnamebewijs
Datum:        3 maart 2024
Afgerond: 3 maart 2024 21:14
Contacturen: 2
""",
        ["2024-03-03 2"],
    ),
    "opening hours in another sentence": (
        """
Certificaat
J. Jansen heeft op 14 maart 2023 deelgenomen aan de training Rouw.
De praktijk is open van 8.00 tot 17.00 uur.
""",
        ["2023-03-14"],
    ),
    "what a machine measured of each who took part": (
        """
Netwerkmiddag (online)
Datum, tijd   12-02-2021 19:15 - 21:15

Emma de Wit         19:15    21:14    119 min
Jeroen Scholten     19:18    21:13    115 min
Stefan de Boer      19:19    21:11    112 min
Albert Lammers      19:16    21:14    118 min
""",
        ["2021-02-12 19:15-21:15 2"],
    ),
}


def said(activity: ActivityRead) -> str:
    """An activity in the short form of the table above."""
    value = {name: as_json.plain_of(activity.finding(name)) for name in FIELDS}
    text = value["date"] or "-"
    text += f" - {value['end_date']}" if value["end_date"] else ""
    text += f" {value['start'] or ''}-{value['end'] or ''}" if value["start"] or value["end"] else ""
    text += f" {value['hours']}" if value["hours"] else ""
    return text + (f" x{value['sessions']}" if value["sessions"] else "")


@pytest.mark.parametrize("name", PAPERS)
def test_a_drawn_paper(name: str) -> None:
    drawn, expected = PAPERS[name]
    assert [said(one.activity) for one in activities_of(layout(drawn))] == expected


def test_every_value_stands_where_it_says() -> None:
    for drawn, _ in PAPERS.values():
        for told in activities_of(layout(drawn)):
            for one in told.activity.found:
                printed = "".join(place.said for place in one.where).replace(" ", "")
                read = one.said.replace(" ", "").replace("–", "")
                assert one.where
                assert printed.replace("–", "") == read or read in printed, (one, printed)
                assert 0 < one.confidence < 1


def test_the_days_that_lost_are_kept_with_why() -> None:
    drawn, _ = PAPERS["labels with colons, other days around"]
    date = activities_of(layout(drawn))[0].activity.finding("date")
    assert date is not None
    assert {other.why for other in date.others} == {"printing", "birth", "next_meeting", "signing"}


def test_a_dagdeel_is_said_not_to_tell_its_hours() -> None:
    drawn, _ = PAPERS["a dagdeel has no hours"]
    gap = activities_of(layout(drawn))[0].activity.gap("hours")
    assert gap is not None
    assert (gap.reason, gap.note) == ("not_stated", "één dagdeel")


def test_hours_that_contradict_the_times_win_and_show_it() -> None:
    drawn = """
Datum: 14 maart 2023
Tijd: 19.00 - 21.00 uur
Aantal uren: 3 uur
"""
    hours = activities_of(layout(drawn))[0].activity.finding("hours")
    assert hours is not None
    assert hours.value.value == Decimal(3)
    assert [other.why for other in hours.others] == ["contradictory"]
    assert hours.confidence < 0.8


def test_two_days_that_may_both_be_it_give_a_gap() -> None:
    drawn = """
   Intervisie
Datum bijeenkomst: 14 maart 2023
Datum intervisie: 21 maart 2023
"""
    activities = [one.activity for one in activities_of(layout(drawn))]
    sure = [one.finding("date") for one in activities if one.finding("date")]
    assert all(one is None or one.confidence < 0.8 for one in sure)


def test_letters_spoilt_by_ocr_in_a_label() -> None:
    drawn = """
Datvm:         14 maart 2023
Aanvamg:       19.00 uur
Sluitlng:      21.00 uur
"""
    read = activities_of(layout(drawn, "ocr", 0.9))
    assert [said(one.activity) for one in read] == ["2023-03-14 19:00-21:00 2"]


def test_doubtful_characters_make_a_value_less_sure() -> None:
    drawn = "\nDatum:   14 maart 2023\n"
    clean = activities_of(layout(drawn))[0].activity.finding("date")
    doubtful = activities_of(layout(drawn, "ocr", 0.5))[0].activity.finding("date")
    assert clean is not None
    assert doubtful is not None
    assert clean.confidence >= 0.99 > 0.8 > doubtful.confidence


def test_bare_figures_by_ocr_that_no_day_can_hold_are_no_hours() -> None:
    drawn = "\nDatum:        14 maart 2023\nAantal uren:  15\n"
    activity = activities_of(layout(drawn, "ocr", 0.9))[0].activity
    gap = activity.gap("hours")
    assert activity.finding("hours") is None
    assert gap is not None
    assert gap.reason == "ambiguous"


def test_a_comma_that_ocr_lost_is_put_back_where_the_times_say_so() -> None:
    drawn = "\nDatum:        14 maart 2023\nTijd:         19.30-21.00 uur\nAantal uren:  15\n"
    hours = activities_of(layout(drawn, "ocr", 0.9))[0].activity.finding("hours")
    assert hours is not None
    assert hours.value.value == Decimal("1.5")


def test_a_row_whose_day_cannot_be_read_is_not_dropped() -> None:
    drawn = """
Datum          Tijd             Uren
14-03-2023     19.00-21.00      2
2l.#4.2Z       19.00-21.30      2,5
"""
    first, second = (one.activity for one in activities_of(layout(drawn, "ocr", 0.8)))
    assert first.finding("date")
    gap = second.gap("date")
    assert gap is not None
    assert gap.reason == "unreadable"
    assert second.finding("hours")
