"""What shows that something took place: fits extractors/fields/happened_weights.yaml (signs) and worded.npz (words).

    make train                                            papers are written first; the same figures every time
    python -m tests.training --papers DIR [DIR …]          what the fit would be, and how it holds
    python -m tests.training --papers DIR [DIR …] --write  and writes it

Two logistic sums: of the signs, none of which may weigh for the side it speaks against, and of the runs of letters in
the words. Papers are samples/drafts, filled in several times, and generated papers with their truth beside, a folder
named after their writer (a digit or capital and what follows it name the printing). Every design weighs the same,
however many papers show it. What is printed was scored on papers of writers who took no part in the fit.
"""

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from ruamel.yaml import YAML
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from extractors.fields import category
from extractors.fields.happened import AGAINST, signs_of
from extractors.fields.worded import PLACES, runs, text_of
from extractors.fields.worded import WEIGHTS as WORDED
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
DRAFT = "draft"
EVENS = (0.3, 0.4, 0.5, 0.6)
FREEDOM = 10.0
"""How freely the weights of runs may grow (the inverse of how strongly they are drawn back)."""
DRAWN_BACK = 0.0015
"""How strongly weights are drawn towards nothing."""
STEPS, STEP = 4000, 2.0


@dataclass(frozen=True, slots=True)
class Seen:
    """One paper: whose, its design, its signs, its text, whether it shows an activity."""

    writer: str
    design: str
    signs: dict[str, float]
    text: str
    shows: bool


def of_drafts() -> list[Seen]:
    """Drafts as pages, each filled in `TIMES` times."""
    return [
        _seen(DRAFT, f"draft {draft.name}", layout(write(draft, str(seed)).text), draft.category is not None)
        for draft in drafts()
        for seed in range(TIMES)
    ]


def of_papers(folder: Path, keep: Path | None) -> list[Seen]:
    """Generated papers that have words."""
    known = {folder / name: truth for name, truth in truths(folder).items()}
    read = zip(known.values(), documents(list(known), keep, 2), strict=True)
    writer = re.split(r"[\dA-Z]", folder.name, maxsplit=1)[0] or folder.name
    return [
        _seen(writer, str(truth.get("meta", {}).get("design")), lay_out(document.pages), truth["category"] is not None)
        for truth, document in read
        if any(page.words for page in document.pages)
    ]


def _seen(writer: str, design: str, page: Layout, shows: bool) -> Seen:
    return Seen(writer, f"{writer} {design}", dict(signs_of(page)), text_of(page), shows)


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


def worded_by(papers: Sequence[Seen]) -> tuple[float, Numbers]:
    """What the runs of letters weigh, and where the sum begins; both sides weigh alike."""
    count = Counter(one.design for one in papers)
    weight = np.array([1 / count[one.design] for one in papers])
    shows = np.array([one.shows for one in papers])
    for side in (True, False):
        weight[shows == side] /= weight[shows == side].sum()
    model = LogisticRegression(C=FREEDOM, max_iter=500)
    model.fit(_runs(papers), shows, sample_weight=weight * len(papers) / weight.sum())
    return float(model.intercept_[0]), np.asarray(model.coef_[0], float)


def _runs(papers: Sequence[Seen]) -> csr_matrix:
    found = [runs(one.text) for one in papers]
    ends = np.cumsum([0, *(len(places) for places, _ in found)])
    places, strengths = (np.concatenate([one[k] for one in found]) for k in (0, 1))
    return csr_matrix((strengths, places, ends), shape=(len(papers), PLACES))


def held_out(papers: Sequence[Seen]) -> Numbers:
    """For every paper its chance by fits without any paper of its writer; for drafts without those of its fold."""
    order = {one: place % FOLDS for place, one in enumerate(sorted({one.design for one in papers}))}
    of = np.array([f"draft {order[one.design]}" if one.writer == DRAFT else one.writer for one in papers])
    found = np.zeros(len(papers))
    table = table_of(papers)
    for left in sorted(set(of)):
        out = of == left
        by_signs = _chances(table.signs[out], fitted(table, ~out))
        start, weights = worded_by([one for one, away in zip(papers, out, strict=True) if not away])
        by_words = 1 / (1 + np.exp(-start - _runs([papers[k] for k in np.flatnonzero(out)]) @ weights))
        long = [len(papers[k].text.split()) for k in np.flatnonzero(out)]
        found[out] = [category.together(*one) for one in zip(by_signs, by_words, long, strict=True)]
    return found


def score(papers: Sequence[Seen], chances: Numbers) -> list[str]:
    """Lines that say, writer by writer, how many papers come out right from several chances on."""
    lines = []
    for writer in sorted({one.writer for one in papers}):
        of = np.array([one.writer == writer for one in papers])
        shows = np.array([one.shows for one in papers])
        lost = [int((of & shows & (chances <= even)).sum()) for even in EVENS]
        taken = [int((of & ~shows & (chances > even)).sum()) for even in EVENS]
        lines.append(
            f"{writer:<14} evidence {int((of & shows).sum()):>4}, set aside from {EVENS}: {lost}   "
            f"none {int((of & ~shows).sum()):>4}, taken: {taken}"
        )
    return lines


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--papers", type=Path, nargs="*", default=[])
    options.add_argument("--keep", type=Path)
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    papers = [*of_drafts(), *(one for folder in given.papers for one in of_papers(folder, given.keep))]
    print("\n".join(score(papers, held_out(papers))))
    if given.write:
        write_signs(table_of(papers))
        start, weights = worded_by(papers)
        np.savez_compressed(WORDED, start=np.float32(start), weights=weights.astype(np.float16))


def write_signs(table: Table) -> None:
    weights = fitted(table, np.ones(len(table.right), dtype=bool))
    named = zip(("start", *table.names), weights, strict=True)
    WEIGHTS.write_text("# Written by `make train`; see tests/training.py\n", encoding="utf-8")
    with WEIGHTS.open("a", encoding="utf-8") as out:
        YAML().dump({name: round(float(weight), 2) for name, weight in named}, out)


if __name__ == "__main__":
    main()
