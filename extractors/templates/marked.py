"""A page with marks on it: where a template's anchors stand and where its values were read."""

import io
from pathlib import Path

from PIL import Image, ImageDraw

from extractors.evidence import Box, Page
from extractors.read import page_picture
from extractors.templates.check import Tried

WIDTH = 1200
ANCHOR, VALUE = (28, 107, 58), (163, 68, 7)
"""Green around anchors, orange around values."""
THICK, AIR, LETTERS = 3, 4, 13
"""Pixels: of a line, between it and what it frames, and of the letters above it."""


def marked(file: Path, page: Page, tried: Tried) -> bytes:
    """The page as PNG, anchors and values framed and named."""
    picture = Image.open(io.BytesIO(page_picture(file, page, WIDTH))).convert("RGB")
    pen = ImageDraw.Draw(picture)
    for (box, colour), names in _frames(tried, page.number).items():
        left, top = box.left * picture.width - AIR, box.top * picture.height - AIR
        right, bottom = box.right * picture.width + AIR, box.bottom * picture.height + AIR
        pen.rectangle((left, top, right, bottom), outline=colour, width=THICK)
        pen.text((left, max(0.0, top - LETTERS)), ", ".join(names), fill=colour)
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


Frames = dict[tuple[Box, tuple[int, int, int]], list[str]]


def _frames(tried: Tried, page: int) -> Frames:
    """Box and colour → what stands there; times of one range stand in one box."""
    frames: Frames = {}
    for one in tried.anchors:
        if one.found and one.found[1].page == page:
            frames.setdefault((one.found[1].box, ANCHOR), []).append(one.part)
    everything = [*tried.applied.found, *(one for activity in tried.applied.activities for one in activity.found)]
    for finding in everything:
        for place in finding.where:
            if place.page == page:
                frames.setdefault((place.box, VALUE), []).append(finding.field)
    return frames
