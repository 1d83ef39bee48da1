"""Signing in at an OpenID Connect provider: a real one, on a port of this machine."""

import datetime as dt
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc import jwk, jwt

from review.audit import latest
from review.people.linked import is_linked
from review.people.users import add_user, change_user
from review.web.app import WebSettings, create_app
from review.web.provider import Asked, NotProven, Provider, ProviderFails, ProviderSettings
from tests.conftest import free_port
from tests.web.conftest import Pen, Visitor
from tests.web.desk import PASSWORD, Desk
from tests.web.provider import RunningProvider, challenge_of, running_provider

PEOPLE = [
    ("s-1", {"email": "Mina@example.org", "email_verified": True}),
    ("s-2", {"email": "mina@example.org", "email_verified": False}),
    ("s-3", {"email": "vreemd@example.org", "email_verified": True}),
    ("s-4", {"email": "mina@example.org", "email_verified": True}),
]
SECRET = "for tests only, not secret"
Open = Callable[..., Visitor]


@pytest.fixture(scope="module")
def provider() -> Iterator[RunningProvider]:
    with running_provider(PEOPLE) as running:
        yield running


@pytest.fixture
def mina(desk: Desk) -> int:
    """Added by an administrator, under her e-mail address; never signed in."""
    return add_user(desk.store, "mina@example.org", "Mina Azizi", PASSWORD, "reviewer", must_change=True).id


@pytest.fixture
def at_pages(desk: Desk, provider: RunningProvider, pen: Pen) -> Iterator[Open]:
    """Opens a browser at pages that know the provider."""
    opened: list[Visitor] = []

    def open_browser(**settings: object) -> Visitor:
        given = {"provider": provider.settings(), "secret": SECRET, "secure_cookies": False, **settings}
        app = create_app(desk.store, desk.archive, WebSettings(**given), start_workers=lambda: pen)  # type: ignore[arg-type]
        opened.append(Visitor(app, base_url="http://127.0.0.1", follow_redirects=False))
        return opened[-1]

    yield open_browser
    for one in opened:
        one.close()


def leave(browser: Visitor, onward: str = "/werkvoorraad") -> str:
    return browser.get("/aanmelden/elders", params={"naar": onward}).headers["location"]


def come_in(browser: Visitor, provider: RunningProvider, subject: str) -> httpx.Response:
    return browser.get("/aanmelden/terug", params=provider.says(leave(browser), subject))


def test_the_whole_way_there_and_back(at_pages: Open, provider: RunningProvider, mina: int, desk: Desk) -> None:
    browser = at_pages()
    before = browser.token()
    where = leave(browser, "/dossiers")
    said = {name: values[0] for name, values in parse_qs(urlsplit(where).query).items()}
    assert said["redirect_uri"] == "http://127.0.0.1/aanmelden/terug" and said["code_challenge_method"] == "S256"
    answer = browser.get("/aanmelden/terug", params=provider.says(where, "s-1"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/dossiers")
    assert challenge_of(provider.exchanged[-1]["code_verifier"]) == said["code_challenge"]
    page = browser.get("/werkvoorraad")
    assert page.status_code == 200 and "Mina Azizi" in page.text, "no password of hers is asked for"
    assert browser.token("/werkvoorraad") != before, "a session planted beforehand is worth nothing"
    assert [one.did for one in latest(desk.store, None, 2)] == ["signed_in", "linked"]


def test_signing_out_ends_our_session_and_says_what_it_does_not_end(
    at_pages: Open, provider: RunningProvider, mina: int
) -> None:
    browser = at_pages()
    come_in(browser, provider, "s-1")
    browser.submit("/afmelden")
    assert "Bij de aanbieder waar u zich aanmeldde kunt u nog aangemeld zijn" in browser.get("/aanmelden").text
    assert browser.get("/werkvoorraad").status_code == 303


@pytest.mark.parametrize("subject", ["s-2", "s-3"])
def test_who_has_no_row_here_gets_a_page_and_no_rights(
    at_pages: Open, provider: RunningProvider, mina: int, desk: Desk, subject: str
) -> None:
    """Neither a stranger nor somebody whose address the provider did not verify."""
    browser = at_pages()
    answer = come_in(browser, provider, subject)
    assert answer.status_code == 403 and "U bent hier niet bekend" in answer.text
    assert browser.get("/werkvoorraad").status_code == 303
    assert not is_linked(desk.store, mina)


def test_a_name_that_went_to_somebody_else_opens_nothing_until_the_link_is_undone(
    at_pages: Open, provider: RunningProvider, mina: int
) -> None:
    assert come_in(at_pages(), provider, "s-1").status_code == 303
    assert come_in(at_pages(), provider, "s-4").status_code == 403
    anna = at_pages()
    anna.sign_in("anna")
    assert "Gekoppeld aan de aanmelding met Zorgaccount" in anna.get(f"/gebruikers/{mina}").text
    assert anna.submit(f"/gebruikers/{mina}", do="unlink").status_code == 303
    assert come_in(at_pages(), provider, "s-4").status_code == 303
    assert come_in(at_pages(), provider, "s-1").status_code == 403


def test_who_was_put_out_here_stays_out(at_pages: Open, provider: RunningProvider, mina: int, desk: Desk) -> None:
    come_in(at_pages(), provider, "s-1")
    change_user(desk.store, mina, active=False)
    assert come_in(at_pages(), provider, "s-1").status_code == 403


def test_what_was_meant_for_another_browser_or_was_used_before_opens_nothing(
    at_pages: Open, provider: RunningProvider, mina: int
) -> None:
    hers, his = at_pages(), at_pages()
    brought = provider.says(leave(hers), "s-1")
    assert his.get("/aanmelden/terug", params=brought).status_code == 400, "he never left"
    leave(his)
    assert his.get("/aanmelden/terug", params=brought).status_code == 400, "he left with another state"
    assert hers.get("/aanmelden/terug", params=brought).status_code == 303
    assert hers.get("/aanmelden/terug", params=brought).status_code == 400, "once"


def test_declining_leads_back_to_the_sign_in_page(at_pages: Open, provider: RunningProvider, mina: int) -> None:
    browser = at_pages()
    answer = browser.get("/aanmelden/terug", params=provider.refuses(leave(browser)))
    assert answer.status_code == 401 and "Het aanmelden is afgebroken" in answer.text
    assert "Aanmelden met Zorgaccount" in answer.text


def test_a_provider_that_does_not_answer_is_said_and_passwords_go_on(at_pages: Open) -> None:
    gone = ProviderSettings(f"http://localhost:{free_port()}", "bewijspunt", "", "Zorgaccount")
    browser = at_pages(provider=gone)
    answer = browser.get("/aanmelden/elders")
    assert answer.status_code == 503 and "de aanbieder antwoordt niet" in answer.text
    assert browser.sign_in("rosa").status_code == 303


def test_passwords_can_be_switched_off(at_pages: Open, provider: RunningProvider, mina: int) -> None:
    browser = at_pages(passwords=False)
    page = browser.get("/aanmelden").text
    assert "Aanmelden met Zorgaccount" in page and 'type="password"' not in page
    form = {"csrf": browser.token("/aanmelden"), "name": "rosa", "password": PASSWORD}
    assert browser.post("/aanmelden", data=form).status_code == 403
    assert come_in(browser, provider, "s-1").status_code == 303
    assert browser.get("/wachtwoord").status_code == 404
    with pytest.raises(ValueError, match="nobody can sign in"):
        WebSettings(secret=SECRET, passwords=False)


def test_without_the_setting_there_is_no_such_door(visitor: Open) -> None:
    assert visitor().get("/aanmelden/elders").status_code == 404
    assert "Aanmelden met" not in visitor().get("/aanmelden").text


NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC).timestamp()
RIGHT = {"iss": "https://id.example", "aud": "bewijspunt", "sub": "s-1", "nonce": "n", "iat": NOW, "exp": NOW + 300}
OWN = jwk.RSAKey.generate_key(2048, {"kid": "1", "use": "sig"})
OTHER = jwk.RSAKey.generate_key(2048, {"kid": "1", "use": "sig"})


def proven(claims: dict[str, object], key: jwk.Key = OWN, algorithm: str = "RS256") -> dict[str, object]:
    """What a provider with our own key would be believed."""
    settings = ProviderSettings("https://id.example", "bewijspunt", "", "id")
    one = Provider(settings)
    keys = jwk.KeySet([OWN])
    one._looked_up = lambda: ({}, keys)  # type: ignore[method-assign]
    token = jwt.encode({"alg": algorithm, "kid": "1"}, claims, key, algorithms=[algorithm])
    return one._proven(token, "n", NOW)


def test_a_statement_that_is_right_in_everything_is_believed() -> None:
    assert proven(RIGHT)["sub"] == "s-1"
    assert proven(RIGHT | {"aud": ["bewijspunt", "other"], "azp": "bewijspunt"})["sub"] == "s-1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "https://kwaad.example"}, {"aud": "another"}, {"nonce": "m"}, {"nonce": None}, {"exp": NOW - 120},
        {"iat": NOW + 300}, {"sub": None}, {"exp": None}, {"aud": ["bewijspunt", "other"]}, {"azp": "other"},
    ],
    ids=str,
)  # fmt: skip
def test_a_statement_that_is_wrong_in_anything_is_not_believed(wrong: dict[str, object]) -> None:
    with pytest.raises(NotProven):
        proven({name: value for name, value in (RIGHT | wrong).items() if value is not None})


def test_a_statement_signed_by_somebody_else_or_by_a_shared_secret_is_not_believed() -> None:
    with pytest.raises(NotProven):
        proven(RIGHT, OTHER)
    with pytest.raises(NotProven):
        proven(RIGHT, jwk.OctKey.generate_key(256, {"kid": "1"}), "HS256")


def test_keys_that_changed_are_looked_up_again(provider: RunningProvider) -> None:
    one = Provider(provider.settings())
    now = time.time()
    sent = Asked("state", "nonce-of-keys", "v" * 50, "/")
    brought = provider.says(one.address(sent, "http://127.0.0.1/x", now), "s-1")
    assert one._found
    one._found = (now, one._found[1], jwk.KeySet([OWN]))
    assert one.who(sent, brought, "http://127.0.0.1/x", now).name == "mina@example.org"


def test_a_provider_that_calls_itself_something_else_is_not_trusted(provider: RunningProvider) -> None:
    other = replace(provider.settings(), issuer=provider.address + "/")
    with pytest.raises(ProviderFails):
        Provider(other).address(Asked("s", "n", "v", "/"), "http://127.0.0.1/x", time.time())


def test_an_address_without_encryption_is_refused() -> None:
    with pytest.raises(ValueError, match="https"):
        ProviderSettings("http://id.example", "bewijspunt", "", "id")
