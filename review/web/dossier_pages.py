"""Dossiers: where a holder stands, what is entered beside papers, and the letters that went out."""

import datetime as dt
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response

from review import queue
from review.claim import stated_day, stated_number
from review.dossier import Dossier, UnknownHolder, dossier, find_holders, still_counts
from review.dossier_entry import Away, CategoryA, Circumstance, Entered, HolderFact, Impossible, RegisterNumber
from review.dossier_entry import RegistrationPeriod as Granted
from review.letters.paper import as_pdf
from review.letters.write import Letter, NamesOthers, decision_letter, objection_term, overview_letter, request_letter
from review.points.shelf import registers
from review.store.letters import KeptLetter
from review.web.admission import Visitor
from review.web.dossier_picture import picture_of
from review.web.site import Site, render, site_of
from review.web.wording import wording

router = APIRouter()

Said = Annotated[str, Form()]


@router.get("/dossiers")
def dossiers_page(request: Request, visitor: Visitor, zoek: str = "") -> Response:
    found = find_holders(site_of(request).store, zoek[:100]) if zoek.strip() else ()
    return render(request, "dossiers.html", asked=zoek[:100], found=found, address=dossier_address)


@router.get("/dossiers/{register}/{holder_key}")
def dossier_page(request: Request, visitor: Visitor, register: str, holder_key: str, dag: str = "") -> Response:
    site = site_of(request)
    found = _dossier(site, register, holder_key, stated_day(dag))
    return render(
        request,
        "dossier.html",
        dossier=found,
        others=[one for one in found.at_registers if one != register],
        picture=picture_of(found.totals, found.period),
        still=still_counts,
        points={one.activity: one for one in found.suggested},
        letters=site.store.letters(holder_key),
        facts=_facts_asked(found),
        address=dossier_address,
        person_address=person_address,
        item_of=lambda activity: activity.partition(".")[0],
    )


@router.post("/dossiers/{register}/{holder_key}/invoer")
def enter_in_dossier(
    request: Request, visitor: Visitor, register: str, holder_key: str, soort: Said, een: Said = "", twee: Said = "",
    drie: Said = "", vier: Said = "",
) -> Response:  # fmt: skip
    """One entry, made of up to four fields whose meaning follows from its sort."""
    site = site_of(request)
    _dossier(site, register, holder_key)
    try:
        value = entered(soort, (een.strip(), twee.strip(), drie.strip(), vier.strip()))
        site.store.enter(holder_key, register, value, visitor, site.clock())
    except Impossible as fault:
        request.state.session.tell(f"dossier.refused_{fault.code}", "stop")
    else:
        _judge(site, register, holder_key)
        request.state.session.tell("dossier.entered", "good")
    return RedirectResponse(dossier_address(register, holder_key) + "#invoer", 303)


@router.post("/dossiers/{register}/{holder_key}/invoer/{entry}/terug")
def take_back_entry(request: Request, visitor: Visitor, register: str, holder_key: str, entry: int) -> Response:
    site = site_of(request)
    if all(one.id != entry for one in _dossier(site, register, holder_key).entries):
        raise HTTPException(404)
    site.store.take_back_entry(entry, visitor, site.clock())
    _judge(site, register, holder_key)
    request.state.session.tell("dossier.taken_back", "calm")
    return RedirectResponse(dossier_address(register, holder_key) + "#invoer", 303)


@router.post("/dossiers/{register}/{holder_key}/overzicht")
def write_overview(request: Request, visitor: Visitor, register: str, holder_key: str) -> Response:
    site = site_of(request)
    found = _dossier(site, register, holder_key)
    letter = overview_letter(found, _register_name(register), site.here(site.clock()).date())
    number = site.store.keep_letter(holder_key, register, None, letter.kind, letter.marked, visitor, site.clock())
    return RedirectResponse(f"/brieven/{number}", 303)


@router.post("/beoordelen/{item_id}/brief")
def write_letter(request: Request, visitor: Visitor, item_id: int, reden: Said = "") -> Response:
    """The letter that goes with the item as it stands: its last decision, or a request for what is missing."""
    site = site_of(request)
    try:
        item = queue.item(site.store, item_id)
    except queue.NotWaiting as gone:
        raise HTTPException(404) from gone
    on, register = site.here(site.clock()).date(), item.upload.claim.register
    last = item.decisions[-1] if item.decisions else None
    try:
        if last and last.verdict in ("akkoord", "aanpassen", "afwijzen"):
            term = objection_term(site.store.rulebook(register), on)
            letter = decision_letter(item, last, _register_name(register), on, term)
        else:
            letter = request_letter(item, _register_name(register), on, reden or (last.reason if last else ""))
    except NamesOthers as named:
        request.state.session.tell("letter.names_others", "stop", names=", ".join(named.names))
        return RedirectResponse(dossier_address(register, item.upload.holder_key), 303)
    number = site.store.keep_letter(
        item.upload.holder_key, register, item_id, letter.kind, letter.marked, visitor, site.clock()
    )
    return RedirectResponse(f"/brieven/{number}", 303)


@router.get("/brieven/{letter_id}")
def letter_page(request: Request, visitor: Visitor, letter_id: int) -> Response:
    kept = _letter(request, letter_id)
    lines = Letter("overzicht", kept.marked).marked.splitlines()
    return render(request, "letter.html", letter=kept, lines=lines, address=dossier_address)


@router.get("/brieven/{letter_id}/pdf")
def letter_pdf(request: Request, visitor: Visitor, letter_id: int) -> Response:
    kept = _letter(request, letter_id)
    headers = {"Content-Disposition": f'attachment; filename="brief-{letter_id}.pdf"', "Cache-Control": "no-store"}
    return Response(as_pdf(_as_letter(kept)), media_type="application/pdf", headers=headers)


@router.get("/brieven/{letter_id}/tekst")
def letter_text(request: Request, visitor: Visitor, letter_id: int) -> Response:
    return PlainTextResponse(_as_letter(_letter(request, letter_id)).text)


def dossier_address(register: str, holder_key: str) -> str:
    return f"/dossiers/{register}/{quote(holder_key, safe=':')}"


def person_address(holder_key: str) -> str:
    return f"/deelnemers/{quote(holder_key, safe=':')}"


def entered(sort: str, said: tuple[str, str, str, str]) -> Entered:
    """An entry from what was typed. Raises Impossible."""
    one, two, three, four = said
    match sort:
        case "number":
            return RegisterNumber(one)
        case "period":
            if three and not three.isdecimal():
                raise Impossible("not_a_number")
            return Granted(_day(one), _day(two), int(three or 0), four)
        case "category_a":
            points = stated_number(two)
            if points is None:
                raise Impossible("not_a_number")
            return CategoryA(_day(one), points, three)
        case "circumstance":
            return Circumstance(one)
        case "illness" | "leave":
            return Away("illness" if sort == "illness" else "leave", _day(one), _day(two))
    if not one:
        raise Impossible("empty")
    return HolderFact(sort[:60], one.replace(",", ".") if stated_number(one) is not None else one)


def _day(said: str) -> dt.date:
    day = stated_day(said)
    if day is None:
        raise Impossible("not_a_day")
    return day


def _dossier(site: Site, register: str, holder_key: str, looked_at: dt.date | None = None) -> Dossier:
    if register not in registers():
        raise HTTPException(404)
    try:
        return dossier(site.store, holder_key, site.store.rulebook(register), site.clock().date(), looked_at)
    except UnknownHolder as unknown:
        raise HTTPException(404) from unknown


def _judge(site: Site, register: str, holder_key: str) -> None:
    from review.judging.judge import judge

    judge(site.store, holder_key, site.store.rulebook(register), site.clock())


def _facts_asked(found: Dossier) -> list[dict[str, Any]]:
    """What the register asks of the holder and can be entered, each once."""
    facts = {one.fact: one for one in reversed(found.checks) if one.fact}
    return [{"name": name, "says": (one.says, one.says_en)} for name, one in sorted(facts.items())]


def _register_name(register: str) -> str:
    return wording("nl").known("register", register)


def _letter(request: Request, letter_id: int) -> KeptLetter:
    kept = site_of(request).store.letter(letter_id)
    if kept is None:
        raise HTTPException(404)
    return kept


def _as_letter(kept: KeptLetter) -> Letter:
    kinds = {"aanvullen": "aanvullen", "besluit": "besluit", "overzicht": "overzicht"}
    return Letter(kinds[kept.kind], kept.marked)  # type: ignore[arg-type]
