"""What was stated beside what was read."""

from dataclasses import dataclass

from extractors.finding import Reading
from review.claim import Claim


@dataclass(frozen=True, slots=True)
class Difference:
    """One value, stated and read, as text for a person."""

    field: str
    """holder_number, holder_name, kind, date, hours, points (stated against printed) or period."""
    stated: str | None
    read: str | None
    agrees: bool | None
    """None when one of the two is missing: then there is nothing to compare."""


def differences(claim: Claim, reading: Reading) -> tuple[Difference, ...]:
    """Every field that was stated or read, in the order in which people check them."""
    raise NotImplementedError
