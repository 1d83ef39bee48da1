"""Screen prints of portals, meetings, mails and messages."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.auditor.stock import NUMERIC, full, labels, paper, sheet
from samples.strangers.teller import BY_DAY, EVENING, Meeting, Teller, met, on
from samples.truth import Holder, Participants, Truth


@paper("call-attendance-pane", "body{margin:0;background:#f3f2f1;font-family:Lato} .top{background:#464775;color:#fff;padding:12px} .p{background:#fff;margin:14px;padding:12px} .t{font-size:13px}", screen=(900, 0))
def call(t: Teller) -> tuple[str, Truth]:
    """Attendance of an online meeting: everybody's own minutes, those of the meeting on top."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(4, 8), False)
    rows = [[one.full, saying.clock(m.start + t.number(-2, 3)), saying.clock(m.end + t.number(-2, 1)), t.pick("Organisator", "Presentator", "Deelnemer")] for one in crowd]
    word, kind = t.pick(("Intervisie POH-GGZ", "intervisie"), ("Casuïstiek met psychiater", "casuistiek"), ("POH-overleg regio", "vakinhoudelijk_overleg"))
    body = f"<div class='top'>{word}</div><div class='p'>Deelname<br><b>{t.say(m.day, '{d} {month} {Y}', '{dd}-{mm}-{Y}')}</b>{labels(t, [('Begintijd', saying.clock(m.start)), ('Eindtijd', saying.clock(m.end)), ('Deelnemers', str(len(crowd)))], ways=('three',))}{sheet(t, ('Naam', 'Eerste deelname', 'Laatste vertrek', 'Rol'), rows, looks=('hair', 'open'))}</div>"
    return body, Truth("B", "schermafdruk", Holder(), (met(kind, m),), Participants(full(crowd)))


@paper("dossier-entry", "body{margin:0;font-family:'Liberation Sans';font-size:14px} .bar{background:#0b5c8a;color:#fff;padding:10px 18px} .m{padding:18px} .tag{background:#dff0d8;padding:2px 8px;border-radius:9px}", screen=(1100, 0))
def entry(t: Teller) -> tuple[str, Truth]:
    """A dossier's detail page: day of entry and period beside the activity's day."""
    day, hours = t.day(), Decimal(t.pick("1", "1.5", "2", "2.5", "3"))
    word, kind = t.pick(("Intervisie", "intervisie"), ("Supervisie", "supervisie"), ("Netwerkbijeenkomst", "netwerkbijeenkomst"), ("Kwaliteitswerkgroep", "kwaliteitswerkgroep"), ("Casuïstiek", "casuistiek"))
    rows = [("Categorie", "B – beroepsgebonden"), ("Activiteit", word), ("Datum activiteit", t.say(day, *NUMERIC[:3])), ("Aantal uren", saying.comma(hours)), ("Ingevoerd", t.say(t.later(day), "{dd}-{mm}-{Y}") + f" {t.number(10, 22)}:{t.number(10, 59)}"), ("Registratieperiode", f"01-03-{t.year - 2} – 28-02-{t.year + 3}")]
    body = f"<div class='bar'>Mijn dossier &nbsp; Activiteiten &nbsp; Berichten (2) &nbsp; {t.holder.full}</div><div class='m'><h2>Activiteit bekijken <span class='tag'>{t.pick('ingediend', 'akkoord')}</span></h2>{labels(t, rows, ways=('rgt', 'lead', 'cel'))}</div>"
    return body, Truth("B", "schermafdruk", Holder(t.holder.full), (on(kind, day, hours),))


@paper("chat-bubbles", "body{margin:0;background:#e5ddd5;font-family:Lato;font-size:15px} .h{background:#075e54;color:#fff;padding:12px} .b{background:#fff;margin:8px 60px 8px 10px;padding:8px;border-radius:8px} .me{background:#dcf8c6;margin:8px 10px 8px 60px} .b small{float:right;color:#777} .d{text-align:center;color:#555;margin:8px}", screen=(430, 0))
def chat(t: Teller) -> tuple[str, Truth]:
    """Somebody says when it was; the times of the messages and the next date are around it."""
    m, other = t.meeting(EVENING[:4]), t.person()
    sent = t.later(m.day, 1, 5)
    told = t.pick(f"Dat was {t.say(m.day, '{wd} {d} {month} {Y}')}, van {saying.clock(m.start)} tot {saying.clock(m.end)}", f"{t.say(m.day, '{d}-{m}-{Y}')} {saying.clock(m.start, '.')}-{saying.clock(m.end, '.')} uur")
    word, kind = t.pick(("intervisie", "intervisie"), ("netwerkbijeenkomst", "netwerkbijeenkomst"))
    body = f"<div class='h'>{other.full}</div><div class='d'>{t.say(sent, '{d} {month} {Y}')}</div><div class='b me'>Hoi {other.first}, ik moet onze laatste {word} nog verantwoorden. Wanneer zaten wij precies? {t.holder.full}<small>{t.number(10, 20)}:{t.number(10, 59)}</small></div><div class='b'>{told}. Jij was er, ik stond op de lijst naast je<small>{t.number(20, 23)}:{t.number(10, 59)}</small></div><div class='b me'>Top! Tot {t.say(t.later(sent, 20, 40), '{d} {month}')}<small>23:{t.number(10, 59)}</small></div>"
    return body, Truth("B", "schermafdruk", Holder(t.holder.full), (met(kind, m),))


@paper("course-finished-phone", "body{margin:0;font-family:Lato;text-align:center;font-size:16px} .g{background:linear-gradient(#5b2a86,#7a4fb0);color:#fff;padding:34px 12px} .m{padding:16px}", screen=(400, 760))
def finished(t: Teller) -> tuple[str, Truth]:
    day, hours = t.day(), Decimal(t.pick("1", "1.5", "2", "4"))
    title, kind = t.pick(("Webinar " + t.pick(*t.words.courses), "scholing_elders"), ("Meldcode: stap voor stap", "meldcode"))
    body = f"<div class='g'><h1>✓ Voltooid</h1>{title}</div><div class='m'><p><b>{t.holder.full}</b></p><p>{t.pick('Afgerond op', 'Voltooid:')} {t.say(day, '{d} {month} {Y}', '{dd}-{mm}-{Y}')}</p><p>Studielast {t.long(hours, 'comma', 'minutes')}</p><p>Score {t.number(70, 100)}/100</p><p>{t.pick(*t.words.schools)}</p></div>"
    return body, Truth("B", "schermafdruk", Holder(t.holder.full), (on(kind, day, hours),))


@paper("attended-list-portal", "body{margin:0;font-family:'DejaVu Sans Condensed';font-size:13px} .side{position:absolute;width:170px;background:#263238;color:#cfd8dc;height:100%;padding:12px} .m{margin-left:210px;padding:14px}", screen=(1180, 0))
def attended(t: Teller) -> tuple[str, Truth]:
    """A portal's list: present, absent and yet to come in one column of states."""
    held = t.meetings(t.number(4, 9), EVENING + BY_DAY, 0.4)
    sorts = [t.pick(("Intervisie", "intervisie"), ("Netwerkbijeenkomst", "netwerkbijeenkomst"), ("Interne scholing", "interne_scholing")) for _ in held]
    states = [t.pick("Aanwezig", "Aanwezig", "Aanwezig", "Afwezig") for _ in held[:-1]] + ["Aangemeld"]
    states[0] = "Aanwezig"
    form = t.pick("{d} {mon} {Y}", "{dd}-{mm}-{Y}")
    rows = [[t.say(m.day, form), t.span(m, "{a} - {b}", sign=":"), word, t.place(), state] for m, (word, _), state in zip(held, sorts, states, strict=True)]
    body = f"<div class='side'>Start<br><br>Agenda<br><br>Mijn bijeenkomsten<br><br>Uitloggen</div><div class='m'><h2>Mijn bijeenkomsten</h2><p>{t.holder.full}</p>{sheet(t, ('Datum', 'Tijd', 'Soort', 'Locatie', 'Status'), rows, looks=('hair', 'band', 'faint'))}</div>"
    return body, Truth("B", "schermafdruk", Holder(t.holder.full), tuple(met(kind, m) for m, (_, kind), state in zip(held, sorts, states, strict=True) if state == "Aanwezig"))


@paper("week-in-a-diary", "body{margin:0;font-family:'Liberation Sans';font-size:12px} .w{display:grid;grid-template-columns:repeat(5,1fr);gap:2px;background:#ddd} .c{background:#fff;min-height:330px;padding:5px} .i{background:#d6e9ff;border-left:3px solid #1a73e8;margin:6px 0;padding:4px} .x{background:#eee;border-color:#999}", screen=(1120, 0))
def diary_week(t: Teller) -> tuple[str, Truth]:
    """Five columns of days with blocks in them; the year and month stand above."""
    day = t.day(20, 330)
    monday = day - dt.timedelta(days=day.weekday())
    if (monday + dt.timedelta(days=4)).month != monday.month:
        monday += dt.timedelta(days=7)
    chosen, done, columns = t.some(range(5), t.number(1, 4)), [], []
    for place in range(5):
        one = monday + dt.timedelta(days=place)
        blocks = [f"<div class='i x'>09:00 – 12:00<br>{t.pick('Spreekuur', 'Consulten')}</div>"]
        if place in chosen:
            (a, b), (word, kind) = t.pick((780, 870), (840, 930), (1140, 1260), (1170, 1290)), t.pick(("Intervisie", "intervisie"), ("Supervisie", "supervisie"), ("MDO GGZ", "casuistiek"))
            blocks.append(f"<div class='i'>{saying.clock(a)} – {saying.clock(b)}<br><b>{word}</b></div>")
            done.append(met(kind, Meeting(one, a, b)))
        columns.append(f"<div class='c'>{saying.WEEKDAYS[place][:2]} <b>{one.day}</b>{''.join(blocks)}</div>")
    body = f"<h2>&lt; {saying.MONTHS[monday.month - 1]} {monday.year} &gt;</h2><p>Agenda van {t.holder.full} – bijgewoonde afspraken</p><div class='w'>{''.join(columns)}</div>"
    return body, Truth("B", "schermafdruk", Holder(t.holder.full), tuple(done))


@paper("mail-on-a-screen", "body{margin:0;font-family:Lato;font-size:14px} .l{background:#f6f6f6;padding:10px;color:#666} .m{padding:16px}", screen=(820, 0))
def mail(t: Teller) -> tuple[str, Truth]:
    m, sender = t.meeting(BY_DAY + EVENING), t.person()
    word, kind = t.pick(("supervisie", "supervisie"), ("begeleidingsgesprek", "begeleiding"), ("meekijkmiddag", "meekijken"))
    body = f"<div class='l'>Postvak IN &nbsp; Concepten (4) &nbsp; Archief</div><div class='m'><h2>Bevestiging {word}</h2><p><b>{sender.full}</b><br>{t.say(t.later(m.day, 1, 9), '{wd2} {d}-{m}-{Y}')} {t.number(8, 20):02}:{t.number(10, 59)}<br>aan {t.holder.full}</p><p>Dag {t.holder.first},</p><p>Bij deze bevestig ik dat de {word} van {t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}')} ({t.span(m, '{a} - {b} uur', '{a}-{b}')}) heeft plaatsgevonden. Onderwerp was {t.theme()}.</p><p>Hartelijke groet,<br>{sender.full}</p></div>".replace("de begeleidingsgesprek", "het begeleidingsgesprek")
    return body, Truth("B", "schermafdruk", Holder(t.holder.full), (met(kind, m),))
