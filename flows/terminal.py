"""What every command shares: JSON on standard output and nothing else, and a plain refusal."""

import json
import sys
from typing import Annotated, Any, NoReturn

import typer

NEEDS_ATTENTION = 3
UNUSABLE = 2

Json = Annotated[bool, typer.Option("--json", help="JSON lines on standard output and nothing else.")]


def refuse(message: str) -> NoReturn:
    """Unusable arguments: says why on standard error and ends with status 2."""
    typer.echo(message, err=True)
    raise typer.Exit(UNUSABLE)


def print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def json_given() -> Any:
    """Standard input as JSON; refuses what is none."""
    try:
        return json.loads(sys.stdin.buffer.read())
    except json.JSONDecodeError as fault:
        refuse(f"Standard input is no JSON: line {fault.lineno}, column {fault.colno}: {fault.msg}")
    except (UnicodeDecodeError, RecursionError):
        refuse("Standard input is no JSON: it is not UTF-8, or lists stand in lists without end")
