"""Papers by strangers: web pages printed by a browser, then scanned, photographed or saved as a screen print.

Sets that share no design, no names and no sentences, each by another writer. All are for whoever works on the readers
(look at them, find causes, mend them), but for **`sealed`, which is only for scoring: who works on the readers does not
open samples/strangers/sealed and does not look at its papers**, or its figures say nothing any more. `opened`,
`unsealed`, `examiner` and `auditor` were sealed until the readers had been scored on them; `institutions` is what
platforms, portals and secretariats make, `practice` what nurses and doctors make themselves.

A design is a page template and a function from a `Teller` to what the template needs and the truth.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from samples.strangers.teller import Teller
from samples.truth import Truth

Tell = Callable[[Teller], tuple[Mapping[str, Any], Truth]]
PARTS = {
    "open": ("meetings", "people", "proofs", "rows", "statements", "screens", "nothing"),
    "opened": ("s1", "s2", "s3", "s4", "s5", "s6"),
    "unsealed": ("minutes", "forms", "tables", "proofs", "letters", "screens", "other", "barren"),
    "institutions": ("learning", "minutes", "overviews", "letters", "offices", "attendance", "forms", "proofs"),
    "practice": ("written", "mailed", "byhand", "kept", "signed", "nothing"),
    "examiner": ("reports", "sheets", "years", "proofs", "onscreen", "void"),
    "auditor": ("ledgers", "loose", "rolls", "singles", "attests", "glass", "idle"),
    "sealed": ("groups", "penned", "lists", "proofs", "meetings", "statements", "years", "screens", "nothing"),
}
DICE = {"examiner": "sealed", "auditor": "sealed"}
"""Under which name a set throws its dice, where it had another: its papers stay what they were."""


@dataclass(frozen=True, slots=True)
class Design:
    name: str
    page: str
    """A Jinja page, style sheet included."""
    tell: Tell
    screen: tuple[int, int] | None = None
    """Width and height in CSS pixels of a design that is only seen as a screen print; height 0: as long as it is."""
    margins: bool = False
    """The browser prints its own head and foot: time of printing, title, address, page."""


class Collection(dict[str, Design]):
    """The designs of one set, in the order they are written."""

    def design(
        self, name: str, page: str, screen: tuple[int, int] | None = None, margins: bool = False
    ) -> Callable[[Tell], Tell]:
        def keep(tell: Tell) -> Tell:
            if name in self:
                raise ValueError(f"two designs are called {name}")
            self[name] = Design(name, page, tell, screen, margins)
            return tell

        return keep


def designs(name: str) -> Collection:
    """All designs of the set, one of PARTS."""
    for part in PARTS[name]:
        import_module(f"samples.strangers.{name}.{part}")
    found: Collection = import_module(f"samples.strangers.{name}").DESIGNS
    return found
