"""The pages served for real on a free port, and Debian's Chromium to look at them."""

import datetime as dt
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from review.web.app import WebSettings, create_app
from review.web.evidence_images import PictureWorkers
from review.web.provider import ProviderSettings
from tests.conftest import free_port
from tests.web.desk import NOW, PASSWORD, Desk

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


@contextmanager
def served(
    desk: Desk,
    now: dt.datetime = NOW,
    start_workers: Callable[[], PictureWorkers] | None = None,
    provider: ProviderSettings | None = None,
) -> Iterator[str]:
    """The address of the pages over this desk; their clock starts at `now`."""
    began = time.monotonic()

    def clock() -> dt.datetime:
        return now + dt.timedelta(seconds=time.monotonic() - began)

    settings = WebSettings(
        secret="for tests only, not secret",
        secure_cookies=False,
        prefect_address="http://localhost:4200",
        provider=provider,
    )
    app = create_app(desk.store, desk.archive, settings, start_workers, clock)
    port = free_port()
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        for _ in range(400):
            if server.started:
                break
            time.sleep(0.025)
        assert server.started, "the server did not start within ten seconds"
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(20)


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


def sign_in(page: Page, address: str, name: str = "rosa", onward: str = "**/werkvoorraad*") -> None:
    page.goto(f"{address}/aanmelden")
    page.fill("#name", name)
    page.fill("#password", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(onward)
