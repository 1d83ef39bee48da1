"""`bewijspunt rules`: whether rulebooks are right, and what another one would change."""

import datetime as dt
import json
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.terminal import NEEDS_ATTENTION, Json, print_json, refuse

if TYPE_CHECKING:
    from review.points.rule import Rulebook
    from review.points.rule_diff import Differs, Dossier

rules = typer.Typer(no_args_is_help=True, help="Rulebooks: whether they are right, and what a change would do.")

Book = Annotated[str, typer.Argument(help="A register by name, or the folder of a rulebook.")]


@rules.command(epilog="Example: bewijspunt rules check review/points/rulebook")
def check(folders: Annotated[list[Path] | None, typer.Argument()] = None, json_: Json = False) -> None:
    """Says everything that is wrong with rulebooks, with file and line, and whether their worked examples come out.
    Without a folder: those that come with the program."""
    from review.points.proof import faults_in, rulebook_folders
    from review.points.shelf import SHELF

    missing = [str(one) for one in folders or () if not one.is_dir()]
    if missing:
        refuse(f"No such folder: {', '.join(missing)}")
    books = [book for folder in folders or [SHELF] for book in rulebook_folders(folder)]
    if not books:
        refuse("There is no rulebook here: a rulebook is a folder of YAML files")
    found = [fault for book in books for fault in faults_in(book)]
    for fault in found:
        told = {"file": fault.file, "line": fault.line, "says": fault.says}
        print_json(told) if json_ else typer.echo(str(fault))
    if not json_:
        typer.echo(f"{len(books)} rulebooks, {len(found)} faults")
    raise typer.Exit(NEEDS_ATTENTION if found else 0)


@rules.command(epilog="Example: bewijspunt rules diff anpg my/anpg --dossiers dossiers.jsonl")
def diff(
    old: Book,
    new: Book,
    dossiers: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="Dossiers as `points` takes them, one on each line."),
    ] = None,
    adopted: Annotated[
        bool, typer.Option("--adopted", help="A register by name: with what its committee adopted on the pages.")
    ] = False,
    json_: Json = False,
) -> None:
    """Says what differs between two rulebooks and which suggestions would come out differently, from what to what.
    Touches nothing. With --adopted the second of two names is taken as it holds now: `diff anpg anpg --adopted` tells
    what the committee decided."""
    from flows.show import show_changes, show_difference
    from review.points.rule_diff import changes, dry_run

    before, after = _book(old), _held(new) if adopted else _book(new)
    changed = changes(before, after)
    if json_:
        for part in changed:
            print_json({"changed": asdict(part)})
    else:
        show_changes(changed)
    if dossiers is None:
        return
    began, counted, different = time.monotonic(), _Count(), 0
    for one in dry_run(counted.passing(_dossiers(dossiers, after)), before, after):
        different += 1
        print_json({"differs": _differs(one)}) if json_ else show_difference(one)
    summary = {"dossiers": counted.dossiers, "activities": counted.activities, "different": different}
    seconds = round(time.monotonic() - began, 2)
    print_json({"summary": {**summary, "seconds": seconds}}) if json_ else typer.echo(
        f"{different} of {counted.activities} activities in {counted.dossiers} dossiers differ ({seconds} s)"
    )


@rules.command(epilog="Example: bewijspunt rules export anpg my/anpg")
def export(register: str, folder: Path) -> None:
    """Writes the rulebook that holds now into a folder: its files, and what the committee adopted in `adopted.yaml`.
    From there it can be changed, checked and compared."""
    if folder.exists() and any(folder.iterdir()):
        refuse(f"{folder} is not empty")
    book = _held(register)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in book.texts.items():
        (folder / name).write_text(text, "utf-8")
    typer.echo(f"{len(book.texts)} files, version {book.version[:12]}")


class _Count:
    """Counts dossiers as they pass by."""

    def __init__(self) -> None:
        self.dossiers = self.activities = 0

    def passing(self, dossiers: "Iterator[Dossier]") -> "Iterator[Dossier]":
        for one in dossiers:
            self.dossiers += 1
            self.activities += len(one.activities) + len(one.history)
            yield one


def _book(name: str) -> "Rulebook":
    from extractors.strict_yaml import AuthorFault
    from review.points.shelf import load_rulebook, registers

    folder = Path(name)
    try:
        return load_rulebook(folder if name not in registers() and folder.is_dir() else name)
    except AuthorFault as fault:
        refuse(str(fault))


def _held(register: str) -> "Rulebook":
    """With what was adopted on the pages of this database."""
    from extractors.strict_yaml import AuthorFault
    from flows.settings import settings
    from review.store import Store

    settings().home.mkdir(parents=True, exist_ok=True)
    store = Store(settings().database_url)
    try:
        store.migrate()
        return store.rulebook(register)
    except AuthorFault as fault:
        refuse(str(fault))
    finally:
        store.close()


def _dossiers(file: Path, book: "Rulebook") -> "Iterator[Dossier]":
    """One for each line that is not empty; refuses the first that cannot be used, with its line."""
    from review.points.contract import DossierFault, dossier_written, period_of
    from review.points.rule_diff import Dossier

    today = dt.datetime.now(dt.UTC).date()
    with file.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                given = json.loads(line)
                written = dossier_written(given)
                period = period_of(written, book, written.on or today)
            except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as fault:
                refuse(f"{file}:{number}: no JSON: {fault}")
            except DossierFault as fault:
                refuse(f"{file}:{number}: {fault}")
            activities = [one.facts() for one in written.activities]
            history = [one.facts() for one in written.history or ()]
            yield Dossier(str(given.get("id", number)), activities, history, period, written.on or today)


def _differs(one: "Differs") -> dict[str, Any]:
    from review.points.words import amount

    numbers = ("before", "after", "decided")
    return {key: amount(value) if key in numbers and value is not None else value for key, value in asdict(one).items()}
