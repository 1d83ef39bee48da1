"""A committee adopts example values: its decisions are a file beside the rulebook, whose own files stay as they are."""

import datetime as dt
import json
from collections.abc import Sequence

from review.points.parameter import Adoption
from review.points.rule import Rulebook
from review.points.shelf import rulebook_of

ADOPTED = "adopted.yaml"


def with_adoptions(book: Rulebook, adoptions: Sequence[Adoption]) -> Rulebook:
    """The rulebook with these decisions after those it holds already. Its hash covers them. Raises AuthorFault."""
    if not adoptions:
        return book
    text = book.texts.get(ADOPTED, "adopted:\n")
    lines = "".join(_line(one, book) for one in adoptions)
    return rulebook_of({**book.texts, ADOPTED: text + lines}, book.register)


def adopt(
    book: Rulebook,
    parameter: str,
    by: str,
    on: dt.date,
    source: str,
    value: str | None = None,
    from_: dt.date | None = None,
) -> Rulebook:
    """The rulebook with one decision more. Without `value` the example is taken over as it is, without `from_` for
    all days on which it was one. Raises AuthorFault when there is nothing to adopt."""
    decision = Adoption(parameter=parameter, value=value, from_=from_, by=by, on=on, source=source)
    return with_adoptions(book, (decision,))


def _line(adoption: Adoption, book: Rulebook) -> str:
    """One decision as YAML, which JSON on one line is."""
    written = adoption.model_dump(mode="json", by_alias=True, exclude_none=True)
    parameter = book.parameters.get(adoption.parameter)
    if parameter and parameter.type == "steps" and adoption.value:
        written["value"] = dict(step.split(": ") for step in adoption.value)
    return f"  - {json.dumps(written, ensure_ascii=False)}\n"
