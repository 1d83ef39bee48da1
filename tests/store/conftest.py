"""A desk with a store, a batch and a rulebook."""

import pytest
from argon2 import PasswordHasher

import review.people.users
from review.points.rule import Rulebook
from review.points.shelf import load_rulebook
from review.store import Store
from tests.store.invented import Desk, desk_on


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real Argon2, but not made slow on purpose."""
    monkeypatch.setattr(review.people.users, "HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture(scope="session")
def anpg() -> Rulebook:
    return load_rulebook("anpg")


@pytest.fixture
def desk(store: Store, anpg: Rulebook) -> Desk:
    """Once on each kind of database."""
    return desk_on(store, anpg)


@pytest.fixture
def sqlite_desk(sqlite_store: Store, anpg: Rulebook) -> Desk:
    return desk_on(sqlite_store, anpg)
