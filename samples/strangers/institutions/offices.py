"""What institutions send that proves nothing: quotes, bills, rosters, policies, vacancies, invitations, newsletters."""
# ruff: noqa: E501  (style sheets read better in one line each)

import datetime as dt

from samples.strangers import saying
from samples.strangers.institutions import DESIGNS, grid
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller
from samples.truth import Holder, Truth


def none(t: Teller, paper: str) -> Truth:
    """A paper that stands for no activity."""
    return Truth(None, paper, Holder(t.holder.full), status=None)


@DESIGNS.design(
    "offerte-scholing",
    """
<style>@page{size:A4;margin:22mm} body{font:10.5pt {{font}}} table{width:100%;border-collapse:collapse;margin:5mm 0} td,th{padding:2mm;border-bottom:1px solid #ccc;text-align:left} td:last-child{text-align:right} .h{color:{{colour}};font-size:21pt}</style><div class="h">{{org}}</div><h3>{{title}}</h3>{% for p in paras %}<p>{{p}}</p>{% endfor %}{{table}}<p>{{end}}</p>""",
)
def quote(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    rows = [
        (
            f"Training {t.pick(*t.words.courses)}, {n} {t.pick('dagdelen', 'bijeenkomsten van 3 uur')}",
            t.number(8, 14),
            f"€ {t.number(900, 4000)},00",
        )
        for n in (2, 4)
    ]
    return {
        "font": t.pick("Lato", "Liberation Sans"), "colour": t.pick("#344e41", "#b5838d"), "org": t.pick(*t.words.schools), "title": f"{t.pick('Offerte', 'Prijsopgave')} {t.number(2000, 9999)}",
        "paras": [f"Datum: {t.say(day, '{d} {month} {Y}')}. Geldig tot {t.say(t.later(day, 25, 40), '{d} {month} {Y}')}.", f"Geachte {t.holder.full}, naar aanleiding van uw aanvraag doen wij u graag dit aanbod voor intervisie en scholing van uw POH-GGZ-groep. Voorgestelde startdatum: {t.say(t.later(day, 50, 90), '{wd} {d} {month} {Y}')}, 13.00-16.00 uur."],
        "table": grid(("Onderdeel", "Deelnemers", "Bedrag"), rows), "end": "Accreditatie wordt na opdracht aangevraagd (naar verwachting 6 punten). Voor akkoord: …………………………",
    }, none(t, "offerte")  # fmt: skip


@DESIGNS.design(
    "termijnfactuur",
    """
<style>@page{size:A4;margin:20mm} body{font:10pt {{font}}} .m{display:flex;justify-content:space-between} table{width:100%;border-collapse:collapse;margin-top:8mm} th{background:{{colour}};color:#fff;text-align:left} td,th{padding:2mm} .r td{text-align:right}</style><div class="m"><div><b>{{org}}</b><br>KvK {{kvk}}<br>NL{{kvk}}0B01</div><div>{% for a,b in facts %}{{a}}: {{b}}<br>{% endfor %}</div></div><p>{{to}}</p>{{table}}<p style="text-align:right">Totaal te voldoen {{total}}</p><p>{{end}}</p>""",
)
def bill(t: Teller) -> tuple[dict, Truth]:
    meetings = t.meetings(t.number(2, 6), BY_DAY)
    sent, price = t.later(meetings[-1].day), t.pick(95, 110, 125)
    rows = [
        (
            f"{t.pick('Supervisie', 'Intervisiebegeleiding', 'Coaching')} {t.say(m.day, '{dd}-{mm}-{Y}')}",
            t.span(m, "{a}-{b}"),
            f"€ {price},00",
        )
        for m in meetings
    ]
    return {
        "font": t.pick("Liberation Sans", "DejaVu Sans"), "colour": t.pick("#22333b", "#b23a48"), "org": t.pick(*t.words.schools), "kvk": t.number(10**7, 10**8),
        "facts": [("Factuur", f"{t.year}-{t.number(100, 999)}"), ("Factuurdatum", t.say(sent, "{dd}-{mm}-{Y}")), ("Vervaldatum", t.say(t.later(sent, 14, 30), "{dd}-{mm}-{Y}"))],
        "to": f"{t.holder.full}<br>{t.pick(*t.words.practices)}", "table": grid(("Omschrijving", "Tijd", "Bedrag"), rows), "total": f"€ {price * len(meetings)},00", "end": "Btw-vrijgesteld. Gelieve binnen 14 dagen over te maken onder vermelding van het factuurnummer.",
    }, none(t, "factuur")  # fmt: skip


@DESIGNS.design(
    "dienstrooster-week",
    """
<style>@page{size:A4 landscape;margin:12mm} body{font:10pt {{font}}} table{width:100%;border-collapse:collapse} td,th{border:1px solid #888;padding:2mm;height:10mm} th{background:{{colour}}}</style><h3>{{title}}</h3>{{table}}<p>{{end}}</p>""",
)
def roster(t: Teller) -> tuple[dict, Truth]:
    start = t.day()
    start -= dt.timedelta(days=start.weekday())
    days = [start + dt.timedelta(days=n) for n in range(5)]
    rows = [
        (
            p.full,
            *(
                t.pick(
                    "08.30-17.00",
                    "08.30-12.30",
                    "vrij",
                    "spreekuur 13.00-17.00",
                    "POH-overleg 12.30-13.30",
                    "intervisie 15.00-17.00",
                )
                for _ in days
            ),
        )
        for p in t.people(t.number(4, 7))
    ]
    return {
        "font": t.pick("Liberation Sans Narrow", "Lato"), "colour": t.pick("#ffe8d6", "#d8f3dc"), "title": f"{t.pick('Rooster', 'Bezetting', 'Weekrooster')} {t.pick(*t.words.practices)} – week {start.isocalendar().week}, {t.year}",
        "table": grid(("Medewerker", *(t.say(d, "{wd2} {d}-{m}") for d in days)), rows), "end": f"Wijzigingen voorbehouden. Versie {t.say(t.earlier(start), '{d} {month} {Y}')}.",
    }, none(t, "rooster")  # fmt: skip


@DESIGNS.design(
    "scholingsbeleid",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.5 {{font}}} h2{color:{{colour}};font-size:13pt} .v{border:1px solid #999;font-size:8.5pt;padding:2mm}</style><h1>{{title}}</h1><div class="v">{{version}}</div>{% for h,p in parts %}<h2>{{loop.index}} {{h}}</h2><p>{{p}}</p>{% endfor %}""",
)
def policy(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    parts = [
        ("Doel", "Dit beleid beschrijft hoe medewerkers hun deskundigheid op peil houden."),
        (
            "Intervisie",
            f"Elke POH-GGZ neemt deel aan {t.number(6, 10)} intervisiebijeenkomsten van 2 uur per jaar. Bij minder dan drie aanwezigen gaat de bijeenkomst niet door.",
        ),
        (
            "Scholing",
            f"Per jaar is {t.number(24, 52)} uur beschikbaar, waarvan een dagdeel voor een congres. Externe scholing levert 1 punt per lesuur op.",
        ),
        ("Vergoeding", "Kosten worden vergoed na het overleggen van een bewijs van deelname."),
        ("Evaluatie", f"Dit beleid wordt in {t.pick(*saying.MONTHS)} {t.year + 2} herzien."),
    ]
    return {
        "font": t.pick("Liberation Serif", "Lato"), "colour": t.pick("#003566", "#606c38"), "title": t.pick("Beleid deskundigheidsbevordering POH-GGZ", "Scholingsregeling praktijkondersteuners"),
        "version": f"{t.pick(*t.words.groups)} | Vastgesteld door de directie op {t.say(day, '{d} {month} {Y}')} | Geldig t/m {t.say(day.replace(year=t.year + 2, day=1), '{d} {month} {Y}')} | Eigenaar: {t.holder.full}", "parts": parts,
    }, none(t, "beleid")  # fmt: skip


@DESIGNS.design(
    "vacature",
    """
<style>@page{size:A4;margin:18mm} body{font:11pt/1.4 {{font}}} .b{background:{{colour}};color:#fff;padding:9mm} .c{display:flex;gap:8mm} .c div{flex:1}</style><div class="b"><h1>{{title}}</h1>{{sub}}</div><div class="c"><div><h3>Wat ga je doen?</h3><ul>{% for x in work %}<li>{{x}}</li>{% endfor %}</ul></div><div><h3>Wat bieden wij?</h3><ul>{% for x in gain %}<li>{{x}}</li>{% endfor %}</ul></div></div><p>{{end}}</p>""",
)
def vacancy(t: Teller) -> tuple[dict, Truth]:
    shut = t.day()
    return {
        "font": t.pick("Lato", "DejaVu Sans"), "colour": t.pick("#ef8354", "#2d3142"), "title": f"POH-GGZ gezocht ({t.pick(16, 20, 24)} uur)", "sub": f"{t.pick(*t.words.practices)}, {t.place()}",
        "work": ["Je voert gesprekken met cliënten met psychische klachten.", "Je neemt deel aan het MDO en het POH-overleg.", "Je begeleidt stagiairs."],
        "gain": ["Salaris volgens Cao Huisartsenzorg, schaal 7", "Intervisie (10 x per jaar 2 uur) en scholingsbudget", "Ruimte om naar een congres te gaan"],
        "end": f"Reageren kan tot en met {t.say(shut, '{d} {month} {Y}')} bij {t.holder.full}. De gesprekken zijn op {t.say(t.later(shut, 4, 10), '{wd} {d} {month} {Y}')} tussen 14.00 en 17.00 uur.",
    }, none(t, "vacature")  # fmt: skip


@DESIGNS.design(
    "uitnodiging-met-programma",
    """
<style>@page{size:A4;margin:15mm} body{font:11pt {{font}};text-align:center;color:#222} h1{color:{{colour}};font-size:30pt;margin:4mm} table{margin:4mm auto;text-align:left} td{padding:1mm 4mm}</style><p>{{org}} {{verb}}</p><h1>{{title}}</h1><p><b>{{when}}</b><br>{{where}}</p><table>{% for a,b in slots %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table>{% for p in paras %}<p>{{p}}</p>{% endfor %}""",
)
def invitation(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(EVENING + LONG)
    step = (m.end - m.start) // 3 // 15 * 15
    return {
        "font": t.pick("EB Garamond", "Lato"), "colour": t.pick("#7209b7", "#588157"), "org": t.pick(*t.words.groups), "verb": t.pick("nodigt u van harte uit voor", "organiseert voor u:"),
        "title": t.pick("Netwerkbijeenkomst POH-GGZ", "Werkconferentie Mentale gezondheid", "Casuïstiekavond"), "when": f"{t.say(m.day, *saying.WORDS)}, {t.span(m)}", "where": t.place(),
        "slots": [(saying.clock(m.start, "."), "Ontvangst"), (saying.clock(m.start + step, "."), t.theme()), (saying.clock(m.start + 2 * step, "."), "In gesprek"), (saying.clock(m.end, "."), "Borrel")],
        "paras": [f"{t.pick('Aanmelden', 'Graag opgeven')} vóór {t.say(t.earlier(m.day), '{d} {month}')} bij {t.holder.full}.", f"Accreditatie is aangevraagd bij {t.pick('LV POH-GGZ', 'V&amp;VN')} ({t.pick(2, 3)} punten). {t.pick('Vol is vol.', 'Deelname is gratis.')}"],
    }, none(t, "uitnodiging")  # fmt: skip


@DESIGNS.design(
    "nieuwsbrief-twee-kolommen",
    """
<style>@page{size:A4;margin:12mm} body{font:9.5pt/1.4 {{font}}} .k{background:{{colour}};color:#fff;padding:5mm;font-size:22pt;display:flex;justify-content:space-between} .k small{font-size:10pt} .c{columns:2;column-gap:7mm;margin-top:4mm;text-align:justify} h3{color:{{colour}};margin:2mm 0}</style><div class="k"><span>{{title}}</span><small>{{issue}}</small></div><div class="c">{% for h,p in parts %}<h3>{{h}}</h3><p>{{p}}</p>{% endfor %}</div>""",
)
def newsletter(t: Teller) -> tuple[dict, Truth]:
    meetings = t.meetings(4)
    parts = [
        (f"Terugblik {t.pick('netwerkavond', 'werkconferentie')}", f"Op {t.say(meetings[0].day, '{d} {month}')} kwamen {t.number(20, 60)} praktijkondersteuners bijeen. {t.told(3)}"),
        ("Agenda", "<br>".join(f"{t.say(m.day, '{d} {month}')}, {t.span(m)}: {t.pick('intervisie', 'scholing', 'POH-overleg')}" for m in meetings[1:])),
        ("Even voorstellen", f"{t.holder.full} is onze nieuwe consulent en organiseert de intervisiegroepen. {t.told(2)}"),
        ("Scholing", f"De cursus {t.pick(*t.words.courses)} (6 contacturen, 6 punten) is vol."), ("Uit het bestuur", t.told(4)),
    ]  # fmt: skip
    return {
        "font": t.pick("Liberation Serif", "Lato"), "colour": t.pick("#126782", "#a53860"), "title": t.pick("Ketenbericht", "Regionieuws GGZ", "De Schakel"), "issue": f"jaargang {t.number(3, 15)}, nr. {t.number(1, 6)} – {t.pick(*saying.MONTHS)} {t.year}", "parts": t.mixed(parts),
    }, none(t, "nieuwsbrief")  # fmt: skip


@DESIGNS.design(
    "accreditatiebesluit",
    """
<style>@page{size:A4;margin:24mm} body{font:11pt/1.45 {{font}}} table td{padding:1mm 8mm 1mm 0} .h{color:{{colour}};font-weight:bold}</style><p class="h">{{org}}</p><p>{{to}}</p><p>{{head}}</p><p>Geachte aanvrager,</p><p>{{a}}</p><table>{% for x,y in facts %}<tr><td>{{x}}</td><td>{{y}}</td></tr>{% endfor %}</table><p>{{b}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def accreditation(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    coming = t.later(day, 30, 90)
    return {
        "font": t.pick("Liberation Sans", "Liberation Serif"), "colour": t.pick("#004b23", "#5a189a"), "org": t.pick("Accreditatiecommissie LV POH-GGZ", "Accreditatiebureau verpleegkundigen"),
        "to": f"{t.pick(*t.words.schools)}<br>t.a.v. {t.holder.full}", "head": f"Datum: {t.say(day, '{d} {month} {Y}')}<br>Betreft: besluit accreditatieaanvraag {t.number(300000, 600000)}",
        "a": t.pick("Uw aanvraag is beoordeeld. Wij kennen accreditatie toe aan onderstaande bij- en nascholing.", "De commissie heeft besloten uw scholing te accrediteren."),
        "facts": [("Titel", t.pick(*t.words.courses)), ("Uitvoering", t.say(coming, "{d} {month} {Y}")), ("Contacturen", t.pick("3", "6")), ("Punten", t.pick("3", "6")), ("Geldig", f"tot {t.say(day.replace(year=t.year + 1, day=1), '{d} {month} {Y}')}")],
        "b": "U voert na afloop de presentie binnen vier weken in via PE-online.", "sign": t.signature(36), "who": f"{t.person().full}, secretaris",
    }, none(t, "brief")  # fmt: skip


@DESIGNS.design(
    "verzoek-om-stukken",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.5 {{font}}} table{border-collapse:collapse} td,th{border:1px solid {{colour}};padding:1.5mm 3mm;text-align:left}</style><p>{{org}}</p><p>{{name}}</p><p>{{head}}</p><p>{{a}}</p>{{table}}<p>{{b}}</p><p>{{who}}</p>""",
)
def request(t: Teller) -> tuple[dict, Truth]:
    meetings, sent = t.meetings(t.number(2, 4)), dt.date(t.year + 1, t.number(1, 12), t.number(1, 28))
    rows = [
        (
            t.pick("Intervisie", "Casuïstiek", "Netwerkbijeenkomst"),
            t.say(m.day, "{dd}-{mm}-{Y}"),
            t.pick("presentielijst ontbreekt", "verslag onleesbaar", "handtekening ontbreekt"),
        )
        for m in meetings
    ]
    return {
        "font": t.pick("Liberation Sans", "Lato"), "colour": t.pick("#333", "#1d4e89"), "org": "Commissie Kwaliteitsregister POH-GGZ", "name": t.holder.full, "head": f"{t.say(sent, '{d} {month} {Y}')}<br>Betreft: {t.pick('ontbrekende bewijsstukken', 'verzoek om aanvulling van uw dossier')}",
        "a": "Bij de steekproef uit uw dossier bleken stukken te ontbreken. Wij verzoeken u deze alsnog te uploaden bij de activiteit:", "table": grid(("Activiteit", "Datum", "Wat ontbreekt"), rows),
        "b": f"Wij ontvangen de stukken graag uiterlijk {t.say(t.later(sent, 14, 30), '{d} {month} {Y}')}. Zonder aanvulling vervallen de punten.", "who": f"{t.person().full}, ambtelijk secretaris",
    }, none(t, "brief")  # fmt: skip


@DESIGNS.design(
    "dienstverbandverklaring",
    """
<style>@page{size:A4;margin:22mm} body{font:10.5pt {{font}}} table{width:100%;border-collapse:collapse} td{border-bottom:1px solid #bbb;padding:2.4mm 0} td:last-child{font-weight:bold}</style><h2 style="color:{{colour}}">{{title}}</h2><table>{% for a,b in facts %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{b}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def employment(t: Teller) -> tuple[dict, Truth]:
    since = t.day().replace(year=t.year - t.number(2, 9), day=1)
    facts = t.mixed([("Werknemer", t.holder.full), ("Geboren", t.say(dt.date(t.year - t.number(28, 60), t.number(1, 13), t.number(1, 28)), "{d} {month} {Y}")), ("In dienst", t.say(since, "{d} {month} {Y}")), ("Functie", "praktijkondersteuner GGZ"), ("Uren per week", t.pick("24,00", "28,80", "16,00")), ("Gewerkte uren laatste vijf jaar", t.number(2080, 6000)), ("Aard", t.pick("onbepaalde tijd", "bepaalde tijd"))])  # fmt: skip
    return {
        "font": t.pick("Liberation Sans", "Lato"), "colour": t.pick("#143642", "#7f2982"), "title": t.pick("Werkgeversverklaring", "Verklaring dienstverband", "Bevestiging aanstelling"), "facts": facts,
        "b": f"Afgegeven op {t.say(t.day(), '{d} {month} {Y}')} ten behoeve van de herregistratie.", "sign": t.signature(36), "who": f"{t.person().full}, P&amp;O, {t.pick(*t.words.practices)}",
    }, none(t, "werkgeversverklaring")  # fmt: skip
