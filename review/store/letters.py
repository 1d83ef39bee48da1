"""Letters as they were written, word for word."""

import datetime as dt
from dataclasses import dataclass

from sqlmodel import col, select

from review.people.rights import User
from review.store.connection import Database
from review.store.rows import numbered
from review.tables import LetterRow, UserRow

NEWEST = 100


@dataclass(frozen=True, slots=True)
class KeptLetter:
    id: int
    holder_key: str
    register: str
    item: int | None
    kind: str
    marked: str
    """In the marks of its template."""
    by: str
    at: dt.datetime


class Letters(Database):
    def keep_letter(
        self, holder_key: str, register: str, item: int | None, kind: str, marked: str, by: User, now: dt.datetime
    ) -> int:
        """Keeps it and returns its number. Raises `NotAllowed`."""
        by.must("decide")
        with self.writing() as session:
            row = LetterRow(
                holder_key=holder_key, register_name=register, upload_id=item, kind=kind, content=marked,
                user_id=by.id, at=now,
            )  # fmt: skip
            session.add(row)
            session.flush()
            return numbered(row.id)

    def letters(self, holder_key: str) -> tuple[KeptLetter, ...]:
        """Of one holder, newest first."""
        return self._letters(LetterRow.holder_key == holder_key)

    def letter(self, letter_id: int) -> KeptLetter | None:
        return next(iter(self._letters(LetterRow.id == letter_id)), None)

    def _letters(self, which: bool) -> tuple[KeptLetter, ...]:
        found = (
            select(LetterRow, UserRow.shown_as)
            .join(UserRow, col(UserRow.id) == col(LetterRow.user_id))
            .where(which)
            .order_by(col(LetterRow.id).desc())
            .limit(NEWEST)
        )
        with self.reading() as session:
            return tuple(
                KeptLetter(
                    numbered(row.id),
                    row.holder_key,
                    row.register_name,
                    row.upload_id,
                    row.kind,
                    row.content,
                    shown,
                    row.at,
                )
                for row, shown in session.exec(found)
            )
