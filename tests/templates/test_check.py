"""`bewijspunt template`: what a writer of templates is told."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen import canvas

from extractors.layout import lay_out
from extractors.read import read
from extractors.templates.check import check, told, tried
from extractors.templates.drawn import layout
from extractors.templates.marked import marked
from extractors.templates.template import FOLDER, load

GOOD = (FOLDER / "anpg.intervisie.yaml").read_text(encoding="utf-8")
BEWIJSPUNT = Path(sys.executable).with_name("bewijspunt")


def template(folder: Path, before: str = "", after: str = "") -> Path:
    assert before in GOOD
    path = folder / "mine.yaml"
    path.write_text(GOOD.replace(before, after, 1) if before else GOOD, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("before", "after", "line_of", "says"),
    [
        ('date: "2023-03-14"', 'date: "2023-03-15"', "2023-03-15", "should be '2023-03-15', was read as '2023-03-14'"),
        ("INTERVISIEFORMULIER", "FORMULIER", "text: |", "is not recognised"),
    ],
)
def test_a_wrong_example_is_told_with_its_line(
    tmp_path: Path, before: str, after: str, line_of: str, says: str
) -> None:
    path = template(tmp_path, before, after)
    faults = check(path).faults
    lines = path.read_text(encoding="utf-8").splitlines()
    told_of = [fault for fault in faults if says in fault.says]
    assert told_of, faults
    assert line_of in lines[told_of[0].line - 1]


def test_a_counter_example_that_fits_is_told(tmp_path: Path) -> None:
    path = template(tmp_path)
    one = load(path)
    example = "".join(f"      {line}\n" for line in one.examples.fits[0].text.splitlines())
    path.write_text(GOOD.replace("  does_not_fit:\n", f"  does_not_fit:\n    - |\n{example}", 1), encoding="utf-8")
    assert any("fits all the same" in fault.says for fault in check(path).faults)


def test_trying_shows_anchors_values_and_what_was_not_read() -> None:
    one = load(FOLDER / "anpg.intervisie.yaml")
    text = one.examples.fits[0].text.replace("14 maart 2023", "zie bijlage")
    found = tried(one, layout(text))
    said = "\n".join(told(found))
    assert found.fits
    assert "date           NOT READ: no such label, or nothing behind, beside or under it" in said
    assert all(anchor.found for anchor in found.anchors if anchor.part == "needs")
    elsewhere = tried(one, layout("Factuur\nTotaal 100 euro"))
    assert not elsewhere.fits
    assert "not found" in "\n".join(told(elsewhere))


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.pdf"
    sheet = canvas.Canvas(str(path))
    for down, line in enumerate(load(FOLDER / "anpg.intervisie.yaml").examples.fits[0].text.splitlines()):
        sheet.setFont("Courier", 9)
        sheet.drawString(50, 780 - 16 * down, line)
    sheet.save()
    return path


def test_marks_are_drawn_around_what_was_found(paper: Path) -> None:
    pages = read(paper).pages
    found = tried(load(FOLDER / "anpg.intervisie.yaml"), lay_out(pages))
    picture = Image.open(io.BytesIO(marked(paper, pages[0], found))).convert("RGB")
    colours = {colour for _, colour in picture.getcolors(picture.width * picture.height) or ()}
    assert {(28, 107, 58), (163, 68, 7)} <= colours


def test_the_commands(tmp_path: Path, paper: Path) -> None:
    def run(*words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run([BEWIJSPUNT, "template", *map(str, words)], capture_output=True, text=True, check=False)

    wrong = template(tmp_path, 'date: "2023-03-14"', 'date: "2023-03-15"')
    checked = run("check", wrong)
    assert (checked.returncode, checked.stdout.count("mine.yaml:")) == (1, 1)
    fitting = run("try", FOLDER / "anpg.intervisie.yaml", paper, "--marked", tmp_path / "marked.png")
    assert fitting.returncode == 0, fitting.stderr
    assert "'2023-03-14'" in fitting.stdout
    assert (tmp_path / "marked.png").stat().st_size > 1000
    assert run("try", FOLDER / "presentielijst.yaml", paper).returncode == 1
