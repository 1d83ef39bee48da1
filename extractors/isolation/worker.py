"""The process that reads documents of strangers, and the nursery it is forked from.

`python -m extractors.isolation.worker FD ENGINE` is the nursery: it loads the reading libraries and the OCR engine
once, then forks a confined worker (milliseconds) for every connection handed to it over the socket FD, and ends when
that socket does. A plain program of our own and not multiprocessing's fork server, which would run the caller's main
script again in each child.
"""

import contextlib
import gc
import importlib
import logging
import os
import signal
import socket
import sys
import traceback
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import cv2

from extractors.evidence import Page
from extractors.finding import Reading
from extractors.isolation import confine
from extractors.isolation.limits import EngineName, Limits
from extractors.problems import DocumentFault
from extractors.read import Document, PageRead, page_picture, read
from extractors.text.engine import EngineMissing, engine

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReadPages:
    """Read the pages of a file; `known` ones were read before an earlier worker died."""

    path: Path
    limits: Limits
    known: dict[int, PageRead]
    engine: EngineName
    alone: bool
    """Without the second engine, of which an earlier worker may have died."""


@dataclass(frozen=True, slots=True)
class Understand:
    """Make a reading of pages that are there."""

    document: Document


@dataclass(frozen=True, slots=True)
class DrawPage:
    path: Path
    page: Page
    width: int
    limits: Limits


Task = ReadPages | Understand | DrawPage


@dataclass(frozen=True, slots=True)
class Ready:
    network: confine.Network
    memory: int
    """Bytes of address space it may take."""


@dataclass(frozen=True, slots=True)
class Done:
    result: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """Not the worker's end: the document's fault, or the machine's; raised where the result is awaited."""

    fault: Exception


@dataclass(frozen=True, slots=True)
class NoMemory:
    """The worker ran out of memory, says so, and ends."""


@dataclass(frozen=True, slots=True)
class Crashed:
    """Our own code raised what it should not; the worker says where, and ends."""

    where: str


Message = Ready | PageRead | Document | Done | Failed | NoMemory | Crashed


def nursery(handed: int, engine_name: EngineName) -> None:
    """Forks a worker for every connection that comes in, until the other side is gone."""
    importlib.import_module("extractors.extract")
    with contextlib.suppress(EngineMissing):  # whoever needs it will say so
        engine(engine_name).prepare()
    cv2.setNumThreads(1)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    with socket.socket(fileno=handed) as orders:
        orders.send(b"\0" * 4)
        while True:
            megabytes, descriptors, _, _ = socket.recv_fds(orders, 4, 1)
            if not descriptors:
                return
            child = os.fork()
            if child == 0:
                orders.close()
                _worker(descriptors[0], int.from_bytes(megabytes, "big"))
            os.close(descriptors[0])
            orders.send(child.to_bytes(4, "big"))


def _worker(handed: int, megabytes: int) -> None:
    """The life of a worker. Never returns."""
    try:
        confine.die_with_parent()
        with Connection(handed) as parent:
            network = confine.no_network()
            parent.send(Ready(network, confine.bound_memory(megabytes)))
            while _serve(parent):
                pass
    except (EOFError, BrokenPipeError, ConnectionResetError):
        os._exit(0)  # the parent is gone
    finally:
        if sys.exc_info()[0]:
            _log_crash()
        os._exit(1)


def _serve(parent: Connection) -> bool:
    """Does one task. Returns False when the worker should end."""
    task: Task = parent.recv()
    try:
        parent.send(Done(_do(task, parent)))
    except (DocumentFault, EngineMissing, OSError) as fault:
        parent.send(Failed(fault))
    except MemoryError:
        parent.send(NoMemory())
        return False
    except cv2.error as fault:
        if fault.code == cv2.Error.StsNoMem:
            parent.send(NoMemory())
        else:
            parent.send(Crashed(_log_crash()))
        return False
    except Exception:  # noqa: BLE001 - the outermost edge of the worker: what is left is a crash on this document
        parent.send(Crashed(_log_crash()))
        return False
    return True


def _do(task: Task, parent: Connection) -> object:
    if isinstance(task, DrawPage):
        confine.bound_seconds(task.limits.seconds)
        return page_picture(task.path, task.page, task.width, task.limits)
    if isinstance(task, Understand):
        return understood(task.document)
    confine.bound_seconds(2 * task.limits.seconds)
    document = read(task.path, task.limits, task.known, parent.send, task.engine, alone=task.alone)
    parent.send(document)
    return understood(document)


def understood(document: Document) -> Reading:
    """The reading of a document, with its pages as they were seen."""
    from extractors.extract import extract

    reading = extract(document)
    return reading if reading.sheets else replace(reading, sheets=sheets(document))


def sheets(document: Document) -> tuple[Page, ...]:
    """How each page was turned and straightened, without its words."""
    return tuple(replace(page, words=(), ink=(), rules=()) for page in document.pages)


def _log_crash() -> str:
    """Says where it happened, without the message: that may hold text of the document."""
    kind, _, trace = sys.exc_info()
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    said = f"{kind.__name__ if kind else 'nothing'} at {' < '.join(reversed(places))}"
    LOG.error("reading crashed with %s", said)
    return said


if __name__ == "__main__":
    # under its own name, so that what it sends can be told apart by the classes of this module
    importlib.import_module("extractors.isolation.worker").nursery(int(sys.argv[1]), sys.argv[2])
