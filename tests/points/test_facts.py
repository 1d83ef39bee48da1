"""Nothing that the field says is left out, and nothing is said that it does not: each fact of docs/rulebooks.md has its
place in a rulebook.

A place is a part and a name (`norms.b_period`), a caveat that the engine gives to every register
(`caveat.outside_period`) or, last and after `not: `, the beginning of a fact that is listed as not expressible.
"""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from review.points.rule import Rulebook
from review.points.shelf import load_rulebook
from review.points.words import caveat_codes, plain
from review.web.site import WebSettings

DOCS = Path(__file__).parents[2] / "docs" / "rulebooks.md"

FACTS: dict[str, dict[str, str]] = {
    "anpg": {
        "period 5 years": "parameters.period_years",
        "150 points": "parameters.total_points",
        "75 category A (formal, accredited beforehand; the provider enters them)": "norms.a_period",
        "75 category B (beroepsgebonden activiteiten; the professional enters them)": "norms.b_period",
        "A and B are never set off against each other": "not: A and B are never",
        "on average 30 a year = 15 A + 15 B": "parameters.points_a_year norms.a_year norms.b_year",
        "per jaar 15 punten in te dienen, bijvoorbeeld 10 voor intervisie en 5 voor": "norms.b_year",
        "intervisie **and/or** supervisie: at most 10 points a year": "caps.intervisie_supervisie_year",
        "at least 25 of the 75 must come from other activities": "norms.other_than_intervisie_supervisie",
        "intervisie, supervisie, casuïstiek, netwerkbijeenkomst": (
            "rules.intervisie rules.supervisie rules.casuistiek rules.meeting rules.organising"
        ),
        "nascholing accredited by an equivalent": "rules.training_elsewhere questions.equivalent_association",
        "uploads a certificaat, verslag or deelnamebewijs": "parameters.papers caveat.evidence_missing",
        "the professional states the number of points": "parameters.papers caveat.stated_differs",
        "files `.jpeg` or `.pdf`": "parameters.file_types",
        "the association's formats speed the review up": "not: the association's formats",
        "a missing document is handed in again as an upload": "caveat.evidence_missing not: a missing document",
        "the committee checks B by sample; B points can be": "parameters.sample_share not: the committee checks B",
        "herregistratie = the dossier is handed in again": "not: herregistratie = the dossier",
        "extension (verlenging) is possible": "parameters.extension_months not: extension (verlenging)",
        "its length and proof are not published": "parameters.extension_months parameters.extension_proof",
        "activities count only from the start of the": "caveat.outside_period not: activities count only",
        "period starts the day registration is definite": "parameters.period_starts",
        'review "in principe binnen 6 weken"': "parameters.review_weeks",
        "points per hour or meeting, minimum duration": "parameters.points_per_hour parameters.minimum_hours",
        "rounding, group size, per-activity maximum, evidence per activity": (
            "parameters.intervisie_group_least parameters.intervisie_group_most parameters.points_per_item "
            "parameters.intervisie_papers parameters.supervisie_papers parameters.casuistiek_papers"
        ),
        '"per jaar" is the calendar or the registration year': "parameters.year",
        "carry-over; sample size; objection term": (
            "parameters.carry_over parameters.sample_share parameters.objection_weeks"
        ),
        "1 point per full hour, half hours rounded down, minimum 1 hour": "parameters.points_per_hour",
        "intervisie group 3–10": "parameters.intervisie_group_least",
        "casuïstiek and netwerkbijeenkomst 1 point per hour": "parameters.meeting_points_per_hour",
        "organising a netwerkbijeenkomst 2 points": "parameters.organiser_points",
        "dagdeel = 3.5 hours, calendar year": "parameters.dagdeel_hours parameters.year",
    },
    "nvvpo": {
        "5 years: 80 points bij- en nascholing": "parameters.period_years norms.training_period",
        "**20 points** deskundigheidsbevorderende activiteiten": "norms.oda_period",
        "with a maximum per year per activity": "caps.board_year caps.consultation_year not: a maximum per year",
        "at least 2,080 hours worked as POH in the last 5 years": "admission.hours_worked",
        "diploma uploaded": "admission.diploma",
        "werkgeversverklaring not older than 1 year": "admission.employer_statement",
        "from 60 days before the end date": "admission.handed_in",
        "1 point per bijeenkomst, max 4 a year. Known groups": "rules.board caps.board_year questions.known_group",
        "**bestuurlijk werk** (CanMEDS organisatie)": "parameters.board_named",
        "**vakinhoudelijk overleg**, e.g. POH overleg (CanMEDS samenwerking)": "parameters.consultation_named",
        "Werkgroep kwaliteit astma en COPD, Werkgroep kwaliteit diabetes en CVRM": "parameters.board_groups",
        "1 point per bijeenkomst **of at least 2 hours**, max 4 a year": (
            "rules.consultation caps.consultation_year not: 1 point per bijeenkomst or"
        ),
        "begeleiden van een stagiaire counts; its points are not published": "rules.trainee parameters.trainee_points",
    },
    "praktijksteun": {
        "| 1 begeleiding | 1 | 11 | 0 | 0 |": "rules.coaching norms.coaching_times_year not: begeleiding: per time 1",
        "| 2 intervisie | 2 | 8 (offered 10 times) | 16 | 24 |": (
            "rules.intervisie caps.intervisie_year norms.intervisie_times_year norms.intervisie_points_year "
            "norms.intervisie_hours_year parameters.intervisie_offered"
        ),
        "| 3 interne scholing | 2 | 3 | 6 | 9 |": (
            "rules.internal_training norms.internal_times_year norms.internal_points_year norms.internal_hours_year"
        ),
        "| 4 netwerkbijeenkomst (if organised) | 2 | 1 | 2 | 3 |": (
            "rules.network norms.network_times_year norms.network_points_year norms.network_hours_year "
            "not: netwerkbijeenkomst (if"
        ),
        "| **required together** | | | **24** | **36** |": "norms.required_points_year norms.required_hours_year",
        "| **minimum a year** | | | **30** | **52** |": "norms.points_year norms.hours_year",
        "| free choice | | | 6 | 16 |": "norms.free_points_year norms.free_hours_year",
        "meekijken op de praktijk 3": "rules.sitting_in",
        "meldcode huiselijk geweld en kindermishandeling 2": "rules.reporting_code",
        "congres 4": "rules.congress",
        "external training 1 point per lesson hour": "rules.external_training",
        "its content must serve the POH-GGZ role": "questions.serves_role",
        "points are asked for beforehand": "questions.asked_beforehand",
        "zelfstudie/vakliteratuur **0**": "rules.self_study",
        "e-learning/webinar with the same condition": "rules.external_training",
        "Employed from 12 hours a week: 1 ontwikkelingsuur a week on top (52 a year)": (
            "admission.development_hour parameters.development_hours"
        ),
        "First year: meekijken is done by a coach": "admission.coach",
        "Consultatie, E-health and Triage are required": "admission.consultation_and_triage admission.e_health",
        "meldcode in the first year": "admission.reporting_code",
        "has an exemption of 3 points (minimum 27)": "parameters.exemption_in_training norms.points_year",
        "may take Consultatie and Triage in the second year": "parameters.year_later_in_training",
        "meekijken by a team leader who attends at least": "questions.who_sat_in not: After the first year",
        "internal training may be replaced by external": "not: internal training may be",
        "The framework follows the 150 points in 5 years, 30 a year": "not: The framework follows",
        "Praktijksteun grants 16 intervisie points a year, the register counts at most 10": "caps.intervisie_year",
        "are three different numbers": "caveat.printed_points caveat.stated_differs",
    },
    "friesland": {
        "works at least 8 hours a week for a practice": "admission.practice_hours",
        "POH-GGZ training completed or under way": "admission.training",
        "a combined role with POH-GGZ Jeugd is allowed": "admission.role",
        "Intervisie at least 15 hours a year in 3–6 meetings": (
            "norms.intervisie_hours_year norms.intervisie_meetings_year"
        ),
        "3–4 meetings of 3 hours": "not: elsewhere in the memo",
        "the conflict is recorded, not resolved": "not: elsewhere in the memo",
        "2–4 provincial meetings a year": "norms.provincial_meetings_year",
        "Participation in a knowledge network is named": "not: Participation in a knowledge network",
        "whether the membership itself earns points": "parameters.points",
        "Werkgroepen exist with a mandate of the members": "not: Werkgroepen exist",
    },
}  # fmt: skip

BOOKS = {name: load_rulebook(name) for name in FACTS}


def section(register: str) -> str:
    """What the document says of a register, without its source line and table heads."""
    facts = DOCS.read_text().split("## Facts and origins")[1]
    (found,) = (part for part in re.split(r"^### ", facts, flags=re.MULTILINE) if f"`{register}`\n" in part)
    kept = [line for line in found.splitlines()[1:] if not re.match(r"Source:|\| ?(---|activity|fact) ?\|", line)]
    return "\n".join(kept)


def sentences(text: str) -> list[str]:
    """Rows of tables; what stands outside them by sentence and part of a sentence."""
    found = []
    for line in text.splitlines():
        parts = [line] if line.startswith("|") else re.split(r"(?<=[.;:]) (?=[A-Za-z2])", line)
        found += [part for part in parts if any(letter.isalpha() for letter in part)]
    return [part for part in found if not part.endswith(":")]


def has(book: Rulebook, place: str) -> bool:
    part, _, name = place.partition(".")
    return name in caveat_codes() if part == "caveat" else name in getattr(book, part)


@pytest.mark.parametrize("register", FACTS)
def test_each_fact_has_its_place(register: str) -> None:
    book, text = BOOKS[register], section(register)
    for fact, places in FACTS[register].items():
        assert fact in text, f"{fact} is not in the document"
        named, _, beginning = places.partition("not: ")
        for place in named.split():
            assert has(book, place), f"{fact}: there is no {place}"
        if beginning:
            assert any(one.fact.startswith(beginning) for one in book.not_expressible), beginning


@pytest.mark.parametrize("register", FACTS)
def test_each_sentence_and_each_number_of_the_document_is_such_a_fact(register: str) -> None:
    facts = FACTS[register]
    left = section(register)
    for sentence in sentences(left):
        assert any(fact in sentence or sentence.strip(" .;:") in fact for fact in facts), sentence
    for fact in sorted(facts, key=len, reverse=True):
        left = left.replace(fact, " ")
    numbers = re.findall(r"(?<![\w/])\d[\d,.]*", re.sub(r"`\w+`|category|\(setting\)", "", left))
    assert not numbers, left


OTHER_WORDS = {
    "netwerkbijeenkomst_organisatie": "organising one",
    "scholing_elders": "nascholing accredited by an equivalent|external training|e-learning/webinar",
    "geaccrediteerde_scholing": "external training",
    "stagebegeleiding": "begeleiden van een stagiaire",
    "netwerkbijeenkomst": "provincial meetings",
    "afgerond": "completed",
    "bezig": "under way",
    "POH-GGZ en POH-GGZ Jeugd": "a combined role with POH-GGZ Jeugd",
}
"""What a value is called in a quote, where that is not as it is written."""
COUNTED = {"first_year": "first year", "year_later_in_training": "second year"}
"""Numbers that a quote has as a word."""


@pytest.mark.parametrize("register", FACTS)
def test_a_published_value_stands_in_its_quote(register: str) -> None:
    for name, parameter in BOOKS[register].parameters.items():
        for one in parameter.versions:
            if one.origin not in ("published", "derived") or parameter.type == "choice":
                continue
            values = one.value if isinstance(one.value, tuple) else ()
            for value in values:
                others = OTHER_WORDS.get(value, value).split("|")
                assert any(plain(said) in plain(one.quote) for said in (value, *others)), f"{name}: {value}"
            if parameter.type == "number" and name not in COUNTED:
                numbers = {Decimal(said.replace(",", "")) for said in re.findall(r"\d[\d,]*", one.quote)}
                assert Decimal(one.said) in numbers, name
            assert COUNTED.get(name, "") in one.quote


def test_a_value_that_stands_in_a_setting_too_is_the_same_there() -> None:
    assert WebSettings("s" * 16).promised_days == 7 * int(BOOKS["anpg"].parameters["review_weeks"].versions[0].said)


@pytest.mark.parametrize("register", FACTS)
def test_each_thing_that_is_listed_as_not_expressible_is_a_fact(register: str) -> None:
    for one in BOOKS[register].not_expressible:
        beginning = " ".join(one.fact.split()[:3])
        assert any(f"not: {beginning}"[:18] in places for places in FACTS[register].values()), one.fact
        assert one.why
