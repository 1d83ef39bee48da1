"""YAML with every scalar as text; duplicate keys, anchors and tags refused with file and line.

A plain loader turns `12:30` into 750 and `NO` into false, and keeps the last of two equal keys without a word.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Tree = str | list["Tree"] | dict[str, "Tree"]
Steps = tuple[str | int, ...]


class TemplateFault(Exception):
    """The author's fault in a template: refused on load, with the place to look."""

    def __init__(self, file: str, line: int, says: str) -> None:
        super().__init__(f"{file}:{line}: {says}")
        self.file = file
        self.line = line
        """From 1."""
        self.says = says


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a file, with the line of every value."""

    file: str
    tree: Tree
    lines: Mapping[Steps, int]

    def fault(self, steps: Steps, says: str) -> TemplateFault:
        """A fault at the deepest part of `steps` that stands in the file."""
        while steps and steps not in self.lines:
            steps = steps[:-1]
        return TemplateFault(self.file, self.lines.get(steps, 1), says)


def written(text: str, file: str) -> Written:
    """The content of `text`; `file` is only named in faults. Raises TemplateFault."""
    try:
        root = YAML(typ="base", pure=True).compose(text)
    except MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        raise TemplateFault(file, mark.line + 1 if mark else 1, fault.problem or "not YAML") from fault
    if not isinstance(root, MappingNode):
        raise TemplateFault(file, 1, "expected keys with values")
    lines: dict[Steps, int] = {}
    return Written(file, _tree(root, file, (), lines), lines)


def _tree(node: Node, file: str, steps: Steps, lines: dict[Steps, int]) -> Tree:
    line = node.start_mark.line + 1
    lines.setdefault(steps, line)
    if node.anchor or not str(node.tag).startswith("tag:yaml.org,2002:"):
        raise TemplateFault(file, line, "anchors, aliases and tags are not used here")
    if isinstance(node, ScalarNode):
        return str(node.value)
    if isinstance(node, SequenceNode):
        return [_tree(one, file, (*steps, place), lines) for place, one in enumerate(node.value)]
    found: dict[str, Tree] = {}
    for key, value in node.value:
        if key.value in found:
            raise TemplateFault(file, key.start_mark.line + 1, f"the key {key.value} stands here twice")
        lines[(*steps, key.value)] = key.start_mark.line + 1
        found[key.value] = _tree(value, file, (*steps, key.value), lines)
    return found
