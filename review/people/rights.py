"""Who may do what."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Role = Literal["reviewer", "chair", "operator", "administrator", "read_only", "sender"]
Right = Literal["see", "decide", "take_back_any", "adopt_rules", "oversee", "operate", "administer", "hand_in"]

RIGHTS: Mapping[Role, frozenset[Right]] = {
    "read_only": frozenset({"see"}),
    "reviewer": frozenset({"see", "decide"}),
    "chair": frozenset({"see", "decide", "take_back_any", "adopt_rules", "oversee"}),
    "operator": frozenset({"see", "operate", "hand_in"}),
    "administrator": frozenset({"see", "operate", "administer"}),
    "sender": frozenset({"hand_in"}),  # a holder, a provider, a program of theirs: their own uploads and nothing else
}
"""The one table that every check of rights goes by."""


class NotAllowed(Exception):
    """The user's role has no such right."""

    def __init__(self, right: Right) -> None:
        super().__init__(right)
        self.right = right


class NotYours(Exception):
    """The user's role would do, but somebody else has to: it is their own dossier, a colleague's, they answered it
    already and a second reader is waited for, or they were one of two readers who differed."""

    def __init__(self, why: Literal["own", "colleague", "answered", "differed"]) -> None:
        super().__init__(why)
        self.why = why


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
    must_change: bool = False
    """Somebody else gave the password: first a new one."""

    def may(self, right: Right) -> bool:
        return self.active and right in RIGHTS[self.role]

    def must(self, right: Right) -> None:
        """Raises `NotAllowed` unless the user may."""
        if not self.may(right):
            raise NotAllowed(right)
