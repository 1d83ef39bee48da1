"""Holders under several numbers who are one person: joined and parted by the committee."""

import datetime as dt
from collections.abc import Iterable, Sequence

from sqlalchemy import update
from sqlmodel import Session, col, select

from review.people.rights import User
from review.store.apart import must_not_be_kept_from, persons_of
from review.store.connection import Database, in_portions
from review.store.trail_rows import record
from review.tables import EvidenceRow, HolderRow, SamePersonRow, UploadRow


class CannotJoin(ValueError):
    """Two holders that cannot be joined; `code` says why: `unknown`, `same`, or `same_register`, where both have papers
    at one register, so that its maximums would have to count them together."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Persons(Database):
    def joined(self, holder_keys: Iterable[str]) -> dict[str, frozenset[str]]:
        """By holder, the keys of everybody who is the same person, the holder included."""
        asked, found = sorted(set(holder_keys)), {}
        with self.reading() as session:
            for keys in in_portions(asked):
                groups = persons_of(session, keys)
                found.update({key: frozenset(groups.get(key, (key,))) for key in keys})
        return found

    def join(self, one: str, other: str, by: User, now: dt.datetime) -> None:
        """Both are one person from now on, with whomever each was joined before; papers of both are laid beside each
        other and judged again. Raises CannotJoin, `NotAllowed`,
        `NotYours`."""
        by.must("decide")
        with self.writing() as session:
            for key in (one, other):
                if session.get(HolderRow, key) is None:
                    raise CannotJoin("unknown")
                must_not_be_kept_from(session, key, by)
            groups = persons_of(session, (one, other))
            mine, theirs = groups.get(one, {one}), groups.get(other, {other})
            if other in mine:
                raise CannotJoin("same")
            if _registers(session, mine) & _registers(session, theirs):
                raise CannotJoin("same_register")
            everybody = sorted(mine | theirs)
            for key in everybody:
                session.merge(SamePersonRow(holder_key=key, person=everybody[0], user_id=by.id, at=now))
            record(session, by.id, "person_joined", f"holder {one}", other=other)
            _judge_again(session, everybody)

    def part(self, holder_key: str, by: User, now: dt.datetime) -> None:
        """The holder is a person of their own again; the others stay together. Again does nothing. Raises
        `NotAllowed`, `NotYours`."""
        by.must("decide")
        with self.writing() as session:
            row = session.get(SamePersonRow, holder_key)
            if row is None:
                return
            must_not_be_kept_from(session, holder_key, by)
            left = sorted(persons_of(session, [holder_key])[holder_key] - {holder_key})
            session.delete(row)
            for key in left:
                kept = session.get_one(SamePersonRow, key)
                if len(left) == 1:
                    session.delete(kept)
                else:
                    kept.person = left[0]
            record(session, by.id, "person_parted", f"holder {holder_key}")
            _judge_again(session, [holder_key, *left])


def _registers(session: Session, keys: Iterable[str]) -> set[str]:
    found = select(UploadRow.register_name).where(col(UploadRow.holder_key).in_(sorted(keys))).distinct()
    return set(session.exec(found))


def _judge_again(session: Session, keys: Sequence[str]) -> None:
    theirs = col(UploadRow.holder_key).in_(keys)
    evidences = select(col(UploadRow.evidence_id)).where(theirs, col(UploadRow.evidence_id).is_not(None))
    session.exec(update(EvidenceRow).where(col(EvidenceRow.id).in_(evidences)).values(compared_id=None))
    waiting = update(UploadRow).where(theirs, col(UploadRow.state) != "decided")
    session.exec(waiting.values(changes=UploadRow.changes + 1))
