"""What waits for a person: the queue as a list, narrowed and in order.

Every look at it has a bound, however long the queue is. What an index finds is walked in the order of that index and
only as far as is shown. What no index knows is looked for among the `LOOKED_AT` that come first; whoever wants to goes
on behind those.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, and_, exists, func, literal, text, tuple_, union_all
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from review.claim import folded
from review.item import Filters, Waiting, WaitingPage
from review.store import Store
from review.store.connection import table_of
from review.store.rows import waiting_of
from review.tables import HolderRow, SampledRow, UploadCaveatRow, UploadRow, UserRow

COUNTED_TO = 1000
"""The queue's length is counted no further than this: nobody needs to know it more exactly, and counting a million
rows would take longer than showing them."""
KINDS_COUNTED_TO = 100
"""Of each kind: there to choose by, on every page."""
LOOKED_AT = 10_000
"""Of what no index finds."""
FOUND_BY_WORDS = 250
"""Papers that have the words of a search, the first handed in first; with more than these, other words are needed."""
FOUND_HOLDERS = 500
"""Whose name or number a search fits."""

KINDS = """
with recursive each(kind) as (
  select min(kind) from upload where kind > ''
  union all select (select min(kind) from upload where kind > each.kind) from each where kind is not null
) select kind from each where kind is not null
"""
"""Every kind there is: from one to the next in the index, past the rows between."""
OF_A_KIND = """
select {0}, (select count(*) from (
  select 1 from upload where kind = :kind{0} and state = 'queued' and not referred
  order by received_at, id limit :most
) as found)
"""

RARE = 5000
"""Papers with the words of a search below which PostgreSQL's index of words is the short way to the first of them."""
ANY_WITH_WORDS = """
select upload_id from upload_words where waiting and words_index @@ to_tsquery('simple', :words) limit :many
"""
FIRST_WITH_WORDS = """
select upload_id from upload_words where waiting and words_index @@ to_tsquery('simple', :words)
order by upload_id limit :many
"""
FIRST_WITH_WORDS_SQLITE = "select rowid from words_index where words_index match :words order by rowid limit :many"

Conditions = list[ColumnElement[bool]]


def waiting(
    store: Store,
    filters: Filters | None = None,
    *,
    after: int | None = None,
    before: int | None = None,
    size: int = 25,
    now: dt.datetime | None = None,
    others: Sequence[Filters] = (),
) -> WaitingPage:
    """A page of what waits: the first, or that behind or in front of the item of that id. `now` tells which claims
    have run out; `others` are parts of the queue that are counted along, what a search finds being looked up once."""
    wanted, at = filters or Filters(), now or dt.datetime.now(dt.UTC)
    back = before is not None
    with store.reading() as session:
        narrowed = Narrowed(session, wanted, after=before if back else after, back=back)
        found = narrowed.ids(size + 1 if narrowed.from_a_place else COUNTED_TO)
        more, ids = len(found) > size, found[:size]
        totals = {} if narrowed.from_a_place else {wanted: len(found)}
        totals |= {one: counted(session, one) for one in {wanted, *others} - totals.keys()}
        return WaitingPage(
            _shown(session, list(reversed(ids)) if back else ids, at),
            total=totals[wanted],
            others=tuple(totals[one] for one in others),
            earlier=more if back else after is not None,
            later=back or more,
            behind=None if more or back else narrowed.last_looked_at(),
        )


def counted(session: Session, filters: Filters) -> int:
    """How many wait, counted no further than `COUNTED_TO`."""
    return Narrowed(session, filters).many()


def kinds_waiting(store: Store) -> dict[str, int]:
    """How many items of each kind wait, each counted no further than `KINDS_COUNTED_TO`."""
    with store.reading() as session:
        kinds = session.execute(text(KINDS)).scalars().all()
        if not kinds:
            return {}
        every = " union all ".join(OF_A_KIND.format(place) for place in range(len(kinds)))
        named = {f"kind{place}": kind for place, kind in enumerate(kinds)}
        many = session.execute(text(every), {**named, "most": KINDS_COUNTED_TO}).all()
    return {kinds[place]: number for place, number in many if number}


class Narrowed:
    """Part of the queue, in its order; of what has to be looked for no further than `LOOKED_AT` from some place on."""

    def __init__(self, session: Session, wanted: Filters, after: int | None = None, back: bool = False) -> None:
        self._session, self._back = session, back
        self._first, self._then = _conditions(session, wanted)
        self._order = _order(wanted)
        self._caveat = wanted.caveat if wanted.order == "waiting" else None
        self._place = _place(session, self._order, after) if after else None

    @property
    def from_a_place(self) -> bool:
        return self._place is not None

    def ids(self, most: int) -> list[int]:
        """The first of them, in order. Rows are looked up afterwards, by their numbers: a database that may do both at
        once sometimes begins with the wrong one."""
        return list(self._session.execute(self._fitting(most)).scalars())

    def many(self) -> int:
        """How many there are, counted no further than `COUNTED_TO`."""
        found = self._fitting(COUNTED_TO).subquery()
        return int(self._session.execute(sql_select(func.count()).select_from(found)).scalar_one())

    def last_looked_at(self) -> int | None:
        """Behind which item nothing was looked at; None when everything was."""
        if not self._then:
            return None
        found = self._walked(LOOKED_AT, []).subquery()
        last = self._in_order(sql_select(found.c.id), found).offset(LOOKED_AT - 1).limit(1)
        return self._session.execute(last).scalar()

    def _fitting(self, most: int) -> Select[Any]:
        found = self._walked(LOOKED_AT if self._then else most, self._then).subquery()
        fitting = sql_select(found.c.id).where(found.c.fits) if self._then else sql_select(found.c.id)
        return self._in_order(fitting, found).limit(most)

    def _walked(self, far: int, then: Conditions) -> Select[Any]:
        """Ids with what they are in order by, and whether they fit what no index knows. From a place on in two parts,
        for each of which there is an index: those that come at the same moment and have a later number, and those that
        come at a later moment."""
        if self._place is None:
            return self._part(far, then)
        *moment, number = self._order
        *at, last = self._place
        same = [one == value for one, value in zip(moment, at, strict=True)]
        behind = number < last if self._back else number > last
        later = tuple_(*moment) < tuple_(*at) if self._back else tuple_(*moment) > tuple_(*at)
        parts = (self._part(far, then, *same, behind), self._part(far, then, later))
        both = union_all(*(part.subquery().select() for part in parts)).subquery()
        return self._in_order(sql_select(both), both).limit(far)

    def _part(self, far: int, then: Conditions, *more: ColumnElement[bool]) -> Select[Any]:
        named = [one.label(f"by{place}") for place, one in enumerate(self._order)]
        fits = [and_(*then).label("fits")] if then else []
        found = self._joined(sql_select(col(UploadRow.id).label("id"), *named, *fits)).where(*self._first, *more)
        return found.order_by(*(one.desc() if self._back else one for one in self._order)).limit(far)

    def _in_order(self, statement: Select[Any], walked: Subquery) -> Select[Any]:
        names = [walked.c[f"by{place}"] for place in range(len(self._order))]
        return statement.order_by(*(one.desc() if self._back else one for one in names))

    def _joined(self, statement: Select[Any]) -> Select[Any]:
        """A rare caveat is found by its own rows, not by walking past a million others."""
        if self._caveat is None:
            return statement
        told = UploadCaveatRow
        return statement.join(told, (col(told.upload_id) == col(UploadRow.id)) & (col(told.code) == self._caveat))


def _shown(session: Session, ids: Sequence[int], at: dt.datetime) -> tuple[Waiting, ...]:
    found = session.exec(
        select(UploadRow, HolderRow, UserRow)
        .join(HolderRow, col(HolderRow.key) == col(UploadRow.holder_key))
        .join(UserRow, in_hand(at) & (col(UserRow.id) == col(UploadRow.claimed_by)), isouter=True)
        .where(col(UploadRow.id).in_(ids))
    )
    items = {row.id: waiting_of(row, holder, user) for row, holder, user in found}
    return tuple(items[one] for one in ids)


def in_hand(now: dt.datetime) -> ColumnElement[bool]:
    return col(UploadRow.claimed_by).is_not(None) & (func.coalesce(col(UploadRow.claimed_until), now) > now)


def _order(wanted: Filters) -> list[Any]:
    if wanted.order == "holder":
        return [col(UploadRow.holder_key), col(UploadRow.received_at), col(UploadRow.id)]
    if wanted.caveat is not None:
        return [col(UploadCaveatRow.received_at), col(UploadCaveatRow.upload_id)]
    return [col(UploadRow.received_at), col(UploadRow.id)]


def _place(session: Session, order: list[Any], item_id: int) -> list[Any] | None:
    """Where an item stands, also when it no longer waits; None when there is none."""
    row = session.get(UploadRow, item_id)
    if row is None:
        return None
    values = (row.holder_key, row.received_at, row.id)[-len(order) :]
    return [literal(value, one.type) for value, one in zip(values, order, strict=True)]


def _conditions(session: Session, wanted: Filters) -> tuple[Conditions, Conditions]:
    """What an index finds in the order asked for, and what has to be looked for among that."""
    first, referred = [col(UploadRow.state) == wanted.state], _referred(wanted)
    few, more, age, sure = _few(session, wanted), _walked_by(wanted), _age(wanted), _sure(wanted)
    if few:
        return [*first, *referred, *few, *more, *age, *sure], []
    if wanted.order == "holder":
        return [*first, *referred], [*more, *age, *sure]
    if not wanted.referred:
        return [*first, *referred, *more[:1], *age], [*more[1:], *sure]
    if wanted.caveat is not None:
        return [*first, *more[:1], *age], [*referred, *more[1:], *sure]
    # those few have an index of their own: by another one they would be looked for among a million
    return [*first, *referred, *age], [*more, *sure]


def _age(wanted: Filters) -> Conditions:
    return [col(UploadRow.received_at) < wanted.received_before] if wanted.received_before else []


def _sure(wanted: Filters) -> Conditions:
    found = []
    if wanted.sure_from is not None:
        found.append(col(UploadRow.sure) >= wanted.sure_from)
    if wanted.sure_below is not None:
        found.append(col(UploadRow.sure) < wanted.sure_below)
    return found


def _referred(wanted: Filters) -> Conditions:
    """As it stands in the index, which a comparison with true would not find."""
    if wanted.referred is None:
        return []
    return [_sql("upload.referred") if wanted.referred else _sql("not upload.referred")]


def _walked_by(wanted: Filters) -> Conditions:
    """Each has an index in the order of waiting; the first of them is the one to go by."""
    found: Conditions = []
    if wanted.caveat is not None:
        found.append(_has_caveat(wanted))
    if wanted.kind is not None:
        found.append(col(UploadRow.kind) == wanted.kind)
    if wanted.register:
        found.append(col(UploadRow.register_name) == wanted.register)
    return found


def _has_caveat(wanted: Filters) -> ColumnElement[bool]:
    if wanted.order == "waiting":
        return _sql("upload_caveat.waiting")
    told = UploadCaveatRow
    return exists().where(col(told.upload_id) == col(UploadRow.id), col(told.code) == wanted.caveat)


def _few(session: Session, wanted: Filters) -> Conditions:
    """What leaves so few items that the rest can be looked for among all of them."""
    row, found = UploadRow, []
    if wanted.holder_key is not None:
        found.append(col(row.holder_key) == wanted.holder_key)
    if wanted.claimed_by is not None:
        found.append(col(row.claimed_by) == wanted.claimed_by)
    if wanted.second:
        found.append(col(row.first_reader).is_not(None))
    if wanted.sample is not None:
        drawn = select(SampledRow.upload_id).where(SampledRow.sample_id == wanted.sample)
        found.append(col(row.id).in_(drawn))
    if wanted.text and (words := folded(wanted.text).split()):
        found.append(col(row.id).in_(_found_by(session, tuple(words), wanted.state)))
    return found


def _found_by(session: Session, words: tuple[str, ...], state: str) -> Sequence[int]:
    """Uploads whose paper has all the words, and those of holders whose name or number has them as parts; looked up
    once in a transaction."""
    known = session.info.setdefault("searched", {})
    if words not in known:
        known[words] = (_with_words(session, words), _holders(session, words))
    papers, holders = known[words]
    if (words, state) not in known:
        row = table_of(UploadRow).c
        theirs = sql_select(row.id).where(row.holder_key.in_(holders), row.state == state).limit(COUNTED_TO)
        known[words, state] = sorted({*papers, *session.execute(theirs).scalars()})
    found: Sequence[int] = known[words, state]
    return found


def _holders(session: Session, words: tuple[str, ...]) -> Sequence[str]:
    found = select(HolderRow.key).where(*(col(HolderRow.search).contains(word) for word in words))
    return session.exec(found.limit(FOUND_HOLDERS)).all()


def _with_words(session: Session, words: tuple[str, ...]) -> Sequence[int]:
    if session.get_bind().dialect.name == "postgresql":
        asked, plan = {"words": " & ".join(words)}, "set local plan_cache_mode = force_custom_plan"
        session.execute(text(plan))  # which way is the short one depends on the words
        some = session.execute(text(ANY_WITH_WORDS), {**asked, "many": RARE}).scalars().all()
        if len(some) < RARE:
            return sorted(some)[:FOUND_BY_WORDS]
        first = text(FIRST_WITH_WORDS)
    else:
        asked, first = {"words": " ".join(f'"{word}"' for word in words)}, text(FIRST_WITH_WORDS_SQLITE)
    return session.execute(first, {**asked, "many": FOUND_BY_WORDS}).scalars().all()


def _sql(condition: str) -> ColumnElement[bool]:
    return text(condition)  # type: ignore[return-value]
