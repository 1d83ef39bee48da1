"""How quickly a new paper is laid beside a million others: `python -m tests.benchmarks.across [papers [url]]`.

Prints, asserts nothing. The numbers of that many invented papers stand in the index, most of them filled in on one and
the same form; a PostgreSQL url must name an empty database.
"""

import random
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import quantiles

from sqlalchemy import insert

from extractors.finding import Reading
from review.beside.across import lay_beside
from review.beside.paper_keys import keys_of
from review.claim import Claim, Holder
from review.store import Store
from review.store.connection import table_of
from review.tables import EvidenceRow, PaperKeyRow
from tests.store.invented import NOON, activity, present, reading

FORM = "intervisieformulier deelnemer datum tijd methode gespreksleider aanwezig inbreng leerpunten handtekening " * 3
WORDS = [f"woord{number}" for number in range(5000)]
PORTION = 5000
EACH = 60
"""Papers of one holder."""


def paper(number: int, rng: random.Random) -> Reading:
    day = f"20{rng.randint(20, 24)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    people = present(*(f"P. Achternaam{rng.randint(1, 4000)}" for _ in range(6)))
    return reading(f"paper {number}", activity(day), found=people, said=(FORM + " ".join(rng.choices(WORDS, k=60)),))


def fill(store: Store, papers: int) -> None:
    rng = random.Random(1)
    started = time.perf_counter()
    for start in range(0, papers, PORTION):
        some = [paper(number, rng) for number in range(start, min(start + PORTION, papers))]
        with store.writing() as session:
            plain = {"size": 1, "media_type": "application/pdf", "attempts": 1}
            session.connection().execute(
                insert(table_of(EvidenceRow)), [{"id": one.evidence.id, **plain} for one in some]
            )
            keys = [{"key": key, "evidence_id": one.evidence.id} for one in some for key in keys_of(one)]
            session.connection().execute(insert(table_of(PaperKeyRow)), keys)
    print(f"{papers:,} papers put in the index in {time.perf_counter() - started:.0f} s", flush=True)


def hand_in(store: Store, papers: int) -> None:
    """One holder's papers, one after the other, as they come in."""
    batch, rng, seconds = store.start_batch("papers", None, "anpg", NOON), random.Random(2), []
    holder = Claim(Holder("1", "P. Achternaam1"))
    for number in range(EACH):
        one = replace(paper(papers + number, rng))
        store.take_in(batch, f"{number}.pdf", one.evidence, holder, NOON)
        store.keep_reading(one, NOON)
        started = time.perf_counter()
        lay_beside(store, [holder.holder.key or ""])
        seconds.append(time.perf_counter() - started)
    cuts = quantiles(seconds, n=20)
    print(f"laid beside the others: {cuts[9] * 1000:.0f} ms each (half), {cuts[18] * 1000:.0f} ms (95 %)")


def main(papers: int, url: str | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(url or f"sqlite:///{Path(folder) / 'bewijspunt.db'}")
        store.migrate()
        fill(store, papers)
        hand_in(store, papers)
        store.close()


if __name__ == "__main__":
    given = dict(enumerate(sys.argv))
    main(int(given.get(1, 100_000)), given.get(2))
