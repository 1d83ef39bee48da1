"""How quick the store is: `python -m tests.benchmarks.store [uploads [copies [url]]]`. Prints, asserts nothing.

Takes in, reads (invented readings), judges and queues that many uploads as a backlog does; copies the rows so many
times, so that the queue is as long as that of many years; then looks at it as a reviewer does. `10000 100` makes a
queue of a million. A PostgreSQL url must name an empty database.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import quantiles

from sqlalchemy import text
from sqlmodel import SQLModel

from review import queue
from review.claim import Claim, Holder
from review.decide import decide
from review.item import Filters
from review.judge import judge_all
from review.points.shelf import load_rulebook
from review.store import Store
from review.upload import Arrival
from review.users import User, add_user
from review.waiting import kinds_waiting, waiting
from tests.store.invented import NOON, activity, evidence, reading

PAPERS_EACH = 10
"""Of one holder."""
AT_ONCE = 2000
HOLDERS_AT_ONCE = 200


@contextmanager
def timed(what: str, times: int) -> Iterator[None]:
    started = time.perf_counter()
    yield
    seconds = time.perf_counter() - started
    print(f"{what:<28}{times:>9,} in {seconds:7.2f} s{times / seconds:>12,.0f}/s", flush=True)


def words(number: int) -> str:
    """Of a page: some in every paper, most in few, one in one of fifty, one in this paper only. No two look alike."""
    chosen = Random(number)
    rare = " ".join(f"woord{chosen.randrange(5000)}" for _ in range(60))
    return f"{rare} verslag intervisie aanwezig plaats{number % 50} enig{number}"


def backlog(store: Store, uploads: int) -> None:
    batch = store.start_batch("papers", None, "anpg", NOON)
    rulebook = load_rulebook("anpg")
    numbers = range(uploads)
    with timed("taken in", uploads):
        for start in numbers[::AT_ONCE]:
            some = [f"{number}.pdf" for number in numbers[start : start + AT_ONCE]]
            holders = (Claim(Holder(str(int(name[:-4]) // PAPERS_EACH), "P. Jansen")) for name in some)
            arrivals = [Arrival(name, evidence(name), claim) for name, claim in zip(some, holders, strict=True)]
            store.take_in_all(batch, arrivals, NOON)
    with timed("listed as unread", uploads):
        unread = store.unread(batch, "v1")
    with timed("readings kept", uploads):
        for start in numbers[::AT_ONCE]:
            some = [f"{number}.pdf" for number in numbers[start : start + AT_ONCE]]
            store.keep_readings(
                [
                    reading(name, activity(f"2023-03-{index % 28 + 1:02}"), said=(words(start + index),))
                    for index, name in enumerate(some)
                ],
                NOON,
            )
    with timed("judged and queued", uploads):
        while holders_left := store.to_judge("anpg", batch, HOLDERS_AT_ONCE):
            judge_all(store, holders_left, rulebook, NOON)
    with timed("summed up", uploads):
        summary = store.summary(batch)
    print(f"{len(unread):,} were unread; {summary.states}, {summary.suggestions:,} suggestions\n")


def multiply(store: Store, uploads: int, copies: int) -> None:
    """Every upload again with its suggestions, caveats and words, as another paper of another holder; what was read of
    it is kept once."""
    paper = "substr({0}, 1, 56) || cast(10000000 + k as text)"
    shift = {"evidence_id": paper.format("evidence_id"), "fingerprint": paper.format("fingerprint"),
             "upload_id": f"upload_id + k * {uploads}", "key": "key || '-' || k",
             "holder_key": "holder_key || '-' || k", "file": "file || '-' || k", "number": "number || '-' || k",
             "search": "search || ' ' || k"}  # fmt: skip
    # ruff: noqa: S608
    series = f"(with recursive s(k) as (select 1 union all select k + 1 from s where k < {copies - 1}) select k from s)"
    with timed("copied", uploads * copies):
        for name in ("evidence", "holder", "upload", "suggestion", "upload_caveat", "upload_words"):
            names = [f'"{column.name}"' for column in SQLModel.metadata.tables[name].columns]
            with store.writing() as session:
                numbered = '"id"' in names and name != "evidence"
                last = session.execute(text(f"select max(id) from {name}")).scalar() if numbered else 0
                shift["id"] = f"id + k * {last}" if numbered else paper.format("id")
                values = [shift.get(column.strip('"'), column) for column in names]
                again = f"select {', '.join(values)} from {name}, {series} as n"
                session.execute(text(f"insert into {name} ({', '.join(names)}) {again}"))
        with store.writing() as session:
            if session.get_bind().dialect.name == "postgresql":  # numbers given by hand are not counted by themselves
                for name in ("upload", "suggestion"):
                    session.execute(
                        text(f"select setval(pg_get_serial_sequence('{name}', 'id'), (select max(id) from {name}))")
                    )
            session.execute(text("analyze"))


def review(store: Store) -> None:
    anna = add_user(store, "anna", "Anna", "a long enough password", "reviewer")
    looks: dict[str, Callable[[], object]] = {
        "first page": lambda: waiting(store),
        "far along": lambda: waiting(store, after=500_000),
        "by holder": lambda: waiting(store, Filters(order="holder")),
        "unsure, of one kind and register": lambda: waiting(
            store, Filters(sure_below=0.7, kind="intervisie", register="anpg")
        ),
        "one register": lambda: waiting(store, Filters(register="anpg")),
        "one kind": lambda: waiting(store, Filters(kind="intervisie")),
        "a kind that is not there": lambda: waiting(store, Filters(kind="congres")),
        "search a number": lambda: waiting(store, Filters(text="4711")),
        "search nobody": lambda: waiting(store, Filters(text="zzz")),
        "a common caveat": lambda: waiting(store, Filters(caveat="example_rule")),
        "a caveat that is not there": lambda: waiting(store, Filters(caveat="unsigned")),
        "referred": lambda: waiting(store, Filters(referred=True)),
        "only the sure": lambda: waiting(store, Filters(sure_from=0.9)),
        "mine": lambda: waiting(store, Filters(claimed_by=anna.id)),
        "kinds for the filter": lambda: kinds_waiting(store),
        "next item and open it": lambda: queue.item(store, queue.next_item(store, anna, NOON) or 0),
        "decide and next": lambda: decide_next(store, anna),
    }
    for what, look in looks.items():
        seconds = []
        for _ in range(20):
            started = time.perf_counter()
            look()
            seconds.append(time.perf_counter() - started)
        print(f"{what:<28}{quantiles(seconds, n=20)[18] * 1000:8.1f} ms (95 %)", flush=True)


def decide_next(store: Store, reviewer: User) -> None:
    one = queue.item(store, queue.next_item(store, reviewer, NOON) or 0)
    seen = {suggested.id for suggested in one.suggestions}
    decide(store, one.upload.id, seen=seen, reviewer=reviewer, verdict="akkoord", now=NOON)


def main(uploads: int, copies: int, url: str | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(url or f"sqlite:///{Path(folder) / 'bewijspunt.db'}")
        store.migrate()
        backlog(store, uploads)
        if copies > 1:
            multiply(store, uploads, copies)
        review(store)
        store.close()


if __name__ == "__main__":
    given = dict(enumerate(sys.argv))
    main(int(given.get(1, 20_000)), int(given.get(2, 1)), given.get(3))
