"""A paper handed in over the wire: in the queue within seconds, and not lost when the program is killed in between."""

import datetime as dt
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from sqlmodel import select

from review.operations import ask_again, waits_again
from review.store import Store
from review.tables import ReadingRow, SendingRow
from review.users import add_user
from review.visits import make_token
from tests.conftest import free_port
from tests.flows.conftest import PAPERS, Bewijspunt

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("flows")]
SECONDS = 60
"""Ten times what it takes on a machine that does nothing else."""


@pytest.fixture
def command(tmp_path: Path, prefect_api: str) -> Bewijspunt:
    return Bewijspunt(tmp_path, prefect_api)


@pytest.fixture
def headers(command: Bewijspunt) -> dict[str, str]:
    store = Store(f"sqlite:///{command.home / 'bewijspunt.db'}")
    store.migrate()
    sender = add_user(store, "sara", "Sara Vos", "een lang genoeg wachtwoord", "sender")
    token = make_token(store, sender.id, "test", dt.datetime.now(dt.UTC), 0)
    store.close()
    return {"Authorization": f"Bearer {token}"}


@contextmanager
def serving(command: Bewijspunt) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    port = free_port()
    server = command.start("serve", "--port", str(port))
    address = f"http://127.0.0.1:{port}"
    try:
        wait_until(lambda: answers(address))
        yield address, server
    finally:
        server.send_signal(signal.SIGINT)
        server.communicate(timeout=SECONDS)


def answers(address: str) -> bool:
    try:
        return httpx.get(f"{address}/gezond").status_code == 200
    except httpx.TransportError:
        return False


def wait_until(happened: Callable[[], bool], seconds: float = SECONDS) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def send(address: str, headers: dict[str, str], file: Path) -> str:
    answer = httpx.post(
        f"{address}/api/evidence", headers=headers, files={"file": (file.name, file.read_bytes())},
        data={"holder_number": "90112233"}, timeout=SECONDS,
    )  # fmt: skip
    assert answer.status_code == 202, answer.text
    return f"{address}{answer.headers['location']}"


def state(where: str, headers: dict[str, str]) -> str:
    return str(httpx.get(where, headers=headers, timeout=SECONDS).json()["state"])


def read_again(command: Bewijspunt, number: str) -> None:
    """An operator asks for it, and there are two readings of the paper."""
    store = Store(f"sqlite:///{command.home / 'bewijspunt.db'}")
    operator = add_user(store, "omar", "Omar Haddad", "een lang genoeg wachtwoord", "operator")
    with store.reading() as session:
        upload = session.exec(select(SendingRow.upload_id).where(SendingRow.number == number)).one()
    assert ask_again(store, upload, operator, dt.datetime.now(dt.UTC))
    wait_until(lambda: not waits_again(store))
    with store.reading() as session:
        assert len(session.exec(select(ReadingRow.id)).all()) == 2
    store.close()


def test_in_the_queue_within_seconds_and_nothing_lost_by_a_kill(command: Bewijspunt, headers: dict[str, str]) -> None:
    first, second = sorted(PAPERS.rglob("*.pdf"))[:2]
    with serving(command) as (address, server):
        sent = send(address, headers, first)
        wait_until(lambda: state(sent, headers) in ("queued", "set_aside"))
        read_again(command, sent.rpartition("/")[2])
        number = send(address, headers, second).rpartition("/")[2]
        server.kill()
    with serving(command) as (address, _):
        where = f"{address}/api/evidence/{number}"
        wait_until(lambda: state(where, headers) in ("queued", "set_aside"))
    (verified,) = command.json("audit", "verify")
    assert verified["faults"] == [] and verified["entries"] == 6
