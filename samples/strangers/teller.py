"""What a stranger has to tell: people, days, times, drawn from a seed."""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from samples.people import Person, big_number, register_number
from samples.strangers import saying
from samples.truth import Activity, number

T = TypeVar("T")
EVENING = ((1140, 1260), (1170, 1290), (1140, 1290), (1200, 1320), (1170, 1275), (1110, 1290), (1155, 1275))
BY_DAY = ((540, 630), (780, 870), (570, 690), (810, 930), (960, 1050), (615, 720), (840, 960), (720, 795))
LONG = ((570, 990), (540, 1020), (555, 975), (780, 1050), (600, 960))


@dataclass(frozen=True, slots=True)
class Words:
    """What one set knows and the other does not."""

    first: tuple[str, ...]
    last: tuple[str, ...]
    places: tuple[str, ...]
    practices: tuple[str, ...]
    groups: tuple[str, ...]
    """Care groups and regional organisations."""
    schools: tuple[str, ...]
    """Who give courses."""
    themes: tuple[str, ...]
    courses: tuple[str, ...]
    said: tuple[str, ...]
    """Sentences of minutes and reports."""
    todo: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    day: dt.date
    start: int
    """Minutes since midnight."""
    end: int

    @property
    def hours(self) -> Decimal:
        return Decimal(self.end - self.start) / 60


class Teller:
    """One paper's own dice. `holder` is who hands it in."""

    def __init__(self, seed: str, words: Words) -> None:
        self.rng = random.Random(seed)
        self.words = words
        self.year = self.rng.randrange(2018, 2026)
        self._names = self._crowd()
        self.holder = self.person()
        self._crosses = self.rng.random() < 0.4

    def _crowd(self) -> list[Person]:
        """No two on a paper share a first name or a surname."""
        firsts, lasts = list(self.words.first), list(self.words.last)
        self.rng.shuffle(firsts)
        self.rng.shuffle(lasts)
        return [Person(first, last) for first, last in zip(firsts, lasts, strict=False)]

    def person(self) -> Person:
        """Somebody not yet on the paper."""
        return self._names.pop()

    def people(self, count: int, holder: bool = True) -> list[Person]:
        found = [self.person() for _ in range(count - holder)]
        if holder:
            found.insert(self.rng.randrange(count), self.holder)
        return found

    def pick(self, *choices: T) -> T:
        return self.rng.choice(choices)

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        return self.rng.sample(list(choices), count)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def mixed(self, rows: Sequence[T], keep: int = 0) -> list[T]:
        """In another order; the first `keep` stay in front."""
        rest = list(rows[keep:])
        self.rng.shuffle(rest)
        return [*rows[:keep], *rest]

    def maybe(self, *rows: T, share: float = 0.6) -> list[T]:
        return list(rows) if self.chance(share) else []

    def number(self, low: int, high: int) -> int:
        return self.rng.randrange(low, high)

    def place(self) -> str:
        return self.rng.choice(self.words.places)

    def theme(self) -> str:
        return self.rng.choice(self.words.themes)

    def told(self, count: int) -> str:
        return " ".join(self.some(self.words.said, count))

    # --- days ---

    def day(self, first: int = 8, last: int = 345) -> dt.date:
        found = dt.date(self.year, 1, 1) + dt.timedelta(days=self.rng.randrange(first, last))
        return found - dt.timedelta(days=max(0, found.weekday() - 4))

    def days(self, count: int) -> list[dt.date]:
        """Spread over the year, Mondays to Thursdays."""
        step = 335 // count
        found = []
        for place in range(count):
            one = dt.date(self.year, 1, 9) + dt.timedelta(days=place * step + self.rng.randrange(max(1, step - 7)))
            found.append(one - dt.timedelta(days=max(0, one.weekday() - 3)))
        return found

    def later(self, day: dt.date, least: int = 2, most: int = 40) -> dt.date:
        found = day + dt.timedelta(days=self.rng.randrange(least, most))
        return found + dt.timedelta(days=(7 - found.weekday()) % 7 if found.weekday() > 4 else 0)

    def earlier(self, day: dt.date, least: int = 7, most: int = 60) -> dt.date:
        found = day - dt.timedelta(days=self.rng.randrange(least, most))
        return found - dt.timedelta(days=max(0, found.weekday() - 4))

    def meeting(self, slots: Sequence[tuple[int, int]] = EVENING) -> Meeting:
        return Meeting(self.day(), *self.rng.choice(slots))

    def meetings(self, count: int, slots: Sequence[tuple[int, int]] = EVENING, usual: float = 0.7) -> list[Meeting]:
        often = self.rng.choice(slots)
        return [Meeting(one, *(often if self.chance(usual) else self.rng.choice(slots))) for one in self.days(count)]

    # --- said ---

    def say(self, day: dt.date, *forms: str) -> str:
        return saying.day(day, self.rng.choice(forms or saying.FIGURES + saying.WORDS))

    def span(self, meeting: Meeting, *forms: str, sign: str = "") -> str:
        return saying.span(
            meeting.start, meeting.end, self.rng.choice(forms or saying.SPANS), sign or self.rng.choice(".:")
        )

    def long(self, hours: Decimal, *forms: str) -> str:
        return saying.length(hours, self.rng.choice(forms or ("comma", "minutes", "half", "words", "short", "mixed")))

    def register(self, person: Person) -> str:
        return register_number(person)

    def big(self, person: Person) -> str:
        return big_number(person)

    # --- drawn by pen ---

    def signature(self, high: int = 34) -> str:
        """A scrawl as SVG."""
        points = [(4, 22)]
        for place in range(self.rng.randrange(6, 11)):
            points.append((10 + place * 11 + self.rng.randrange(-5, 6), self.rng.randrange(3, 32)))
        path = f"M{points[0][0]} {points[0][1]}" + "".join(
            f" Q{x - self.rng.randrange(0, 16)} {self.rng.randrange(0, 34)} {x} {y}" for x, y in points[1:]
        )
        ink = self.rng.choice(("#1b2a6b", "#111", "#24408e", "#222"))
        return (
            f'<svg width="{high * 3.2:.0f}" height="{high}" viewBox="0 0 120 36">'
            f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="1.7" stroke-linecap="round"/></svg>'
        )

    def tick(self) -> str:
        """A tick, or on other papers a cross, by pen."""
        shift = self.rng.randrange(-2, 3)
        path = f"M3 {10 + shift} L7 15 L{16 + shift} 2"
        if self._crosses:
            path = f"M3 3 L14 {14 + shift} M14 {3 + shift} L3 14"
        return f'<svg width="17" height="17"><path d="{path}" fill="none" stroke="#1b2a6b" stroke-width="1.8"/></svg>'


def met(
    kind: str,
    meeting: Meeting,
    hours: Decimal | str | None = None,
    basis: str | None = "from_times",
    timed: bool = True,
) -> Activity:
    """A meeting as truth; `timed`: its times stand on the paper. No `hours`: its own length; basis None: unknown."""
    worth = number(meeting.hours if hours is None else hours)
    return Activity(
        kind, meeting.day.isoformat(), None, saying.clock(meeting.start) if timed else None,
        saying.clock(meeting.end) if timed else None, worth if basis else None, basis,
    )  # fmt: skip


def on(kind: str, day: dt.date, hours: Decimal | str | None = None, basis: str | None = "stated") -> Activity:
    """A day with stated hours, or none."""
    return Activity(
        kind, day.isoformat(), hours=None if hours is None else number(hours), hours_basis=basis if hours else None
    )
