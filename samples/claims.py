"""What the applicants stated: mostly what the paper says, sometimes not, sometimes nothing."""

import csv
import io
from collections.abc import Iterable
from decimal import ROUND_DOWN, Decimal

from samples.people import register_number
from samples.plan import PERIOD, Order
from samples.truth import Truth, number

COLUMNS = (
    "file", "holder_number", "holder_name", "register", "kind", "date", "hours", "points", "period_start", "period_end",
)  # fmt: skip


def row(file: str, order: Order, truth: Truth) -> dict[str, str]:
    """The honest claim, changed as the plan says."""
    first = truth.activities[0] if truth.activities else None
    hours = sum((Decimal(one.hours) for one in truth.activities if one.hours), Decimal(0))
    honest = {
        "file": file,
        "holder_number": register_number(order.holder),
        "holder_name": order.holder.full,
        "register": "anpg",
        "kind": first.kind if first else "intervisie",
        "date": (first.date or "") if first and len(truth.activities) == 1 else "",
        "hours": number(hours) if hours else "",
        "points": number(hours.quantize(Decimal(1), ROUND_DOWN)) if hours else "",
        "period_start": PERIOD[0],
        "period_end": PERIOD[1],
    }
    return honest | (order.stated or {})


def as_csv(rows: Iterable[dict[str, str]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
