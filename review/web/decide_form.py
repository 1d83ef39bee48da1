"""A decision as its form brings it: the verdict, the reason, the points as typed, and corrections that go with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from starlette.datastructures import FormData

from review.decide import NotPossible
from review.web.correct_form import NOTHING_CORRECTED, Corrections, corrections_of
from review.web.wording import Language, wording

MISSING = ("attendance", "report", "date", "hours", "signature", "name", "legible", "members")
"""What senders are most often asked for; words under `missing`."""
REJECTED = ("no_activity", "not_holder", "absent", "outside_period", "category_a", "twice", "own_work")
"""Why papers are most often rejected; words under `rejected`."""
SENDERS: Language = "nl"
"""What ready reasons are kept in, whatever the reviewer reads: the sender gets them as they are kept."""
BECAUSE: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "aanvullen": ("missing", MISSING),
    "afwijzen": ("rejected", REJECTED),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A decision as the form brought it."""

    verdict: str = ""
    reason: str = ""
    """Ticked reasons and the reviewer's own words together, as the sender gets to read them."""
    own_words: str = ""
    ticked: tuple[str, ...] = ()
    points: Mapping[int, str] | None = None
    """As typed, by suggestion."""
    seen: tuple[int, ...] = ()
    corrections: Corrections = NOTHING_CORRECTED
    seen_points: str | None = None
    """What was seen that the corrections make of the suggestions."""


def said_in(form: FormData) -> Said:
    t = wording(SENDERS)
    verdict = str(form.get("verdict", ""))
    own_words = str(form.get(f"reason-{verdict}", "")).strip()[:4000]
    group, codes = BECAUSE.get(verdict, ("", ()))
    ticked = tuple(code for code in codes if form.get(f"{group}-{code}"))
    reason = " ".join([*(t(f"{group}.{code}") for code in ticked), own_words]).strip()
    typed = {
        int(name.removeprefix("points-")): str(value).strip()
        for name, value in form.items()
        if name.startswith("points-") and name.removeprefix("points-").isdigit()
    }
    seen = tuple(int(str(one)) for one in form.getlist("seen") if str(one).isdigit())
    seen_points = form.get("seen_points")
    said_points = str(seen_points) if seen_points is not None else None
    return Said(verdict, reason, own_words, ticked, typed, seen, corrections_of(form), said_points)


def points_typed(said: Said) -> dict[int, Decimal] | None:
    """The points typed, by suggestion. Raises `NotPossible` for what is no number."""
    if said.verdict != "aanpassen":
        return None
    points = {}
    for suggestion, typed in (said.points or {}).items():
        if not typed:
            continue
        try:
            points[suggestion] = Decimal(typed.replace(",", "."))
        except InvalidOperation as unusable:
            raise NotPossible("points_unusable") from unusable
        if not points[suggestion].is_finite():
            raise NotPossible("points_unusable")
    return points
