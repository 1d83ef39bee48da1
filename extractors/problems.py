"""What can be wrong with a document, and what its sender can do about it."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Problem:
    """A document's fault as it travels on: code, page, and the words for its sender."""

    code: str
    page: int | None
    message: str
    """Dutch, for the sender: what is wrong and what to do."""
    message_en: str


class DocumentFault(Exception):
    """The document's own fault: becomes a `Problem`, reaches a person, is never retried."""

    code: ClassVar[str]
    nl: ClassVar[str]
    en: ClassVar[str]

    def __init__(self, page: int | None = None) -> None:
        super().__init__(self.code)
        self.page = page

    def problem(self) -> Problem:
        return Problem(self.code, self.page, self.nl, self.en)
