"""What outside programs call: the shapes and exit statuses of the contract."""

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path

import pytest

from extractors.finding import Hours, Text
from review.correction import Correction
from review.decide import decide
from review.people.users import add_user
from review.points.parameter import Adoption
from review.points.shelf import load_rulebook
from review.store import Store
from tests.flows.conftest import PAPERS, Bewijspunt
from tests.store.invented import desk_on


@pytest.fixture
def command(tmp_path: Path) -> Bewijspunt:
    return Bewijspunt(tmp_path)


def test_read_prints_one_object_per_file_in_the_order_given(command: Bewijspunt, tmp_path: Path) -> None:
    text = tmp_path / "renamed.pdf"
    text.write_text("Beste commissie, hierbij mijn uren.")
    digital = sorted(PAPERS.glob("*.pdf"))[:2]
    read = command.json("read", str(digital[1]), str(text), str(digital[0]), status=(0, 3))
    assert [one["file"] for one in read] == [str(digital[1]), str(text), str(digital[0])]
    assert read[1]["status"] == "rejected"
    assert read[1]["problems"][0]["message"]
    keys = {
        "file", "evidence", "status", "problems", "pages", "category", "template", "holder", "activities",
        "participants", "signatures", "printed_points", "seconds", "text_layer_pages", "ocr_pages", "gaps",
    }  # fmt: skip
    assert all(keys <= set(one) for one in read)
    assert not list(tmp_path.glob("*.db")), "read touches no database"


def test_read_ends_with_3_when_a_paper_needs_attention(command: Bewijspunt, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    assert command.run("read", str(empty), "--json").returncode == 3


def test_unusable_arguments_end_with_2_and_say_why(command: Bewijspunt) -> None:
    for words in (("read", "nowhere.pdf", "--json"), ("backlog", "nowhere"), ("points", "--register", "xyz")):
        done = command.run(*words, said="{}")
        assert (done.returncode, done.stdout) == (2, ""), words
        assert done.stderr.strip(), words


def test_phrases_reads_lines(command: Bewijspunt) -> None:
    said = "Intervisie op dinsdag 14 maart 2023, 19.00-21.30 uur\nniets te vinden\n"
    first, second = command.json("phrases", said=said)
    assert [(one["kind"], one["value"]) for one in first["found"]] == [
        ("day", "2023-03-14"),
        ("time_range", ["19:00", "21:30"]),
    ]
    assert second == {"text": "niets te vinden", "found": []}


def test_phrases_completes_a_day_with_the_year_given(command: Bewijspunt) -> None:
    (line,) = command.json("phrases", "--year", "2023", said="bijeenkomst van 21 maart")
    assert [one["value"] for one in line["found"]] == ["2023-03-21"]


def test_points_judges_a_dossier(command: Bewijspunt) -> None:
    dossier = """{"period": {"start": "2021-01-01", "end": "2025-12-31"}, "holder": {"name": "A. Voorbeeld"},
      "activities": [{"id": "1", "kind": "intervisie", "date": "2023-03-14", "hours": "2.5", "participants": 6,
                      "evidence": ["intervisieverslag", "presentielijst"], "stated_points": "2"}]}"""
    (judged,) = command.json("points", "--register", "anpg", said=dossier)
    (one,) = judged["activities"]
    assert (one["id"], one["points"]) == ("1", "2")
    assert all({"rule", "citation", "quote", "origin"} <= set(line) for line in one["lines"])
    assert judged["totals"]


@pytest.mark.parametrize("said", ["no json", "[]", '{"activities": [{"kind": "intervisie"}]}'])
def test_points_refuses_what_is_no_dossier(command: Bewijspunt, said: str) -> None:
    done = command.run("points", "--json", said=said)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip()


@pytest.mark.parametrize("name", ["read", "phrases", "points", "backlog", "status", "serve", "user", "worker", "demo"])
def test_every_command_explains_itself_with_an_example(command: Bewijspunt, name: str) -> None:
    assert "Example: " in command.run(name, "--help").stdout


def test_the_first_command_on_a_machine_makes_its_folder(tmp_path: Path) -> None:
    command = Bewijspunt(tmp_path / "new" / "home")
    assert command.run("status", "--json").returncode == 0
    assert (command.home / "bewijspunt.db").exists()


def test_what_the_committee_adopted_is_compared_exported_and_tried(command: Bewijspunt, tmp_path: Path) -> None:
    command.run("status", "--json")
    store = Store(f"sqlite:///{next(tmp_path.rglob('bewijspunt.db'))}")
    chair = add_user(store, "ineke", "Ineke Post", "a long enough password", "chair")
    decided = Adoption(
        parameter="points_per_hour", value="2", by="Ineke Post", on=dt.date(2026, 12, 1), source="Besluit"
    )
    store.adopt("anpg", decided, chair, dt.datetime.now(dt.UTC))
    store.close()
    assert command.run("rules", "diff", "anpg", "anpg").stdout == "The same rules.\n"
    (told,) = command.json("rules", "diff", "anpg", "anpg", "--adopted")
    assert told["changed"]["name"] == "points_per_hour" and "2 punt per vol uur, adopted" in told["changed"]["after"]
    folder = tmp_path / "held"
    assert command.run("rules", "export", "anpg", str(folder)).returncode == 0
    assert command.run("rules", "diff", "anpg", str(folder), "--json").stdout == json.dumps(told) + "\n"
    assert command.run("rules", "export", "anpg", str(folder)).returncode == 2
    tried = command.json("reprocess", "--dry-run", "--rulebook", str(folder))
    assert tried == [{"read": 0, "waiting": 0, "decided": 0}]
    assert command.run("reprocess", "--rulebook", str(folder)).returncode == 2


def test_corrections_come_out_as_lines_without_names_unless_asked_for(command: Bewijspunt) -> None:
    store = Store(f"sqlite:///{command.home / 'bewijspunt.db'}")
    store.migrate()
    desk = desk_on(store, load_rulebook("anpg"))
    item, anna = desk.queued("a.pdf"), desk.user("anna")
    said = [
        Correction("hours", 0, Hours(Decimal(4)), "4 uur"),
        Correction("holder_name", 0, Text("A. de Vries"), "A. de Vries"),
    ]
    seen = {one.id for one in item.suggestions}
    decide(
        store, item.upload.id, seen=seen, reviewer=anna, verdict="akkoord", now=dt.datetime.now(dt.UTC),
        corrections=said,
    )  # fmt: skip
    store.close()
    hours, name = (json.loads(line) for line in command.run("export", "corrections").stdout.splitlines())
    assert (hours["field"], hours["read"], hours["corrected"], hours["by"]) == ("hours", "2", "4", "anna")
    assert (name["corrected"], name["said"], name["withheld"]) == (None, None, True)
    whole = command.run("export", "corrections", "--names").stdout.splitlines()[1]
    assert json.loads(whole)["corrected"] == "A. de Vries"
