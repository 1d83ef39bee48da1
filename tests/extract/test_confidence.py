"""Confidence as a measured chance: what speaks for a value never lowers it, what speaks against it keeps it unsure."""

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from extractors.certainty.calibrated import Around, Scale, calibrated, chance, measured, scales, signs_of
from extractors.evidence import PageSource
from extractors.extract import extract, uncalibrated
from extractors.read import Document
from tests.calibration import Sample, fitted, held_out
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
    return signs_of(finding, Around(reading, {page.number: page for page in read.pages}, one))


def test_every_curve_rises_and_stays_below_certainty() -> None:
    assert {"date", "hours", "kind"} <= set(scales())
    for scale in scales().values():
        assert all(left[0] <= right[0] and left[1] <= right[1] for left, right in pairwise(scale.curve))
        assert all(0 < height < 1 for _, height in scale.curve)
        assert all(weight >= 0 for weight in scale.signs.values())


def test_more_of_any_sign_never_makes_a_value_less_sure() -> None:
    for scale in scales().values():
        none = dict.fromkeys([*scale.signs, "checked", "unrivalled", "characters"], 0.0)
        for name in none:
            assert measured(scale, "any.way", none | {name: 1.0}) >= measured(scale, "any.way", none)


def test_the_curve_is_straight_between_its_points_and_level_beyond() -> None:
    scale = Scale(start=0, signs={}, ways={}, curve=((0.0, 0.5), (2.0, 0.9)))
    assert [chance(scale, at) for at in (-5.0, 0.0, 1.0, 2.0, 9.0)] == pytest.approx([0.5, 0.5, 0.7, 0.9, 0.9])


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


def invented(right_of_weak: float, designs: int = 40) -> Iterator[Sample]:
    """Strong values that are always right and weak ones that are right so often, ten of each in every design."""
    names = signs(PAPER, "date")
    for design in range(designs):
        for place in range(10):
            strong = Sample("p", 0, f"design {design}", "date", "day.label", False, names | {"strength": 5.0}, True)
            yield strong
            right = place < 10 * right_of_weak
            yield replace(strong, signs=names | {"strength": 0.5}, right=right, found_by="day.place")


def test_the_fit_tells_strong_from_weak_and_says_how_often_each_was_right() -> None:
    told = [(one.signs["strength"] > 1, sure) for one, sure in held_out(list(invented(0.6)))]
    assert all(sure >= 0.98 for strong, sure in told if strong)
    weak = [sure for strong, sure in told if not strong]
    assert math.isclose(sum(weak) / len(weak), 0.6, abs_tol=0.08)


def test_few_designs_never_claim_to_be_sure() -> None:
    for figures in (fitted(list(invented(1.0, designs=6))), fitted(list(invented(1.0, designs=40))[:90])):
        assert max(height for _, height in figures["date"].curve) < 0.99
