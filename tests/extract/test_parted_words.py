"""A table's rule between two characters parts a word; strokes beside and within letters do not."""

import pytest

from extractors.evidence import Box, Word
from extractors.layout.parted_words import parted

RULE = Box(0.299, 0.1, 0.301, 0.5)


@pytest.mark.parametrize(
    ("text", "left", "right", "rule", "parts"),
    [
        ("uur2", 0.27, 0.31, RULE, ["uur", "2"]),
        ("u2,5", 0.29, 0.32, RULE, ["u", "2,5"]),
        ("20-3-20242", 0.20, 0.31, RULE, ["20-3-2024", "2"]),
        ("uur", 0.27, 0.299, RULE, ["uur"]),  # ends there
        ("uur2", 0.27, 0.31, Box(0.299, 0.199, 0.301, 0.221), ["uur2"]),  # no taller than the word: a stroke
        ("uur2", 0.27, 0.31, Box(0.299, 0.3, 0.301, 0.5), ["uur2"]),  # of other rows
        ("uur2", 0.27, 0.31, Box(0.1, 0.209, 0.5, 0.211), ["uur2"]),  # level
        ("m", 0.29, 0.31, RULE, ["m"]),
        ("20.00-22.002", 0.20, 0.31, RULE, ["20.00-22.00", "2"]),
        ("meegekeken", 0.25, 0.35, RULE, ["meegekeken"]),  # struck through
    ],
)
def test_parts(text: str, left: float, right: float, rule: Box, parts: list[str]) -> None:
    found = parted([Word(text, Box(left, 0.2, right, 0.22), 0.9)], [rule])
    assert [one.text for one in found] == parts
    assert found[0].box.left == left
    assert found[-1].box.right == pytest.approx(right)
    assert {one.score for one in found} == {0.9}
