"""Certificates and other proofs of having been there."""
# ruff: noqa: E501  (style sheets read better in one line each)

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.open import DESIGNS
from samples.strangers.teller import BY_DAY, LONG, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Truth


@DESIGNS.design(
    "leerplatform-liggend",
    """
<style>@page{size:A4 landscape;margin:0} body{margin:0;width:297mm;height:209mm;position:relative;font:13pt {{font}};background:linear-gradient(120deg,#fff 70%,{{colour}} 70.2%)}
main{position:absolute;left:25mm;top:28mm;width:170mm} h1{font-size:34pt;font-weight:300;margin:0;color:{{colour}}} h2{font-size:21pt;margin:3mm 0} .f{display:flex;gap:14mm;margin-top:12mm} .f small{display:block;color:#777;font-size:9pt}</style>
<main><h1>{{title}}</h1><p>{{lead}}</p><h2>{{name}}</h2><p>{{done}}</p><h2>{{course}}</h2><p>{{extra}}</p>
<div class="f">{% for a,b in facts %}<div>{% if above %}<small>{{a}}</small>{{b}}{% else %}{{b}}<small>{{a}}</small>{% endif %}</div>{% endfor %}</div></main>""",
)
def e_learning(t: Teller) -> tuple[dict, Truth]:
    day, hours = t.day(), t.pick(Decimal(1), Decimal(2), Decimal("1.5"), Decimal(3))
    code = t.chance(0.35)
    body, points = t.pick("V&amp;VN", "NVvPO", "het NIP", "SKJ"), t.pick("1", "2", "3")
    english = t.chance(0.3)
    facts = [("Completed on" if english else t.pick("Afgerond op", "Datum afronding"), t.say(day, "{d} {english} {Y}") if english else t.say(day, "{d} {month} {Y}", "{dd}-{mm}-{Y}")),
             ("Study load" if english else t.pick("Studiebelasting", "Studielast"), f"{hours} hours".replace(".0", "") if english and hours > 1 else t.long(hours, "comma", "minutes")), ("Certificaatnr.", f"{t.number(10**6, 10**7)}")]  # fmt: skip
    values = {"font": t.pick("Lato", "Linux Biolinum O"), "colour": t.pick("#2a9d8f", "#e76f51", "#264653"), "title": "Certificate of completion" if english else "Certificaat",
              "lead": "This is to certify that" if english else "Dit certificaat is uitgereikt aan", "name": t.holder.full, "done": "has successfully completed the e-learning" if english else "voor het met goed gevolg afronden van de e-learning",
              "course": t.pick("Meldcode huiselijk geweld en kindermishandeling", "Werken met de meldcode") if code else t.pick(*t.words.courses), "facts": facts, "above": t.chance(0.5),
              "extra": "" if code else f"Geaccrediteerd door {body} voor {points} {'punt' if points == '1' else 'punten'}."}  # fmt: skip
    kind = "meldcode" if code else "scholing_elders"
    return values, Truth(
        "B", "certificaat", Holder(t.holder.full), (on(kind, day, hours),), printed_points=None if code else points
    )


@DESIGNS.design(
    "certificaat-register-a",
    """
<style>@page{size:A4 {{way}};margin:0} body{margin:12mm;border:3px double {{colour}};padding:14mm;font:12.5pt {{font}};text-align:center} h1{letter-spacing:.25em;font-weight:400;font-size:28pt;color:{{colour}}}
.n{font-size:22pt;font-style:italic} table{margin:8mm auto;text-align:left} td{padding:1mm 5mm} .s{margin-top:10mm}</style><h1>{{title}}</h1><p>{{school}} verklaart dat</p><p class="n">{{name}}</p><p>{{was}}</p>
<table>{% for a,b in facts %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p style="font-size:10.5pt">{{credit}}</p><div class="s">{{sign}}<br>{{who}}<br><small>{{issued}}</small></div>""",
)
def register_a(t: Teller) -> tuple[dict, Truth]:
    day, hours, points = t.day(), t.pick(Decimal(3), Decimal(6), Decimal("5.5"), Decimal(4)), t.pick("3", "4", "5", "6")
    facts = t.mixed(
        [
            (t.pick("Datum", "Scholingsdatum"), t.say(day, *saying.WORDS[:2], "{dd}-{mm}-{Y}")),
            ("Titel", t.pick(*t.words.courses)),
            (t.pick("Contacturen", "Aantal uren"), t.long(hours, "comma")),
            ("Registratienummer deelnemer", t.register(t.holder)),
        ]
    )
    credit = t.pick(f"Deze scholing is geaccrediteerd door het Kwaliteitsregister POH-GGZ (ANPG) met {points} punten in categorie A, ID {t.number(300000, 499999)}.",
                    f"Accreditatie: ANPG / LV POH-GGZ Kwaliteitsregister, categorie A: {points} punten (ID-nummer {t.number(300000, 499999)}).")  # fmt: skip
    values = {"way": t.pick("portrait", "landscape"), "colour": t.pick("#7b6128", "#123b5d"), "font": t.pick("EB Garamond", "Liberation Serif"), "title": t.pick("CERTIFICAAT", "BEWIJS VAN DEELNAME"), "school": t.pick(*t.words.schools),
              "name": t.holder.full, "was": "heeft deelgenomen aan onderstaande geaccrediteerde nascholing", "facts": facts, "credit": credit, "sign": t.signature(42), "who": f"{t.person().full}, {t.pick('directeur', 'opleidingscoördinator')}", "issued": f"Afgegeven op {t.say(t.later(day, 3, 30), '{d} {month} {Y}', '{dd}-{mm}-{Y}')}"}  # fmt: skip
    return values, Truth(
        "A",
        "certificaat",
        Holder(t.holder.full, t.register(t.holder)),
        (on("geaccrediteerde_scholing", day, hours),),
        signatures=1,
        printed_points=points,
    )


@DESIGNS.design(
    "congres-badge-en-programma",
    """
<style>@page{size:A4;margin:15mm} body{font:10pt 'Lato'} .b{width:95mm;height:62mm;border:1px dashed #888;border-radius:4mm;float:left;text-align:center;overflow:hidden} .b div{background:{{colour}};color:#fff;padding:3mm;font-size:13pt}
.b b{display:block;font-size:19pt;margin-top:7mm} .p{margin-left:101mm} .e{clear:both;border-top:2px solid {{colour}};margin-top:8mm;padding-top:3mm} table td{padding:1pt 4mm 1pt 0;vertical-align:top}</style>
<div class="b"><div>{{event}}</div><b>{{name}}</b>POH-GGZ<br>{{place}}</div><div class="p"><b>Programma {{day}}</b><table>{% for a,b in slots %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table></div>
<div class="e"><h2>Bewijs van deelname</h2><p>{{text}}</p><p>{{hours}}</p><p>{{sign}}<br>{{who}}</p></div>""",
)
def congress(t: Teller) -> tuple[dict, Truth]:
    m, event = (
        t.meeting(LONG),
        f"{t.pick('Landelijk POH-GGZ congres', 'Congres Psyche in de Eerste Lijn', 'GGZ-congres huisartsenzorg')} {t.year}",
    )
    steps = [
        "Ontvangst met koffie",
        "Plenaire opening",
        t.theme().capitalize(),
        "Workshopronde 1",
        "Lunch",
        "Workshopronde 2",
        "Borrel",
    ]
    slots = [
        (saying.clock(m.start + (m.end - m.start) * n // len(steps) // 5 * 5, "."), one) for n, one in enumerate(steps)
    ]
    net = m.hours - Decimal("1.5") if m.hours > 5 else m.hours - 1
    values = {"colour": t.pick("#5f0f40", "#0f4c5c", "#e36414"), "event": event, "name": t.holder.full, "place": t.place(), "day": t.say(m.day, "{d} {month}", "{d} {month} {Y}"), "slots": slots,
              "text": f"Hierbij bevestigen wij dat {t.holder.full} op {t.say(m.day, *saying.WORDS[:2])} aanwezig was bij het {event} te {t.place()}.", "hours": f"{t.pick('Netto contacturen', 'Aantal contacturen')}: {t.long(net, 'comma')}", "sign": t.signature(36), "who": f"namens de congrescommissie, {t.person().full}"}  # fmt: skip
    return values, Truth("B", "deelnamebewijs", Holder(t.holder.full), (on("congres", m.day, net),), signatures=1)


@DESIGNS.design(
    "gemeente-deelnamebewijs",
    """
<style>@page{size:A4;margin:0} body{margin:0;font:12pt 'Liberation Sans'} header{height:34mm;background:{{colour}};color:#fff;padding:8mm 22mm;box-sizing:border-box;font-size:18pt} main{padding:18mm 22mm} .r{display:flex;border-bottom:1px solid #ccc;padding:3mm 0} .r span:first-child{width:60mm;color:#555}
footer{position:fixed;bottom:12mm;left:22mm;font-size:8pt;color:#777}</style><header>gemeente {{place}}</header><main><h1>{{title}}</h1><p>{{lead}}</p>{% for a,b in facts %}<div class="r"><span>{{a}}</span><span>{{b}}</span></div>{% endfor %}<p><br>{{sign}}<br>{{who}}</p></main>
<footer>Postbus 0000, {{place}} | tel. 14 000 | zaaknummer {{nr}} | {{issued}}</footer>""",
)
def municipality(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(LONG + BY_DAY)
    what, kind = t.pick(
        ("Training Meldcode huiselijk geweld en kindermishandeling", "meldcode"),
        ("Werkconferentie Mentale gezondheid in de wijk", "werkconferentie"),
        ("Training signaleren: aan de slag met de meldcode", "meldcode"),
    )
    facts = [
        ("Activiteit", what),
        *t.mixed(
            [
                (t.pick("Wanneer", "Datum"), t.say(m.day)),
                (t.pick("Tijdstip", "Van / tot"), t.span(m)),
                ("Waar", "Stadhuis, raadzaal"),
            ]
        ),
    ]
    values = {
        "colour": t.pick("#154273", "#a90061", "#39870c"),
        "place": t.place(),
        "title": t.pick("Deelnamebewijs", "Bewijs van aanwezigheid"),
        "lead": f"{t.holder.full} nam deel aan de volgende bijeenkomst:",
        "facts": facts,
        "sign": t.signature(),
        "who": f"{t.person().full}, beleidsadviseur",
        "nr": f"{t.year}-{t.number(1000, 9999)}",
        "issued": t.say(t.later(m.day, 5, 25), "{d} {month} {Y}"),
    }
    return values, Truth("B", "deelnamebewijs", Holder(t.holder.full), (met(kind, m),), signatures=1)


@DESIGNS.design(
    "meekijkformulier-hokjes",
    """
<style>@page{size:A4;margin:16mm} body{font:9.5pt {{font}}} .g{display:grid;grid-template-columns:repeat(6,1fr);border-left:1px solid #333;border-top:1px solid #333} .g div{border-right:1px solid #333;border-bottom:1px solid #333;padding:1mm 2mm;min-height:11mm}
.g small{display:block;font-size:7pt;text-transform:uppercase;color:#555} .w2{grid-column:span 2}.w3{grid-column:span 3}.w6{grid-column:span 6} .hand{font:14pt {{hand}};color:#1a2a6c}</style><h2>{{title}}</h2>
<div class="g">{% for w,a,b in cells %}<div class="w{{w}}"><small>{{a}}</small><span class="hand">{{b}}</span></div>{% endfor %}</div><p style="font-size:7.5pt">Formulier MK-2, versie 3.1 (januari 2017). Bewaren in het personeelsdossier.</p>""",
)
def observing(t: Teller) -> tuple[dict, Truth]:
    m, coach = t.meeting(((540, 720), (780, 960), (600, 720), (840, 990))), t.person()
    cells = [(3, "Naam POH-GGZ", t.holder.full), (3, "Naam meekijker / coach", coach.full), *t.mixed([(2, t.pick("Datum", "Datum meekijken"), t.say(m.day, *saying.BY_HAND)), (2, "Van – tot", t.span(m, "{a} - {b}", "{a} – {b} uur", sign=".")), (2, "Aantal consulten", t.number(2, 6))]),
             (6, "Praktijk", t.pick(*t.words.practices)), (6, "Wat ging goed", "contact, rustig tempo, goede samenvatting"), (6, "Ontwikkelpunten", t.pick("tijd bewaken", "doelen SMART maken", "eerder afronden")), (3, "Vervolg gepland op", t.say(t.later(m.day, 60, 100), "{d}-{m}-{Y}")), (3, "Handtekening coach", t.signature(28))]  # fmt: skip
    values = {
        "font": t.pick("Liberation Sans", "FreeSans"),
        "hand": t.pick("DkgHandwriting", "Breip"),
        "title": t.pick("Verslag meekijken op de praktijk", "Meekijkverslag POH-GGZ"),
        "cells": cells,
    }
    return values, Truth("B", "verslag", Holder(t.holder.full), (met("meekijken", m),), signatures=1)


@DESIGNS.design(
    "tijdschrift-colofon",
    """
<style>@page{size:A4;margin:18mm} body{font:10pt 'EB Garamond'} .k{display:flex;justify-content:space-between;border-bottom:3px solid {{colour}};font:600 11pt 'Lato';color:{{colour}}} h1{font-size:27pt;line-height:1.05;margin:6mm 0 2mm} .a{font:italic 12pt 'EB Garamond'} .t{columns:3;column-gap:6mm;text-align:justify;hyphens:auto;margin-top:5mm}
.c{border-top:1px solid #999;margin-top:5mm;font-size:8pt}</style><div class="k"><span>{{journal}}</span><span>{{issue}}</span></div><h1>{{title}}</h1><div class="a">{{by}}</div><div class="t">{{text}}</div><div class="c">{{colophon}}</div>""",
)
def publication(t: Teller) -> tuple[dict, Truth]:
    day, other = t.day(), t.person()
    both = t.chance(0.4)
    title = f"{t.theme().capitalize()}: ervaringen uit de spreekkamer"
    by = f"Door {t.holder.full}{f' en {other.full}' if both else ''}, praktijkondersteuner{'s' if both else ''} GGZ"
    values = {"colour": t.pick("#8c1c13", "#1d3557"), "journal": t.pick("PRAKTIJK &amp; PSYCHE", "Vakblad Eerstelijns GGZ"), "issue": f"jaargang {t.number(3, 30)}, nr. {t.number(1, 9)}", "title": title, "by": by, "text": " ".join(t.told(5) for _ in range(7)),
              "colophon": f"Verschenen op {t.say(day, '{d} {month} {Y}')}. Ingezonden {t.say(t.earlier(day, 60, 120), '{d} {month} {Y}')}, geaccepteerd {t.say(t.earlier(day, 20, 50), '{d} {month} {Y}')}. ISSN 0000-0000."}  # fmt: skip
    return values, Truth(
        "B", "publicatie", Holder(None if both else t.holder.full), (Activity("publicatie", day.isoformat()),)
    )


@DESIGNS.design(
    "training-twee-dagen",
    """
<style>@page{size:A4;margin:20mm} body{font:12pt 'Linux Biolinum O'} .s{position:absolute;right:20mm;top:20mm;width:26mm;height:26mm;border-radius:50%;background:{{colour}};color:#fff;font-size:8pt;display:flex;align-items:center;justify-content:center} h1{color:{{colour}};font-size:30pt;margin:30mm 0 10mm}
p{margin:3mm 0}</style><div class="s">{{school}}</div><h1>{{title}}</h1>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p><br>{{sign}}</p><p>{{who}}</p>""",
)
def two_days(t: Teller) -> tuple[dict, Truth]:
    first = t.day()
    first -= dt.timedelta(days=max(0, first.weekday() - 3) if first.day > 4 else 0)
    last = first + dt.timedelta(days=1)
    same = first.month == last.month
    days = (
        f"{first.day} en {t.say(last, '{d} {month} {Y}')}"
        if same
        else f"{t.say(first, '{d} {month}')} en {t.say(last, '{d} {month} {Y}')}"
    )
    hours, points, body = (
        t.pick(Decimal(12), Decimal(14), Decimal("13.5")),
        t.pick("10", "12"),
        t.pick("V&amp;VN", "NVvPO", "de NVvP", "FGzPt"),
    )
    paras = [
        "Hierbij verklaren wij dat",
        f"<b style='font-size:17pt'>{t.holder.full}</b>",
        f"op {days} heeft deelgenomen aan de tweedaagse training <b>{t.pick(*t.words.courses)}</b>.",
        f"De training omvatte in totaal {t.long(hours, 'comma')} (exclusief pauzes).",
        f"Accreditatie is verleend door {body}: {points} punten.",
        f"Aldus opgemaakt te {t.place()}, {t.say(t.later(last, 4, 30), '{d} {month} {Y}')}",
    ]
    values = {
        "colour": t.pick("#37517e", "#6a994e"),
        "school": t.pick(*t.words.schools),
        "title": t.pick("Verklaring van deelname", "Certificaat"),
        "paras": paras,
        "sign": t.signature(38),
        "who": f"{t.person().full}, trainer",
    }
    activity = Activity("scholing_elders", first.isoformat(), last.isoformat(), hours=str(hours), hours_basis="stated")
    return values, Truth("B", "certificaat", Holder(t.holder.full), (activity,), signatures=1, printed_points=points)


@DESIGNS.design(
    "interne-scholing-briefje",
    """
<style>@page{size:A5 landscape;margin:12mm} body{font:11pt 'DejaVu Sans'} .l{border-bottom:1px dotted #000;display:inline-block;min-width:70mm;font:15pt {{hand}};color:#203080} small{display:block;font-size:7pt;color:#444}</style><h3>{{org}} – {{title}}</h3>
{% for a,b in rows %}<p><span class="l">{{b}}</span><small>({{a}})</small></p>{% endfor %}""",
)
def label_below(t: Teller) -> tuple[dict, Truth]:
    m = Meeting(t.day(), *t.pick((780, 960), (1020, 1200), (1080, 1260), (540, 720)))
    rows = [
        ("naam deelnemer", t.holder.full),
        ("onderwerp", t.pick(*t.words.courses)),
        *t.mixed([("datum", t.say(m.day, *saying.BY_HAND)), ("aantal uren", saying.comma(m.hours))]),
        ("handtekening docent", t.signature(24)),
    ]
    values = {
        "hand": t.pick("Humor Sans", "DkgHandwriting", "Dancing Script"),
        "org": t.pick(*t.words.groups),
        "title": t.pick("bewijs interne scholing", "deelname interne scholing"),
        "rows": rows,
    }
    return values, Truth(
        "B",
        "deelnamebewijs",
        Holder(t.holder.full),
        (met("interne_scholing", m, basis="stated", timed=False),),
        signatures=1,
    )
