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

from review import queue
from review.claim import Claim, Holder
from review.operations import ask_again, waits_again
from review.people.users import add_user
from review.people.visits import make_token
from review.points.parameter import Adoption
from review.points.shelf import load_rulebook
from review.store import Store
from review.tables import ReadingRow, SendingRow
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
        wait_until(lambda: answers(address), 2 * SECONDS)  # several processes start on a busy machine
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


def upload_of(store: Store, number: str) -> int:
    with store.reading() as session:
        return session.exec(select(SendingRow.upload_id).where(SendingRow.number == number)).one()


def read_again(command: Bewijspunt, number: str) -> None:
    """An operator asks for it, and there are two readings of the paper."""
    store = Store(f"sqlite:///{command.home / 'bewijspunt.db'}")
    operator = add_user(store, "omar", "Omar Haddad", "een lang genoeg wachtwoord", "operator")
    upload = upload_of(store, number)
    assert ask_again(store, upload, operator, dt.datetime.now(dt.UTC))
    wait_until(lambda: not waits_again(store))
    with store.reading() as session:
        assert len(session.exec(select(ReadingRow.id)).all()) == 2
    store.close()


def judged_again(command: Bewijspunt, number: str) -> None:
    """The committee settles on a value; the pages have not judged what waits, so the thread beside them does."""
    store = Store(f"sqlite:///{command.home / 'bewijspunt.db'}")
    chair = add_user(store, "ineke", "Ineke Post", "een lang genoeg wachtwoord", "chair")
    now = dt.datetime.now(dt.UTC)
    decision = Adoption(parameter="points_per_hour", by="Ineke Post", on=now.date(), source="Besluit 2026-12")
    store.adopt("anpg", decision, chair, now)
    assert store.unspread() == ("anpg",)
    wait_until(lambda: not store.unspread())
    (one, *_) = queue.item(store, upload_of(store, number)).suggestions
    assert one.suggestion.made_with.rulebook == store.rulebook("anpg").version != load_rulebook("anpg").version
    store.close()


def left_unjudged(command: Bewijspunt, number: str) -> int:
    """A paper of a folder, read already, whose batch came no further when everything stopped; returns its item."""
    store, now = Store(f"sqlite:///{command.home / 'bewijspunt.db'}"), dt.datetime.now(dt.UTC)
    reading = queue.item(store, upload_of(store, number)).reading
    assert reading
    batch = store.start_batch("papieren", None, "anpg", now)
    upload = store.take_in(batch, "again.pdf", reading.evidence, Claim(Holder("90445566")), now)
    store.close()
    return upload.id


def in_queue(command: Bewijspunt, upload: int) -> bool:
    store = Store(f"sqlite:///{command.home / 'bewijspunt.db'}")
    found = store.upload(upload)
    store.close()
    return found is not None and found.state == "queued"


def test_in_the_queue_within_seconds_and_nothing_lost_by_a_kill(command: Bewijspunt, headers: dict[str, str]) -> None:
    first, second = sorted(PAPERS.rglob("*.pdf"))[:2]
    with serving(command) as (address, server):
        sent = send(address, headers, first)
        wait_until(lambda: state(sent, headers) in ("queued", "set_aside"))
        read_again(command, sent.rpartition("/")[2])
        judged_again(command, sent.rpartition("/")[2])
        number = send(address, headers, second).rpartition("/")[2]
        server.kill()
    left = left_unjudged(command, sent.rpartition("/")[2])
    with serving(command) as (address, _):
        where = f"{address}/api/evidence/{number}"
        wait_until(lambda: state(where, headers) in ("queued", "set_aside"))
        wait_until(lambda: in_queue(command, left))
    (verified,) = command.json("audit", "verify")
    assert verified["faults"] == [] and verified["entries"] == 8
