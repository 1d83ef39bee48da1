"""Learning platforms, congress bureaus, badges: what a system says that somebody has followed."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.institutions import DESIGNS, grid
from samples.strangers.teller import Meeting, Teller, met, on
from samples.truth import Activity, Holder, Truth, number

LOAD = (Decimal("1.5"), Decimal(2), Decimal("2.5"), Decimal(3), Decimal(4), Decimal(6))
OTHERS = ("V&amp;VN", "NVvPO", "Registerplein", "NIP/NVO", "SKJ", "NAPA")


@DESIGNS.design(
    "leerhistorie",
    """
<style>@page{size:A4 landscape;margin:12mm} body{font:9pt {{font}};color:#223} header{display:flex;justify-content:space-between;background:{{colour}};color:#fff;padding:3mm 5mm} table{width:100%;border-collapse:collapse;margin-top:5mm} th{text-align:left;border-bottom:2px solid {{colour}};padding:2mm 1mm} td{padding:2mm 1mm;border-bottom:1px solid #ddd;vertical-align:top} .k{display:flex;gap:14mm;margin-top:5mm} .k small{display:block;color:#778}</style><header><b>{{org}}</b><span>Mijn leeromgeving</span></header><h2>{{title}}</h2><div class="k">{% for a,b in facts %}<div><small>{{a}}</small>{{b}}</div>{% endfor %}</div>{{table}}<p style="color:#778">{{foot}}</p>""",
    margins=True,
)
def transcript(t: Teller) -> tuple[dict, Truth]:
    count = t.number(4, 8)
    done = {t.number(0, count), *[n for n in range(count) if t.chance(0.6)]}
    courses, days, form = (
        t.some(t.words.courses, count),
        t.days(count),
        t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}", "{dd}/{mm}/{Y}"),
    )
    rows, found = [], []
    for n, (course, day) in enumerate(zip(courses, days, strict=True)):
        load, began = t.pick(*LOAD), t.say(t.earlier(day, 6, 30), form)
        inside = t.chance(0.25)
        kind = "interne_scholing" if inside else "scholing_elders"
        stamp = "niet van toepassing" if inside else f"{t.pick(*OTHERS)}: {t.pick(1, 2, 3)} pt"
        what = "Interne scholing" if inside else t.pick("E-learning", "Blended", "Nascholing extern")
        if n in done:
            rows.append(
                (
                    course,
                    what,
                    t.pick("Voltooid", "Geslaagd", "Afgerond"),
                    began,
                    t.say(day, form),
                    t.long(load, "comma", "clock"),
                    stamp,
                )
            )
            found.append(on(kind, day, load))
        else:
            rows.append(
                (
                    course,
                    what,
                    *t.pick(("Bezig (40 %)", began), ("Niet gestart", "-"), ("Verlopen", began)),
                    "-",
                    t.long(load, "comma", "clock"),
                    stamp,
                )
            )
    values = {
        "font": t.pick("Lato", "DejaVu Sans Condensed", "Liberation Sans"),
        "colour": t.pick("#0b525b", "#5f0f40", "#274c77"),
        "org": t.pick(*t.words.schools),
        "title": t.pick("Leerhistorie", "Transcript of records – leertranscript", "Overzicht gevolgde leeractiviteiten"),
        "facts": t.mixed([("Cursist", t.holder.full), ("Personeelsnummer", t.number(10000, 99999)), ("Functie", "POH-GGZ"), ("Selectie", f"01-01-{t.year} – 31-12-{t.year}")]),
        "table": grid((t.pick("Leeractiviteit", "Cursus"), "Vorm", t.pick("Voortgang", "Status"), "Gestart", t.pick("Afgerond op", "Voltooid op", "Behaald"), t.pick("Studielast", "Leertijd"), "Accreditatie"), rows),
        "foot": "Alleen voltooide activiteiten geven recht op punten. De studielast is door de ontwikkelaar vastgesteld.",
    }  # fmt: skip
    return values, Truth("B", "overzicht", Holder(t.holder.full), tuple(found))


@DESIGNS.design(
    "cursusbewijs-met-modules",
    """
<style>@page{size:A4 landscape;margin:0} body{margin:0;font:12pt {{font}}} .w{display:flex;height:208mm} .l{width:74mm;background:{{colour}};color:#fff;padding:16mm 9mm;box-sizing:border-box} .r{padding:22mm 18mm;flex:1} h1{font-weight:300;font-size:34pt;margin:0} .n{font-size:23pt;color:{{colour}}} li{margin:1mm 0}</style><div class="w"><div class="l"><b>{{org}}</b><h3>Modules</h3><ul style="padding-left:5mm">{% for m in modules %}<li>{{m}}</li>{% endfor %}</ul><p style="font-size:9pt">{{code}}</p></div><div class="r"><h1>{{title}}</h1><p class="n">{{name}}</p><p>{{a}}</p><h2>{{course}}</h2>{% for p in facts %}<p>{{p}}</p>{% endfor %}</div></div>""",
)
def course_proof(t: Teller) -> tuple[dict, Truth]:
    day, load, points = t.day(), t.pick(*LOAD), t.pick("1", "2", "3", "4")
    facts = [
        t.pick("Met goed gevolg afgesloten op {}", "Afgerond: {}", "De eindtoets is behaald op {}").format(t.say(day)),
        t.pick("Nominale leertijd: {}", "Omvang: {}", "Studiebelasting {}").format(
            t.long(load, "comma", "mixed", "clock")
        ),
        f"{t.pick('Erkend door', 'Geaccrediteerd bij', 'Accreditatie:')} {t.pick(*OTHERS)}, {points} {'punt' if points == '1' else 'punten'} {t.pick('', '(toets inbegrepen)')}",
    ]
    values = {
        "font": t.pick("Lato", "Linux Biolinum O", "EB Garamond"),
        "colour": t.pick("#006d77", "#9a031e", "#3a0ca3"),
        "org": t.pick(*t.words.schools),
        "modules": [f"Module {n}: {theme} ({t.number(70, 100)} %)" for n, theme in enumerate(t.some(t.words.themes, t.number(2, 5)), 1)],
        "code": f"Verificatiecode {t.number(10**6, 10**7)}<br>Geldig tot {t.say(day.replace(year=day.year + 3, day=1), '{d} {month} {Y}')}",
        "title": t.pick("Bewijs van voltooiing", "Certificaat e-learning", "Cursusbewijs"),
        "name": t.holder.full,
        "a": t.pick("heeft alle onderdelen doorlopen van", "rondde de e-learning af", "completeerde de online nascholing"),
        "course": t.pick(*t.words.courses),
        "facts": t.mixed(facts),
    }  # fmt: skip
    return values, Truth(
        "B", "certificaat", Holder(t.holder.full), (on("scholing_elders", day, load),), printed_points=points
    )


@DESIGNS.design(
    "logboek-zelfstudie",
    """
<style>@page{size:A4;margin:17mm} body{font:10pt {{font}}} table{width:100%;border-collapse:collapse} td,th{border:1px solid {{colour}};padding:1.8mm;text-align:left} th{background:{{colour}};color:#fff} td:last-child,th:last-child{text-align:right}</style><h2>{{title}}</h2><p>{{who}}</p>{{table}}<p>{{foot}}</p>""",
)
def reading_log(t: Teller) -> tuple[dict, Truth]:
    days, form = t.days(t.number(3, 8)), t.pick("{dd}-{mm}-{y}", "{d} {month} {Y}", "{wd2} {d}-{m}-{Y}", "{d}.{m}.{Y}")
    spent = [t.pick(30, 45, 60, 90, 120) for _ in days]
    sources = (
        "Tijdschrift voor praktijkondersteuning",
        "NHG-Standaard Depressie",
        "NHG-Standaard Angst",
        "boek, hoofdstuk 4",
        "zorgstandaard Suïcidaliteit",
    )
    rows = [(t.say(day, form), t.pick(*sources), t.theme(), some) for day, some in zip(days, spent, strict=True)]
    values = {
        "font": t.pick("Liberation Sans", "FreeSerif"),
        "colour": t.pick("#4f5d75", "#7d5a50"),
        "title": t.pick(f"Registratie zelfstudie {t.year}", f"Leeslogboek vakliteratuur {t.year}", f"Urenverantwoording zelfstudie – {t.year}"),
        "who": f"{t.pick('Medewerker', 'Lezer', 'Ingevuld door')}: {t.holder.full}, {t.pick(*t.words.practices)}",
        "table": grid((t.pick("Gelezen op", "Studiedatum"), "Bron", "Onderwerp", t.pick("Minuten", "Tijd (min)", "Bestede minuten")), rows),
        "foot": f"Totaal {sum(spent)} minuten. Streefwaarde: 24 uur per jaar. Bijgewerkt t/m 31 december {t.year}.",
    }  # fmt: skip
    return values, Truth(
        "B", "overzicht", Holder(t.holder.full), tuple(on("zelfstudie", d, number(Decimal(s) / 60)) for d, s in zip(days, spent, strict=True))
    )  # fmt: skip


@DESIGNS.design(
    "digitale-badge",
    """
<style>body{margin:0;font:15px 'Lato';background:#f0f2f5} .c{margin:26px auto;width:560px;background:#fff;border-radius:14px;padding:26px;box-shadow:0 2px 10px #ccc} .t{display:flex;gap:22px;align-items:center} .b{width:110px;height:110px;border-radius:50%;background:{{colour}};color:#fff;display:flex;align-items:center;justify-content:center;text-align:center;font-size:13px} dt{color:#8a8f98;font-size:12px;margin-top:12px} dd{margin:0}</style><div class="c"><div class="t"><div class="b">{{badge}}</div><div><h2 style="margin:0">{{title}}</h2><div>{{org}}</div></div></div><dl>{% for a,b in facts %}<dt>{{a}}</dt><dd>{{b}}</dd>{% endfor %}</dl></div>""",
    screen=(640, 0),
)
def badge(t: Teller) -> tuple[dict, Truth]:
    day, load = t.day(), t.pick(Decimal(2), Decimal(3), Decimal("1.5"))
    form = t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{d} {mon} {Y}")
    facts = [
        (t.pick("Ontvanger", "Toegekend aan", "Badgehouder"), t.holder.full),
        *t.mixed([
            (t.pick("Training gevolgd op", "Behaald op", "Datum van de training"), t.say(day, form)),
            (t.pick("Uitgegeven", "Badge verstrekt"), t.say(t.later(day, 3, 25), form)),
            (t.pick("Verloopt", "Herhalen voor"), t.say(day.replace(year=day.year + 2, day=1), form)),
            (t.pick("Inspanning", "Tijdsinvestering", "Duur training"), t.long(load, "comma", "words")),
        ]),
        ("Omschrijving", "Kent de vijf stappen van de meldcode, het afwegingskader en de rol van Veilig Thuis."),
    ]  # fmt: skip
    values = {
        "colour": t.pick("#e76f51", "#1d3557", "#6a994e"),
        "badge": "MELDCODE<br>getraind",
        "title": t.pick("Meldcode huiselijk geweld en kindermishandeling", "Training werken met de Meldcode"),
        "org": t.pick(*t.words.groups),
        "facts": facts,
    }
    return values, Truth("B", "schermafdruk", Holder(t.holder.full), (on("meldcode", day, load),), status=None)


@DESIGNS.design(
    "webinarplatform",
    """
<style>@page{size:A4;margin:16mm} body{font:10.5pt {{font}};color:#333} .s{display:grid;grid-template-columns:repeat(3,1fr);gap:4mm} .s div{background:#f3f1fa;border-radius:3mm;padding:4mm} .s b{display:block;font-size:14pt;color:{{colour}}} td{padding:1.5mm 8mm 1.5mm 0}</style><p style="color:{{colour}}">{{org}} · webinarplatform</p><h2>{{title}}</h2><p>{{name}}</p><div class="s">{% for a,b in cards %}<div><b>{{b}}</b>{{a}}</div>{% endfor %}</div><table>{% for a,b in facts %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p style="font-size:8.5pt">{{foot}}</p>""",
)
def webinar(t: Teller) -> tuple[dict, Truth]:
    m, points = t.meeting(((1200, 1290), (1170, 1230), (720, 780), (1200, 1260), (1185, 1275))), t.pick("1", "2")
    cards = [
        ("van de uitzending gevolgd", "100 %"),
        ("vragen beantwoord", f"{t.number(3, 6)} / 6"),
        (t.pick("punten", "accreditatiepunten"), points),
    ]
    facts = [
        ("Live-uitzending", f"{t.say(m.day)}, {t.span(m, '{a} - {b} uur', '{a}–{b} uur', 'van {a} tot {b} uur')}"),
        ("Ingeschreven", t.say(t.earlier(m.day), "{dd}-{mm}-{Y}")),
        ("Accreditatie", f"{t.pick(*OTHERS)}, ID {t.number(200000, 600000)}"),
        ("Onderwerp", t.pick(*t.words.courses)),
    ]
    values = {
        "font": t.pick("Lato", "DejaVu Sans"),
        "colour": t.pick("#5e3bb3", "#b3541e"),
        "org": t.pick(*t.words.schools),
        "title": t.pick("Deelnamerapport webinar", "Kijkbewijs webinar", "Uw resultaat"),
        "name": t.holder.full,
        "cards": t.mixed(cards),
        "facts": t.mixed(facts),
        "foot": f"Opname beschikbaar tot {t.say(t.later(m.day, 60, 90), '{d} {month} {Y}')}. Rapport opgemaakt {t.say(t.later(m.day, 1, 9), '{d}-{m}-{Y}')}.",
    }
    return values, Truth(
        "B", "deelnamebewijs", Holder(t.holder.full), (met("scholing_elders", m),), printed_points=points
    )


@DESIGNS.design(
    "congresbureau-sessies",
    """
<style>@page{size:A4;margin:0} body{font:11pt {{font}};margin:0} .top{height:42mm;background:linear-gradient(90deg,{{colour}},#fff);padding:12mm 18mm;box-sizing:border-box;color:#fff;font-size:20pt} main{padding:8mm 18mm} table{width:100%;border-collapse:collapse;margin:5mm 0} td,th{padding:2mm;border-bottom:1px solid #ccc;text-align:left} .f{font-size:8.5pt;color:#555}</style><div class="top">{{event}}</div><main><h1>{{title}}</h1><p>{{a}}</p><p style="font-size:17pt"><b>{{name}}</b></p><p>{{b}}</p>{{table}}<p>{{total}}</p><p>{{sign}}<br>{{who}}</p><p class="f">{{foot}}</p></main>""",
)
def sessions(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    blocks = t.pick(
        ((570, 645), (660, 735), (795, 870), (885, 960)),
        ((600, 690), (705, 765), (825, 915)),
        ((540, 630), (645, 720), (780, 855), (870, 930)),
    )
    names = ["Plenaire opening: de GGZ van morgen", *t.some(t.words.courses, len(blocks) - 1)]
    net = sum((Decimal(b - a) / 60 for a, b in blocks), Decimal(0))
    rows = [
        (saying.span(a, b, "{a} – {b}", "."), name, t.pick("Grote zaal", "Zaal 3", "Foyer"))
        for (a, b), name in zip(blocks, names, strict=True)
    ]
    values = {
        "font": t.pick("Lato", "Liberation Serif", "Linux Biolinum O"),
        "colour": t.pick("#003049", "#6a040f", "#386641"),
        "event": t.pick(f"Congres Mentale Zorg {t.year}", f"{t.number(4, 15)}e Nationaal POH-GGZ Congres", "Voorjaarscongres Eerstelijns Psychiatrie"),
        "title": t.pick("Deelnamecertificaat", "Verklaring van aanwezigheid", "Bewijs van deelname"),
        "a": t.pick("De organisatie verklaart dat", "Uitgereikt aan", "Hierbij wordt bevestigd dat"),
        "name": t.holder.full,
        "b": f"{t.pick('op', 'd.d.')} {t.say(day)} in {t.place()} {t.pick('de onderstaande congressessies heeft bijgewoond', 'aanwezig was bij deze onderdelen van het congres')}:",
        "table": grid(("Tijd", "Sessie", "Zaal"), rows),
        "total": t.pick("Totaal aantal contacturen, zonder pauzes: {}.", "Nettotijd: {}.", "Contacttijd exclusief koffie en lunch: {}.").format(t.long(net, "comma", "mixed")),
        "sign": t.signature(36),
        "who": f"{t.person().full}, congresmanager {t.words.schools[5]}",
        "foot": f"Verzonden op {t.say(t.later(day, 5, 20), '{d}-{m}-{Y}')}. Het volgende congres is in {t.pick(*saying.MONTHS)} {t.year + 1}.",
    }  # fmt: skip
    activity = Activity(
        "congres", day.isoformat(), None, saying.clock(blocks[0][0]), saying.clock(blocks[-1][1]), number(net), "stated"
    )
    return values, Truth("B", "deelnamebewijs", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "in-en-uitgecheckt",
    """
<style>@page{size:A5 landscape;margin:10mm} body{font:10.5pt {{font}}} .o{border:1px solid #999;border-radius:2mm;padding:6mm} .g{display:grid;grid-template-columns:1fr 1fr;gap:3mm 10mm} .g small{display:block;text-transform:uppercase;font-size:7pt;letter-spacing:.08em;color:#777}</style><div class="o"><b style="color:{{colour}}">{{org}}</b><h2>{{event}}</h2><div class="g">{% for a,b in facts %}<div><small>{{a}}</small>{{b}}</div>{% endfor %}</div><p>{{say}}</p></div>""",
)
def checked_in(t: Teller) -> tuple[dict, Truth]:
    m, pause = Meeting(t.day(), t.number(530, 580), t.number(940, 1010)), t.pick(45, 60)
    net = (m.hours * 4 - Decimal(pause) / 15).to_integral_value() / 4
    facts = [
        ("Bezoeker", t.holder.full),
        *t.mixed([
            ("Datum", t.say(m.day)),
            ("Ingecheckt", saying.clock(m.start)),
            ("Uitgecheckt", saying.clock(m.end)),
            (t.pick("Meetellende tijd", "Netto aanwezigheid"), f"{t.long(net, 'comma', 'mixed')} (pauze van {pause} min. afgetrokken)"),
            ("Orderdatum", t.say(t.earlier(m.day, 20, 70), "{dd}-{mm}-{Y}")),
            ("Ticket", f"TK-{t.number(10000, 99999)}"),
        ]),
    ]  # fmt: skip
    values = {
        "font": t.pick("Liberation Sans", "Lato"),
        "colour": t.pick("#d62828", "#0077b6"),
        "org": t.pick(*t.words.groups),
        "event": t.pick(
            f"Werkconferentie GGZ in de wijk – {t.place()}", "Regionale werkconferentie Mentale gezondheid"
        ),
        "facts": facts,
        "say": "Deze scan van het evenementenplatform is het bewijs dat de bezoeker aanwezig was.",
    }
    return values, Truth("B", "deelnamebewijs", Holder(t.holder.full), (met("werkconferentie", m, net),))


@DESIGNS.design(
    "register-a-certificaat",
    """
<style>@page{size:A4;margin:20mm} body{font:11.5pt {{font}}} h1{letter-spacing:.3em;font-size:22pt;text-align:center;color:{{colour}}} table{width:100%;border-collapse:collapse;margin-top:8mm} td{border:1px solid {{colour}};padding:3mm} td:first-child{width:38%;background:#f7f5ef}</style><h1>{{title}}</h1><table>{{rows}}</table><p>{{sign}}<br>{{who}}</p><p style="font-size:9pt">{{foot}}</p>""",
)
def category_a(t: Teller) -> tuple[dict, Truth]:
    day, hours, points = t.day(), t.pick(Decimal(3), Decimal(4), Decimal(6), Decimal("2.5")), t.pick("2", "3", "4", "6")
    name = t.pick(
        "LV POH-GGZ (categorie A)",
        "ANPG Kwaliteitsregister POH-GGZ, categorie A",
        "Kwaliteitsregister LV POH-GGZ, cat. A",
    )
    rows = t.mixed([
        (t.pick("Deelnemer", "Cursist"), t.holder.full), ("Registratienummer", t.register(t.holder)), (t.pick("Scholing", "Titel nascholing"), t.pick(*t.words.courses)),
        (t.pick("Gehouden op", "Cursusdag", "Scholingsdatum"), t.say(day)), (t.pick("Contacturen", "Aantal uren"), t.long(hours, "comma")),
        ("Vooraf geaccrediteerd door", name), ("PE-online ID", t.number(300000, 700000)), (t.pick("Punten", "Toegekende punten"), points),
    ])  # fmt: skip
    values = {
        "font": t.pick("EB Garamond", "Liberation Serif", "Lato"),
        "colour": t.pick("#8d6a3f", "#31572c"),
        "title": t.pick("CERTIFICAAT", "BEWIJS"),
        "rows": "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows),
        "sign": t.signature(40),
        "who": f"{t.person().full}, {t.pick(*t.words.schools)}",
        "foot": f"Uw aanwezigheid is op {t.say(t.later(day, 2, 14), '{d} {month} {Y}')} door ons in PE-online ingevoerd; u hoeft zelf niets te doen.",
    }
    return values, Truth(
        "A", "certificaat", Holder(t.holder.full, t.register(t.holder)), (on("geaccrediteerde_scholing", day, hours),),
        signatures=1, printed_points=points,
    )  # fmt: skip


@DESIGNS.design(
    "evenementenkaartje",
    """
<style>@page{size:A4;margin:15mm} body{font:11pt {{font}}} .t{border:2px dashed {{colour}};display:flex} .t>div{padding:6mm} .q{border-left:2px dashed {{colour}};width:40mm;font:22pt 'DejaVu Sans Mono';word-break:break-all}</style><div class="t"><div><small>{{kind}}</small><h2>{{event}}</h2><p>{{when}}</p><p>{{where}}</p><p>{{name}}<br>{{price}}</p></div><div class="q">▚▞▚▖▞▘▚▞▚▖▞▘▚▞▚▖▞▘</div></div><p>{{small}}</p>""",
)
def ticket(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((540, 990), (780, 1020), (1170, 1290)))
    values = {
        "font": t.pick("Lato", "DejaVu Sans"),
        "colour": t.pick("#0a9396", "#bc3908"),
        "kind": t.pick("E-TICKET", "Toegangsbewijs", "Uw ticket"),
        "event": t.pick("Congres Mentale Zorg", "Symposium Psychiatrie in de eerste lijn", "Netwerkavond POH-GGZ"),
        "when": f"{t.say(m.day, *saying.WORDS)}, {t.span(m)}",
        "where": f"{t.place()}, inloop vanaf {saying.clock(m.start - 30, '.')} uur",
        "name": t.holder.full,
        "price": t.pick("€ 245,00 excl. btw", "€ 0,00", "€ 85,–"),
        "small": "Neem dit ticket mee, geprint of op uw telefoon. Bij binnenkomst wordt de code gescand. Het deelnamebewijs ontvangt u na afloop per e-mail.",
    }
    return values, Truth(None, "toegangskaart", Holder(t.holder.full), status=None)
