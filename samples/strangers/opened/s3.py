"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.opened import DESIGNS
from samples.strangers.teller import BY_DAY, LONG, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Truth, number


@DESIGNS.design(
    "opened-16",
    """
<style>@page{size:A4;margin:0} body{margin:14mm;height:265mm;border:1mm solid {{colour}};outline:.4mm solid {{colour}};outline-offset:2mm;font:13pt {{font}};display:flex;flex-direction:column;justify-content:space-evenly;align-items:center;text-align:center} h1{font-size:40pt;margin:0;color:{{colour}}} .n{font-size:24pt;border-bottom:1px solid #000;padding:0 10mm} small{font-size:9.5pt}</style><h1>{{title}}</h1><div>{{a}}</div><div class="n">{{name}}</div><div>{{b}}</div><div style="font-size:18pt">{{course}}</div><div>{{c}}</div><small>{{d}}</small><div>{{sign}}<br>{{who}}</div>""",
)
def sixteen(t: Teller) -> tuple[dict, Truth]:
    day, hours, points, own = (
        t.day(),
        t.pick(Decimal(3), Decimal("3.5"), Decimal(5), Decimal(6)),
        t.pick("2", "3", "5", "6"),
        t.chance(0.5),
    )
    body = (
        "het Kwaliteitsregister LV POH-GGZ, categorie A"
        if own
        else t.pick("V&amp;VN", "de NVvPO", "het NIP", "Registerplein")
    )
    values = {
        "colour": t.pick("#3d348b", "#7f4f24"),
        "font": t.pick("EB Garamond", "Linux Libertine O"),
        "title": t.pick("Getuigschrift", "Diploma"),
        "a": f"{t.pick(*t.words.schools)} reikt dit uit aan",
        "name": t.holder.full,
        "b": "voor het volgen van de scholing",
        "course": t.pick(*t.words.courses),
        "c": f"gehouden op {t.say(day, '{wd} {d} {month} {Y}', '{d} {month} {Y}')}, {t.long(hours, 'comma', 'half')} netto",
        "d": f"Punten toegekend door {body}: {points}. Uitgereikt {t.say(t.later(day, 1, 20), '{d}-{m}-{Y}')}. Bewaar dit document vijf jaar.",
        "sign": t.signature(44),
        "who": t.person().full,
    }
    kind = "geaccrediteerde_scholing" if own else "scholing_elders"
    return values, Truth(
        "A" if own else "B",
        "certificaat",
        Holder(t.holder.full),
        (on(kind, day, hours),),
        signatures=1,
        printed_points=points,
    )


@DESIGNS.design(
    "opened-17",
    """
<style>@page{size:A4 landscape;margin:20mm 30mm} body{font:14pt {{font}};border-top:14mm solid {{colour}};padding-top:10mm} h1{font-size:30pt;margin:0} .c{display:flex;justify-content:space-between;margin-top:14mm;font-size:11pt}</style><h1>Certificate of Attendance</h1><p>{{event}}</p><p>This is to certify that <b>{{name}}</b> (POH-GGZ) attended the congress on {{when}} in {{place}}, The Netherlands.</p><p>{{hours}}</p><div class="c"><span>{{sign}}<br>{{who}}<br>Chair of the organising committee</span><span>{{issued}}</span></div>""",
)
def seventeen(t: Teller) -> tuple[dict, Truth]:
    day, hours = t.day(), t.pick(Decimal(6), Decimal("5.5"), Decimal(7))
    two = t.chance(0.4) and day.weekday() < 4 and day.day < 27
    last = day + dt.timedelta(days=1)
    when = f"{day.day}-{last.day} {t.say(day, '{english} {Y}')}" if two else t.say(day, "{d} {english} {Y}")
    worth = hours * 2 if two else hours
    values = {
        "font": t.pick("Lato", "Liberation Serif"),
        "colour": t.pick("#14213d", "#d00000"),
        "event": f"{t.year} Congres Primary Mental Health – congres eerstelijns GGZ",
        "name": t.holder.full,
        "when": when,
        "place": t.place(),
        "hours": f"Total contact hours: {number(worth)}",
        "sign": t.signature(40),
        "who": t.person().full,
        "issued": f"Issued on {t.say(t.later(day, 3, 25), '{d} {english} {Y}')}",
    }
    activity = Activity(
        "congres", day.isoformat(), last.isoformat() if two else None, hours=number(worth), hours_basis="stated"
    )
    return values, Truth("B", "certificaat", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "opened-18",
    """
<style>@page{size:A4;margin:22mm} body{font:11.5pt 'DejaVu Serif'} .v{border-left:8mm solid {{colour}};padding-left:8mm} dl{margin:6mm 0} dt{font-size:8.5pt;color:#666;margin-top:3mm} dd{margin:0;font-size:13pt}</style><div class="v"><h2>{{org}}</h2><h1>{{title}}</h1><dl>{% for a,b in rows %}<dt>{{a}}</dt><dd>{{b}}</dd>{% endfor %}</dl><p>{{sign}}<br>{{who}}</p></div>""",
)
def eighteen(t: Teller) -> tuple[dict, Truth]:
    m = Meeting(t.day(), *t.pick((540, 750), (780, 1005), (570, 780), (1110, 1290)))
    long = t.pick("times", "hours", "dagdeel")
    amount = {
        "times": ("tijd", t.span(m)),
        "hours": ("omvang", f"{t.long(m.hours, 'comma')} (bruto = netto)"),
        "dagdeel": ("omvang", t.pick("één dagdeel", "1 dagdeel")),
    }[long]
    rows = [
        ("deelnemer", t.holder.full),
        (
            "training",
            t.pick(
                "Meldcode huiselijk geweld en kindermishandeling", "Handelen volgens de meldcode kindermishandeling"
            ),
        ),
        *t.mixed([("gevolgd op", t.say(m.day)), amount]),
        ("geldigheid", f"tot {t.say(m.day.replace(year=m.day.year + 3, day=1), '{d} {month} {Y}')}"),
    ]
    values = {
        "colour": t.pick("#7b2cbf", "#2d6a4f"),
        "org": f"Veilig Thuis {t.place()}",
        "title": t.pick("Bewijs van deelname", "Trainingsbewijs"),
        "rows": rows,
        "sign": t.signature(36),
        "who": f"{t.person().full}, trainer",
    }
    activity = {
        "times": met("meldcode", m),
        "hours": met("meldcode", m, basis="stated", timed=False),
        "dagdeel": on("meldcode", m.day),
    }[long]
    return values, Truth("B", "deelnamebewijs", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "opened-19",
    """
<style>@page{size:A4;margin:25mm} body{font:{{size}}pt/1.5 {{font}}} .b{text-align:right;font-size:9pt;line-height:1.2}</style><div class="b">{{org}}<br>{{place}}<br>{{dated}}</div>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>{{sign}}</p><p>{{who}}</p>""",
)
def nineteen(t: Teller) -> tuple[dict, Truth]:
    m, leader = t.meeting(((540, 720), (780, 960), (570, 690), (840, 1005))), t.person()
    paras = [
        "L.S.,",
        f"Op {t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}')} heb ik {t.span(m, 'van {a} tot {b} uur', 'tussen {a} en {b} uur')} meegekeken met het spreekuur van {t.holder.full}, POH-GGZ in onze praktijk. Ik woonde {t.pick('twee', 'drie', 'vier')} consulten bij, elk van ongeveer {t.pick(30, 45)} minuten.",
        f"Na afloop hebben we de observaties nabesproken. {t.told(2)}",
        f"Het vorige meekijkmoment was in {t.pick(*saying.MONTHS)} {t.year - 1}. Voor het volgende maken we in {t.pick(*saying.MONTHS)} een afspraak.",
    ]
    values = {
        "size": t.pick(11, 12),
        "font": t.pick("Liberation Serif", "Liberation Sans", "GNUTypewriter"),
        "org": t.pick(*t.words.practices),
        "place": t.place(),
        "dated": t.say(t.later(m.day, 2, 14), "{d} {month} {Y}"),
        "paras": paras,
        "sign": t.signature(40),
        "who": f"{leader.full}, teamleider",
    }
    return values, Truth("B", "verklaring", Holder(t.holder.full), (met("meekijken", m),), signatures=1)


@DESIGNS.design(
    "opened-20",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt {{font}}} header{border-bottom:3px solid {{colour}};margin-bottom:10mm;font-size:15pt;color:{{colour}}} li{margin:1.5mm 0}</style><header>{{org}}</header><h2>{{title}}</h2><p>{{a}}</p><ul>{% for x in rows %}<li>{{x}}</li>{% endfor %}</ul><p>{{b}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def twenty(t: Teller) -> tuple[dict, Truth]:
    meetings, form = (
        t.meetings(t.number(2, 6), usual=1),
        t.pick("{d} {month} {Y}", "{wd} {d} {month} {Y}", "{d}-{m}-{Y}"),
    )
    word, kind = t.pick(
        ("de netwerkbijeenkomsten voor POH-GGZ", "netwerkbijeenkomst"),
        ("de kwaliteitswerkgroep GGZ", "kwaliteitswerkgroep"),
        ("het vakinhoudelijk overleg POH-GGZ", "vakinhoudelijk_overleg"),
    )
    pause, each = t.pick(0, 0, 15), meetings[0]
    hours = each.hours - Decimal(pause) / 60
    timed = pause > 0 or t.chance(0.6)
    b = f"De duur was telkens {t.long(each.hours, 'comma', 'words', 'minutes')}."
    if timed:
        rest = ", met een pauze van een kwartier" if pause else ""
        b = f"Elke bijeenkomst was {t.span(each, 'van {a} tot {b} uur')}{rest}."
    values = {
        "font": t.pick("Lato", "FreeSerif", "Liberation Sans"),
        "colour": t.pick("#0a9396", "#6f1d1b"),
        "org": t.pick(*t.words.groups),
        "title": "Verklaring van deelname",
        "a": f"Namens {t.pick(*t.words.groups)} bevestig ik de deelname van {t.holder.full} aan {word} op:",
        "rows": [t.say(m.day, form) for m in meetings],
        "b": b,
        "sign": t.signature(38),
        "who": f"{t.person().full}, secretariaat, {t.say(t.later(meetings[-1].day, 2, 30), '{d} {month} {Y}')}",
    }
    return values, Truth(
        "B",
        "verklaring",
        Holder(t.holder.full),
        tuple(met(kind, m, hours, "from_times" if timed else "stated", timed) for m in meetings),
        signatures=1,
    )


@DESIGNS.design(
    "opened-21",
    """
<style>@page{size:A4;margin:24mm} body{font:11pt/1.5 {{font}}} table td{padding:0 6mm 2mm 0}</style><p style="font-size:16pt">{{org}}</p><p>{{a}}</p><table>{% for x,y in rows %}<tr><td>{{x}}</td><td>: {{y}}</td></tr>{% endfor %}</table><p>{{b}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def twenty_one(t: Teller) -> tuple[dict, Truth]:
    count, each = t.number(4, 9), t.pick(Decimal(2), Decimal("1.5"), Decimal("2.5"))
    first, last = dt.date(t.year, t.pick(8, 9, 10), 1), dt.date(t.year + 1, t.pick(4, 5, 6), 1)
    end = (last + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    period = f"{t.say(first, '{month} {Y}')} {t.pick('t/m', 'tot en met')} {t.say(last, '{month} {Y}')}"
    said = t.pick(
        f"{count} bijeenkomsten à {t.long(each, 'comma')}",
        f"{count} keer {t.long(each, 'comma', 'minutes')}",
        f"{count} avonden van {t.long(each, 'half', 'comma')}",
    )
    word, kind = t.pick(("werkgroep kwaliteit GGZ", "kwaliteitswerkgroep"), ("intervisiegroep POH-GGZ", "intervisie"))
    rows = t.mixed([("Naam", t.holder.full), ("Groep", word), ("Periode", period), ("Omvang", said)])
    values = {
        "font": t.pick("Linux Libertine O", "DejaVu Sans"),
        "org": t.pick(*t.words.groups),
        "a": "Verklaring ten behoeve van de herregistratie",
        "rows": rows,
        "b": f"{t.holder.first} was bij alle bijeenkomsten aanwezig en droeg actief bij.",
        "sign": t.signature(38),
        "who": f"{t.person().full}, {t.say(t.later(end, 3, 30), '{d} {month} {Y}')}",
    }
    activity = Activity(
        kind,
        first.isoformat(),
        end.isoformat(),
        hours=number(each * count),
        hours_basis="sessions_x_duration",
        sessions=count,
    )
    return values, Truth("B", "verklaring", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "opened-22",
    """
<style>@page{size:A4;margin:26mm} body{font:11.5pt/1.55 {{font}}} .h{color:{{colour}};font-size:20pt;border-bottom:1px solid {{colour}}}</style><div class="h">{{school}}</div><p>{{dated}}</p>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>{{sign}}<br>{{who}}</p>""",
)
def twenty_two(t: Teller) -> tuple[dict, Truth]:
    student, first = t.person(), dt.date(t.year, t.pick(2, 9), t.number(1, 20))
    last = first + dt.timedelta(days=t.number(90, 105))
    hours = t.pick(None, 18, 24, 30)
    span = t.pick(
        f"van {t.say(first, '{d} {month}')} tot en met {t.say(last, '{d} {month} {Y}')}",
        f"in de periode {t.say(first, '{d}-{m}-{Y}')} t/m {t.say(last, '{d}-{m}-{Y}')}",
    )
    paras = [
        "Geachte heer, mevrouw,",
        f"Wij verklaren dat {t.holder.full} {span} stagebegeleider is geweest van {student.full}, student aan onze post-hbo-opleiding. {student.first} liep {t.pick('één dag', 'twee dagen')} per week stage.",
        *([f"De begeleiding besloeg {hours} uur."] if hours else []),
        "Wij danken de praktijk voor de gastvrijheid.",
    ]
    values = {
        "font": t.pick("FreeSerif", "Lato"),
        "colour": t.pick("#e07a5f", "#3d405b"),
        "school": f"Hogeschool {t.place()}",
        "dated": t.say(t.later(last, 3, 20), "{d} {month} {Y}"),
        "paras": paras,
        "sign": t.signature(40),
        "who": f"{t.person().full}, stagebureau",
    }
    activity = Activity(
        "stagebegeleiding",
        first.isoformat(),
        last.isoformat(),
        hours=str(hours) if hours else None,
        hours_basis="stated" if hours else None,
    )
    return values, Truth("B", "stageverklaring", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "opened-23",
    """
<style>@page{size:A4;margin:18mm} body{font:10pt {{font}}} table{width:100%;border-collapse:collapse} td{border-top:1px solid #ccc;padding:2.5mm 0;vertical-align:top} td:last-child{text-align:right;width:62%}</style><h3>{{title}}</h3><table>{% for a,b in rows %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table>""",
)
def twenty_three(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(BY_DAY)
    rows = [
        ("POH-GGZ", t.holder.full),
        ("Coach", t.person().full),
        *t.mixed([("Datum", t.say(m.day)), ("Tijdsbesteding", t.long(m.hours, "comma", "minutes", "mixed"))]),
        ("Doel van de begeleiding", t.theme()),
        ("Verloop", t.told(2)),
        ("Vervolg", f"over {t.number(4, 9)} weken, {t.say(t.later(m.day, 28, 60), '{d} {month}')}"),
    ]
    values = {
        "font": t.pick("Liberation Sans", "Linux Biolinum O"),
        "title": t.pick(
            "Coachgesprek in het kader van begeleiding POH-GGZ", "Individuele begeleiding: gespreksverslag"
        ),
        "rows": rows,
    }
    return values, Truth("B", "verslag", Holder(t.holder.full), (met("begeleiding", m, basis="stated", timed=False),))


@DESIGNS.design(
    "opened-24",
    """
<style>@page{size:A4;margin:16mm} body{font:11pt 'Linux Biolinum O'} .t{background:{{colour}};color:#fff;padding:8mm;font-size:20pt;text-align:center} .w{display:flex;gap:8mm;margin-top:6mm} .w div{flex:1}</style><div class="t">{{title}}<div style="font-size:12pt">{{when}}</div></div><div class="w"><div><h3>Programma</h3>{% for a in slots %}<div>{{a}}</div>{% endfor %}</div><div><h3>{{h}}</h3><p>{{thanks}}</p><p>{{sign}}<br>{{who}}</p></div></div>""",
)
def twenty_four(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    slots = [
        f"{saying.clock(m.start, '.')} welkom door {t.holder.full}",
        f"{saying.clock(m.start + 15, '.')} inleiding {t.theme()}",
        f"{saying.clock((m.start + m.end) // 2 // 15 * 15, '.')} in gesprek",
        f"{saying.clock(m.end, '.')} einde",
    ]
    values = {
        "colour": t.pick("#264653", "#9d0208"),
        "title": "Netwerkbijeenkomst POH-GGZ",
        "when": f"{t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}')}, {t.span(m, '{a} - {b} uur')}",
        "slots": slots,
        "h": "Verklaring",
        "thanks": f"{t.holder.full} heeft deze netwerkbijeenkomst voor {t.number(14, 40)} collega's georganiseerd: programma, sprekers en uitnodigingen.",
        "sign": t.signature(34),
        "who": f"{t.person().full}, {t.pick(*t.words.groups)}",
    }
    return values, Truth(
        "B", "verklaring", Holder(t.holder.full), (met("netwerkbijeenkomst_organisatie", m),), signatures=1
    )


@DESIGNS.design(
    "opened-25",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt {{font}}} table{border-collapse:collapse} td,th{border:1px solid #888;padding:1.5mm 4mm;text-align:left}</style><h2>{{title}}</h2><p>{{a}}</p><table><tr>{% for h in head %}<th>{{h}}</th>{% endfor %}</tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><p>{{b}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def twenty_five(t: Teller) -> tuple[dict, Truth]:
    meetings, form = t.meetings(t.number(3, 7), usual=0.4), t.pick("{dd}-{mm}-{Y}", "{d} {month} {Y}", "{d}/{m}/{y}")
    rows = [
        (
            t.pick("bestuursvergadering", "overleg met zorgverzekeraar", "ledenraad"),
            t.say(m.day, form),
            saying.clock(m.start),
            saying.clock(m.end),
        )
        for m in meetings
    ]
    values = {
        "font": t.pick("Liberation Serif", "Lato"),
        "title": "Verklaring bestuurslidmaatschap",
        "a": f"{t.holder.full} maakt sinds {t.pick(*saying.MONTHS)} {t.year - 2} deel uit van het bestuur van de vereniging en nam in {t.year} deel aan onderstaand bestuurlijk werk.",
        "head": ("Wat", "Op", "Van", "Tot"),
        "rows": rows,
        "b": "Presentiegeld is niet uitgekeerd.",
        "sign": t.signature(38),
        "who": f"{t.person().full}, penningmeester, {t.say(t.later(meetings[-1].day, 3, 30), '{d} {month} {Y}')}",
    }
    return values, Truth(
        "B", "verklaring", Holder(t.holder.full), tuple(met("bestuurlijk_werk", m) for m in meetings), signatures=1
    )


@DESIGNS.design(
    "opened-26",
    """
<style>@page{size:A4;margin:16mm 20mm} body{font:11pt 'FreeSans'} .c{display:flex;border:1px solid #777} .c>div{flex:1;padding:5mm} .c>div+div{border-left:1px dashed #777} .n{font-size:18pt;font-weight:bold}</style><div class="c"><div><div>{{event}}</div><div class="n">{{name}}</div><div>{{fn}}</div></div><div>{% for a,b in facts %}<div><small>{{a}}</small> {{b}}</div>{% endfor %}</div></div><p>{{text}}</p>""",
)
def twenty_six(t: Teller) -> tuple[dict, Truth]:
    m, pause = t.meeting(LONG), t.pick(30, 45, 60)
    facts = t.mixed(
        [
            ("Datum", t.say(m.day)),
            ("Tijden", f"{t.span(m, '{a} – {b}', '{a} tot {b} uur')} (incl. {pause} minuten lunchpauze)"),
            ("Locatie", t.place()),
        ]
    )
    values = {
        "event": t.pick("Werkconferentie Passende zorg", "Regionale werkconferentie GGZ en huisarts"),
        "name": t.holder.full,
        "fn": "praktijkondersteuner GGZ",
        "facts": facts,
        "text": f"De houder van deze kaart heeft de werkconferentie volledig bijgewoond. {t.person().full}, organisatie.",
    }
    return values, Truth(
        "B", "deelnamebewijs", Holder(t.holder.full), (met("werkconferentie", m, m.hours - Decimal(pause) / 60),)
    )
