"""Renamed, empty and foreign files."""

import io
import zipfile
from pathlib import Path

import pytest

from extractors.read import read


def _zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("word/document.xml", "<w:document/>")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"Beste commissie, hierbij mijn verslag.\n", "not_a_document"),
        (b"\x00\x01\x02\x03" * 100, "not_a_document"),
        (b"x", "not_a_document"),
        (_zip(), "unsupported_type"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "unsupported_type"),
        (b"GIF89a" + b"\0" * 50, "unsupported_type"),
        (b"%PDF-1.7\nniets meer", "damaged"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "damaged"),
        (b"II*\x00" + b"\xff" * 50, "damaged"),
    ],
)
def test_each_says_what_it_is(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "bewijs.pdf"
    path.write_bytes(content)
    document = read(path)
    assert [problem.code for problem in document.problems] == [code]
    assert document.problems[0].message
    assert document.problems[0].message_en
    assert document.pages == ()
    assert document.evidence.size == len(content)
