"""The scorecard, on readings made by hand."""

import json
from pathlib import Path
from typing import Any

from tests.scorecard import (
    activities_right,
    as_markdown,
    by_design,
    faults,
    name_key,
    no_evidence_clean,
    pairs,
    reliability,
    score,
    scorecard,
    summary,
    sure_answers,
    sure_reached,
)  # fmt: skip

ACTIVITY = {
    "kind": "intervisie", "date": "2023-03-14", "end_date": None, "start": "19:00", "end": "21:30", "hours": "2.5",
    "hours_basis": "stated", "sessions": None,
}  # fmt: skip


def truth(*activities: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "category": "B" if activities else None, "paper": "intervisieverslag",
        "holder": {"name": "Marieke van der Veenstroom", "number": None}, "activities": list(activities),
        "participants": {"present": ["M. van der Veenstroom", "J. Dijkgraver"], "absent": []},
        "signatures": None, "printed_points": None, "status": "read", "problems": [],
        "meta": {"rendering": "digital", "difficulty": 1, "design": "d"},
    } | changes  # fmt: skip


def read(*activities: dict[str, Any], sure: float = 0.995, **changes: Any) -> dict[str, Any]:
    return {
        "file": "a.pdf", "category": "B" if activities else None, "status": "read", "problems": [],
        "holder": {"name": "mw. M. VAN DER VEENSTROOM", "number": None, "confidence": {"name": 0.9}},
        "activities": [one | {"confidence": {"date": sure, "hours": sure, "kind": sure}} for one in activities],
        "participants": {"present": ["Veenstroom, M. van der", "J. Dijkgraver"], "absent": []},
        "signatures": None, "printed_points": None, "seconds": {"total": 1.0, "ocr": 0.0},
    } | changes  # fmt: skip


def outcomes(truth_: dict[str, Any], read_: dict[str, Any], field: str) -> list[str]:
    return sorted(one.outcome for one in score("a.pdf", truth_, read_).answers if one.field == field)


def test_a_paper_read_well_is_all_right() -> None:
    paper = score("a.pdf", truth(ACTIVITY, holder={"name": "M. van der Veenstroom", "number": None}), read(ACTIVITY))
    assert [one for one in paper.answers if one.outcome != "right"] == []
    assert str(activities_right([paper])) == "100.0 %"
    assert str(sure_reached([paper])) == "100.0 %"


def test_another_day_is_wrong_and_no_day_is_not_found() -> None:
    assert outcomes(truth(ACTIVITY), read(ACTIVITY | {"date": "2023-04-14"}), "date") == ["wrong"]
    assert outcomes(truth(ACTIVITY), read(ACTIVITY | {"date": None}), "date") == ["not found"]


def test_hours_that_do_not_stand_there_are_wrong() -> None:
    half_day = ACTIVITY | {"hours": None, "start": None, "end": None, "hours_basis": None}
    assert outcomes(truth(half_day), read(half_day | {"hours": "3.5"}), "hours") == ["wrong"]
    assert outcomes(truth(half_day), read(half_day), "hours") == []


def test_hours_are_numbers_not_characters() -> None:
    assert outcomes(truth(ACTIVITY), read(ACTIVITY | {"hours": "2.50"}), "hours") == ["right"]


def test_a_sure_and_wrong_value_is_counted() -> None:
    papers = [score("a.pdf", truth(ACTIVITY), read(ACTIVITY | {"hours": "3"}))]
    assert summary(papers)["wrong_and_sure"] == 1
    assert len(sure_answers(papers)) == 3
    assert summary([score("a.pdf", truth(ACTIVITY), read(ACTIVITY | {"hours": "3"}, sure=0.98))])["wrong_and_sure"] == 0


def test_what_is_surely_said_of_an_activity_that_does_not_stand_there_is_wrong_and_sure() -> None:
    papers = [score("a.pdf", truth(ACTIVITY), read(ACTIVITY, ACTIVITY | {"date": "2023-05-05"}))]
    assert (summary(papers)["wrong_and_sure"], summary(papers)["sure_values"]) == (3, 6)
    assert any("not there: " in line and "2023-05-05 [0.99]" in line for line in faults(papers))


def test_activities_are_laid_together_by_day_then_in_order() -> None:
    told = [{"date": "2023-01-01"}, {"date": "2023-02-02"}, {"date": "2023-03-03"}]
    seen = [{"date": "2023-02-02"}, {"date": None}, {"date": "2023-03-03"}, {"date": "2023-09-09"}]
    assert pairs(told, seen) == [(0, 1), (1, 0), (2, 2), (None, 3)]
    assert pairs(told[:2], []) == [(0, None), (1, None)]


def test_an_activity_on_an_invoice_is_invented() -> None:
    paper = score("a.pdf", truth(), read(ACTIVITY))
    assert (len(paper.invented), str(no_evidence_clean([paper]))) == (1, "0.0 %")
    assert outcomes(truth(), read(ACTIVITY), "category") == ["wrong"]
    assert str(no_evidence_clean([score("a.pdf", truth(), read())])) == "100.0 %"


def test_names_are_compared_as_people_would() -> None:
    assert name_key("drs. Esmée van der Mei") == name_key("Mei, ESMEE van der")
    assert name_key("M. de Vries") != name_key("M. de Wries")


def test_people_missed_and_people_invented_both_show() -> None:
    someone = read(ACTIVITY, participants={"present": ["J. Dijkgraver", "P. Nieuw"], "absent": []})
    assert outcomes(truth(ACTIVITY), someone, "present") == ["not found", "right", "wrong"]


def test_damaged_papers_must_name_the_fault() -> None:
    damaged = truth(status="rejected", problems=["encrypted"])
    good = read(status="rejected", problems=[{"code": "encrypted", "page": None}])
    assert outcomes(damaged, good, "problems") == ["right"]
    assert outcomes(damaged, read(), "problems") == ["not found"]


def test_designs_come_worst_first() -> None:
    good, bad = truth(ACTIVITY), truth(ACTIVITY, meta={"rendering": "scan", "difficulty": 2, "design": "bad"})
    papers = [score("a.pdf", good, read(ACTIVITY)), score("b.pdf", bad, read())]
    assert [(name, share.part) for name, share in by_design(papers)] == [("bad", 0), ("d", 1)]


def test_confidence_falls_into_bins() -> None:
    rows = reliability([score("a.pdf", truth(ACTIVITY), read(ACTIVITY | {"kind": "supervisie"}))])
    assert [(low, share.part, share.whole) for low, _, share, _ in rows] == [(0.9, 0, 1), (0.99, 2, 3)]


def test_scores_what_was_read_earlier(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    (tmp_path / "a.truth.yaml").write_text(json.dumps(truth(ACTIVITY)))
    saved = tmp_path / "read.jsonl"
    saved.write_text(json.dumps(read(ACTIVITY | {"kind": "supervisie"}, file="in/a.pdf")) + "\n")
    papers = scorecard(tmp_path, saved)
    assert "activities right: 0.0 %" in as_markdown(papers, "one paper")
    assert any("supervisie" in line for line in faults(papers))
