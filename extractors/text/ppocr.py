"""PP-OCR, an OCR engine of quite another make than Tesseract, for pages that Tesseract reads badly: it finds lines by a
network of its own and knows worn print, photographs and running hands.

Two networks from the package RapidOCR run in ONNX Runtime, in this process and on one core; nothing else of that
package is used: it would look for files on the network (docs/adr/0015-second-engine.md). Characters that no Dutch paper
holds are not considered. Loaded when a page first needs it: papers with a text layer are read without.
"""

import os
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import metadata
from importlib.util import find_spec
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.evidence import Box, Word
from extractors.problems import OutOfMemory, ReaderCrashed, TookTooLong
from extractors.text.pixels import Grey, tone
from extractors.text.written import Sign, written

# no version of ONNX Runtime may report to its maker; ours has no means to, later ones look at this when they are loaded
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

_PACKAGE: Final = "rapidocr"
_FINDS, _READS = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"
_NO_MESSAGES: Final = 4
"""ONNX Runtime's word for it: only what ends the process is told."""
_NO_MEMORY: Final = ("bad_alloc", "Failed to allocate")
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
Tones = NDArray[np.float32]
"""Pictures as networks want them: number × 3 × height × width, from -1 (black) to 1."""


@cache
def version() -> str:
    """For instance `PP-OCRv6 3.10.0 onnxruntime 1.32.0`."""
    return f"PP-OCRv6 {metadata.version(_PACKAGE)} onnxruntime {metadata.version('onnxruntime')}"


def page_words(picture: Grey, seconds: float) -> tuple[Word, ...]:
    """Words of an upright grey picture, line by line, boxes in fractions of it.

    Raises `TookTooLong`, `OutOfMemory`, `ReaderCrashed`."""
    until = time.monotonic() + seconds
    corners = sorted(_found(picture), key=lambda one: float(one[:, 1].mean()))
    read = _read([_upright(picture, one) for one in corners], until)
    height, width = picture.shape
    return tuple(
        Word(text, _box(one, start, end, width, height), score)
        for one, line in zip(corners, read, strict=True)
        for text, start, end, score in line
    )


def line_words(pictures: Sequence[Grey], seconds: float) -> list[tuple[Word, ...]]:
    """The words in pictures of one line each, boxes in fractions of the picture.

    Raises `TookTooLong`, `OutOfMemory`, `ReaderCrashed`."""
    read = _read(pictures, time.monotonic() + seconds)
    return [tuple(Word(text, Box(start, 0.0, end, 1.0), score) for text, start, end, score in line) for line in read]


# --- the networks


@dataclass(frozen=True, slots=True)
class _Reading:
    """The network that reads lines."""

    session: Any
    characters: tuple[str, ...]
    """By their number in the network; the first is no character."""
    allowed: NDArray[np.intp]
    """Numbers of the characters that a Dutch paper may hold."""


@lru_cache(maxsize=1)
def _finding() -> Any:
    return _session(_FINDS)


@lru_cache(maxsize=1)
def _reading() -> _Reading:
    session = _session(_READS)
    listed = session.get_modelmeta().custom_metadata_map["character"].splitlines()
    characters = ("", *listed, " ")
    allowed = np.array([k for k, one in enumerate(characters) if k == _BLANK or _is_dutch(one)])
    return _Reading(session, characters, allowed)


def _session(network: str) -> Any:
    import onnxruntime

    found = find_spec(_PACKAGE)  # its files, without running it
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(_PACKAGE)
    options = onnxruntime.SessionOptions()
    # pages are read side by side; and without threads or a store of memory, a worker keeps to its limits
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = _NO_MESSAGES
    path = Path(found.submodule_search_locations[0], "models", network)
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _run(session: Any, tones: Tones) -> NDArray[np.float32]:
    """What a network makes of pictures. Raises `OutOfMemory`, `ReaderCrashed`."""
    from onnxruntime.capi.onnxruntime_pybind11_state import Fail, RuntimeException

    try:
        answer: NDArray[np.float32] = session.run(None, {session.get_inputs()[0].name: tones})[0]
    except (Fail, RuntimeException) as fault:
        raise (OutOfMemory if any(one in str(fault) for one in _NO_MEMORY) else ReaderCrashed) from fault
    return answer


def _is_dutch(character: str) -> bool:
    plain = len(character) == 1 and character.isascii() and character.isalnum()
    return plain or character in _PUNCTUATION or character in _LETTERS_WITH_SIGNS


# --- where lines are

_SIDE: Final = 1280
"""Pixels of the longer side in which lines are looked for."""
_STEP: Final = 32
"""The network takes sides that are a multiple of so many pixels."""
_INK, _LINE = 0.3, 0.5
"""How likely a pixel belongs to a line, at least, and on average the pixels of a line."""
_GROWN: Final = 1.6
"""The network marks the core of a line; by this it grows to the whole of it, in parts of its area over its outline."""
_LEAST, _LEAST_GROWN = 3.0, 5.0
"""Pixels of the shorter side of a core and of a line, at least."""


def _found(picture: Grey) -> list[Corners]:
    """Where lines stand on a page."""
    height, width = picture.shape
    scale = min(1.0, _SIDE / max(height, width))
    high, wide = (max(_STEP, round(side * scale / _STEP) * _STEP) for side in (height, width))
    small = cv2.resize(picture, (wide, high))
    likely = _run(_finding(), _tones(small)[None])[0, 0]
    mask = cv2.dilate((likely > _INK).astype(np.uint8), np.ones((2, 2), np.uint8))
    cores, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    on_page = np.array([width / wide, height / high], np.float32)
    most = np.array([width - 1, height - 1], np.float32)
    grown = (_grown(core, likely) for core in cores)
    return [np.clip(one * on_page, 0, most) for one in grown if one is not None]


def _grown(core: NDArray[Any], likely: NDArray[np.float32]) -> Corners | None:
    """The line around a core; None where there is too little of it."""
    middle, (wide, high), turned = cv2.minAreaRect(core)
    if min(wide, high) < _LEAST or _mean(likely, cv2.boxPoints((middle, (wide, high), turned))) < _LINE:
        return None
    more = _GROWN * wide * high / (wide + high)
    if min(wide, high) + more < _LEAST_GROWN:
        return None
    return _ordered(cv2.boxPoints((middle, (wide + more, high + more), turned)))


def _mean(likely: NDArray[np.float32], corners: NDArray[Any]) -> float:
    """Of the pixels within."""
    height, width = likely.shape
    left, top = np.clip(np.floor(corners.min(axis=0)), 0, (width - 1, height - 1)).astype(int)
    right, bottom = np.clip(np.ceil(corners.max(axis=0)), 0, (width - 1, height - 1)).astype(int)
    within = np.zeros((bottom - top + 1, right - left + 1), np.uint8)
    cv2.fillPoly(within, [(corners - (left, top)).astype(np.int32)], (1,))
    return float(cv2.mean(likely[top : bottom + 1, left : right + 1], within)[0])


def _ordered(corners: NDArray[Any]) -> Corners:
    """Left top, right top, right bottom, left bottom."""
    across = corners[np.argsort(corners[:, 0], kind="stable")]
    (left_top, left_bottom), (right_top, right_bottom) = (
        pair[np.argsort(pair[:, 1], kind="stable")] for pair in (across[:2], across[2:])
    )
    return np.array([left_top, right_top, right_bottom, left_bottom], np.float32)


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
_MAYBE: Final = 0.004
"""How likely another character must be, at least, to be thought of."""
_THOUGHT_OF: Final = 5
"""Characters in one place, at most."""
Spelled = tuple[str, float, float, float]
"""A word, where it begins and ends in its line (0..1), and how sure each of its characters is, at least."""


def _read(pictures: Sequence[Grey], until: float) -> list[list[Spelled]]:
    """The words of each line; lines of nearly one width are read together."""
    sized = [_sized(one) for one in pictures]
    found: list[list[Spelled]] = [[] for _ in sized]
    for batch in _batches([one.shape[1] for one in sized]):
        if time.monotonic() > until:
            raise TookTooLong
        widest = max(sized[k].shape[1] for k in batch)
        likely = _run(_reading().session, np.stack([_filled(sized[k], widest) for k in batch]))
        for k, steps in zip(batch, likely, strict=True):
            found[k] = _spelled(steps, widest / sized[k].shape[1])
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


def _filled(picture: Grey, width: int) -> Tones:
    """One picture of so many pixels wide; what is added is the tone of the paper."""
    room = width - picture.shape[1]
    full = cv2.copyMakeBorder(picture, 0, 0, 0, room, cv2.BORDER_CONSTANT, value=[float(tone(picture, 0.8))])
    return _tones(np.asarray(full, np.uint8))


def _tones(picture: Grey) -> Tones:
    """One picture."""
    return np.repeat((picture.astype(np.float32) / 127.5 - 1.0)[None], 3, axis=0)


def _spelled(steps: NDArray[np.float32], filled: float) -> list[Spelled]:
    """The words that the likeliest characters spell; `filled` is how much wider the picture was made."""
    numbers = _reading().allowed
    among = steps[:, numbers]
    best = among.argmax(axis=1)
    signs = []
    for chosen, run in groupby(range(len(best)), key=lambda step: int(best[step])):
        at = list(run)
        signs.append(_sign(among[at], numbers[chosen] == _BLANK, at[0], at[-1] + 1))
    length = len(best) / filled
    return [_word(word, length) for word in _words([one for one in signs if one is not None])]


def _sign(likely: NDArray[np.float32], nothing: bool, start: int, end: int) -> Sign | None:
    """What stands in some steps of the network, and what may stand there; None where nothing does."""
    network = _reading()
    best = likely.max(axis=0) if nothing else likely[likely.max(axis=1).argmax()]
    order = np.argsort(-best)[:_THOUGHT_OF]
    able = [
        (network.characters[network.allowed[k]], float(best[k]))
        for k in order
        if best[k] > _MAYBE or (k == order[0] and not nothing)
    ]
    if nothing:
        missed = [(text, sure) for text, sure in able if text.strip()]
        return Sign((("", 1 - missed[0][1]), *missed), start, end) if missed else None
    return Sign(tuple(able), start, end)


def _word(signs: Sequence[Sign], length: float) -> Spelled:
    """The network is struck by the middle of a character: half of one is added at both ends."""
    seen = [one for one in signs if one.text]
    start, end = seen[0].start, seen[-1].end
    half = 0.5 * (end - start - 1) / max(1, len(seen) - 1) if len(seen) > 1 else _HALF
    half = min(half, _HALF)
    text, sure = written(signs)
    return text, max(0.0, (start - half) / length), min(1.0, (end + half) / length), sure


def _words(signs: Sequence[Sign]) -> Iterator[list[Sign]]:
    for space, run in groupby(signs, key=lambda one: one.text.isspace()):
        word = list(run)
        if not space and any(one.text for one in word):
            yield from apart(word)


_RUN_TOGETHER: Final = re.compile(r"(\d{1,2}\.?)?((?!ste)[A-Z]?[a-zë]{2,})((?:19|20)\d{2})?[.,;:]?")
"""A day, a word and a year; the network overlooks narrow spaces. `4DKL`, `1ste` and `13u00` are words."""


def apart(word: Sequence[Sign]) -> Iterator[list[Sign]]:
    """The words that were run together: `6januari2022` in three."""
    ends = [0]
    for one in word:
        ends.append(ends[-1] + len(one.text))
    parts = _RUN_TOGETHER.fullmatch("".join(one.text for one in word))
    at = [parts.start(part) for part in (2, 3) if parts[part] and parts.start(part)] if parts else []
    cuts = [0, *(ends.index(one) for one in at if one in ends), len(word)]
    for start, end in pairwise(cuts):
        if any(one.text for one in word[start:end]):
            yield list(word[start:end])
