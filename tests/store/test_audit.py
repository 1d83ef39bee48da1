"""The trail of what people did: written with the act itself, refused to be changed, and a changed byte is found."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from review import audit
from review.decide import decide, undo
from review.people.users import NameTaken, add_user, change_user
from review.queue import item
from review.store import Store
from tests.store.invented import NOON, Desk

PASSWORD = "a long enough password"


def behind_its_back(store: Store, statement: str) -> None:
    """What somebody with the database in hands can do: triggers first, then the row."""
    with store.engine.begin() as connection:
        if store.engine.dialect.name == "sqlite":
            triggers = connection.execute(text("select name from sqlite_master where type = 'trigger'")).scalars().all()
            for one in triggers:
                connection.execute(text(f"drop trigger {one}"))
        else:
            connection.execute(text("set local session_replication_role = replica"))
        connection.execute(text(statement))


def with_entries(store: Store, number: int = 6) -> Store:
    for place in range(number):
        add_user(store, f"user{place}", f"User {place}", PASSWORD, "reviewer")
    return store


def test_an_untouched_trail_is_whole(store: Store) -> None:
    found = audit.verify(with_entries(store))
    assert (found.entries, found.faults) == (6, ())
    assert audit.verify(store, found.head).faults == ()
    assert [one.did for one in audit.latest(store, before=3, limit=9)] == ["user_added", "user_added"]


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("update trail set details = replace(details, 'user2', 'user9') where seq = 3", "entry 3"),
        ("update trail set at = replace(at, '+', '-') where seq = 2", "entry 2"),
        ("update trail set who = 7 where seq = 4", "entry 4"),
        ("update trail set hash = replace(hash, substr(hash, 9, 1), 'z') where seq = 5", "entry 5"),
        ("delete from trail where seq = 4", "entry 5"),
    ],
)
def test_a_changed_byte_is_found_where_it_is(store: Store, statement: str, where: str) -> None:
    with_entries(store)
    behind_its_back(store, statement)
    assert audit.verify(store).faults[0].where == where


def test_what_was_cut_off_shows_by_the_head_written_down(sqlite_store: Store) -> None:
    head = audit.verify(with_entries(sqlite_store)).head
    behind_its_back(sqlite_store, "delete from trail where seq = 6")
    assert audit.verify(sqlite_store).faults == ()
    (fault,) = audit.verify(sqlite_store, head).faults
    assert fault.where == "entry 6"


@pytest.mark.parametrize("what", ["update trail set who = 1", "delete from trail"])
def test_the_database_itself_refuses_to_change_the_trail(store: Store, what: str) -> None:
    with_entries(store, 1)
    with pytest.raises(DBAPIError, match="append-only"), store.engine.begin() as connection:
        connection.execute(text(what))


def decided(desk: Desk) -> int:
    upload = desk.queued("a").upload.id
    seen = item(desk.store, upload).suggestions
    anna = desk.user("anna")
    points = {one.id: Decimal("1") for one in seen}
    made = decide(
        desk.store, upload, seen=[one.id for one in seen], reviewer=anna, verdict="aanpassen", now=NOON, points=points,
        reason="zie notulen",
    )  # fmt: skip
    return made.id


@pytest.mark.parametrize(
    "statement",
    [
        "update decision set reason = 'iets anders' where id = {id}",
        "update decided_points set points = '9' where decision_id = {id}",
        "update decision set verdict = 'afwijzen' where id = {id}",
    ],
)
def test_a_decision_changed_behind_our_back_is_found(desk: Desk, statement: str) -> None:
    decision = decided(desk)
    assert audit.verify(desk.store).faults == ()
    behind_its_back(desk.store, statement.format(id=decision))
    assert [one.where for one in audit.verify(desk.store).faults] == [f"decision {decision}"]


def test_decisions_older_than_the_trail_are_told_apart_and_new_ones_are_not_excused(desk: Desk) -> None:
    decision = decided(desk)
    behind_its_back(desk.store, "delete from trail")
    add_user(desk.store, "later", "Later", PASSWORD, "reviewer")
    found = audit.verify(desk.store)
    assert (found.faults, found.untracked) == ((), 1)
    behind_its_back(desk.store, "update decision set at = '2099-01-01 00:00:00.000000'")
    found = audit.verify(desk.store)
    assert ([one.where for one in found.faults], found.untracked) == ([f"decision {decision}"], 0)


def test_taking_back_stands_in_the_trail_too(desk: Desk) -> None:
    decision = decided(desk)
    undo(desk.store, decision, desk.user("chair", "chair"), NOON)
    assert [one.did for one in audit.latest(desk.store, None, 9)].count("decided") == 2
    assert audit.verify(desk.store).faults == ()


def test_what_did_not_happen_leaves_no_entry(store: Store) -> None:
    with_entries(store, 1)
    with pytest.raises(NameTaken):
        add_user(store, "user0", "Again", PASSWORD, "chair")
    with pytest.raises(KeyError):
        change_user(store, 99, active=False)
    assert audit.verify(store).entries == 1


def test_many_at_once_make_one_chain(store: Store) -> None:
    def add(place: int) -> None:
        add_user(store, f"user{place}", "x", PASSWORD, "reviewer")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(24)))
    found = audit.verify(store)
    assert (found.entries, found.faults) == (24, ())
