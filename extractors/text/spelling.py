"""From the likelihood of each character at each step along a line to the words on it, with a score for each.

The likeliest character of each step is nearly always the whole answer. Where it is not, other ways to read the word are
weighed, and one that is a word of the language (or figures that go together as dates and numbers do) is believed
before one that is none, by as much as Tesseract does. Scores are on Tesseract's scale too: of the least likely
character, and lower for what is no word.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from extractors.text.model import Model, Numbers

_STEP_COST: Final = 0.085
"""What each step costs, so that a word of the language stands a chance against shorter nonsense."""
_NO_WORD: Final = 2.25
"""Times by which doubt weighs more in what is no word."""
_SCALE: Final = 0.35
"""Of a score for each unit of doubt."""
_IMPOSSIBLE: Final = 25 / 7
"""Doubt from which there is no word at all."""
_LEAST: Final = 1e-9
_PLAIN, _PLAIN_NO_WORD = 0.8, 0.96
"""Likelihood of its least likely step from which a word is not weighed against others."""
_LIKELY: Final = 0.004
"""Of a character at a step, from which it is weighed."""
_WAYS: Final = 10
"""To read a stretch, kept at each step."""
_HARDLY, _MORE_WAYS = 1e-5, 30
"""The same two where only some characters may stand."""
_LONGEST: Final = 300
"""Steps of a stretch that is weighed, at most: no word is so long, dirt may be."""
_SPACE: Final = 0.05
"""Likelihood of a space from which there may be one."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A word and the steps that it stands on: from the first up to, not including, the last."""

    text: str
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Possible:
    """What a stretch may be, and how likely that is, of the likeliest way to read it."""

    text: str
    share: float


@dataclass(frozen=True, slots=True)
class _Run:
    """Steps in a row on which the same character is read."""

    output: int
    start: int
    end: int


class Speller:
    """Reads what a model's network saw."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._space = model.characters.index(" ")
        self._known = lru_cache(20_000)(self._listed)

    def words(self, likely: Numbers) -> list[Spelled]:
        """The words of a line, from left to right; `likely`: steps × outputs."""
        if not len(likely):
            return []
        path = likely.argmax(axis=1)
        doubts = self._doubts(likely, path)
        spaces = self._hidden_spaces(likely)
        weighed = [part for part in self._stretches(likely, path) if self._doubtful(path, doubts, spaces, *part)]
        for start, end in weighed:
            path[start:end] = self._weighed(likely[start:end], path[start:end])
        return list(self._spelled(path, self._doubts(likely, path) if weighed else doubts))

    def knows(self, text: str) -> bool:
        """Whether a text is a word of the language, or figures as they go together."""
        return self._known(text)

    def as_one_of(self, likely: Numbers, characters: str, fits: Callable[[str], bool]) -> Possible | None:
        """The likeliest text of these characters that fits on a stretch of a line; None when nothing does."""
        if not 0 < len(likely) <= _LONGEST:
            return None
        allowed = [n for n, one in enumerate(self.model.characters) if one and set(one) <= set(characters)]
        some = np.zeros_like(likely)
        some[:, [*allowed, self.model.nothing]] = likely[:, [*allowed, self.model.nothing]]
        ways = _ways(some, self.model.nothing, _HARDLY, _MORE_WAYS)
        texts = {self._said(way): chance for way, chance in ways.items()}
        best = max((text for text in texts if fits(text)), key=texts.__getitem__, default=None)
        if best is None:
            return None
        free = max(_ways(likely, self.model.nothing).values())
        return Possible(best, texts[best] / max(free, _LEAST))

    def _said(self, way: tuple[int, ...]) -> str:
        return "".join(self.model.characters[one] for one in way)

    def _runs(self, path: NDArray[np.int64]) -> list[_Run]:
        edges = [0, *(np.flatnonzero(np.diff(path)) + 1).tolist(), len(path)]
        outputs = path[edges[:-1]].tolist()
        every = zip(outputs, edges, edges[1:], strict=False)
        return [_Run(output, start, end) for output, start, end in every if output != self.model.nothing]

    def _doubts(self, likely: Numbers, path: NDArray[np.int64]) -> NDArray[np.float64]:
        """How unlikely each step of a path is: a character may begin a step sooner and end a step later than it does,
        but not be missed at the step where it is seen best."""
        steps, nothing = np.arange(len(path)), self.model.nothing
        there = likely[steps, path]
        before, after = np.roll(path, 1), np.roll(path, -1)
        before[0] = after[-1] = nothing
        either = [np.where(one == nothing, 0, likely[steps, one]) for one in (before, after)]
        at_most = there + np.where(path == nothing, np.maximum(*either), likely[:, nothing])
        for run in self._runs(path):
            best = run.start + int(np.argmax(there[run.start : run.end]))
            at_most[best] = there[best]
        return -np.log(np.clip(at_most.astype(np.float64), _LEAST, 1.0))

    def _stretches(self, likely: Numbers, path: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
        """Steps between those that are surely a space."""
        start = 0
        for run in self._runs(path):
            if run.output == self._space and likely[run.start : run.end, self._space].max() >= _PLAIN:
                if run.start > start:
                    yield start, run.start
                start = run.end
        if len(path) > start:
            yield start, len(path)

    def _hidden_spaces(self, likely: Numbers) -> NDArray[np.bool_]:
        """Steps at which there may be a space rather than beside them."""
        space = likely[:, self._space]
        before, after = np.roll(space, 1), np.roll(space, -1)
        return (space > _SPACE) & (space >= before) & (space >= after)

    def _doubtful(
        self, path: NDArray[np.int64], doubts: NDArray[np.float64], spaces: NDArray[np.bool_], start: int, end: int
    ) -> bool:
        """Whether a stretch may be read otherwise."""
        if end - start > _LONGEST:
            return False
        if spaces[start:end].any():
            return True
        worst = math.exp(-doubts[start:end].max())
        if worst >= _PLAIN_NO_WORD:
            return False
        return worst < _PLAIN or not self._known(self._text(path[start:end]))

    def _text(self, path: NDArray[np.int64]) -> str:
        return "".join(self.model.characters[run.output] for run in self._runs(path))

    def _weighed(self, likely: Numbers, path: NDArray[np.int64]) -> NDArray[np.int64]:
        """The path of the way to read a stretch that is believed most."""
        ways = _ways(likely, self.model.nothing)
        best = max(ways, key=lambda way: self._worth(way, ways[way], len(likely)))
        if best == tuple(run.output for run in self._runs(path)):
            return path
        return _aligned(likely, best, self.model.nothing)

    def _worth(self, way: tuple[int, ...], likelihood: float, steps: int) -> float:
        tokens = "".join(self.model.characters[one] for one in way).split(" ")
        size = sum(map(len, tokens))
        listed = sum(len(token) for token in tokens if token and self._known(token))
        weight = 1.0 + (_NO_WORD - 1.0) * (1 - listed / size if size else 1.0)
        return weight * (math.log(max(likelihood, 1e-300)) - _STEP_COST * steps)

    def _spelled(self, path: NDArray[np.int64], doubts: NDArray[np.float64]) -> Iterator[Spelled]:
        runs = [*self._runs(path), _Run(self._space, len(path), len(path))]
        word: list[_Run] = []
        since, space = 0, 0.0
        for run in runs:
            if run.output != self._space:
                word.append(run)
                continue
            here = float(doubts[run.start : run.end].max()) if run.end > run.start else 0.0
            if word:
                text = "".join(self.model.characters[one.output] for one in word)
                doubt = max(float(doubts[since : run.start].max()), space, here) + _STEP_COST
                doubt *= 1.0 if self._known(text) else _NO_WORD
                if doubt < _IMPOSSIBLE:
                    yield Spelled(text, word[0].start, word[-1].end, max(0.0, 1.0 - _SCALE * doubt))
            word, since, space = [], run.end, here

    def _listed(self, text: str) -> bool:
        """Whether a text is a word of the language or figures as they go together, with the marks that may stand around
        it."""
        numbers = [self.model.numbers.get(one, -1) for one in text]
        first = next((place for place, one in enumerate(text) if one.isalnum()), len(text))
        last = next((place for place, one in enumerate(reversed(text)) if one.isalnum()), len(text))
        if first == len(text):
            return self.model.marks.holds(tuple(numbers))
        figures = [0 if one.isdigit() else number for one, number in zip(text, numbers, strict=True)]
        return any(
            (self.model.words.holds(tuple(numbers[start:end])) or self.model.figures.holds(tuple(figures[start:end])))
            and self.model.marks.holds((*numbers[:start], 0, *numbers[end:]))
            for start in range(first, -1, -1)
            for end in range(len(text) - last, len(text) + 1)
        )


def _ways(likely: Numbers, nothing: int, least: float = _LIKELY, most: int = _WAYS) -> dict[tuple[int, ...], float]:
    """Strings of outputs that a stretch may be, with the likelihood of each by whatever path; characters less likely at
    a step than the `least` are not weighed there, and no more than the `most` ways are followed."""
    ended: dict[tuple[int, ...], float] = {(): 1.0}
    going: dict[tuple[int, ...], float] = {}
    for step in likely:
        void = float(step[nothing])
        seen = [(int(one), float(step[one])) for one in np.flatnonzero(step > least) if one != nothing]
        total = {way: ended.get(way, 0.0) + going.get(way, 0.0) for way in ended.keys() | going.keys()}
        best = sorted(total, key=total.__getitem__, reverse=True)[:most]
        after: dict[tuple[int, ...], float] = {}
        before = {way: total[way] * void for way in best}
        for way in best:
            for one, chance in seen:
                if way and way[-1] == one:
                    after[way] = after.get(way, 0.0) + going.get(way, 0.0) * chance
                    longer, from_there = (*way, one), ended.get(way, 0.0)
                else:
                    longer, from_there = (*way, one), total[way]
                after[longer] = after.get(longer, 0.0) + from_there * chance
        ended, going = before, after
    return {way: ended.get(way, 0.0) + going.get(way, 0.0) for way in ended.keys() | going.keys()}


def _aligned(likely: Numbers, way: tuple[int, ...], nothing: int) -> NDArray[np.int64]:
    """The likeliest path that reads as this string of outputs."""
    states = np.full(2 * len(way) + 1, nothing)
    states[1::2] = way
    free = np.zeros(len(states), np.bool_)
    free[3::2] = states[3::2] != states[1:-2:2]
    costs = -np.log(np.maximum(likely[:, states], _LEAST)).astype(np.float64)
    spent = np.full(len(states), np.inf)
    spent[:2] = costs[0, :2]
    came = np.zeros(costs.shape, np.int64)
    for step in range(1, len(costs)):
        one = np.concatenate([[np.inf], spent[:-1]])
        two = np.where(free, np.concatenate([[np.inf, np.inf], spent[:-2]])[: len(states)], np.inf)
        every = np.stack([spent, one, two])
        came[step] = every.argmin(axis=0)
        spent = every.min(axis=0) + costs[step]
    state = len(states) - 1 if len(states) == 1 or spent[-1] <= spent[-2] else len(states) - 2
    path = np.empty(len(costs), np.int64)
    for step in range(len(costs) - 1, -1, -1):
        path[step] = states[state]
        state -= int(came[step, state])
    return path
