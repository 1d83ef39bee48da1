"""The dice of one composed paper, loaded for its half; and how days, times and lengths are said on it."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypeVar

from samples.composed.halves import own
from samples.composed.labels import ASKED, LABELS
from samples.composed.names import WORDS
from samples.strangers import saying
from samples.strangers.teller import Meeting, Teller

T = TypeVar("T")
DAYS = (
    *saying.FIGURES, *saying.WORDS, "{d} {mon} {Y}", "{wd} {d}-{m}-{Y}", "{Y}-{mm}-{dd}", "{d} {month} '{y}", "{wd2}. {d} {mon}. {Y}",
    "{d}/{m}/{y}", "{dd}.{mm}.{y}", "{d}.{m}.{Y}", "{d} - {m} - {Y}", "{wd2} {dd}-{mm}-{Y}", "{d} {Month} {Y}", "{Wd} {dd}-{mm}-{y}",
    "{wd}, {d} {month} {Y}", "{d} {mon} '{y}", "{d}-{mon}-{Y}", "{dd} {mon} {Y}", "{dd}/{mm}/{y}",
)  # fmt: skip
USUAL_DAYS = (*saying.FIGURES, *saying.WORDS, "{d} {mon} {Y}")
IN_SENTENCE = (
    "{wd} {d} {month} {Y}",
    "{d} {month} {Y}",
    "{d}-{m}-{Y}",
    "{wd} {d} {month} {Y}",
    "{dd}-{mm}-{Y}",
    "{d} {dot} {Y}",
)
SPANS = (
    *saying.SPANS, "{a}u - {b}u", "{a}u–{b}u", "{a} h - {b} h", "{a} – {b}", "{a} - {b}", "van {a} tot {b}", "{a} tot {b}",
    "{a} uur tot {b} uur", "{a} t/m {b}", "tussen {a} en {b} uur",
)  # fmt: skip
SPAN_SENTENCE = ("van {a} tot {b} uur", "van {a} uur tot {b} uur", "tussen {a} en {b} uur", "({a} - {b} uur)", "({a}–{b} uur)",
                 "van {a}-{b} uur", "om {a} uur tot {b} uur")  # fmt: skip
LENGTHS = ("comma", "comma", "comma", "minutes", "half", "words", "short", "mixed", "u", "point", "min", "dotted")
CLEAR_LENGTHS = ("comma", "comma", "minutes", "half", "words", "mixed")

COURSES = ("scholing_elders", "geaccrediteerde_scholing", "interne_scholing", "meldcode")
WORDS_OF_KINDS = {
    "overleg": ("vakinhoudelijk_overleg", "casuistiek"), "vergadering": ("bestuurlijk_werk", "kwaliteitswerkgroep"),
    "vergader": ("bestuurlijk_werk", "kwaliteitswerkgroep"), "sessie": ("intervisie", "supervisie"), "scholing": COURSES,
    "gevolgd": (*COURSES, "congres"), "cursus": COURSES, "studie": COURSES, "contacturen": (*COURSES, "congres", "werkconferentie"),
    "casus": ("casuistiek", "intervisie", "supervisie"), "ingebracht": ("casuistiek", "intervisie", "supervisie"),
    "intervisie": ("intervisie",), "meegekeken": ("meekijken",), "meekijker": ("meekijken",), "gesprek met": ("begeleiding",), "bestede": ("zelfstudie", "begeleiding", "meekijken", "kwaliteitswerkgroep"),
}  # fmt: skip
"""Parts of labels and the kinds that they are said of."""


class Dice(Teller):
    """A teller that knows only the variants of its half."""

    def __init__(self, seed: str, half: str) -> None:
        super().__init__(seed, WORDS[half])
        self.half = half
        self.asks = False
        """Labels are questions on this paper."""
        self.unfit: tuple[str, ...] = ()
        self.day_form = self.pick(*DAYS)
        self.sign = self.pick(".", ".", ":", ":", "u")
        self.span_form = self.pick(*SPANS)

    def of(self, variants: Iterable[T]) -> T:
        """One of the variants of this half."""
        return self.rng.choice(own(self.half, variants))

    def of_named(self, pieces: Mapping[str, T]) -> T:
        """One of the pieces whose name is this half's."""
        return pieces[self.of(pieces)]

    def label(self, role: str) -> str:
        if self.asks and role in ASKED:
            return self.of(ASKED[role])
        return self.of([one for one in LABELS[role] if not any(word in one.lower() for word in self.unfit)])

    def about(self, kind: str) -> None:
        """From here on no label speaks of another sort of meeting than this kind."""
        self.unfit = tuple(word for word, fits in WORDS_OF_KINDS.items() if kind not in fits)

    # --- said ---

    def said_day(self, day: dt.date) -> str:
        """In the form of the paper, most often."""
        return self.say(day, self.day_form) if self.chance(0.85) else self.say(day, *USUAL_DAYS)

    def other_day(self, day: dt.date) -> str:
        """A day of another role: printing, signing, the next meeting."""
        return self.say(day, self.day_form, *USUAL_DAYS)

    def said_clock(self, minutes: int) -> str:
        return (
            saying.clock(minutes, self.sign)
            if self.chance(0.8) or minutes < 600
            else saying.clock(minutes, ".").lstrip("0")
        )

    def said_span(self, meeting: Meeting, sentence: bool = False) -> str:
        sign = self.sign if not sentence or self.sign != "u" else "."
        if (
            sentence
            and self.chance(0.1)
            and all(one % 15 == 0 for one in (meeting.start, meeting.end))
            and meeting.start >= 1080
        ):
            return f"van {saying.spoken(meeting.start)} tot {saying.spoken(meeting.end)} 's avonds"
        form = self.pick(*SPAN_SENTENCE) if sentence else self.span_form
        if sign == "u":
            form = form.replace(" uur", "").replace("u", "").replace(" h", "").replace("tssen", "tussen")
        return saying.span(meeting.start, meeting.end, form, sign)

    def said_length(self, hours: Decimal, clear: bool = False) -> str:
        form = self.pick(*(CLEAR_LENGTHS if clear else LENGTHS))
        whole = f"{saying.comma(hours)}"
        match form:
            case "u":
                return f"{whole} u"
            case "point":
                return f"{whole.replace(',', '.')} uur"
            case "dotted":
                return f"{whole} u."
        return saying.length(hours, form)

    def bare_hours(self, hours: Decimal) -> str:
        """For where the label or the head of the column names the unit."""
        text = saying.comma(hours)
        if hours % 1 == Decimal("0.5") and hours > 1 and self.chance(0.15):
            return f"{int(hours)}½"
        return self.pick(text, text, text.replace(",", "."), f"{text} uur")
