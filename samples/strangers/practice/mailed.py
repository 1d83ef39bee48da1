"""Mails, telephones and calendars."""
# ruff: noqa: E501
# fmt: off

import calendar
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.practice import (  # fmt: skip
    AFTERNOON,
    BRIEF,
    DAYS,
    LUNCH,
    Told,
    bullets,
    clk,
    full,
    hurry,
    leaf,
    mail,
    paper,
    paras,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number

SENT = ("{wd} {d} {month} {Y}", "{d} {month} {Y}", "{wd2} {d}-{m}-{Y}", "{d}-{m}-{Y}")


@paper("doorgestuurd")
def forwarded(t: Teller) -> Told:
    """The proof is the quoted mail; the mails around it have days of their own."""
    m, by = t.meeting(EVENING + AFTERNOON), t.person()
    kind, what = t.pick(
        ("netwerkbijeenkomst", "de netwerkbijeenkomst GGZ"), ("scholing_elders", f"de scholing {t.pick(*t.words.courses)}"), ("interne_scholing", "de interne scholing voor onze POH's")
    )
    first, second = t.later(m.day, 1, 9), t.later(m.day, 40, 90)
    quoted = paras(
        f"Van: {by.full}<br>Verzonden: {t.say(first, *SENT)} {clk(t.number(480, 1000), ':')}<br>Aan: {t.holder.full}<br>Onderwerp: {t.pick('aanwezigheid', 'jouw bewijs', 'deelname')}",
        f"{t.pick('Beste', 'Dag', 'Hallo')} {t.holder.first},", f"{t.pick('Bij dezen bevestig ik dat', 'Ter bevestiging:')} {t.holder.full} {t.pick('was aanwezig bij', 'heeft meegedaan aan')} {what} {t.pick('op', 'dd.')} {t.say(m.day, '{d} {month} {Y}', '{d}-{m}-{Y}', '{wd} {d} {month} {Y}')}, {hurry(t, m)}.",
        f"{t.pick('Gr.', 'Hartelijke groet,')}<br>{by.full}<br>{t.pick(*t.words.groups)}",
    )  # fmt: skip
    page = mail(
        t, t.holder.full, t.pick("Commissie Kwaliteitsregister", "bewijzen@register.example"), t.say(second, *SENT), t.pick("FW: aanwezigheid", "Fwd: bewijs", "Doorst: jouw bewijs"),
        paras(t.pick("Hoi,", "Goedendag,"), t.pick("hierbij mijn bewijs, zie hieronder. Hoop dat het zo goed is.", "Hierbij wat ik kreeg na afloop. Had ik vergeten te uploaden!", "Zie mail onder."), f"Groetjes {t.holder.first}"),
        f"<p>-----{t.pick('Oorspronkelijk bericht', 'Doorgestuurd bericht')}-----</p><div class='{t.pick('q', '')}'>{quoted}</div>",
    )  # fmt: skip
    return page, Truth("B", "mail", Holder(t.holder.full), (met(kind, m),), status=None)


@paper("groepsapp", screen=430)
def group_chat(t: Teller) -> Told:
    """The year stands only between the messages."""
    m, crowd = t.meeting(EVENING), t.people(t.number(3, 5), holder=False)
    after = t.later(m.day, 1, 4)
    here = saying.listed(list(full(crowd)))
    said = [
        (crowd[0].first, f"Voor ieders dossier: intervisie van {t.say(m.day, '{wd2} {d} {month}', '{d} {month}', '{d}/{m}')}, {hurry(t, m)}. Waren er: {here}"),
        (crowd[1].first, t.pick("Top dank!", "Fijn, ik maak er een screenshot van", "Ja klopt, was een goeie avond")),
        (crowd[2].first, f"Volgende staat {t.say(t.later(m.day, 25, 50), *BRIEF)} om {clk(m.start, t.pick('.', ':'))}, toch?"), (crowd[0].first, t.pick("Yes", "Klopt")),
    ]  # fmt: skip
    at = t.number(480, 1300)
    bubbles = "".join(f"<div class='m {'r' if who == crowd[1].first else ''}'><b>{who}</b><br>{text}<i>{clk(at + n * 3, ':')}</i></div>" for n, (who, text) in enumerate(said))
    css = f"body{{margin:0;background:{t.pick('#ece5dd', '#0b141a', '#f3f3f7')};font:15px 'DejaVu Sans'}} .t{{background:{t.pick('#075e54', '#30475e')};color:#fff;padding:12px}} .m{{background:#fff;border-radius:9px;margin:8px 60px 8px 10px;padding:8px}} .r{{background:#dcf8c6;margin:8px 10px 8px 60px}} .m b{{color:#a0522d;font-size:13px}} .m i{{float:right;color:#888;font:11px Lato}} .d{{text-align:center;margin:10px}} .d span{{background:#e1f2fa;padding:4px 10px;border-radius:6px;font-size:12px}}"
    body = f"<div class='t'>{t.pick('Intervisie ' + t.place(), 'Intervisie-club', 'POH intervisie')}<br><small>{', '.join(one.first for one in crowd)}, Jij</small></div><div class='d'><span>{t.say(after, '{d} {month} {Y}', '{wd} {d} {month} {Y}')}</span></div>{bubbles}"
    return leaf(css, body), Truth("B", "schermafdruk", activities=(met("intervisie", m),), participants=Participants(full(crowd)), status=None)


@paper("maandagenda", screen=1100)
def month_view(t: Teller) -> Told:
    """A month full of appointments; only what the note below names took place and counts."""
    m = t.meeting(EVENING)
    kind, word = t.pick(("intervisie", "Intervisie"), ("supervisie", "Supervisie"), ("casuistiek", "Casuïstiek"))
    other = ["Spreekuur", "Tandarts", "Teamoverleg?", "Vrij", "Verj. mam", "Spreekuur", "Lunch HA", "Bellen UWV"]
    cells = []
    for week in calendar.Calendar().monthdatescalendar(m.day.year, m.day.month):
        line = []
        for one in week:
            mark = f"<div class='e p'>{clk(m.start, ':')} {word}</div>" if one == m.day else ""
            if one.month == m.day.month and one.weekday() < 5 and t.chance(0.5):
                mark += f"<div class='e'>{clk(t.pick(510, 540, 810), ':')} {t.pick(*other)}</div>"
            line.append(f"<td>{one.day}{mark}</td>")
        cells.append("<tr>" + "".join(line) + "</tr>")
    note = t.pick(
        f"{word} {t.say(m.day, '{d}/{m}', '{d} {month}')} is doorgegaan, {saying.span(m.start, m.end, '{a}-{b} uur')}. De rest is privé/werk.",
        f"NB: {word.lower()} op {t.say(m.day, '{d} {month}', '{wd} {d} {month}')} heeft plaatsgevonden, duurde tot {saying.clock(m.end)} uur.",
    )
    css = "body{margin:14px;font:13px 'Liberation Sans'} table{border-collapse:collapse;width:100%} td{border:1px solid #ccc;width:14%;height:82px;vertical-align:top;padding:3px} th{text-align:left;color:#555} .e{background:#dbe9f9;margin-top:3px;padding:2px;font-size:11px} .p{background:#f7d9c4} .n{margin-top:12px;font:16px Lato;color:#b00020}"
    body = f"<h2>{saying.MONTHS[m.day.month - 1]} {m.day.year}</h2><p>Agenda van {t.holder.full}</p><table><tr>{''.join(f'<th>{one[:2]}</th>' for one in saying.WEEKDAYS)}</tr>{''.join(cells)}</table><div class='n'>{note}</div>"
    return leaf(css, body), Truth("B", "schermafdruk", Holder(t.holder.full), (met(kind, m),), status=None)


@paper("weekagenda", screen=1000)
def week_view(t: Teller) -> Told:
    m = t.meeting(AFTERNOON)
    kind, word = t.pick(("vakinhoudelijk_overleg", "POH-overleg"), ("casuistiek", "MDO"), ("netwerkbijeenkomst", "Netwerklunch wijk"), ("begeleiding", "Werkbegeleiding"))
    monday = m.day.toordinal() - m.day.weekday()
    days = [m.day.fromordinal(monday + n) for n in range(5)]
    columns = ""
    for one in days:
        own = f"<div class='e p'>{clk(m.start, ':')} - {clk(m.end, ':')}<br><b>{word}</b><br>{t.pick(*t.words.practices)}</div>" if one == m.day else ""
        extra = "".join(f"<div class='e'>{clk(a, ':')} - {clk(a + 120, ':')}<br>{t.pick('Spreekuur', 'Telefonisch', 'Administratie')}</div>" for a in (510,) if t.chance(0.8))
        columns += f"<td><b>{one.day}</b> {saying.WEEKDAYS[one.weekday()]}{extra}{own}</td>"
    css = "body{margin:10px;font:13px Lato} table{border-collapse:collapse;width:100%} td{border:1px solid #ddd;height:330px;vertical-align:top;width:20%;padding:4px} .e{background:#eef;border-left:4px solid #66a;margin:6px 0;padding:5px} .p{background:#e6f4e6;border-color:#393} .n{font:19px 'Comic Neue';margin:10px;color:#163a8a}"
    last = days[-1]
    body = f"<h3>{days[0].day} {'' if days[0].month == last.month else saying.MONTHS[days[0].month - 1]} - {last.day} {saying.MONTHS[last.month - 1]} {last.year}</h3><small>{t.holder.full} · week {m.day.isocalendar().week}</small><table><tr>{columns}</tr></table><div class='n'>{t.pick('&uarr; ' + word + ' op ' + saying.WEEKDAYS[m.day.weekday()] + ': ben ik geweest!', word + ' is gewoon doorgegaan, ik was erbij. Rest = gewoon werk.', saying.WEEKDAYS[m.day.weekday()] + ' ' + word + ' bijgewoond (achteraf bevestigd)')}</div>"
    truth = Truth("B", "schermafdruk", Holder(t.holder.full), (met(kind, m),), status=None)
    return leaf(css, body), truth


@paper("afspraakvenster", screen=760)
def appointment(t: Teller) -> Told:
    """The appointment's planned end, and the remark when it really ended."""
    m, crowd = t.meeting(EVENING), t.people(t.number(3, 6))
    planned = m.end - t.pick(15, 30)
    css = "body{margin:0;font:14px 'Liberation Sans';background:#fafafa} .t{background:#0f6cbd;color:#fff;padding:9px} td{padding:7px 14px;vertical-align:top} td:first-child{color:#666} .n{background:#fff;border-top:1px solid #ccc;padding:14px;min-height:140px}"
    sign = t.pick(":", ".")
    body = [
        f"<div class='t'>Intervisie - {t.pick('Afspraak', 'Vergadering')}</div><table><tr><td>Organisator</td><td>{crowd[0].full}</td></tr><tr><td>Begintijd</td><td>{t.say(m.day, '{wd2} {d}-{m}-{Y}', '{wd} {d} {month} {Y}')} {clk(m.start, ':')}</td></tr><tr><td>Eindtijd</td><td>{t.say(m.day, '{wd2} {d}-{m}-{Y}')} {clk(planned, ':')}</td></tr><tr><td>Deelnemers</td><td>{'; '.join(full(crowd))}</td></tr></table>",
        f"<div class='n'>Programma volgt<br><br>-- {t.pick('achteraf toegevoegd', 'aanvulling na afloop')} --<br>{t.pick('Is doorgegaan, iedereen was er.', 'Heeft plaatsgevonden, allen aanwezig.')} {t.pick('Liep uit', 'Werd wat later')}: {t.pick('klaar om', 'gestopt om')} {clk(m.end, sign)} uur ipv {clk(planned, sign)}.<br>{t.told(1)}<br>{t.holder.full}</div>",
    ]
    truth = Truth("B", "schermafdruk", Holder(t.holder.full), (met("intervisie", m),), Participants(full(crowd)), status=None)
    return leaf(css, *body), truth.with_meta(contradiction=True)


@paper("bedankmail", margins=True)
def thanks(t: Teller) -> Told:
    m, course, school = t.meeting(EVENING + LONG), t.pick(*t.words.courses), t.pick(*t.words.schools)
    rest = 60 if m.end - m.start > 300 else 0
    points = t.number(1, 7)
    hours = Decimal(m.end - m.start - rest) / 60
    box = f"<div style='border:3px double {t.pick('#a67c00', '#225', '#666')};padding:16px;text-align:center'><big>{t.pick('BEWIJS VAN DEELNAME', 'Certificaat', 'Deelnamecertificaat')}</big><p>{t.holder.full}</p><p>{t.pick('heeft gevolgd:', 'volgde de training')} <b>{course}</b></p><p>{t.say(m.day, '{d} {month} {Y}', '{dd}-{mm}-{Y}', '{wd} {d} {month} {Y}')} | {saying.comma(hours)} {t.pick('contacturen', 'uur', 'lesuren')}</p><p>{t.pick('V&amp;VN', 'NVvPO', 'NIP')}: {points} {t.pick('punten', 'accreditatiepunten')}</p></div>"
    page = mail(
        t, school, t.holder.full, t.say(t.later(m.day, 1, 14), *SENT), t.pick("Bedankt voor je komst!", f"Je certificaat van {course}", "Dank voor je deelname"),
        paras(f"{t.pick('Hoi', 'Beste')} {t.holder.first},", f"{t.pick('Wat leuk dat je erbij was!', 'Dank voor je inzet.')} {t.pick('Hieronder vind je je certificaat.', 'De slides volgen.')}"), box,
        paras(f"Volgende editie: {t.say(t.later(m.day, 60, 120), '{d} {month} {Y}')}. Vroegboekkorting tot {t.say(t.later(m.day, 20, 40), '{d} {month}')}.", f"{t.person().full}, {school}"),
    )  # fmt: skip
    return page, Truth("B", "mail", Holder(t.holder.full), (on("scholing_elders", m.day, hours),), printed_points=str(points), status=None)


@paper("engels", margins=True)
def english(t: Teller) -> Told:
    m = t.meeting((*LONG, (840, 1020), (600, 720), (900, 990)))
    rest = 60 if m.end - m.start > 300 else 0
    month = saying.ENGLISH[m.day.month - 1]
    tail = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(m.day.day, "th")
    day = t.pick(f"{m.day.day} {month} {m.day.year}", f"{month} {m.day.day}, {m.day.year}", f"{m.day.day}{tail} of {month} {m.day.year}", f"{m.day.day} {month[:3]} {m.day.year}")
    kind, what = t.pick(
        ("congres", "International Congress on Primary Mental Health"),
        ("scholing_elders", "online course Compassion in Brief Therapy"),
        ("scholing_elders", "workshop Acceptance and Commitment in General Practice"),
    )
    times = t.pick(f"{clk(m.start, ':')} - {clk(m.end, ':')} CET", f"from {clk(m.start, ':')} to {clk(m.end, ':')}")
    page = mail(
        t, t.pick("Learning Desk", "Course Office"), t.holder.full, t.say(t.later(m.day, 1, 12), "{d}-{m}-{Y}", "{d} {month} {Y}"), t.pick("Thank you for attending", "Confirmation of attendance"),
        paras(f"Dear {t.holder.full},", f"{t.pick('Thank you for joining us.', 'It was a pleasure to have you with us.')} We hereby confirm that you attended the {what} on {day}, {times}{f', including a lunch break of {rest} minutes' if rest else ''}.",
              "Please keep this message for your own records; your registration fee has been received.", f"Kind regards,<br>{t.person().full}<br>Course office"),
    )  # fmt: skip
    return page, Truth("B", "mail", Holder(t.holder.full), (met(kind, m, Decimal(m.end - m.start - rest) / 60),), status=None)


@paper("notulen-in-mail")
def minutes_in_mail(t: Teller) -> Told:
    m, crowd = t.meeting(EVENING + AFTERNOON), t.people(t.number(4, 7))
    gone = t.person()
    kind, what = t.pick(("netwerkbijeenkomst", "netwerkoverleg GGZ in de wijk"), ("kwaliteitswerkgroep", "kwaliteitswerkgroep ggz"), ("casuistiek", "casuïstiekgroep"))
    lines = [t.told(1) for _ in range(t.number(3, 6))]
    page = mail(
        t, t.holder.full, t.pick("Alle leden", f"{crowd[0].full}; {crowd[-1].full}"), t.say(t.later(m.day, 1, 20), *SENT), f"verslag {what}",
        paras("Dag allen,", t.pick("bijlage lukte niet dus ik plak het verslag hier:", "Hieronder mijn aantekeningen, vul maar aan.")),
        f"<pre style='font:inherit;white-space:pre-wrap'>{what.upper()}\ndd {t.say(m.day, '{d}-{m}-{Y}', '{d} {month} {Y}', '{d}/{m}/{Y}')}\n{t.pick('tijd', 'van/tot', 'hoe laat')}: {hurry(t, m, '{a}-{b}', '{a} - {b}u', '{a}/{b}')}\naanw: {', '.join(full(crowd))}\nafw mk: {gone.full}\n\n{bullets(lines).replace('<br>', chr(10))}\n\nvolgende: {t.say(t.later(m.day, 30, 60), *BRIEF)}</pre>",
        paras(f"gr {t.holder.first}"),
    )  # fmt: skip
    return page, Truth("B", "mail", Holder(t.holder.full), (met(kind, m),), Participants(full(crowd), (gone.full,)), status=None)


@paper("teamschat", screen=900)
def meeting_chat(t: Teller) -> Told:
    m, crowd = t.meeting(LUNCH + BY_DAY), t.people(t.number(3, 5))
    day = t.say(m.day, "{d} {month} {Y}", "{d}-{m}-{Y}", "{wd} {d} {month} {Y}")
    css = "body{margin:0;font:14px 'Liberation Sans';background:#f5f5f5} .m{background:#fff;margin:8px 20px;padding:9px;border-radius:5px} .c{color:#666;margin:8px 20px;font-size:13px}"
    lines = [
        f"<div class='c'>{t.pick('Vergadering gestart', 'Overleg begonnen')} {clk(m.start, ':')}</div>",
        f"<div class='m'><b>{crowd[1].full}</b> {clk(m.start + 4, ':')}<br>{t.pick('Hoor ik jullie?', 'Camera doet het niet')}</div>",
        f"<div class='m'><b>{crowd[0].full}</b> {clk(m.end - 6, ':')}<br>{t.told(1)}</div>", f"<div class='c'>{t.pick('Vergadering beëindigd', 'Overleg afgelopen')} {clk(m.end, ':')}</div>",
        f"<div class='m'><b>{t.holder.full}</b> {clk(m.end + 20, ':')}<br>{t.pick('Dank! Ik gebruik deze print als bewijs voor de casuïstiek.', 'Fijne casuïstiek weer.')} {saying.listed([one.full for one in crowd])} deden mee.</div>",
    ]  # fmt: skip
    truth = Truth("B", "schermafdruk", Holder(t.holder.full), (met("casuistiek", m),), Participants(full(crowd)), status=None)
    return leaf(css, f"<h3 style='margin:14px 20px'>{t.pick('Casuïstiek online', 'Casuïstiekbespreking POH-GGZ')}</h3><div class='c'>{day}</div>", *lines), truth


@paper("notitieapp", screen=420)
def phone_note(t: Teller) -> Told:
    held = t.days(t.number(5, 8))
    hours = [Decimal(t.pick("1.5", "2", "2", "2.5")) for _ in held]
    missed = t.number(0, len(held))
    form, style = t.pick(*BRIEF), t.pick("short", "comma", "half", "words")
    why = t.pick("NIET geweest (ziek)", "vervallen", "afgezegd")
    kind, head = t.pick(("intervisie", "Intervisie"), ("begeleiding", "Werkbegeleiding"), ("supervisie", "Supervisie"))
    lines = [f"{t.say(one, form)} {why if n == missed else saying.length(long, style) + t.pick('', ' ✓', ' ok')}" for n, (one, long) in enumerate(zip(held, hours, strict=True))]
    css = f"body{{margin:22px;font:19px/1.55 '{t.pick('Lato', 'Liberation Sans')}';background:{t.pick('#fff', '#fffbe6')}}} small{{color:#999}}"
    body = f"<small>Laatst bewerkt {t.say(t.later(held[-1], 3, 15), '{d} {month} {Y}')} om {clk(t.number(600, 1300), ':')}</small><h2>{head} {t.year}</h2><p>{t.holder.full}</p>{bullets(lines, t.pick('-', '•', '☑'))}<p>{t.pick('nog uploaden!', 'PE-online')}</p>"
    done = tuple(on(kind, one, long) for n, (one, long) in enumerate(zip(held, hours, strict=True)) if n != missed)
    return leaf(css, body), Truth("B", "schermafdruk", Holder(t.holder.full), done, status=None)


@paper("congresapp", screen=414)
def congress_app(t: Teller) -> Told:
    m = t.meeting(LONG[:3])
    hours = Decimal(t.pick("5", "5.5", "6", "6.5"))
    talks = [(clk(m.start + n * 75, ":"), what) for n, what in enumerate(t.some(t.words.courses, 4))]
    css = f"body{{margin:0;font:16px Lato;background:#f2f2f7}} .t{{background:{t.pick('#5e2a84', '#00695c', '#b5451b')};color:#fff;padding:20px}} .c{{background:#fff;margin:10px;padding:12px;border-radius:10px}} .g{{color:#2a7d2a}}"
    body = [f"<div class='t'><b>{t.pick('POH-congres', 'Congres Hoofd & Huisarts', 'Jaarcongres GGZ eerste lijn')}</b><br>{t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}')} · {t.place()}</div>", f"<div class='c'>{t.holder.full}<br><span class='g'>✔ {t.pick('Ingecheckt', 'Badge gescand')} {clk(m.start - 12, ':')} &nbsp; ✔ {t.pick('Uitgecheckt', 'Vertrek')} {clk(m.end + 3, ':')}</span></div>",
            *[f"<div class='c'><b>{a}</b> {b} <span class='g'>{t.pick('bijgewoond', 'gevolgd ✔')}</span></div>" for a, b in talks], f"<div class='c'>{t.pick('Jouw aanwezigheid', 'Geregistreerd')}: <b>{saying.comma(hours)} uur</b> {t.pick('(exclusief pauzes)', 'netto')}</div>"]  # fmt: skip
    done = on("congres", m.day, hours)
    return leaf(css, *body), Truth("B", "schermafdruk", Holder(t.holder.full), (done,), status=None)


@paper("sms-supervisor", screen=400)
def text_message(t: Teller) -> Told:
    held, lead, long = t.days(t.number(3, 6)), t.person(), t.pick(45, 60, 90)
    form = t.pick("{d}/{m}", "{d}-{m}", "{d} {mon}", "{d} {month}")
    said = saying.listed([t.say(one, form) for one in held], t.pick(" en ", ", "))
    text = f"{t.pick('Hoi', 'Dag')} {t.holder.first}, {t.pick('voor je administratie', 'zoals gevraagd')}: je bent in {t.year} bij mij in supervisie geweest op {said}. {t.pick('Steeds', 'Elk gesprek', 'Iedere keer')} {t.pick(f'{long} min', f'{long} minuten')}. Gr {lead.full}, supervisor"
    css = "body{margin:0;font:17px 'Liberation Sans';background:#fff} .t{text-align:center;padding:14px;border-bottom:1px solid #ddd} .m{background:#e9e9eb;border-radius:16px;margin:14px 50px 8px 12px;padding:12px} .r{background:#2b7bf3;color:#fff;margin:8px 12px 8px 90px} small{display:block;text-align:center;color:#888;margin-top:12px}"
    body = f"<div class='t'><b>{lead.first} {t.pick('supervisie', 'SV')}</b></div><small>{t.say(t.later(held[-1], 4, 20), '{wd} {d} {mon}', '{d} {month}')} {clk(t.number(500, 1300), ':')}</small><div class='m'>{text}</div><div class='m r'>{t.pick('Super, dankjewel!', 'Dank, zo is het compleet.')} {t.holder.full}</div>"
    return leaf(css, body), Truth("B", "schermafdruk", Holder(t.holder.full), tuple(on("supervisie", one, number(Decimal(long) / 60)) for one in held), status=None)


@paper("student-mailt", margins=True)
def student(t: Teller) -> Told:
    first = t.day(30, 150)
    last, who, hours = t.later(first, 60, 120), t.person(), t.pick(24, 32, 40, 56, 64)
    form = t.pick("{d} {month} {Y}", "{d}-{m}-{Y}", "{dd}-{mm}-{Y}")
    page = mail(
        t, who.full, t.holder.full, t.say(t.later(last, 2, 12), *SENT), t.pick("stage afgerond :)", "uren stagebegeleiding"),
        paras(f"{t.pick('Hoi', 'Beste')} {t.holder.first},", f"{t.pick('Dank voor de fijne stage!', 'Bedankt voor alles.')} School ({t.pick(*t.words.schools)}) vraagt nog een overzichtje: stagebegeleiding door {t.holder.full}, POH-GGZ, van {t.say(first, form)} {t.pick('t/m', 'tot en met')} {t.say(last, form)}, samen {hours} {t.pick('uur', 'uren', 'begeleidingsuren')}.",
              f"Mijn verslag lever ik in op {t.say(t.later(last, 14, 40), *DAYS)}.", f"Groet, {who.full}<br>3e jaars"),
    )  # fmt: skip
    done = Activity("stagebegeleiding", first.isoformat(), last.isoformat(), hours=str(hours), hours_basis="stated")
    return page, Truth("B", "mail", Holder(t.holder.full), (done,), status=None)
