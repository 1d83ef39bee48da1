"""The network that reads lines, many lines at once: what Tesseract computes, several times as quick.

Tesseract's own is more than half of what reading costs: it takes one line after the other and one place on it after the
other. Here all lines of a page take each step together, as products of matrices. The numbers are the same: values
between layers are rounded as Tesseract rounds them; only the noise that it puts around a line differs.
"""

import contextlib
import ctypes
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.problems import TookTooLong
from extractors.text.model import UNIT, Dense, Network, Numbers, Recurrent
from extractors.text.pixels import Grey

STEP: Final = 3
"""Pixels of the line's picture, at the network's height, that one step along it covers."""
_AT_ONCE: Final = 8_000
"""Steps of all lines that are taken together: enough to be quick, and some 60 MB."""
_ROWS: Final = 512
"""Steps that are looked at from top to bottom together: what the processor has at hand."""
_MOST: Final = 100.0
"""What an LSTM remembers, at most."""
_NOISE: Final = np.random.default_rng(0).integers(-127, 128, 4_001).astype(np.float32)
"""What stands around a line: the network was taught with noise there."""
_DARK, _LIGHT = 0.25, 0.75
"""Which share of the darkest and the lightest places on the middle of a line is taken for ink and paper."""


def read(network: Network, pictures: Sequence[Grey], until: float) -> list[Numbers]:
    """For each picture of a line, of the network's height: the likelihood of each output at each step, steps × outputs.

    `until`: by `time.monotonic()`. Raises `TookTooLong`.
    """
    _one_core()
    found: list[Numbers] = [np.zeros((0, network.choice.bias.size), np.float32) for _ in pictures]
    for some in _together([picture.shape[1] // STEP for picture in pictures]):
        if time.monotonic() > until:
            raise TookTooLong
        lengths = np.array([pictures[one].shape[1] // STEP for one in some])
        seen = np.concatenate([_strokes(network.strokes, pictures[one]) for one in some])
        values = _down(network.down, seen)
        for layer in network.along:
            values = _along(layer, values, lengths)
        likely = _likely(network.choice, values)
        for one, part in zip(some, np.split(likely, np.cumsum(lengths)[:-1]), strict=True):
            found[one] = part
    return found


@cache
def _one_core() -> None:
    """Keeps numpy's products of matrices on one core, whoever loaded numpy first: these are small, and a machine has as
    many readers as cores. Where numpy brought another library along, the environment decides (extractors.isolation)."""
    for path in Path(np.__file__).parent.with_name("numpy.libs").glob("libscipy_openblas*"):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(str(path)).scipy_openblas_set_num_threads64_(1)


def _together(lengths: list[int]) -> Iterator[list[int]]:
    """Lines of about the same length, the longest first, in lots of so many steps."""
    lot: list[int] = []
    for one in sorted((one for one, length in enumerate(lengths) if length), key=lambda one: -lengths[one]):
        if lot and sum(lengths[other] for other in lot) + lengths[one] > _AT_ONCE:
            yield lot
            lot = []
        lot.append(one)
    if lot:
        yield lot


def _strokes(layer: Dense, picture: Grey) -> Numbers:
    """Steps × height / 3 × features: the strongest of 3 × 3 places each, which all see the same 5 × 5 pixels."""
    height, width = picture.shape
    steps = width // STEP
    framed = np.resize(_NOISE, (height + 2, width + 2))
    framed[1:-1, 1:-1] = cv2.LUT(picture, _tones(picture))
    seen = np.lib.stride_tricks.sliding_window_view(framed, (5, 5))[::3, ::3].transpose(1, 0, 3, 2)[:steps]
    places = (np.ascontiguousarray(seen).reshape(-1, 25) @ layer.weights).reshape(-1, 9, layer.bias.size)
    best: Numbers = places[:, 0] + layer.bias
    for place in range(1, 9):
        np.maximum(best, places[:, place] + layer.bias, out=best)
    return _rounded(np.tanh(best, out=best)).reshape(steps, height // 3, layer.bias.size)


def _tones(picture: Grey) -> Numbers:
    """From grey to between ink (-127) and paper (127), judged by what lies on the middle of the line."""
    middle = picture[picture.shape[0] // 2].astype(np.int16)
    before, here, after = middle[:-2], middle[1:-1], middle[2:]
    low = here[((here < before) & (here <= after)) | ((here <= before) & (here < after))]
    high = here[((here > before) & (here >= after)) | ((here >= before) & (here > after))]
    dark, light = _share(low, _DARK, 0.0), _share(high, _LIGHT, 255.0)
    reach = (light - dark) / 2 if light > dark else 1.0
    tones = np.rint((UNIT + 1) * ((np.arange(256) - dark) / reach - 1))
    found: Numbers = np.clip(tones, -UNIT, UNIT).astype(np.float32)
    return found


def _share(tones: NDArray[np.int16], share: float, otherwise: float) -> float:
    """The tone that this share of these is under, between whole tones by how many there are of one."""
    if tones.size == 0:
        return otherwise
    counts = np.bincount(tones, minlength=256)
    upto = np.cumsum(counts)
    target = max(1.0, share * tones.size)
    tone = int(np.searchsorted(upto, target))
    return float(tone + 1 - (upto[tone] - target) / counts[tone])


def _down(layer: Recurrent, seen: Numbers) -> Numbers:
    """Steps × features: what is left after a look at each step from top to bottom."""
    found = np.empty((len(seen), layer.size), np.float32)
    for start in range(0, len(seen), _ROWS):
        part = seen[start : start + _ROWS]
        kept = np.zeros((len(part), layer.size), np.float32)
        told = kept
        for row in range(part.shape[1]):
            gates = part[:, row] @ layer.into.weights
            gates += layer.into.bias
            if row:
                gates += told @ layer.back
            told, kept = _remembered(gates, kept)
        found[start : start + _ROWS] = told
    return found


def _along(layer: Recurrent, values: Numbers, lengths: NDArray[np.int64]) -> Numbers:
    """Steps × features of lines after each other, the longest first: what an LSTM tells at each step of each line."""
    into = values @ layer.into.weights
    into += layer.into.bias
    ends = np.cumsum(lengths)
    first, way = (ends - 1, -1) if layer.backwards else (ends - lengths, 1)
    found = np.empty((len(values), layer.size), np.float32)
    told = kept = np.zeros((len(lengths), layer.size), np.float32)
    going = np.searchsorted(-lengths, -np.arange(int(lengths[0])), side="left")
    for step, lines in enumerate(going):
        at = first[:lines] + way * step
        gates = into[at]
        if step:
            gates += told[:lines] @ layer.back
        told, kept = _remembered(gates, kept[:lines])
        found[at] = told
    return found


def _remembered(gates: Numbers, kept: Numbers) -> tuple[Numbers, Numbers]:
    """What an LSTM tells and keeps: from the sums of its cell and of its gates in, forget and out, and what it kept."""
    size = kept.shape[1]
    np.tanh(gates, out=gates)
    opened = gates[:, size:]
    opened += 1
    opened *= 0.5
    now = gates[:, 2 * size : 3 * size] * kept
    now += gates[:, :size] * gates[:, size : 2 * size]
    np.clip(now, -_MOST, _MOST, out=now)
    told = np.tanh(now)
    told *= gates[:, 3 * size :]
    return _rounded(told), now


def _rounded(values: Numbers) -> Numbers:
    """Values from -1 to 1 as whole `UNIT`s."""
    values *= UNIT
    return np.rint(values, out=values)


def _likely(layer: Dense, values: Numbers) -> Numbers:
    sums = values @ layer.weights
    sums += layer.bias
    sums -= sums.max(axis=1, keepdims=True)
    likely: Numbers = np.exp(sums, out=sums)
    likely /= likely.sum(axis=1, keepdims=True)
    return likely
