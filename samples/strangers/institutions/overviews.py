"""Statements of a year, exports with totals, portals of employers and registers, long tables."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.institutions import DESIGNS, grid, lines
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller, met, on
from samples.truth import Holder, Participants, Truth, number

SHEET = ("{dd}-{mm}-{Y}", "{d}-{m}-{Y}", "{wd2} {dd}-{mm}-{Y}", "{dd}/{mm}/{Y}")


@DESIGNS.design(
    "zorggroep-jaaropgave",
    """
<style>@page{size:A4;margin:18mm} body{font:10.5pt {{font}}} .h{display:flex;justify-content:space-between;border-bottom:1.5mm solid {{colour}};padding-bottom:3mm} table{width:100%;border-collapse:collapse;margin-top:4mm} td{padding:1.3mm 2mm} .g td{background:{{colour}}1c;font-weight:bold} .g td[colspan]{text-align:left!important} td:last-child,td:nth-child(3){text-align:right} .s td{border-top:1px solid #888;font-style:italic}</style><div class="h"><span>{{org}}</span><b>{{title}}</b></div><p>{{who}}</p><table>{{rows}}</table><p>{{norm}}</p><p>{{sign}}<br>{{boss}}</p>""",
)
def year_statement(t: Teller) -> tuple[dict, Truth]:
    kinds = t.some([("Intervisie", "intervisie"), ("Casuïstiekbespreking", "casuistiek"), ("Interne scholing", "interne_scholing"),
                    ("Netwerkbijeenkomsten", "netwerkbijeenkomst"), ("Kwaliteitswerkgroep", "kwaliteitswerkgroep")], t.number(2, 5))  # fmt: skip
    form, long = t.pick("{d} {month}", "{dd}-{mm}", "{wd} {d} {month}"), t.pick("comma", "half", "clock")
    table, found, total = [], [], Decimal(0)
    for word, kind in kinds:
        meetings = t.meetings(t.number(2, 5), EVENING + BY_DAY, 0.8)
        part = sum((m.hours for m in meetings), Decimal(0))
        table.append(f'<tr class="g"><td colspan="4">{word}</td></tr>')
        table.append(lines((t.say(m.day, form), t.theme(), "", t.long(m.hours, long)) for m in meetings))
        table.append(
            f'<tr class="s"><td>Subtotaal</td><td></td><td>{len(meetings)} x</td><td>{saying.comma(part)} uur</td></tr>'
        )
        found += [met(kind, m, basis="stated", timed=False) for m in meetings]
        total += part
    table.append(f'<tr class="g"><td>Totaal</td><td></td><td></td><td>{saying.comma(total)} uur</td></tr>')
    values = {
        "font": t.pick("Lato", "Liberation Sans", "FreeSerif"),
        "colour": t.pick("#2b9348", "#1b4965", "#8338ec"),
        "org": t.pick(*t.words.groups),
        "title": t.pick(f"Jaaropgave deskundigheidsbevordering {t.year}", f"Jaarverklaring {t.year}", f"Opgave gevolgde activiteiten over {t.year}"),
        "who": f"{t.holder.full}, praktijkondersteuner GGZ bij {t.pick(*t.words.practices)}",
        "rows": "".join(table),
        "norm": f"Norm van de zorggroep: minimaal {t.pick(24, 36)} uur per kalenderjaar. Opgesteld {t.pick('in januari', 'op 14 januari')} {t.year + 1}.",
        "sign": t.signature(36),
        "boss": f"{t.person().full}, coördinator POH",
    }  # fmt: skip
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(found), signatures=1)


@DESIGNS.design(
    "uitdraai-met-filters",
    """
<style>@page{size:A4 landscape;margin:9mm} body{font:9pt {{font}}} table{border-collapse:collapse} td,th{border:1px solid #d0d0d0;padding:1mm 2mm} th{background:{{colour}};color:#fff;text-align:left} tbody tr:last-child td{font-weight:bold;border-top:2px solid #000} .f{background:#fffbe6;display:inline-block;padding:1mm 3mm}</style><b>{{file}}</b><p class="f">{{filters}}</p>{{table}}<p>{{foot}}</p>""",
)
def filtered(t: Teller) -> tuple[dict, Truth]:
    kinds = {
        "Intervisie": "intervisie",
        "Casuïstiek": "casuistiek",
        "Netwerkbijeenkomst": "netwerkbijeenkomst",
        "Werkconferentie": "werkconferentie",
        "POH-overleg": "vakinhoudelijk_overleg",
    }
    meetings, form = t.meetings(t.number(5, 12), EVENING + BY_DAY, 0.3), t.pick(*SHEET)
    rows, found, total = [], [], Decimal(0)
    for m in meetings:
        word, pause = t.pick(*kinds), t.pick(0, 0, 15) if m.end - m.start > 90 else 0
        net = m.hours - Decimal(pause) / 60
        rows.append(
            (
                t.number(1000, 9999),
                t.say(m.day, form),
                saying.clock(m.start),
                saying.clock(m.end),
                pause,
                saying.comma(net),
                word,
                t.place(),
                "Ja",
            )
        )
        found.append(met(kinds[word], m, net))
        total += net
    rows.append(("Totaal", len(meetings), "", "", "", saying.comma(total), "", "", ""))
    values = {
        "font": t.pick("Liberation Sans", "DejaVu Sans Condensed", "Liberation Sans Narrow"),
        "colour": t.pick("#217346", "#4472c4", "#595959"),
        "file": t.pick("aanwezigheid_export.xlsx – Blad1", "Rapport aanwezigheid (draaitabel)", "export_deelname_def.xlsx"),
        "filters": f"Filter ▾ Medewerker = {t.holder.full} | Jaar = {t.year} | Aanwezig = Ja",
        "table": grid(("ID", "Datum", t.pick("Begin", "Starttijd", "Van"), t.pick("Einde", "Eindtijd", "Tot"), "Pauze (min)", t.pick("Uren netto", "Netto-uren"), t.pick("Activiteit", "Soort"), "Locatie", "Aanwezig"), rows),
        "foot": f"{len(meetings)} van {t.number(80, 400)} records. Bijgewerkt: {t.say(t.later(meetings[-1].day), '{d}-{m}-{Y}')} {saying.clock(t.number(480, 1000))}",
    }  # fmt: skip
    return values, Truth("B", "overzicht", Holder(t.holder.full), tuple(found))


@DESIGNS.design(
    "personeelsportaal",
    """
<style>body{margin:0;font:13px {{font}};background:#fff} nav{float:left;width:170px;background:#eef1f4;min-height:560px;padding:14px} nav div{padding:6px} main{margin-left:200px;padding:16px 24px} .bar{background:{{colour}};color:#fff;padding:9px 18px} table{border-collapse:collapse;width:100%} th{font-weight:normal;color:#667;text-align:left;border-bottom:1px solid #99a} td{padding:7px 4px;border-bottom:1px solid #e5e8eb}</style><div class="bar">InSite · {{org}}</div><nav>{% for x in menu %}<div>{{x}}</div>{% endfor %}</nav><main><p>{{who}}</p><h3>{{title}}</h3>{{table}}</main>""",
    screen=(1120, 0),
)
def portal(t: Teller) -> tuple[dict, Truth]:
    days, form = t.days(t.number(4, 8)), t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}")
    state = [True, *(t.chance(0.7) for _ in days[1:])]
    loads = [t.pick(Decimal(2), Decimal("1.5"), Decimal(3), Decimal("3.5")) for _ in days]
    rows = [
        (f"Interne scholing: {t.theme()}", t.say(day, form), saying.comma(load), "Leeracademie", t.pick("Gevolgd", "Aanwezig geweest") if here else t.pick("Geannuleerd", "Niet verschenen", "Ingeschreven"))
        for day, load, here in zip(days, loads, state, strict=True)
    ]  # fmt: skip
    values = {
        "font": t.pick("Liberation Sans", "Lato"),
        "colour": t.pick("#0050a0", "#c1121f", "#38775a"),
        "org": t.pick(*t.words.groups),
        "menu": ("Mijn gegevens", "Verlof", "Declaraties", "<b>Mijn opleidingen</b>", "Salarisstroken", "Dienstverband"),
        "who": f"{t.holder.full} · medewerker {t.number(1000, 9999)} · in dienst sinds {t.say(t.day().replace(year=t.year - 4, day=1), '{dd}-{mm}-{Y}')}",
        "title": t.pick("Mijn opleidingen", "Opleidingskaart", "Scholingsregistratie"),
        "table": grid(("Omschrijving", t.pick("Datum", "Cursusdatum"), t.pick("Uren", "Aantal uur"), "Aanbieder", "Status"), rows),
    }  # fmt: skip
    found = tuple(on("interne_scholing", d, u) for d, u, here in zip(days, loads, state, strict=True) if here)
    return values, Truth("B", "schermafdruk", Holder(t.holder.full), found, status=None)


@DESIGNS.design(
    "register-overzicht-a",
    """
<style>@page{size:A4;margin:14mm} body{font:9.5pt {{font}};color:#222} h1{font-size:16pt;color:{{colour}}} .k{display:flex;gap:10mm;background:#f6f6f6;padding:3mm} table{width:100%;border-collapse:collapse;margin-top:5mm} th{background:{{colour}};color:#fff;text-align:left;padding:1.5mm} td{padding:1.5mm;border-bottom:1px dotted #999}</style><h1>{{title}}</h1><div class="k">{% for a,b in facts %}<span>{{a}}: <b>{{b}}</b></span>{% endfor %}</div>{{table}}<p>{{total}}</p>""",
    margins=True,
)
def register_rows(t: Teller) -> tuple[dict, Truth]:
    days, form = t.days(t.number(3, 8)), t.pick("{dd}-{mm}-{Y}", "{d} {month} {Y}")
    worth = [t.pick(1, 2, 3, 4, 6) for _ in days]
    rows = [
        (t.number(100000, 600000), t.pick(*t.words.courses), t.pick(*t.words.schools[:4]), t.say(d, form), w, "A")
        for d, w in zip(days, worth, strict=True)
    ]
    values = {
        "font": t.pick("Liberation Sans", "DejaVu Sans"),
        "colour": t.pick("#004e89", "#7b1e7a"),
        "title": t.pick("Kwaliteitsregister LV POH-GGZ – scholing categorie A", "ANPG: uw geaccrediteerde scholing (cat. A)"),
        "facts": [("Registerlid", t.holder.full), ("Registratienr.", t.register(t.holder)), ("Periode", f"01-07-{t.year - 2} t/m 30-06-{t.year + 3}")],
        "table": grid(("ID", "Nascholing", "Aanbieder", t.pick("Datum", "Gevolgd op"), "Punten", "Cat."), rows),
        "total": f"Behaald in {t.year}: {sum(worth)} punten. Vereist: 75 punten per periode. Invoer door de aanbieder.",
    }  # fmt: skip
    return values, Truth(
        "A", "overzicht", Holder(t.holder.full, t.register(t.holder)), tuple(on("geaccrediteerde_scholing", d) for d in days), printed_points=str(sum(worth))
    )  # fmt: skip


@DESIGNS.design(
    "dossierexport-blokken",
    """
<style>@page{size:A4;margin:16mm} body{font:10pt {{font}}} .a{border:1px solid #bbb;border-left:2mm solid {{colour}};padding:2mm 4mm;margin:3mm 0;break-inside:avoid;display:grid;grid-template-columns:1fr 1fr;gap:.8mm 6mm} .a h4{grid-column:1/3;margin:0} .a span i{color:#777;font-style:normal}</style><h2>{{title}}</h2><p>{{who}}</p>{% for h,facts in cards %}<div class="a"><h4>{{h}}</h4>{% for a,b in facts %}<span><i>{{a}}</i> {{b}}</span>{% endfor %}</div>{% endfor %}<p>{{foot}}</p>""",
)
def export_cards(t: Teller) -> tuple[dict, Truth]:
    kinds = {"Intervisie": "intervisie", "Supervisie": "supervisie", "Casuïstiekbespreking": "casuistiek", "Netwerkbijeenkomst bijgewoond": "netwerkbijeenkomst",
             "Netwerkbijeenkomst georganiseerd": "netwerkbijeenkomst_organisatie", "Publicatie": "publicatie", "Kwaliteitswerkgroep": "kwaliteitswerkgroep"}  # fmt: skip
    meetings, form = (
        t.meetings(t.number(3, 7), EVENING + BY_DAY, 0.4),
        t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{dd}-{mm}-{y}"),
    )
    cards, found, first = [], [], t.pick("Activiteitsdatum", "Datum activiteit", "Uitgevoerd op")
    for m in meetings:
        word = t.pick(*kinds)
        facts = [
            (first, t.say(m.day, form)),
            ("Ingevoerd op", t.say(t.later(m.day, 3, 50), form)),
            ("Bewijsstuk", t.pick("verslag.pdf", "scan_001.jpeg")),
        ]
        if word != "Publicatie":
            facts.append(("Tijdsduur", t.long(m.hours, "comma", "mixed")))
        cards.append((word, t.mixed([*facts, ("Opgegeven punten", t.pick(1, 2, 3))])))
        found.append(
            on("publicatie", m.day) if word == "Publicatie" else met(kinds[word], m, basis="stated", timed=False)
        )
    values = {
        "font": t.pick("Lato", "FreeSans", "DejaVu Sans Condensed"),
        "colour": t.pick("#f77f00", "#2a9d8f"),
        "title": t.pick("Export persoonlijk dossier – overige activiteiten (B)", "Uitdraai categorie B"),
        "who": f"{t.holder.full} ({t.register(t.holder)}), registratieperiode 1-1-{t.year - 1} tot en met 31-12-{t.year + 3}",
        "cards": cards,
        "foot": f"Geëxporteerd {t.say(t.later(meetings[-1].day, 60, 90), '{d} {month} {Y}')}. Aan deze uitdraai kunnen geen rechten worden ontleend.",
    }
    return values, Truth("B", "overzicht", Holder(t.holder.full, t.register(t.holder)), tuple(found))


@DESIGNS.design(
    "doorlopende-tabel",
    """
<style>@page{size:A4;margin:15mm} body{font:10pt {{font}}} thead{display:table-header-group} table{width:100%;border-collapse:collapse} th{border-top:1px solid #000;border-bottom:1px solid #000;text-align:left;padding:2mm} td{padding:2.9mm 2mm;border-bottom:1px solid #ddd} tr{break-inside:avoid}</style><h2>{{title}}</h2><p>{{who}}</p>{{table}}<p><b>{{total}}</b></p>""",
    margins=True,
)
def long_table(t: Teller) -> tuple[dict, Truth]:
    kinds = {
        "intervisie": "intervisie",
        "casuïstiekbespreking": "casuistiek",
        "vakinhoudelijk overleg": "vakinhoudelijk_overleg",
        "netwerkbijeenkomst": "netwerkbijeenkomst",
    }
    meetings, form = (
        t.meetings(t.number(30, 40), EVENING + BY_DAY, 0.5),
        t.pick("{wd2} {dd}-{mm}-{Y}", "{dd}-{mm}-{Y}", "{d} {month} {Y}"),
    )
    meetings = list({m.day: m for m in meetings}.values())
    off = {n for n in range(len(meetings)) if t.chance(0.08)}
    rows, found = [], []
    for n, m in enumerate(meetings):
        word = t.pick(*kinds)
        rows.append(
            (
                n + 1,
                t.say(m.day, form),
                word,
                t.span(m, "{a}-{b}"),
                t.pick("vervallen", "geen doorgang") if n in off else t.long(m.hours, "comma"),
            )
        )
        if n not in off:
            found.append(met(kinds[word], m))
    values = {
        "font": t.pick("Liberation Serif", "Liberation Sans", "Lato"),
        "title": t.pick(f"Urenverantwoording deskundigheidsbevordering {t.year}", f"Registratie overleg en intervisie {t.year}"),
        "who": f"{t.pick('Medewerker', 'Betreft', 'Professional')}: {t.holder.full}",
        "table": grid(("#", "Datum", "Activiteit", "Tijd", "Uren"), rows),
        "total": f"Totaal {saying.comma(sum((m.hours for n, m in enumerate(meetings) if n not in off), Decimal(0)))} uur",
    }  # fmt: skip
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(found))


@DESIGNS.design(
    "matrix-met-lettercodes",
    """
<style>@page{size:A4 landscape;margin:14mm} body{font:9.5pt {{font}}} table{border-collapse:collapse} td,th{border:1px solid #777;padding:2mm;text-align:center} td:first-child{text-align:left} th{background:{{colour}};height:22mm} th:not(:first-child){writing-mode:{{mode}}}</style><h2>{{title}}</h2><p>{{note}}</p>{{table}}<p>{{legend}}</p>""",
)
def matrix(t: Teller) -> tuple[dict, Truth]:
    word, kind = t.pick(
        ("intervisiegroep", "intervisie"),
        ("casuïstiekgroep", "casuistiek"),
        ("kwaliteitswerkgroep", "kwaliteitswerkgroep"),
    )
    meetings, group = t.meetings(t.number(4, 8), usual=1), t.people(t.number(5, 9))
    form = t.pick("{d} {mon}", "{dd}-{mm}", "{d}-{m}")
    table = [
        [p is t.holder or n == place % len(meetings) or t.chance(0.75) for n in range(len(meetings))]
        for place, p in enumerate(group)
    ]
    rows = [
        (p.full, *("P" if here else t.pick("M", "M", "Z") for here in row), f"{sum(row)}/{len(row)}")
        for p, row in zip(group, table, strict=True)
    ]
    times = t.chance(0.5)
    first = meetings[0]
    length = (
        t.span(first, "{a} – {b} uur", "{a}-{b} uur") if times else t.long(first.hours, "comma", "words", "minutes")
    )
    values = {
        "font": t.pick("DejaVu Sans Condensed", "Lato", "Liberation Sans"),
        "colour": t.pick("#e0e1dd", "#cde5f2"),
        "mode": t.pick("horizontal-tb", "horizontal-tb", "vertical-rl"),
        "title": f"Presentiematrix {word} {t.place()} – {t.year}",
        "note": f"{t.pick('Elke bijeenkomst', 'Iedere sessie', 'Vaste tijd per bijeenkomst')}: {length}",
        "table": grid(("Deelnemer", *(t.say(m.day, form) for m in meetings), "Aanwezig"), rows),
        "legend": t.pick("P = present; M = met bericht afwezig; Z = zonder bericht afwezig", "Codes: P aanwezig, M afgemeld, Z niet verschenen"),
    }  # fmt: skip
    people = Participants(tuple(p.full for p in group))
    return values, Truth(
        "B", "presentielijst", activities=tuple(met(kind, m) if times else met(kind, m, basis="stated", timed=False) for m in meetings), participants=people
    )  # fmt: skip


@DESIGNS.design(
    "werkgever-ontwikkelkaart",
    """
<style>@page{size:A4;margin:17mm} body{font:10.5pt {{font}}} .r{display:grid;grid-template-columns:30mm 1fr 20mm 20mm;border-bottom:1px solid #ddd;padding:1.5mm 0} .r b{color:{{colour}}} .t{background:{{colour}};color:#fff}</style><h2>{{title}}</h2><p>{{who}}</p><div class="r t"><span>{{h[0]}}</span><span>{{h[1]}}</span><span>{{h[2]}}</span><span>{{h[3]}}</span></div>{% for r in rows %}<div class="r"><b>{{r[0]}}</b><span>{{r[1]}}</span><span>{{r[2]}}</span><span>{{r[3]}}</span></div>{% endfor %}<p>{{sum}}</p><p>{{norm}}</p>""",
)
def employer_card(t: Teller) -> tuple[dict, Truth]:
    known = (
        ("Intervisie", "intervisie", 2),
        ("Begeleidingsgesprek", "begeleiding", 0),
        ("Interne scholing", "interne_scholing", 2),
        ("Meekijken op de praktijk", "meekijken", 3),
        ("Netwerkbijeenkomst", "netwerkbijeenkomst", 2),
        ("Congres", "congres", 4),
    )
    meetings = t.meetings(t.number(5, 10), ((570, 660), (780, 960), (1140, 1320), (840, 930)), 0.3)
    chosen, form = [t.pick(*known) for _ in meetings], t.pick("{d} {mon} {Y}", "{dd}.{mm}.{Y}", "{dd}-{mm}-'{y}")
    order = t.pick((2, 3), (3, 2))
    whole = [
        (t.say(m.day, form), word, saying.comma(m.hours), str(worth))
        for m, (word, _, worth) in zip(meetings, chosen, strict=True)
    ]
    points = sum(worth for *_, worth in chosen)
    values = {
        "font": t.pick("Lato", "Linux Biolinum O"),
        "colour": t.pick("#00798c", "#d1495b"),
        "title": f"Ontwikkelkaart POH-GGZ {t.year}",
        "who": f"{t.holder.full}, gedetacheerd bij {t.pick(*t.words.practices)}, {t.pick(16, 20, 28)} uur per week",
        "h": ("Datum", "Onderdeel", *[("", "", "Uren", "Punten")[n] for n in order]),
        "rows": [(r[0], r[1], r[order[0]], r[order[1]]) for r in whole],
        "sum": f"Behaalde werkgeverspunten: {points}",
        "norm": "Minimaal 30 punten en 52 ontwikkeluren per jaar. Werkgeverspunten zijn geen registerpunten.",
    }  # fmt: skip
    return values, Truth(
        "B", "jaaroverzicht", Holder(t.holder.full), tuple(met(kind, m, basis="stated", timed=False) for m, (_, kind, _) in zip(meetings, chosen, strict=True)), printed_points=number(points)
    )  # fmt: skip


@DESIGNS.design(
    "bijeenkomsten-portaal",
    """
<style>body{margin:0;font:14px 'Lato';background:#fafafa;padding:18px} .k{background:#fff;border:1px solid #e2e2e2;border-radius:8px;padding:12px 16px;margin:9px 0;display:flex;gap:18px} .d{width:64px;text-align:center;color:{{colour}}} .d b{font-size:24px;display:block} .l{margin-left:auto;font-size:12px;border-radius:10px;padding:3px 10px;background:#eee;height:16px}</style><h2>{{title}}</h2><p>{{who}}</p>{% for d,m,w,s,l in cards %}<div class="k"><div class="d"><b>{{d}}</b>{{m}}</div><div><b>{{w}}</b><br>{{s}}</div><span class="l">{{l}}</span></div>{% endfor %}""",
    screen=(860, 0),
)
def gatherings(t: Teller) -> tuple[dict, Truth]:
    kinds = {
        "Netwerkavond POH-GGZ (netwerkbijeenkomst)": "netwerkbijeenkomst",
        "Intervisie groep 2": "intervisie",
        "Casuïstiekavond": "casuistiek",
        "Werkconferentie ketenzorg": "werkconferentie",
    }
    meetings = t.meetings(t.number(3, 6), EVENING + LONG[:1], 0.8)
    state = [True, *(t.chance(0.65) for _ in meetings[1:])]
    cards, found = [], []
    for m, here in zip(meetings, state, strict=True):
        word = t.pick(*kinds)
        label = (
            t.pick("Aanwezig", "✓ Bijgewoond")
            if here
            else t.pick("Afgemeld", "No-show", "Geannuleerd door organisatie")
        )
        cards.append(
            (m.day.day, t.say(m.day, "{mon} {Y}"), word, f"{t.span(m, '{a} - {b}', sign=':')} · {t.place()}", label)
        )
        if here:
            found.append(met(kinds[word], m))
    values = {
        "colour": t.pick("#c8553d", "#28536b"),
        "title": t.pick("Mijn bijeenkomsten", "Eerdere bijeenkomsten"),
        "who": f"Ingelogd als {t.holder.full}",
        "cards": cards,
    }
    return values, Truth("B", "schermafdruk", Holder(t.holder.full), tuple(found), status=None)
