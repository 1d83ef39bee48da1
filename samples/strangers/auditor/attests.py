"""Certificates, statements and letters about one activity or a series of them."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

import calendar
import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.auditor.stock import ANY, LETTERED, NUMERIC, full, labels, net, paper, scrawls, sheet
from samples.strangers.teller import BY_DAY, EVENING, LONG, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number


def _whole_months(t: Teller) -> tuple[dt.date, dt.date]:
    first = t.number(1, 7)
    last = first + t.number(2, 6)
    return dt.date(t.year, first, 1), dt.date(t.year, last, calendar.monthrange(t.year, last)[1])


@paper("register-certificate", ".c{border:6px solid #1d4e6b;padding:18mm 14mm;text-align:center}")
def registered(t: Teller) -> tuple[str, Truth]:
    """Accredited by the register itself: category A."""
    day, hours = t.day(), Decimal(t.pick("3", "4", "6", "12"))
    score = str(int(hours))
    body = f"<div class='c'><h1>{t.pick('Certificaat', 'Bewijs van deelname')}</h1><p>Hiermede verklaart {t.pick(*t.words.schools)} dat</p><h2>{t.holder.full}</h2><p>registratienummer {t.register(t.holder)}</p><p>op {t.say(day, *LETTERED)} de nascholing</p><h3>{t.pick(*t.words.courses)}</h3><p>heeft gevolgd ({t.long(hours, 'comma')}).</p><p>{t.pick('Geaccrediteerd door de LV POH-GGZ (ANPG) voor', 'Accreditatie Kwaliteitsregister POH-GGZ (ANPG):')} {score} punten categorie A</p><p class='sm'>ID {t.number(300000, 499999)} · afgegeven {t.say(t.later(day), *NUMERIC)}</p>{t.signature()}</div>"
    return body, Truth("A", "certificaat", Holder(t.holder.full, t.register(t.holder)), (on("geaccrediteerde_scholing", day, hours),), signatures=1, printed_points=score)


@paper("register-certificate-rows")
def registered_rows(t: Teller) -> tuple[str, Truth]:
    """Category A as a list of labels; the accreditation has a period of its own."""
    day, hours = t.day(), Decimal(t.pick("2", "3", "7"))
    rows = [("Naam", t.holder.full), ("Cursus", t.pick(*t.words.courses)), ("Uitvoering", t.say(day, *ANY)), ("Contacturen", saying.comma(hours)), ("Accreditatie", "ANPG / LV POH-GGZ, categorie A"), ("Geldig", f"01-01-{t.year - 1} t/m 31-12-{t.year + 1}"), ("Punten", str(hours))]
    body = f"<h2>{t.pick(*t.words.schools)}</h2><h1>Deelnamecertificaat</h1>{labels(t, t.mixed(rows, 1))}{scrawls(t, [t.person().full])}"
    return body, Truth("A", "certificaat", Holder(t.holder.full), (on("geaccrediteerde_scholing", day, hours),), signatures=1, printed_points=str(hours))


@paper("other-register-certificate", "@page{size:A4 landscape;margin:20mm} body{text-align:center}")
def elsewhere(t: Teller) -> tuple[str, Truth]:
    """Points of another association; the day of issue is larger than that of the course."""
    m = t.meeting(((1140, 1260), (1170, 1290), (780, 1020), (570, 750)))
    points = t.pick("1", "2", "3")
    body = f"<h1>{t.pick(*t.words.schools)}</h1><h2>{t.say(t.later(m.day, 5, 30), *LETTERED)}</h2><p>verklaart dat</p><h2>{t.holder.full}</h2><p>het webinar <i>{t.pick(*t.words.courses)}</i> heeft bijgewoond op {t.say(m.day, *NUMERIC)} {t.span(m, 'van {a} tot {b} uur', '({a}-{b} uur)')}</p><p>{t.pick('V&VN', 'NIP', 'NVvP', 'ABAN')}-accreditatie: {points} punt{'en' if points != '1' else ''}. Terugkijken kan tot en met {t.say(t.later(m.day, 60, 120), *NUMERIC)}.</p>{t.signature()}"
    return body, Truth("B", "certificaat", Holder(t.holder.full), (met("scholing_elders", m),), signatures=1, printed_points=points)


@paper("congress-letter")
def congress(t: Teller) -> tuple[str, Truth]:
    """A day with breaks told: these go off."""
    m, pause = t.meeting(LONG[:3]), t.pick(45, 60, 75)
    body = f"<p>{t.pick(*t.words.schools)}<br>Postbus {t.number(100, 900)}<br>{t.place()}</p><p class='sm'>Kenmerk {t.number(10000, 99999)} / tel. 088-{t.number(100, 999)} {t.number(10, 99)} {t.number(10, 99)}</p><p>{t.say(t.later(m.day), *LETTERED)}</p><p>Beste {t.holder.full},</p><p>Dank voor uw komst naar het congres “{t.theme().capitalize()}” op {t.say(m.day, *LETTERED)}. De dag duurde van {saying.clock(m.start, '.')} tot {saying.clock(m.end, '.')} uur, inclusief {pause} minuten pauze. Bewaar deze brief als bewijs van deelname.</p><p>De presentaties staan online tot {t.say(t.later(m.day, 40, 60), '{d} {month}')}.</p><p>Met vriendelijke groet,</p>{scrawls(t, [t.person().full])}"
    return body, Truth("B", "deelnamebewijs", Holder(t.holder.full), (met("congres", m, net(m, pause)),), signatures=1)


@paper("working-party-statement", "body{line-height:1.5}")
def party(t: Teller) -> tuple[str, Truth]:
    """n meetings of a length in a year or from month to month, without days: a series."""
    first, last = _whole_months(t)
    count, hours = t.number(3, 9), Decimal(t.pick("1", "1.5", "2"))
    word, kind = t.pick(("de kwaliteitswerkgroep somberheid", "kwaliteitswerkgroep"), ("de projectgroep Integratie zorgprogramma's (bestuurlijk)", "bestuurlijk_werk"), ("het vakinhoudelijk POH-overleg", "vakinhoudelijk_overleg"), ("onze intervisiegroep", "intervisie"))
    period = f"{saying.MONTHS[first.month - 1]} {t.pick('t/m', 'tot en met')} {saying.MONTHS[last.month - 1]} {t.year}"
    told = t.pick(f"{count} bijeenkomsten van {t.long(hours, 'comma', 'words', 'minutes')}", f"{saying.NUMBERS[count]} bijeenkomsten, elk van {t.long(hours, 'comma', 'words')}", f"{count} x {t.long(hours, 'comma')}")
    body = f"<p>{t.pick(*t.words.groups)}</p><h2>Verklaring</h2><p>Hierbij verklaren wij dat {t.holder.full} in de periode {period} heeft deelgenomen aan {word}: {told}.</p><p>{t.place()}, {t.say(t.later(last, 3, 25), *LETTERED)}</p>{scrawls(t, ['directeur ' + t.person().full])}"
    done = Activity(kind, first.isoformat(), last.isoformat(), hours=number(count * hours), hours_basis="sessions_x_duration", sessions=count)
    return body, Truth("B", "verklaring", Holder(t.holder.full), (done,), signatures=1)


@paper("supervision-contract-closed")
def supervised(t: Teller) -> tuple[str, Truth]:
    """Period by days, number and length in fields of their own."""
    first = t.day(10, 120)
    last, guide = t.later(first, 90, 180), t.person()
    count, minutes, form = t.number(5, 13), t.pick(45, 60, 90), t.pick(*NUMERIC, "{d} {month} {Y}")
    rows = [("Supervisant", t.holder.full), ("Supervisor", f"{guide.full}, gz-psycholoog"), ("Periode", f"{t.say(first, form)} {t.pick('t/m', 'tot')} {t.say(last, form)}"), ("Aantal sessies", str(count)), ("Duur per sessie", f"{minutes} minuten"), ("Vorm", t.pick("individueel", "in een groep van 3"))]
    body = f"<h1>Supervisieverklaring</h1>{labels(t, t.mixed(rows, 2))}<p>Voor waarheid getekend, {t.say(t.later(last), *LETTERED)}</p>{scrawls(t, [guide.full, t.holder.full])}"
    done = Activity("supervisie", first.isoformat(), last.isoformat(), hours=number(Decimal(count * minutes) / 60), hours_basis="sessions_x_duration", sessions=count)
    return body, Truth("B", "supervisieverklaring", Holder(t.holder.full), (done,), signatures=2)


@paper("traineeship", "h1{color:#8a3324}")
def trainee(t: Teller) -> tuple[str, Truth]:
    """The student's birthday and hours stand beside the guide's."""
    first = t.day(15, 120)
    last, student = t.later(first, 90, 180), t.person()
    hours, form = Decimal(t.number(8, 40)), t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}")
    body = f"<h1>{t.pick(*t.words.schools)}</h1><p>Opleiding POH-GGZ</p><h2>{t.pick('Stagebegeleidingsverklaring', 'Verklaring begeleiden stagiair')}</h2><p>Student {student.full} (geb. {t.number(1, 28)}-{t.number(1, 12)}-{t.number(1980, 2001)}) liep {t.number(120, 300)} uur stage van {t.say(first, form)} tot en met {t.say(last, form)}.</p><p>{t.holder.full} heeft de student gedurende deze periode begeleid en besteedde daaraan {hours} uur.</p>{scrawls(t, ['stagecoördinator ' + t.person().full])}"
    return body, Truth("B", "stageverklaring", Holder(t.holder.full), (Activity("stagebegeleiding", first.isoformat(), last.isoformat(), hours=number(hours), hours_basis="stated"),), signatures=1)


@paper("reporting-code", "body{text-align:center} .b{background:#e8f3e8;padding:10mm}")
def code(t: Teller) -> tuple[str, Truth]:
    """Valid for years after the day it was done."""
    day, minutes = t.day(), t.pick(60, 90, 120, 180)
    body = f"<div class='b'><h2>Gefeliciteerd, {t.holder.full}!</h2><p>Je hebt de e-learning <b>Meldcode huiselijk geweld en kindermishandeling</b> met goed gevolg afgerond.</p>{labels(t, [('Afgerond op', t.say(day, *ANY)), ('Studieduur', t.long(Decimal(minutes) / 60, 'minutes', 'comma')), ('Toetsresultaat', f'{t.number(75, 100)} %'), ('Geldig tot', t.say(day.replace(year=day.year + 3, day=min(day.day, 28)), *NUMERIC))], ways=('colon', 'three', 'rgt'))}</div>"
    return body, Truth("B", "certificaat", Holder(t.holder.full), (on("meldcode", day, Decimal(minutes) / 60),))


@paper("board-letter", "body{line-height:1.5} @page{margin:24mm}")
def board(t: Teller) -> tuple[str, Truth]:
    m, lead = t.meeting(EVENING), t.person()
    body = f"<p>Beroepsvereniging, afdeling {t.place()}</p><p>Onderwerp: bestuurswerk {t.holder.full}</p><p>Geacht lid van de commissie,</p><p>Als secretaris bevestig ik dat {t.holder.full} als bestuurslid de bestuursvergadering van {t.say(m.day, *LETTERED)} heeft bijgewoond ({t.span(m, '{a}-{b} uur', '{a} tot {b} uur')}). {t.holder.first} zit sinds 1 januari {t.year - 2} in het bestuur; de termijn loopt tot 1 januari {t.year + 2}.</p><p>{t.say(t.later(m.day), *LETTERED)}</p>{scrawls(t, [lead.full])}"
    return body, Truth("B", "verklaring", Holder(t.holder.full), (met("bestuurlijk_werk", m),), signatures=1)


@paper("article-published")
def article(t: Teller) -> tuple[str, Truth]:
    """The day of appearing, not that of handing in or accepting."""
    day = t.day(60, 340)
    form = t.pick(*LETTERED, *NUMERIC)
    rows = [("Titel", f"{t.theme().capitalize()}: een verkenning"), ("Auteur", t.holder.full), ("Ingezonden", t.say(t.earlier(day, 90, 120), form)), ("Geaccepteerd", t.say(t.earlier(day, 30, 50), form)), (t.pick("Gepubliceerd", "Verschenen"), t.say(day, form)), ("Pagina's", f"{t.number(10, 20)}-{t.number(21, 29)}")]
    body = f"<h2>Tijdschrift voor de Praktijkondersteuner</h2><p>Bevestiging van publicatie van uw artikel</p>{labels(t, rows)}<p>De redactie</p>"
    return body, Truth("B", "publicatiebewijs", Holder(t.holder.full), (on("publicatie", day),))


@paper("self-study-statement")
def studied(t: Teller) -> tuple[str, Truth]:
    day, hours = t.day(), Decimal(t.pick("1", "1.5", "2", "3"))
    body = f"<h2>{t.pick('Verantwoording zelfstudie', 'Leesverslag (zelfstudie)')}</h2>{labels(t, [('Wie', t.holder.full), ('Bron', f'artikel over {t.theme()}, jaargang {t.number(8, 30)} nr. {t.number(1, 6)}'), ('Gelezen op', t.say(day, *ANY)), ('Tijd besteed', t.long(hours, 'comma', 'words', 'minutes'))])}<p>{t.told(3)}</p>"
    return body, Truth("B", "verslag", Holder(t.holder.full), (on("zelfstudie", day, hours),))


@paper("conference-proof", "body{text-align:center;line-height:1.7}")
def conference(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(((540, 720), (780, 1020), (570, 750)))
    body = f"<h1 style='letter-spacing:.2em'>DEELNAMEBEWIJS</h1><h2>{t.holder.full}</h2><p>nam deel aan de werkconferentie<br><b>{t.theme().capitalize()}</b></p><p>{t.say(m.day, *LETTERED)} · {t.span(m, '{a} – {b} uur', '{a}-{b} uur')} · {t.place()}</p><p class='sm'>{t.pick(*t.words.groups)} | afdruk {t.say(t.later(m.day, 20, 60), *NUMERIC)}</p>{t.signature()}"
    return body, Truth("B", "deelnamebewijs", Holder(t.holder.full), (met("werkconferentie", m),), signatures=1)


@paper("network-thanks-mail", ".h{background:#eee;padding:3mm}", margins=True)
def thanks(t: Teller) -> tuple[str, Truth]:
    """A mail after an evening; sent the day after, the next evening told at the end."""
    m, sender = t.meeting(EVENING), t.person()
    sent = t.later(m.day, 1, 4)
    body = f"<div class='h'><b>Bewijs van aanwezigheid netwerkbijeenkomst</b><br>{sender.full}<br>{t.say(sent, '{Wd2} {d}-{m}-{Y}')} 09:{t.number(10, 59)}<br>Aan: {t.holder.full}</div><p>Beste {t.holder.first},</p><p>Fijn dat je er was op {t.say(m.day, *LETTERED)}! Deze mail geldt als bewijs van je aanwezigheid bij onze netwerkbijeenkomst ({t.span(m, '{a} - {b} uur', '{a} tot {b} uur')}, {t.place()}).</p><p>Zet alvast in je agenda: {t.say(t.later(sent, 50, 90), *LETTERED)}, {saying.clock(m.start + 30)} uur.</p><p>{sender.first}<br>{t.pick(*t.words.groups)}</p>"
    return body, Truth("B", "mail", Holder(t.holder.full), (met("netwerkbijeenkomst", m),))


@paper("in-house-attest", "@page{size:A5 landscape;margin:12mm}")
def in_house(t: Teller) -> tuple[str, Truth]:
    """Small and without a signature; the points are an employer's."""
    day, hours = t.day(), Decimal(t.pick("1.5", "2", "3"))
    body = f"<h2>Interne scholing {t.pick(*t.words.groups)}</h2><p>{t.holder.full} – {t.pick('aanwezig op', 'gevolgd op')} {t.say(day, *ANY)}</p>{labels(t, [('Onderwerp', t.theme()), ('Uren', saying.comma(hours)), ('Punten kwaliteitskader', '2')], ways=('pipe', 'three', 'colon'))}"
    return body, Truth("B", "deelnamebewijs", Holder(t.holder.full), (on("interne_scholing", day, hours),), printed_points="2")


@paper("psychiatrist-consultation")
def consulted(t: Teller) -> tuple[str, Truth]:
    """A psychiatrist's statement about meetings on several days, in a table of names and days."""
    lead, crowd = t.person(), t.people(t.number(3, 6))
    (a, b), days = t.pick(*BY_DAY), t.days(t.number(2, 5))
    rows = [[str(place), t.say(day, "{d} {month} {Y}", "{dd}-{mm}-{Y}")] for place, day in enumerate(days, 1)]
    body = f"<p>{lead.full}, psychiater</p><h2>Verklaring casuïstiekbesprekingen</h2><p>Deelnemers: {', '.join(full(crowd))}. Alle besprekingen duurden {t.long(Decimal(b - a) / 60, 'minutes', 'words', 'comma')}.</p>{sheet(t, ('', 'Bespreking'), rows)}<p>Ten behoeve van {t.holder.full}. Afgegeven {t.say(t.later(days[-1]), *LETTERED)}</p>{scrawls(t, [lead.full])}"
    done = tuple(met("casuistiek", Meeting(day, a, b), basis="stated", timed=False) for day in days)
    return body, Truth("B", "verklaring", Holder(t.holder.full), done, Participants(full(crowd)), signatures=1)
