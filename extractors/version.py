"""With what a reading was made: the same hash gives the same reading of the same bytes."""

import hashlib
from functools import cache
from pathlib import Path

READ_FROM = ("*.py", "*.yaml", "*.bin")
"""Program, word lists, templates and models: every file of this package that a reading depends on."""


@cache
def made_with() -> str:
    """SHA-256 (first 16 digits) of all files of this package, by name and content."""
    folder = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted(path for pattern in READ_FROM for path in folder.rglob(pattern)):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
