"""One paper from upload to queue; reads like a table of contents.

take in → read → keep → judge. Each step is idempotent: the truth is in the tables, and what is there already is not
done again, so that a run killed anywhere is finished by the next one.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from extractors.extract import made_with
from extractors.finding import Reading
from extractors.isolation.isolate import Workers
from extractors.problems import Problem, ReaderCrashed
from flows.manifest import Manifest
from flows.settings import Settings
from review.archive import Archive
from review.judging.judge import judge_all
from review.operations import done_again, next_again
from review.points.shelf import registers
from review.store import Store
from review.upload import Arrival, Batch, Unread

READINGS_AT_ONCE = 10
"""Readings written in one transaction: what a kill costs at most, per chunk."""
HOLDERS_AT_ONCE = 200
ATTEMPTS = 12
"""A paper that was begun this often, with the whole run dying each time, is set aside."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where work happens: the tables, the originals, the reading processes."""

    store: Store
    archive: Archive
    workers: Workers


@contextmanager
def open_place(settings: Settings) -> Iterator[Place]:
    settings.home.mkdir(parents=True, exist_ok=True)
    store = Store(settings.database_url)
    store.migrate()
    with Workers(settings.jobs, settings.limits, settings.engine) as workers:
        yield Place(store, Archive(settings.archive_url), workers)
    store.close()


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def take_in(place: Place, batch: Batch, folder: Path, files: Sequence[Path], manifest: Manifest) -> None:
    """Keeps the originals and writes down that they came, each with what was stated about it."""
    arrivals = [_arrival(place.archive, folder, file, manifest) for file in files]
    place.store.take_in_all(batch, arrivals, now())


def _arrival(archive: Archive, folder: Path, file: Path, manifest: Manifest) -> Arrival:
    name = file.relative_to(folder).as_posix()
    try:
        return Arrival(name, archive.keep(file), manifest.claim(name))
    except FileNotFoundError:
        return Arrival(name, None, manifest.claim(name), (MISSING,))
    except PermissionError:
        return Arrival(name, None, manifest.claim(name), (NOT_OPENED,))


MISSING = Problem(
    "file_missing",
    None,
    "Dit bestand staat in de lijst maar is niet meegestuurd. Stuur het alsnog op bij de activiteit.",
    "This file is in the list but was not sent. Send it with the activity.",
)
NOT_OPENED = Problem(
    "file_not_opened",
    None,
    "Dit bestand kon niet worden geopend. Stuur het opnieuw op bij de activiteit.",
    "This file could not be opened. Send it again with the activity.",
)


def unread(place: Place, batch: Batch) -> list[Unread]:
    """What waits for being read, never begun first. What was begun too often is set aside now: a paper that brings the
    whole machine down each time must not keep the others waiting for ever."""
    made = made_with(place.workers.engine)
    waiting = place.store.unread(batch, made, limit=1_000_000)
    given_up = [one for one in waiting if one.attempts >= ATTEMPTS]
    crashed = ReaderCrashed().problem()
    rejected = [Reading(one.evidence, "rejected", 0, None, problems=(crashed,), made_with=made) for one in given_up]
    place.store.keep_readings(rejected, now())
    return sorted((one for one in waiting if one.attempts < ATTEMPTS), key=lambda one: one.attempts)


def read(place: Place, unread: Sequence[Unread]) -> Iterator[Reading]:
    """Reads evidences in processes of their own and keeps each reading as it comes."""
    ids = [one.evidence.id for one in unread]
    place.store.begin_reading(ids)
    with ExitStack() as originals:
        paths = [originals.enter_context(place.archive.local_path(one)) for one in ids]
        coming = (future.result() for future in [place.workers.read(path) for path in paths])
        while some := [
            replace(one, made_with=made_with(place.workers.engine)) for one in islice(coming, READINGS_AT_ONCE)
        ]:
            place.store.keep_readings(some, now())
            yield from some


def read_again(place: Place) -> int:
    """Reads the first evidence that an operator wants read again; returns how many that were. The new reading is kept
    beside the old one, also when this version of the reader made both."""
    ask = next_again(place.store)
    if ask is None:
        return 0
    with place.archive.local_path(ask.evidence.id) as path:
        reading = place.workers.read(path).result()
    version = f"{made_with(place.workers.engine)}, asked {ask.id}"
    place.store.keep_readings([replace(reading, made_with=version)], now())
    done_again(place.store, ask, now())
    return 1


def judge(place: Place, batch: Batch | None) -> int:
    """Judges every holder with papers that were read and not yet judged; returns how many holders."""
    judged = 0
    for register in registers():
        while holders := place.store.to_judge(register, batch, HOLDERS_AT_ONCE):
            judge_all(place.store, holders, place.store.rulebook(register), now())
            judged += len(holders)
    return judged
