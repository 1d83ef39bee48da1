"""Letterheads, logos and footers: what stands on a paper besides its subject, with dates and numbers that mislead."""

import datetime as dt
import random

from samples import wordings
from samples.pen import Furniture, Look
from samples.people import PLACES, STREETS
from samples.sheet import GREY, WHITE, Colour, Sheet

ACCENTS: tuple[Colour, ...] = (
    (0, 104, 120), (150, 32, 82), (30, 90, 150), (70, 120, 40), (196, 98, 16), (84, 60, 140), (40, 60, 80),
    (176, 30, 40),
)  # fmt: skip


def logo(rng: random.Random, sheet: Sheet, x: float, y: float, size: float, colour: Colour) -> None:
    """A simple mark: leaf, rings, bars or a house."""
    match rng.randrange(4):
        case 0:
            sheet.disc(x + size * 0.35, y + size / 2, size * 0.32, fill=colour)
            sheet.disc(x + size * 0.65, y + size / 2, size * 0.32, edge=colour, line=size * 0.07)
        case 1:
            for n in range(4):
                sheet.rect(
                    x + n * size * 0.26, y + size * (0.6 - n * 0.17), size * 0.18, size * (0.4 + n * 0.17), colour, None
                )
        case 2:
            sheet.rect(x + size * 0.15, y + size * 0.45, size * 0.7, size * 0.5, colour, None)
            sheet.stroke(((x, y + size * 0.5), (x + size / 2, y + 2), (x + size, y + size * 0.5)), size * 0.08, colour)
        case _:
            sheet.rect(x, y, size, size, colour, None)
            sheet.disc(x + size / 2, y + size / 2, size * 0.3, fill=WHITE)


def address(rng: random.Random) -> str:
    return f"{rng.choice(STREETS)} {rng.randrange(1, 190)}, {rng.randrange(1000, 9999)} ZZ {rng.choice(PLACES)}"


def phone(rng: random.Random) -> str:
    return f"088-000 {rng.randrange(10, 99)} {rng.randrange(10, 99)}"


def web_name(organisation: str) -> str:
    plain = "".join(letter for letter in organisation.lower() if letter.isascii() and letter.isalpha())
    return f"{plain[:22]}.example"


def letterhead(rng: random.Random, look: Look, organisation: str, wide: bool = True) -> Furniture:
    """Logo and name above, address and numbers below; on the first page only the logo is large."""
    seed = rng.randrange(1 << 30)
    style = rng.randrange(3)

    def draw(sheet: Sheet, page: int) -> None:
        own = random.Random(seed)
        left, size = (60.0, 34.0) if style != 2 else (sheet.width - 100, 40.0)
        logo(own, sheet, left, 28, size, look.accent)
        if style == 2:
            sheet.text(60, 55, organisation, look.title, 14, look.accent)
        else:
            sheet.text(left + size + 10, 50, organisation, look.title, 14, look.accent)
        if style == 1:
            sheet.rect(0, 0, sheet.width, 10, look.accent, None)
        where, ring = address(own), phone(own)
        low = sheet.height - 34
        if wide:
            sheet.line(60, low - 12, sheet.width - 60, low - 12, 0.5, look.accent)
        small = f"{organisation} | {where} | T {ring} | {web_name(organisation)}"
        sheet.text(sheet.width / 2, low, small, look.body, 7.5, GREY, "centre")
        numbers = f"KvK 0000{own.randrange(1000, 9999)} | IBAN NL00 BANK 0000 {own.randrange(1000, 9999)} 00"
        sheet.text(sheet.width / 2, low + 11, numbers, look.body, 7, GREY, "centre")

    return draw


def footer(look: Look, left: str = "", right: str = "", pages: bool = True) -> Furniture:
    """One small line below, with the page's number."""

    def draw(sheet: Sheet, page: int) -> None:
        low = sheet.height - 30
        if left:
            sheet.text(50, low, left, look.body, 7.5, GREY)
        end = f"{right}   pagina {page}" if pages and right else right or (f"pagina {page}" if pages else "")
        sheet.text(sheet.width - 50, low, end, look.body, 7.5, GREY, "right")

    return draw


def printed_on(rng: random.Random, day: dt.date) -> str:
    style = rng.choice(("{d:02}-{m:02}-{y}", "{d}-{m}-{y}", "{d} {month} {y}"))
    hour = wordings.clock(rng.randrange(480, 1320))
    return rng.choice((f"Afgedrukt op {wordings.day(day, style)} {hour}", f"Printdatum: {wordings.day(day, style)}"))


def version(rng: random.Random, year: int) -> str:
    return rng.choice(
        (
            f"Versie {rng.randrange(1, 5)}.{rng.randrange(10)} - {wordings.MONTHS[rng.randrange(12)]} {year - 2}",
            f"Formulier v{rng.randrange(1, 9)}, vastgesteld {rng.randrange(10, 28)}-0{rng.randrange(1, 9)}-{year - 3}",
            f"Model {year - 4}.{rng.randrange(1, 4)}",
        )
    )


def both(*parts: Furniture) -> Furniture:
    def draw(sheet: Sheet, page: int) -> None:
        for part in parts:
            part(sheet, page)

    return draw
