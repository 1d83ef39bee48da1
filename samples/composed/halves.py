"""Two halves of everything that a composed paper can be made of, so that one half measures what was mended on the other.

A variant (a label, a wording, a layout) belongs to one half by the hash of its own text: never to both, and adding a
variant moves no other.
"""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

import hashlib
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeVar

T = TypeVar("T")
HALVES = ("composed", "composed_apart")


@cache
def half_of(variant: str) -> str:
    """Which half may use it; capitals and blanks make no other variant."""
    return HALVES[hashlib.sha256(" ".join(variant.lower().split()).encode()).digest()[0] & 1]


def own(half: str, variants: Iterable[T]) -> Sequence[T]:
    """The variants of this half; tuples go by their first part. ValueError: this half has none, so write more."""
    found = [one for one in variants if half_of(str(one[0] if isinstance(one, tuple) else one)) == half]
    if not found:
        raise ValueError(f"no variant for {half} among {list(variants)}")
    return found
