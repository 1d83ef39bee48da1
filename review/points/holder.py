"""What is known of a holder beside activities, and matters to what a register asks."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True, slots=True)
class Absence:
    """Days on which a holder could not work on a norm; both included."""

    reason: Literal["illness", "leave"]
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class HolderFacts:
    """One holder at one register."""

    facts: Mapping[str, object] = field(default_factory=dict)
    """By the names that the rulebook gives them: `hours_worked`, `diploma`, `employed_since`; as they were written."""
    circumstances: frozenset[str] = frozenset()
    """Those that lower a norm, by the names that the rulebook gives them."""
    category_a_points: Decimal | None = None
    """As entered by providers over the period; None when not known."""
    absences: tuple[Absence, ...] = ()
    surplus: Mapping[str, Decimal] = field(default_factory=dict)
    """By norm, the points above it in the period before."""
    extension_months: int = 0
    """Granted on top of the period."""


NOTHING_KNOWN = HolderFacts()
