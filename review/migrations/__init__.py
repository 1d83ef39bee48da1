"""The tables' history. `python -m review.migrations "what changed"` writes the next step from the models."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlmodel import SQLModel

import review.tables  # noqa: F401  the models must be known before they are compared

VERSIONS = Path(__file__).parent / "versions"

ADVISORY_LOCK = 760_112_358
"""Any number, the same for all: keeps two starting programs from migrating one PostgreSQL database together."""


def config(connection: Connection | None = None) -> Config:
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent))
    made.attributes["connection"] = connection
    return made


def upgrade(connection: Connection) -> None:
    """Brings the tables up to this program's version, within the transaction of the connection."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": ADVISORY_LOCK})
    if not up_to_date(connection):
        command.upgrade(config(connection), "head")


def up_to_date(connection: Connection) -> bool:
    newest = ScriptDirectory.from_config(config()).get_current_head()
    return MigrationContext.configure(connection).get_current_revision() == newest


def ours(thing: object, name: str | None, kind: str, *_: object) -> bool:
    """Whether the models speak of it. The search index is each database's own and stands in its migration only."""
    return not (kind in ("table", "index", "column") and name is not None and name.startswith("words_index"))


def differences(connection: Connection) -> list[object]:
    """What the models have that the tables lack, and the other way round."""
    opts = {"compare_type": True, "compare_server_default": True, "include_object": ours}
    context = MigrationContext.configure(connection, opts=opts)
    return list(compare_metadata(context, SQLModel.metadata))
