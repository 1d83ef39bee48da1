"""Attendance: lists, grids, ticks, two pages of signatures."""
# ruff: noqa: E501  (style sheets read better in one line each)

from samples.strangers import saying
from samples.strangers.open import DESIGNS
from samples.strangers.teller import Meeting, Teller, met
from samples.truth import Participants, Truth

GATHERINGS = (("Netwerkavond POH-GGZ", "netwerkbijeenkomst"), ("Intervisiebijeenkomst", "intervisie"), ("Werkconferentie Samen voor de GGZ", "werkconferentie"),
              ("Interne scholing POH-GGZ", "interne_scholing"))  # fmt: skip


@DESIGNS.design(
    "tekenlijst-twee-paginas",
    """
<style>@page{size:A4;margin:18mm 15mm} body{font:10pt {{font}}} thead{display:table-header-group} table{width:100%;border-collapse:collapse}
td,th{border:1px solid #444;height:13mm;padding:0 5px;text-align:left} th{background:{{colour}};color:#fff;height:8mm} .f span{display:inline-block;margin-right:12mm}</style>
<h2>{{title}}</h2><p class="f">{% for a,b in facts %}<span><b>{{a}}</b> {{b}}</span>{% endfor %}</p>
<table><thead><tr><th>#</th><th>Naam</th><th>{{org}}</th><th>{{sign}}</th></tr></thead>
{% for n,p,o,s in rows %}<tr><td>{{n}}</td><td>{{p}}</td><td>{{o}}</td><td>{{s}}</td></tr>{% endfor %}</table>""",
)
def long_list(t: Teller) -> tuple[dict, Truth]:
    m, (what, kind) = t.meeting(), t.pick(*GATHERINGS)
    group = t.people(t.number(17, 24))
    signed = [p is t.holder or t.chance(0.85) for p in group]
    facts = t.mixed([("Datum:", t.say(m.day)), ("Tijd:", t.span(m)), ("Locatie:", t.place())])
    rows = [
        (n, p.full, t.pick(*t.words.practices), t.signature(30) if s else "")
        for n, (p, s) in enumerate(zip(group, signed, strict=True), 1)
    ]
    values = {"font": t.pick("Liberation Sans", "DejaVu Sans"), "colour": t.pick("#444", "#00558c"), "title": f"{t.pick('Presentielijst', 'Tekenlijst', 'Aanwezigheidslijst')} {what}",
              "facts": facts, "org": t.pick("Praktijk", "Organisatie"), "sign": t.pick("Handtekening", "Paraaf"), "rows": rows}  # fmt: skip
    people = Participants(tuple(p.full for p, s in zip(group, signed, strict=True) if s))
    return values, Truth("B", "presentielijst", activities=(met(kind, m),), participants=people, signatures=sum(signed))


@DESIGNS.design(
    "vinkjes-per-datum",
    """
<style>@page{size:A4 landscape;margin:16mm} body{font:10pt 'DejaVu Sans Condensed'} table{border-collapse:collapse;margin-top:8mm} td,th{border:1px solid #999;padding:5pt 7pt;text-align:center}
td:first-child,th:first-child{text-align:left;width:62mm} thead th{background:{{colour}}}</style><h2>{{title}}</h2>
<p>{{note}}</p><table><thead><tr><th>Naam</th>{% for d in days %}<th>{{d}}</th>{% endfor %}</tr></thead>
{% for p,c in rows %}<tr><td>{{p}}</td>{% for x in c %}<td>{{x}}</td>{% endfor %}</tr>{% endfor %}</table><p style="font-size:8pt">x = aanwezig, - = afgemeld</p>""",
)
def matrix(t: Teller) -> tuple[dict, Truth]:
    meetings = t.meetings(t.number(4, 7), usual=1)
    group, year_above = t.people(t.number(5, 8)), t.chance(0.5)
    form = t.pick("{d}-{m}", "{d} {mon}") if year_above else t.pick("{d}-{m}-{y}", "{d}-{m}-{Y}")
    drawn = t.chance(0.5)
    here = (lambda: t.tick()) if drawn else (lambda: "x")
    rows = [(p.full, [here() if p is t.holder or t.chance(0.8) else "-" for _ in meetings]) for p in group]
    first = meetings[0]
    note = t.pick(
        f"Alle bijeenkomsten van {saying.clock(first.start, '.')} tot {saying.clock(first.end, '.')} uur",
        f"Tijd: {t.span(first, '{a} - {b} uur')}",
    )
    values = {
        "colour": t.pick("#dfe9f5", "#f5ead0"),
        "title": f"{t.pick('Aanwezigheid intervisiegroep', 'Presentie intervisie')} {t.year if year_above else t.place()}",
        "note": note,
        "days": [t.say(m.day, form) for m in meetings],
        "rows": rows,
    }
    truth = Truth(
        "B",
        "presentielijst",
        activities=tuple(met("intervisie", m) for m in meetings),
        participants=Participants(tuple(p.full for p in group)),
    )
    return values, truth


@DESIGNS.design(
    "aankruisvakjes-namen",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt {{font}}} h1{font-size:15pt;border-bottom:2px solid {{colour}}} .g{columns:2;margin:4mm 0} .g div{margin-bottom:2mm;break-inside:avoid}
.l{display:grid;grid-template-columns:1fr 1fr;gap:3mm} .l div{border:1px solid #bbb;padding:1.5mm 2.5mm;min-height:9mm} .l small{display:block;color:#666;font-size:7.5pt}</style>
<h1>{{title}}</h1><div class="l">{% for a,b in facts %}<div><small>{{a}}</small>{{b}}</div>{% endfor %}</div>
<p><b>{{who}}</b></p><div class="g">{% for p,c in names %}<div>{{'☒' if c else '☐'}} {{p}}</div>{% endfor %}</div><p><b>Methode</b><br>{{method}}</p><p><b>Verslag</b><br>{{text}}</p>""",
)
def checkboxes(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(6, 10))
    here = [p is t.holder or t.chance(0.75) for p in group]
    stated = t.chance(0.5)
    facts = [
        ("Datum", t.say(m.day)),
        ("Groep", f"Intervisiegroep {t.place()}"),
        (t.pick("Tijdsduur", "Duur (uren)"), t.long(m.hours))
        if stated
        else ("Tijd (van – tot)", t.span(m, "{a} – {b}", "{a} - {b} uur")),
        ("Gespreksleider", t.pick(*group).full),
    ]
    values = {"font": t.pick("Linux Biolinum O", "Lato"), "colour": t.pick("#c0392b", "#2d6a4f"), "title": "Intervisieverslag", "facts": t.mixed(facts), "who": t.pick("Aanwezig (aankruisen)", "Aanwezige leden"),
              "names": [(p.full, c) for p, c in zip(group, here, strict=True)], "method": t.pick("incidentmethode", "Balintmethode", "☐ roddel ☒ vijf stappen ☐ vrij"), "text": t.told(4)}  # fmt: skip
    activity = met("intervisie", m, basis="stated", timed=False) if stated else met("intervisie", m)
    people = Participants(tuple(p.full for p, c in zip(group, here, strict=True) if c))
    return values, Truth("B", "intervisieverslag", activities=(activity,), participants=people)


@DESIGNS.design(
    "vergadering-online-rapport",
    """
<style>@page{size:A4;margin:14mm} body{font:9.5pt 'Liberation Sans';color:#242424} h2{font-size:13pt;margin-bottom:2mm} .k{display:grid;grid-template-columns:48mm 1fr;row-gap:2pt;margin-bottom:6mm}
table{width:100%;border-collapse:collapse} th{font-weight:600;border-bottom:1px solid #888;text-align:left} td{padding:3pt 0;border-bottom:1px solid #e6e6e6}</style>
<h2>1. Samenvatting</h2><div class="k">{% for a,b in facts %}<span>{{a}}</span><span>{{b}}</span>{% endfor %}</div><h2>2. Deelnemers</h2>
<table><tr><th>Naam</th><th>Eerste deelname</th><th>Laatste vertrek</th><th>Duur in vergadering</th><th>Rol</th></tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table>""",
    margins=True,
)
def online(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(5, 10))
    what, kind = t.pick(
        ("Intervisie POH-GGZ groep 3", "intervisie"),
        ("Netwerkoverleg POH-GGZ", "netwerkbijeenkomst"),
        ("Casuïstiekbespreking GGZ", "casuistiek"),
    )
    day = t.say(m.day, "{d}-{m}-{Y}")
    facts = [
        ("Titel van vergadering", what),
        ("Aantal deelnemers", len(group)),
        ("Begintijd", f"{day} {saying.clock(m.start)}"),
        ("Eindtijd", f"{day} {saying.clock(m.end)}"),
        ("Gemiddelde deelname", f"{t.number(60, 80)}m {t.number(10, 59)}s"),
    ]
    rows = []
    for p in group:
        late, early = t.number(0, 4), t.number(1, 5)
        stay = m.end - m.start - late - early
        rows.append(
            (
                p.full,
                f"{day} {saying.clock(m.start + late)}:{t.number(10, 59)}",
                f"{day} {saying.clock(m.end - early)}:{t.number(10, 59)}",
                f"{stay // 60}u {stay % 60}m {t.number(1, 59)}s",
                "Organisator" if p is group[0] else "Presentator",
            )
        )
    truth = Truth(
        "B", "presentielijst", activities=(met(kind, m),), participants=Participants(tuple(p.full for p in group))
    )
    return {"facts": facts, "rows": rows}, truth


@DESIGNS.design(
    "lijst-kolommen-in-uit",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt 'FreeSans'} .hand{font-family:{{hand}};font-size:15pt;color:#1d2b74} table{width:100%;border-collapse:collapse} th{text-align:left;border-bottom:2px solid #000;font-size:9pt}
td{border-bottom:1px solid #aaa;height:12mm} .u{border-bottom:1px dotted #000;padding:0 6mm}</style><h2>{{title}}</h2>
<p>Datum <span class="u hand">{{day}}</span> &nbsp; van <span class="u hand">{{a}}</span> tot <span class="u hand">{{b}}</span> uur</p><p>Onderwerp <span class="u hand">{{what}}</span></p>
<table><tr><th>Naam (blokletters)</th><th>Functie</th><th>Handtekening</th></tr>{% for p,f,s in rows %}<tr><td class="hand">{{p}}</td><td class="hand">{{f}}</td><td>{{s}}</td></tr>{% endfor %}</table>
<p style="font-size:8pt">Lijst na afloop inleveren bij het secretariaat, tel. 0000-123456. Bewaartermijn 5 jaar. Versie 2, 01-2019.</p>""",
)
def by_hand(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(5, 8))
    title, what, kind = t.pick(
        ("Presentielijst intervisie", t.theme(), "intervisie"),
        ("Presentielijst casuïstiekbespreking", t.theme(), "casuistiek"),
        ("Presentielijst netwerkbijeenkomst", t.theme(), "netwerkbijeenkomst"),
    )
    rows = [(p.full, t.pick("POH-GGZ", "POH ggz", "poh"), t.signature(32)) for p in group]
    values = {
        "hand": t.pick("DkgHandwriting", "Humor Sans", "Rufscript"),
        "title": title,
        "day": t.say(m.day, *saying.BY_HAND),
        "a": saying.clock(m.start, "."),
        "b": saying.clock(m.end, "."),
        "what": what,
        "rows": rows,
    }
    return values, Truth(
        "B",
        "presentielijst",
        activities=(met(kind, m),),
        participants=Participants(tuple(p.full for p in group)),
        signatures=len(group),
    )


@DESIGNS.design(
    "rooster-bijeenkomsten-onder-elkaar",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt 'EB Garamond'} h1{font-size:18pt} .m{border-left:4px solid {{colour}};padding-left:5mm;margin:5mm 0;break-inside:avoid} b.d{font-size:12.5pt}</style>
<h1>{{title}}</h1><p>{{lead}}</p>{% for d,s,here,away,x in rows %}<div class="m"><b class="d">{{d}}</b><br>{{s}}<br>Aanwezig: {{here}}{% if away %}<br>Afwezig: {{away}}{% endif %}<br><i>{{x}}</i></div>{% endfor %}""",
)
def blocks(t: Teller) -> tuple[dict, Truth]:
    group, meetings = t.people(5), t.meetings(t.number(3, 6))
    form, away = (
        t.pick("{Wd} {d} {month} {Y}", "{d} {month} {Y}", "{dd}/{mm}/{Y}"),
        t.pick(*[p for p in group if p is not t.holder]),
    )
    rows = [
        (
            t.say(m.day, form),
            t.span(m, "{a} – {b} uur", "{a} tot {b} uur", sign="."),
            ", ".join(p.first for p in group if p is not away or n != 1),
            away.first if n == 1 else "",
            t.told(1),
        )
        for n, m in enumerate(meetings)
    ]
    values = {
        "colour": t.pick("#6c3483", "#b9770e"),
        "title": f"Logboek intervisie {t.year}",
        "lead": "Groepsleden: " + ", ".join(p.full for p in group),
        "rows": rows,
    }
    return values, Truth(
        "B",
        "jaaroverzicht",
        activities=tuple(met("intervisie", Meeting(m.day, m.start, m.end)) for m in meetings),
        participants=Participants(tuple(p.full for p in group)),
    )
