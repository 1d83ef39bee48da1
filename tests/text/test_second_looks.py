"""Light letters on dark, lines through figures, and figures that one model reads unsurely."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from extractors.evidence import Box, Word
from extractors.isolation.limits import Limits
from extractors.read import read
from extractors.text import figures, polarity, second_look
from extractors.text.letters import Letters, letters
from extractors.text.pixels import Grey
from extractors.text.scrap import cleaned
from tests.text import papers

ROWS = ("Datum 14-03-2023 van 19:00 tot 21:15 uur", "Duur 1,5 uur en 2,25 uur", "Overleg op 6 september 2022")


def _page(tmp_path: Path, lines: tuple[str, ...] = ROWS * 4) -> Grey:
    return papers.picture_of(papers.report(tmp_path / "a.pdf", lines), 150)


def _said(picture: Grey, path: Path) -> str:
    cv2.imwrite(str(path), picture)
    return " ".join(word.text for word in read(path, Limits()).pages[0].words)


def test_a_dark_screen_is_read(tmp_path: Path) -> None:
    dark = (255 - _page(tmp_path).astype(np.float32)) * 0.6 + 20
    said = _said(dark.astype(np.uint8), tmp_path / "dark.png")
    assert said.count("14-03-2023") == said.count("21:15") == 4


def test_a_dark_bar_on_light_paper_is_turned_over_and_the_rest_is_not(tmp_path: Path) -> None:
    page = _page(tmp_path)
    top, bottom = 60, 420
    page[top:bottom] = 255 - (page[top:bottom] * 0.6).astype(np.uint8) - 20
    seen = polarity.positive(page)
    assert np.median(page[top:bottom]) < 110 < np.median(seen[top + 5 : bottom - 5])
    assert np.array_equal(seen[bottom + 5 :], page[bottom + 5 :])


def test_a_dark_header_that_touches_the_lines_of_its_table_is_turned_over_to_white(tmp_path: Path) -> None:
    page = _page(tmp_path)
    page[60:150] = 255 - (page[60:150] * 0.55).astype(np.uint8) - 30
    page[150:900:60], page[60:900, 100:900:200] = 60, 60
    seen = polarity.positive(page)
    assert np.median(seen[65:145]) > 230
    assert np.array_equal(seen[155:], page[155:])


def test_a_picture_without_dark_areas_comes_back_untouched(tmp_path: Path) -> None:
    page = _page(tmp_path)
    assert polarity.positive(page) is page


def test_a_bold_word_on_a_blurred_page_is_no_dark_bar() -> None:
    page = np.full((1_500, 1_060), 255, np.uint8)
    for row in range(10):
        cv2.putText(page, "Aldus ingevuld 2020", (120, 150 + 100 * row), cv2.FONT_HERSHEY_DUPLEX, 0.8, 0, 4)
    blurred = cv2.GaussianBlur(page, (0, 0), 2.5)
    assert polarity.positive(blurred) is blurred


def test_letters_that_touch_each_other_are_read_again_as_a_whole_word() -> None:
    page = np.full((600, 900), 255, np.uint8)
    for row in range(6):
        cv2.putText(page, "datum en duur", (60, 80 + 60 * row), cv2.FONT_HERSHEY_SIMPLEX, 1, 0, 2)
    page[470:500, 100:300:10] = 0
    page[484:487, 100:300] = 0
    cut: list[Grey] = []

    class Lines:
        def loose_words(self, picture: Grey) -> tuple[Word, ...]:
            return ()

        def lines(self, pictures: list[Grey]) -> list[tuple[Word, ...]]:
            cut.extend(pictures)
            return [() for _ in pictures]

    read_already = tuple(
        Word("woord", Box(0.05, (50 + 60 * row) / 600, 0.9, (90 + 60 * row) / 600), 0.95) for row in range(6)
    )
    second_look.again(page, letters(page), read_already, Lines())
    assert len(cut) == 1


def test_a_dark_area_with_nothing_on_it_stays(tmp_path: Path) -> None:
    page = _page(tmp_path)
    page[1_550:1_700, 100:900] = 60
    assert polarity.positive(page) is page


def test_a_streak_of_the_scanner_through_a_column_of_days(tmp_path: Path) -> None:
    page = papers.picture_of(papers.report(tmp_path / "a.pdf", ROWS * 4), 200)
    for x, tone in ((420, 90), (421, 60), (422, 90)):
        page[:, x] = np.minimum(page[:, x], tone)
    said = _said(page, tmp_path / "streak.png")
    assert said.count("14-03-2023") == 4


class Told:
    """A model that says what it is told to, look after look."""

    def __init__(self, *looks: str) -> None:
        self.looks = list(looks)
        self.only: list[str] = []

    def other_lines(self, pictures: list[Grey], only: str) -> list[tuple[Word, ...]]:
        if not pictures:
            return []
        self.only.append(only)
        return [(Word(self.looks.pop(0), Box(0, 0, 1, 1), 0.9),) for _ in pictures]


@pytest.fixture
def page() -> tuple[Grey, Letters]:
    blank = np.full((400, 400), 255, np.uint8)
    for x in range(20, 380, 14):
        blank[100:112, x : x + 6] = 0
    return blank, letters(blank)


def _word(text: str, score: float, left: float = 0.1) -> Word:
    return Word(text, Box(left, 0.24, left + 0.15, 0.29), score)


def test_figures_that_two_models_read_alike_gain(page: tuple[Grey, Letters]) -> None:
    (word,) = figures.agreed(*page, (_word("19.00", 0.7),), Told("19.00,"))
    assert word == replace(_word("19.00", 0.7), score=word.score)
    assert 0.7 < word.score < 0.99


def test_what_the_other_model_reads_twice_and_surer_is_taken_but_never_as_sure(page: tuple[Grey, Letters]) -> None:
    reader = Told("21.15", "21.15")
    (word,) = figures.agreed(*page, (_word("VAR", 0.4),), reader)
    assert (word.text, word.box, reader.only) == ("21.15", _word("VAR", 0.4).box, ["", figures.FIGURES])
    assert word.score < 0.8


def test_figures_that_every_look_reads_otherwise_lose(page: tuple[Grey, Letters]) -> None:
    (word,) = figures.agreed(*page, (_word("15", 0.8),), Told("1,5", "7"))
    assert (word.text, word.score < 0.5) == ("15", True)


def test_sure_figures_and_words_are_not_looked_at_again(page: tuple[Grey, Letters]) -> None:
    words = (_word("14-03-2023", 0.95), _word("september", 0.5), _word("uur", 0.8))
    assert figures.agreed(*page, words, Told()) == words


def _cut_figures(sign: str) -> tuple[Grey, Letters, Word]:
    """Two figures on a page of letters, with this sign between them, and the word that an engine made of them."""
    blank = np.full((400, 400), 255, np.uint8)
    for x in range(20, 380, 14):
        blank[300:312, x : x + 6] = 0
    for text, left in (("1", 40), (sign, 58), ("5", 66)):
        cv2.putText(blank, text, (left, 124), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 0, 2)
    return blank, letters(blank), Word("15", Box(38 / 400, 100 / 400, 88 / 400, 126 / 400), 0.97)


def test_a_comma_between_two_figures_is_put_back_though_the_engine_was_sure() -> None:
    *page, word = _cut_figures(",")
    (cut,) = figures.agreed(*page, (word,), Told("1,5", "1,5"))
    assert (cut.text, cut.score < 0.8) == ("1,5", True)


def test_where_nobody_reads_the_comma_that_stands_there_nobody_is_sure() -> None:
    *page, word = _cut_figures(",")
    (cut,) = figures.agreed(*page, (word,), Told("15", "15"))
    assert (cut.text, cut.score < 0.6) == ("15", True)


def test_two_figures_without_a_comma_are_left_alone() -> None:
    *page, word = _cut_figures(" ")
    assert figures.agreed(*page, (word,), Told()) == (word,)


def test_a_day_torn_in_two_is_looked_at_as_one(page: tuple[Grey, Letters]) -> None:
    torn = (_word("09-0", 0.8), _word("-2021", 0.8, left=0.252))
    (word,) = figures.agreed(*page, torn, Told("09-03-2021", "09-03-2021"))
    assert (word.text, word.box.left, word.box.right) == ("09-03-2021", 0.1, pytest.approx(0.402))


def test_a_word_that_was_passed_over_is_put_in_its_place_on_the_line(page: tuple[Grey, Letters]) -> None:
    class Lines:
        def loose_words(self, picture: Grey) -> tuple[Word, ...]:
            return ()

        def lines(self, pictures: list[Grey]) -> list[tuple[Word, ...]]:
            return [(Word("2,5", Box(0.2, 0.2, 0.8, 0.8), 0.9),) for _ in pictures]

    grey, seen = page
    before, after = Word("Duur", Box(0.04, 0.24, 0.45, 0.29), 0.9), Word("uur", Box(0.6, 0.24, 0.97, 0.29), 0.9)
    words = second_look.again(grey, seen, (before, after), Lines())
    assert [word.text for word in words] == ["Duur", "2,5", "uur"]


@pytest.mark.parametrize(
    ("read_as", "said"),
    [
        ("1|km", ["1", "km"]),
        ("{dag", ["dag"]),
        ("_Tolbergen", ["Tolbergen"]),
        ("TĲD", ["TIJD"]),
        ("[x]", ["[x]"]),
        ("w|j", ["w|j"]),
        ("|", ["|"]),
    ],
)
def test_what_ruling_lines_were_taken_for_goes(read_as: str, said: list[str]) -> None:
    assert [word.text for word in cleaned((Word(read_as, Box(0, 0, 1, 1), 0.9),))] == said
