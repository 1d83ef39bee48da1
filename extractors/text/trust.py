"""Whether a text layer can be believed. Some are nonsense behind a page that looks perfect: fonts without a map to
letters, a scanner's own bad OCR, text in a picture with only the page number beside it."""

import re
from collections.abc import Iterable
from typing import Final

from extractors.evidence import Box, Word
from extractors.text.letters import Letters

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_CID = re.compile(r"\(cid:\d+\)")
_ODD = re.compile("[\ufffd\x00-\x1f\x7f-\x9f\U000f0000-\U0010ffff]|Ã.|â€|ðŸ")
_PRIVATE = re.compile("[\ue000-\uf8ff]")

_COMMON_WORDS: Final = """
    de het een en van in op te is dat die voor met zijn aan er om niet naar bij uit ook als tot door over dan nog
    wel of we ik je hij ze ons onze deze dit heeft werd wordt worden hebben kan maar meer geen al was na per
    datum tijd uur uren naam aanwezig afwezig deelnemers verslag handtekening bijeenkomst intervisie supervisie
    certificaat bewijs deelname punten plaats locatie onderwerp periode januari februari maart april mei juni juli
    augustus september oktober november december pagina totaal nummer mevrouw de heer dhr mw mevr
    the and of to for with on this is has from by at date time name page
"""
_COMMON: Final = frozenset(_COMMON_WORDS.split())
_ENOUGH: Final = 8
"""Words a text needs before its wording says anything."""


def sense(words: Iterable[Word]) -> float:
    """From 0 (nonsense) to 1 (reads as language). Texts of a few words get the benefit of the doubt."""
    text = " ".join(word.text for word in words)
    if not text:
        return 0.0
    clean = 1.0 - min(1.0, 3 * _damaged(text))
    tokens = [token.lower() for token in _LETTERS.findall(text)]
    if len(tokens) < _ENOUGH:
        return clean * (1.0 if tokens or any(character.isdigit() for character in text) else 0.3)
    common = sum(token in _COMMON for token in tokens) / len(tokens)
    return clean * max(min(1.0, 8 * common), 0.7 * _pronounceable(tokens))


def _damaged(text: str) -> float:
    """Share of characters that are no text; symbols of private fonts (bullets, ticks) weigh little."""
    odd = sum(len(match.group()) for pattern in (_ODD, _CID) for match in pattern.finditer(text))
    return (odd + 0.3 * len(_PRIVATE.findall(text))) / len(text)


def _pronounceable(tokens: list[str]) -> float:
    """1 when vowels stand among the consonants as in Dutch, 0 when they do not: lists of names hold no common word."""
    letters = "".join(tokens)
    vowels = sum(character in "aeiouyáéíóúäëïöüàèâêô" for character in letters) / len(letters)
    bare = sum(len(token) > 2 and not re.search("[aeiouyáéíóúäëïöüàèâêô]", token) for token in tokens) / len(tokens)
    return 1.0 if 0.28 < vowels < 0.55 and bare < 0.25 else 0.0


SENSIBLE: Final = 0.5
"""A layer with less sense than this is read from its picture as well."""


def unread(seen: Letters, layer: Iterable[Word]) -> int:
    """How many letter-like shapes of the page's picture lie outside the words of its text layer."""
    height, width = seen.size
    covered = _Covered(word.box for word in layer)
    middles = seen.boxes[:, :2] + seen.boxes[:, 2:] / 2
    return sum(not covered.holds(float(x) / width, float(y) / height) for x, y in middles)


class _Covered:
    """Which places of the page lie in one of many boxes; looked up by strips so that it stays quick."""

    _STRIPS = 100

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._strips: list[list[Box]] = [[] for _ in range(self._STRIPS)]
        for box in boxes:
            slack = 0.35 * box.height
            wider = Box(box.left - slack, box.top - slack, box.right + slack, box.bottom + slack)
            for strip in range(self._strip(wider.top), self._strip(wider.bottom) + 1):
                self._strips[strip].append(wider)

    def holds(self, x: float, y: float) -> bool:
        return any(box.left <= x <= box.right and box.top <= y <= box.bottom for box in self._strips[self._strip(y)])

    def _strip(self, y: float) -> int:
        return min(self._STRIPS - 1, max(0, int(y * self._STRIPS)))
