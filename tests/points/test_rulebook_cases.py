"""Every case that stands in a rulebook comes out, named by its sentence."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from review.points.proof import LATER, case_faults, case_suggestions
from review.points.rule import Case, Rulebook
from review.points.shelf import load_rulebook, registers
from review.points.suggest import suggest

INVENTED = sorted((Path(__file__).parent / "registers").iterdir())

BOOKS = {one.register: one for one in map(load_rulebook, (*registers(), *INVENTED))}


def cases() -> Iterator[object]:
    for name, book in BOOKS.items():
        for file, case in book.cases:
            yield pytest.param(book, case, id=f"{name}/{file}: {case.says}")


@pytest.mark.parametrize(("book", "case"), list(cases()))
def test_case(book: Rulebook, case: Case) -> None:
    assert case.expect or case.stands
    assert not list(case_faults(book, case))


@pytest.mark.parametrize("name", BOOKS)
def test_every_rule_cap_and_norm_is_tried_in_a_case(name: str) -> None:
    book = BOOKS[name]
    rules, norms = set(), set()
    for _, case in book.cases:
        rules |= {line.rule for one in case_suggestions(book, case).values() for line in one.lines}
        rules |= {rule for one in case.activities for rule, _ in book.rules_for(one.facts())}
        norms |= {one.norm for one in case.stands}
    unset = {"trainees"}  # an unset maximum cuts nothing, it asks
    assert set(book.rules) | set(book.exclusions) | set(book.caps) - unset <= rules
    leaned_on = {other for norm in book.norms.values() for other in norm.one_of}
    about_a = {name for name, norm in book.norms.items() if norm.category == "A"}  # entered by providers
    assert set(book.norms) - leaned_on - about_a <= norms


@pytest.mark.parametrize("name", BOOKS)
def test_each_change_of_a_value_has_cases_on_the_day_before_and_the_day_itself(name: str) -> None:
    book = BOOKS[name]
    tried = {case.on for _, case in book.cases} | {case.period.end for _, case in book.cases if case.period}
    tried |= {day for _, case in book.cases for one in case.activities for day in (one.date, one.claimed_on)}
    day = dt.timedelta(days=1)
    for parameter in book.parameters.values():
        for version in parameter.versions:
            if not parameter.used_by:
                assert version.from_ is None or {version.from_, version.from_ - day} <= tried, parameter.says
                assert version.until is None or {version.until, version.until + day} <= tried, parameter.says


@pytest.mark.parametrize("name", registers())
def test_nothing_unpublished_is_presented_as_published(name: str) -> None:
    for _, case in BOOKS[name].cases:
        for one in case_suggestions(BOOKS[name], case).values():
            for line in one.lines:
                assert line.citation
                weak = {used.origin for used in line.uses} & {"example", "derived", "adopted"}
                assert line.origin in weak if weak else line.origin == "published"
                assert bool(line.quote) == (line.origin in ("published", "derived")) or line.origin == "example"
            if any(line.origin == "example" for line in one.lines):
                assert "example_rule" in {caveat.code for caveat in one.caveats}


def test_the_anpg_maximum_says_what_it_did() -> None:
    book = BOOKS["anpg"]
    case = next(case for _, case in book.cases if case.says.startswith("Intervisie en supervisie delen"))
    second = suggest([one.facts() for one in case.activities], [], book, LATER, None)[1]
    earned, cut = second.lines
    assert (earned.points, cut.points) == (Decimal(6), Decimal(-2))
    assert cut.origin == "published"
    assert "one shared cap" in cut.quote
    assert cut.reason == (
        "maximum voor intervisie en supervisie samen: 10 in 2024, al gebruikt 6; 2 punten tellen niet mee"
    )
