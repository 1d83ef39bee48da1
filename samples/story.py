"""Who, when and how long: the invented facts that a design puts on paper, drawn from a seed."""

import datetime as dt
import random
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from samples import fonts, wordings
from samples.people import Person, crowd

T = TypeVar("T")
EVENINGS = ((1140, 1260), (1170, 1290), (1140, 1290), (1200, 1320), (1170, 1260), (1125, 1275), (1110, 1290))
DAYTIMES = ((540, 630), (780, 870), (750, 810), (810, 930), (960, 1050), (555, 675), (840, 960), (720, 765))
LONG_DAYS = ((570, 990), (540, 1020), (555, 990), (780, 1050))


@dataclass(frozen=True, slots=True)
class Meeting:
    day: dt.date
    start: int
    """Minutes since midnight."""
    end: int
    pause: int = 0
    """Minutes, taken off."""

    @property
    def hours(self) -> Decimal:
        return Decimal(self.end - self.start - self.pause) / 60


@dataclass
class Story:
    """`on_screen`: drawn as pixels, so every font may be used; a PDF knows only some."""

    rng: random.Random
    holder: Person
    year: int = 2023
    on_screen: bool = False
    day: dt.date | None = None
    """The day of the (first) activity when the plan wants a certain one."""
    slot: tuple[int, int] | None = None
    """Start and end of it in minutes, likewise."""
    options: dict[str, object] = field(default_factory=dict)
    """What a plan asks of one design, for instance {"rows": 14}."""

    def pick(self, *choices: T) -> T:
        return self.rng.choice(choices)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def option(self, name: str, otherwise: T) -> T:
        return self.options.get(name, otherwise)  # type: ignore[return-value]

    def font(self, name: str) -> str:
        return name if self.on_screen else fonts.for_pdf(name)

    def hand(self) -> str:
        """A handwriting, one per paper at most times."""
        return self.font(self.pick("hand-breip", "hand-dkg", "hand-school", "hand-dancing", "hand-comic"))

    def people(self, count: int, with_holder: bool = True) -> list[Person]:
        others = crowd(self.rng, count - with_holder, (self.holder,))
        if with_holder:
            others.insert(self.rng.randrange(len(others) + 1), self.holder)
        return others

    def a_day(self, first: int = 10, last: int = 345) -> dt.date:
        """A working day of the story's year; the plan's own if it names one."""
        if self.day is not None:
            return self.day
        found = dt.date(self.year, 1, 1) + dt.timedelta(days=self.rng.randrange(first, last))
        return found - dt.timedelta(days=max(0, found.weekday() - 4))

    def meeting(self, slots: tuple[tuple[int, int], ...] = EVENINGS + DAYTIMES) -> Meeting:
        start, end = self.slot or self.rng.choice(slots)
        return Meeting(self.a_day(), start, end)

    def meetings(self, count: int, slots: tuple[tuple[int, int], ...] = EVENINGS) -> list[Meeting]:
        """Spread over the year, mostly at the same hour, as groups do."""
        usual = self.slot or self.rng.choice(slots)
        step = 330 // count
        found = []
        for place in range(count):
            at = dt.date(self.year, 1, 8) + dt.timedelta(days=place * step + self.rng.randrange(max(1, step - 6)))
            at -= dt.timedelta(days=max(0, at.weekday() - 3))
            start, end = usual if self.chance(0.75) else self.rng.choice(slots)
            found.append(Meeting(at, start, end))
        return found

    def later(self, day: dt.date, least: int = 2, most: int = 40) -> dt.date:
        """A working day after it: of signing, printing, or the next meeting."""
        found = day + dt.timedelta(days=self.rng.randrange(least, most))
        return found + dt.timedelta(days=(7 - found.weekday()) % 7 if found.weekday() > 4 else 0)

    def said(self, day: dt.date, styles: tuple[str, ...] = wordings.DAY_STYLES) -> str:
        return wordings.day(day, self.rng.choice(styles))

    def said_times(self, meeting: Meeting, spoken: bool = False) -> str:
        if spoken and meeting.start % 15 == 0 and meeting.end % 15 == 0:
            return wordings.spoken_times(meeting.start, meeting.end)
        if self.chance(0.08):
            return wordings.times(meeting.start, meeting.end, self.pick("{a} - {b}", "{a}-{b}"), "u")
        return wordings.times(
            meeting.start, meeting.end, self.rng.choice(wordings.TIME_STYLES), self.rng.choice(".::.")
        )

    def said_hours(self, hours: Decimal) -> str:
        return wordings.duration(hours, self.rng.choice(wordings.DURATION_STYLES))
