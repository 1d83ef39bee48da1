"""Which files of a folder are papers."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


class NoSuchPath(Exception):
    """A path was given that is not there."""


@dataclass(frozen=True, slots=True)
class Papers:
    """Files to read, in the order given; a folder's in the order of their names."""

    files: tuple[Path, ...]
    passed_over: tuple[Path, ...]
    """Files of a folder that are no uploads: hidden ones, and what stands beside the samples to describe them."""


def find_papers(paths: Iterable[Path], not_papers: Iterable[Path] = ()) -> Papers:
    """Files as they are and folders with all that is under them.

    Any file counts, whatever its name ends in: what is no readable document gets a message to its sender instead of
    being skipped. Raises `NoSuchPath`.
    """
    files: list[Path] = []
    passed_over: list[Path] = []
    known = {path.resolve() for path in not_papers}
    for path in paths:
        if path.is_dir():
            for file in sorted(one for one in path.rglob("*") if one.is_file()):
                (passed_over if _describes(file, path) or file.resolve() in known else files).append(file)
        elif path.exists():
            files.append(path)
        else:
            raise NoSuchPath(f"{path} is not there")
    return Papers(tuple(files), tuple(passed_over))


def _describes(file: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return hidden or file.name.endswith(".truth.yaml")
