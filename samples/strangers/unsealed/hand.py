"""How these writers put down days and times, and what they write with."""

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.teller import Meeting, Teller

OFFICE = ("Lato", "Lato", "Liberation Sans", "Liberation Serif", "DejaVu Sans", "Liberation Sans Narrow")
PEN = ("Dancing Script", "Comic Neue", "Breip", "Rufscript")
DATES = (
    "{dd}-{mm}-{Y}", "{dd}-{mm}-{Y}", "{d}-{m}-{Y}", "{d}-{m}-{Y}", "{d} {month} {Y}", "{d} {month} {Y}",
    "{wd} {d} {month} {Y}", "{Wd} {d} {month} {Y}", "{d}-{m}-{y}", "{dd}/{mm}/{Y}", "{d} {mon} {Y}",
    "{wd2} {d} {mon} {Y}", "{dd}.{mm}.{Y}", "{d} {month} '{y}", "{dd}-{mm}-{y}",
)  # fmt: skip
PENNED = ("{d}-{m}-{Y}", "{d}-{m}-{y}", "{d} {month} {Y}", "{d}/{m}/{Y}", "{d} {mon} '{y}", "{d}/{m} '{y}")
SPANS = (
    "{a} - {b} uur", "{a}-{b} uur", "{a} – {b} uur", "{a} tot {b} uur", "van {a} tot {b} uur", "{a}-{b}", "{a} - {b}",
    "{a} uur tot {b} uur", "{a} u – {b} u", "{a}u-{b}u", "{a} t/m {b} uur",
)  # fmt: skip


def date(t: Teller, m: Meeting) -> str:
    return t.say(m.day, *DATES)


def times(t: Teller, m: Meeting, *forms: str) -> str:
    """The times in one of the usual ways, mornings mostly without the leading nought."""
    sign = t.pick(".", ".", ":", ":", "u")
    form = t.pick(*(forms or SPANS))
    if sign == "u":
        form = t.pick("{a} - {b}", "{a}-{b}", "van {a} tot {b}")
    return form.format(a=clock(m.start, sign), b=clock(m.end, sign))


def clock(minutes: int, sign: str = ".") -> str:
    return f"{minutes // 60}{sign}{minutes % 60:02}"


def net(m: Meeting, rest: int) -> Decimal:
    """Hours without a break of so many minutes."""
    return Decimal(m.end - m.start - rest) / 60


def spelled(m: Meeting) -> str:
    return f"om {saying.spoken(m.start)} begonnen en om {saying.spoken(m.end)} afgesloten"


def upper(text: str) -> str:
    return text[0].upper() + text[1:]
