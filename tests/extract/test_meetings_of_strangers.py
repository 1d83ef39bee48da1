"""Layouts of papers by strangers: what went wrong on them once, drawn small."""

import pytest

from extractors.activities import activities_of
from extractors.extract import extract
from extractors.papers import papers_of
from extractors.read import Document
from tests.extract.drawn import EVIDENCE, SECONDS, layout, page, pages
from tests.extract.test_which_day import said


def read(drawn: str, source: str = "text_layer") -> list[str]:
    score = 1.0 if source == "text_layer" else 0.93
    return [said(one.activity) for one in activities_of(layout(drawn, source, score))]  # type: ignore[arg-type]


def test_the_day_of_a_letter_set_in_columns_is_not_the_meetings() -> None:
    drawn = """
Datum               Kenmerk            Betreft
9 november 2023     59/2023            bestuurlijk werk


Hierbij bevestig ik dat Jo Smit de onderstaande vergaderingen heeft bijgewoond:
   1. 9 februari 2023, 13.00 - 14.30 uur
   2. 19 juni 2023, 14:00 - 16:00 uur

Hoogachtend,
"""
    assert read(drawn) == ["2023-02-09 13:00-14:30 1.5", "2023-06-19 14:00-16:00 2"]


def test_a_list_read_as_one_text_keeps_each_days_own_hours() -> None:
    drawn = """
Jo Smit heeft de onderstaande vergaderingen bijgewoond:
maandag 4 maart 2024, (90 minuten)
donderdag 30 mei 2024, (2 uur)
« 21 november 2024, (1 uur)
"""
    assert read(drawn, "ocr") == ["2024-03-04 1.5", "2024-05-30 2", "2024-11-21 1"]


def test_what_stands_under_a_table_is_no_row_of_it() -> None:
    drawn = """
Overzicht supervisie
Contactmoment     Contacttijd    Leerdoel
22-2-2023         90 min         grenzen
18-5-2023         60 min         rouw
Afgesloten op 30 oktober 2023
"""
    assert read(drawn) == ["2023-02-22 1.5", "2023-05-18 1"]


def test_sums_and_norms_are_no_rows() -> None:
    drawn = """
Onderdeel         Datum          Uren      Punten
Intervisie        9 jan 2020     1,5       2
Meekijken         4 jun 2020     2         3
Behaald                          3,5       5
Norm                             52        30
"""
    assert read(drawn) == ["2020-01-09 1.5", "2020-06-04 2"]


def test_a_column_of_another_thing_gives_no_meetings() -> None:
    drawn = """
Datum bespreking   20-7-2020
Van - tot          10.15 - 12.00 uur

Nr   Casus                          Afspraak             Evaluatie
1    man 58, klachten sinds 2019    folder rondsturen    17-9
2    vrouw 34                       uitwerken            25-8
3    jongere                        wijkteam             26-8
"""
    assert read(drawn) == ["2020-07-20 10:15-12:00 1.75"]


def test_the_header_of_the_day_may_be_lost() -> None:
    drawn = """
Onderdeel                            Uren      Punten
Intervisie        09-01-2020         1,5       2
Meekijken         04-06-2020         2         3
Congres           20-10-2020         3         4
"""
    assert read(drawn, "ocr") == ["2020-01-09 1.5", "2020-06-04 2", "2020-10-20 3"]


def test_hours_of_each_person_are_not_the_meetings() -> None:
    drawn = """
Begintijd     18-2-2022 19:00
Eindtijd      18-2-2022 21:30

Naam               Eerste deelname     Duur in vergadering
Vera Duinbeek      18-2-2022 19:03     2u 25m 41s
Karin Groen        18-2-2022 19:00     2u 26m 56s
Bram Lam           18-2-2022 19:01     1u 12m 03s
"""
    assert read(drawn) == ["2022-02-18 19:00-21:30 2.5"]


def test_opening_hours_in_the_text_are_not_the_meetings() -> None:
    drawn = """
Logboek intervisie 2023
Woensdag 25 januari 2023
20.00 tot 22.00 uur
Het transferpunt is bereikbaar op werkdagen van 9.00 tot 12.00 uur.
"""
    assert read(drawn) == ["2023-01-25 20:00-22:00 2"]


def test_a_programme_tells_start_and_end_beside_the_times() -> None:
    drawn = """
Op vrijdag 3 september 2021 nam je deel aan onze werkconferentie.

Zo zag de dag eruit:
09:00      Start
10:00      Plenair deel
17:00      Einde
"""
    assert read(drawn) == ["2021-09-03 09:00-17:00 8"]


def test_a_mail_tells_when_it_began_and_was_done() -> None:
    drawn = """
Sent: woensdag 5 november 2025 14:15

Hierbij bevestig ik dat jij aanwezig bent geweest bij de werkconferentie van
vrijdag 24 oktober 2025. We begonnen om 19.00 uur en waren om 21.30 uur klaar.
"""
    assert read(drawn) == ["2025-10-24 19:00-21:30 2.5"]


def test_names_of_values_may_stand_under_them() -> None:
    drawn = """
Zelfstudie slaap

10 juni 2025         60 minuten          70%
Afgerond             Tijdsinvestering    Score
"""
    assert read(drawn) == ["2025-06-10 1"]
    drawn = """
Interne scholing
Jo Smit
(naam deelnemer)
3
(aantal uren)
21-04-2025
(datum)


Dit bewijs is voor het dossier van de deelnemer.
Bewaar het goed.
Het wordt niet twee keer gegeven.
De zorggroep
"""
    assert read(drawn) == ["2025-04-21 3"]


def test_tiles_of_a_screen() -> None:
    drawn = """
Module slaap
Score               Afgerond            Tijdsinvestering
70%                 10 juni 2025        60 minuten

Geldig tot          Gestart
1 juni 2027         29 mei 2025
"""
    assert read(drawn) == ["2025-06-10 1"]


def test_days_of_each_quarter_with_the_year_above() -> None:
    drawn = """
Jaaroverzicht nascholing 2021

Eerste kwartaal
11 feb       Intervisie         1,75 uur
18 mrt       Casuïstiek         2 uur

Vierde kwartaal
17 nov       Supervisie         1 uur
Opgemaakt op 6 december 2021
"""
    assert read(drawn) == ["2021-02-11 1.75", "2021-03-18 2", "2021-11-17 1"]


def test_prose_set_wide_reads_on() -> None:
    near = page("Wij verklaren dat Jo Smit in 2021 heeft deelgenomen aan intervisie op 26 januari 2021. De avond")
    assert near.words
    drawn = """
Wij verklaren dat Jo Smit in 2021 heeft deelgenomen aan intervisie op

26 januari 2021.
"""
    assert read(drawn) == ["2021-01-26"]


def test_an_appointment_for_the_next_time_is_no_meeting() -> None:
    drawn = """
Terugblik op onze intervisie

Op vrijdag 25 oktober 2024 kwamen Loes en Elles bijeen. Het werd een intervisie van 2,5 uur.

Wij spraken af elkaar opnieuw te zien op 16 december 2024.
"""
    assert read(drawn) == ["2024-10-25 2.5"]


@pytest.mark.parametrize(("kind", "expected"), [("AGENDA", 1), ("CERTIFICAAT", 2)])
def test_an_agenda_and_the_minutes_of_that_day_are_one_paper(kind: str, expected: int) -> None:
    first = {
        "AGENDA": "AGENDA NETWERKBIJEENKOMST\n20 juni 2019, aanvang 19.00 uur\n1. Opening\n2. Rondvraag\n",
        "CERTIFICAAT": "CERTIFICAAT\nJo Smit heeft deelgenomen aan de scholing slaap\nDatum: 3 mei 2019\n2 uur\n",
    }[kind]
    second = (
        "VERSLAG NETWERKBIJEENKOMST REGIO\nGehouden op:  20-6-2019\nAanwezig:  J. Smit, P. Pol\nSluiting 21.30 uur\n"
    )
    assert len(papers_of(pages(f"{first}\f{second}"))) == expected


LETTER = """
Zorggroep Het Anker
Datum           12 mei 2022
Ons kenmerk     Z/20/73
Onderwerp       {subject}

{said}

Met vriendelijke groet,
Teun Berg
Pagina {page}
"""
DAYS = "\n- 24 oktober 2021\n- 12 december 2021\n"


def letter(said: str, subject: str = "Verklaring", page: int = 1) -> str:
    return LETTER.format(said=said, subject=subject, page=page)


def test_a_headed_page_behind_a_closed_letter_is_a_paper_of_its_own() -> None:
    cover = letter("Geachte commissie,\n\nHierbij zenden wij u de bewijsstukken van Jo Smit, POH-GGZ.", "Toezending")
    shown = letter("Wij verklaren dat Jo Smit op 20 maart 2022 2 uur intervisie heeft gevolgd.", page=2)
    certificate = (
        "Instituut\n\nCERTIFICAAT\n\nJo Smit heeft deelgenomen aan de training Slaap\nDatum: 3 mei 2021\n2 uur\n"
    )
    assert len(papers_of(pages(f"{cover}\f{shown}\f{certificate}"))) == 3
    assert len(papers_of(pages(f"{shown}\f\nBijlage: reglement\n\nEen bijeenkomst duurt 2 uur.\n"))) == 1
    listed = "\nBijlage: data intervisie\n\nDatum              Uren\n14 januari 2021    2\n11 maart 2021      2\n"
    referring = letter("Wij verklaren dat Jo Smit deelnam aan de intervisie op de data in de bijlage.")
    assert len(papers_of(pages(f"{cover}\f{referring}\f{listed}"))) == 2


def test_papers_of_one_title_are_parted_where_each_is_signed() -> None:
    signed = "VERKLARING\n\nJo Smit heeft op {day} 2 uur deelgenomen aan intervisie.\n\nTiel, {day}\nA. de Boer\n"
    drawn = "\f".join(signed.format(day=day) for day in ("12 januari 2023", "9 maart 2023", "8 juni 2023"))
    assert len(papers_of(pages(drawn))) == 3


def test_the_list_of_who_signed_tells_of_the_day_of_the_certificate_before_it() -> None:
    shown = "BEWIJS VAN DEELNAME\nNaam: Jo Smit\nTraining: Slaap\nDatum: 10 maart 2023\nTijd: 9.30 - 16.00 uur\n"
    signed = "Presentielijst training Slaap\nDatum: 10 maart 2023\n\nNaam          Paraaf\nJo Smit\nPiet Jansen\n"
    document = Document(EVIDENCE, pages(f"{shown}\f{signed}"), (), SECONDS)
    assert [one.finding("start") is not None for one in extract(document).activities] == [True]


def test_a_bill_before_the_certificate_of_that_day_is_a_paper_of_its_own() -> None:
    bill = "FACTUUR\nFactuurnummer 2022-1\nTraining Slaap, 3 mei 2021, 2 uur\nTe betalen binnen 30 dagen: 75 euro\n"
    shown = "CERTIFICAAT\nJo Smit heeft op 3 mei 2021 deelgenomen aan de training Slaap\nContacturen: 2\n"
    assert len(papers_of(pages(f"{bill}\f{shown}"))) == 2


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        (
            letter("Ondergetekende verklaart dat\n      Jo Smit\nwerkzaam als POH-GGZ, in de periode van 16 juli 2021"
            " tot en met 3 december 2021\nsupervisie heeft gevolgd: 5 zittingen van 60 minuten."),
            ["2021-07-16 - 2021-12-03 5 x5"],
        ),
        (
            letter("Beste collega,\n\nWij bevestigen dat u hebt deelgenomen aan het overleg op de volgende data,"
            f" telkens\n2 uur:\n{DAYS}"),
            ["2021-10-24 2", "2021-12-12 2"],
        ),
        (
            "\nNotulen werkgroep\nDatum: 24 februari 2022\nPlaats: Tiel\n\n1. Opening om 19.30 uur.\n"
            "2 Notulen d.d. 3 december 2021 worden zonder wijzigingen vastgesteld.\n3. Sluiting om 21.30 uur.\n",
            ["2022-02-24 19:30-21:30 2"],
        ),
        (
            "\nNotulen werkgroep\nDatum: 24 februari 2022\nTijd: 19.30 - 21.30 uur\n\n1. Opening\n"
            "2. Goedkeuring verslag van 3 december 2021. Geen opmerkingen.\n3. Rondvraag\n",
            ["2022-02-24 19:30-21:30 2"],
        ),
        (
            "\nNotulen werkgroep\nDatum: 24 februari 2022\nTijd: 19.30 - 21.30 uur\n\n1. Opening\n"
            "2. Verslag van 3 december 2021\nWordt vastgesteld.\n3. Rondvraag\n",
            ["2022-02-24 19:30-21:30 2"],
        ),
    ],
)  # fmt: skip
def test_the_day_of_a_letter_or_of_minutes_is_no_other(drawn: str, expected: list[str]) -> None:
    assert read(drawn) == expected


def test_hours_that_the_times_cannot_hold_give_way_on_scans() -> None:
    drawn = "\nDatum:        14 maart 2023\nTijd:         19.30-21.00 uur\nAantal uren:  7\n"
    activity = activities_of(layout(drawn, "ocr", 0.93))[0].activity
    hours = activity.finding("hours")
    assert hours is not None
    assert str(hours.value.value) == "1.5"
    assert hours.confidence < 0.8


def test_one_length_for_months_on_end_is_not_given_as_their_sum() -> None:
    drawn = """
Ik bevestig dat Jo Smit van januari t/m augustus 2024 groepssupervisie bij mij
volgde, anderhalf uur.
"""
    activity = activities_of(layout(drawn))[0].activity
    assert activity.finding("hours") is None


def test_one_meeting_per_column_keeps_its_own_times() -> None:
    drawn = """
Intervisie 2023
Bijeenkomst     1             2             3
Datum           9-1-2023      6-3-2023      4-5-2023
Tijd            19.00-21.00   19.00-21.30   20.00-22.00
Uren            2             2,5           2
"""
    assert read(drawn) == [
        "2023-01-09 19:00-21:00 2",
        "2023-03-06 19:00-21:30 2.5",
        "2023-05-04 20:00-22:00 2",
    ]


def test_a_column_of_quarters_under_a_word_nobody_knows_tells_hours() -> None:
    drawn = """
Overzicht intervisie 2023
Blaf             Wimpel             Snoep
9 januari        Intervisieavond    1,5
3 maart          Intervisieavond    2
12 mei           Intervisieavond    1,25
"""
    assert read(drawn) == ["2023-01-09 1.5", "2023-03-03 2", "2023-05-12 1.25"]


def test_a_column_of_whole_numbers_under_a_word_nobody_knows_tells_nothing() -> None:
    drawn = """
Overzicht intervisie 2023
Blaf             Wimpel             Snoep
9 januari        Intervisieavond    1
3 maart          Intervisieavond    2
12 mei           Intervisieavond    1
"""
    assert read(drawn) == ["2023-01-09", "2023-03-03", "2023-05-12"]


def test_a_spreadsheet_shown_with_its_letters_is_headed_by_its_second_row() -> None:
    drawn = """
Mijn scholing
A                 B               C        D
datum             wat             u        km
9-1-2023          intervisie      1,5      12
6-3-2023          intervisie      2        30
4-5-2023          intervisie      2        8
"""
    assert read(drawn) == ["2023-01-09 1.5", "2023-03-06 2", "2023-05-04 2"]


def test_a_length_told_once_for_a_series_is_that_of_each_row_though_one_was_missed() -> None:
    drawn = """
Leertherapie: 4 gesprekken van 45 minuten

dag            onderwerp            paraaf
9-1-2023       rouw
6-3-2023       grenzen
4-5-2023       werkdruk
"""
    assert read(drawn) == ["2023-01-09 0.75", "2023-03-06 0.75", "2023-05-04 0.75"]


def test_hours_per_day_of_a_course_are_those_of_each_of_its_days() -> None:
    drawn = """
Certificaat

Jo Smit volgde de cursus Slaap
4 en 11 mei 2021
5 uur per cursusdag
"""
    assert read(drawn) == ["2021-05-04 5", "2021-05-11 5"]


def test_a_last_column_that_runs_on_under_itself_parts_no_rows() -> None:
    drawn = """
Datum          Soort           Van      Tot      Onderwerp
9-1-2023       intervisie      19:30    21:00    een vader die
                                                 niets zegt
6-3-2023       intervisie      19:00    21:00    grenzen en
                                                 afstand
"""
    assert read(drawn) == ["2023-01-09 19:30-21:00 1.5", "2023-03-06 19:00-21:00 2"]


def test_what_was_seen_in_one_meeting_does_not_make_it_longer() -> None:
    drawn = """
Meegekeken op 3 mei 2023 van 9.00 tot 11.00 uur in de praktijk.
Gezien: 4 gesprekken van 45 min.
"""
    assert read(drawn) == ["2023-05-03 09:00-11:00 2"]


def test_a_day_that_the_writer_missed_is_no_meeting() -> None:
    drawn = """
Onze intervisie was op 8 maart 2023, 4 mei 2023 en 6 juli 2023.
Op 4 mei 2023 lag ik ziek op bed.
"""
    assert read(drawn) == ["2023-03-08", "2023-07-06"]


def test_a_bare_date_beside_who_filled_it_in_is_not_the_meetings() -> None:
    drawn = """
Registratieformulier intervisie
Naam: Jo Smit
Datum bijeenkomst: 23-05-2024
Begintijd - eindtijd: 10.00 - 12.15
Onderwerp: grenzen stellen
Ingevuld door: S. Ruiter
Functie: coach
Datum: 27 mei 2024
"""
    assert read(drawn) == ["2024-05-23 10:00-12:15 2.25"]


def test_a_sentence_tells_the_year_of_its_days_and_more_than_one_sort_of_meeting() -> None:
    drawn = """
Het bestuur verklaart dat Jo Smit in 2022 als secretaris aanwezig was bij de
vergaderingen van 17 jan, 14 mrt en 9 mei (ieder 2 uur), alsmede bij de ALV
van 13 juni (3 uur).
Rotterdam, 2 februari 2023, P. Quist, voorzitter
"""
    assert read(drawn) == ["2022-01-17 2", "2022-03-14 2", "2022-05-09 2", "2022-06-13 3"]


def test_days_on_end_behind_a_place_are_no_signing() -> None:
    drawn = """
Certificate of Attendance
Jo Smit attended the congress
Rotterdam, 21-23 September 2022
Total: 16.5 hours of education
"""
    assert read(drawn) == ["2022-09-21 - 2022-09-23 16.5"]


def test_a_comma_parts_the_meeting_from_the_soup_before_it() -> None:
    drawn = """
Klopt, je was erbij op 19 mei 2022 (17.30 inloop met soep, programma 18.00-20.30 uur).
"""
    assert read(drawn) == ["2022-05-19 18:00-20:30 2.5"]


def test_a_long_line_that_ends_in_cancelled_is_no_meeting() -> None:
    drawn = """
Deelnameoverzicht 2024
24 jan · 19:30-21:30 · Intervisie groep Oost en West
20 mrt · 19:30-21:30 · Intervisie groep Oost en West
22 mei · 19:30-21:30 · Intervisie groep Oost en West · GEANNULEERD
"""
    assert read(drawn) == ["2024-01-24 19:30-21:30 2", "2024-03-20 19:30-21:30 2"]


def test_marks_in_columns_are_not_put_together_as_letters() -> None:
    drawn = """
Presentielijst intervisiegroep 2021
                    16 sep    14 okt    18 nov    9 dec     16 dec
Sanne Brink         x         x         -         x         x
Marloes ter Haar    x         mk        x         x         x
Alle bijeenkomsten 19.30 - 21.30 uur
"""
    assert len(read(drawn)) == 5


def test_a_day_on_which_she_could_not_come_does_not_count() -> None:
    drawn = """
Jo Smit nam deel aan de intervisie op 12 januari, 9 maart en 6 juli 2023, telkens
van 19.30 tot 21.30 uur. Op 6 juli was zij wegens vakantie verhinderd.
"""
    assert read(drawn) == ["2023-01-12 19:30-21:30 2", "2023-03-09 19:30-21:30 2"]


def test_days_without_a_year_go_on_from_the_one_above() -> None:
    drawn = """
Overzicht supervisie, elke sessie 60 minuten
Nr   Datum            Thema
1    3 sept. 2021     Kennismaking
2    24 sept.         Overdracht
3    14 jan. 2022     Werkdruk
4    4 feb.           Evaluatie
"""
    assert read(drawn) == ["2021-09-03 1", "2021-09-24 1", "2022-01-14 1", "2022-02-04 1"]


def test_the_only_day_of_a_certificate_is_the_meetings() -> None:
    drawn = """
Deelnamecertificaat
Landelijk congres
Jaarbeurs Utrecht, 23 mei 2024
Jo Smit
heeft het congres bijgewoond van 09.30 tot 16.00 uur
Geaccrediteerd met 5 punten
"""
    assert read(drawn) == ["2024-05-23 09:30-16:00 6.5"]


def test_what_meetings_lasted_together_is_not_multiplied() -> None:
    drawn = """
Jo Smit nam van januari tot en met december 2022 deel aan de intervisie:
8 bijeenkomsten (16 uur)
"""
    assert read(drawn) == ["2022-01-01 - 2022-12-31 16 x8"]


def test_a_letter_tells_of_several_lists_of_meetings() -> None:
    drawn = """
In 2021 heb ik op de volgende momenten intervisie gehad: 19-1, 16-3 en 16-11
(steeds 13.30-15.30). Daarnaast had ik op 8 april en 10 juni supervisie van een uur
bij Lia Bron. Op 7 oktober bezocht ik de werkconferentie Samenwerken (6 uur).

Jo Smit, 20 januari 2022
"""
    intervisie = [f"2021-{day} 13:30-15:30 2" for day in ("01-19", "03-16", "11-16")]
    assert read(drawn) == [*intervisie, "2021-04-08 1", "2021-06-10 1", "2021-10-07 6"]


def test_when_a_machine_wrote_it_down_is_no_start() -> None:
    drawn = """
E-learning certificaat
Module: Psychofarmaca
Afgerond: 11-02-2024 16:40
Studietijd: 4 uur
"""
    assert read(drawn) == ["2024-02-11 4"]


def test_a_comma_read_for_a_point_in_times_that_the_label_asks_for() -> None:
    drawn = """
Datum bijeenkomst: 23-05-2024
Begintijd — eindtijd: 10.00 —12,15
"""
    assert read(drawn, "ocr") == ["2024-05-23 10:00-12:15 2.25"]


def test_the_rest_of_a_time_is_no_midnight() -> None:
    drawn = """
Wat             Wanneer      Van      Tot      Uur
supervisie      17-1-2022    00       10:00    1
supervisie      14-2-2022    9:00     10:00    1
"""
    assert read(drawn, "ocr")[0].endswith(" 1")


def test_meetings_that_a_letter_lists_as_the_following_are_no_next_ones() -> None:
    drawn = """
Namens de huisartsen kan ik bevestigen dat Jo Smit dit jaar de
volgende overleggen heeft bijgewoond:
- 8 februari 2023: casusbespreking met de SPV (1 uur)
- 22 juni 2023: netwerkbijeenkomst, 2,5 uur
- 5 oktober 2023: casusbespreking met de SPV (2 uur)
"""
    assert [one[:10] for one in read(drawn)] == ["2023-02-08", "2023-06-22", "2023-10-05"]


def test_the_day_a_mail_was_sent_is_not_the_meetings() -> None:
    drawn = """
Van: secretariaat@praktijk.example
Aan: j.smit@praktijk.example
Datum: 19 september 2023 09:02
Onderwerp: overzicht

Hoi Jo,

De data waarop jij bij het overleg was: 17/1, 14/2 en 16/5. Op 18 april had je vrij.
Het overleg duurt altijd van 8.30 tot 10.00 uur.
"""
    assert read(drawn) == [f"2023-{day} 08:30-10:00 1.5" for day in ("01-17", "02-14", "05-16")]


def test_a_pause_in_a_cell_beside_is_taken_off() -> None:
    drawn = """
Wat                  Wanneer         Hoe lang   Opmerking
Intervisie           20 jan 2022     2 uur      bij Els
Netwerk              4 okt 2022      3 uur      incl. eten (half uur)
"""
    assert read(drawn) == ["2022-01-20 2", "2022-10-04 2.5"]


def test_rows_of_a_colleague_are_not_the_holders() -> None:
    drawn = """
Overleggen met externe partijen
Wie             Datum         Tijd           Onderwerp
Bas + Nadia     13-02-2023    12.00-13.00    MDO wijkteam
Nadia           27-02-2023    15.00-16.30    supervisie
Bas             06-03-2023    12.00-13.00    MDO wijkteam

Ten behoeve van het dossier van Nadia Ouali.
"""
    assert read(drawn) == ["2023-02-13 12:00-13:00 1", "2023-02-27 15:00-16:30 1.5"]


def test_lengths_that_differ_are_not_those_of_each_meeting() -> None:
    drawn = """
Jo Smit was aanwezig op 10 januari, 7 maart en 16 mei 2022. De eerste twee
bijeenkomsten duurden twee uur, de laatste anderhalf uur.
"""
    assert read(drawn) == ["2022-01-10", "2022-03-07", "2022-05-16"]


def test_a_row_left_blank_was_not_held() -> None:
    drawn = """
Nr   Datum         Van - tot        Paraaf
1    16-01-2024    19.00 - 21.00    mvd
2    12-03-2024    19.00 - 21.00    mvd
3    10-09-2024
4    12-11-2024    19.00 - 21.30    mvd
"""
    assert read(drawn) == [
        "2024-01-16 19:00-21:00 2",
        "2024-03-12 19:00-21:00 2",
        "2024-11-12 19:00-21:30 2.5",
    ]


def test_days_on_end_stand_in_a_list_as_others_do() -> None:
    drawn = """
Jo Smit heeft bijgewoond:
Werkconferentie I - 14 t/m 16 april 2021 (18 uur)
Werkconferentie II - 6 en 7 oktober 2021 (12 uur)
"""
    assert read(drawn) == ["2021-04-14 - 2021-04-16 18", "2021-10-06 - 2021-10-07 12"]


def test_the_year_of_a_sentence_holds_behind_its_colon() -> None:
    drawn = """
Zoetermeer, 8 januari 2024

Hierbij bevestig ik dat mijn collega Jo Smit in 2023 vier keer aanwezig was bij onze
werkgroep Preventie: 19 januari, 20 april, 14 september en 7 december, steeds
van 16.30 tot 18.00 uur.
"""
    assert read(drawn) == [f"2023-{day} 16:30-18:00 1.5" for day in ("01-19", "04-20", "09-14", "12-07")]


@pytest.mark.parametrize("labels", [("Van:", "Tot en met:"), ("Vanaf:", "T/m:"), ("Van:", "Tot:")])
def test_a_first_and_a_last_day_below_each_other_are_those_of_a_series(labels: tuple[str, str]) -> None:
    drawn = f"""
Supervisieverklaring
Registratie:                VGCt 68359
{labels[0]:<28}11-04-2024
{labels[1]:<28}5 oktober 2024
Aantal bijeenkomsten:       5
Duur per bijeenkomst:       1 uur
"""
    assert read(drawn) == ["2024-04-11 - 2024-10-05 5 x5"]


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("Elke lesdag is inclusief 30 minuten pauze.", "6"),
        ("De tijden zijn inclusief een half uur pauze.", "6"),
        ("Per dag is 30 minuten pauze inbegrepen.", "6"),
    ],
)
def test_a_break_told_under_a_table_lies_inside_the_times_of_every_row(said: str, hours: str) -> None:
    drawn = f"""
Deelnameverklaring
Jo Smit heeft alle lesdagen gevolgd.
Lesdag    Datum            Tijd
1         2 feb. 2022      10:00 - 16:30
2         22 jun. 2022     09:00 - 15:30
{said}
"""
    assert read(drawn) == ["2022-02-02 10:00-16:30 6", "2022-06-22 09:00-15:30 6"]


def test_days_of_a_dashed_list_belong_to_the_sentence_that_runs_over_two_lines() -> None:
    drawn = """
Deelnameverklaring vakinhoudelijk overleg
Annelies Brouwers nam in 2024 deel aan het vakinhoudelijk overleg van ROS
Noorderwind op:
- 2 januari
- 11 juni
- 24 december
Ieder overleg duurde 2 uur.

Bauke Bron, 20 januari 2025
"""
    assert read(drawn) == ["2024-01-02 2", "2024-06-11 2", "2024-12-24 2"]


def test_people_who_met_again_did_meet() -> None:
    drawn = """
Terugblik netwerkbijeenkomst
Op maandag 13 september 2021 ontmoetten de praktijkondersteuners uit de
regio elkaar weer. De avond duurde van 19.30 tot 21.30 uur.

We zien elkaar weer op maandag 13 december 2021.
"""
    assert read(drawn) == ["2021-09-13 19:30-21:30 2"]


@pytest.mark.parametrize(
    ("said_of_it", "hours"),
    [
        ("Het programma telde 6 uur aan lezingen en workshops, pauzes niet meegerekend.", " 6"),
        ("De voorbereiding en uitvoering hebben 8 uur gekost.", " 8"),
        ("De dag omvatte 5,5 uur.", " 5.5"),
        ("Het geheel vergde 3 uur.", " 3"),
        ("Hiermee was 2,5 uur gemoeid.", " 2.5"),
        ("De netto scholingstijd bedroeg 4 uur.", " 4"),
        ("We hebben 2,5 uur vergaderd.", " 2.5"),
        ("De reis telde 2 uur.", ""),
        ("De voorbereiding nam 2 uur in beslag.", ""),
        ("De pauze besloeg een half uur.", ""),
        ("Een behandeling omvat 12 uur.", ""),
    ],
)
def test_verbs_say_how_long_their_subject_lasted(said_of_it: str, hours: str) -> None:
    drawn = f"""
Bevestiging van deelname

Jo Smit was op 21 maart 2023 aanwezig bij het congres Jong en somber.
{said_of_it}
"""
    assert read(drawn) == [f"2023-03-21{hours}"]


@pytest.mark.parametrize(
    "told",
    [
        "20 maart 2024, 12:00 - 14:00 uur (15 minuten pauze)",
        "20 maart 2024, 12:00 - 14:00 uur 15 minuten pauze)",
        "20 maart 2024, 12.00-14.00 (pauze 15 min)",
    ],
)
def test_a_pause_with_its_length_behind_the_times_is_taken_off(told: str) -> None:
    assert read(f"   POH-overleg\n\n{told}\n\nAanwezig: Anneke Smit\n") == ["2024-03-20 12:00-14:00 1.75"]


def test_a_coffee_break_that_does_not_count_is_taken_off() -> None:
    drawn = """
Verslag meekijken
20-6-2022: meegelopen met Jo Smit. Begonnen om 08:30,
klaar om 12:00. Koffie van 30 min tussendoor telt niet mee.
"""
    assert read(drawn) == ["2022-06-20 08:30-12:00 3"]


CARD = """
Intervisiekaart 2021

Datum         Aantal uren    Paraaf
21-1-2021     {}             8n
9-4-2021      2              ab
13-7-2021     {}             cd
14-10-2021    2              ef
"""


@pytest.mark.parametrize(
    ("source", "hours"), [("ocr", [" 1.5", " 2", " 2.5", " 2"]), ("text_layer", ["", " 2", "", " 2"])]
)
def test_hours_of_a_column_that_ocr_took_the_comma_from(source: str, hours: list[str]) -> None:
    days = ["2021-01-21", "2021-04-09", "2021-07-13", "2021-10-14"]
    assert read(CARD.format("15", "25"), source) == [day + said for day, said in zip(days, hours, strict=True)]


def test_one_row_of_fifteen_hours_may_be_that_long() -> None:
    assert read(CARD.format("15", "2"), "ocr")[0] == "2021-01-21"


def test_a_half_that_ocr_read_as_4_is_what_the_list_has_elsewhere() -> None:
    drawn = """
Jo Smit heeft deelgenomen aan bijeenkomsten van de werkgroep:
15 februari 2024, 14 uur
13 mei 2024, 14 uur
16 juli 2024, 1,5 uur
"""
    assert read(drawn, "ocr") == ["2024-02-15 1.5", "2024-05-13 1.5", "2024-07-16 1.5"]


def test_no_session_lasts_fourteen_hours() -> None:
    drawn = "Jo heeft in de periode mei t/m oktober 2020 supervisie gevolgd: 7 sessies van 14 uur.\n"
    assert read(drawn, "ocr") == ["2020-05-01 - 2020-10-31 10.5 x7"]


def test_the_last_line_of_a_short_paper_names_who_signed() -> None:
    drawn = """
Bevestiging interne scholing

Jo Smit heeft op 29-05-2019 de interne scholing Consultatie bijgewoond. De
scholing duurde 2 uren.

Afdeling opleidingen, 09-06-2019











"""
    assert read(drawn) == ["2019-05-29 2"]


def test_the_label_of_a_list_is_read_with_the_line_above_it() -> None:
    drawn = """
Verklaring van deelname

Hierbij verklaren wij dat Jo Smit in 2025 heeft deelgenomen aan de
volgende bijeenkomsten van de kwaliteitswerkgroep GGZ:

   • 5 maart 2025, 120 minuten
   • 8 mei 2025, 2 uren

Gouda, 14 januari 2026
"""
    assert read(drawn) == ["2025-03-05 2", "2025-05-08 2"]


@pytest.mark.parametrize(("source", "third"), [("ocr", "2020-08-26"), ("text_layer", "2020-03-26")])
def test_a_figure_that_breaks_the_order_of_a_column_was_misread(source: str, third: str) -> None:
    drawn = """
Supervisiekaart
Duur per sessie: 60 minuten

Datum          Handtekening supervisor
18-05-2020     ab
16-07-2020     cd
26-03-2020     ef
15-09-2020     gh
"""
    assert read(drawn, source) == ["2020-05-18 1", "2020-07-16 1", f"{third} 1", "2020-09-15 1"]


def test_times_without_points_behind_their_label() -> None:
    assert read("MDO\n\nDatum: 17-2-2023\nTijd: 1230- 1400\n") == ["2023-02-17 12:30-14:00 1.5"]


def test_an_eleven_in_old_style_figures_is_read_as_strokes() -> None:
    drawn = """
Getuigschrift
Jo Smit heeft de tweedaagse training gevolgd op u en 12 december 2023.
De training omvatte in totaal 13 contacturen.
"""
    assert read(drawn, "ocr") == ["2023-12-11 - 2023-12-12 13"]


BOXES = """
+---------------------+  +---------------------+
|  Supervisant        |  |  Supervisor         |
|  P. Hofslag         |  |  K. Westerkade      |
+---------------------+  +---------------------+

+---------------------+  +---------------------+
|  {0:<19}|  |  {1:<19}|
|  {4:<19}|  |  {5:<19}|
+---------------------+  +---------------------+

+---------------------+  +---------------------+
|  {2:<19}|  |  {3:<19}|
|  {6:<19}|  |  {7:<19}|
+---------------------+  +---------------------+
"""


@pytest.mark.parametrize(
    ("labels", "values"),
    [
        ("Periode van,Periode tot en met,Aantal zittingen,Duur per zitting", "14-1-2025,4-11-2025,5,90 minuten"),
        ("Aantal sessies,Duur per sessie,Begindatum,Einddatum", "5,1½ uur,14-1-2025,4-11-2025"),
        ("Periode vanaf,Aantal gesprekken,Periode tot,Duur per gesprek", "14 januari 2025,5,4 november 2025,1.30 uur"),
    ],
)
def test_rows_of_boxes_with_a_label_in_each_tell_one_series(labels: str, values: str) -> None:
    (told,) = read(BOXES.format(*labels.split(","), *values.split(",")))
    assert told == "2025-01-14 - 2025-11-04 7.5 x5"


def test_the_following_days_of_who_took_part_are_no_next_meetings() -> None:
    drawn = """
Deelnameverklaring
Ondergetekende, intervisiebegeleider, verklaart dat Jo Smit deelnam aan de begeleide intervisie op de
volgende data:
woensdag 9 oktober 2024
maandag 4 november 2024
Iedere bijeenkomst duurde 3 uur; in totaal 6 uur.
Zutphen, 6 januari 2025
"""
    assert read(drawn) == ["2024-10-09 3", "2024-11-04 3"]


def test_what_somebody_took_part_in_outweighs_to_whom_the_proof_was_issued() -> None:
    drawn = """
Bewijs van deelname
Uitgereikt aan Ingrid Smit
voor deelname aan de cursus Oplossingsgericht werken van 12 t/m 13 december 2024.
Studiebelasting: 12 uur
"""
    assert read(drawn) == ["2024-12-12 - 2024-12-13 12"]


def test_hours_at_the_right_of_their_column_stand_near_the_next_ones_words() -> None:
    drawn = """
Overzicht nascholing en intervisie Jo Smit
datum         omschrijving               uren          plaats
18-01-2021    Intervisie                           2,5 Waalwijk
22-02-2021    Intervisie                           1,5 online
12-03-2021    Supervisie                             1 online
14-04-2021    Intervisie                           2,5 Zwolle
"""
    assert read(drawn) == ["2021-01-18 2.5", "2021-02-22 1.5", "2021-03-12 1", "2021-04-14 2.5"]
