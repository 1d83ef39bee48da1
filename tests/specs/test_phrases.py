"""Lines of Dutch text and what must be found in them, from the YAML files beside this one: `duration 120 x3` is two
hours, three times, `duration 15 break` a pause."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from extractors.fields.phrases import phrases_contract

SPECS = sorted(Path(__file__).parent.glob("*.yaml"))
ONE_VALUE = ("day", "time", "duration")


@dataclass(frozen=True)
class Spec:
    file: str
    about: str
    text: str
    year: int | None
    expected: str


def specs() -> Iterator[Spec]:
    yaml = YAML(typ="base")  # every scalar as text: 12:30 must not become 750
    for path in SPECS:
        for section in yaml.load(path):
            year = int(section["year"]) if "year" in section else None
            for text, expected in section["phrases"].items():
                yield Spec(path.stem, section["about"], text, year, expected)


ALL = list(specs())


def told_beside(one: dict[str, object]) -> list[str]:
    """How many times a length was, and whether it is that of a pause."""
    notes = one.get("notes")
    times = [f"x{one['sessions']}"] if "sessions" in one else []
    return [*times, *(["break"] if isinstance(notes, list) and "break" in notes else [])]


def told(found: list[dict[str, object]], expected: str) -> str:
    """What was found, in the words of the specs; what is said only where the spec asks for it."""
    asked = expected.split(" + ")
    told = []
    for index, one in enumerate(found):
        value = one["value"]
        words = [str(one["kind"]), *(map(str, value) if isinstance(value, list) else [str(value)]), *told_beside(one)]
        said = f" | {one['said']}" if index < len(asked) and " | " in asked[index] else ""
        told.append(" ".join(words) + said)
    return " + ".join(told) or "nothing"


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: f"{spec.file}: {spec.text!r}"[:60])
def test_phrase(spec: Spec) -> None:
    answer = phrases_contract(spec.text, spec.year)
    assert told(answer["found"], spec.expected) == spec.expected, spec.about
    for one in answer["found"]:
        start, end = one["span"]
        assert spec.text[start:end] == one["said"]


def test_there_are_enough() -> None:
    assert len({(spec.text, spec.year) for spec in ALL}) >= 600
    assert sum(spec.expected == "nothing" for spec in ALL) >= 150


def test_expectations_are_themselves_possible() -> None:
    for spec in ALL:
        for one in spec.expected.split(" + "):
            kind, *values = one.split(" | ")[0].split()
            if kind in ("day", "day_range", "days", "month_range"):
                assert [dt.date.fromisoformat(value) for value in values]
            if kind in ONE_VALUE:
                assert len(values) == 1 or {*values[1:]} <= {"break", *(f"x{n}" for n in range(2, 61))}, spec
