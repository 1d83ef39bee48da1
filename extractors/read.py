"""From evidence to pages: text layer or OCR, page by page. Nothing is understood yet.

`read` never raises for a document's fault; it raises `EngineMissing` when a page needs OCR and Tesseract is not there.
Run it in a process of its own for documents of strangers: `extractors.isolation.isolate`.
"""

import hashlib
import io
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
from PIL import Image

from extractors.evidence import Evidence, Page, Seconds, Word
from extractors.isolation.limits import DEFAULT_ENGINE, EngineName, Limits
from extractors.problems import (
    BlankPage,
    Damaged,
    DocumentFault,
    Empty,
    NotADocument,
    PageUnreadable,
    Problem,
    TookTooLong,
    TooLarge,
    TooManyPages,
    TooManyPixels,
    UnsupportedType,
)
from extractors.text import (
    media_type,
    ocr,
    pdf,
    pdf_drawings,
    pdf_text_layer,
    picture,
    render,
    second_text_layer,
    trust,
)
from extractors.text.engine import engine as engine_named
from extractors.text.letters import fitting, letters
from extractors.text.pixels import Grey, Picture
from extractors.text.scrap import not_under
from extractors.text.upright import turn, warp


@dataclass(frozen=True, slots=True)
class PageRead:
    """One page and what was wrong with it."""

    page: Page
    problems: tuple[Problem, ...] = ()
    ocr_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Document:
    """What came of one file, before anything is understood."""

    evidence: Evidence
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...] = ()
    seconds: Seconds = field(default_factory=Seconds)


Told = Callable[[PageRead], None]
"""Called with every page as soon as it is read."""


def read(
    path: Path,
    limits: Limits | None = None,
    known: Mapping[int, PageRead] | None = None,
    told: Told | None = None,
    engine: EngineName = DEFAULT_ENGINE,
    *,
    alone: bool = False,
) -> Document:
    """The pages of a file. `known` pages (by number) were read before and are not read again. `alone`: the second
    engine is not asked, and pages that would need it say so.

    Raises `EngineMissing`, and `OSError` when the file itself cannot be opened.
    """
    limits = limits or Limits()
    started = time.monotonic()
    evidence = evidence_of(path)
    pages: list[PageRead] = []
    problems: list[Problem] = []
    try:
        for one in _pages(path, evidence, _Asked(limits, known or {}, engine, started + limits.seconds, alone)):
            pages.append(one)
            if told:
                told(one)
    except DocumentFault as fault:
        problems.append(fault.problem())
    return gathered(evidence, pages, problems, time.monotonic() - started)


def gathered(evidence: Evidence, pages: list[PageRead], problems: list[Problem], seconds: float) -> Document:
    """Pages and problems as one document; the problems of the whole file first."""
    of_pages = tuple(problem for one in pages for problem in one.problems)
    spent = Seconds(round(seconds, 3), round(sum(one.ocr_seconds for one in pages), 3))
    return Document(evidence, tuple(one.page for one in pages), (*problems, *of_pages), spent)


def evidence_of(path: Path) -> Evidence:
    """Hash, size and media type of a file. Raises `OSError`."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        size = file.tell()
        file.seek(0)
        kind = media_type.media_type(file.read(media_type.HEAD))
    return Evidence(digest, size, kind)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked of one reading."""

    limits: Limits
    known: Mapping[int, PageRead]
    engine: EngineName
    until: float
    alone: bool

    def clock(self) -> ocr.TimedEngine:
        """The engine for one page. Raises `TookTooLong` once the document's time is up; the pages before stay."""
        if time.monotonic() >= self.until:
            raise TookTooLong
        load = partial(engine_named, self.engine)
        return ocr.TimedEngine(load, self.until, self.limits.page_seconds, alone=self.alone)


def _pages(path: Path, evidence: Evidence, asked: _Asked) -> Iterator[PageRead]:
    if evidence.size == 0:
        raise Empty
    if evidence.size > asked.limits.file_megabytes * 1_000_000:
        raise TooLarge
    if evidence.media_type == media_type.PDF:
        yield from _pdf_pages(path, asked)
    elif evidence.media_type in media_type.PICTURES:
        yield from _picture_pages(path, asked)
    elif evidence.media_type == media_type.UNKNOWN:
        raise NotADocument
    else:
        raise UnsupportedType


def _pdf_pages(path: Path, asked: _Asked) -> Iterator[PageRead]:
    limits = asked.limits
    with pdf.opened(path) as document:
        for number in range(1, min(len(document), limits.pages) + 1):
            engine = asked.clock()
            yield asked.known.get(number) or _guarded(
                number, engine, lambda n, e: _pdf_page(path, document, n, limits, e)
            )
        if len(document) > limits.pages:
            raise TooManyPages
    if pdf.cut_off(path):
        raise Damaged


def _picture_pages(path: Path, asked: _Asked) -> Iterator[PageRead]:
    limits = asked.limits
    with picture.opened(path) as opened:
        count = picture.frames(opened)
        for number in range(1, min(count, limits.pages) + 1):
            engine = asked.clock()
            yield asked.known.get(number) or _guarded(number, engine, lambda n, e: _picture_page(opened, n, limits, e))
        if count > limits.pages:
            raise TooManyPages


def _guarded(number: int, engine: ocr.TimedEngine, look: Callable[[int, ocr.TimedEngine], ocr.Sight]) -> PageRead:
    """One page; its fault becomes a problem of the page and the others are read all the same."""
    try:
        sight = look(number, engine)
    except DocumentFault as fault:
        fault.page = number
        return PageRead(_nothing(number), (fault.problem(),), engine.spent)
    return PageRead(sight.page, tuple(fault.problem() for fault in sight.faults), engine.spent)


def _nothing(number: int) -> Page:
    """A page that could not be read, in the shape of A4."""
    return Page(number, 595.0, 842.0, (), "none")


def _picture_page(opened: Image.Image, number: int, limits: Limits, engine: ocr.TimedEngine) -> ocr.Sight:
    frame = picture.grey_frame(opened, number, limits.pixels)
    sight = ocr.look(lambda side: fitting(frame.grey, side), number, engine)
    return sight if frame.whole else replace(sight, faults=(Damaged(number), *sight.faults))


def _pdf_page(
    path: Path, document: pypdfium2.PdfDocument, number: int, limits: Limits, engine: ocr.TimedEngine
) -> ocr.Sight:
    with pdf.page_of(document, number) as page:
        layer = _second_opinion(path, _layer(page, number))
        if layer.drawn.largest > limits.pixels:
            raise TooManyPixels(number)
        if not layer.page.words or trust.sense(layer.page.words) < trust.SENSIBLE:
            return _from_picture(page, layer, engine)
        missing = _unread(page, layer)
        if missing is None:
            return ocr.Sight(layer.page)
        return _beside(layer, missing, engine)


@dataclass(frozen=True, slots=True)
class _Layer:
    """A PDF page as its own text layer tells it."""

    page: Page
    drawn: pdf_drawings.Drawings
    extra: int
    """Degrees clockwise it must be turned on top of its own /Rotate."""
    hidden: bool
    """Some of its words are drawn invisibly: a scanner's own OCR."""


def _layer(page: pypdfium2.PdfPage, number: int) -> _Layer:
    found = pdf_text_layer.printed_words(page)
    printed = [word for word in found if not word.hidden]
    extra = (pdf_text_layer.turned(printed) - page.get_rotation()) % 360 if printed else 0
    frame = pdf.frame(page, extra)
    drawn = pdf_drawings.drawings(page, frame)
    width, height = frame.size
    words = pdf_text_layer.words_on(frame, printed, page.get_rotation())
    laid = Page(number, width, height, words, "text_layer", extra, ink=drawn.ink, rules=drawn.rules)
    return _Layer(laid, drawn, extra, hidden=len(printed) < len(found))


def _second_opinion(path: Path, layer: _Layer) -> _Layer:
    """The layer as it is, or in pdfplumber's words where PDFium's make no sense and pdfplumber's do."""
    if layer.hidden or layer.extra or not layer.page.words or trust.sense(layer.page.words) >= trust.SENSIBLE:
        return layer
    words = second_text_layer.words(path, layer.page.number)
    if trust.sense(words) < trust.SENSIBLE:
        return layer
    return replace(layer, page=replace(layer.page, words=words))


def _from_picture(page: pypdfium2.PdfPage, layer: _Layer, engine: ocr.TimedEngine) -> ocr.Sight:
    """The page read by OCR; the text layer only where it makes more sense than what OCR made of it."""
    try:
        sight = ocr.look(lambda side: _drawn(page, side), layer.page.number, engine)
    except BlankPage:
        if layer.page.words:
            return ocr.Sight(layer.page, (PageUnreadable(layer.page.number),))
        raise
    if layer.page.words and trust.sense(layer.page.words) > trust.sense(sight.page.words):
        return ocr.Sight(layer.page, (PageUnreadable(layer.page.number),))
    return sight


def _drawn(page: pypdfium2.PdfPage, side: int, turned: int = 0) -> Grey:
    return render.grey_page(page, 72 * side / max(page.get_size()), turned)


_GLANCE = 1_170
"""Pixels of the longer side, about 100 dpi: enough to see that there are letters."""
_PICTURE = 0.015
"""Share of the page from which a picture may hold text (a logo is smaller)."""
_OUTLINES = 150
"""Curved paths from which they may be letters drawn as outlines."""
_MISSING = 30
"""Letter-like shapes outside the text layer from which the page is read by OCR too."""


def _unread(page: pypdfium2.PdfPage, layer: _Layer) -> Grey | None:
    """The page's picture, upright, when it shows text that its text layer does not have; else None."""
    large = any(one.width * one.height > _PICTURE for one in layer.drawn.pictures)
    if not large and layer.drawn.shapes < _OUTLINES:
        return None
    glance = _drawn(page, _GLANCE, layer.extra)
    missing = trust.unread(letters(glance), layer.page.words)
    return _drawn(page, 2 * _GLANCE, layer.extra) if missing.count >= _MISSING else None


def _beside(layer: _Layer, upright: Grey, engine: ocr.TimedEngine) -> ocr.Sight:
    """The text layer, and what OCR reads beside it."""
    extra: tuple[Word, ...] = not_under(ocr.read_flat(upright, engine), layer.page.words)
    source = layer.page.source if len(extra) < len(layer.page.words) else "ocr"
    return ocr.Sight(replace(layer.page, words=(*layer.page.words, *extra), source=source))


def page_picture(path: Path, page: Page, width: int, limits: Limits | None = None) -> bytes:
    """The upright page in colour, `width` pixels wide, as WebP; the boxes of `page` are fractions of exactly this.

    Raises a `DocumentFault` when the page cannot be drawn.
    """
    limits = limits or Limits()
    height = max(1, round(width * page.height / page.width))
    drawn = turn(_in_colour(path, page, max(width, height), limits), page.turned)
    if page.source == "none":  # never looked at: its shape is that of the file
        height = max(1, round(width * drawn.shape[0] / drawn.shape[1]))
    if page.straightened:
        matrix = np.asarray(page.straightened, np.float64).reshape(3, 3)
        drawn = warp(_fitting(drawn, round(1.5 * max(width, height))), matrix, width, height)
    else:
        how = cv2.INTER_AREA if drawn.shape[1] > width else cv2.INTER_CUBIC
        drawn = cv2.resize(drawn, (width, height), interpolation=how)
    out = io.BytesIO()
    Image.fromarray(drawn).save(out, "WEBP", quality=82, method=2)
    return out.getvalue()


def _fitting(drawn: Picture, side: int) -> Picture:
    scale = side / max(drawn.shape[:2])
    return drawn if scale >= 1 else cv2.resize(drawn, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def _in_colour(path: Path, page: Page, side: int, limits: Limits) -> Picture:
    """The page as it lies in the file, red, green and blue, at least about `side` pixels where it has so many."""
    if evidence_of(path).media_type != media_type.PDF:
        with picture.opened(path) as opened:
            return np.asarray(picture.colour_frame(opened, page.number, limits.pixels))
    with pdf.opened(path) as document, pdf.page_of(document, page.number) as sheet:
        if pdf_drawings.drawings(sheet, pdf.frame(sheet)).largest > limits.pixels:
            raise TooManyPixels(page.number)
        return render.colour_page(sheet, 72 * 1.4 * side / max(sheet.get_size()))
