"""Lines read by Tesseract's model in our own network, beside what Tesseract itself makes of them."""

import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from extractors.problems import TookTooLong
from extractors.text import line_pictures, network, tesseract_inside
from extractors.text.engine import BLOCKS, GLOBAL, LANGUAGE, OTHER, tessdata
from extractors.text.expected import as_expected
from extractors.text.model import Model, UnknownModel, model
from extractors.text.pixels import Grey
from extractors.text.spelling import Spelled, Speller
from tests.text import papers

LATER = time.monotonic() + 3600


@pytest.fixture(scope="module")
def dutch() -> Model:
    return model(tessdata() / f"{LANGUAGE}.traineddata")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Grey:
    path = papers.report(tmp_path_factory.mktemp("page") / "page.pdf", papers.LINES)
    return cv2.GaussianBlur(papers.picture_of(path, 150), (3, 3), 0)


def said(text: str, width: int = 900) -> Grey:
    """A line of text of the height that the network looks at."""
    line = np.full((36, width), 235, np.uint8)
    cv2.putText(line, text, (6, 25), cv2.FONT_HERSHEY_SIMPLEX, 0.75, (25,), 2, cv2.LINE_AA)
    return line


def test_the_same_words_as_tesseract_reads_with_its_own(page: Grey) -> None:
    ours = tesseract_inside.words(page, 60)
    theirs = tesseract_inside._table(tesseract_inside._loaded(LANGUAGE), page, 60, BLOCKS, GLOBAL)
    assert [word.text for word in ours] == [word.text for word in theirs]
    assert len(ours) > 40
    for one, other in zip(ours, theirs, strict=True):
        assert one.score == pytest.approx(other.score, abs=0.1)
        assert one.box.left == pytest.approx(other.box.left, abs=0.003)
        assert one.box.top == pytest.approx(other.box.top, abs=0.003)


def test_lines_read_together_read_as_they_do_alone(dutch: Model) -> None:
    lines = [said("de vergadering van 14 maart 2024"), said("uur", 80), said("Isala, Zwolle", 300)]
    together = network.read(dutch.network, lines, LATER)
    alone = [network.read(dutch.network, [line], LATER)[0] for line in lines]
    speller = Speller(dutch)
    for one, other, line in zip(together, alone, lines, strict=True):
        assert one.shape == other.shape == (line.shape[1] // network.STEP, len(dutch.characters))
        assert [word.text for word in speller.words(one)] == [word.text for word in speller.words(other)]


def test_nothing_to_read_and_no_time_to_read_it(dutch: Model) -> None:
    assert network.read(dutch.network, [], LATER) == []
    assert len(network.read(dutch.network, [said("x", 2)], LATER)[0]) == 0
    with pytest.raises(TookTooLong):
        network.read(dutch.network, [said("te laat")], time.monotonic() - 1)


def seen(model_: Model, *steps: dict[str, float]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """What the network would see: at each step, how likely characters are; the rest is nothing."""
    out = np.full((len(steps), len(model_.characters)), 1e-6, np.float32)
    for row, step in zip(out, steps, strict=True):
        for character, chance in step.items():
            row[model_.characters.index(character)] = chance
        row[model_.nothing] = max(1e-6, 1 - sum(step.values()))
    return out


def test_what_is_a_word_is_believed_before_what_is_none(dutch: Model) -> None:
    steps: list[dict[str, float]] = []
    for character in "werkg":
        steps += [{character: 0.99}, {}]
    steps += [{"r": 0.99}, {}, {"o": 0.45, "a": 0.53}, {}, {"e": 0.99}, {}, {"p": 0.99}, {}]
    (word,) = Speller(dutch).words(seen(dutch, *steps))
    assert (word.text, word.start, word.end) == ("werkgroep", 0, len(steps) - 1)
    assert word.score == pytest.approx(1 - 0.35 * (-np.log(0.45) + 0.085), abs=0.01)


def test_a_letter_that_stands_twice_and_a_space_that_may_be_none(dutch: Model) -> None:
    speller = Speller(dutch)
    twice = seen(dutch, {"j": 0.99}, {}, {"a": 0.99}, {}, {"a": 0.99}, {"a": 0.9}, {}, {"r": 0.99})
    assert [word.text for word in speller.words(twice)] == ["jaar"]
    split = seen(dutch, {"d": 0.99}, {"e": 0.99}, {" ": 0.95}, {"m": 0.99}, {"a": 0.99}, {"n": 0.99})
    assert [word.text for word in speller.words(split)] == ["de", "man"]
    torn = seen(dutch, {"m": 0.99}, {"a": 0.99}, {" ": 0.55}, {"a": 0.99}, {"r": 0.99}, {"t": 0.99})
    assert [word.text for word in speller.words(torn)] == ["maart"] or len(speller.words(torn)) == 2


def spelled(model_: Model, text: str, **instead: float) -> list[dict[str, float]]:
    """Steps that show a text plainly; `instead`: other characters that its first may be."""
    first = {text[0]: 0.98 - sum(instead.values()), **{name.removeprefix("_"): one for name, one in instead.items()}}
    return [one for step in (first, *({c: 0.99} for c in text[1:])) for one in (step, {})]


@pytest.mark.parametrize(
    ("steps", "following", "expected"),
    [
        (("Zuur", {"_2": 0.1}), "", "2uur"),
        (("Zuur", {}), "", "Zuur"),
        (("S", {"_5": 0.01}), "minuten", "5"),
        (("S", {"_5": 0.01}), "kamers", "S"),
        (("b-8-2018", {"_6": 0.05}), "", "6-8-2018"),
        (("b-8-2018", {"_6": 0.001}), "", "b-8-2018"),
    ],
)
def test_what_must_be_figures_is_read_as_figures_where_the_network_holds_that_possible(
    dutch: Model, steps: tuple[str, dict[str, float]], following: str, expected: str
) -> None:
    text, instead = steps
    shown = spelled(dutch, text, **instead)
    speller, end = Speller(dutch), len(shown)
    words = [Spelled(text, 0, end, 0.9), *([Spelled(following, end, end + 1, 0.9)] if following else [])]
    first, *_ = as_expected(seen(dutch, *shown, {}), words, speller)
    assert first.text == expected
    assert first.score == (0.9 if expected == text else 0.6)


@pytest.mark.parametrize("text", ["intervisie", "Zwolle,", "(maart", "2024", "14-03-2024", "19.30", "2,5"])
def test_words_and_figures_that_are_known(dutch: Model, text: str) -> None:
    assert Speller(dutch)._known(text)


@pytest.mark.parametrize("text", ["intervsiie", "wchtend", "Zwolle,,-", "vur2", ""])
def test_and_what_is_not(dutch: Model, text: str) -> None:
    assert not Speller(dutch)._known(text)


def test_lines_without_tall_letters_get_room_for_them() -> None:
    found = [((0, 10, 500, 30), ((0, 26), (500, 26))), ((0, 50, 60, 60), ((0, 60), (60, 60)))]
    first, second = line_pictures.with_room(found)
    assert (first.top, first.bottom) == (10, 32)
    assert (second.top, second.bottom) == (44, 66)
    assert line_pictures.with_room([]) == []


def test_the_english_model_is_known_too() -> None:
    assert "€" in model(tessdata() / f"{OTHER}.traineddata").characters


@pytest.mark.parametrize("keep", [0, 3, 150, 5_000, 420_000])
def test_a_model_that_is_cut_off_is_not_known(tmp_path: Path, keep: int) -> None:
    cut = tmp_path / "nld.traineddata"
    cut.write_bytes((tessdata() / f"{LANGUAGE}.traineddata").read_bytes()[:keep])
    with pytest.raises(UnknownModel):
        model(cut)


def test_with_a_model_that_is_not_known_tesseract_reads_by_itself(page: Grey, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract_inside, "_speller", lambda: None)
    assert len(tesseract_inside.words(page, 60)) > 40
