"""Many activities on one paper: printed spreadsheets, overviews per quarter, series of supervision."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.open import DESIGNS
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.truth import Holder, Truth, number

KINDS = {
    "Intervisie": "intervisie",
    "Netwerkbijeenkomst": "netwerkbijeenkomst",
    "Casuïstiekbespreking": "casuistiek",
    "POH-overleg (vakinhoudelijk)": "vakinhoudelijk_overleg",
    "Supervisie": "supervisie",
}


@DESIGNS.design(
    "rekenblad-subtotalen",
    """
<style>@page{size:A4 landscape;margin:10mm} body{font:9.5pt 'Liberation Sans'} table{border-collapse:collapse} td,th{border:.5pt solid #bdbdbd;padding:1.5pt 5pt;white-space:nowrap} th{background:#ffe699;text-align:left} .n{text-align:right} .t td{font-weight:bold;background:#f2f2f2}
.h td{border:0;font-weight:bold}</style><table><tr class="h"><td colspan="5">{{title}}</td></tr><tr class="h"><td colspan="5">{{name}}</td></tr><tr><th>Datum</th><th>Activiteit</th><th>Omschrijving</th><th>{{long}}</th><th>Opm.</th></tr>
{% for g in groups %}{% for r in g[1] %}<tr><td class="{{'n' if right else ''}}">{{r[0]}}</td><td>{{r[1]}}</td><td>{{r[2]}}</td><td class="n">{{r[3]}}</td><td>{{r[4]}}</td></tr>{% endfor %}<tr class="t"><td></td><td>Subtotaal {{g[0]|lower}}</td><td></td><td class="n">{{g[2]}}</td><td></td></tr>{% endfor %}
<tr class="t"><td></td><td>Totaal {{year}}</td><td></td><td class="n">{{total}}</td><td></td></tr></table>""",
    margins=True,
)
def spreadsheet(t: Teller) -> tuple[dict, Truth]:
    form, groups, found, total = (
        t.pick("{d}-{m}-{Y}", "{dd}-{mm}-{y}", "{d}-{mon}-{y}", "{wd2} {d}-{m}-{Y}"),
        [],
        [],
        Decimal(0),
    )
    for word in t.some(list(KINDS), t.number(2, 4)):
        meetings = t.meetings(t.number(2, 5), EVENING + BY_DAY, 0.5)
        rows = [
            (
                t.say(m.day, form),
                word,
                t.pick(*t.words.themes),
                saying.comma(m.hours),
                t.pick("", "", "online", "verslag toegevoegd"),
            )
            for m in meetings
        ]
        part = sum((m.hours for m in meetings), Decimal(0))
        groups.append((word, rows, saying.comma(part)))
        found += [met(KINDS[word], m, basis="stated", timed=False) for m in meetings]
        total += part
    values = {
        "title": f"Urenregistratie deskundigheidsbevordering {t.year}",
        "name": f"Naam: {t.holder.full}",
        "long": t.pick("Uren", "Aantal uur"),
        "groups": groups,
        "right": t.chance(0.5),
        "year": t.year,
        "total": saying.comma(total),
    }
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(found))


@DESIGNS.design(
    "per-kwartaal",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt {{font}}} h1{font-size:19pt} h2{font-size:13pt;background:{{colour}};color:#fff;padding:1mm 3mm;margin:6mm 0 2mm} .r{display:flex;gap:5mm;padding:1mm 3mm} .r b{width:38mm;font-weight:600} .r span:last-child{margin-left:auto}</style>
<h1>{{title}}</h1><p>{{name}}, {{practice}}</p>{% for q,rows in quarters %}<h2>{{q}}</h2>{% for d,w,h in rows %}<div class="r"><b>{{d}}</b><span>{{w}}</span><span>{{h}}</span></div>{% else %}<div class="r">geen activiteiten</div>{% endfor %}{% endfor %}<p>{{closing}}</p>""",
)
def quarters(t: Teller) -> tuple[dict, Truth]:
    form, long = t.pick(*saying.NO_YEAR[:4], "{d} {mon}"), t.pick("comma", "short", "half")
    meetings = t.meetings(t.number(5, 9), EVENING + BY_DAY, 0.6)
    words = [t.pick(*KINDS) for _ in meetings]
    labels = t.pick(
        ("Eerste kwartaal", "Tweede kwartaal", "Derde kwartaal", "Vierde kwartaal"),
        ("Q1", "Q2", "Q3", "Q4"),
        ("Kwartaal 1 (jan-mrt)", "Kwartaal 2 (apr-jun)", "Kwartaal 3 (jul-sep)", "Kwartaal 4 (okt-dec)"),
    )
    parts = [
        (
            label,
            [
                (t.say(m.day, form), w, t.long(m.hours, long))
                for m, w in zip(meetings, words, strict=True)
                if (m.day.month - 1) // 3 == n
            ],
        )
        for n, label in enumerate(labels)
    ]
    values = {"font": t.pick("FreeSans", "DejaVu Serif", "Lato"), "colour": t.pick("#4a4e69", "#2b9348"), "title": f"{t.pick('Beroepsgebonden activiteiten', 'Overzicht deskundigheidsbevordering', 'Jaaroverzicht nascholing en overleg')} {t.year}", "name": t.holder.full, "practice": t.pick(*t.words.practices), "quarters": parts,
              "closing": f"Opgemaakt op {t.say(t.later(meetings[-1].day, 10, 40), '{d} {month} {Y}')}"}  # fmt: skip
    return values, Truth(
        "B",
        "jaaroverzicht",
        Holder(t.holder.full),
        tuple(met(KINDS[w], m, basis="stated", timed=False) for m, w in zip(meetings, words, strict=True)),
    )


@DESIGNS.design(
    "supervisie-overeenkomst-met-sessies",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt {{font}}} h1{font-size:15pt;text-align:center} table{width:100%;border-collapse:collapse;margin:4mm 0} td,th{border:1px solid #555;padding:2mm;text-align:left;height:7mm} .u{display:flex;gap:20mm;margin-top:8mm}</style><h1>{{title}}</h1>
{% for p in paras %}<p>{{p}}</p>{% endfor %}<table><tr>{% for h in head %}<th>{{h}}</th>{% endfor %}</tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><div class="u"><div>Supervisant<br>{{s1}}<br>{{name}}</div><div>Supervisor<br>{{s2}}<br>{{boss}}</div></div>""",
)
def contract(t: Teller) -> tuple[dict, Truth]:
    boss, minutes = t.person(), t.pick(60, 90, 45)
    held, planned = t.number(4, 7), t.pick(0, 1, 2)
    days = t.days(held + planned)
    form = t.pick("{d}-{m}-{Y}", "{d} {month} {Y}", "{dd}-{mm}-{y}")
    rows = [
        (
            n,
            t.say(day, form),
            f"{minutes} min",
            t.theme() if n <= held else "gepland",
            t.signature(22) if n <= held else "",
        )
        for n, day in enumerate(days, 1)
    ]
    signed = t.say(t.earlier(days[0], 5, 20), "{d} {month} {Y}")
    paras = [
        f"Supervisant: {t.holder.full} (registratienummer {t.register(t.holder)})",
        f"Supervisor: {boss.full}, geregistreerd supervisor LVSC, nr. {t.number(1000, 9999)}",
        f"De overeenkomst is gesloten op {signed} voor een traject individuele supervisie van {minutes} minuten per keer. Bij afzegging binnen 24 uur wordt de sessie in rekening gebracht.",
    ]
    values = {
        "font": t.pick("Liberation Sans", "FreeSerif"),
        "title": t.pick(
            "Supervisieovereenkomst en overzicht sessies", "Supervisietraject – afspraken en bijeenkomsten"
        ),
        "paras": paras,
        "head": ("Nr.", "Datum", "Duur", "Thema", "Paraaf supervisor"),
        "rows": rows,
        "s1": t.signature(),
        "s2": t.signature(),
        "name": t.holder.full,
        "boss": boss.full,
    }
    hours = Decimal(minutes) / 60
    return values, Truth(
        "B",
        "supervisieverklaring",
        Holder(t.holder.full, t.register(t.holder)),
        tuple(on("supervisie", day, hours) for day in days[:held]),
        signatures=held + 2,
    )


@DESIGNS.design(
    "groepskaart-met-tijden",
    """
<style>@page{size:A4;margin:18mm} body{font:10pt {{font}}} table{width:100%;border-collapse:collapse} td,th{padding:2.2mm 2mm;text-align:left} tr:nth-child(even) td{background:{{pale}}} th{border-bottom:2pt solid #333;font-size:8.5pt;text-transform:uppercase;letter-spacing:.05em}</style>
<h2>{{title}}</h2><p>{{who}}</p><table><tr>{% for h in head %}<th>{{h}}</th>{% endfor %}</tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><p style="font-size:8pt">{{foot}}</p>""",
)
def timed_rows(t: Teller) -> tuple[dict, Truth]:
    word, kind = t.pick(
        ("intervisie", "intervisie"),
        ("casuïstiekbesprekingen", "casuistiek"),
        ("netwerkbijeenkomsten POH-GGZ", "netwerkbijeenkomst"),
    )
    meetings, form = (
        t.meetings(t.number(4, 9), usual=0.5),
        t.pick("{d}-{m}-{Y}", "{wd2} {d} {mon} {Y}", "{d} {month} {Y}", "{dd}.{mm}.{Y}"),
    )
    off = t.number(1, len(meetings)) if t.chance(0.5) else -1
    split = t.chance(0.5)
    rows, found = [], []
    for n, m in enumerate(meetings):
        times = (
            (saying.clock(m.start, "."), saying.clock(m.end, "."))
            if split
            else (t.span(m, "{a}-{b}", "{a} – {b}", sign="."),)
        )
        rows.append(
            (
                t.say(m.day, form),
                *times,
                t.theme() if n != off else t.pick("vervallen", "niet doorgegaan", "geannuleerd (ziekte)"),
            )
        )
        if n != off:
            found.append(met(kind, m))
    values = {
        "font": t.pick("Lato", "Liberation Sans Narrow", "DejaVu Sans"),
        "pale": t.pick("#eef4fb", "#f6f0e6"),
        "title": f"Overzicht {word} {t.year}",
        "who": f"Deelnemer: {t.holder.full} | Groep {t.place()}",
        "head": ("Datum", *(("Van", "Tot") if split else ("Tijd",)), "Onderwerp"),
        "rows": rows,
        "foot": f"Aantal bijeenkomsten: {len(found)}. Uitgedraaid {t.say(t.later(meetings[-1].day), '{d}-{m}-{Y}')}",
    }
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(found))


@DESIGNS.design(
    "werkgever-punten",
    """
<style>@page{size:A4;margin:16mm} body{font:10.5pt 'Lato'} .h{display:flex;justify-content:space-between;border-bottom:4px solid {{colour}}} table{width:100%;border-spacing:0;margin-top:6mm} td,th{text-align:left;padding:1.6mm;border-bottom:1px solid #e0e0e0} .r{text-align:right}</style><div class="h"><h2>Praktijksteun</h2><p>{{made}}</p></div><h3>{{title}}</h3><p>{{who}}</p>
<table><tr><th>Onderdeel</th><th>Datum</th><th class="r">Uren</th><th class="r">Punten</th></tr>{% for r in rows %}<tr><td>{{r[0]}}</td><td>{{r[1]}}</td><td class="r">{{r[2]}}</td><td class="r">{{r[3]}}</td></tr>{% endfor %}<tr><td><b>Behaald</b></td><td></td><td class="r"><b>{{hours}}</b></td><td class="r"><b>{{points}}</b></td></tr><tr><td>Norm</td><td></td><td class="r">52</td><td class="r">30</td></tr></table>""",
)
def employer(t: Teller) -> tuple[dict, Truth]:
    known = (
        ("Intervisie", "intervisie", 2),
        ("Interne scholing", "interne_scholing", 2),
        ("Begeleidingsgesprek", "begeleiding", 0),
        ("Netwerkbijeenkomst", "netwerkbijeenkomst", 2),
        ("Meekijken", "meekijken", 3),
        ("Congres", "congres", 4),
    )
    meetings = t.meetings(t.number(6, 11), EVENING + BY_DAY, 0.3)
    chosen = [t.pick(*known) for _ in meetings]
    form = t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}")
    rows = [
        (name, t.say(m.day, form), saying.comma(m.hours), worth)
        for m, (name, _, worth) in zip(meetings, chosen, strict=True)
    ]
    points, hours = sum(worth for *_, worth in chosen), sum((m.hours for m in meetings), Decimal(0))
    values = {
        "colour": "#00838f",
        "made": f"Gegenereerd: {t.say(t.later(meetings[-1].day), '{d}-{m}-{Y}')}",
        "title": f"Kwaliteitskader POH-GGZ – jaarkaart {t.year}",
        "who": f"{t.holder.full} · {t.pick('24', '28', '16')} uur per week · {t.place()}",
        "rows": rows,
        "hours": saying.comma(hours),
        "points": points,
    }
    return values, Truth(
        "B",
        "jaaroverzicht",
        Holder(t.holder.full),
        tuple(met(kind, m, basis="stated", timed=False) for m, (_, kind, _) in zip(meetings, chosen, strict=True)),
        printed_points=number(points),
    )
