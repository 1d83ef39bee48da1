"""The steps of process.py as Prefect tasks: what is retried, how often, and under which name.

A task is a chunk of papers: one per page would cost more than the reading. Nothing is cached by Prefect: what was done
stands in our own tables. A document's own fault is a reading, not an exception; what is retried here is the machine's:
a busy database, storage that does not answer.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE

from extractors.finding import Reading
from flows import process
from flows.manifest import Manifest
from flows.process import Place
from review.upload import Batch, Unread

RETRY_AFTER = [1.0, 5.0, 20.0]
"""Seconds before each further attempt."""


@task(name="take in", retries=3, retry_delay_seconds=RETRY_AFTER, cache_policy=NO_CACHE, persist_result=False)
def take_in(place: Place, batch: Batch, folder: Path, files: Sequence[Path], manifest: Manifest) -> None:
    process.take_in(place, batch, folder, files, manifest)


@task(name="read", task_run_name="read {first}–{last}", retries=3, retry_delay_seconds=RETRY_AFTER,
      cache_policy=NO_CACHE, persist_result=False)  # fmt: skip
def read(place: Place, unread: Sequence[Unread], first: int, last: int, done: Callable[[Reading], None]) -> None:
    for reading in process.read(place, unread):
        done(reading)


@task(name="read again", retries=3, retry_delay_seconds=RETRY_AFTER, cache_policy=NO_CACHE, persist_result=False)
def read_again(place: Place) -> int:
    return process.read_again(place)


@task(name="judge", retries=3, retry_delay_seconds=RETRY_AFTER, cache_policy=NO_CACHE, persist_result=False)
def judge(place: Place, batch: Batch | None) -> int:
    return process.judge(place, batch)
