"""Who may do what: users with Argon2 passwords, each in one role."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from review.store import Store

Role = Literal["reviewer", "chair", "operator", "administrator", "read_only"]
Right = Literal["see", "decide", "take_back_any", "adopt_rules", "operate", "administer"]

RIGHTS: Mapping[Role, frozenset[Right]] = {
    "read_only": frozenset({"see"}),
    "reviewer": frozenset({"see", "decide"}),
    "chair": frozenset({"see", "decide", "take_back_any", "adopt_rules"}),
    "operator": frozenset({"see", "operate"}),
    "administrator": frozenset({"see", "operate", "administer"}),
}
"""The one table that every check of rights goes by."""

FAILURES = 5
"""Wrong passwords in a row before the door is shut."""
LOCKED_MINUTES = 15


class NotAllowed(Exception):
    """The user's role has no such right."""

    def __init__(self, right: Right) -> None:
        super().__init__(right)
        self.right = right


class SignInRefused(Exception):
    """Unknown name, wrong password or no longer active; which of them is not told."""


class LockedOut(SignInRefused):
    """Too many wrong passwords: the door is shut for a while."""

    def __init__(self, until: dt.datetime) -> None:
        super().__init__()
        self.until = until


class NameTaken(Exception):
    """There is a user of that name."""


@dataclass(frozen=True, slots=True)
class User:
    """Someone who signs in."""

    id: int
    name: str
    """To sign in with; lower case."""
    shown_as: str
    """For other people's eyes."""
    role: Role
    active: bool = True
    language: Literal["nl", "en"] = "nl"

    def may(self, right: Right) -> bool:
        return self.active and right in RIGHTS[self.role]

    def must(self, right: Right) -> None:
        """Raises `NotAllowed` unless the user may."""
        if not self.may(right):
            raise NotAllowed(right)


def add_user(store: Store, name: str, shown_as: str, password: str, role: Role) -> User:
    """Raises `NameTaken`."""
    raise NotImplementedError


def sign_in(store: Store, name: str, password: str, now: dt.datetime) -> User:
    """The user behind name and password. Raises `SignInRefused` or `LockedOut`."""
    raise NotImplementedError


def user(store: Store, user_id: int) -> User | None:
    """For a signed-in session; None when there is no such user or it is no longer active."""
    raise NotImplementedError


def users(store: Store) -> tuple[User, ...]:
    """Everybody, by name, also the inactive."""
    raise NotImplementedError


def change_password(store: Store, user_id: int, password: str) -> None:
    """Sets a new password and opens a shut door."""
    raise NotImplementedError


def change_user(
    store: Store,
    user_id: int,
    *,
    role: Role | None = None,
    active: bool | None = None,
    shown_as: str | None = None,
    language: Literal["nl", "en"] | None = None,
) -> User:
    """Changes what is given, keeps the rest."""
    raise NotImplementedError
