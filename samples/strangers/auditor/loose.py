"""Many activities without a table of their own: prose, lists, calendars, transcripts, diaries."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

import calendar
import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.auditor.stock import (
    ANY,
    BARE,
    LETTERED,
    NUMERIC,
    full,
    hm,
    inked,
    labels,
    paper,
    pen,
    scrawls,
    sheet,
)
from samples.strangers.teller import BY_DAY, EVENING, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number

SAID = (
    ("intervisie met mijn vaste groep", "intervisie"), ("supervisie bij {who}", "supervisie"), ("een casuïstiekbespreking met de psychiater", "casuistiek"),
    ("de netwerkbijeenkomst van {group}", "netwerkbijeenkomst"), ("meekijken op de praktijk", "meekijken"), ("interne scholing over {theme}", "interne_scholing"),
    ("POH-overleg in de regio", "vakinhoudelijk_overleg"), ("de kwaliteitswerkgroep", "kwaliteitswerkgroep"),
)  # fmt: skip


def _deed(t: Teller) -> tuple[str, str]:
    word, kind = t.pick(*SAID)
    return word.format(who=t.person().full, group=t.pick(*t.words.groups), theme=t.theme()), kind


@paper("log-in-prose", "p{margin:2.2mm 0;line-height:1.45}")
def prose_log(t: Teller) -> tuple[str, Truth]:
    """Each meeting is told in a paragraph that begins with its day; the year stands above."""
    held, form, parts, done = t.meetings(t.number(3, 7), EVENING, 0.4), t.pick("{wd} {d} {month}", "{d} {month}", "{wd2} {d} {mon}"), [], []
    for m in held:
        word, kind = _deed(t)
        timed = t.chance(0.4)
        tail = f"van {saying.clock(m.start, '.')} tot {saying.clock(m.end, '.')} uur" if timed else f"duur {t.long(m.hours, 'words', 'half', 'mixed', 'comma')}"
        parts.append(f"<p><b>{t.say(m.day, form)}</b> – {word}, {tail}. {t.told(2)}</p>")
        done.append(met(kind, m, basis="from_times" if timed else "stated", timed=timed))
    body = f"<h1>{t.pick('Leerlogboek', 'Reflectielogboek', 'Mijn leerjaar')} {t.year}</h1><p>{t.holder.full}, POH-GGZ bij {t.pick(*t.words.practices)}</p>{''.join(parts)}"
    return body, Truth("B", "logboek", Holder(t.holder.full), tuple(done))


@paper("letter-with-bullets", "body{line-height:1.5} @page{margin:24mm}")
def bulleted(t: Teller) -> tuple[str, Truth]:
    """A letter by the group's leader: the dates are bullets, the length or the times are told once."""
    held, lead, word = t.meetings(t.number(3, 8), EVENING, 1), t.person(), t.pick("intervisiebijeenkomsten", "intervisieavonden")
    form, timed = t.pick(*NUMERIC, *LETTERED), t.chance(0.5)
    once = f"De bijeenkomsten waren telkens {t.span(held[0], 'van {a} tot {b} uur', 'van {a} uur tot {b} uur')}." if timed else f"Elke bijeenkomst duurde {t.long(held[0].hours, 'words', 'comma', 'minutes')}."
    signed = t.later(held[-1].day, 4, 30)
    body = f"<p>{t.pick(*t.words.groups)}<br>{t.place()}, {t.say(signed, *LETTERED)}</p><p>Betreft: deelname {t.holder.full}</p><p>Geachte commissie,</p><p>Langs deze weg bevestig ik dat {t.holder.full} deelnam aan de volgende {word}:</p><ul>{''.join(f'<li>{t.say(m.day, form)}</li>' for m in held)}</ul><p>{once} De volgende is op {t.say(t.later(signed, 10, 40), *LETTERED)}; die hoort hier niet bij.</p><p>Hoogachtend,</p>{scrawls(t, [lead.full])}"
    return body, Truth("B", "verklaring", Holder(t.holder.full), tuple(met("intervisie", m, basis="from_times" if timed else "stated", timed=timed) for m in held), signatures=1)


@paper("days-in-one-sentence", "body{line-height:1.6} @page{margin:26mm}")
def one_sentence(t: Teller) -> tuple[str, Truth]:
    """Days that share their month and year: `7, 14 en 21 maart 2022`."""
    month, first = t.number(1, 12), t.number(1, 8)
    days = [dt.date(t.year, month, first + 7 * place) for place in range(t.number(2, 5))]
    (a, b), (word, kind) = t.pick(*EVENING), t.pick(("intervisie", "intervisie"), ("de werkgroep kwaliteit angst", "kwaliteitswerkgroep"), ("het vakinhoudelijk overleg POH", "vakinhoudelijk_overleg"))
    listed = saying.listed([str(one.day) for one in days]) + f" {saying.MONTHS[month - 1]} {t.year}"
    timed = t.chance(0.5)
    length = f"van {saying.clock(a, '.')} tot {saying.clock(b, '.')} uur" if timed else t.pick("per keer", "steeds") + " " + t.long(Decimal(b - a) / 60, "words", "comma", "minutes")
    lead = t.person()
    body = f"<h2>{t.pick('Deelnameverklaring', 'Bevestiging van aanwezigheid')}</h2><p>Ondergetekende, {lead.full}, kaderhuisarts GGZ te {t.place()}, verklaart dat {t.holder.full} op {listed} aanwezig was bij {word}, {length}.</p><p>Opgemaakt d.d. {t.say(t.later(days[-1], 20, 50), *NUMERIC)}.</p>{scrawls(t, [lead.full])}"
    done = tuple(met(kind, Meeting(one, a, b), basis="from_times" if timed else "stated", timed=timed) for one in days)
    return body, Truth("B", "verklaring", Holder(t.holder.full), done, signatures=1)


@paper("month-on-the-wall", ".cal{border-collapse:collapse;width:100%;table-layout:fixed} .cal td{border:1px solid #999;height:24mm;vertical-align:top;padding:1mm;font-size:7.5pt} .cal th{background:#ddd} @page{size:A4 landscape;margin:10mm}")
def wall(t: Teller) -> tuple[str, Truth]:
    """A month of squares: appointments that count among those that do not."""
    month = t.number(1, 13)
    weeks = calendar.Calendar().monthdatescalendar(t.year, month)
    inside = [one for week in weeks for one in week if one.month == month and one.weekday() < 4]
    chosen, done, notes = sorted(t.some(inside, t.number(3, 6))), [], {}
    for place, day in enumerate(chosen):
        (a, b), plain = t.pick(*EVENING), t.pick("tandarts 14:10", "verlof", "oudergesprek school", "kapper 9:30")
        word, kind = t.pick(("Intervisie", "intervisie"), ("Supervisie", "supervisie"), ("MDO", "casuistiek"), ("Netwerkbijeenkomst", "netwerkbijeenkomst"))
        if place == 1:
            notes[day] = plain
            continue
        notes[day] = f"{saying.clock(a)}-{saying.clock(b)} {word}"
        done.append(met(kind, Meeting(day, a, b)))
    cells = "".join("<tr>" + "".join(f"<td>{one.day if one.month == month else ''}<br>{notes.get(one, '') if one.month == month else ''}</td>" for one in week) + "</tr>" for week in weeks)
    heads = "".join(f"<th>{one}</th>" for one in ("ma", "di", "wo", "do", "vr", "za", "zo"))
    body = f"<h2>{saying.MONTHS[month - 1].capitalize()} {t.year}</h2><p class='sm'>Agenda van {t.holder.full} – gevolgde bijeenkomsten, ingediend als bewijs</p><table class='cal'><tr>{heads}</tr>{cells}</table>"
    return body, Truth("B", "agenda", Holder(t.holder.full), tuple(done))


@paper("agenda-as-list", "h3{border-bottom:1px solid #888;margin:4mm 0 1mm;font-size:1em} .r{display:flex} .r div:first-child{width:32mm}", margins=True)
def agenda(t: Teller) -> tuple[str, Truth]:
    """A search in a diary: a heading for each day, below it the time and what it was."""
    held, form, parts = t.meetings(t.number(3, 7), BY_DAY, 0.3), t.pick("{wd} {d} {month} {Y}", "{d} {mon} {Y} ({wd2})"), []
    word, kind = t.pick(("Intervisie POH", "intervisie"), ("Casuïstiekbespreking GGZ", "casuistiek"), ("POH-overleg", "vakinhoudelijk_overleg"))
    for m in held:
        parts.append(f"<h3>{t.say(m.day, form)}</h3><div class='r'><div>{t.span(m, '{a} – {b}', '{a}-{b}', sign=':')}</div><div><b>{word}</b><br>{t.place()}<br>{t.pick('Bijgewoond', 'Status: bijgewoond')}</div></div>")
    body = f"<h2>Zoekresultaten: “{word}”</h2><p>{t.holder.full} · {len(held)} items</p>{''.join(parts)}"
    return body, Truth("B", "agenda", Holder(t.holder.full), tuple(met(kind, m) for m in held))


@paper("learning-transcript", ".card{border:1px solid #ccd;border-left:5px solid #2a7f62;margin:3mm 0;padding:2mm 4mm;break-inside:avoid} .open{border-left-color:#bbb} .card small{color:#555}")
def transcript(t: Teller) -> tuple[str, Truth]:
    """A learning system's transcript in cards; not begun, under way and expired ones are cards as well."""
    parts, done, form = [], [], t.pick(*NUMERIC[:3], "{d} {mon} {Y}")
    for day in t.days(t.number(4, 8)):
        title, kind = t.pick(("Webinar: " + t.pick(*t.words.courses), "scholing_elders"), ("Interne scholing: " + t.theme(), "interne_scholing"), ("E-learning Meldcode kindermishandeling", "meldcode"))
        hours, finished = Decimal(t.pick("1", "1.5", "2", "3")), t.chance(0.7) or not done
        told = f"Voltooid op {t.say(day, form)}" if finished else t.pick("Niet gestart", f"In uitvoering – uiterlijk {t.say(day, form)}", f"Uitgeschreven {t.say(day, form)}")
        parts.append(f"<div class='card {'' if finished else 'open'}'><b>{title}</b><br>{told}<br><small>{t.pick('Tijdsinvestering', 'Studielast')}: {t.long(hours, 'comma', 'minutes')} · score {t.number(60, 100)}%</small></div>")
        if finished:
            done.append(on(kind, day, hours))
    body = f"<h2>{t.pick('Leertranscript', 'Mijn leerhistorie')}</h2><p>{t.holder.full} · {t.pick(*t.words.schools)} · afdruk {t.say(dt.date(t.year + 1, 1, t.number(5, 28)), form)}</p>{''.join(parts)}"
    return body, Truth("B", "overzicht", Holder(t.holder.full), tuple(done))


@paper("bank-of-proofs", ".pg{break-after:page;text-align:center;padding-top:20mm} .pg:last-child{break-after:auto} .fr{border:3px double #7a6a2f;padding:14mm} .lft{text-align:left}")
def bank(t: Teller) -> tuple[str, Truth]:
    """Certificates of several schools one after the other in one file."""
    pages, done, crowd = [], [], 0
    for day in t.days(t.number(2, 5)):
        hours, course, issued = Decimal(t.pick("2", "3", "4", "6")), t.pick(*t.words.courses), t.later(day, 3, 25)
        crowd += 1
        way = t.pick("framed", "plain", "table")
        said, when = t.long(hours, "comma"), t.say(day, *LETTERED, *NUMERIC)
        match way:
            case "framed":
                pages.append(f"<div class='pg'><div class='fr'><h1>CERTIFICAAT</h1><p>uitgereikt aan</p><h2>{t.holder.full}</h2><p>voor deelname aan de training {course}<br>op {when}</p><p>{said}</p><p>{t.place()}, {t.say(issued, *LETTERED)}</p>{t.signature()}</div></div>")
            case "plain":
                pages.append(f"<div class='pg lft'><h2>{t.pick(*t.words.schools)}</h2><h3>Bewijs van deelname</h3><p>{t.holder.full} heeft op {when} de cursus “{course}” bijgewoond. Contacttijd: {said}.</p><p>Accreditatie V&VN: {int(hours)} punten</p>{t.signature()}</div>")
            case _:
                pages.append(f"<div class='pg lft'><h2>Deelnamecertificaat</h2>{labels(t, [('Deelnemer', t.holder.full), ('Scholing', course), ('Datum scholing', when), ('Contacturen', saying.comma(hours)), ('Afgiftedatum', t.say(issued, *NUMERIC))])}{t.signature()}</div>")
        done.append(on("scholing_elders", day, hours))
    return "".join(pages), Truth("B", "certificaat", Holder(t.holder.full), tuple(done), signatures=crowd)


@paper("diary-pages", "body{background:repeating-linear-gradient(#fff,#fff 8.6mm,#bcd 8.6mm,#bcd 8.8mm);line-height:8.8mm} .d{margin-bottom:8.8mm}")
def diary(t: Teller) -> tuple[str, Truth]:
    """By pen on lined paper, an entry for each day, the year on top."""
    held, style, parts, done = t.meetings(t.number(2, 6), EVENING, 0.6), pen(t), [], []
    for m in held:
        word, kind = t.pick(("intervisie", "intervisie"), ("supervisie", "supervisie"), ("casuistiek met huisarts", "casuistiek"), ("netwerkavond", "netwerkbijeenkomst"))
        parts.append(f"<div class='d'>{t.say(m.day, '{wd} {d} {month}', '{d} {month}', '{d}-{m}')}: {word} {t.long(m.hours, 'comma', 'short', 'words')}. {t.told(1)}</div>")
        done.append(met(kind, m, basis="stated", timed=False))
    body = f"<div style=\"{style}\"><div class='d'>{t.holder.full} {t.pick('schrift', 'dagboek werk')} {t.year}</div>{''.join(parts)}</div>"
    return body, Truth("B", "logboek", Holder(t.holder.full), tuple(done))


@paper("slips-on-one-sheet", ".slips{display:grid;grid-template-columns:1fr 1fr;gap:6mm} .slip{border:1px dashed #555;padding:4mm}")
def slips(t: Teller) -> tuple[str, Truth]:
    """Tickets of attendance, copied together on one sheet."""
    style, held = pen(t), t.meetings(t.pick(2, 4, 6), BY_DAY + EVENING, 0.4)
    word, kind = t.pick(("meekijkconsult", "meekijken"), ("intervisie", "intervisie"), ("interne scholing", "interne_scholing"))
    parts = []
    for m in held:
        parts.append(f"<div class='slip'><b>BEWIJS VAN AANWEZIGHEID</b><br>{word} {labels(t, [('Naam', t.holder.full), ('Datum', t.say(m.day, '{d}-{m}-{Y}', '{d} {mon} {Y}', '{dd}-{mm}-{y}')), ('Tijd', t.span(m, '{a} - {b}', '{a}-{b}'))], style, ('colon',))}{t.signature(24)}</div>")
    return f"<div class='slips'>{''.join(parts)}</div>", Truth("B", "presentiebewijs", Holder(t.holder.full), tuple(met(kind, m) for m in held), signatures=len(held))


@paper("series-with-missed-one", "body{line-height:1.5}")
def series(t: Teller) -> tuple[str, Truth]:
    """Minutes of a year in blocks: each a heading with day and time, who was there and who sent word; the holder missed one."""
    held, crowd, form = t.meetings(t.number(3, 6), EVENING, 0.7), t.people(t.number(4, 7)), t.pick(*BARE)
    missed, parts, done = t.number(0, 8), [], []
    for place, m in enumerate(held):
        away = [t.holder] if place == missed else []
        here = [one.first for one in crowd if one not in away]
        parts.append(f"<h3>{place + 1}. {t.say(m.day, form)}, {t.span(m, '{a}-{b} uur', '{a} – {b} uur')}</h3><p>Aanwezig: {', '.join(here)}.{f' Afwezig m.k.: {t.holder.first}.' if away else ''} Thema: {t.theme()}. {t.told(2)}</p>")
        if not away:
            done.append(met("intervisie", m))
    body = f"<h1>Verslagenbundel intervisiegroep {t.year}</h1><p>Leden: {', '.join(full(crowd))}</p><p>Ingediend door {t.holder.full}</p>{''.join(parts)}"
    return body, Truth("B", "intervisieverslag", Holder(t.holder.full), tuple(done), Participants(full(crowd)))


@paper("mail-with-dates", "body{font-family:'Liberation Sans'} .k{color:#555}")
def mailed_list(t: Teller) -> tuple[str, Truth]:
    """A printed mail: dates with lengths on lines of their own, below the answer the question it answers."""
    held, other, form = t.meetings(t.number(3, 7), EVENING, 0.3), t.person(), t.pick("{d} {month}", "{d}/{m}", "{wd2} {d} {mon}", "{d} {mon}")
    word, kind = t.pick(("supervisie", "supervisie"), ("werkbegeleiding", "begeleiding"), ("intervisie", "intervisie"))
    sent = t.later(held[-1].day, 2, 20)
    lines = "<br>".join(f"{t.say(m.day, form)} {t.pick('–', ':')} {t.long(m.hours, 'comma', 'short')}" for m in held)
    total = sum((m.hours for m in held), Decimal(0))
    body = f"<p><span class='k'>Van:</span> {other.full}<br><span class='k'>Aan:</span> {t.holder.full}<br><span class='k'>Verzonden:</span> {t.say(sent, '{wd} {d} {month} {Y}')} {t.number(10, 22)}:{t.number(10, 59)}<br><span class='k'>Onderwerp:</span> RE: onze {word} in {t.year}</p><p>Dag {t.holder.first},</p><p>Hierbij wat ik in {t.year} van onze {word} heb genoteerd:</p><p>{lines}</p><p>Samen {hm(total, ' uur en ')} minuten.</p><p>Groet, {other.first}</p><hr><p class='k'>Op {t.say(t.earlier(sent, 2, 6), '{d}-{m}-{Y}')} schreef {t.holder.full}:<br>Kun je mij de data sturen? Ik moet het voor 1 december indienen.</p>"
    return body, Truth("B", "mail", Holder(t.holder.full), tuple(met(kind, m, basis="stated", timed=False) for m in held))


@paper("congress-of-two-days")
def two_days(t: Teller) -> tuple[str, Truth]:
    """`12 t/m 13 mei`, with the hours of each day and of both."""
    day = t.day(20, 320)
    day = day - dt.timedelta(days=day.weekday())
    if (day + dt.timedelta(days=1)).month != day.month:
        day += dt.timedelta(days=7)
    last, hours = day + dt.timedelta(days=1), Decimal(t.pick("11", "12", "13"))
    span = f"{day.day} {t.pick('en', 't/m', 'tot en met', '–')} {last.day} {saying.MONTHS[day.month - 1]} {t.year}"
    word, kind = t.pick(("het landelijk congres Eerstelijns Psychiatrie", "congres"), ("de tweedaagse werkconferentie Samen Sterk", "werkconferentie"))
    body = f"<div class='mid'><h1>{t.pick('Deelnamebewijs', 'Bewijs van deelname')}</h1><p>{t.holder.full}</p><p>was aanwezig bij {word}</p><h2>{span}</h2><p>{t.place()}</p><p>Totaal {saying.comma(hours)} contacturen</p><p class='sm'>Inschrijven voor volgend jaar kan tot {t.say(t.later(last, 200, 300), *LETTERED)}</p>{scrawls(t, ['dagvoorzitter ' + t.person().full])}</div>"
    done = Activity(kind, day.isoformat(), last.isoformat(), hours=number(hours), hours_basis="stated")
    return body, Truth("B", "deelnamebewijs", Holder(t.holder.full), (done,), signatures=1)


@paper("hand-list-on-a-form")
def hand_list(t: Teller) -> tuple[str, Truth]:
    """A form with numbered lines to fill in: date, hours and with whom."""
    style, days, form = pen(t), t.days(t.number(3, 7)), t.pick(*ANY[:4], "{d} {mon} '{y}")
    word, kind = t.pick(("supervisie", "supervisie"), ("intervisie", "intervisie"), ("casuïstiek", "casuistiek"))
    spent = [Decimal(t.pick("1", "1.5", "2")) for _ in days]
    rows = [[f"{place}.", inked(style, t.say(day, form)), inked(style, saying.comma(one)), inked(style, t.person().short)] for place, (day, one) in enumerate(zip(days, spent, strict=True), 1)]
    rows += [[f"{len(days) + 1}.", "", "", ""]]
    body = f"<h2>Bijlage 2b – opgave {word}</h2><p class='sm'>Vul per bijeenkomst één regel in. Minimaal 60 minuten. Formulier vastgesteld 12-11-2015.</p>{labels(t, [('Naam', t.holder.full), ('BIG', t.big(t.holder))], style, ('lead', 'cel', 'leg'))}{sheet(t, ('', 'Datum', 'Uren', 'Met wie'), rows, looks=('ruled', 'hair'))}<p>Naar waarheid ingevuld, {inked(style, t.say(t.later(days[-1], 2, 15), '{d}-{m}-{Y}'))}</p>{t.signature()}"
    return body, Truth("B", "formulier", Holder(t.holder.full), tuple(on(kind, day, one) for day, one in zip(days, spent, strict=True)), signatures=1)
