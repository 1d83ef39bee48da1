"""Days, numbers and counts as people write them down for us; anything else is refused, never interpreted.

Pydantic alone is too willing: it takes the text "0" for 1 January 1970 and "1_000" for a thousand.
"""

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeGuard

from pydantic import BeforeValidator

CHOICES = {"yes": True, "no": False, "true": True, "false": False, "ja": True, "nee": False}


FLOATS_BELOW = 1e6
"""A float above this has lost the digits that we would compare."""


def iso_day(written: Any) -> Any:
    if isinstance(written, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", written):
        try:
            return dt.date.fromisoformat(written)
        except ValueError as fault:
            raise ValueError(f"{written} is no day of the calendar") from fault
    if type(written) is dt.date or written is None:
        return written
    raise ValueError("expected a day as YYYY-MM-DD")


def is_day(written: Any) -> TypeGuard[str]:
    """Whether this is a day as `iso_day` reads it from text."""
    try:
        return isinstance(written, str) and isinstance(iso_day(written), dt.date)
    except ValueError:
        return False


def plain_number(written: Any) -> Any:
    """`2`, `2.5`; JSON numbers too. Not below zero, no comma, no exponent."""
    if isinstance(written, int) and not isinstance(written, bool):
        written = str(written)
    if isinstance(written, float) and 0 <= written < FLOATS_BELOW:
        written = f"{written:.9f}"  # a program that added 0.1 and 0.2 meant 0.3
    if isinstance(written, str) and re.fullmatch(r"\d{1,9}(\.\d{1,9})?", written, re.ASCII):
        return Decimal(written)
    if (isinstance(written, Decimal) and written.is_finite() and written >= 0) or written is None:
        return written
    if isinstance(written, str) and re.fullmatch(r"\d{1,9},\d{1,9}", written, re.ASCII):
        raise ValueError(f"{written} has a comma: expected a number such as {written.replace(',', '.')}")
    raise ValueError("expected a number such as 2 or 2.5, not below zero")


def whole_count(written: Any) -> Any:
    try:
        number = plain_number(written)
    except ValueError as fault:
        raise ValueError("expected a whole number, not below zero") from fault
    if number is None or number == number.to_integral_value():
        return None if number is None else int(number)
    raise ValueError("expected a whole number, not below zero")


def head_count(written: Any) -> Any:
    """A count of people, or the people themselves: a list of names, or `{"present": [...]}` as `read` gives it."""
    if isinstance(written, dict) and isinstance(written.get("present"), list):
        written = written["present"]
    if isinstance(written, list) and all(isinstance(name, str) for name in written):
        return len({" ".join(name.split()).casefold() for name in written}) or None
    return whole_count(written)


def yes_or_no(written: Any) -> Any:
    if isinstance(written, bool) or written is None:
        return written
    if isinstance(written, str) and written in CHOICES:
        return CHOICES[written]
    raise ValueError("expected yes or no")


def capital(written: Any) -> Any:
    return written.strip().upper() if isinstance(written, str) else written


def name_or_number(written: Any) -> Any:
    """Ids come as text or as a JSON number."""
    return str(written) if isinstance(written, int) and not isinstance(written, bool) else written


IsoDay = Annotated[dt.date, BeforeValidator(iso_day)]
PlainNumber = Annotated[Decimal, BeforeValidator(plain_number)]
WholeCount = Annotated[int, BeforeValidator(whole_count)]
HeadCount = Annotated[int, BeforeValidator(head_count)]
YesOrNo = Annotated[bool, BeforeValidator(yes_or_no)]
Category = Annotated[Literal["A", "B"], BeforeValidator(capital)]
Id = Annotated[str, BeforeValidator(name_or_number)]
