"""Kept for scoring: papers that are no evidence."""
# ruff: noqa: E501  (style sheets read better in one line each)

from typing import Any

from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller
from samples.strangers.unsealed import DESIGNS
from samples.strangers.unsealed.hand import OFFICE, clock, times, upper
from samples.truth import Holder, Truth

LONGHAND = ("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{wd} {d} {month} {Y}", "{d}-{m}-{Y}")


def nothing(paper: str) -> Truth:
    return Truth(None, paper, status=None)


@DESIGNS.design(
    "sealed-47",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt '{{font}}'} table{width:100%;border-collapse:collapse;margin:6mm 0} td,th{padding:1.5mm;border-bottom:1px solid #ccc;text-align:left} .n{text-align:right}</style><h1>{{title}}</h1><p>{{school}}<br>IBAN NL00 VBLD 0{{iban}}<br>BTW NL{{vat}}B01</p><p>Aan: {{who}}<br>{{practice}}</p>{% for a,b in head %}<div>{{a}}: {{b}}</div>{% endfor %}<table><tr><th>Omschrijving</th><th class="n">Aantal</th><th class="n">Bedrag</th></tr>{% for a,b,c in rows %}<tr><td>{{a}}</td><td class="n">{{b}}</td><td class="n">{{c}}</td></tr>{% endfor %}</table><p>{{pay}}</p>""",
)
def course_invoice(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(LONG)
    day, cost = t.earlier(m.day), t.number(120, 480)
    values = {
        "font": t.pick(*OFFICE), "title": t.pick("Factuur", "FACTUUR"), "school": t.pick(*t.words.schools), "iban": t.number(10**8, 10**9), "vat": t.number(10**8, 10**9), "who": t.holder.full, "practice": t.pick(*t.words.practices),
        "head": [("Factuurnummer", f"{t.year}-{t.number(1000, 9999)}"), ("Factuurdatum", t.say(day, *LONGHAND)), ("Vervaldatum", t.say(t.later(day, 14, 31), *LONGHAND))],
        "rows": [(f"Cursus {t.pick(*t.words.courses)}, {t.say(m.day, *LONGHAND)}", "1", f"€ {cost},00"), ("Cursusmateriaal", "1", "€ 25,00"), ("Totaal (vrijgesteld van btw)", "", f"€ {cost + 25},00")],
        "pay": "Wij verzoeken u het bedrag binnen 14 dagen over te maken onder vermelding van het factuurnummer.",
    }  # fmt: skip
    return values, nothing("factuur")


@DESIGNS.design(
    "sealed-48",
    """
<style>@page{size:80mm 150mm;margin:5mm} body{font:10pt '{{font}}';text-align:center} div.l{display:flex;justify-content:space-between}</style><b>{{shop}}</b><br>{{place}}<br>---------------------------<br>{% for a,b in rows %}<div class="l"><span>{{a}}</span><span>{{b}}</span></div>{% endfor %}---------------------------<br>{{at}}<br>{{card}}<br>Bedankt en tot ziens!""",
)
def till_receipt(t: Teller) -> tuple[dict, Truth]:
    prices = [t.number(150, 900) for _ in range(t.number(2, 5))]
    things = t.some(["Koffie", "Broodje gezond", "Parkeren 3 uur", "Thee", "Vergaderlunch", "Appelgebak"], len(prices))
    rows = [(a, f"{p / 100:.2f}".replace(".", ",")) for a, p in zip(things, prices, strict=True)] + [
        ("TOTAAL", f"{sum(prices) / 100:.2f}".replace(".", ","))
    ]
    values = {"font": t.pick("Liberation Mono", "DejaVu Sans Mono"), "shop": t.pick("Brasserie De Brink", "Parkeergarage Centrum", "Lunchroom Anna"), "place": t.place(), "rows": rows, "at": f"{t.say(t.day(), '{dd}-{mm}-{Y}', '{dd}/{mm}/{y}')} {t.number(9, 22)}:{t.number(10, 60)}", "card": f"PIN {t.number(1000, 9999)} AKKOORD"}  # fmt: skip
    return values, nothing("bon")


@DESIGNS.design(
    "sealed-49",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.4 '{{font}}'} h3{border-bottom:1px solid #777;margin-top:5mm} td{padding:1mm 6mm 1mm 0;vertical-align:top}</style><h1>{{title}}</h1>{% for a,b in own %}<div>{{a}}: {{b}}</div>{% endfor %}{% for head,rows in parts %}<h3>{{head}}</h3><table>{% for a,b in rows %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table>{% endfor %}""",
)
def resume(t: Teller) -> tuple[dict, Truth]:
    year = t.year
    born = saying.dt.date(t.number(1962, 1994), t.number(1, 12), t.number(1, 28))
    parts = [
        ("Werkervaring", [(f"{year - 4} - heden", f"POH-GGZ, {t.pick(*t.words.practices)}, {t.number(16, 33)} uur per week"), (f"{year - 11} - {year - 4}", "Sociaal psychiatrisch verpleegkundige, wijkteam"), (f"{year - 16} - {year - 11}", "Maatschappelijk werker")]),
        ("Opleidingen", [(f"{year - 5} - {year - 4}", "Post-hbo POH-GGZ, Hogeschool Ravenstede"), (f"{year - 20} - {year - 16}", "Hbo-V, diploma behaald")]),
        ("Cursussen", [(str(year - n), course) for n, course in enumerate(t.some(t.words.courses, 3))] + [(str(year - 1), "Intervisie en supervisie, diverse groepen")]),
    ]  # fmt: skip
    values = {
        "font": t.pick(*OFFICE),
        "title": t.pick("Curriculum vitae", "CV"),
        "own": [("Naam", t.holder.full), ("Geboren", t.say(born, *LONGHAND[:2])), ("Woonplaats", t.place())],
        "parts": parts,
    }
    return values, nothing("cv")


@DESIGNS.design(
    "sealed-50",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt '{{font}}'} table{border-collapse:collapse;width:100%} td{border:1px solid #000;padding:3mm 2mm;height:{{high}}mm} td:first-child{width:40%}</style><h2>{{title}}</h2><table>{% for a in rows %}<tr><td>{{a}}</td><td></td></tr>{% endfor %}</table><p>{{foot}}</p>""",
)
def empty_form(t: Teller) -> tuple[dict, Truth]:
    title = t.pick(
        "Intervisieformulier POH-GGZ",
        "Formulier supervisie",
        "Presentielijst bijeenkomst",
        "Formulier casuïstiekbespreking",
    )
    rows = [
        "Naam",
        "Registratienummer",
        "Datum bijeenkomst",
        "Begintijd / eindtijd",
        "Aantal uren",
        "Deelnemers",
        "Onderwerp",
        "Leerpunten",
        "Handtekening begeleider",
    ]
    values = {
        "font": t.pick(*OFFICE),
        "high": t.pick(6, 9),
        "title": title,
        "rows": t.mixed(rows, keep=2),
        "foot": f"Vastgesteld {t.say(t.day(), '{d} {month} {Y}')}, versie {t.number(1, 5)}. Intervisie duurt minimaal 1,5 uur en de groep telt 3 tot 10 deelnemers.",
    }
    return values, nothing("leeg formulier")


@DESIGNS.design(
    "sealed-51",
    """
<style>@page{size:A4;margin:25mm} body{font:11.5pt/1.5 '{{font}}'} .k{background:{{pale}};padding:5mm}</style><h2>{{title}}</h2><p>{{hi}}</p><div class="k">{% for a,b in rows %}<b>{{a}}</b> {{b}}<br>{% endfor %}</div><p>{{reply}}</p><p>{{bye}}</p>""",
)
def invitation(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(EVENING)
    word = t.pick("netwerkbijeenkomst POH-GGZ", "intervisieavond", "casuïstiekbespreking", "scholingsavond")
    values = {
        "font": t.pick(*OFFICE), "pale": t.pick("#fdf1dc", "#e3eef7", "#fff"), "title": f"Uitnodiging {word}", "hi": t.pick("Beste collega's,", "Geachte collega,") + f" graag nodigen wij jullie uit voor de {word} met als thema {t.theme()}.",
        "rows": [("Datum:", t.say(m.day, *LONGHAND)), ("Tijd:", times(t, m)), ("Plaats:", f"{t.pick(*t.words.practices)}, {t.place()}"), ("Spreker:", t.person().full)],
        "reply": f"Aanmelden kan tot {t.say(t.earlier(m.day, 5, 14), '{d} {month}')} via het secretariaat. Deelname levert 2 punten op.", "bye": f"Met vriendelijke groet, {t.person().full}",
    }  # fmt: skip
    return values, nothing("uitnodiging")


@DESIGNS.design(
    "sealed-52",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.5 '{{font}}'} td{padding:1mm 6mm 1mm 0}</style><b style="color:{{colour}}">{{school}}</b><h2>{{title}}</h2><p>{{hi}}</p><table>{% for a,b in rows %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{rule}}</p><p>{{bye}}</p>""",
)
def enrolment(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(LONG)
    values = {
        "font": t.pick(*OFFICE), "colour": t.pick("#00695c", "#aa3300"), "school": t.pick(*t.words.schools), "title": t.pick("Bevestiging van inschrijving", "Bevestiging aanmelding", "Uw inschrijving is ontvangen"),
        "hi": f"Beste {t.holder.full}, hartelijk dank voor uw aanmelding. U staat ingeschreven voor:",
        "rows": [("Cursus", t.pick(*t.words.courses)), ("Datum", t.say(m.day, *LONGHAND)), ("Tijd", times(t, m)), ("Locatie", t.place()), ("Kosten", f"€ {t.number(95, 495)},-"), ("Accreditatie", "6 punten (aangevraagd)")],
        "rule": f"Kosteloos annuleren kan tot {t.say(t.earlier(m.day, 20, 30), '{d} {month} {Y}')}. Na afloop ontvangt u een bewijs van deelname.", "bye": t.pick("Tot ziens op de cursusdag!", "Wij zien u graag op de cursus."),
    }  # fmt: skip
    return values, nothing("inschrijving")


@DESIGNS.design(
    "sealed-53",
    """
<style>@page{size:A4;margin:18mm} body{font:10.5pt '{{font}}'} td{padding:1.5mm 6mm 1.5mm 0;vertical-align:top}</style><h1 style="color:{{colour}}">{{title}}</h1><p>{{when}}</p><p>{{intro}}</p><table>{% for a,b in rows %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{foot}}</p>""",
)
def future_programme(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(LONG)
    at, rows = m.start, []
    for text in (
        "Inloop met koffie en thee",
        "Opening door de dagvoorzitter",
        upper(t.theme()),
        "Lunch",
        f"Workshop {t.theme()}",
        "Plenaire afsluiting",
    ):
        rows.append((f"{clock(at)} - {clock(at + 45)}", text))
        at += 45
    values = {"font": t.pick("Lato", "Liberation Sans"), "colour": t.pick("#1565c0", "#ad1457"), "title": f"Programma {t.pick('congres', 'symposium', 'studiedag')} POH-GGZ", "when": f"{t.say(m.day, *LONGHAND)}, Congrescentrum {t.place()}", "intro": "Schrijf u nu in! Tijdens deze dag hoort u alles over de laatste ontwikkelingen. Er is plaats voor 250 deelnemers.", "rows": rows, "foot": "Toegang € 225,-. Accreditatie wordt aangevraagd voor 5 punten. Wijzigingen voorbehouden."}  # fmt: skip
    return values, nothing("programma")


@DESIGNS.design(
    "sealed-54",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.5 '{{font}}'}</style><p><b>{{org}}</b></p><h3>Werkgeversverklaring</h3><p>{{text}}</p><p>{{more}}</p><p>{{signed}}</p>{{sign}}<p>{{lead}}</p>""",
)
def employment(t: Teller) -> tuple[dict, Truth]:
    since = t.earlier(t.day(), 700, 3500)
    values = {
        "font": t.pick(*OFFICE), "org": t.pick(*t.words.practices), "text": f"Ondergetekende verklaart dat {t.holder.full}, {t.pick('BIG-nummer ' + t.big(t.holder), 'personeelsnummer ' + str(t.number(100, 999)))}, sinds {t.say(since, *LONGHAND[:2])} bij ons in dienst is als POH-GGZ voor {t.number(12, 33)} uur per week.",
        "more": "Het dienstverband is voor onbepaalde tijd. Deze verklaring is afgegeven ten behoeve van de herregistratie in het kwaliteitsregister.", "signed": f"{t.place()}, {t.say(t.day(), *LONGHAND[:2])}", "sign": t.signature(34), "lead": f"{t.person().full}, praktijkhouder",
    }  # fmt: skip
    return values, Truth(None, "werkgeversverklaring", Holder(t.holder.full), signatures=1, status=None)


@DESIGNS.design(
    "sealed-55",
    """
<style>@page{size:A4;margin:22mm} body{font:10.5pt/1.5 '{{font}}'}</style><h2>Arbeidsovereenkomst</h2><p>{{parties}}</p>{% for a,b in articles %}<p><b>Artikel {{loop.index}}. {{a}}</b><br>{{b}}</p>{% endfor %}<p>{{signed}}</p>""",
)
def contract(t: Teller) -> tuple[dict, Truth]:
    start = t.day()
    articles = [
        ("Indiensttreding", f"Werknemer treedt op {t.say(start, *LONGHAND[:2])} in dienst als POH-GGZ."), ("Arbeidsduur", f"De arbeidsduur bedraagt {t.number(16, 33)} uur per week, verdeeld over {t.number(2, 5)} dagen van 8.30 tot 17.00 uur."),
        ("Salaris", f"Het salaris bedraagt € {t.number(2900, 4200)},- bruto per maand."), ("Scholing", "Werknemer neemt deel aan intervisie en bij- en nascholing; hiervoor is per jaar 52 uur beschikbaar."), ("Proeftijd", "Er geldt een proeftijd van een maand."),
    ]  # fmt: skip
    values = {"font": t.pick(*OFFICE), "parties": f"{t.pick(*t.words.practices)} (werkgever) en {t.holder.full} (werknemer) komen overeen:", "articles": articles, "signed": f"Aldus opgemaakt te {t.place()} op {t.say(t.earlier(start), *LONGHAND[:2])}. {t.signature(30)} {t.signature(30)}"}  # fmt: skip
    return values, nothing("arbeidsovereenkomst")


@DESIGNS.design(
    "sealed-56",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.5 '{{font}}'} .m{border-bottom:1px solid #aaa;padding-bottom:3mm}</style><div class="m">{% for a,b in head %}<div><b>{{a}}</b> {{b}}</div>{% endfor %}</div><p>{{a}}</p><p>{{b}}</p><p>{{c}}</p>""",
)
def called_off(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(EVENING)
    word = t.pick("intervisie", "netwerkbijeenkomst", "scholing")
    values = {
        "font": t.pick("Lato", "Liberation Sans"), "head": [("Van:", t.person().full), ("Verzonden:", f"{t.say(t.earlier(m.day, 1, 6), *LONGHAND)} {t.number(8, 18)}:{t.number(10, 60)}"), ("Aan:", t.holder.full), ("Onderwerp:", t.pick(f"Afzegging {word}", f"{upper(word)} gaat niet door", f"GEANNULEERD: {word}"))],
        "a": f"Beste {t.holder.first},", "b": f"Helaas kan de {word} van {t.say(m.day, *LONGHAND)} ({times(t, m, '{a} - {b} uur')}) niet doorgaan {t.pick('wegens ziekte van de spreker', 'door te weinig aanmeldingen')}.",
        "c": t.pick("We zoeken een nieuwe datum en laten die zo spoedig mogelijk weten.", "De bijeenkomst wordt verplaatst, je hoort nog wanneer."),
    }  # fmt: skip
    return values, nothing("afzegging")


@DESIGNS.design(
    "sealed-57",
    """
<style>@page{size:A4;margin:15mm} body{font:10.5pt/1.45 '{{font}}'} .b{background:{{colour}};color:#fff;padding:10mm} .c{columns:2}</style><div class="b"><h1>{{title}}</h1>{{slogan}}</div><div class="c">{% for a,b in parts %}<h3>{{a}}</h3><p>{{b}}</p>{% endfor %}</div>""",
)
def brochure(t: Teller) -> tuple[dict, Truth]:
    days = [t.say(day, "{d} {month} {Y}") for day in t.days(3)]
    parts = [
        ("Voor wie?", "Voor POH-GGZ, praktijkverpleegkundigen en andere professionals in de eerste lijn."), ("Inhoud", f"In deze cursus leert u werken met {t.theme()} en {t.theme()}."), ("Data", f"Startdata: {saying.listed(days)}. Lestijden 9.30 - 16.30 uur."),
        ("Studiebelasting", f"{t.number(12, 40)} contacturen en {t.number(4, 20)} uur zelfstudie."), ("Kosten", f"€ {t.number(395, 995)},- inclusief lunch."), ("Inschrijven", "Via de website of telefonisch via het cursussecretariaat. Bij voldoende deelname gaat de cursus door."),
    ]  # fmt: skip
    values = {
        "font": t.pick("Lato", "Liberation Sans"),
        "colour": t.pick("#2e7d32", "#4a148c", "#b71c1c"),
        "title": t.pick(*t.words.courses),
        "slogan": f"{t.pick(*t.words.schools)}: leren met plezier",
        "parts": parts,
    }
    return values, nothing("folder")


@DESIGNS.design(
    "sealed-58",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt '{{font}}'} table{border-collapse:collapse} td,th{border:1px solid #777;padding:1.5mm 4mm;text-align:left}</style><h3>{{title}}</h3><p>{{intro}}</p><table><tr><th>Datum</th><th>Tijd</th><th>{{col}}</th></tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><p>{{foot}}</p>""",
)
def year_planning(t: Teller) -> tuple[dict, Truth]:
    held = t.meetings(t.number(4, 7), EVENING, usual=0.9)
    form, crowd = t.pick("{d} {month}", "{dd}-{mm}-{Y}", "{wd2} {d} {mon}"), t.people(5)
    values = {
        "font": t.pick(*OFFICE), "title": t.pick(f"Planning intervisie {t.year}", f"Jaarplanning bijeenkomsten POH-GGZ {t.year}", f"Rooster intervisiegroep {t.year}"), "intro": t.pick("Hieronder de geplande data voor het komende jaar. Zet ze vast in je agenda!", f"Concept, opgesteld in december {t.year - 1}. Wijzigingen doorgeven aan {crowd[0].first}."),
        "col": t.pick("Gastvrouw/-heer", "Wie brengt in"), "rows": [(t.say(m.day, form), times(t, m, "{a} - {b}"), t.pick(*crowd).first) for m in held], "foot": "Kun je niet? Meld je dan uiterlijk een week van tevoren af.",
    }  # fmt: skip
    return values, nothing("planning")


@DESIGNS.design(
    "sealed-59",
    """
<style>@page{size:A4;margin:15mm} body{font:10.5pt/1.4 '{{font}}'} h1{color:{{colour}}} .c{columns:2;column-gap:8mm} h3{margin:0 0 1mm;color:{{colour}}}</style><h1>{{title}}</h1><p>{{sub}}</p><div class="c">{% for a,b in parts %}<h3>{{a}}</h3><p>{{b}}</p>{% endfor %}</div>""",
)
def newsletter(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(EVENING)
    parts: list[Any] = [
        ("Van het bestuur", t.told(3)), ("Agenda", f"{t.say(m.day, '{d} {month}')}: netwerkbijeenkomst POH-GGZ, {times(t, m, '{a} - {b} uur')}. {t.say(t.later(m.day, 20, 50), '{d} {month}')}: scholing {t.theme()}."),
        ("Terugblik", f"De vorige bijeenkomst over {t.theme()} werd druk bezocht. {t.told(2)}"), ("Even voorstellen", f"{t.person().full} is onze nieuwe collega. {t.told(1)}"), ("Colofon", f"Redactie: {t.person().full}. Kopij voor de volgende editie voor {t.say(t.later(m.day), '{d} {month}')}."),
    ]  # fmt: skip
    values = {
        "font": t.pick("Lato", "DejaVu Sans"),
        "colour": t.pick("#00796b", "#c62828", "#1565c0"),
        "title": f"Nieuwsbrief {t.pick(*t.words.groups)}",
        "sub": f"Nummer {t.number(1, 9)}, {t.say(t.earlier(m.day), '{month} {Y}')}",
        "parts": t.mixed(parts, keep=1),
    }
    return values, nothing("nieuwsbrief")


@DESIGNS.design(
    "sealed-60",
    """
<style>body{margin:0;font:15px/1.4 'Lato'} .h{padding:14px 18px;background:#eaf2fb} .m{padding:14px 18px} .k{border-left:4px solid #0f6cbd;padding-left:12px}</style><div class="h"><b>{{title}}</b><br>{{sender}}</div><div class="m"><div class="k">{% for a in rows %}<div>{{a}}</div>{% endfor %}</div><p>{{text}}</p></div>""",
    screen=(520, 0),
)
def calendar_request(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(EVENING + BY_DAY)
    values = {
        "title": t.pick("Vergaderverzoek: intervisie POH-GGZ", "Uitnodiging: casuïstiekoverleg", "Herinnering: scholing morgen"), "sender": t.person().full,
        "rows": [f"Wanneer: {t.say(m.day, *LONGHAND)}", f"{saying.clock(m.start)} - {saying.clock(m.end)}", f"Waar: {t.place()}"], "text": t.pick("Accepteren / Voorlopig / Weigeren", "Laat even weten of je erbij kunt zijn."),
    }  # fmt: skip
    return values, nothing("uitnodiging")


@DESIGNS.design(
    "sealed-61",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.5 '{{font}}'} td{padding:1mm 6mm 1mm 0}</style><b>{{org}}</b><h3>{{title}}</h3><p>{{who}}</p><table>{% for a,b in rows %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{text}}</p><p>{{bye}}</p>""",
)
def register_letter(t: Teller) -> tuple[dict, Truth]:
    """The register writes about fee and period: no activity."""
    start = t.day()
    end = start.replace(year=start.year + 5, day=min(start.day, 28))
    values = {
        "font": t.pick(*OFFICE), "org": "Secretariaat Kwaliteitsregister", "title": t.pick("Herinnering herregistratie", "Bewijs van inschrijving in het register", "Contributie en registratie"), "who": f"Geachte {t.holder.full},",
        "rows": [("Registratienummer", t.register(t.holder)), ("Registratieperiode", f"{t.say(start, *LONGHAND[:2])} t/m {t.say(end, *LONGHAND[:2])}"), ("Nog te behalen", f"{t.number(10, 75)} punten categorie B"), ("Bijdrage", f"€ {t.number(45, 95)},00")],
        "text": f"Vergeet niet uw intervisie, supervisie en scholing tijdig in te voeren. Uw dossier moet compleet zijn voor {t.say(t.earlier(end), *LONGHAND[:2])}.", "bye": "Met vriendelijke groet, het secretariaat",
    }  # fmt: skip
    return values, nothing("brief")
