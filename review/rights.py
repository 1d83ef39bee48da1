"""Who may do what."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

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


class NotAllowed(Exception):
    """The user's role has no such right."""

    def __init__(self, right: Right) -> None:
        super().__init__(right)
        self.right = right


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
