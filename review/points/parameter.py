"""The values of a rulebook: what each is worth between which days, who says so, and how a committee adopts one."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from review.points.plain_values import IsoDay, plain_number, whole_count
from review.points.suggestion import Origin

DAY = dt.timedelta(days=1)


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


@dataclass(frozen=True, slots=True)
class Steps:
    """A number that goes by the size of the group: `{1: 0.75, 4: 1}` is 0.75 for one to three people, 1 from four."""

    steps: tuple[tuple[int, Decimal], ...]
    """From how many people, and the number; ascending."""

    def at(self, people: int) -> Decimal | None:
        """None below the first step."""
        return next((number for size, number in reversed(self.steps) if size <= people), None)


Value = Decimal | str | tuple[str, ...] | Steps


def _flat(written: Any) -> Any:
    """Steps are written as a mapping and kept as text, `4: 1`."""
    return tuple(f"{size}: {number}" for size, number in written.items()) if isinstance(written, Mapping) else written


WrittenValue = Annotated[str | tuple[str, ...] | None, BeforeValidator(_flat)]


class Version(Shape):
    """What a parameter is worth between two days, both included, and who says so."""

    from_: IsoDay | None = Field(default=None, alias="from")
    """None: the source names no first day."""
    until: IsoDay | None = None
    value: WrittenValue = None
    unit: str = ""
    origin: Origin
    source: str = Field(min_length=1)
    article: str = ""
    quote: str = ""
    """The source's words; for `derived` the derivation; empty for `example` and `unset`."""
    adopted_by: str = ""
    adopted_on: IsoDay | None = None

    @model_validator(mode="after")
    def _honest(self) -> "Version":
        if (self.value is None) != (self.origin == "unset"):
            raise ValueError("a value is missing, or stands where the origin is unset")
        if (self.origin in ("published", "derived")) != bool(self.quote) and self.origin != "adopted":
            raise ValueError("published and derived values carry a quote; example and unset values cannot")
        if (self.origin == "adopted") != bool(self.adopted_by and self.adopted_on):
            raise ValueError("adopted values, and only those, say by whom and when: adopted_by, adopted_on")
        if self.from_ and self.until and self.until < self.from_:
            raise ValueError("until comes before from")
        return self

    @property
    def citation(self) -> str:
        return ", ".join(part for part in (self.source, self.article) if part)

    @property
    def said(self) -> str:
        """The value in one piece of text; empty when it is unset."""
        return self.value if isinstance(self.value, str) else ", ".join(self.value or ())

    @property
    def adoptable(self) -> bool:
        """What a register published is not for a committee to adopt; it changes by a new version in the rulebook."""
        return self.origin not in ("published", "derived")

    def holds(self, day: dt.date) -> bool:
        return (self.from_ is None or self.from_ <= day) and (self.until is None or day <= self.until)

    def between(self, first: dt.date, last: dt.date) -> "Version | None":
        """The same, only from `first` to `last`; None when it holds on no such day."""
        start, end = max(self.from_ or dt.date.min, first), min(self.until or dt.date.max, last)
        if end < start:
            return None
        return self.model_copy(update={"from_": open_start(start), "until": open_end(end)})


def open_start(day: dt.date) -> dt.date | None:
    return None if day == dt.date.min else day


def open_end(day: dt.date) -> dt.date | None:
    return None if day == dt.date.max else day


class Adoption(Shape):
    """A committee's decision on an example or unset value: it takes it over or settles on another."""

    parameter: str
    value: WrittenValue = None
    """None: the example value as it stands."""
    from_: IsoDay | None = Field(default=None, alias="from")
    """None: on all days on which the value was an example."""
    until: IsoDay | None = None
    by: str = Field(min_length=1)
    on: IsoDay
    source: str = Field(min_length=1)
    """Where the decision stands."""


class NothingToAdopt(ValueError):
    """The decision says nothing that this rulebook can take over; `code` says why: `no_example`, `no_value`,
    `wrong_value`."""

    def __init__(self, code: str, says: str) -> None:
        super().__init__(says)
        self.code = code


class Parameter(Shape):
    """A value that the rules refer to by name."""

    says: str
    says_en: str
    type: Literal["number", "choice", "list", "steps"] = "number"
    used_by: str = ""
    """Who uses it, when no rule, cap, norm or setting of the rulebook does."""
    versions: tuple[Version, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _one_value_a_day(self) -> "Parameter":
        for one in self.versions:
            if one.value is not None:
                self.worth(one)
        for earlier, later in zip(self.versions, self.versions[1:], strict=False):
            if earlier.until is None or later.from_ is None or later.from_ <= earlier.until:
                raise ValueError("versions stand in order, and one ends before the next begins")
        return self

    def at(self, day: dt.date) -> Version | None:
        """The version in force on `day`; None before the first and after the last, and between."""
        return next((one for one in self.versions if one.holds(day)), None)

    def worth(self, version: Version) -> Value:
        """The version's value in this parameter's type."""
        if (self.type in ("list", "steps")) != isinstance(version.value, tuple) or version.value is None:
            raise ValueError(f"expected a {self.type}")
        if self.type == "number":
            return _number(version.value)
        return steps_of(version.value) if self.type == "steps" else version.value

    def adopting(self, adoption: Adoption) -> "Parameter":
        """With the decision taken over: what was an example before its first day stays one. Raises NothingToAdopt."""
        versions = tuple(piece for one in self.versions for piece in _pieces(one, adoption))
        if versions == self.versions:
            raise NothingToAdopt("no_example", f"{adoption.parameter} is no example on these days: nothing to adopt")
        try:
            return Parameter.model_validate({**self.model_dump(exclude={"versions"}), "versions": versions})
        except ValueError as fault:
            says = f"{adoption.value} cannot be the value of {adoption.parameter}"
            raise NothingToAdopt("wrong_value", says) from fault


def _pieces(version: Version, adoption: Adoption) -> Iterator[Version]:
    """A version with the adopted part in its middle."""
    first, last = adoption.from_ or dt.date.min, adoption.until or dt.date.max
    middle = version.between(first, last) if version.adoptable else None
    if middle is None:
        yield version
        return
    value = adoption.value if adoption.value is not None else version.value
    if value is None:
        raise NothingToAdopt("no_value", f"{adoption.parameter} has no value to take over: say which")
    if adoption.from_ and (before := version.between(dt.date.min, first - DAY)):
        yield before
    yield Version(
        from_=middle.from_,
        until=middle.until,
        value=value,
        unit=version.unit,
        origin="adopted",
        source=adoption.source,
        adopted_by=adoption.by,
        adopted_on=adoption.on,
    )
    if adoption.until and (after := version.between(last + DAY, dt.date.max)):
        yield after


def _number(written: Any) -> Decimal:
    number = plain_number(written)
    assert isinstance(number, Decimal)  # noqa: S101 plain_number gives a number for text or raises
    return number


def steps_of(written: Any) -> Steps:
    """Steps from their text; ascending, from one person at least."""
    found = []
    for step in written:
        size, colon, number = step.partition(": ")
        if not colon:
            raise ValueError("expected steps such as {1: 0.75, 4: 1}")
        found.append((whole_count(size), _number(number)))
    if not found or [size for size, _ in found] != sorted({size for size, _ in found}) or found[0][0] < 1:
        raise ValueError("steps ascend, from one person at least")
    return Steps(tuple(found))
