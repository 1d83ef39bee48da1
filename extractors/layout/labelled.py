"""Labels and what stands with them."""

import re
from collections.abc import Iterator, Sequence

from extractors.layout.blocks import Labelled, Line, part_of

COLON = re.compile(r"(?<=[^\W\d])\)?\s?:(?=\s|$)")


def labelled_of(lines: Sequence[Line]) -> Iterator[Labelled]:
    """Labels with a colon and what stands behind it on the same line."""
    for line in lines:
        colon = COLON.search(line.text)
        if colon is None:
            continue
        label, value = part_of(line, 0, colon.start()), part_of(line, colon.end(), len(line.text))
        if label and value:
            yield Labelled(label, (value,), "inline")
