"""What a reviewer should know that no rule says: about the reading, and about what was stated beside it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from extractors.finding import Reading
from review.compare import Difference, differences, holder_read
from review.judging.facts import RESTS_ON
from review.judging.judgement import Paper
from review.points.suggestion import Caveat, Weight

SURE_FROM = 0.9
"""Below this confidence a reviewer is told to look at the value."""


@dataclass(frozen=True, slots=True)
class Words:
    weight: Weight
    nl: str
    en: str


WORDS: Mapping[str, Words] = {
    "other_holder": Words(
        "warns",
        "Op het bewijsstuk staat een andere deelnemer dan opgegeven: {said}.",
        "The evidence names another holder than was stated: {said}.",
    ),
    "stated_and_read_differ": Words(
        "warns",
        "Opgegeven en gelezen verschillen: {said}.",
        "What was stated and what was read differ: {said}.",
    ),
    "claim_unclear": Words(
        "warns",
        "Opgegeven, maar niet te begrijpen: {said}.",
        "Stated, but not to be understood: {said}.",
    ),
    "low_confidence": Words(
        "warns",
        "Onzeker gelezen, kijk na op het stuk: {said}.",
        "Read with doubt, check on the paper: {said}.",
    ),
    "personal_number": Words(
        "warns",
        "Op het stuk staat een burgerservicenummer. Dat hoort er niet op; het is afgedekt. Vraag een stuk zonder.",
        "The paper shows a citizen service number. It has no place there and is covered. Ask for one without.",
    ),
    "patient_data": Words(
        "warns",
        "Het stuk lijkt gegevens van een patiënt te bevatten. Een casus is anoniem; de plaatsen zijn afgedekt.",
        "The paper seems to hold data of a patient. A case is anonymous; the places are covered.",
    ),
    "partly_read": Words(
        "warns",
        "Een deel van het bewijsstuk kon niet worden gelezen: {said}",
        "Part of the evidence could not be read: {said}",
    ),
}

FIELDS: Mapping[str, tuple[str, str]] = {
    "holder_number": ("nummer", "number"),
    "holder_name": ("naam", "name"),
    "kind": ("soort", "kind"),
    "date": ("datum", "date"),
    "hours": ("uren", "hours"),
    "points": ("punten", "points"),
    "period": ("periode", "period"),
    "period_start": ("begin van de periode", "start of the period"),
    "period_end": ("einde van de periode", "end of the period"),
    "register": ("register", "register"),
}
"""Field and column names as people say them, Dutch and English."""

DIFFER = ("kind", "date", "hours")
"""Stated points are laid beside the suggestion by the rules, the period by them too."""


def doubts(paper: Paper, place: int) -> tuple[Caveat, ...]:
    """Caveats on the activity at `place` of a paper that was read."""
    reading = paper.reading
    if reading is None:
        return ()
    compared = differences(paper.upload.claim, reading)
    return tuple(
        caveat
        for caveat in (
            _differing("other_holder", compared, _surely_read(reading)),
            _differing("stated_and_read_differ", compared, DIFFER),
            _unclear(paper),
            _unsure(reading, place),
            _partly(reading),
            *_personal(reading),
        )
        if caveat
    )


PERSONAL: Mapping[str, str] = {"bsn": "personal_number", "patient": "patient_data"}


def _personal(reading: Reading) -> tuple[Caveat, ...]:
    """Said of what was marked, never with what it says."""
    return tuple(_caveat(PERSONAL[kind], lambda _: "") for kind in sorted({one.kind for one in reading.personal}))


def _surely_read(reading: Reading) -> tuple[str, ...]:
    """Of the holder: a number that the scan garbled accuses nobody."""
    read = holder_read(reading)
    return tuple(field for field, value in (("holder_number", read.number), ("holder_name", read.name)) if value)


def _differing(code: str, compared: Iterable[Difference], fields: Iterable[str]) -> Caveat | None:
    found = [one for one in compared if one.agrees is False and one.field in fields]

    def said(language: int) -> str:
        between = ("opgegeven {0}, gelezen {1}", "stated {0}, read {1}")[language]
        return "; ".join(f"{FIELDS[one.field][language]} {between.format(one.stated, one.read)}" for one in found)

    return _caveat(code, said) if found else None


def _unclear(paper: Paper) -> Caveat | None:
    unclear = paper.upload.claim.unclear

    def said(language: int) -> str:
        return ", ".join(f"{FIELDS[column][language]} “{characters}”" for column, characters in unclear)

    return _caveat("claim_unclear", said) if unclear else None


def _unsure(reading: Reading, place: int) -> Caveat | None:
    fields = list(_unsure_fields(reading, place))

    def said(language: int) -> str:
        return ", ".join(FIELDS[field][language] for field in fields)

    return _caveat("low_confidence", said) if fields else None


def _unsure_fields(reading: Reading, place: int) -> Iterator[str]:
    if place < len(reading.activities):
        for field in RESTS_ON:
            found = reading.activities[place].finding(field)
            if found and found.confidence < SURE_FROM:
                yield field


def _partly(reading: Reading) -> Caveat | None:
    """Problems say themselves which page and what to do."""

    def said(language: int) -> str:
        return " ".join((one.message, one.message_en)[language] for one in reading.problems)

    return _caveat("partly_read", said) if reading.status == "partial" and reading.problems else None


def _caveat(code: str, said: Callable[[int], str]) -> Caveat:
    words = WORDS[code]
    return Caveat(code, words.weight, words.nl.format(said=said(0)), words.en.format(said=said(1)))
