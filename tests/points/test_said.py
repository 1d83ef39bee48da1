"""What a suggestion says of one activity, in the words that a reviewer reads."""

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from review.points.adoption import adopt
from review.points.rule import Rulebook
from review.points.shelf import load_rulebook, rulebook_of
from review.points.suggest import suggest
from review.points.suggestion import ActivityFacts, Suggestion

ANPG = load_rulebook("anpg")
UNITS = load_rulebook(Path(__file__).parent / "registers" / "units")
DAY, ON = dt.date(2024, 3, 14), dt.date(2025, 1, 1)
WHO = {"by": "Commissie", "on": ON, "source": "Besluit 2025-1"}


def judged(book: Rulebook, kind: str, **more: Any) -> Suggestion:
    facts = ActivityFacts("1", kind, **{"date": DAY, "hours": Decimal(2), "holder_present": True, **more})
    return suggest([facts], [], book, ON)[0]


def texts(one: Suggestion) -> dict[str, str]:
    return {caveat.code: caveat.text for caveat in one.caveats}


TALK = {"participants": 8, "own_profession": 8, "practices": 4}


@pytest.mark.parametrize(
    ("kind", "more", "code", "text"),
    [
        ("casuistiek", {**TALK, "own_profession": 2}, "own_share",
         "Van de aanwezigen is 25% van het eigen beroep; gevraagd is ten minste 50%."),
        ("casuistiek", {**TALK, "practices": 1}, "practices",
         "De aanwezigen komen uit 1 praktijk; gevraagd zijn er ten minste 2."),
        ("publicatie", {}, "role_unknown",
         "Voor publicatie maakt dit reglement verschil tussen artikel, hoofdstuk, boek; welke het is, is niet bekend."),
        ("vakinhoudelijk_overleg", {"holder_present": None}, "holder_not_seen",
         "De deelnemer is niet bij de aanwezigen gevonden of er is niet naar gekeken."),
        ("netwerkbijeenkomst", {"evidence": ("verslag", "presentielijst"), "signatures": 3}, "signatures_not_counted",
         "Handtekeningen van alle aanwezigen zijn gevraagd; of die er zijn is niet bekend."),
        ("overig", {}, "kind_unknown", "De soort activiteit is niet bekend."),
        ("koffiedrinken", {}, "kind_unknown", "De soort activiteit is niet bekend."),
    ],
)  # fmt: skip
def test_a_caveat_names_what_it_is_about(kind: str, more: dict[str, Any], code: str, text: str) -> None:
    assert texts(judged(UNITS, kind, **more))[code] == text


@pytest.mark.parametrize(("kind", "category"), [("intervisie", "A"), ("geaccrediteerde_scholing", "B")])
def test_category_a_is_known_by_its_paper_or_by_its_kind(kind: str, category: str) -> None:
    assert "belongs_to_A" in texts(judged(ANPG, kind, category=category))
    assert "belongs_to_A" not in texts(judged(ANPG, "intervisie"))


def test_who_was_seen_within_one_year_needs_no_remark() -> None:
    said = texts(judged(UNITS, "vakinhoudelijk_overleg", signed=True, end_date=DAY + dt.timedelta(days=1)))
    assert not {"holder_not_seen", "spans_years"} & set(said)


def anpg_with(old: str, new: str) -> Rulebook:
    assert any(old in text for text in ANPG.texts.values())
    return rulebook_of({name: text.replace(old, new) for name, text in ANPG.texts.items()})


@pytest.mark.parametrize(
    ("bound", "people", "norm"),
    [
        ("", 12, "12 deelnemers valt de groep buiten de norm van 3 tot en met 10."),
        ("", 0, "0 deelnemers valt de groep buiten de norm van 3 tot en met 10."),
        ("at_least", 2, "2 deelnemers valt de groep buiten de norm van 3 tot en met …."),
        ("at_least", 12, None),
        ("at_most", 11, "11 deelnemers valt de groep buiten de norm van 1 tot en met 10."),
        ("at_most", 1, None),
    ],
)
def test_a_group_has_a_least_a_most_or_both(bound: str, people: int, norm: str | None) -> None:
    """Where only one is asked, the other is no longer in force."""
    other = {"at_least": "largest", "at_most": "smallest"}.get(bound)
    says = f"says_en: {other} intervisie group\n    versions:\n      - {{"
    book = anpg_with(says, f"{says}until: 1999-12-31, ") if other else ANPG
    said = texts(judged(book, "intervisie", participants=people)).get("group_size")
    assert said == (f"Met {norm}" if norm else None)


def test_a_line_cites_its_points_whatever_stands_before_them() -> None:
    turned = anpg_with(
        "{points: points_per_hour, minimum_hours: minimum_hours}",
        "{minimum_hours: minimum_hours, points: points_per_hour}",
    )
    book = adopt(turned, "points_per_hour", **WHO)
    assert judged(book, "intervisie", participants=6).lines[0].citation.endswith("; Besluit 2025-1")


def test_whether_something_is_excluded_can_be_for_the_committee_to_say() -> None:
    ((name, text),) = UNITS.texts.items()
    settled = "{value: [gewoon werk], origin: published, source: Reglement, article: art. 31, quote: zo staat het er}"
    assert settled in text
    book = rulebook_of({name: text.replace(settled, "{origin: unset, source: Reglement}")})
    one = judged(book, "vakinhoudelijk_overleg", marks=("normal_work",))
    assert (one.points, [asked.code for asked in one.questions]) == (None, ["value_unset.normal_work"])
