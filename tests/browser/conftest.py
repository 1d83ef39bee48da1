"""A real server and a real browser over a committee's desk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from extractors.isolation.isolate import Workers
from review.store import Store
from tests.browser.served import chromium, served, sign_in
from tests.web.desk import Desk, committee, laid


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


class Shared:
    """Picture workers that outlive one server: starting them costs seconds."""

    def __init__(self, workers: Workers) -> None:
        self.picture = workers.picture

    def close(self) -> None:
        """They are closed by who started them."""


@pytest.fixture(scope="module")
def workers() -> Iterator[Shared]:
    with Workers(jobs=1) as started:
        yield Shared(started)


@pytest.fixture
def desk(sqlite_store: Store, tmp_path: Path) -> Desk:
    return laid(committee(sqlite_store, tmp_path / "archive"))


@pytest.fixture
def address(desk: Desk, workers: Shared) -> Iterator[str]:
    with served(desk, start_workers=lambda: workers) as at:
        yield at


@pytest.fixture
def sit_down(browser: Browser, address: str) -> Iterator[Callable[[str], Page]]:
    """Somebody signs in, in a browser of their own. A script fault or a refused resource fails the test."""
    faults: list[str] = []
    pages: list[Page] = []

    def seat(name: str) -> Page:
        page = browser.new_context(locale="nl-NL", viewport={"width": 1440, "height": 900}).new_page()
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.on("console", lambda said: faults.append(said.text) if "Content Security Policy" in said.text else None)
        page.set_default_timeout(20_000)
        pages.append(page)
        sign_in(page, address, name)
        return page

    yield seat
    for page in pages:
        page.context.close()
    assert faults == []
