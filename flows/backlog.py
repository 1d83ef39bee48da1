"""A batch: a folder of papers into the queue, with progress, and what came of it.

Can be stopped anywhere and started again: the second run goes on where the first one was.
"""

import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from prefect import flow, runtime
from prefect.futures import PrefectFuture
from prefect.task_runners import ThreadPoolTaskRunner

from extractors.finding import Reading
from flows import process, tasks
from flows.manifest import Manifest, read_manifest
from flows.papers import find_papers
from flows.process import Place
from flows.progress import bar
from flows.report import FlowProgress, outcome, show_to_operators
from flows.settings import settings
from review.operations import keep_run
from review.points.shelf import registers
from review.upload import Batch

CHUNKS_AT_ONCE = 2
"""While the last papers of one are being read, the processes that are free take the next one's."""
CHUNKS = cast(Any, ThreadPoolTaskRunner(max_workers=CHUNKS_AT_ONCE))  # Prefect's own types do not fit each other
ARRIVALS = 500
"""Files taken in by one task."""


@flow(name="backlog", flow_run_name="backlog of {folder}", persist_result=False, task_runner=CHUNKS)
def backlog(folder: str, manifest: str | None = None, rulebook: str = "anpg") -> dict[str, Any]:
    """Takes in, reads, judges and queues the papers of a folder; returns the summary of the contract."""
    started = time.monotonic()
    stated = read_manifest(Path(manifest) if manifest else None, rulebook, registers())
    with process.open_place(settings()) as place:
        batch = place.store.start_batch(str(Path(folder).resolve()), manifest, rulebook, process.now())
        keep_run(place.store, batch, str(runtime.flow_run.id))
        take_in(place, batch, Path(folder), stated, manifest)
        read_and_judge(place, batch)
        summary = place.store.summary(batch)
    show_to_operators(batch, summary)
    return outcome(batch, summary, time.monotonic() - started)


def take_in(place: Place, batch: Batch, folder: Path, stated: Manifest, manifest: str | None) -> None:
    """All files of the folder, and those that the manifest names without their being there."""
    found = find_papers([folder], [Path(manifest)] if manifest else []).files
    named = {folder / file for file in stated.claims}
    files = [*found, *sorted(named.difference(found))]
    with bar("Taking in", len(files)) as advance:
        for start in range(0, len(files), ARRIVALS):
            some = files[start : start + ARRIVALS]
            tasks.take_in(place, batch, folder, some, stated)
            advance(len(some))


def read_and_judge(place: Place, batch: Batch) -> None:
    """Chunk after chunk, a few in hand at once; each is in the queue as soon as it is read."""
    unread = process.unread(place, batch)
    size = settings().chunk
    shown = FlowProgress("Reading", len(unread))
    in_hand: deque[PrefectFuture[None]] = deque()
    with bar("Reading", len(unread)) as advance:
        for start in range(0, len(unread), size):
            chunk = unread[start : start + size]
            in_hand.append(tasks.read.submit(place, chunk, start + 1, start + len(chunk), _counted(advance)))
            if len(in_hand) == CHUNKS_AT_ONCE:
                in_hand.popleft().result()
                tasks.judge(place, batch)
                shown.reached(start)
        for future in in_hand:
            future.result()
    tasks.judge(place, batch)
    shown.reached(len(unread))


def _counted(advance: Callable[..., None]) -> Callable[[Reading], None]:
    return lambda reading: advance()
