"""What a reading process takes from itself before it touches a stranger's document. Linux only; standard library only.

Memory and processor time are bounded by the kernel, for this process and for the programs it starts. The network is
taken away by the kernel where it allows (a network namespace of our own), else by refusing sockets in Python.
"""

import ctypes
import os
import resource
import signal
import socket
from pathlib import Path
from typing import Any, Literal, NoReturn

Network = Literal["namespace", "python"]
"""How the network was taken away: by the kernel, or only for Python code."""

_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_PR_SET_PDEATHSIG = 1
_PAGE = resource.getpagesize()


def die_with_parent() -> None:
    """The kernel ends this process, and it the programs it started, when the process that forked it is gone."""
    parent = os.getppid()
    os.setpgid(0, 0)
    signal.signal(signal.SIGTERM, _end_group)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _libc().prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def _end_group(_signal: int, _frame: object) -> None:
    os.killpg(0, signal.SIGKILL)


def end(process: int) -> None:
    """Kills a confined process and whatever it started."""
    for kill in (os.killpg, os.kill):
        try:
            kill(process, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            continue


def no_network() -> Network:
    """Takes the network away from this process and all it starts. Needs a process with a single thread."""
    user, group = os.getuid(), os.getgid()
    if _libc().unshare(_CLONE_NEWNET) == 0:
        return "namespace"
    if _libc().unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0:
        _stay(user, group)
        return "namespace"
    socket.socket.connect = _refuse  # type: ignore[method-assign]
    socket.socket.sendto = _refuse  # type: ignore[method-assign]
    return "python"


def _stay(user: int, group: int) -> None:
    """In a user namespace of our own: keep being who we were. Where it is refused, files stay readable all the same."""
    for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        try:
            Path("/proc/self", name).write_text(text)
        except OSError:
            return


def _refuse(*_: Any, **__: Any) -> NoReturn:
    raise PermissionError("a reading process has no network")


def bound_memory(megabytes: int) -> int:
    """At most so much on top of what the process holds now; returns the bound in bytes of address space."""
    bound = address_space(os.getpid()) + megabytes * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (bound, bound))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return bound


def bound_seconds(seconds: float) -> None:
    """At most so much processor time from now on, here and (each) in the programs started: what hangs in a loop ends
    even when nobody is left to end it."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))


def address_space(process: int) -> int:
    """Bytes of address space of a process; 0 when it is gone."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[0]) * _PAGE
    except (OSError, IndexError, ValueError):
        return 0


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
