"""`bewijspunt audit`: is the trail of what people did untouched?"""

from dataclasses import asdict
from typing import Annotated

import typer

from flows.settings import settings
from flows.terminal import NEEDS_ATTENTION, Json, print_json

audit = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The trail of what people did.")


@audit.callback()
def about() -> None:
    """The trail of what people did."""


@audit.command(epilog="Example: bewijspunt audit verify --head 1204:9f86d081…")
def verify(
    head: Annotated[str, typer.Option(help="A head that an earlier run printed: was anything before it changed?")] = "",
    json_: Json = False,
) -> None:
    """Proves that no entry was changed, taken out or put between, and that the decisions still say what it says.

    Ends with status 3 and names the place when something was. Write the head down elsewhere: with it, a later run also
    proves that nothing was cut off or written anew.
    """
    from review.audit import verify as walk
    from review.store import Store

    found = walk(Store(settings().database_url), head)
    if json_:
        print_json(asdict(found))
    else:
        for fault in found.faults:
            typer.echo(f"{fault.where} {fault.what}")
        if found.untracked:
            typer.echo(f"{found.untracked} decisions are older than the trail (untracked): it says nothing about them")
        typer.echo(f"{found.entries} entries, {len(found.faults) or 'no'} faults; head {found.head}")
    raise typer.Exit(NEEDS_ATTENTION if found.faults else 0)
