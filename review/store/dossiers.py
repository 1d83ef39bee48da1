"""What is entered in dossiers: appended, taken back, never edited."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import update
from sqlmodel import Session, col, select

from review.dossier_entry import ENTERED, DossierEntry, Entered, check
from review.people.rights import User
from review.store.apart import must_not_be_kept_from
from review.store.connection import Database, in_portions
from review.store.rows import as_text, numbered
from review.tables import DossierEntryRow, UploadRow, UserRow


class Dossiers(Database):
    def entries(self, register: str, holder_keys: Sequence[str]) -> dict[str, tuple[DossierEntry, ...]]:
        """By holder, oldest first, those taken back among them."""
        found: dict[str, list[DossierEntry]] = defaultdict(list)
        with self.reading() as session:
            for keys in in_portions(holder_keys):
                for one in _entries(session, register, keys):
                    found[one.holder_key].append(one)
        return {key: tuple(those) for key, those in found.items()}

    def enter(self, holder_key: str, register: str, value: Entered, by: User, now: dt.datetime) -> DossierEntry:
        """Writes something down; what waits of this holder is judged again. Raises `Impossible`, `NotAllowed`,
        `NotYours`."""
        by.must("decide")
        with self.writing() as session:
            must_not_be_kept_from(session, holder_key, by)
            check(value, _entries(session, register, [holder_key]))
            row = DossierEntryRow(
                holder_key=holder_key, register_name=register, value=as_text(ENTERED, value), user_id=by.id, at=now
            )
            session.add(row)
            session.flush()
            _judge_again(session, holder_key, register)
            return DossierEntry(numbered(row.id), holder_key, register, value, by.shown_as, now)

    def take_back_entry(self, entry_id: int, by: User, now: dt.datetime) -> None:
        """Again does nothing. Raises `NotAllowed`, `NotYours`, LookupError when there is no such entry."""
        by.must("decide")
        with self.writing() as session:
            row = session.get(DossierEntryRow, entry_id)
            if row is None or row.replaces is not None:
                raise LookupError(entry_id)
            must_not_be_kept_from(session, row.holder_key, by)
            again = session.exec(select(DossierEntryRow).where(DossierEntryRow.replaces == entry_id)).first()
            if again is None:
                session.add(
                    DossierEntryRow(
                        holder_key=row.holder_key, register_name=row.register_name, value="", user_id=by.id, at=now,
                        replaces=entry_id,
                    )
                )  # fmt: skip
                _judge_again(session, row.holder_key, row.register_name)


def _entries(session: Session, register: str, keys: Sequence[str]) -> list[DossierEntry]:
    found = session.exec(
        select(DossierEntryRow, UserRow.shown_as)
        .join(UserRow, col(UserRow.id) == col(DossierEntryRow.user_id))
        .where(DossierEntryRow.register_name == register, col(DossierEntryRow.holder_key).in_(keys))
        .order_by(col(DossierEntryRow.id))
    ).all()
    gone = {row.replaces for row, _ in found if row.replaces is not None}
    return [
        DossierEntry(
            numbered(row.id), row.holder_key, row.register_name, ENTERED.validate_json(row.value), shown, row.at,
            row.id in gone,
        )
        for row, shown in found
        if row.replaces is None
    ]  # fmt: skip


def _judge_again(session: Session, holder_key: str, register: str) -> None:
    theirs = (UploadRow.holder_key == holder_key, UploadRow.register_name == register, UploadRow.state != "decided")
    session.exec(update(UploadRow).where(*theirs).values(changes=UploadRow.changes + 1))  # type: ignore[arg-type]
