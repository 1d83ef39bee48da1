"""Ten items decided with keys only, as a strip of pictures with the seconds it took."""

import io
import time
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import Page, expect

from tests.browser.ten_papers import TEN

WIDE, HIGH, MARGIN = 620, 388, 34
SIGNS = {"Control": "Ctrl", "Enter": "↵", "Shift": "⇧", "ArrowDown": "↓", "ArrowLeft": "←", "ArrowRight": "→"}
SPELT = {"↵": "Enter", "⇧+→": "Shift+right", "↓": "down", "←": "left"}


@dataclass(frozen=True, slots=True)
class Frame:
    picture: bytes
    file: str
    keys: str
    outcome: str
    seconds: float
    """From the item being there to the next one being there."""


def film(page: Page, address: str) -> list[Frame]:
    """From the queue's first item on, with nothing but the keyboard."""
    page.goto(f"{address}/werkvoorraad")
    page.wait_for_load_state("load")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    frames = []
    for step in TEN:
        page.wait_for_url("**/beoordelen/*")
        page.wait_for_load_state("networkidle")
        picture = page.screenshot()
        here, began = page.url, time.monotonic()
        _press(page, step.keys)
        page.wait_for_url(lambda url, here=here: url != here)  # type: ignore[misc]
        page.wait_for_load_state("load")
        frames.append(Frame(picture, step.file, shown_keys(step.keys), step.outcome, time.monotonic() - began))
    return frames


def _press(page: Page, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key.startswith("'"):
            page.keyboard.type(key[1:])
            continue
        if key == "a":
            expect(page.locator("#akkoord")).to_be_enabled()
        page.keyboard.press(key)
        if "Arrow" in key:
            page.wait_for_timeout(60)  # until the words light up, as for somebody who looks


def shown_keys(keys: tuple[str, ...]) -> str:
    """As they stand on a keyboard: `p 3 Tab Een uur was lunch Ctrl+↵`."""
    said = " ".join(key.removeprefix("'") for key in keys)
    for name, sign in SIGNS.items():
        said = said.replace(name, sign)
    return said


def strip(frames: list[Frame], file: Path) -> None:
    """Two columns wide, read from left to right."""
    rows = -(-len(frames) // 2)
    sheet = Image.new("RGB", (2 * (WIDE + 12) + 12, rows * (HIGH + MARGIN + 12) + 12), "#efebe3")
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(17)
    for place, frame in enumerate(frames):
        left, top = 12 + place % 2 * (WIDE + 12), 12 + place // 2 * (HIGH + MARGIN + 12)
        shown = Image.open(io.BytesIO(frame.picture)).convert("RGB").resize((WIDE, HIGH), Image.Resampling.LANCZOS)
        sheet.paste(shown, (left, top + MARGIN))
        plain = frame.keys
        for sign, words in SPELT.items():  # the font that every Pillow brings along has no arrows
            plain = plain.replace(sign, words)
        told = f"{place + 1}.  {plain}   {frame.outcome}, {Decimal(frame.seconds):.1f} s"
        pen.text((left + 2, top + 6), told, fill="#1e2430", font=font)
    sheet.save(file)


def told(frames: list[Frame], picture: str) -> str:
    """The page of the docs that the strip stands on."""
    seconds = sum(one.seconds for one in frames)
    lines = [
        "# Ten items with keys only",
        "",
        "Made by `make screenshots` with a real browser; no person's thinking is in these seconds, only the program's: "
        f"**{seconds:.1f} s for ten items**, from each item being there to the next one being there.",
        "",
        f"![Ten items, each with its keys]({picture})",
        "",
        "| | paper | keys | decision | seconds |",
        "|---|---|---|---|---|",
        *(
            f"| {place} | {one.file} | `{one.keys}` | {one.outcome} | {one.seconds:.2f} |"
            for place, one in enumerate(frames, 1)
        ),
        "",
    ]
    return "\n".join(lines)
