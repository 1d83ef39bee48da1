"""Picture files through Pillow: their frames in grey, the right way up as their camera noted it."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageFile, ImageOps

from extractors.problems import Damaged, TooManyPixels
from extractors.text.pixels import Grey

FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP")

# our own limit is checked on the header of every frame; Pillow's would only shout at half of it
Image.MAX_IMAGE_PIXELS = None


@dataclass(frozen=True, slots=True)
class Frame:
    grey: Grey
    whole: bool
    """False when the file ended before the picture did; the rest is grey."""


@contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """The picture file, nothing decoded yet. Raises `Damaged`."""
    with warnings.catch_warnings(action="ignore"):
        try:
            picture = Image.open(path, formats=FORMATS)
        except (OSError, SyntaxError, ValueError) as fault:
            raise Damaged from fault
        with picture:
            yield picture


def frames(picture: Image.Image) -> int:
    return int(getattr(picture, "n_frames", 1))


def grey_frame(picture: Image.Image, number: int, pixels: int) -> Frame:
    """Frame `number` (from 1) in grey, EXIF orientation applied. Raises `TooManyPixels`, `Damaged`."""
    if picture.format == "JPEG" and picture.mode == "RGB":
        picture.draft("L", None)  # a JPEG keeps its greys apart: its colours need not be unpacked
    decoded, whole = _decoded(picture, number, pixels)
    return Frame(np.asarray(_on_white(decoded).convert("L")), whole)


def colour_frame(picture: Image.Image, number: int, pixels: int) -> Image.Image:
    """The same frame in colour (RGB), for people to look at."""
    decoded, _ = _decoded(picture, number, pixels)
    return _on_white(decoded).convert("RGB")


def _decoded(picture: Image.Image, number: int, pixels: int) -> tuple[Image.Image, bool]:
    try:
        picture.seek(number - 1)
    except (EOFError, OSError, SyntaxError, ValueError) as fault:
        raise Damaged(number) from fault
    if picture.width * picture.height > pixels:
        raise TooManyPixels(number)
    whole = _load(picture, number)
    return ImageOps.exif_transpose(picture), whole


def _load(picture: Image.Image, number: int) -> bool:
    """Decodes; of a file that breaks off, what there is. Returns whether it was whole."""
    try:
        picture.load()
        return True
    except (OSError, SyntaxError, ValueError):
        try:
            ImageFile.LOAD_TRUNCATED_IMAGES = True
            picture.load()
            return False
        except (OSError, SyntaxError, ValueError) as fault:
            raise Damaged(number) from fault
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False


def _on_white(picture: Image.Image) -> Image.Image:
    """Without transparency, which would turn black, and with 16-bit greys brought to 8."""
    if picture.mode.startswith("I"):
        tones = np.asarray(picture).astype(np.float32)
        return Image.fromarray((tones * (255 / max(1.0, float(tones.max())))).astype(np.uint8))
    if not picture.has_transparency_data:
        return picture
    layer = picture.convert("RGBA")
    white = Image.new("RGBA", layer.size, "white")
    return Image.alpha_composite(white, layer)
