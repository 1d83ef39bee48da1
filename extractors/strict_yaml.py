"""YAML read as it is written: every scalar stays text and every fault names its file and line.

A plain loader turns `12:30` into 750, `NO` into false and keeps the last of two equal keys without a word.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Tree = str | list["Tree"] | dict[str, "Tree"]
Path = tuple[str | int, ...]
Shape = TypeVar("Shape", bound=BaseModel)


class AuthorFault(Exception):
    """The author's fault in a template, a rule or a word list: refused on load, with the place to look."""

    def __init__(self, file: str, line: int, says: str) -> None:
        super().__init__(f"{file}:{line}: {says}")
        self.file = file
        self.line = line
        """From 1."""
        self.says = says


@dataclass(frozen=True, slots=True)
class Written:
    """A file's content with the line of every value in it."""

    file: str
    tree: dict[str, Tree]
    lines: Mapping[Path, int]

    def fault(self, path: Path, says: str) -> AuthorFault:
        """A fault at the deepest part of `path` that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return AuthorFault(self.file, self.lines.get(path, 1), says)


def written(text: str, file: str) -> Written:
    """The content of `text`; `file` is only for the faults' words. Raises AuthorFault."""
    try:
        root = YAML(typ="base", pure=True).compose(text)  # "rt" leaves marks of its own in folded text
    except MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        raise AuthorFault(file, mark.line + 1 if mark else 1, fault.problem or "not YAML") from fault
    except YAMLError as fault:
        raise AuthorFault(file, 1, "not YAML") from fault
    if not isinstance(root, MappingNode):
        raise AuthorFault(file, 1, "expected keys with values")
    lines: dict[Path, int] = {}
    tree = _tree(root, file, (), lines)
    assert isinstance(tree, dict)  # noqa: S101 a mapping node gives a dict
    return Written(file, tree, lines)


def shaped(shape: type[Shape], content: Written) -> Shape:
    """The file as `shape`. Raises AuthorFault for the first value that does not fit."""
    try:
        return shape.model_validate(content.tree)
    except ValidationError as fault:
        # a key that is not known explains a key that is missing, not the other way round
        first = min(fault.errors(), key=lambda error: error["type"] != "extra_forbidden")
        where = ".".join(str(part) for part in first["loc"])
        raise content.fault(tuple(first["loc"]), f"{where}: {first['msg']}") from fault


def _tree(node: Node, file: str, path: Path, lines: dict[Path, int]) -> Tree:
    line = node.start_mark.line + 1
    lines.setdefault(path, line)
    if node.anchor or not str(node.tag).startswith("tag:yaml.org,2002:"):
        raise AuthorFault(file, line, "anchors, aliases and tags are not used here")
    if isinstance(node, ScalarNode):
        return str(node.value)
    if isinstance(node, SequenceNode):
        return [_tree(one, file, (*path, number), lines) for number, one in enumerate(node.value)]
    return _keys(node, file, path, lines)


def _keys(node: Node, file: str, path: Path, lines: dict[Path, int]) -> dict[str, Tree]:
    found: dict[str, Tree] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, ScalarNode):
            raise AuthorFault(file, line, "a key is one word")
        if key.value in found:
            raise AuthorFault(file, line, f"the key {key.value} stands here twice")
        lines[(*path, key.value)] = line
        found[key.value] = _tree(value, file, (*path, key.value), lines)
    return found
