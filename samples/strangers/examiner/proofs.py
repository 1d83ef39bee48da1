"""Certificates, statements and letters."""
# ruff: noqa: E501  (style sheets read better in one line each)
# fmt: off

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.examiner import DESIGNS
from samples.strangers.examiner.cloth import (
    FIGURES,
    LETTERS,
    LOOK,
    MIXED,
    PENNED,
    PROSE,
    SPANS,
    facts,
    full,
    grid,
    less,
    pen,
    signs,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number


@DESIGNS.design(
    "kept-40",
    LOOK
    + """<style>@page{size:A4 landscape;margin:12mm} body{font:12pt/1.4 '{{font}}';text-align:center;border:3mm double {{tint}};padding:8mm} h1{font-size:30pt;color:{{tint}};margin:2mm} .n{font-size:20pt} .b{display:flex;justify-content:space-between;text-align:left;font-size:9.5pt}</style><div>{{school}}</div><h1>{{title}}</h1><div class="n">{{name}}</div><p>{{born}}</p><p>{{text}}</p><div class="b"><div>{{left}}</div><div>{{right}}</div><div>{{sign}}</div></div>""",
)
def accredited(t: Teller) -> tuple[dict, Truth]:
    """Accredited by the register itself: category A."""
    m = t.meeting(LONG)
    pause, points = t.pick(30, 60), str(t.number(2, 8))
    hours = less(m, pause)
    born = dt.date(t.number(1962, 1995), t.number(1, 13), t.number(1, 28))
    text = f"{t.pick('heeft met goed gevolg deelgenomen aan', 'volgde de nascholing')} <b>{t.pick(*t.words.courses)}</b><br>op {t.say(m.day, *PROSE, '{dd}-{mm}-{Y}')} te {t.place()}"
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#7a1f3d", "#1b4d3e", "#2a3f7a", "#333"),
        "school": t.pick(*t.words.schools),
        "title": t.pick("CERTIFICAAT", "Certificaat", "Bewijs van deelname"),
        "name": t.holder.full,
        "born": f"geboren op {t.say(born, '{d} {month} {Y}')}",
        "text": text,
        "left": f"Contacturen: {saying.comma(hours)}<br>PE-online ID: {t.number(200000, 499999)}",
        "right": t.pick(f"Geaccrediteerd door het Kwaliteitsregister POH-GGZ (ANPG)<br>voor {points} punten, categorie A", f"Accreditatie: LV POH-GGZ, {points} punten (cat. A)"),
        "sign": f"{t.signature(34)}<br>Afgegeven {t.say(t.later(m.day, 3, 30), *FIGURES)}",
    }
    return values, Truth("A", "certificaat", Holder(t.holder.full), (on("geaccrediteerde_scholing", m.day, hours),), signatures=1, printed_points=points)


@DESIGNS.design(
    "kept-41",
    LOOK
    + """<style>@page{size:A4;margin:24mm} body{font:11.5pt/1.5 '{{font}}'} h1{font-weight:300;color:{{tint}}} .z{margin-top:8mm}</style><p>{{school}}</p><h1>{{title}}</h1><p>{{who}}</p>{{facts}}<div class="z">{{sign}}</div>""",
)
def merged_certificate(t: Teller) -> tuple[dict, Truth]:
    """A school's mail merge: each day of the course stands there, the hours are of one day."""
    first, hours, points = t.day(10, 250), t.pick(Decimal(6), Decimal("6.5"), Decimal(3), Decimal(4)), t.number(6, 20)
    days = [first + dt.timedelta(days=7 * place) for place in range(t.pick(1, 2, 3))]
    body = t.pick("V&VN, register Verpleegkundig Specialisten", "FGzPt", "Registerplein", "NIP")
    form = t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{d}-{m}-{Y}")
    each = " per dag" if len(days) > 1 else ""
    rows = t.mixed(
        [
            (t.pick("Scholing", "Cursus"), t.pick(*t.words.courses)),
            ("Cursusdata" if each else "Cursusdatum", saying.listed([t.say(day, form) for day in days])),
            (f"Contacturen{each}", saying.comma(hours)),
            ("Geaccrediteerd door", f"{body} voor {points} punten"),
            ("Docent", t.person().full),
        ]
    )
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#c0392b", "#16537e", "#444"),
        "school": t.pick(*t.words.schools),
        "title": t.pick("Bewijs van deelname", "Deelnamecertificaat", "Certificaat nascholing"),
        "who": f"{t.pick('Hierbij verklaren wij dat', 'Uitgereikt aan')} <b>{t.holder.full}</b>, BIG {t.big(t.holder)}",
        "facts": facts(t, rows),
        "sign": f"{t.place()}, {t.say(t.later(days[-1], 5, 30), form)}<br>{t.signature(34)}<br>directeur",
    }
    return values, Truth("B", "certificaat", Holder(t.holder.full), tuple(on("scholing_elders", day, hours) for day in days), signatures=1, printed_points=str(points))


@DESIGNS.design(
    "kept-42",
    """<style>@page{size:A4 landscape;margin:0} body{margin:0;font:13pt/1.5 '{{font}}'} .s{position:fixed;left:0;top:0;bottom:0;width:50mm;background:{{tint}}} .m{margin:22mm 20mm 0 70mm} h1{font-size:26pt;margin:0}</style><div class="s"></div><div class="m"><h1>{{title}}</h1><p>{{a}}<br><b style="{{pen}}">{{name}}</b></p><p>{{b}}</p><p>{{c}}</p>{{sign}}<p style="font-size:9pt">{{d}}</p></div>""",
)
def reporting_code(t: Teller) -> tuple[dict, Truth]:
    """The name is filled in by pen; it is valid until a later day."""
    m, timed = t.meeting(BY_DAY), t.chance(0.5)
    told = t.span(m, "van {a} tot {b} uur", "{a}-{b} uur") if timed else f"({t.long(m.hours, 'comma', 'words', 'minutes')})"
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#e07a5f", "#3d5a80", "#81b29a"),
        "title": t.pick("Training meldcode", "Meldcode huiselijk geweld en kindermishandeling"),
        "a": t.pick("Deelnemer", "Dit bewijs is van"),
        "name": t.holder.full,
        "pen": pen(t),
        "b": f"Aanwezig geweest bij de training {t.pick('signaleren en handelen volgens de meldcode', 'werken met de meldcode')} op {t.say(m.day, *MIXED)} {told}.",
        "c": t.pick(*t.words.schools) + f", trainer {t.person().full}",
        "sign": t.signature(38),
        "d": f"Geldig tot {t.say(m.day.replace(year=m.day.year + 3, day=min(m.day.day, 28)), '{d} {month} {Y}')}. Uitgegeven {t.say(t.later(m.day, 1, 14), *FIGURES)}.",
    }
    return values, Truth("B", "certificaat", Holder(t.holder.full), (met("meldcode", m, basis="from_times" if timed else "stated", timed=timed),), signatures=1)


@DESIGNS.design(
    "kept-43",
    LOOK
    + """<style>@page{size:A5 landscape;margin:10mm} body{font:9.5pt '{{font}}'} .k{background:{{tint}};color:#fff;padding:4mm;font-size:14pt}</style><div class="k">{{title}}</div><h3>{{name}}</h3><p>{{line}}</p>{{table}}<p>{{total}}</p>""",
)
def congress(t: Teller) -> tuple[dict, Truth]:
    """The sessions attended with their times; the sum is what counts."""
    day, hours = t.day(), t.pick(Decimal(5), Decimal("5.5"), Decimal(6), Decimal("4.5"))
    rows = [[saying.clock(570 + 90 * place), t.theme(), t.pick("bijgewoond", "✓")] for place in range(3)]
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#00838f", "#6a1b9a", "#37474f"),
        "title": f"{t.pick('Landelijk POH-GGZ congres', 'Congres eerstelijns GGZ', 'Jaarcongres mentale zorg')} {day.year}",
        "name": t.holder.full,
        "line": f"{t.pick('was aanwezig op', 'bezocht het congres op')} {t.say(day, *PROSE)} in {t.place()}",
        "table": grid(t, ("Begin", "Sessie", ""), rows),
        "total": f"Totaal aantal contacturen: {saying.comma(hours)}. Aanmelding ontvangen {t.say(t.earlier(day, 20, 60), *FIGURES)}.",
    }
    return values, Truth("B", "deelnamebewijs", Holder(t.holder.full), (on("congres", day, hours),))


@DESIGNS.design(
    "kept-44",
    LOOK + """<style>@page{size:A4;margin:22mm} body{font:10.5pt/1.5 '{{font}}'} .l{border-left:5px solid {{tint}};padding-left:5mm}</style><div class="l"><h2>{{title}}</h2>{{facts}}</div><p>{{note}}</p>""",
    margins=True,
)
def webinar(t: Teller) -> tuple[dict, Truth]:
    """Logged in a little earlier than the broadcast began; a small A or a B certificate."""
    m, own, points = (t.meeting(((1200, 1290), (1170, 1260), (1200, 1260), (750, 810))), t.chance(0.3), str(t.number(1, 3)))
    given = f"Kwaliteitsregister POH-GGZ: {points} {t.pick('punten', 'punt(en)')} categorie A" if own else f"Registerplein: {points} punten"
    rows = t.mixed(
        [
            ("Deelnemer", t.holder.full),
            ("Webinar", t.pick(*t.words.courses)),
            ("Uitzending", f"{t.say(m.day, *MIXED)}, {t.span(m, *SPANS)}"),
            ("Accreditatie", given),
            ("Ingelogd", f"{saying.clock(m.start - t.number(2, 9))}"),
            ("Toetsvragen", "5 van 6 goed"),
        ]
    )
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#1e88e5", "#43a047", "#f4511e"),
        "title": t.pick("Deelnamebewijs live webinar", "Bewijs van deelname webinar"),
        "facts": facts(t, rows),
        "note": f"Gegenereerd op {t.say(t.later(m.day, 1, 9), '{dd}-{mm}-{Y}')}. Terugkijken kan tot een jaar na uitzending.",
    }
    kind = "geaccrediteerde_scholing" if own else "scholing_elders"
    return values, Truth("A" if own else "B", "deelnamebewijs", Holder(t.holder.full), (met(kind, m),), printed_points=points)


@DESIGNS.design(
    "kept-45",
    """<style>@page{size:A4;margin:28mm} body{font:11.5pt/1.6 '{{font}}'} .h{font-size:9pt;color:{{tint}};border-bottom:1px solid {{tint}}}</style><p class="h">{{head}}</p><p>{{date}}</p><h2>{{title}}</h2><p>{{a}}</p><p>{{b}}</p>{{sign}}<p>{{who}}</p>""",
)
def supervision_statement(t: Teller) -> tuple[dict, Truth]:
    first = t.day(10, 120)
    last, times, minutes = t.later(first, 90, 170), t.number(4, 11), t.pick(45, 60, 90)
    lead, group = t.person(), t.chance(0.3)
    period = f"{t.say(first, '{d} {month} {Y}')} {t.pick('tot en met', 't/m')} {t.say(last, '{d} {month} {Y}')}"
    said = t.pick(f"{times} {t.pick('zittingen', 'gesprekken', 'sessies')} van {minutes} minuten", f"{saying.NUMBERS[times]} bijeenkomsten van elk {minutes} minuten", f"{times}x {minutes} minuten")
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#333", "#6b4f2a"),
        "head": f"{lead.full} &middot; supervisor, registratienummer {t.number(1000, 9999)} &middot; {t.place()}",
        "date": t.say(t.later(last, 6, 40), *PROSE),
        "title": t.pick("Verklaring supervisie", "Supervisieverklaring"),
        "a": f"Hierbij verklaar ik dat {t.holder.full}, werkzaam als POH-GGZ, in de periode {period} bij mij {'groepssupervisie' if group else 'individuele supervisie'} heeft gevolgd: {said}.",
        "b": t.told(1),
        "sign": t.signature(40),
        "who": lead.full,
    }
    done = Activity("supervisie", first.isoformat(), last.isoformat(), hours=number(Decimal(times * minutes) / 60), hours_basis="sessions_x_duration", sessions=times)
    return values, Truth("B", "supervisieverklaring", Holder(t.holder.full), (done,), signatures=1)


@DESIGNS.design(
    "kept-46",
    """<style>@page{size:A4;margin:22mm} body{font:11pt/1.5 '{{font}}'} .a{float:right;text-align:right;font-size:9pt;color:#456}</style><div class="a">{{group}}<br>Postbus {{box}}<br>KvK {{kvk}}</div><p style="margin-top:26mm">{{ref}}</p><p>{{a}}</p><p>{{b}}</p><p>{{c}}</p>{{sign}}<p>{{who}}</p>""",
)
def care_group_statement(t: Teller) -> tuple[dict, Truth]:
    """So many meetings of a working group between two months."""
    times, hours, year = t.number(3, 7), t.pick(Decimal(2), Decimal("1.5"), Decimal("2.5")), t.year
    kind, name = t.pick(("kwaliteitswerkgroep", "de kwaliteitswerkgroep GGZ"), ("bestuurlijk_werk", "het bestuur van onze afdeling POH"), ("netwerkbijeenkomst", "het regionale netwerk (netwerkbijeenkomsten)"))
    a, b = t.pick((1, 6), (2, 11), (9, 12), (1, 12))
    last = dt.date(year + b // 12, b % 12 + 1, 1) - dt.timedelta(days=1)
    signed = dt.date(year + 1, t.number(1, 4), t.number(3, 27))
    lead = t.person()
    values = {
        "font": t.pick(*LETTERS),
        "group": t.pick(*t.words.groups),
        "box": str(t.number(100, 999)),
        "kvk": str(t.number(30000000, 80000000)),
        "ref": f"Betreft: deelname {t.holder.full}<br>Datum: {t.say(signed, *PROSE)}",
        "a": f"Van {saying.MONTHS[a - 1]} tot en met {saying.MONTHS[b - 1]} {year} nam {t.holder.full} deel aan {saying.NUMBERS[times]} bijeenkomsten van {name}, steeds van {t.long(hours, 'words', 'comma', 'minutes')}.",
        "b": f"Deze verklaring is bestemd voor de herregistratie. {t.told(1)}",
        "c": f"De groep bestaat sinds {t.number(2009, 2016)}.",
        "sign": t.signature(36),
        "who": f"{lead.full}<br>{t.pick('programmamanager', 'secretaris')}",
    }
    done = Activity(kind, f"{year}-{a:02}-01", last.isoformat(), hours=number(times * hours), hours_basis="sessions_x_duration", sessions=times)
    return values, Truth("B", "verklaring", Holder(t.holder.full), (done,), signatures=1)


@DESIGNS.design("kept-47", LOOK + """<style>@page{size:A4;margin:25mm} body{font:11pt/1.45 '{{font}}'}</style><h3>{{head}}</h3>{{facts}}<p>{{a}}</p>{{table}}<p>{{b}}</p>{{sign}}""")
def employer_memo(t: Teller) -> tuple[dict, Truth]:
    """A memo of the employer with what was done and how long, in one table."""
    held, boss, rows, done = t.days(t.number(3, 6)), t.person(), [], []
    form = t.pick(*MIXED[:8])
    for day in held:
        name, kind = t.pick(("gesprek met de coach (begeleiding)", "begeleiding"), ("interne scholing", "interne_scholing"), ("meekijken op de praktijk", "meekijken"), ("vakinhoudelijk overleg POH", "vakinhoudelijk_overleg"))
        hours = t.pick(Decimal(1), Decimal(2), Decimal("1.5"), Decimal(3))
        rows.append([name, t.say(day, form), t.long(hours, "comma", "minutes", "half", "short")])
        done.append(on(kind, day, hours))
    signed = t.later(held[-1], 4, 25)
    values = {
        "font": t.pick(*LETTERS),
        "head": t.pick("MEMO", "Interne notitie"),
        "facts": facts(t, [("Aan", "Commissie Kwaliteitsregister"), ("Van", boss.full), ("Betreft", f"activiteiten {t.holder.full}"), ("Datum", t.say(signed, *PROSE))], ways=("colon", "columns", "dotted")),
        "a": f"In dienst sinds {t.number(2010, 2017)}; aanstelling {t.pick(20, 24, 28)} uur per week.",
        "table": grid(t, ("Wat", "Wanneer", "Hoe lang"), rows),
        "b": "Met groet,",
        "sign": t.signature(30),
    }
    return values, Truth("B", "verklaring", Holder(t.holder.full), tuple(done), signatures=1)


@DESIGNS.design("kept-48", """<style>@page{size:A4;margin:26mm} body{font:11.5pt/1.55 '{{font}}'}</style><p><b>{{group}}</b></p><p>{{date}}</p>{% for p in body %}<p>{{p}}</p>{% endfor %}{{sign}}<p>{{who}}</p>""")
def organiser_letter(t: Teller) -> tuple[dict, Truth]:
    m, lead = t.meeting(EVENING), t.person()
    body = [
        f"Beste {t.holder.full},",
        f"Namens de regio danken wij u voor {t.pick('het organiseren van de netwerkbijeenkomst', 'de organisatie van de netwerkavond')} over {t.theme()} op {t.say(m.day, *PROSE, '{d}-{m}-{Y}')}, {t.span(m, 'van {a} tot {b} uur', '{a} – {b} uur')}. U stelde het programma samen en trad op als {t.pick('dagvoorzitter', 'gespreksleider')}.",
        t.told(2),
        f"Graag overleggen wij vóór {t.say(t.later(m.day, 60, 100), '{d} {month}')} over een vervolg.",
    ]
    values = {"font": t.pick(*LETTERS), "group": t.pick(*t.words.groups), "date": f"{t.place()}, {t.say(t.later(m.day, 3, 20), *PROSE)}", "body": body, "sign": t.signature(36), "who": lead.full}
    return values, Truth("B", "verklaring", Holder(t.holder.full), (met("netwerkbijeenkomst_organisatie", m),), signatures=1)


@DESIGNS.design(
    "kept-49",
    """<style>@page{size:A4;margin:18mm} body{font:10pt/1.4 '{{font}}'} .c{column-count:2;column-gap:7mm;text-align:justify} h1{font-size:24pt;margin:3mm 0}</style><small>{{mag}}</small><h1>{{title}}</h1><p><i>{{by}}</i></p><div class="c">{% for p in text %}<p>{{p}}</p>{% endfor %}</div>""",
)
def article(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    values = {
        "font": t.pick(*LETTERS),
        "mag": f"{t.pick('Tijdschrift Eerstelijns GGZ', 'De Praktijkondersteuner', 'Vakblad Mentaal')}, jaargang {t.number(5, 30)}, nr. {t.number(1, 9)} &middot; verschenen {t.say(day, '{d} {month} {Y}')}",
        "title": f"{t.theme().capitalize()}: {t.pick('wat werkt?', 'ervaringen uit de praktijk')}",
        "by": f"{t.pick('Door', 'Tekst:')} {t.holder.full}, POH-GGZ bij {t.pick(*t.words.practices)}",
        "text": [t.told(4) for _ in range(5)],
    }
    return values, Truth("B", "publicatie", Holder(t.holder.full), (on("publicatie", day),), status=None)


@DESIGNS.design("kept-50", LOOK + """<style>@page{size:A4;margin:22mm} body{font:11pt/1.5 '{{font}}'}</style><h2>{{title}}</h2><p>{{a}}</p>{{table}}<p>{{b}}</p>{{signs}}""")
def group_statement(t: Teller) -> tuple[dict, Truth]:
    """All members sign for each other: the days, and one length for every meeting."""
    usual, crowd = t.pick(*EVENING), t.people(t.number(3, 6))
    held, form = (t.meetings(t.number(4, 8), (usual,), 1), t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{wd2} {d} {mon} {Y}", "{d}/{m}/{Y}"))
    hours = held[0].hours
    columns = t.pick(1, 2)
    days = [t.say(m.day, form) for m in held]
    cells = [[days[place], days[place + 1] if columns == 2 and place + 1 < len(days) else ""] for place in range(0, len(days), columns)]
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("Verklaring intervisiegroep", "Gezamenlijke verklaring intervisie"),
        "a": f"De ondergetekenden verklaren dat de groep bijeenkwam op onderstaande data, elke keer {t.long(hours, 'comma', 'minutes', 'words')}, en dat {t.holder.full} steeds aanwezig was.",
        "table": grid(t, ("Data", "")[:2], cells),
        "b": f"Getekend te {t.place()} op {t.say(t.later(held[-1].day, 4, 20), *PENNED)}.",
        "signs": signs(t, full(crowd)),
    }
    return values, Truth("B", "verklaring", Holder(t.holder.full), tuple(on("intervisie", m.day, hours) for m in held), Participants(full(crowd)), signatures=len(crowd))


@DESIGNS.design("kept-51", LOOK + """<style>@page{size:A4;margin:24mm} body{font:11pt/1.5 '{{font}}'} h2{letter-spacing:1px}</style><h2>{{title}}</h2><p>{{intro}}</p>{{facts}}{{sign}}""")
def english_proof(t: Teller) -> tuple[dict, Truth]:
    m, lead = t.meeting(LONG), t.person()
    pause = t.pick(0, 30, 60)
    rows = [
        ("Event", t.pick("International Conference on Primary Mental Health", "European Congress on Mental Health in General Practice")),
        ("Date", t.say(m.day, "{d} {english} {Y}")),
        *([("Hours", f"{saying.comma(less(m, pause)).replace(',', '.')} hours (breaks excluded)")]),
        ("Venue", t.place()),
    ]
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("Certificate of Attendance", "Confirmation of Attendance"),
        "intro": f"This is to certify that <b>{t.holder.full}</b> attended:",
        "facts": facts(t, rows, ways=("colon", "columns", "boxed", "bold")),
        "sign": f"{t.signature(34)}<br>{lead.full}, organising committee",
    }
    return values, Truth("B", "certificaat", Holder(t.holder.full), (on("congres", m.day, less(m, pause)),), signatures=1)


@DESIGNS.design(
    "kept-52",
    LOOK
    + """<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.5 '{{font}}'} .h{display:flex;justify-content:space-between;border-bottom:2px solid {{tint}}}</style><div class="h"><b>{{inst}}</b><span>{{date}}</span></div><h3>{{title}}</h3><p>{{a}}</p><p>{{b}}</p>{{sign}}<p>{{who}}</p>""",
)
def institution_letter(t: Teller) -> tuple[dict, Truth]:
    """A mental health institution on one or two mornings of looking along, or talks of guidance, with hours in words."""
    first = t.day(20, 250)
    days = [first, *t.maybe(first + dt.timedelta(days=7), share=0.5)]
    kind, what = t.pick(("meekijken", "heeft meegekeken op onze poli"), ("meekijken", "bij ons heeft meegekeken met de intakes"), ("begeleiding", "bij ons een begeleidingsgesprek heeft gehad"))
    hours = t.pick(Decimal(3), Decimal(4), Decimal("3.5"))
    dagdeel = kind == "meekijken" and t.chance(0.25)
    long = ", steeds één dagdeel" if dagdeel else f", {'telkens ' if len(days) > 1 else ''}{t.long(hours, 'words', 'comma')}"
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#0277bd", "#558b2f", "#222"),
        "inst": t.pick("GGZ Ravenhorst", "Ziekenhuis Sint Aleida, afdeling psychiatrie", "Polikliniek De Overzij"),
        "date": t.say(t.later(days[-1], 3, 25), *PROSE),
        "title": t.pick("Verklaring", "Aan wie dit aangaat"),
        "a": f"Met deze brief bevestig ik dat {t.holder.full}, POH-GGZ, {what}, op {saying.listed([t.say(day, '{d} {month} {Y}', '{d}-{m}-{Y}') for day in days])}{long}.",
        "b": t.told(2),
        "sign": t.signature(36),
        "who": t.person().full + ", psychiater",
    }
    return values, Truth("B", "verklaring", Holder(t.holder.full), tuple(on(kind, day, None if dagdeel else hours) for day in days), signatures=1)


@DESIGNS.design("kept-53", LOOK + """<style>@page{size:A4;margin:22mm} body{font:11pt/1.5 '{{font}}'} small{color:#666}</style><small>{{head}}</small><h2>{{title}}</h2><p>{{a}}</p>{{facts}}<p>{{b}}</p>{{sign}}""")
def few_days_course(t: Teller) -> tuple[dict, Truth]:
    """Days after each other, told as a range, with the hours of the whole."""
    first = t.day(10, 300)
    first -= dt.timedelta(days=first.weekday())
    while first.day > 24:
        first -= dt.timedelta(days=7)
    count, points = t.pick(2, 3), str(t.number(8, 20))
    last, hours = first + dt.timedelta(days=count - 1), count * t.pick(Decimal(6), Decimal(7))
    period = t.pick(
        f"{first.day} t/m {saying.day(last, '{d} {month} {Y}')}", f"{first.day} en {saying.day(last, '{d} {month} {Y}')}" if (last - first).days == 1 else f"{first.day} tot en met {saying.day(last, '{d} {month} {Y}')}"
    )
    rows = t.mixed([("Opleiding", t.pick(*t.words.courses)), ("Studieduur", f"{number(hours)} uur {t.pick('in totaal', 'totaal')}"), ("Accreditatiepunten", f"{points} (V&VN Kwaliteitsregister)")])
    values = {
        "font": t.pick(*LETTERS),
        "head": t.pick(*t.words.schools),
        "title": t.pick("Deelnameverklaring", "Diploma post-hbo cursus"),
        "a": f"De directie verklaart dat {t.holder.full} op {period} aanwezig was bij:",
        "facts": facts(t, rows),
        "b": f"Afgiftedatum: {t.say(t.later(last, 10, 30), *FIGURES)}",
        "sign": t.signature(34),
    }
    done = Activity("scholing_elders", first.isoformat(), last.isoformat(), hours=number(hours), hours_basis="stated")
    return values, Truth("B", "certificaat", Holder(t.holder.full), (done,), signatures=1, printed_points=points)
