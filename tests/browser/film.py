"""Ten items decided with keys only, as a strip of pictures with the seconds it took."""

import io
import time
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import Page, expect

from tests.web import papers
from tests.web.desk import Desk, claim

STEPS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("a", (), "akkoord"),
    ("a", (), "akkoord"),
    ("c", ("hours", "2 uur", "a"), "uren verbeterd, akkoord"),
    ("a", (), "akkoord"),
    ("p", ("1", "Tab", "Een uur was pauze"), "aangepast"),
    ("a", (), "akkoord"),
    ("v", ("Space",), "aanvulling gevraagd"),
    ("a", (), "akkoord"),
    ("w", ("Space",), "afgewezen"),
    ("a", (), "akkoord"),
)
"""The first key, what follows it, and what it comes to."""
WIDE, HIGH, MARGIN = 620, 388, 34


@dataclass(frozen=True, slots=True)
class Frame:
    picture: bytes
    keys: str
    outcome: str
    seconds: float
    """From the item being there to the next one being there."""


def ten_papers(desk: Desk) -> Desk:
    for number in range(10):
        stated = claim(
            f"9100{number:04d}", f"Deelnemer {'ABCDEFGHIJ'[number]}.", "intervisie", "2023-03-14", "2.5", "2"
        )
        desk.hand_in(f"film-{number}", f"verslag {number + 1}.pdf", papers.intervision, stated, 40 - number)
    return desk


def film(page: Page, address: str) -> list[Frame]:
    """From the queue's first item on, with nothing but the keyboard."""
    page.goto(f"{address}/werkvoorraad")
    page.wait_for_load_state("load")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    frames = []
    for first, more, outcome in STEPS:
        page.wait_for_url("**/beoordelen/*")
        page.wait_for_load_state("networkidle")
        picture = page.screenshot()
        here, began = page.url, time.monotonic()
        keys = _decided(page, first, more)
        page.wait_for_url(lambda url, here=here: url != here)  # type: ignore[misc]
        page.wait_for_load_state("load")
        frames.append(Frame(picture, keys, outcome, time.monotonic() - began))
    return frames


def _decided(page: Page, first: str, more: tuple[str, ...]) -> str:
    if first == "c":
        field, said, last = more
        while page.evaluate("document.activeElement.dataset.value") != f"a1-{field}":
            page.keyboard.press("ArrowDown")
        page.keyboard.press("c")
        page.keyboard.type(said)
        page.keyboard.press("Enter")
        expect(page.locator(f"#a1-{field}")).to_contain_text("verbeterd")
        page.keyboard.press(last)
        return f"↓↓↓↓↓ c {said} ↵ {last}"
    page.keyboard.press(first)
    for key in more:
        if key in ("Tab", "Space"):
            page.keyboard.press(key)
        else:
            page.keyboard.type(key)
    if more:
        page.keyboard.press("Control+Enter")
    return " ".join((first, *more, "Ctrl+↵")) if more else first


def strip(frames: list[Frame], file: Path) -> None:
    """Two columns wide, read from left to right."""
    rows = -(-len(frames) // 2)
    sheet = Image.new("RGB", (2 * (WIDE + 12) + 12, rows * (HIGH + MARGIN + 12) + 12), "#efebe3")
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(17)
    for place, frame in enumerate(frames):
        left, top = 12 + place % 2 * (WIDE + 12), 12 + place // 2 * (HIGH + MARGIN + 12)
        shown = Image.open(io.BytesIO(frame.picture)).convert("RGB").resize((WIDE, HIGH), Image.Resampling.LANCZOS)
        sheet.paste(shown, (left, top + MARGIN))
        plain = frame.keys.replace("↵", "Enter").replace("↓↓↓↓↓", "5 times down,")
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
        "| | keys | decision | seconds |",
        "|---|---|---|---|",
        *(f"| {place} | `{one.keys}` | {one.outcome} | {one.seconds:.2f} |" for place, one in enumerate(frames, 1)),
        "",
    ]
    return "\n".join(lines)
