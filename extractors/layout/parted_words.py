"""Words through which the upright rule of a table runs: in two cells stand two words, however near (`uur|2`)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Final

from extractors.evidence import Box, Word
from extractors.geometry import shared_height
from extractors.text.written import AROUND, FORM

_UPRIGHT: Final = 4.0
"""How much taller than wide a rule is, at least, in fractions of the page."""
_TALL: Final = 1.6
"""How much taller than a word a rule is, at least: a stroke of a letter is no rule."""
_BESIDE: Final = 0.7
"""Of a word's height, at least, has the rule beside it."""
_NEAR: Final = 1.2
"""Characters: how far a rule runs from the gap between two, at most, by the measure of usual characters."""
_UNIT: Final = re.compile(r"[uh]\.?")
_NARROW, _WIDE = frozenset(".,:;'|!iljtfrI1()[]-"), frozenset("mwMW@%")


def parted(words: Sequence[Word], rules: Iterable[Box]) -> tuple[Word, ...]:
    """The words in their order, those in two through which a rule runs where one way of writing ends and another
    begins."""
    upright = [rule for rule in rules if rule.height > _UPRIGHT * rule.width]
    return tuple(part for word in words for part in _parts(word, [rule for rule in upright if _through(rule, word)]))


def _through(rule: Box, word: Word) -> bool:
    box = word.box
    if not box.left < rule.centre < box.right or rule.height < _TALL * box.height:
        return False
    return shared_height(rule, box) > _BESIDE * box.height


def _parts(word: Word, rules: Sequence[Box]) -> Iterator[Word]:
    """A word that is written like one stays whole, and so does one whose parts would not be."""
    if not rules or _is_written(word.text):
        yield word
        return
    edges = _edges(word)
    room = word.box.width / len(word.text)
    for rule in rules:
        for cut in sorted(range(1, len(word.text)), key=lambda k: abs(edges[k] - rule.centre)):
            near = abs(edges[cut] - rule.centre) < _NEAR * room
            if near and _is_written(word.text[:cut]) and _is_written(word.text[cut:]):
                yield replace(word, text=word.text[:cut], box=replace(word.box, right=edges[cut]))
                yield replace(word, text=word.text[cut:], box=replace(word.box, left=edges[cut]))
                return
    yield word


def _is_written(text: str) -> bool:
    bare = text.strip(AROUND)
    return FORM.fullmatch(bare) is not None or _UNIT.fullmatch(text) is not None


def _edges(word: Word) -> list[float]:
    """Where its characters begin and the last one ends, by how wide such characters are."""
    wide = [0.5 if one in _NARROW else 1.5 if one in _WIDE else 1.0 for one in word.text]
    whole = sum(wide) or 1.0
    return [word.box.left + word.box.width * part / whole for part in accumulate(wide, initial=0.0)]
