"""Every page against WCAG 2.2 AA, as far as axe can tell."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.served import sign_in
from tests.web.desk import Desk

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}


def faults(page: Page) -> list[tuple[str, list[Any]]]:
    page.wait_for_load_state("load")
    found = Axe().run(page, options=RULES).response["violations"]
    return [(one["id"], [node["target"] for node in one["nodes"]]) for one in found]


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 820)])
def test_no_page_shuts_anybody_out(browser: Browser, address: str, desk: Desk, scheme: Any, width: int) -> None:
    page = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 1000}).new_page()
    page.emulate_media(reduced_motion="reduce", color_scheme=scheme)
    page.goto(f"{address}/aanmelden")
    assert faults(page) == []
    sign_in(page, address, "ineke")
    pages = ["/werkvoorraad", "/werkvoorraad?tab=terzijde&deelnemer=niemand", "/nergens"]
    pages += [f"/beoordelen/{desk.items[name]}" for name in ("intervision", "overview", "invoice", "locked")]
    pages += [f"/beoordelen/{desk.items['intervision']}?besluit={verdict}" for verdict in ("aanpassen", "aanvullen")]
    pages += ["/dossiers", "/dossiers?zoek=boer", "/dossiers/anpg/number:90112233", "/dossiers/nvvpo/number:90112233"]
    pages += ["/rulebooks", "/rulebooks/nvvpo", "/rulebooks/anpg/proef?parameter=niets&waarde=1"]
    page.goto(f"{address}/dossiers/anpg/number:90112233")
    page.click("text=Overzicht als brief")
    pages.append(page.url.removeprefix(address))
    assert {where: found for where in pages if (found := (page.goto(address + where), faults(page))[1])} == {}
    page.keyboard.press("?")
    assert faults(page) == []
    page.context.close()


def test_the_operators_page_shuts_nobody_out(sit_down: Callable[[str], Page], address: str) -> None:
    page = sit_down("omar")
    page.goto(f"{address}/bediening")
    assert faults(page) == []
