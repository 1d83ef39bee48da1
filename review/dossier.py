"""Where a holder stands at one register: what was decided, what waits, what the norm asks."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlmodel import col, select

from review.claim import Holder
from review.points.draft import Setting
from review.points.rule import Rulebook
from review.points.suggestion import ActivityFacts, Period
from review.points.totals import Totals, totals
from review.queue import newest_suggestions
from review.store import Store
from review.tables import HolderRow, UploadRow


class UnknownHolder(Exception):
    """No paper of such a holder ever came."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """One holder at one register."""

    holder_key: str
    holder: Holder
    register: str
    period: Period | None
    """As stated last."""
    totals: Totals
    """Per year and over the period: decided, pending, what the maximums cut away, and the norms."""
    decided: tuple[ActivityFacts, ...]
    """With `decided_points`."""
    pending: tuple[ActivityFacts, ...]


def dossier(
    store: Store,
    holder_key: str,
    rulebook: Rulebook,
    on: dt.date,
    category_a_points: Decimal | None = None,
    circumstances: Collection[str] = (),
) -> Dossier:
    """Raises `UnknownHolder`. `category_a_points`: as entered by providers, None when not known; `circumstances`: those
    that lower a norm, by the rulebook's names."""
    holder = _holder(store, holder_key)
    papers = store.papers(rulebook.register, [holder_key]).get(holder_key, [])
    periods = [one.upload.claim.period for one in papers if one.upload.claim.period]
    period = periods[-1] if periods else None
    decided = tuple(facts for one in papers for facts in one.decided)
    pending = tuple(_pending(store, [one.upload.id for one in papers if one.upload.state == "queued"]))
    setting = Setting(rulebook, on, period)
    counted = totals(pending, decided, setting, circumstances, category_a_points)
    return Dossier(holder_key, holder, rulebook.register, period, counted, decided, pending)


def _holder(store: Store, holder_key: str) -> Holder:
    with store.reading() as session:
        row = session.get(HolderRow, holder_key)
    if row is None:
        raise UnknownHolder(holder_key)
    return Holder(row.number, row.name)


def _pending(store: Store, uploads: Sequence[int]) -> list[ActivityFacts]:
    """What was judged of the papers that wait."""
    with store.reading() as session:
        rows = session.exec(select(UploadRow).where(col(UploadRow.id).in_(uploads)).order_by(col(UploadRow.id))).all()
        newest = [one for row in rows for one in newest_suggestions(session, row)]
    return [one.facts for one in newest]
