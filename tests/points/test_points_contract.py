"""`bewijspunt points`: a dossier in, suggestions and totals out."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from review.points.contract import DossierFault, points_contract
from review.points.shelf import load_rulebook

ANPG = load_rulebook("anpg")
YEARS = load_rulebook(Path(__file__).parent / "registers" / "years")
PERIOD = {"start": "2021-01-01", "end": "2025-12-31"}
ONE = {
    "id": "1",
    "kind": "intervisie",
    "date": "2023-03-14",
    "hours": "2.5",
    "participants": 6,
    "evidence": ["intervisieverslag", "presentielijst"],
    "stated_points": "2",
}


def judged(*activities: dict[str, Any], register: str = "anpg", **more: Any) -> dict[str, Any]:
    dossier = {"period": PERIOD, "holder": {"name": "A. Voorbeeld"}, "activities": list(activities), **more}
    out = points_contract(dossier, load_rulebook(register), dt.date(2026, 1, 1))
    return json.loads(json.dumps(out))  # it is JSON all the way down


def test_the_example_of_the_contract() -> None:
    out = judged(ONE)
    (one,) = out["activities"]
    assert (one["id"], one["points"], one["stated_points"]) == ("1", "2", "2")
    assert one["lines"][0]["reason"] == "2 volle uren × 1 punt"
    assert one["lines"][0]["origin"] == "example"
    assert {"example_rule"} <= {caveat["code"] for caveat in one["caveats"]}
    assert all(caveat["text"] and caveat["text_en"] and caveat["weight"] for caveat in one["caveats"])
    assert out["rulebook"]["version"] == ANPG.version
    assert [year["year"] for year in out["totals"]["years"]] == ["2021", "2022", "2023", "2024", "2025"]


def test_a_shared_maximum_shows_in_the_lines_and_in_the_year() -> None:
    out = judged({**ONE, "hours": "8"}, {**ONE, "id": "2", "kind": "supervisie", "date": "2023-05-02", "hours": 8})
    assert [one["points"] for one in out["activities"]] == ["8", "2"]
    assert [line["points"] for line in out["activities"][1]["lines"]] == ["8", "-6"]
    year = next(one for one in out["totals"]["years"] if one["year"] == "2023")
    assert (year["points"], year["before_caps"], year["cut"]) == ("10", "16", "6")
    (cap,) = year["caps"]
    assert (cap["used"], cap["at_most"], cap["open"], cap["cut"], cap["origin"]) == ("10", "10", "0", "6", "published")
    norms = {one["norm"]: one for one in out["totals"]["period"]["norms"]}
    assert (norms["b_period"]["missing"], norms["b_period"]["met"]) == ("65", False)
    assert norms["other_than_intervisie_supervisie"]["missing"] == "25"
    assert norms["a_period"]["counted"] is None


def test_what_is_not_known_is_null_and_asked() -> None:
    out = judged({"id": "1", "kind": "zelfstudie", "date": "2023-03-14"}, {"id": "2"}, {"id": "3", "kind": None})
    assert [one["points"] for one in out["activities"]] == [None, None, None]
    assert [asked["code"] for asked in out["activities"][0]["questions"]] == ["kind_without_rule.zelfstudie"]
    assert out["totals"]["undated"] == ["2", "3"]
    assert next(one for one in out["totals"]["years"] if one["year"] == "2023")["unknown"] == ["1"]


@pytest.mark.parametrize(("stated", "differs"), [("1", True), ("2", False), ("2.0", False), ("3", True)])
def test_stated_points_are_laid_beside_the_suggestion(stated: str, differs: bool) -> None:
    (one,) = judged({**ONE, "stated_points": stated})["activities"]
    assert ("stated_differs" in {caveat["code"] for caveat in one["caveats"]}) is differs


def test_history_and_category_a_count_in_the_totals() -> None:
    history = [{**ONE, "id": "0", "decided_points": "9"}]
    out = judged({**ONE, "hours": "3"}, history=history, holder={"category_a_points": 80})
    assert out["activities"][0]["points"] == "1"
    year = next(one for one in out["totals"]["years"] if one["year"] == "2023")
    assert (year["decided"], year["pending"], year["cut"]) == ("9", "1", "2")
    a_norm = next(one for one in out["totals"]["period"]["norms"] if one["category"] == "A")
    assert (a_norm["counted"], a_norm["met"]) == ("80", True)


def test_a_circumstance_lowers_the_norm() -> None:
    meetings = {"id": "1", "kind": "intervisie", "date": "2024-01-09", "sessions": 8, "hours": "24"}
    out = judged(meetings, register="praktijksteun", holder={"circumstances": ["in_training"]})
    year = next(one for one in out["totals"]["years"] if one["year"] == "2024")
    norm = next(one for one in year["norms"] if one["norm"] == "points_year")
    assert (norm["at_least"], norm["counted"], norm["missing"]) == ("27", "16", "11")


def test_keys_and_spellings_of_others_are_taken_as_meant() -> None:
    plain = judged(ONE)["activities"][0]
    other = judged({**ONE, "id": 1, "kind": "Intervisie", "hours": 2.5, "start": "19:00", "confidence": {"date": 0.99}})
    assert other["activities"][0] == plain
    assert judged({**ONE, "kind": "Casuïstiek"})["activities"][0]["kind"] == "casuistiek"


def test_without_a_period_nothing_is_outside_it() -> None:
    out = points_contract({"activities": [ONE]}, ANPG, dt.date(2026, 1, 1))
    assert out["activities"][0]["points"] == "2"
    assert out["period"] is None
    assert [one["year"] for one in out["totals"]["years"]] == ["2023"]


def test_an_empty_dossier_has_totals() -> None:
    assert judged()["totals"]["period"]["points"] == "0"


@pytest.mark.parametrize(
    ("dossier", "path"),
    [
        (None, "$"),
        ([], "$"),
        ({}, "$.activities"),
        ({"activities": {}}, "$.activities"),
        ({"activities": [{"kind": "intervisie"}]}, "$.activities[0].id"),
        ({"activities": [{"id": ""}]}, "$.activities[0].id"),
        ({"activities": [{"id": "1"}, {"id": 1}]}, "$.activities[1].id"),
        ({"activities": [{"id": "1", "date": "14-3-2023"}]}, "$.activities[0].date"),
        ({"activities": [{"id": "1", "date": "2023-02-30"}]}, "$.activities[0].date"),
        ({"activities": [{"id": "1", "date": "0"}]}, "$.activities[0].date"),
        ({"activities": [{"id": "1", "hours": "2,5"}]}, "$.activities[0].hours"),
        ({"activities": [{"id": "1", "hours": -1}]}, "$.activities[0].hours"),
        ({"activities": [{"id": "1", "hours": True}]}, "$.activities[0].hours"),
        ({"activities": [{"id": "1", "hours": float("nan")}]}, "$.activities[0].hours"),
        ({"activities": [{"id": "1", "sessions": 1.5}]}, "$.activities[0].sessions"),
        ({"activities": [{"id": "1", "category": "C"}]}, "$.activities[0].category"),
        ({"activities": [{"id": True}]}, "$.activities[0].id"),
        ({"activities": [{"id": "1", "hours": 1e6}]}, "$.activities[0].hours"),
        ({"activities": [{"id": "1", "participants": ["A", 2]}]}, "$.activities[0].participants"),
        ({"activities": [{"id": "1", "evidence": "verslag"}]}, "$.activities[0].evidence"),
        ({"activities": [{"id": "1", "signed": "perhaps"}]}, "$.activities[0].signed"),
        ({"activities": [{"id": "1", "date": "2023-03-14", "end_date": "2023-03-13"}]}, "$.activities[0]"),
        ({"activities": [], "period": {"end": "2021-01-01"}}, "$.period.start"),
        ({"activities": [], "holder": {"absences": [{"reason": "vakantie"}]}}, "$.holder.absences[0].reason"),
        ({"activities": [{"id": "1", "includes": {"pauze": "een half uur"}}]}, "$.activities[0].includes.pauze"),
        ({"activities": [{"id": "1", "confidence": {"date": "hoog"}}]}, "$.activities[0].confidence.date"),
        ({"activities": [], "period": {"start": "2021-01-01", "end": "2020-01-01"}}, "$.period"),
        ({"activities": [], "history": [{"id": "1"}, {"id": "1"}]}, "$.history[1].id"),
    ],
)
def test_a_dossier_that_cannot_be_used_is_refused_with_the_place(dossier: object, path: str) -> None:
    with pytest.raises(DossierFault) as fault:
        points_contract(dossier, ANPG)
    assert fault.value.path == path
    assert str(fault.value).startswith(f"{path}: ")


def test_a_period_without_an_end_is_as_long_as_the_register_says() -> None:
    def period(register: str, **given: Any) -> Any:
        return points_contract({"activities": [], "period": given}, load_rulebook(register))["period"]

    assert period("anpg", start="2021-03-01") == {"start": "2021-03-01", "end": "2026-02-28"}
    assert period("nvvpo", start="2021-03-01", extension_months=6)["end"] == "2026-08-31"
    with pytest.raises(DossierFault, match=r"\$.period.end: is missing, and this rulebook"):
        period("friesland", start="2021-03-01")


def test_what_is_asked_of_the_holder_is_answered() -> None:
    holder = {"name": "A. Voorbeeld", "hours_worked": 2100, "diploma": True, "employer_statement": "2024-01-01"}
    out = judged(register="nvvpo", holder=holder, on="2025-12-01")
    assert {one["check"]: one["met"] for one in out["admission"]} == {
        "hours_worked": True,
        "diploma": True,
        "employer_statement": False,
        "handed_in": True,
        "period_length": True,
    }
    with pytest.raises(DossierFault, match=r"\$.holder.hours_worked: expected a number"):
        judged(register="nvvpo", holder={"hours_worked": "veel"})


def test_three_numbers_stand_side_by_side() -> None:
    out = judged({**ONE, "hours": "3", "stated_points": "4", "printed_points": "16"}, {**ONE, "id": "2", "hours": "1"})
    first = out["activities"][0]
    assert (first["printed_points"], first["stated_points"], first["points"]) == ("16", "4", "3")
    year = next(one for one in out["totals"]["years"] if one["year"] == "2023")
    assert (year["printed"], year["stated"], year["points"]) == ("16", "6", "4")


@pytest.mark.parametrize(("sure", "told"), [(0.9, False), (0.89, True)])
def test_what_was_read_is_sure_from_ninety_percent(sure: float, told: bool) -> None:
    (one,) = judged({**ONE, "confidence": {"date": sure}, "stated": {"kind": "Intervisie"}})["activities"]
    codes = {caveat["code"] for caveat in one["caveats"]}
    assert ("low_confidence" in codes) is told
    assert "stated_and_read_differ" not in codes, "what was not stated differs from nothing"


def test_what_is_known_of_the_holder_reaches_the_norms() -> None:
    def norm(name: str, **holder: Any) -> Any:
        dossier = {"on": "2027-01-01", "period": {"start": "2021-01-01", "end": "2025-12-31"}, "activities": []}
        period = points_contract({**dossier, "holder": holder}, YEARS)["totals"]["period"]
        return next(one for one in period["norms"] if one["norm"] == name)

    away = {"reason": "illness", "first": "2023-01-01", "last": "2023-12-31"}
    assert norm("period_points")["at_least"] == "20" and norm("period_points", absences=[away])["at_least"] == "16"
    assert norm("period_points", surplus={"period_points": 3})["carried"] == "3"


def test_without_a_period_nothing_is_said_of_its_length_or_of_an_extension() -> None:
    assert points_contract({"activities": []}, ANPG)["admission"] == []


def test_a_period_and_an_activity_can_last_one_day() -> None:
    day = "2023-03-14"
    out = judged({**ONE, "end_date": day}, period={"start": day, "end": day})
    assert out["activities"][0]["points"] == "2" and out["period"] == {"start": day, "end": day}


def test_doubts_of_the_reader_come_along() -> None:
    stated = {"date": "2023-03-14", "hours": "3", "kind": "Intervisie"}
    (one,) = judged({**ONE, "confidence": {"date": 0.62, "hours": 0.99, "kind": None}, "stated": stated})["activities"]
    texts = {caveat["code"]: caveat["text"] for caveat in one["caveats"]}
    assert texts["low_confidence"] == "Onzeker gelezen, kijk na op het stuk: datum."
    assert texts["stated_and_read_differ"] == "Opgegeven en gelezen verschillen: uren."
    assert one["points"] == "2"


def test_what_is_used_open_and_missing_is_said_in_sentences() -> None:
    out = judged({**ONE, "hours": "12"}, register="anpg")
    year = next(one for one in out["totals"]["years"] if one["year"] == "2023")
    assert [one["text"] for one in year["summary"]] == [
        "maximum voor intervisie en supervisie samen: 10 van 10 gebruikt, 0 open.",
        "categorie B per jaar, gemiddeld: nog 5 punten van 15.",
    ]
    period = [one["text_en"] for one in out["totals"]["period"]["summary"]]
    assert "category B from activities other than intervisie and supervisie: 25 points of 25 to go." in period


@pytest.mark.parametrize(
    "people",
    [6, "6", ["A", "B", "C", "D", "E", " a ", "F"], {"present": ["A", "B", "C", "D", "E", "F"], "absent": ["G"]}],
)
def test_participants_are_counted_or_named(people: object) -> None:
    codes = {caveat["code"] for caveat in judged({**ONE, "participants": people})["activities"][0]["caveats"]}
    assert not codes & {"group_size", "group_size_unknown"}
    assert "group_size" in {
        caveat["code"] for caveat in judged({**ONE, "participants": ["A", "B"]})["activities"][0]["caveats"]
    }
