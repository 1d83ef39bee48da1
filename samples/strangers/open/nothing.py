"""What proves no activity, however much it speaks of days and hours."""
# ruff: noqa: E501  (style sheets read better in one line each)

from samples.strangers import saying
from samples.strangers.open import DESIGNS
from samples.strangers.teller import LONG, Teller
from samples.truth import Holder, Truth

PLAIN = """<style>@page{size:A4;margin:20mm} body{font:{{size}}pt {{font}}} h1{font-size:18pt;color:{{colour}}} table{border-collapse:collapse;width:100%} td,th{border-bottom:1px solid #bbb;padding:2mm;text-align:left}</style><p><b>{{org}}</b></p><h1>{{title}}</h1>
{% for p in paras %}<p>{{p}}</p>{% endfor %}<table>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><p>{{end}}</p>"""


def plain(t: Teller, org: str, title: str, paras: list[str], rows: list[tuple], end: str = "") -> dict:
    return {
        "size": t.pick(10, 11, 12),
        "font": t.pick("Lato", "Liberation Sans", "FreeSerif"),
        "colour": t.pick("#333", "#005b5b", "#7f1d1d"),
        "org": org,
        "title": title,
        "paras": paras,
        "rows": rows,
        "end": end,
    }


def none(paper: str, t: Teller) -> Truth:
    return Truth(None, paper, Holder(t.holder.full), status=None)


@DESIGNS.design("niets-rekening-supervisie", PLAIN)
def invoice(t: Teller) -> tuple[dict, Truth]:
    days, price = t.days(4), t.pick(95, 110, 125)
    rows = [
        ("Datum", "Omschrijving", "Uren", "Bedrag"),
        *((t.say(d, "{d}-{m}-{Y}"), "Supervisie individueel", "1", f"€ {price},00") for d in days),
        ("", "Totaal (vrijgesteld van btw)", "4", f"€ {4 * price},00"),
    ]
    return plain(
        t,
        f"Praktijk {t.person().last}",
        t.pick("Factuur", "Rekening"),
        [
            f"Aan: {t.holder.full}",
            f"Factuurnummer {t.year}-{t.number(10, 99)}, factuurdatum {t.say(t.later(days[-1]), '{d} {month} {Y}')}",
        ],
        rows,
        "Gelieve het bedrag binnen 14 dagen over te maken op NL00 BANK 0000 0000 00.",
    ), none("factuur", t)


@DESIGNS.design("niets-agenda-uitnodiging", PLAIN)
def invite(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    rows = [
        ("Wanneer", f"{t.say(m.day, '{wd} {d} {month} {Y}')} {t.span(m, '{a}-{b}', sign=':')}"),
        ("Waar", t.place()),
        ("Organisator", t.person().full),
        ("Genodigden", ", ".join(p.full for p in t.people(5))),
        ("Reactie", t.pick("Nog niet gereageerd", "Voorlopig")),
    ]
    return plain(
        t,
        "Agenda",
        t.pick("Uitnodiging: intervisie POH-GGZ", "Vergaderverzoek netwerkbijeenkomst"),
        ["Kun je aanwezig zijn? Accepteren / Misschien / Weigeren"],
        rows,
        "Graag uiterlijk een week van tevoren een casus mailen.",
    ), none("uitnodiging", t)


@DESIGNS.design("niets-inschrijving", PLAIN)
def enrolled(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(LONG)
    rows = [
        ("Training", t.pick(*t.words.courses)),
        ("Datum", t.say(m.day)),
        ("Tijd", t.span(m)),
        ("Kosten", f"€ {t.number(90, 400)},-"),
        ("Deelnemer", t.holder.full),
    ]
    return plain(
        t,
        t.pick(*t.words.schools),
        t.pick("Bevestiging aanmelding", "Uw inschrijving is ontvangen"),
        ["Leuk dat u komt! Hieronder vindt u de gegevens van uw aanmelding."],
        rows,
        "Na afloop ontvangt u een certificaat, mits u de hele dag aanwezig bent geweest en de presentielijst heeft getekend.",
    ), none("inschrijving", t)


@DESIGNS.design(
    "niets-leeg-formulier",
    """
<style>@page{size:A4;margin:18mm} body{font:11pt 'Liberation Sans'} .r{display:flex;margin:5mm 0} .r b{width:55mm;font-weight:400} .r span{flex:1;border-bottom:1px dotted #000} table{width:100%;border-collapse:collapse} td,th{border:1px solid #000;height:9mm;text-align:left;padding:0 2mm}</style><h2>{{title}}</h2>
{% for a in labels %}<div class="r"><b>{{a}}</b><span></span></div>{% endfor %}<table><tr><th>Naam</th><th>Handtekening</th></tr>{% for n in range(6) %}<tr><td></td><td></td></tr>{% endfor %}</table><p style="font-size:8pt">{{foot}}</p>""",
)
def blank_form(t: Teller) -> tuple[dict, Truth]:
    labels = ["Datum bijeenkomst", "Begintijd / eindtijd", "Groep", "Gespreksleider", "Ingebrachte casus"]
    return {
        "title": t.pick("Intervisieformulier", "Presentielijst intervisie"),
        "labels": labels,
        "foot": f"Formulier vastgesteld op {t.say(t.day(), '{d} {month} {Y}')}, minimaal 2 uur per bijeenkomst, 4 tot 8 deelnemers.",
    }, Truth(None, "leeg formulier", status=None)


@DESIGNS.design("niets-afgelast", PLAIN)
def cancelled(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    what = t.pick("de intervisiebijeenkomst", "de netwerkavond POH-GGZ", "het casuïstiekoverleg")
    paras = [
        f"Van: {t.person().full}",
        f"Aan: {t.holder.full}",
        f"Onderwerp: {t.pick('AFGELAST', 'Gaat niet door')}: {what}",
        f"Helaas moeten wij {what} van {t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}')} ({t.span(m, '{a}-{b} uur')}) annuleren vanwege {t.pick('ziekte', 'te weinig aanmeldingen', 'gladheid')}.",
        "Een nieuwe datum volgt zo spoedig mogelijk.",
    ]
    return plain(t, "E-mail", "Bericht", paras, []), none("annulering", t)


@DESIGNS.design("niets-levensloop", PLAIN)
def curriculum(t: Teller) -> tuple[dict, Truth]:
    rows = [
        (f"{t.year - 4} – heden", f"POH-GGZ, {t.pick(*t.words.practices)}, 24 uur per week"),
        (f"{t.year - 10} – {t.year - 4}", "SPV bij een GGZ-instelling"),
        (f"{t.year - 5}", "Post-hbo POH-GGZ, diploma"),
        (f"{t.year - 2}", f"Cursus {t.pick(*t.words.courses)}, 2 dagen"),
        ("sinds 2019", "lid van een intervisiegroep, 6 x per jaar 2 uur"),
    ]
    return plain(
        t,
        "Curriculum vitae",
        t.holder.full,
        [f"Geboren {t.number(1, 28)} {t.pick(*saying.MONTHS)} {t.number(1965, 1994)} te {t.place()}"],
        rows,
    ), none("cv", t)


@DESIGNS.design("niets-arbeidsovereenkomst", PLAIN)
def job(t: Teller) -> tuple[dict, Truth]:
    start = t.day().replace(day=1)
    rows = [
        ("Artikel 1", f"De werknemer treedt met ingang van {t.say(start, '{d} {month} {Y}')} in dienst als POH-GGZ."),
        ("Artikel 2", f"De arbeidsduur bedraagt {t.pick(20, 24, 28)} uur per week, van 8.30 tot 17.00 uur."),
        ("Artikel 3", "De werkgever vergoedt 30 uur nascholing en intervisie per jaar."),
        ("Artikel 4", "De proeftijd bedraagt één maand."),
    ]
    return plain(
        t,
        t.pick(*t.words.practices),
        "Arbeidsovereenkomst",
        [f"Ondergetekenden: {t.pick(*t.words.practices)} en {t.holder.full} komen het volgende overeen."],
        rows,
        f"Getekend te {t.place()}, {t.say(t.earlier(start, 7, 30), '{d} {month} {Y}')} {t.signature()}",
    ), none("arbeidsovereenkomst", t)


@DESIGNS.design("niets-huisartsbrief", PLAIN)
def referral(t: Teller) -> tuple[dict, Truth]:
    seen = t.day()
    paras = [
        "Geachte collega,",
        f"Bovengenoemde patiënt zag ik op {t.say(seen, '{d} {month} {Y}')} op het spreekuur met somberheidsklachten sinds {t.pick(*saying.MONTHS)}.",
        "Voorgeschiedenis: 2016 burn-out. Medicatie: sertraline 50 mg, 1 dd. Vier gesprekken van 45 minuten bij de POH-GGZ gaven onvoldoende verbetering.",
        "Graag beoordeling en zo nodig behandeling.",
    ]
    return plain(
        t,
        t.pick(*t.words.practices),
        "Verwijsbrief",
        paras,
        [("Patiëntnummer", t.number(1000, 9999)), ("Datum brief", t.say(t.later(seen, 1, 5), "{d}-{m}-{Y}"))],
        f"{t.person().full}, huisarts {t.signature()}",
    ), none("brief", t)


@DESIGNS.design("niets-folder-prijslijst", PLAIN)
def brochure(t: Teller) -> tuple[dict, Truth]:
    rows = [
        ("Scholing", "Data", "Duur", "Prijs"),
        *(
            (
                c,
                saying.listed([t.say(d, "{d} {month}") for d in t.days(2)]),
                t.pick("1 dag", "3 uur", "2 dagdelen"),
                f"€ {t.number(120, 640)}",
            )
            for c in t.some(t.words.courses, 5)
        ),
    ]
    return plain(
        t,
        t.pick(*t.words.schools),
        f"Scholingsaanbod {t.year} voor POH-GGZ",
        ["Ook dit jaar bieden wij weer geaccrediteerde scholing, intervisie en supervisie op maat."],
        rows,
        "Aanmelden via de website. Accreditatie wordt aangevraagd bij ANPG, NVvPO en V&amp;VN.",
    ), none("folder", t)
