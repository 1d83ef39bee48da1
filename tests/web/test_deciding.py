"""The queue and the review page: what is shown, what is decided, and what happens when two want the same."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape

import pytest

from extractors.finding import ActivityRead, PersonalMark, Reading
from review.archive import Archive
from review.audit import latest
from review.checks.four_eyes import FourEyes, set_four_eyes
from review.item import Filters
from review.people.users import KeptFrom, keep_from
from review.queue import item
from review.waiting import waiting
from review.web.site import with_items
from tests.web.conftest import Clock, Pen, Visitor
from tests.web.desk import NOW, Desk, claim
from tests.web.papers import Draft, day

Open = Callable[..., Visitor]


def seen(desk: Desk, name: str) -> list[str]:
    return [str(one.id) for one in item(desk.store, desk.items[name]).suggestions]


def decision(desk: Desk, name: str, verdict: str, **form: str) -> dict[str, str | list[str]]:
    return {"verdict": verdict, "seen": seen(desk, name), **form}


def review_address(desk: Desk, name: str) -> str:
    return f"/beoordelen/{desk.items[name]}"


def test_the_queue_shows_the_longest_waiting_first_with_age_and_points(rosa: Visitor) -> None:
    html = rosa.get("/werkvoorraad").text
    order = [html.index(name) for name in ("Mohamed El Amrani", "Fleur Janssen")]
    assert order == sorted(order)
    assert "3 dagen te laat" in html and "dag 36 van 42" in html
    assert "certificaat (beveiligd).pdf" not in html
    assert "certificaat (beveiligd).pdf" in rosa.get("/werkvoorraad?tab=terzijde").text


def test_no_letter_is_shown_where_none_can_be_written(rosa: Visitor, desk: Desk) -> None:
    where = f"{review_address(desk, 'intervision')}/brief/voorbeeld"
    (suggestion,) = seen(desk, "intervision")
    asked = {"verdict": "aanpassen", "reason-aanpassen": "een uur minder", f"points-{suggestion}": "1,5"}
    token = rosa.token(review_address(desk, "intervision"))
    shown = rosa.post(where, data={"csrf": token, **asked})
    assert shown.status_code == 200 and "1,5 punten" in shown.text and "een uur minder" in shown.text
    for wrong, said in (
        ({"verdict": "voorleggen"}, "geen brief"),
        ({"reason-aanpassen": "Jeroen Bakker"}, "noemt iemand anders"),
        ({f"points-{suggestion}": "veel"}, "Vul punten in als een getal"),
    ):
        refused = rosa.post(where, data={"csrf": token, **asked, **wrong})
        assert refused.status_code == 409 and said in refused.text
    assert rosa.post("/beoordelen/999/brief/voorbeeld", data={"csrf": token, **asked}).status_code == 404


def test_items_that_a_caveat_speaks_of_are_links() -> None:
    said = str(with_items("<b> binnen als item 13, 2 en 40. Op 12 mei"))
    linked = re.findall(r'<a href="/beoordelen/(\d+)">\1</a>', said)
    assert said.startswith("&lt;b&gt;") and linked == ["13", "2", "40"]


def test_filters_narrow_the_queue(rosa: Visitor) -> None:
    def shown(query: str) -> set[str]:
        html = rosa.get(f"/werkvoorraad?{query}").text
        return {name for name in ("El Amrani", "de Boer", "Janssen") if name in html}

    assert shown("") == {"El Amrani", "de Boer", "Janssen"}
    assert shown("zoek=boer") == {"de Boer"}
    assert shown("zoek=90445566") == {"Janssen"}
    assert shown("soort=netwerkbijeenkomst") == {"Janssen"}
    assert shown("kanttekening=hours_unknown") == {"El Amrani"}
    assert shown("wacht=42") == {"El Amrani"}
    assert shown("register=nvvpo") == set()
    assert shown("wacht=nonsens") == {"El Amrani", "de Boer", "Janssen"}


def test_a_paper_is_shown_with_stated_beside_read_and_each_place_framed(rosa: Visitor, desk: Desk) -> None:
    html = rosa.get(review_address(desk, "intervision")).text
    row = html[html.index('<tr id="a1-hours"') :].split("</tr>")[0]
    assert "3 uur" in row and "2,5 uur" in row and "verschilt" in row and "vrij zeker" in row
    frame = re.search(r'id="f-a1-date-1"[^>]*data-value="a1-date".*?<rect x="([\d.]+)%" y="([\d.]+)%"', html, re.S)
    assert frame
    place = next(
        one for one in item(desk.store, desk.items["intervision"]).reading.activities[0].found if one.field == "date"
    ).where[0]
    assert [float(one) for one in frame.groups()] == pytest.approx(
        [place.box.left * 100, place.box.top * 100], abs=0.31
    )
    assert "volgende bijeenkomst" in html, "the date that lost, and why"
    assert "Lotte Visser" in html and "Afwezig" in html


def test_a_suggestion_shows_rule_quote_and_origin_of_every_line(rosa: Visitor, desk: Desk) -> None:
    html = unescape(rosa.get(review_address(desk, "intervision")).text)
    for line in item(desk.store, desk.items["intervision"]).suggestions[0].suggestion.lines:
        assert line.rule in html and line.reason in html and line.citation in html
    assert "voorbeeld, niet gepubliceerd" in html


def test_agreeing_keeps_the_points_and_opens_the_next(rosa: Visitor, desk: Desk) -> None:
    rosa.get(review_address(desk, "intervision"))
    answer = rosa.submit(review_address(desk, "intervision") + "/besluit", **decision(desk, "intervision", "akkoord"))
    assert answer.headers["location"] == review_address(desk, "overview"), "the oldest that nobody has in hand"
    kept = item(desk.store, desk.items["intervision"])
    assert kept.upload.state == "decided"
    assert [(one.verdict, one.reviewer_name, str(one.points[0].points)) for one in kept.decisions] == [
        ("akkoord", "Rosa Kuipers", "2")
    ]
    following = rosa.get(answer.headers["location"]).text
    assert "Akkoord: 2 punten." in following and "Neem terug" in following
    assert "Akkoord: 2 punten." not in rosa.get("/werkvoorraad").text, "told once"


def test_the_filter_stays_while_working_through_it(rosa: Visitor, desk: Desk) -> None:
    where = review_address(desk, "intervision") + "/besluit?zoek=boer"
    answer = rosa.submit(where, **decision(desk, "intervision", "akkoord"))
    assert answer.headers["location"] == review_address(desk, "invoice") + "?zoek=boer"
    where = review_address(desk, "invoice") + "/besluit?zoek=boer"
    answer = rosa.submit(where, **decision(desk, "invoice", "afwijzen"), **{"rejected-no_activity": "1"})
    assert answer.headers["location"] == "/werkvoorraad?zoek=boer"


def test_other_points_need_a_reason_and_what_was_typed_is_not_lost(rosa: Visitor, desk: Desk) -> None:
    suggestion = seen(desk, "intervision")[0]
    where = review_address(desk, "intervision") + "/besluit"
    points = {f"points-{suggestion}": "1,5"}
    refused = rosa.submit(where, **decision(desk, "intervision", "aanpassen"), **points)
    assert refused.status_code == 422
    assert "Schrijf erbij waarom" in refused.text and 'value="1,5"' in refused.text
    why = {"reason-aanpassen": "Pauze niet afgetrokken & verteld"}
    typed = {f"points-{suggestion}": "veel"}
    nonsense = rosa.submit(where, **decision(desk, "intervision", "aanpassen"), **typed, **why)
    assert nonsense.status_code == 422
    assert "Vul punten in als een getal" in nonsense.text
    assert "Pauze niet afgetrokken &amp; verteld" in nonsense.text
    assert rosa.submit(where, **decision(desk, "intervision", "aanpassen"), **points, **why).status_code == 303
    kept = item(desk.store, desk.items["intervision"]).decisions[0]
    assert (str(kept.points[0].points), kept.reason) == ("1.5", "Pauze niet afgetrokken & verteld")


def test_sending_back_tells_the_sender_what_was_ticked_and_written(rosa: Visitor, desk: Desk) -> None:
    rosa.submit("/taal", language="en")  # the sender reads Dutch whatever the reviewer reads
    where = review_address(desk, "locked") + "/besluit?tab=terzijde"
    form = {"missing-legible": "1", "missing-name": "1", "reason-aanvullen": "Zonder wachtwoord graag."}
    assert rosa.submit(where, **decision(desk, "locked", "aanvullen"), **form).status_code == 303
    assert item(desk.store, desk.items["locked"]).decisions[0].reason == (
        "Uw naam staat er niet op; stuur een stuk waar die op staat. "
        "Stuur een scherpe foto of scan van het hele papier. Zonder wachtwoord graag."
    )


def test_a_paper_set_aside_shows_what_its_sender_reads_and_cannot_be_agreed_to(rosa: Visitor, desk: Desk) -> None:
    html = rosa.get(review_address(desk, "locked")).text
    assert "Dit bestand heeft een wachtwoord." in html
    assert 'id="akkoord"' not in html and 'data-panel="aanvullen"' in html
    where = review_address(desk, "locked") + "/besluit"
    assert rosa.submit(where, **decision(desk, "locked", "akkoord")).status_code == 422
    assert item(desk.store, desk.items["locked"]).upload.state == "set_aside"


def test_points_that_are_unknown_cannot_be_agreed_to(rosa: Visitor, desk: Desk) -> None:
    html = rosa.get(review_address(desk, "overview")).text
    assert re.search(r'id="akkoord"\s+disabled', html)
    where = review_address(desk, "overview") + "/besluit"
    refused = rosa.submit(where, **decision(desk, "overview", "akkoord"))
    assert refused.status_code == 422
    assert "er is geen voorstel om akkoord op te geven" in refused.text


def test_the_later_of_two_is_told_kindly_who_decided(visitor: Open, desk: Desk, clock: Clock) -> None:
    rosa, bram = visitor("rosa"), visitor("bram")
    rosa.get(review_address(desk, "intervision"))
    clock.forward(minutes=20)  # her hold has run out
    bram.get(review_address(desk, "intervision"))
    where = review_address(desk, "intervision") + "/besluit"
    assert bram.submit(where, **decision(desk, "intervision", "akkoord")).status_code == 303
    words = {"reason-afwijzen": "Hier klopt iets niet"}
    late = rosa.submit(where, **decision(desk, "intervision", "afwijzen"), **words)
    assert late.status_code == 409
    assert "Bram Wouters was u net voor en gaf om 20:50 uur: Akkoord." in late.text
    assert "Volgende stuk" in late.text
    assert len(item(desk.store, desk.items["intervision"]).decisions) == 1


def test_an_item_in_somebody_elses_hand_can_be_taken_over_but_not_decided(visitor: Open, desk: Desk) -> None:
    rosa, bram = visitor("rosa"), visitor("bram")
    rosa.get(review_address(desk, "intervision"))
    html = bram.get(review_address(desk, "intervision")).text
    assert "Rosa Kuipers heeft dit stuk in handen tot 20:45 uur." in html and 'id="akkoord"' not in html
    where = review_address(desk, "intervision")
    refused = bram.submit(where + "/besluit", **decision(desk, "intervision", "akkoord"))
    assert refused.status_code == 409
    assert "Uw beslissing is niet bewaard" in refused.text
    assert bram.submit(where + "/overnemen").status_code == 303
    assert "Overgenomen van Rosa Kuipers." in bram.get(where).text
    assert bram.submit(where + "/besluit", **decision(desk, "intervision", "akkoord")).status_code == 303


def test_a_colleagues_dossier_is_shown_without_anything_to_decide(visitor: Open, desk: Desk) -> None:
    keep_from(desk.store, desk.users["rosa"].id, KeptFrom("number:90112233", "colleague"))
    rosa, where = visitor("rosa"), review_address(desk, "intervision")
    html = rosa.get(where).text
    assert "Dit dossier is van een collega" in html and 'id="akkoord"' not in html
    assert item(desk.store, desk.items["intervision"]).claimed_by is None
    refused = rosa.submit(where + "/besluit", **decision(desk, "intervision", "akkoord"))
    assert refused.status_code == 403 and "Dit dossier beoordeelt u niet" in refused.text
    assert rosa.submit(where + "/overnemen").status_code == 403
    assert item(desk.store, desk.items["intervision"]).decisions == ()


def test_a_choice_is_kept_under_a_name_and_forgotten(visitor: Open) -> None:
    rosa = visitor("rosa")
    rosa.submit("/werkvoorraad/keuzes?soort=intervisie&volgorde=deelnemer", name="Intervisie per dossier")
    html = rosa.get("/werkvoorraad").text
    assert "Keuze bewaard: Intervisie per dossier." in html
    assert '<a href="/werkvoorraad?soort=intervisie&amp;volgorde=deelnemer">Intervisie per dossier</a>' in html
    assert "Intervisie per dossier" not in visitor("bram").get("/werkvoorraad").text
    forget = re.search(r'action="(/werkvoorraad/keuzes/\d+/weg)', html)
    assert forget
    visitor("bram").submit(forget[1])
    assert "Intervisie per dossier" in rosa.get("/werkvoorraad").text, "each their own"
    rosa.submit(forget[1])
    assert "Intervisie per dossier" not in rosa.get("/werkvoorraad").text


def test_who_is_at_work_keeps_the_item_until_somebody_takes_it_over(visitor: Open, desk: Desk, clock: Clock) -> None:
    rosa, bram, where = visitor("rosa"), visitor("bram"), review_address(desk, "intervision")
    rosa.get(where)
    for _ in range(3):
        clock.forward(minutes=10)
        assert rosa.submit(where + "/bezig").status_code == 204
    assert "Rosa Kuipers heeft dit stuk in handen" in bram.get(where).text
    bram.submit(where + "/overnemen")
    assert rosa.submit(where + "/bezig").status_code == 409


def test_a_second_reader_is_asked_without_being_told_what_the_first_said(visitor: Open, desk: Desk) -> None:
    set_four_eyes(desk.store, "anpg", FourEyes(reject=True), desk.users["ineke"], NOW)
    rosa, bram, where = visitor("rosa"), visitor("bram"), review_address(desk, "intervision")
    reject = decision(desk, "intervision", "afwijzen") | {"reason-afwijzen": "Te kort bijeen"}
    onward = rosa.submit(where + "/besluit", **reject).headers["location"]
    assert "Een tweede lezer kijkt mee" in rosa.get(onward).text
    own = rosa.get(where).text
    assert "Te kort bijeen" in own and 'id="akkoord"' not in own
    blind = bram.get(where).text
    assert "tweede lezer gevraagd" in blind and 'id="akkoord"' in blind
    assert "Te kort bijeen" not in blind and "Rosa Kuipers" not in blind
    assert "Te kort bijeen" not in bram.get("/dossiers/anpg/number:90112233").text
    bram.submit(where + "/besluit", **decision(desk, "intervision", "akkoord"))
    committee = visitor("ineke").get(where).text
    assert "Te kort bijeen" in committee and "Rosa Kuipers" in committee and "Bram Wouters" in committee


def test_looking_ahead_takes_nothing_in_hand(rosa: Visitor, desk: Desk) -> None:
    rosa.get(review_address(desk, "minutes"), headers={"sec-purpose": "prefetch"})
    assert item(desk.store, desk.items["minutes"]).claimed_by is None
    rosa.get(review_address(desk, "minutes"))
    assert item(desk.store, desk.items["minutes"]).claimed_by == desk.users["rosa"].id
    rosa.submit(review_address(desk, "minutes") + "/vrijgeven")
    assert item(desk.store, desk.items["minutes"]).claimed_by is None


def test_taking_back_puts_the_paper_on_the_desk_again_and_leaves_a_trail(visitor: Open, desk: Desk) -> None:
    rosa, bram = visitor("rosa"), visitor("bram")
    where = review_address(desk, "intervision")
    rosa.submit(where + "/besluit", **decision(desk, "intervision", "akkoord"))
    first = item(desk.store, desk.items["intervision"]).decisions[0].id
    assert bram.submit(f"{where}/terugnemen/{first}").status_code == 403, "it is not his"
    assert rosa.submit(f"{where}/terugnemen/{first}").headers["location"] == where
    html = rosa.get(where).text
    assert "De beslissing is teruggenomen: Akkoord, Sanne de Boer." in html and 'id="akkoord"' in html
    assert [one.verdict for one in item(desk.store, desk.items["intervision"]).decisions] == ["akkoord", "teruggenomen"]
    rosa.submit(f"{where}/terugnemen/{first}")
    assert "was al teruggenomen" in rosa.get(where).text


def test_referring_moves_an_item_to_the_committees_tab(rosa: Visitor, desk: Desk) -> None:
    where = review_address(desk, "minutes") + "/besluit"
    assert rosa.submit(where, **decision(desk, "minutes", "voorleggen")).status_code == 422, "asks what the question is"
    rosa.submit(where, **decision(desk, "minutes", "voorleggen"), **{"reason-voorleggen": "Telt dit als netwerk?"})
    assert "Fleur Janssen" not in rosa.get("/werkvoorraad").text
    assert "Fleur Janssen" in rosa.get("/werkvoorraad?tab=voorgelegd").text
    assert "Telt dit als netwerk?" in rosa.get(review_address(desk, "minutes")).text


def test_leafing_goes_along_the_queue_and_stops_at_its_ends(rosa: Visitor, desk: Desk) -> None:
    order = [one.id for one in waiting(desk.store, Filters()).items]
    first, second = f"/beoordelen/{order[0]}", f"/beoordelen/{order[1]}"
    assert rosa.get(first + "/verder").headers["location"] == second
    assert rosa.get(second + "/terug").headers["location"] == first
    assert rosa.get(first + "/terug").headers["location"] == "/werkvoorraad"
    assert "Verder ligt er niets" in rosa.get("/werkvoorraad").text


def test_a_reader_sees_everything_and_can_decide_nothing(visitor: Open, desk: Desk) -> None:
    html = visitor("lars").get(review_address(desk, "intervision")).text
    assert "U leest mee" in html and 'id="akkoord"' not in html
    assert item(desk.store, desk.items["intervision"]).claimed_by is None


def test_a_page_picture_is_drawn_once_as_it_was_read_and_kept(rosa: Visitor, desk: Desk, pen: Pen) -> None:
    html = rosa.get(review_address(desk, "overview")).text
    where = re.search(r'src="(/bewijs/[0-9a-f]{64}/2\?[^"]+)"', html)
    assert where
    address = where[1].replace("&amp;", "&")
    first, again = rosa.get(address), rosa.get(address)
    assert first.content == again.content == b"RIFF\x00\x00\x00\x00WEBPVP8 2 595 1000"
    assert first.headers["content-type"] == "image/webp"
    assert len(pen.asked) == 1
    assert pen.asked[0][0].number == 2
    assert "set-cookie" not in first.headers, "pictures leave the session alone"
    tagged = rosa.get(address, headers={"if-none-match": first.headers["etag"]})
    assert (tagged.status_code, tagged.content) == (304, b"")


def test_only_pictures_that_pages_ask_for_are_drawn(rosa: Visitor, desk: Desk, pen: Pen) -> None:
    evidence = desk.archive.keep(b"an original").id
    for wrong in (f"{evidence}/1?breed=5000", f"{evidence}/0", f"{evidence}/1?versie=../../x", f"{'0' * 64}/1", "x/1"):
        assert rosa.get(f"/bewijs/{wrong}").status_code == 404, wrong
    assert pen.asked == []


def test_the_original_is_only_ever_saved(rosa: Visitor, desk: Desk) -> None:
    evidence = item(desk.store, desk.items["locked"]).upload.evidence
    answer = rosa.get(f"/bewijs/{evidence}", params={"naam": 'een "naam"\r\nmet\u00ebigenaardigheden/../x.pdf'})
    assert answer.content == b"%PDF-1.7 locked away"
    assert answer.headers["content-type"] == "application/octet-stream"
    assert re.fullmatch(r'attachment; filename="[\w. -]+"', answer.headers["content-disposition"])


def test_operators_see_what_came_in_and_what_was_set_aside(visitor: Open, desk: Desk) -> None:
    html = visitor("omar").get("/bediening").text
    assert "certificaat (beveiligd).pdf" in html and "Dit bestand heeft een wachtwoord." in html
    assert "papieren" in html and "5 van 5" in html


def test_operators_have_a_paper_read_again(visitor: Open, desk: Desk) -> None:
    omar, where = visitor("omar"), f"/bediening/{desk.items['locked']}/opnieuw"
    assert visitor("rosa").submit(where).status_code == 403
    for _ in range(2):
        assert omar.submit(where).status_code == 303
    page = omar.get("/bediening").text
    assert "wordt opnieuw gelezen" in page and "Eén bewijsstuk wacht op opnieuw lezen." in page
    assert [one.did for one in latest(desk.store, None, 20)].count("asked_to_read_again") == 1, "asked twice, done once"
    assert visitor("omar").submit("/bediening/999999/opnieuw").status_code == 303


def test_a_session_that_ended_while_writing_asks_to_sign_in_again(rosa: Visitor, desk: Desk, clock: Clock) -> None:
    token = rosa.token()
    clock.now += dt.timedelta(hours=2)
    where = review_address(desk, "intervision") + "/besluit"
    answer = rosa.post(where, data={"csrf": token, **decision(desk, "intervision", "akkoord")})
    assert answer.headers["location"] == "/aanmelden"
    assert item(desk.store, desk.items["intervision"]).upload.state == "queued"


def test_personal_data_is_covered_until_asked_for(rosa: Visitor, desk: Desk) -> None:
    def with_number(archive: Archive) -> Reading:
        draft = Draft("Intervisieverslag")
        draft.write("14 maart 2023")
        draft.write("111222333")
        held = ActivityRead((draft.found("date", day("2023-03-14"), "14 maart 2023"),))
        covered = replace(draft.place("111222333"), said="")
        return draft.reading(archive, held, personal=(PersonalMark("bsn", "elfproef", (covered,)),))

    stated = claim("1", "P. Jansen", "intervisie", None, None, None)
    desk.hand_in("numbered", "nummer.pdf", with_number, stated, 1)
    page = rosa.get(review_address(desk, "numbered")).text
    assert page.count('class="veil"') == 1
    assert "Burgerservicenummer, afgedekt" in page
    assert "burgerservicenummer. Dat hoort er niet op" in page
    assert "111222333" not in page
