"""How quick the pages are over a long queue, and whether twenty reviewers at once ever get the same item:
`python -m tests.benchmarks.pages URL [ROUNDS]`. Prints; ends with status 1 when two got the same.

The database is one that `tests.benchmarks.store` filled and left: `python -m tests.benchmarks.store 5000 200 URL` makes
a queue of a million.
"""

import multiprocessing
import re
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from statistics import median, quantiles

import httpx
import uvicorn
from sqlmodel import col, select

from review.archive import Archive
from review.store import Store
from review.tables import UploadRow
from review.users import NameTaken, add_user
from review.web.app import WebSettings, create_app
from tests.conftest import free_port

REVIEWERS = 20
PASSWORD = "een lang genoeg wachtwoord"
LOOKS = {
    "queue": "", "far along": "na={far}", "by holder": "volgorde=deelnemer", "by holder, far along":
    "volgorde=deelnemer&na={far}", "one kind": "soort=intervisie", "one register": "register=anpg", "a caveat":
    "kanttekening=example_rule", "unsure": "zekerheid=onzeker", "unsure, kind and register":
    "zekerheid=onzeker&soort=intervisie&register=anpg", "waiting long": "wacht=42", "a common word": "zoek=intervisie",
    "two words": "zoek=intervisie+woord4711", "a rare word": "zoek=enig77", "a name": "zoek=jansen",
    "set aside": "tab=terzijde", "only mine": "mijn=1",
}  # fmt: skip
"""Queries of the queue's page."""


def serve(url: str, port: int) -> None:
    with tempfile.TemporaryDirectory() as archive:
        settings = WebSettings(secret="for benchmarks only, not secret", secure_cookies=False)
        app = create_app(Store(url), Archive(archive), settings)
        uvicorn.run(app, host="127.0.0.1", port=port, log_level="error")


@contextmanager
def served(url: str) -> Iterator[str]:
    port = free_port()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(url, port), daemon=True)
    server.start()
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                httpx.get(f"{address}/gezond")
                break
            except httpx.TransportError:
                time.sleep(0.1)
        yield address
    finally:
        server.terminate()
        server.join(10)


class Reviewer:
    """One of them, with a browser that keeps how long every answer took, in milliseconds."""

    def __init__(self, address: str, name: str) -> None:
        self.took: dict[str, list[float]] = defaultdict(list)
        self.browser = httpx.Client(base_url=address, timeout=60)
        form = {"csrf": self._token(self.browser.get("/aanmelden").text), "name": name, "password": PASSWORD}
        assert self.browser.post("/aanmelden", data=form).status_code == 303, name

    @staticmethod
    def _token(html: str) -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]{64})"', html)
        assert found
        return found[1]

    def get(self, what: str, address: str) -> httpx.Response:
        began = time.perf_counter()
        answer = self.browser.get(address)
        self.took[what].append((time.perf_counter() - began) * 1000)
        assert answer.status_code < 400, (address, answer.status_code)
        return answer

    def decide_one(self, address: str) -> str:
        """Agrees to the item at this address, as its page asks it; returns where that leads."""
        html = self.get("review page", address).text
        form = {"csrf": self._token(html), "verdict": "akkoord", "seen": re.findall(r'name="seen" value="(\d+)"', html)}
        seen = list(dict.fromkeys(form.pop("seen")))
        began = time.perf_counter()
        answer = self.browser.post(address.partition("?")[0] + "/besluit", data={**form, "seen": seen})
        self.took["decide and take the next"].append((time.perf_counter() - began) * 1000)
        assert answer.status_code == 303, (address, answer.status_code)
        return answer.headers["location"]


def look_around(reviewer: Reviewer, far: int, rounds: int) -> None:
    for _ in range(rounds):
        for what, query in LOOKS.items():
            reviewer.get(what, f"/werkvoorraad?{query.format(far=far)}")
    where = reviewer.get("take the next", "/beoordelen/volgende").headers["location"]
    for _ in range(rounds):
        where = reviewer.decide_one(where)


def all_at_once(reviewers: list[Reviewer], rounds: int) -> Counter[str]:
    """Everybody works through the same queue; how often each item was given to somebody."""
    given: Counter[str] = Counter()
    together = threading.Lock()

    def work(reviewer: Reviewer) -> None:
        where = reviewer.get("take the next", "/beoordelen/volgende").headers["location"]
        for _ in range(rounds):
            with together:
                given[where] += 1
            where = reviewer.decide_one(where)

    with ThreadPoolExecutor(len(reviewers)) as pool:
        list(pool.map(work, reviewers))
    return given


def told(took: dict[str, list[float]]) -> None:
    for what, milliseconds in took.items():
        if len(milliseconds) > 1:
            late = quantiles(milliseconds, n=20)[18]
            print(f"{what:<28}{median(milliseconds):8.0f} ms half{late:8.0f} ms 95 %", flush=True)


def main(url: str, rounds: int) -> int:
    store = Store(url)
    store.migrate()
    names = [f"lezer{number}" for number in range(REVIEWERS)]
    for name in names:
        try:
            add_user(store, name, name.title(), PASSWORD, "reviewer")
        except NameTaken:
            continue
    with store.reading() as session:
        last = session.exec(select(col(UploadRow.id)).order_by(col(UploadRow.id).desc()).limit(1)).one()
    with served(url) as address:
        reviewers = [Reviewer(address, name) for name in names]
        look_around(reviewers[0], (last or 0) // 2, rounds)
        told(reviewers[0].took)
        alone = [one for times in reviewers[0].took.values() for one in times]
        print(f"{last:,} uploads; within 100 ms: {100 * sum(one < 100 for one in alone) / len(alone):.1f} %\n")
        for one in reviewers:
            one.took.clear()
        began = time.perf_counter()
        given = all_at_once(reviewers, rounds)
        seconds = time.perf_counter() - began
    twice = [where for where, times in given.items() if times > 1]
    print(f"{REVIEWERS} at once: {given.total()} items in {seconds:.0f} s, given to two: {len(twice)}")
    together: dict[str, list[float]] = defaultdict(list)
    for one in reviewers:
        for what, times in one.took.items():
            together[what] += times
    told(together)
    store.close()
    return 1 if twice else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20))
