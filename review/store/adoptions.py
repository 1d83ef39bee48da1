"""What committees decided about values of rulebooks: appended, taken back, never edited."""

import datetime as dt

from sqlalchemy import update
from sqlmodel import Session, col, select

from review.judging.adopted import ADOPTION, Adopted, NoSuchAdoption, assembled
from review.people.rights import User
from review.points.adoption import with_adoptions
from review.points.parameter import Adoption
from review.points.rule import Rulebook
from review.points.shelf import shelved
from review.store.connection import Database
from review.store.rows import as_text, numbered
from review.store.trail_rows import record
from review.tables import AdoptionRow, UserRow


class Adoptions(Database):
    def rulebook(self, register: str) -> Rulebook:
        """The rulebook that holds now: as it came with the program, with what the committee adopted since. Raises
        UnknownRegister."""
        return assembled(register, tuple(one.decision for one in self.adoptions(register) if not one.taken_back)).book

    def adoptions(self, register: str) -> tuple[Adopted, ...]:
        """Oldest first, those taken back among them."""
        with self.reading() as session:
            return _adoptions(session, register)

    def adopt(self, register: str, decision: Adoption, by: User, now: dt.datetime) -> Adopted:
        """Writes a decision down; what waits is judged by it from now on (see `review.judging.adopted.spread`).

        Raises `NotAllowed`, and AuthorFault when the rulebook as it holds now cannot take it over.
        """
        by.must("adopt_rules")
        shelved(register)
        with self.writing() as session:
            held = tuple(one.decision for one in _adoptions(session, register) if not one.taken_back)
            before = assembled(register, held).book
            after = with_adoptions(before, (decision,))
            row = AdoptionRow(
                register_name=register, content=as_text(ADOPTION, decision), user_id=by.id, at=now, spread_at=None
            )
            session.add(row)
            session.flush()
            _record(session, row, by, parameter=decision.parameter, before=before.version, after=after.version)
            return Adopted(numbered(row.id), register, decision, by.shown_as, now)

    def take_back_adoption(self, adoption_id: int, by: User, now: dt.datetime) -> None:
        """The value is again what it was without that decision. Again does nothing. Raises `NotAllowed`,
        NoSuchAdoption."""
        by.must("adopt_rules")
        with self.writing() as session:
            row = session.get(AdoptionRow, adoption_id)
            if row is None or row.replaces is not None:
                raise NoSuchAdoption(adoption_id)
            if session.exec(select(AdoptionRow).where(AdoptionRow.replaces == adoption_id)).first():
                return
            back = AdoptionRow(
                register_name=row.register_name, content="", user_id=by.id, at=now, replaces=adoption_id, spread_at=None
            )
            session.add(back)
            session.flush()
            _record(session, back, by, takes_back=adoption_id)

    def unspread(self) -> tuple[str, ...]:
        """Registers with a decision by which not everything that waits was judged yet."""
        found = select(AdoptionRow.register_name).where(col(AdoptionRow.spread_at).is_(None)).distinct()
        with self.reading() as session:
            return tuple(sorted(session.exec(found)))

    def mark_spread(self, register: str, up_to: int, now: dt.datetime) -> None:
        """Everything that waits was judged by the decisions up to this one."""
        mine = (col(AdoptionRow.register_name) == register, col(AdoptionRow.spread_at).is_(None))
        with self.writing() as session:
            session.exec(update(AdoptionRow).where(*mine, col(AdoptionRow.id) <= up_to).values(spread_at=now))

    def last_adoption(self, register: str) -> int:
        """Id of the newest decision, or of its being taken back; 0 when there is none."""
        newest = select(AdoptionRow.id).where(AdoptionRow.register_name == register)
        with self.reading() as session:
            return session.exec(newest.order_by(col(AdoptionRow.id).desc()).limit(1)).first() or 0


def _adoptions(session: Session, register: str) -> tuple[Adopted, ...]:
    found = session.exec(
        select(AdoptionRow, UserRow.shown_as)
        .join(UserRow, col(UserRow.id) == col(AdoptionRow.user_id))
        .where(AdoptionRow.register_name == register)
        .order_by(col(AdoptionRow.id))
    ).all()
    gone = {row.replaces for row, _ in found if row.replaces is not None}
    return tuple(
        Adopted(
            numbered(row.id), register, ADOPTION.validate_json(row.content), shown, row.at,
            row.id in gone, row.spread_at is not None,
        )
        for row, shown in found
        if row.replaces is None
    )  # fmt: skip


def _record(session: Session, row: AdoptionRow, by: User, **details: str | int) -> None:
    record(session, by.id, "rules_adopted", f"rulebook {row.register_name}", adoption=row.id, **details)
