"""Confidence as a measured chance: what speaks for a value never lowers it, what speaks against it keeps it unsure."""

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from extractors.certainty.calibrated import HIGHEST, Trees, calibrated, measured, trees
from extractors.certainty.signs import around, signs_of
from extractors.evidence import PageSource
from extractors.extract import extract, uncalibrated
from extractors.read import Document
from tests.calibration import EITHER_WAY, Sample, first_sights, grown, held_out, written
from tests.extract.drawn import EVIDENCE, SECONDS, pages

PAPER = """
Intervisieverslag

Datum:         dinsdag 14 maart 2023
Tijd:          19.00 - 21.00 uur
Aantal uren:   2
Aanwezig:      Rianne Benali-Kroon, Anne-Fleur van Bergweide
"""


def document(drawn: str, source: PageSource = "text_layer", score: float = 1.0) -> Document:
    return Document(EVIDENCE, pages(drawn, source, score), (), SECONDS)


def signs(drawn: str, field: str, source: PageSource = "text_layer", score: float = 1.0) -> dict[str, float]:
    read = document(drawn, source, score)
    reading = uncalibrated(read)
    one = reading.activities[0]
    finding = next(one for one in reading.activities[0].found if one.field == field)
    return signs_of(finding, replace(around(reading, read.pages), activity=one))


STUMP = Trees(
    ("checked", "strength", "field=date"), 0.0, np.array([0, 3]), np.array([1, -1, -1, 0, -1, -1]),
    np.array([2.0, 0, 0, 0.5, 0, 0]), np.array([True, False, False, False, False, False]),
    np.array([1, 0, 0, 4, 0, 0]), np.array([2, 0, 0, 5, 0, 0]), np.array([0, -1.0, 1.0, 0, -2.0, 2.0]),
)  # fmt: skip
"""Two trees: strength at most 2 (-1, else 1; not known: -1), checked at most a half (-2, else 2; not known: 2)."""


def test_the_leaves_that_a_row_falls_into_add_up() -> None:
    rows = np.array([[1.0, 3.0, 1.0], [0.0, 2.0, 1.0], [np.nan, np.nan, 1.0]])
    assert STUMP.chances(rows) == pytest.approx([1 / (1 + math.exp(-sum_)) for sum_ in (3.0, -3.0, 1.0)])
    assert len(STUMP.chances(np.zeros((0, 3)))) == 0


def test_more_of_any_sign_never_makes_a_value_less_sure() -> None:
    known = [one.asked for one in first_sights()[::200]]
    for name in trees().names:
        if "=" in name or name in EITHER_WAY:
            continue
        more = [(field, way, {**signs, name: signs[name] + 0.5}) for field, way, signs in known if name in signs]
        before = measured(trees(), [(field, way, signs) for field, way, signs in known if name in signs])
        assert all(a >= b - 1e-9 for a, b in zip(measured(trees(), more), before, strict=True)), name


def test_what_is_sure_was_right_on_papers_nobody_had_mended_on() -> None:
    sights = first_sights()
    sure = [
        one for one, said in zip(sights, measured(trees(), [one.asked for one in sights]), strict=True) if said >= 0.99
    ]
    assert len(sure) > 0.4 * len(sights)
    assert sum(one.right for one in sure) >= 0.99 * len(sure)
    assert max(measured(trees(), [one.asked for one in sights])) <= HIGHEST


def test_extract_gives_measured_chances_and_the_same_values() -> None:
    read = document(PAPER)
    raw, sure = uncalibrated(read), extract(read)
    assert [one.value for one in sure.activities[0].found] == [one.value for one in raw.activities[0].found]
    assert calibrated(raw, read.pages) == sure
    assert [one.confidence for one in sure.activities[0].found] != [one.confidence for one in raw.activities[0].found]


def test_a_weekday_that_fits_confirms_a_day_and_one_that_does_not_speaks_against_it() -> None:
    assert signs(PAPER, "date")["checked"] == 1
    assert signs(PAPER.replace("dinsdag ", ""), "date")["checked"] == 0
    assert signs(PAPER.replace("dinsdag", "vrijdag"), "date")["checked"] == -1


def test_hours_that_fit_the_times_confirm_both() -> None:
    assert signs(PAPER, "hours")["checked"] == signs(PAPER, "start")["checked"] == 1
    assert signs(PAPER.replace("uren:   2", "uren:   3"), "hours")["checked"] == -1


def test_a_value_that_something_speaks_against_is_never_sure() -> None:
    longer, friday = PAPER.replace("uren:   2", "uren:   3"), PAPER.replace("dinsdag", "vrijdag")
    for drawn, field in ((longer, "hours"), (friday, "date")):
        one = next(one for one in extract(document(drawn)).activities[0].found if one.field == field)
        assert one.confidence <= 0.9


def test_a_rival_keeps_a_day_unsure_and_leaves_a_kind_to_the_trees() -> None:
    way = next(one for one in first_sights() if one.field == "kind" and one.signs["unrivalled"])
    said = {**way.signs, "unrivalled": 0.0}
    day, kind = measured(trees(), [("date", "day.label", said), ("kind", way.found_by, said)])
    assert day <= 0.89 < kind


def test_characters_that_the_engine_doubts_are_never_sure() -> None:
    plain = PAPER.replace("dinsdag ", "").replace("Aantal uren:   2", "")
    doubtful = extract(document(plain, "ocr", 0.5)).activities[0]
    clean = extract(document(plain, "ocr", 0.97)).activities[0]
    for one in doubtful.found:
        better = clean.finding(one.field)
        assert one.confidence < 0.99
        assert better is None or better.confidence >= one.confidence


def test_a_value_in_a_box_stands_alone_and_one_in_a_sentence_does_not() -> None:
    sentence = (
        "\nWij kwamen op dinsdag 14 maart 2023 bijeen voor intervisie van 19.00 tot 21.00 uur in het wijkcentrum.\n"
    )
    assert signs(PAPER, "date")["stands_alone"] > 0.9 > 0.5 > signs(sentence, "date")["stands_alone"]


# --- the fit ---


def invented(right_of_weak: float, writers: int = 6) -> Iterator[Sample]:
    """Strong values that are always right and weak ones that are right so often, ten of each in every design."""
    names = signs(PAPER, "date")
    for design in range(writers * 10):
        for place in range(10):
            strong = Sample(
                "p", 0, f"writer {design % writers}", f"design {design}", "date", "day.label", False,
                names | {"strength": 5.0}, True, first_sight=True,
            )  # fmt: skip
            yield strong
            right = place < 10 * right_of_weak
            yield replace(strong, signs=names | {"strength": 0.5}, right=right, found_by="day.place")


def test_the_fit_tells_strong_from_weak_and_says_how_often_each_was_right() -> None:
    told = [(one.signs["strength"] > 1, sure) for one, sure in held_out(list(invented(0.6)))]
    assert all(sure >= 0.98 for strong, sure in told if strong)
    weak = [sure for strong, sure in told if not strong]
    assert math.isclose(sum(weak) / len(weak), 0.6, abs_tol=0.08)


def test_the_same_values_grow_the_same_trees() -> None:
    some = list(invented(0.6, writers=2))
    assert written(grown(some)) == written(grown(some))
