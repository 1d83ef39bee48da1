"""The words on the pages, in Dutch and English, from words.nl.toml and words.en.toml."""

import datetime as dt
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language. A word that is not there is our fault and raises KeyError."""

    language: Language
    words: dict[str, str]

    def __call__(self, key: str, /, **values: object) -> str:
        """The words under `key`, with `{name}` filled in."""
        said = self.words[key]
        return said.format(**values) if values else said

    def known(self, group: str, code: str) -> str:
        """The words for a code that others may extend (a kind, a field, a problem): the code itself when it is new."""
        return self.words.get(f"{group}.{code}", code.replace("_", " "))

    def counted(self, key: str, count: int) -> str:
        """`key.one` or `key.more`, by the number."""
        return self(f"{key}.{'one' if count == 1 else 'more'}", count=count)

    def day(self, day: dt.date) -> str:
        """`di 14 maart 2023`."""
        weekday = self.words["days.short"].split()[day.weekday()]
        month = self.words["months.long"].split()[day.month - 1]
        return f"{weekday} {day.day} {month} {day.year}"

    def short_day(self, day: dt.date) -> str:
        """`14 mrt 2023`, for tables."""
        return f"{day.day} {self.words['months.short'].split()[day.month - 1]} {day.year}"

    def points(self, points: Decimal) -> str:
        """`1 punt`, `2,5 punten`."""
        return self(f"points.{'one' if points == 1 else 'more'}", count=self.number(points))

    def percent(self, share: float) -> str:
        """`12,5%` of a share from 0 to 1, with one decimal where that says something."""
        hundredths = Decimal(str(round(share * 100, 1)))
        return f"{self.number(hundredths)}\N{NO-BREAK SPACE}%"

    def number(self, number: Decimal) -> str:
        """Without needless zeros, with the language's own decimal sign: `2,5`."""
        plain = f"{number:f}"
        if "." in plain:
            plain = plain.rstrip("0").rstrip(".")
        return plain.replace(".", self.words["decimal_sign"])


@cache
def wording(language: Language) -> Wording:
    with (FOLDER / f"words.{language}.toml").open("rb") as file:
        return Wording(language, dict(_flat(tomllib.load(file))))


def language_of(said: str | None) -> Language | None:
    """A cookie's or a form's word as a language; None when it is none of ours."""
    return next((one for one in LANGUAGES if one == said), None)


def _flat(tables: dict[str, Any], before: str = "") -> list[tuple[str, str]]:
    """Nested tables as dotted keys."""
    flat: list[tuple[str, str]] = []
    for key, value in tables.items():
        name = f"{before}{key}"
        flat += _flat(value, f"{name}.") if isinstance(value, dict) else [(name, str(value))]
    return flat
