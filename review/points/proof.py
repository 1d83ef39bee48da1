"""Whether a rulebook is right as a whole: it loads, keeps to the rules for rulebooks, and its worked examples come out.

All faults are found at once, each with its file and line, for the person who wrote them.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from extractors.strict_yaml import AuthorFault, Written, shaped, written
from review.points.draft import Setting
from review.points.holder import HolderFacts
from review.points.rule import Case, Expected, Rulebook, RuleFile, Stands
from review.points.rule_check import faults
from review.points.shelf import assembled
from review.points.suggest import suggest
from review.points.suggestion import Suggestion
from review.points.totals import Standing, Totals, totals
from review.points.words import amount

LATER = dt.date(2030, 1, 1)
"""The day of judging for cases that name none."""


def rulebook_folders(folder: Path) -> list[Path]:
    """The folder itself when it is a rulebook, else the rulebooks in it."""
    return [one for one in (folder, *sorted(folder.iterdir())) if one.is_dir() and any(one.glob("*.yaml"))]


def faults_in(folder: Path) -> list[AuthorFault]:
    """Everything that is wrong with the rulebook in this folder; of a file that cannot be read its first fault."""
    texts = {one.name: one.read_text("utf-8", errors="replace") for one in sorted(folder.glob("*.yaml"))}
    files: list[tuple[Written, RuleFile]] = []
    found: list[AuthorFault] = []
    for name, text in texts.items():
        try:
            content = written(text, str(folder / name))
            files.append((content, shaped(RuleFile, content)))
        except AuthorFault as fault:
            found.append(fault)
    if found:
        return found
    try:
        book = assembled(files, texts, str(folder))
    except AuthorFault as fault:
        return [fault]
    found = list(faults(book, files))
    return found or list(_cases_that_fail(book, files))


def _cases_that_fail(book: Rulebook, files: list[tuple[Written, RuleFile]]) -> Iterator[AuthorFault]:
    for content, file in files:
        for number, case in enumerate(file.cases):
            for says in case_faults(book, case):
                yield content.fault(("cases", number), f"{case.says}: {says}")


def case_setting(book: Rulebook, case: Case) -> Setting:
    return Setting(book, case.on or LATER, case.period.period() if case.period else None)


def case_suggestions(book: Rulebook, case: Case) -> dict[str, Suggestion]:
    """By activity, what the rulebook makes of a case."""
    under = case_setting(book, case)
    activities, history = ([one.facts() for one in part] for part in (case.activities, case.history))
    return {one.activity: one for one in suggest(activities, history, book, under.on, under.period)}


def holder_in(case: Case) -> HolderFacts:
    return HolderFacts(
        facts=case.facts,
        circumstances=frozenset(case.circumstances),
        category_a_points=case.category_a_points,
        absences=tuple(one.absence() for one in case.absences),
        surplus=case.surplus,
    )


def case_faults(book: Rulebook, case: Case) -> Iterator[str]:
    """What comes out otherwise than the case says."""
    made = case_suggestions(book, case)
    for name, expected in case.expect.items():
        for says in _expected(made[name], expected):
            yield f"{name} {says}"
    activities, history = ([one.facts() for one in part] for part in (case.activities, case.history))
    found = totals(activities, history, case_setting(book, case), holder_in(case))
    for one in case.stands:
        for says in _stands(found, one):
            yield f"{one.window} {says}"


def _expected(one: Suggestion, expected: Expected) -> Iterator[str]:
    points = None if expected.points == "unknown" else expected.points
    if one.points != points:
        came = "unknown" if one.points is None else amount(one.points)
        yield f"comes to {came} points, not {expected.points}"
    codes = {caveat.code for caveat in one.caveats}
    if missing := set(expected.caveats) - codes:
        yield f"has no caveat {', '.join(sorted(missing))}"
    if wrong := set(expected.without) & codes:
        yield f"has the caveat {', '.join(sorted(wrong))}"
    if unasked := set(expected.questions) - {asked.code for asked in one.questions}:
        yield f"does not ask {', '.join(sorted(unasked))}"


def _stands(found: Totals, expected: Stands) -> Iterator[str]:
    window = _window(found, expected.window)
    if window is None:
        yield "is no year of this case"
        return
    norm = next((one for one in window.norms if one.norm == expected.norm), None)
    if expected.norm and norm is None:
        yield f"has no norm {expected.norm}"
    met = None if expected.met is None else expected.met == "yes"
    for what, wanted, came in (
        ("points", expected.points, window.points),
        ("points cut", expected.cut, window.cut),
        ("needed", expected.needed, norm and norm.at_least),
        ("counted", expected.counted, norm and norm.counted),
        ("met", met, norm and norm.met),
    ):
        if wanted is not None and wanted != came:
            yield f"{expected.norm or ''} {what}: {came}, not {wanted}".strip()


def _window(found: Totals, name: str) -> Standing | None:
    windows = {one.window.label: one for one in found.years}
    return found.period if name == "period" else windows.get(name)
