"""How far a confidence may be believed: fits extractors/certainty/calibrated.yaml and draws docs/reliability.png.

    python -m tests.calibration --papers DIR [DIR …]                 what the figures would be, and how they hold
    python -m tests.calibration --papers DIR [DIR …] --write         and writes them, with docs/calibration.md and .png
    python -m tests.calibration --papers DIR [DIR …] --keep FOLDER   keeps what was read of each page for the next time

Papers are generated ones with their truth beside (samples/make_samples.py, samples/make_strangers.py). A value is
right as in tests/scorecard.py; a value of an activity that does not stand on the paper is wrong. Whether a paper is
evidence at all is no question of its values: papers that are none are left out, as in the scorecard.

The figures are fitted in two steps. For each field, a logistic sum of signs (none of which may count against a value
the more there is of it), then a rising curve from that sum to the share that was right, from sums of papers whose
*design* took no part in the fit. Every design weighs at most as much as DESIGN_WEIGHT values, however many papers show
it, and every step of the curve is drawn towards 1/2 by one value, so that few papers cannot claim much.

Readers that were mended on a design read it better than the next unseen one. tests/first_sight.json.gz therefore
keeps what was read of strangers' papers before anyone had looked at them; those values take part in every fit beside
today's, and are shown apart.

What is drawn in docs/reliability.png is a further step apart: both were fitted without the designs they are shown on.
The figures that ship were fitted on (a few minutes of OCR the first time; --keep spares them the next):

    python samples/make_strangers.py --out P/open1 --set open --count 150 --seed 1
    python samples/make_strangers.py --out P/openD --set open --count 94 --seed 7 --renderings digital
    python samples/make_strangers.py --out P/opened5 --set opened --count 130 --seed 5
    python samples/make_strangers.py --out P/openedD --set opened --count 123 --seed 7 --renderings digital
    python samples/make_strangers.py --out P/composed1 --set composed --count 200 --seed 1
    python samples/make_strangers.py --out P/composedD3 --set composed --count 150 --seed 3 --renderings digital
    python samples/make_strangers.py --out P/ap50 --set composed_apart --count 220 --seed 50
    python samples/make_strangers.py --out P/apartD --set composed_apart --count 150 --seed 2 --renderings digital
    python samples/make_strangers.py --out P/unsealed3 --set unsealed --count 180 --seed 3
    python samples/make_strangers.py --out P/unsealedD --set unsealed --count 132 --seed 11 --renderings digital
    python samples/make_strangers.py --out P/institutions1 --set institutions --count 120 --seed 22
    python samples/make_strangers.py --out P/institutionsD --set institutions --count 88 --seed 21 --renderings digital
    python samples/make_strangers.py --out P/practice1 --set practice --count 120 --seed 32
    python samples/make_strangers.py --out P/practiceD --set practice --count 138 --seed 31 --renderings digital
    python samples/make_samples.py --out P/own21 --count 200 --seed 21
    python -m tests.calibration --papers P/* --keep KEPT --write
"""

import argparse
import gzip
import hashlib
import json
import math
import os
import pickle
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from extractors.as_json import contract, plain
from extractors.certainty.calibrated import FIGURES, Around, Scale, measured, signs_of, total
from extractors.extract import uncalibrated
from extractors.finding import Finding, Reading
from extractors.read import Document, read
from samples.strangers import PARTS
from tests.reliability_picture import Bin, drawn
from tests.scorecard import DECIDING, name_key, pairs, same, truths

Numbers = NDArray[np.float64]

DOCS = Path("docs")
FIRST_SIGHT = Path(__file__).with_name("first_sight.json.gz")
FOLDS = 8
DESIGN_WEIGHT = 12.0
"""Values that a design may weigh at most, in one field."""
SEEN = 12
"""Values a way of finding needs for a figure of its own."""
PULL = 2.0
"""How strongly a weight is drawn to what was expected of it: the squared difference costs half of this."""
EXPECTED = {
    "strength": 0.8, "checked": 1.0, "checked_or_text_layer": 0.5, "characters": 1.0, "unrivalled": 1.0,
    "plausible": 0.5, "nothing_unclear": 0.3, "text_layer": 0.3, "all_days_read": 0.3,
}  # fmt: skip
"""Weights where no papers say otherwise; 0 for signs that are not named."""
AT_LEAST = {"strength": 0.5, "checked": 0.4, "characters": 0.3, "unrivalled": 0.3}
"""What papers of few designs cannot talk away; 0 for signs that are not named."""
SURE = 0.99
SURE_VALUES, SURE_DESIGNS = 100.0, 12
"""Weight and designs that a step of the curve needs to claim SURE or more."""
HIGHEST = 0.999
POINTS = 9
"""Of the curve, in each step."""
STRANGERS = frozenset({*PARTS, "composed", "composed_apart"})
"""Sets of papers that were not written beside the program."""
EARLY = 0.3
"""What a value read at first sight weighs."""
OWN = 0.4
"""What a value of our own designs weighs: the program was written beside them, and reads them better than others."""
EDGES = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0001)


@dataclass(frozen=True, slots=True)
class Sample:
    """One value that was read, and whether a careful reader agrees."""

    paper: str
    activity: int
    """-1 for values of the paper as a whole."""
    design: str
    field: str
    found_by: str
    by_ocr: bool
    signs: Mapping[str, float]
    right: bool
    own: bool = False
    """Whether the paper is of our own designs."""
    first_sight: bool = False
    """Whether it was read by the program as it was before anyone had seen its design."""


# --- from papers to samples ------------------------------------------------------------------------------------------


def samples_of(folders: Iterable[Path], kept: Path | None, jobs: int) -> tuple[list[Sample], int]:
    """All values of all papers that are evidence, and the number of activities that stand on them."""
    known = [
        (folder / name, truth)
        for folder in folders
        for name, truth in truths(folder).items()
        if truth["category"] is not None
    ]
    with ProcessPoolExecutor(jobs) as pool:
        found = list(pool.map(_read_of, known, [kept] * len(known), chunksize=4))
    return [one for several in found for one in several], sum(len(truth["activities"] or []) for _, truth in known)


def _read_of(known: tuple[Path, Mapping[str, Any]], kept: Path | None) -> list[Sample]:
    path, truth = known
    return _of_paper(f"{path.parent.name}/{path.name}", truth, _document(path, kept))


def documents(files: Sequence[Path], kept: Path | None, jobs: int) -> list[Document]:
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(_document, files, [kept] * len(files)))


def _document(path: Path, kept: Path | None) -> Document:
    if kept is None:
        return read(path)
    beside = kept / f"{hashlib.sha256(path.read_bytes()).hexdigest()[:24]}.pkl"
    if not beside.exists():
        kept.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(pickle.dumps(read(path)))
    document: Document = pickle.loads(beside.read_bytes())  # noqa: S301 - written by ourselves
    return document


def _of_paper(paper: str, truth: Mapping[str, Any], document: Document) -> list[Sample]:
    reading = uncalibrated(document)
    design = (truth.get("meta") or {}).get("design", paper)
    pages = {page.number: page for page in document.pages}
    made = [_sample(paper, -1, design, one, Around(reading, pages), right) for one, right in _of_whole(truth, reading)]
    told, seen = truth["activities"] or [], contract(reading, paper)["activities"]
    for here, there in pairs(told, seen):
        if there is None:
            continue
        activity = reading.activities[there]
        stands = told[here] if here is not None else {}
        for one in activity.found:
            if here is None and one.field == "kind":
                continue  # the paper's own, told of the activities that stand on it
            right = here is not None and same(one.field, stands.get(one.field), plain(one.value))
            around = Around(reading, pages, activity)
            made.append(_sample(paper, here if here is not None else -2, design, one, around, right))
    own = (truth.get("meta") or {}).get("set") not in STRANGERS
    return [replace(one, own=own) for one in made]


def _of_whole(truth: Mapping[str, Any], reading: Reading) -> list[tuple[Finding, bool]]:
    """The values of the paper as a whole, and whether they are right."""
    answers: list[tuple[Finding, bool]] = []
    for one in reading.found:
        if one.field in ("present", "absent"):
            keys = {name_key(name) for name in truth["participants"][one.field]}
            answers.append((one, name_key(plain(one.value)) in keys))
        elif one.field in ("holder_name", "holder_number"):
            stands = truth["holder"][one.field.removeprefix("holder_")]
            answers.append((one, same(one.field, stands, plain(one.value))))
        elif one.field in ("signatures", "printed_points"):
            answers.append((one, same(one.field, truth[one.field], plain(one.value))))
    return answers


def _sample(paper: str, activity: int, design: str, one: Finding, around: Around, right: bool) -> Sample:
    signs = signs_of(one, around)
    return Sample(paper, activity, design, one.field, one.found_by, not signs["text_layer"], signs, right)


def saved(samples: Sequence[Sample]) -> bytes:
    """Samples as packed lines of JSON: the same samples give the same bytes."""
    lines = [
        json.dumps(asdict(one) | {"signs": {name: round(value, 3) for name, value in one.signs.items()}})
        for one in samples
    ]
    return gzip.compress("\n".join(lines).encode(), mtime=0)


def first_sights() -> list[Sample]:
    """What was read of strangers' papers by the program as it was before their designs had been looked at."""
    lines = gzip.decompress(FIRST_SIGHT.read_bytes()).decode().splitlines()
    return [Sample(**json.loads(line) | {"first_sight": True}) for line in lines]


# --- fitting ---------------------------------------------------------------------------------------------------------


def fitted(samples: Sequence[Sample]) -> dict[str, Scale]:
    """One scale for each field that was read at least 2 × SEEN times."""
    fields = sorted({one.field for one in samples})
    by_field = {field: [one for one in samples if one.field == field] for field in fields}
    return {field: _scale(inside) for field, inside in by_field.items() if len(inside) >= 2 * SEEN}


def _scale(samples: Sequence[Sample]) -> Scale:
    apart = np.zeros(len(samples))
    for inside, outside in folds(samples):
        part = _sums([samples[at] for at in inside])
        for at in outside:
            apart[at] = total(part, samples[at].found_by, samples[at].signs)
    return _sums(samples).model_copy(update={"curve": _curve(apart, samples)})


def folds(samples: Sequence[Sample]) -> list[tuple[list[int], list[int]]]:
    """Places to fit on and places apart: the values of a design always on the same side."""
    part = {one.design: int(hashlib.sha256(one.design.encode()).hexdigest(), 16) % FOLDS for one in samples}
    sides = []
    for fold in range(FOLDS):
        apart = [at for at, one in enumerate(samples) if part[one.design] == fold]
        together = [at for at, one in enumerate(samples) if part[one.design] != fold]
        if apart and together:
            sides.append((together, apart))
    return sides


def weights(samples: Sequence[Sample]) -> Numbers:
    """1 for each value, less where a design has more than DESIGN_WEIGHT of them."""
    count = Counter((one.design, one.by_ocr, one.first_sight) for one in samples)
    shares = [min(1.0, DESIGN_WEIGHT / count[one.design, one.by_ocr, one.first_sight]) for one in samples]
    worth = [(OWN if one.own else 1.0) * (EARLY if one.first_sight else 1.0) for one in samples]
    return np.array(shares) * np.array(worth)


def _sums(samples: Sequence[Sample]) -> Scale:
    """The logistic sum; weights of signs that would fall below AT_LEAST are held there."""
    names = sorted(set().union(*(one.signs for one in samples)))
    seen = sorted({one.found_by for one in samples})
    ways = [way for way in seen if sum(one.found_by == way for one in samples) >= SEEN]
    table = np.array(
        [
            [1.0, *(one.signs.get(name, 0.0) for name in names), *(float(one.found_by == way) for way in ways)]
            for one in samples
        ]
    )
    right = np.array([float(one.right) for one in samples])
    lowest = np.array([-np.inf, *(AT_LEAST.get(name, 0.0) for name in names), *(-np.inf for _ in ways)])
    expected = np.array([0.0, *(EXPECTED.get(name, 0.0) for name in names), *(0.0 for _ in ways)])
    held = np.zeros(table.shape[1], dtype=bool)
    found = _logistic(table, right, weights(samples), expected, np.where(held, lowest, np.nan))
    while (found < lowest - 1e-9).any():
        held |= found < lowest
        found = _logistic(table, right, weights(samples), expected, np.where(held, lowest, np.nan))
    by_way = dict(zip(ways, found[1 + len(names) :].tolist(), strict=True))
    otherwise = min([0.0, *by_way.values()])
    return Scale(
        start=round(float(found[0]), 4),
        signs={name: round(float(one), 4) for name, one in zip(names, found[1:], strict=False) if one > 0},
        ways={way: round(one, 4) for way, one in by_way.items()} | {"otherwise": round(otherwise, 4)},
        curve=((0.0, 0.5),),
    )


def _logistic(table: Numbers, right: Numbers, weight: Numbers, expected: Numbers, held: Numbers) -> Numbers:
    """Weights by penalised likelihood, in Newton's steps; `held` are those that are given, NaN where free. The first
    column is the start and is hardly drawn to anything."""
    free = np.isnan(held)
    used, beside = table[:, free], table[:, ~free] @ held[~free]
    pull = np.where(np.arange(len(held)) == 0, 0.01, PULL)[free]
    found = expected[free].copy()
    for _ in range(60):
        said = 1 / (1 + np.exp(-np.clip(used @ found + beside, -30, 30)))
        slope = used.T @ (weight * (right - said)) - pull * (found - expected[free])
        bend = (used * (weight * said * (1 - said))[:, None]).T @ used + np.diag(pull)
        step = np.linalg.solve(bend, slope)
        found = found + step * min(1.0, 2.0 / max(float(np.abs(step).max()), 1e-9))
        if np.abs(step).max() < 1e-6:
            break
    whole = np.where(free, 0.0, held)
    whole[free] = found
    return whole


@dataclass(slots=True)
class _Step:
    low: float
    high: float
    weight: float
    right: float
    designs: set[str]

    @property
    def share(self) -> float:
        return self.right / self.weight

    @property
    def claim(self) -> float:
        """What may be claimed of it: one half value more on either side; below SURE without enough of them."""
        drawn_in = (self.right + 0.5) / (self.weight + 1)
        enough = self.weight >= SURE_VALUES and len(self.designs) >= SURE_DESIGNS
        return min(drawn_in, HIGHEST if enough else SURE - 0.005)


def _curve(sums: Numbers, samples: Sequence[Sample]) -> tuple[tuple[float, float], ...]:
    """Rising: neighbours that fall are taken together (pool adjacent violators); two points for each step."""
    steps: list[_Step] = []
    weight = weights(samples)
    for at in np.argsort(sums, kind="stable"):
        one, mine = samples[at], float(weight[at])
        here = float(sums[at])
        steps.append(_Step(here, here, mine, mine * one.right, {one.design}))
        while len(steps) > 1 and _one_step(steps[-2], steps[-1]):
            last = steps.pop()
            before = steps[-1]
            steps[-1] = _Step(
                before.low, last.high, before.weight + last.weight, before.right + last.right,
                before.designs | last.designs,
            )  # fmt: skip
    return _points(_with_enough(steps), _smooth(sums, samples, weight))


def _smooth(sums: Numbers, samples: Sequence[Sample], weight: Numbers) -> Numbers:
    """Start and slope of the smooth curve through the same sums, drawn towards leaving them as they are."""
    table = np.column_stack([np.ones(len(sums)), sums])
    right = np.array([float(one.right) for one in samples])
    return _logistic(table, right, weight, np.array([0.0, 1.0]), np.full(2, np.nan))


def _points(steps: Sequence[_Step], smooth: Numbers) -> tuple[tuple[float, float], ...]:
    """The lower of both curves: within a long step, what barely reached it claims less."""
    points: list[tuple[float, float]] = []
    height = 0.0
    for step in steps:
        height = max(height, step.claim)
        for at in sorted({*np.linspace(step.low, step.high, POINTS).round(4).tolist()}):
            curved = 1 / (1 + math.exp(-max(-30.0, smooth[0] + max(smooth[1], 0.0) * at)))
            claim = round(max(min(height, curved), points[-1][1] if points else 0.0), 4)
            points.append((at, claim))
    return tuple(points)


def _one_step(before: _Step, last: _Step) -> bool:
    return before.share >= last.share or before.high == last.low


def _with_enough(steps: Sequence[_Step]) -> list[_Step]:
    """Steps of so few values that they say little join the one below."""
    kept: list[_Step] = []
    for one in steps:
        if kept and (one.weight < 8 or kept[-1].weight < 8):
            last = kept.pop()
            one = _Step(
                last.low, one.high, last.weight + one.weight, last.right + one.right, last.designs | one.designs
            )
        kept.append(one)
    return kept


# --- how it holds ----------------------------------------------------------------------------------------------------


def held_out(samples: Sequence[Sample]) -> list[tuple[Sample, float]]:
    """Each value with the chance given to it by figures fitted without its design."""
    found = []
    for inside, outside in folds(samples):
        figures = fitted([samples[at] for at in inside])
        for at in outside:
            one = samples[at]
            if one.field in figures:
                scale = figures[one.field]
                found.append((one, measured(scale, one.found_by, one.signs)))
    return found


def bins(measured: Sequence[tuple[Sample, float]]) -> list[Bin]:
    rows = []
    for low, high in pairwise(EDGES):
        inside = [(one, sure) for one, sure in measured if low <= sure < high]
        if inside:
            mean = sum(sure for _, sure in inside) / len(inside)
            rows.append(Bin(low, min(high, 1.0), len(inside), sum(one.right for one, _ in inside), mean))
    return rows


def _sure_line(what: str, measured: Iterable[tuple[Sample, float]]) -> str:
    sure = [one for one, chance_of in measured if chance_of >= SURE]
    right = sum(one.right for one in sure)
    return (
        f"- **{what}: {right} of {len(sure)} values given with {SURE} or more are right** ({_share(right, len(sure))})"
    )


def all_sure(measured: Sequence[tuple[Sample, float]]) -> tuple[int, int]:
    """Activities whose day, hours and kind were all read and surely, and those of which all three are right as well."""
    by_activity: dict[tuple[str, int], list[tuple[Sample, float]]] = {}
    for one, sure in measured:
        if one.field in DECIDING and one.activity >= 0 and not one.first_sight:
            by_activity.setdefault((one.paper, one.activity), []).append((one, sure))
    whole = [values for values in by_activity.values() if len(values) == len(DECIDING)]
    sure_ones = [values for values in whole if all(sure >= SURE for _, sure in values)]
    return len(sure_ones), sum(all(one.right for one, _ in values) for values in sure_ones)


# --- showing ---------------------------------------------------------------------------------------------------------


def as_markdown(measured: Sequence[tuple[Sample, float]], activities: int, folders: Sequence[str]) -> str:
    papers, designs = len({one.paper for one, _ in measured}), len({one.design for one, _ in measured})
    early = sum(one.first_sight for one, _ in measured)
    reached, right = all_sure(measured)
    lines = [
        "# How far a confidence may be believed", "",
        "![Said and measured](reliability.png)", "",
        "Written by `python -m tests.calibration --papers DIR … --write`. Every figure here is of values whose "
        "*design* took no part in fitting what was said of them; the figures that ship are fitted on all of them.", "",
        f"- {len(measured)} values of {papers} papers in {designs} designs; {activities} activities stand on them; "
        f"{early} of the values as they were read before anyone had looked at their designs (first sight)",
        _sure_line("today", ((one, sure) for one, sure in measured if not one.first_sight)),
        _sure_line("at first sight", ((one, sure) for one, sure in measured if one.first_sight)),
        f"- activities with day, hours and kind all at {SURE} or more: {reached} ({_share(reached, activities)}), "
        f"of which {right} right in all three", "",
        "| said | values | mean | right |", "|---|---|---|---|",
        *(f"| {one.low:.2f}–{one.high:.2f} | {one.values} | {one.mean:.3f} | {_share(one.right, one.values)} |"
          for one in bins(measured)), "",
        "| field | page | values | right | at 0.99 or more | of which right |", "|---|---|---|---|---|---|",
        *_field_rows(measured), "",
    ]  # fmt: skip
    return "\n".join([*lines, *_METHOD, f"Fitted on: {', '.join(folders)}.", ""])


def _field_rows(measured: Sequence[tuple[Sample, float]]) -> list[str]:
    rows = []
    for field, by_ocr in sorted({(one.field, one.by_ocr) for one, _ in measured}):
        inside = [(one, sure) for one, sure in measured if (one.field, one.by_ocr) == (field, by_ocr)]
        sure = [one for one, chance_of in inside if chance_of >= SURE]
        right = sum(one.right for one, _ in inside)
        rows.append(
            f"| {field} | {'OCR' if by_ocr else 'text layer'} | {len(inside)} | {_share(right, len(inside))} "
            f"| {len(sure)} | {_share(sum(one.right for one in sure), len(sure))} |"
        )
    return rows


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


_METHOD = [
    "## How it is made", "",
    "1. Papers are generated with their truth beside them, in as many designs as there are, digital, scanned and "
    "photographed.",
    "2. Each is read without this last step. Of every value the signs are noted: what its reader thought of it, how it "
    "was found, text layer or OCR, the engine's lowest figure in its place, whether something else that is printed "
    "confirms the figures (the weekday, hours that fit the times), rivals, plausibility, how much of the text around "
    "it is the value itself, and whether the rest of the activity is clear. A value that something printed speaks "
    "against never claims more than 0.89, badly read characters never more than 0.98.",
    "3. For each field, a logistic sum of the signs; none may count against a value the more there is of it.",
    "4. Readers that were mended on a design read it better than the next unseen one. `tests/first_sight.json.gz` "
    "keeps what was read of strangers' papers before anyone had looked at them; those values take part in every fit, "
    f"each for {EARLY:g} of one.",
    "5. A rising curve from that sum to the share that was right, on designs that took no part in the sum. A design "
    f"weighs at most {DESIGN_WEIGHT:g} values in a field; a step may only claim {SURE} with {SURE_VALUES:g} values' "
    f"weight in {SURE_DESIGNS} designs, and the lower of it and a smooth curve counts.",
    "6. `extractors/certainty/calibrated.yaml` holds the figures; `calibrated.py` beside it applies them as the last "
    "step of reading; they are part of the hash in `made_with`.", "",
    "Papers that are no evidence are left out: whether a paper is evidence is a question of its own. Values of "
    "activities that do not stand on a paper count as wrong.", "",
]  # fmt: skip


def as_yaml(figures: Mapping[str, Scale]) -> str:
    """Plain lines that a person can compare between two versions."""
    lines = [
        "# Written by `python -m tests.calibration --write`; docs/calibration.md says how. Not by hand.",
        "fields:",
    ]
    for field, scale in figures.items():
        lines += [f"  {field}:", f"    start: {scale.start}"]
        for name, part in (("signs", scale.signs), ("ways", scale.ways)):
            lines.append(f"    {name}:" if part else f"    {name}: {{}}")
            lines += [f"      {key}: {value}" for key, value in sorted(part.items())]
        lines.append("    curve:")
        lines += [f"      - [{at}, {height}]" for at, height in scale.curve]
    return "\n".join(lines) + "\n"


def wrong_and_sure(measured: Sequence[tuple[Sample, float]]) -> list[str]:
    bad = [(one, sure) for one, sure in measured if sure >= 0.97 and not one.right]
    return [f"{sure:.4f} {one.paper} {one.design} {one.field} {one.found_by}" for one, sure in bad]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--papers", type=Path, nargs="+", required=True)
    parser.add_argument("--keep", type=Path, help="a folder for what was read of each page, to be used the next time")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--write", action="store_true", help="the figures, the page and the picture")
    parser.add_argument("--wrong", action="store_true", help="values that are wrong and were thought sure")
    parser.add_argument("--save", type=Path, help="the values and their signs, as tests/first_sight.json.gz holds them")
    asked = parser.parse_args(arguments)
    samples, activities = samples_of(asked.papers, asked.keep, asked.jobs)
    if asked.save:
        asked.save.write_bytes(saved(samples))
    samples += first_sights()
    given = held_out(samples)
    page = as_markdown(given, activities, [folder.name for folder in asked.papers])
    print(page)
    if asked.wrong:
        print("\n".join(wrong_and_sure(given)), file=sys.stderr)
    if asked.write:
        FIGURES.write_text(as_yaml(fitted(samples)), encoding="utf-8")
        (DOCS / "calibration.md").write_text(page, encoding="utf-8")
        drawn(bins(given)).save(DOCS / "reliability.png", optimize=True)


if __name__ == "__main__":
    main()
