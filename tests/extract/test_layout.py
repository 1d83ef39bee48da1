"""Lines, tables, labels and reading order from pages drawn with characters."""

import pytest

from extractors.evidence import Box, Page, PageSource, Word
from extractors.layout import lay_out
from extractors.layout.grids import grids_of
from tests.extract.drawn import layout, page


def labels(drawn: str) -> dict[str, str]:
    return {one.label.text: one.text for one in layout(drawn).labelled}


def rows(drawn: str, table: int = 0) -> list[list[str]]:
    return [[cell.text for cell in row] for row in layout(drawn).tables[table].rows]


def test_a_wide_gap_ends_a_line() -> None:
    assert [line.text for line in layout("\nDatum intervisie      14 maart 2023\n").lines] == [
        "Datum intervisie",
        "14 maart 2023",
    ]


def test_a_sloping_row_holds_together() -> None:
    sloping = page("\neen twee drie vier vijf zes zeven acht negen tien elf twaalf\nander\n", slope=0.5)
    assert lay_out((sloping,)).lines[0].text == "een twee drie vier vijf zes zeven acht negen tien elf twaalf"


def test_a_dash_stands_on_its_line_however_low_it_is() -> None:
    words = (
        Word("13.00", Box(0.10, 0.100, 0.16, 0.112)),
        Word("–", Box(0.17, 0.105, 0.18, 0.106)),
        Word("14.30", Box(0.19, 0.100, 0.25, 0.112)),
    )
    assert [line.text for line in lay_out((Page(1, 595, 842, words, "ocr"),)).lines] == ["13.00 – 14.30"]


def test_the_place_of_some_characters_is_where_their_word_stands() -> None:
    line = layout("\nop 14 maart 2023 in Utrecht\n").lines[0]
    place = line.place(3, 16)
    assert place.said == "14 maart 2023"
    assert place.box.left == pytest.approx(line.words[1].box.left)
    assert place.box.right == pytest.approx(line.words[3].box.right)


PRESENT = """
Aanwezig:   P. Jansen, K. de Boer,
            L. Smit
Afwezig:    geen
"""
BOXED = """
+------------+------------+
| Datum      | Uren       |
| 14-3-2023  | 2,5        |
+------------+------------+
| Thema      | Plaats     |
| Rouw       | Utrecht    |
+------------+------------+
"""


@pytest.mark.parametrize(
    ("drawn", "label", "value"),
    [
        ("\nDatum: 14 maart 2023\n", "Datum", "14 maart 2023"),
        ("\nDatum :  14 maart 2023\n", "Datum", "14 maart 2023"),
        ("\nDatum:          14 maart 2023\n", "Datum", "14 maart 2023"),
        ("\nDatum           14 maart 2023\n", "Datum", "14 maart 2023"),
        ("\nDatum\n14 maart 2023\n", "Datum", "14 maart 2023"),
        ("\nDatum: 14 maart 2023 Tijd: 19.00 uur Plaats: Utrecht\n", "Tijd", "19.00 uur"),
        ("\nUitzending       7-9-2023\nOmroepster       L. Smit\n", "Uitzending", "7-9-2023"),
        (PRESENT, "Aanwezig", "P. Jansen, K. de Boer, L. Smit"),
        (BOXED, "Uren", "2,5"),
        (BOXED, "Thema", "Rouw"),
    ],
)
def test_a_label_and_its_value(drawn: str, label: str, value: str) -> None:
    assert labels(drawn)[label] == value


def test_a_time_is_no_label() -> None:
    assert labels("\nvan 19:00 tot 21:00 uur in zaal 3\n") == {}


def test_prose_is_no_label() -> None:
    assert labels("\nDe gestelde leerdoelen zijn behaald.\nUtrecht, 15 oktober 2021\n") == {}


DRAWN = """
+-----------+-------------+-------+
| Datum     | Onderwerp   | Uren  |
+-----------+-------------+-------+
| 14-3-2023 | Rouw en     | 2     |
|           | verlies     |       |
+-----------+-------------+-------+
|           | Angst       | 3     |
| 21-4-2023 +-------------+-------+
|           | Slaap       | 1     |
+-----------+-------------+-------+
"""


def test_a_drawn_table_with_a_wrapped_and_a_merged_cell() -> None:
    assert rows(DRAWN) == [
        ["14-3-2023", "Rouw en verlies", "2"],
        ["21-4-2023", "Angst", "3"],
        ["21-4-2023", "Slaap", "1"],
    ]


def test_an_aligned_table_ends_where_its_rows_end() -> None:
    drawn = """
Datum          Tijd            Onderwerp                 Uren
14 maart       19.00-21.00     Rouw en verlies           2
                               bij ouderen
21 april       19.00-21.30     Angst                     2,5

Dit overzicht is opgemaakt door de contactpersoon van de groep op verzoek van het register.
"""
    assert rows(drawn) == [
        ["14 maart", "19.00-21.00", "Rouw en verlies bij ouderen", "2"],
        ["21 april", "19.00-21.30", "Angst", "2,5"],
    ]


def test_a_table_over_two_pages_is_one_and_its_repeated_header_no_row() -> None:
    drawn = """
Datum          Tijd            Uren
14 maart       19.00-21.00     2
21 april       19.00-21.30     2,5
\f
Datum          Tijd            Uren
9 juni         19.00-21.00     2
"""
    both = layout(drawn)
    assert len(both.tables) == 1
    assert [row[0].text for row in both.tables[0].rows] == ["14 maart", "21 april", "9 juni"]


def test_the_line_above_a_table_is_its_title() -> None:
    title = layout("\nBijeenkomsten 2023\nDatum        Uren\n14 maart     2\n21 april     3\n").tables[0].title
    assert title is not None
    assert title.text == "Bijeenkomsten 2023"


def test_columns_of_prose_are_read_one_after_the_other() -> None:
    drawn = """
Dit is de eerste kolom van het verslag         En dit is de tweede kolom waarin de
dat over twee kolommen loopt en waarin         bespreking van de tweede casus staat
de eerste casus wordt besproken met            met een afsluiting door de voorzitter
alle aanwezigen van deze avond samen.          en een dankwoord aan alle deelnemers.
"""
    text = [one.text for one in layout(drawn).paragraphs]
    assert [one.split()[:2] for one in text] == [["Dit", "is"], ["En", "dit"]]
    assert text[0].endswith("deze avond samen.")


def test_items_of_a_list_are_paragraphs_of_their_own() -> None:
    drawn = "\n- 14 maart 2023\n- 21 april 2023\n- 9 juni 2023\n"
    assert len(layout(drawn).paragraphs) == 3


WIDE = """
nr    datum              wat               uren              pt
1     24-1-2022          netwerk                     1,5         1
2     17-2-2022          supervisie                    2         2
3     17-3-2022          intervisie                    2         2
                                                     5,5         5
"""


def test_figures_at_the_right_of_wide_columns_stand_under_their_headers() -> None:
    read = rows(WIDE)
    assert read[0] == ["1", "24-1-2022", "netwerk", "1,5", "1"]
    assert read[2] == ["3", "17-3-2022", "intervisie", "2", "2"]
    assert read[3] == ["", "", "", "5,5", "5"]


def test_a_scanned_table_whose_lines_have_gaps_is_told_by_its_headers() -> None:
    drawn = page(WIDE)
    across = tuple(Box(0.05, top, 0.95, top + 0.001) for top in (0.005, 0.15))
    down = tuple(Box(left, 0.005, left + 0.001, 0.15) for left in (0.05, 0.6, 0.95))
    scan = Page(1, drawn.width, drawn.height, drawn.words, "ocr", rules=(*across, *down))
    table = lay_out((scan,)).tables[0]
    assert [cell.text for cell in table.header or ()] == ["nr", "datum", "wat", "uren", "pt"]
    assert [cell.text for cell in table.rows[1]] == ["2", "17-2-2022", "supervisie", "2", "2"]


WORN = """
+----+------------+------------------------+
|  1 | kwaliteitsregister, eigen lijst 2018 |
+----+------------+------------------------+
|  2 | 15-02-2018     congres          2   |
+----+------------+------------------------+
|  3 | 29-03-2018     supervisie     1,5   |
+----+------------+------------------------+
|  4 | 19-04-2018     intervisie       2   |
+----+------------+------------------------+
|  5 |    Overleg     meldcode         3
+----+------------+------------------------+
"""


def test_columns_whose_lines_a_scan_lost_are_told_by_what_stands_in_them() -> None:
    table = lay_out((page(WORN, source="ocr"),)).tables[0]
    assert [[cell.text for cell in row] for row in table.rows[-3:]] == [
        ["3", "29-03-2018", "supervisie", "1,5"],
        ["4", "19-04-2018", "intervisie", "2"],
        ["5", "Overleg", "meldcode", "3"],
    ]
    assert len({cell.text for cell in table.rows[0][1:]}) == 1


def test_short_figures_in_columns_are_no_letter_spaced_word() -> None:
    assert [line.text for line in lay_out((page("Totaal     15 jan      3      12       8      24"),)).lines] == [
        "Totaal", "15 jan", "3", "12", "8", "24",
    ]  # fmt: skip


def test_lines_that_strike_through_words_are_no_table() -> None:
    struck = page("\neen twee drie vier\nvijf zes zeven acht\nnegen tien elf twaalf\n")
    middle = struck.words[1].box.centre
    rules = (Box(middle, 0.0, middle + 0.001, 1.0), Box(0.0, 0.02, 1.0, 0.021), Box(0.0, 0.2, 1.0, 0.201))
    drawn = Page(1, 595, 842, struck.words, "ocr", rules=rules)
    assert lay_out((drawn,)).tables == ()


def test_the_middle_of_a_word_that_looks_like_a_line_parts_no_row() -> None:
    drawn = page("\nDatum        Methode\n14-03-2022   Balintmethode\n")
    word = drawn.words[-1].box
    down = tuple(Box(left, 0.005, left + 0.001, 0.08) for left in (0.05, word.left - 0.003, 0.95))
    across = tuple(Box(0.05, top, 0.95, top + 0.001) for top in (0.005, 0.08))
    rules = (*down, *across, Box(word.left, word.middle, word.right, word.middle + 0.001))
    scan = Page(1, drawn.width, drawn.height, drawn.words, "ocr", rules=rules)
    assert [len(grid.tops) for grid in grids_of(scan)] == [2]


@pytest.mark.parametrize(
    ("source", "length", "left"),
    [
        ("text_layer", 1.0, ["Datum:", "27", "oktober"]),
        ("text_layer", 3.0, ["Datum:", "30", "oktober", "27", "oktober"]),  # it rules, and strikes nothing
        ("ocr", 1.0, ["Datum:", "30", "oktober", "27", "oktober"]),
    ],
)
def test_what_was_struck_out_is_not_read(source: PageSource, length: float, left: list[str]) -> None:
    words = page("Datum: 30 oktober 27 oktober").words
    first, last = words[1].box, words[2].box
    line = Box(first.left, first.middle, first.left + length * (last.right - first.left), first.middle + 0.0005)
    drawn = Page(1, 595, 842, words, source, rules=(line,))
    assert [word.text for line in lay_out((drawn,)).lines for word in line.words] == left


def test_what_stands_between_two_level_rules_is_one_row() -> None:
    drawn = page(
        "Module                     Afgerond op      Uren\n"
        "Gespreksvoering,\n"
        "                           15 sept 2023     4\n"
        "verdieping\n"
        "Rouw                       8 sept 2023      2"
    )
    tops = sorted({word.box.top for word in drawn.words})
    level = (tops[1], tops[4], tops[4] + 0.02)
    rules = tuple(Box(0.05, top - 0.002, 0.95, top - 0.001) for top in level)
    table = lay_out((Page(1, drawn.width, drawn.height, drawn.words, "text_layer", rules=rules),)).tables[0]
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Gespreksvoering, verdieping", "15 sept 2023", "4"],
        ["Rouw", "8 sept 2023", "2"],
    ]


def test_a_page_without_words_has_no_lines() -> None:
    assert lay_out((Page(1, 595, 842, (), "none"),)).lines == ()
