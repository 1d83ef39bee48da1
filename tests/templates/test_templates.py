"""Each template against its own examples, and what is refused on load."""

import datetime as dt
from pathlib import Path

import pytest

from extractors.finding import Finding
from extractors.layout import Layout
from extractors.strict_yaml import AuthorFault
from extractors.templates.apply import Applied, apply
from extractors.templates.check import check
from extractors.templates.recognise import recognise
from extractors.templates.template import FOLDER, Template, load, load_all, templates
from tests.extract.drawn import layout


def found(applied: Applied, field: str, row: int) -> Finding | None:
    activities = applied.activities[row - 1 : row]
    everything = [*(one for activity in activities for one in activity.found), *applied.found]
    return next((one for one in everything if one.field == field), None)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_examples_are_read_and_counter_examples_left(path: Path) -> None:
    assert check(path).faults == ()


def test_every_value_carries_its_place_and_words() -> None:
    template = load(FOLDER / "anpg.intervisie.yaml")
    paper = layout(template.examples.fits[0].text)
    date = found(apply(template, paper), "date", 1)
    assert date is not None
    assert date.said == "14 maart 2023"
    assert date.found_by == "anpg.intervisie"
    line = next(one for one in paper.lines if "14 maart" in one.text)
    assert date.where[0].box.top == pytest.approx(line.box.top)


def test_spoilt_letters_still_fit() -> None:
    spoilt = templates_by_id("anpg.intervisie").examples.fits[0].text
    spoilt = spoilt.replace("INTERVISIEFORMULIER", "lNTERVlSIEFORMULlER").replace("Leerpunten", "Leerpvnten")
    match = recognise(layout(spoilt))
    assert match is not None
    assert match.template.id == "anpg.intervisie"


def test_what_is_not_at_its_label_is_a_gap() -> None:
    template = templates_by_id("anpg.intervisie")
    text = template.examples.fits[0].text.replace("14 maart 2023", "zie bijlage")
    activity = apply(template, layout(text)).activities[0]
    assert activity.date is None
    assert activity.gap("date") is not None


def test_cancelled_rows_are_no_activities() -> None:
    template = templates_by_id("intervisie.jaaroverzicht")
    applied = apply(template, layout(template.examples.fits[0].text))
    assert [one.date for one in applied.activities] == [dt.date(2022, 1, 12), dt.date(2022, 4, 20)]


def test_two_that_fit_alike_are_none() -> None:
    one = templates_by_id("anpg.intervisie")
    twin = one.model_copy(update={"id": "anpg.twin"})
    paper: Layout = layout(one.examples.fits[0].text)
    assert recognise(paper, [one]) is not None
    assert recognise(paper, [one, twin]) is None


def templates_by_id(name: str) -> Template:
    return next(one for one in templates() if one.id == name)


GOOD = (FOLDER / "presentielijst.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("issuer: organisers of meetings", "issuer: a\nissuer: b", "twice"),
        ("issuer: organisers of meetings", "issuer: a\ncolour: red", "colour"),
        ("read_as: day}", "read_as: date}", "read_as"),
        ("within: [0, 0, 1, 0.6]", "within: [0, 0, 1, 6]", "within"),
        ("field: hours", "field: minutes", "field"),
        ("category: B", "category: C", "category"),
    ],
)
def test_faults_are_refused_with_their_line(tmp_path: Path, before: str, after: str, says: str) -> None:
    assert before in GOOD
    path = tmp_path / "wrong.yaml"
    path.write_text(GOOD.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(AuthorFault, match=says) as fault:
        load(path)
    line = GOOD[: GOOD.index(before)].count("\n") + 1
    assert fault.value.file == "wrong.yaml"
    assert line <= fault.value.line <= line + 1


def test_same_id_twice_is_refused(tmp_path: Path) -> None:
    for name in ("one.yaml", "two.yaml"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    with pytest.raises(AuthorFault, match="taken"):
        load_all(tmp_path)


def test_values_of_yaml_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "text.yaml"
    path.write_text(GOOD.replace("issuer: organisers of meetings", "issuer: 12:30"), encoding="utf-8")
    assert load(path).issuer == "12:30"
