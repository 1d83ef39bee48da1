"""Papers handed in one at a time are read as they come: a thread beside the pages that serve them.

What waits stands in the tables, so that nothing hangs on the thread: started again, it goes on with what is there. Each
step is a Prefect task, visible and retried there like those of a batch.
"""

import logging
import multiprocessing
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from flows import process, tasks
from flows.process import Place
from flows.settings import Settings
from review.judging.spread import spread_all
from review.operations import waits_again

log = logging.getLogger(__name__)

LOOK_EVERY = 5.0
"""Seconds after which it looks by itself: another machine may have taken a paper in."""
AFTER_FAULT = 30.0
"""Seconds to wait after the machine failed us, before all is tried again."""
AT_ONCE = 20
"""Papers read before the first of them are judged: nobody waits for the whole of a long row."""


class Intake:
    """Reads and judges what was handed in, from `start` until `stop`."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.arrived = multiprocessing.get_context("spawn").Event()
        """Set when a paper has come, by whichever process took it in."""
        self._stopped = threading.Event()
        self._caught_up = False
        """Whether what a stop, or a database that lost its last moments, left unjudged is judged by now."""
        self._thread = threading.Thread(target=self._work, name="intake", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Returns once the paper in hand is read."""
        self._stopped.set()
        self.arrived.set()
        self._thread.join()

    def _work(self) -> None:
        with process.open_place(self._settings) as place:
            while not self._stopped.is_set():
                self.arrived.clear()
                wait = self._look(place)
                self.arrived.wait(wait)

    def _look(self, place: Place) -> float:
        """Reads what waits; returns how long to wait for more."""
        try:
            taken = take_up(place)
            if not (taken or self._caught_up):
                tasks.judge(place, None)
                self._caught_up = True
            return 0.0 if taken else LOOK_EVERY
        except Exception:  # the outermost edge of the thread: whatever failed, nobody else would ever look again
            log.exception("papers handed in could not be read; they wait and are tried again")
            self._caught_up = False
            self._stopped.wait(AFTER_FAULT)
            return 0.0


@contextmanager
def taking_up(settings: Settings) -> Iterator[Intake]:
    """An intake at work for as long as the block lasts."""
    intake = Intake(settings)
    intake.start()
    try:
        yield intake
    finally:
        intake.stop()


def take_up(place: Place) -> int:
    """Reads and judges a first portion of what was handed in and waits, and judges again what waits under registers
    whose committee decided on a value; returns how many of both there were."""
    taken = 0
    for batch in place.store.batches_sent_in():
        unread = process.unread(place, batch)[:AT_ONCE]
        if unread:
            tasks.read(place, unread, 1, len(unread), lambda _: None)
        tasks.judge(place, batch)
        taken += len(unread)
    if waits_again(place.store):
        taken += tasks.read_again(place)
        tasks.judge(place, None)
    taken += spread_all(place.store, process.now())
    return taken
