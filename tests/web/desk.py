"""A committee with papers on its desk, for tests of the pages and for screenshots."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from extractors.finding import Reading
from review.archive import Archive
from review.claim import Claim, Holder
from review.judging.judge import judge_all
from review.people.users import Role, User, add_user
from review.points.shelf import load_rulebook
from review.points.suggestion import Period
from review.store import Store
from review.upload import Batch
from tests.web import papers

PASSWORD = "een lang genoeg wachtwoord"
NOW = dt.datetime(2024, 1, 18, 19, 30, tzinfo=dt.UTC)
PERIOD = Period(dt.date(2021, 1, 1), dt.date(2025, 12, 31))
PEOPLE: tuple[tuple[str, str, Role], ...] = (
    ("rosa", "Rosa Kuipers", "reviewer"),
    ("bram", "Bram Wouters", "reviewer"),
    ("ineke", "Ineke Post", "chair"),
    ("omar", "Omar Haddad", "operator"),
    ("anna", "Anna Smit", "administrator"),
    ("lars", "Lars Dijk", "read_only"),
    ("sara", "Sara Vos", "sender"),
)


@dataclass
class Desk:
    store: Store
    archive: Archive
    batch: Batch
    users: dict[str, User]
    items: dict[str, int]
    """Ids by a short name."""

    def hand_in(self, name: str, file: str, make: Callable[[Archive], Reading], claim: Claim, days_ago: int) -> int:
        """A paper all the way into the queue."""
        at = NOW - dt.timedelta(days=days_ago)
        reading = make(self.archive)
        upload = self.store.take_in(self.batch, file, reading.evidence, claim, at)
        self.store.keep_readings([reading], at)
        judge_all(self.store, self.store.to_judge("anpg"), load_rulebook("anpg"), at)
        self.items[name] = upload.id
        return upload.id


def claim(number: str, name: str, kind: str | None, date: str | None, hours: str | None, points: str | None) -> Claim:
    return Claim(
        Holder(number, name), "anpg", kind, dt.date.fromisoformat(date) if date else None,
        Decimal(hours) if hours else None, Decimal(points) if points else None, PERIOD,
    )  # fmt: skip


def committee(store: Store, folder: Path) -> Desk:
    """Users of every role and an archive; nothing handed in yet."""
    archive = Archive(folder)
    users = {name: add_user(store, name, shown, PASSWORD, role) for name, shown, role in PEOPLE}
    batch = store.start_batch("papieren", "claims.csv", "anpg", NOW - dt.timedelta(days=60))
    return Desk(store, archive, batch, users, {})


def laid(desk: Desk) -> Desk:
    """Five papers of every sort on the desk, the oldest first."""
    boer = ("90112233", "Sanne de Boer")
    desk.hand_in("overview", "jaaroverzicht intervisie 2023.pdf", papers.year_overview,
                 claim("90214578", "Mohamed El Amrani", "intervisie", None, None, "10"), 45)  # fmt: skip
    desk.hand_in("intervision", "verslag intervisie 14 maart.pdf", papers.intervision,
                 claim(*boer, "intervisie", "2023-03-14", "3", "3"), 36)  # fmt: skip
    desk.hand_in("minutes", "IMG_2041 notulen.pdf", papers.minutes,
                 claim("90445566", "Fleur Janssen", "netwerkbijeenkomst", "2023-10-12", "2", "2"), 12)  # fmt: skip
    desk.hand_in("invoice", "factuur zaal.pdf", papers.invoice, claim(*boer, "intervisie", "2023-04-02", "2", "2"), 9)
    desk.hand_in("locked", "certificaat (beveiligd).pdf", papers.locked_pdf,
                 claim("90778899", "Daan Peters", "scholing_elders", "2023-06-08", "6", "6"), 5)  # fmt: skip
    return desk


GROUP = ("Sanne de Boer", "Jeroen Bakker", "Elif Yilmaz", "Kees Hoekstra")
UNTIMED = "Kees Hoekstra"


def one_evening(desk: Desk) -> Desk:
    """Four papers that are alike: each of a group hands in the minutes of the same evening; one of them
    without the times."""
    for number, name in enumerate(GROUP):
        paper = papers.untimed_intervision if name == UNTIMED else papers.sure_intervision
        stated = claim(f"9300{number:04d}", name, "intervisie", "2023-03-14", "2.5", "2")
        desk.hand_in(name, f"verslag {number + 1}.pdf", paper, stated, 30 - number)
    return desk
