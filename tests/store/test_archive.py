"""Originals are kept for good and never changed; what was made from them may go."""

import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import fsspec
import pytest

from review.archive import Archive, NotKept

PDF = b"%PDF-1.7\n" + b"x" * 3_000_000
ABSENT = "ab" * 32


@pytest.fixture(params=["folder", "memory"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive" if request.param == "folder" else f"memory://{uuid.uuid4().hex}")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "kept"


def test_bytes_come_back_and_are_known_by_their_content(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "invoice.txt").write_bytes(PDF)
    kept = archive.keep(tmp_path / "invoice.txt")
    assert kept == archive.keep(PDF)
    assert (kept.size, kept.media_type) == (len(PDF), "application/pdf")
    assert archive.has(kept.id)
    with archive.open(kept.id) as file:
        assert file.read() == PDF
    with archive.local_path(kept.id) as path:
        assert path.read_bytes() == PDF


def test_an_empty_file_is_kept_too(archive: Archive) -> None:
    kept = archive.keep(b"")
    assert kept.size == 0 and kept.media_type == "application/octet-stream"
    with archive.open(kept.id) as file:
        assert file.read() == b""


def test_what_is_not_there(archive: Archive) -> None:
    assert not archive.has(ABSENT) and archive.beside(ABSENT, "x") is None and archive.forget_beside(ABSENT) == 0
    with pytest.raises(NotKept):
        archive.open(ABSENT)
    with pytest.raises(NotKept), archive.local_path(ABSENT):
        pass
    with pytest.raises(FileNotFoundError):
        archive.keep(Path("no/such/file"))


@pytest.mark.parametrize("evil", ["../../etc/passwd", "AB" * 32, "", "ab" * 31 + "/.", "é" * 64])
def test_an_id_from_outside_is_no_path(archive: Archive, evil: str) -> None:
    for look in (archive.open, archive.has, archive.forget_beside):
        if evil or look != archive.forget_beside:
            with pytest.raises(NotKept):
                look(evil)


@pytest.mark.parametrize("evil", ["../x", "a/b", ".hidden"])
def test_a_name_from_outside_is_no_path(archive: Archive, evil: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        archive.keep_beside(ABSENT, evil, b"")


def test_what_was_made_may_be_replaced_and_forgotten(archive: Archive) -> None:
    one, other = archive.keep(b"one").id, archive.keep(b"other").id
    for content in (b"first", b"second"):
        archive.keep_beside(one, "page-1-1600.webp", content)
    archive.keep_beside(other, "pages.json", b"[]")
    assert archive.beside(one, "page-1-1600.webp") == b"second"
    assert archive.forget_beside(one) == 1 and archive.beside(one, "page-1-1600.webp") is None
    assert archive.beside(other, "pages.json") == b"[]"
    assert archive.forget_beside() == 1 and archive.forget_beside() == 0
    assert archive.has(one) and archive.has(other)


def test_many_who_keep_the_same_at_once(folder: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        kept = set(pool.map(lambda _: Archive(folder).keep(PDF), range(16)))
    assert len(kept) == 1
    assert [path.read_bytes() for path in folder.rglob("*") if path.is_file()] == [PDF]


def test_a_full_disk_leaves_no_half_original(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive(folder)

    def full(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="no space"):
        archive.keep(PDF)
    monkeypatch.undo()
    assert [path for path in folder.rglob("*") if path.is_file()] == []
    assert archive.has(archive.keep(PDF).id)


def test_a_file_that_is_still_being_written_is_refused(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    growing = tmp_path / "growing.pdf"
    growing.write_bytes(b"half")
    archive = Archive(folder)
    looked = archive.has

    def grows_meanwhile(evidence_id: str) -> bool:
        growing.write_bytes(b"half and the rest")
        return looked(evidence_id)

    monkeypatch.setattr(archive, "has", grows_meanwhile)
    with pytest.raises(OSError, match="changed"):
        archive.keep(growing)
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_the_original_in_a_folder_needs_no_copy(folder: Path) -> None:
    archive = Archive(folder)
    with archive.local_path(archive.keep(PDF).id) as path:
        assert path.is_relative_to(folder)
    elsewhere = Archive("memory://elsewhere")
    with elsewhere.local_path(elsewhere.keep(PDF).id) as copy:
        assert copy.exists()
    assert not copy.exists() and fsspec.filesystem("memory").exists("/elsewhere")
