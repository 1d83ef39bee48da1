"""Rulebooks on the pages, and trying a value before it is adopted."""

from tests.web.conftest import Visitor
from tests.web.desk import Desk


def test_every_register_is_shown_with_its_origins(rosa: Visitor) -> None:
    assert "/rulebooks/nvvpo" in rosa.get("/rulebooks").text
    page = rosa.get("/rulebooks/anpg").text
    assert "points_per_hour" in page and "voorbeeld" in page and "<blockquote" in page
    assert rosa.get("/rulebooks/nergens").status_code == 404


def test_a_value_is_tried_and_nothing_is_kept(rosa: Visitor, desk: Desk) -> None:
    before = desk.store.summary()
    page = rosa.get("/rulebooks/anpg/proef?parameter=points_per_hour&waarde=2").text
    assert f'/beoordelen/{desk.items["intervision"]}"' in page and "→" in page
    assert desk.store.summary() == before


def test_what_cannot_be_adopted_is_said(rosa: Visitor) -> None:
    for asked in ("parameter=nothing&waarde=2", "parameter=points_per_hour&waarde=veel", "parameter=period_points"):
        assert "Dit kan niet" in rosa.get(f"/rulebooks/anpg/proef?{asked}").text, asked
