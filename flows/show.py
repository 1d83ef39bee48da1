"""For people at a terminal: what was read, suggested and counted."""

import sys
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from extractors.as_json import contract
from extractors.finding import Reading
from review.item import Item
from review.points.rule_diff import Changed, Differs

console = Console(highlight=False, width=None if sys.stdout.isatty() else 160)


THREE = (("stated", "stated_points"), ("printed", "printed_points"))
GROUPS = {"states": "state", "readings": "reading", "kinds": "kind of activity", "reasons": "set aside because"}


def show_reading(reading: Reading, file: Path) -> None:
    """One paper: what it is, its activities, what could not be read and why."""
    said = contract(reading, str(file))
    console.print(f"[bold]{file}[/bold]  {reading.status}, category {reading.category or 'none'}", soft_wrap=True)
    for activity in said["activities"]:
        days = " – ".join(str(activity[name]) for name in ("date", "end_date") if activity[name])
        sure = min(activity["confidence"].values(), default=0.0)
        console.print(f"    {days or 'no day'}  {activity['hours'] or '?'} h  {activity['kind'] or '?'}  ({sure:.2f})")
    for gap in said["gaps"]:
        console.print(f"    [yellow]{gap['field']}: {gap['reason']} {gap['note']}[/yellow]", markup=True)
    for problem in reading.problems:
        console.print(f"    [red]{problem.code}: {problem.message_en}[/red]", soft_wrap=True)


def show_points(judged: Mapping[str, Any]) -> None:
    """A dossier: per activity the lines of the suggestion, then the totals."""
    for one in judged["activities"]:
        others = [f"{said} {one[key]}" for said, key in THREE if one[key] is not None]
        beside = f"  [dim]({', '.join(others)})[/dim]" if others else ""
        console.print(f"[bold]{one['id']}[/bold]  {_points(one['points'])}{beside}")
        for line in one["lines"]:
            console.print(
                f"    {line['points']:>6}  {line['reason']}  [dim]{line['citation']} ({line['origin']})[/dim]"
            )
        for remark in (*one["caveats"], *one["questions"]):
            console.print(f"    [yellow]{remark['code']}: {remark['text']}[/yellow]", soft_wrap=True)
    for window in (*judged["totals"]["years"], judged["totals"]["period"]):
        show_standing(window)
    for one in judged["admission"]:
        console.print(f"    {one['text']}", soft_wrap=True)


def show_standing(window: Mapping[str, Any]) -> None:
    """One year or the period: supported, stated and printed points side by side, then what is open and missing."""
    said = window.get("year") or "period"
    console.print(
        f"[bold]{said}[/bold]  {window['points']} supported, {window['stated']} stated, {window['printed']} printed"
        f"; {window['cut']} cut, {window['decided']} decided"
    )
    for sentence in window["summary"]:
        console.print(f"    {sentence['text']}", soft_wrap=True)


def show_changes(changed: Iterable[Changed]) -> None:
    """What differs between two rulebooks."""
    table = Table("part", "name", "was", "becomes")
    for one in changed:
        table.add_row(one.part, one.name, one.before or "–", one.after or "–")
    console.print(table if table.rows else "The same rules.")


def show_difference(one: Differs) -> None:
    """One activity that would come out differently."""
    decided = "" if one.decided is None else f"  [dim]decided: {_points(one.decided)}, which stays[/dim]"
    console.print(f"{one.dossier}/{one.activity}: {_points(one.before)} → [bold]{_points(one.after)}[/bold]{decided}")
    console.print(f"    [dim]{one.why_before} → {one.why_after}[/dim]", soft_wrap=True)


def show_suggestions(items: Iterable[Item]) -> None:
    """What was suggested and why, one row per activity."""
    table = Table("paper", "kind", "day", "hours", "points", "why", title="Suggested, waiting for a person")
    for item in items:
        for one in item.suggestions:
            facts, made = one.facts, one.suggestion
            why = "; ".join(line.reason for line in made.lines)
            held = "; ".join(caveat.code for caveat in made.caveats if caveat.weight != "informs")
            table.add_row(
                item.upload.file,
                facts.kind,
                str(facts.date or "?"),
                _points(facts.hours),
                _points(made.points),
                why + (f" [yellow]({held})[/yellow]" if held else ""),
            )
    console.print(table)


def show_summary(summary: Mapping[str, Any]) -> None:
    """Counts by outcome, then the papers set aside with what their senders are told."""
    table = Table("", "", "papers", title=f"{summary['uploads']} papers")
    for group, called in GROUPS.items():
        for number, (name, count) in enumerate(summary[group].items()):
            table.add_row("" if number else called, name, str(count))
        table.add_section()
    console.print(table)
    seconds = summary["seconds"]
    rest = seconds["reading"] - seconds["ocr"]
    console.print(
        f"{summary['pages']} pages ({summary['text_layer_pages']} with a text layer, {summary['ocr_pages']} by OCR); "
        f"{seconds['ocr']:.1f} s of reading is OCR and {rest:.1f} s everything else"
    )
    for paper in summary["set_aside"]:
        reasons = "; ".join(f"{one['code']}: {one['message_en']}" for one in paper["problems"])
        console.print(f"[yellow]set aside[/yellow] {paper['file']}  {reasons}", soft_wrap=True)
    if "prefect" in summary:
        where = summary["prefect"]
        console.print(f"Prefect at {where['address']} {'answers' if where['answers'] else 'does not answer'}")


def _points(points: Decimal | str | None) -> str:
    return "?" if points is None else f"{Decimal(points).normalize():f}"
