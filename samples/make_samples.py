"""Writes invented papers with the truth beside each, the same bytes every time.

    python samples/make_samples.py                                  the default set, into samples/papers
    python samples/make_samples.py --out DIR --count 300 --seed 7   a larger set drawn by lot
    python samples/make_samples.py --out DIR --count 200 --set apart    in designs kept apart for scoring

Beside NAME.pdf stands NAME.truth.yaml: what a careful committee member reads on it. What the applicants stated is
in claims.csv, beside samples/papers, or in the folder named by --out.
"""

import argparse
import hashlib
import json
import os
import random
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from samples import claims, damaged, rendering  # noqa: E402
from samples.designs import Drawing, load_all  # noqa: E402
from samples.plan import Order, by_lot, default_set  # noqa: E402
from samples.sheet import Sheet, as_pdf, as_picture  # noqa: E402
from samples.story import Story  # noqa: E402
from samples.truth import Truth, as_yaml  # noqa: E402

STAMP = ".made.json"
PRODUCERS = ("Tekstverwerker 16", "PDF-printer 4.1", "Kantoorsuite", "")


def drawn(order: Order) -> Drawing:
    """The paper as a design draws it, before it is printed, scanned or photographed."""
    story = Story(
        random.Random(f"story {order.seed or order.name}"), order.holder, order.year, order.rendering != "digital",
        order.day, order.slot, order.options,
    )  # fmt: skip
    return load_all()[order.design].draw(story)


def made(order: Order) -> tuple[str, bytes, Truth]:
    """File name, bytes and truth of one order."""
    rng = random.Random(f"rendering {order.name}/{order.seed}")
    if order.rendering == "file":
        suffix, content, truth = _odd_file(order, rng)
        return f"{order.name}.{suffix}", content, truth.with_meta(rendering="file", set=order.set)
    drawing = drawn(order)
    suffix, content, truth = _rendered(order, drawing, rng)
    lines = tuple(line for sheet in drawing.sheets for line in sheet.lines)
    return (
        f"{order.name}.{suffix}",
        content,
        truth.with_meta(
            design=order.design, rendering=order.rendering, difficulty=order.difficulty, set=order.set, lines=lines
        ),
    )


def _rendered(order: Order, drawing: Drawing, rng: random.Random) -> tuple[str, bytes, Truth]:
    sheets, truth = drawing.sheets, drawing.truth
    match order.rendering:
        case "digital":
            # the same paper twice is the same file twice: nothing of the name goes in
            producer = random.Random(order.seed).choice(PRODUCERS)
            return "pdf", as_pdf(sheets, producer=producer), truth
        case "screen":
            return "png", rendering.as_png(as_picture(sheets[0], rng.choice((96, 120, 144)))), truth
        case "scan":
            return "pdf", _scan(order, sheets, rng), truth
        case _:
            how = replace(rendering.of_difficulty(rng, "photo", order.difficulty), **order.how)
            assert isinstance(how, rendering.Photo)  # noqa: S101
            picture = rendering.photographed(sheets[0], how, rng)
            return "jpg", rendering.as_jpeg(picture, how.quality, how.orientation), _first_page_only(drawing)


def _first_page_only(drawing: Drawing) -> Truth:
    if len(drawing.sheets) > 1:
        raise ValueError("a photo shows one page; give this order another rendering")
    return drawing.truth


def _scan(order: Order, sheets: Sequence[Sheet], rng: random.Random) -> bytes:
    changes = dict(order.how)
    layer = changes.pop("layer", None)
    how = replace(rendering.of_difficulty(rng, "scan", order.difficulty), **changes)
    assert isinstance(how, rendering.Scan)  # noqa: S101
    pages = [rendering.scanned(sheet, how, rng) for sheet in sheets]
    layers = [[_garbled(line, rng) for line in sheet.lines] for sheet in sheets] if layer else []
    return rendering.pictures_pdf(pages, how.dpi, how.quality, layers)


def _garbled(line: str, rng: random.Random) -> str:
    """As a cheap scanner's own recognition leaves it: half of the letters are other ones."""
    return "".join(rng.choice("|lIi1¬;.,~^rntf«»°") if rng.random() < 0.55 else letter for letter in line)


def _odd_file(order: Order, rng: random.Random) -> tuple[str, bytes, Truth]:
    match order.name.split("-", 1)[1]:
        case "met-wachtwoord":
            return "pdf", *damaged.encrypted(rng)
        case "afgebroken":
            whole = as_pdf(drawn(replace(order, design="intervisie-tekstverwerker", rendering="digital")).sheets)
            return "pdf", *damaged.cut_off(whole)
        case "hernoemd":
            return "pdf", *damaged.renamed_text(rng)
        case "nul-bytes":
            return "jpeg", *damaged.nothing(rng)
        case "foto-van-niets":
            return "jpg", *damaged.photo_of_nothing(rng)
        case _:
            return "pdf", *_two_in_one(order)


def _two_in_one(order: Order) -> tuple[bytes, Truth]:
    """Two papers saved as one PDF: an intervisie form and a letter on supervisie."""
    first = drawn(replace(order, design="intervisie-formulier", rendering="digital", seed="two 1"))
    second = drawn(replace(order, design="supervisie-brief", rendering="digital", seed="two 2"))
    sheets = (*first.sheets, *second.sheets)
    one, other = first.truth, second.truth
    truth = replace(
        one,
        activities=(*one.activities, *other.activities),
        signatures=(one.signatures or 0) + (other.signatures or 0),
    )
    lines = tuple(line for sheet in sheets for line in sheet.lines)
    return as_pdf(sheets), truth.with_meta(
        design="twee-in-een", lines=lines, said=(*one.meta.said, *other.meta.said), difficulty=2
    )


# --- the set ---------------------------------------------------------------------------------------------------------


def write_one(order: Order, folder: Path) -> tuple[list[str], dict[str, str] | None]:
    """Writes the paper and its truth; gives their names and the claim."""
    name, content, truth = made(order)
    (folder / name).write_bytes(content)
    beside = f"{order.name}.truth.yaml"
    (folder / beside).write_text(as_yaml(truth), encoding="utf-8")
    return [name, beside], None if order.stated is None else claims.row(name, order, truth)


def fingerprint(orders: Sequence[Order]) -> str:
    """Of the generator, what it draws with, and what is asked of it."""
    digest = hashlib.sha256()
    for source in sorted(HERE.rglob("*.py")):
        digest.update(source.read_bytes())
    for package in ("reportlab", "pillow", "numpy"):
        digest.update(f"{package} {version(package)}".encode())
    digest.update(repr(orders).encode())
    return digest.hexdigest()


def up_to_date(folder: Path, claims_file: Path, mark: str) -> bool:
    stamp = folder / STAMP
    if not stamp.exists() or not claims_file.exists():
        return False
    kept = json.loads(stamp.read_text())
    return kept["mark"] == mark and all((folder / name).exists() for name in kept["files"])


def write_set(orders: Sequence[Order], folder: Path, claims_file: Path, jobs: int) -> None:
    """Writes all papers; what an earlier set left in the folder goes."""
    folder.mkdir(parents=True, exist_ok=True)
    stamp = folder / STAMP
    if stamp.exists():
        for name in json.loads(stamp.read_text())["files"]:
            (folder / name).unlink(missing_ok=True)
        stamp.unlink()
    with ProcessPoolExecutor(jobs) as pool:
        done = list(pool.map(write_one, orders, [folder] * len(orders), chunksize=1))
    claims_file.write_text(claims.as_csv(row for _, row in done if row is not None), encoding="utf-8")
    files = [name for names, _ in done for name in names]
    stamp.write_text(json.dumps({"mark": fingerprint(orders), "files": files}))


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, help="folder for the papers (samples/papers)")
    parser.add_argument("--count", type=int, help="draw so many by lot instead of the default set")
    parser.add_argument("--seed", type=int, default=1, help="another number, other papers")
    parser.add_argument(
        "--set", choices=("default", "apart"), default="default", help="apart: designs kept for scoring"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args(arguments)
    if asked.set == "apart" and asked.out is None:
        parser.error("--set apart needs --out, away from the default set")
    drawn_by_lot = asked.count is not None or asked.set == "apart"
    orders = by_lot(asked.seed, asked.count or 60, asked.set == "apart") if drawn_by_lot else default_set()
    folder = asked.out or HERE / "papers"
    claims_file = HERE / "claims.csv" if asked.out is None else folder / "claims.csv"
    if up_to_date(folder, claims_file, fingerprint(orders)):
        print(f"{len(orders)} sample papers are up to date in {folder}", file=sys.stderr)
        return
    write_set(orders, folder, claims_file, asked.jobs)
    print(f"{len(orders)} sample papers written to {folder}", file=sys.stderr)


if __name__ == "__main__":
    main()
