"""From drawn sheets to the files people hand in: scans, phone photos, screen prints.

Only whole numbers, + - * / and square roots: the same bytes on every machine with the pinned packages.
"""

import io
import random
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from samples.sheet import Sheet, as_picture

Pixels = NDArray[np.int32]
EXIF_ORIENTATION = 0x0112


@dataclass(frozen=True, slots=True)
class Scan:
    """How a scanner treated the page."""

    dpi: int = 200
    grey: bool = True
    skew: float = 0.3
    """Degrees."""
    noise: int = 6
    speckles: int = 30
    quality: int = 75
    turned: int = 0
    """Degrees counter-clockwise that the sheet lay in the feeder: 0, 90, 180, 270."""
    fade: int = 0
    """How much lighter the ink came out, 0..140."""
    staple: bool = False
    edge: bool = False
    """A dark edge where the lid was open."""
    holes: bool = False
    streak: bool = False
    bitonal: bool = False
    """Black and white only, as old copiers do."""


@dataclass(frozen=True, slots=True)
class Photo:
    """How the phone was held."""

    tilt: float = 0.03
    """Share of the page's width by which its corners are off."""
    turn: float = 1.5
    """Degrees."""
    blur: float = 0.6
    noise: int = 8
    shade: int = 40
    """How much darker the darkest side is."""
    shadow: bool = False
    """Of the hand and phone."""
    quality: int = 78
    orientation: int = 1
    """As EXIF says: 1, 3, 6 or 8; the pixels lie accordingly."""
    high: int = 2800
    """Pixels of the upright picture's long side."""
    table: str = "wood"
    crumple: bool = False


def of_difficulty(rng: random.Random, kind: str, difficulty: int) -> Scan | Photo:
    """A rendering as one meets it: 1 kind, 2 usual, 3 hard."""
    return _a_scan(rng, difficulty) if kind == "scan" else _a_photo(rng, difficulty)


def _a_scan(rng: random.Random, difficulty: int) -> Scan:
    dpi = rng.choice({1: (200, 300), 2: (150, 200, 200), 3: (100, 120, 150)}[difficulty])
    return Scan(
        dpi=dpi, grey=rng.random() < 0.6,
        skew=rng.randrange(-10, 11) / {1: 40, 2: 10, 3: 5}[difficulty],
        noise={1: 2, 2: 7, 3: 14}[difficulty], speckles={1: 5, 2: 60, 3: 250}[difficulty],
        quality=rng.choice({1: (85, 90), 2: (60, 75), 3: (30, 45)}[difficulty]),
        turned=rng.choice((0, 0, 0, 0, 90, 180, 270)) if difficulty > 1 else 0,
        fade={1: 0, 2: 30, 3: 90}[difficulty], staple=difficulty > 1 and rng.random() < 0.4,
        edge=difficulty > 1 and rng.random() < 0.5, holes=rng.random() < 0.25,
        streak=difficulty == 3 and rng.random() < 0.6, bitonal=dpi >= 200 and rng.random() < 0.15,
    )  # fmt: skip


def _a_photo(rng: random.Random, difficulty: int) -> Photo:
    return Photo(
        tilt={1: 0.015, 2: 0.045, 3: 0.09}[difficulty],
        turn=rng.randrange(-10, 11) / {1: 10, 2: 4, 3: 2}[difficulty],
        blur={1: 0.4, 2: 0.9, 3: 1.5}[difficulty], noise={1: 5, 2: 10, 3: 18}[difficulty],
        shade={1: 25, 2: 60, 3: 95}[difficulty], shadow=difficulty > 1 and rng.random() < 0.6,
        quality=rng.choice({1: (85, 90), 2: (70, 80), 3: (50, 65)}[difficulty]),
        orientation=rng.choice((1, 1, 6, 6, 8, 3)), high={1: 3000, 2: 2600, 3: 2200}[difficulty],
        table=rng.choice(("wood", "desk", "cloth")), crumple=difficulty == 3 and rng.random() < 0.5,
    )  # fmt: skip


# --- scans -----------------------------------------------------------------------------------------------------------


def scanned(sheet: Sheet, how: Scan, rng: random.Random) -> Image.Image:
    """One page as it came out of the scanner."""
    page = as_picture(sheet, how.dpi)
    if how.holes:
        _punch(page)
    if how.staple:
        _staple(page, rng)
    page = page.rotate(how.skew, Image.Resampling.BICUBIC, fillcolor=(250, 250, 248))
    if how.grey or how.bitonal:
        page = page.convert("L")
    pixels = np.asarray(page).astype(np.int32)
    pixels = how.fade + pixels * (255 - how.fade) // 255
    if how.edge:
        pixels = _darker(pixels, _edge_shade(pixels.shape[1], rng))
    pixels = _noisy(pixels, how.noise, rng)
    _speckle(pixels, how.speckles, rng)
    if how.streak:
        pixels[:, rng.randrange(100, pixels.shape[1] - 100)] //= 2
    page = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    if how.bitonal:
        page = page.point([0] * 150 + [255] * 106).convert("1", dither=Image.Dither.NONE)
    return page.rotate(how.turned, expand=True) if how.turned else page


def _punch(page: Image.Image) -> None:
    draw = ImageDraw.Draw(page)
    for share in (0.36, 0.64):
        draw.circle((page.width * 0.03, page.height * share), page.width * 0.013, (70, 70, 70))


def _staple(page: Image.Image, rng: random.Random) -> None:
    draw = ImageDraw.Draw(page)
    x, y, long = page.width * 0.04 + rng.randrange(20), page.height * 0.02 + rng.randrange(20), page.width * 0.03
    draw.line((x, y + long * 0.5, x + long, y), (60, 60, 60), max(2, page.width // 400))
    draw.line((0, y + long * 2.4, x + long * 2.4, 0), (205, 205, 203), max(3, page.width // 160))


def _edge_shade(width: int, rng: random.Random) -> Pixels:
    """A row of brightness in 1/256: the last few per cent go dark."""
    columns = np.arange(width)
    dark = np.clip(columns - width * 96 // 100, 0, None) * 3600 // width
    if rng.random() < 0.5:
        dark = dark[::-1]
    return np.clip(256 - dark, 90, 256).astype(np.int32)[None, :]


def _darker(pixels: Pixels, shade: Pixels) -> Pixels:
    factor = shade[..., None] if pixels.ndim == 3 else shade
    return pixels * factor // 256


def _noisy(pixels: Pixels, strength: int, rng: random.Random) -> Pixels:
    """Grain: three dice summed lie near enough to a bell."""
    if not strength:
        return pixels
    dice = np.random.Generator(np.random.PCG64(rng.randrange(1 << 32)))
    shape = pixels.shape[:2]
    grain = sum(dice.integers(-strength, strength + 1, shape, dtype=np.int16) for _ in range(3))
    grain = np.asarray(grain * 2 // 3, dtype=np.int32)
    return pixels + (grain[..., None] if pixels.ndim == 3 else grain)


def _speckle(pixels: Pixels, count: int, rng: random.Random) -> None:
    high, wide = pixels.shape[:2]
    for _ in range(count):
        y, x, size = rng.randrange(high), rng.randrange(wide), rng.randrange(1, 3)
        pixels[y : y + size, x : x + size] = rng.randrange(40, 150)


# --- photos ----------------------------------------------------------------------------------------------------------


def photographed(sheet: Sheet, how: Photo, rng: random.Random) -> Image.Image:
    """The sheet on a table, taken from above by hand."""
    high = how.high
    wide = high * 3 // 4
    dpi = min(wide * 0.86 / sheet.width, high * 0.88 / sheet.height) * 72
    page = as_picture(sheet, dpi, (251, 250, 246))
    if how.crumple:
        page = _crumpled(page, rng)
    corners = _corners(page, wide, high, how, rng)
    scene = _table(how.table, wide, high, rng)
    over, mask = _warped(page, corners, (wide, high))
    _cast_shadow(scene, mask)
    scene.paste(over, (0, 0), mask)
    scene = scene.filter(ImageFilter.GaussianBlur(how.blur))
    pixels = np.asarray(scene).astype(np.int32)
    pixels = _darker(pixels, _light(wide, high, how, rng))
    pixels = _noisy(pixels, how.noise, rng)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _corners(page: Image.Image, wide: int, high: int, how: Photo, rng: random.Random) -> list[tuple[float, float]]:
    """Where the page's corners land: top left, top right, bottom right, bottom left."""
    left, top = (wide - page.width) / 2, (high - page.height) / 2
    slope = how.turn * 3.14159 / 180  # small enough that sine and angle are the same
    off = int(page.width * how.tilt) + 1
    found = []
    for x, y in ((0, 0), (page.width, 0), (page.width, page.height), (0, page.height)):
        from_x, from_y = x - page.width / 2, y - page.height / 2
        found.append(
            (
                left + x - from_y * slope + rng.randrange(-off, off + 1),
                top + y + from_x * slope + rng.randrange(-off, off + 1) / 2,
            )
        )
    return found


def _warped(
    page: Image.Image, corners: Sequence[tuple[float, float]], size: tuple[int, int]
) -> tuple[Image.Image, Image.Image]:
    flat = ((0, 0), (page.width, 0), (page.width, page.height), (0, page.height))
    numbers = solve_perspective(corners, flat)
    over = page.transform(size, Image.Transform.PERSPECTIVE, numbers, Image.Resampling.BICUBIC)
    mask = Image.new("L", page.size, 255).transform(size, Image.Transform.PERSPECTIVE, numbers)
    return over, mask


def solve_perspective(seen: Sequence[tuple[float, float]], flat: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """Pillow's eight numbers, by elimination in plain Python: linear algebra libraries differ in the last digit."""
    rows = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for at in range(8):
        best = max(range(at, 8), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for row in range(8):
            if row != at:
                factor = rows[row][at]
                rows[row] = [value - factor * own for value, own in zip(rows[row], rows[at], strict=True)]
    return tuple(row[8] for row in rows)


def _table(kind: str, wide: int, high: int, rng: random.Random) -> Image.Image:
    """What the page lies on."""
    if kind == "desk":
        return Image.new("RGB", (wide, high), rng.choice(((205, 205, 202), (60, 62, 66), (230, 226, 218))))
    dice = np.random.Generator(np.random.PCG64(rng.randrange(1 << 32)))
    if kind == "cloth":
        weave = dice.integers(-14, 15, (high // 4, wide // 4), dtype=np.int16)
        colour = np.array(rng.choice(((40, 70, 120), (120, 40, 50), (60, 90, 60))), dtype=np.int16)
    else:
        grain = dice.integers(-18, 19, (high // 4, 1), dtype=np.int16)
        weave = grain + dice.integers(-5, 6, (high // 4, wide // 4), dtype=np.int16)
        colour = np.array(rng.choice(((150, 104, 62), (110, 74, 48), (186, 146, 100))), dtype=np.int16)
    small = np.clip(weave[..., None] + colour, 0, 255).astype(np.uint8)
    return Image.fromarray(small).resize((wide, high), Image.Resampling.BILINEAR)


def _cast_shadow(scene: Image.Image, mask: Image.Image) -> None:
    small = mask.resize((mask.width // 8, mask.height // 8)).filter(ImageFilter.GaussianBlur(4))
    soft = small.resize(mask.size, Image.Resampling.BILINEAR).point([value // 2 for value in range(256)])
    scene.paste((10, 10, 12), (9, 13), soft.crop((0, 0, mask.width - 9, mask.height - 13)))


def _light(wide: int, high: int, how: Photo, rng: random.Random) -> Pixels:
    """Brightness in 1/256: one side darker, and the shadow of hand and phone."""
    across = np.arange(wide // 8)[None, :] * how.shade // (wide // 8)
    down = np.arange(high // 8)[:, None] * (how.shade // 2) // (high // 8)
    if rng.random() < 0.5:
        across = across[:, ::-1]
    light = np.clip(262 - across - down, 60, 255)
    if how.shadow:
        light = light * _hand(wide // 8, high // 8, rng) // 256
    whole = Image.fromarray(np.clip(light, 0, 255).astype(np.uint8)).resize((wide, high), Image.Resampling.BILINEAR)
    return np.asarray(whole).astype(np.int32)


def _hand(wide: int, high: int, rng: random.Random) -> Pixels:
    shade = Image.new("L", (wide, high), 255)
    draw = ImageDraw.Draw(shade)
    x, y = wide * rng.randrange(45, 80) // 100, high * rng.randrange(50, 80) // 100
    draw.rounded_rectangle((x, y, x + wide * 3 // 10, high), wide // 20, 168)
    draw.polygon([(x - wide // 6, high), (x + wide // 8, y + high // 10), (wide, y + high // 6), (wide, high)], 176)
    return np.asarray(shade.filter(ImageFilter.GaussianBlur(7))).astype(np.int32)


def _crumpled(page: Image.Image, rng: random.Random) -> Image.Image:
    """Was folded: a soft dark line across, the half below a shade darker."""
    pixels = np.asarray(page).astype(np.int32)
    fold = page.height * rng.randrange(45, 55) // 100
    away = np.abs(np.arange(page.height) - fold)
    shade = np.clip(256 - np.clip(14 - away, 0, None) * 5, 150, 256)
    shade = shade - (np.arange(page.height) > fold) * 10
    return Image.fromarray(np.clip(_darker(pixels, shade.astype(np.int32)[:, None]), 0, 255).astype(np.uint8))


# --- files -----------------------------------------------------------------------------------------------------------


def as_jpeg(picture: Image.Image, quality: int, orientation: int = 1, dpi: int = 72) -> bytes:
    """With an orientation other than 1 the pixels are turned, and EXIF says how to turn them back."""
    back = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    exif = Image.Exif()
    if orientation != 1:
        picture = picture.transpose(back[orientation])
        exif[EXIF_ORIENTATION] = orientation
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, exif=exif.tobytes(), dpi=(dpi, dpi))
    return out.getvalue()


def as_png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


Layer = Callable[[int], bytes]


def pictures_pdf(pages: Sequence[Image.Image], dpi: int, quality: int, layers: Sequence[Sequence[str]] = ()) -> bytes:
    """A PDF of scanned pages, written out by hand as scanners do; `layers`: invisible lines of text behind a page."""
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    for place, page in enumerate(pages):
        wide, high = page.width * 72 / dpi, page.height * 72 / dpi
        objects.append(_image_object(page, quality))
        drawing = f"q {wide:.2f} 0 0 {high:.2f} 0 0 cm /Im0 Do Q\n".encode()
        drawing += _hidden(layers[place], high) if place < len(layers) else b""
        objects.append(_stream(b"", drawing))
        kids.append(len(objects) + 1)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {wide:.2f} {high:.2f}] /Contents {len(objects)} 0 R "
            f"/Resources << /XObject << /Im0 {len(objects) - 1} 0 R >> /Font << /F1 3 0 R >> >> >>".encode()
        )
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    objects[1] = f"<< /Type /Pages /Kids [{listed}] /Count {len(kids)} >>".encode()
    return pdf_file(objects)


def _image_object(page: Image.Image, quality: int) -> bytes:
    if page.mode == "1":
        head = _image_head(page, "/DeviceGray", 1, "/FlateDecode")
        return _stream(head, zlib.compress(page.tobytes(), 9))
    head = _image_head(page, "/DeviceGray" if page.mode == "L" else "/DeviceRGB", 8, "/DCTDecode")
    out = io.BytesIO()
    page.save(out, "JPEG", quality=quality)
    return _stream(head, out.getvalue())


def _image_head(page: Image.Image, space: str, bits: int, code: str) -> bytes:
    size = f"/Width {page.width} /Height {page.height}"
    return f"/Type /XObject /Subtype /Image {size} /ColorSpace {space} /BitsPerComponent {bits} /Filter {code}".encode()


def _hidden(lines: Sequence[str], high: float) -> bytes:
    parts = [b"BT 3 Tr /F1 10 Tf\n"]
    for place, line in enumerate(lines):
        text = line.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", rb"\(").replace(b")", rb"\)")
        parts.append(b"1 0 0 1 60 %.1f Tm (" % (high - 70 - 13 * place) + text + b") Tj\n")
    return b"".join([*parts, b"ET\n"])


def _stream(head: bytes, content: bytes) -> bytes:
    return b"<< " + head + b" /Length %d >>\nstream\n" % len(content) + content + b"\nendstream"


def pdf_file(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Numbered objects, cross-reference table and trailer; the first object is the catalogue."""
    out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    starts = []
    for place, content in enumerate(objects, 1):
        starts.append(len(out))
        out += b"%d 0 obj\n" % place + content + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for start in starts:
        out += b"%010d 00000 n \n" % start
    out += b"trailer\n<< /Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, table)
    return bytes(out)
