"""With what a reading was made: the same hash gives the same reading of the same bytes."""

import hashlib
from functools import cache
from pathlib import Path

from extractors.isolation.limits import EngineName
from extractors.text import ppocr
from extractors.text.engine import EngineMissing, models
from extractors.text.engine import engine as engine_named

READ_FROM = ("*.py", "*.yaml", "*.bin")
"""Program, word lists, templates and models: every file of this package that a reading depends on."""


@cache
def made_with(engine: EngineName | None = None) -> str:
    """SHA-256 (first 16 digits) of all files of this package, by name and content; with the engines that
    read pictures, their versions and models where the first of them is named, for instance `5f2c… tesserocr 5.5.4
    nld-1b2c3d4e … PP-OCRv6 3.10.0 …`."""
    return _program() if engine is None else f"{_program()} {_engine(engine)}"


def _engine(name: EngineName) -> str:
    try:
        return f"{name} {engine_named(name).version()} {models()} {ppocr.version()}"
    except EngineMissing:
        return f"{name} missing"


@cache
def _program() -> str:
    folder = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted(path for pattern in READ_FROM for path in folder.rglob(pattern)):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
