"""Finding listed words and phrases in Dutch text, also where OCR spoilt a letter or a compound hides them.

A word list is `key → phrases with a weight`. A star stands for the rest of a compound: `intervisie*` finds
`Intervisieverslag`. Every token is brought to the form of the list (its *norm*), then spaCy's matcher does the rest:
`lntervisie`, `Supervlsie` and `I N T E R V I S I E` end up the same as the clean word, at a slightly lower worth.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

import spacy
from rapidfuzz import process
from rapidfuzz.distance import OSA
from ruamel.yaml import YAML
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

REPAIRED = 0.9
"""What a word is worth whose letters had to be guessed, against 1.0 as spelled."""
_SHORTEST_REPAIR = 6
_LONG = 13
"""Two letters of a shorter word make it another one: `standplaats` is no `stageplaats`."""
_SOUND = frozenset(("ieeftijd",))
"""Words of their own, in the form of `skeleton`, one letter from a listed one: `leeftijd` is no damaged `leestijd`."""
_MAY_LOSE = 9
"""Shorter words are only repaired letter for letter: with one letter more or less they are other words (`contact`)."""
_SPACED_LETTERS = 5
_AS_SPACE = str.maketrans(dict.fromkeys("-–—‐/_+|•·*", " "))
_CAPITAL_I = re.compile(r"(?<![^\W_])[\\|](?=[nm][b-df-hj-np-tv-z])")
"""OCR's stroke for a capital I before a small letter: `\\nterne`, `|mmateriele`."""
_LOOKALIKE = str.maketrans({"l": "i", "1": "i", "!": "i", "0": "o", "5": "s", "€": "e"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed phrase, found at characters start..end of the text."""

    key: str
    weight: float
    start: int
    end: int
    said: str
    clean: float = 1.0
    """1.0 as spelled, `REPAIRED` when letters had to be guessed."""

    @property
    def worth(self) -> float:
        return self.weight * self.clean


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _dutch() -> Any:
    return spacy.blank("nl")


class _Folded(dict[int, str]):
    """Code point → its plain small letter, worked out once for each."""

    def __missing__(self, point: int) -> str:
        letter = chr(point)
        bare = unicodedata.normalize("NFKD", letter).lower()[:1] or letter
        self[point] = "'" if bare in "’‘`´" else bare
        return self[point]


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Lower case without accents, letter for letter: positions stay what they were."""
    return text.translate(_FOLDED)


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """The form in which letters that OCR mistakes for one another are the same."""
    return fold(word).translate(_LOOKALIKE).replace("rn", "m").replace("vv", "w")


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[_Token, ...]:
    plain = _CAPITAL_I.sub("i", fold(text)).translate(_AS_SPACE)
    found = [_Token(one.text, one.idx, one.idx + len(one.text)) for one in _dutch().tokenizer(plain)]
    return tuple(_join_spaced([one for one in found if not one.text.isspace()]))


def _join_spaced(tokens: list[_Token]) -> Iterable[_Token]:
    """Single letters in a row are one word printed wide."""
    run: list[_Token] = []
    for token in [*tokens, _Token("", 0, 0)]:
        if len(token.text) == 1 and token.text.isalpha():
            run.append(token)
            continue
        if len(run) >= _SPACED_LETTERS:
            yield _Token("".join(one.text for one in run), run[0].start, run[-1].end)
        else:
            yield from run
        run = []
        if token.text:
            yield token


class Wording:
    """A word list ready to search with; build once, it is safe to share."""

    def __init__(self, lists: Mapping[str, Mapping[str, float]]) -> None:
        self._weights: dict[tuple[str, str], float] = {}
        self._spelled: dict[str, str] = {}
        self._matcher = PhraseMatcher(_dutch().vocab, attr="NORM")
        phrases = [(key, phrase, weight) for key, by in lists.items() for phrase, weight in by.items()]
        norms = {phrase: self._learn_all(phrase) for _, phrase, _ in phrases}
        self._exact = {norm for norm in self._spelled if "*" not in norm}
        self._stems = sorted((norm for norm in self._spelled if "*" in norm), key=lambda norm: -len(norm.strip("*")))
        for key, phrase, weight in phrases:
            self._weights[(key, phrase)] = weight
            ways = product(*(self._ways(norm) for norm in norms[phrase]))
            self._matcher.add(f"{key}\t{phrase}", [self._doc(way) for way in ways])
        cores = {norm.strip("*") for norm in self._spelled}
        self._long = sorted(core for core in cores if len(core) >= _SHORTEST_REPAIR)
        self._norm = lru_cache(maxsize=8192)(self._norm_uncached)
        self._hits = lru_cache(maxsize=4096)(self._hits_uncached)

    @classmethod
    def load(cls, path: Path) -> "Wording":
        """From YAML: key → {weight: [phrases]}."""
        plain = YAML(typ="safe", pure=True).load(path)
        return cls(
            {
                str(key): {str(phrase): float(weight) for weight, phrases in by.items() for phrase in phrases}
                for key, by in plain.items()
            }
        )

    def _learn_all(self, phrase: str) -> list[str]:
        return [self._learn(piece) for word in fold(phrase).split() for piece in _pieces(word)]

    def _learn(self, word: str) -> str:
        core = skeleton(word.strip("*"))
        norm = ("*" if word.startswith("*") else "") + core + ("*" if word.endswith("*") else "")
        self._spelled[norm] = word.strip("*")
        return norm

    def _ways(self, norm: str) -> list[str]:
        """All norms a word can have that fits this one: `scholing*` also where `scholingsdag*` is listed."""
        if "*" not in norm:
            return [norm]
        return [other for other in self._spelled if _fits(other.strip("*"), norm) and _as_open(other, norm)]

    @staticmethod
    def _doc(norms: Sequence[str]) -> Doc:
        doc = Doc(_dutch().vocab, words=list(norms))
        for token, norm in zip(doc, norms, strict=True):
            token.norm_ = norm
        return doc

    def _norm_uncached(self, word: str) -> tuple[str, float]:
        bones = skeleton(word)
        norm = bones if bones in self._exact else self._stem_of(bones)
        if norm:
            return norm, 1.0 if self._spelled[norm] in word else REPAIRED
        repaired = self._repair(bones)
        return (self._stem_of(repaired) or repaired, REPAIRED) if repaired else (bones, 1.0)

    def _stem_of(self, bones: str) -> str | None:
        return next((norm for norm in self._stems if _fits(bones, norm)), None)

    def _repair(self, bones: str) -> str | None:
        if len(bones) < _SHORTEST_REPAIR or not bones.isalpha() or bones in _SOUND:
            return None
        edits = 2 if len(bones) >= _LONG else 1
        within = self._long if len(bones) >= _MAY_LOSE else [one for one in self._long if len(one) == len(bones)]
        best = process.extractOne(bones, within, scorer=OSA.distance, score_cutoff=edits)
        return str(best[0]) if best else None

    def hits(self, text: str) -> list[Hit]:
        """All phrases found, in order; of two that overlap under one key only the longer."""
        return list(self._hits(text))

    def _hits_uncached(self, text: str) -> tuple[Hit, ...]:
        tokens = _tokens(text)
        norms = [self._norm(token.text) for token in tokens]
        if not tokens:
            return ()
        doc = self._doc([norm for norm, _ in norms])
        found = []
        for match, first, last in self._matcher(doc):
            key, phrase = doc.vocab.strings[match].split("\t")
            start, end = tokens[first].start, tokens[last - 1].end
            clean = min(worth for _, worth in norms[first:last])
            found.append(Hit(key, self._weights[(key, phrase)], start, end, text[start:end], clean))
        return tuple(_longest(found))

    def first(self, text: str) -> Hit | None:
        return next(iter(self.hits(text)), None)


def _pieces(word: str) -> list[str]:
    """A listed word cut as the tokenizer would cut it in running text; a starred one stays whole."""
    return [word] if "*" in word else [token.text for token in _tokens(word)]


def _fits(bones: str, norm: str) -> bool:
    core = norm.strip("*")
    if norm.startswith("*") and norm.endswith("*"):
        return core in bones
    return bones.endswith(core) if norm.startswith("*") else bones.startswith(core)


def _as_open(other: str, norm: str) -> bool:
    """Whether whatever a starred word stands for fits the other star too: `*congres` does not make `congres*`."""
    return not (other.startswith("*") and not norm.startswith("*")) and not (
        other.endswith("*") and not norm.endswith("*")
    )


def _longest(hits: list[Hit]) -> list[Hit]:
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.start - one.end, one.start, -one.weight)):
        if not any(one.key == hit.key and one.start <= hit.start and hit.end <= one.end for one in kept):
            kept.append(hit)
    return sorted(kept, key=lambda one: one.start)
