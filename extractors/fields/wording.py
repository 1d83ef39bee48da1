"""Finding listed words and phrases in Dutch text, also where OCR spoilt a letter or a compound hides them.

A word list is `key → phrases with a weight`. A star stands for the rest of a compound: `intervisie*` finds
`Intervisieverslag`. Every token is brought to the form of the list (its *norm*), then spaCy's matcher does the rest:
`lntervisie`, `Supervlsie` and `I N T E R V I S I E` end up the same as the clean word, at a slightly lower worth.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
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
_LONG = 11
_SPACED_LETTERS = 5
_AS_SPACE = str.maketrans(dict.fromkeys("-–—‐/_+|•·*", " "))
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


def fold(text: str) -> str:
    """Lower case without accents, letter for letter: positions stay what they were."""
    return "".join(_fold_letter(letter) for letter in text)


def _fold_letter(letter: str) -> str:
    bare = unicodedata.normalize("NFKD", letter).lower()[:1] or letter
    return "'" if bare in "’‘`´" else bare


def skeleton(word: str) -> str:
    """The form in which letters that OCR mistakes for one another are the same."""
    return fold(word).translate(_LOOKALIKE).replace("rn", "m").replace("vv", "w")


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[_Token, ...]:
    plain = fold(text).translate(_AS_SPACE)
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
        self._exact: set[str] = set()
        self._stems: list[tuple[str, str]] = []
        self._spelled: dict[str, str] = {}
        self._matcher = PhraseMatcher(_dutch().vocab, attr="NORM")
        for key, phrases in lists.items():
            for phrase, weight in phrases.items():
                self._add(key, phrase, weight)
        self._stems.sort(key=lambda stem: -len(stem[0]))
        self._long = sorted(word for word in self._exact | self._whole_stems() if len(word) >= _SHORTEST_REPAIR)
        self._norm = lru_cache(maxsize=8192)(self._norm_uncached)

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

    def _add(self, key: str, phrase: str, weight: float) -> None:
        norms = [self._learn(piece) for word in fold(phrase).split() for piece in _pieces(word)]
        label = f"{key}\t{phrase}"
        self._weights[(key, phrase)] = weight
        self._matcher.add(label, [self._doc(norms)])

    def _learn(self, word: str) -> str:
        core = skeleton(word.strip("*"))
        norm = ("*" if word.startswith("*") else "") + core + ("*" if word.endswith("*") else "")
        self._spelled[norm] = word.strip("*")
        if "*" not in word:
            self._exact.add(core)
            return norm
        if (core, norm) not in self._stems:
            self._stems.append((core, norm))
        return norm

    def _whole_stems(self) -> set[str]:
        return {core for core, _ in self._stems}

    @staticmethod
    def _doc(norms: list[str]) -> Doc:
        doc = Doc(_dutch().vocab, words=norms)
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
        return next((norm for core, norm in self._stems if _fits(bones, core, norm)), None)

    def _repair(self, bones: str) -> str | None:
        if len(bones) < _SHORTEST_REPAIR or not bones.isalpha():
            return None
        edits = 2 if len(bones) >= _LONG else 1
        best = process.extractOne(bones, self._long, scorer=OSA.distance, score_cutoff=edits)
        return str(best[0]) if best else None

    def hits(self, text: str) -> list[Hit]:
        """All phrases found, in order; of two that overlap under one key only the longer."""
        tokens = _tokens(text)
        norms = [self._norm(token.text) for token in tokens]
        if not tokens:
            return []
        doc = self._doc([norm for norm, _ in norms])
        found = []
        for match, first, last in self._matcher(doc):
            key, phrase = doc.vocab.strings[match].split("\t")
            start, end = tokens[first].start, tokens[last - 1].end
            clean = min(worth for _, worth in norms[first:last])
            found.append(Hit(key, self._weights[(key, phrase)], start, end, text[start:end], clean))
        return _longest(found)

    def first(self, text: str) -> Hit | None:
        return next(iter(self.hits(text)), None)


def _pieces(word: str) -> list[str]:
    """A listed word cut as the tokenizer would cut it in running text; a starred one stays whole."""
    return [word] if "*" in word else [token.text for token in _tokens(word)]


def _fits(bones: str, core: str, norm: str) -> bool:
    if norm.startswith("*") and norm.endswith("*"):
        return core in bones
    return bones.endswith(core) if norm.startswith("*") else bones.startswith(core)


def _longest(hits: list[Hit]) -> list[Hit]:
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.start - one.end, one.start, -one.weight)):
        if not any(one.key == hit.key and one.start <= hit.start and hit.end <= one.end for one in kept):
            kept.append(hit)
    return sorted(kept, key=lambda one: one.start)
