"""How far a confidence may be believed: grows extractors/certainty/calibrated.npz and draws docs/reliability.png.

    python -m tests.calibration --papers DIR [DIR …]                 what the figures would be, and how they hold
    python -m tests.calibration --papers DIR [DIR …] --write         and writes them, with docs/calibration.md and .png
    python -m tests.calibration --papers DIR [DIR …] --keep FOLDER   keeps what was read of each page for the next time

Papers are generated ones with their truth beside (samples/make_samples.py, samples/make_strangers.py), in folders named
after their writer (a digit or capital and what follows it name the printing). A value is right as in
tests/scorecard.py; one of an activity that does not stand on the paper is wrong.

Boosted trees of few leaves add up what the signs of a value say; more of a sign never speaks against it. Every design
weighs at most as much as DESIGN_WEIGHT values in a field, however many papers show it.

Readers that were mended on a design read it better than the next unseen one. tests/first_sight.json.gz keeps
what was read of papers before anyone had mended on them: of the set `sealed`, which nobody looks at, and of
examiners who drew theirs outside this repository and never saw the program (`typst`, `office`, `filled`, `cairo`). It
also holds what an older program read at first sight and has been mended on since (`auditor`, `reportlab`,
`chromium`): like a value of any other paper, these weigh MENDED.

What is printed and drawn in docs/reliability.png was said by trees grown without any paper of the same writer. Those
that ship were grown on all, by `make train`.
"""

import argparse
import gzip
import hashlib
import json
import os
import pickle
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from extractors.as_json import contract, plain
from extractors.certainty.calibrated import FIGURES, Asked, Trees, measured, rows_of
from extractors.certainty.signs import Around, around, signs_of
from extractors.extract import uncalibrated
from extractors.finding import Finding, Reading
from extractors.read import Document, read
from tests.reliability_picture import Bin, drawn
from tests.scorecard import DECIDING, name_key, pairs, same, truths

Numbers = NDArray[np.float64]

DOCS = Path("docs")
FIRST_SIGHT = Path(__file__).with_name("first_sight.json.gz")
DESIGN_WEIGHT = 8.0
"""Values that a design may weigh at most, in one field."""
MENDED = 0.3
"""What a value weighs that was read after somebody had mended the readers on its design."""
TREES, LEAVES, SLOWLY, IN_A_LEAF, DRAWN_BACK, SHARE_OF_SIGNS = 600, 7, 0.04, 30, 5.0, 0.5
EITHER_WAY = frozenset({"activities"})
"""Signs of which more may speak for or against a value."""
SURE = 0.99
EDGES = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0001)


@dataclass(frozen=True, slots=True)
class Sample:
    """One value that was read, and whether a careful reader agrees."""

    paper: str
    activity: int
    """-1 for values of the paper as a whole, -2 for those of an activity that does not stand on it."""
    writer: str
    """Whose designs: a fold of the fit."""
    design: str
    field: str
    found_by: str
    by_ocr: bool
    signs: Mapping[str, float]
    right: bool
    first_sight: bool = False
    """Whether it was read by the program as it was before anyone had mended it on its design."""

    @property
    def asked(self) -> Asked:
        return self.field, self.found_by, self.signs


# --- from papers to samples ------------------------------------------------------------------------------------------


def samples_of(folders: Iterable[Path], kept: Path | None, jobs: int) -> tuple[list[Sample], int]:
    """All values that were read, and the number of activities that stand on the papers."""
    known = [(folder / name, truth) for folder in folders for name, truth in truths(folder).items()]
    with ProcessPoolExecutor(jobs) as pool:
        found = list(pool.map(_read_of, known, [kept] * len(known), chunksize=4))
    return [one for several in found for one in several], sum(len(truth["activities"] or []) for _, truth in known)


def _read_of(known: tuple[Path, Mapping[str, Any]], kept: Path | None) -> list[Sample]:
    path, truth = known
    writer = re.split(r"[\dA-Z]", path.parent.name, maxsplit=1)[0] or path.parent.name
    return _of_paper(f"{path.parent.name}/{path.name}", writer, truth, _document(path, kept))


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


def _of_paper(paper: str, writer: str, truth: Mapping[str, Any], document: Document) -> list[Sample]:
    reading = uncalibrated(document)
    if reading.category is None:
        return []
    of = paper, writer, str((truth.get("meta") or {}).get("design", paper))
    whole = around(reading, document.pages)
    shows = truth["category"] is not None
    made = [_sample(of, -1, one, whole, right) for one, right in (_of_whole(truth, reading) if shows else ())]
    told, seen = truth["activities"] or [], contract(reading, paper)["activities"]
    for here, there in pairs(told, seen):
        if there is None:
            continue
        activity = reading.activities[there]
        beside = replace(whole, activity=activity)
        for one in activity.found:
            if shows and here is None and one.field == "kind":
                continue  # the paper's own, told of the activities that stand on it
            right = here is not None and same(one.field, told[here].get(one.field), plain(one.value))
            made.append(_sample(of, here if here is not None else -2, one, beside, right))
    return made


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


def _sample(of: tuple[str, str, str], activity: int, one: Finding, beside: Around, right: bool) -> Sample:
    paper, writer, design = of
    signs = signs_of(one, beside)
    return Sample(paper, activity, writer, design, one.field, one.found_by, not signs["text_layer"], signs, right)


def saved(samples: Sequence[Sample]) -> bytes:
    """Samples as packed lines of JSON: the same samples give the same bytes."""
    lines = [
        json.dumps(asdict(one) | {"signs": {name: round(value, 3) for name, value in one.signs.items()}})
        for one in samples
    ]
    return gzip.compress("\n".join(lines).encode(), mtime=0)


def first_sights() -> list[Sample]:
    """What was read of strangers' papers by the program as it was before their designs had been looked at; those that
    it has been mended on since are marked as such."""
    lines = gzip.decompress(FIRST_SIGHT.read_bytes()).decode().splitlines()
    return [Sample(**json.loads(line)) for line in lines]


# --- fitting ---------------------------------------------------------------------------------------------------------


def grown(samples: Sequence[Sample]) -> Trees:
    """Boosted trees of few leaves, in which more of a sign never speaks against a value."""
    names = _names(samples)
    model = HistGradientBoostingClassifier(
        max_iter=TREES, max_leaf_nodes=LEAVES, learning_rate=SLOWLY, min_samples_leaf=IN_A_LEAF,
        l2_regularization=DRAWN_BACK, max_features=SHARE_OF_SIGNS, early_stopping=False, random_state=1,
        monotonic_cst=[0 if "=" in name or name in EITHER_WAY else 1 for name in names],
    )  # fmt: skip
    rows = rows_of(names, [one.asked for one in samples])
    model.fit(rows, [one.right for one in samples], sample_weight=weights(samples))
    return _as_trees(names, model)


def _names(samples: Sequence[Sample]) -> tuple[str, ...]:
    signs = sorted(set().union(*(one.signs for one in samples)))
    fields, ways = sorted({one.field for one in samples}), sorted({one.found_by for one in samples})
    return (*signs, *(f"field={one}" for one in fields), *(f"way={one}" for one in ways))


def weights(samples: Sequence[Sample]) -> Numbers:
    """1 for each value at first sight, less where a design has more than DESIGN_WEIGHT of them in a field."""
    count = Counter((one.writer, one.design, one.field) for one in samples)
    shares = [min(1.0, DESIGN_WEIGHT / count[one.writer, one.design, one.field]) for one in samples]
    return np.array(shares) * np.array([1.0 if one.first_sight else MENDED for one in samples])


def _as_trees(names: tuple[str, ...], model: HistGradientBoostingClassifier) -> Trees:
    """The trees out of scikit-learn's model (its own nodes, which it keeps for its own use)."""
    nodes = [one[0].nodes for one in model._predictors]
    first = np.cumsum([0, *(len(one) for one in nodes[:-1])])
    all_nodes = np.concatenate(nodes)
    offset = np.repeat(first, [len(one) for one in nodes])
    return Trees(
        names,
        float(model._baseline_prediction.ravel()[0]),
        first,
        np.where(all_nodes["is_leaf"], -1, all_nodes["feature_idx"].astype(np.intp)),
        np.round(all_nodes["num_threshold"], 6),
        all_nodes["missing_go_to_left"].astype(bool),
        all_nodes["left"] + offset,
        all_nodes["right"] + offset,
        np.where(all_nodes["is_leaf"], all_nodes["value"], 0.0),
    )


def written(trees: Trees) -> bytes:
    """What `calibrated.trees` reads; the same trees give the same bytes."""
    kept = {
        "names": np.array(trees.names), "start": np.float64(trees.start), "first": trees.first.astype(np.int32),
        "sign": trees.sign.astype(np.int16), "at_most": trees.at_most.astype(np.float32), "without": trees.without,
        "left": trees.left.astype(np.int32), "right": trees.right.astype(np.int32),
        "value": trees.value.astype(np.float32),
    }  # fmt: skip
    out = BytesIO()
    np.savez_compressed(out, allow_pickle=False, **kept)
    return out.getvalue()


# --- how it holds ----------------------------------------------------------------------------------------------------


def held_out(samples: Sequence[Sample]) -> list[tuple[Sample, float]]:
    """Each value with the chance given to it by trees grown without any paper of its writer."""
    found = []
    for writer in sorted({one.writer for one in samples}):
        inside = [one for one in samples if one.writer != writer]
        outside = [one for one in samples if one.writer == writer]
        if inside:
            found += zip(outside, measured(grown(inside), [one.asked for one in outside]), strict=True)
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


def all_sure(measured: Iterable[tuple[Sample, float]]) -> tuple[int, int, int]:
    """Activities that were read, those whose day, hours and kind were all read and surely, and those of which all three
    are right as well."""
    by_activity: dict[tuple[str, int], list[tuple[Sample, float]]] = {}
    for one, sure in measured:
        if one.field in DECIDING and one.activity >= 0:
            by_activity.setdefault((one.paper, one.activity), []).append((one, sure))
    whole = [values for values in by_activity.values() if len(values) == len(DECIDING)]
    sure_ones = [values for values in whole if all(sure >= SURE for _, sure in values)]
    return len(by_activity), len(sure_ones), sum(all(one.right for one, _ in values) for values in sure_ones)


# --- showing ---------------------------------------------------------------------------------------------------------


def as_markdown(measured: Sequence[tuple[Sample, float]], folders: Sequence[str]) -> str:
    papers, designs = len({one.paper for one, _ in measured}), len({(one.writer, one.design) for one, _ in measured})
    early = [(one, sure) for one, sure in measured if one.first_sight]
    lines = [
        "# How far a confidence may be believed", "",
        "![Said and measured](reliability.png)", "",
        "Written by `python -m tests.calibration --papers DIR … --write`. Every figure here was said by trees grown "
        "without any paper of the same *writer*; those that ship were grown on all of them.", "",
        f"{len(measured)} values of {papers} papers in {designs} designs by {len({one.writer for one, _ in measured})} "
        f"writers; {len(early)} of the values as they were read before anyone had mended on their designs (first "
        "sight). The picture and the first table are of those.", "",
        "| writer | values | right | at 0.99 or more | of which right | activities read | all three sure | and right |",
        "|---|---|---|---|---|---|---|---|",
        *_writer_rows(measured), "",
        "| said, at first sight | values | mean | right |", "|---|---|---|---|",
        *(f"| {one.low:.2f}–{one.high:.2f} | {one.values} | {one.mean:.3f} | {_share(one.right, one.values)} |"
          for one in bins(early)), "",
        "| field, at first sight | page | values | right | at 0.99 or more | of which right |",
        "|---|---|---|---|---|---|",
        *_field_rows(early), "",
    ]  # fmt: skip
    return "\n".join([*lines, *_METHOD, f"Grown on: {', '.join(folders)} and tests/first_sight.json.gz.", ""])


def _writer_rows(measured: Sequence[tuple[Sample, float]]) -> list[str]:
    rows = []
    for early, writer in sorted({(not one.first_sight, one.writer) for one, _ in measured}):
        inside = [(one, sure) for one, sure in measured if one.writer == writer]
        sure = [one for one, chance_of in inside if chance_of >= SURE]
        read_, reached, right = all_sure(inside)
        rows.append(
            f"| {writer}{' (mended on)' if early else ''} | {len(inside)} "
            f"| {_share(sum(one.right for one, _ in inside), len(inside))} | {len(sure)} "
            f"| {_share(sum(one.right for one in sure), len(sure))} | {read_} | {_share(reached, read_)} "
            f"| {_share(right, reached)} |"
        )
    return rows


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
    "2. Each is read without this last step. Of every value the signs are noted (`extractors/certainty/signs.py`): "
    "what its reader thought of it, how it was found, text layer or OCR, the engines' lowest figure in its "
    "place (where two "
    "engines read the same it is 0.995), whether something else that is printed confirms the figures (the weekday, "
    "hours that fit the times, a total), rivals, the rest of its row, the other rows, how sure it is that the paper is "
    "evidence. Days, hours and times that something printed speaks against never claim more than 0.89, badly read "
    "characters never more than 0.98.",
    f"3. {TREES} boosted trees of {LEAVES} leaves (scikit-learn, only to grow them) add these up; more of a sign never "
    "speaks against a value.",
    "4. Readers that were mended on a design read it better than the next unseen one. `tests/first_sight.json.gz` "
    "keeps what was read of papers before anyone had mended on them; a value of any other paper weighs "
    f"{MENDED:g} of one. A design weighs at most {DESIGN_WEIGHT:g} values in a field.",
    "5. `extractors/certainty/calibrated.npz` holds the trees; `calibrated.py` beside it applies them as the last "
    "step of reading; they are part of the hash in `made_with`.", "",
    "Values of activities that do not stand on a paper count as wrong, those of papers that are no evidence among "
    "them.", "",
]  # fmt: skip


def wrong_and_sure(measured: Sequence[tuple[Sample, float]]) -> list[str]:
    bad = [(one, sure) for one, sure in measured if sure >= SURE and not one.right]
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
    samples, _ = samples_of(asked.papers, asked.keep, asked.jobs)
    if asked.save:
        asked.save.write_bytes(saved(samples))
        return
    samples += first_sights()
    given = held_out(samples)
    page = as_markdown(given, [folder.name for folder in asked.papers])
    print(page)
    if asked.wrong:
        print("\n".join(wrong_and_sure(given)), file=sys.stderr)
    if asked.write:
        FIGURES.write_bytes(written(grown(samples)))
        (DOCS / "calibration.md").write_text(page, encoding="utf-8")
        drawn(bins([one for one in given if one[0].first_sight])).save(DOCS / "reliability.png", optimize=True)


if __name__ == "__main__":
    main()
