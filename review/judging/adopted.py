"""The rulebook that holds now: what came with the program, with what the committee decided on its pages since."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pydantic import TypeAdapter

from extractors.strict_yaml import AuthorFault
from review.points.adoption import with_adoptions
from review.points.parameter import Adoption
from review.points.rule import Rulebook
from review.points.shelf import shelved

ADOPTION = TypeAdapter(Adoption)


class NoSuchAdoption(LookupError):
    """Never written down, or itself what takes one back."""


@dataclass(frozen=True, slots=True)
class Adopted:
    """One decision of a committee on a value, as it was written down."""

    id: int
    register: str
    decision: Adoption
    by: str
    """Shown name of who wrote it down."""
    at: dt.datetime
    taken_back: bool = False
    spread: bool = False
    """Whether everything that waited was judged again with it."""


@dataclass(frozen=True, slots=True)
class InForce:
    book: Rulebook
    lapsed: tuple[Adoption, ...]
    """Decisions that this version of the rulebook has no place for: the value was published since, or is gone."""


@lru_cache(maxsize=32)
def assembled(register: str, decisions: tuple[Adoption, ...]) -> InForce:
    """A register's rulebook with these decisions, first to last. One for which there is no place any more is left out
    rather than bringing everything to a stop. Raises UnknownRegister."""
    book = shelved(register)
    try:
        return InForce(with_adoptions(book, decisions), ())
    except AuthorFault:
        return _one_by_one(book, decisions)


def _one_by_one(book: Rulebook, decisions: Sequence[Adoption]) -> InForce:
    lapsed = []
    for one in decisions:
        try:
            book = with_adoptions(book, (one,))
        except AuthorFault:
            lapsed.append(one)
    return InForce(book, tuple(lapsed))
