import ast
import datetime as dt
import re
from decimal import Decimal
from pathlib import Path

import pytest

from review.points import words
from review.points.formulas import ROUNDINGS
from review.points.words import Both

SOURCES = Path(words.__file__).parent


def codes_in(function: str) -> set[str]:
    """The first argument of each call of `function`, where it is written out."""
    found = set()
    for source in SOURCES.glob("*.py"):
        for node in ast.walk(ast.parse(source.read_text())):
            called = node.func if isinstance(node, ast.Call) else None
            name = getattr(called, "attr", getattr(called, "id", None))
            if isinstance(node, ast.Call) and name == function and node.args:
                found |= {one.value for one in ast.walk(node.args[0]) if isinstance(one, ast.Constant) and one.value}
    return found


def test_every_caveat_is_given_somewhere_and_every_code_has_words() -> None:
    given = codes_in("caveat") | codes_in("Unknown") | {"below_minimum", "not_whole"}
    about_group = {"group_size", "own_share", "practices"}
    given |= about_group | {f"{one}_unknown" for one in about_group}
    assert given - {"_unknown"} == words.caveat_codes()


def test_both_languages_are_filled_from_the_same_slots() -> None:
    text = (SOURCES / "words.yaml").read_text()
    assert not re.findall(r"\{\w+\|[^|}]*\}", text), "a slot with one word instead of two"


@pytest.mark.parametrize(
    ("number", "nl", "en"),
    [
        ("2.50", "2,5 punten", "2.5 points"),
        ("1.0", "1 punt", "1 point"),
        ("20", "20 punten", "20 points"),
    ],
)
def test_numbers_are_said_as_people_say_them(number: str, nl: str, en: str) -> None:
    said = words.reason("fixed", points=Decimal(number))
    assert said == Both(f"vast {nl}", f"fixed {en}")


def test_numbers_are_said_to_hundredths_and_names_as_they_are() -> None:
    hours, minimum = Decimal("0.3333"), Decimal("0.667")
    assert "0,33" in words.caveat("below_minimum", hours=hours, minimum=minimum).text
    assert "0.67" in words.caveat("below_minimum", hours=hours, minimum=minimum).text_en
    assert "a.pdf" in words.caveat("claimed_twice", other="a.pdf").text


def test_days_are_said_in_both_languages() -> None:
    said = words.caveat("in_future", date=dt.date(2026, 3, 4), on=dt.date(2026, 1, 2))
    assert "04-03-2026" in said.text
    assert "2026-03-04" in said.text_en


def test_a_slot_that_is_not_filled_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        words.caveat("in_future")


@pytest.mark.parametrize(
    ("rounding", "expected"),
    [
        ("none", "2.75"), ("down_to_whole", "2"), ("down_to_half", "2.5"), ("up_to_whole", "3"),
        ("up_to_half", "3"), ("nearest_half", "3"), ("nearest_whole", "3"),
    ],
)  # fmt: skip
def test_rounding(rounding: str, expected: str) -> None:
    assert ROUNDINGS[rounding](Decimal("2.75")) == Decimal(expected)
    assert ROUNDINGS[rounding](Decimal(2)) == 2
    assert words.value_said("a", "a", rounding).nl != f"a ({rounding})"
