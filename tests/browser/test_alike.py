"""Items that are alike, agreed to together with keys only."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from review.queue import item
from tests.browser.test_accessible import faults
from tests.browser.test_deciding import open_item, press
from tests.web.desk import GROUP, Desk, one_evening

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_a_group_is_agreed_to_and_taken_back_by_key(sit_down: Callable[[str], Page], address: str, desk: Desk) -> None:
    one_evening(desk)
    page = sit_down("rosa")
    open_item(page, address, desk, GROUP[0])
    expect(page.locator("#to-alike")).to_contain_text("Ook deze 3")
    assert faults(page) == []
    press(page, "s")
    expect(page.locator(".alike-card")).to_have_count(4)
    press(page, "3")
    expect(page.locator("#chosen")).to_have_text("3")
    expect(page.locator(".alike-card").nth(2).locator("input[type=checkbox]")).not_to_be_checked()
    page.evaluate("document.activeElement.blur()")
    press(page, "3")
    press(page, "3")
    assert faults(page) == []
    press(page, "a")
    expect(page.locator(".notices")).to_contain_text("Akkoord op 3 stukken, samen 6 punten.")
    decided = [[one.verdict for one in item(desk.store, desk.items[name]).decisions] for name in GROUP]
    assert decided == [["akkoord"], ["akkoord"], [], ["akkoord"]]
    press(page, "u")
    expect(page.locator(".notices")).to_contain_text("3 beslissingen zijn teruggenomen")
    expect(page.locator(".alike-card")).to_have_count(4)
