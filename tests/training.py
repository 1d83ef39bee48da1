"""What the signs of an activity weigh: fits extractors/fields/happened_weights.yaml.

    make train                                            papers are written first; the same figures every time
    python -m tests.training --papers DIR [DIR …]          what the fit would be, and how it holds
    python -m tests.training --papers DIR [DIR …] --write  and writes it

A logistic sum in which no sign may weigh for the side it speaks against. Papers are samples/drafts, filled in several
times, and generated papers with their truth beside. Every design weighs the same, however many papers show it. What is
printed was scored on designs that took no part in the fit.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from ruamel.yaml import YAML

from extractors.fields import category
from extractors.fields.happened import AGAINST, signs_of
from extractors.layout import Layout, lay_out
from samples.drafts import drafts, write
from tests.calibration import documents
from tests.extract.drawn import layout
from tests.scorecard import truths

Numbers = NDArray[np.float64]

WEIGHTS = Path(category.__file__).with_name("happened_weights.yaml")
TIMES = 4
"""How often each draft is filled in."""
FOLDS = 8
DRAWN_BACK = 0.0015
"""How strongly weights are drawn towards nothing."""
STEPS, STEP = 4000, 2.0


@dataclass(frozen=True, slots=True)
class Seen:
    """One paper: its design, its signs, whether it shows an activity."""

    design: str
    signs: dict[str, float]
    shows: bool


def of_drafts() -> list[Seen]:
    """Drafts as pages, each filled in `TIMES` times."""
    return [
        _seen(f"draft {draft.name}", layout(write(draft, str(seed)).text), draft.category is not None)
        for draft in drafts()
        for seed in range(TIMES)
    ]


def of_papers(folder: Path, keep: Path | None) -> list[Seen]:
    """Generated papers that have words."""
    known = {folder / name: truth for name, truth in truths(folder).items()}
    read = zip(known.values(), documents(list(known), keep, 2), strict=True)
    return [
        _seen(str(truth.get("meta", {}).get("design")), lay_out(document.pages), truth["category"] is not None)
        for truth, document in read
        if any(page.words for page in document.pages)
    ]


def _seen(design: str, page: Layout, shows: bool) -> Seen:
    return Seen(design, dict(signs_of(page)), shows)


@dataclass(frozen=True, slots=True)
class Table:
    """Papers × signs, with a first column of ones; what is right; what each paper weighs."""

    names: tuple[str, ...]
    signs: Numbers
    right: Numbers
    weight: Numbers


def table_of(papers: Sequence[Seen]) -> Table:
    names = tuple(papers[0].signs)
    count = Counter(one.design for one in papers)
    return Table(
        names,
        np.array([[1.0, *(one.signs[name] for name in names)] for one in papers]),
        np.array([float(one.shows) for one in papers]),
        np.array([1 / count[one.design] for one in papers]),
    )


def fitted(table: Table, chosen: NDArray[np.bool_]) -> Numbers:
    """The weights, `start` first: gradient descent in which a sign never weighs for the wrong side."""
    signs, right, weight = table.signs[chosen], table.right[chosen], table.weight[chosen]
    side = np.array([0.0, *(-1.0 if name in AGAINST else 1.0 for name in table.names)])
    found = np.zeros(signs.shape[1])
    for _ in range(STEPS):
        wrong = weight * (_chances(signs, found) - right)
        pull = signs.T @ wrong / weight.sum() + DRAWN_BACK * found * (side != 0)
        found -= STEP * pull
        found = np.where(found * side < 0, 0.0, found)
    return found


def _chances(signs: Numbers, weights: Numbers) -> Numbers:
    return np.asarray(1 / (1 + np.exp(-signs @ weights)))


def held_out(papers: Sequence[Seen], table: Table) -> Numbers:
    """For every paper its chance by a fit without any paper of its design."""
    order = {one: place % FOLDS for place, one in enumerate(sorted({one.design for one in papers}))}
    fold = np.array([order[one.design] for one in papers])
    found = np.zeros(len(papers))
    for turn in range(FOLDS):
        found[fold == turn] = _chances(table.signs[fold == turn], fitted(table, fold != turn))
    return found


def score(papers: Sequence[Seen], table: Table, chances: Numbers) -> list[str]:
    """Lines that say how many papers of designs held out come out right, and which do not."""
    lines = []
    right = (chances > category.EVEN) == (table.right > 0)
    for drawn in (True, False):
        for shows in (True, False):
            of = np.array([one.design.startswith("draft") == drawn and one.shows == shows for one in papers])
            if of.any():
                share = float((table.weight * right)[of].sum() / table.weight[of].sum())
                what = f"{'drafts' if drawn else 'papers'} that show {'an activity' if shows else 'none'}"
                lines.append(f"{what:<32} {share:7.1%} of {round(table.weight[of].sum())} designs")
    missed = Counter((one.design, one.shows) for one, good in zip(papers, right, strict=True) if not good)
    return [*lines, *(f"  {count} × {design} ({'B' if shows else '-'})" for (design, shows), count in missed.items())]


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--papers", type=Path, nargs="*", default=[])
    options.add_argument("--keep", type=Path)
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    papers = [*of_drafts(), *(one for folder in given.papers for one in of_papers(folder, given.keep))]
    table = table_of(papers)
    print("\n".join(score(papers, table, held_out(papers, table))))
    weights = fitted(table, np.ones(len(papers), dtype=bool))
    if given.write:
        named = zip(("start", *table.names), weights, strict=True)
        WEIGHTS.write_text("# Written by `make train`; see tests/training.py\n", encoding="utf-8")
        with WEIGHTS.open("a", encoding="utf-8") as out:
            YAML().dump({name: round(float(weight), 2) for name, weight in named}, out)


if __name__ == "__main__":
    main()
