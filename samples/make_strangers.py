"""Writes papers by strangers (samples/strangers) and composed at random (samples/composed), the truth beside each.

    python samples/make_strangers.py --out DIR --set open --count 150 --seed 1
    python samples/make_strangers.py --out DIR --set opened --count 150 --renderings digital,scan
    python samples/make_strangers.py --out DIR --set composed --count 200 --seed 1
    python samples/make_strangers.py --out DIR --set gathered --count 200 --seed 1 --renderings digital

The content follows from the seed; the bytes may differ, for a browser prints the pages. Look at all of them
as much as you like, but `sealed`, `composed_apart` and `gathered_apart` are for
`python -m tests.scorecard --papers DIR` alone.
"""

import argparse
import os
import random
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from playwright.sync_api import Browser  # noqa: E402

from samples.composed import GATHERED, HALVES, Draft, composed, many  # noqa: E402
from samples.strangers import DICE, PARTS, copier, designs, press  # noqa: E402
from samples.strangers.saying import clock  # noqa: E402
from samples.strangers.teller import Teller  # noqa: E402
from samples.truth import Truth, as_yaml  # noqa: E402

RENDERINGS = ("digital", "scan", "photo", "screen")
DIFFICULTIES = (1, 1, 2, 2, 2, 3)
PART = 25
"""Papers that one browser prints before it is closed."""


@dataclass(frozen=True, slots=True)
class Order:
    """One paper: its design, the seed of its content, how it is handed in."""

    name: str
    set: str
    design: str
    """Empty: composed from the seed."""
    seed: str
    rendering: str
    difficulty: int


@dataclass(frozen=True, slots=True)
class Print:
    """A paper as the browser made it: PDF, or PNG for a screen print."""

    order: Order
    content: bytes
    truth: Truth


def orders(name: str, count: int, seed: int, renderings: Sequence[str]) -> list[Order]:
    """Every design, or every sixth paper composed as a screen print, in turn through the renderings."""
    dice = f"{DICE.get(name, name)} {seed}"
    rng = random.Random(dice)
    on_paper = [one for one in renderings if one != "screen"] or ["digital"]
    known = _screens(name, renderings)
    found = []
    for place in range(count):
        turn, at = divmod(place, len(known))
        design, on_screen = known[at]
        rendering = "screen" if on_screen else on_paper[(turn + at) % len(on_paper)]
        difficulty = 1 if rendering in ("digital", "screen") else rng.choice(DIFFICULTIES)
        found.append(Order(f"{name}-{seed}-{place + 1:04}", name, design, f"{dice} {place}", rendering, difficulty))
    return found


def _screens(name: str, renderings: Sequence[str]) -> list[tuple[str, bool]]:
    """The designs of the set and whether each is a screen print; without screens among the renderings those go."""
    if name in HALVES:
        return [("", on_screen) for on_screen in (False,) * 5 + (True,) * ("screen" in renderings)]
    if name in GATHERED:
        return [("", False)]
    return [
        (one.name, one.screen is not None) for one in designs(name).values() if "screen" in renderings or not one.screen
    ]


def teller(order: Order) -> Teller:
    return Teller(order.seed, import_module(f"samples.strangers.{order.set}").WORDS)


def drafted(order: Order) -> Draft:
    """The page and its truth, not printed yet."""
    if order.set in GATHERED:
        return many(order.set, order.seed)
    if order.set in HALVES:
        return composed(order.set, order.seed, order.rendering == "screen")
    design = designs(order.set)[order.design]
    values, truth = design.tell(teller(order))
    return Draft(design.name, press.page_of(design.page, values), truth, design.screen, design.margins)


def printed(started: Browser, order: Order) -> Print:
    rng = random.Random(f"press {order.seed}")
    draft = drafted(order)
    if draft.screen:
        content = press.shown(started, draft.html, draft.screen, rng.choice((1, 1.25, 1.5, 2)))
        text = copier.text_lines(press.printed(started, draft.html))
    else:
        content = press.printed(started, draft.html, _margins(rng) if draft.margins else None)
        text = copier.text_lines(content)
    meta = {"design": draft.design, "rendering": order.rendering, "difficulty": order.difficulty, "set": order.set}
    return Print(order, content, draft.truth.with_meta(lines=text, **meta))


def _margins(rng: random.Random) -> dict[str, str]:
    """What a browser prints around the page; the day of printing is some day after all the papers'."""
    at = f"{rng.randrange(1, 28)}-{rng.randrange(1, 13)}-2026, {clock(rng.randrange(480, 1300))}"
    return {"at": at, "title": "Afdrukken", "address": f"https://portaal.voorbeeld.example/d/{rng.randrange(10**6)}"}


def handed_in(made: Print) -> tuple[str, bytes, Truth]:
    """Suffix, bytes and truth; a photo shows one page, so that a longer paper is scanned instead."""
    order, truth = made.order, made.truth
    rng = random.Random(f"copier {order.seed}")
    match order.rendering:
        case "digital":
            return "pdf", made.content, truth
        case "screen":
            return *copier.pasted(made.content, rng), truth
        case "photo" if len(copier.sheets(made.content)) == 1:
            return "jpg", copier.photographed(made.content, order.difficulty, rng), truth
    return "pdf", copier.scanned(made.content, order.difficulty, rng), truth.with_meta(rendering="scan")


def write_one(made: Print, folder: Path) -> str:
    suffix, content, truth = handed_in(made)
    name = f"{made.order.name}.{suffix}"
    (folder / name).write_bytes(content)
    (folder / f"{made.order.name}.truth.yaml").write_text(as_yaml(truth), encoding="utf-8")
    return name


def write_part(wanted: Sequence[Order], folder: Path) -> list[str]:
    """Prints and writes with a browser of its own."""
    with press.browser() as started:
        return [write_one(printed(started, order), folder) for order in wanted]


def write_set(wanted: Sequence[Order], folder: Path, jobs: int) -> list[str]:
    """The names of the papers written; papers of an earlier set of the same name go."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{wanted[0].set}-*"):
        old.unlink()
    parts = [wanted[place : place + PART] for place in range(0, len(wanted), PART)]
    with ProcessPoolExecutor(jobs) as pool:
        return [name for part in pool.map(write_part, parts, [folder] * len(parts)) for name in part]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder for the papers")
    parser.add_argument("--set", choices=(*PARTS, *HALVES, *GATHERED), default="open")
    parser.add_argument("--count", type=int, default=120)
    parser.add_argument("--seed", type=int, default=1, help="another number, other papers")
    parser.add_argument("--renderings", default=",".join(RENDERINGS), help=f"some of {','.join(RENDERINGS)}")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args(arguments)
    renderings = asked.renderings.split(",")
    if not set(renderings) <= set(RENDERINGS):
        parser.error(f"renderings are {', '.join(RENDERINGS)}")
    wanted = orders(asked.set, asked.count, asked.seed, renderings)
    written = write_set(wanted, asked.out, asked.jobs)
    print(f"{len(written)} papers written to {asked.out}", file=sys.stderr)


if __name__ == "__main__":
    main()
