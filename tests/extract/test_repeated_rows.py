"""Tables of which OCR lost the lines and the headers: columns come from the rows, which repeat."""

from dataclasses import replace

from extractors.evidence import Box, Page, Word
from extractors.layout import lay_out
from tests.extract.drawn import layout

ROWS = [
    ["471", "12-01-2023", "19:30", "21:30", "15", "1,75", "Intervisie", "Ja"],
    ["472", "09-02-2023", "19:30", "21:30", "0", "2", "POH overleg", "Ja"],
    ["480", "16-03-2023", "14:00", "17:00", "15", "2,75", "Casuïstiek", "Ja"],
]
LEFTS = [0.1, 0.18, 0.3, 0.37, 0.45, 0.55, 0.65, 0.8]


def page(rows: list[list[str]], source: str = "ocr") -> Page:
    words = [
        Word(piece, Box(at, 0.2 + 0.02 * row, at + 0.008 * len(piece), 0.21 + 0.02 * row), 0.95)
        for row, texts in enumerate(rows)
        for left, text in zip(LEFTS, texts, strict=True)
        for at, piece in _placed(left, text)
    ]
    return Page(number=1, width=1000.0, height=1400.0, words=tuple(words), source=source)  # type: ignore[arg-type]


def _placed(left: float, text: str) -> list[tuple[float, str]]:
    pieces, at = [], left
    for piece in text.split():
        pieces.append((at, piece))
        at += 0.008 * (len(piece) + 1)
    return pieces


def test_columns_without_a_header_that_is_known() -> None:
    layout = lay_out((page([["", "Dtm", "vn", "rot", "Pzue", "Urn", "Srt", ""], *ROWS]),))
    (table,) = layout.tables
    assert [[cell.text for cell in row] for row in table.rows] == ROWS
    assert table.names[2:4] == ("van", "tot")
    assert table.names[5] == "uren"


def test_headers_read_as_one_are_parted_where_columns_begin() -> None:
    headers = page([["", "Dtm", "van", "tot", "Pauze", "Uren", "Srt", ""], *ROWS])
    stretched = [
        replace(word, box=Box(word.box.left, word.box.top, 0.545, word.box.bottom)) if word.text == "Pauze" else word
        for word in headers.words
    ]
    (table,) = lay_out((replace(headers, words=tuple(stretched)),)).tables
    assert table.names[4:6] == ("Pauze", "Uren")


def test_days_in_prose_are_no_table() -> None:
    prose = [["Op", "12-01-2023", "kwamen", "wij", "bijeen", "om", "19:30", "uur"]] * 2
    assert lay_out((page(prose),)).tables == ()


def test_columns_in_a_text_layer() -> None:
    (table,) = lay_out((page(ROWS, "text_layer"),)).tables
    assert [[cell.text for cell in row] for row in table.rows] == ROWS


def test_net_hours_without_a_header_are_known_by_the_times() -> None:
    (table,) = lay_out((page(ROWS),)).tables
    assert table.names[5] == "uren"


def test_numbers_that_the_times_do_not_bear_out_are_no_hours() -> None:
    points = [[*row[:5], "4,5", *row[6:]] for row in ROWS]
    (table,) = lay_out((page(points),)).tables
    assert "uren" not in table.names


def test_letters_of_a_sheet_head_no_columns_though_one_was_lost() -> None:
    letters = ["1", "A", "B", "", "D", "E", "F", "G"]
    names = ["2", "datum", "van", "tot", "pauze", "netto", "soort", "aanw"]
    (table,) = lay_out((page([letters, names, *ROWS], "text_layer"),)).tables
    assert table.names[1:6] == tuple(names[1:6])


def test_a_drawn_sheet_is_read_without_its_letters_and_the_numbers_of_its_rows() -> None:
    drawn = """
+-----+--------------+--------------+-------+
|     |      A       |      B       |   C   |
+-----+--------------+--------------+-------+
|  1  |  Intervisie Jo Smit                 |
+-----+--------------+--------------+-------+
|  2  |              |              |       |
+-----+--------------+--------------+-------+
|  3  |  Datum       |  Thema       |  Uren |
+-----+--------------+--------------+-------+
|  4  |  18-1-2024   |  rouw        |  1,5  |
+-----+--------------+--------------+-------+
|  5  |  1-2-2024    |  slaap       |  2    |
+-----+--------------+--------------+-------+
"""
    (table,) = layout(drawn).tables
    assert [cell.text for cell in table.header or ()] == ["Datum", "Thema", "Uren"]
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["18-1-2024", "rouw", "1,5"],
        ["1-2-2024", "slaap", "2"],
    ]
