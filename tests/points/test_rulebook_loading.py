"""A slip of the pen in a rulebook is refused with its file and line."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import pytest

from extractors.strict_yaml import AuthorFault, written
from review.points.rule import Rulebook
from review.points.shelf import SHELF, UnknownRegister, load_rulebook, registers, rulebook_of
from review.points.suggest import suggest
from review.points.suggestion import ActivityFacts

SMALL = """\
rulebook:
  id: small
  name: Klein
  counts: punten
  counts_en: points
  category_a: apart
  settings: {year: year, version_by: by}
parameters:
  year:
    says: jaar
    says_en: year
    type: choice
    versions: [{value: calendar, origin: example, source: bedacht}]
  by:
    says: dag
    says_en: day
    type: choice
    versions: [{value: activity, origin: example, source: bedacht}]
  points:
    says: punten
    says_en: points
    versions:
      - {until: 2022-12-31, value: "1", origin: example, source: bedacht}
      - {from: 2023-01-01, value: "2", origin: published, source: boek, quote: twee}
rules:
  meeting:
    says: overleg
    says_en: meeting
    kinds: [intervisie]
    basis: points
    formula: per_meeting
    with: {points: points}
"""

NORM = "norms:\n  most: {{says: x, says_en: x, per: year, {}}}\nrules:"
STEPS = "type: steps, versions: [{{value: {}, origin: example, source: bedacht}}]"
SPARE = "  spare:\n    says: x\n    says_en: x\n    versions: [{origin: unset, source: x}]\n"
CASE = "cases:\n  - {{says: x, activities: [{{{}}}], expect: {{{}}}}}\nrules:"


def small(old: str = "", new: str = "") -> Rulebook:
    assert not old or old in SMALL
    return rulebook_of({"small.yaml": SMALL.replace(old, new, 1) if old else SMALL}, "books")


def test_a_rulebook_that_is_right_loads() -> None:
    assert small().register == "small"


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("  name: Klein", "  name: Klein\n  name: Groot", 4, "name stands here twice"),
        ("  counts: punten", "  count: punten", 4, "count: Extra inputs"),
        ("until: 2022-12-31", "until: 31-12-2022", 23, "YYYY-MM-DD"),
        ("until: 2022-12-31", "until: 2023-01-01", 19, "one ends before the next begins"),
        ('value: "1"', 'value: "1,5"', 19, "a number such as"),
        ('value: "1", origin: example', "origin: example", 23, "a value is missing"),
        ('value: "1", origin: example', 'value: "1", origin: unset', 23, "stands where the origin is unset"),
        (", quote: twee", "", 24, "carry a quote"),
        ("example, source: bedacht}\n      -", "example, source: bedacht, quote: x}\n      -", 23, "cannot"),
        ('"2", origin: published', '"2", origin: adopted', 24, "adopted_by"),
        ('"2", origin: published', '"2", adopted_by: x, origin: adopted', 24, "adopted_by"),
        ("{from: 2023-01-01", "{from: 2023-01-02, until: 2023-01-01", 24, "until comes before from"),
        ("with: {points: points}", "with: {points: points}\n    evidence: points", 33, "a list is needed"),
        ("version_by: by}", "version_by: by, period: points}", 7, "points: a whole number, with unit jaar or maanden"),
        ("rules:", NORM.format("at_least: points, part_of: other"), 26, "no norm other to lean on"),
        ("rules:", NORM.format("at_least: points, part_of: most"), 26, "no norm most to lean on"),
        ("rules:", NORM.format("at_least: points, pro_rata: {reasons: [leave], by: year}"), 26, "year is calendar"),
        ("origin: published", "origin: invented", 24, "origin"),
        ("kinds: [intervisie]", "kinds: [koffiedrinken]", 29, "no kind koffiedrinken"),
        ("basis: points", "basis: pionts", 30, "no parameter pionts"),
        ("formula: per_meeting", "formula: per_moon", 31, "no formula per_moon"),
        ("with: {points: points}", "with: {}", 32, "per_meeting needs points"),
        ("with: {points: points}", "with: {points: points, tax: points}", 32, "does not take tax"),
        ("with: {points: points}", "with: {points: year}", 32, "a number is needed"),
        ("value: calendar", "value: lunar", 7, "year is lunar"),
        ("value: calendar", "value: [calendar]", 9, "expected a choice"),
        ('value: "1"', "value: [een]", 19, "expected a number"),
        ("choice\n    versions: [{value: cal", "list\n    versions: [{value: cal", 9, "expected a list"),
        ("year: year, version_by: by}", "year: by, version_by: by}", 7, "by is activity"),
        ("with: {points: points}", "with: {points: points}\n    asks: [why]", 33, "no question why"),
        ("  points:\n    says", SPARE + "  points:\n    says", 19, "nothing uses spare"),
        ("says: overleg", "says: &a overleg", 27, "anchors"),
        ("says: overleg", "says: [overleg", 28, ""),
        ("rulebook:\n", "rulebook:\n  ? [a]\n  : b\n", 2, "a key is one word"),
        ("rules:", CASE.format("id: a, hurs: 2", ""), 26, "hurs"),
        ("rules:", CASE.format("id: a", "b: {points: unknown}"), 26, "not in the case"),
        ("rules:", CASE.format("id: a", "a: {points: '1', caveats: [oops]}"), 26, "no caveat oops"),
    ],
)  # fmt: skip
def test_a_fault_names_file_and_line(old: str, new: str, line: int, says: str) -> None:
    with pytest.raises(AuthorFault) as fault:
        small(old, new)
    assert (fault.value.file, fault.value.line) == ("books/small.yaml", line), str(fault.value)
    assert says in str(fault.value)


@pytest.mark.parametrize("steps", ["{0: 1}", "{4: 1, 1: 2}", "{}", "[een]"])
def test_steps_ascend_from_one_person(steps: str) -> None:
    with pytest.raises(AuthorFault, match="steps"):
        small("parameters:\n", f"parameters:\n  spare: {{says: x, says_en: x, used_by: x, {STEPS.format(steps)}}}\n")


def test_a_period_is_a_whole_number_of_years_or_months() -> None:
    texts = load_rulebook("anpg").texts
    changed = {
        name: text.replace('value: "5"\n        unit: jaar', 'value: "5.5"\n        unit: jaar')
        for name, text in texts.items()
    }
    with pytest.raises(AuthorFault, match="period_years: a whole number"):
        rulebook_of(changed)


def test_a_choice_that_is_not_in_force_is_no_choice() -> None:
    book = small("{value: calendar", "{until: 2022-12-31, value: calendar")
    assert [book.choice("year", dt.date(year, 1, 1)) for year in (2022, 2023)] == ["calendar", None]


def test_a_folder_without_rules_is_no_register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "small").mkdir()
    write(tmp_path / "small", {"small.yaml": SMALL, "readme.txt": ""})
    monkeypatch.setattr("review.points.shelf.SHELF", tmp_path)
    assert registers() == ("small",)


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just words\n", "a: 1\n---\nb: 2\n", "a: \x01\n", "\t- x: ["])
def test_what_is_no_rulebook_is_refused(text: str) -> None:
    with pytest.raises(AuthorFault):
        written(text, "x.yaml")


def test_scalars_stay_as_they_are_written() -> None:
    tree = written("a: 12:30\nb: NO\nc: 00123\nd: 2023-03-14\ne: 1e3\nf: >-\n  one\n  two\n", "x.yaml").tree
    assert tree == {"a": "12:30", "b": "NO", "c": "00123", "d": "2023-03-14", "e": "1e3", "f": "one two"}


def test_two_files_may_not_name_the_same_thing() -> None:
    more = "parameters:\n  points:\n    says: x\n    says_en: x\n    versions: [{origin: unset, source: x}]\n"
    with pytest.raises(AuthorFault, match=r"more.yaml:2: points stands in two files"):
        rulebook_of({"a.yaml": SMALL, "more.yaml": more})


def test_a_rulebook_has_one_head() -> None:
    with pytest.raises(AuthorFault, match="the part `rulebook`, here 0") as fault:
        rulebook_of({"a.yaml": "parameters: {}\n"})
    assert fault.value.line == 1


def test_an_unknown_register_is_named_with_those_that_are_there() -> None:
    with pytest.raises(UnknownRegister, match=r"no rulebook xyz; there are anpg, friesland, nvvpo, praktijksteun"):
        load_rulebook("xyz")
    with pytest.raises(UnknownRegister) as fault:
        load_rulebook("../rulebook/anpg")
    assert (fault.value.file, fault.value.line) == ("../rulebook/anpg", 1)


def test_a_version_holds_on_both_its_days_and_nothing_falls_back() -> None:
    points = small().parameters["points"]
    by_day = {day: points.at(dt.date.fromisoformat(day)) for day in ("2022-12-31", "2023-01-01")}
    assert [one.value for one in by_day.values() if one] == ["1", "2"]
    ended = small("{from: 2023-01-01, value", "{from: 2024-01-01, value").parameters["points"]
    assert ended.at(dt.date(2023, 6, 1)) is None


def test_where_a_value_changed_it_is_said_which_day_decided() -> None:
    (one,) = suggest([ActivityFacts("1", "intervisie", dt.date(2023, 1, 1))], [], small(), dt.date(2024, 1, 1))
    assert one.points == 2
    assert any("dag (dag van de activiteit)" in caveat.text for caveat in one.caveats)


def test_the_version_of_a_rulebook_follows_its_text(tmp_path: Path) -> None:
    book = load_rulebook("anpg")
    assert rulebook_of(book.texts).version == book.version
    copied = write(tmp_path, book.texts)
    assert load_rulebook(copied).version == book.version
    (copied / "register.yaml").write_text(book.texts["register.yaml"] + "\n# a remark\n")
    assert load_rulebook(copied).version != book.version


def write(folder: Path, texts: Mapping[str, str]) -> Path:
    for name, text in texts.items():
        (folder / name).write_text(text)
    return folder


@pytest.mark.parametrize("register", registers())
def test_each_published_quote_stands_in_the_facts(register: str) -> None:
    facts = " ".join((Path(__file__).parents[2] / "docs" / "rulebooks.md").read_text().split())
    for name, parameter in load_rulebook(register).parameters.items():
        for version in parameter.versions:
            if version.origin == "published":
                assert " ".join(version.quote.split()) in facts, name


def test_the_shelf_holds_the_four_registers() -> None:
    assert registers() == ("anpg", "friesland", "nvvpo", "praktijksteun")
    assert SHELF.is_dir()
