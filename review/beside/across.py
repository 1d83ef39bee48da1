"""New papers laid beside the holder's others, and beside those of others that look or tell alike."""

from collections.abc import Sequence

from extractors.finding import Reading
from review.beside.laid import Beside, laid_beside
from review.store import Store
from review.store.connection import in_portions

AT_ONCE = 200
"""Papers compared and kept together."""


def lay_beside(store: Store, holder_keys: Sequence[str]) -> int:
    """Compares what was read of these holders and not yet compared; returns how many papers that were.

    Safe to stop and to run again: some are done in one transaction, and done again changes nothing.
    """
    new = store.uncompared(holder_keys)
    for some in in_portions(list(new.items()), AT_ONCE):
        known: dict[str, Reading] = {}
        found = []
        for evidence, reading_id in some:
            own, near = set(store.own_papers(evidence)), store.near(evidence)
            _look_up(store, known, {evidence, *own, *near})
            found.append((evidence, reading_id, _beside(evidence, own, {*own, *near}, known)))
        store.keep_besides(found)
    return len(new)


def _look_up(store: Store, known: dict[str, Reading], evidences: set[str]) -> None:
    known |= store.newest_readings(evidences - known.keys())


def _beside(evidence: str, own: set[str], others: set[str], known: dict[str, Reading]) -> dict[str, tuple[Beside, ...]]:
    mine = known[evidence]
    found = {
        other: laid_beside(mine, known[other], same_holder=other in own) for other in sorted(others & known.keys())
    }
    return {other: those for other, those in found.items() if those}
