"""Writes papers by strangers (samples/strangers) with the truth beside each.

    python samples/make_strangers.py --out DIR --set open --count 150 --seed 1
    python samples/make_strangers.py --out DIR --set sealed --count 150 --renderings digital,scan

The content follows from the seed; the bytes may differ, for a browser prints the pages. Look at `open` and `opened` as
much as you like; `sealed` is for `python -m tests.scorecard --papers DIR` alone.
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

from samples.strangers import PARTS, Design, copier, designs, press  # noqa: E402
from samples.strangers.saying import clock  # noqa: E402
from samples.strangers.teller import Teller  # noqa: E402
from samples.truth import Truth, as_yaml  # noqa: E402

RENDERINGS = ("digital", "scan", "photo", "screen")
DIFFICULTIES = (1, 1, 2, 2, 2, 3)


@dataclass(frozen=True, slots=True)
class Order:
    """One paper: its design, the seed of its content, how it is handed in."""

    name: str
    set: str
    design: str
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
    """Every design in turn; each design goes through the renderings in turn."""
    rng = random.Random(f"{name} {seed}")
    known = [one for one in designs(name).values() if "screen" in renderings or one.screen is None]
    on_paper = [one for one in renderings if one != "screen"] or ["digital"]
    found = []
    for place in range(count):
        turn, at = divmod(place, len(known))
        one = known[at]
        rendering = "screen" if one.screen else on_paper[(turn + at) % len(on_paper)]
        difficulty = 1 if rendering in ("digital", "screen") else rng.choice(DIFFICULTIES)
        found.append(
            Order(f"{name}-{seed}-{place + 1:04}", name, one.name, f"{name} {seed} {place}", rendering, difficulty)
        )
    return found


def teller(order: Order) -> Teller:
    return Teller(order.seed, import_module(f"samples.strangers.{order.set}").WORDS)


def printed(started: Browser, order: Order) -> Print:
    design = designs(order.set)[order.design]
    told = teller(order)
    values, truth = design.tell(told)
    html = press.page_of(design.page, values)
    rng = random.Random(f"press {order.seed}")
    if design.screen:
        content = press.shown(started, html, design.screen, rng.choice((1, 1.25, 1.5, 2)))
        text = copier.text_lines(press.printed(started, html))
    else:
        content = press.printed(started, html, _margins(design, told, rng))
        text = copier.text_lines(content)
    meta = {"design": order.design, "rendering": order.rendering, "difficulty": order.difficulty, "set": order.set}
    return Print(order, content, truth.with_meta(lines=text, **meta))


def _margins(design: Design, told: Teller, rng: random.Random) -> dict[str, str] | None:
    """The day of printing in the corner is some day of the year after."""
    if not design.margins:
        return None
    day = told.later(told.day(), 365, 450)
    at = f"{day.day}-{day.month}-{day.year}, {clock(rng.randrange(480, 1300))}"
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


def write_set(wanted: Sequence[Order], folder: Path, jobs: int) -> list[str]:
    """The names of the papers written; papers of an earlier set of the same name go."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{wanted[0].set}-*"):
        old.unlink()
    with press.browser() as started:
        prints = [printed(started, order) for order in wanted]
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(write_one, prints, [folder] * len(prints), chunksize=4))


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder for the papers")
    parser.add_argument("--set", choices=tuple(PARTS), default="open")
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
    print(f"{len(written)} papers by strangers written to {asked.out}", file=sys.stderr)


if __name__ == "__main__":
    main()
