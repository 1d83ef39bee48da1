"""Pages drawn with characters, as in a template's examples: every character is one step wide, so white and columns show
as they are typed.

`+---+` and `|` draw ruling lines; a form feed (`\\f`) starts a new page.
"""

import re

from extractors.evidence import Box, Page, PageSource, Word
from extractors.layout import Layout, lay_out

ACROSS = 100
DOWN = 60
LETTER = 0.7
"""Height of the letters as a part of the line's pitch."""


def page(text: str, number: int = 1, source: PageSource = "text_layer", score: float = 1.0, slope: float = 0.0) -> Page:
    """A page with this text; `slope` lowers each word by so many pitches per page width."""
    words: list[Word] = []
    rules: list[Box] = []
    rows = text.strip("\n").split("\n")
    down = max(DOWN, len(rows) + 4)
    for place, row in enumerate(rows):
        top = (place + 2) / down
        rules += [_level(found, top, down) for found in re.finditer(r"\+-+(?=\+)", row)]
        text = re.sub(r"\+-+(?=\+)|(?<=-)\+", lambda found: " " * len(found.group()), row)
        rules += [_upright(found.start(), top, down) for found in re.finditer(r"\|", row)]
        words += [_word(found, top, down, score, slope) for found in re.finditer(r"[^\s|]+", text)]
    return Page(number, 595, 842, tuple(words), source, rules=tuple(rules))


def _x(column: int) -> float:
    return (column + 3) / (ACROSS + 6)


def _level(found: re.Match[str], top: float, down: int) -> Box:
    middle = top + 0.5 / down
    return Box(_x(found.start()), middle, _x(found.end()), middle + 0.0005)


def _upright(column: int, top: float, down: int) -> Box:
    left = _x(column)
    return Box(left, top - 0.6 / down, left + 0.0005, top + 1.6 / down)


def _word(found: re.Match[str], top: float, down: int, score: float, slope: float) -> Word:
    left, right = _x(found.start()), _x(found.end())
    lower = slope * left / down
    return Word(found.group(), Box(left, top + lower, right, top + lower + LETTER / down), score)


def pages(text: str, source: PageSource = "text_layer", score: float = 1.0) -> tuple[Page, ...]:
    """The pages of a text, a form feed between them."""
    return tuple(page(one, number, source, score) for number, one in enumerate(text.split("\f"), start=1))


def layout(text: str, source: PageSource = "text_layer", score: float = 1.0) -> Layout:
    """The text as it is understood."""
    return lay_out(pages(text, source, score))
