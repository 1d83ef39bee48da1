"""Signatures are counted where there is a place to sign, and nowhere else."""

from dataclasses import replace

import pytest

from extractors.evidence import Box, Page
from extractors.fields.signatures import is_signature, signatures
from extractors.finding import Finding, Gap
from extractors.layout import lay_out
from tests.extract.drawn import pages

LIST = """
Presentielijst
Naam                    Functie           Handtekening
P. Jansen               POH-GGZ
A. de Boer              POH-GGZ
M. van Dijk             POH-GGZ
"""

LETTER = """
Verklaring
Hierbij verklaar ik dat P. Jansen heeft deelgenomen aan de intervisie.









Met vriendelijke groet,



K. Westerkade
supervisor
"""


def with_ink(text: str, *ink: Box) -> Page:
    return replace(pages(text)[0], ink=ink)


def beside(text: str, name: str, width: float = 0.09, rows: int = 1) -> Box:
    """Ink in the signature column of the row that names this one, and of the rows below."""
    page = pages(text)[0]
    head = next(word.box for word in page.words if word.text == "Handtekening")
    row = next(word.box for word in page.words if word.text == name)
    return Box(head.left, row.top, head.left + width, row.bottom + (rows - 1) * 1 / 60)


def count(page: Page) -> int | None:
    found = signatures(lay_out((page,)))
    return int(found.value.value) if isinstance(found, Finding) else None  # type: ignore[arg-type]


def test_signed_rows_are_counted() -> None:
    assert count(with_ink(LIST, beside(LIST, "Jansen"), beside(LIST, "Dijk"))) == 2


def test_empty_column_is_none_signed() -> None:
    assert count(with_ink(LIST)) == 0


def test_crosses_are_no_signatures() -> None:
    small = 0.014 / 0.707 * 0.7
    assert count(with_ink(LIST, beside(LIST, "Jansen", small), beside(LIST, "Dijk", small))) == 0


def test_signatures_that_touch_count_for_each_row() -> None:
    assert count(with_ink(LIST, beside(LIST, "Jansen", rows=3))) == 3


@pytest.mark.parametrize(
    ("cells", "signed"),
    [(("JvdB", "Mvis", "Tbos"), 3), (("JvdB", "afwezig", "x"), 1), (("vervallen", "Ldijk", "ja"), 1)],
)
def test_a_name_in_the_column_to_sign_is_a_signature(cells: tuple[str, ...], signed: int) -> None:
    rows = iter(cells)
    written = [line + " " * 15 + next(rows) if "POH" in line else line for line in LIST.splitlines()]
    assert count(pages("\n".join(written))[0]) == signed


@pytest.mark.parametrize(
    ("above", "label", "signed"),
    [("Tbos", "Handtekening", 1), ("JvdB", "K. Westerkade", 1), ("Datum", "Handtekening", 0)],
)
def test_a_scrawl_read_as_a_word_above_its_label(above: str, label: str, signed: int) -> None:
    assert count(pages(f"Verklaring{15 * chr(10)}Handtekeningen:\n\n{above}\n{label}\n")[0]) == signed


def test_ink_above_the_name_of_a_letter() -> None:
    name = next(word.box for word in pages(LETTER)[0].words if word.text == "K.")
    assert count(with_ink(LETTER, Box(0.05, name.top - 0.05, 0.2, name.top - 0.01))) == 1


def test_of_two_who_sign_side_by_side_each_has_the_ink_above() -> None:
    text = LETTER.replace("K. Westerkade", "K. Westerkade     Anna de Boer")
    name, other = (next(word.box for word in pages(text)[0].words if word.text == said) for said in ("K.", "Anna"))
    inks = [Box(one.left, one.top - 0.05, one.left + 0.1, one.top - 0.01) for one in (name, other)]
    assert count(with_ink(text, *inks)) == 2


def test_letter_without_ink_has_no_place_to_sign() -> None:
    found = signatures(lay_out((with_ink(LETTER),)))
    assert isinstance(found, Gap)
    assert found.reason == "not_on_page"


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Handtekening supervisor:", 0),
        ("Voor akkoord, w.g. K. Westerkade", 1),
        ("Digitaal ondertekend door K. Westerkade op 3 mei 2022", 1),
        ("Datum ondertekening: 3 mei 2022", None),
        ("Dit certificaat is geldig zonder handtekening", None),
        ("De deelnemers zetten aan het eind een krabbel op papier", None),
    ],
)
def test_words(text: str, signed: int | None) -> None:
    assert count(with_ink(text)) == signed


def test_logo_in_the_letterhead_is_no_signature() -> None:
    text = "K. Westerkade\nPraktijk voor supervisie\n\n\nVerslag"
    assert count(with_ink(text, Box(0.05, 0.01, 0.2, 0.03))) is None


def test_shape() -> None:
    page = pages("x")[0]
    assert is_signature(Box(0.6, 0.5, 0.75, 0.53), page)
    assert not is_signature(Box(0.6, 0.5, 0.61, 0.505), page)
    assert not is_signature(Box(0.1, 0.1, 0.9, 0.6), page)


def test_ink_on_a_printed_page_is_a_signature_wherever_it_stands() -> None:
    card = "Aftekenkaart\n13 januari 2022   90 minuten\n23 maart 2022     90 minuten\n31 maart 2022     90 minuten"
    column = [Box(0.6, 0.2 + 0.04 * row, 0.68, 0.22 + 0.04 * row) for row in range(3)]
    assert count(with_ink(card, *column)) == 3
    scattered = [Box(0.1 * place, 0.3 + 0.07 * place, 0.1 * place + 0.08, 0.32 + 0.07 * place) for place in range(1, 7)]
    assert count(with_ink(card, *scattered)) is None


def test_rows_of_another_page_are_not_taken_for_the_same() -> None:
    first, second = (with_ink(LIST, beside(LIST, "Jansen"), beside(LIST, "Dijk")) for _ in range(2))
    found = signatures(lay_out((first, replace(second, number=2))))
    assert isinstance(found, Finding)
    assert found.value.value == 4
    assert {place.page for place in found.where} == {1, 2}


@pytest.mark.parametrize(("times", "expected"), [(1.0, None), (2.5, 1)])
def test_a_name_in_tall_script_below_the_greeting_is_a_signature(times: float, expected: int | None) -> None:
    drawn = pages(LETTER.replace("groet,\n\n\n", "groet,\n\nKlaas Westerkade\n"))[0]
    words = tuple(
        replace(word, box=replace(word.box, top=word.box.bottom - times * word.box.height))
        if word.text == "Klaas" or (word.text == "Westerkade" and drawn.words[place - 1].text == "Klaas")
        else word
        for place, word in enumerate(drawn.words)
    )
    assert count(replace(drawn, words=words)) == expected
