"""Signing in, rights on every route, forms and headers."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi import APIRouter
from fastapi.routing import APIRoute

from review.people.rights import RIGHTS
from review.people.users import FAILURES, LOCKED_MINUTES, change_password, change_user
from review.people.visits import make_token
from review.web.admission import NEEDS, UnguardedRoute, check_guarded, local_address
from review.web.app import PARTS
from tests.web.conftest import Clock, Visitor
from tests.web.desk import NOW, PASSWORD, PEOPLE, Desk

Open = Callable[..., Visitor]

RIGHTS_TABLE = Path(__file__).parents[2] / "docs/rights.md"
OF_NOBODY = "987654"


def routes() -> dict[str, tuple[str, str]]:
    """Method and address of every route that the program has, by name."""
    of_parts = (route for part in PARTS for route in (part if isinstance(part, APIRouter) else part.router).routes)
    return {one.name: (min(one.methods - {"HEAD"}), one.path) for one in of_parts if isinstance(one, APIRoute)}


def address(desk: Desk, pattern: str) -> str:
    """With something that is there in the places that name an item or an evidence."""
    there = {
        "item_id": desk.items["intervision"],
        "evidence": desk.archive.keep(b"an original").id,
        "number": 1,
        "way": "verder",
        "register": "anpg",
        "holder_key": "number:90112233",
    }
    return re.sub(r"{(\w+)[^}]*}", lambda slot: str(there.get(slot[1], OF_NOBODY)), pattern)


def ask(browser: Visitor, desk: Desk, method: str, pattern: str, role: str, signed_in: bool = True) -> int:
    where = address(desk, pattern)
    if where.startswith("/api/"):
        headers = {"Authorization": f"Bearer {token_of(desk, role)}"} if signed_in else {}
        return browser.request(method, where, headers=headers).status_code
    form = {"csrf": browser.token()} if method == "POST" else None
    return browser.request(method, where, data=form).status_code


def token_of(desk: Desk, role: str) -> str:
    name = next(name for name, _, of in PEOPLE if of == role)
    return make_token(desk.store, desk.users[name].id, "test", NOW, 0)


def test_every_route_by_every_role(visitor: Open, desk: Desk) -> None:
    """Walks all routes in all roles: each gets exactly what the table of rights says. What was seen is written into
    docs/rights.md; this fails when that had said something else."""
    every = routes()
    assert set(every) == set(NEEDS), "each line of the table is a route, and each route has its line"
    seen: dict[str, dict[str, bool]] = {name: {} for name in every}
    for name, _, role in PEOPLE:
        browser = visitor(name)
        for route, (method, pattern) in every.items():
            if route in ("sign_out", "sign_in"):
                continue
            status = ask(browser, desk, method, pattern, role)
            needs = NEEDS[route]
            seen[route][role] = status != 403
            allowed = needs in ("nothing", "sign_in") or needs in RIGHTS[role]
            assert seen[route][role] == allowed, (role, route, status)
            assert status != 401 and status < 500, (role, route, status)
    table, before = rights_table(every, seen), RIGHTS_TABLE.read_text() if RIGHTS_TABLE.exists() else ""
    RIGHTS_TABLE.write_text(table)
    assert table == before, "docs/rights.md was written anew: look at it and commit it"


def rights_table(every: dict[str, tuple[str, str]], seen: dict[str, dict[str, bool]]) -> str:
    roles = list(dict.fromkeys(role for _, _, role in PEOPLE))
    head = f"| call | right needed | nobody | {' | '.join(one.replace('_', '-') for one in roles)} |"
    lines = [
        "# Who may call what",
        "",
        "Written by `tests/web/test_admission.py`, which walks every route in every role and looks at the answer.",
        "",
        head,
        "|---" * (len(roles) + 3) + "|",
    ]
    for name, (method, pattern) in sorted(every.items(), key=lambda one: (one[1][1], one[1][0])):
        open_to_all = NEEDS[name] == "nothing"
        marks = ["✓" if open_to_all else "", *("✓" if seen[name].get(role, True) else "" for role in roles)]
        lines.append(f"| {method} `{pattern}` | {NEEDS[name]} | {' | '.join(marks)} |")
    return "\n".join(lines) + "\n"


def test_nothing_is_given_to_who_did_not_sign_in(visitor: Open, desk: Desk) -> None:
    browser = visitor()
    for route, (method, pattern) in routes().items():
        if NEEDS[route] == "nothing":
            continue
        where = address(desk, pattern)
        answer = browser.request(method, where)
        if where.startswith(("/bewijs/", "/api/")):
            assert answer.status_code == 401, route
        else:
            assert answer.headers["location"].startswith("/aanmelden"), route


def test_a_cookie_opens_no_door_of_programs_and_a_token_none_of_people(visitor: Open, desk: Desk) -> None:
    browser, token = visitor("omar"), token_of(desk, "operator")
    assert browser.get("/api/evidence/x").status_code == 401
    assert visitor().get("/insturen", headers={"Authorization": f"Bearer {token}"}).status_code == 303


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


def test_many_names_tried_from_one_address_are_slowed_down(visitor: Open, clock: Clock) -> None:
    browser = visitor()
    form = {"csrf": browser.token(), "password": "fout"}
    tried = [browser.post("/aanmelden", data={**form, "name": f"naam{place}"}).status_code for place in range(30)]
    assert set(tried) == {401}
    shut = browser.post("/aanmelden", data={**form, "name": "naam31"})
    assert (shut.status_code, shut.headers["retry-after"]) == (429, "60") and "Om 20:31:00 uur" in shut.text
    clock.forward(minutes=1)
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


def test_a_cookie_kept_from_before_is_worth_nothing_once_signed_out(visitor: Open) -> None:
    browser = visitor("rosa")
    kept = browser.cookies["bewijspunt"]
    browser.submit("/afmelden")
    browser.cookies.set("bewijspunt", kept, domain="127.0.0.1", path="/")
    assert browser.get("/werkvoorraad").status_code == 303


def test_a_new_password_ends_every_session(visitor: Open, desk: Desk) -> None:
    here, elsewhere = visitor("rosa"), visitor("rosa")
    form = {"old": PASSWORD, "new": "een heel ander wachtwoord", "again": "een heel ander wachtwoord"}
    assert here.submit("/wachtwoord", **form).status_code == 303
    assert here.get("/werkvoorraad").status_code == 200, "who changed it stays"
    assert elsewhere.get("/werkvoorraad").status_code == 303
    change_password(desk.store, desk.users["rosa"].id, "nog een ander wachtwoord")
    assert here.get("/werkvoorraad").status_code == 303


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"old": "fout", "new": "x" * 12, "again": "x" * 12}, "klopt niet"),
        ({"old": PASSWORD, "new": "x" * 12, "again": "y" * 12}, "niet gelijk"),
        ({"old": PASSWORD, "new": "kort", "again": "kort"}, "te kort"),
        ({"old": PASSWORD, "new": PASSWORD, "again": PASSWORD}, "had u al"),
    ],
)
def test_a_password_that_will_not_do(rosa: Visitor, form: dict[str, str], words: str) -> None:
    answer = rosa.submit("/wachtwoord", **form)
    assert answer.status_code == 422 and words in answer.text


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
    monkeypatch.setattr("review.web.queue_pages.waiting", lambda *_, **__: 1 / 0)
    answer = browser.get("/werkvoorraad?zoek=Sanne")
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
