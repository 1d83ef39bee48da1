"""What a file is by its first bytes, never by its name."""

from typing import Final

UNKNOWN: Final = "application/octet-stream"
PDF: Final = "application/pdf"
PICTURES: Final = frozenset({"image/jpeg", "image/png", "image/tiff", "image/webp", "image/bmp"})

HEAD: Final = 1024
"""Bytes to look at; a PDF may carry that much before its header."""

_STARTS: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
    # known well enough to say "save it as PDF or JPEG" instead of "this is no document"
    (b"GIF8", "image/gif"),
    (b"PK\x03\x04", "application/zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"%!PS", "application/postscript"),
)
_BRANDS: Final = {
    b"heic": "image/heic", b"heix": "image/heic", b"heif": "image/heic", b"mif1": "image/heic", b"msf1": "image/heic",
    b"avif": "image/avif", b"isom": "video/mp4", b"mp42": "video/mp4", b"qt  ": "video/quicktime",
}  # fmt: skip


def media_type(head: bytes) -> str:
    """Media type of a file that begins with `head` (at least 16 bytes where there are so many), or `UNKNOWN`."""
    if b"%PDF-" in head[:HEAD]:
        return PDF
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], UNKNOWN)
    return next((name for start, name in _STARTS if head.startswith(start)), UNKNOWN)
