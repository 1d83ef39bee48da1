"""One document must not hurt another: each is read in a worker process with limits, and what kills a worker twice
becomes that document's problem.

pebble and concurrent.futures were looked at: neither hands over the pages read before a worker died, bounds its memory,
or ends the OCR programs it leaves behind. What is here is small: threads that each talk to one process.
"""

import os
import queue
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Self

from extractors.evidence import Page
from extractors.finding import Reading
from extractors.isolation import confine
from extractors.isolation.limits import DEFAULT_ENGINE, EngineName, Limits
from extractors.isolation.worker import (
    Crashed,
    Done,
    DrawPage,
    Failed,
    Message,
    NoMemory,
    ReadPages,
    Ready,
    Task,
    Understand,
    sheets,
)
from extractors.problems import DocumentFault, OutOfMemory, ReaderCrashed, TookTooLong
from extractors.read import Document, PageRead, evidence_of, gathered

LOOK_AHEAD = 4
"""Documents asked for per worker before the first of them must be taken away: 300,000 papers do not sit in memory."""
_RECYCLE = 100
"""Documents after which a worker is replaced by a fresh one, against what libraries leave behind."""
_IN_A_ROW = 6
"""Tasks after each other on which our own code raised, from which it is us and not the documents."""
_START_SECONDS = 120.0
_TICK = 0.25
_ONE_CORE = dict.fromkeys(("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
"""Set before numpy and Tesseract look: one worker uses one core."""


class Killed(Exception):
    """A worker died or was ended while it worked; `cause` is what that says about the document."""

    def __init__(self, cause: type[DocumentFault], ours: str = "") -> None:
        super().__init__(cause.code)
        self.cause = cause
        self.ours = ours
        """Where our own code raised; empty when the process itself was ended."""


class WorkersFailed(RuntimeError):
    """Workers cannot be started, or were closed while work was waiting: the machine's fault, not a document's."""


class Workers:
    """A pool of confined processes. Use it as a context manager, or `close()` it."""

    def __init__(
        self, jobs: int | None = None, limits: Limits | None = None, engine: EngineName = DEFAULT_ENGINE
    ) -> None:
        self.jobs = jobs or len(os.sched_getaffinity(0))
        self.limits = limits or Limits()
        self.engine: EngineName = engine
        self._threads = ThreadPoolExecutor(self.jobs, thread_name_prefix="reading")
        self._nursery: _Nursery | None = None
        self._idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        self._alive: set[_Worker] = set()
        self._lock = threading.Lock()
        self._closed = False
        self._in_a_row = 0

    def read(self, path: Path) -> Future[Reading]:
        """The reading of a file. The future raises `OSError` (no such file), `EngineMissing` or `WorkersFailed` (also
        when our own code raises on paper after paper), never a document's fault."""
        return self._threads.submit(self._read, path)

    def picture(self, path: Path, page: Page, width: int) -> Future[bytes]:
        """The upright page as WebP. The future raises a `DocumentFault` when the page cannot be drawn."""
        return self._threads.submit(self._picture, path, page, width)

    def close(self) -> None:
        """Ends all workers, also those at work; what waits is cancelled."""
        with self._lock:
            self._closed = True
            alive = list(self._alive)
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in alive:
            worker.end()
        if self._nursery:
            self._nursery.end()
        self._threads.shutdown(wait=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _read(self, path: Path) -> Reading:
        started = time.monotonic()
        known: dict[int, PageRead] = {}
        whole: list[Document] = []

        def keep(message: Message) -> None:
            if isinstance(message, PageRead):
                known[message.page.number] = message
            elif isinstance(message, Document):
                whole.append(message)

        try:
            reading = self._twice(lambda again: ReadPages(path, self.limits, dict(known), self.engine, again), keep)
        except Killed as killed:
            reading = self._of_the_rest(path, known, whole, killed.cause, time.monotonic() - started)
        assert isinstance(reading, Reading)  # noqa: S101 - the worker answers each task with its own kind of result
        return reading

    def _picture(self, path: Path, page: Page, width: int) -> bytes:
        try:
            drawn = self._twice(lambda _: DrawPage(path, page, width, self.limits), lambda _: None)
        except Killed as killed:
            raise killed.cause(page.number) from killed
        assert isinstance(drawn, bytes)  # noqa: S101 - as above
        return drawn

    def _twice(self, task: Callable[[bool], Task], keep: Callable[[Message], None]) -> object:
        """What a task results in; when its worker dies it is tried once more in a fresh one, and told so. Raises
        `Killed`."""
        try:
            return self._once(task(False), keep)
        except Killed:
            return self._once(task(True), keep)

    def _once(self, task: Task, keep: Callable[[Message], None]) -> object:
        worker = self._worker()
        try:
            result = worker.do(task, 1.25 * self.limits.seconds + 5, keep)
            self._in_a_row = 0
            return result
        except Killed as killed:
            self._not_us(killed)
            raise
        finally:
            self._put_back(worker)

    def _not_us(self, killed: Killed) -> None:
        """Raises `WorkersFailed` when the document is not to blame for its worker's end."""
        if self._closed:
            raise WorkersFailed("the workers were closed") from None
        if not killed.ours:
            return
        self._in_a_row += 1
        if self._in_a_row >= _IN_A_ROW:
            raise WorkersFailed(f"reading fails on paper after paper with {killed.ours}") from killed

    def _of_the_rest(
        self, path: Path, known: dict[int, PageRead], whole: list[Document], cause: type[DocumentFault], seconds: float
    ) -> Reading:
        """What can still be said of a document that killed its worker twice: the pages read before stay."""
        pages = [known[number] for number in sorted(known)]
        problem = cause(None if whole else len(pages) + 1).problem()
        document = gathered(evidence_of(path), pages, [problem], seconds)
        if whole or not any(one.page.words for one in pages):
            return _unread(document)
        try:
            reading = self._once(Understand(document), lambda _: None)
        except Killed:
            return _unread(document)
        assert isinstance(reading, Reading)  # noqa: S101 - as above
        return reading

    def _worker(self) -> "_Worker":
        try:
            return self._idle.get_nowait()
        except queue.Empty:
            pass
        with self._lock:
            if self._closed:
                raise WorkersFailed("the workers were closed")
            self._nursery = self._nursery or _Nursery(self.engine)
            worker = self._nursery.worker(self.limits.megabytes)
            self._alive.add(worker)
            return worker

    def _put_back(self, worker: "_Worker") -> None:
        if worker.fit:
            self._idle.put(worker)
        else:
            worker.end()
            with self._lock:
                self._alive.discard(worker)


def readings(
    paths: Iterable[Path],
    jobs: int | None = None,
    limits: Limits | None = None,
    engine: EngineName = DEFAULT_ENGINE,
) -> Iterator[Reading]:
    """The readings of many files, in the order given, a bounded number of them ahead of whoever takes them."""
    with Workers(jobs, limits, engine) as workers:
        coming: deque[Future[Reading]] = deque()
        for path in paths:
            coming.append(workers.read(path))
            if len(coming) > LOOK_AHEAD * workers.jobs:
                yield coming.popleft().result()
        while coming:
            yield coming.popleft().result()


def _unread(document: Document) -> Reading:
    from extractors.extract import made_with

    some = any(page.words for page in document.pages)
    return Reading(
        document.evidence,
        "partial" if some else "rejected",
        len(document.pages),
        None,
        problems=document.problems,
        text_layer_pages=sum(page.source == "text_layer" for page in document.pages),
        ocr_pages=sum(page.source == "ocr" for page in document.pages),
        seconds=document.seconds,
        made_with=made_with(),
        sheets=sheets(document),
    )


class _Nursery:
    """The process that workers are forked from; see `extractors.isolation.worker`."""

    def __init__(self, engine: EngineName) -> None:
        self._orders, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "extractors.isolation.worker", str(theirs.fileno()), engine],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                start_new_session=True,
                env=os.environ | _ONE_CORE,
            )
        self._orders.settimeout(_START_SECONDS)
        self._receive()

    def worker(self, megabytes: int) -> "_Worker":
        ours, theirs = Pipe()
        with theirs:
            socket.send_fds(self._orders, [megabytes.to_bytes(4, "big")], [theirs.fileno()])
        return _Worker(int.from_bytes(self._receive(), "big"), ours)

    def _receive(self) -> bytes:
        try:
            answer = self._orders.recv(4)
        except TimeoutError:
            answer = b""
        if not answer:
            self.end()
            raise WorkersFailed("reading processes do not start; see the messages above")
        return answer

    def end(self) -> None:
        self._orders.close()
        self._process.kill()
        self._process.wait()


class _Worker:
    """One confined process and the line to it."""

    def __init__(self, process: int, line: Connection) -> None:
        self.process = process
        self._line = line
        self._done = 0
        self._dead = False
        self._memory = 0
        self.network: confine.Network | None = None
        self._wait_until_ready()

    @property
    def fit(self) -> bool:
        """Whether it may have another task."""
        return not self._dead and self._done < _RECYCLE

    def do(self, task: Task, seconds: float, keep: Callable[[Message], None]) -> object:
        """The result of a task; `keep` gets what comes before it. Raises `Killed`, or what the worker raised."""
        self._done += 1
        until = time.monotonic() + seconds
        self._send(task)
        while True:
            message = self._next(until)
            if isinstance(message, Done):
                return message.result
            if isinstance(message, Failed):
                raise message.fault
            keep(message)

    def _send(self, task: Task) -> None:
        try:
            self._line.send(task)
        except OSError as gone:
            self._dead = True
            raise Killed(ReaderCrashed) from gone

    def _next(self, until: float) -> Message:
        grown = 0
        try:
            while not self._line.poll(_TICK):
                grown = max(grown, confine.address_space(self.process))
                if time.monotonic() > until:
                    self.end()
                    raise Killed(TookTooLong)
            message: Message = self._line.recv()
        except (EOFError, OSError) as gone:
            self._dead = True
            raise Killed(OutOfMemory if grown > 0.9 * self._memory > 0 else ReaderCrashed) from gone
        if isinstance(message, NoMemory):
            self.end()
            raise Killed(OutOfMemory)
        if isinstance(message, Crashed):
            self.end()
            raise Killed(ReaderCrashed, message.where)
        return message

    def _wait_until_ready(self) -> None:
        message = self._line.recv() if self._line.poll(_START_SECONDS) else None
        if not isinstance(message, Ready):
            self.end()
            raise WorkersFailed("a reading process does not start")
        self.network, self._memory = message.network, message.memory

    def end(self) -> None:
        self._dead = True
        confine.end(self.process)
        self._line.close()
