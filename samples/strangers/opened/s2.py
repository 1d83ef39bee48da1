"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.opened import DESIGNS
from samples.strangers.teller import Teller, met, on
from samples.truth import Holder, Participants, Truth


@DESIGNS.design(
    "opened-09",
    """
<style>@page{size:A4;margin:14mm} body{font:9.5pt {{font}}} table{border-collapse:collapse;width:100%} th{writing-mode:horizontal-tb;background:#e9e9e9;font-size:8pt} td,th{border:1px solid #777;padding:1.5mm;text-align:center} td:first-child,td:nth-child(2){text-align:left;white-space:nowrap}</style><h3>{{title}}</h3><table><tr><th>Datum</th><th>Tijd</th>{% for n in names %}<th>{{n}}</th>{% endfor %}</tr>{% for d,s,c in rows %}<tr><td>{{d}}</td><td>{{s}}</td>{% for x in c %}<td>{{x}}</td>{% endfor %}</tr>{% endfor %}</table><p>{{legend}}</p>""",
)
def nine(t: Teller) -> tuple[dict, Truth]:
    meetings, group = t.meetings(t.number(4, 8), usual=0.6), t.people(t.number(4, 6))
    form, mark = t.pick("{d}-{m}-{Y}", "{d} {mon} {Y}", "{dd}.{mm}.{y}", "{wd2} {d}-{m}-{y}"), t.pick("V", "✓", "aanw.")
    rows = [
        (
            t.say(m.day, form),
            t.span(m, "{a}-{b}", "{a} - {b}", sign="."),
            [mark if p is t.holder or t.chance(0.8) else "afw." for p in group],
        )
        for m in meetings
    ]
    values = {
        "font": t.pick("Liberation Sans", "Lato"),
        "title": f"{t.pick('Presentie intervisiegroep', 'Intervisie – wie was er wanneer')} {t.place()}",
        "names": [p.full for p in group],
        "rows": rows,
        "legend": f"{mark} = aanwezig, afw. = afwezig",
    }
    return values, Truth(
        "B",
        "presentielijst",
        activities=tuple(met("intervisie", m) for m in meetings),
        participants=Participants(tuple(p.full for p in group)),
    )


@DESIGNS.design(
    "opened-10",
    """
<style>@page{size:A4 landscape;margin:13mm} body{font:10pt 'Liberation Sans'} table{width:100%;border-collapse:collapse} td,th{border:1px solid #000;height:10mm;padding:0 2mm} th{height:7mm;background:{{pale}}} .t{display:flex;justify-content:space-between;border:1px solid #000;padding:2mm;margin-bottom:3mm} .i{font:13pt {{hand}};color:#142a7a}</style><h2 style="text-align:center">{{title}}</h2><div class="t">{% for a,b in facts %}<span>{{a}} <b>{{b}}</b></span>{% endfor %}</div><table><thead><tr><th>Naam</th><th>BIG-nr.</th><th>Tijd in</th><th>Tijd uit</th><th>Handtekening</th></tr></thead>{% for r in rows %}<tr><td>{{r[0]}}</td><td>{{r[1]}}</td><td class="i">{{r[2]}}</td><td class="i">{{r[3]}}</td><td>{{r[4]}}</td></tr>{% endfor %}</table>""",
)
def ten(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(8, 18))
    what, kind = t.pick(
        ("NETWERKBIJEENKOMST POH-GGZ", "netwerkbijeenkomst"),
        ("WERKCONFERENTIE GGZ IN DE BUURT", "werkconferentie"),
        ("INTERNE SCHOLING GGZ-TEAM", "interne_scholing"),
    )
    signed = [p is t.holder or t.chance(0.85) for p in group]
    rows = [
        (
            p.reversed,
            t.big(p),
            saying.clock(m.start - t.number(0, 10), ".") if s else "",
            saying.clock(m.end, ".") if s else "",
            t.signature(26) if s else "",
        )
        for p, s in zip(group, signed, strict=True)
    ]
    facts = t.mixed(
        [("Datum", t.say(m.day)), ("Programma van/tot", t.span(m, "{a} – {b} uur")), ("Locatie", t.place())]
    )
    values = {
        "pale": t.pick("#d9ead3", "#cfe2f3"),
        "hand": t.pick("DkgHandwriting", "Rufscript"),
        "title": f"AANWEZIGHEIDSREGISTRATIE {what}",
        "facts": facts,
        "rows": rows,
    }
    return values, Truth(
        "B",
        "presentielijst",
        activities=(met(kind, m),),
        participants=Participants(tuple(p.reversed for p, s in zip(group, signed, strict=True) if s)),
        signatures=sum(signed),
    )


@DESIGNS.design(
    "opened-11",
    """
<style>@page{size:A4;margin:0} body{margin:0;padding:22mm 16mm 10mm 30mm;font:{{size}}pt/10mm {{hand}};color:{{ink}};background:repeating-linear-gradient(#fff 0 9.75mm,#b9cbe6 9.75mm 10mm)} p{margin:0 0 10mm}</style><p>{{title}}</p>{% for p in paras %}<p>{{p}}</p>{% endfor %}""",
)
def eleven(t: Teller) -> tuple[dict, Truth]:
    m, others = t.meeting(((1170, 1290), (1140, 1260), (1200, 1290))), t.people(4)
    word, kind = t.pick(("Intervisie", "intervisie"), ("Casuïstiekbespreking", "casuistiek"))
    paras = [
        f"{t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}', '{d}-{m}-{Y}')}  {t.span(m, '{a} - {b} uur', '{a} tot {b} uur', sign='.')}",
        "Aanwezig: " + ", ".join(p.full for p in others),
        f"Casus over {t.theme()}. {t.told(1)}",
        f"Geleerd: {t.told(1)}",
    ]
    values = {
        "size": t.pick(17, 19),
        "hand": t.pick("DkgHandwriting", "Humor Sans", "Rufscript"),
        "ink": t.pick("#16277c", "#222"),
        "title": word + " POH-GGZ",
        "paras": paras,
    }
    return values, Truth(
        "B", "verslag", activities=(met(kind, m),), participants=Participants(tuple(p.full for p in others))
    )


@DESIGNS.design(
    "opened-12",
    """
<style>@page{size:A4;margin:19mm} body{font:10.5pt {{font}}} .c{border:1px solid #444;border-radius:3mm;padding:6mm} .c h2{margin:0} ol li{margin:3mm 0;display:flex;gap:6mm;align-items:center;border-bottom:1px dotted #999} ol li span:nth-child(1){width:42mm} ol li span:nth-child(2){width:30mm}</style><div class="c"><h2>{{title}}</h2><p>{{p}}</p><ol>{% for a,b,s in rows %}<li><span>{{a}}</span><span>{{b}}</span>{{s}}</li>{% endfor %}</ol><p>{{end}}</p></div>""",
)
def twelve(t: Teller) -> tuple[dict, Truth]:
    boss, days, hours = t.person(), t.days(t.number(4, 9)), t.pick(Decimal(1), Decimal("1.5"), Decimal("0.75"))
    form, long = t.pick("{d} {month} {Y}", "{d}-{m}-{Y}", "{wd} {d} {mon} {Y}"), t.pick("minutes", "comma", "short")
    rows = [(t.say(d, form), t.long(hours, long), t.signature(24)) for d in days]
    values = {
        "font": t.pick("FreeSans", "Liberation Serif"),
        "title": t.pick("Supervisiekaart", "Aftekenkaart supervisie"),
        "p": f"Supervisant: {t.holder.full} &nbsp; Supervisor: {boss.full} (LVSC {t.number(1000, 9999)})",
        "rows": rows,
        "end": f"Afgerond en akkoord, {t.place()}, {t.say(t.later(days[-1], 1, 12), '{d} {month} {Y}')}",
    }
    return values, Truth(
        "B",
        "supervisieverklaring",
        Holder(t.holder.full),
        tuple(on("supervisie", d, hours) for d in days),
        signatures=len(days),
    )


@DESIGNS.design(
    "opened-13",
    """
<style>@page{size:A4;margin:16mm} body{font:10pt {{font}}} table{width:100%;border-collapse:collapse} td{border:1px solid #b5b5b5;padding:1.4mm 2.5mm} .g td{background:{{colour}};color:#fff;font-weight:bold}</style><h2>{{title}}</h2><p>{{who}}</p><table>{% for g,rows in groups %}<tr class="g"><td colspan="4">{{g}}</td></tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}{% endfor %}</table><p>{{end}}</p>""",
)
def thirteen(t: Teller) -> tuple[dict, Truth]:
    known = {
        "Intervisie": "intervisie",
        "Netwerkbijeenkomsten": "netwerkbijeenkomst",
        "Casuïstiekbesprekingen": "casuistiek",
        "Kwaliteitswerkgroep": "kwaliteitswerkgroep",
        "Meekijken": "meekijken",
    }
    form, long = t.pick("{d}-{m}-{Y}", "{d} {mon} {Y}", "{dd}/{mm}/{Y}"), t.pick("comma", "short", "minutes", "half")
    groups, found, number = [], [], 0
    for word in t.some(list(known), t.number(2, 5)):
        rows = []
        for m in t.meetings(t.number(1, 4), usual=0.5):
            number += 1
            rows.append((number, t.say(m.day, form), t.theme(), t.long(m.hours, long)))
            found.append(met(known[word], m, basis="stated", timed=False))
        groups.append((word, rows))
    values = {
        "font": t.pick("Lato", "DejaVu Sans"),
        "colour": t.pick("#555b6e", "#9a031e"),
        "title": f"{t.pick('Portfolio', 'Verantwoording categorie B')} {t.year}",
        "who": f"{t.holder.full}, POH-GGZ ({t.register(t.holder)})",
        "groups": groups,
        "end": f"Bijgewerkt t/m {t.say(t.later(max(m.day for m in t.meetings(2))), '{d} {month} {Y}')}",
    }
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full, t.register(t.holder)), tuple(found))


@DESIGNS.design(
    "opened-14",
    """
<style>@page{size:A4;margin:18mm} body{font:10.5pt 'Lato'} .y{columns:2;column-gap:10mm} .m{break-inside:avoid;margin-bottom:4mm} .m h4{margin:0;border-bottom:1px solid {{colour}};color:{{colour}}} h1{font-weight:300}</style><h1>{{title}}</h1><p>{{who}}</p><div class="y">{% for m,items in months %}<div class="m"><h4>{{m}}</h4>{% for i in items %}<div>{{i}}</div>{% else %}<div>–</div>{% endfor %}</div>{% endfor %}</div>""",
)
def fourteen(t: Teller) -> tuple[dict, Truth]:
    known = {
        "intervisie": "intervisie",
        "netwerkbijeenkomst": "netwerkbijeenkomst",
        "casuïstiekoverleg": "casuistiek",
        "supervisie": "supervisie",
    }
    meetings = t.meetings(t.number(5, 9), usual=0.6)
    words = [t.pick(*known) for _ in meetings]
    form = t.pick("{wd2} {d}", "{d} {month}", "{wd} {d} {mon}")
    months = [
        (
            f"{name} {t.year}" if t.chance(1) else name,
            [
                f"{t.say(m.day, form)}: {w}, {t.long(m.hours, 'comma')}"
                for m, w in zip(meetings, words, strict=True)
                if m.day.month == n
            ],
        )
        for n, name in enumerate(saying.MONTHS, 1)
    ]
    values = {
        "colour": t.pick("#b5179e", "#4361ee"),
        "title": f"Mijn activiteiten in {t.year}",
        "who": t.holder.full,
        "months": months,
    }
    return values, Truth(
        "B",
        "jaaroverzicht",
        Holder(t.holder.full),
        tuple(met(known[w], m, basis="stated", timed=False) for m, w in zip(meetings, words, strict=True)),
    )


@DESIGNS.design(
    "opened-15",
    """
<style>@page{size:A5;margin:10mm} body{font:9pt 'DejaVu Sans'} .s{display:grid;grid-template-columns:1fr 1fr;gap:3mm} .s div{border:2px dashed {{colour}};border-radius:4mm;padding:3mm;min-height:24mm} h3{color:{{colour}}} .st{transform:rotate(-8deg);color:#a22;border:2px solid #a22;display:inline-block;padding:1mm 3mm;font-weight:bold}</style><h3>{{title}}</h3><p>{{who}}</p><div class="s">{% for a,b,c in cards %}<div><b>{{a}}</b><br>{{b}}<br>{{c}}<br><span class="st">GEVOLGD</span></div>{% endfor %}</div>""",
)
def fifteen(t: Teller) -> tuple[dict, Truth]:
    meetings, form = (
        t.meetings(t.pick(2, 3, 4), ((780, 960), (1080, 1260), (1020, 1200))),
        t.pick("{d}-{m}-{Y}", "{d} {month} {Y}"),
    )
    cards = [(t.pick(*t.words.courses), t.say(m.day, form), t.long(m.hours, "comma")) for m in meetings]
    values = {
        "colour": t.pick("#0077b6", "#606c38"),
        "title": f"Scholingskaart interne scholing {t.pick(*t.words.groups)}",
        "who": f"Deze kaart is van: {t.holder.full}",
        "cards": cards,
    }
    return values, Truth(
        "B",
        "overzicht",
        Holder(t.holder.full),
        tuple(met("interne_scholing", m, basis="stated", timed=False) for m in meetings),
    )
