"""How quick the pages are over a long queue, and whether twenty reviewers at once ever get the same item:
`python -m tests.benchmarks.pages URL [ROUNDS [PROCESSES]]`. Prints; ends with status 1 when two got the same.

One reviewer first: how long each page takes, and how much processor time it costs the pages and the database, which
a busier machine hardly changes. Then twenty, each of whom takes `THINKS` between two decisions as people do; then
twenty that never think, which is as much as the machine can do. Every figure stands beside the load of the machine.

The database is one that `tests.benchmarks.store` filled and left: `python -m tests.benchmarks.store 5000 200 URL` makes
a queue of a million; `tests.benchmarks.to_postgresql` brings it over.
"""

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from random import Random
from statistics import median, quantiles

import httpx
import psutil
from fastapi import FastAPI
from sqlalchemy import text
from sqlmodel import col, select

from review.archive import Archive
from review.people.users import NameTaken, add_user
from review.store import Store
from review.tables import UploadRow
from review.web.app import WebSettings, create_app
from review.web.serving import serve_pages
from tests.conftest import free_port

REVIEWERS = 20
THINKS = (1.0, 3.0)
"""Seconds between two decisions, by chance: quicker than anybody reads a paper."""
NAMES = [f"lezer{number}" for number in range(REVIEWERS)]
PASSWORD = "een lang genoeg wachtwoord"
SERVE = "serve"
"""In place of an address: this program as the server that it measures."""
SOON = 100
"""Milliseconds within which a page should be there."""
LOOKS = {
    "queue": "", "far along": "na={far}", "by holder": "volgorde=deelnemer", "by holder, far along":
    "volgorde=deelnemer&na={far}", "one kind": "soort=intervisie", "a rare kind": "soort=congres", "one register":
    "register=anpg", "a small register": "register=friesland", "a caveat": "kanttekening=example_rule", "unsure":
    "zekerheid=onzeker", "unsure, kind and register": "zekerheid=onzeker&soort=intervisie&register=anpg", "rare kind "
    "of a small register": "soort=congres&register=friesland", "waiting long": "wacht=42", "a common word":
    "zoek=intervisie", "two words": "zoek=intervisie+woord4711", "a rare word": "zoek=enig77", "a name": "zoek=jansen",
    "laid before all": "tab=voorgelegd", "set aside": "tab=terzijde", "second reader": "tweede=1", "only mine":
    "mijn=1",
}  # fmt: skip
"""Queries of the queue's page."""
BACKENDS = "select pid from pg_stat_activity where datname = current_database() and pid != pg_backend_pid()"

Took = dict[str, list[float]]


def pages_over(url: str, archive: str) -> FastAPI:
    settings = WebSettings(secret="for benchmarks only, not secret", secure_cookies=False)
    return create_app(Store(url), Archive(archive), settings)


def serve(url: str, archive: str, port: str, processes: str) -> None:
    serve_pages(partial(pages_over, url, archive), "127.0.0.1", int(port), int(processes))


@contextmanager
def served(url: str, processes: int) -> Iterator[tuple[str, int]]:
    """Address of the pages and id of the process that serves them."""
    port = free_port()
    with tempfile.TemporaryDirectory() as archive:
        words = [sys.executable, "-m", "tests.benchmarks.pages", SERVE, url, archive, str(port), str(processes)]
        server = subprocess.Popen(words)
        address = f"http://127.0.0.1:{port}"
        try:
            for _ in range(600):
                try:
                    httpx.get(f"{address}/gezond")
                    break
                except httpx.TransportError:
                    time.sleep(0.1)
            time.sleep(processes)  # each of them is there
            yield address, server.pid
        finally:
            server.terminate()
            server.wait(30)


class Browser:
    """One reviewer's, which keeps how long every answer took, in milliseconds."""

    def __init__(self, client: httpx.Client, name: str) -> None:
        self.took: Took = defaultdict(list)
        self.looked_again = 0
        self.name = name
        self._client = client
        form = {"csrf": self._token(client.get("/aanmelden").text), "name": name, "password": PASSWORD}
        assert client.post("/aanmelden", data=form).status_code == 303, name

    @staticmethod
    def _token(html: str) -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]{64})"', html)
        assert found
        return found[1]

    def get(self, what: str, address: str) -> httpx.Response:
        return self._timed(what, lambda: self._client.get(address))

    def take_next(self) -> str:
        return self.get("take the next", "/beoordelen/volgende").headers["location"]

    def decide_one(self, address: str, think: Callable[[], None] = lambda: None) -> str:
        """Opens the item at this address, and agrees to it as its page asks; returns where that leads."""
        item = address.partition("?")[0]
        html = self.get("review page", address).text
        self.get("what lies around", f"{item}/omgeving")
        think()
        seen = list(dict.fromkeys(re.findall(r'name="seen" value="(\d+)"', html)))
        form = {"csrf": self._token(html), "verdict": "akkoord", "seen": seen}
        answer = self._timed("decide, take the next", lambda: self._client.post(f"{item}/besluit", data=form))
        if answer.status_code == 409:  # a decision on the same holder changed what is suggested here: look again
            self.looked_again += 1
            return address
        return answer.headers["location"]

    def _timed(self, what: str, ask: Callable[[], httpx.Response]) -> httpx.Response:
        began = time.perf_counter()
        answer = ask()
        self.took[what].append((time.perf_counter() - began) * 1000)
        assert answer.status_code < 400 or answer.status_code == 409, (what, answer.status_code)
        return answer


class Spent:
    """Processor time of the pages and of what a PostgreSQL database on this machine does for them."""

    def __init__(self, url: str, pid: int) -> None:
        self._store = Store(url)
        self._pid = pid

    def seconds(self) -> float:
        pages = psutil.Process(self._pid)
        return sum(map(self._of, (pages, *pages.children(recursive=True), *map(psutil.Process, self._serving()))))

    def _serving(self) -> Sequence[int]:
        if self._store.engine.dialect.name != "postgresql":
            return ()
        with self._store.reading() as session:
            asked = text(
                "select pid from pg_stat_activity where datname = current_database() and pid != pg_backend_pid()"
            )
            return session.execute(asked).scalars().all()

    @staticmethod
    def _of(process: psutil.Process) -> float:
        used = process.cpu_times()
        return used.user + used.system


def alone(browser: Browser, spent: Spent, far: int, rounds: int) -> None:
    """Each page by one reviewer, the first time not counted."""

    def shown(what: str, look: Callable[[], object]) -> None:
        look()
        browser.took.clear()
        before = spent.seconds()
        for _ in range(rounds):
            look()
        each = (spent.seconds() - before) / rounds * 1000
        told(browser.took, f"{each:8.1f} ms of processor time" if len(browser.took) == 1 else "")
        everything.extend(one for times in browser.took.values() for one in times)

    everything: list[float] = []
    for what, query in LOOKS.items():
        shown(what, partial(browser.get, what, f"/werkvoorraad?{query.format(far=far)}"))
    where = browser.take_next()
    item = where.partition("?")[0]
    shown("review page", partial(browser.get, "review page", where))
    shown("what lies around", partial(browser.get, "what lies around", f"{item}/omgeving"))
    following = [where]
    shown("", lambda: following.append(browser.decide_one(following[-1])))
    soon("all of one reviewer", everything)


def all_at_once(browsers: list[Browser], decisions: int, thinks: tuple[float, float]) -> dict[str, set[str]]:
    """Everybody works through the same queue, now and then looking at it; by item, whom it was given to."""
    given: dict[str, set[str]] = defaultdict(set)
    together = threading.Lock()

    def work(browser: Browser) -> None:
        chance = Random(browser.name)
        think = partial(time.sleep, 0)
        time.sleep(chance.uniform(0, thinks[1]))
        where = browser.take_next()
        for _ in range(decisions):
            with together:
                given[where].add(browser.name)
            if chance.random() < 0.2:
                what = chance.choice([one for one in LOOKS if "far" not in one])
                browser.get("queue, some look", f"/werkvoorraad?{LOOKS[what]}")
            think = partial(time.sleep, chance.uniform(*thinks))
            where = browser.decide_one(where, think)

    with ThreadPoolExecutor(len(browsers)) as pool:
        list(pool.map(work, browsers))
    return given


def told(took: Took, more: str = "") -> None:
    for what, milliseconds in took.items():
        late = quantiles(milliseconds, n=20)[18]
        print(f"{what:<28}{median(milliseconds):8.0f} ms half{late:8.0f} ms 95 %{more}", flush=True)


def soon(what: str, times: Sequence[float]) -> None:
    within = 100 * sum(one < SOON for one in times) / len(times)
    print(f"{what}: {within:.1f} % of {len(times)} within {SOON} ms; load {os.getloadavg()[0]:.1f}\n", flush=True)


def together(browsers: list[Browser], decisions: int, thinks: tuple[float, float]) -> set[str]:
    """Prints how it went; returns items that were given to two."""
    for one in browsers:
        one.took.clear()
        one.looked_again = 0
    began = time.perf_counter()
    given = all_at_once(browsers, decisions, thinks)
    seconds = time.perf_counter() - began
    twice = {where for where, names in given.items() if len(names) > 1}
    made, again = decisions * len(browsers), sum(one.looked_again for one in browsers)
    print(
        f"{len(browsers)} at once, thinking {thinks[0]:g} to {thinks[1]:g} s: {made} decisions in {seconds:.0f} s "
        f"({made / seconds:.1f}/s); items given to two: {len(twice)}; asked to look again: {again}"
    )
    took: Took = defaultdict(list)
    for one in browsers:
        for what, times in one.took.items():
            took[what] += times
    told(took)
    soon("all of them", [one for times in took.values() for one in times])
    return twice


def prepared(store: Store) -> int:
    """Brings the tables up to date and adds the reviewers; returns the last upload's number."""
    store.migrate()
    for name in NAMES:
        try:
            add_user(store, name, name.title(), PASSWORD, "reviewer")
        except NameTaken:
            continue
    with store.reading() as session:
        return session.exec(select(col(UploadRow.id)).order_by(col(UploadRow.id).desc()).limit(1)).one() or 0


def main(url: str, rounds: int, processes: int) -> int:
    store = Store(url)
    last = prepared(store)
    store.close()
    print(f"{last:,} uploads, {processes} processes, load {os.getloadavg()[0]:.1f}\n")
    with served(url, processes) as (address, pid):
        browsers = [Browser(httpx.Client(base_url=address, timeout=60), name) for name in NAMES]
        alone(browsers[0], Spent(url, pid), last // 2, rounds)
        twice = together(browsers, rounds, THINKS)
        twice |= together(browsers, rounds, (0, 0))
    return 1 if twice else 0


if __name__ == "__main__":
    if sys.argv[1] == SERVE:
        sys.exit(serve(*sys.argv[2:]))
    given = dict(enumerate(sys.argv))
    sys.exit(main(given[1], int(given.get(2, 20)), int(given.get(3, 2))))
