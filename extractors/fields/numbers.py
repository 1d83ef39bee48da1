"""Numbers as they are written: digits with the letters OCR puts in their place, number words, fractions."""

import unicodedata

from extractors.fields.word_list import words

MISREAD_DIGITS = str.maketrans(
    {"O": "0", "o": "0", "I": "1", "l": "1", "i": "1", "S": "5", "B": "8", "Z": "2", "g": "9"}
)
"""Letters that stand where a digit was printed. Only to be used where a digit must stand."""

FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}

_UNITS = words(
    """nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien"""
)
_TENS = {20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig", 90: "negentig"}


def unaccented(word: str) -> str:
    """Lower case without accents: `Één` → `een`, `tweeënhalf` → `tweeenhalf`."""
    if word.isascii():
        return word.lower()
    spread = unicodedata.normalize("NFKD", word)
    return "".join(char for char in spread if not unicodedata.combining(char)).lower()


def _number_words() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_UNITS)}
    for ten, name in _TENS.items():
        words[name] = ten
        words.update({f"{_UNITS[unit]}en{name}": ten + unit for unit in range(1, 10)})
    words.update({f"honderd{name}": 100 + value for name, value in tuple(words.items()) if value})
    return words | {"honderd": 100}


NUMBER_WORDS = _number_words()
"""`een` … `honderdnegenennegentig`, without accents."""

ENGLISH_NUMBERS = dict(zip(words("one two three four five six seven eight nine ten"), range(1, 11), strict=True))


def _ordinal_words() -> dict[str, int]:
    irregular = {"een": "eerste", "drie": "derde", "acht": "achtste"}
    ending = {**dict.fromkeys(range(1, 20), "de"), **dict.fromkeys(range(20, 32), "ste")}
    known = ((word, value) for word, value in NUMBER_WORDS.items() if 1 <= value <= 31)
    return {irregular.get(word, word + ending[value]): value for word, value in known}


ORDINAL_WORDS = _ordinal_words()
"""`eerste` … `eenendertigste`: days of a month."""


def _half_words() -> dict[str, float]:
    words = {"anderhalf": 1.5, "anderhalve": 1.5, "driekwart": 0.75}
    for unit in range(2, 13):
        for joint in ("enhalf", "eneenhalf", "enhalve"):
            words[_UNITS[unit] + joint] = unit + 0.5
    return words


HALF_WORDS = _half_words()
"""`anderhalf`, `driekwart`, `tweeenhalf`, `drieeneenhalf`, …: numbers that are not whole."""


def decimal(whole: str, part: str) -> float:
    """`decimal("2", "5")` is 2.5, as in "2,5 uur"."""
    return float(f"{whole}.{part}")
