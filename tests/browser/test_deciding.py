"""What a reviewer does, done in Chromium on a served site."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from review.queue import item
from tests.web.desk import PASSWORD, Desk

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
Seat = Callable[[str], Page]

DARKEST = """async ([id, aside]) => {
  const frame = document.getElementById(id), rect = frame.querySelector('rect');
  const picture = new Image();
  picture.src = frame.closest('.turn').querySelector('img').currentSrc;
  await picture.decode();
  const part = (name) => parseFloat(rect.getAttribute(name)) / 100;
  const [wide, high] = [picture.naturalWidth, picture.naturalHeight];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [200, 20];
  const context = canvas.getContext('2d');
  const from = [(part('x') + aside) * wide, part('y') * high, part('width') * wide, part('height') * high];
  context.drawImage(picture, ...from, 0, 0, 200, 20);
  return Math.min(...context.getImageData(0, 0, 200, 20).data.filter((_, place) => place % 4 === 0));
}"""
"""The darkest point of the page's picture under a frame, or as far to the right of it as `aside` says."""


def press(page: Page, key: str) -> None:
    """On a page that is there with its scripts."""
    page.wait_for_load_state("load")
    page.keyboard.press(key)


def open_item(page: Page, address: str, desk: Desk, name: str) -> None:
    page.goto(f"{address}/beoordelen/{desk.items[name]}")


def test_signs_in_and_decides_one_item_with_the_keyboard_alone(sit_down: Seat, address: str, desk: Desk) -> None:
    page = sit_down("bram")
    page.goto(f"{address}/aanmelden")
    # on a busy machine the field has the focus a moment after the page is there
    page.wait_for_function("document.activeElement.matches('input')")
    page.keyboard.type("rosa")
    press(page, "Tab")
    page.keyboard.type(PASSWORD)
    press(page, "Enter")
    page.wait_for_url("**/werkvoorraad")
    rows = page.locator("table.queue tbody tr")
    expect(rows).to_have_count(4)
    press(page, "j")
    press(page, "j")
    press(page, "Enter")
    expect(page.locator("h1")).to_have_text("Intervisie, di 14 maart 2023")
    press(page, "a")
    expect(page.locator(".notices")).to_contain_text("Akkoord: 2 punten.")
    expect(page.locator("h1")).to_have_text("Intervisie: 5 activiteiten")
    press(page, "q")
    expect(rows).to_have_count(3)
    expect(rows.filter(has_text="14 mrt 2023")).to_have_count(0)
    decided = item(desk.store, desk.items["intervision"])
    assert [(one.verdict, one.reviewer_name) for one in decided.decisions] == [("akkoord", "Rosa Kuipers")]


def test_adjusts_points_with_a_reason_and_takes_it_back_by_keys(sit_down: Seat, address: str, desk: Desk) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    press(page, "p")
    page.keyboard.type("1,5")
    press(page, "Tab")
    page.keyboard.type("Een half uur pauze, ja")  # letters that are keys elsewhere
    press(page, "Control+Enter")
    expect(page.locator(".notices")).to_contain_text("Aangepast: 1,5 punten.")
    kept = item(desk.store, desk.items["intervision"]).decisions
    assert [(str(one.points[0].points), one.reason) for one in kept] == [("1.5", "Een half uur pauze, ja")]
    press(page, "u")
    expect(page.locator(".notices")).to_contain_text("De beslissing is teruggenomen:")
    expect(page.locator("h1")).to_have_text("Intervisie, di 14 maart 2023")


def test_the_letter_is_written_along_with_the_decision_and_its_corrections(
    sit_down: Seat, address: str, desk: Desk
) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    page.locator("#a1-hours .to-place").focus()
    press(page, "c")
    page.keyboard.type("1 uur")
    press(page, "Enter")
    expect(page.locator("#a1-hours .read")).to_contain_text("verbeterd")
    letter = page.locator("#letter")
    expect(letter).to_be_hidden()
    press(page, "v")
    expect(letter).to_contain_text("Geachte Sanne de Boer")
    expect(letter).to_contain_text("1 uur")
    press(page, "Space")
    expect(letter).to_contain_text("Stuur de presentielijst mee.")
    page.locator("#reason-aanvullen").fill("Ook Elif Yilmaz moet tekenen.")
    expect(letter.get_by_role("status")).to_contain_text("Schrijf het zonder die naam")
    press(page, "Escape")
    expect(letter).to_be_hidden()
    press(page, "w")
    expect(letter).to_contain_text("kent voor deze activiteit geen punten toe")
    press(page, "l")
    expect(letter).to_be_hidden()
    assert desk.store.letters("number:90112233") == ()


def test_the_later_of_two_reviewers_is_told_kindly(sit_down: Seat, address: str, desk: Desk) -> None:
    rosa, bram = sit_down("rosa"), sit_down("bram")
    open_item(rosa, address, desk, "intervision")
    open_item(bram, address, desk, "intervision")
    expect(bram.locator("main")).to_contain_text("Rosa Kuipers heeft dit stuk in handen")
    expect(bram.locator("#akkoord")).to_have_count(0)
    bram.get_by_role("button", name="Neem over").click()
    expect(bram.locator(".notices")).to_contain_text("Overgenomen van Rosa Kuipers.")
    press(bram, "a")
    expect(bram.locator(".notices")).to_contain_text("Akkoord")
    press(rosa, "w")
    rosa.get_by_label("Deze activiteit is al eerder ingediend.").check()
    press(rosa, "Control+Enter")
    told = rosa.get_by_role("alert")
    expect(told).to_contain_text("Bram Wouters was u net voor")
    expect(told).to_be_focused()
    assert len(item(desk.store, desk.items["intervision"]).decisions) == 1


def test_focus_and_hover_light_the_place_and_a_click_on_it_finds_the_value(
    sit_down: Seat, address: str, desk: Desk
) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    place, link = page.locator("#f-a1-date-1"), page.locator("#a1-date .to-place")
    expect(place).not_to_have_class("frame f-date lit")
    press(page, "ArrowDown")
    press(page, "ArrowDown")
    expect(link).to_be_focused()
    expect(place).to_have_class("frame f-date lit")
    page.locator("#a1-hours").hover()
    expect(page.locator("#f-a1-hours-1")).to_have_class("frame f-hours lit")
    expect(place).to_have_class("frame f-date")
    page.locator("#f-p-printed_points-1 rect").click()
    expect(page.locator("#p-printed_points .to-place")).to_be_focused()
    expect(page.locator("#p-printed_points")).to_be_in_viewport()


def test_frames_lie_on_the_words_and_cut_outs_show_them(sit_down: Seat, address: str, desk: Desk) -> None:
    """The picture drawn by the isolated workers and the boxes of the reading agree: there is ink inside a frame, and
    none just beside it."""
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    expect(page.locator("#a1-hours canvas.cut")).to_be_visible()
    expect(page.locator("#a1-date canvas.cut")).to_have_count(0)  # sure: lit on the paper only
    assert page.evaluate(DARKEST, ["f-a1-date-1", 0]) < 120
    assert page.evaluate(DARKEST, ["f-a1-date-1", 0.25]) > 230


def test_zoom_and_turn_keep_frames_on_the_paper(sit_down: Seat, address: str, desk: Desk) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    picture, place = page.locator(".page img").first, page.locator("#f-a1-date-1 rect")
    expect(picture).to_have_js_property("complete", True)
    before = picture.bounding_box()
    press(page, "+")
    larger = picture.bounding_box()
    assert before and larger and larger["width"] > before["width"] * 1.3
    press(page, "0")
    press(page, "r")
    lying, frame = picture.bounding_box(), place.bounding_box()
    assert lying and frame and lying["width"] > lying["height"]
    assert frame["height"] > frame["width"], "the frame turned with its words"
    assert lying["x"] < frame["x"] < lying["x"] + lying["width"]
    press(page, "f")
    expect(page.locator(".frames").first).to_be_hidden()


def test_keys_can_be_switched_off_and_the_help_says_which_there_are(sit_down: Seat, address: str, desk: Desk) -> None:
    page = sit_down("rosa")
    open_item(page, address, desk, "intervision")
    press(page, "?")
    expect(page.get_by_role("dialog")).to_be_visible()
    press(page, "a")  # while reading the help nothing is decided
    page.get_by_label("Sneltoetsen staan aan").uncheck()
    press(page, "Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    press(page, "a")
    press(page, "p")
    expect(page.locator("#panel-aanpassen")).to_be_hidden()
    assert item(desk.store, desk.items["intervision"]).decisions == ()


def test_everything_works_without_scripts_too(browser: Browser, address: str, desk: Desk) -> None:
    page = browser.new_context(java_script_enabled=False, locale="nl-NL").new_page()
    page.goto(f"{address}/aanmelden")
    page.fill("#name", "rosa")
    page.fill("#password", PASSWORD)
    page.click("main button")
    page.click("text=14 mrt 2023 >> xpath=ancestor::tr >> a")
    page.get_by_role("button", name="Afwijzen").click()
    page.get_by_label("U staat als afwezig vermeld.").check()
    page.get_by_role("button", name="Wijs af").click()
    expect(page.locator(".notices")).to_contain_text("Afgewezen.")
    page.context.close()
    assert item(desk.store, desk.items["intervision"]).decisions[0].reason == "U staat als afwezig vermeld."
