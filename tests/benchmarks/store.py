"""How quick the store is: `python -m tests.benchmarks.store [uploads [copies [url]]]`. Prints, asserts nothing.

Takes in, reads (invented readings), judges and queues that many uploads as a backlog does; copies the rows so many
times, so that the queue is as long as that of many years: `5000 200` makes a queue of a million, in SQLite.
`tests.benchmarks.pages` and `tests.benchmarks.plans` look at it then.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from sqlalchemy import text
from sqlmodel import SQLModel

from review.claim import Claim, Holder
from review.judging.judge import judge_all
from review.points.shelf import load_rulebook
from review.store import Store
from review.upload import Arrival
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


COPY = "((id - 1) / {uploads})"
"""Which of the copies an upload belongs to, from 0."""
SPREAD = {
    # they came over three months, a copy every eleven hours
    "received_at": "strftime('%Y-%m-%d %H:%M:%S.000000', 'now', '-' || (({copies} - {copy}) * 11) || ' hours', "
    "'-' || (id * 7 % 660) || ' minutes')",
    "register_name": "case when {copy} % 20 < 14 then 'anpg' when {copy} % 20 < 18 then 'nvvpo' "
    "when {copy} % 20 = 18 then 'praktijksteun' else 'friesland' end",
    # half of them are of one kind, one in five thousand of the rarest
    "kind": "case when id % 100 < 50 then 'intervisie' when id % 100 < 70 then 'casuistiek' when id % 100 < 80 then "
    "'netwerkbijeenkomst' when id % 100 < 88 then 'scholing_elders' when id % 100 < 94 then 'supervisie' "
    "when id % 100 < 97 then 'vakinhoudelijk_overleg' when id % 100 < 99 then 'gemengd' "
    "when id % 5000 = 99 then 'congres' else 'bestuurlijk_werk' end",
    "sure": "case when id % 5000 = 17 then 0.4 else sure end",
}
"""Registers, kinds and days, so that some are common and some rare; what came first stays as it is."""


def multiply(store: Store, uploads: int, copies: int) -> None:
    """Every upload again with its suggestions, caveats and words, as another paper of another holder; what was read of
    it is kept once. In SQLite: `tests.benchmarks.to_postgresql` brings all over."""
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
    copy = COPY.format(uploads=uploads)
    spread = ", ".join(f"{name} = {how.format(copy=copy, copies=copies)}" for name, how in SPREAD.items())
    with timed("spread", uploads * copies), store.writing() as session:
        session.execute(text(f"update upload set {spread} where id > {uploads}").execution_options(no_parameters=True))
        received = "(select received_at from upload where id = upload_id)"
        session.execute(text(f"update upload_caveat set received_at = {received} where upload_id > {uploads}"))
        session.execute(text("analyze"))


def main(uploads: int, copies: int, url: str | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(url or f"sqlite:///{Path(folder) / 'bewijspunt.db'}")
        store.migrate()
        backlog(store, uploads)
        if copies > 1:
            multiply(store, uploads, copies)
        store.close()


if __name__ == "__main__":
    given = dict(enumerate(sys.argv))
    main(int(given.get(1, 20_000)), int(given.get(2, 1)), given.get(3))
