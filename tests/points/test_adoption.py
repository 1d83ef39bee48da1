"""A committee adopts an example value: a decision beside the rulebook, nothing edited."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from extractors.strict_yaml import AuthorFault
from review.points.adoption import ADOPTED, adopt, with_adoptions
from review.points.parameter import Adoption
from review.points.shelf import load_rulebook
from review.points.suggest import suggest
from review.points.suggestion import ActivityFacts, Suggestion

ANPG = load_rulebook("anpg")
ON = dt.date(2026, 12, 1)
WHO = {"by": "Commissie Kwaliteitsregister", "on": ON, "source": "Besluit 2026-12"}
TALK = ActivityFacts("1", "casuistiek", dt.date(2025, 3, 4), hours=Decimal(2), evidence=("verslag",))


def judged(facts: ActivityFacts, book: object) -> Suggestion:
    return suggest([facts], [], book, ON)[0]  # type: ignore[arg-type]


def examples(one: Suggestion) -> str:
    return " ".join(caveat.text for caveat in one.caveats if caveat.code == "example_rule")


def test_an_example_that_is_taken_over_is_no_example_any_more() -> None:
    book = adopt(ANPG, "meeting_points_per_hour", **WHO)
    before, after = judged(TALK, ANPG), judged(TALK, book)
    assert before.points == after.points == 2
    assert "punten per vol uur" in examples(before)
    assert "punten per vol uur" not in examples(after)
    value = next(used for used in after.lines[0].uses if used.parameter == "meeting_points_per_hour")
    assert (value.value, value.origin, value.citation) == ("1", "adopted", "Besluit 2026-12")
    assert "Besluit 2026-12" in after.lines[0].citation
    assert {name: text for name, text in book.texts.items() if name != ADOPTED} == ANPG.texts
    assert book.version != ANPG.version


def test_another_value_from_a_day_on_leaves_the_days_before_as_they_were() -> None:
    book = adopt(ANPG, "meeting_points_per_hour", value="1.5", from_=dt.date(2027, 1, 1), **WHO)
    versions = book.parameters["meeting_points_per_hour"].versions
    assert [(one.from_, one.until, one.value, one.origin) for one in versions] == [
        (None, dt.date(2026, 12, 31), "1", "example"),
        (dt.date(2027, 1, 1), None, "1.5", "adopted"),
    ]
    assert (versions[1].adopted_by, versions[1].adopted_on) == ("Commissie Kwaliteitsregister", ON)


def test_a_decision_may_hold_for_one_day_and_is_kept_as_a_person_would_write_it() -> None:
    day, who = dt.date(2027, 1, 1), {**WHO, "source": "Besluit één"}
    one = Adoption(parameter="minimum_hours", value="2", from_=day, until=day, **who)
    book = with_adoptions(ANPG, [one])
    assert [found.value for found in book.parameters["minimum_hours"].versions] == ["1", "2", "1"]
    assert '"from": "2027-01-01"' in book.texts[ADOPTED] and "Besluit één" in book.texts[ADOPTED]


def test_a_later_decision_stands_before_an_earlier_one() -> None:
    first = adopt(ANPG, "meeting_points_per_hour", **WHO)
    until = Adoption(parameter="meeting_points_per_hour", value="2", until=dt.date(2025, 12, 31), **WHO)
    book = with_adoptions(first, [until])
    assert judged(TALK, book).points == 4
    assert [one.value for one in book.parameters["meeting_points_per_hour"].versions] == ["2", "1"]
    assert book.texts[ADOPTED].startswith(first.texts[ADOPTED])
    assert with_adoptions(book, []) is book


def test_what_was_unset_needs_a_value_and_then_counts() -> None:
    book = load_rulebook("friesland")
    facts = ActivityFacts("1", "intervisie", dt.date(2025, 3, 4), hours=Decimal(3))
    with pytest.raises(AuthorFault, match=r"adopted.yaml:2: points has no value to take over"):
        adopt(book, "points", **WHO)
    assert judged(facts, adopt(book, "points", value="3", **WHO)).points == 3


@pytest.mark.parametrize(
    ("parameter", "value", "says"),
    [
        ("intervisie_supervisie_a_year", "12", "is no example on these days"),
        ("nothing_like_it", "12", "there is no parameter nothing_like_it"),
        ("minimum_hours", "een", "een cannot be the value of minimum_hours"),
        ("year", "lunar", "year is lunar"),
    ],
)
def test_what_cannot_be_adopted_is_refused(parameter: str, value: str, says: str) -> None:
    with pytest.raises(AuthorFault, match=says):
        adopt(ANPG, parameter, value=value, **WHO)


def test_the_decision_is_a_file_that_a_person_can_write(tmp_path: Path) -> None:
    for name, text in ANPG.texts.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "besluiten.yaml").write_text(
        "adopted:\n  - parameter: minimum_hours\n    by: commissie\n    on: 2026-12-01\n    source: Besluit 7\n"
    )
    assert load_rulebook(tmp_path).parameters["minimum_hours"].versions[0].origin == "adopted"


def test_which_day_decides_the_rules_matters_as_soon_as_one_value_changed_on_a_day() -> None:
    changed = adopt(ANPG, "meeting_points_per_hour", value="2", from_=dt.date(2027, 1, 1), **WHO)
    assert "welke dag de regels bepaalt" not in examples(judged(TALK, ANPG))
    assert "welke dag de regels bepaalt" in examples(judged(TALK, changed))


def test_what_has_no_day_and_what_is_known_to_be_another_is_not_perhaps_the_same() -> None:
    undated = [ActivityFacts(name, "intervisie", hours=Decimal(2)) for name in "ab"]
    day = dt.date(2025, 3, 4)
    again = [ActivityFacts("a", "intervisie", day), ActivityFacts("b", "intervisie", day, same_as="a")]
    for dossier in (undated, again):
        made = suggest(dossier, [], ANPG, ON)
        assert all("possibly_twice" not in {caveat.code for caveat in one.caveats} for one in made)
