"""How quick judging is: `python -m tests.benchmarks.points [activities]`. Prints, asserts nothing.

A dossier of 60 activities judged again and again under each rulebook, then a dry run of a changed rulebook over so many
activities (100,000 unless told otherwise). Processor time, so that a busy machine does not matter.
"""

import datetime as dt
import sys
import time
from collections.abc import Iterator
from decimal import Decimal

from review.points.draft import Setting
from review.points.rule_diff import Dossier, dry_run
from review.points.shelf import load_rulebook, registers, rulebook_of
from review.points.suggest import suggest
from review.points.suggestion import ActivityFacts, Period
from review.points.totals import totals

PERIOD = Period(dt.date(2021, 1, 1), dt.date(2025, 12, 31))
ON = dt.date(2026, 1, 1)
KINDS = ("intervisie", "supervisie", "casuistiek", "netwerkbijeenkomst", "scholing_elders", "vakinhoudelijk_overleg")
EACH = 60
AGAIN = 20


def dossier(number: int) -> list[ActivityFacts]:
    return [
        ActivityFacts(
            id=str(place),
            kind=KINDS[(place + number) % len(KINDS)],
            date=PERIOD.start + dt.timedelta(days=(29 * place + number) % 1800),
            hours=Decimal(2 + place % 5) / 2,
            participants=6,
            evidence=("verslag",),
            holder_present=True,
            stated_points=Decimal(2),
        )
        for place in range(EACH)
    ]


def dossiers(activities: int) -> Iterator[Dossier]:
    return (Dossier(str(number), dossier(number), (), PERIOD, ON) for number in range(activities // EACH))


def main(activities: int) -> None:
    for register in registers():
        book, facts = load_rulebook(register), dossier(0)
        began = time.process_time()
        for _ in range(AGAIN):
            suggest(facts, [], book, ON, PERIOD)
        judged = time.process_time()
        for _ in range(AGAIN):
            totals(facts, [], Setting(book, ON, PERIOD))
        counted = time.process_time()
        made = EACH * AGAIN / (judged - began)
        print(
            f"{register}: {made:,.0f} suggestions a second; totals {(counted - judged) / AGAIN * 1000:.0f} ms a dossier"
        )
    old = load_rulebook("anpg")
    new = rulebook_of({name: text.replace('value: "10"', 'value: "8"') for name, text in old.texts.items()})
    began = time.process_time()
    different = sum(1 for _ in dry_run(dossiers(activities), old, new))
    seconds = time.process_time() - began
    print(f"dry run over {activities:,} activities: {seconds:.1f} s, {different:,} come out differently")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
