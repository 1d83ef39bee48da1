"""Papers composed at random from parts that vary each by itself: heads, facts, labels, forms of days, people, tables, feet.

No two are alike, so that whoever mends a reader on some of them has to mend the cause. `composed` may be looked at;
`composed_apart` is made of the other half of every vocabulary and of the layouts (`halves`) and only measures.
"""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

from collections.abc import Callable
from dataclasses import replace

from samples.composed import gathered, nothing, overviews, proofs, reports, screens, statements
from samples.composed.dice import Dice
from samples.composed.halves import HALVES
from samples.composed.pieces import Draft
from samples.strangers import press

__all__ = ["GATHERED", "HALVES", "Draft", "composed", "many"]
GATHERED = {"gathered": HALVES[0], "gathered_apart": HALVES[1]}
"""Sets of many activities on one paper, and of which half each is made."""
ON_PAPER: tuple[tuple[Callable[[Dice], Draft], int], ...] = (
    (reports.report, 30), (reports.prose, 5), (proofs.certificate, 11), (proofs.declared, 7), (proofs.several_days, 2), (statements.series, 4),
    (statements.membership, 5), (statements.organised, 2), (statements.intern, 2), (statements.published, 2), (overviews.rows, 9),
    (overviews.lines, 5), (overviews.cards, 4), (overviews.matrix, 3), (overviews.attendance, 9), (screens.mail, 3),
    (nothing.no_evidence, 17),
)  # fmt: skip
ON_SCREEN: tuple[tuple[Callable[[Dice], Draft], int], ...] = (
    (screens.portal_rows, 4), (screens.portal_one, 5), (screens.online_meeting, 4), (screens.mail, 5), (nothing.no_evidence, 3),
)  # fmt: skip


def composed(half: str, seed: str, on_screen: bool = False) -> Draft:
    """The paper of this seed, on paper or as it shows on a screen."""
    for turn in range(50):
        d = Dice(f"{seed} {turn}", half)
        chosen = ON_SCREEN if on_screen else ON_PAPER
        makes = d.rng.choices([one for one, _ in chosen], [share for _, share in chosen])[0]
        made = makes(d)
        if (made.screen is not None) == on_screen:
            return replace(made, html=press.whole(made.html))
    raise AssertionError(f"no paper of {half} shows on {'a screen' if on_screen else 'paper'}")


def many(name: str, seed: str) -> Draft:
    """The paper of many activities of this seed; `name` is one of `GATHERED`."""
    for turn in range(50):
        made = gathered.gathered(Dice(f"{seed} {turn}", GATHERED[name]))
        if made.truth.activities:
            return replace(made, html=press.whole(made.html))
    raise AssertionError(f"no paper of {name} tells of an activity")
