"""Kept for scoring: statements of supervisors, letters of employers, care groups and others, a mail on paper."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.sealed.stock import (
    ALL,
    FIGURES,
    NAMED,
    cap,
    facts,
    full,
    grid,
    hours,
    polite,
    sheet,
    signed,
    span,
    street,
)
from samples.strangers.teller import BY_DAY, EVENING, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth


def _series(kind: str, t: Teller, count: int, each: Decimal) -> tuple[str, Activity]:
    """A period of months with its number of meetings, as said and as truth."""
    first = t.number(1, 6)
    last = first + t.number(3, 7)
    days = 30 if last in (4, 6, 9, 11) else 31
    said = f"{saying.MONTHS[first - 1]} {t.pick('t/m', 'tot en met')} {saying.MONTHS[last - 1]} {t.year}"
    return said, Activity(kind, f"{t.year}-{first:02}-01", f"{t.year}-{last:02}-{days}", hours=f"{(count * each).normalize():f}", hours_basis="sessions_x_duration", sessions=count)


@sheet("supervisieverklaring-reeks")
def supervised(t: Teller) -> tuple[str, Truth]:
    """Number of sessions and length of each over a period of months; signed by the supervisor."""
    guide, count, minutes = t.person(), t.number(5, 13), t.pick(45, 60, 90)
    said, done = _series("supervisie", t, count, Decimal(minutes) / 60)
    rows = t.mixed([("Supervisant", t.holder.full), ("Supervisor", f"{guide.full} (LVSC-registratie {t.number(3000, 9800)})"), ("Vorm", t.pick("individueel", "individuele supervisie")), ("Periode", said), ("Aantal bijeenkomsten", str(count)), ("Duur per bijeenkomst", t.pick(f"{minutes} minuten", t.long(Decimal(minutes) / 60, "comma", "minutes")))], 2)
    body = f"<h1>{t.pick('Supervisieverklaring', 'Verklaring supervisie')}</h1>{facts(t, rows)}<p>De supervisant heeft aan alle bijeenkomsten deelgenomen en werkte met verslagen.</p><p>Plaats en datum: {t.place()}, {t.say(t.later(_end(done), 3, 25), *ALL)}</p>{signed(t, guide.full)}"
    return body, Truth("B", "supervisieverklaring", Holder(t.holder.full), (done,), signatures=1)


def _end(done: Activity) -> dt.date:
    return dt.date.fromisoformat(done.end_date or "")


@sheet("supervisie-data-genoemd")
def supervision_days(t: Teller) -> tuple[str, Truth]:
    """The days in a row, with one length for all."""
    guide, days, each = t.person(), t.days(t.number(4, 9)), Decimal(t.pick("1", "1.5", "0.75"))
    form = t.pick("{d}-{m}-{Y}", "{dd}-{mm}-{Y}", "{d} {month} {Y}", "{d} {mon} {Y}")
    listed = t.pick(", ", "; ", " / ").join(t.say(day, form) for day in days)
    body = f"<p>{guide.full}<br>Supervisor en coach<br>{street(t)}</p><h2>{t.pick('Bewijs van supervisie', 'Verklaring')}</h2><p>Ik verklaar dat {t.holder.full}, POH-GGZ te {t.place()}, bij mij supervisie heeft gevolgd op de volgende data:</p><p>{listed}</p><p>{t.pick('De gesprekken duurden', 'Iedere sessie duurde')} {t.long(each, 'minutes', 'comma', 'words')}. Thema's waren onder meer {t.theme()} en {t.theme()}.</p><p>Hoogachtend,</p>{signed(t, guide.full)}"
    return body, Truth("B", "supervisieverklaring", Holder(t.holder.full), tuple(on("supervisie", day, each) for day in days), signatures=1)


@sheet("groepssupervisie-formulier", ".bar{background:#7b4b2a}")
def group_supervision(t: Teller) -> tuple[str, Truth]:
    """One meeting of a group: supervisor and supervisees, number of the session."""
    m, guide, crowd = t.meeting(BY_DAY + EVENING), t.person(), t.people(t.number(3, 5))
    rows = t.mixed([("Datum", t.say(m.day, *ALL)), ("Tijd", span(t, m)), ("Sessie", f"{t.number(2, 7)} van 8"), ("Supervisor", guide.full), ("Supervisanten", ", ".join(full(crowd)))], 2)
    body = f"<div class=bar>Groepssupervisie</div>{facts(t, rows, ways=('box', 'two', 'under', 'grey'))}<h3>Werkinbreng</h3><p>{t.told(2)}</p><h3>Leervragen</h3><p>{t.told(2)}</p>{signed(t, 'supervisor', t.holder.full)}"
    return body, Truth("B", "supervisieformulier", Holder(t.holder.full), (met("supervisie", m),), Participants(full(crowd)), signatures=2)


@sheet("supervisiebrief-praktijk")
def supervision_letter(t: Teller) -> tuple[str, Truth]:
    """A short letter about one long session."""
    m, guide = t.meeting(BY_DAY), t.person()
    body = f"<p class=r>{t.place()}, {t.say(t.later(m.day, 2, 20), *NAMED)}</p><p>Betreft: supervisie {t.holder.full}</p><p>Geachte commissie,</p><p>Op {t.say(m.day, *NAMED)} heb ik {t.span(m, 'van {a} tot {b} uur')} een supervisiesessie gegeven aan {t.holder.full}. {polite(t)}</p><p>Een volgende sessie staat gepland op {t.say(t.later(m.day, 25, 50), '{d} {month}')}.</p><p>Met vriendelijke groet,</p>{signed(t, guide.full + ', klinisch psycholoog')}"
    return body, Truth("B", "supervisieverklaring", Holder(t.holder.full), (met("supervisie", m),), signatures=1)


@sheet("zorggroep-werkgroep-verklaring", ".bar{background:#004f8b}")
def working_group(t: Teller) -> tuple[str, Truth]:
    """A care group: so many meetings of so long in a year or a span of months."""
    count, each, year = t.number(3, 7), Decimal(t.pick("1.5", "2", "2.5")), t.year
    length = t.long(each, "comma", "minutes", "half")
    said, done = _series("kwaliteitswerkgroep", t, count, each) if t.chance(0.5) else (f"het jaar {year}", Activity("kwaliteitswerkgroep", f"{year}-01-01", f"{year}-12-31", hours=f"{(count * each).normalize():f}", hours_basis="sessions_x_duration", sessions=count))
    body = f"<div class=bar>{t.pick(*t.words.groups)}</div><p>{t.say(t.later(_end(done), 5, 30), *NAMED)}</p><h3>Verklaring deelname kwaliteitswerkgroep GGZ</h3><p>Hierbij verklaren wij dat {t.holder.full} in {said} heeft deelgenomen aan de kwaliteitswerkgroep GGZ: {t.pick(f'{count} bijeenkomsten van {length}', f'{count} x {length}', f'{saying.NUMBERS[count]} bijeenkomsten; elke bijeenkomst duurde {length}')}.</p><p>{polite(t)} Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.</p>{signed(t, t.person().full + ', manager zorg')}"
    return body, Truth("B", "verklaring", Holder(t.holder.full), (done,), signatures=1)


@sheet("werkgever-begeleiding")
def employer(t: Teller) -> tuple[str, Truth]:
    """An employer's letter with the talks of guidance in a small table; employed since, hours a week."""
    days, guide = t.days(t.number(3, 7)), t.person()
    spent = [Decimal(t.pick("1", "1", "0.75", "1.5")) for _ in days]
    rows = [[t.say(day, "{dd}-{mm}-{Y}"), t.long(one, "minutes")] for day, one in zip(days, spent, strict=True)]
    body = f"<p>{t.pick(*t.words.practices)}<br>{street(t)}</p><h2>{t.pick('Verklaring begeleiding', 'Verklaring werkbegeleiding')}</h2><p>{t.holder.full} is sinds 1 {t.pick('maart', 'april', 'september')} {t.year - t.number(1, 5)} bij ons in dienst als POH-GGZ voor {t.pick(16, 20, 24)} uur per week. {guide.full} (huisarts) gaf de volgende begeleidingsgesprekken:</p>{grid(t, ('Datum gesprek', 'Duur'), rows)}<p>{t.place()}, {t.say(t.later(days[-1], 3, 25), *NAMED)}</p>{signed(t, guide.full)}"
    return body, Truth("B", "verklaring", Holder(t.holder.full), tuple(on("begeleiding", day, one) for day, one in zip(days, spent, strict=True)), signatures=1)


@sheet("stageverklaring-brief")
def placement(t: Teller) -> tuple[str, Truth]:
    """A school's letter: a placement from day to day, hours of guidance together."""
    start = t.day(10, 120)
    end, worth = t.later(start, 70, 140), t.pick("30", "45", "20", "64")
    body = f"<p>{t.pick(*t.words.schools)}<br>Afdeling stages</p><h2>Verklaring stagebegeleiding</h2><p>Wij verklaren dat {t.holder.full} ({t.pick(*t.words.practices)}) van {t.say(start, '{d} {month} {Y}')} tot en met {t.say(end, '{d} {month} {Y}')} de stage heeft begeleid van {t.person().full}, student {t.pick('post-hbo POH-GGZ', 'Social Work')}. De begeleiding bedroeg in totaal {worth} uur.</p><p>{polite(t)}</p><p>De student behaalde {t.number(12, 30)} studiepunten.</p><p>{t.say(t.later(end, 4, 30), *ALL)}</p>{signed(t, t.person().full + ', stagedocent')}"
    return body, Truth("B", "stageverklaring", Holder(t.holder.full), (Activity("stagebegeleiding", start.isoformat(), end.isoformat(), hours=worth, hours_basis="stated"),), signatures=1)


@sheet("redactiebrief-publicatie")
def published(t: Teller) -> tuple[str, Truth]:
    """An editor confirms an article; no hours."""
    day = t.day()
    body = f"<p>Redactie {t.pick('Praktijk en GGZ', 'De POH', 'Eerstelijns Berichten')}</p><p>{t.say(t.later(day, 5, 40), *NAMED)}</p><p>Beste {t.holder.full},</p><p>Graag bevestigen wij dat uw artikel ‘{cap(t.theme())}’ op {t.say(day, *NAMED)} is gepubliceerd in ons vakblad, jaargang {t.number(8, 30)}, nummer {t.number(1, 7)}, pagina {t.number(10, 30)}-{t.number(31, 40)}.</p><p>Voor uw dossier kunt u deze brief als bewijs van publicatie gebruiken.</p>{signed(t, 'eindredacteur')}"
    return body, Truth("B", "brief", Holder(t.holder.full), (on("publicatie", day),), signatures=1)


@sheet("zelfstudie-verslag")
def self_study(t: Teller) -> tuple[str, Truth]:
    """Own account of professional reading, hours spent on two or three days."""
    days = t.days(t.number(1, 4))
    spent = [Decimal(t.pick("2", "1.5", "3")) for _ in days]
    rows = [[t.say(day, "{dd}-{mm}-{Y}"), f"{t.person().last} ({t.number(2009, 2018)}), {t.theme()}", hours(one)] for day, one in zip(days, spent, strict=True)]
    body = f"<h2>{t.pick('Zelfstudie vakliteratuur', 'Verslag zelfstudie')}</h2><p>{t.holder.full}</p>{grid(t, ('Datum', 'Gelezen literatuur', 'Uren zelfstudie'), rows)}<h3>Samenvatting</h3><p>{t.told(3)}</p>"
    return body, Truth("B", "verslag", Holder(t.holder.full), tuple(on("zelfstudie", day, one) for day, one in zip(days, spent, strict=True)))


@sheet("mail-afgedrukt", "hr{border:0;border-top:2px solid #000}")
def mailed(t: Teller) -> tuple[str, Truth]:
    """A mail that was printed: thanks for coming, with day and time; when it was sent is another day."""
    m, host = t.meeting(EVENING + BY_DAY), t.person()
    kind, word = t.pick(("netwerkbijeenkomst", "netwerkbijeenkomst"), ("interne_scholing", "interne scholing"), ("casuistiek", "casuïstiekbespreking"), ("intervisie", "intervisie"))
    sent = t.later(m.day, 1, 12)
    body = f"<p><b>{t.holder.full}</b></p><hr><p><b>Van:</b> {host.full}<br><b>Verzonden:</b> {t.say(sent, '{wd} {d} {month} {Y}')} {saying.clock(t.number(480, 1080))}<br><b>Aan:</b> {t.holder.full}<br><b>Onderwerp:</b> bevestiging aanwezigheid {word}</p><p>Beste {t.holder.first},</p><p>Hierbij bevestig ik dat je op {t.say(m.day, *NAMED)} {t.span(m, 'van {a} tot {b} uur')} aanwezig was bij de {word} in {t.place()}. {polite(t)}</p><p>Groet,<br>{host.full}<br>{t.pick(*t.words.groups)}<br>{street(t)}</p>"
    return body, Truth("B", "mail", Holder(t.holder.full), (met(kind, m),))


@sheet("meekijkverslag-teamleider")
def visited(t: Teller) -> tuple[str, Truth]:
    """A team leader's report of a visit: two consults seen, each with its own time."""
    m, guide = Meeting(t.day(), 510, t.pick(600, 630)), t.person()
    half = m.start + 45
    body = f"<h2>{t.pick('Verslag meekijken op de praktijk', 'Meekijkverslag')}</h2>{facts(t, [('POH-GGZ', t.holder.full), ('Meegekeken door', guide.full), ('Datum', t.say(m.day, *FIGURES)), ('Van – tot', t.span(m, '{a} – {b} uur', '{a}-{b} uur'))], ways=('box', 'free', 'under'))}<h3>Consult 1 ({saying.clock(m.start, '.')})</h3><p>{t.told(2)}</p><h3>Consult 2 ({saying.clock(half, '.')})</h3><p>{t.told(2)}</p><h3>Feedback</h3><p>{t.told(1)}</p>{signed(t, guide.full + ', teamleider')}"
    return body, Truth("B", "verslag", Holder(t.holder.full), (met("meekijken", m),), signatures=1)
