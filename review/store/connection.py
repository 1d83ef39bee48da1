"""The database behind an address: how to connect, and what a transaction is."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Table, create_engine, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlmodel import Session, SQLModel

from review import migrations
from review.store.trail_rows import append_recorded

T = TypeVar("T")

BUSY_SECONDS = 30
"""How long a writer waits for another one before giving up."""


class SchemaBehind(Exception):
    """The database's tables are not those of this program's version: `Store.migrate()` brings them up."""


class Database:
    """Connections and transactions; knows nothing of what is kept."""

    def __init__(self, url: str) -> None:
        self.engine = sqlite_engine(url) if make_url(url).get_backend_name() == "sqlite" else server_engine(url)
        # a transaction that will write takes SQLite's one write lock at once: taking it halfway can fail;
        # FULL: a decision told as kept is kept, also when the power fails
        self._writing = self.engine.execution_options(begin_with="BEGIN IMMEDIATE", synchronous="FULL")
        self._lightly = self.engine.execution_options(begin_with="BEGIN IMMEDIATE", synchronous="NORMAL")

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A short transaction that only looks."""
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A short transaction that changes: all of it and its entries in the trail, or nothing when something is
        raised."""
        with Session(self._writing, expire_on_commit=False) as session, session.begin():
            yield session
            append_recorded(session)

    @contextmanager
    def writing_lightly(self) -> Iterator[Session]:
        """As `writing`, for what may be lost when the power fails: nobody waits for the disk, and other writers not for
        those who would.

        Both databases replay their log in the order of commits, so that only an end of it is lost, never what a later
        `writing` rests on: what is left is an earlier moment at which a claimed item is free again, and what was
        judged stands as read and to be judged, which the next judging does (a started intake begins with one)."""
        with Session(self._lightly, expire_on_commit=False) as session, session.begin():
            if session.get_bind().dialect.name == "postgresql":
                session.execute(text("set local synchronous_commit = off"))
            yield session
            append_recorded(session)

    def migrate(self) -> None:
        """Brings the tables up to this program's version; again does nothing. Safe when several start at once."""
        with self._writing.begin() as connection:
            migrations.upgrade(connection)

    def check(self) -> None:
        """Raises `SchemaBehind` when `migrate` is needed."""
        with self.engine.connect() as connection:
            if not migrations.up_to_date(connection):
                raise SchemaBehind

    def close(self) -> None:
        """Gives the connections back."""
        self.engine.dispose()


# Both engines hide parameters: what a statement carries is read from papers, and a fault may end in a log.


def sqlite_engine(url: str) -> Engine:
    """An engine on a file, whose folder is made where it is missing: the first command on a machine finds none."""
    if file := make_url(url).database:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url, pool_size=20, max_overflow=20, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def server_engine(url: str) -> Engine:
    # nothing prepared: a plan made for any kind, register or word walks past a million rows to find a rare one
    every_time = {"prepare_threshold": None}
    return create_engine(
        url, pool_size=5, max_overflow=10, pool_pre_ping=True, hide_parameters=True, connect_args=every_time
    )


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself: `_begin_sqlite` does
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA cache_size = -16384")  # 16 MB, for each connection
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if "synchronous" in options:
        connection.exec_driver_sql(f"PRAGMA synchronous = {options['synchronous']}")
    connection.exec_driver_sql(str(options.get("begin_with", "BEGIN")))


def insert_missing(
    session: Session, row: type[SQLModel], values: Sequence[Mapping[str, Any]], key: Sequence[str]
) -> None:
    """Inserts the values whose key is not there yet. They should come in the order of their keys, so that two writers
    never wait for each other crosswise."""
    if values:
        statement = upsert(session, row).on_conflict_do_nothing(index_elements=list(key))
        session.connection().execute(statement, list(values))


def upsert(session: Session, row: type[SQLModel]) -> postgresql.Insert | sqlite.Insert:
    """An insert that can say what to do when the key is there already."""
    table = table_of(row)
    return postgresql.insert(table) if session.get_bind().dialect.name == "postgresql" else sqlite.insert(table)


def table_of(row: type[SQLModel]) -> Table:
    """For statements over many rows at once, which go past the objects."""
    return SQLModel.metadata.tables[str(row.__tablename__)]


def in_portions(values: Sequence[T], size: int = 5000) -> Iterator[Sequence[T]]:
    """Databases refuse statements with too many values."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
