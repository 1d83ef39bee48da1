"""Scans and photos: turned, askew, in perspective, in bad light."""

import time
from pathlib import Path
from typing import get_args

import cv2
import numpy as np
import pytest
from PIL import Image

from extractors.evidence import Box, Word
from extractors.isolation.limits import DEFAULT_ENGINE, EngineName
from extractors.read import read
from extractors.text import light, ocr, upright
from extractors.text.engine import engine as named
from extractors.text.letters import letters
from extractors.text.pixels import Grey
from extractors.text.scrap import scrap
from tests.text import papers
from tests.text.seen import on_ink

WANTED = {word for line in papers.LINES for word in line.split()}


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory) -> Grey:
    return papers.picture_of(papers.report(tmp_path_factory.mktemp("scan") / "a.pdf"), 200)


@pytest.fixture(params=get_args(EngineName))
def engine(request: pytest.FixtureRequest) -> EngineName:
    """Each engine in turn: both do the same."""
    chosen: EngineName = request.param
    return chosen


def _missing(path: Path, engine: EngineName = DEFAULT_ENGINE) -> tuple[int, float]:
    """Words not read of those on the page, and the share of boxes that lie on ink."""
    page = read(path, engine=engine).pages[0]
    assert page.source == "ocr"
    return len(WANTED - {word.text for word in page.words}), on_ink(path, page)


def test_both_engines_are_tesseract_and_there() -> None:
    for name in get_args(EngineName):
        one = named(name)
        assert one.available()
        assert one.version().startswith("5.")


def test_a_scanned_pdf(tmp_path: Path, scan: Grey, engine: EngineName) -> None:
    path = papers.scanned_pdf([scan], tmp_path / "scan.pdf")
    assert _missing(path, engine) == (0, 1.0)


def test_words_boxes_and_scores_are_the_same_from_either(scan: Grey) -> None:
    one, other = (named(name).words(scan, 60) for name in get_args(EngineName))
    assert [word.text for word in one] == [word.text for word in other]
    for mine, yours in zip(one, other, strict=True):
        assert mine.score == pytest.approx(yours.score, abs=0.1)
        assert mine.box.left == pytest.approx(yours.box.left, abs=0.004)
        assert mine.box.bottom == pytest.approx(yours.box.bottom, abs=0.004)


def test_what_was_read_before_does_not_matter(scan: Grey) -> None:
    inside = named("tesserocr")
    first = inside.words(scan, 60)
    inside.loose_words(np.rot90(scan), 60)
    inside.words(255 - scan, 60, worn=True)
    inside.orientation(scan, 60)
    assert inside.words(scan, 60) == first


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_turned_scan(tmp_path: Path, scan: Grey, quarter: int, engine: EngineName) -> None:
    path = papers.jpeg(np.rot90(scan, quarter), tmp_path / "turned.jpg")
    assert read(path, engine=engine).pages[0].turned == 90 * quarter
    assert _missing(path, engine) == (0, 1.0)


def test_a_photo_on_a_dark_table_with_a_shadow(tmp_path: Path, scan: Grey, engine: EngineName) -> None:
    path = papers.jpeg(papers.photo(scan), tmp_path / "photo.jpg")
    page = read(path).pages[0]
    assert len(page.straightened) == 9
    assert page.height / page.width == pytest.approx(2**0.5, rel=0.03)
    missing, placed = _missing(path, engine)
    assert missing <= 1
    assert placed >= 0.98


def test_a_sideways_photo(tmp_path: Path, scan: Grey) -> None:
    missing, placed = _missing(papers.jpeg(np.rot90(papers.photo(scan, -8, 5)), tmp_path / "photo.jpg"))
    assert missing <= 1
    assert placed >= 0.98


def test_what_the_camera_noted_about_its_position_is_heeded(tmp_path: Path, scan: Grey) -> None:
    path = tmp_path / "exif.jpg"
    noted = Image.Exif()
    noted[0x0112] = 6  # turn a quarter clockwise to see it upright
    Image.fromarray(np.rot90(scan)).save(path, exif=noted)
    assert read(path).pages[0].turned == 0
    assert _missing(path) == (0, 1.0)


@pytest.mark.parametrize("degrees", [-7.0, -1.2, 0.6, 4.0])
def test_the_slant_is_measured(scan: Grey, degrees: float) -> None:
    height, width = scan.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1)
    slanted = cv2.warpAffine(scan, turn, (width, height), borderValue=255)
    assert letters(slanted).angle() == pytest.approx(degrees, abs=0.15)


@pytest.mark.parametrize("quarter", [0, 1, 2, 3])
def test_how_a_page_lies_is_seen_without_the_engine(scan: Grey, quarter: int) -> None:
    class Silent:
        """An engine that reads, and that nobody may ask how the page lies."""

        def __getattr__(self, name: str) -> object:
            assert name != "orientation"
            return getattr(named("tesserocr"), name)

    timed = ocr.TimedEngine(Silent, time.monotonic() + 60, 60)  # type: ignore[arg-type]
    page = ocr.look(lambda _: np.ascontiguousarray(np.rot90(scan, quarter)), 1, timed).page
    assert page.turned == 90 * quarter
    assert letters(scan).standing() > 0.4
    assert letters(np.rot90(scan, 2)).standing() < -0.4


def test_capitals_and_figures_alone_do_not_say_how_a_page_lies(tmp_path: Path) -> None:
    lines = tuple(f"NAAM {n} DATUM 1{n}-03-2023 UREN 2,5" for n in range(9))
    page = papers.picture_of(papers.report(tmp_path / "a.pdf", lines), 150)
    assert letters(page).standing() == 0.0
    path = papers.jpeg(np.rot90(page, 2), tmp_path / "over.jpg")
    assert read(path).pages[0].turned == 180


def test_a_few_lines_of_which_nothing_tells_how_they_lie_are_tried_the_other_way_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr.TimedEngine, "orientation", lambda *_: (0, 0.0))
    page = np.full((1_754, 1_240), 255, np.uint8)
    cv2.putText(page, "op 6-8-2020 een dag", (120, 300), cv2.FONT_HERSHEY_SCRIPT_COMPLEX, 1.6, (40,), 2, cv2.LINE_AA)
    cv2.imwrite(str(tmp_path / "a.png"), cv2.rotate(page, cv2.ROTATE_180))
    read_page = read(tmp_path / "a.png").pages[0]
    assert read_page.turned == 180
    assert "2020" in " ".join(word.text for word in read_page.words)


def test_faint_print_is_drawn_out(tmp_path: Path, scan: Grey) -> None:
    faint = (150 + scan * 0.25).astype(np.uint8)
    assert float(np.percentile(light.even(faint), 1)) < 40
    assert _missing(papers.jpeg(faint, tmp_path / "faint.jpg")) == (0, 1.0)


def test_a_good_scan_is_left_as_it_is(scan: Grey) -> None:
    assert light.even(scan) is scan
    assert upright.straight(scan, letters(scan)).matrix is None


def test_a_window_on_a_screen_print_is_no_sheet_of_paper(scan: Grey) -> None:
    screen = np.full((900, 1400), 90, np.uint8)
    screen[120:, 250:] = cv2.resize(scan[:1100], (1150, 780), interpolation=cv2.INTER_AREA)
    assert upright.sheet(screen, letters(screen)) is None


def test_a_coloured_form_with_a_white_box_is_no_sheet_on_a_table(scan: Grey) -> None:
    form = np.where(scan > 128, 190, scan).astype(np.uint8)
    form[800:1500, 100:1300] = 255
    assert upright.sheet(form, letters(form)) is None


@pytest.mark.parametrize("dpi", [75, 300, 600])
def test_letters_are_brought_to_size(tmp_path: Path, dpi: int) -> None:
    picture = papers.picture_of(papers.report(tmp_path / "a.pdf", papers.LINES[:6]), dpi)
    page = read(papers.jpeg(picture, tmp_path / "a.png")).pages[0]
    said = {word.text for word in page.words}
    assert {"14", "maart", "2023", "19.00", "21.30"} <= said


def test_every_page_of_a_tiff(tmp_path: Path, scan: Grey) -> None:
    path = tmp_path / "pages.tif"
    pages = [Image.fromarray(scan), Image.fromarray(np.rot90(scan, 2).copy())]
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="tiff_lzw")
    document = read(path)
    assert document.evidence.media_type == "image/tiff"
    assert [page.turned for page in document.pages] == [0, 180]
    assert all({word.text for word in page.words} >= {"14", "maart", "2023"} for page in document.pages)


@pytest.mark.parametrize("mode", ["1", "P", "RGBA", "CMYK", "I;16"])
def test_every_way_of_storing_tones(tmp_path: Path, scan: Grey, mode: str) -> None:
    if mode == "I;16":
        picture = Image.fromarray(scan.astype(np.uint16) * 257)
    elif mode == "RGBA":
        picture = Image.new("RGBA", (scan.shape[1], scan.shape[0]), (0, 0, 0, 0))
        picture.paste((0, 0, 0, 255), mask=Image.fromarray(255 - scan))
    else:
        picture = Image.fromarray(scan).convert(mode)
    path = tmp_path / ("a.tif" if mode == "CMYK" else "a.png")
    picture.save(path)
    assert {"14", "maart", "2023"} <= {word.text for word in read(path).pages[0].words}


def test_lines_and_a_signature_are_seen(tmp_path: Path, scan: Grey) -> None:
    page = read(papers.scanned_pdf([scan], tmp_path / "scan.pdf")).pages[0]
    level = [rule for rule in page.rules if rule.width > rule.height]
    upright_ones = [rule for rule in page.rules if rule.height > rule.width]
    assert (len(level), len(upright_ones)) == (4, 3)
    signature = max(page.ink, key=lambda one: one.width * one.height)
    assert signature.left == pytest.approx(320 / 595, abs=0.02)
    assert signature.top < 1 - 150 / 842 < signature.bottom


def test_a_short_dash_between_times_stays_and_a_torn_line_does_not() -> None:
    between = Word("–", Box(0.30, 0.200, 0.31, 0.202), 0.2)
    torn = Word("—", Box(0.10, 0.300, 0.60, 0.302), 0.9)
    edge = Word("|", Box(0.10, 0.300, 0.102, 0.320), 0.9)
    assert [scrap(one) for one in (between, torn, edge)] == [False, True, True]


def test_a_table_that_was_passed_over_is_read_the_second_time(tmp_path: Path, scan: Grey) -> None:
    class Passing:
        """An engine that takes the lower half of every page for a picture, once."""

        def __getattr__(self, name: str) -> object:
            return getattr(named("tesserocr"), name)

        def words(self, picture: Grey, seconds: float, *, worn: bool = False) -> tuple[Word, ...]:
            return tuple(one for one in named("tesserocr").words(picture, seconds, worn=worn) if one.box.top < 0.15)

    timed = ocr.TimedEngine(Passing, time.monotonic() + 60, 60)  # type: ignore[arg-type]
    page = ocr.look(lambda _: scan, 1, timed).page
    assert 0 < timed.spent < 60
    said = [word.text for word in page.words]
    assert {"Duur", "bijeenkomst:", "inclusief"} <= set(said)
    assert said.count("Verslag") == 1
