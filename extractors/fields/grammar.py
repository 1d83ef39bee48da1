"""Rules over classes of tokens: where a phrase may stand, and what is made of it."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from extractors.fields.month_names import MONTHS
from extractors.fields.phrase import Phrase
from extractors.fields.tokens import Tokens

Slice = tuple[int, int]
"""First token and the one after the last."""
Build = Callable[[Tokens, "re.Match[str]"], Phrase | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing a moment. `build` may still refuse: the search then goes on one token further."""

    name: str
    pattern: "re.Pattern[str]"
    needs: str
    """Classes of which at least one must occur in the text, so that most rules need not be tried."""
    build: Build


def rule(name: str, pattern: str, needs: str, build: Build) -> Rule:
    return Rule(name, re.compile(pattern), needs, build)


def _of_rule(one: Rule, tokens: Tokens) -> Iterator[Phrase]:
    at = 0
    while found := one.pattern.search(tokens.classes, at):
        phrase = one.build(tokens, found)
        if phrase:
            yield phrase
        at = found.end() if phrase else found.start() + 1


def candidates(rules: Iterable[Rule], tokens: Tokens) -> Iterator[Phrase]:
    """All phrases that some rule makes, overlapping ones included, in the order of the rules."""
    present = set(tokens.classes)
    for one in rules:
        if not present.isdisjoint(one.needs):
            yield from _of_rule(one, tokens)


def span(tokens: Tokens, part: Slice) -> tuple[int, int]:
    """Offsets in the text; white space at the ends, and a full stop that is not of an abbreviation, left out."""
    start, end = part
    if tokens.classes[end - 1] == "." and tokens.said(end - 2).lower() in MONTHS:
        end -= 1
    while end > start and tokens.classes[end - 1] in " \n":
        end -= 1
    while start < end and tokens.classes[start] in " \n":
        start += 1
    return tokens.spans[start][0], tokens.spans[end - 1][1]
