"""What people did, as entries that are chained: each holds the hash of the one before, so that none can be changed,
taken out or put between without its showing."""

import hashlib
import json
from dataclasses import dataclass
from typing import Literal

Act = Literal[
    "signed_in", "sign_in_refused", "locked_out", "signed_out", "user_added", "user_changed", "password_changed",
    "kept_from", "token_made", "token_withdrawn", "handed_in", "decided", "rules_adopted",
    "person_joined", "person_parted",
    "four_eyes_set", "sample_drawn", "linked", "unlinked", "asked_to_read_again",
]  # fmt: skip

NOBODY = 0
"""Who did it when nobody was signed in: the command line, or a door that stayed shut."""

FIRST = "0" * 64
"""What the first entry has for the hash of the one before."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it is kept."""

    seq: int
    """From 1, without gaps."""
    at: str
    """When it was written: ISO 8601, UTC."""
    who: int
    """Id of the user, or `NOBODY`."""
    did: Act | str
    subject: str
    """What it was done to: `decision 12`, `user 3`, `upload 40`."""
    details: str
    """JSON. Never a password, never a word of a paper."""
    previous: str
    hash: str


def hash_of(entry: Entry) -> str:
    """What the hash of an entry has to be (SHA-256, hexadecimal)."""
    said = [entry.seq, entry.at, entry.who, entry.did, entry.subject, entry.details, entry.previous]
    return digest_of(said)


def digest_of(said: object) -> str:
    """SHA-256 of anything that JSON can say, always written the same way."""
    text = json.dumps(said, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
