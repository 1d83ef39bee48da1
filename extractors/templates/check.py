"""For who writes a template: its file checked, its examples run, and what it finds on a paper."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

from extractors.finding import Finding, Gap, Value
from extractors.geometry import around
from extractors.layout import Layout, Line
from extractors.strict_yaml import AuthorFault, Written, shaped, written
from extractors.templates.apply import Applied, apply
from extractors.templates.drawn import layout as drawn_layout
from extractors.templates.recognise import ENOUGH, Match, line_with, matches, recognise
from extractors.templates.template import Anchor, Template, templates


@dataclass(frozen=True, slots=True)
class Checked:
    """A template with what is wrong with it, each with its line; it is good when there is nothing."""

    template: Template
    faults: tuple[AuthorFault, ...]


@dataclass(frozen=True, slots=True)
class AnchorTried:
    """An anchor and where it was found on a paper, if it was."""

    anchor: Anchor
    part: Literal["needs", "helps", "never"]
    found: tuple[str, Line] | None


@dataclass(frozen=True, slots=True)
class Tried:
    """What a template makes of a paper, also where it does not fit."""

    match: Match
    fits: bool
    """Whether it would be the one chosen among all templates."""
    chosen: str | None
    """The template that is chosen now."""
    anchors: tuple[AnchorTried, ...]
    applied: Applied

    @property
    def enough(self) -> float:
        return ENOUGH


def check(path: Path, known: Sequence[Template] | None = None) -> Checked:
    """A template's file and all its examples, tried among the templates that come with the program. Raises AuthorFault
    when the file itself does not hold to the shape."""
    content = written(path.read_text(encoding="utf-8"), path.name)
    template = shaped(Template, content)
    others = [one for one in (templates() if known is None else known) if one.id != template.id]
    found = [*_fits(template, content, [*others, template]), *_fits_not(template, content)]
    return Checked(template, tuple(found))


def _fits(template: Template, content: Written, among: Sequence[Template]) -> Iterator[AuthorFault]:
    for place, example in enumerate(template.examples.fits):
        paper = drawn_layout(example.text)
        where = ("examples", "fits", place)
        match = recognise(paper, among)
        if match is None or match.template.id != template.id:
            yield content.fault((*where, "text"), f"examples.fits.{place}: {_why_not(template, paper, match)}")
        applied = apply(template, paper)
        for key, wanted in example.values.items():
            read = value_at(applied, key)
            if read != wanted:
                said = f"examples.fits.{place}.values.{key}: should be {wanted!r}, was read as {read!r}"
                yield content.fault((*where, "values", key), said)


def _why_not(template: Template, paper: Layout, match: Match | None) -> str:
    own = matches(paper, [template])[0]
    if own.score < ENOUGH:
        missing = ", ".join(own.missing) or "something under `never` stands there"
        return f"is not recognised: {own.score:.2f} of the {ENOUGH} needed; missing: {missing}"
    return f"is taken for {match.template.id}" if match else "fits another template as well"


def _fits_not(template: Template, content: Written) -> Iterator[AuthorFault]:
    for place, text in enumerate(template.examples.does_not_fit):
        match = recognise(drawn_layout(text), [template])
        if match:
            found = ", ".join(match.found)
            said = f"examples.does_not_fit.{place}: fits all the same, by {found}"
            yield content.fault(("examples", "does_not_fit", place), said)


def value_at(applied: Applied, key: str) -> str | None:
    """A value read, as examples write it: `date`, `date.2` for the second activity, people with commas between;
    None when it was not read."""
    field, _, row = key.partition(".")
    activities = applied.activities[int(row or 1) - 1 : int(row or 1)]
    everything = [*(one for activity in activities for one in activity.found), *applied.found]
    read = [as_written(one.value) for one in everything if one.field == field]
    return (", ".join(read) if field in ("present", "absent") else read[0]) if read else None


def as_written(value: Value) -> str:
    """`2023-03-14`, `19:00`, `2.5`, `P. Jansen`."""
    inside = value.value
    if isinstance(inside, dt.time):
        return inside.strftime("%H:%M")
    return f"{inside:f}" if isinstance(inside, Decimal) else str(inside)


def tried(template: Template, layout: Layout) -> Tried:
    """What recognised the paper, which anchors stand where, and what each field reads. Nothing is hidden when the
    template does not fit: that is when its writer needs it."""
    among = [*(one for one in templates() if one.id != template.id), template]
    chosen = recognise(layout, among)
    wanted = template.recognise
    parts: tuple[tuple[Literal["needs", "helps", "never"], Sequence[Anchor]], ...] = (
        ("needs", wanted.needs), ("helps", wanted.helps), ("never", wanted.never),
    )  # fmt: skip
    anchors = tuple(AnchorTried(one, part, line_with(one, layout)) for part, several in parts for one in several)
    return Tried(
        matches(layout, [template])[0],
        chosen is not None and chosen.template.id == template.id,
        chosen.template.id if chosen else None,
        anchors,
        apply(template, layout),
    )


def told(one: Tried) -> Iterator[str]:
    """The same in lines for a terminal, one fact each."""
    verdict = "fits" if one.fits else f"is not chosen (chosen: {one.chosen or 'none'})"
    yield f"{one.match.template.id} {verdict}; {one.match.score:.2f} of its anchors, {one.enough} needed"
    for anchor in one.anchors:
        yield f"  {anchor.part:<6} {' | '.join(anchor.anchor.words):<44.44} {_anchor_place(anchor)}"
    for number, activity in enumerate(one.applied.activities, start=1):
        yield f"  activity {number}"
        yield from (f"    {_finding(found)}" for found in activity.found)
        yield from (f"    {_gap(gap)}" for gap in activity.gaps)
    if not one.applied.activities:
        yield "  no activity: neither a day, nor hours, nor a time was read"
    yield from (f"  {_finding(found)}" for found in one.applied.found)
    yield from (f"  {_gap(gap)}" for gap in one.applied.gaps)


def _anchor_place(one: AnchorTried) -> str:
    if one.found is None:
        return "-" if one.part == "never" else "not found"
    words, line = one.found
    where = f"{words!r} on page {line.page} at {line.box.left:.2f}, {line.box.top:.2f}: {line.text[:50]!r}"
    return f"STANDS THERE, so it does not fit: {where}" if one.part == "never" else where


def _finding(found: Finding) -> str:
    box = around(place.box for place in found.where) if found.where else None
    where = f"  at {box.left:.2f}, {box.top:.2f}" if box else ""
    return f"{found.field:<14} {as_written(found.value)!r}  from {found.said!r}{where}"


def _gap(gap: Gap) -> str:
    note = f"; the cell holds {gap.note!r}" if gap.note else ""
    return f"{gap.field:<14} NOT READ: no such label, or nothing behind, beside or under it that reads as asked{note}"
