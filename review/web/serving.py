"""The pages served by as many processes as wanted: one alone uses one core, whatever the machine has."""

import multiprocessing
import os
import signal
import socket
import threading
from collections.abc import Callable
from functools import partial
from multiprocessing.process import BaseProcess

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

UNWELL_AFTER = 60
"""Seconds without a sign of life after which a process is replaced: a machine under load is no fault."""


def serve_pages(pages: Callable[[], FastAPI], host: str, port: int, processes: int) -> None:
    """Serves until stopped. `pages` makes the application, in each process its own; it is sent to them."""
    config = uvicorn.Config(
        partial(_that_end_with_us, pages),
        factory=True,
        host=host,
        port=port,
        workers=processes,
        log_level="warning",
        server_header=False,
        timeout_worker_healthcheck=UNWELL_AFTER,
    )
    if processes == 1:
        uvicorn.Server(config).run()
    else:
        Multiprocess(config, sockets=[known_as_tcp(config.bind_socket())]).run()


def _that_end_with_us(pages: Callable[[], FastAPI]) -> FastAPI:
    """The pages in a process that ends when the one that started it is gone, even killed: nobody would end it."""
    if parent := multiprocessing.parent_process():
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    return pages()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)


def known_as_tcp(bound: socket.socket) -> socket.socket:
    """The same socket, which now says that it speaks TCP. Only then does asyncio send what is ready at once; else the
    second half of every answer waits 40 ms for the other side to have seen the first."""
    return socket.socket(fileno=bound.detach())
