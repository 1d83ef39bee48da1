"""How often somebody may do something: more is refused, with the time at which it will do again."""

import datetime as dt
import threading
from collections import deque

KEPT = 10_000
"""Of whom it is known when they came; more than these at once, and those quiet the longest are forgotten."""


class TooOften(Exception):
    """Refused for now."""

    def __init__(self, until: dt.datetime, seconds: int) -> None:
        super().__init__()
        self.until = until
        self.seconds = seconds


class Pace:
    """So many in any minute, for each key; counted by this process alone."""

    def __init__(self, most: int, per: dt.timedelta = dt.timedelta(minutes=1)) -> None:
        self._most, self._per = most, per
        self._came: dict[str, deque[dt.datetime]] = {}
        self._lock = threading.Lock()

    def step(self, key: str, now: dt.datetime) -> None:
        """Counts one. Raises `TooOften`; what is refused does not count."""
        with self._lock:
            came = self._came.pop(key, deque())
            while came and now - came[0] >= self._per:
                came.popleft()
            self._came[key] = came  # behind the others: those in front have been quiet the longest
            if len(self._came) > KEPT:
                del self._came[next(iter(self._came))]
            if len(came) >= self._most:
                until = came[0] + self._per
                raise TooOften(until, max(1, round((until - now).total_seconds())))
            came.append(now)
