"""`python -m review.migrations "what changed"` writes the next migration: models compared with the newest tables."""

import sys
import tempfile
from pathlib import Path

from alembic import command

from review.migrations import VERSIONS, config
from review.store import Store


def main(message: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{Path(folder) / 'newest.db'}")
        store.migrate()
        with store.engine.connect() as connection:
            number = len(list(VERSIONS.glob("[0-9]*.py"))) + 1
            command.revision(config(connection), message, autogenerate=True, rev_id=f"{number:04d}")


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]) or sys.exit(__doc__))
