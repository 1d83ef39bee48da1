"""Run by Alembic: always on a connection of ours, never on an address from a file."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import TypeDecorator
from sqlmodel import SQLModel

from review.migrations import ours


def plain_type(kind: str, value: Any, _autogen: object) -> str | Literal[False]:
    """A migration names what a column is in the database, never a class of ours that may change later."""
    if kind == "type" and isinstance(value, TypeDecorator):
        return f"sa.{value.impl_instance!r}"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    compare_type=True,
    include_object=ours,
    render_item=plain_type,
    render_as_batch=connection.dialect.name == "sqlite",
)
context.run_migrations()
