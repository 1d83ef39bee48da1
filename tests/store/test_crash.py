"""The program may die at any statement; the next run finishes, and nothing is lost or doubled."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import event

from review import queue
from review.claim import Claim, Holder
from review.judging.judge import judge_all
from review.points.rule import Rulebook
from review.store import Store
from review.upload import Arrival, State, Summary
from tests.conftest import copied
from tests.store.invented import ENCRYPTED, NOON, activity, evidence, reading


class Died(Exception):
    """What a kill is to the database: the transaction never ends well."""


@contextmanager
def dying_at(store: Store, statement: int) -> Iterator[None]:
    """Lets the program die at its n-th statement; does nothing when there are fewer."""
    so_far = count(1)

    def die(*_: Any) -> None:
        if next(so_far) == statement:
            raise Died

    event.listen(store.engine, "before_cursor_execute", die)
    try:
        yield
    finally:
        event.remove(store.engine, "before_cursor_execute", die)


def run(store: Store, rulebook: Rulebook) -> None:
    """A backlog of five papers, as the flow does it."""
    batch = store.start_batch("papers", None, "anpg", NOON)
    names = ["a", "b", "c", "same as a", "locked"]
    contents = {"same as a": "a"}
    claims = [Claim(Holder("1")), Claim(Holder("1")), Claim(), Claim(Holder("2")), Claim(Holder("2"))]
    arrivals = [Arrival(name, evidence(contents.get(name, name)), one) for name, one in zip(names, claims, strict=True)]
    for start in (0, 3):
        store.take_in_all(batch, arrivals[start : start + 3], NOON)
    unread = [one.evidence for one in store.unread(batch, "v1")]
    store.begin_reading([one.id for one in unread])
    readings = {evidence(name).id: reading(name, activity(f"2023-03-{day}")) for day, name in enumerate("abc", 10)}
    locked = reading("locked", status="rejected", category=None, problems=(ENCRYPTED,))
    readings[locked.evidence.id] = locked
    for start in (0, 2):
        store.keep_readings([readings[one.id] for one in unread[start : start + 2]], NOON)
    while holders := store.to_judge("anpg", batch, 1):
        judge_all(store, holders, rulebook, NOON)


def test_whatever_statement_it_dies_at_a_second_run_finishes(
    empty_sqlite: Path, tmp_path: Path, anpg: Rulebook
) -> None:
    whole = died = 0
    expected: Summary | None = None
    for statement in count(1):
        folder = tmp_path / str(statement)
        folder.mkdir()
        store = Store(copied(empty_sqlite, folder))
        try:
            with dying_at(store, statement):
                run(store, anpg)
            whole += 1
        except Died:
            died += 1
        assert_no_upload_is_half(store)
        run(store, anpg)
        expected = expected or store.summary()
        assert store.summary() == expected
        store.close()
        if whole:
            break
    assert died > 40, "every statement of the run was tried"
    assert expected and expected.states == {"queued": 4, "set_aside": 1}
    assert (expected.suggestions, expected.evidences, expected.uploads) == (4, 4, 5)


def assert_no_upload_is_half(store: Store) -> None:
    """In the queue means with suggestions, set aside means with reasons, and nothing else has either."""
    with store.reading() as session:
        ids = list(session.connection().exec_driver_sql("select id from upload").scalars())
    for one in (queue.item(store, upload) for upload in ids):
        state: State = one.upload.state
        assert bool(one.suggestions) == (state == "queued")
        assert bool(one.upload.problems) == (state == "set_aside")
