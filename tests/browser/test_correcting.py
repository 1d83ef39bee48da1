"""Words of the paper become values, by mouse and by keyboard, and the suggestion follows before anything is kept."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from extractors.finding import Day, Hours
from extractors.kept_words import words_on
from review.queue import item
from tests.browser.served import sign_in
from tests.browser.test_accessible import faults
from tests.browser.test_deciding import open_item, press
from tests.web.desk import Desk

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
Seat = Callable[[str], Page]


def drag_over(page: Page, desk: Desk, name: str, first: str, last: str) -> None:
    """From the middle of one word to the middle of another on the first page."""
    reading = item(desk.store, desk.items[name]).reading
    assert reading
    words = words_on(reading, 1)
    start = next(place for place, one in enumerate(words) if one.text == first)
    end = next(place for place, one in enumerate(words) if place >= start and one.text == last)
    picture = page.locator(".page img").first
    expect(picture).to_have_js_property("complete", True)
    box = picture.bounding_box()
    assert box
    at = [
        (box["x"] + one.box.centre * box["width"], box["y"] + one.box.middle * box["height"])
        for one in (words[start], words[end])
    ]
    page.mouse.move(*at[0])
    page.mouse.down()
    page.mouse.move(at[1][0], at[1][1] + 1, steps=4)
    page.mouse.up()


def suggested(page: Page) -> Locator:
    return page.locator(".three .main-number b")


def test_words_dragged_over_become_the_value_and_the_suggestion_follows(
    sit_down: Seat, address: str, desk: Desk
) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    page.wait_for_load_state("networkidle")
    expect(suggested(page)).to_have_text("2")
    page.locator("#a1-date .to-place").focus()
    press(page, "c")
    expect(page.locator("#said-a1-date")).to_be_focused()
    drag_over(page, desk, "intervision", "donderdag", "2023")
    expect(page.locator("#a1-date .read")).to_contain_text("do 11 mei 2023")
    expect(page.locator("#a1-date .read")).to_contain_text("gelezen als di 14 maart 2023")
    expect(page.locator("h1")).to_have_text("Intervisie, do 11 mei 2023")
    expect(page.locator(".frame.f-date")).to_have_attribute(
        "aria-label", "Datum: donderdag 11 mei 2023. Ga naar de gelezen waarde"
    )
    before = item(desk.store, desk.items["intervision"])
    assert before.decisions == () and before.suggestions[0].round == 1, "nothing is kept before the decision"
    press(page, "a")
    expect(page.locator(".notices")).to_contain_text("Akkoord: 2 punten.")
    decided = item(desk.store, desk.items["intervision"])
    (kept,) = decided.decisions[0].corrections
    assert isinstance(kept.read, Day) and str(kept.read.value) == "2023-03-14"
    assert (kept.correction.said, kept.correction.where[0].page) == ("donderdag 11 mei 2023", 1)
    assert str(decided.suggestions[0].facts.date) == "2023-05-11"
    open_item(page, address, desk, "intervision")
    expect(page.locator(".history")).to_contain_text("Datum verbeterd: do 11 mei 2023, gelezen als di 14 maart 2023.")


def test_what_is_no_such_value_is_refused_with_a_reason(sit_down: Seat, address: str, desk: Desk) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    page.locator("#a1-hours .to-place").focus()
    press(page, "c")
    page.keyboard.type("De Linde")
    press(page, "Enter")
    told = page.get_by_role("alert")
    expect(told).to_contain_text("“De Linde” is geen duur.")
    expect(page.locator("#said-a1-hours")).to_be_focused()
    assert faults(page) == []
    page.keyboard.type("3 uur")
    press(page, "Enter")
    expect(suggested(page)).to_have_text("3")
    expect(page.locator("#a1-hours .to-place, #a1-hours summary").first).to_be_focused()
    assert faults(page) == []
    page.get_by_role("button", name="Herstel Uren").click()
    expect(suggested(page)).to_have_text("2")


def test_words_are_chosen_without_a_mouse(sit_down: Seat, address: str, desk: Desk) -> None:
    """The end of the meeting, from the cursor on the words of the paper; hours worked out from times follow."""
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    page.locator("#a1-end .to-place").focus()
    press(page, "c")
    field = page.locator("#said-a1-end")
    press(page, "ArrowDown")
    expect(field).to_have_value("21.30")
    press(page, "ArrowLeft")
    press(page, "ArrowLeft")
    expect(field).to_have_value("19.00")
    press(page, "Shift+ArrowRight")
    press(page, "Shift+ArrowRight")
    expect(field).to_have_value("19.00 – 21.30")
    press(page, "Escape")
    expect(page.locator(".picked")).to_have_count(0)
    press(page, "c")
    page.keyboard.type("22.30")
    press(page, "Enter")
    expect(page.locator("#a1-hours .read")).to_contain_text("3,5 uur")
    expect(page.locator("#told")).to_contain_text("Eindtijd: 22.30.")


def test_words_first_and_then_which_value_they_are(sit_down: Seat, address: str, desk: Desk) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "minutes")
    page.wait_for_load_state("networkidle")
    drag_over(page, desk, "minutes", "l2", "2023")
    which = page.locator("#which")
    expect(which).to_contain_text("l2 oktober 2023")
    assert faults(page) == []
    which.get_by_role("button", name="2 Datum").click()
    expect(page.locator("#a1-date .read")).to_contain_text("verbeterd")
    expect(page.locator("#a1-date .sure")).to_have_count(0)


def test_a_value_that_was_not_read_can_be_added_to_one_of_several(sit_down: Seat, address: str, desk: Desk) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "overview")
    page.locator("#a4-hours summary").last.click()
    page.keyboard.type("2")
    press(page, "Enter")
    expect(page.locator("#a4-hours .read")).to_contain_text("2 uur")
    assert suggested(page).inner_text() != "?"
    press(page, "a")
    expect(page.locator(".notices")).to_contain_text("Akkoord")
    decided = item(desk.store, desk.items["overview"]).decisions[0]
    assert [(one.correction.place, one.correction.value) for one in decided.corrections] == [(3, Hours(Decimal(2)))]


def test_corrections_stay_when_the_decision_is_taken_back(sit_down: Seat, address: str, desk: Desk) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    page.locator("#a1-hours .to-place").focus()
    press(page, "c")
    page.keyboard.type("3")
    press(page, "Enter")
    expect(suggested(page)).to_have_text("3")
    press(page, "a")
    expect(page.locator(".notices")).to_contain_text("Akkoord: 3 punten.")
    press(page, "u")
    expect(page.locator(".notices")).to_contain_text("De beslissing is teruggenomen:")
    expect(suggested(page)).to_have_text("3")
    expect(page.locator("#a1-hours")).to_contain_text("verbeterd")


def test_correcting_works_without_scripts(browser: Browser, address: str, desk: Desk) -> None:
    page = browser.new_context(java_script_enabled=False, locale="nl-NL").new_page()
    sign_in(page, address)
    open_item(page, address, desk, "intervision")
    page.locator("#a1-hours details.correct summary").click()
    page.fill("#said-a1-hours", "3 uur")
    page.keyboard.press("Enter")
    expect(suggested(page)).to_have_text("3")
    page.click("#akkoord")
    expect(page.locator(".notices")).to_contain_text("Akkoord: 3 punten.")
    page.context.close()
