"""How well the strings that decide are read on scans, photos and screen prints: days, times, hours, other numbers.

    python -m tests.benchmarks.ocr_accuracy DIR [DIR …] [--jobs 2] [--engine tesserocr] [--wrong] [--only NAME]

Papers are generated ones with their truth beside (samples/make_samples.py, samples/make_strangers.py); what stands on
them is `meta.lines`. Only the reading of characters is measured: nothing is understood, so nothing here says which day
is the activity's. Shares, never seconds: they hold on any machine.

- *right*: the string stands on the paper and was read, as often as it stands there
- *damaged*: something like it was read (at most two characters in five differ); *lost*: nothing like it was
- *characters*: share of the characters of all such strings that were read wrong or lost
- *invented*: strings of that sort that were read and do not stand there, per hundred that do; *sure* of those: the
  ones whose every word has a score of 0.9 or more
"""

import argparse
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import repeat
from pathlib import Path
from typing import Any, get_args

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from extractors.evidence import Word
from extractors.isolation.limits import DEFAULT_ENGINE, EngineName
from extractors.layout.lines import rows_of
from extractors.read import read
from tests.scorecard import truths

_MONTH = r"(?:jan|feb|mrt|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?"
_YEAR = r"'?(?:\d{4}|\d\d)"
_SORTS = {
    "day": rf"\d{{1,2}} ?{_MONTH}(?: ?{_YEAR}(?![.:]?\d))?|\d{{1,2}}-\d{{1,2}}-{_YEAR}|\d{{1,2}}/\d{{1,2}}/{_YEAR}"
    rf"|\d{{1,2}}\.\d{{1,2}}\.{_YEAR}|\d{{4}}-\d\d-\d\d",
    "time": r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?",
    "hours": r"\d{1,3}(?:,\d{1,2}|[½¼¾])(?: ?(?:uur|u)\b)?|\d{1,3} ?(?:uur|u|minuten|min)\b|\d{1,2}u\d{0,2}",
    "number": r"\d+",
}
_APART = {sort: r"(?<![\w,.:/])" if sort == "time" else r"(?<![\w,.:/-])" for sort in _SORTS}
_ANY = re.compile("|".join(rf"(?P<{sort}>{_APART[sort]}(?:{said})(?!\w))" for sort, said in _SORTS.items()))
_LIKE = 0.4
_SURE = 0.9


@dataclass(slots=True)
class Count:
    """Of one sort of string in one rendering."""

    stands: int = 0
    right: int = 0
    damaged: int = 0
    characters: int = 0
    wrong: int = 0
    """Characters."""
    invented: int = 0
    sure: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(*(getattr(self, one) + getattr(other, one) for one in self.__slots__))


@dataclass
class Compared:
    """One paper."""

    paper: str
    rendering: str
    counts: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    misses: list[str] = field(default_factory=list)


def strings(text: str) -> Iterator[tuple[str, str]]:
    """Sort and string of everything in a text that holds a figure."""
    for found in _ANY.finditer(_plain(text)):
        yield str(found.lastgroup), found.group().replace(" ", "")


def _plain(text: str) -> str:
    return re.sub(r"[‐‑–—]", "-", unicodedata.normalize("NFC", text)).replace("’", "'").lower()


def compared(paper: str, rendering: str, told: list[str], rows: list[list[Word]]) -> Compared:
    """What stands on a paper, line by line, beside the words that were read, row by row."""
    out = Compared(paper, rendering)
    stands = Counter(one for line in told for one in strings(line))
    read_there, sure = _read(rows)
    rest = " ".join(_plain("".join(word.text for word in row)) for row in rows)
    for (sort, said), times in stands.items():
        count = out.counts[sort]
        right = min(times, read_there[sort, said])
        count.stands += times
        count.right += right
        count.characters += times * len(said)
        for _ in range(times - right):
            off, like = _nearest(said, rest)
            count.damaged += off <= _LIKE * len(said)
            count.wrong += off
            out.misses.append(
                f"{sort:7}{said!r} read {like!r}" if off <= _LIKE * len(said) else f"{sort:7}{said!r} lost"
            )
    for (sort, said), times in (read_there - stands).items():
        out.counts[sort].invented += times
        out.counts[sort].sure += min(times, sure[sort, said])
        out.misses.append(f"{sort:7}{said!r} invented{' and sure' * bool(sure[sort, said])}")
    return out


def _read(rows: list[list[Word]]) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]:
    """All strings that were read, and those whose words all have a high score."""
    every, sure = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for row in rows:
        every.update(strings(" ".join(word.text for word in row)))
        surely = " ".join(word.text if word.score >= _SURE else "\ufffd" for word in row)
        sure.update(strings(surely))
    return every, sure


def _nearest(said: str, text: str) -> tuple[int, str]:
    """Characters by which the likest part of the text differs, at most all of them; and that part."""
    found = fuzz.partial_ratio_alignment(said, text)
    if found is None:
        return len(said), ""
    like = text[found.dest_start : found.dest_end]
    return min(len(said), Levenshtein.distance(said, like)), like


def _one(path: Path, truth: Mapping[str, Any], engine: EngineName) -> Compared:
    meta = truth["meta"]
    pages = read(path, engine=engine).pages
    rows = [row for page in pages for row in rows_of(page.words)]
    return compared(path.name, meta["rendering"], meta["lines"], rows)


def _table(papers: Iterable[Compared]) -> Iterator[str]:
    summed: dict[tuple[str, str], Count] = defaultdict(Count)
    for paper in papers:
        for sort, count in paper.counts.items():
            for rendering in (paper.rendering, "all"):
                summed[rendering, sort] += count
    yield f"{'':8}{'':8}{'stand':>7}{'right':>8}{'damaged':>9}{'lost':>7}{'characters':>12}{'invented':>10}{'sure':>7}"
    for (rendering, sort), one in sorted(summed.items(), key=lambda item: (item[0][0], list(_SORTS).index(item[0][1]))):
        of = max(1, one.stands)
        lost = one.stands - one.right - one.damaged
        yield (
            f"{rendering:8}{sort:8}{one.stands:7}{one.right / of:8.1%}{one.damaged / of:9.1%}{lost / of:7.1%}"
            f"{one.wrong / max(1, one.characters):12.2%}{one.invented / of:10.1%}{one.sure / of:7.1%}"
        )


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folders", nargs="+", type=Path)
    asked.add_argument("--jobs", type=int, default=2)
    asked.add_argument("--engine", choices=get_args(EngineName), default=DEFAULT_ENGINE)
    asked.add_argument("--only", default="", help="part of the names of the papers")
    asked.add_argument("--wrong", action="store_true", help="what was wrong in each paper")
    given = asked.parse_args()
    known = {
        folder / name: truth
        for folder in given.folders
        for name, truth in truths(folder).items()
        if given.only in name and truth["meta"]["rendering"] != "digital"
    }
    with ProcessPoolExecutor(given.jobs) as pool:
        papers = list(pool.map(_one, known, known.values(), repeat(given.engine)))
    if given.wrong:
        for paper in papers:
            print(f"{paper.paper}  ({paper.rendering})", *paper.misses, sep="\n    ")
    print("\n".join(_table(papers)))


if __name__ == "__main__":
    main()
