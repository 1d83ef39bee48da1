"""How good the reading is, against what a careful reader reads.

    python -m tests.scorecard                              the sample papers
    python -m tests.scorecard --papers DIR --wrong         another set, with what is wrong in each paper
    python -m tests.scorecard --read read.jsonl            what `bewijspunt read --json` printed earlier
    python -m tests.scorecard --write docs/scorecard.md    for the repository

A value is *right*, *wrong*, or *not found*; a value read where the paper shows none is wrong. An activity is right
when its day, hours and kind all are. Sure means a confidence of 0.99 or more; whatever is surely said of an activity
that does not stand on the paper is wrong and sure. Of papers that are no evidence only that is scored: that they are
none, give no activity, and name their fault.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from itertools import pairwise
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

SURE = 0.99
OF_ACTIVITY = ("date", "hours", "kind", "end_date", "start", "end", "sessions")
DECIDING = ("date", "hours", "kind")
GROUP_COLUMNS = ("activities", "right", "day", "hours", "kind", "all_sure")
BINS = (0.0, 0.5, 0.8, 0.9, 0.95, 0.99, 1.01)
TITLES = re.compile(r"\b(drs|dr|mr|ir|ing|mw|mevr|mevrouw|dhr|de heer)\b\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """One value of one paper: what stands there and what was read."""

    paper: str
    field: str
    truth: Any
    read: Any
    confidence: float | None = None

    @property
    def outcome(self) -> str:
        if same(self.field, self.truth, self.read):
            return "right"
        return "not found" if self.read is None else "wrong"


@dataclass(frozen=True, slots=True)
class Scored:
    """All answers of one paper."""

    paper: str
    rendering: str
    difficulty: int
    design: str
    answers: tuple[Answer, ...]
    activities: tuple[tuple[Answer, ...], ...]
    """Day, hours and kind of each activity that stands on the paper."""
    invented: tuple[tuple[Answer, ...], ...]
    """The values of each activity read that does not stand there: all wrong."""
    evidence: bool
    seconds: float = 0.0


# --- comparing -------------------------------------------------------------------------------------------------------


HUNDREDTH = Decimal("0.01")
"""Hours are told so finely: 100 minutes are 1.67 of them."""


def same(field: str, truth: Any, read: Any) -> bool:
    if truth is None or read is None:
        return truth is None and read is None
    if field in ("holder_name", "present", "absent"):
        return name_key(str(truth)) == name_key(str(read))
    if field in ("hours", "printed_points", "sessions", "signatures"):
        return as_number(truth) == as_number(read)
    return bool(truth == read)


def name_key(name: str) -> tuple[str, ...]:
    """Names are the same whatever their order, capitals, accents, points and titles."""
    plain = unicodedata.normalize("NFKD", TITLES.sub(" ", name))
    letters = "".join(one for one in plain if not unicodedata.combining(one)).casefold()
    return tuple(sorted(re.findall(r"[a-z0-9]+", letters)))


def as_number(value: Any) -> Decimal | str:
    try:
        return Decimal(str(value)).quantize(HUNDREDTH, ROUND_HALF_UP)
    except InvalidOperation:
        return str(value)


def pairs(truth: Sequence[Mapping[str, Any]], read: Sequence[Mapping[str, Any]]) -> list[tuple[int | None, int | None]]:
    """Places in truth and in what was read that belong together: by day first, then in order."""
    free = list(range(len(read)))
    found: dict[int, int] = {}
    for place, one in enumerate(truth):
        at = next((n for n in free if read[n].get("date") == one.get("date") is not None), None)
        if at is not None:
            found[place] = at
            free.remove(at)
    for place in range(len(truth)):
        if place not in found and free:
            found[place] = free.pop(0)
    matched: list[tuple[int | None, int | None]] = [(place, found.get(place)) for place in range(len(truth))]
    return matched + [(None, at) for at in free]


def score(paper: str, truth: Mapping[str, Any], read: Mapping[str, Any]) -> Scored:
    """`read` is an object of `bewijspunt read --json`."""
    deciding, other, invented = [], [], []
    told, seen = truth["activities"] or [], read.get("activities") or []
    for here, there in pairs(told, seen):
        if here is None:
            invented.append(tuple(_activity_answers(paper, {}, seen[there or 0])))
            continue
        answers = list(_activity_answers(paper, told[here], seen[there] if there is not None else {}))
        deciding.append(tuple(one for one in answers if one.field in DECIDING))
        other += answers
    meta = truth.get("meta") or {}
    return Scored(
        paper, meta.get("rendering", ""), meta.get("difficulty", 0), meta.get("design", ""),
        (*other, *_paper_answers(paper, truth, read)), tuple(deciding), tuple(invented),
        truth["category"] is not None, float((read.get("seconds") or {}).get("total", 0)),
    )  # fmt: skip


def _activity_answers(paper: str, truth: Mapping[str, Any], read: Mapping[str, Any]) -> Iterator[Answer]:
    sure = read.get("confidence") or {}
    for field in OF_ACTIVITY:
        if truth.get(field) is not None or read.get(field) is not None:
            yield Answer(paper, field, truth.get(field), read.get(field), sure.get(field))


def _paper_answers(paper: str, truth: Mapping[str, Any], read: Mapping[str, Any]) -> Iterator[Answer]:
    yield Answer(paper, "category", truth["category"] or "none", read.get("category") or "none")
    if truth["status"] is not None:
        yield Answer(paper, "status", truth["status"], read.get("status"))
    if truth["problems"]:
        codes = sorted(one["code"] for one in read.get("problems") or [])
        yield Answer(paper, "problems", sorted(truth["problems"]), codes or None)
    if truth["category"] is None:
        return  # whose bill it is, and what else stands on it, is nobody's claim
    holder, sure = read.get("holder") or {}, (read.get("holder") or {}).get("confidence") or {}
    for part in ("name", "number"):
        if truth["holder"][part] is not None or holder.get(part) is not None:
            yield Answer(paper, f"holder_{part}", truth["holder"][part], holder.get(part), sure.get(part))
    for field in ("signatures", "printed_points"):
        if truth[field] is not None or read.get(field) is not None:
            yield Answer(paper, field, truth[field], read.get(field))
    for field in ("present", "absent"):
        yield from _people(paper, field, truth["participants"][field], (read.get("participants") or {}).get(field))


def _people(paper: str, field: str, truth: Sequence[str], read: Sequence[str] | None) -> Iterator[Answer]:
    told = {name_key(name): name for name in truth}
    seen = {name_key(name): name for name in read or ()}
    for key in told.keys() | seen.keys():
        yield Answer(paper, field, told.get(key), seen.get(key))


# --- adding up -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Share:
    part: int
    whole: int

    def __str__(self) -> str:
        return f"{100 * self.part / self.whole:.1f} %" if self.whole else "–"


def by_field(papers: Iterable[Scored]) -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for answer in (answer for paper in papers for answer in paper.answers):
        row = table.setdefault(answer.field, {"right": 0, "wrong": 0, "not found": 0})
        row[answer.outcome] += 1
    return table


def all_right(activity: Sequence[Answer]) -> bool:
    return all(answer.outcome == "right" for answer in activity)


def reaches_sure(activity: Sequence[Answer]) -> bool:
    """Every deciding value that stands on the paper was read, and surely."""
    return all((answer.confidence or 0) >= SURE for answer in activity if answer.truth is not None)


def activities_right(papers: Sequence[Scored]) -> Share:
    activities = [one for paper in papers for one in paper.activities]
    return Share(sum(map(all_right, activities)), len(activities))


def field_right(papers: Sequence[Scored], field: str) -> Share:
    answers = [answer for paper in papers for answer in paper.answers if answer.field == field]
    return Share(sum(answer.outcome == "right" for answer in answers), len(answers))


def no_evidence_clean(papers: Sequence[Scored]) -> Share:
    """Papers that are no evidence and gave no activity."""
    barren = [paper for paper in papers if not paper.evidence]
    return Share(sum(not paper.invented for paper in barren), len(barren))


def given_answers(papers: Iterable[Scored]) -> list[Answer]:
    """What was read with a confidence, also of activities that do not stand on the paper."""
    every = (one for paper in papers for several in (paper.answers, *paper.invented) for one in several)
    return [answer for answer in every if answer.confidence is not None]


def sure_answers(papers: Iterable[Scored]) -> list[Answer]:
    return [answer for answer in given_answers(papers) if (answer.confidence or 0) >= SURE]


def sure_reached(papers: Sequence[Scored]) -> Share:
    activities = [one for paper in papers for one in paper.activities]
    return Share(sum(map(reaches_sure, activities)), len(activities))


def reliability(papers: Sequence[Scored]) -> list[tuple[float, float, Share, float]]:
    """From, to, right of given, mean confidence; one row per bin that holds values."""
    given = given_answers(papers)
    rows = []
    for low, high in pairwise(BINS):
        inside = [answer for answer in given if low <= (answer.confidence or 0) < high]
        if inside:
            right = sum(answer.outcome == "right" for answer in inside)
            mean = sum(answer.confidence or 0 for answer in inside) / len(inside)
            rows.append((low, min(high, 1.0), Share(right, len(inside)), mean))
    return rows


def groups(papers: Sequence[Scored]) -> list[tuple[str, list[Scored]]]:
    """By rendering, and within it by difficulty."""
    found = []
    for rendering in sorted({paper.rendering for paper in papers if paper.activities}):
        inside = [paper for paper in papers if paper.rendering == rendering]
        found.append((rendering, inside))
        levels = sorted({paper.difficulty for paper in inside})
        if len(levels) > 1:
            found += [(f"{rendering}, difficulty {one}", [p for p in inside if p.difficulty == one]) for one in levels]
    return found


def by_design(papers: Sequence[Scored]) -> list[tuple[str, Share]]:
    """Activities right in each design, the worst first."""
    names = {paper.design for paper in papers if paper.activities}
    shares = [(name, activities_right([one for one in papers if one.design == name])) for name in sorted(names)]
    return sorted(shares, key=lambda row: row[1].part / row[1].whole)


def summary(papers: Sequence[Scored]) -> dict[str, Any]:
    sure = sure_answers(papers)
    wrong = [answer for answer in sure if answer.outcome == "wrong"]
    return {
        "papers": len(papers),
        "activities": sum(len(paper.activities) for paper in papers),
        "activities_right": str(activities_right(papers)),
        "activities_invented": sum(len(paper.invented) for paper in papers),
        "no_evidence_without_activity": str(no_evidence_clean(papers)),
        "wrong_and_sure": len(wrong),
        "sure_values": len(sure),
        "activities_all_sure": str(sure_reached(papers)),
        "fields": by_field(papers),
        "groups": {
            name: {
                "activities": activities_right(inside).whole,
                "right": str(activities_right(inside)),
                "day": str(field_right(inside, "date")),
                "hours": str(field_right(inside, "hours")),
                "kind": str(field_right(inside, "kind")),
                "all_sure": str(sure_reached(inside)),
            }
            for name, inside in groups(papers)
        },
    }


# --- showing ---------------------------------------------------------------------------------------------------------


def as_markdown(papers: Sequence[Scored], title: str) -> str:
    told = summary(papers)
    lines = [
        f"# Scorecard: {title}", "",
        "Written by `python -m tests.scorecard --write`. Truth is what a careful reader reads on the paper; an "
        "activity is right when its day, hours and kind all are; sure means a confidence of 0.99 or more.", "",
        f"- papers {told['papers']}, activities on them {told['activities']}",
        f"- **activities right: {told['activities_right']}**; read but not there: {told['activities_invented']}",
        f"- papers that are no evidence and gave no activity: {told['no_evidence_without_activity']}",
        f"- **wrong and sure: {told['wrong_and_sure']}** of {told['sure_values']} sure values",
        f"- activities with day, hours and kind all sure: {told['activities_all_sure']}", "",
        "| rendering | activities | right | day | hours | kind | all sure |", "|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    lines += [
        f"| {name} | " + " | ".join(str(row[part]) for part in GROUP_COLUMNS) + " |"
        for name, row in told["groups"].items()
    ]
    lines += ["", "| field | right | wrong | not found |", "|---|---|---|---|"]
    lines += [
        f"| {name} | {row['right']} | {row['wrong']} | {row['not found']} |" for name, row in told["fields"].items()
    ]
    lines += ["", "| confidence | values | mean | right |", "|---|---|---|---|"]
    lines += [
        f"| {low:.2f}–{high:.2f} | {share.whole} | {mean:.3f} | {share} |"
        for low, high, share, mean in reliability(papers)
    ]
    return "\n".join(lines) + "\n"


def faults(papers: Iterable[Scored]) -> Iterator[str]:
    """What is not right, paper by paper."""
    for paper in papers:
        bad = [answer for answer in paper.answers if answer.outcome != "right"]
        if bad or paper.invented:
            yield f"{paper.paper}  ({paper.rendering} {paper.difficulty}, {paper.design})"
        for answer in bad:
            sure = "" if answer.confidence is None else f"  [{answer.confidence:.2f}]"
            yield f"    {answer.field:<14} {answer.outcome:<9} stands {answer.truth!r}, read {answer.read!r}{sure}"
        for activity in paper.invented:
            told = ", ".join(f"{one.field} {one.read} [{one.confidence or 0:.2f}]" for one in activity if one.read)
            yield f"    not there: {told}"


# --- reading ---------------------------------------------------------------------------------------------------------


def truths(folder: Path) -> dict[str, Mapping[str, Any]]:
    """Paper's file name → its truth."""
    loader = YAML(typ="safe", pure=False)
    found = {}
    for beside in sorted(folder.glob("*.truth.yaml")):
        stem = beside.name.removesuffix(".truth.yaml")
        papers = [one for one in folder.glob(f"{stem}.*") if one != beside]
        if len(papers) != 1:
            raise FileNotFoundError(f"{beside} stands beside {len(papers)} papers")
        found[papers[0].name] = loader.load(beside.read_text(encoding="utf-8"))
    return found


def read_now(files: Sequence[Path], jobs: int | None) -> Iterator[Mapping[str, Any]]:
    """As `bewijspunt read` does."""
    from extractors.as_json import contract
    from extractors.isolation.isolate import readings

    for file, reading in zip(files, readings(files, jobs), strict=True):
        yield contract(reading, file.name)


def read_earlier(saved: Path) -> Iterator[Mapping[str, Any]]:
    for line in saved.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def scorecard(folder: Path, saved: Path | None = None, jobs: int | None = None, only: str = "") -> list[Scored]:
    known = {name: truth for name, truth in truths(folder).items() if only in name}
    objects = read_earlier(saved) if saved else read_now([folder / name for name in known], jobs)
    scored = {Path(one["file"]).name: one for one in objects}
    return [score(name, truth, scored[name]) for name, truth in known.items() if name in scored]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--papers", type=Path, default=Path("samples/papers"))
    parser.add_argument("--read", type=Path, help="score these JSON lines instead of reading now")
    parser.add_argument("--only", default="", help="papers whose name holds this")
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--wrong", action="store_true", help="what is not right, paper by paper")
    parser.add_argument("--designs", action="store_true", help="activities right by design, the worst first")
    parser.add_argument("--write", type=Path, help="the scorecard as Markdown")
    parser.add_argument("--title", default="the sample papers")
    asked = parser.parse_args(arguments)
    papers = scorecard(asked.papers, asked.read, asked.jobs, asked.only)
    if asked.wrong:
        print("\n".join(faults(papers)), file=sys.stderr if asked.json else sys.stdout)
    if asked.designs:
        print("\n".join(f"{name:<36} {share.part:>4} of {share.whole}" for name, share in by_design(papers)))
    if asked.write:
        asked.write.write_text(as_markdown(papers, asked.title), encoding="utf-8")
    print(json.dumps(summary(papers), ensure_ascii=False) if asked.json else as_markdown(papers, asked.title))


if __name__ == "__main__":
    main()
