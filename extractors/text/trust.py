"""Whether a text layer can be believed. Some are nonsense behind a page that looks perfect: fonts without a map to
letters, a scanner's own bad OCR, text in a picture with only the page number beside it."""

import re
from collections.abc import Iterable
from typing import Final

import numpy as np

from extractors.evidence import Word
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
_ROWS: Final = 1_400
"""Of the map on which words are drawn to see what they cover."""


def unread(seen: Letters, layer: Iterable[Word]) -> Letters:
    """The letter-like shapes of the page's picture that lie outside the words of its text layer."""
    height, width = seen.size
    covered = np.zeros((_ROWS, round(_ROWS * width / height)), np.uint8)
    high, wide = covered.shape
    for box in (word.box for word in layer):
        slack = 0.35 * box.height
        rows = slice(max(0, int((box.top - slack) * high)), max(0, int((box.bottom + slack) * high) + 1))
        columns = slice(max(0, int((box.left - slack) * wide)), max(0, int((box.right + slack) * wide) + 1))
        covered[rows, columns] = 1
    across = ((seen.boxes[:, 0] + seen.boxes[:, 2] / 2) * (wide / width)).astype(np.int64)
    along = ((seen.boxes[:, 1] + seen.boxes[:, 3] / 2) * (high / height)).astype(np.int64)
    return seen.only(covered[np.clip(along, 0, high - 1), np.clip(across, 0, wide - 1)] == 0)
