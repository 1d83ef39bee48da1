"""Rulebooks from their files: those that come with the program, and those that somebody else wrote."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from extractors.strict_yaml import AuthorFault, Written, shaped, written
from review.points.parameter import NothingToAdopt, Parameter
from review.points.rule import Rulebook, RuleFile
from review.points.rule_check import faults

SHELF = Path(__file__).parent / "rulebook"

Part = TypeVar("Part", bound=BaseModel)


class UnknownRegister(AuthorFault):
    """No rulebook by that name."""

    def __init__(self, register: str) -> None:
        super().__init__(register, 1, f"there is no rulebook {register}; there are {', '.join(registers())}")

    def __str__(self) -> str:
        return self.says


def registers() -> tuple[str, ...]:
    """The rulebooks that come with the program."""
    return tuple(sorted(one.name for one in SHELF.iterdir() if any(one.glob("*.yaml"))))


def load_rulebook(register: str | Path) -> Rulebook:
    """The rulebook of a register by name, or in a folder. Raises AuthorFault, with file and line; UnknownRegister
    is one of them."""
    folder = register if isinstance(register, Path) else SHELF / register
    if isinstance(register, str) and register not in registers():
        raise UnknownRegister(register)
    return rulebook_of({one.name: one.read_text("utf-8") for one in sorted(folder.glob("*.yaml"))}, str(folder))


@cache
def shelved(register: str) -> Rulebook:
    """`load_rulebook` of one that comes with the program, read once: it changes with the program and not before."""
    return load_rulebook(register)


def rulebook_of(texts: Mapping[str, str], folder: str = "") -> Rulebook:
    """The rulebook in these texts by file name; `folder` is only for the words of a fault. Raises AuthorFault."""
    files = [(one := written(text, str(Path(folder, name))), shaped(RuleFile, one)) for name, text in texts.items()]
    book = assembled(files, texts, folder)
    for fault in faults(book, files):
        raise fault
    return book


def assembled(files: Sequence[tuple[Written, RuleFile]], texts: Mapping[str, str], folder: str) -> Rulebook:
    """The parts of all files together, not checked yet. Raises AuthorFault where two files contradict."""
    heads = [file.rulebook for _, file in files if file.rulebook]
    if len(heads) != 1:
        raise AuthorFault(folder, 1, f"one file of a rulebook has the part `rulebook`, here {len(heads)}")
    return Rulebook(
        head=heads[0],
        parameters=_adopted(_together(((one, file.parameters) for one, file in files), "parameters"), files),
        rules=_together(((one, file.rules) for one, file in files), "rules"),
        caps=_together(((one, file.caps) for one, file in files), "caps"),
        exclusions=_together(((one, file.exclusions) for one, file in files), "exclusions"),
        norms=_together(((one, file.norms) for one, file in files), "norms"),
        admission=_together(((one, file.admission) for one, file in files), "admission"),
        questions=_together(((one, file.questions) for one, file in files), "questions"),
        not_expressible=tuple(fact for _, file in files for fact in file.not_expressible),
        cases=tuple((Path(one.file).name, case) for one, file in files for case in file.cases),
        texts=dict(texts),
    )


def _adopted(parameters: dict[str, Parameter], files: Iterable[tuple[Written, RuleFile]]) -> dict[str, Parameter]:
    for content, file in files:
        for number, adoption in enumerate(file.adopted):
            path = ("adopted", number, "parameter")
            if adoption.parameter not in parameters:
                raise content.fault(path, f"there is no parameter {adoption.parameter}")
            try:
                parameters[adoption.parameter] = parameters[adoption.parameter].adopting(adoption)
            except NothingToAdopt as fault:
                raise content.fault(path, str(fault)) from fault
    return parameters


def _together(parts: Iterable[tuple[Written, Mapping[str, Part]]], part: str) -> dict[str, Part]:
    found: dict[str, Part] = {}
    for content, named in parts:
        for name, one in named.items():
            if name in found:
                raise content.fault((part, name), f"{name} stands in two files of this rulebook")
            found[name] = one
    return found
