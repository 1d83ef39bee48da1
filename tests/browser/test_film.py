"""Ten items in a row without a mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from review.queue import item
from review.store import Store
from tests.browser.film import film
from tests.browser.ten_papers import ten_papers
from tests.web.desk import Desk, committee

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]


@pytest.fixture
def desk(sqlite_store: Store, tmp_path: Path) -> Desk:
    return ten_papers(committee(sqlite_store, tmp_path / "archive"))


def test_ten_items_are_decided_with_keys_only(sit_down: Callable[[str], Page], address: str, desk: Desk) -> None:
    frames = film(sit_down("rosa"), address)
    assert len(frames) == 10 and max(one.seconds for one in frames) < 10
    every = [item(desk.store, one).decisions for one in desk.items.values()]
    verdicts = sorted(one[0].verdict for one in every if one)
    assert verdicts == ["aanpassen", "aanvullen", "afwijzen", *["akkoord"] * 6, "voorleggen"]
    assert sum(len(one[0].corrections) for one in every if one) == 1
