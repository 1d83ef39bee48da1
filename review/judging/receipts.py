"""A suggestion made again from what was kept with it, years later, under the rulebook of then."""

import json
from dataclasses import dataclass

from review.beside import told as told_beside
from review.item import Suggested
from review.judging import doubts
from review.judging.judge import with_more
from review.points.rule import Rulebook
from review.points.shelf import rulebook_of
from review.points.suggest import RulebookNotKept, remake
from review.points.suggestion import Suggestion
from review.store import Store
from review.store.rows import suggested_of
from review.tables import RulebookRow, SuggestionRow

SEEN_ON_PAPER = frozenset({*doubts.WORDS, *told_beside.WORDS})
"""Codes of caveats that no rule gave: they say what was seen on this paper beside others then, and stay as kept."""


class NoSuchSuggestion(LookupError):
    """Never made, by this database."""


@dataclass(frozen=True, slots=True)
class Remade:
    kept: Suggested
    """As it was shown."""
    again: Suggestion
    """As its receipt makes it now."""

    @property
    def same(self) -> bool:
        return self.kept.suggestion == self.again


def remade(store: Store, suggestion_id: int, strict: bool = True) -> Remade:
    """Makes a kept suggestion again from its facts, its receipt and the rulebook of that hash.

    Raises NoSuchSuggestion, RulebookNotKept; AnotherProgram unless `strict` is False.
    """
    with store.reading() as session:
        row = session.get(SuggestionRow, suggestion_id)
        if row is None:
            raise NoSuchSuggestion(suggestion_id)
        kept = suggested_of(row)
    receipt = kept.suggestion.made_with
    made = remake(kept.facts, receipt, {receipt.rulebook: kept_rulebook(store, receipt.rulebook)}, strict)
    seen = tuple(one for one in kept.suggestion.caveats if one.code in SEEN_ON_PAPER)
    return Remade(kept, with_more(made, seen))


def kept_rulebook(store: Store, version: str) -> Rulebook:
    """The rulebook of that hash, from the words that were kept. Raises RulebookNotKept."""
    with store.reading() as session:
        row = session.get(RulebookRow, version)
    if row is None:
        raise RulebookNotKept(version)
    return rulebook_of(json.loads(row.texts), row.register_name)
