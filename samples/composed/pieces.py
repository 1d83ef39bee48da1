"""How a composed paper is put together: pieces of page around facts, in a look of its own."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import Template

from samples.composed import layouts, sheets
from samples.composed.dice import Dice
from samples.strangers import press
from samples.truth import Truth


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper before it is printed."""

    design: str
    """Paper kind and layout of its facts: papers of one design resemble each other."""
    html: str
    truth: Truth
    screen: tuple[int, int] | None = None
    margins: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Look:
    """The typography of one paper."""

    font: str
    size: float
    leading: float
    colour: str
    sheet: str
    hand: tuple[str, float] | None
    margin: int
    landscape: bool = False


def look(d: Dice, by_hand: float = 0.0, landscape: bool = False, grand: float = 1.0) -> Look:
    """`grand`: how much larger than running text, for what is to hang on a wall."""
    hand = d.of(sheets.HANDS) if d.chance(by_hand) else None
    return Look(
        d.of(sheets.FONTS), d.pick(9, 9.5, 10, 10.5, 11, 11, 12) * grand, d.pick(1.2, 1.3, 1.4, 1.5), d.of(sheets.COLOURS),
        d.of(sheets.SHEETS), hand, d.pick(14, 18, 20, 22, 25), landscape,
    )  # fmt: skip


@cache
def _template(text: str) -> Template:
    return press.PAGES.from_string(text)


def piece(text: str, **values: Any) -> str:
    return _template(text).render(values)


def facts_block(d: Dice, seen: Look, facts: Sequence[Fact], layout: str | None = None) -> tuple[str, str]:
    """The block and the name of its layout."""
    name = layout or d.of(layouts.QUESTIONS if d.asks else layouts.FACTS)
    shown = [Fact(one.label, f'<span class="v">{one.value}</span>') for one in facts]
    long = any(len(one.value) > 40 for one in facts)
    return piece(
        layouts.FACTS[name],
        facts=shown,
        c=seen.colour,
        q=d.pick("", ":", ":"),
        w=d.pick(70, 85, 100),
        n=d.pick(2, 2, 3),
        long=long,
    ), name


def head(d: Dice, seen: Look, title: str, org: str) -> str:
    return piece(
        d.of_named(sheets.HEADS), title=title, org=org, c=seen.colour, address=address(d),
        form=f"{d.pick('F', 'Form. ', 'nr. ')}{d.number(10, 99)}-{d.number(1, 9)}",
    )  # fmt: skip


def address(d: Dice) -> str:
    street = d.pick("Postbus", "Kerkweg", "Stationsstraat", "Prinsenlaan", "Havenkade")
    return f"{street} {d.number(1, 140)}, {d.number(1000, 9999)} {d.pick('AB', 'KX', 'ZD')} {d.place()}"


def foot(d: Dice, day: dt.date, org: str) -> str:
    return piece(
        d.of_named(sheets.FEET), org=org, address=address(d), printed=d.other_day(d.later(day, 1, 60)),
        old=d.other_day(d.earlier(day, 300, 1500)), coming=d.other_day(d.later(day, 300, 700)), n=d.number(20, 31), year=day.year,
        form=f"POH{d.number(10, 99)}v{d.number(1, 6)}",
    )  # fmt: skip


def sign(d: Dice, seen: Look, day: dt.date, who: str, role: str) -> str:
    """A place to sign, signed, some days after `day`."""
    return piece(
        d.of_named(sheets.SIGNS), svg=d.signature(d.pick(28, 34, 42)), who=who, role=role, place=d.place(), c=seen.colour,
        signed=d.other_day(d.later(day, 1, 30)), label=d.label("sign"), dated=d.label("signed"),
    )  # fmt: skip


def bare_page(seen: Look, content: str) -> str:
    """The page with its style sheet."""
    hand = ""
    if seen.hand:
        name, scale = seen.hand
        hand = f".v{{font-family:'{name}';font-size:{scale}em;color:#1d2f7a;line-height:1.1}}"
    size = "A4 landscape" if seen.landscape else "A4"
    return (
        f"<style>@page{{size:{size};margin:{seen.margin}mm}}body{{margin:0;font:{seen.size}pt/{seen.leading} '{seen.font}';color:#111}}"
        f"footer{{margin-top:9mm;font-size:.72em;color:#777}}li{{margin:.3mm 0}}svg{{display:inline-block;vertical-align:bottom}}"
        f"{piece(sheets.SHEETS[seen.sheet], c=seen.colour)}{hand}</style>{content}"
    )


def table(
    d: Dice, seen: Look, heads: Sequence[str], rows: Sequence[Sequence[str]], name: str = "rows"
) -> tuple[str, str]:
    """A table of records and the name of its style."""
    style = d.of(sheets.TABLES)
    whole, cell, top = sheets.TABLES[style].replace("{{c}}", seen.colour).split("|")
    css = (
        f"<style>.{name}{{{whole};margin:3mm 0}}.{name} td,.{name} th{{text-align:left;vertical-align:top;{cell}}}.{name} th{{{top}}}"
        + (f".{name} tr:nth-child(odd) td{{background:#f0f2f6}}" if style == "zebra" else "")
        + f".{name} tr{{break-inside:avoid}}</style>"
    )
    lines = "".join("<tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr>" for row in rows)
    top_row = "<tr>" + "".join(f"<th>{one}</th>" for one in heads) + "</tr>" if any(heads) else ""
    return f"{css}<table class={name}>{top_row}{lines}</table>", style
