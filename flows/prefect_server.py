"""The Prefect server, an outside program: found where the settings say, or started on this machine."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

from flows.settings import Settings

SECONDS_TO_START = 120
"""It takes about 16 s to come up on a fast machine, and several times that on a busy one."""


class NoPrefectServer(Exception):
    """The server of the settings does not answer, or ours did not come up."""


def answers(api_url: str) -> bool:
    """Whether a Prefect server is ready at this address."""
    try:
        with urlopen(f"{api_url}/health", timeout=5) as reply:  # noqa: S310  the address is the operator's own setting
            return bool(reply.status == 200)
    except (URLError, TimeoutError, ConnectionError):
        return False


def start(settings: Settings) -> subprocess.Popen[bytes]:
    """Starts our own server, ready when this returns. Raises `NoPrefectServer`."""
    log = settings.home / "prefect-server.log"
    address = urlsplit(settings.prefect_url)
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", str(address.hostname)]
    with log.open("ab") as output:
        server = subprocess.Popen(
            [*command, "--port", str(address.port)],
            env=settings.whole_environment,
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C in the terminal is for the flow, which still reports its end to the server
        )
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        if answers(settings.prefect_url):
            return server
        if server.poll() is not None:
            break
        time.sleep(0.25)
    server.kill()
    raise NoPrefectServer(f"The Prefect server did not start at {settings.prefect_url}; see {log}")


@contextmanager
def running(settings: Settings) -> Iterator[str]:
    """A ready server for as long as the block lasts: the one that is there, else our own.

    Import flows inside the block: Prefect makes its folder when it is imported.
    """
    (settings.home / "prefect").mkdir(parents=True, exist_ok=True)
    if answers(settings.prefect_url):
        yield settings.prefect_url
        return
    if settings.prefect_api:
        raise NoPrefectServer(
            f"No Prefect server answers at {settings.prefect_api}. Start it, or leave BEWIJSPUNT_PREFECT_API empty to "
            "have one started here."
        )
    server = start(settings)
    try:
        yield settings.prefect_url
    finally:
        server.terminate()
        try:
            server.wait(timeout=15)
        except subprocess.TimeoutExpired:
            server.kill()
