"""The tables are what the models say, on both databases, and keep what code might forget."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from review import migrations
from review.store import SchemaBehind, Store


def test_models_and_migrations_agree(store: Store) -> None:
    with store.engine.connect() as connection:
        assert migrations.differences(connection) == []


def test_a_difference_would_be_seen(store: Store) -> None:
    with store.writing() as session:
        session.execute(text("alter table upload drop column sure"))
    with store.engine.connect() as connection:
        assert "sure" in str(migrations.differences(connection))


def test_an_empty_database_is_behind_until_migrated(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'new.db'}")
    with pytest.raises(SchemaBehind):
        store.check()
    store.migrate()
    store.check()


def test_several_may_start_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: Store(url).migrate(), range(8)))
    Store(url).check()
