"""Handing in one paper with its claim: by a program with a token, and on the page."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from httpx import Response

from extractors.finding import Reading
from review.decide import decide
from review.judging.judge import judge_all
from review.people.visits import make_token, tokens, withdraw_token
from review.points.shelf import load_rulebook
from review.queue import item
from tests.web import papers
from tests.web.conftest import Visitor
from tests.web.desk import NOW, Desk

Open = Callable[..., Visitor]
PDF = b"%PDF-1.7 een verslag"
CLAIM = {"holder_number": "90112233", "holder_name": "Sanne de Boer", "kind": "intervisie", "date": "14-03-2023"}


class Program:
    """Somebody's program, with a token of theirs."""

    def __init__(self, browser: Visitor, desk: Desk, name: str) -> None:
        self.browser = browser
        self.headers = {"Authorization": f"Bearer {make_token(desk.store, desk.users[name].id, 'test', NOW, 0)}"}

    def send(self, content: bytes = PDF, name: str = "verslag.pdf", **claim: str) -> Response:
        files = {"file": (name, content)}
        return self.browser.post("/api/evidence", headers=self.headers, files=files, data=CLAIM | claim)

    def ask(self, number: str) -> Response:
        return self.browser.get(f"/api/evidence/{number}", headers=self.headers)


@pytest.fixture
def sara(visitor: Open, desk: Desk) -> Program:
    return Program(visitor(), desk, "sara")


def test_a_paper_is_kept_before_it_is_answered(sara: Program, desk: Desk) -> None:
    answer = sara.send()
    assert answer.status_code == 202
    told = answer.json()
    assert told["state"] == "received" and told["file"] == "verslag.pdf"
    assert answer.headers["location"] == f"/api/evidence/{told['id']}"
    with desk.archive.open(told["sha256"]) as kept:
        assert kept.read() == PDF
    sent = desk.store.sending(desk.users["sara"].id, told["id"])
    assert sent and sent.upload.claim.holder.number == "90112233" and str(sent.upload.claim.date) == "2023-03-14"
    assert sara.ask(told["id"]).json() == told
    assert [one.folder for one in desk.store.batches_sent_in()] == [f"ingestuurd door {desk.users['sara'].id}"]


def test_the_same_again_is_the_same_and_a_corrected_claim_replaces_the_first(sara: Program, desk: Desk) -> None:
    first, again = sara.send(), sara.send(date="15-03-2023")
    assert (again.status_code, again.json()["id"]) == (200, first.json()["id"])
    sent = desk.store.sending(desk.users["sara"].id, first.json()["id"])
    assert sent and str(sent.upload.claim.date) == "2023-03-15"


def test_one_paper_of_a_group_is_handed_in_for_each_of_its_holders(sara: Program) -> None:
    one, other = sara.send(), sara.send(holder_number="90445566", holder_name="Fleur Janssen")
    assert other.status_code == 202 and other.json()["id"] != one.json()["id"]
    assert other.json()["sha256"] == one.json()["sha256"]


@pytest.mark.parametrize(
    ("content", "claim", "status", "faults"),
    [
        (b"", {}, 422, {"file": "empty"}),
        (b"zomaar wat tekst", {}, 415, {"file": "not_a_document"}),
        (b"\x00\x00\x00\x18ftypheic0000", {}, 415, {"file": "unsupported_type"}),
        (PDF, {"holder_number": " ", "holder_name": ""}, 422, {"holder_number": "holder_missing"}),
        (PDF, {"date": "31-02-2023", "hours": "twee"}, 422, {"date": "unreadable", "hours": "unreadable"}),
        (PDF, {"date": "2033-03-14"}, 422, {"date": "in_future"}),
        (PDF, {"kind": "borrel"}, 422, {"kind": "unknown"}),
        (PDF, {"register": "elders"}, 422, {"register": "unknown"}),
        (PDF, {"period_start": "2021-01-01"}, 422, {"period_start": "period_incomplete"}),
        (PDF, {"period_start": "2025-01-01", "period_end": "2021-01-01"}, 422, {"period_start": "period_incomplete"}),
        (PDF, {"holder_name": "x" * 121}, 422, {"holder_name": "too_long"}),
    ],
)
def test_what_is_refused_says_what_to_do_and_keeps_nothing(
    sara: Program, desk: Desk, content: bytes, claim: dict[str, str], status: int, faults: dict[str, str]
) -> None:
    answer = sara.send(content, **claim)
    assert answer.status_code == status
    told = answer.json()
    assert {one["field"]: one["code"] for one in told["faults"]} == faults
    assert all(one["message"] and one["message_en"] for one in told["faults"])
    assert desk.store.batches_sent_in() == ()


@pytest.mark.parametrize("megabytes", [25.5, 30])
def test_too_large_is_told_and_not_a_broken_line(sara: Program, megabytes: float) -> None:
    """Just over what one paper may be, and over what is let in at all."""
    answer = sara.send(PDF + bytes(int(megabytes * (1 << 20))))
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
    assert "25 MB" in answer.json()["message"]


def test_a_form_without_a_paper_has_no_room_for_much(rosa: Visitor) -> None:
    assert rosa.post("/taal", data={"language": "x" * (3 << 20)}).status_code == 400


def test_who_is_not_let_in_sends_nothing(visitor: Open, desk: Desk) -> None:
    browser, files = visitor(), {"file": ("a.pdf", PDF)}
    for headers in ({}, {"Authorization": "Bearer fout"}, {"Authorization": "Basic eDp5"}):
        answer = browser.post("/api/evidence", headers=headers, files=files)
        assert (answer.status_code, answer.json()["code"]) == (401, "no_token")
        assert answer.headers["www-authenticate"] == "Bearer"
    assert Program(browser, desk, "rosa").send().status_code == 403


def test_a_token_that_was_withdrawn_opens_nothing(sara: Program, desk: Desk) -> None:
    sender = desk.users["sara"].id
    (token,) = tokens(desk.store, sender)
    withdraw_token(desk.store, sender, token.id, NOW, 0)
    assert sara.send().status_code == 401


def test_nobody_sees_what_somebody_else_handed_in(sara: Program, visitor: Open, desk: Desk) -> None:
    number = sara.send().json()["id"]
    omar = visitor("omar")
    assert Program(omar, desk, "omar").ask(number).status_code == 404
    assert omar.get(f"/ingestuurd/{number}").status_code == 404
    assert sara.ask("0" * 16).json()["code"] == "missing"


def queued(desk: Desk, reading: Reading) -> None:
    desk.store.keep_readings([reading], NOW)
    judge_all(desk.store, desk.store.to_judge("anpg"), load_rulebook("anpg"), NOW)


def read_by(desk: Desk, make: Callable[..., Any], sara: Program, name: str) -> str:
    """A paper handed in and read; returns its number."""
    reading: Reading = make(desk.archive)
    with desk.archive.open(reading.evidence.id) as original:
        number = sara.send(original.read(), name).json()["id"]
    queued(desk, reading)
    return str(number)


def test_its_sender_sees_what_became_of_it(sara: Program, visitor: Open, desk: Desk) -> None:
    number = read_by(desk, papers.intervision, sara, "verslag.pdf")
    assert sara.ask(number).json()["state"] == "queued"
    sent = desk.store.sending(desk.users["sara"].id, number)
    assert sent
    seen = [one.id for one in item(desk.store, sent.upload.id).suggestions]
    decide(desk.store, sent.upload.id, seen=seen, reviewer=desk.users["rosa"], verdict="aanvullen", now=NOW,
           reason="De presentielijst ontbreekt.")  # fmt: skip
    told = sara.ask(number).json()
    assert told["state"] == "decided" and told["decision"]["verdict"] == "aanvullen"
    page = visitor("sara").get(f"/ingestuurd/{number}").text
    assert "De presentielijst ontbreekt." in page and "Rosa" not in page
    changed = sara.send(desk.archive.open(told["sha256"]).read(), hours="9")
    assert (changed.status_code, changed.json()["code"]) == (409, "decided_before")


def test_what_cannot_be_used_says_why(sara: Program, visitor: Open, desk: Desk) -> None:
    number = read_by(desk, papers.locked_pdf, sara, "certificaat.pdf")
    told = sara.ask(number).json()
    assert (told["state"], told["problems"][0]["code"]) == ("set_aside", "encrypted")
    assert "zonder wachtwoord" in visitor("sara").get(f"/ingestuurd/{number}").text


def test_the_page_takes_a_paper_too(visitor: Open, desk: Desk) -> None:
    browser = visitor("sara")
    assert browser.get("/").headers["location"] == "/insturen"
    form = {"csrf": browser.token("/insturen"), **CLAIM, "register": "anpg"}
    answer = browser.post("/insturen", data=form, files={"file": ("C:\\scans\\verslag.pdf", PDF)})
    assert answer.status_code == 303
    page = browser.get(answer.headers["location"])
    assert "wordt gelezen" in page.text and "data-waits" in page.text and "Sanne de Boer" in page.text
    assert "verslag.pdf" in browser.get("/insturen").text


def test_the_page_keeps_what_was_typed_when_it_refuses(visitor: Open) -> None:
    browser = visitor("sara")
    form = {"csrf": browser.token("/insturen"), **CLAIM, "register": "anpg", "date": "gisteren"}
    answer = browser.post("/insturen", data=form, files={"file": ("verslag.txt", b"tekst")})
    assert answer.status_code == 415
    answer = browser.post("/insturen", data=form, files={"file": ("verslag.pdf", PDF)})
    assert answer.status_code == 422
    assert 'value="gisteren"' in answer.text and 'value="Sanne de Boer"' in answer.text
    assert "Schrijf de datum als 14-03-2023." in answer.text


def test_a_page_without_its_token_takes_nothing(visitor: Open, desk: Desk) -> None:
    answer = visitor("sara").post("/insturen", data=CLAIM, files={"file": ("a.pdf", PDF)})
    assert answer.status_code == 403
    assert desk.store.batches_sent_in() == ()


def test_the_description_is_whole(visitor: Open, sara: Program) -> None:
    described = visitor().get("/api/openapi.json").json()
    assert set(described["paths"]) == {"/api/evidence", "/api/evidence/{number}"}
    fields = described["paths"]["/api/evidence"]["post"]["requestBody"]["content"]["multipart/form-data"]["schema"]
    assert set(fields["properties"]) == {"file", "holder_number", "holder_name", "register", "kind", "date", "hours",
                                         "points", "period_start", "period_end"}  # fmt: skip
    reply = described["components"]["schemas"]["EvidenceReply"]["properties"]
    assert set(reply) == set(sara.send().json())


def test_docs_name_every_field_and_state() -> None:
    text = (Path(__file__).parents[2] / "docs/api.md").read_text()
    for word in ("holder_number", "period_end", "set_aside", "queued", "Bearer", "/api/openapi.json", "413", "409"):
        assert word in text


def test_a_token_that_sends_too_often_is_told_when_it_will_do_again(sara: Program, visitor: Open, desk: Desk) -> None:
    told = [sara.send(b"").status_code for _ in range(61)]
    assert told == [422] * 60 + [429]
    answer = sara.send()
    assert answer.headers["retry-after"] == "60" and "over 60 seconden" in answer.json()["message"]
    assert Program(visitor(), desk, "omar").send().status_code == 202, "another token has its own minute"


def test_every_fault_leads_to_its_line_of_help(visitor: Open) -> None:
    browser = visitor("sara")
    lines = set(re.findall(r'<dt id="([a-z_]+)"', browser.get("/insturen/hulp").text))
    codes = {"decided_before", "too_long", "holder_missing", "unreadable", "period_incomplete", "in_future", "unknown"}
    assert codes | {"empty", "not_a_document", "too_large", "encrypted", "blank_page"} <= lines
    refused = browser.post("/insturen", data={"csrf": browser.token()}, files={"file": ("leeg.pdf", b"")})
    assert 'href="/insturen/hulp#empty"' in refused.text
