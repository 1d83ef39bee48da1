"""Statements on letterhead: care institutions, schools, municipalities, editors, regional organisations."""
# ruff: noqa: E501  (style sheets read better in one line each)

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.institutions import DESIGNS, grid, last_of
from samples.strangers.teller import BY_DAY, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Truth, number

ALONE = ("{d} {month} {Y}", "{wd} {d} {month} {Y}")


@DESIGNS.design(
    "ggz-deelnameverklaring",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.5 {{font}}} .l{border-left:4mm solid {{colour}};padding-left:5mm;font-size:9.5pt;margin-bottom:12mm} table td{padding-right:6mm}</style><div class="l"><b style="font-size:15pt">{{org}}</b><br>{{address}}</div><table>{% for a,b in head %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>{{sign}}<br>{{who}}</p>""",
)
def shared_month(t: Teller) -> tuple[dict, Truth]:
    word, kind = t.pick(
        ("de intervisie voor praktijkondersteuners", "intervisie"),
        ("de casuïstiekbesprekingen huisartsenzorg", "casuistiek"),
        ("de groepssupervisie", "supervisie"),
    )
    first = dt.date(t.year, t.number(1, 11), t.number(1, 8))
    first += dt.timedelta(days=(7 - first.weekday()) % 7 if first.weekday() > 4 else 0)
    days = [first + dt.timedelta(days=7 * n) for n in range(t.pick(2, 3, 3, 4))]
    days = [one for one in days if one.month == first.month]
    m = Meeting(first, *t.pick((780, 870), (1140, 1260), (540, 630), (960, 1050)))
    said = f"{saying.listed([str(one.day) for one in days])} {t.say(first, '{month} {Y}')}"
    timed = t.chance(0.5)
    how = (
        f"telkens {t.span(m, 'van {a} tot {b} uur')}"
        if timed
        else f"{t.pick('per keer', 'elke bijeenkomst')} {t.long(m.hours, 'comma', 'words', 'minutes')}"
    )
    values = {
        "font": t.pick("Liberation Sans", "Liberation Serif", "Lato"),
        "colour": t.pick("#0a6c74", "#a44a3f", "#4a4e69"),
        "org": f"{t.pick('Stichting', 'Centrum')} GGZ {t.place()}",
        "address": f"Parklaan {t.number(1, 200)}, {t.place()} · tel. 0{t.number(10, 80)}-{t.number(1000000, 9999999)}",
        "head": t.mixed([("Datum", t.say(t.later(days[-1], 4, 30), "{d} {month} {Y}")), ("Betreft", t.pick("deelnameverklaring", "verklaring van deelname")), ("Uw ref.", f"{t.number(10, 99)}/{t.number(100, 999)}")]),
        "paras": [
            t.pick("Geachte commissie,", "L.S.,", "Aan het kwaliteitsregister,"),
            f"Ondergetekende verklaart dat {t.holder.full} heeft deelgenomen aan {word} op {said}, {how}.",
            f"{t.told(1)} Vragen over deze verklaring beantwoordt ons secretariaat op werkdagen van 9.00 tot 12.00 uur." if t.chance(0.4) else t.told(1),
        ],
        "sign": t.signature(40),
        "who": f"drs. {t.person().full}, {t.pick('klinisch psycholoog', 'opleidingscoördinator')}",
    }  # fmt: skip
    found = tuple(
        met(kind, Meeting(one, m.start, m.end), basis="from_times" if timed else "stated", timed=timed) for one in days
    )
    return values, Truth("B", "verklaring", Holder(t.holder.full), found, signatures=1)


@DESIGNS.design(
    "stageverklaring-hogeschool",
    """
<style>@page{size:A4;margin:22mm} body{font:10.5pt {{font}}} h1{color:{{colour}};font-weight:300} table{width:100%;border-collapse:collapse} td{border:1px solid #bbb;padding:2.2mm;width:50%;vertical-align:top} td small{display:block;color:#777;font-size:7.5pt}</style><b>{{school}}</b><h1>{{title}}</h1><table>{% for a in rows %}<tr>{% for x,y in a %}<td><small>{{x}}</small>{{y}}</td>{% endfor %}</tr>{% endfor %}</table><p>{{text}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def placement(t: Teller) -> tuple[dict, Truth]:
    student = t.person()
    first = dt.date(t.year, t.pick(2, 9), t.number(1, 25))
    last = first + dt.timedelta(days=t.number(80, 100))
    hours, form = t.pick(None, Decimal(12), Decimal(20), Decimal(40)), t.pick("{dd}-{mm}-{Y}", "{d} {month} {Y}")
    facts = t.mixed([
        (t.pick("Stagebegeleider (praktijk)", "Werkbegeleider", "Praktijkbegeleider"), t.holder.full), ("Student", student.full),
        (t.pick("Start stage", "Begindatum"), t.say(first, form)), (t.pick("Einde stage", "Einddatum"), t.say(last, form)),
        ("Geboortedatum student", t.say(dt.date(t.year - t.number(21, 30), t.number(1, 13), t.number(1, 28)), form)), ("Opleiding", "Post-hbo POH-GGZ"),
        *([(t.pick("Begeleidingsuren", "Uren begeleiding"), saying.comma(hours))] if hours else []), ("Stageomvang student", "16 uur per week"),
    ])  # fmt: skip
    facts += [("Stageplaats", t.pick(*t.words.practices))] if len(facts) % 2 else []
    values = {
        "font": t.pick("Lato", "DejaVu Sans", "Liberation Sans"),
        "colour": t.pick("#e85d04", "#0353a4"),
        "school": f"Hogeschool {t.place()} · Stagebureau Gezondheidszorg",
        "title": t.pick("Verklaring stagebegeleiding", "Bewijs van praktijkbegeleiding"),
        "rows": [facts[n : n + 2] for n in range(0, len(facts), 2)],
        "text": "De stage is met een voldoende afgerond. De opleiding dankt de begeleider.",
        "sign": t.signature(38),
        "who": f"{t.person().full}, {t.say(t.later(last, 5, 25), form)}",
    }  # fmt: skip
    activity = Activity(
        "stagebegeleiding",
        first.isoformat(),
        last.isoformat(),
        hours=number(hours) if hours else None,
        hours_basis="stated" if hours else None,
    )
    return values, Truth("B", "stageverklaring", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "supervisie-sessiestaat",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt {{font}}} .h{text-align:center;color:{{colour}};border-bottom:1px solid;letter-spacing:.05em} table{width:100%;border-collapse:collapse;margin:5mm 0} td,th{padding:1.6mm 3mm;text-align:left;border-bottom:1px solid #ccc}</style><div class="h"><h2>{{org}}</h2></div><h3>{{title}}</h3>{% for p in paras %}<p>{{p}}</p>{% endfor %}{{table}}<p>{{sum}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def supervision(t: Teller) -> tuple[dict, Truth]:
    boss, meetings = t.person(), t.meetings(t.number(4, 9), ((540, 600), (600, 675), (780, 870), (1140, 1200)), 1)
    off = t.number(1, len(meetings)) if t.chance(0.7) else -1
    form, way = t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{d}-{m}-'{y}"), t.pick("times", "minutes")
    rows, found = [], []
    for n, m in enumerate(meetings):
        said = t.span(m, "{a}-{b}", "{a} – {b} uur") if way == "times" else t.long(m.hours, "min", "minutes")
        rows.append(
            (
                n + 1,
                t.say(m.day, form),
                said,
                t.pick("afgezegd < 24 uur", "geen gehoor, niet verschenen") if n == off else t.theme(),
            )
        )
        if n != off:
            found.append(met("supervisie", m, timed=way == "times"))
    values = {
        "font": t.pick("EB Garamond", "Linux Libertine O", "Liberation Sans"),
        "colour": t.pick("#6b705c", "#283618"),
        "org": f"Praktijk voor supervisie en coaching {t.place()}",
        "title": t.pick("Staat van gehouden supervisies", "Supervisie: verklaring en sessies", "Opgave supervisiebijeenkomsten"),
        "paras": [f"Supervisant: {t.holder.full}, POH-GGZ", f"Supervisor: {boss.full}, GZ-psycholoog, LVSC-lid {t.number(1000, 9999)}; vorm: individueel"],
        "table": grid(("Nr", t.pick("Sessie op", "Datum"), "Tijd" if way == "times" else "Lengte", t.pick("Inhoud", "Thema / bijzonderheden")), rows),
        "sum": f"Gehouden: {len(found)} {'sessies' if len(found) > 1 else 'sessie'}." + (" De afgezegde sessie is wel gefactureerd." if off > 0 else ""),
        "sign": t.signature(40),
        "who": f"{boss.full}, {t.place()}, {t.say(t.later(meetings[-1].day, 3, 30), '{d} {month} {Y}')}",
    }  # fmt: skip
    return values, Truth("B", "supervisieverklaring", Holder(t.holder.full), tuple(found), signatures=1)


@DESIGNS.design(
    "polikliniek-meekijken",
    """
<style>@page{size:A4;margin:28mm 24mm} body{font:11.5pt/1.5 {{font}}} .x{background:{{colour}};height:4mm;margin-bottom:8mm} dl{columns:2} dt{font-size:8.5pt;color:#666} dd{margin:0 0 2mm}</style><div class="x"></div><b>{{org}}</b><h2>{{title}}</h2><p>{{a}}</p><dl>{% for x,y in facts %}<dt>{{x}}</dt><dd>{{y}}</dd>{% endfor %}</dl><p>{{b}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def shadowing(t: Teller) -> tuple[dict, Truth]:
    m, way = t.meeting(((510, 720), (780, 990), (540, 690), (510, 990))), t.pick("times", "hours", "dagdeel")
    amount = {
        "times": (t.pick("Tijdvak", "Aanwezig"), t.span(m)), "hours": (t.pick("Aantal uren", "Duur bezoek"), t.long(m.hours, "comma", "words")), "dagdeel": ("Omvang", t.pick("1 dagdeel", "een dagdeel", "één dagdeel")),
    }[way]  # fmt: skip
    values = {
        "font": t.pick("Liberation Serif", "Lato"),
        "colour": t.pick("#0096c7", "#ef476f"),
        "org": f"{t.place()} Ziekenhuis, medische psychologie",
        "title": t.pick("Bevestiging meekijkdag", "Verklaring meekijken spreekuur"),
        "a": f"{t.holder.full}, POH-GGZ, heeft meegekeken op onze polikliniek.",
        "facts": t.mixed([(t.pick("Datum", "Dag van het bezoek"), t.say(m.day)), amount, ("Gekoppeld aan", t.person().full), ("Spreekuur", t.pick("ouderenpsychiatrie", "intake", "consultatieve dienst"))]),
        "b": f"De geheimhoudingsverklaring is getekend op {t.say(t.earlier(m.day, 3, 14), '{d}-{m}-{Y}')}.",
        "sign": t.signature(36),
        "who": f"{t.person().full}, afdelingsmanager",
    }  # fmt: skip
    activity = {
        "times": met("meekijken", m),
        "hours": met("meekijken", m, basis="stated", timed=False),
        "dagdeel": on("meekijken", m.day),
    }[way]
    return values, Truth("B", "verklaring", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "redactie-bevestigt",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.55 {{font}}} .t{font:italic 26pt {{font}};color:{{colour}};border-bottom:3px double}</style><div class="t">{{journal}}</div><p>{{dated}}</p>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>{{who}}</p>""",
)
def editors(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    number_of = t.number(1, 9)
    values = {
        "font": t.pick("EB Garamond", "Linux Libertine O", "Liberation Serif"),
        "colour": t.pick("#780000", "#1a535c"),
        "journal": t.pick("Praktijk & Psyche", "Eerstelijns Berichten GGZ", "Vakblad Mentale Zorg"),
        "dated": f"{t.place()}, {t.say(t.later(day, 5, 30), '{d} {month} {Y}')}",
        "paras": [
            f"Beste {t.holder.full},",
            f"Met plezier bevestigen wij dat uw artikel ‘{t.pick(*t.words.courses)}: ervaringen uit de praktijk’ is {t.pick('gepubliceerd', 'verschenen')} in {t.pick('jaargang', 'jrg.')} {t.number(5, 40)}, nummer {number_of}, dat uitkwam op {t.say(day, *ALONE)}.",
            f"Uw manuscript ontvingen wij op {t.say(t.earlier(day, 60, 150), '{d} {month} {Y}')}. Een auteursexemplaar is onderweg.",
            "U kunt deze brief gebruiken als bewijs van publicatie.",
        ],
        "who": f"{t.person().full}<br>eindredacteur",
    }  # fmt: skip
    return values, Truth("B", "publicatie", Holder(t.holder.full), (Activity("publicatie", day.isoformat()),))


@DESIGNS.design(
    "dank-voor-organisatie",
    """
<style>@page{size:A4;margin:24mm} body{font:11pt/1.5 {{font}}} .w{color:{{colour}};font-size:22pt;text-align:right}</style><div class="w">{{org}}</div><p>{{name}}<br>{{practice}}</p><p>{{head}}</p>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>{{sign}}<br>{{who}}</p>""",
)
def thanks(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    way = t.pick("times", "long", "none")
    when = {"times": f" {t.span(m, 'van {a} tot {b} uur')}", "long": "", "none": ""}[way]
    extra = f" De bijeenkomst duurde {t.long(m.hours, 'comma', 'words')}." if way == "long" else ""
    values = {
        "font": t.pick("Lato", "Liberation Sans", "DejaVu Serif"),
        "colour": t.pick("#ff6b35", "#3d5a80"),
        "org": t.pick(*t.words.groups),
        "name": t.holder.full,
        "practice": t.pick(*t.words.practices),
        "head": f"{t.place()}, {t.say(t.later(m.day, 4, 20), '{d} {month} {Y}')}<br>Onderwerp: organisatie netwerkbijeenkomst",
        "paras": [
            f"Beste {t.holder.first},",
            f"Hierbij verklaren wij dat jij de netwerkbijeenkomst POH-GGZ op {t.say(m.day, *ALONE)}{when} {t.pick('hebt georganiseerd', 'mede hebt voorbereid en geleid als organisator')}.{extra} Jij regelde de zaal, de sprekers en de uitnodigingen.",
            f"Er waren {t.number(15, 45)} deelnemers. {t.told(1)}",
            f"Voor {t.year + 1} hebben we twee bijeenkomsten op het oog.",
        ],
        "sign": t.signature(36),
        "who": f"{t.person().full}, regioadviseur",
    }
    activity = {
        "times": met("netwerkbijeenkomst_organisatie", m), "long": met("netwerkbijeenkomst_organisatie", m, basis="stated", timed=False), "none": on("netwerkbijeenkomst_organisatie", m.day),
    }[way]  # fmt: skip
    return values, Truth("B", "verklaring", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "coachtraject-maanden",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt {{font}}} .g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin:6mm 0} .g div{border:1px solid {{colour}};padding:3mm} .g small{color:{{colour}};display:block}</style><p>{{org}}</p><h2>{{title}}</h2><p>{{a}}</p><div class="g">{% for x,y in facts %}<div><small>{{x}}</small>{{y}}</div>{% endfor %}</div><p>{{b}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def coaching(t: Teller) -> tuple[dict, Truth]:
    word, kind, role = t.pick(
        ("individuele begeleiding", "begeleiding", "coach"), ("kwaliteitswerkgroep GGZ", "kwaliteitswerkgroep", "beleidsadviseur"), ("casuïstiekbespreking", "casuistiek", "psychiater"),
    )  # fmt: skip
    count, each = t.number(3, 9), t.pick(Decimal(1), Decimal("1.5"), Decimal(2))
    month = t.number(1, 7)
    first, last = dt.date(t.year, month, 1), last_of(dt.date(t.year, month + t.number(2, 6), 1))
    period = t.pick(
        f"{saying.MONTHS[first.month - 1]} t/m {saying.MONTHS[last.month - 1]} {t.year}",
        f"van {saying.MONTHS[first.month - 1]} tot en met {saying.MONTHS[last.month - 1]} {t.year}",
    )
    facts = [
        (t.pick("Looptijd", "Periode", "Tijdvak"), period),
        (
            t.pick("Aantal", "Frequentie en duur", "Omvang"),
            f"{count} {t.pick('bijeenkomsten van', 'x', 'sessies à')} {t.long(each, 'comma', 'minutes')}",
        ),
        ("Verantwoordelijk", f"{t.person().full}, {role}"),
    ]
    values = {
        "font": t.pick("Lato", "Linux Biolinum O", "FreeSans"),
        "colour": t.pick("#9c6644", "#457b9d"),
        "org": t.pick(*t.words.groups),
        "title": t.pick(f"Verklaring {word}", f"Bevestiging deelname {word}"),
        "a": f"{t.pick('Betreft', 'Medewerker')}: {t.holder.full}. Functie: POH-GGZ.",
        "facts": t.mixed(facts),
        "b": t.pick("Alle afspraken zijn nagekomen.", "Er was geen verzuim."),
        "sign": t.signature(36),
        "who": f"{t.person().full}, teammanager, {t.say(t.later(last, 3, 25), '{d} {month} {Y}')}",
    }  # fmt: skip
    activity = Activity(
        kind,
        first.isoformat(),
        last.isoformat(),
        hours=number(each * count),
        hours_basis="sessions_x_duration",
        sessions=count,
    )
    return values, Truth("B", "verklaring", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "mail-achteraf-bevestigd",
    """
<style>@page{size:A4;margin:14mm} body{font:10.5pt {{font}}} .h{background:#f3f3f3;padding:3mm} .h span{display:inline-block;width:24mm;color:#666} hr{border:0;border-top:1px solid #bbb}</style><div class="h">{% for a,b in head %}<div><span>{{a}}</span>{{b}}</div>{% endfor %}</div>{% for p in paras %}<p>{{p}}</p>{% endfor %}<hr><p style="font-size:8pt">{{small}}</p>""",
    margins=True,
)
def mailed(t: Teller) -> tuple[dict, Truth]:
    m, sent = t.meeting((*BY_DAY, (1140, 1260), (1170, 1290))), t.person()
    word, kind = t.pick(
        ("het POH-overleg (vakinhoudelijk overleg)", "vakinhoudelijk_overleg"),
        ("de netwerkbijeenkomst GGZ", "netwerkbijeenkomst"),
        ("de interne scholing", "interne_scholing"),
        ("de intervisie", "intervisie"),
    )
    head = [
        ("Van", f"{sent.full} (secretariaat)"),
        ("Aan", t.holder.full),
        (
            "Verzonden",
            f"{t.say(t.later(m.day, 2, 30), '{wd} {d} {month} {Y}', '{dd}-{mm}-{Y}')} {saying.clock(t.number(490, 1000))}",
        ),
        ("Onderwerp", t.pick("Bevestiging aanwezigheid", "Je vraag over je dossier", "RE: bewijs voor herregistratie")),
    ]
    values = {
        "font": t.pick("Liberation Sans", "Lato"),
        "head": t.mixed(head),
        "paras": [
            f"{t.pick('Beste', 'Hoi', 'Goedemorgen')} {t.holder.first},",
            f"{t.pick('Op je verzoek bevestig ik', 'Zoals gevraagd laat ik je weten', 'Bij dezen bevestig ik')} dat je {t.pick('aanwezig was', 'hebt deelgenomen')} bij {word} van {t.say(m.day, *ALONE, '{d}-{m}-{Y}')}. We begonnen om {saying.clock(m.start, '.')} uur en waren om {saying.clock(m.end, '.')} uur klaar.",
            f"Volgens mij sta je voor {t.say(t.later(m.day, 40, 80), '{d} {month}')} ook weer op de lijst.",
            f"Groet,<br>{sent.full}",
        ],
        "small": "Dit bericht is uitsluitend bestemd voor de geadresseerde. Denk aan het milieu voordat u print.",
    }  # fmt: skip
    return values, Truth("B", "e-mail", Holder(t.holder.full), (met(kind, m),))
