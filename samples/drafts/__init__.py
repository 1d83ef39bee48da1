"""Papers as bare text, thousands of them out of a few hundred drafts: what the readers of category and kind learn from.

A draft is a handful of lines with slots for names, days, lengths. `evidence.txt` shows that something took place;
`nothing.txt` speaks of the same things without showing one; `kinds.txt` has the names under which activities go.
"""

import datetime as dt
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from samples import people, texts
from samples.strangers import saying

HERE = Path(__file__).parent
LENGTHS = (60, 75, 90, 105, 120, 150, 180, 210, 240, 360)
STARTS = (540, 570, 720, 780, 870, 960, 1080, 1140, 1170, 1200)
DAY_FORMS = saying.FIGURES + saying.WORDS
HELD_OUT = 5
"""Every fifth draft, and every fifth name of a kind, is kept apart for the score."""
ANY = "*"
ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Draft:
    """One text with slots. `kind`: the activity's, `ANY` where the name is drawn, `ROWS` where lines name their own."""

    name: str
    category: str | None
    kind: str | None
    text: str
    apart: bool


@dataclass(frozen=True, slots=True)
class Written:
    """A draft filled in."""

    text: str
    category: str | None
    kind: str | None


@lru_cache(maxsize=1)
def drafts() -> tuple[Draft, ...]:
    """All drafts, those of evidence first."""
    return (*_drafts("evidence.txt", "B"), *_drafts("nothing.txt", None))


def _drafts(file: str, category: str | None) -> Iterator[Draft]:
    for place, (head, text) in enumerate(_parts(file)):
        name, _, kind = head.partition(" | ")
        kind, _, letter = kind.partition(" ")
        yield Draft(name, letter or category, kind or None, text, place % HELD_OUT == HELD_OUT - 1)


def _parts(file: str) -> Iterator[tuple[str, str]]:
    for part in (HERE / file).read_text(encoding="utf-8").split("== ")[1:]:
        head, _, text = part.partition("\n")
        yield head.strip(), text.strip("\n")


@lru_cache(maxsize=1)
def names_of_kinds() -> dict[str, tuple[str, ...]]:
    """Kind → the names that papers give it."""
    return {kind: tuple(one.strip() for one in text.split("|")) for kind, text in _parts("kinds.txt")}


def write(draft: Draft, seed: str, apart: bool = False) -> Written:
    """The draft filled in, the same for the same seed; `apart`: with names of kinds that are kept for the score."""
    writer = _Writer(random.Random(f"{draft.name} {seed}"), apart)
    text = re.sub(r"\{(\w+)\}", lambda slot: writer.fill(slot[1]), draft.text)
    return Written(_in_columns(text), draft.category, writer.kind if draft.kind == ANY else draft.kind)


def _in_columns(text: str) -> str:
    """Pieces two spaces apart stand under each other in lines that follow one another."""
    lines, block = [], list[list[str]]()
    for line in [*text.split("\n"), ""]:
        pieces = re.split(r" {2,}", line)
        if len(pieces) > 1:
            block.append(pieces)
            continue
        lines += _aligned(block)
        block = []
        lines.append(line)
    return "\n".join(lines[:-1])


def _aligned(block: list[list[str]]) -> list[str]:
    count = max((len(row) for row in block), default=0)
    widths = [max(len(row[at]) for row in block if at < len(row)) + 3 for at in range(count)]
    return ["".join(piece.ljust(width) for piece, width in zip(row, widths, strict=False)).rstrip() for row in block]


class _Writer:
    """The dice of one paper, and what fills its slots."""

    def __init__(self, rng: random.Random, apart: bool) -> None:
        self.rng = rng
        self.kind = rng.choice(tuple(names_of_kinds()))
        names = names_of_kinds()[self.kind]
        kept = [one for place, one in enumerate(names) if (place % HELD_OUT == HELD_OUT - 1) == apart]
        self.activity = rng.choice(kept or names)
        self.year = rng.randrange(2017, 2027)
        self.days = sorted(dt.date(self.year, 1, 4) + dt.timedelta(days=one) for one in rng.sample(range(300), 3))
        self.form = rng.choice(DAY_FORMS)
        self.firsts, self.lasts = rng.sample(people.FIRST, 12), rng.sample(people.LAST, 12)
        self.length, self.start = rng.choice(LENGTHS), rng.choice(STARTS)
        self.once: dict[str, str] = {}

    def fill(self, slot: str) -> str:
        """What stands in a slot; but for those that vary from line to line, the same within a paper."""
        if slot in ("told", "theme", "course", "money"):
            return self._said(slot)
        if slot not in self.once:
            self.once[slot] = self._said(slot)
        return self.once[slot]

    def _said(self, slot: str) -> str:
        ways: dict[str, Callable[[], str]] = {
            **self._whens(),
            **self._whos(),
            "activity": lambda: self._capital(self.activity),
            "theme": lambda: self.rng.choice(texts.THEMES).lower(),
            "course": lambda: self.rng.choice(texts.THEMES),
            "told": lambda: self.rng.choice(texts.LESSONS + texts.AGREEMENTS + texts.MINUTES),
            "money": lambda: f"€ {self.rng.randrange(5, 900)},{self.rng.choice(('00', '50', '95'))}",
            "nr": lambda: str(self.rng.randrange(10000, 999999)),
            "sessions": lambda: str(self.rng.randrange(4, 15)),
        }
        return ways[slot]()

    def _whens(self) -> dict[str, Callable[[], str]]:
        hours = Decimal(self.length) / 60
        return {
            "day": lambda: saying.day(self.days[0], self.form),
            "day2": lambda: saying.day(self.days[1], self.form),
            "day3": lambda: saying.day(self.days[2], self.form),
            "after": lambda: saying.day(self.days[2] + dt.timedelta(days=9), self.rng.choice(DAY_FORMS)),
            "later": lambda: saying.day(self.days[2] + dt.timedelta(days=40), self.rng.choice(DAY_FORMS)),
            "birth": lambda: saying.day(self.days[0].replace(year=self.year - self.rng.randrange(25, 60)), self.form),
            "year": lambda: str(self.year),
            "month": lambda: self.rng.choice(saying.MONTHS),
            "clock": lambda: saying.clock(self.start, self.rng.choice(":.")),
            "time": lambda: saying.span(self.start, self.start + self.length, self.rng.choice(saying.SPANS)),
            "time2": lambda: saying.span(self.start, self.start + self.length, "{a} tot {b} uur"),
            "hours": lambda: saying.length(hours, self.rng.choice(("comma", "minutes", "half", "words", "short"))),
            "hoursn": lambda: saying.comma(hours),
            "minutes": lambda: str(self.length),
        }

    def _whos(self) -> dict[str, Callable[[], str]]:
        first, last = self.firsts, self.lasts
        return {
            "first": lambda: first[0],
            "first2": lambda: first[1],
            "last": lambda: last[0],
            "last2": lambda: last[1],
            "lady": lambda: self.rng.choice(("mevrouw", "heer")),
            "names": lambda: self._names(),
            "email": lambda: f"{first[0].lower()}@mail.example",
            "web": lambda: "voorbeeld.example",
            "place": lambda: self.rng.choice(people.PLACES),
            "place2": lambda: self.rng.choice(people.PLACES),
            "practice": lambda: self.rng.choice(people.PRACTICES),
            "group": lambda: self.rng.choice(people.CARE_GROUPS),
            "school": lambda: self.rng.choice(people.PROVIDERS),
            "firm": lambda: f"Praktijk {last[3].capitalize()}",
        }

    def _names(self) -> str:
        crowd = list(zip(self.firsts, self.lasts, strict=True))[: self.rng.randrange(3, 8)]
        form = self.rng.choice(("{f} {l}", "{i}. {l}", "{f}"))
        return ", ".join(form.format(f=f, l=last, i=f[0]) for f, last in crowd)

    def _capital(self, text: str) -> str:
        return text[:1].upper() + text[1:] if self.rng.random() < 0.5 else text
