"""Pictures of every page for the docs: `python -m tests.browser.screenshots` (`make screenshots`)."""

import datetime as dt
import sys
import tempfile
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page

from review.dossier_entry import CategoryA, RegistrationPeriod
from review.store import Store
from tests.browser.film import film, strip, told
from tests.browser.served import chromium, served, sign_in
from tests.browser.ten_papers import ten_papers
from tests.web.desk import GROUP, NOW, Desk, committee, laid, one_evening
from tests.web.provider import running_provider

FOLDER = Path(__file__).parents[2] / "docs/screenshots"
PICTURES: Mapping[str, tuple[str, ...]] = {
    "sign_in_page": ("aanmelden", "aanmelden-elders"),
    "password_page": ("wachtwoord",),
    "queue_page": ("werkvoorraad", "werkvoorraad-tablet-donker", "terzijde-lijst"),
    "review_page": (
        "beoordelen",
        "beoordelen-plaats",
        "beoordelen-aanpassen",
        "beoordelen-aanvullen",
        "beoordelen-jaaroverzicht",
        "beoordelen-tablet-donker",
        "terzijde",
        "hulp",
    ),
    "around_item": ("omgeving",),
    "alike_page": ("samen",),
    "dossiers_page": ("dossiers",),
    "dossier_page": ("dossier",),
    "person_page": ("persoon",),
    "letter_page": ("brief",),
    "rulebooks_page": ("rulebooks",),
    "rulebook_page": ("rulebook",),
    "try_value": ("rulebook-proef",),
    "samples_page": ("steekproeven",),
    "sample_page": ("steekproef",),
    "oversight_page": ("toezicht",),
    "operations_page": ("bediening",),
    "sending_page": ("insturen",),
    "sending_help": ("insturen-hulp",),
    "sent_page": ("ingestuurd",),
    "users_page": ("gebruikers",),
    "user_page": ("gebruiker",),
    "trail_page": ("spoor",),
}
"""Of each page, by the name of its route."""
OTHERS = ("niet-gevonden", "tien-stukken")
LAPTOP, TABLET = {"width": 1440, "height": 900}, {"width": 820, "height": 1180}


def main(folder: Path = FOLDER) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as kept:
        store = Store(f"sqlite:///{kept}/bewijspunt.db")
        store.migrate()
        desk = laid(committee(store, Path(kept) / "archive"))
        with served(desk) as address, chromium() as browser:
            _laptop(browser, desk, address, folder)
            _tablet(browser, desk, address, folder)
            _chair(browser, address, folder)
            _other_roles(browser, address, folder)
            _users_and_senders(browser, desk, address, folder)
            _group(browser, one_evening(desk), address, folder)
        with (
            running_provider([]) as provider,
            served(desk, provider=provider.settings()) as address,
            chromium() as browser,
        ):
            page = browser.new_page(viewport=LAPTOP, locale="nl-NL")
            page.goto(f"{address}/aanmelden")
            page.screenshot(path=folder / "aanmelden-elders.png")
        store.close()
    _film(folder)
    for picture in folder.glob("*.png"):  # 256 colours are plenty for pages, and a third of the size
        Image.open(picture).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(picture, optimize=True)


def _film(folder: Path) -> None:
    """Ten items with keys only, and the page of the docs about it."""
    with tempfile.TemporaryDirectory() as kept:
        store = Store(f"sqlite:///{kept}/bewijspunt.db")
        store.migrate()
        desk = ten_papers(committee(store, Path(kept) / "archive"))
        with served(desk) as address, chromium() as browser:
            page = browser.new_page(viewport=LAPTOP, locale="nl-NL")
            sign_in(page, address)
            frames = film(page, address)
            page.context.close()
        store.close()
    strip(frames, folder / "tien-stukken.png")
    (folder.parent / "ten_items.md").write_text(told(frames, "screenshots/tien-stukken.png"))


def _laptop(browser: Browser, desk: Desk, address: str, folder: Path) -> None:
    page = browser.new_page(viewport=LAPTOP, locale="nl-NL")
    page.goto(f"{address}/aanmelden")
    page.screenshot(path=folder / "aanmelden.png")
    sign_in(page, address)
    page.screenshot(path=folder / "werkvoorraad.png")
    _open(page, desk, address, "intervision")
    page.screenshot(path=folder / "beoordelen.png")
    page.focus("#a1-hours .to-place")
    page.wait_for_timeout(400)
    page.screenshot(path=folder / "beoordelen-plaats.png")
    page.keyboard.press("Escape")
    page.keyboard.press("p")
    page.screenshot(path=folder / "beoordelen-aanpassen.png")
    page.keyboard.press("Escape")
    page.keyboard.press("v")
    page.keyboard.press("Space")
    page.get_by_text("Toelichting van de commissie: Stuur").wait_for()
    page.screenshot(path=folder / "beoordelen-aanvullen.png")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.screenshot(path=folder / "hulp.png")
    _open(page, desk, address, "overview")
    page.screenshot(path=folder / "beoordelen-jaaroverzicht.png")
    _open(page, desk, address, "locked")
    page.screenshot(path=folder / "terzijde.png")
    page.goto(f"{address}/werkvoorraad?tab=terzijde")
    page.screenshot(path=folder / "terzijde-lijst.png")
    page.goto(f"{address}/beoordelen/{desk.items['intervision']}/omgeving")
    page.screenshot(path=folder / "omgeving.png", full_page=True)
    _dossier(page, desk, address, folder)
    page.context.close()


def _dossier(page: Page, desk: Desk, address: str, folder: Path) -> None:
    rosa, key = desk.users["rosa"], "number:90214578"
    granted = RegistrationPeriod(dt.date(2021, 1, 1), dt.date(2025, 12, 31), 6, "ziekte")
    desk.store.enter(key, "anpg", granted, rosa, NOW)
    desk.store.enter(key, "anpg", CategoryA(dt.date(2022, 5, 12), Decimal("22.5"), "Suïcidepreventie"), rosa, NOW)
    page.goto(f"{address}/dossiers?zoek=amrani")
    page.screenshot(path=folder / "dossiers.png")
    page.goto(f"{address}/dossiers/anpg/{key}")
    page.screenshot(path=folder / "dossier.png", full_page=True)
    page.click("text=Overzicht als brief")
    page.screenshot(path=folder / "brief.png")
    for name, where in (
        ("persoon", f"deelnemers/{key}"), ("rulebooks", "rulebooks"), ("rulebook", "rulebooks/anpg"),
        ("rulebook-proef", "rulebooks/anpg/proef?parameter=points_per_hour&waarde=2"),
    ):  # fmt: skip
        page.goto(f"{address}/{where}")
        page.screenshot(path=folder / f"{name}.png")


def _tablet(browser: Browser, desk: Desk, address: str, folder: Path) -> None:
    page = browser.new_page(viewport=TABLET, color_scheme="dark", locale="nl-NL")
    sign_in(page, address)
    page.screenshot(path=folder / "werkvoorraad-tablet-donker.png")
    _open(page, desk, address, "minutes")
    page.screenshot(path=folder / "beoordelen-tablet-donker.png")
    page.context.close()


def _group(browser: Browser, desk: Desk, address: str, folder: Path) -> None:
    page = browser.new_page(viewport=LAPTOP, locale="nl-NL")
    sign_in(page, address, "bram")
    page.goto(f"{address}/beoordelen/{desk.items[GROUP[0]]}/samen")
    page.keyboard.press("3")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=folder / "samen.png", full_page=True)
    page.context.close()


def _chair(browser: Browser, address: str, folder: Path) -> None:
    page = browser.new_page(viewport=LAPTOP, locale="nl-NL")
    sign_in(page, address, "ineke")
    page.goto(f"{address}/steekproeven")
    page.screenshot(path=folder / "steekproeven.png")
    page.check("input[value=share]")
    page.fill("input[name=share]", "100")
    page.click(".draw button")
    page.wait_for_url("**/steekproeven/1")
    page.screenshot(path=folder / "steekproef.png")
    page.goto(f"{address}/toezicht")
    page.screenshot(path=folder / "toezicht.png")
    page.context.close()


def _other_roles(browser: Browser, address: str, folder: Path) -> None:
    page = browser.new_page(viewport=LAPTOP, locale="nl-NL")
    sign_in(page, address, "omar")
    page.goto(f"{address}/bediening")
    page.screenshot(path=folder / "bediening.png")
    page.goto(f"{address}/nergens")
    page.screenshot(path=folder / "niet-gevonden.png")
    page.context.close()


def _users_and_senders(browser: Browser, desk: Desk, address: str, folder: Path) -> None:
    page = browser.new_page(viewport=LAPTOP, locale="nl-NL")
    sign_in(page, address, "anna")
    of_rosa = f"gebruikers/{desk.users['rosa'].id}"
    for name, where in (("gebruikers", "gebruikers"), ("gebruiker", of_rosa), ("spoor", "spoor")):
        page.goto(f"{address}/{where}")
        page.screenshot(path=folder / f"{name}.png")
    page.goto(f"{address}/wachtwoord")
    page.screenshot(path=folder / "wachtwoord.png")
    page.context.close()
    page = browser.new_page(viewport=LAPTOP, locale="nl-NL")
    sign_in(page, address, "sara", "**/insturen")
    page.screenshot(path=folder / "insturen.png")
    page.goto(f"{address}/insturen/hulp")
    page.screenshot(path=folder / "insturen-hulp.png", full_page=True)
    page.goto(f"{address}/insturen")
    page.set_input_files("#file", {"name": "verslag.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 x"})
    page.fill("#holder_name", "Sanne de Boer")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ingestuurd/*")
    page.screenshot(path=folder / "ingestuurd.png")
    page.context.close()


def _open(page: Page, desk: Desk, address: str, name: str) -> None:
    page.goto(f"{address}/beoordelen/{desk.items[name]}")
    page.wait_for_load_state("networkidle")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
