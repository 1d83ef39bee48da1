"""The browser that prints: a page becomes a PDF or a screen print."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from jinja2 import Environment, StrictUndefined
from playwright.sync_api import Browser, sync_playwright

CHROMIUM = "/usr/bin/chromium"
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")
PAGES = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False)  # noqa: S701
SMALL = "font-size:8px;font-family:sans-serif;width:100%;margin:0 24px;display:flex;justify-content:space-between"


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield started
        started.close()


def page_of(template: str, values: Mapping[str, Any]) -> str:
    return whole(PAGES.from_string(template).render(values))


def whole(content: str) -> str:
    """The content as a document that a browser opens."""
    return f'<!doctype html><html lang="nl"><meta charset="utf-8">{content}'


def printed(started: Browser, html: str, margins: Mapping[str, str] | None = None) -> bytes:
    """The page as PDF; `margins`: what the browser prints above and below, by the keys at, title, address."""
    page = started.new_page(java_script_enabled=False)
    page.set_content(html)
    told: dict[str, Any] = {}
    if margins is not None:
        told = {
            "display_header_footer": True,
            "header_template": f'<div style="{SMALL}"><span>{margins["at"]}</span>'
            f"<span>{margins['title']}</span></div>",
            "footer_template": f'<div style="{SMALL}"><span>{margins["address"]}</span><span><span class="pageNumber">'
            '</span>/<span class="totalPages"></span></span></div>',
        }
    made = page.pdf(print_background=True, prefer_css_page_size=True, **told)
    page.close()
    return made


def shown(started: Browser, html: str, size: tuple[int, int], sharp: float) -> bytes:
    """The page as a PNG of the screen; `sharp`: pixels of the screen per CSS pixel."""
    wide, high = size
    page = started.new_page(
        viewport={"width": wide, "height": high or 600}, device_scale_factor=sharp, java_script_enabled=False
    )
    page.set_content(html)
    made = page.screenshot(full_page=not high)
    page.close()
    return made
