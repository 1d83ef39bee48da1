"""How strongly a value stands, from how it was found; figures in calibration.yaml. They order values: the measured
chance is given at the end of reading (calibrated.py)."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from ruamel.yaml import YAML

Curve = tuple[tuple[float, float], ...]


class Calibration(BaseModel):
    """The figures. Read from YAML; every unknown key is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    base: Mapping[str, float]
    otherwise: float
    agreed: float
    rival: float
    rival_power: float
    contradicted: float
    certainty: Curve
    score: Curve
    highest: float
    highest_ocr: float


@cache
def calibration() -> Calibration:
    """The figures that ship with the package. Raises pydantic.ValidationError when the file is not right."""
    return Calibration.model_validate(YAML(typ="base", pure=True).load(Path(__file__).with_name("calibration.yaml")))


@dataclass(frozen=True, slots=True)
class Signs:
    """All that speaks for or against one value."""

    found_by: str
    certainty: float = 1.0
    """The phrase reader's own figure, 0..1."""
    score: float = 1.0
    """The OCR engine's lowest figure among the words, 0..1."""
    by_ocr: bool = False
    agreeing: int = 0
    """How many independent ways gave the same value."""
    rival: float = 0.0
    """The strongest other value, as a part (0..1) of this one's own strength."""
    contradicted: bool = False
    resting_on: tuple[str, ...] = ()
    """How the values were found that this one is worked out from: it cannot be surer than they are."""


def confidence(signs: Signs) -> float:
    """0..1, rounded to four digits."""
    figures = calibration()
    chance = base(signs.found_by) * min((base(one) for one in signs.resting_on), default=1.0)
    chance *= _along(figures.certainty, signs.certainty)
    if signs.by_ocr:
        chance *= _along(figures.score, signs.score)
    chance = 1 - (1 - chance) * figures.agreed ** min(signs.agreeing, 2)
    nearness = max(0.0, min(1.0, signs.rival))
    chance *= 1 - (1 - figures.rival) * float(nearness**figures.rival_power)
    if signs.contradicted:
        chance *= figures.contradicted
    highest = figures.highest_ocr if signs.by_ocr and not signs.agreeing else figures.highest
    return round(min(chance, highest), 4)


def base(found_by: str) -> float:
    """The chance of a way of finding, before anything else is looked at."""
    return calibration().base.get(found_by, calibration().otherwise)


def _along(curve: Sequence[tuple[float, float]], at: float) -> float:
    """The curve's height, in a straight line between its points."""
    place = bisect_right([point[0] for point in curve], at)
    if place == 0:
        return curve[0][1]
    if place == len(curve):
        return curve[-1][1]
    (x0, y0), (x1, y1) = curve[place - 1], curve[place]
    return y0 + (y1 - y0) * (at - x0) / (x1 - x0)
