"""PP-OCR, an OCR engine of quite another make than Tesseract: for second opinions, and for pages that Tesseract reads
badly. It finds lines by a network of its own and knows worn print, photographs and running hands.

The networks come with the package RapidOCR and run in ONNX Runtime (docs/adr/0015-second-engine.md). Characters that no
Dutch paper holds are not considered.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.evidence import Box, Word
from extractors.problems import TookTooLong
from extractors.text.pixels import Grey, tone

_SIDE: Final = 1280
"""Pixels of the longer side in which lines are looked for."""
_HIGH: Final = 48
"""Pixels of a line as the network reads it."""
_LEAST_WIDE: Final = 16
_TOGETHER: Final = 6
"""Lines read in one go, of nearly one width."""
_WASTE: Final = 1.25
"""How much wider than the narrowest of them the widest may be: narrower ones are filled up."""
_BLANK: Final = 0
_PUNCTUATION: Final = frozenset(" .,:;/-–—()[]'\"&+%€@#*!?=_·•|<>°½¼¾×✓☑☒□→´`’‘“”\\")
_LETTERS_WITH_SIGNS: Final = frozenset("áàâäãåçéèêëíìîïñóòôöõøúùûüýÿšžœæßÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜÝŠŽŒÆ")

Corners = NDArray[np.float32]
"""4 × 2: left top, right top, right bottom, left bottom, in pixels."""


@dataclass(frozen=True, slots=True)
class _Networks:
    finds: Any
    """RapidOCR: a picture in three colours → corners of its lines."""
    reads: Any
    """Runs the reading network: pictures → likelihoods of characters, step by step."""
    characters: tuple[str, ...]
    """By their number in the network; the first is no character."""
    allowed: NDArray[np.intp]
    """Numbers of the characters that a Dutch paper may hold."""


def prepare() -> None:
    """Loads the networks, so that the processes forked from this one need not."""
    _networks()


def version() -> str:
    """For instance `PP-OCRv6 3.10.0`."""
    from importlib.metadata import version as of

    return f"PP-OCRv6 {of('rapidocr')}"


def page_words(picture: Grey, seconds: float) -> tuple[Word, ...]:
    """Words of an upright grey picture, line by line, boxes in fractions of it. Raises `TookTooLong`."""
    until = time.monotonic() + seconds
    colours = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)
    found = _networks().finds(colours, use_det=True, use_cls=False, use_rec=False).boxes
    if found is None or len(found) == 0:
        return ()
    corners = sorted((_ordered(one) for one in found), key=lambda one: float(one[:, 1].mean()))
    read = _read([_upright(picture, one) for one in corners], "", until)
    height, width = picture.shape
    return tuple(
        Word(text, _box(one, start, end, width, height), score)
        for one, line in zip(corners, read, strict=True)
        for text, start, end, score in line
    )


def lines(pictures: Sequence[Grey], only: str, seconds: float) -> list[tuple[Word, ...]]:
    """Words of pictures that hold one line each, boxes in fractions of each; `only` names the characters that may be
    found, empty: any. Raises `TookTooLong`."""
    read = _read(pictures, only, time.monotonic() + seconds)
    return [tuple(Word(text, Box(start, 0.0, end, 1.0), score) for text, start, end, score in line) for line in read]


@lru_cache(maxsize=1)
def _networks() -> _Networks:
    # not at the top: papers with a text layer are read without, and loading takes a second
    from rapidocr import RapidOCR

    engine = RapidOCR(
        params={
            "Global.log_level": "critical",
            # one page, one core: the pages are read side by side
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Det.limit_side_len": _SIDE,
            "Det.limit_type": "max",
        }
    )
    # it loads the reading network when it first reads
    engine(np.full((_HIGH, _HIGH, 3), 255, np.uint8), use_det=False, use_cls=False, use_rec=True)
    characters = tuple(engine.text_rec.postprocess_op.character)
    allowed = np.array([k for k, one in enumerate(characters) if k == _BLANK or _is_dutch(one)])
    return _Networks(engine, engine.text_rec.session, characters, allowed)


def _is_dutch(character: str) -> bool:
    plain = len(character) == 1 and character.isascii() and character.isalnum()
    return plain or character in _PUNCTUATION or character in _LETTERS_WITH_SIGNS


# --- pictures of lines


def _ordered(corners: NDArray[Any]) -> Corners:
    return np.asarray(corners, np.float32).reshape(4, 2)


def _upright(picture: Grey, corners: Corners) -> Grey:
    """The line cut out and laid level."""
    wide = max(1, round(float(np.linalg.norm(corners[0] - corners[1]) + np.linalg.norm(corners[3] - corners[2])) / 2))
    high = max(1, round(float(np.linalg.norm(corners[0] - corners[3]) + np.linalg.norm(corners[1] - corners[2])) / 2))
    onto = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, onto)
    return cv2.warpPerspective(picture, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def _box(corners: Corners, start: float, end: float, width: int, height: int) -> Box:
    """Where a part of a line stands on its page."""
    (top_left, top_right, bottom_right, bottom_left) = corners
    points = [
        edge[0] + (edge[1] - edge[0]) * part
        for edge in ((top_left, top_right), (bottom_left, bottom_right))
        for part in (start, end)
    ]
    across, along = [float(one[0]) / width for one in points], [float(one[1]) / height for one in points]
    return Box(max(0.0, min(across)), max(0.0, min(along)), min(1.0, max(across)), min(1.0, max(along)))


# --- reading them

_HALF: Final = 1.0
"""Steps of the network: half of a character, at most."""
_Sign = tuple[str, int, int, float]
"""A character, the steps of the network at which it begins and ends, and how sure it is."""
Spelled = tuple[str, float, float, float]
"""A word, where it begins and ends in its line (0..1), and how sure each of its characters is, at least."""


def _read(pictures: Sequence[Grey], only: str, until: float) -> list[list[Spelled]]:
    """The words of each line; lines of nearly one width are read together."""
    sized = [_sized(one) for one in pictures]
    found: list[list[Spelled]] = [[] for _ in sized]
    for batch in _batches([one.shape[1] for one in sized]):
        if time.monotonic() > until:
            raise TookTooLong
        widest = max(sized[k].shape[1] for k in batch)
        likely = _networks().reads(np.stack([_filled(sized[k], widest) for k in batch]))
        for k, steps in zip(batch, likely, strict=True):
            found[k] = _spelled(steps, only, widest / sized[k].shape[1])
    return found


def _batches(widths: Sequence[int]) -> Iterator[list[int]]:
    batch: list[int] = []
    for k in sorted(range(len(widths)), key=lambda k: widths[k]):
        if batch and (len(batch) == _TOGETHER or widths[k] > _WASTE * widths[batch[0]]):
            yield batch
            batch = []
        batch.append(k)
    if batch:
        yield batch


def _sized(picture: Grey) -> Grey:
    height, width = picture.shape
    wide = max(_LEAST_WIDE, round(width * _HIGH / height))
    return np.asarray(cv2.resize(picture, (wide, _HIGH), interpolation=cv2.INTER_CUBIC), np.uint8)


def _filled(picture: Grey, width: int) -> NDArray[np.float32]:
    """3 × 48 × width, from -1 (black) to 1; what is added is the tone of the paper."""
    room = width - picture.shape[1]
    full = cv2.copyMakeBorder(picture, 0, 0, 0, room, cv2.BORDER_CONSTANT, value=[float(tone(picture, 0.8))])
    return np.repeat((full.astype(np.float32) / 127.5 - 1.0)[None], 3, axis=0)


def _spelled(steps: NDArray[np.float32], only: str, filled: float) -> list[Spelled]:
    """The words that the likeliest characters spell; `filled` is how much wider the picture was made."""
    networks = _networks()
    numbers = networks.allowed
    if only:
        numbers = np.array([k for k in numbers if k == _BLANK or networks.characters[k] in only])
    among = steps[:, numbers]
    best = numbers[among.argmax(axis=1)]
    sure = among.max(axis=1)
    signs = []
    for number, run in groupby(range(len(best)), key=lambda step: int(best[step])):
        at = list(run)
        if number != _BLANK:
            signs.append((networks.characters[number], at[0], at[-1] + 1, float(sure[at].max())))
    length = len(best) / filled
    return [_word(word, length) for word in _words(signs)]


def _word(signs: "Sequence[_Sign]", length: float) -> Spelled:
    """The network is struck by the middle of a character: half of one is added at both ends."""
    start, end = signs[0][1], signs[-1][2]
    half = 0.5 * (end - start - 1) / max(1, len(signs) - 1) if len(signs) > 1 else _HALF
    half = min(half, _HALF)
    text = "".join(one[0] for one in signs)
    return text, max(0.0, (start - half) / length), min(1.0, (end + half) / length), min(one[3] for one in signs)


def _words(signs: "Sequence[_Sign]") -> "Iterator[list[_Sign]]":
    for space, run in groupby(signs, key=lambda one: not one[0].strip()):
        if not space:
            yield list(run)
