"""The words a reviewer reads, Dutch and English, from words.yaml."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from extractors.strict_yaml import shaped, written
from review.points.suggestion import Caveat, Question, Weight

WORDS = Path(__file__).parent / "words.yaml"
SLOT = re.compile(r"\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}")


class Both(NamedTuple):
    """The same in Dutch and English."""

    nl: str
    en: str


Filling = Decimal | int | str | dt.date | Both


class _Text(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    nl: str
    en: str


class _Weighed(_Text):
    weight: Weight


class _Words(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    kinds: dict[str, _Text]
    choices: dict[str, _Text]
    caveats: dict[str, _Weighed]
    questions: dict[str, _Text]
    reasons: dict[str, _Text]
    checks: dict[str, _Text]
    check_names: dict[str, _Text]
    standings: dict[str, _Text]
    fields: dict[str, _Text]
    papers: dict[str, tuple[str, ...]]


@cache
def _words() -> _Words:
    return shaped(_Words, written(WORDS.read_text("utf-8"), str(WORDS)))


def kinds() -> frozenset[str]:
    """The kinds of activity there are."""
    return frozenset(_words().kinds)


def caveat_codes() -> frozenset[str]:
    return frozenset(_words().caveats)


def kind_name(kind: str) -> Both:
    known = _words().kinds.get(kind)
    return Both(known.nl, known.en) if known else Both(kind, kind)


def caveat(code: str, **filling: Filling) -> Caveat:
    """The caveat by this code. KeyError when words.yaml has no such code or a slot is not filled."""
    text = _words().caveats[code]
    return Caveat(code, text.weight, *_filled(text, filling))


def question(code: str, about: str, **filling: Filling) -> Question:
    """A question by its code and what it is about, so that two questions never share a code."""
    return Question(f"{code}.{about}", *_filled(_words().questions[code], filling))


def reason(code: str, **filling: Filling) -> Both:
    """One sentence on how a line was counted."""
    return _filled(_words().reasons[code], filling)


def check(code: str, **filling: Filling) -> Both:
    """What came of something that is asked of the holder."""
    return _filled(_words().checks[code], filling)


def check_name(name: str) -> Both:
    """Of a check that every rulebook has."""
    return _filled(_words().check_names[name], {})


def standing(code: str, **filling: Filling) -> Both:
    """One sentence on what is used, open or missing."""
    return _filled(_words().standings[code], filling)


def fields(names: Sequence[str]) -> Both:
    """Facts by name, as people say them."""
    known = [_words().fields.get(name) for name in names]
    said = [(one.nl, one.en) if one else (name, name) for name, one in zip(names, known, strict=True)]
    return Both(", ".join(nl for nl, _ in said), ", ".join(en for _, en in said))


@lru_cache(4096)
def plain(name: str) -> str:
    """Letters and digits only: `Bewijs van deelname` and `bewijs_van_deelname` are one, `casuïstiek` needs no dots."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(one for one in letters if one.isalnum())


@cache
def _papers() -> Mapping[str, str]:
    known = _words().papers
    return {plain(other): plain(name) for name, others in known.items() for other in others}


def paper(name: str) -> str:
    """What a kind of paper is called here, whatever it is called elsewhere."""
    return _papers().get(plain(name), plain(name))


def choice_name(value: str) -> Both | None:
    """Of a value that chooses; None for one that is no choice."""
    known = _words().choices.get(value)
    return Both(known.nl, known.en) if known else None


def value_said(says: str, says_en: str, value: str) -> Both:
    """A value of the rulebook with its name: `minimumduur (1)`, `jaar (kalenderjaar)`; lists by name only."""
    if "," in value:
        return Both(says, says_en)
    nl, en = choice_name(value) or (value.replace(".", ","), value)
    return Both(f"{says} ({nl})", f"{says_en} ({en})")


def amount(number: Decimal | int) -> str:
    """A number as plain digits: `2`, `2.5`, never `2.50` or `2E+1`."""
    text = f"{Decimal(number):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _filled(text: _Text, filling: Mapping[str, Filling]) -> Both:
    return Both(_fill(text.nl, filling, 0), _fill(text.en, filling, 1))


def _fill(template: str, filling: Mapping[str, Filling], language: int) -> str:
    def slot(found: re.Match[str]) -> str:
        value = filling[found[1]]
        said = _said(value, language)
        if found[2] is None:
            return said
        return f"{said} {found[2] if value == 1 else found[3]}"

    return SLOT.sub(slot, template)


def _said(value: Filling, language: int) -> str:
    if isinstance(value, Both):
        return value[language]
    if isinstance(value, dt.date):
        return f"{value:%d-%m-%Y}" if language == 0 else value.isoformat()
    if isinstance(value, Decimal | int):
        shown = amount(round(Decimal(value), 2))
        return shown.replace(".", ",") if language == 0 else shown
    return value
