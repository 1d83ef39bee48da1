"""Papers that are no evidence of an activity."""
# ruff: noqa: E501  (style sheets read better in one line each)
# fmt: off

import datetime as dt

from samples.strangers import saying
from samples.strangers.examiner import DESIGNS
from samples.strangers.examiner.cloth import FIGURES, LETTERS, LOOK, MIXED, PROSE, SPANS, facts, grid
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller
from samples.truth import Holder, Truth

PLAIN = LOOK + """<style>@page{size:A4;margin:22mm} body{font:10.5pt/1.45 '{{font}}'} h2{color:{{tint}}}</style>"""


def nothing(paper: str, t: Teller, holder: bool = False, **values: object) -> tuple[dict, Truth]:
    shown = {"font": t.pick(*LETTERS), "tint": t.pick("#111", "#264653", "#9b2226"), **values}
    return shown, Truth(None, paper, Holder(t.holder.full) if holder else Holder(), status=None)


@DESIGNS.design("kept-80", PLAIN + """<p>{{from}}</p><h2>{{title}}</h2>{{facts}}{{table}}<p>{{pay}}</p>""")
def course_bill(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    price = t.number(95, 480)
    line = [f"{t.pick(*t.words.courses)}, {t.say(t.earlier(day, 3, 30), '{d} {month} {Y}')}, {t.number(3, 7)} uur", "1", f"€ {price},00"]
    return nothing(
        "factuur",
        t,
        True,
        **{"from": t.pick(*t.words.schools)},
        title=t.pick("FACTUUR", "Nota", "Factuur deelname"),
        facts=facts(t, [("Factuurnummer", f"{day.year}-{t.number(1000, 9999)}"), ("Factuurdatum", t.say(day, *FIGURES)), ("Debiteur", t.holder.full), ("Vervaldatum", t.say(t.later(day, 14, 30), *FIGURES))]),
        table=grid(t, ("Omschrijving", "Aantal", "Bedrag"), [line, ["Te voldoen (vrijgesteld van btw)", "", f"€ {price},00"]]),
        pay=f"IBAN NL00 BANK 0{t.number(100000000, 999999999)} onder vermelding van het factuurnummer.",
    )


@DESIGNS.design(
    "kept-81", """<style>@page{size:80mm 150mm;margin:5mm} body{font:9pt/1.4 'Liberation Mono'}</style><div>{{shop}}</div><div>{{at}}</div><hr>{% for a,b in rows %}<div>{{a}} {{b}}</div>{% endfor %}<hr><div>{{end}}</div>"""
)
def till(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    rows = [(t.pick("BROODJE GEZOND", "PARKEREN 2 UUR", "HB INTERVISIE BOEK"), f"{t.number(4, 40)},{t.number(10, 99)}"), ("KOFFIE 3x", f"{t.number(6, 12)},{t.number(10, 99)}")]
    return nothing("bon", t, shop=f"LUNCHROOM DE HOEK<br>{t.place()}", at=f"{t.say(day, '{dd}-{mm}-{Y}')} {t.number(11, 18)}:{t.number(10, 59)} kassa 2", rows=rows, end="PIN BETAALD<br>Bedankt en tot ziens")


@DESIGNS.design("kept-82", PLAIN + """<h2>{{name}}</h2>{{facts}}<h3>Werk</h3>{{work}}<h3>Opleiding en cursussen</h3>{{study}}""")
def life_story(t: Teller) -> tuple[dict, Truth]:
    work = [[f"{t.year - 6} - heden", f"POH-GGZ, {t.pick(*t.words.practices)}"], [f"{t.year - 14} - {t.year - 6}", "SPV, ambulant team"]]
    study = [[f"{t.year - place}", t.pick(*t.words.courses)] for place in range(1, 5)] + [[f"{t.year - 7}", f"Post-hbo POH-GGZ, {t.pick(*t.words.schools)}"], ["elk jaar", "intervisie, 6 bijeenkomsten van 2 uur"]]
    born = dt.date(t.number(1964, 1994), t.number(1, 13), t.number(1, 28))
    return nothing(
        "cv",
        t,
        True,
        name=t.holder.full,
        facts=facts(t, [("Geboren", t.say(born, "{d} {month} {Y}")), ("Woonplaats", t.place()), ("Rijbewijs", "B")]),
        work=grid(t, ("Periode", "Functie"), work),
        study=grid(t, ("Jaar", "Wat"), study),
    )


@DESIGNS.design("kept-83", PLAIN + """<h2>{{title}}</h2><p>{{note}}</p>{{facts}}<p>{{foot}}</p>""")
def empty_form(t: Teller) -> tuple[dict, Truth]:
    labels = t.mixed(["Datum", "Begintijd", "Eindtijd", "Aantal uren", "Naam deelnemer", "Namen groepsleden", "Onderwerp", "Methode"])
    blank = t.pick("", "........................", "____________________")
    return nothing(
        "leeg formulier",
        t,
        title=t.pick("Formulier intervisie (in te vullen door deelnemer)", "Registratieformulier casuïstiekbespreking", "Verklaring supervisie - invulmodel"),
        note=f"Minimaal 1 uur, maximaal 10 punten per jaar. Model geldig vanaf 1 januari {t.year}.",
        facts=facts(t, [*((one, blank) for one in labels), ("Handtekening", blank)]),
        foot=f"versie {t.number(1, 5)}.0, {t.say(t.day(), '{d} {month} {Y}')}",
    )


@DESIGNS.design("kept-84", PLAIN + """<h2>{{title}}</h2><p>{{a}}</p>{{facts}}<p>{{b}}</p><p>{{who}}</p>""")
def invitation(t: Teller) -> tuple[dict, Truth]:
    m, lead = t.meeting(EVENING + LONG), t.person()
    return nothing(
        "uitnodiging",
        t,
        title=t.pick("Uitnodiging netwerkbijeenkomst POH-GGZ", "U bent van harte welkom: werkconferentie", "Kom je ook? Intervisiegroep zoekt leden"),
        a=f"Graag nodigen wij je uit voor een bijeenkomst over {t.theme()}.",
        facts=facts(t, [("Wanneer", t.say(m.day, *PROSE)), ("Tijd", t.span(m, *SPANS)), ("Waar", t.place()), ("Kosten", t.pick("geen", "€ 25,-"))]),
        b=f"Meld je aan vóór {t.say(t.earlier(m.day, 7, 15), '{d} {month}')}. Er worden 2 punten aangevraagd.",
        who=f"Tot dan! {lead.full}",
    )


@DESIGNS.design("kept-85", """<style>body{margin:0;font:15px/1.5 'Lato';width:620px;padding:22px} .t{border:2px dashed #557;padding:14px}</style><h2>{{title}}</h2><p>{{a}}</p><div class="t">{{b}}</div><p>{{c}}</p>""", (640, 0))
def booked(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(LONG)
    return nothing(
        "inschrijving",
        t,
        True,
        title=t.pick("Je inschrijving is gelukt!", "Bevestiging van aanmelding"),
        a=f"Beste {t.holder.full}, we hebben je aanmelding goed ontvangen.",
        b=f"<b>{t.pick(*t.words.courses)}</b><br>{t.say(m.day, *PROSE)}, {t.span(m, *SPANS)}<br>{t.place()}<br>Ticketnummer {t.number(10000, 99999)}",
        c=t.pick("Na afloop ontvang je een bewijs van deelname.", "Annuleren kan kosteloos tot twee weken van tevoren."),
    )


@DESIGNS.design("kept-86", PLAIN + """<h2>{{title}}</h2><p>{{a}}</p>{{table}}<p>{{b}}</p>""")
def programme(t: Teller) -> tuple[dict, Truth]:
    day, at = t.day(), 540
    rows = [[f"{saying.clock(at + 60 * place, '.')} - {saying.clock(at + 60 * place + 50, '.')}", one] for place, one in enumerate(["Ontvangst", *(f"Lezing {t.theme()}" for _ in range(3)), "Lunch", "Workshops", "Borrel"])]
    return nothing(
        "programma",
        t,
        title=f"Programma {t.pick('studiedag', 'congres', 'regiodag')} POH-GGZ",
        a=f"{t.say(day, *PROSE)} - {t.place()}. Inschrijven kan nog!",
        table=grid(t, ("Tijd", "Wat"), rows),
        b="Wijzigingen voorbehouden. Accreditatie wordt aangevraagd voor 5 punten.",
    )


@DESIGNS.design("kept-87", PLAIN + """<p>{{head}}</p><h2>{{title}}</h2><p>{{a}}</p>{{facts}}<p>{{b}}</p>{{sign}}""")
def employed(t: Teller) -> tuple[dict, Truth]:
    start, signed = dt.date(t.number(2009, 2018), t.number(1, 13), 1), t.day()
    born = dt.date(t.number(1964, 1994), t.number(1, 13), t.number(1, 28))
    return nothing(
        "werkgeversverklaring",
        t,
        True,
        head=t.pick(*t.words.practices),
        title=t.pick("Werkgeversverklaring", "Verklaring dienstverband"),
        a="Ondergetekende verklaart dat onderstaande medewerker bij ons in dienst is:",
        facts=facts(t, [("Naam", t.holder.full), ("Geboortedatum", t.say(born, *FIGURES)), ("Functie", "praktijkondersteuner GGZ"), ("In dienst sinds", t.say(start, *FIGURES)), ("Uren per week", str(t.pick(16, 20, 24, 32)))]),
        b=f"{t.place()}, {t.say(signed, *PROSE)}",
        sign=t.signature(34) + "<br>praktijkhouder",
    )


@DESIGNS.design(
    "kept-88",
    """<style>@page{size:A4;margin:18mm} body{font:10.5pt/1.5 '{{font}}'} td{padding-right:5mm}</style><table>{% for a,b in rows %}<tr><td><b>{{a}}</b></td><td>{{b}}</td></tr>{% endfor %}</table><hr>{% for p in body %}<p>{{p}}</p>{% endfor %}""",
)
def called_off(t: Teller) -> tuple[dict, Truth]:
    m, crowd = t.meeting(EVENING), t.people(4)
    body = [
        "Dag allen,",
        t.pick(
            f"Helaas gaat onze intervisie van {t.say(m.day, '{wd} {d} {month} {Y}')} ({t.span(m, '{a}-{b} uur')}) niet door: er zijn drie afmeldingen.",
            f"De casuïstiekbespreking van {t.say(m.day, '{d} {month} {Y}')}, {t.span(m, '{a} tot {b} uur')}, komt te vervallen wegens ziekte.",
        ),
        "We zoeken een nieuwe datum. Vul de prikker in.",
        f"Groet, {t.person().full}",
    ]
    return nothing(
        "annulering",
        t,
        rows=[("Van:", t.person().full), ("Aan:", "; ".join(one.full for one in crowd)), ("Verzonden:", t.say(t.earlier(m.day, 1, 4), "{wd} {d} {month} {Y}") + " 08:12"), ("Onderwerp:", t.pick("Gaat niet door", "AFGELAST"))],
        body=body,
    )


@DESIGNS.design(
    "kept-89",
    """<style>@page{size:A4 landscape;margin:12mm} body{font:10pt/1.4 '{{font}}';column-count:3;column-gap:10mm} h2{color:{{tint}}} .p{background:{{tint}};color:#fff;padding:4mm}</style><h2>{{title}}</h2>{% for p in text %}<p>{{p}}</p>{% endfor %}<div class="p">{{price}}</div>""",
)
def leaflet(t: Teller) -> tuple[dict, Truth]:
    days = t.days(3)
    return nothing(
        "folder",
        t,
        title=t.pick(*t.words.courses),
        text=[
            "Voor wie? Praktijkondersteuners GGZ die willen verdiepen.",
            f"Inhoud: {t.theme()}, {t.theme()} en {t.theme()}.",
            f"Startdata: {saying.listed([t.say(day, '{d} {month} {Y}') for day in days])}, steeds van 09.30 tot 16.30 uur.",
            "Studiebelasting 18 uur, waarvan 6 uur zelfstudie.",
            "Accreditatie: 12 punten aangevraagd bij het register.",
        ],
        price=f"€ {t.number(395, 795)},- per deelnemer<br>{t.pick(*t.words.schools)}",
    )


@DESIGNS.design("kept-90", PLAIN + """<h2>{{title}}</h2>{{table}}<p>{{note}}</p>""")
def planned(t: Teller) -> tuple[dict, Truth]:
    held = t.meetings(t.number(5, 8))
    return nothing(
        "planning",
        t,
        title=f"{t.pick('Planning intervisie', 'Vergaderrooster POH-overleg', 'Geplande bijeenkomsten netwerk')} {t.year}",
        table=grid(t, ("Datum", "Tijd", "Gastheer of -vrouw", "Wie brengt in?"), [[t.say(m.day, "{d} {month}"), t.span(m, "{a} - {b}"), t.person().first if t.chance(0.8) else "?", "n.t.b."] for m in held]),
        note=t.pick("Graag deze data in je agenda zetten. Kun je niet? Ruil dan zelf.", "Onder voorbehoud; wijzigingen volgen per mail."),
    )


@DESIGNS.design(
    "kept-91",
    """<style>@page{size:A4;margin:14mm} body{font:10pt/1.4 '{{font}}'} .c{column-count:2;column-gap:8mm} h1{background:{{tint}};color:#fff;padding:5mm} h3{margin:2mm 0}</style><h1>{{title}}</h1><div class="c">{% for a,b in items %}<h3>{{a}}</h3><p>{{b}}</p>{% endfor %}</div>""",
)
def news(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    items = t.mixed(
        [
            ("Agenda", f"{t.say(t.later(day, 10, 40), '{d} {month}')}: netwerkavond over {t.theme()}, 19.30-21.30 uur."),
            ("Terugblik", f"Ruim veertig collega's waren op {t.say(t.earlier(day), '{d} {month}')} bij de scholing {t.theme()}."),
            ("Even voorstellen", f"{t.person().full} is onze nieuwe kaderarts. {t.told(2)}"),
            ("Uit het register", "Per jaar tellen 10 punten voor intervisie mee."),
            ("Column", t.told(3)),
        ]
    )
    return nothing("nieuwsbrief", t, title=f"Nieuwsbrief {t.pick(*t.words.groups)}, {saying.day(day, '{month} {Y}')}", items=items)


@DESIGNS.design("kept-92", PLAIN + """<h2>{{title}}</h2>{{facts}}<p>{{b}}</p>""")
def leave(t: Teller) -> tuple[dict, Truth]:
    first = t.day()
    return nothing(
        "verlofaanvraag",
        t,
        True,
        title=t.pick("Aanvraag studieverlof", "Verlofformulier"),
        facts=facts(
            t,
            [
                ("Medewerker", t.holder.full),
                ("Soort verlof", t.pick("studieverlof", "bijzonder verlof", "vakantie")),
                ("Van", t.say(first, *FIGURES)),
                ("Tot en met", t.say(t.later(first, 1, 9), *FIGURES)),
                ("Aantal uren", str(t.pick(8, 16, 24))),
                ("Reden", t.pick("volgen van een congres", "privé", "opleiding")),
            ],
        ),
        b=f"Aangevraagd {t.say(t.earlier(first), *FIGURES)}. Status: {t.pick('ter goedkeuring bij leidinggevende', 'in behandeling')}.",
    )


@DESIGNS.design("kept-93", PLAIN + """<h2>{{title}}</h2>{% for a in items %}<p>{{loop.index}}. {{a}}</p>{% endfor %}<p>{{foot}}</p>""")
def policy(t: Teller) -> tuple[dict, Truth]:
    items = t.mixed(
        [
            "Medewerkers volgen per jaar minimaal 24 uur intervisie in 8 bijeenkomsten van 3 uur.",
            "Casuïstiekbespreking vindt maandelijks plaats, van 12.30 tot 13.15 uur.",
            f"Afwezigheid wordt vooraf gemeld bij {t.person().full}.",
            "Supervisie: ten hoogste zes zittingen van 60 minuten per jaar.",
            "Een presentielijst wordt door iedereen getekend.",
            f"Deze regeling gaat in op {t.say(t.day(), '{d} {month} {Y}')}.",
        ]
    )
    return nothing(
        "regeling", t, title=t.pick("Scholingsbeleid POH-GGZ", "Reglement intervisie en supervisie", "Regeling deskundigheidsbevordering"), items=items, foot=f"Vastgesteld door {t.pick(*t.words.groups)}, {t.say(t.day(), *MIXED)}"
    )


@DESIGNS.design("kept-94", PLAIN + """<p>{{head}}</p><h2>{{title}}</h2>{% for a in items %}<p>{{a}}</p>{% endfor %}{{table}}""")
def offer(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    return nothing(
        "offerte",
        t,
        head=f"{t.pick(*t.words.schools)}, {t.say(day, *PROSE)}",
        title=t.pick("Offerte supervisietraject", "Offerte incompany scholing", "Voorstel intervisiebegeleiding"),
        items=[f"Geachte {t.person().full},", f"Hierbij ons aanbod, geldig tot {t.say(t.later(day, 20, 40), '{d} {month} {Y}')}.", "De eerste bijeenkomst kan in overleg worden gepland."],
        table=grid(t, ("Onderdeel", "Omvang", "Prijs"), [["Begeleiding", f"{t.number(4, 9)} x 2 uur", f"€ {t.number(800, 1900)},00"], ["Voorbereiding", "3 uur", "€ 285,00"]]),
    )


@DESIGNS.design(
    "kept-95",
    LOOK
    + """<style>body{margin:0;font:14px 'Lato';width:900px} .h{background:#0f6cbd;color:#fff;padding:10px 18px} .d{display:flex} .d div{flex:1;border:1px solid #ddd;min-height:230px;padding:6px} .e{background:#cfe4fa;border-left:4px solid #0f6cbd;padding:5px;margin-top:14px;font-size:12px}</style><div class="h">{{title}}</div><div class="d">{% for a,b in days %}<div>{{a}}{% for e in b %}<p class="e">{{e}}</p>{% endfor %}</div>{% endfor %}</div>""",
    (900, 330),
)
def diary(t: Teller) -> tuple[dict, Truth]:
    """A week in somebody's calendar: what was planned, not what was done."""
    monday = t.day(20, 330)
    monday -= dt.timedelta(days=monday.weekday())
    days = []
    for place in range(5):
        m = t.meeting(BY_DAY)
        told = [f"{t.span(m, '{a} - {b}', sign=':')} {t.pick('Spreekuur', 'Intervisie', 'Tandarts', 'MDO', 'Administratie', 'Bellen wijkteam')}" for _ in range(t.number(1, 3))]
        days.append((t.say(monday + dt.timedelta(days=place), "{wd2} {d}"), told))
    return nothing("agenda", t, title=f"Agenda &nbsp; {t.say(monday, '{month} {Y}')} &nbsp; week {monday.isocalendar().week}", days=days)
