"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.opened import DESIGNS
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth


@DESIGNS.design(
    "opened-27",
    """
<style>body{margin:0;font:15px 'DejaVu Sans';background:#101820;color:#f2f2f2} .c{padding:18px} .r{background:#1d2a35;border-radius:10px;padding:14px;margin:10px 0} .r b{display:block;font-size:17px} .r span{color:#9fb3c8;margin-right:18px} .d{color:#5ee08a!important}</style><div class="c"><h2>{{title}}</h2><div>{{who}}</div>{% for a,b,c in rows %}<div class="r"><b>{{a}}</b><span>{{b}}</span><span>{{c}}</span><span class="d">afgerond</span></div>{% endfor %}</div>""",
    screen=(560, 0),
)
def dark(t: Teller) -> tuple[dict, Truth]:
    days = t.days(t.pick(1, 2, 3))
    form, hours = (
        t.pick("{d} {mon} {Y}", "{dd}-{mm}-{Y}"),
        [t.pick(Decimal(1), Decimal("1.5"), Decimal(2)) for _ in days],
    )
    rows = [
        (f"Zelfstudie: {t.theme()}", t.say(d, form), t.long(h, "comma", "min"))
        for d, h in zip(days, hours, strict=True)
    ]
    values = {"title": t.pick("Mijn zelfstudie", "Leerpad zelfstudie"), "who": t.holder.full, "rows": rows}
    return values, Truth(
        "B",
        "schermafdruk",
        Holder(t.holder.full),
        tuple(on("zelfstudie", d, h) for d, h in zip(days, hours, strict=True)),
        status=None,
    )


@DESIGNS.design(
    "opened-28",
    """
<style>body{margin:0;font:17px/1.5 'Linux Libertine O'} .b{background:{{colour}};color:#fff;padding:10px 24px;font:14px 'Lato'} article{padding:20px 24px} h1{line-height:1.1} .m{color:#777;font:13px 'Lato'}</style><div class="b">{{site}}</div><article><h1>{{title}}</h1><div class="m">{{by}}</div>{% for p in paras %}<p>{{p}}</p>{% endfor %}<div class="m">{{foot}}</div></article>""",
    screen=(760, 0),
)
def blog(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    values = {
        "colour": t.pick("#005f73", "#6a040f"),
        "site": "Vakblad voor de praktijkondersteuner | Artikelen",
        "title": f"Wat ik leerde van {t.theme()}",
        "by": f"Auteur: {t.holder.full} | Gepubliceerd op {t.say(day, '{d} {month} {Y}', '{d} {mon} {Y}')} | leestijd {t.number(3, 9)} minuten",
        "paras": [t.told(4), t.told(5)],
        "foot": f"{t.number(2, 40)} reacties · laatst gewijzigd {t.say(t.later(day, 3, 60), '{d} {month} {Y}')}",
    }
    return values, Truth(
        "B", "publicatie", Holder(t.holder.full), (Activity("publicatie", day.isoformat()),), status=None
    )


@DESIGNS.design(
    "opened-29",
    """
<style>body{margin:0;font:13px 'Liberation Sans'} .w{border:1px solid #aaa;margin:8px} .b{background:#0a246a;color:#fff;padding:4px 8px} .f{display:grid;grid-template-columns:130px 1fr;gap:6px;padding:10px} .f label{text-align:right} .f div{border:1px solid #999;padding:3px 6px;min-height:16px;background:#fff} body{background:#ece9d8}</style><div class="w"><div class="b">{{title}}</div><div class="f">{% for a,b in rows %}<label>{{a}}</label><div>{{b}}</div>{% endfor %}</div></div>""",
    screen=(620, 0),
)
def old_window(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(EVENING + BY_DAY)
    word, kind = t.pick(
        ("Intervisie", "intervisie"),
        ("Supervisie (individueel)", "supervisie"),
        ("POH-overleg (vakinhoudelijk)", "vakinhoudelijk_overleg"),
        ("Interne scholing", "interne_scholing"),
    )
    rows = [
        ("Medewerker", t.holder.full),
        ("Soort", word),
        *t.mixed(
            [
                ("Datum", t.say(m.day, "{dd}-{mm}-{Y}", "{d}-{m}-{Y}")),
                ("Uren", saying.comma(m.hours)),
                ("Locatie", t.place()),
            ]
        ),
        ("Ingevoerd op", t.say(t.later(m.day), "{dd}-{mm}-{Y}")),
        ("Opmerking", t.told(1)),
    ]
    return {"title": "Scholingsregistratie – detail", "rows": rows}, Truth(
        "B", "schermafdruk", Holder(t.holder.full), (met(kind, m, basis="stated", timed=False),), status=None
    )


@DESIGNS.design(
    "opened-30",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt {{font}}} .g{display:grid;grid-template-columns:1fr 1fr;gap:5mm 10mm} .g div{border-bottom:1px solid #000;padding-bottom:1mm;position:relative;min-height:12mm;display:flex;align-items:flex-end} .g small{position:absolute;top:0;right:0;font-size:7pt;color:#444} .h{font:15pt {{hand}};color:#1c2f80}</style><h2>{{title}}</h2><div class="g">{% for a,b in rows %}<div><small>{{a}}</small><span class="h">{{b}}</span></div>{% endfor %}</div>""",
)
def label_right(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((1170, 1290), (1140, 1260), (1200, 1290)))
    spoken = t.chance(0.3)
    times = (
        f"{saying.spoken(m.start)} - {saying.spoken(m.end)} ('s avonds)"
        if spoken
        else t.span(m, "{a} - {b}", "{a} - {b} u", sign=".")
    )
    names = t.people(3, holder=False)
    rows = [
        ("naam", t.holder.full),
        ("datum bijeenkomst", t.say(m.day, *saying.BY_HAND)),
        ("van - tot", times),
        ("methode", t.pick("Balint", "incident", "vrij")),
        ("collega 1", names[0].full),
        ("collega 2", names[1].full),
        ("collega 3", names[2].full),
        ("handtekening", t.signature(26)),
    ]
    values = {
        "font": t.pick("Lato", "FreeSans"),
        "hand": t.pick("DkgHandwriting", "Humor Sans"),
        "title": t.pick("Intervisieformulier", "Bewijs intervisie"),
        "rows": rows,
    }
    return values, Truth(
        "B",
        "intervisieformulier",
        Holder(t.holder.full),
        (met("intervisie", m),),
        Participants(tuple(p.full for p in names)),
        signatures=1,
    )


@DESIGNS.design(
    "opened-31",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.45 {{font}}} b.i{display:block;margin-top:4mm}</style><h2>{{title}}</h2>{% for p in head %}<div>{{p}}</div>{% endfor %}{% for a,b in items %}<b class="i">{{a}}</b>{{b}}{% endfor %}<p>{{end}}</p>""",
)
def abbreviated(t: Teller) -> tuple[dict, Truth]:
    m, here, away, gone = t.meeting(BY_DAY), t.people(t.number(4, 7)), t.people(1, holder=False), t.person()
    word, kind = t.pick(
        ("POH-overleg (vakinhoudelijk)", "vakinhoudelijk_overleg"), ("intervisie POH-GGZ", "intervisie")
    )
    head = [
        f"d.d. {t.say(m.day)}, {t.span(m, '{a}-{b} uur', '{a} – {b} u.')}",
        f"Aanw.: {', '.join(p.full for p in here)}",
        f"Afw. (m.k.): {away[0].full}",
        f"Afw. (z.k.): {gone.full}",
        f"Not.: {here[0].first}",
    ]
    values = {
        "font": t.pick("Liberation Sans", "FreeSerif", "Lato"),
        "title": f"Verslag {word}",
        "head": head,
        "items": [
            (f"{n}. {h}", t.told(2))
            for n, h in enumerate(("Vaststellen agenda", "Ingekomen stukken", t.theme().capitalize(), "W.v.t.t.k."), 1)
        ],
        "end": f"Eerstvolgend overleg: {t.say(t.later(m.day, 30, 60), '{wd} {d} {month}')}, {saying.clock(t.pick(540, 780), '.')} uur",
    }
    return values, Truth(
        "B",
        "notulen",
        activities=(met(kind, m),),
        participants=Participants(tuple(p.full for p in here), (away[0].full, gone.full)),
    )


@DESIGNS.design(
    "opened-32",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt 'Lato'} table{width:100%} td{padding:2mm;vertical-align:top} .l{background:{{pale}};width:50%} small{color:#666}</style><h1 style="font-size:18pt">{{title}}</h1><table>{% for a,b in pairs %}<tr>{% for x,y in (a,b) %}<td class="l"><small>{{x}}</small><br>{{y}}</td>{% endfor %}</tr>{% endfor %}</table><p>{{p}}</p><p>{{sign}} {{who}}</p>""",
)
def web_course(t: Teller) -> tuple[dict, Truth]:
    m, body, points = (
        t.meeting(((1200, 1290), (1170, 1260), (720, 780))),
        t.pick("V&amp;VN", "NVvPO", "Registerplein"),
        t.pick("1", "2"),
    )
    cells = t.mixed(
        [
            ("Webinar", t.pick(*t.words.courses)),
            ("Uitgezonden op", t.say(m.day, "{d} {month} {Y}", "{dd}-{mm}-{Y}", "{wd} {d} {month} {Y}")),
            ("Tijdstip", t.span(m, "{a} - {b} uur", "{a}–{b}")),
            ("Deelnemer", t.holder.full),
            ("Accreditatie", f"{body}, {points} pt"),
            ("Kijktijd", "100%"),
        ]
    )
    values = {
        "pale": t.pick("#fff4d6", "#e4f2e7"),
        "title": t.pick("Deelnamebewijs webinar", "Webinar: bewijs van deelname"),
        "pairs": list(zip(cells[::2], cells[1::2], strict=True)),
        "p": f"Terugkijken kan tot {t.say(t.later(m.day, 60, 90), '{d} {month} {Y}')}.",
        "sign": t.signature(30),
        "who": t.pick(*t.words.schools),
    }
    return values, Truth(
        "B", "certificaat", Holder(t.holder.full), (met("scholing_elders", m),), signatures=1, printed_points=points
    )
