"""Pictures of the pages of an evidence, exactly as they were read, and the original file."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response
from pydantic import TypeAdapter

from extractors.evidence import Page
from extractors.finding import Reading
from extractors.problems import DocumentFault
from review.archive import Archive, NotKept

WIDTHS = (1000, 2000, 3000)
"""Pixels: for the eye, for a sharper screen, for the magnifying glass. No others, or anybody could fill the disk."""

PAGES = "pages-{version}.json"
"""Name beside an evidence of its pages as one version of the program saw them: how each was turned, straightened."""

SECONDS = 60
"""How long a browser waits for a picture that has to be drawn first."""

_pages = TypeAdapter(tuple[Page, ...])
router = APIRouter()


class PictureWorkers(Protocol):
    """Draws pages away from the process that serves them: a paper must not be able to hurt the site."""

    def picture(self, path: Path, page: Page, width: int) -> Future[bytes]:
        """The upright page as WebP or JPEG."""

    def close(self) -> None:
        """Ends the processes."""


class PagePictures:
    """Page pictures: kept beside the evidence once drawn, drawn on first asking."""

    def __init__(self, archive: Archive, start_workers: Callable[[], PictureWorkers]) -> None:
        self._archive = archive
        self._start = start_workers
        self._workers: PictureWorkers | None = None
        self._starting = threading.Lock()

    def picture(self, evidence: str, number: int, width: int, version: str) -> bytes:
        """Raises `NotKept` when there is no such evidence, a `DocumentFault` when it cannot be made into a picture."""
        name = f"page-{number}-{width}-{version}"
        kept = self._archive.beside(evidence, name)
        if kept is not None:
            return kept
        page, seen = page_as_seen(self._archive, evidence, number, version)
        with self._archive.local_path(evidence) as path:
            drawn = self._ready().picture(path, page, width).result(SECONDS)
        if seen:  # anybody can ask for a version that never was: that is drawn, and not kept
            self._archive.keep_beside(evidence, name, drawn)
        return drawn

    def close(self) -> None:
        with self._starting:
            if self._workers is not None:
                self._workers.close()
                self._workers = None

    def _ready(self) -> PictureWorkers:
        """The workers, started when the first picture is asked for."""
        with self._starting:
            if self._workers is None:
                self._workers = self._start()
            return self._workers


def version_of(reading: Reading) -> str:
    """Short name of the version that read it, for addresses and names."""
    return sha256(reading.made_with.encode()).hexdigest()[:12]


def keep_pages(archive: Archive, reading: Reading) -> None:
    """Lays the pages as seen beside their evidence, where drawing them finds them; again does nothing."""
    name = PAGES.format(version=version_of(reading))
    if archive.has(reading.evidence.id) and archive.beside(reading.evidence.id, name) is None:
        archive.keep_beside(reading.evidence.id, name, _pages.dump_json(reading.sheets))


def page_as_seen(archive: Archive, evidence: str, number: int, version: str) -> tuple[Page, bool]:
    """The page as that version saw it, and whether it did; else the page as it stands in the file."""
    kept = archive.beside(evidence, PAGES.format(version=version))
    as_it_stands = Page(number, 1.0, 1.0, (), "none")
    if kept is None:
        return as_it_stands, False
    return next((page for page in _pages.validate_json(kept) if page.number == number), as_it_stands), True


@router.get("/bewijs/{evidence}/{number}")
def page_picture(
    request: Request, evidence: str, number: int, breed: int = WIDTHS[0], versie: str = "0" * 12
) -> Response:
    """One page as a picture. The same address always shows the same, so a browser may keep it."""
    if breed not in WIDTHS or not 1 <= number <= 10_000 or not _is_hex(evidence, 64) or not _is_hex(versie, 12):
        raise HTTPException(404)
    tag = f'"{evidence[:16]}-{number}-{breed}-{versie}"'
    headers = {"ETag": tag, "Cache-Control": "private, max-age=3600"}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    try:
        drawn = request.app.state.site.pictures.picture(evidence, number, breed, versie)
    except (NotKept, DocumentFault) as missing:
        raise HTTPException(404) from missing
    return Response(drawn, media_type=_media_type(drawn), headers=headers)


@router.get("/bewijs/{evidence}")
def original(request: Request, evidence: str, naam: str = "bewijsstuk") -> Response:
    """The file as it was handed in, to be saved and never shown inside our pages."""
    if not _is_hex(evidence, 64):
        raise HTTPException(404)
    archive: Archive = request.app.state.site.archive
    try:
        with archive.open(evidence) as file:
            content = file.read()
    except NotKept as missing:
        raise HTTPException(404) from missing
    name = "".join(one if one.isascii() and (one.isalnum() or one in "-_. ") else "_" for one in Path(naam).name)
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return Response(content, media_type="application/octet-stream", headers=headers)


def _is_hex(said: str, length: int) -> bool:
    return len(said) == length and all(one in "0123456789abcdef" for one in said)


def _media_type(picture: bytes) -> str:
    if picture[8:12] == b"WEBP":
        return "image/webp"
    return "image/png" if picture.startswith(b"\x89PNG") else "image/jpeg"
