"""Letters from what is known: no third party's name goes in, not even in the words of a reviewer."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import TypeAdapter

from extractors.fields.person_name import person
from extractors.finding import Reading
from extractors.strict_yaml import written
from review.beside.same_meeting import people_of
from review.claim import Holder, folded
from review.compare import same_name, shown_day, shown_number
from review.decision import Decision, Verdict
from review.dossier import Dossier, still_counts
from review.item import Item, Suggested
from review.points.rule import Rulebook
from review.points.suggestion import ActivityFacts
from review.points.words import kind_name

LetterKind = Literal["aanvullen", "besluit", "overzicht"]
PAGES = Path(__file__).parent / "nl"
MISSING = Path(__file__).parent / "missing.yaml"

VERDICTS: Mapping[Verdict, str] = {
    "akkoord": "De commissie neemt de activiteit over zoals hieronder staat.",
    "aanpassen": "De commissie kent de activiteit toe met andere punten dan was opgegeven of berekend.",
    "aanvullen": "De commissie kan de activiteit nog niet beoordelen; er ontbreekt iets.",
    "afwijzen": "De commissie kent voor deze activiteit geen punten toe.",
}


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter in the marks of its template: `# ` a title, `## ` a heading, `- ` a point, `| ` a row."""

    kind: LetterKind
    marked: str

    @property
    def text(self) -> str:
        """Plain, for a message."""
        return "".join(f"{line.lstrip('# ') if line.startswith('#') else line}\n" for line in self.marked.splitlines())


class NamesOthers(ValueError):
    """The reason names somebody who stands on the paper and is not the holder."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(", ".join(names))
        self.names = tuple(names)


def request_letter(item: Item, register: str, on: dt.date, reason: str = "") -> Letter:
    """Asks for what is missing: what, why, and how to upload it. Raises NamesOthers."""
    _names_nobody(reason, item)
    codes = [caveat.code for one in item.suggestions for caveat in one.suggestion.caveats]
    missing = list(dict.fromkeys(asked for code in codes if (asked := _asked().get(code))))
    problems = [problem.message for problem in item.upload.problems]
    return _filled(
        "aanvullen",
        **_opening(item.upload.holder, register, on),
        activities=[_activity(one.facts) for one in item.suggestions],
        missing=[*problems, *missing] or ["Een stuk dat aan de toelichting hieronder voldoet."],
        reason=_one_line(reason),
    )


def decision_letter(item: Item, decision: Decision, register: str, on: dt.date, objection: str = "") -> Letter:
    """What was decided, and on which grounds. objection: within how long one can object, `6 weken`.

    Raises NamesOthers, or ValueError for a verdict that is no decision on the activity (voorleggen, teruggenomen)."""
    if decision.verdict not in VERDICTS:
        raise ValueError(decision.verdict)
    _names_nobody(decision.reason, item)
    given = {one.suggestion: one.points for one in decision.points}
    seen = [one for one in item.suggestions if one.id in given]
    return _filled(
        "besluit",
        **_opening(item.upload.holder, register, on),
        decided_on=shown_day(decision.at.date()),
        verdict=VERDICTS[decision.verdict],
        activities=[{**_activity(one.facts), "points": _points(given[one.id])} for one in seen],
        grounds=list(_grounds(seen)) or ["Zie de toelichting."],
        reason=_one_line(decision.reason),
        objection=objection,
    )


def objection_term(book: Rulebook, on: dt.date) -> str:
    """`6 weken`; empty as long as neither the register nor its committee has said so: a letter states no example."""
    parameter = book.parameters.get("objection_weeks")
    version = parameter.at(on) if parameter else None
    return "" if version is None or version.origin in ("example", "unset") else f"{version.said} {version.unit}"


def overview_letter(dossier: Dossier, register: str, on: dt.date) -> Letter:
    """How the dossier stands: category A and B apart, what is missing and what would still count."""
    period = dossier.period
    return _filled(
        "overzicht",
        **_opening(Holder(dossier.number, dossier.holder.name), register, on),
        period=f"{shown_day(period.start)} t/m {shown_day(period.end)}" if period else "",
        category_a=list(_category_a(dossier)),
        years=[
            {
                "year": one.window.label if one.window.label.isdigit() else one.window.said.nl,
                "decided": shown_number(one.decided),
                "pending": shown_number(one.pending),
                "cut": shown_number(one.cut),
            }
            for one in (*dossier.totals.years, dossier.totals.period)
        ],
        room=list(_room(dossier)) or ["Er is niets meer nodig."],
        checks=[one.text for one in dossier.checks],
    )


def others_named(text: str, reading: Reading | None, holder: Holder) -> tuple[str, ...]:
    """People on the paper, other than the holder, whose surname stands in the text."""
    words = set(folded(text).split())
    names = people_of(reading) if reading else ()
    own = holder.name
    return tuple(name for name in names if not (own and same_name(own, name)) and _surname(name) <= words)


def _surname(name: str) -> set[str]:
    found = person(name)
    return set(folded(found.surname).split()) if found else {folded(name)}


def _names_nobody(reason: str, item: Item) -> None:
    if found := others_named(reason, item.reading, item.upload.holder):
        raise NamesOthers(found)


def _opening(holder: Holder, register: str, on: dt.date) -> dict[str, str]:
    return {
        "place_and_day": shown_day(on),
        "name": _one_line(holder.name or "deelnemer"),
        "number": _one_line(holder.number or ""),
        "register": register,
    }


def _one_line(text: str) -> str:
    """What people typed never becomes a mark of the page."""
    return " ".join(text.split())


def _activity(facts: ActivityFacts) -> dict[str, str]:
    known = facts.kind != "overig"
    return {
        "kind": kind_name(facts.kind).nl.capitalize() if known else "Activiteit",
        "day": f" op {shown_day(facts.date)}" if facts.date else "",
        "hours": f", {shown_number(facts.hours)} uur" if facts.hours is not None else "",
    }


def _points(points: Decimal | None) -> str:
    if points is None:
        return "nog niet vastgesteld"
    return f"{shown_number(points)} {'punt' if points == 1 else 'punten'}"


def _grounds(seen: Iterable[Suggested]) -> Iterator[str]:
    """The rules as they were applied, with where they stand."""
    said = (f"{line.reason} ({line.citation})" for one in seen for line in one.suggestion.lines)
    yield from dict.fromkeys(said)


def _room(dossier: Dossier) -> Iterator[str]:
    """Over the period; of the years only those in which a maximum is in use."""
    yield from (said.nl.capitalize() for said in still_counts(dossier.totals.period))
    for year in dossier.totals.years:
        for use in year.caps:
            if use.used:
                used, most, left = map(shown_number, (use.used, use.at_most, use.open))
                yield f"{year.window.said.nl}, {use.says}: {used} van {most} gebruikt; nog {left} open."


def _category_a(dossier: Dossier) -> Iterator[str]:
    for one in dossier.category_a:
        title = f", {_one_line(one.title)}" if one.title else ""
        yield f"{shown_day(one.day)}{title}: {_points(one.points)}"
    if dossier.category_a_points is not None:
        yield f"Samen: {_points(dossier.category_a_points)}"


@cache
def _asked() -> Mapping[str, str]:
    return TypeAdapter(dict[str, str]).validate_python(written(MISSING.read_text("utf-8"), str(MISSING)).tree)


@cache
def _pages() -> Environment:
    return Environment(
        loader=FileSystemLoader(PAGES),
        undefined=StrictUndefined,
        trim_blocks=True,
        autoescape=False,  # noqa: S701 - plain text, never shown as HTML
        keep_trailing_newline=True,
    )


def _filled(kind: LetterKind, **values: object) -> Letter:
    return Letter(kind, _pages().get_template(f"{kind}.txt").render(values))
