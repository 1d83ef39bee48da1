"""The command `bewijspunt`. What other programs call of it stands in docs/commands.md.

With `--json` standard output holds JSON lines and nothing else; progress and messages go to standard error. Exit
status: 0 all read, 3 some papers need attention, 2 unusable arguments. Modules are imported by the command that needs
them: Prefect alone takes seconds.
"""

import sys
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from flows.audit_cli import audit
from flows.export_cli import export
from flows.papers import NoSuchPath, Papers, find_papers
from flows.rules_cli import rules
from flows.settings import settings
from flows.template_cli import app as template_app
from flows.terminal import NEEDS_ATTENTION, Json, json_given, print_json, refuse

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Reads evidence, suggests category B points under a register's own rules, and queues each for a person.",
)
app.add_typer(rules, name="rules")
app.add_typer(template_app, name="template")
app.add_typer(audit, name="audit")
app.add_typer(export, name="export")

Jobs = Annotated[int | None, typer.Option(min=1, help="Reading processes; one core each.")]
Register = Annotated[str, typer.Option(help="The rulebook to judge by.")]


def main() -> None:
    settings().prepare_process()
    app()


def _papers(paths: list[Path], not_papers: tuple[Path, ...] = ()) -> Papers:
    try:
        return find_papers(paths, not_papers)
    except NoSuchPath as missing:
        refuse(str(missing))


@app.command(epilog="Example: bewijspunt read samples/papers --json > readings.jsonl")
def read(paths: Annotated[list[Path], typer.Argument()], json_: Json = False, jobs: Jobs = None) -> None:
    """Reads files or folders and says what stands on each. Touches no database and starts no server."""
    from extractors.as_json import contract
    from extractors.isolation.isolate import readings
    from flows.progress import bar
    from flows.show import show_reading

    papers = _papers(paths)
    all_read = True
    with bar("Reading", len(papers.files)) as advance:
        coming = readings(papers.files, jobs or settings().jobs, settings().limits, settings().engine)
        for file, reading in zip(papers.files, coming, strict=True):
            all_read &= reading.status == "read"
            print_json(contract(reading, str(file))) if json_ else show_reading(reading, file)
            advance()
    raise typer.Exit(0 if all_read else NEEDS_ATTENTION)


@app.command(epilog="Example: echo 'dinsdag 14 maart 2023, 19.00-21.30 uur' | bewijspunt phrases --json")
def phrases(
    year: Annotated[int | None, typer.Option(help="Completes days without a year.")] = None, json_: Json = False
) -> None:
    """Finds days, times and durations in the lines on standard input, as the Dutch write them."""
    from extractors.fields.phrases import phrases_contract

    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for line in sys.stdin:
        found = phrases_contract(line.rstrip("\r\n"), year)
        if json_:
            print_json(found)
        else:
            typer.echo(found["text"])
            for phrase in found["found"]:
                typer.echo(f"    {phrase['kind']:<12} {phrase['said']!r} = {phrase['value']}")


@app.command(epilog="Example: bewijspunt points --register anpg --json < dossier.json")
def points(register: Register = "anpg", json_: Json = False) -> None:
    """Judges a dossier, given as JSON on standard input, under a register's rulebook."""
    from extractors.strict_yaml import AuthorFault
    from flows.show import show_points
    from review.points.contract import DossierFault, points_contract
    from review.points.shelf import load_rulebook

    try:
        judged = points_contract(json_given(), load_rulebook(register))
    except (DossierFault, AuthorFault) as fault:
        refuse(str(fault))
    print_json(judged) if json_ else show_points(judged)


@app.command(epilog="Example: bewijspunt backlog samples/papers --manifest samples/claims.csv --json")
def backlog(
    folder: Annotated[Path, typer.Argument(exists=True, file_okay=False)],
    manifest: Annotated[Path | None, typer.Option(exists=True, dir_okay=False, help="What was stated, as CSV.")] = None,
    register: Register = "anpg",
    json_: Json = False,
) -> None:
    """Takes in, reads, judges and queues a folder of papers. Stop it anywhere; start it again and it goes on."""
    from flows.show import show_summary

    summary = _run_backlog(folder, manifest, register)
    print_json(summary) if json_ else show_summary(summary)
    attention = summary["readings"].get("partial", 0) + summary["readings"].get("rejected", 0) + len(summary["reasons"])
    raise typer.Exit(NEEDS_ATTENTION if attention else 0)


def _run_backlog(folder: Path, manifest: Path | None, register: str) -> dict[str, Any]:
    from flows.manifest import ManifestFault, read_manifest
    from flows.prefect_server import NoPrefectServer, running
    from review.points.shelf import registers

    if register not in registers():
        refuse(f"There is no rulebook for {register}; there are {', '.join(registers())}")
    try:
        read_manifest(manifest, register, registers())  # before a server is started for nothing
        with running(settings()):
            from flows.backlog import backlog as flow

            return flow(str(folder), str(manifest) if manifest else None, register)
    except (ManifestFault, NoPrefectServer) as fault:
        refuse(str(fault))


@app.command(epilog="Example: bewijspunt reprocess --dry-run --json")
def reprocess(
    read_too: Annotated[bool, typer.Option("--read", help="Read the papers again too.")] = False,
    dry: Annotated[bool, typer.Option("--dry-run", help="Only show what rules would change; keep nothing.")] = False,
    rulebook: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="With --dry-run: only this rulebook's register, by its rules."),
    ] = None,
    json_: Json = False,
) -> None:
    """Judges again all that waits, after rules or templates changed; shows what differs, touches no decision."""
    from extractors.strict_yaml import AuthorFault
    from flows.process import open_place
    from flows.reprocess import as_json, shown
    from flows.reprocess import reprocess as again

    if read_too and dry:
        refuse("--read keeps what it reads; --dry-run keeps nothing")
    if rulebook and not dry:
        refuse("--rulebook is for --dry-run: a rulebook that holds comes with the program or is adopted on its pages")
    try:
        with open_place(settings()) as place:
            found = again(place, read_too, dry, rulebook)
    except AuthorFault as fault:
        refuse(str(fault))
    if json_:
        for one in as_json(found):
            print_json(one)
        return
    typer.echo(f"{found.read} papers read again; {len(found.waiting)} waiting suggestions differ")
    typer.echo("\n".join(shown(found.waiting)))
    typer.echo(f"{len(found.decided)} decided ones would come out differently; they stay as decided")
    typer.echo("\n".join(shown(found.decided)))


@app.command(epilog="Example: bewijspunt status")
def status(json_: Json = False) -> None:
    """How many papers are in which state, what was set aside and why, and whether the servers answer."""
    from flows.prefect_server import answers
    from flows.report import counts
    from flows.show import show_summary
    from review.store import Store

    store = Store(settings().database_url)
    store.migrate()
    summary = counts(store.summary())
    summary["prefect"] = {"address": settings().prefect_url, "answers": answers(settings().prefect_url)}
    print_json(summary) if json_ else show_summary(summary)


@app.command(epilog="Example: bewijspunt serve --port 8000")
def serve(host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serves the committee's pages, with Prefect's own beside them."""
    from flows.prefect_server import NoPrefectServer, running
    from flows.serve import serve as serve_pages

    try:
        with running(settings()) as prefect:
            typer.echo(f"The committee's pages: http://{host}:{port}\nPrefect's pages: {prefect.removesuffix('/api')}")
            serve_pages(settings(), host, port)
    except NoPrefectServer as fault:
        refuse(str(fault))


@app.command(epilog="Example: bewijspunt user j.jansen --role reviewer --shown-as 'J. Jansen'")
def user(
    name: str,
    role: Annotated[
        str, typer.Option(help="reviewer, chair, operator, administrator, read_only, sender.")
    ] = "reviewer",
    shown_as: Annotated[str, typer.Option(help="The name that others see.")] = "",
    password: Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True)] = "",
) -> None:
    """Adds someone who may sign in."""
    from review.people.users import RIGHTS, SHORTEST, NameTaken, PasswordTooShort, Role, add_user
    from review.store import Store

    if role not in RIGHTS:
        refuse(f"There is no role {role}; there are {', '.join(RIGHTS)}")
    store = Store(settings().database_url)
    store.migrate()
    try:
        add_user(store, name, shown_as or name, password, cast("Role", role))
    except NameTaken:
        refuse(f"There is already someone who signs in as {name}")
    except PasswordTooShort:
        refuse(f"A password has at least {SHORTEST} characters")


@app.command(epilog="Example: bewijspunt demo --no-serve")
def demo(pages: Annotated[bool, typer.Option("--serve/--no-serve", help="Serve the pages afterwards.")] = True) -> None:
    """Runs the sample papers to the queue, says what was suggested and why, and serves the pages."""
    from flows.demo import demo as whole_way
    from flows.prefect_server import NoPrefectServer

    try:
        whole_way(settings(), pages)
    except NoPrefectServer as fault:
        refuse(str(fault))


@app.command(epilog="Example: bewijspunt worker")
def worker() -> None:
    """Makes the flows known to the Prefect server and runs what is asked of it there, until stopped."""
    from flows.prefect_server import NoPrefectServer, running

    try:
        with running(settings()) as prefect:
            from flows.deploy import deploy, work

            typer.echo(f"Ready. Elsewhere: PREFECT_API_URL={prefect} prefect deployment run {deploy()} -p folder=…")
            work()
    except NoPrefectServer as fault:
        refuse(str(fault))
