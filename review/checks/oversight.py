"""How the work goes: how often two readers agree, what a decision takes, which fields people read otherwise."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import quantiles
from typing import Any

from sqlmodel import Session, col, select

from extractors.finding import FieldName
from review.correction import OF_PEOPLE, Corrected
from review.people.rights import User
from review.store import Store
from review.store.apart import open_to_all
from review.store.rows import corrected_of
from review.tables import CorrectionRow, DecisionRow, ReadingRow, UserRow

NEWEST = 5000
"""Decisions looked at on the page: what was long ago says little of how it goes now."""
PORTION = 1000
NAMES: frozenset[FieldName] = frozenset({"holder_name", *OF_PEOPLE})
"""Fields that hold people's names."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with Wilson's interval of 95 %."""

    found: int
    of: int

    @property
    def share(self) -> float:
        return self.found / self.of if self.of else 0.0

    @property
    def low(self) -> float:
        return self._bound(-1)

    @property
    def high(self) -> float:
        return self._bound(1)

    def _bound(self, side: int, z: float = 1.96) -> float:
        if not self.of:
            return 0.0 if side < 0 else 1.0
        middle = self.share + z * z / (2 * self.of)
        wide = z * sqrt(self.share * (1 - self.share) / self.of + z * z / (4 * self.of * self.of))
        return min(max((middle + side * wide) / (1 + z * z / self.of), 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class Work:
    """What one reviewer did."""

    name: str
    decisions: int
    seconds: tuple[float, float, float] | None
    """A quarter of the decisions took less than the first, half less than the second, three quarters less than the
    third; of those made from an item in hand. None for fewer than two."""
    agreed: Share
    """With the other one of two readers, whichever came first."""
    taken_back: int
    verdicts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Oversight:
    decisions: int
    agreed: Share
    work: tuple[Work, ...]
    """By name."""
    corrected: dict[FieldName, int]
    """How often each field was read otherwise, most first."""
    with_corrections: int
    """Of the decisions."""


def oversight(store: Store, by: User) -> Oversight:
    """Of the newest decisions. Raises `NotAllowed`."""
    by.must("oversee")
    with store.reading() as session:
        rows = session.exec(_newest()).all()
        names = dict(session.exec(select(UserRow.id, UserRow.shown_as)).all())
        oldest = rows[-1].id if rows else 0
        corrected = session.exec(
            select(CorrectionRow.decision_id, CorrectionRow.field)
            .join(DecisionRow, col(DecisionRow.id) == col(CorrectionRow.decision_id))
            .where(col(CorrectionRow.decision_id) >= (oldest or 0), open_to_all())
            .order_by(col(CorrectionRow.id).desc())
            .limit(NEWEST)
        ).all()
    given = [row for row in rows if row.verdict != "teruggenomen"]
    fields: Counter[Any] = Counter(field for _, field in corrected)
    return Oversight(
        decisions=len(given),
        agreed=_agreed(given),
        work=tuple(sorted(_work(rows, names), key=lambda one: one.name)),
        corrected=dict(fields.most_common()),
        with_corrections=len({decision for decision, _ in corrected}),
    )


def _newest() -> Any:
    return select(DecisionRow).where(open_to_all()).order_by(col(DecisionRow.id).desc()).limit(NEWEST)


def _agreed(rows: Sequence[DecisionRow]) -> Share:
    eyes = Counter(row.eyes for row in rows)
    return Share(eyes["agreed"], eyes["agreed"] + eyes["differed"])


def _work(rows: Sequence[DecisionRow], names: dict[int | None, str]) -> Iterator[Work]:
    replaced_by = {row.replaces: row for row in rows if row.replaces is not None}
    own: dict[int, list[DecisionRow]] = defaultdict(list)
    for row in rows:
        if row.verdict != "teruggenomen":
            own[row.reviewer_id].append(row)
    for user, those in own.items():
        later = [replaced_by[row.id] for row in those if row.id in replaced_by]
        took = [row.seconds for row in those if row.seconds is not None]
        one, two, three = quantiles(took, n=4) if len(took) > 1 else (0.0, 0.0, 0.0)
        yield Work(
            name=names[user],
            decisions=len(those),
            seconds=(one, two, three) if len(took) > 1 else None,
            agreed=_agreed([*those, *later]),
            taken_back=sum(row.verdict == "teruggenomen" for row in later),
            verdicts=dict(Counter(row.verdict for row in those)),
        )


@dataclass(frozen=True, slots=True)
class Labelled:
    """A field that a person read otherwise, with who said so and when: what reading can be taught by."""

    decision: int
    evidence: str
    corrected: Corrected
    reviewer: str
    """Name to sign in with."""
    at: str
    """ISO 8601, UTC."""
    made_with: str | None
    """Version that had read it."""
    taken_back: bool
    """Whether the decision it came with was."""


def corrections(store: Store) -> Iterator[Labelled]:
    """All of them, oldest first, read in portions; without those of first answers that a second reader has yet to
    give theirs beside."""
    after = 0
    while True:
        with store.reading() as session:
            rows = _portion(session, after)
        yield from (_labelled(*row) for row in rows)
        if len(rows) < PORTION:
            return
        after = rows[-1][0].id or 0


def _portion(session: Session, after: int) -> Sequence[Any]:
    back = select(DecisionRow.replaces).where(DecisionRow.verdict == "teruggenomen")
    taken_back: Any = col(DecisionRow.id).in_(back.where(col(DecisionRow.replaces).is_not(None)))
    return session.execute(
        select(CorrectionRow, DecisionRow, col(UserRow.name), col(ReadingRow.made_with))
        .add_columns(taken_back)
        .join(DecisionRow, col(DecisionRow.id) == col(CorrectionRow.decision_id))
        .join(UserRow, col(UserRow.id) == col(DecisionRow.reviewer_id))
        .join(ReadingRow, col(ReadingRow.id) == col(CorrectionRow.reading_id), isouter=True)
        .where(col(CorrectionRow.id) > after, open_to_all())
        .order_by(col(CorrectionRow.id))
        .limit(PORTION)
    ).all()


def _labelled(
    row: CorrectionRow, decision: DecisionRow, name: str, made_with: str | None, taken_back: bool
) -> Labelled:
    return Labelled(
        decision=row.decision_id,
        evidence=row.evidence_id,
        corrected=corrected_of(row),
        reviewer=name,
        at=decision.at.isoformat(),
        made_with=made_with,
        taken_back=bool(taken_back),
    )
