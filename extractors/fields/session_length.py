"""What lengths mean together: sessions × duration, breaks, dagdelen."""

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal

from extractors.fields.phrases import phrases
from extractors.fields.tokens import tokens


@dataclass(frozen=True, slots=True)
class Sessions:
    """ "6 bijeenkomsten van 1,5 uur" """

    times: int
    minutes: int
    """Of one session."""
    said: str
    """The length as written."""
    span: tuple[int, int]

    @property
    def total(self) -> int:
        """Minutes of all sessions."""
        return self.times * self.minutes


def sessions_x_duration(text: str) -> tuple[Sessions, ...]:
    """Numbers of sessions with the length of one, in the order of the text."""
    return tuple(
        Sessions(one.sessions, one.value, one.said, one.span)
        for one in phrases(text)
        if one.kind == "duration" and one.sessions and isinstance(one.value, int)
    )


@dataclass(frozen=True, slots=True)
class Break:
    """A pause, as far as it is told."""

    minutes: int | None
    """None when only its being there is told ("excl. pauze")."""
    included: bool | None
    """Whether it lies inside the time that is stated, and must be taken off: "inclusief"; None when not said."""
    said: str
    span: tuple[int, int]


_PAUSE = re.compile(r"\b\w*pauze\w*|\blunch\b", re.IGNORECASE)
_INCLUDED = re.compile(r"\b(?:incl(?:usief)?|met|waarvan|minus|aftrek van)\b", re.IGNORECASE)
_EXCLUDED = re.compile(r"\b(?:excl(?:usief)?|zonder|exclusive|buiten|na aftrek)\b", re.IGNORECASE)
_REACH = 30
"""Characters before a pause in which "incl." still speaks of it."""


def _included(before: str) -> bool | None:
    if _EXCLUDED.search(before):
        return False
    return True if _INCLUDED.search(before) else None


def breaks(text: str) -> tuple[Break, ...]:
    """Pauses with their length, or with only the word for it, in the order of the text."""
    found = []
    for one in phrases(text):
        if "break" not in one.notes or one.value is None:
            continue
        if isinstance(one.value, tuple) and isinstance(one.value[0], dt.time):
            start, end = (time.hour * 60 + time.minute for time in one.value if isinstance(time, dt.time))
            minutes = (end - start) % (24 * 60)
        else:
            minutes = one.value if isinstance(one.value, int) else 0
        before = text[max(0, one.span[0] - _REACH) : one.span[0]]
        found.append(Break(minutes, _included(before), one.said, one.span))
    told = [one.span for one in found]
    for pause in _PAUSE.finditer(text):
        if not any(abs(pause.start() - start) < _REACH or abs(pause.start() - end) < _REACH for start, end in told):
            before = text[max(0, pause.start() - _REACH) : pause.start()]
            found.append(Break(None, _included(before), pause[0], pause.span()))
    return tuple(sorted(found, key=lambda one: one.span))


@dataclass(frozen=True, slots=True)
class Dagdelen:
    """A length in dagdelen: how long one is, nobody wrote down."""

    count: Decimal
    said: str
    span: tuple[int, int]


def dagdelen(text: str) -> tuple[Dagdelen, ...]:
    """Numbers of dagdelen: "één dagdeel", "2 dagdelen", "een halve dag" is not among them."""
    cut = tokens(text)
    found = []
    for match in re.finditer(r"(?:(?P<a>[nzd]) )?(?:l )?D", cut.classes):
        count = Decimal(str(cut.values[match.start("a")])).normalize() if match["a"] else Decimal(1)
        start, end = cut.spans[match.start()][0], cut.spans[match.end() - 1][1]
        found.append(Dagdelen(count, text[start:end], (start, end)))
    return tuple(found)
