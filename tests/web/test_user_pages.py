"""The administrator's pages: adding, roles, passwords, locks, colleagues, tokens, the trail."""

import re
from collections.abc import Callable

from review.people.users import kept_from, user, users
from tests.web.conftest import Visitor
from tests.web.desk import Desk

Open = Callable[..., Visitor]


def shown_once(page: str) -> str:
    found = re.search(r'class="notice warn once".*?<code>([^<]+)</code>', page, re.DOTALL)
    assert found
    return found[1]


def test_somebody_new_gets_a_password_that_has_to_be_changed(visitor: Open) -> None:
    anna, piet = visitor("anna"), visitor()
    page = anna.submit("/gebruikers", name="Piet", shown_as="Piet Bos", role="reviewer")
    assert page.status_code == 200
    password = shown_once(page.text)
    piet.sign_in("piet", password)
    assert piet.get("/werkvoorraad").headers["location"] == "/wachtwoord"
    assert "van iemand anders" in piet.get("/wachtwoord").text
    own = "mijn eigen lange wachtwoord"
    assert piet.submit("/wachtwoord", old=password, new=own, again=own).headers["location"] == "/"
    assert piet.get("/werkvoorraad").status_code == 200


def test_a_name_that_is_taken_and_one_that_is_missing(visitor: Open) -> None:
    anna = visitor("anna")
    assert anna.submit("/gebruikers", name="ROSA", role="reviewer").status_code == 409
    assert anna.submit("/gebruikers", name=" ", role="reviewer").status_code == 422
    assert anna.submit("/gebruikers", name="x", role="keizer").status_code == 422


def test_a_new_password_and_a_lock_end_sessions_at_once(visitor: Open, desk: Desk) -> None:
    anna, rosa, bram = visitor("anna"), visitor("rosa"), visitor("bram")
    given = shown_once(anna.submit(f"/gebruikers/{desk.users['rosa'].id}", do="reset").text)
    assert rosa.get("/werkvoorraad").status_code == 303
    assert rosa.sign_in("rosa", given).status_code == 303
    anna.submit(f"/gebruikers/{desk.users['bram'].id}", do="lock")
    assert bram.get("/werkvoorraad").status_code == 303
    assert bram.sign_in("bram").status_code == 401
    anna.submit(f"/gebruikers/{desk.users['bram'].id}", do="unlock")
    assert bram.sign_in("bram").status_code == 303


def test_a_role_changes_what_somebody_may_from_the_next_page_on(visitor: Open, desk: Desk) -> None:
    anna, lars = visitor("anna"), visitor("lars")
    assert lars.get("/beoordelen/volgende").status_code == 403
    anna.submit(f"/gebruikers/{desk.users['lars'].id}", do="role", value="reviewer")
    assert lars.get("/beoordelen/volgende").status_code == 303


def test_nobody_shuts_themselves_out(visitor: Open, desk: Desk) -> None:
    anna = visitor("anna")
    for change in ({"do": "lock"}, {"do": "role", "value": "reviewer"}):
        assert anna.submit(f"/gebruikers/{desk.users['anna'].id}", **change).status_code == 409
    kept = user(desk.store, desk.users["anna"].id)
    assert kept and kept.role == "administrator"


def test_own_dossier_and_colleagues_are_marked(visitor: Open, desk: Desk) -> None:
    anna, rosa = visitor("anna"), desk.users["rosa"].id
    anna.submit(f"/gebruikers/{rosa}", do="keep_from", value="90 112-233", why="own")
    anna.submit(f"/gebruikers/{rosa}", do="keep_from", value="90445566", why="colleague")
    assert [(one.holder_key, one.why) for one in kept_from(desk.store, rosa)] == [
        ("number:90112233", "own"), ("number:90445566", "colleague"),
    ]  # fmt: skip
    assert "dossier van een collega" in anna.get(f"/gebruikers/{rosa}").text
    anna.submit(f"/gebruikers/{rosa}", do="no_longer", value="number:90445566")
    assert len(kept_from(desk.store, rosa)) == 1
    assert anna.submit(f"/gebruikers/{rosa}", do="keep_from", value="--").status_code == 422


def test_a_token_is_shown_once_and_can_be_withdrawn(visitor: Open, desk: Desk) -> None:
    anna, sara = visitor("anna"), desk.users["sara"].id
    token = shown_once(anna.submit(f"/gebruikers/{sara}", do="token", value="het portaal").text)
    page = anna.get(f"/gebruikers/{sara}").text
    assert "het portaal" in page and token not in page
    headers = {"Authorization": f"Bearer {token}"}
    assert anna.get("/api/evidence/0", headers=headers).status_code == 404
    anna.submit(f"/gebruikers/{sara}", do="withdraw", value="1")
    assert anna.get("/api/evidence/0", headers=headers).status_code == 401
    assert "ingetrokken" in anna.get(f"/gebruikers/{sara}").text


def test_the_trail_shows_who_did_what_and_never_a_password(visitor: Open, desk: Desk) -> None:
    anna = visitor("anna")
    password = shown_once(anna.submit(f"/gebruikers/{desk.users['rosa'].id}", do="reset").text)
    page = anna.get("/spoor").text
    assert "wachtwoord gewijzigd" in page and "Anna Smit" in page and "<td>Rosa Kuipers</td><td><code>" in page
    assert password not in page
    assert len(users(desk.store)) >= 7
