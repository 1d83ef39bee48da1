"""A committee adopts an example value in Chromium, and the caveat that it was one goes."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.web.desk import Desk

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_an_example_value_is_tried_adopted_and_gone_from_the_caveats(
    sit_down: Callable[[str], Page], address: str, desk: Desk
) -> None:
    page, item = sit_down("ineke"), f"{address}/beoordelen/{desk.items['intervision']}"
    page.goto(item)
    expect(page.locator("main")).to_contain_text("punten per vol uur (1)")
    page.goto(f"{address}/rulebooks/anpg")
    page.get_by_role("link", name="punten per vol uur", exact=True).click()
    page.get_by_role("button", name="Probeer").click()
    expect(page.get_by_role("status").last).to_contain_text("Wachtende voorstellen die anders uitkomen: 0")
    page.get_by_label("Waar het besluit staat").fill("Besluit 2024-1")
    page.keyboard.press("Enter")
    expect(page.locator(".notices")).to_contain_text("Wat wacht, is opnieuw berekend")
    expect(page.locator("#vastgesteld + ul")).to_contain_text("Ineke Post")
    page.goto(item)
    expect(page.locator("main")).to_contain_text("Besluit 2024-1")
    expect(page.locator("main")).not_to_contain_text("punten per vol uur (1)")
