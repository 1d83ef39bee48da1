"""What took place and how much of it the paper says; from both follows the truth."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from samples.composed import kinds
from samples.composed.dice import IN_SENTENCE, Dice
from samples.composed.pieces import Fact
from samples.people import Person
from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, LONG, Meeting
from samples.truth import Activity, number

HOW = ("times", "times", "times", "stated", "stated", "both", "dagdeel", "day")
"""What the paper says of the length: only times, only hours, both, a dagdeel, nothing."""
SPOTS = {"congres": LONG, "werkconferentie": LONG, "meekijken": BY_DAY, "begeleiding": BY_DAY, "supervisie": BY_DAY,
         "interne_scholing": BY_DAY, "casuistiek": (*BY_DAY, *EVENING)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Occasion:
    kind: str
    noun: str
    meeting: Meeting
    how: str
    pause: int = 0
    """Minutes of break that the paper names."""

    @property
    def day(self) -> dt.date:
        return self.meeting.day

    @property
    def hours(self) -> Decimal | None:
        if self.how in ("dagdeel", "day"):
            return None
        return (self.meeting.hours - Decimal(self.pause) / 60).quantize(Decimal("0.01"))

    @property
    def timed(self) -> bool:
        return self.how in ("times", "both")

    def activity(self) -> Activity:
        basis = {"times": "from_times", "stated": "stated", "both": "stated"}.get(self.how)
        start, end = (saying.clock(self.meeting.start), saying.clock(self.meeting.end)) if self.timed else (None, None)
        hours = None if self.hours is None else number(self.hours)
        return Activity(self.kind, self.day.isoformat(), None, start, end, hours, basis)


def occasion(d: Dice, kind: str, how: tuple[str, ...] = HOW) -> Occasion:
    d.about(kind)
    chosen = d.pick(*how)
    meeting = d.meeting(SPOTS.get(kind, EVENING))
    pause = d.pick(15, 15, 30) if chosen == "times" and meeting.hours >= 2 and d.chance(0.15) else 0
    return Occasion(kind, d.of(kinds.NOUNS[kind]), meeting, chosen, pause)


def when(d: Dice, o: Occasion) -> list[Fact]:
    """Day, times and length as facts, in one of the ways people divide them."""
    if o.timed and d.chance(0.22):
        both = d.pick("{day}, {span}", "{day} {span}", "{day} van {span}", "{day}; {span}", "{day} | {span}")
        facts = [
            Fact(
                d.label("when"),
                both.format(day=d.said_day(o.day), span=_with_pause(d, o, plain=True)).replace("van van", "van"),
            )
        ]
    else:
        facts = [Fact(d.label("day"), _dressed(d, d.said_day(o.day))), *(_times(d, o) if o.timed else [])]
    if o.how in ("stated", "both"):
        facts.append(length(d, o.meeting.hours))
    if o.how == "dagdeel":
        facts.append(
            Fact(d.label("length"), d.pick("1 dagdeel", "één dagdeel", "een dagdeel", "1 dagdeel (middag)", "dagdeel"))
        )
    return facts


def _dressed(d: Dice, day: str) -> str:
    return f"{d.pick('d.d.', 'op')} {day}" if d.chance(0.06) else day


def _times(d: Dice, o: Occasion) -> list[Fact]:
    if not o.pause and d.chance(0.4):
        unit = d.pick("", " uur", " uur", " u") if d.sign != "u" else ""
        return [
            Fact(d.label("start"), d.said_clock(o.meeting.start) + unit),
            Fact(d.label("end"), d.said_clock(o.meeting.end) + unit),
        ]
    if o.pause and d.chance(0.4):
        value = d.pick(f"{o.pause} minuten", f"{o.pause} min", f"{o.pause} minuten")
        return [Fact(d.label("span"), d.said_span(o.meeting)), Fact(d.label("pause"), value)]
    return [Fact(d.label("span"), _with_pause(d, o))]


def _with_pause(d: Dice, o: Occasion, plain: bool = False) -> str:
    said = d.said_span(o.meeting)
    if plain and said.count("-") > 1:
        said = d.said_span(o.meeting)
    if not o.pause:
        return said
    quarter = {15: "een kwartier", 30: "een half uur"}[o.pause]
    return said + d.pick(
        f" (incl. {o.pause} minuten pauze)",
        f", waarvan {quarter} pauze",
        f" (inclusief {quarter} pauze)",
        f" incl. pauze van {o.pause} min.",
    )


def length(d: Dice, hours: Decimal) -> Fact:
    if d.chance(0.5):
        return Fact(d.label("hours"), d.bare_hours(hours))
    return Fact(d.label("length"), d.said_length(hours))


def sentence_of(d: Dice, o: Occasion) -> str:
    """ "op 14 maart 2023 van 19.30 tot 21.30 uur (2 uur)"."""
    said = f"op {d.say(o.day, *IN_SENTENCE)}"
    if o.timed:
        said += f"{d.pick(' ', ', ', ' ')}{d.said_span(o.meeting, sentence=True)}"
    if o.pause:
        said += d.pick(f" (inclusief {o.pause} minuten pauze)", f", met een pauze van {o.pause} minuten,")
    if o.how in ("stated", "both"):
        said += d.pick(" ({x})", ", in totaal {x},", " gedurende {x}", " (duur: {x})").format(
            x=d.said_length(o.meeting.hours, clear=True)
        )
    if o.how == "dagdeel":
        said += d.pick(" (één dagdeel)", ", een dagdeel,")
    return said


@dataclass(frozen=True, slots=True)
class Group:
    here: tuple[Person, ...]
    away: tuple[Person, ...]
    form: str
    """full, short, or titled."""

    def named(self, person: Person) -> str:
        return person.short if self.form == "short" else person.full

    @property
    def present(self) -> tuple[str, ...]:
        return tuple(self.named(one) for one in self.here)

    @property
    def absent(self) -> tuple[str, ...]:
        return tuple(self.named(one) for one in self.away)


def group(d: Dice, least: int = 3, most: int = 9, holder: bool = True) -> Group:
    return Group(
        tuple(d.people(d.number(least, most), holder)), tuple(d.people(d.pick(0, 0, 1, 2, 3), holder=False)),
        d.pick("full", "full", "short"),
    )  # fmt: skip
