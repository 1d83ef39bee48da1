"""What gets into a dossier by mistake: it proves no activity."""
# ruff: noqa: E501
# fmt: off

import datetime as dt

from samples.strangers import saying
from samples.strangers.practice import (  # fmt: skip
    BRIEF,
    DAYS,
    PENS,
    Told,
    bullets,
    clk,
    full,
    hurry,
    leaf,
    letterhead,
    mail,
    paper,
    paras,
    penned,
    rows,
    sheet,
    word,
)
from samples.strangers.teller import EVENING, LONG, Teller
from samples.truth import Truth


def none(kind: str) -> Truth:
    return Truth(None, kind, status=None)


@paper("n-rooster")
def roster(t: Teller) -> Told:
    monday = t.day(20, 320)
    monday -= dt.timedelta(days=monday.weekday())
    crowd = t.people(t.number(4, 6))
    days = [monday + dt.timedelta(days=n) for n in range(5)]
    table = [["", *[t.say(one, "{wd2} {d}-{m}") for one in days]], *[[one.full, *[t.pick("8.00-12.30", "8-17", "vrij", "13.00-17.00", "POH-overleg", "cursus", "-") for _ in days]] for one in crowd]]
    return leaf(
        "@page{size:A4 landscape;margin:12mm}",
        f"<h3>{t.pick('Rooster', 'Bezetting')} week {monday.isocalendar().week} {monday.year} {t.pick(*t.words.practices)}</h3>",
        sheet(t, 6, table),
        paras(t.pick("Wijzigingen voorbehouden.", "Ruilen graag zelf regelen!")),
    ), none("rooster")


@paper("n-verlof")
def leave(t: Teller) -> Told:
    first = t.day()
    last = t.later(first, 3, 18)
    body = paras(
        f"<b>{t.pick('Verlofbriefje', 'Vrij vragen', 'Aanvraag vrij')}</b>",
        f"Naam: <span class='h'>{t.holder.full}</span>",
        f"van <span class='h'>{t.say(first, '{d}-{m}-{Y}')}</span> t/m <span class='h'>{t.say(last, '{d}-{m}-{Y}')}</span>",
        f"aantal uren: <span class='h'>{t.pick(8, 16, 24, 32)}</span>",
        f"reden: <span class='h'>{t.pick('vakantie', 'studieverlof', 'verhuizing')}</span>",
        f"akkoord {t.signature(30)}",
    )
    return leaf(word(t, "A5") + penned(t), body), none("verlof")


@paper("n-boodschappen")
def shopping(t: Teller) -> Told:
    css = f"@page{{size:A5;margin:14mm}} body{{font:17pt/1.5 '{t.pick(*PENS)}'}}"
    items = t.some(["koffiebonen", "A4 papier 2x", "tissues spreekkamer", "batterijen AA", "thee (kamille)", "speelgoed wachtkamer", "handzeep 3 flessen", "taart teamlunch", "post-its"], 6)
    return leaf(
        css,
        f"<p>{t.pick('halen vóór', 'nodig', 'boodschappen')} {t.say(t.day(), '{wd} {d}-{m}-{Y}', '{d} {month} {Y}')}</p>{bullets(items)}<p>bonnetje naar {t.person().first}! max {t.number(20, 80)},50</p>",
    ), none("boodschappenlijst")


@paper("n-uitnodiging")
def invitation(t: Teller) -> Told:
    m, by = t.meeting(EVENING), t.person()
    text = mail(t, by.full, t.holder.full, t.say(t.earlier(m.day), *DAYS), t.pick("intervisie: kom je ook?", "Uitnodiging netwerkavond"),
                paras(f"{t.pick('Ha', 'Beste')} {t.holder.first},", f"{t.pick('Hierbij nodig ik je uit voor', 'We zien je graag bij')} {t.pick('de intervisie', 'de netwerkavond GGZ')} op {t.say(m.day, '{wd} {d} {month} {Y}', '{d}-{m}-{Y}')}, {hurry(t, m)} {t.pick('in', 'te')} {t.place()}.", f"Laat je uiterlijk {t.say(t.earlier(m.day, 3, 6), *BRIEF)} weten of je komt?", f"{by.full}"))  # fmt: skip
    return text, none("uitnodiging")


@paper("n-agenda")
def coming(t: Teller) -> Told:
    m = t.meeting(EVENING)
    points = bullets([f"{clk(m.start + n * 20)} {one}" for n, one in enumerate(("Opening", t.theme(), t.theme(), "w.v.t.t.k.", "Rondvraag"))], "o")
    body = [
        f"<h3>Agenda {t.pick('komend POH-overleg', 'eerstvolgende intervisie', 'kwaliteitswerkgroep')}</h3>",
        paras(f"{t.say(m.day, '{wd} {d} {month} {Y}', '{d}-{m}-{Y}')}, {hurry(t, m)}", f"Genodigd: {', '.join(full(t.people(4)))}"),
        points,
        paras("Stukken graag vooraf lezen. Afmelden bij de voorzitter."),
    ]
    return leaf(word(t), *body), none("agenda")


@paper("n-aanmelding", margins=True)
def registered(t: Teller) -> Told:
    m, school = t.meeting(LONG), t.pick(*t.words.schools)
    return mail(
        t, school, t.holder.full, t.say(t.earlier(m.day, 10, 80), *DAYS), t.pick("Je bent aangemeld", "Inschrijving ontvangen", "Plek gereserveerd!"),
        paras(f"Beste {t.holder.full},", f"{t.pick('We hebben je inschrijving goed ontvangen voor', 'Je staat op de lijst voor')} <b>{t.pick(*t.words.courses)}</b>.", f"Wanneer: {t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}')}, {saying.span(m.start, m.end, '{a} - {b} uur')}, {t.place()}",
              f"Na afloop ontvang je een bewijs van deelname ({t.number(2, 7)} punten). Kosteloos annuleren kan tot {t.say(t.earlier(m.day, 5, 9), '{d} {month}')}.", school),
    ), none("aanmelding")  # fmt: skip


@paper("n-kaartje")
def ticket(t: Teller) -> Told:
    m = t.meeting(LONG)
    css = "@page{size:A5 landscape;margin:8mm} body{font:12pt Lato;border:2px dashed #888;padding:8mm} .c{font:30pt 'Liberation Mono';letter-spacing:2px}"
    body = [
        f"<h2>{t.pick('Toegangskaart', 'E-ticket', 'Entreebewijs')}</h2><p>{t.pick('POH-dag', 'Congres Hoofdzaken', 'Symposium Jong & Somber')}</p><p>{t.say(m.day, '{d} {month} {Y}')} · deuren open {clk(m.start - 30)} · {saying.span(m.start, m.end, '{a}-{b} uur')}</p><p>{t.holder.full}</p><p class='c'>|||| || ||| | ||||</p><p>Niet vergeten: neem deze kaart mee. Ordernr {t.number(10000, 99999)}</p>"
    ]
    return leaf(css, *body), none("toegangskaart")


@paper("n-rekening")
def bill(t: Teller) -> Told:
    day, price = t.day(), t.number(75, 690)
    table = [
        ("1", f"{t.pick('Deelname', 'Cursusgeld')} {t.pick(*t.words.courses)}, {t.say(t.later(day, 10, 60), '{d} {month} {Y}')}", f"€ {price},00"),
        ("", "btw vrijgesteld", "€ 0,00"),
        ("", t.pick("Te voldoen", "Te betalen"), f"€ {price},00"),
    ]
    body = [
        f"<h2>{t.pick('Factuur', 'Nota', 'Rekening')}</h2>",
        paras(f"{t.pick(*t.words.schools)}", f"Aan: {t.holder.full}", f"Factuurdatum {t.say(day, '{d}-{m}-{Y}')} &nbsp; nr {day.year}-{t.number(100, 999)}"),
        f"<table class='b'>{rows(table)}</table>",
        paras(f"Graag binnen {t.pick(14, 30)} dagen op NL00 BANK 0000 1111 22."),
    ]
    return leaf(word(t), *body), none("factuur")


@paper("n-leeg")
def blank(t: Teller) -> Told:
    labels = t.mixed(["Datum", "Van ... tot ... uur", "Wie waren er bij?", "Besproken", "Leerpunten", "Handtekening", "Locatie"])
    body = [
        f"<h3>{t.pick('Intervisie: invulblad', 'Format verslag casuïstiek', 'Formulier supervisie')}</h3>",
        f"<table class='b' style='width:100%'>{rows((one, '&nbsp;' * 60) for one in labels)}</table>",
        paras(f"versie {t.number(1, 5)}, {saying.MONTHS[t.number(0, 12)]} {t.year}. Print gerust een stapeltje."),
    ]
    return leaf(word(t), *body), none("leeg formulier")


@paper("n-vacature")
def vacancy(t: Teller) -> Told:
    body = paras(
        f"<b>{t.pick('Wij zoeken', 'Gezocht:')} POH-GGZ ({t.pick(12, 16, 20, 24)} uur)</b>",
        f"{t.pick(*t.words.practices)} in {t.place()}",
        f"Per {t.say(t.day(), '{d} {month} {Y}')} of later. Spreekuur op {t.pick('di en do', 'ma, wo')} van 8.30 tot 17.00 uur. Wij bieden intervisie (2 uur per 6 weken), scholingsbudget en een fijn team.",
        f"Reageren vóór {t.say(t.day(), '{d} {month}')} bij {t.person().full}.",
    )
    return leaf(word(t), body), none("vacature")


@paper("n-patientbrief")
def patient(t: Teller) -> Told:
    """A letter on a patient: it should not be here at all."""
    day, birth = t.day(), dt.date(t.number(1950, 2003), t.number(1, 13), t.number(1, 28))
    who = t.person()
    text = [
        letterhead(t, t.pick(*t.words.practices)),
        t.say(day, "{d} {month} {Y}"),
        f"Betreft: {t.pick('mw.', 'dhr.')} {who.full}, geb. {t.say(birth, '{d}-{m}-{Y}')}, pt.nr {t.number(1000, 9999)}",
        "Geachte collega,",
        f"Graag uw beoordeling igv somberheid. Gesprekken bij ons op {t.say(t.earlier(day, 20, 40), *BRIEF)} en {t.say(t.earlier(day, 3, 10), *BRIEF)} van 45 minuten. Speelt: {t.theme()}. Medicatie: sertraline 50 mg 1dd1.",
        "Bij voorbaat dank voor het overnemen van de behandeling.",
        f"{t.holder.full}, POH-GGZ {t.signature(30)}",
    ]
    return leaf(word(t), paras(*text)), none("patiëntbrief")


@paper("n-jaarplan")
def plan(t: Teller) -> Told:
    lines = [(t.say(one, "{d} {month}"), t.pick("intervisie", "POH-overleg", "scholing meldcode", "casuïstiek"), t.pick("2 uur", "19.30-21.30", "1,5 u")) for one in t.days(t.number(5, 9))]
    body = [
        f"<h3>{t.pick('Plan voor', 'Wat ik wil doen in', 'Planning')} {t.year}</h3><p>{t.holder.full}, opgesteld in december {t.year - 1}</p>",
        f"<table class='b'>{rows(lines)}</table>",
        paras(t.pick("Doel: 30 punten halen.", "Onder voorbehoud, nog inschrijven.")),
    ]
    return leaf(word(t), *body), none("planning")


@paper("n-prikken", screen=430)
def picking(t: Teller) -> Told:
    """A chat in which a day is still being sought."""
    crowd, days = t.people(3, holder=False), t.days(3)
    css = "body{margin:0;background:#ece5dd;font:15px 'DejaVu Sans';padding:10px} p{background:#fff;border-radius:8px;padding:9px;margin:8px 0}"
    said = [
        f"<b>{crowd[0].first}</b> Wie kan wanneer voor de intervisie? {saying.listed([t.say(one, '{d}/{m}', '{wd2} {d} {mon}') for one in days], ' of ')} {t.year}?",
        f"<b>{crowd[1].first}</b> {t.say(days[1], '{d}/{m}')} kan ik, vanaf {clk(t.pick(1140, 1170, 1200))}",
        f"<b>{crowd[2].first}</b> {t.pick('ik moet dan werken', 'bij mij wordt het te laat', 'pas na de vakantie')}",
        f"<b>{crowd[0].first}</b> {t.pick('oké we zoeken verder', 'dan maak ik een datumprikker')}",
    ]
    return leaf(css, paras(*said)), none("schermafdruk")
