"""The letter that would go with a decision, before it is made: nothing is kept."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

from review.decision import DecidedPoints, Decision, Verdict
from review.item import Item
from review.letters.write import Letter, decision_letter, request_letter

NOBODY, NOT_YET = 0, 0


def preview(
    item: Item, verdict: Verdict, register: str, now: dt.datetime, reason: str = "",
    points: Mapping[int, Decimal] | None = None, objection: str = "",
) -> Letter:  # fmt: skip
    """`points`: by suggestion id, where others than suggested are given. `now`: in the readers' time zone.
    `objection`: as in `decision_letter`.

    Raises NamesOthers; ValueError for a verdict with which no letter goes (voorleggen, teruggenomen).
    """
    if verdict == "aanvullen":
        return request_letter(item, register, now.date(), reason)
    rejected, given = verdict == "afwijzen", points or {}
    decided = tuple(
        DecidedPoints(one.id, one.activity, Decimal(0) if rejected else given.get(one.id, one.suggestion.points))
        for one in item.suggestions
    )
    decision = Decision(NOT_YET, item.upload.id, verdict, decided, reason, NOBODY, "", now, None)
    return decision_letter(item, decision, register, now.date(), objection)
