"""What `tests.benchmarks.store` filled in SQLite, again in an empty PostgreSQL database:
`python -m tests.benchmarks.to_postgresql FILE URL`. Rows go by COPY and indexes are laid afterwards, so that a million
uploads take minutes; both databases then hold the same.
"""

import sqlite3
import sys
from pathlib import Path
from typing import Any, LiteralString, cast

import psycopg
from psycopg import sql
from sqlmodel import SQLModel

from review.store import Store
from tests.benchmarks.store import timed

INDEXES = """
select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
join pg_class on pg_class.oid = indrelid
where relnamespace = 'public'::regnamespace and relname = any(%s)
and not exists (select from pg_constraint where conindid = indexrelid)
"""
NUMBERED = "select setval(pg_get_serial_sequence('{table}', 'id'), coalesce(max(id), 1)) from {table}"


def copy_table(kept: sqlite3.Connection, into: psycopg.Connection[Any], name: str) -> int:
    columns = [sql.Identifier(one.name) for one in SQLModel.metadata.tables[name].columns]
    names = sql.SQL(", ").join(columns)
    rows = kept.execute(sql.SQL("select {} from {}").format(names, sql.Identifier(name)).as_string(into))
    copied = 0
    with (
        into.cursor() as cursor,
        cursor.copy(sql.SQL("copy {} ({}) from stdin").format(sql.Identifier(name), names)) as copy,
    ):
        for row in rows:
            copy.write_row(row)
            copied += 1
    return copied


def main(file: str, url: str) -> None:
    store = Store(url)
    store.migrate()
    address = store.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    store.close()
    tables = SQLModel.metadata.sorted_tables
    kept = sqlite3.connect(f"{Path(file).resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    kept.execute("begin")  # as it is now, whoever writes meanwhile
    with psycopg.connect(address, autocommit=True) as into:
        into.execute("set session_replication_role = replica")  # rows refer to each other: they came checked
        into.execute("set time zone 'UTC'")
        indexes = into.execute(INDEXES, [[table.name for table in tables]]).fetchall()
        for index, _ in indexes:
            into.execute(sql.SQL("drop index {}").format(sql.Identifier(index)))
        for table in tables:
            with timed(table.name, 1):
                print(f"{copy_table(kept, into, table.name):>12,} rows of ", end="")
            if table.name != "evidence" and "id" in table.columns:
                into.execute(cast(LiteralString, NUMBERED.format(table=table.name)))
        for index, definition in indexes:
            with timed(index, 1):
                into.execute(cast(LiteralString, definition))
        with timed("analyzed", 1):
            into.execute("vacuum analyze")


if __name__ == "__main__":
    main(*sys.argv[1:3])
