"""`bewijspunt export`: what other programs may learn from what people decided."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from extractors.finding import TimeOfDay, Value
from flows.settings import settings
from flows.terminal import print_json

export = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Decisions and corrections, for other programs.")


@export.callback()
def about() -> None:
    """Decisions and corrections, for other programs."""


@export.command(epilog="Example: bewijspunt export corrections > corrections.jsonl")
def corrections(
    names: Annotated[
        bool, typer.Option("--names", help="Also what people are called: for who may hold personal data.")
    ] = False,
) -> None:
    """Every field that a person read otherwise than the program did: labelled data, one JSON object in a line.

    Names of people are left out unless asked for.
    """
    from review.checks.oversight import NAMES, Labelled
    from review.checks.oversight import corrections as labelled
    from review.store import Store

    def line(one: Labelled) -> dict[str, Any]:
        correction = one.corrected.correction
        told = names or correction.field not in NAMES
        return {
            "evidence": one.evidence,
            "field": correction.field,
            "activity": correction.place,
            "read": _value(one.corrected.read) if told else None,
            "read_said": one.corrected.read_said if told else None,
            "found_by": one.corrected.found_by or None,
            "confidence": one.corrected.confidence,
            "corrected": _value(correction.value) if told else None,
            "said": correction.said if told else None,
            "where": [{"page": place.page, "box": list(asdict(place.box).values())} for place in correction.where],
            "withheld": not told,
            "decision": one.decision,
            "by": one.reviewer,
            "at": one.at,
            "made_with": one.made_with,
            "taken_back": one.taken_back,
        }

    for one in labelled(Store(settings().database_url)):
        print_json(line(one))


def _value(value: Value | None) -> str | None:
    """Days ISO, times HH:MM, numbers as decimal strings."""
    match value:
        case None:
            return None
        case TimeOfDay(value=time):
            return time.isoformat("minutes")
        case _:
            return str(value.value)
