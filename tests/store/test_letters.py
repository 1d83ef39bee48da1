"""Letters: what they ask, what they say, and whom they never name."""

import datetime as dt
import io
from dataclasses import replace
from decimal import Decimal

import pypdfium2
import pytest

from review import queue
from review.claim import Claim, Holder
from review.decide import decide, undo
from review.dossier import dossier
from review.dossier_entry import CategoryA, RegistrationPeriod
from review.judging.receipts import SEEN_ON_PAPER
from review.letters.paper import as_pdf
from review.letters.preview import preview
from review.letters.write import Letter, NamesOthers, decision_letter, objection_term, overview_letter, request_letter
from review.points.adoption import adopt
from review.points.shelf import load_rulebook
from review.points.words import caveat_codes
from tests.store.invented import NOON, Desk, activity, present, reading

ON = dt.date(2024, 6, 4)
OTHERS = ("Q. Bakker", "R. Smit")


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as opened:
        return "\n".join(page.get_textpage().get_text_range() for page in opened)


def test_a_request_says_what_is_missing_why_and_how(sqlite_desk: Desk) -> None:
    item = sqlite_desk.queued("a.pdf", activity(hours=None), holder="Zoë Yıldız-Šimić", found=present(*OTHERS))
    letter = request_letter(item, "ANPG", ON, "graag ook\n# de achterkant")
    for said in ("begin- en eindtijd", "De punten worden berekend uit de uren", "niet via de vraag- en antwoordbox",
                 "Intervisie op 14-03-2023", "onder nummer 123", "graag ook # de achterkant"):  # fmt: skip
        assert said in letter.text, said
    assert not any(name.split()[-1] in letter.text for name in OTHERS)
    assert "Zoë Yıldız-Šimić" in text_of(as_pdf(letter)) and as_pdf(letter) == as_pdf(letter)


def test_who_stands_on_the_paper_is_named_in_no_letter(sqlite_desk: Desk) -> None:
    item = sqlite_desk.queued("a.pdf", found=present("P. Jansen", *OTHERS))
    with pytest.raises(NamesOthers) as refused:
        request_letter(item, "ANPG", ON, "Mevrouw Bakker staat er wel op")
    assert refused.value.names == ("Q. Bakker",)
    assert request_letter(item, "ANPG", ON, "Mevrouw Jansen, graag een handtekening")


def test_words_of_caveats_that_may_name_others_stay_out(sqlite_desk: Desk) -> None:
    upload = sqlite_desk.take_in("a.pdf", Claim(Holder("123", "P. Jansen")))
    sqlite_desk.store.keep_reading(reading("a.pdf", activity(), holder="Q. Bakker"), NOON)
    sqlite_desk.judge()
    letter = request_letter(queue.item(sqlite_desk.store, upload.id), "ANPG", ON)
    assert "op naam van een ander" in letter.text and "Bakker" not in letter.text


def test_a_decision_gives_its_grounds(sqlite_desk: Desk) -> None:
    item, anna = sqlite_desk.queued("a.pdf", activity(hours="2.5")), sqlite_desk.user("anna")
    (one,) = item.suggestions
    made = decide(sqlite_desk.store, item.upload.id, seen={one.id}, reviewer=anna, verdict="aanpassen", now=NOON,
                  points={one.id: Decimal(1)}, reason="Eén uur was pauze")  # fmt: skip
    letter = decision_letter(queue.item(sqlite_desk.store, item.upload.id), made, "ANPG", ON)
    assert "Intervisie op 14-03-2023, 2,5 uur: 1 punt" in letter.text and "Eén uur was pauze" in letter.text
    assert one.suggestion.lines[0].citation in letter.text
    taken_back = undo(sqlite_desk.store, made.id, anna, NOON)
    with pytest.raises(ValueError, match="teruggenomen"):
        decision_letter(item, taken_back, "ANPG", ON)


def test_a_term_for_objections_is_named_once_the_committee_settled_on_one(sqlite_desk: Desk) -> None:
    book, item = load_rulebook("anpg"), sqlite_desk.queued("a.pdf")
    assert objection_term(book, ON) == objection_term(load_rulebook("nvvpo"), ON) == ""
    assert "laat dit dan gemotiveerd" in preview(item, "akkoord", "ANPG", NOON).text
    term = objection_term(adopt(book, "objection_weeks", "Commissie", ON, "Besluit 2026-12"), ON)
    assert "laat dit dan binnen 6 weken gemotiveerd" in preview(item, "akkoord", "ANPG", NOON, objection=term).text


def test_a_letter_is_seen_before_the_decision_and_says_the_same(sqlite_desk: Desk) -> None:
    item = sqlite_desk.queued("a.pdf", activity(hours="3"), found=present("P. Jansen", *OTHERS))
    (seen,) = item.suggestions
    before = preview(item, "aanpassen", "ANPG", NOON, "een uur minder", {seen.id: Decimal(2)})
    made = decide(
        sqlite_desk.store, item.upload.id, seen={seen.id}, reviewer=sqlite_desk.user("anna"), verdict="aanpassen",
        now=NOON, points={seen.id: Decimal(2)}, reason="een uur minder",
    )  # fmt: skip
    assert "2 punten" in before.text and before == decision_letter(item, made, "ANPG", NOON.date())
    assert preview(item, "aanvullen", "ANPG", NOON, "x") == request_letter(item, "ANPG", NOON.date(), "x")
    assert "0 punten" in preview(item, "afwijzen", "ANPG", NOON).text
    with pytest.raises(ValueError, match="voorleggen"):
        preview(item, "voorleggen", "ANPG", NOON)
    with pytest.raises(NamesOthers):
        preview(item, "akkoord", "ANPG", NOON, "Bakker")


def test_an_overview_keeps_a_and_b_apart(sqlite_desk: Desk) -> None:
    item, anna, store = sqlite_desk.queued("a.pdf"), sqlite_desk.user("anna"), sqlite_desk.store
    key = item.upload.holder_key
    store.enter(key, "anpg", RegistrationPeriod(dt.date(2021, 1, 1), dt.date(2025, 12, 31)), anna, NOON)
    store.enter(key, "anpg", CategoryA(dt.date(2022, 5, 1), Decimal("12.5"), "Training"), anna, NOON)
    letter = overview_letter(dossier(store, key, sqlite_desk.rulebook, NOON.date()), "ANPG", ON)
    said = text_of(as_pdf(letter))
    assert "Samen: 12,5 punten" in said and "| 2023 | 0 | 2 | 0 |" in letter.text and "er ontbreekt 73" in said
    number = store.keep_letter(key, "anpg", None, letter.kind, letter.marked, anna, NOON)
    kept = store.letter(number)
    assert kept and Letter("overzicht", kept.marked) == letter and [one.id for one in store.letters(key)] == [number]
    assert store.letter(number + 1) is None and store.letters("number:9") == ()


def test_every_request_is_for_a_caveat_that_exists() -> None:
    from review.letters.write import _asked

    assert set(_asked()) <= caveat_codes() | SEEN_ON_PAPER


def test_a_paper_that_could_not_be_opened_is_asked_again(sqlite_desk: Desk) -> None:
    item = sqlite_desk.set_aside("a.pdf")
    assert "wachtwoord" in request_letter(item, "ANPG", ON).text
    assert "deelnemer" in request_letter(replace(item, upload=replace(item.upload, holder=Holder())), "ANPG", ON).text
