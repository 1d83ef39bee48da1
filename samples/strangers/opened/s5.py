"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from samples.strangers import saying
from samples.strangers.opened import DESIGNS
from samples.strangers.teller import LONG, Teller
from samples.truth import Holder, Truth

LIST = """<style>@page{size:A4;margin:23mm} body{font:{{size}}pt/1.4 {{font}}} dt{font-weight:bold;margin-top:2mm} dd{margin:0 0 0 8mm}</style><div style="text-align:{{side}}">{{org}}</div><h2>{{title}}</h2><dl>{% for a,b in rows %}<dt>{{a}}</dt><dd>{{b}}</dd>{% endfor %}</dl>{% for p in paras %}<p>{{p}}</p>{% endfor %}"""


def page(t: Teller, org: str, title: str, rows: list[tuple], paras: list[str]) -> dict:
    return {
        "size": t.pick(10, 11, 12),
        "font": t.pick("DejaVu Sans", "Linux Libertine O", "Liberation Sans"),
        "side": t.pick("left", "right", "center"),
        "org": org,
        "title": title,
        "rows": rows,
        "paras": paras,
    }


def none(paper: str) -> Truth:
    return Truth(None, paper, status=None)


@DESIGNS.design("opened-33", LIST)
def expenses(t: Teller) -> tuple[dict, Truth]:
    rows = [
        (
            t.say(d, "{d}-{m}-{Y}"),
            f"{t.pick('intervisie', 'netwerkavond', 'scholing')} {t.place()}, {t.number(12, 90)} km à € 0,21",
        )
        for d in t.days(t.number(3, 6))
    ]
    return page(
        t,
        t.pick(*t.words.practices),
        "Declaratieformulier reiskosten",
        rows,
        [
            f"Naam: {t.holder.full}",
            f"Te vergoeden: € {t.number(20, 90)},{t.number(10, 99)}",
            f"IBAN NL00 BANK 0000 0000 00 {t.signature()}",
        ],
    ), none("declaratie")


@DESIGNS.design("opened-34", LIST)
def planning(t: Teller) -> tuple[dict, Truth]:
    rows = [
        (t.say(d, "{wd} {d} {month} {Y}"), f"intervisie, 19.30 - 21.30 uur, bij {t.person().first}") for d in t.days(5)
    ]
    return page(
        t,
        "Intervisiegroep " + t.place(),
        f"Jaarplanning {t.year}",
        rows,
        [
            "Dit zijn de geplande data voor komend jaar. Kun je niet, laat het dan uiterlijk een week van tevoren weten.",
            f"Verstuurd in december {t.year - 1}.",
        ],
    ), none("planning")


@DESIGNS.design("opened-35", LIST)
def reminder(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(LONG)
    return page(
        t,
        t.pick(*t.words.schools),
        "Herinnering",
        [("Wat", t.pick(*t.words.courses)), ("Wanneer", f"{t.say(m.day)}, {t.span(m)}"), ("Waar", t.place())],
        [
            f"Beste {t.holder.full},",
            "Over drie dagen is het zover. Neem je ID-bewijs mee en wees een kwartier voor aanvang aanwezig in verband met het tekenen van de presentielijst.",
        ],
    ), none("herinnering")


@DESIGNS.design("opened-36", LIST)
def order(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    return page(
        t,
        "Webwinkel Vakboek",
        "Bevestiging van uw bestelling",
        [
            ("Ordernummer", t.number(10**6, 10**7)),
            ("Besteldatum", t.say(day)),
            ("Artikel", "Handboek intervisie, 3e druk 2019"),
            ("Aantal", "1"),
            ("Bedrag", f"€ {t.number(20, 60)},95"),
        ],
        [f"Verwachte levering: {t.say(t.later(day, 2, 5), '{wd} {d} {month}')} tussen 18.00 en 21.00 uur."],
    ), none("bestelling")


@DESIGNS.design("opened-37", LIST)
def employment(t: Teller) -> tuple[dict, Truth]:
    since = t.day().replace(day=1, year=t.year - t.number(1, 8))
    return page(
        t,
        t.pick(*t.words.practices),
        "Werkgeversverklaring",
        [
            ("Werknemer", t.holder.full),
            ("Geboren", f"{t.number(1, 28)}-{t.number(1, 12)}-{t.number(1962, 1995)}"),
            ("In dienst per", t.say(since, "{d} {month} {Y}")),
            ("Functie", "POH-GGZ"),
            ("Contracturen", f"{t.pick(16, 20, 24, 32)} per week"),
        ],
        [
            f"Aldus naar waarheid ingevuld op {t.say(t.day(), '{d} {month} {Y}')}. {t.signature()} {t.person().full}, praktijkhouder"
        ],
    ), Truth(None, "werkgeversverklaring", Holder(t.holder.full), status=None)


@DESIGNS.design("opened-38", LIST)
def member(t: Teller) -> tuple[dict, Truth]:
    return page(
        t,
        "Beroepsvereniging",
        "Uw lidmaatschap",
        [
            ("Lidnummer", t.number(1000, 99999)),
            ("Lid sinds", t.say(t.day(), "{d} {month} {Y}")),
            ("Contributie", f"€ {t.number(90, 200)},00 per jaar"),
            ("Incasso", f"rond {t.pick(*saying.MONTHS)}"),
        ],
        [
            f"Beste {t.holder.full}, welkom bij de vereniging. Als lid kunt u deelnemen aan intervisie en netwerkbijeenkomsten in uw regio (gemiddeld 4 per jaar, 2 uur)."
        ],
    ), none("lidmaatschap")


@DESIGNS.design(
    "opened-39",
    """
<style>@page{size:A4;margin:18mm} body{font:10.5pt 'Liberation Sans'} .q{margin:4mm 0} .l{border-bottom:1px solid #888;height:8mm}</style><h2>{{title}}</h2>{% for q in rows %}<div class="q">{{q}}<div class="l"></div></div>{% endfor %}<p>{{foot}}</p>""",
)
def empty(t: Teller) -> tuple[dict, Truth]:
    rows = [
        f"Naam supervisant{t.pick('', ':')}",
        "Naam supervisor",
        "Periode van ______ tot ______",
        "Aantal sessies van ____ minuten",
        "Handtekening supervisor",
    ]
    return {
        "title": t.pick("Supervisieverklaring", "Verklaring supervisie (model)"),
        "rows": rows,
        "foot": f"Model {t.year}, te gebruiken vanaf 1 januari {t.year + 1}. Minimaal 5 sessies van 60 minuten.",
    }, none("leeg formulier")


@DESIGNS.design("opened-40", LIST)
def called_off(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    return page(
        t,
        f"Van: {t.person().full}",
        t.pick("Vanavond geen intervisie", "Netwerkbijeenkomst verzet"),
        [("Betreft", t.say(m.day, "{wd} {d} {month} {Y}"))],
        [
            f"Dag allemaal, de bijeenkomst van {t.say(m.day, '{d} {month}')}, {t.span(m, '{a} - {b} uur')}, komt te vervallen door {t.pick('griep', 'treinstaking', 'een dubbele boeking van de zaal')}.",
            "Ik stuur een datumprikker voor een nieuwe avond.",
        ],
    ), none("annulering")
