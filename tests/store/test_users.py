"""Signing in, and who may do what."""

import datetime as dt

import pytest

from review.people.rights import RIGHTS
from review.people.users import (
    FAILURES,
    LOCKED_MINUTES,
    LockedOut,
    NameTaken,
    SignInRefused,
    add_user,
    change_password,
    change_user,
    sign_in,
    user,
    users,
)
from review.store import Store
from tests.store.invented import NOON

LATER = NOON + dt.timedelta(minutes=LOCKED_MINUTES)


def test_name_and_password_open_the_door(store: Store) -> None:
    anna = add_user(store, " Anna ", "Anna de Wit", "correct horse", "reviewer")
    assert anna.name == "anna"
    assert sign_in(store, "ANNA", "correct horse", NOON) == anna == user(store, anna.id)
    for name, password in (("anna", "wrong"), ("nobody", "correct horse"), ("anna", "")):
        with pytest.raises(SignInRefused):
            sign_in(store, name, password, NOON)


def test_passwords_are_kept_as_argon2(sqlite_store: Store) -> None:
    add_user(sqlite_store, "anna", "Anna", "correct horse", "reviewer")
    with sqlite_store.engine.connect() as connection:
        (kept,) = connection.exec_driver_sql("select password_hash from users").one()
    assert kept.startswith("$argon2id$") and "horse" not in kept


def test_a_name_belongs_to_one(store: Store) -> None:
    add_user(store, "anna", "Anna", "x" * 12, "reviewer")
    with pytest.raises(NameTaken):
        add_user(store, "Anna", "Other", "y" * 12, "chair")
    assert [one.shown_as for one in users(store)] == ["Anna"]


def test_too_many_wrong_passwords_shut_the_door_for_a_while(store: Store) -> None:
    anna = add_user(store, "anna", "Anna", "correct horse", "reviewer")
    for _ in range(FAILURES):
        with pytest.raises(SignInRefused):
            sign_in(store, "anna", "wrong", NOON)
    with pytest.raises(LockedOut) as shut:
        sign_in(store, "anna", "correct horse", NOON)
    assert shut.value.until == LATER
    assert sign_in(store, "anna", "correct horse", LATER) == anna


def test_a_right_password_starts_the_count_again(sqlite_store: Store) -> None:
    add_user(sqlite_store, "anna", "Anna", "correct horse", "reviewer")
    for _ in range(3):
        for _ in range(FAILURES - 1):
            with pytest.raises(SignInRefused):
                sign_in(sqlite_store, "anna", "wrong", NOON)
        sign_in(sqlite_store, "anna", "correct horse", NOON)


def test_a_new_password_opens_a_shut_door(sqlite_store: Store) -> None:
    anna = add_user(sqlite_store, "anna", "Anna", "correct horse", "reviewer")
    for _ in range(FAILURES):
        with pytest.raises(SignInRefused):
            sign_in(sqlite_store, "anna", "wrong", NOON)
    change_password(sqlite_store, anna.id, "battery staple")
    assert sign_in(sqlite_store, "anna", "battery staple", NOON) == anna


def test_who_left_no_longer_gets_in(store: Store) -> None:
    anna = add_user(store, "anna", "Anna", "correct horse", "chair")
    gone = change_user(store, anna.id, active=False, language="en")
    assert not gone.may("see") and (gone.language, gone.role) == ("en", "chair")
    assert user(store, anna.id) == gone and user(store, 999) is None
    with pytest.raises(SignInRefused):
        sign_in(store, "anna", "correct horse", NOON)
    with pytest.raises(KeyError):
        change_user(store, 999, active=True)


def test_only_reviewer_and_chair_decide() -> None:
    assert {role for role, rights in RIGHTS.items() if "decide" in rights} == {"reviewer", "chair"}
    assert {role for role, rights in RIGHTS.items() if "see" not in rights} == {"sender"}
