"""Two engines of different make on one page: when the second is asked, and what is made of two readings."""

import time
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from extractors.evidence import Box, Word
from extractors.isolation.limits import EngineName
from extractors.problems import TookTooLong
from extractors.read import read
from extractors.text import figures, ocr, ppocr, two_readings
from extractors.text.engine import engine
from extractors.text.letters import letters
from extractors.text.pixels import Grey
from extractors.text.written import Sign
from tests.text import papers


def worn(page: Grey, blur: float = 1.6, grain: float = 14) -> Grey:
    """A copy of a copy."""
    faint = cv2.GaussianBlur(page, (0, 0), blur).astype(np.float32) * 0.6 + 70
    return np.clip(faint + np.random.default_rng(1).normal(0, grain, page.shape), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Grey:
    return papers.picture_of(papers.report(tmp_path_factory.mktemp("drawn") / "a.pdf", papers.LINES[:3]), 150)


@pytest.mark.parametrize("name", ["tesserocr", "pytesseract"])
def test_a_day_that_tesseract_loses_on_a_worn_page_is_read(tmp_path: Path, page: Grey, name: EngineName) -> None:
    path = papers.jpeg(worn(page), tmp_path / "worn.jpg")
    withheld = read(path, engine=name, alone=True)
    assert [(one.code, one.page) for one in withheld.problems] == [("reader_crashed", 1)]
    together = read(path, engine=name)
    assert not together.problems
    day = {"14", "2023", "21.30"}
    assert not day <= {word.text for word in withheld.pages[0].words}
    assert day <= {word.text for word in together.pages[0].words}


def test_a_clear_page_is_read_by_tesseract_alone(tmp_path: Path, page: Grey, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(ppocr, "page_words")
    assert read(papers.jpeg(page, tmp_path / "a.jpg")).problems == ()


def test_the_second_engine_keeps_to_the_time(page: Grey) -> None:
    with pytest.raises(TookTooLong):
        ppocr.page_words(page, 0.0)
    timed = ocr.TimedEngine(partial(engine, "tesserocr"), time.monotonic(), 60)
    with pytest.raises(TookTooLong):
        timed.other_words(page)


def test_words_stand_where_they_are_printed(page: Grey) -> None:
    found = {word.text: word.box for word in ppocr.page_words(page, 60)}
    for word in engine("tesserocr").words(page, 60):
        box = found[word.text]
        assert (box.left, box.top, box.right, box.bottom) == pytest.approx(
            (word.box.left, word.box.top, word.box.right, word.box.bottom), abs=0.012
        )


def _line(*words: tuple[str, float, float, float]) -> tuple[Word, ...]:
    """Words of one line: text, left, right, score."""
    return tuple(Word(text, Box(left, 0.1, right, 0.12), score) for text, left, right, score in words)


@pytest.mark.parametrize(
    ("first", "other", "said"),
    [
        ((("14", 0.1, 0.12, 0.5),), (("14", 0.1, 0.12, 0.9),), ["14 0.995"]),
        ((("3uur", 0.1, 0.15, 0.7),), (("3", 0.1, 0.11, 0.9), ("uur", 0.12, 0.15, 0.9)), ["3 0.995", "uur 0.995"]),
        ((("3", 0.1, 0.11, 0.9), ("uur", 0.12, 0.15, 0.9)), (("3uur", 0.1, 0.15, 0.7),), ["3 0.995", "uur 0.995"]),
        ((("l4", 0.1, 0.12, 0.5),), (("14", 0.1, 0.12, 0.97),), ["14 0.6"]),
        ((("de", 0.1, 0.12, 0.95),), (("do", 0.1, 0.12, 0.97),), ["de 0.95"]),
        ((("dc", 0.1, 0.12, 0.4),), (("de", 0.1, 0.12, 0.97),), ["de 0.75"]),
        ((("14-03-2023", 0.1, 0.2, 0.7),), (("14032023", 0.1, 0.2, 0.97),), ["14-03-2023 0.6"]),
        ((("januari", 0.1, 0.2, 0.93),), (("6januari", 0.1, 0.2, 0.99),), ["6januari 0.75"]),
        ((("januari", 0.1, 0.2, 0.93),), (("6januari", 0.1, 0.2, 0.7),), ["januari 0.6"]),
        ((("januari", 0.1, 0.2, 0.93),), (("anuar", 0.1, 0.2, 0.99),), ["januari 0.93"]),
        ((), (("2,5", 0.1, 0.12, 0.95),), ["2,5 0.75"]),
        ((), (("2,5", 0.1, 0.12, 0.3),), []),
        ((("Zx;", 0.1, 0.12, 0.4),), (), []),
        ((("uur", 0.1, 0.12, 0.95),), (("14", 0.2, 0.22, 0.95),), ["uur 0.95", "14 0.75"]),
    ],
)
def test_two_readings_become_one(
    first: tuple[tuple[str, float, float, float], ...],
    other: tuple[tuple[str, float, float, float], ...],
    said: list[str],
) -> None:
    settled = two_readings.settled(_line(*first), _line(*other))
    assert [f"{word.text} {word.score:g}" for word in settled] == said


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("6januari", ["6", "januari"]),
        ("6.januari,", ["6.", "januari,"]),
        ("6januari2022", ["6", "januari", "2022"]),
        ("maart2023,", ["maart", "2023,"]),
        *((one, [one]) for one in ("1ste", "13u00", "4DKL", "2x", "januari,", "14-03-2023", "AB12")),
    ],
)
def test_days_and_years_run_into_a_word_are_taken_apart(said: str, words: list[str]) -> None:
    signs = [Sign(((one, 0.9),), place, place + 1) for place, one in enumerate(said)]
    assert ["".join(one.text for one in word) for word in ppocr.apart(signs)] == words


@pytest.mark.parametrize(
    ("seen", "other", "said"),
    [
        (("14", 0.84), ("1½", 1.0), "1½ 0.6"),
        (("15", 0.5), ("1,5", 0.95), "1,5 0.6"),
        (("14", 0.84), ("14", 0.97), "14 0.995"),
        (("14", 0.84), ("17", 0.97), "14 0.6"),
        (("1,5", 0.7), ("15", 0.99), "1,5 0.6"),
        (("14", 0.84), ("", 0.0), "14 0.84"),
    ],
)
def test_figures_in_doubt_are_read_by_the_other_engine_too(
    seen: tuple[str, float], other: tuple[str, float], said: str
) -> None:
    word = Word(seen[0], Box(0.1, 0.1, 0.12, 0.12), seen[1])
    read_there = Word(other[0], Box(0, 0, 1, 1), other[1])
    reader = SimpleNamespace(second_lines=lambda pictures: [(read_there,) if other[0] else () for _ in pictures])
    blank: Grey = np.full((400, 400), 255, np.uint8)
    (found,) = figures.checked(blank, letters(blank), (word,), reader)
    assert f"{found.text} {found.score:g}" == said
