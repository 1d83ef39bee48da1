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
    pages = ["/werkvoorraad", "/werkvoorraad?tab=terzijde&zoek=niemand", "/nergens"]
    pages += [f"/beoordelen/{desk.items[name]}" for name in ("intervision", "overview", "invoice", "locked")]
    pages += [f"/beoordelen/{desk.items['intervision']}?besluit={verdict}" for verdict in ("aanpassen", "aanvullen")]
    pages += ["/dossiers", "/dossiers?zoek=boer", "/dossiers/anpg/number:90112233", "/dossiers/nvvpo/number:90112233"]
    pages += ["/deelnemers/number:90112233", "/deelnemers/number:90112233?zoek=fleur"]
    pages += [
        "/rulebooks",
        "/rulebooks/nvvpo",
        "/rulebooks/anpg/proef?parameter=niets&waarde=1",
        "/rulebooks/anpg/proef?parameter=points_per_hour&waarde=2",
    ]
    page.goto(f"{address}/steekproeven")
    page.check("input[value=share]")
    page.fill("input[name=share]", "100")
    page.click(".draw button")
    page.wait_for_url("**/steekproeven/1")
    pages += [
        "/steekproeven",
        "/steekproeven/1?nagerekend=1",
        "/werkvoorraad?steekproef=1&volgorde=deelnemer",
        "/toezicht",
    ]
    page.goto(f"{address}/dossiers/anpg/number:90112233")
    page.click("text=Overzicht als brief")
    pages.append(page.url.removeprefix(address))
    found = {}
    for where in pages:
        page.goto(address + where)
        page.evaluate("scrollTo(0, document.body.scrollHeight)")  # from under the bar that stays in sight
        found[where] = faults(page)
    assert {where: those for where, those in found.items() if those} == {}
    page.keyboard.press("?")
    assert faults(page) == []
    page.context.close()


def test_the_operators_page_shuts_nobody_out(sit_down: Callable[[str], Page], address: str) -> None:
    page = sit_down("omar")
    page.goto(f"{address}/bediening")
    assert faults(page) == []


@pytest.mark.parametrize("name", ["anna", "sara"])
def test_pages_of_users_and_of_handing_in_shut_nobody_out(
    browser: Browser, address: str, desk: Desk, name: str
) -> None:
    page = browser.new_context(viewport={"width": 1024, "height": 1366}, locale="nl-NL").new_page()
    sign_in(page, address, name, "**/insturen" if name == "sara" else "**/werkvoorraad*")
    own = [f"/gebruikers/{desk.users[one].id}" for one in ("rosa", "sara")]
    pages = ["/insturen", "/insturen/hulp"] if name == "sara" else ["/gebruikers", *own, "/spoor"]
    for where in [*pages, "/wachtwoord"]:
        page.goto(address + where)
        assert (where, faults(page)) == (where, [])
    page.context.close()


def test_handing_in_on_the_page(browser: Browser, address: str) -> None:
    """What is wrong is told beside its field; what is right is kept, and its page shows the state."""
    page = browser.new_context(locale="nl-NL").new_page()
    sign_in(page, address, "sara", "**/insturen")
    paper: Any = {"name": "verslag.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 een verslag"}
    for day, expected in (("gisteren", "Schrijf de datum als"), ("14-03-2023", "wordt gelezen")):
        page.set_input_files("#file", paper)
        page.fill("#holder_name", "Sanne de Boer")
        page.fill("#date", day)
        page.keyboard.press("Enter")
        page.get_by_text(expected).first.wait_for()
        assert faults(page) == []
    page.context.close()
