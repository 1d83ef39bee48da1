"""How an issuer's paper looks: what recognises it, where its values stand, how each is read.

A template is one YAML file under `nl/`. Its examples are part of it: at least one text that it fits, with what must be
read there, and one that it must not fit. `load` refuses what does not hold to the shape, with file and line.
"""

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from extractors.finding import FieldName
from extractors.strict_yaml import AuthorFault, shaped, written

FOLDER = Path(__file__).with_name("nl")

ReadAs = Literal[
    "day", "days", "time_range", "start", "end", "hours", "sessions", "person", "people", "number", "points", "kind",
    "words",
]  # fmt: skip
"""`day` the one day; `days` first and last day of a range; `time_range` start and end; `hours` a length of time, sums
made (`6 x 1,5 uur`); `person` one name; `people` a list of them; `number` a register number as text; `points` an
amount; `kind` one of the kinds of activity, by its words; `words` the text as it stands."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _fraction(value: object) -> object:
    return float(value) if isinstance(value, str) else value


Fraction = Annotated[float, BeforeValidator(_fraction), Field(ge=0, le=1)]


class Anchor(_Strict):
    """Words that stand on the paper, letters that OCR spoilt allowed for."""

    words: tuple[Annotated[str, Field(min_length=4)], ...] = Field(min_length=1)
    """One of these."""
    within: tuple[Fraction, Fraction, Fraction, Fraction] = (0.0, 0.0, 1.0, 1.0)
    """Left, top, right, bottom of the part of the page, in fractions; on the first page unless `any_page`."""
    any_page: Literal["yes", "no"] = "no"


class Recognise(_Strict):
    needs: tuple[Anchor, ...] = Field(min_length=1)
    """All of these must be found."""
    helps: tuple[Anchor, ...] = ()
    """Each of these found makes it surer; all missing makes it no match unless there are none."""
    never: tuple[Anchor, ...] = ()
    """One of these found, and it is another paper."""


class FieldAt(_Strict):
    """A value behind, beside or under one of these labels."""

    field: FieldName
    label: tuple[str, ...] = Field(min_length=1)
    read_as: ReadAs


class Rows(_Strict):
    """A table with one activity a row: for each column its possible heads and how it is read."""

    columns: dict[FieldName, tuple[str, ...]]
    read_as: dict[FieldName, ReadAs]
    happened: tuple[str, ...] = ()
    """Heads of a column whose `nee`, `afwezig`, `afgezegd` says that a row is no activity."""

    @model_validator(mode="after")
    def _same_fields(self) -> "Rows":
        if set(self.columns) != set(self.read_as):
            raise ValueError("columns and read_as must name the same fields")
        if "date" not in self.columns:
            raise ValueError("a row without a date cannot be told from a total")
        return self


class Fits(_Strict):
    text: str
    """Drawn as it stands: columns of a table stand apart by wide white."""
    values: dict[str, str] = Field(min_length=1)
    """Field → what must be read there; `date.2` is the date of the second row."""


class Examples(_Strict):
    fits: tuple[Fits, ...] = Field(min_length=1)
    does_not_fit: tuple[str, ...] = Field(min_length=1)


class Template(_Strict):
    id: str = Field(pattern=r"^[a-z0-9]+(\.[a-z0-9_]+)+$")
    issuer: str
    paper: str
    """One of the kinds of paper of paper_kinds.yaml."""
    kind: str | None = None
    """The kind of activity, where the paper is only ever about one."""
    category: Literal["A", "B"] | None = None
    recognise: Recognise
    fields: tuple[FieldAt, ...] = ()
    rows: Rows | None = None
    examples: Examples

    @model_validator(mode="after")
    def _reads_something(self) -> "Template":
        if not self.fields and self.rows is None:
            raise ValueError("a template must read fields, rows, or both")
        return self


def load(path: Path) -> Template:
    """One template from its file. Raises AuthorFault with file and line."""
    return shaped(Template, written(path.read_text(encoding="utf-8"), path.name))


def load_all(folder: Path = FOLDER) -> tuple[Template, ...]:
    """All templates of a folder, by id. Raises AuthorFault, also when two have the same id."""
    found: dict[str, Template] = {}
    for path in sorted(folder.glob("*.yaml")):
        one = load(path)
        if one.id in found:
            raise AuthorFault(path.name, 1, f"the id {one.id} is taken by another template")
        found[one.id] = one
    return tuple(found[key] for key in sorted(found))


@cache
def templates() -> tuple[Template, ...]:
    """The templates that come with the program; loaded once."""
    return load_all()
