"""How the Dutch write days, times and durations. Each function takes the value and gives the characters."""

import datetime as dt
import random
from collections.abc import Sequence
from decimal import Decimal

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "juni", "juli", "aug", "sept", "okt", "nov", "dec")
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
COUNTED = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
HALVES = {"1.5": "anderhalf", "2.5": "twee en een half", "3.5": "drie en een half"}

DAY_STYLES = (
    "{d:02}-{m:02}-{y}", "{d}-{m}-{y}", "{d:02}.{m:02}.{y}", "{d}.{m}.{y}", "{d}/{m}/{y}", "{d:02}/{m:02}/{y}",
    "{d} {month} {y}", "{weekday} {d} {month} {y}", "{wd} {d} {short} {y}", "{d} {short_dot} {y}",
    "{d} {short_dot} '{yy:02}", "{d}-{m}-'{yy:02}", "{d:02}-{m:02}-{yy:02}", "{Weekday} {d} {month} {y}",
    "{y}-{m:02}-{d:02}", "{d} {short} {y}",
)  # fmt: skip
SAFE_DAY_STYLES = DAY_STYLES[:2] + DAY_STYLES[6:8] + DAY_STYLES[13:14]
YEARLESS_STYLES = (
    "{d} {month}",
    "{weekday} {d} {month}",
    "{d}-{m}",
    "{d:02}-{m:02}",
    "{d} {short_dot}",
    "{wd} {d} {short}",
)
SENTENCE_STYLES = (
    "{d} {month} {y}",
    "{weekday} {d} {month} {y}",
    "{d}-{m}-{y}",
    "{d:02}-{m:02}-{y}",
    "{d} {short_dot} {y}",
)


def day(value: dt.date, style: str) -> str:
    short = SHORT_MONTHS[value.month - 1]
    weekday = WEEKDAYS[value.weekday()]
    return style.format(
        d=value.day, m=value.month, y=value.year, yy=value.year % 100, month=MONTHS[value.month - 1], short=short,
        short_dot=short if len(short) > 4 or short in ("mei", "juni", "juli") else short + ".",
        weekday=weekday, Weekday=weekday.capitalize(), wd=weekday[:2],
    )  # fmt: skip


def days_list(values: Sequence[dt.date]) -> str:
    """Within one year: "7, 14 en 21 maart 2022"; over months "7 maart, 4 april en 9 mei 2022"."""
    if len({one.month for one in values}) == 1:
        parts = [str(one.day) for one in values]
        return f"{', '.join(parts[:-1])} en {parts[-1]} {MONTHS[values[0].month - 1]} {values[0].year}"
    parts = [f"{one.day} {MONTHS[one.month - 1]}" for one in values]
    return f"{', '.join(parts[:-1])} en {parts[-1]} {values[0].year}"


def days_range(first: dt.date, last: dt.date, between: str = "t/m") -> str:
    """Shares what both have in common: "12 t/m 14 mei 2024"."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} {between} {day(last, '{d} {month} {y}')}"
    if first.year == last.year:
        return f"{day(first, '{d} {month}')} {between} {day(last, '{d} {month} {y}')}"
    return f"{day(first, '{d} {month} {y}')} {between} {day(last, '{d} {month} {y}')}"


def months_range(first: dt.date, last: dt.date) -> str:
    if first.year == last.year:
        return f"{MONTHS[first.month - 1]} t/m {MONTHS[last.month - 1]} {last.year}"
    return f"{MONTHS[first.month - 1]} {first.year} t/m {MONTHS[last.month - 1]} {last.year}"


def clock(minutes: int, style: str = "{h:02}:{m:02}") -> str:
    return style.format(h=minutes // 60, m=minutes % 60)


TIME_STYLES = (
    "{a} - {b} uur", "{a}-{b} uur", "{a}–{b} uur", "{a} – {b}", "van {a} tot {b} uur", "{a} uur tot {b} uur",
    "{a}u – {b}u", "{a} - {b} u.", "{a} tot {b} uur", "{a} uur - {b} uur",
)  # fmt: skip


def times(start: int, end: int, style: str, sign: str = ".") -> str:
    """Minutes since midnight; `sign` stands between hours and minutes."""
    face = "{h:02}" + sign + "{m:02}"
    return style.format(a=clock(start, face), b=clock(end, face))


def spoken(minutes: int) -> str:
    """On the twelve-hour clock: 1170 → "half acht"."""
    hour, minute = (minutes // 60 - 1) % 12 + 1, minutes % 60
    following = COUNTED[hour % 12 + 1]
    return {
        0: COUNTED[hour],
        15: f"kwart over {COUNTED[hour]}",
        30: f"half {following}",
        45: f"kwart voor {following}",
    }[minute]


def spoken_times(start: int, end: int) -> str:
    part = "'s avonds" if start >= 1080 else "'s middags" if start >= 720 else "'s ochtends"
    return f"van {spoken(start)} tot {spoken(end)} {part}"


def comma(hours: Decimal) -> str:
    text = f"{hours.normalize():f}"
    return text.replace(".", ",")


def halves(hours: Decimal) -> str:
    whole, rest = divmod(hours, 1)
    return f"{whole}½" if rest == Decimal("0.5") and whole else comma(hours)


def duration(hours: Decimal, style: str) -> str:
    minutes = int(hours * 60)
    whole, rest = divmod(minutes, 60)
    match style:
        case "minutes":
            return f"{minutes} minuten"
        case "min":
            return f"{minutes} min."
        case "half-sign":
            return f"{halves(hours)} uur"
        case "u":
            return f"{whole}u{rest:02}" if rest else f"{whole} u"
        case "words" if str(hours.normalize()) in HALVES:
            return f"{HALVES[str(hours.normalize())]} uur"
        case "words" if not rest and whole < len(COUNTED):
            return f"{COUNTED[whole]} uur"
        case "long" if rest and whole:
            return f"{whole} uur en {rest} minuten"
        case "quarter" if minutes == 45:
            return "drie kwartier"
    return f"{comma(hours)} uur"


DURATION_STYLES = ("comma", "comma", "minutes", "half-sign", "u", "words", "long")


def sessions(rng: random.Random, count: int, hours: Decimal) -> str:
    """ "6 bijeenkomsten van 1,5 uur" in one of its wordings."""
    long = duration(hours, rng.choice(("comma", "words", "minutes", "half-sign")))
    return rng.choice(
        (
            f"{count} bijeenkomsten van {long}",
            f"{count}x {comma(hours)} uur",
            f"{count} x {long}",
            f"{count} sessies à {long}",
            f"{count} keer {long}",
            f"{count} bijeenkomsten van elk {long}",
        )
    )
