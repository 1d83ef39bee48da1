"""Read or judge again after a template, a reader or a rule changed; shows what differs, touches no decision.

What waits for a person gets a new reading and, where they come out differently, a new round of suggestions; the old
rounds stay. What was decided is only compared: how it would come out now.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from extractors.extract import made_with
from flows import process
from flows.process import Place
from flows.progress import bar
from review.judging.differs import Differs, decided_otherwise, waiting_otherwise
from review.points.shelf import load_rulebook, registers

CHUNK = 100
"""Papers read in one go."""


@dataclass(frozen=True, slots=True)
class Reprocessed:
    """What came of it."""

    read: int
    """Papers read again."""
    waiting: tuple[Differs, ...]
    """Suggestions that wait and came out differently."""
    decided: tuple[Differs, ...]
    """Suggestions that were decided and would come out differently; left as they are."""


def reprocess(place: Place, read_too: bool = False, dry: bool = False, folder: Path | None = None) -> Reprocessed:
    """Judges again everything that waits, after reading it again with `read_too`: what the
    reader of before read otherwise is judged by the new reading. `dry`: only shows what rules would
    change; nothing is read and nothing kept; with a `folder`, what the rulebook in it would. Raises AuthorFault."""
    read = 0 if dry or not read_too else read_again(place)
    waiting: list[Differs] = []
    decided: list[Differs] = []
    books = [load_rulebook(folder)] if folder else [place.store.rulebook(one) for one in registers()]
    for rulebook in books:
        decided += decided_otherwise(place.store, rulebook)
        waiting += waiting_otherwise(place.store, rulebook, process.now(), keep=not dry)
    if not dry:
        process.judge(place, None)  # what was set aside and can be read now
    return Reprocessed(read, tuple(waiting), tuple(decided))


def read_again(place: Place) -> int:
    """Reads everything undecided that this version of the reader has not read yet."""
    waiting = place.store.unread(None, made_with(), waiting_too=True)
    with bar("Reading again", len(waiting)) as advance:
        for start in range(0, len(waiting), CHUNK):
            for _ in process.read(place, waiting[start : start + CHUNK]):
                advance()
    return len(waiting)


def as_json(found: Reprocessed) -> Iterator[dict[str, Any]]:
    """One object for every difference, then the counts."""
    for state, those in (("waiting", found.waiting), ("decided", found.decided)):
        for one in those:
            yield {
                "state": state,
                "item": one.item,
                "activity": one.activity,
                "from": _said(one.before),
                "to": _said(one.now),
                "because": list(one.because),
            }
    yield {"read": found.read, "waiting": len(found.waiting), "decided": len(found.decided)}


def shown(found: Sequence[Differs]) -> Iterator[str]:
    """One line each, for a terminal."""
    for one in found:
        because = f" ({', '.join(one.because)})" if one.because else ""
        yield f"  item {one.item}, activity {one.activity}: {_said(one.before)} → {_said(one.now)}{because}"


def _said(points: Decimal | None) -> str | None:
    return None if points is None else format(points, "f")
