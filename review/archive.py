"""Originals, kept for good under the hash of their bytes, and beside them what can be made again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from extractors.evidence import Evidence


class NotKept(Exception):
    """The archive has no such evidence."""


class Archive:
    """Content-addressed storage on any fsspec address: a folder, `s3://bucket/prefix`, `memory://name`."""

    def __init__(self, url: str | Path) -> None:
        raise NotImplementedError

    def keep(self, source: Path | bytes) -> Evidence:
        """Keeps the bytes and tells what they are. The same bytes again change nothing."""
        raise NotImplementedError

    def has(self, evidence_id: str) -> bool:
        raise NotImplementedError

    def open(self, evidence_id: str) -> BinaryIO:
        """For reading. Raises `NotKept`."""
        raise NotImplementedError

    @contextmanager
    def local_path(self, evidence_id: str) -> Iterator[Path]:
        """A file of this machine with the bytes, for programs that need one: the original itself when it lies in a
        folder, else a copy that is gone afterwards. Raises `NotKept`."""
        raise NotImplementedError

    def keep_beside(self, evidence_id: str, name: str, content: bytes) -> None:
        """Keeps something made from an evidence (`pages.json`, `page-1-1600.webp`) that may be deleted and made again;
        the same name again replaces it."""
        raise NotImplementedError

    def beside(self, evidence_id: str, name: str) -> bytes | None:
        """What was kept under that name, or None."""
        raise NotImplementedError

    def forget_beside(self, evidence_id: str | None = None) -> int:
        """Deletes what can be made again, of one evidence or of all; returns how many files."""
        raise NotImplementedError
