"""From a document to a reading, all readers together."""

from dataclasses import replace

from extractors import as_json
from extractors.certainty.agreement import agreed
from extractors.certainty.confidence import Signs, calibration, confidence
from extractors.evidence import Page
from extractors.extract import extract
from extractors.finding import Finding, Hours, Reading
from extractors.problems import Problem
from extractors.read import Document
from tests.extract.drawn import EVIDENCE, pages

REPORT = """
        Intervisieverslag
Naam:          J. Jansen
Datum:         14 maart 2023
Tijd:          19.00 - 21.00 uur
Aanwezig:      J. Jansen, P. de Vries, K. Smit
Methode:       incidentmethode
"""
INVOICE = """
        Factuur 2023-0145
Factuurdatum:      14 maart 2023
Omschrijving:      Intervisie, 2 uur begeleiding
Totaal te betalen: € 250,00
Gelieve te betalen binnen 30 dagen op IBAN NL00 BANK 0123 4567 89
"""


def read(drawn: str, *problems: Problem) -> Reading:
    return extract(Document(EVIDENCE, pages(drawn), problems))


def test_a_report_is_read() -> None:
    reading = read(REPORT)
    assert (reading.status, reading.category, reading.pages, reading.text_layer_pages) == ("read", "B", 1, 1)
    activity = reading.activities[0]
    assert (activity.kind, str(activity.date), str(activity.hours), activity.hours_basis) == (
        "intervisie",
        "2023-03-14",
        "2",
        "from_times",
    )
    assert len(reading.findings("present")) == 3
    assert as_json.load(as_json.dump(reading)) == reading


def test_an_invoice_is_no_evidence() -> None:
    reading = read(INVOICE)
    assert (reading.category, reading.activities) == (None, ())


def test_a_document_without_words_is_rejected_with_its_problems() -> None:
    blank = Problem("blank_page", 1, "leeg", "blank")
    reading = extract(Document(EVIDENCE, (Page(1, 595, 842, (), "none"),), (blank,)))
    assert (reading.status, reading.category, reading.problems) == ("rejected", None, (blank,))


def test_a_document_with_a_page_missing_is_partial() -> None:
    assert read(REPORT, Problem("page_unreadable", 2, "onleesbaar", "unreadable")).status == "partial"


def test_two_papers_in_one_file_are_both_read() -> None:
    other = """
        Supervisieverklaring
Supervisant:   J. Jansen
Supervisor:    P. de Vries
Datum:         9 mei 2023
Duur:          1,5 uur
"""
    reading = read(REPORT + "\f" + other)
    assert [(one.kind, str(one.date)) for one in reading.activities] == [
        ("intervisie", "2023-03-14"),
        ("supervisie", "2023-05-09"),
    ]


def test_the_same_document_gives_the_same_reading() -> None:
    assert read(REPORT) == read(REPORT)
    assert len(read(REPORT).made_with) == 16


def found(hours: str, sure: float) -> Finding:
    from decimal import Decimal

    return Finding("hours", Hours(Decimal(hours)), hours, (), "hours.label", sure)


def test_two_that_agree_are_surer_than_one() -> None:
    assert agreed(found("2", 0.9), found("2", 0.8)).confidence > 0.9


def test_two_that_differ_are_less_sure_and_keep_the_loser() -> None:
    one = agreed(found("2", 0.9), found("3", 0.9))
    assert one.value == Hours(found("2", 0.9).value.value)  # type: ignore[arg-type]
    assert one.confidence < 0.9
    assert [other.why for other in one.others] == ["contradictory"]


def test_everything_that_speaks_against_a_value_makes_it_less_sure() -> None:
    best = Signs("day.label")
    worse = (
        replace(best, certainty=0.7),
        replace(best, by_ocr=True, score=0.5),
        replace(best, rival=1.0),
        replace(best, contradicted=True),
        replace(best, found_by="day.place"),
    )
    assert confidence(best) >= 0.99
    assert all(confidence(one) < 0.95 for one in worse)
    assert confidence(replace(best, agreeing=2)) <= calibration().highest
