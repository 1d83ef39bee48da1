"""Signing in at a provider by its button, as a person does."""

import datetime as dt
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from review.people.users import add_user
from tests.browser.conftest import Shared
from tests.browser.served import served
from tests.browser.test_accessible import faults
from tests.web.desk import PASSWORD, Desk
from tests.web.provider import running_provider

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
MINA = "mina@example.org"


@pytest.fixture
def address(desk: Desk, workers: Shared) -> Iterator[str]:
    now = dt.datetime.now(dt.UTC)  # what a provider signs holds for minutes
    with (
        running_provider([("s-1", {"email": MINA, "email_verified": True})]) as provider,
        served(desk, now, lambda: workers, provider.settings()) as at,
    ):
        yield at


def test_the_button_leads_to_the_provider_and_back_to_the_page_asked_for(
    browser: Browser, address: str, desk: Desk
) -> None:
    add_user(desk.store, MINA, "Mina Azizi", PASSWORD, "reviewer", must_change=True)
    page = browser.new_context(locale="nl-NL").new_page()
    page.goto(f"{address}/beoordelen/{desk.items['intervision']}")
    assert faults(page) == []
    page.get_by_role("link", name="Aanmelden met Zorgaccount").click()
    page.wait_for_url(lambda url: not url.startswith(address))
    page.locator("input[name=sub]").fill("s-1")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/beoordelen/*")
    expect(page.locator("h1")).to_have_text("Intervisie, di 14 maart 2023")
    expect(page.locator(".who").first).to_contain_text("Mina Azizi")
    page.context.close()
