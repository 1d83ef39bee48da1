"""What a careful committee member reads on a paper, written as YAML beside it."""

import json
from dataclasses import dataclass, field, fields, is_dataclass, replace
from decimal import Decimal
from typing import Any


@dataclass(frozen=True, slots=True)
class Activity:
    kind: str
    date: str | None = None
    end_date: str | None = None
    start: str | None = None
    end: str | None = None
    hours: str | None = None
    hours_basis: str | None = None
    sessions: int | None = None


@dataclass(frozen=True, slots=True)
class Holder:
    name: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Participants:
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meta:
    """About the making, never about the reading."""

    design: str = ""
    rendering: str = ""
    difficulty: int = 1
    """1 easy, 2 as it usually comes, 3 hard."""
    set: str = "default"
    contradiction: bool = False
    """The paper says two different things; truth is what a careful reader settles on."""
    said: tuple[str, ...] = ()
    """The characters on the paper that the truth rests on."""
    lines: tuple[str, ...] = ()
    """Every line of text drawn, page after page, so that a reading error can be told from one of understanding."""


@dataclass(frozen=True, slots=True)
class Truth:
    category: str | None
    paper: str
    holder: Holder = Holder()
    activities: tuple[Activity, ...] = ()
    participants: Participants = Participants()
    signatures: int | None = None
    """None: there is no place to sign."""
    printed_points: str | None = None
    status: str | None = "read"
    """None: any status will do."""
    problems: tuple[str, ...] = ()
    meta: Meta = field(default_factory=Meta)

    def with_meta(self, **changes: Any) -> "Truth":
        return replace(self, meta=replace(self.meta, **changes))


def number(value: Decimal | float | int | str) -> str:
    """2.50 → "2.5", 2 → "2"."""
    text = f"{Decimal(str(value)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def as_yaml(truth: Truth) -> str:
    """Every word quoted: a plain 19:30 would come back from many a loader as 1170."""
    return "\n".join(_mapping(truth, "")) + "\n"


def _mapping(value: Any, indent: str) -> list[str]:
    lines: list[str] = []
    for one in fields(value):
        lines += _entry(f"{indent}{one.name}:", getattr(value, one.name), indent)
    return lines


def _entry(start: str, value: Any, indent: str) -> list[str]:
    if is_dataclass(value):
        return [start, *_mapping(value, indent + "  ")]
    if isinstance(value, tuple) and value:
        return [start, *(line for item in value for line in _item(item, indent))]
    return [f"{start} {_scalar(value)}"]


def _item(item: Any, indent: str) -> list[str]:
    if not is_dataclass(item):
        return [f"{indent}- {_scalar(item)}"]
    first, *rest = _mapping(item, indent + "  ")
    return [f"{indent}- {first.strip()}", *rest]


def _scalar(value: Any) -> str:
    return "[]" if value == () else json.dumps(value, ensure_ascii=False)
