"""What a model file of Tesseract's holds (`nld.traineddata`): the network that reads a line, its characters, its words.

Only what the models that come with Tesseract are made of is known here: a convolution, a pool, a look from top to
bottom, LSTMs along the line in either direction, and a choice of character; weights in whole numbers. Any other file
raises `UnknownModel`, and Tesseract's own network reads.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]

UNIT: Final = 127.0
"""What 1 is between two layers: values there are whole numbers, as when the network was trained."""
_NETWORK, _MARKS, _WORDS, _FIGURES, _CHARACTERS, _CODES = 17, 18, 19, 20, 21, 22
"""Places of the parts in the file."""
_WHOLE_NUMBERS, _DOUBLES = 1, 128
_RATES = 64
"""Flag of a layer that keeps how fast each of its parts learned."""
_EDGES: Final = 42
"""What a list of words starts with."""


class UnknownModel(ValueError):
    """The file is no model of the kind that is known here."""


@dataclass(frozen=True, slots=True)
class Dense:
    """Weights of a layer: inputs × outputs for inputs in `UNIT`s, and what is added to each output."""

    weights: Numbers
    bias: Numbers


@dataclass(frozen=True, slots=True)
class Recurrent:
    """An LSTM; the outputs of `into` and `back` are its input to the cell and its gates in, forget and out."""

    into: Dense
    """From its inputs."""
    back: Numbers
    """From its own last output."""
    backwards: bool = False
    """From the end of the line to its start."""

    @property
    def size(self) -> int:
        return int(self.back.shape[0])


@dataclass(frozen=True, slots=True)
class Network:
    height: int
    """Pixels that a line is brought to."""
    strokes: Dense
    """From 5 × 5 pixels, column after column, to the features of each of the 3 × 3 places in them."""
    down: Recurrent
    """From top to bottom."""
    along: tuple[Recurrent, ...]
    choice: Dense


@dataclass(frozen=True, slots=True)
class Listed:
    """Words as a graph of letters; `nodes` are found by their first edge."""

    edges: NDArray[np.uint64]
    letters: int
    """Bits of an edge that name its letter."""

    def holds(self, word: tuple[int, ...]) -> bool:
        """Whether a word, given as the characters' numbers, is listed."""
        node, ends = 0, False
        for place, letter in enumerate(word):
            edge = self._edge(node, letter)
            if edge is None:
                return False
            ends, node = bool(edge >> self.letters & 4), edge >> (self.letters + 3)
            if node == 0 and place + 1 < len(word):
                return False
        return ends

    def _edge(self, node: int, letter: int) -> int | None:
        mask = (1 << self.letters) - 1
        for place in range(node, len(self.edges)):
            edge = int(self.edges[place])
            if edge & mask == letter:
                return edge
            if edge >> self.letters & 1:  # the last one of this node
                return None
        return None


@dataclass(frozen=True, slots=True)
class Model:
    network: Network
    characters: tuple[str, ...]
    """What each output of the network stands for; "" is none. Output 0 is the space between words."""
    numbers: dict[str, int]
    """Of each character in the lists of words."""
    nothing: int
    """The output that stands for no character."""
    words: Listed
    figures: Listed
    """How figures go together with other characters; each figure is 0."""
    marks: Listed
    """What stands before and behind words, which are 0."""


def model(path: Path) -> Model:
    """The model in a file. Raises `UnknownModel` and `OSError`."""
    try:
        parts = _parts(path.read_bytes())
        network, rest = _network(parts[_NETWORK])
        names = _names(parts[_CHARACTERS].decode())
        of_output = _outputs(parts[_CODES], names)
        nothing = rest.whole_after_text()
        listed = [_listed(parts[one]) for one in (_WORDS, _FIGURES, _MARKS)]
    except (KeyError, IndexError, struct.error, UnicodeDecodeError, ValueError) as fault:
        raise UnknownModel from fault
    of_output[nothing] = ""
    characters = tuple(of_output[one] for one in range(network.choice.bias.size))
    return Model(network, characters, {name: number for number, name in enumerate(names)}, nothing, *listed)


def _parts(whole: bytes) -> dict[int, bytes]:
    (count,) = struct.unpack_from("<I", whole)
    starts = struct.unpack_from(f"<{count}q", whole, 4)
    there = [(start, part) for part, start in enumerate(starts) if start >= 0]
    ends = [start for start, _ in there[1:]] + [len(whole)]
    return {part: whole[start:end] for (start, part), end in zip(there, ends, strict=True)}


class _File:
    """A part that is read from its start to its end."""

    def __init__(self, whole: bytes) -> None:
        self._whole, self._at = whole, 0

    def of(self, kinds: str) -> tuple[int, ...]:
        found = struct.unpack_from(f"<{kinds}", self._whole, self._at)
        self._at += struct.calcsize(f"<{kinds}")
        return found

    def one(self, kind: str) -> int:
        return self.of(kind)[0]

    def text(self) -> str:
        (found,) = struct.unpack_from(f"{self.one('I')}s", self._whole, self._at)
        self._at += len(found)
        return str(found, "ascii")

    def skip(self, size: int) -> None:
        self._at += size

    def weights(self) -> tuple[Numbers, Numbers]:
        """Outputs × inputs, and what is added; for inputs in `UNIT`s."""
        if self.one("B") & (_WHOLE_NUMBERS | _DOUBLES) != _WHOLE_NUMBERS | _DOUBLES:
            raise UnknownModel
        outputs, inputs = self.of("II")
        self.skip(1)
        whole = np.frombuffer(self._whole, np.int8, outputs * inputs, self._at).reshape(outputs, inputs)
        self.skip(outputs * inputs)
        count = self.one("I")
        scales = np.frombuffer(self._whole, "<f8", count, self._at)[:outputs].astype(np.float32)
        self.skip(8 * count)
        real = whole.astype(np.float32) * scales[:, None]
        return real[:, :-1] / np.float32(UNIT), real[:, -1]

    def whole_after_text(self) -> int:
        """The output for no character, which stands behind the network's description and three other numbers."""
        self.text()
        return self.of("iiii")[3]


@dataclass(frozen=True, slots=True)
class _Layer:
    kind: str
    inputs: int
    sizes: tuple[int, ...] = ()
    dense: tuple[tuple[Numbers, Numbers], ...] = ()
    within: tuple["_Layer", ...] = ()


def _layer(file: _File) -> _Layer:
    if file.one("b") != 0:
        raise UnknownModel
    kind = file.text()
    _, _, flags, inputs, _, _ = file.of("bbiiii")
    file.text()
    match kind:
        case "Series" | "RTLReversed" | "XYTranspose":
            within = tuple(_layer(file) for _ in range(file.one("I")))
            if flags & _RATES:
                file.skip(4 * file.one("I"))
            return _Layer(kind, inputs, within=within)
        case "Input":
            return _Layer(kind, inputs, file.of("iiiii"))
        case "Convolve" | "Maxpool":
            return _Layer(kind, inputs, file.of("ii"))
        case "Tanh" | "Softmax":
            return _Layer(kind, inputs, dense=(file.weights(),))
        case "LSTM" | "SummLSTM":
            file.skip(4)
            return _Layer(kind, inputs, dense=tuple(file.weights() for _ in range(4)))
    raise UnknownModel


def _network(part: bytes) -> tuple[Network, _File]:
    file = _File(part)
    whole = _layer(file)
    seen, strokes, pool, down, *along, choice = whole.within
    known = (
        [one.kind for one in (whole, seen, strokes, pool, down, choice)]
        == ["Series", "Input", "Series", "Maxpool", "XYTranspose", "Softmax"]
        and [(one.kind, one.sizes) for one in strokes.within] == [("Convolve", (1, 1)), ("Tanh", ())]
        and (seen.sizes[1] % 3, seen.sizes[3], pool.sizes) == (0, 1, (3, 3))
        and [one.kind for one in down.within] == ["SummLSTM"]
    )
    if not known:
        raise UnknownModel
    found = Network(
        seen.sizes[1],
        _strokes(*strokes.within[1].dense[0]),
        _recurrent(down.within[0]),
        tuple(_along(along)),
        _dense(*choice.dense[0]),
    )
    return found, file


def _along(layers: list[_Layer]) -> Iterator[Recurrent]:
    for one in layers:
        backwards = one.kind == "RTLReversed"
        inner = one.within[0] if backwards else one
        if inner.kind != "LSTM":
            raise UnknownModel
        yield _recurrent(inner, backwards=backwards)


def _dense(weights: Numbers, bias: Numbers) -> Dense:
    return Dense(np.ascontiguousarray(weights.T), bias)


def _strokes(weights: Numbers, bias: Numbers) -> Dense:
    """A look at 3 × 3 pixels from nine places, so that one product of matrices does for all nine."""
    found = np.zeros((5, 5, 9, bias.size), np.float32)
    for place in range(9):
        across, along = divmod(place, 3)
        found[across : across + 3, along : along + 3, place] = weights.T.reshape(3, 3, bias.size)
    return Dense(found.reshape(25, 9 * bias.size), bias)


def _recurrent(layer: _Layer, *, backwards: bool = False) -> Recurrent:
    """Gates are half of what they are in the file: a logistic curve is a tanh of half of it."""
    halves = [np.float32(half) for half in (1.0, 0.5, 0.5, 0.5)]
    weights = np.concatenate([one * half for (one, _), half in zip(layer.dense, halves, strict=True)])
    bias = np.concatenate([one * half for (_, one), half in zip(layer.dense, halves, strict=True)])
    into = _dense(weights[:, : layer.inputs], bias)
    return Recurrent(into, np.ascontiguousarray(weights[:, layer.inputs :].T), backwards)


def _names(listed: str) -> list[str]:
    """Characters by number; the first one is the space."""
    count, *rows = listed.split("\n")
    return [" ", *(row.split(" ", 1)[0] for row in rows[1 : int(count)])]


def _outputs(part: bytes, names: list[str]) -> dict[int, str]:
    """The character that each output stands for. Models that spell characters out with several are not known here."""
    file, found = _File(part), dict[int, str]()
    for number in range(file.one("I")):
        _, length = file.of("bI")
        if length != 1:
            raise UnknownModel
        found.setdefault(file.one("i"), names[number])
    return found


def _listed(part: bytes) -> Listed:
    mark, characters, count = struct.unpack_from("<hii", part)
    if mark != _EDGES:
        raise UnknownModel
    return Listed(np.frombuffer(part, "<u8", count, 10), characters.bit_length())
