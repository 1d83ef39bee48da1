"""The sample papers: the same bytes every time, all kinds there, and truth that stands on the paper."""

import csv
import datetime as dt
import hashlib
import json
import re
import subprocess
import sys
from collections import Counter
from decimal import Decimal
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from ruamel.yaml import YAML

from samples.designs import load_all
from samples.make_samples import drawn, made, write_set
from samples.plan import Order, by_lot, default_set
from samples.truth import Truth, as_yaml

ROOT = Path(__file__).resolve().parents[2]
KINDS = {
    "intervisie", "supervisie", "casuistiek", "netwerkbijeenkomst", "netwerkbijeenkomst_organisatie",
    "kwaliteitswerkgroep", "werkconferentie", "scholing_elders", "vakinhoudelijk_overleg", "bestuurlijk_werk",
    "stagebegeleiding", "meekijken", "meldcode", "congres", "interne_scholing", "begeleiding", "zelfstudie",
    "publicatie", "geaccrediteerde_scholing",
}  # fmt: skip
WORDINGS = (
    r"\b\d\d-\d\d-\d{4}\b",
    r"\b\d{1,2}\.\d{1,2}\.\d{4}\b", r"\b\d{1,2} \w{3,4}\. '\d\d\b", r"dinsdag \d{1,2} \w+ \d{4}",
    r"\d+, \d+ en \d+ \w+ \d{4}", r"\d+ t/m \d+ \w+ \d{4}", r"[a-z]+ t/m [a-z]+ \d{4}", r"\bd\.d\.", r"\bjl\.",
    r"\d\d\.\d\d ?[-–] ?\d\d\.\d\d uur", r"\d\d:\d\du – \d\d:\d\du", r"half \w+ (tot|'s)",
    r"\d\du\d\d", r"\d,5 uur", r"\d½ uur",
    r"anderhalf uur", r"\d\d minuten", r"\du30", r"\dx \d", r"\d bijeenkomsten van", r"dagdeel", r"minuten pauze",
)  # fmt: skip


@cache
def lines_by_lot() -> str:
    """What stands on some hundreds of papers, without rendering them."""
    orders = [*by_lot(11, 300, apart=False), *(one for one in default_set() if one.design)]
    return " ".join(line for one in orders for sheet in drawn(one).sheets for line in sheet.lines)


@cache
def truths() -> dict[str, Truth]:
    """Of the default set, as drawn; faulty files have theirs in what is written."""
    return {one.name: drawn(one).truth for one in default_set() if one.design}


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    """Hash seeds differ between the runs, as they do between machines."""
    kinds: dict[object, Order] = {}
    for one in default_set():
        kinds.setdefault((one.rendering, one.difficulty) if one.rendering != "file" else one.name, one)
    names = sorted(one.name for one in kinds.values())
    program = (
        "import sys, hashlib\n"
        "from samples.make_samples import made\nfrom samples.plan import default_set\n"
        "for one in default_set():\n"
        "    if one.name in sys.argv[1:]:\n"
        "        print(one.name, hashlib.sha256(made(one)[1]).hexdigest())\n"
    )
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", program, *names], cwd=ROOT, env={"PYTHONHASHSEED": seed}, stdout=subprocess.PIPE
        )
        for seed in ("1", "2")
    ]
    first, second = (run.communicate()[0] for run in runs)
    assert first == second
    assert len(first.splitlines()) == len(names)


def test_a_set_is_written_with_truth_and_claims_beside_it(tmp_path: Path) -> None:
    orders = by_lot(3, 4, apart=True)
    write_set(orders, tmp_path, tmp_path / "claims.csv", 2)
    papers = [one for one in tmp_path.iterdir() if one.suffix in (".pdf", ".jpg", ".png")]
    assert len(papers) == 4
    loader = YAML(typ="safe")
    assert {loader.load(one.read_text())["meta"]["set"] for one in tmp_path.glob("*.truth.yaml")} == {"apart"}
    rows = list(csv.DictReader((tmp_path / "claims.csv").open()))
    assert {row["file"] for row in rows} == {one.name for one in papers}


def test_a_second_call_finds_all_up_to_date(tmp_path: Path) -> None:
    call = [sys.executable, "samples/make_samples.py", "--out", str(tmp_path), "--count", "3", "--jobs", "1"]
    subprocess.run(call, cwd=ROOT, check=True, capture_output=True)
    before = {one.name: one.stat().st_mtime_ns for one in tmp_path.iterdir()}
    again = subprocess.run(call, cwd=ROOT, check=True, capture_output=True, text=True)
    assert "up to date" in again.stderr
    assert {one.name: one.stat().st_mtime_ns for one in tmp_path.iterdir()} == before


def test_the_set_holds_what_the_field_hands_in() -> None:
    orders = default_set()
    assert len(orders) >= 48
    assert len({truth.paper for truth in truths().values()}) >= 14
    assert len({one.design for one in orders if one.design}) >= 24
    assert Counter(one.rendering for one in orders).keys() == {"digital", "scan", "photo", "screen", "file"}
    assert {kind.kind for truth in truths().values() for kind in truth.activities} == KINDS
    assert {truth.category for truth in truths().values()} == {"A", "B", None}
    assert {one.how.get("turned") for one in orders} >= {90, 180, 270}


def test_designs_kept_apart_stay_out_of_the_default_set() -> None:
    apart = {name for name, one in load_all().items() if one.apart}
    assert len(apart) >= 12
    assert not apart & {one.design for one in default_set()}
    assert not apart & {one.design for one in by_lot(1, 200, apart=False)}
    assert {one.design for one in by_lot(1, 200, apart=True)} == apart


@pytest.mark.parametrize("pattern", WORDINGS)
def test_every_wording_of_the_field_occurs(pattern: str) -> None:
    assert re.search(pattern, lines_by_lot())


@pytest.mark.parametrize("name", sorted(load_all()))
def test_truth_rests_on_characters_that_are_drawn(name: str) -> None:
    """Days, times, hours and names of the truth stand on the paper, whatever was drawn by lot."""
    for seed in range(6):
        order = Order(f"{name}-{seed}", name, "digital", year=2021 + seed % 5)
        drawing = drawn(order)
        text = flat(line for sheet in drawing.sheets for line in sheet.lines)
        truth = drawing.truth
        for said in truth.meta.said:
            assert flat([said]) in text
        for person in (truth.holder.name, *truth.participants.present, *truth.participants.absent):
            assert all(flat([part]) in text for part in (person or "").replace(",", "").split())
        for one in truth.activities:
            assert 0 < Decimal(one.hours or 1) <= 60
            assert dt.date.fromisoformat(one.date or "") <= dt.date.fromisoformat(one.end_date or "9999-01-01")


def test_digital_papers_say_in_their_text_layer_what_truth_says() -> None:
    for order in default_set():
        if order.rendering != "digital":
            continue
        _, content, truth = made(order)
        pages = pypdfium2.PdfDocument(content)
        text = flat(pages[number].get_textpage().get_text_bounded() for number in range(len(pages)))
        assert text
        assert all(flat([line]) in text for line in truth.meta.lines)


def test_truth_comes_back_from_yaml_as_it_was() -> None:
    for name, truth in truths().items():
        back = YAML(typ="safe").load(as_yaml(truth))
        assert back["category"] == truth.category, name
        assert [(one["date"], one["start"], one["hours"]) for one in back["activities"]] == [
            (one.date, one.start, one.hours) for one in truth.activities
        ]


def test_scans_and_photos_are_pictures_only_and_damaged_files_name_their_fault() -> None:
    orders = {one.name: one for one in default_set()}
    _, content, _ = made(orders["41-zelfstudie"])
    assert pypdfium2.PdfDocument(content)[0].get_textpage().get_text_bounded() == ""
    faults = {made(one)[2].problems for one in orders.values() if one.rendering == "file"}
    assert {code for codes in faults for code in codes} == {"encrypted", "damaged", "not_a_document", "empty"}
    assert made(orders["63-nul-bytes"])[1] == b""


def test_the_same_bytes_twice_and_the_same_paper_scanned() -> None:
    orders = {one.name: one for one in default_set()}
    first, second = (made(orders[f"56-zelfde-bestand-{letter}"]) for letter in "ab")
    assert hashlib.sha256(first[1]).digest() == hashlib.sha256(second[1]).digest()
    scan, digital = (truths()[name] for name in ("12-presentielijst", "13-presentielijst-nogmaals"))
    assert scan.activities == digital.activities


def test_the_long_overview_goes_on_overleaf_and_passes_the_cap() -> None:
    order = next(one for one in default_set() if one.name.startswith("08"))
    drawing = drawn(order)
    assert len(drawing.sheets) == 2
    assert sum(Decimal(one.hours or 0) for one in drawing.truth.activities if one.kind == "intervisie") > 10


def test_one_holder_is_absent_on_the_minutes_handed_in() -> None:
    order = next(one for one in default_set() if one.options.get("holder_absent"))
    truth = drawn(order).truth
    assert order.holder.short in truth.participants.absent
    assert order.holder.short not in truth.participants.present


def test_claims_are_mostly_right_and_sometimes_not() -> None:
    changed = [one for one in default_set() if one.stated]
    asked = [one for one in default_set() if one.stated is not None]
    assert 0.1 < len(changed) / len(asked) < 0.45
    assert len({one.holder for one in asked}) >= 6
    assert {year for one in asked for year in [one.year]} == {2021, 2022, 2023, 2024, 2025}


def flat(parts: object) -> str:
    """Without spaces and line ends: where lines break is not what is said."""
    return re.sub(r"\s+", "", json.dumps(list(parts), ensure_ascii=False)[1:-1].replace('", "', "").strip('"'))  # type: ignore[call-overload]
