"""Originals, kept for good under the hash of their bytes, and beside them what can be made again."""

import hashlib
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

import fsspec
from fsspec.implementations.local import LocalFileSystem

from extractors.evidence import Evidence
from extractors.text.media_type import HEAD, media_type

PORTION = 1 << 20
"""Bytes copied at a time."""


class NotKept(Exception):
    """The archive has no such evidence."""


class Archive:
    """Content-addressed storage on any fsspec address: a folder, `s3://bucket/prefix`, `memory://name`.

    `originals/ab/abcdef…` is never overwritten and never deleted; `beside/ab/abcdef…/NAME` may be deleted at any time.
    """

    def __init__(self, url: str | Path) -> None:
        self._files, root = fsspec.core.url_to_fs(str(url))
        self._root = root.rstrip("/")
        self._local = isinstance(self._files, LocalFileSystem)

    def keep(self, source: Path | bytes) -> Evidence:
        """Keeps the bytes and tells what they are. The same bytes again change nothing. Raises OSError when the file
        cannot be opened."""
        with _opened(source) as file:
            evidence = _evidence(file)
            if not self.has(evidence.id):
                file.seek(0)
                self._write(self._original(evidence.id), file, evidence.id)
        return evidence

    def has(self, evidence_id: str) -> bool:
        return bool(self._files.exists(self._original(evidence_id)))

    def open(self, evidence_id: str) -> BinaryIO:
        """For reading. Raises `NotKept`."""
        try:
            return cast(BinaryIO, self._files.open(self._original(evidence_id), "rb"))
        except FileNotFoundError as fault:
            raise NotKept(evidence_id) from fault

    @contextmanager
    def local_path(self, evidence_id: str) -> Iterator[Path]:
        """A file of this machine with the bytes, for programs that need one: the original itself when it lies in a
        folder, else a copy that is gone afterwards. Raises `NotKept`."""
        if self._local and self.has(evidence_id):
            yield Path(self._original(evidence_id))
            return
        with self.open(evidence_id) as original, tempfile.NamedTemporaryFile(prefix="evidence-") as copy:
            shutil.copyfileobj(original, copy, PORTION)
            copy.flush()
            yield Path(copy.name)

    def keep_beside(self, evidence_id: str, name: str, content: bytes) -> None:
        """Keeps something made from an evidence (`pages.json`, `page-1-1600.webp`) that may be deleted and made again;
        the same name again replaces it."""
        with _opened(content) as file:
            self._write(self._beside(evidence_id, name), file)

    def beside(self, evidence_id: str, name: str) -> bytes | None:
        """What was kept under that name, or None."""
        try:
            with self._files.open(self._beside(evidence_id, name), "rb") as file:
                return bytes(file.read())
        except FileNotFoundError:
            return None

    def forget_beside(self, evidence_id: str | None = None) -> int:
        """Deletes what can be made again, of one evidence or of all; returns how many files."""
        folder = self._beside(evidence_id) if evidence_id else f"{self._root}/beside"
        if not self._files.exists(folder):
            return 0
        forgotten = len(self._files.find(folder))
        self._files.rm(folder, recursive=True)
        return forgotten

    def _original(self, evidence_id: str) -> str:
        return f"{self._root}/originals/{_checked(evidence_id)[:2]}/{evidence_id}"

    def _beside(self, evidence_id: str, name: str = "") -> str:
        if "/" in name or name.startswith("."):
            raise ValueError(f"not a name to keep something under: {name}")
        return f"{self._root}/beside/{_checked(evidence_id)[:2]}/{evidence_id}" + (f"/{name}" if name else "")

    def _write(self, path: str, file: BinaryIO, expected: str | None = None) -> None:
        """All of it or nothing: first under another name, then moved. Raises OSError when the bytes are not those
        that were expected, because somebody was still writing the file."""
        self._files.makedirs(path.rpartition("/")[0], exist_ok=True)
        under = f"{path}.{uuid.uuid4().hex}.part"
        try:
            with self._files.open(under, "wb") as out:
                digest = _copied(file, out)
                if self._local:
                    out.flush()
                    os.fsync(out.fileno())
            if expected and digest != expected:
                raise OSError("the file changed while it was being kept")
            self._files.mv(under, path)
        finally:
            if self._files.exists(under):
                self._files.rm(under)


def _checked(evidence_id: str) -> str:
    """An id from outside is never part of a path before it is known to be one."""
    if len(evidence_id) != 64 or set(evidence_id) - set("0123456789abcdef"):
        raise NotKept(evidence_id[:80])
    return evidence_id


@contextmanager
def _opened(source: Path | bytes) -> Iterator[BinaryIO]:
    if isinstance(source, Path):
        with source.open("rb") as file:
            yield file
    else:
        with tempfile.SpooledTemporaryFile(max_size=len(source) + 1) as spooled:
            spooled.write(source)
            spooled.seek(0)
            yield cast(BinaryIO, spooled)


def _copied(file: BinaryIO, out: BinaryIO) -> str:
    """Copies and returns the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    while portion := file.read(PORTION):
        digest.update(portion)
        out.write(portion)
    return digest.hexdigest()


def _evidence(file: BinaryIO) -> Evidence:
    digest, head, size = hashlib.sha256(), b"", 0
    while portion := file.read(PORTION):
        head = head or portion[:HEAD]
        size += len(portion)
        digest.update(portion)
    return Evidence(digest.hexdigest(), size, media_type(head))
