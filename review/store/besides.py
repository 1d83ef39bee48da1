"""What papers are to each other: where to look, and what was found."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, case, delete, exists, func, insert, literal, or_, union_all, update
from sqlalchemy import select as plain_select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from extractors import as_json
from extractors.finding import Reading
from review.beside.laid import OF_ONE_HOLDER, Beside, BesideItem
from review.beside.paper_keys import keys_of
from review.store.apart import persons_of
from review.store.connection import Database, in_portions, table_of
from review.tables import EvidenceRow, PaperBesideRow, PaperKeyRow, ReadingRow, UploadRow

BESIDE = TypeAdapter(Beside)

MOST_OF_A_KEY = 20
"""Papers looked up by one number; one that more of them share says little."""
NEAREST = 25
"""Papers of others that one is compared with: those that share most numbers."""
MOST_OF_A_HOLDER = 400
"""Papers of one holder that one is compared with, newest first."""
MOST_ITEMS = 2000
"""Items told of one evidence: a file that a whole congress handed in needs no longer list."""
MOST_BESIDE = 200
"""What papers are to one, told of it at once: an example that hundreds wrote after lies beside them all."""


class Besides(Database):
    def uncompared(self, holder_keys: Sequence[str]) -> dict[str, int]:
        """Evidences of these holders whose newest reading was laid beside no other yet, with that reading."""
        found: dict[str, int] = {}
        with self.reading() as session:
            for keys in in_portions(holder_keys):
                rows = session.exec(
                    select(col(EvidenceRow.id), col(EvidenceRow.reading_id))
                    .join(UploadRow, col(UploadRow.evidence_id) == col(EvidenceRow.id))
                    .where(col(UploadRow.holder_key).in_(keys), col(EvidenceRow.reading_id).is_not(None))
                    .where(col(EvidenceRow.compared_id).is_distinct_from(col(EvidenceRow.reading_id)))
                    .order_by(col(EvidenceRow.id))
                )
                found.update((evidence, reading or 0) for evidence, reading in rows)
        return found

    def own_papers(self, evidence_id: str) -> tuple[str, ...]:
        """Other evidences of those who handed this one in, under whichever of their numbers."""
        named = select(UploadRow.holder_key).where(UploadRow.evidence_id == evidence_id).distinct()
        with self.reading() as session:
            holders = list(session.exec(named.limit(MOST_ITEMS)))
            groups = persons_of(session, holders)
            keys = sorted({*holders, *(key for group in groups.values() for key in group)})
            theirs = (
                select(col(UploadRow.evidence_id))
                .where(col(UploadRow.holder_key).in_(keys), col(UploadRow.evidence_id).is_not(None))
                .where(col(UploadRow.evidence_id) != evidence_id)
                .order_by(col(UploadRow.id).desc())
                .limit(MOST_OF_A_HOLDER)
            )
            return tuple(dict.fromkeys(one for one in session.exec(theirs) if one))

    def near(self, evidence_id: str) -> tuple[str, ...]:
        """Evidences that share the most numbers with this one, whoever handed them in."""
        with self.reading() as session:
            keys = session.exec(select(PaperKeyRow.key).where(PaperKeyRow.evidence_id == evidence_id)).all()
            if not keys:
                return ()
            table = table_of(PaperKeyRow)
            some = [
                plain_select(
                    plain_select(table.c.evidence_id)
                    .where(table.c.key == literal(key), table.c.evidence_id != evidence_id)
                    .limit(MOST_OF_A_KEY)
                    .subquery()
                )
                for key in keys
            ]
            shared: dict[str, int] = defaultdict(int)
            for (other,) in session.connection().execute(union_all(*some)):
                shared[other] += 1
        return tuple(sorted(shared, key=lambda other: (-shared[other], other))[:NEAREST])

    def newest_readings(self, evidence_ids: Iterable[str]) -> dict[str, Reading]:
        """By evidence; those never read are left out."""
        found: dict[str, Reading] = {}
        with self.reading() as session:
            for ids in in_portions(sorted(set(evidence_ids))):
                rows = session.exec(
                    select(ReadingRow.evidence_id, ReadingRow.content)
                    .join(EvidenceRow, col(EvidenceRow.reading_id) == col(ReadingRow.id))
                    .where(col(EvidenceRow.id).in_(ids))
                )
                found.update((evidence, as_json.load(content)) for evidence, content in rows)
        return found

    def keep_besides(self, papers: Sequence[tuple[str, int, Mapping[str, Sequence[Beside]]]]) -> None:
        """Keeps what was found beside each evidence (its id, its reading, what others are to it), in place of what was
        found before; what waits for a person on either side is judged again."""
        with self.writing() as session:
            for evidence_id, reading_id, found in papers:
                _keep(session, evidence_id, reading_id, found)

    def besides(self, evidence_ids: Iterable[str]) -> dict[str, tuple[BesideItem, ...]]:
        """By evidence, the items whose papers belong to it in some way, oldest first; those of the same bytes too. Of
        what papers are to one evidence no more than `MOST_BESIDE` is told, what its holders' own are first; `left_out`
        tells how much more there is."""
        asked = sorted(set(evidence_ids))
        found: dict[str, list[BesideItem]] = defaultdict(list)
        with self.reading() as session:
            for ids in in_portions(asked):
                pairs = _pairs(session, ids)
                items = _items(session, {other for _, other, _ in pairs})
                for evidence, other, paper in pairs:
                    found[evidence] += [BesideItem(*item, paper) for item in items[other]]
        return {evidence: tuple(sorted(those, key=lambda one: one.item)) for evidence, those in found.items()}

    def left_out(self, evidence_ids: Iterable[str]) -> dict[str, int]:
        """By evidence, how much that papers are to it `besides` does not tell; only where there is such."""
        with self.reading() as session:
            return {
                evidence: many
                for ids in in_portions(sorted(set(evidence_ids)))
                for evidence, many in _left_out(session, ids).items()
            }


def _keep(session: Session, evidence_id: str, reading_id: int, found: Mapping[str, Sequence[Beside]]) -> None:
    table = table_of(PaperBesideRow)
    either = or_(table.c.evidence_id == evidence_id, table.c.other_id == evidence_id)
    before = set(session.connection().execute(plain_select(table.c.other_id).where(either)).scalars())
    if before:
        session.connection().execute(delete(table).where(either))
    if rows := [
        row for other, those in sorted(found.items()) for one in those for row in _rows(evidence_id, other, one)
    ]:
        session.connection().execute(insert(table), rows)
    compared = update(EvidenceRow).where(col(EvidenceRow.id) == evidence_id)
    session.exec(compared.values(compared_id=reading_id))
    _tell(session, (before | set(found)) - {evidence_id})


def keep_keys(session: Session, readings: Sequence[Reading]) -> None:
    """In place of the numbers of earlier readings of the same evidence."""
    for some in in_portions(readings):
        ids = [one.evidence.id for one in some]
        session.exec(delete(PaperKeyRow).where(col(PaperKeyRow.evidence_id).in_(ids)))
    rows = [{"key": key, "evidence_id": one.evidence.id} for one in readings for key in keys_of(one)]
    if rows:
        session.connection().execute(insert(table_of(PaperKeyRow)), rows)


def _rows(evidence: str, other: str, found: Beside) -> list[dict[str, str]]:
    """Seen from either side."""
    return [
        {"evidence_id": one, "other_id": two, "how": seen.how, "content": BESIDE.dump_json(seen).decode()}
        for one, two, seen in ((evidence, other, found), (other, evidence, found.turned()))
    ]


def _tell(session: Session, evidence_ids: Iterable[str]) -> None:
    for ids in in_portions(sorted(evidence_ids)):
        waiting = (col(UploadRow.evidence_id).in_(ids), col(UploadRow.state) != "decided")
        session.exec(update(UploadRow).where(*waiting).values(changes=UploadRow.changes + 1))


def _pairs(session: Session, ids: Sequence[str]) -> list[tuple[str, str, Beside]]:
    row = table_of(PaperBesideRow).c
    crowded = _left_out(session, ids)
    theirs = plain_select(row.evidence_id, row.other_id, row.content).where(row.evidence_id.in_(ids))
    theirs = theirs.where(row.evidence_id.not_in(crowded)).order_by(row.other_id)
    rows = list(session.connection().execute(theirs))
    for evidence in crowded:
        of_this = plain_select(row.evidence_id, row.other_id, row.content).where(row.evidence_id == evidence)
        nearest = of_this.order_by(case((_one_holder(), 0), else_=1), row.other_id, row.how).limit(MOST_BESIDE)
        rows += session.connection().execute(nearest)
    kept = [(evidence, other, BESIDE.validate_json(content)) for evidence, other, content in rows]
    return kept + [(one, one, Beside("again")) for one in ids]


def _left_out(session: Session, ids: Sequence[str]) -> dict[str, int]:
    there = col(PaperBesideRow.evidence_id)
    many = select(there, func.count()).where(there.in_(ids)).group_by(there).having(func.count() > MOST_BESIDE)
    return {evidence: number - MOST_BESIDE for evidence, number in session.exec(many)}


def _one_holder() -> ColumnElement[bool]:
    """Whether two papers that lie beside each other were handed in by one holder, or can only lie so if they were."""
    mine, theirs = aliased(UploadRow), aliased(UploadRow)
    handed_in = exists().where(
        col(mine.evidence_id) == col(PaperBesideRow.evidence_id),
        col(theirs.evidence_id) == col(PaperBesideRow.other_id),
        col(theirs.holder_key) == col(mine.holder_key),
    )
    return col(PaperBesideRow.how).in_(OF_ONE_HOLDER) | handed_in


def _items(session: Session, evidence_ids: Iterable[str]) -> dict[str, list[tuple[int, str, str, bool]]]:
    """By evidence: id, register, holder and whether it counts; of each evidence the first `MOST_ITEMS`, however many
    the others have."""
    found: dict[str, list[tuple[int, str, str, bool]]] = defaultdict(list)
    one = table_of(UploadRow).c
    place = func.row_number().over(partition_by=one.evidence_id, order_by=one.id).label("place")
    for ids in in_portions(sorted(evidence_ids)):
        ranked = (
            plain_select(one.evidence_id, one.id, one.register_name, one.holder_key, one.state, one.verdict, place)
            .where(one.evidence_id.in_(ids))
            .subquery()
        )
        first = plain_select(ranked).where(ranked.c.place <= MOST_ITEMS).order_by(ranked.c.id)
        for evidence, item, register, holder, state, verdict, _ in session.connection().execute(first):
            counts = state != "decided" or verdict in ("akkoord", "aanpassen")
            found[evidence].append((item, register, holder, counts))
    return found
