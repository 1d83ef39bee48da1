"""Signing in, rights on every route, forms and headers."""

from collections.abc import Callable

import pytest
from fastapi import APIRouter

from review.rights import RIGHTS
from review.users import FAILURES, LOCKED_MINUTES, change_user
from review.web.admission import NEEDS, UnguardedRoute, check_guarded, local_address
from tests.web.conftest import Clock, Visitor
from tests.web.desk import PEOPLE, Desk

Open = Callable[..., Visitor]

ASKED = {
    "home": ("GET", "/"),
    "queue_page": ("GET", "/werkvoorraad"),
    "next_page": ("GET", "/beoordelen/volgende"),
    "neighbour_page": ("GET", "/beoordelen/{item}/verder"),
    "review_page": ("GET", "/beoordelen/{item}"),
    "decide_item": ("POST", "/beoordelen/{item}/besluit"),
    "release_item": ("POST", "/beoordelen/{item}/vrijgeven"),
    "take_over_item": ("POST", "/beoordelen/{item}/overnemen"),
    "take_back": ("POST", "/beoordelen/{item}/terugnemen/1"),
    "page_picture": ("GET", "/bewijs/{evidence}/1"),
    "original": ("GET", "/bewijs/{evidence}"),
    "operations_page": ("GET", "/bediening"),
    "dossiers_page": ("GET", "/dossiers"),
    "dossier_page": ("GET", "/dossiers/anpg/number:90112233"),
    "enter_in_dossier": ("POST", "/dossiers/anpg/number:90112233/invoer"),
    "take_back_entry": ("POST", "/dossiers/anpg/number:90112233/invoer/1/terug"),
    "write_overview": ("POST", "/dossiers/anpg/number:90112233/overzicht"),
    "write_letter": ("POST", "/beoordelen/{item}/brief"),
    "letter_page": ("GET", "/brieven/1"),
    "letter_pdf": ("GET", "/brieven/1/pdf"),
    "letter_text": ("GET", "/brieven/1/tekst"),
    "rulebooks_page": ("GET", "/rulebooks"),
    "rulebook_page": ("GET", "/rulebooks/anpg"),
    "try_value": ("GET", "/rulebooks/anpg/proef?parameter=points_per_hour"),
}


def address(desk: Desk, route: str) -> tuple[str, str]:
    method, pattern = ASKED[route]
    evidence = desk.archive.keep(b"an original").id
    return method, pattern.format(item=desk.items["intervision"], evidence=evidence)


def test_every_route_that_needs_a_right_is_asked_for_here() -> None:
    assert set(ASKED) == {name for name, needs in NEEDS.items() if needs != "nothing"}


def test_routes_by_roles(visitor: Open, desk: Desk) -> None:
    """Each role gets exactly what the table of rights says, and whoever did not sign in gets nothing."""
    for name, _, role in PEOPLE:
        browser = visitor(name)
        for route in ASKED:
            method, where = address(desk, route)
            form = {"csrf": browser.token()} if method == "POST" else None
            status = browser.request(method, where, data=form).status_code
            allowed = NEEDS[route] in RIGHTS[role]
            assert (status != 403) == allowed, (role, route, status)
            assert status != 401 and status < 500, (role, route, status)


@pytest.mark.parametrize("route", sorted(ASKED))
def test_nothing_is_given_to_who_did_not_sign_in(visitor: Open, desk: Desk, route: str) -> None:
    method, where = address(desk, route)
    answer = visitor().request(method, where)
    if where.startswith("/bewijs/"):
        assert (answer.status_code, answer.content) == (401, b"")
    else:
        assert answer.status_code == 303
        assert answer.headers["location"].startswith("/aanmelden")


def test_a_route_without_a_line_in_the_table_keeps_the_program_from_starting() -> None:
    router = APIRouter()
    router.add_api_route("/achterdeur", lambda: "open", name="back_door")
    with pytest.raises(UnguardedRoute, match="back_door"):
        check_guarded(router)


def test_signing_in_leads_on_to_the_page_that_was_asked_for(visitor: Open) -> None:
    browser = visitor()
    asked = browser.get("/werkvoorraad?tab=terzijde")
    assert asked.headers["location"] == "/aanmelden?naar=/werkvoorraad%3Ftab%3Dterzijde"
    form = browser.get(asked.headers["location"]).text
    assert 'name="onward" value="/werkvoorraad?tab=terzijde"' in form
    assert browser.sign_in("rosa", onward="/werkvoorraad?tab=terzijde").headers["location"].endswith("tab=terzijde")


@pytest.mark.parametrize("elsewhere", ["https://kwaad.example", "//kwaad.example", "/\\kwaad.example", "x", ""])
def test_signing_in_never_leads_elsewhere(elsewhere: str) -> None:
    assert local_address(elsewhere) == "/"


def test_a_wrong_password_and_an_unknown_name_are_refused_in_the_same_words(visitor: Open) -> None:
    browser = visitor()
    wrong, unknown = browser.sign_in("rosa", "fout"), browser.sign_in("niemand", "fout")
    assert wrong.status_code == unknown.status_code == 401
    refusal = "Gebruikersnaam of wachtwoord klopt niet"
    assert refusal in wrong.text and refusal in unknown.text
    assert browser.get("/werkvoorraad").status_code == 303


def test_the_door_is_shut_after_failures_and_opens_by_itself(visitor: Open, clock: Clock) -> None:
    browser = visitor()
    for _ in range(FAILURES):
        browser.sign_in("rosa", "fout")
    shut = browser.sign_in("rosa")
    assert shut.status_code == 429
    assert "20:45" in shut.text, "told until when, in the time of the reader"
    clock.forward(minutes=LOCKED_MINUTES + 1)
    assert browser.sign_in("rosa").status_code == 303


def test_a_session_ends_when_idle_when_long_and_when_the_user_is_put_out(
    visitor: Open, clock: Clock, desk: Desk
) -> None:
    idle, busy, out = visitor("rosa"), visitor("bram"), visitor("ineke")
    for _ in range(13):
        clock.forward(minutes=58)
        status = busy.get("/werkvoorraad").status_code
    assert status == 303, "twelve hours are enough, however busy"
    assert idle.get("/werkvoorraad").status_code == 303
    out = visitor("ineke")
    assert out.get("/werkvoorraad").status_code == 200
    change_user(desk.store, desk.users["ineke"].id, active=False)
    assert out.get("/werkvoorraad").status_code == 303


def test_a_forged_or_foreign_session_is_nobody(visitor: Open) -> None:
    browser = visitor("rosa")
    kept = browser.cookies["bewijspunt"]
    body, signature = kept.rsplit(".", 1)
    for forged in (body + "." + signature[::-1], "x" + kept, "rubbish"):
        browser.cookies.set("bewijspunt", forged, domain="127.0.0.1", path="/")
        assert browser.get("/werkvoorraad").status_code == 303, forged


def test_a_new_session_begins_at_every_sign_in(visitor: Open) -> None:
    """A session planted in somebody's browser beforehand is worth nothing afterwards."""
    browser = visitor()
    before = browser.token()
    browser.sign_in("rosa")
    assert browser.token() != before


@pytest.mark.parametrize("token", [None, "", "0" * 64])
def test_no_form_is_taken_without_the_token_of_its_session(visitor: Open, desk: Desk, token: str | None) -> None:
    browser = visitor("rosa")
    form = {} if token is None else {"csrf": token}
    answer = browser.post(f"/beoordelen/{desk.items['intervision']}/besluit", data=form | {"verdict": "akkoord"})
    assert answer.status_code == 403
    assert "Dit formulier is verlopen" in answer.text


def test_somebody_elses_token_is_not_taken(visitor: Open) -> None:
    bram, rosa = visitor("bram"), visitor("rosa")
    assert rosa.post("/afmelden", data={"csrf": bram.token()}).status_code == 403
    assert rosa.get("/werkvoorraad").status_code == 200


def test_headers_keep_everything_from_elsewhere_out(visitor: Open, desk: Desk) -> None:
    browser = visitor("rosa")
    for where in ("/werkvoorraad", f"/beoordelen/{desk.items['intervision']}", "/nergens", "/aanmelden"):
        headers = browser.get(where).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy and "http" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"


def test_pages_bring_nothing_inline_and_nothing_from_elsewhere(visitor: Open, desk: Desk) -> None:
    browser = visitor("rosa")
    for where in ("/aanmelden", "/werkvoorraad", f"/beoordelen/{desk.items['overview']}"):
        html = browser.get(where).text
        assert "style=" not in html and "<style" not in html and "onclick" not in html
        assert "://" not in html.replace("http://www.w3.org/2000/svg", "")


def test_the_session_cookie_is_out_of_reach(visitor: Open) -> None:
    cookie = visitor().get("/aanmelden").headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie and "Max-Age=43200" in cookie


def test_signing_out_ends_it(visitor: Open) -> None:
    browser = visitor("rosa")
    assert browser.submit("/afmelden").status_code == 303
    assert browser.get("/werkvoorraad").status_code == 303


def test_a_missing_page_says_what_to_do(visitor: Open) -> None:
    answer = visitor("rosa").get("/beoordelen/999999")
    assert answer.status_code == 404
    assert "Deze pagina is er niet" in answer.text and 'href="/werkvoorraad"' in answer.text


def test_a_fault_of_ours_is_a_page_with_a_number_and_headers(
    visitor: Open, desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    browser = visitor("rosa")
    monkeypatch.setattr("review.web.queue_pages.queue.waiting", lambda *_: 1 / 0)
    answer = browser.get("/werkvoorraad?deelnemer=Sanne")
    assert answer.status_code == 500
    assert "Er ging bij ons iets mis" in answer.text
    assert "content-security-policy" in answer.headers
    number = answer.text.split("om hulp vraagt: ")[1][:8]
    assert number in caplog.text and "Sanne" not in caplog.messages[-1]


def test_the_language_stays_with_the_user(visitor: Open) -> None:
    browser = visitor("rosa")
    assert browser.submit("/taal", language="en", back="/werkvoorraad").headers["location"] == "/werkvoorraad"
    assert "Start with the oldest paper" in browser.get("/werkvoorraad").text
    assert "Start with the oldest paper" in visitor("rosa").get("/werkvoorraad").text
    assert "Begin met het oudste stuk" in visitor("bram").get("/werkvoorraad").text
