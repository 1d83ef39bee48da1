"""Items in one line: by number, and those of a holder that were decided."""

from collections.abc import Sequence
from decimal import Decimal

from sqlmodel import col, select

from review.glance import DecidedBefore, Glance
from review.store.connection import Database
from review.store.rows import STATE, VERDICT, numbered
from review.tables import DecidedPointsRow, DecisionRow, HolderRow, UploadRow, UserRow

MOST = 50
"""Items looked up at once."""


class Glances(Database):
    def glances(self, item_ids: Sequence[int]) -> tuple[Glance, ...]:
        """In the order of their numbers; of more than `MOST` the first ones."""
        found = (
            select(UploadRow, HolderRow)
            .join(HolderRow, col(HolderRow.key) == col(UploadRow.holder_key))
            .where(col(UploadRow.id).in_(sorted(item_ids)[:MOST]))
            .order_by(col(UploadRow.id))
        )
        with self.reading() as session:
            return tuple(_glance(row, holder) for row, holder in session.exec(found))

    def decided_before(self, item_id: int, limit: int = 6) -> tuple[DecidedBefore, ...]:
        """The last decisions on other papers of the same holder at the same register, newest first."""
        with self.reading() as session:
            own = session.get(UploadRow, item_id)
            if own is None:
                return ()
            theirs = (UploadRow.holder_key == own.holder_key, UploadRow.register_name == own.register_name)
            found = (
                select(UploadRow, HolderRow, DecisionRow, UserRow.shown_as)
                .join(HolderRow, col(HolderRow.key) == col(UploadRow.holder_key))
                .join(DecisionRow, col(DecisionRow.id) == col(UploadRow.decision_id))
                .join(UserRow, col(UserRow.id) == col(DecisionRow.reviewer_id))
                .where(*theirs, UploadRow.state == "decided", UploadRow.id != item_id)
                .order_by(col(DecisionRow.id).desc())
                .limit(limit)
            )
            rows = session.exec(found).all()
            ids = [decision.id for _, _, decision, _ in rows]
            points = session.exec(select(DecidedPointsRow).where(col(DecidedPointsRow.decision_id).in_(ids))).all()
        return tuple(
            DecidedBefore(
                _glance(row, holder), shown_as, decision.at,
                _given([one for one in points if one.decision_id == decision.id]), decision.reason,
            )
            for row, holder, decision, shown_as in rows
        )  # fmt: skip

    def decided_together(self, decision_id: int) -> tuple[int, ...]:
        """This decision and all others that were made with the same stroke, in the order in which they were made."""
        with self.reading() as session:
            own = session.get(DecisionRow, decision_id)
            if own is None or own.together is None:
                return (decision_id,)
            found = select(col(DecisionRow.id)).where(DecisionRow.together == own.together)
            return tuple(numbered(one) for one in session.exec(found.order_by(col(DecisionRow.id)).limit(MOST)))


def _given(points: Sequence[DecidedPointsRow]) -> Decimal | None:
    known = [one.points for one in points if one.points is not None]
    return sum(known, Decimal(0)) if known else None


def _glance(row: UploadRow, holder: HolderRow) -> Glance:
    return Glance(
        id=numbered(row.id),
        state=STATE.validate_python(row.state),
        file=row.file,
        register=row.register_name,
        holder_name=holder.name,
        holder_number=holder.number,
        kind=row.kind,
        first_day=row.first_day,
        points=row.points,
        verdict=VERDICT.validate_python(row.verdict) if row.verdict else None,
    )
