"""What lies around an item: where its holder stands, and what was decided before."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_accessible import faults
from tests.browser.test_deciding import open_item, press
from tests.web import papers
from tests.web.desk import Desk, claim

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_standing_meeting_and_earlier_decisions_lie_beside_the_paper(
    sit_down: Callable[[str], Page], address: str, desk: Desk
) -> None:
    same = claim("90556677", "Jeroen Bakker", "intervisie", "2023-03-14", "2.5", "2")
    desk.hand_in("same", "ons verslag.pdf", papers.intervision, same, 20)
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    around = page.locator("#around")
    expect(around.locator(".around")).to_have_attribute("data-ahead", re.compile(r"^/bewijs/\w{64}/1\?versie="))
    expect(around.locator("#beside + ul")).to_contain_text("Jeroen Bakker")
    expect(around.locator("#beside + ul")).to_contain_text("zelfde stuk")
    expect(around.locator(".meter").first).to_contain_text("0 beslist, 2 van dit stuk")
    assert faults(page) == []
    press(page, "a")
    expect(page.locator(".notices")).to_contain_text("Akkoord: 2 punten.")
    open_item(page, address, desk, "invoice")
    expect(page.locator("#before + ul")).to_contain_text("Akkoord: 2 punten")
    expect(page.locator("#before + ul")).to_contain_text("Rosa Kuipers")
    expect(page.locator(".meter").last).to_contain_text("2 beslist")
    page.goto(f"{address}/beoordelen/{desk.items['same']}/omgeving")
    expect(page.locator("h1")).to_be_visible()
    assert faults(page) == []
