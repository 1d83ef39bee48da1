"""Papers composed at random: two halves that share nothing, and truth that stands on the page."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

import datetime as dt
import html
import re
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from ruamel.yaml import YAML

from samples import make_strangers
from samples.composed import GATHERED, HALVES, Draft, composed, kinds, labels, layouts, many, nothing, sheets
from samples.composed.halves import half_of, own
from samples.composed.names import WORDS
from samples.truth import Truth

COUNT = 150
NAMED = {
    **{f"label {role}": variants for role, variants in labels.LABELS.items()},
    **{f"question {role}": variants for role, variants in labels.ASKED.items()},
    **{f"noun {kind}": variants for kind, variants in kinds.NOUNS.items()},
    **{name: getattr(kinds, name) for name in ("REPORTS", "PLAIN_REPORTS", "PROOFS", "LISTS", "OVERVIEWS", "STATEMENTS")},
    **{name: getattr(sheets, name) for name in ("SHEETS", "HEADS", "FEET", "SIGNS", "PEOPLE", "BODIES", "TABLES", "FONTS")},
    "layouts": layouts.FACTS, "questions": layouts.QUESTIONS, "sorts": nothing.SORTS,
}  # fmt: skip


@cache
def papers(half: str) -> tuple[Draft, ...]:
    return tuple(composed(half, f"test {n}", on_screen=n % 6 == 5) for n in range(COUNT))


def plain(draft: Draft) -> str:
    page = re.sub(r"<style>.*?</style>", " ", draft.html, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def named(truth: Truth) -> list[str]:
    return [
        *truth.participants.present,
        *truth.participants.absent,
        *([truth.holder.name] if truth.holder.name else []),
    ]


@pytest.mark.parametrize("half", HALVES)
def test_truth_stands_on_the_page(half: str) -> None:
    for draft in papers(half):
        text = plain(draft)
        assert [one for one in named(draft.truth) if one not in text] == [], draft.design
        for activity in draft.truth.activities:
            day = dt.date.fromisoformat(activity.date or "")
            assert re.search(rf"(?<!\d)0?{day.day}(?!\d)", text), (draft.design, day)
            assert str(day.year) in text or re.search(rf"[-/.' ](?:{day.year % 100})\b", text), (draft.design, day)
            if activity.start:
                hour, minute = activity.start.split(":")
                assert re.search(rf"{int(hour)}\D{minute}|half |kwart |avonds", text), (draft.design, activity)


@pytest.mark.parametrize("half", HALVES)
def test_no_two_are_alike(half: str) -> None:
    assert len({plain(one) for one in papers(half)}) == COUNT
    assert len({one.design for one in papers(half)}) > 70


@pytest.mark.parametrize("half", HALVES)
def test_every_sort_of_truth_comes_up(half: str) -> None:
    truths = [one.truth for one in papers(half)]
    assert {one.category for one in truths} == {"A", "B", None}
    assert len({activity.kind for one in truths for activity in one.activities}) >= 12
    assert {activity.hours_basis for one in truths for activity in one.activities} >= {"stated", "from_times", None}
    assert all(not one.activities for one in truths if one.category is None)
    assert len({one.paper for one in truths if one.category is None}) >= 8
    assert len(own(half, nothing.SORTS)) >= 10


@pytest.mark.parametrize("name", NAMED)
def test_both_halves_have_variants(name: str) -> None:
    assert {half_of(one) for one in NAMED[name]} == set(HALVES)


def test_the_halves_share_no_names() -> None:
    one, other = (WORDS[half] for half in HALVES)
    for part in ("first", "last", "places", "practices", "groups", "schools", "themes", "courses"):
        assert not set(getattr(one, part)) & set(getattr(other, part)), part


def test_a_paper_follows_from_its_seed() -> None:
    assert composed("composed", "seed 1") == composed("composed", "seed 1") != composed("composed", "seed 2")


def test_they_are_written_with_their_truth(tmp_path: Path) -> None:
    """On paper and as a screen print, by the real browser."""
    wanted = make_strangers.orders("composed", 6, 3, ("digital", "screen"))[4:]
    names = make_strangers.write_set(wanted, tmp_path, 1)
    assert [one.rendering for one in wanted] == ["digital", "screen"]
    truth = YAML(typ="safe").load((tmp_path / f"{Path(names[0]).stem}.truth.yaml").read_text())
    text = pypdfium2.PdfDocument(tmp_path / names[0])[0].get_textpage().get_text_range()
    assert truth["meta"]["lines"][0].split()[0] in text
    assert "/" in truth["meta"]["design"]


@pytest.mark.parametrize("name", GATHERED)
def test_gathered_papers_tell_of_each_day_once(name: str) -> None:
    drafts = [many(name, f"test {n}") for n in range(60)]
    assert len({draft.design for draft in drafts}) > 10
    for draft in drafts:
        days = [one.date for one in draft.truth.activities]
        assert len(set(days)) == len(days) > 0
        assert all(re.search(rf"(?<!\d)0?{int((day or '')[8:])}(?!\d)", plain(draft)) for day in days)
