"""Days, times and lengths as people type and write them; each design names the forms it may use."""

import datetime as dt
from decimal import Decimal

MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]
SHORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
DOTTED = ["jan.", "febr.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."]
ENGLISH = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]  # fmt: skip
WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
NUMBERS = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
ON_THE_CLOCK = ["twaalf", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"]

FIGURES = (
    "{d}-{m}-{Y}",
    "{dd}-{mm}-{Y}",
    "{dd}/{mm}/{Y}",
    "{d}/{m}/{Y}",
    "{dd}.{mm}.{Y}",
    "{dd}-{mm}-{y}",
    "{d}-{m}-'{y}",
)
WORDS = ("{d} {month} {Y}", "{wd} {d} {month} {Y}", "{d} {dot} {Y}", "{wd2} {d} {mon} {Y}", "{Wd} {d} {month} {Y}")
BY_HAND = ("{d}-{m}-{Y}", "{d} {month} {Y}", "{d}-{m}-'{y}", "{d} {mon} {Y}", "{d}/{m}/{y}", "{dd}-{mm}-{Y}")
NO_YEAR = ("{d} {month}", "{wd} {d} {month}", "{d}-{m}", "{wd2} {d} {mon}", "{dd}-{mm}", "{d} {dot}")


def day(value: dt.date, form: str) -> str:
    place = value.month - 1
    name = WEEKDAYS[value.weekday()]
    return form.format(
        d=value.day, dd=f"{value.day:02}", m=value.month, mm=f"{value.month:02}", Y=value.year,
        y=f"{value.year % 100:02}", month=MONTHS[place], Month=MONTHS[place].capitalize(), MONTH=MONTHS[place].upper(),
        mon=SHORT[place], dot=DOTTED[place], english=ENGLISH[place], wd=name, Wd=name.capitalize(), wd2=name[:2],
        Wd2=name[:2].capitalize(),
    )  # fmt: skip


SPANS = ("{a} - {b} uur", "{a}-{b} uur", "{a} – {b} uur", "{a}-{b}", "van {a} tot {b} uur", "{a} tot {b} uur",
         "{a} uur - {b} uur", "{a} u - {b} u", "{a} t/m {b} uur")  # fmt: skip


def clock(minutes: int, sign: str = ":") -> str:
    """1170 → "19:30"; with sign "u" → "19u30"."""
    return f"{minutes // 60:02}{sign}{minutes % 60:02}"


def span(start: int, end: int, form: str, sign: str = ".") -> str:
    return form.format(a=clock(start, sign), b=clock(end, sign))


def spoken(minutes: int) -> str:
    """1170 → "half acht"; whole, half and quarter hours only."""
    hour, rest = minutes // 60 % 12, minutes % 60
    following = ON_THE_CLOCK[(hour + 1) % 12]
    return {0: ON_THE_CLOCK[hour], 15: f"kwart over {ON_THE_CLOCK[hour]}", 30: f"half {following}",
            45: f"kwart voor {following}"}[rest]  # fmt: skip


def comma(hours: Decimal) -> str:
    return f"{hours.normalize():f}".replace(".", ",")


def length(hours: Decimal, form: str) -> str:
    """Forms: comma, minutes, min, mixed, half, words, clock, short; one that does not fit falls back to the comma."""
    minutes = int(hours * 60)
    whole, rest = divmod(minutes, 60)
    match form:
        case "minutes":
            return f"{minutes} minuten"
        case "min":
            return f"{minutes} min"
        case "mixed" if whole and rest:
            return f"{whole} uur en {rest} minuten"
        case "half" if rest == 30 and whole:
            return f"{whole}½ uur"
        case "words" if minutes == 90:
            return "anderhalf uur"
        case "words" if rest == 30 and whole:
            return (
                f"{NUMBERS[whole]}enhalf uur".replace("ée", "ee") if whole == 2 else f"{NUMBERS[whole]} en een half uur"
            )
        case "words" if not rest:
            return f"{NUMBERS[whole]} uur"
        case "clock":
            return f"{whole}:{rest:02} uur"
        case "short":
            return f"{whole}u{rest:02}" if rest else f"{whole}u"
    return f"{comma(hours)} uur"


def listed(parts: list[str], last: str = " en ") -> str:
    return last.join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
