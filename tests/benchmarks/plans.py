"""What every page asks of the database: `python -m tests.benchmarks.plans URL`. Prints for each page how many
statements that is, how long they took, and which of them walk a whole table or sort many rows to show a few: that holds
on any machine, however busy. Of the database that `tests.benchmarks.pages` serves.
"""

import json
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from fastapi.testclient import TestClient
from sqlalchemy import Connection, Engine, event

from review.archive import Archive
from review.store import Store
from review.web.app import WebSettings, create_app
from tests.benchmarks.pages import LOOKS, NAMES, Browser, prepared

FEW = 1000
"""Rows of a table that may be walked, and rows that may be sorted."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A statement as it went to the database."""

    statement: str
    parameters: Any
    milliseconds: float


@contextmanager
def listening(engine: Engine) -> Iterator[list[Asked]]:
    heard: list[Asked] = []

    def before(connection: Connection, *_: Any) -> None:
        connection.info["began"] = time.perf_counter()

    def after(connection: Connection, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        heard.append(Asked(statement, parameters, (time.perf_counter() - connection.info["began"]) * 1000))

    event.listen(engine, "before_cursor_execute", before)
    event.listen(engine, "after_cursor_execute", after)
    try:
        yield heard
    finally:
        event.remove(engine, "before_cursor_execute", before)
        event.remove(engine, "after_cursor_execute", after)


def faults_sqlite(connection: Connection, asked: Asked, rows: Mapping[str, int]) -> Iterator[str]:
    """A table walked without an index, or sorted though nothing narrowed it."""
    for *_, said in connection.exec_driver_sql(f"explain query plan {asked.statement}", asked.parameters):
        walked = re.match(r"SCAN (\w+)(?! USING)", said)
        if walked and rows.get(walked[1], 0) > FEW and "VIRTUAL TABLE" not in said:
            yield said


def faults_postgresql(connection: Connection, asked: Asked, rows: Mapping[str, int]) -> Iterator[str]:
    explained = connection.exec_driver_sql(f"explain (analyze, format json) {asked.statement}", asked.parameters)
    (found,) = explained.one()
    plans = [(found if isinstance(found, list) else json.loads(found))[0]["Plan"]]
    while plans:
        plan = plans.pop()
        plans += plan.get("Plans", ())
        name, many = plan["Node Type"], plan["Actual Rows"]
        if name == "Seq Scan" and rows.get(plan["Relation Name"], 0) > FEW:
            yield f"{name} {plan['Relation Name']}"
        removed = plan.get("Rows Removed by Filter", 0)
        if "Sort" in name and sum(one["Actual Rows"] for one in plan["Plans"]) > FEW:
            yield f"{name} of {plan['Plans'][0]['Actual Rows']} rows"
        elif removed > 10 * FEW:
            yield f"{name} {plan.get('Index Name', '')}: {many} rows kept, {removed} thrown away"


def rows_of(connection: Connection) -> dict[str, int]:
    """Of every table, about."""
    if connection.dialect.name == "postgresql":
        found = connection.exec_driver_sql("select relname, reltuples from pg_class where relkind = 'r'")
        return {name: int(many) for name, many in found}
    found = connection.exec_driver_sql("select tbl, max(cast(stat as integer)) from sqlite_stat1 group by tbl")
    return dict(found.tuples().all())


def tell(store: Store, what: str, heard: list[Asked]) -> None:
    asked = [one for one in heard if not one.statement.startswith(("BEGIN", "PRAGMA"))]
    print(f"{what:<28}{len(asked):4} statements{sum(one.milliseconds for one in asked):8.1f} ms", flush=True)
    reads = [one for one in asked if one.statement.lstrip().lower().startswith(("select", "with"))]
    with store.engine.connect() as connection:
        rows = rows_of(connection)
        of = faults_postgresql if connection.dialect.name == "postgresql" else faults_sqlite
        for one in reads:
            faults = sorted(set(of(connection, one, rows)))
            if faults or one.milliseconds > 20:
                short = " ".join(one.statement.split())
                print(f"    {one.milliseconds:8.1f} ms  {'; '.join(faults) or 'no fault seen'}\n      {short}")
        connection.rollback()


def main(url: str) -> None:
    store = Store(url)
    far = prepared(store) // 2
    settings = WebSettings(secret="for benchmarks only, not secret", secure_cookies=False)
    with tempfile.TemporaryDirectory() as archive, TestClient(create_app(store, Archive(archive), settings)) as client:
        client.follow_redirects = False
        browser = Browser(client, NAMES[-1])

        def shown(what: str, look: Callable[[], str]) -> str:
            look()  # what is compiled or opened once is not counted
            with listening(store.engine) as heard:
                where = look()
            tell(store, what, heard)
            return where

        for what, query in LOOKS.items():
            shown(what, lambda query=query: browser.get("a look", f"/werkvoorraad?{query.format(far=far)}").text)  # type: ignore[misc]
        where = shown("take the next", browser.take_next)
        item = where.partition("?")[0]
        shown("review page", lambda: browser.get("review page", where).text)
        shown("what lies around", lambda: browser.get("what lies around", f"{item}/omgeving").text)
        with listening(store.engine) as heard:
            browser.decide_one(where)
        tell(store, "review page and decision", heard)
    store.close()


if __name__ == "__main__":
    main(sys.argv[1])
