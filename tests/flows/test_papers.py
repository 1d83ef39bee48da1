"""Any file is a paper; only what describes papers is passed over, and counted."""

from pathlib import Path

import pytest

from flows.papers import NoSuchPath, find_papers


def test_a_folder_is_walked_by_name_and_nothing_is_skipped_silently(tmp_path: Path) -> None:
    for name in ("b.jpg", "a.pdf", "sub/c.docx", "a.truth.yaml", ".hidden/x.pdf", "claims.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    papers = find_papers([tmp_path], [tmp_path / "claims.csv"])
    assert [str(file.relative_to(tmp_path)) for file in papers.files] == ["a.pdf", "b.jpg", "sub/c.docx"]
    assert len(papers.passed_over) == 3


def test_files_come_in_the_order_given(tmp_path: Path) -> None:
    for name in ("b.pdf", "a.pdf"):
        (tmp_path / name).write_text("x")
    given = [tmp_path / "b.pdf", tmp_path / "a.pdf"]
    assert find_papers(given).files == tuple(given)


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoSuchPath, match=r"nowhere\.pdf"):
        find_papers([tmp_path / "nowhere.pdf"])
