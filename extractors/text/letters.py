"""What the letters on a grey picture look like, before anything is read: where, how high, how they run.

One look at the connected black shapes answers several questions cheaply: is the page blank, is this picture text at
all, how much must it be enlarged, does it lie on its side, how far is it askew.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.text.pixels import Grey, tone

Boxes = NDArray[np.float64]
"""n × 4: left, top, width, height in pixels of the picture that was given."""

Along = NDArray[np.float64]
"""Where the letters begin in one direction, or how far they reach in it."""

LOOK = 1_800
"""Pixels of the longer side at which shapes are counted: small enough to be quick, enough for 8-point letters."""
_NOISY = 2.0
"""Tones of grain from which it is smoothed before shapes are counted."""
_MILD = 0.6
_SPECK = 10
"""Pixels; smaller shapes are dust."""
_LONGEST = 25.0
"""Times its height: a shape wider than this is no word."""
_NONE: Boxes = np.zeros((0, 4))
_FEW = 25
"""Fewer letter-like shapes than this say nothing about direction or angle."""
_CLOSE = 0.5
"""Letters' heights between two letters of one word, at most."""


@dataclass(frozen=True, slots=True)
class Letters:
    boxes: Boxes
    """Of letter-like shapes."""
    runs: Boxes
    """Of shapes as high as letters and as wide as words: letters that touch each other."""
    size: tuple[int, int]
    """Height and width of the picture."""
    ink: int
    """All dark shapes that are more than specks, letters or not."""
    around: NDArray[np.float64]
    """Left, top, right and bottom of all those shapes together."""

    @property
    def count(self) -> int:
        return len(self.boxes)

    @property
    def height(self) -> float:
        """Pixels of the usual letter (about that of a lower-case `x`); 0 when there are none."""
        return float(np.median(self.boxes[:, 3])) if self.count else 0.0

    @property
    def blank(self) -> bool:
        return self.ink < 4

    def only(self, these: NDArray[np.bool_]) -> "Letters":
        """Some of the letters, as if nothing else were there."""
        boxes = self.boxes[these]
        return Letters(boxes, _NONE, self.size, len(boxes), _hull(boxes))

    def written(self) -> "Letters":
        """The letters, those that touch each other as one."""
        boxes = np.concatenate([self.boxes, self.runs])
        return Letters(boxes, _NONE, self.size, len(boxes), _hull(boxes))

    def sideways(self) -> bool:
        """Whether lines run up or down: a letter's nearest neighbour is then above or below it, and more letters stand
        close above one another than close beside. In a column of lone figures only the first of the two holds."""
        if self.count < _FEW:
            return False
        across, along = self._to_nearest()
        return float(np.mean(np.abs(along) > np.abs(across))) > 0.6 and self._close_above() > self._close_beside()

    def standing(self) -> float:
        """From 1 (upright) to -1 (upside down), for level lines; 0 when too few letters say anything. Of tall letters
        beside low ones, more rise (b, d, f, h, k, l, t, capitals, figures) than hang (g, j, p, q, y)."""
        if self.count < _FEW:
            return 0.0
        one, other = self._neighbours()
        tall = self.boxes[:, 3][one] > self.boxes[:, 3][other]
        high, low = self.boxes[np.where(tall, one, other)], self.boxes[np.where(tall, other, one)]
        times = high[:, 3] / low[:, 3]
        rises = low[:, 1] - high[:, 1]
        hangs = high[:, 1] + high[:, 3] - low[:, 1] - low[:, 3]
        clear = (times > 1.2) & (times < 1.9) & (np.abs(rises - hangs) > 0.12 * low[:, 3])
        if np.count_nonzero(clear) < _FEW:
            return 0.0
        return float(np.mean(np.sign((rises - hangs)[clear])))

    def angle(self) -> float:
        """Degrees clockwise that the lines are off level, within ±15; 0 when there are too few letters to say."""
        if self.count < _FEW:
            return 0.0
        x = self.boxes[:, 0] + self.boxes[:, 2] / 2
        y = self.boxes[:, 1] + self.boxes[:, 3]
        fine, best = max(1.0, self.height / 4), 0.0
        for reach, step in ((15.0, 0.5), (0.6, 0.1), (0.12, 0.02)):
            angles = np.arange(best - reach, best + reach + step / 2, step)
            best = float(angles[int(np.argmax([_crowding(x, y, one, fine) for one in angles]))])
        return best if abs(best) <= 15 else 0.0

    def _to_nearest(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """For a sample of letters, the way to the nearest other one."""
        x = self.boxes[:, 0] + self.boxes[:, 2] / 2
        y = self.boxes[:, 1] + self.boxes[:, 3] / 2
        some = self._sample()
        across, along = x[None, :] - x[some, None], y[None, :] - y[some, None]
        far = across**2 + along**2
        far[np.arange(len(some)), some] = np.inf
        nearest = np.argmin(far, axis=1)
        row = np.arange(len(some))
        return across[row, nearest], along[row, nearest]

    def _close_beside(self) -> int:
        """How many letters of the sample have one close beside them."""
        left, top, wide, high = self.boxes.T
        return self._close(left, wide, top, high)

    def _close_above(self) -> int:
        left, top, wide, high = self.boxes.T
        return self._close(top, high, left, wide)

    def _close(self, start: Along, length: Along, side: Along, width: Along) -> int:
        """How many letters of the sample have one within reach in one direction, most of the lesser side shared."""
        some, end, edge = self._sample(), start + length, side + width
        white = np.maximum(start[some, None], start) - np.minimum(end[some, None], end)
        shared = np.minimum(edge[some, None], edge) - np.maximum(side[some, None], side)
        near = (white >= 0) & (white < _CLOSE * self.height) & (shared > 0.5 * np.minimum(width[some, None], width))
        return int(np.count_nonzero(near.any(axis=1)))

    def _neighbours(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """For a sample of letters that have one, the next letter on their line."""
        x = self.boxes[:, 0] + self.boxes[:, 2] / 2
        y = self.boxes[:, 1] + self.boxes[:, 3] / 2
        some = self._sample()
        reach = np.maximum(self.boxes[some, 3][:, None], self.boxes[None, :, 3])
        across = x[None, :] - x[some, None]
        level = np.abs(y[None, :] - y[some, None]) < 0.6 * reach
        across[(across <= 0) | (across > 3 * reach) | ~level] = np.inf
        following = np.argmin(across, axis=1)
        has = np.isfinite(across[np.arange(len(some)), following])
        return some[has], following[has]

    def _sample(self) -> NDArray[np.int64]:
        return np.linspace(0, self.count - 1, min(self.count, 250)).astype(np.int64)


def _crowding(x: NDArray[np.float64], y: NDArray[np.float64], degrees: float, fine: float) -> float:
    """How much the feet of the letters crowd on few lines when the page is turned back by this angle."""
    feet = (y - x * np.tan(np.radians(degrees))) / fine
    counts = np.bincount((feet - feet.min()).astype(np.int64))
    return float(np.sum(counts.astype(np.float64) ** 2))


def letters(grey: Grey) -> Letters:
    """The letter-like shapes of a picture."""
    return letters_in(dark(fitting(grey, LOOK)), (grey.shape[0], grey.shape[1]))


def letters_in(shapes: Grey, size: tuple[int, int]) -> Letters:
    """The letter-like ones of the dark shapes (255 on 0) of a picture of this size, which may be larger than they."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(shapes, connectivity=8)
    found = stats[1:].astype(np.float64)
    if len(found) == 0:
        return Letters(_NONE, _NONE, size, 0, np.zeros(4))
    _, _, wide, high, area = found.T
    solid = area / np.maximum(1, wide * high)
    like = (high >= 5) & (high <= 90) & (wide <= 2.5 * high) & (wide >= 0.12 * high) & (solid > 0.12) & (area >= 10)
    usual = _usual(high[like])
    tall = (high > 0.5 * usual) & (high < 2.5 * usual)
    like &= tall
    run = tall & (wide > 2.5 * high) & (wide < _LONGEST * high) & (solid > 0.15) & (solid < 0.8)
    ink = (area >= _SPECK) & (np.maximum(wide, high) >= 5)
    scale = size[0] / shapes.shape[0]
    around = _hull(found[ink, :4]) * scale
    return Letters(found[like, :4] * scale, found[run, :4] * scale, size, int(np.count_nonzero(ink)), around)


def _hull(boxes: Boxes) -> NDArray[np.float64]:
    if len(boxes) == 0:
        return np.zeros(4)
    ends = boxes[:, :2] + boxes[:, 2:]
    return np.concatenate([boxes[:, :2].min(axis=0), ends.max(axis=0)])


def fitting(grey: Grey, side: int) -> Grey:
    """The picture with its longer side brought down to `side` pixels; never enlarged."""
    scale = side / max(grey.shape)
    return grey if scale >= 1 else resized(grey, round(grey.shape[1] * scale), round(grey.shape[0] * scale))


def resized(grey: Grey, wide: int, high: int) -> Grey:
    """The picture in another size, as sharp as that allows; averaging is only worth its time when much is taken off."""
    scale = high / grey.shape[0]
    how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_LINEAR if scale > _MILD else cv2.INTER_AREA
    return cv2.resize(grey, (wide, high), interpolation=how)


def _usual(heights: NDArray[np.float64]) -> float:
    return float(np.median(heights)) if len(heights) else 0.0


def dark(grey: Grey) -> Grey:
    """255 where the picture is clearly darker than its surroundings, else 0. For looking, never for reading: a hard
    threshold before OCR loses dates."""
    noise = grain(grey)
    calm = cv2.GaussianBlur(grey, (3, 3), 0) if noise > _NOISY else grey
    reach = max(15, (max(grey.shape) // 40) | 1)
    around = cv2.blur(calm, (reach, reach))
    return cv2.threshold(cv2.subtract(around, calm), max(18.0, 4 * noise), 255, cv2.THRESH_BINARY)[1]


def grain(grey: Grey) -> float:
    """Tones by which neighbouring pixels usually differ: the camera's noise."""
    part = np.ascontiguousarray(grey[:: max(1, grey.shape[0] // 400)])
    return float(tone(cv2.absdiff(part, cv2.medianBlur(part, 3)), 0.5))
