"""Category A, B, or no evidence of an activity at all.

A: training that the register itself accredited beforehand. B: any other paper that shows an activity *took place*.
Neither: invoices, invitations, plans, registrations, and whatever else speaks of activities without showing one.
"""

import math
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from ruamel.yaml import YAML

from extractors.fields.accreditation import Category, accredited
from extractors.fields.filled_in import not_filled_in, rosters
from extractors.fields.happened import GOVERNS, HEAD, calls_itself_evidence, signs_of, words_of_sort
from extractors.fields.paper_kind import EVIDENCE, paper_scores
from extractors.fields.worded import chance_of_words
from extractors.fields.wording import fold
from extractors.finding import Place
from extractors.layout import Layout

Answer = tuple[Category | None, float, tuple[Place, ...]]

BILLS = ("factuur", "kassabon", "offerte", "orderbevestiging", "loonstrook")
PLAINLY, FAR_MORE = 1.2, 0.7
"""How strongly a paper calls itself a bill, and by how much more than evidence."""
FEW_WORDS = 4
SURE_BLANK = 0.9
MOST_SURE = 0.98
EVEN = 0.6
"""Chance from which a paper shows an activity. Of ten writers' papers, none of which took part in the fit, 3 in 100
evidences lie under it and 2 in 100 other papers above."""
WORDS_SHARE, ENOUGH_WORDS = 0.6, 60
FOR_EVERYBODY = re.compile(
    r"\W*(?:de |digitale |onze )?(?:nieuws(?:brief|flits|bulletin|letter)|newsletter|kort nieuws|persbericht)\b(?!.*@)"
)
PLANNED = 0.5
OF_A_PATIENT, PLAINLY_OTHER = 0.6, 0.6
PLAINLY_GOVERNS = 2
"""So many different words of it."""
OF_THE_PAST = (
    "attended", "vouched", "statement", "done", "present", "closed", "signed", "says_took_part", "discussed", "ticked",
    "marks", "answered", "stayed_away", "filed", "tested",
)  # fmt: skip
"""Signs that something took place, whatever they weigh. Of 2,308 evidences that plan something none was without one."""
AT_LEAST = 0.001
"""Of every chance: none is certain."""


def category_of(layout: Layout) -> Answer:
    """The category, how sure, and where it is said (nowhere in particular for most papers of category B)."""
    if sum(len(page.words) for page in layout.pages) < FEW_WORDS:
        return None, 0.97, ()
    if any(shows_nothing(layout) for shows_nothing in SHOW_NOTHING):
        return None, SURE_BLANK, ()
    shown = together(chance(signs_of(layout)), chance_of_words(layout), sum(len(line.words) for line in layout.lines))
    sure = round(min(MOST_SURE, max(shown, 1 - shown)), 3)
    return accredited(layout, sure) if shown > EVEN else (None, sure, ())


def _is_for_everybody(layout: Layout) -> bool:
    """Whether its head says that it went to many readers (a newsletter) and nobody vouches for anyone in it: who came
    to what it looks back on, it does not show."""
    told = signs_of(layout)
    return (
        any(FOR_EVERYBODY.match(fold(line.text)) for line in layout.lines[:HEAD])
        and not told["vouched"]
        and not told["statement"]
        and not calls_itself_evidence(layout)
    )


def _only_announces(layout: Layout) -> bool:
    """Whether a paper plans, or says in its head what is yet to come, and holds no word, mark or name of anything that
    took place: however much it looks like an overview."""
    told = signs_of(layout)
    planned = told["plan"] >= PLANNED or (told["head_other"] > 0 and told["ahead"] >= PLANNED)
    return planned and not any(told[sign] for sign in OF_THE_PAST)


def _is_of_a_government(layout: Layout) -> bool:
    """Whether a paper is a council's, a town's or a residents' body's own business, and states of nobody that he took
    part in anything: minutes and letters of such look like those of a working party."""
    told = signs_of(layout)
    governs = len(words_of_sort(layout, GOVERNS)) >= PLAINLY_GOVERNS
    return governs and not told["vouched"] and not told["statement"]


def _asks_for_money(layout: Layout) -> bool:
    """Whether a paper calls itself a bill, and hardly anything else: what it lists was sold, whether or not anybody
    came."""
    scores = paper_scores(layout)
    bill = max(scores.get(kind, 0.0) for kind in BILLS)
    return bill >= PLAINLY and bill - max(scores.get(kind, 0.0) for kind in EVIDENCE) >= FAR_MORE


def _is_of_a_patient(layout: Layout) -> bool:
    """Whether one colleague writes to another about a patient, and neither meets anybody nor names an activity: the
    sessions are the patient's."""
    told = signs_of(layout)
    of_patient = told["letter_of_patient"] >= OF_A_PATIENT and told["patient"] >= OF_A_PATIENT
    return of_patient and not told["people_present"] and not told["kinds_named"]


def _is_of_a_year(layout: Layout) -> bool:
    """Whether an organisation looks back on a year: of many people and what they do on average, of no day."""
    told = signs_of(layout)
    return told["press"] > 0 and told["norms"] > 0 and told["named_other"] >= PLAINLY_OTHER and not told["has_day"]


SHOW_NOTHING = (
    not_filled_in, rosters, _is_for_everybody, _only_announces, _asks_for_money, _is_of_a_government, _is_of_a_patient,
    _is_of_a_year,
)  # fmt: skip
"""What settles by itself that a paper shows no activity. Of 3,251 evidences none is one of the last five."""


def together(by_signs: float, by_words: float, words: int) -> float:
    """The chance that two looks at one paper give: the mean of their log odds, each by its share. Of a few words the
    runs of letters say little."""
    share = WORDS_SHARE * min(1.0, words / ENOUGH_WORDS)
    return 1 / (1 + math.exp(-(1 - share) * _log_odds(by_signs) - share * _log_odds(by_words)))


def _log_odds(chance: float) -> float:
    return math.log((chance + AT_LEAST) / (1 - chance + AT_LEAST))


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """What each sign weighs, as `make train` found; `start` is the weight of no sign at all."""
    loaded = YAML(typ="safe", pure=True).load(Path(__file__).with_name("happened_weights.yaml"))
    return {str(name): float(weight) for name, weight in loaded.items()}


def chance(signs: Mapping[str, float]) -> float:
    """The chance that a paper with these signs shows that something took place."""
    weighed = weights()
    return 1 / (1 + math.exp(-weighed["start"] - sum(weighed.get(name, 0.0) * sign for name, sign in signs.items())))
