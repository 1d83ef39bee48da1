"""Papers by strangers: sets that share nothing, and truth that stands on the page."""

import datetime as dt
import html
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from ruamel.yaml import YAML

from samples import make_strangers
from samples.strangers import Design, designs, press
from samples.strangers.auditor import WORDS as AUDITOR_WORDS
from samples.strangers.examiner import WORDS as EXAMINER_WORDS
from samples.strangers.institutions import WORDS as INSTITUTIONS_WORDS
from samples.strangers.open import WORDS as OPEN_WORDS
from samples.strangers.opened import WORDS as OPENED_WORDS
from samples.strangers.practice import WORDS as PRACTICE_WORDS
from samples.strangers.sealed import WORDS as SEALED_WORDS
from samples.strangers.teller import Teller, Words
from samples.strangers.unsealed import WORDS as UNAUDITOR_WORDS
from samples.truth import Truth, as_yaml

SEEDS = 4
WORDS = {
    "open": OPEN_WORDS,
    "opened": OPENED_WORDS,
    "unsealed": UNAUDITOR_WORDS,
    "institutions": INSTITUTIONS_WORDS,
    "practice": PRACTICE_WORDS,
    "examiner": EXAMINER_WORDS,
    "auditor": AUDITOR_WORDS,
    "sealed": SEALED_WORDS,
}
EACH = [(name, design) for name in WORDS for design in designs(name).values()]
KINDS = {
    "intervisie", "supervisie", "casuistiek", "netwerkbijeenkomst", "netwerkbijeenkomst_organisatie",
    "kwaliteitswerkgroep", "werkconferentie", "scholing_elders", "vakinhoudelijk_overleg", "bestuurlijk_werk",
    "stagebegeleiding", "meekijken", "meldcode", "congres", "interne_scholing", "begeleiding", "zelfstudie",
    "publicatie", "geaccrediteerde_scholing",
}  # fmt: skip


def told(name: str, design: Design) -> Iterator[tuple[str, Truth]]:
    """The page as plain text, and its truth, for a few seeds."""
    for seed in range(SEEDS):
        values, truth = design.tell(Teller(f"test {design.name} {seed}", WORDS[name]))
        page = re.sub(r"<style>.*?</style>", " ", press.page_of(design.page, values), flags=re.DOTALL)
        yield " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split()), truth


def is_there(name: str, text: str) -> bool:
    return name in text or name.replace(" '", " ’") in text


@pytest.mark.parametrize(("name", "design"), EACH, ids=[f"{name}/{one.name}" for name, one in EACH])
def test_truth_stands_on_the_page(name: str, design: Design) -> None:
    for text, truth in told(name, design):
        named = [*truth.participants.present, *truth.participants.absent]
        if truth.category is not None and truth.holder.name:
            named.append(truth.holder.name)
        assert [one for one in named if not is_there(one, text)] == []
        for activity in truth.activities:
            day = dt.date.fromisoformat(activity.date or "")
            # a period said in months names no day
            assert activity.sessions or re.search(rf"(?<!\d)0?{day.day}(?!\d)", text), (day, text)
            assert str(day.year) in text or re.search(rf"[-/.'](?:{day.year % 100})\b", text), (day, text)
            if activity.start:
                hour, minute = activity.start.split(":")
                assert re.search(rf"(?<!\d)0?{int(hour)}\D{minute}|half |kwart |avonds", text), (activity, text)


@pytest.mark.parametrize("name", WORDS)
def test_a_set_has_designs_enough_of_every_kind(name: str) -> None:
    found = [truth for design in designs(name).values() for _, truth in told(name, design)]
    assert len(designs(name)) >= 25
    assert {one.kind for truth in found for one in truth.activities} == KINDS
    assert {truth.category for truth in found} == {"A", "B", None}
    assert all(not truth.activities for truth in found if truth.category is None)
    for truth in found:
        assert YAML(typ="safe").load(as_yaml(truth))["paper"] == truth.paper


@pytest.mark.parametrize(("one", "other"), list(combinations(WORDS, 2)))
def test_the_sets_share_nothing(one: str, other: str) -> None:
    """No design, page, name, place or sentence of one set is in the other."""
    mine, theirs = designs(one), designs(other)
    assert not mine.keys() & theirs.keys()
    assert not {design.page for design in mine.values()} & {design.page for design in theirs.values()}
    for part in Words.__dataclass_fields__:
        assert not set(getattr(WORDS[one], part)) & set(getattr(WORDS[other], part)), part


def test_the_seed_decides_the_content() -> None:
    first, again = (
        make_strangers.orders("open", 50, 5, ("digital", "scan")),
        make_strangers.orders("open", 50, 5, ("digital", "scan")),
    )
    assert first == again
    design = designs("open")[first[0].design]
    pages = [press.page_of(design.page, design.tell(make_strangers.teller(one))[0]) for one in (first[0], again[0])]
    assert pages[0] == pages[1]
    other = make_strangers.orders("open", 50, 6, ("digital", "scan"))[0]
    assert press.page_of(design.page, design.tell(make_strangers.teller(other))[0]) != pages[0]


def test_every_design_comes_in_every_rendering() -> None:
    found = make_strangers.orders("open", 3 * len(designs("open")), 1, make_strangers.RENDERINGS)
    on_paper = {(one.design, one.rendering) for one in found if one.rendering != "screen"}
    names = {one.name for one in designs("open").values() if one.screen is None}
    assert on_paper == {(name, rendering) for name in names for rendering in ("digital", "scan", "photo")}


def test_papers_are_written_with_their_truth(tmp_path: Path) -> None:
    """One paper of each rendering, by the real browser."""
    wanted = make_strangers.orders("open", 60, 2, make_strangers.RENDERINGS)
    few = list({one.rendering: one for one in reversed(wanted) if "twee" not in one.design}.values())
    names = make_strangers.write_set(few, tmp_path, 2)
    truths = {name: YAML(typ="safe").load((tmp_path / f"{Path(name).stem}.truth.yaml").read_text()) for name in names}
    assert {one["meta"]["rendering"] for one in truths.values()} == {"digital", "scan", "photo", "screen"}
    for name, truth in truths.items():
        assert truth["meta"]["lines"]
        match truth["meta"]["rendering"]:
            case "digital":
                text = pypdfium2.PdfDocument(tmp_path / name)[0].get_textpage().get_text_range()
                assert truth["meta"]["lines"][0].split()[0] in text
            case "scan":
                assert not pypdfium2.PdfDocument(tmp_path / name)[0].get_textpage().get_text_range().strip()
            case "photo":
                assert max(Image.open(tmp_path / name).size) >= 2200
