"""The pages served by as many processes as wanted: one alone uses one core, whatever the machine has."""

import socket
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

UNWELL_AFTER = 60
"""Seconds without a sign of life after which a process is replaced: a machine under load is no fault."""


def serve_pages(pages: Callable[[], FastAPI], host: str, port: int, processes: int) -> None:
    """Serves until stopped. `pages` makes the application, in each process its own; it is sent to them."""
    config = uvicorn.Config(
        pages, factory=True, host=host, port=port, workers=processes, log_level="warning", server_header=False,
        timeout_worker_healthcheck=UNWELL_AFTER,
    )  # fmt: skip
    if processes == 1:
        uvicorn.Server(config).run()
    else:
        Multiprocess(config, sockets=[known_as_tcp(config.bind_socket())]).run()


def known_as_tcp(bound: socket.socket) -> socket.socket:
    """The same socket, which now says that it speaks TCP. Only then does asyncio send what is ready at once; else the
    second half of every answer waits 40 ms for the other side to have seen the first."""
    return socket.socket(fileno=bound.detach())
