"""What tests of several areas share: real databases, each test with an empty one of its own."""

import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import URL, make_url

from review.store import Store

ON_POSTGRESQL = pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))
"""In one group, so that parallel test runs start one server and not one each."""


@pytest.fixture(params=["sqlite", ON_POSTGRESQL])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty, migrated database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield copied(request.getfixturevalue("empty_sqlite"), tmp_path)
        return
    server: URL = request.getfixturevalue("postgresql_server")
    name = f"test_{uuid.uuid4().hex}"
    on_server(server, f"create database {name} template migrated")
    yield server.set(database=name).render_as_string(hide_password=False)
    on_server(server, f"drop database {name} with (force)")


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = Store(database_url)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without rows, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "empty.db"
    migrated(f"sqlite:///{path}")
    return path


def copied(database: Path, folder: Path) -> str:
    return f"sqlite:///{shutil.copy(database, folder / 'bewijspunt.db')}"


@pytest.fixture
def sqlite_store(empty_sqlite: Path, tmp_path: Path) -> Iterator[Store]:
    """For tests in which the kind of database makes no difference."""
    opened = Store(copied(empty_sqlite, tmp_path))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[URL]:
    """A PostgreSQL server of our own on a free port, gone after the tests; has a migrated database `migrated`."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    assert programs, "PostgreSQL is not installed: make setup"
    folder = Path(tempfile.mkdtemp(prefix="bewijspunt-postgresql-"))
    user = "postgres" if os.getuid() == 0 else None  # the server refuses to run as root
    if user:
        shutil.chown(folder, user)
    port = free_port()
    settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200"

    def run(program: str, *words: str) -> None:
        subprocess.run([programs[-1] / program, *words], check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL)

    cluster = str(folder / "cluster")
    run("initdb", "-D", cluster, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync")
    run("pg_ctl", "-D", cluster, "-l", str(folder / "log"), "-o", settings, "-w", "start")
    try:
        server = make_url(f"postgresql+psycopg://tester@127.0.0.1:{port}/postgres")
        on_server(server, "create database migrated")
        migrated(server.set(database="migrated").render_as_string())
        yield server
    finally:
        run("pg_ctl", "-D", cluster, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def on_server(server: URL, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


def migrated(url: str) -> str:
    store = Store(url)
    store.migrate()
    store.close()
    return url
