"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.opened import DESIGNS
from samples.strangers.teller import BY_DAY, Teller, met
from samples.truth import Holder, Participants, Truth


@DESIGNS.design(
    "opened-01",
    """
<style>@page{size:A4;margin:24mm} body{font:10.5pt/1.4 {{font}}} .m{display:grid;grid-template-columns:26mm 1fr;gap:1mm 4mm;border-top:2px solid #000;border-bottom:2px solid #000;padding:3mm 0} .m b{text-align:right} h4{margin:4mm 0 1mm;text-decoration:underline}</style><div style="font-size:22pt">{{title}}</div>
<div class="m">{% for a,b in rows %}<b>{{a}}</b><span>{{b}}</span>{% endfor %}</div>{% for a,b in body %}<h4>{{a}}</h4>{{b}}{% endfor %}<h4>Action points</h4>{% for a in todo %}<div>→ {{a}}</div>{% endfor %}""",
)
def one(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((780, 900), (1140, 1260), (1200, 1320)))
    about, kind = t.pick(
        ("vakinhoudelijk overleg POH-GGZ", "vakinhoudelijk_overleg"), ("netwerk POH-GGZ", "netwerkbijeenkomst")
    )
    here, away = t.people(t.number(4, 8)), t.people(2, holder=False)
    rows = [
        *t.mixed(
            [("Date", t.say(m.day, "{d} {month} {Y}", "{d}-{m}-{Y}")), ("Time", t.span(m, "{a} - {b}", "{a}–{b} uur"))]
        ),
        ("Attendees", ", ".join(p.full for p in here)),
        (t.pick("Apologies", "Absent"), ", ".join(p.full for p in away)),
        ("Next meeting", t.say(t.later(m.day, 30, 60), "{d} {month} {Y}")),
    ]
    values = {
        "font": t.pick("Lato", "DejaVu Sans"),
        "title": f"Meeting notes {about}",
        "rows": rows,
        "body": [(h, t.told(3)) for h in ("Check-in", t.theme().capitalize(), "Wat verder ter tafel komt")],
        "todo": [
            f"{t.pick(*here).first}: {x}, uiterlijk {t.say(t.later(m.day, 5, 25), '{d} {month}')}"
            for x in t.some(t.words.todo, 3)
        ],
    }
    return values, Truth(
        "B",
        "notulen",
        activities=(met(kind, m),),
        participants=Participants(tuple(p.full for p in here), tuple(p.full for p in away)),
    )


@DESIGNS.design(
    "opened-02",
    """
<style>@page{size:A4;margin:15mm} body{font:10pt 'FreeSans'} .k{display:grid;grid-template-columns:repeat(4,auto);border:1px solid #000} .k div{padding:1.5mm 3mm;border-right:1px solid #000} .k div:nth-child(odd){background:#000;color:#fff} table{width:100%;border-collapse:collapse;margin-top:5mm} td{border-bottom:1px dashed #777;padding:2mm;vertical-align:top}</style>
<h2>{{title}}</h2><div class="k">{% for a,b in facts %}<div>{{a}}</div><div>{{b}}</div>{% endfor %}</div><p><u>{{w}}</u> {{here}}</p><p><u>{{x}}</u> {{away}}</p><table>{% for n,a,b in rows %}<tr><td>{{n}}</td><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{end}}</p>""",
)
def two(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    title, kind = t.pick(
        ("Besluitenlijst kwaliteitswerkgroep GGZ", "kwaliteitswerkgroep"),
        ("Besluiten en afspraken netwerkbijeenkomst POH-GGZ", "netwerkbijeenkomst"),
    )
    here, away = t.people(t.number(5, 9)), t.people(t.pick(1, 2), holder=False)
    facts = [
        ("Datum", t.say(m.day)),
        ("Aanvang", saying.clock(m.start, ".") + " u"),
        ("Einde", saying.clock(m.end, ".") + " u"),
        ("Plaats", t.place()),
    ]
    rows = [
        (n, t.told(1), t.pick("besluit", "ter info", f"actie vóór {t.say(t.later(m.day, 9, 30), '{d}-{m}')}"))
        for n in range(1, t.number(4, 8))
    ]
    values = {
        "title": title,
        "facts": facts,
        "w": t.pick("Aanw.:", "Aanwezig zijn:"),
        "x": t.pick("Afw. m.k.:", "Met bericht afwezig:"),
        "here": ", ".join(p.short for p in here),
        "away": ", ".join(p.short for p in away),
        "rows": rows,
        "end": f"Deze lijst is vastgesteld op {t.say(t.later(m.day, 20, 45), '{d} {month} {Y}')}.",
    }
    return values, Truth(
        "B",
        "notulen",
        activities=(met(kind, m),),
        participants=Participants(tuple(p.short for p in here), tuple(p.short for p in away)),
    )


@DESIGNS.design(
    "opened-03",
    """
<style>@page{size:A4;margin:16mm 18mm} body{font:11pt 'Liberation Sans';color:#333} h1{color:{{colour}};font-weight:400} .q{margin:5mm 0;break-inside:avoid} .q p{margin:0 0 2mm;font-weight:bold} .q div{border:1px solid #c8c8c8;padding:2mm 3mm;border-radius:2px}</style><h1>{{title}}</h1><p>{{id}}</p>
{% for q,a in rows %}<div class="q"><p>{{loop.index}}. {{q}}</p><div>{{a}}</div></div>{% endfor %}""",
    margins=True,
)
def three(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(4, 6))
    word, kind = t.pick(
        ("Intervisie", "intervisie"), ("Casuïstiek", "casuistiek"), ("Netwerkbijeenkomst", "netwerkbijeenkomst")
    )
    rows = [
        ("Wat is je naam?", t.holder.full),
        ("Waaraan heb je deelgenomen?", word),
        ("Wanneer was dat?", t.say(m.day, "{d}-{m}-{Y}", "{d} {month} {Y}")),
        ("Hoeveel uur was je aanwezig?", t.pick(saying.comma(m.hours), t.long(m.hours, "comma"))),
        ("Met wie?", "; ".join(p.full for p in group if p is not t.holder)),
        ("Belangrijkste opbrengst", t.told(2)),
    ]
    values = {
        "colour": t.pick("#03787c", "#8c2a3d"),
        "title": t.pick("Verantwoording niet-geaccrediteerde activiteit", "Melding activiteit"),
        "id": f"Antwoord {t.number(3, 90)} &nbsp; Tijd om te voltooien 0{t.number(2, 9)}:{t.number(10, 59)}",
        "rows": rows,
    }
    return values, Truth(
        "B",
        "formulier",
        Holder(t.holder.full),
        (met(kind, m, basis="stated", timed=False),),
        Participants(tuple(p.full for p in group if p is not t.holder)),
    )


@DESIGNS.design(
    "opened-04",
    """
<style>body{margin:0;font:14px 'Liberation Sans';background:#f6f8fc} .t{padding:14px 20px;background:#fff;border-bottom:1px solid #ddd;color:#555} .m{background:#fff;margin:16px 20px;border-radius:14px;padding:18px 24px} h2{font-weight:400;margin:0 0 14px} .f{display:flex;justify-content:space-between;color:#5f6368} .f b{color:#222} button{border:1px solid #747775;border-radius:16px;background:#fff;padding:7px 20px}</style>
<div class="t">✉ Postvak IN &nbsp;|&nbsp; Zoeken in e-mail</div><div class="m"><h2>{{subject}}</h2><div class="f"><span><b>{{sender}}</b> &lt;{{adr}}&gt;<br>aan mij</span><span>{{sent}}</span></div>{% for p in paras %}<p>{{p}}</p>{% endfor %}<button>Beantwoorden</button></div>""",
    screen=(900, 0),
)
def four(t: Teller) -> tuple[dict, Truth]:
    m, sender = t.meeting(), t.person()
    what, kind = t.pick(
        ("het congres 'Hoofdzaken'", "congres"),
        ("de werkconferentie jeugd en GGZ", "werkconferentie"),
        ("onze netwerkavond voor POH-GGZ", "netwerkbijeenkomst"),
    )
    sent = t.later(m.day, 2, 12)
    paras = [
        f"Hoi {t.holder.full},",
        f"Dank voor je komst naar {what}! Je was erbij op {t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}')}, {t.span(m, 'van {a} tot {b} uur', '{a} - {b} uur')}. Bewaar deze mail als bewijs van aanwezigheid.",
        "De presentaties staan tot het einde van de maand online.",
        f"Groetjes, {sender.first}",
    ]
    values = {
        "subject": t.pick("Bewijs van aanwezigheid", "Bedankt voor je deelname"),
        "sender": sender.full,
        "adr": "info@netwerk.example",
        "sent": f"{t.say(sent, '{d} {mon} {Y}')} {saying.clock(t.number(480, 1200))}",
        "paras": paras,
    }
    return values, Truth("B", "e-mail", Holder(t.holder.full), (met(kind, m),), status=None)


@DESIGNS.design(
    "opened-05",
    """
<style>@page{size:A4 landscape;margin:12mm} body{font:9pt 'Liberation Mono'} table{border-collapse:collapse;margin-bottom:6mm} td,th{border:1px solid #ccc;padding:1mm 2mm;text-align:left}</style><table><tr>{% for h in head %}<th>{{h}}</th>{% endfor %}</tr><tr>{% for h in row %}<td>{{h}}</td>{% endfor %}</tr></table><table><tr><th>Name (original name)</th><th>Email</th><th>Total duration (minutes)</th><th>Guest</th></tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table>""",
    margins=True,
)
def five(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(5, 9))
    topic, kind = t.pick(
        ("Intervisie POH-GGZ", "intervisie"),
        ("Casuïstiekbespreking POH-GGZ", "casuistiek"),
        ("Netwerkbijeenkomst POH-GGZ", "netwerkbijeenkomst"),
    )
    day = t.say(m.day, "{dd}-{mm}-{Y}", "{dd}/{mm}/{Y}") if m.day.day > 12 else t.say(m.day, "{d} {mon} {Y}")
    minutes = m.end - m.start
    rows = [(p.full, f"{p.first.lower()}@mail.example", minutes - t.number(0, 9), t.pick("Yes", "No")) for p in group]
    values = {
        "head": ("Meeting ID", "Topic", "Start time", "End time", "Duration (minutes)", "Participants"),
        "row": (
            f"{t.number(800, 999)} {t.number(1000, 9999)} {t.number(1000, 9999)}",
            topic,
            f"{day} {saying.clock(m.start)}",
            f"{day} {saying.clock(m.end)}",
            minutes,
            len(group),
        ),
        "rows": rows,
    }
    return values, Truth(
        "B",
        "presentielijst",
        activities=(met(kind, m, basis="stated"),),
        participants=Participants(tuple(p.full for p in group)),
    )


@DESIGNS.design(
    "opened-06",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt {{font}}} table{width:100%;border:2px solid {{colour}};border-collapse:collapse;margin-bottom:7mm;break-inside:avoid} td{padding:1.6mm 3mm;border-bottom:1px solid #ddd} td:first-child{width:44mm;color:{{colour}}}</style><h1>{{title}}</h1><p>{{who}}</p>{% for rows in blocks %}<table>{% for a,b in rows %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table>{% endfor %}""",
)
def six(t: Teller) -> tuple[dict, Truth]:
    group, meetings = t.people(5), t.meetings(t.number(3, 7), usual=0.5)
    form, stated = t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{wd} {d} {month} {Y}", "{d}.{m}.{Y}"), t.chance(0.5)
    blocks = []
    for n, m in enumerate(meetings, 1):
        when = (
            ("Aantal klokuren", saying.comma(m.hours)) if stated else ("Tijden", t.span(m, "{a} – {b}", "{a} tot {b}"))
        )
        blocks.append(
            [
                (f"Bijeenkomst {n}", t.say(m.day, form)),
                when,
                ("Inbrenger", t.pick(*group).first),
                ("Vraag", t.theme()),
                ("Leeropbrengst", t.told(1)),
            ]
        )
    values = {
        "font": t.pick("Linux Libertine O", "Lato"),
        "colour": t.pick("#006d77", "#774936"),
        "title": f"Intervisielogboek {t.year}",
        "who": f"Logboek van {t.holder.full}. Vaste deelnemers: {', '.join(p.full for p in group)}.",
        "blocks": blocks,
    }
    return values, Truth(
        "B",
        "jaaroverzicht",
        Holder(t.holder.full),
        tuple(met("intervisie", m, basis="stated" if stated else "from_times", timed=not stated) for m in meetings),
        Participants(tuple(p.full for p in group)),
    )


@DESIGNS.design(
    "opened-07",
    """
<style>@page{size:A4;margin:17mm} body{font:11pt {{font}}} .k{display:flex;flex-wrap:wrap;gap:2mm 9mm;background:{{pale}};padding:4mm} p.s b{display:block;font-variant:small-caps;letter-spacing:.08em}</style><div style="float:right;font-size:8pt">{{ver}}</div><h3>{{title}}</h3><div class="k">{% for k,on in kinds %}<span>{{'☑' if on else '☐'}} {{k}}</span>{% endfor %}</div>{% for a,b in rows %}<p class="s"><b>{{a}}</b>{{b}}</p>{% endfor %}""",
)
def seven(t: Teller) -> tuple[dict, Truth]:
    known = (
        ("intervisie", "intervisie"),
        ("supervisie", "supervisie"),
        ("casuïstiekbespreking", "casuistiek"),
        ("netwerkbijeenkomst", "netwerkbijeenkomst"),
        ("werkconferentie", "werkconferentie"),
    )
    m, chosen, pause = t.meeting(), t.pick(*known), t.pick(0, 0, 15, 30)
    hours = m.hours - Decimal(pause) / 60
    rows = [
        ("Naam", t.holder.full),
        ("Registratienummer", t.register(t.holder)),
        *t.mixed(
            [
                ("Datum activiteit", t.say(m.day)),
                (
                    "Begin en einde",
                    t.span(m, "{a} – {b} uur", "van {a} tot {b} uur")
                    + (f", waarvan {pause} minuten pauze" if pause else ""),
                ),
            ]
        ),
        ("Waar ging het over", t.theme()),
        ("Handtekening deelnemer", t.signature(30)),
        ("Datum ondertekening", t.say(t.later(m.day, 1, 15), "{d}-{m}-{Y}")),
    ]
    values = {
        "font": t.pick("FreeSerif", "Linux Biolinum O"),
        "pale": t.pick("#f3efe0", "#e7eef2"),
        "ver": f"versie {t.number(1, 4)}.{t.number(0, 9)}, {t.pick(*saying.MONTHS)} {t.year - 1}",
        "title": "Registratieformulier deskundigheidsbevordering",
        "kinds": [(word, word == chosen[0]) for word, _ in known],
        "rows": rows,
    }
    return values, Truth(
        "B", "formulier", Holder(t.holder.full, t.register(t.holder)), (met(chosen[1], m, hours),), signatures=1
    )


@DESIGNS.design(
    "opened-08",
    """
<style>@page{size:A4;margin:15mm} body{font:10pt 'DejaVu Sans Condensed'} h2{border-left:5mm solid {{colour}};padding-left:4mm} .s{margin:3mm 0} .s b{color:{{colour}};display:inline-block;width:9mm;font-size:14pt}</style><h2>{{title}}</h2><p>{{p}}</p><p>{{q}}</p>{% for a,b in soep %}<div class="s"><b>{{a}}</b>{{b}}</div>{% endfor %}<p>{{end}}</p>""",
)
def eight(t: Teller) -> tuple[dict, Truth]:
    m, here = t.meeting(BY_DAY), t.people(t.number(3, 6))
    stated = t.chance(0.5)
    when = f"{t.say(m.day)}, {'duur ' + t.long(m.hours, 'comma', 'minutes', 'mixed') if stated else t.span(m)}"
    values = {
        "colour": t.pick("#8a1538", "#1b4965"),
        "title": t.pick("Casuïstiekbespreking", "Verslag casuïstiek POH-GGZ / huisarts"),
        "p": when,
        "q": f"Besproken door {saying.listed([p.full for p in here])}.",
        "soep": [
            ("S", "Vrouw, 41 jaar, sinds 2020 vermoeid, werkt 28 uur."),
            ("O", "Rustig, verzorgd. 4DKL distress 21."),
            ("E", "Overspanning, mogelijk paniek."),
            ("P", f"Over {t.number(3, 8)} weken opnieuw. {t.told(2)}"),
        ],
        "end": f"Controleafspraak patiënt: {t.say(t.later(m.day, 20, 50), '{d} {month}')}.",
    }
    return values, Truth(
        "B",
        "casuistiekverslag",
        activities=(met("casuistiek", m, basis="stated", timed=False) if stated else met("casuistiek", m),),
        participants=Participants(tuple(p.full for p in here)),
    )
