"""A dry run of a change, and the check of a whole rulebook."""

import datetime as dt
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from review.points.adoption import adopt
from review.points.proof import faults_in, rulebook_folders
from review.points.rule_diff import Changed, Dossier, changes, dry_run
from review.points.shelf import SHELF, load_rulebook, rulebook_of
from review.points.suggestion import ActivityFacts
from tests.points.test_rulebook_cases import INVENTED

ANPG = load_rulebook("anpg")
ON = dt.date(2025, 1, 1)


def anpg_with(old: str, new: str) -> dict[str, str]:
    assert any(old in text for text in ANPG.texts.values())
    return {name: text.replace(old, new) for name, text in ANPG.texts.items()}


EIGHT = anpg_with('value: "10"\n        unit: punten', 'value: "8"\n        unit: punten')


def meeting(name: str, month: int, hours: int = 3, **more: object) -> ActivityFacts:
    return ActivityFacts(name, "intervisie", dt.date(2024, month, 1), hours=Decimal(hours), **more)  # type: ignore[arg-type]


def test_what_changed_is_told_by_part_and_name() -> None:
    assert changes(ANPG, ANPG) == ()
    (one,) = changes(ANPG, rulebook_of(EIGHT))
    assert (one.part, one.name) == ("parameters", "intervisie_supervisie_a_year")
    assert one.before and one.before.startswith("10 punten, published (ANPG webinar")
    assert one.after and one.after.startswith("8 punten, published")
    adopted = changes(ANPG, adopt(ANPG, "minimum_hours", "commissie", ON, "Besluit 1", from_=dt.date(2026, 1, 1)))
    assert adopted[0].after == (
        "1 uur, example, until 2025-12-31 (Voorbeeldwaarde bewijspunt, niet gepubliceerd); "
        "1 uur, adopted, from 2026-01-01 (Besluit 1)"
    )


def test_rules_that_come_go_or_change_are_told() -> None:
    new = rulebook_of(
        anpg_with(
            "    with: {points: organiser_points}\n  organising_by_role:",
            "    with: {points: organiser_points}\n    asks: [equivalent_association]\n  organising_by_function:",
        )
    )
    assert {(one.name, one.before is None, one.after is None) for one in changes(ANPG, new)} == {
        ("organising", False, False),
        ("organising_by_role", False, True),
        ("organising_by_function", True, False),
    }
    assert Changed("rules", "organising", "", "asks: ['equivalent_association']") in changes(ANPG, new)


def test_only_the_version_that_changed_is_told_and_a_key_as_it_is_written() -> None:
    shapes = load_rulebook(Path(__file__).parent / "registers" / "shapes")
    ((name, text),) = shapes.texts.items()
    (one,) = changes(shapes, rulebook_of({name: text.replace("value: down_to_whole", "value: up_to_whole")}))
    assert (one.before, one.after) == tuple(
        f"{rounding}, published, from 2023-01-01 (Wijziging 2023, art. 5)"
        for rounding in ("down_to_whole", "up_to_whole")
    )
    (two,) = changes(ANPG, adopt(ANPG, "year", "commissie", ON, "Besluit 1"))
    assert two.after == "calendar, adopted (Besluit 1)"
    (three,) = changes(
        ANPG,
        rulebook_of(
            anpg_with("{points: organiser_points}\n  organising_by", "{points: points_per_hour}\n  organising_by")
        ),
    )
    assert three.after == "with: {'points': 'points_per_hour'}"


def test_what_waits_elsewhere_takes_its_room_and_what_is_judged_anew_is_not_taken_twice() -> None:
    waits, again = meeting("w", 1, 9), meeting("a", 2, 8)
    found = list(
        dry_run([Dossier("h1", [again], [waits, replace(again, decided_points=Decimal(5))], None, ON)], ANPG, ANPG)
    )
    assert found == []
    (one,) = dry_run([Dossier("h1", [again], [waits], None, ON)], ANPG, rulebook_of(EIGHT))
    assert (one.activity, one.before, one.after) == ("a", 1, 0)
    decided = replace(again, id="d", decided_points=Decimal(2))
    (two,) = dry_run([Dossier("h1", [], [waits, decided], None, ON)], ANPG, rulebook_of(EIGHT))
    assert (two.activity, two.before, two.after) == ("d", 1, 0)


def test_a_dry_run_says_what_becomes_of_open_and_decided_suggestions() -> None:
    decided = meeting("d", 1, decided_points=Decimal(3))
    open_ = [meeting("a", 2), meeting("b", 3), meeting("c", 4)]
    found = {
        one.activity: one for one in dry_run([Dossier("h1", open_, [decided], None, ON)], ANPG, rulebook_of(EIGHT))
    }
    assert {name: (one.before, one.after, one.decided) for name, one in found.items()} == {
        "b": (3, 2, None),
        "c": (1, 0, None),
    }
    assert found["b"].why_before == "3 volle uren × 1 punt"
    assert "8 in 2024, al gebruikt 6" in found["b"].why_after


def test_what_was_decided_is_reported_and_stays() -> None:
    decided = [meeting("d", 1, 9, decided_points=Decimal(9)), meeting("e", 2, 2, decided_points=Decimal(1))]
    found = list(dry_run([Dossier("h1", [], decided, None, ON)], ANPG, rulebook_of(EIGHT)))
    assert [(one.activity, one.before, one.after, one.decided) for one in found] == [("d", 9, 8, 9), ("e", 1, 0, 1)]


def test_unknown_points_are_a_difference_too() -> None:
    book = rulebook_of(anpg_with("kinds: [casuistiek]", "kinds: [zelfstudie]"))
    talk = ActivityFacts("a", "casuistiek", dt.date(2024, 1, 1), hours=Decimal(2), printed_points=Decimal(2))
    (one,) = dry_run([Dossier("h1", [talk], [], None, ON)], ANPG, book)
    assert (one.before, one.after) == (2, None)
    assert one.why_after == "Dit reglement noemt casuïstiek niet. De commissie beslist of en hoe het telt."


def written(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text)
    return folder


def test_all_rulebooks_are_right() -> None:
    assert [one.name for one in rulebook_folders(SHELF)] == ["anpg", "friesland", "nvvpo", "praktijksteun"]
    assert not [fault for folder in (*rulebook_folders(SHELF), *INVENTED) for fault in faults_in(folder)]


def test_all_faults_are_told_at_once_each_with_its_line(tmp_path: Path) -> None:
    folder = written(tmp_path / "anpg", EIGHT)
    assert rulebook_folders(folder) == [folder]
    told = [str(fault) for fault in faults_in(folder)]
    assert any(": Intervisie en supervisie delen tien punten per jaar" in one and "b comes to 2" in one for one in told)
    assert all("intervisie_supervisie.yaml:" in one or "other_activities.yaml:" in one for one in told)
    assert len(told) > 5
    text = (folder / "register.yaml").read_text()
    (folder / "register.yaml").write_text(
        text.replace("except_kinds: [intervisie, supervisie]", "except_kinds: [x, y]")
    )
    assert [fault.says for fault in faults_in(folder)] == ["there is no kind x", "there is no kind y"]
    (folder / "register.yaml").write_text("rulebook: [\n")
    (folder / "other_activities.yaml").write_text("ruels: {}\n")
    assert [Path(fault.file).name for fault in faults_in(folder)] == ["other_activities.yaml", "register.yaml"]
    (folder / "other_activities.yaml").unlink()
    (folder / "register.yaml").write_text("parameters: {}\n")
    assert ["the part `rulebook`, here 0" in fault.says for fault in faults_in(folder)] == [True]


def test_a_case_that_fails_says_what_came_out(tmp_path: Path) -> None:
    other = 'norm: b_year, needed: "15", counted: "14", met: "no"'
    assert any(other in text for text in ANPG.texts.values())
    texts = {
        name: text.replace(other, 'cut: "1", norm: b_year, counted: "15"').replace('"14", cut: "0", cut', '"13", cut')
        for name, text in ANPG.texts.items()
    }
    told = [
        fault.says.partition("maximum van intervisie en supervisie: ")[2]
        for fault in faults_in(written(tmp_path / "a", texts))
    ]
    assert told == [
        "2024 b_year points: 14, not 13",
        "2024 b_year points cut: 0, not 1",
        "2024 b_year counted: 14, not 15",
    ]


def run(*words: str) -> tuple[int, list[str], str]:
    done = CliRunner().invoke(app, ["rules", *words])
    return done.exit_code, done.stdout.splitlines(), done.stderr


def test_the_command_checks(tmp_path: Path) -> None:
    folder = written(tmp_path / "anpg", EIGHT)
    assert run("check") == (0, ["4 rulebooks, 0 faults"], "")
    code, lines, _ = run("check", str(tmp_path), "--json")
    assert code == 3
    assert {Path(json.loads(line)["file"]).parent for line in lines} == {folder}
    assert run("check", str(folder))[1][-1].startswith("1 rulebooks, ")
    assert run("check", "nowhere")[0] == 2
    assert run("check", str((tmp_path / "empty").mkdir() or tmp_path / "empty"))[0] == 2


def test_the_command_compares(tmp_path: Path) -> None:
    folder = written(tmp_path / "anpg", EIGHT)
    activities = [
        {"id": str(month), "kind": "intervisie", "date": f"2024-0{month}-01", "hours": "3"} for month in range(1, 5)
    ]
    dossiers = tmp_path / "dossiers.jsonl"
    dossiers.write_text(json.dumps({"id": "h1", "activities": activities, "on": "2025-01-01"}) + "\n\n")
    code, lines, _ = run("diff", "anpg", str(folder), "--dossiers", str(dossiers), "--json")
    told = [json.loads(line) for line in lines]
    assert code == 0
    assert [list(one) for one in told] == [["changed"], ["differs"], ["differs"], ["summary"]]
    assert (told[1]["differs"]["activity"], told[1]["differs"]["before"], told[1]["differs"]["after"]) == (
        "3",
        "3",
        "2",
    )
    assert told[3]["summary"] | {"seconds": 0} == {"dossiers": 1, "activities": 4, "different": 2, "seconds": 0}
    plain = " ".join(run("diff", "anpg", str(folder), "--dossiers", str(dossiers))[1])
    assert "2 of 4 activities in 1 dossiers differ" in plain
    assert run("diff", "anpg", "anpg")[1] == ["The same rules."]


@pytest.mark.parametrize(
    ("line", "says"),
    [("{", "no JSON"), ('{"activities": [{"id": "1", "hours": "x"}]}', "$.activities[0].hours"), ("[]", "$: expected")],
)
def test_a_dossier_that_cannot_be_used_is_named_by_its_line(tmp_path: Path, line: str, says: str) -> None:
    dossiers = tmp_path / "dossiers.jsonl"
    dossiers.write_text(f'{{"activities": []}}\n{line}\n')
    code, _, told = run("diff", "anpg", "anpg", "--dossiers", str(dossiers))
    assert code == 2
    assert told.startswith(f"{dossiers}:2: ")
    assert says in told


def test_a_rulebook_that_is_not_there_is_named() -> None:
    code, _, told = run("diff", "anpg", "nowhere")
    assert code == 2
    assert told == "there is no rulebook nowhere; there are anpg, friesland, nvvpo, praktijksteun\n"
