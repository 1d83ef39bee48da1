"""Papers as they come in: one printed, scanned and photographed, the same with another day, and another one."""

import datetime as dt
from pathlib import Path

import pytest

from extractors.extract import extract
from extractors.finding import Reading
from extractors.read import read
from review.beside.paper_keys import keys_of
from review.beside.same_paper import SamePaper, same_paper
from samples.make_samples import made
from samples.plan import HOLDERS, Order, Rendering

CERTIFICATE, MINUTES = "certificaat-andere-vereniging", "notulen-netwerk"


def seen(folder: Path, design: str, rendering: Rendering, seed: str = "one", day: dt.date | None = None) -> Reading:
    order = Order(f"{design} {rendering} {seed}", design, rendering, 1, HOLDERS[0], 2023, day, seed=f"{design} {seed}")
    name, content, _ = made(order)
    (folder / name).write_bytes(content)
    return extract(read(folder / name))


def degree(found: SamePaper | None) -> str | None:
    return found.degree if found else None


@pytest.mark.slow
@pytest.mark.parametrize("design", [CERTIFICATE, MINUTES])
def test_one_paper_seen_several_ways(tmp_path: Path, design: str) -> None:
    printed, scanned = seen(tmp_path, design, "digital"), seen(tmp_path, design, "scan")
    pictured = [seen(tmp_path, design, "photo")] if design == CERTIFICATE else []
    for one in (scanned, *pictured):
        assert degree(same_paper(printed, one)) == degree(same_paper(one, printed)) == "again"
        assert set(keys_of(printed)) & set(keys_of(one)), "and it would have been found among others"
    other = seen(tmp_path, design, "digital", "two")
    assert degree(same_paper(printed, other)) is None and degree(same_paper(scanned, other)) is None


@pytest.mark.slow
def test_the_same_text_with_another_day(tmp_path: Path) -> None:
    printed = seen(tmp_path, CERTIFICATE, "digital")
    moved = seen(tmp_path, CERTIFICATE, "digital", day=dt.date(2023, 9, 12))
    assert printed.activities[0].date != moved.activities[0].date
    found = same_paper(printed, moved)
    assert found and found.degree == "changed"
    assert any("september" in word or "09" in word or "12" in word for word in found.alike.theirs)
