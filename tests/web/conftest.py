"""A committee with papers on its desk, and browsers that need no browser."""

import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx import Response

from extractors.evidence import Page
from review.archive import Archive
from review.store import Store
from review.web.app import WebSettings, create_app
from tests.web.desk import NOW, PASSWORD, Desk, committee, laid

PICTURE = b"RIFF\x00\x00\x00\x00WEBPVP8 "


class Pen:
    """Draws page pictures that say what was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[Page, int]] = []

    def picture(self, path: Path, page: Page, width: int) -> Future[bytes]:
        assert path.read_bytes()
        self.asked.append((page, width))
        drawn: Future[bytes] = Future()
        drawn.set_result(PICTURE + f"{page.number} {page.width:.0f} {width}".encode())
        return drawn

    def close(self) -> None:
        self.asked.clear()


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        return self.now

    def forward(self, **amount: float) -> None:
        self.now += dt.timedelta(**amount)


class Visitor(TestClient):
    """One browser: keeps its cookies, follows no redirect, and fills in the form's token."""

    def token(self, page: str = "/aanmelden") -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]{64})"', self.get(page).text)
        assert found, page
        return found[1]

    def sign_in(self, name: str, password: str = PASSWORD, onward: str = "/") -> Response:
        return self.post(
            "/aanmelden", data={"csrf": self.token(), "name": name, "password": password, "onward": onward}
        )

    def submit(self, address: str, **form: str | list[str]) -> Response:
        return self.post(address, data={"csrf": self.token(), **form})


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pen() -> Pen:
    return Pen()


@pytest.fixture(scope="session")
def laid_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Desk]:
    """The desk as every test finds it, made once."""
    folder = tmp_path_factory.mktemp("laid")
    store = Store(f"sqlite:///{folder / 'bewijspunt.db'}")
    store.migrate()
    desk = laid(committee(store, folder / "archive"))
    store.close()
    return folder, desk


@pytest.fixture
def desk(laid_once: tuple[Path, Desk], tmp_path: Path) -> Iterator[Desk]:
    made, before = laid_once
    shutil.copytree(made, tmp_path / "desk")
    store = Store(f"sqlite:///{tmp_path / 'desk/bewijspunt.db'}")
    yield replace(before, store=store, archive=Archive(tmp_path / "desk/archive"))
    store.close()


@pytest.fixture
def visitor(desk: Desk, clock: Clock, pen: Pen) -> Iterator[Callable[[str | None], Visitor]]:
    """Opens a browser, signed in when a name is given."""
    settings = WebSettings(secret="for tests only, not secret", secure_cookies=False)
    app = create_app(desk.store, desk.archive, settings, start_workers=lambda: pen, clock=clock)
    opened: list[Visitor] = []

    def open_browser(name: str | None = None) -> Visitor:
        browser = Visitor(app, base_url="http://127.0.0.1", follow_redirects=False)
        opened.append(browser)
        if name:
            assert browser.sign_in(name).status_code == 303
        return browser

    yield open_browser
    for one in opened:
        one.close()


@pytest.fixture
def rosa(visitor: Callable[[str | None], Visitor]) -> Visitor:
    return visitor("rosa")
